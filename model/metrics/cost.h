// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/impact.h"

namespace quarterdeck {

/// What an incident of one severity costs. Money is in whole units of the table's currency.
struct CostRate
{
    int rank = 1; ///< severity rank, 1 = worst
    double revenuePerHour = 0;
    double peoplePerHour = 0; ///< everyone working on it
    double compensation = 0;  ///< once
    double reputation = 0;    ///< once
};

struct CostTable
{
    QString currency; ///< "USD"
    QVector<CostRate> rates;
    const CostRate *find(int rank) const;
};

/// One incident's cost in its parts.
struct Cost
{
    double revenue = 0, people = 0, compensation = 0, reputation = 0;
    double total() const { return revenue + people + compensation + reputation; }
    Cost &operator+=(const Cost &other);
};

/// Pure arithmetic: hours x (revenue + people) + compensation + reputation. Live while an incident runs.
Cost costOf(const CostRate &rate, qint64 durationMs);

/// Costs of a selection.
struct CostSummary
{
    QString currency;
    Cost sum;
    int priced = 0;
    int left = 0;                                 ///< no measurable impact, never rated, or no rate for its severity
    QVector<std::pair<qint32, double>> incidents; ///< row, total; largest first
    double perYear = 0;                           ///< sum scaled to 365.25 days; 0 without a period
    double savedAtTarget = 0; ///< of sum, what would not have been lost had none lasted longer than its target
};

/// `targetMs` by severity rank (index 0 unused; 0 = no target). periodDays <= 0: no yearly figure.
CostSummary costSummary(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const CostTable &table,
                        SeverityBasis basis, std::span<const qint64> targetMs, double periodDays, Instant asOf);

} // namespace quarterdeck
