// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/memberlist.h"

#include "domain/decide.h"
#include "domain/plaintext.h"
#include "replication/adminconnection.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

/// The words about members.
struct Members
{
    Q_DECLARE_TR_FUNCTIONS(Members)
};

struct RoleWord
{
    MemberRole role;
    const char *key;
    const char *group;
};

constexpr std::array kRoles{RoleWord{MemberRole::Commander, "commander", "quarterdeck_app"},
                            RoleWord{MemberRole::Responder, "responder", "quarterdeck_app"},
                            RoleWord{MemberRole::Manager, "manager", "quarterdeck_manager"},
                            RoleWord{MemberRole::Bi, "bi", "quarterdeck_bi"},
                            RoleWord{MemberRole::Redactor, "redactor", "quarterdeck_redactor"}};

const QString kGroups = QStringLiteral("quarterdeck_app, quarterdeck_manager, quarterdeck_bi, quarterdeck_redactor");
const QString kMark = QStringLiteral("Quarterdeck: "); ///< begins the comment of every login that is ours
const QString kRemoved = QStringLiteral("removed");

constexpr int kLongestName = 63; ///< bytes; PostgreSQL cuts what is longer

const RoleWord &wordOf(MemberRole role) { return kRoles[static_cast<size_t>(role)]; }

/// Every login of this server that is or was ours: handle, what the comment says, whether it is in a group of ours, may log in, sessions.
const QString kMembersSql = QStringLiteral(
    "SELECT r.rolname, coalesce(shobj_description(r.oid, 'pg_authid'), ''), "
    "       EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid AND g.rolname = ANY "
    "(string_to_array($1, ', '))), "
    "       r.rolcanlogin, (SELECT count(*) FROM pg_stat_activity a WHERE a.usesysid = r.oid AND a.pid <> pg_backend_pid()), "
    "       (SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid AND g.rolname = "
    "ANY (string_to_array($1, ', ')) LIMIT 1) "
    "  FROM pg_roles r WHERE r.rolname NOT LIKE 'quarterdeck\\_%' AND r.rolname NOT LIKE 'pg\\_%' ORDER BY r.rolname");

struct Login
{
    QString handle, comment, group;
    bool member = false, mayLogIn = false;
    int sessions = 0;
    bool isOurs() const { return member || comment.startsWith(kMark); }
};

Result<QVector<Login>> readLogins(AdminConnection &connection)
{
    const Result<AdminConnection::Rows> rows = connection.rows(kMembersSql, {kGroups});
    if (!rows)
        return rows.error();
    QVector<Login> logins;
    for (const QStringList &row : *rows)
        logins.append({row.at(0), row.at(1), row.at(5), row.at(2) == u"t", row.at(3) == u"t", row.at(4).toInt()});
    return logins;
}

QString roleOf(const Login &login)
{
    const QString said = login.comment.mid(kMark.size());
    const auto named = memberRoleFromKey(said);
    if (named && login.group == QLatin1String(wordOf(*named).group))
        return said;
    const auto byGroup = std::find_if(kRoles.rbegin(), kRoles.rend(),
                                      [&](const RoleWord &row) { return login.group == QLatin1String(row.group); });
    return byGroup == kRoles.rend() ? said : QString::fromLatin1(byGroup->key);
}

QStringList addStatements(const QString &name, MemberRole role, bool isNew)
{
    return {
        (isNew ? QStringLiteral("CREATE ROLE %1") : QStringLiteral("ALTER ROLE %1")).arg(name)
            + QStringLiteral(" LOGIN INHERIT NOCREATEDB NOCREATEROLE"),
        isNew ? QString() : QStringLiteral("REVOKE %1 FROM %2").arg(kGroups, name),
        QStringLiteral("GRANT %1 TO %2").arg(QLatin1String(wordOf(role).group), name),
        QStringLiteral("COMMENT ON ROLE %1 IS %2").arg(name, AdminConnection::literal(kMark + QLatin1String(wordOf(role).key)))};
}

QStringList removeStatements(const QString &name)
{
    return {QStringLiteral("REVOKE %1 FROM %2").arg(kGroups, name),
            QStringLiteral("ALTER ROLE %1 NOLOGIN PASSWORD NULL").arg(name),
            QStringLiteral("COMMENT ON ROLE %1 IS %2").arg(name, AdminConnection::literal(kMark + kRemoved))};
}

Outcome runAll(AdminConnection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (statement.isEmpty())
            continue;
        if (Outcome done = connection.run(statement); !done)
            return done;
    }
    return Done{};
}

QString script(QStringList statements)
{
    statements.removeAll(QString());
    return QStringLiteral("BEGIN;\n") + statements.join(QStringLiteral(";\n")) + QStringLiteral(";\nCOMMIT;\n");
}

} // namespace

QString key(MemberRole role) { return QString::fromLatin1(wordOf(role).key); }

std::optional<MemberRole> memberRoleFromKey(const QString &word)
{
    const auto row =
        std::find_if(kRoles.begin(), kRoles.end(), [&word](const RoleWord &each) { return word == QLatin1String(each.key); });
    return row == kRoles.end() ? std::nullopt : std::optional(row->role);
}

