// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deadlinecommands.h"

#include "domain/clockname.h"
#include "scribe/scribepane.h"
#include "shell/commscommands.h"

#include <QAction>

namespace quarterdeck {

namespace {

/// What the line begins with, the person says the rest; empty for what no line does.
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
    return {};
}

/// Who waits to be told; empty for deadlines that no message meets.
QString audienceOf(const QString &clock, const QString &subject)
{
    if (clock == clockname::Leadership || clock == clockname::StatusPage)
        return clock;
    return clock == clockname::FirstUpdate || clock == clockname::Cadence ? subject : QString();
}

} // namespace

void doWhatIsDue(const QString &clock, const QString &subject, CommandActions &actions, CommsCommands &comms, ScribePane &scribe)
{
    static const QHash<QString, CommandKey> commands{{clockname::Commander, CommandKey::TakeCommand},
                                                     {clockname::Acknowledge, CommandKey::Acknowledge},
                                                     {clockname::Postmortem, CommandKey::EditDetails}};
    if (const auto command = commands.constFind(clock); command != commands.constEnd())
        return actions.action(*command)->trigger();
    if (const QString audience = audienceOf(clock, subject); !audience.isEmpty())
        return comms.compose(audience);
    if (const QString line = lineFor(clock, subject); scribe.draft().isEmpty() && !line.isEmpty())
        scribe.restoreDraft(line, std::nullopt);
    scribe.focusLine();
}

} // namespace quarterdeck
