// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/phases.h"

#include <algorithm>

namespace quarterdeck {

namespace {

/// The five moments between the four parts.
constexpr std::array kBorders{Milestone::ImpactStarted, Milestone::Detected, Milestone::Engaged, Milestone::Mitigated,
                              Milestone::Resolved};

} // namespace

QString key(Phase value)
{
    switch (value) {
    case Phase::Detect:
        return QStringLiteral("detect");
    case Phase::Engage:
        return QStringLiteral("engage");
    case Phase::Fix:
        return QStringLiteral("fix");
    case Phase::Verify:
        return QStringLiteral("verify");
    }
    return {};
}

MetricDefinition definition(Phase phase)
{
    static const std::array names{QStringLiteral("MTTD"), QStringLiteral("MTTE"), QStringLiteral("MTTF"), QStringLiteral("MTTV")};
    const auto place = static_cast<size_t>(phase);
    return {names[place], kBorders[place], kBorders[place + 1]};
}

PhaseShares phaseShares(std::span<const IncidentFacts> facts, std::span<const qint32> rows)
{
    PhaseShares shares;
    std::array<MetricDefinition, kAllPhases.size() + 1> metrics;
    for (const Phase phase : kAllPhases)
        metrics[static_cast<size_t>(phase)] = definition(phase);
    metrics.back() = {QStringLiteral("MTTR"), kBorders.front(), kBorders.back()};
    const QVector<FigureRow> figures = figureRows(facts, rows, metrics);
    std::copy_n(figures.begin(), kAllPhases.size(), shares.parts.begin());
    shares.recovery = figures.last();
    for (const qint32 row : rows) {
        PhaseTimes times{.row = row};
        bool complete = true;
        bool negative = false;
        for (const Phase phase : kAllPhases) {
            const Measurement part = measure(facts[size_t(row)], metrics[static_cast<size_t>(phase)]);
            complete = complete && (part.state == MeasureState::Measured || part.state == MeasureState::Invalid);
            negative = negative || part.state == MeasureState::Invalid;
            times.ms[static_cast<size_t>(phase)] = part.ms;
        }
        shares.invalid += negative;
        shares.incomplete += !negative && !complete;
        if (negative || !complete)
            continue;
        for (size_t i = 0; i < kAllPhases.size(); ++i)
            shares.totalOf[i] += double(times.ms[i]);
        shares.totalMs += double(times.totalMs());
        shares.incidents.append(times);
    }
    if (shares.totalMs > 0) {
        for (size_t i = 0; i < kAllPhases.size(); ++i)
            shares.share[i] = shares.totalOf[i] / shares.totalMs;
        shares.largest = kAllPhases[size_t(std::max_element(shares.share.begin(), shares.share.end()) - shares.share.begin())];
    }
    return shares;
}

} // namespace quarterdeck
