// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

namespace quarterdeck::testing {

/// Past incidents as a team would have recorded them: lognormal phases, three severities, services, sources, commanders. The same for the
/// same seed.
struct ReviewSample
{
    int incidents = 60;
    int open = 3;           ///< of them, the newest still run
    int missing = 2;        ///< of them, so many have no milestones but their declaration
    int days = 180;         ///< spread over so many days before `end`
    double laterFactor = 1; ///< how long the second half takes, against the first
    quint32 seed = 7;
    Instant end{1731681612000}; ///< 2024-11-15T14:40:12Z
};

/// Writes them through the door, as an importer does. Waits for the door; not on its thread's event loop.
void writeReviewSample(Door &door, const ReviewSample &sample);

} // namespace quarterdeck::testing
