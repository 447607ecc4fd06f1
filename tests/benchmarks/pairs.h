// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

namespace quarterdeck::benchmarks {

double median(std::vector<double> values);

/// What one benchmark came to.
struct Measured
{
    double ours = 0;      ///< medians of the rounds, in the unit
    double reference = 0;
    double result = 0;    ///< median of the rounds: ratio, or ours where the figure itself is judged
    double least = 0;     ///< of the rounds' results
    double most = 0;
    double control = 0;   ///< the reference against itself: median of the A/A pairs
    double controlLeast = 0;
    double controlMost = 0;
    QString voidReason;
    QStringList notes;
};

/// One warm-up of each side unless there is only one round, then `rounds` times: ours and the reference next to each other, first one and then the other in front, and
/// the reference once more as the A/A pair. What else the machine does changes slower than that and hits both sides.
Measured measure(const BenchmarkSpec &spec, Laboratory &laboratory, int rounds);

} // namespace quarterdeck::benchmarks
