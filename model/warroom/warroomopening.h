// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <functional>

namespace quarterdeck {

/// Whether another incident declared around that time has this channel.
using ChannelTaken = std::function<bool(const QString &channel, Instant declared)>;

/// The command with the war room it opens. Where the policy makes one mandatory at the level an incident is declared at or raised to, the
/// event that brings the level names channel and bridge: once, in one transaction, whoever else does the same; fold() fills in only what
/// nobody has chosen. A channel edited to a lone "#" gets the name that would have been given. What was imported or filled in later opens
/// nothing. `state` is null for an incident that does not exist yet. Pure apart from asking `isTaken`.
Payload withWarRoom(Payload payload, const Incident *state, const Policy &policy, const ChannelTaken &isTaken);

} // namespace quarterdeck
