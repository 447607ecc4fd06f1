// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/process.h"

namespace quarterdeck {

namespace {

constexpr std::array<qint64, 3> kAgeDays{7, 30, 90};
constexpr qint64 kDayMs = 86'400'000;

size_t ageClass(qint64 ageMs)
{
    size_t place = 0;
    while (place < kAgeDays.size() && ageMs >= kAgeDays[place] * kDayMs)
        ++place;
    return place;
}

void countFirstUpdate(const IncidentFacts &one, const Standards &standards, ProcessFigures &figures, QVector<double> &after)
{
    if (one.firstCustomerUpdateMs)
        after.append(double(*one.firstCustomerUpdateMs));
    else if (!one.isOpen() && one.system.isEmpty())
        ++figures.withoutUpdate;
    const Target *target = standards.target(QStringLiteral("first_update"), one.severity.rank);
    const bool judged = target && one.severity.rank > 0 && one.system.isEmpty() && (one.firstCustomerUpdateMs || !one.isOpen());
    if (!judged)
        return;
    ++figures.firstUpdateInTime.n;
    figures.firstUpdateInTime.hits += one.firstCustomerUpdateMs && target->isMet(double(*one.firstCustomerUpdateMs));
}

} // namespace

ProcessFigures processFigures(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const Standards &standards,
                              Instant asOf)
{
    ProcessFigures figures;
    QVector<double> gaps, updates;
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        if (one.commanderGapMs)
            gaps.append(double(*one.commanderGapMs));
        countFirstUpdate(one, standards, figures, updates);
        figures.updatesInTime.n += one.updates.due;
        figures.updatesInTime.hits += one.updates.onTime;
        figures.ownedActions.n += one.actions;
        figures.ownedActions.hits += one.ownedActions;
        figures.closedActions.n += one.actions;
        figures.closedActions.hits += one.closedActions;
        if (!one.isOpen() && standards.postmortemRanks.contains(one.severity.rank)) {
            ++figures.postmortems.n;
            figures.postmortems.hits += one.hasPostmortem;
        }
        for (const FollowUpFact &followUp : one.followUps)
            ++figures.followUps[ageClass((asOf - followUp.raised).count())];
    }
    figures.commanderGap = statisticsOf(std::move(gaps));
    figures.firstUpdate = statisticsOf(std::move(updates));
    return figures;
}

} // namespace quarterdeck
