// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace quarterdeck {

class AdminConnection;

// The people of a shared database. The login is the handle: what it writes carries its name, and nothing else can.

/// What a login is for. Commander and responder may do the same in the log; the word is kept for people.
enum class MemberRole { Commander, Responder, Manager, Bi, Redactor };

QString key(MemberRole role);
std::optional<MemberRole> memberRoleFromKey(const QString &word);
/// "commander, responder, manager, bi, redactor"
QString memberRoleNames();

struct Member
{
    QString handle;
    QString role;     ///< as key(MemberRole)
    int sessions = 0; ///< connections it has now, as far as this login may see
};

/// Could this be a login? Lower case, no space, nothing that PostgreSQL or Quarterdeck keeps for itself. Errors: Usage.
Outcome checkHandle(const QString &handle);

/// 20 characters that are hard to confuse, about 100 bits from the system's source.
QString randomPassword();

Result<QVector<Member>> readMembers(AdminConnection &connection);

/// A new member, or an existing one with another role and password. Refuses logins that belong to something else on the server.
/// True when the login is new. The password itself does not leave this computer.
Result<bool> addMember(AdminConnection &connection, const QString &handle, MemberRole role, const QString &password);

/// Ends its sessions and its right to log in, and says how many sessions there were; what it wrote stays, and so does its name.
Result<int> removeMember(AdminConnection &connection, const QString &handle);

/// The same as statements for psql. The password is asked for there.
QString addMemberScript(const QString &handle, MemberRole role);
QString removeMemberScript(const QString &handle);

} // namespace quarterdeck
