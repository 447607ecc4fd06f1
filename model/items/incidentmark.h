// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace quarterdeck {

/// What tells people how long it has been going on, and whether the log fell asleep. Both follow from the log and a moment, so that all
/// consoles show them at the same second; neither is an alarm. Pure.
namespace incidentmark {

inline constexpr Milliseconds kEvery{10 * 60 * 1000};
inline constexpr Milliseconds kShownFor{8 * 1000};
inline constexpr Milliseconds kQuietAfter{10 * 60 * 1000};

/// Since when it lasts: detected, else declared. What "elapsed" counts from.
Instant startOf(const Incident &incident);

/// Whole minutes since then ("30") during the seconds after each ten; nullopt at any other time, below the second severity, and
/// when it is over.
std::optional<int> minutesAt(const Incident &incident, Instant now);

/// For how long nobody has logged anything in an active incident of the first severity; nullopt while it is under kQuietAfter.
std::optional<Milliseconds> quietFor(const Incident &incident, Instant now);

/// Whose business it is that the log is quiet: the scribe's, and while there is none, whoever writes in scribe mode.
bool isScribe(const Incident &incident, const QString &handle, bool inScribeMode);

} // namespace incidentmark

} // namespace quarterdeck
