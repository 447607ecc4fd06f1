// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/sample.h"

#include <array>

namespace quarterdeck {

/// How long customers were affected: impact started to mitigated. Where these are not recorded, detected and resolved stand in and it says so.
struct ImpactSpan
{
    Instant from;
    Instant to;
    bool fromDetection = false; ///< no impact start: the real span is longer
    bool toResolved = false;    ///< no mitigation: the real span may be shorter
    bool running = false;       ///< still open: to is the moment asked for
    qint64 ms() const { return to.ms - from.ms; }
};

/// nullopt when start or end is neither recorded nor stood in for, the end lies before the start, or it is open and `runningUntil` is not given.
std::optional<ImpactSpan> impactSpan(const IncidentFacts &facts, std::optional<Instant> runningUntil = std::nullopt);

/// One service's part of all impact.
struct ParetoBar
{
    QString service;       ///< empty = none named
    double impactMs = 0;   ///< an incident of k services gives each the k-th part
    double share = 0;      ///< of all
    double cumulative = 0; ///< with those before; the last is 1
    QVector<qint32> rows;
};

/// J. M. Juran, Quality Control Handbook (1951): the vital few first.
struct Pareto
{
    QVector<ParetoBar> bars; ///< largest first, ties by name
    double totalMs = 0;
    int measured = 0;
    int left = 0;    ///< incidents without a measurable impact
    int stoodIn = 0; ///< of the measured, those with a stand-in for start or end
};
Pareto paretoByService(std::span<const IncidentFacts> facts, std::span<const qint32> rows);

/// Weekday x hour of the declared time in the selection's zone.
struct Heatmap
{
    std::array<std::array<int, 24>, 7> incidents{};        ///< [0] = Monday
    std::array<std::array<double, 24>, 7> impactMinutes{}; ///< at the cell where it was declared
    QVector<qint32> rowsOf(int weekday, int hour) const;
    QVector<quint8> cellOfRow; ///< weekday * 24 + hour, parallel to rows
    QVector<qint32> rows;
};
Heatmap heatmap(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone);

/// How incidents were found. Shares are of those whose source is recorded.
struct SourceShare
{
    DetectionSource source = DetectionSource::Alert;
    double share = 0;
    Interval interval; ///< Wilson
    QVector<qint32> rows;
};
struct SourceShares
{
    QVector<SourceShare> sources; ///< every source that occurs, in the order of kAllSources
    int recorded = 0;
    QVector<qint32> unrecorded;
};
SourceShares sourceShares(std::span<const IncidentFacts> facts, std::span<const qint32> rows);

} // namespace quarterdeck
