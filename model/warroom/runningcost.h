// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <optional>

namespace quarterdeck {

/// What an incident has cost until now by its policy's table, in whole units of the currency.
struct RunningCost
{
    QString currency;
    double revenue = 0, people = 0, compensation = 0, reputation = 0;
    qint64 impactMs = 0;        ///< the time that was charged
    bool running = false;       ///< it grows
    bool fromDetection = false; ///< the start of the impact is not recorded: the real cost is higher
    double total() const { return revenue + people + compensation + reputation; }
};

/// By its present severity. nullopt for drills and tests, for a policy without a rate for it, and where there is no time to charge. Pure.
std::optional<RunningCost> runningCost(const Incident &incident, const Policy &policy, Instant now);

} // namespace quarterdeck
