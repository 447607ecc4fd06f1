// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/incidentfacts.h"

namespace quarterdeck::benchmarks {

/// That many made-up incidents over the four years before kEndOfHistory, for figures: log-normal phases, about one in twelve milestones not
/// recorded, one in fifty open, forty services, a few ends before their start. The same on every machine, oldest first. Pure.
QVector<IncidentFacts> syntheticFacts(int count);

} // namespace quarterdeck::benchmarks
