// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

namespace quarterdeck {

/// How urgently an incident needs a commander, by its level's limit in the policy: Due from 40 % of it, Overdue from all of it.
/// A level without a limit is never due; a finished incident needs nobody.
enum class CommandLook { Finished, Held, Vacant, Due, Overdue };

struct CommandGap
{
    CommandLook look = CommandLook::Finished;
    std::optional<Milliseconds> gap; ///< how long nobody has held it, when its level has a limit
};

CommandGap commandGap(const IncidentSummary &summary, const Policy &policy, Instant now);

} // namespace quarterdeck
