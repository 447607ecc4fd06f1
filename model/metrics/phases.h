// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/sample.h"

#include <array>

namespace quarterdeck {

/// The parts of a recovery, in order. detect + engage + fix + verify = impact started to resolved, for each incident and in sum.
enum class Phase { Detect, Engage, Fix, Verify };
inline constexpr std::array kAllPhases{Phase::Detect, Phase::Engage, Phase::Fix, Phase::Verify};

QString key(Phase value); ///< detect, engage, fix, verify
/// MTTD, MTTE, MTTF, MTTV of the identity: the same in every profile.
MetricDefinition definition(Phase phase);

/// One incident's parts, where all are recorded and none is negative.
struct PhaseTimes
{
    qint32 row = 0;
    std::array<qint64, kAllPhases.size()> ms{};
    qint64 totalMs() const { return ms[0] + ms[1] + ms[2] + ms[3]; }
};

/// Where the time goes. Shares are of the sum of times, so they add to 1; medians do not add and are never stacked.
struct PhaseShares
{
    QVector<PhaseTimes> incidents;                   ///< those where every part is measured; row order
    std::array<double, kAllPhases.size()> share{};   ///< of totalMs; all 0 when nothing is measured
    std::array<double, kAllPhases.size()> totalOf{}; ///< ms
    double totalMs = 0;
    std::array<FigureRow, kAllPhases.size()> parts; ///< each part over all rows that have it, not only the complete ones
    FigureRow recovery;                             ///< impact started to resolved
    int incomplete = 0;                             ///< incidents left out: a part is missing, pending or unknown
    int invalid = 0;                                ///< incidents left out: a part is negative
    std::optional<Phase> largest;
};

PhaseShares phaseShares(std::span<const IncidentFacts> facts, std::span<const qint32> rows);

} // namespace quarterdeck
