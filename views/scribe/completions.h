// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QStringList>

namespace quarterdeck {

/// The word under the cursor that can be completed.
struct CompletionWord
{
    enum class Kind { None, Person, Service, Command, Argument };
    Kind kind = Kind::None;
    qsizetype start = 0; ///< of what is replaced, the sigil included
    qsizetype length = 0;
    QString typed;   ///< without the sigil
    QString command; ///< for Argument
    int place = 0;   ///< for Argument: 0 = the first word after the command, 1 = the second, of "/h" only
};

/// Finds it; Kind::None when there is none or too little of it is typed. Pure.
CompletionWord completionWord(const QString &line, qsizetype cursor);

/// The names that begin with what is typed (case does not matter), in the order given, without the one already complete.
QStringList completionsOf(const QString &typed, const QStringList &ranked);

/// Handles in this incident, most recent first: who wrote, was named, holds a role.
QStringList recentPeople(const Incident &incident);
/// Services in this incident, most recent first.
QStringList recentServices(const Incident &incident);
/// first, then what of second is not in it.
QStringList joinedOnce(const QStringList &first, const QStringList &second);

} // namespace quarterdeck
