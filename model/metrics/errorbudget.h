// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/impact.h"

namespace quarterdeck {

/// What reliability was promised.
struct ServiceObjective
{
    double slo = 0.999; ///< 0 to 1, both excluded
    double windowDays = 30;
    QString service;              ///< empty = all of the selection
    double freezeAtShareUsed = 1; ///< from this share on, launches that are not critical wait
};

/// A fall of the remaining budget.
struct BudgetDraw
{
    qint32 row = 0;
    Instant from, to; ///< the part of its impact inside the window
    double usedMinutes = 0;
    bool upperBound = false; ///< the impact fraction is not recorded and taken as 1
    bool running = false;
};

/// B. Beyer et al., The Site Reliability Workbook (O'Reilly 2018), 2 (budget) and 5 (burn rates).
struct ErrorBudget
{
    ServiceObjective objective;
    Instant from, to;             ///< the window: it ends at `asOf` or the end of the period, whichever is earlier
    double budgetMinutes = 0;     ///< (1 - slo) x window
    double usedMinutes = 0;       ///< sum of impact minutes x impact fraction
    double upperBoundMinutes = 0; ///< the part of it whose fraction is not recorded
    QVector<BudgetDraw> draws;    ///< by start
    int left = 0;                 ///< incidents without a measurable impact
    double remainingMinutes() const { return budgetMinutes - usedMinutes; } ///< may be negative
    double usedShare() const { return budgetMinutes > 0 ? usedMinutes / budgetMinutes : 0; }

    struct Burn
    {
        double hours = 0; ///< looked back from the end of the window
        double guide = 0; ///< page or ticket above this
        double rate = 0;  ///< 1 = uses the budget up exactly at the window's end
        bool beyond() const { return rate > guide; }
    };
    QVector<Burn> burns; ///< 1 h: 14.4, 6 h: 6, 72 h: 1

    enum class Advice { Ship, Caution, Freeze };
    Advice advice()
        const; ///< Freeze: the share at which launches wait is used; Caution: three quarters of it are, or a burn is beyond its guide
};

ErrorBudget errorBudget(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const ServiceObjective &objective,
                        Instant windowEnd, Instant asOf);

/// Points (time, remaining minutes) of the line from full budget on: flat between incidents, falling during them.
QVector<std::pair<Instant, double>> remainingLine(const ErrorBudget &budget);

} // namespace quarterdeck
