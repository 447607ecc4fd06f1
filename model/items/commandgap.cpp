// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/commandgap.h"

namespace quarterdeck {

namespace {
constexpr double kDueShare = 0.4;
}

CommandGap commandGap(const IncidentSummary &summary, const Policy &policy, Instant now)
{
    if (!isActive(summary.status))
        return {};
    if (!summary.commander.isEmpty())
        return {CommandLook::Held, {}};
    const PolicyLevel *level = policy.find({summary.severityRank, summary.severityName});
    if (!level || !level->commanderWithin || !summary.commanderVacantSince)
        return {CommandLook::Vacant, {}};
    const Milliseconds gap = now - *summary.commanderVacantSince;
    if (gap >= *level->commanderWithin)
        return {CommandLook::Overdue, gap};
    const bool due = double(gap.count()) >= kDueShare * double(level->commanderWithin->count());
    return {due ? CommandLook::Due : CommandLook::Vacant, gap};
}

} // namespace quarterdeck
