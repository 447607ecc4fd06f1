// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quarterdeck {

// Clocks as objects of the command-line contract: add, never change. Pure.

/// One clock at a moment: what `clocks` prints. `over_ms` is 0 while it is in time.
QJsonObject clockJson(const Incident &incident, const ClockReading &reading, Instant now);

/// How the updates were kept, one object an audience that was told something or was due something.
QJsonArray adherenceJson(const Incident &incident, const Policy &policy, Instant now);

/// The deadlines that the log records as missed, oldest first.
QJsonArray missedJson(const Incident &incident);

} // namespace quarterdeck