QString memberRoleNames()
{
    QStringList names;
    for (const RoleWord &row : kRoles)
        names << QString::fromLatin1(row.key);
    return names.join(QStringLiteral(", "));
}

Outcome checkHandle(const QString &handle)
{
    static const QStringList reserved{QStringLiteral("console"), QStringLiteral("public"), QStringLiteral("none"),
                                      QStringLiteral("vacant"), QStringLiteral("postgres")};
    const bool clean = checkText(handle, QString(), limits::Name, false).ok() && !handle.isEmpty()
                    && handle.toUtf8().size() <= kLongestName && handle == handle.toLower()
                    && std::none_of(handle.begin(), handle.end(),
                                    [](QChar c) { return c.isSpace() || QStringLiteral("@#,;:/\"'\\").contains(c); });
    if (!clean)
        return Error{
            ErrorCode::Usage,
            Members::tr(
                "“%1” cannot be a handle; use up to 63 lower-case characters without spaces and punctuation such as @ # , : /.")
                .arg(cleaned(handle, 40, false)),
            {}};
    if (reserved.contains(handle) || handle.startsWith(u"pg_") || handle.startsWith(u"quarterdeck_"))
        return Error{
            ErrorCode::Usage, Members::tr("The name %1 is kept for something else; choose another handle.").arg(handle), {}};
    return Done{};
}

QString randomPassword()
{
    static const QString alphabet = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            password += u'-';
        password += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    }
    return password;
}

Result<QVector<Member>> readMembers(AdminConnection &connection)
{
    const Result<QVector<Login>> logins = readLogins(connection);
    if (!logins)
        return logins.error();
    QVector<Member> members;
    for (const Login &login : *logins) {
        if (login.member && login.mayLogIn)
            members.append({login.handle, roleOf(login), login.sessions});
    }
    return members;
}

Result<bool> addMember(AdminConnection &connection, const QString &handle, MemberRole role, const QString &password)
{
    const Result<QVector<Login>> logins = readLogins(connection);
    if (!logins)
        return logins.error();
    const auto known =
        std::find_if(logins->begin(), logins->end(), [&handle](const Login &login) { return login.handle == handle; });
    const bool isNew = known == logins->end();
    if (!isNew && !known->isOurs())
        return Error{ErrorCode::Refused,
                     Members::tr("%1 is a login of something else on this server; choose another handle.").arg(handle),
                     {}};
    const Result<QString> verifier = connection.scramVerifier(password, handle);
    if (!verifier)
        return verifier.error();
    const QString name = AdminConnection::identifier(handle);
    const QStringList statements = addStatements(name, role, isNew)
                                << QStringLiteral("ALTER ROLE %1 PASSWORD %2").arg(name, AdminConnection::literal(*verifier));
    if (Outcome done = connection.transaction([&] { return runAll(connection, statements); }); !done)
        return done.error();
    return isNew;
}

Result<int> removeMember(AdminConnection &connection, const QString &handle)
{
    const Result<QVector<Login>> logins = readLogins(connection);
    if (!logins)
        return logins.error();
    const auto known =
        std::find_if(logins->begin(), logins->end(), [&handle](const Login &login) { return login.handle == handle; });
    if (known == logins->end() || !known->member)
        return Error{
            ErrorCode::NotFound,
            Members::tr("%1 is no member here; `quarterdeckctl database status` lists them.").arg(cleaned(handle, 40, false)),
            {}};
    const QString name = AdminConnection::identifier(handle);
    if (Outcome done = connection.transaction([&] { return runAll(connection, removeStatements(name)); }); !done)
        return done.error();
    // Only now, so that it cannot come back in between. Who is no superuser must be a member of the login to end its sessions, for as long.
    const QString me = AdminConnection::identifier(connection.user());
    Result<AdminConnection::Rows> ended = AdminConnection::Rows();
    const Outcome done = connection.transaction([&]() -> Outcome {
        if (Outcome granted =
                connection.isSuperuser() ? Outcome(Done{}) : connection.run(QStringLiteral("GRANT %1 TO %2").arg(name, me));
            !granted)
            return granted;
        ended = connection.rows(
            QStringLiteral("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1"),
            {handle});
        if (!ended)
            return ended.error();
        return connection.isSuperuser() ? Outcome(Done{}) : connection.run(QStringLiteral("REVOKE %1 FROM %2").arg(name, me));
    });
    if (!done)
        return done.error();
    return ended->first().first().toInt();
}

QString addMemberScript(const QString &handle, MemberRole role)
{
    const QString name = AdminConnection::identifier(handle);
    return script(addStatements(name, role, true)) + QStringLiteral("\\password %1\n").arg(name);
}

QString removeMemberScript(const QString &handle)
{
    const QString name = AdminConnection::identifier(handle);
    return script(removeStatements(name))
         + QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %1;\n")
               .arg(AdminConnection::literal(handle));
}

} // namespace quarterdeck
