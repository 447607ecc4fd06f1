// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/errorbudget.h"

#include "domain/timeunits.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kCautionShare = 0.75;

struct BurnGuide
{
    double hours;
    double guide;
};
constexpr std::array kGuides{BurnGuide{1, 14.4}, BurnGuide{6, 6}, BurnGuide{72, 1}};

/// Minutes of a draw used up before a moment.
double usedBefore(const BudgetDraw &draw, Instant at)
{
    if (draw.to <= draw.from)
        return 0;
    const double part = double((at - draw.from).count()) / double((draw.to - draw.from).count());
    return draw.usedMinutes * std::clamp(part, 0.0, 1.0);
}

double burnRate(const ErrorBudget &budget, double hours)
{
    const Instant since = budget.to - Milliseconds(qint64(hours * kHourMs));
    double used = 0;
    for (const BudgetDraw &draw : budget.draws)
        used += draw.usedMinutes - usedBefore(draw, since);
    return used / (hours * 60 * (1 - budget.objective.slo));
}

} // namespace

ErrorBudget::Advice ErrorBudget::advice() const
{
    if (budgetMinutes > 0 && usedShare() >= objective.freezeAtShareUsed)
        return Advice::Freeze;
    const bool fast = std::any_of(burns.begin(), burns.end(), [](const Burn &burn) { return burn.beyond(); });
    return fast || usedShare() >= kCautionShare * objective.freezeAtShareUsed ? Advice::Caution : Advice::Ship;
}

ErrorBudget errorBudget(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const ServiceObjective &objective,
                        Instant windowEnd, Instant asOf)
{
    ErrorBudget budget;
    budget.objective = objective;
    budget.to = std::min(windowEnd, asOf);
    budget.from = budget.to - Milliseconds(qint64(objective.windowDays * 24 * kHourMs));
    budget.budgetMinutes = (1 - objective.slo) * objective.windowDays * 24 * 60;
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        if (!objective.service.isEmpty() && !one.services.contains(objective.service, Qt::CaseInsensitive))
            continue;
        const std::optional<ImpactSpan> span = impactSpan(one, asOf);
        if (!span) {
            budget.left += one.declared() >= budget.from && one.declared() < budget.to;
            continue;
        }
        BudgetDraw draw{.row = row, .from = std::max(span->from, budget.from), .to = std::min(span->to, budget.to)};
        if (draw.to <= draw.from)
            continue;
        draw.upperBound = !one.impactFraction;
        draw.running = span->running;
        draw.usedMinutes = double((draw.to - draw.from).count()) / kMinuteMs * one.impactFraction.value_or(1);
        budget.usedMinutes += draw.usedMinutes;
        budget.upperBoundMinutes += draw.upperBound ? draw.usedMinutes : 0;
        budget.draws.append(draw);
    }
    std::stable_sort(budget.draws.begin(), budget.draws.end(),
                     [](const BudgetDraw &a, const BudgetDraw &b) { return a.from < b.from; });
    for (const BurnGuide &guide : kGuides)
        budget.burns.append({guide.hours, guide.guide, burnRate(budget, guide.hours)});
    return budget;
}

QVector<std::pair<Instant, double>> remainingLine(const ErrorBudget &budget)
{
    QVector<std::pair<Instant, double>> slopes; // from this moment on, minutes used per millisecond more
    for (const BudgetDraw &draw : budget.draws) {
        const double slope = draw.usedMinutes / double((draw.to - draw.from).count());
        slopes.append({draw.from, slope});
        slopes.append({draw.to, -slope});
    }
    slopes.append({budget.to, 0});
    std::sort(slopes.begin(), slopes.end());
    QVector<std::pair<Instant, double>> line{{budget.from, budget.budgetMinutes}};
    double slope = 0;
    for (const auto &[at, change] : std::as_const(slopes)) {
        const auto [before, remaining] = line.last();
        if (at > before)
            line.append({at, remaining - slope * double((at - before).count())});
        slope += change;
    }
    return line;
}

} // namespace quarterdeck
