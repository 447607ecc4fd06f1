// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "review/plot.h"

#include <QTimeZone>

namespace quarterdeck {

// Where axes begin and end, and the words at their ticks. Pure.

/// Durations on a logarithmic axis: positions are log10 of seconds, from 1 second to years.
double logSeconds(double ms);
PlotAxis logDurationAxis(double leastMs, double mostMs);
/// Durations from zero on.
PlotAxis durationAxis(double mostMs);
/// Whole numbers or plain numbers from zero (or from below it) on.
PlotAxis numberAxis(double least, double most, bool whole);
/// 0 to 100 %, positions 0 to 1.
PlotAxis shareAxis(double most = 1.0);
/// Moments, positions in ms; ticks on days, months or years of the zone.
PlotAxis dateAxis(Instant from, Instant to, const QTimeZone &zone);
/// Names at 0, 1, 2 …, the first one at the top.
PlotAxis categoryAxis(const QStringList &names);

} // namespace quarterdeck
