// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deadlinecommands.h"

#include "domain/clockname.h"
#include "scribe/scribepane.h"

#include <QAction>

namespace quarterdeck {

namespace {

/// What the line begins with; the person says the rest.
QString lineFor(const QString &clock, const QString &subject)
{
    if (clock == clockname::Action)
        return QStringLiteral("= %1 ").arg(subject);
    if (clock == clockname::Escalation)
        return QStringLiteral("e: %1 @").arg(subject);
    if (clock == clockname::Checklist)
        return QStringLiteral("/tick %1").arg(subject);
    if (clock == clockname::Mitigate)
        return QStringLiteral("/status ");
    const bool isAudience = clock == clockname::Leadership || clock == clockname::StatusPage;
    return QStringLiteral("/update %1 ").arg(isAudience ? clock : subject);
}

} // namespace

void doWhatIsDue(const QString &clock, const QString &subject, CommandActions &actions, ScribePane &scribe)
{
    static const QHash<QString, CommandKey> commands{{clockname::Commander, CommandKey::TakeCommand},
                                                     {clockname::Acknowledge, CommandKey::Acknowledge},
                                                     {clockname::Postmortem, CommandKey::EditDetails}};
    if (const auto command = commands.constFind(clock); command != commands.constEnd())
        return actions.action(*command)->trigger();
    if (scribe.draft().isEmpty())
        scribe.restoreDraft(lineFor(clock, subject), std::nullopt);
    scribe.focusLine();
}

} // namespace quarterdeck
