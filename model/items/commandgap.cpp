// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/commandgap.h"

namespace quarterdeck {

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
    switch (commanderVacancy(policy, level->level, gap)) {
    case VacancyAlarm::Overdue:
        return {CommandLook::Overdue, gap};
    case VacancyAlarm::Due:
        return {CommandLook::Due, gap};
    case VacancyAlarm::Quiet:
        break;
    }
    return {CommandLook::Vacant, gap};
}

} // namespace quarterdeck
