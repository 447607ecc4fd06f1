// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/cost.h"

#include "domain/timeunits.h"

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr double kYearDays = 365.25;
} // namespace

const CostRate *CostTable::find(int rank) const
{
    const auto it = std::find_if(rates.begin(), rates.end(), [rank](const CostRate &rate) { return rate.rank == rank; });
    return it == rates.end() ? nullptr : &*it;
}

Cost &Cost::operator+=(const Cost &other)
{
    revenue += other.revenue;
    people += other.people;
    compensation += other.compensation;
    reputation += other.reputation;
    return *this;
}

Cost costOf(const CostRate &rate, qint64 durationMs)
{
    const double hours = double(durationMs) / kHourMs;
    return {hours * rate.revenuePerHour, hours * rate.peoplePerHour, rate.compensation, rate.reputation};
}

CostSummary costSummary(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const CostTable &table,
                        SeverityBasis basis, std::span<const qint64> targetMs, double periodDays, Instant asOf)
{
    CostSummary summary;
    summary.currency = table.currency;
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        const int rank = severityOf(one, basis).rank;
        const CostRate *rate = rank > 0 ? table.find(rank) : nullptr;
        const std::optional<ImpactSpan> span = rate ? impactSpan(one, asOf) : std::nullopt;
        if (!span) {
            ++summary.left;
            continue;
        }
        const Cost cost = costOf(*rate, span->ms());
        ++summary.priced;
        summary.sum += cost;
        summary.incidents.append({row, cost.total()});
        const qint64 target = size_t(rank) < targetMs.size() ? targetMs[size_t(rank)] : 0;
        if (target > 0 && span->ms() > target)
            summary.savedAtTarget += cost.total() - costOf(*rate, target).total();
    }
    std::stable_sort(summary.incidents.begin(), summary.incidents.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    summary.perYear = periodDays > 0 ? summary.sum.total() * kYearDays / periodDays : 0;
    return summary;
}

} // namespace quarterdeck
