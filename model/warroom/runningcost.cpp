// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/runningcost.h"

#include "metrics/standards.h"

namespace quarterdeck {

std::optional<RunningCost> runningCost(const Incident &incident, const Policy &policy, Instant now)
{
    const bool isReal = incident.kind == IncidentKind::Real || incident.kind == IncidentKind::Backfill;
    if (!isReal || incident.withdrawn || !incident.severity)
        return std::nullopt;
    const CostTable table = standardsOf(policy).cost;
    const CostRate *rate = table.find(incident.severity->rank);
    const std::optional<ImpactSpan> span = rate ? impactSpan(factsOf(incident), now) : std::nullopt;
    if (!span)
        return std::nullopt;
    const Cost cost = costOf(*rate, span->ms());
    if (cost.total() <= 0)
        return std::nullopt;
    return RunningCost{table.currency,  cost.revenue, cost.people,   cost.compensation,
                       cost.reputation, span->ms(),   span->running, span->fromDetection};
}

} // namespace quarterdeck
