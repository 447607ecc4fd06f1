// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/cardtext.h"

#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/timeformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(Card)
};

} // namespace

QString briefSpan(Milliseconds span)
{
    const qint64 minutes = std::max<qint64>(0, span.count() / 60000);
    if (minutes < 60)
        return Card::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return Card::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Card::tr("%1 d %2 h").arg(minutes / 60 / 24).arg(minutes / 60 % 24);
}

namespace {

/// In whole minutes, so that a card stands still for one; the last one counts until it is over.
QString updateWords(const ClockReading &next, Instant now)
{
    const qint64 over = overBy(next, now).count();
    if (over >= 0 && over < 60000)
        return Card::tr("update OVER");
    return over >= 0 ? Card::tr("update +%1 OVER").arg(briefSpan(Milliseconds(over)))
                     : Card::tr("update in %1").arg(briefSpan(Milliseconds(-over + 59999)));
}

} // namespace

CardWords cardWords(const IncidentSummary &summary, const Policy &policy, Instant now, const ClockReading *next)
{
    const CommandGap command = commandGap(summary, policy, now);
    CardWords words;
    words.look = command.look;
    if (!summary.commander.isEmpty()) {
        words.command = Card::tr("IC %1").arg(summary.commander);
    } else if (words.look != CommandLook::Finished) {
        words.command = command.gap ? Card::tr("NO IC %1").arg(TimeFormat::countUp(*command.gap)) : Card::tr("No IC");
    }
    if (isActive(summary.status))
        words.age = briefSpan(now - summary.declared);
    else
        words.age = TimeFormat::age(summary.resolved.value_or(summary.lastActivity), now);
    if (next && isActive(summary.status))
        words.update = updateWords(*next, now);
    return words;
}

QString accessibleCard(const IncidentSummary &summary, const Policy &policy, Instant now, const ClockReading *next)
{
    QStringList parts{accessibleSeverity({summary.severityRank, summary.severityName}), summary.title, summary.ref,
                      accessibleStatus(summary.status)};
    if (summary.kind != IncidentKind::Real)
        parts << displayName(summary.kind);
    if (summary.isPrivate)
        parts << Card::tr("private");
    switch (commandGap(summary, policy, now).look) {
    case CommandLook::Finished:
        parts << Card::tr("finished %1").arg(TimeFormat::age(summary.resolved.value_or(summary.lastActivity), now));
        return parts.join(QStringLiteral(", "));
    case CommandLook::Held:
        parts << Card::tr("commander %1").arg(summary.commander);
        break;
    case CommandLook::Vacant:
    case CommandLook::Due:
    case CommandLook::Overdue:
        parts << (summary.commanderVacantSince
                      ? Card::tr("no commander for %1").arg(TimeFormat::spoken(now - *summary.commanderVacantSince))
                      : Card::tr("no commander"));
        break;
    }
    parts << Card::tr("open for %1").arg(briefSpan(now - summary.declared));
    if (next)
        parts << updateWords(*next, now);
    return parts.join(QStringLiteral(", "));
}

} // namespace quarterdeck
