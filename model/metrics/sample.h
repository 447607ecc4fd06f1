// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricprofile.h"
#include "metrics/selection.h"
#include "metrics/statistics.h"

namespace quarterdeck {

/// Why an incident has, or has not, a duration of one measure. Never imputed: what is not recorded is counted, not guessed.
enum class MeasureState : quint8 {
    Measured,
    Missing, ///< start or end was not recorded
    Pending, ///< the end was not recorded and the incident is still open
    Unknown, ///< start or end is recorded as unknown
    Invalid, ///< the end lies before the start: an error in the data, listed
};

QString key(MeasureState value); ///< measured, missing, pending, unknown, invalid

/// One incident, one measure.
struct Measurement
{
    MeasureState state = MeasureState::Missing;
    qint64 ms = 0; ///< end - start on the wall clock; of Measured and (negative) of Invalid
};

inline Measurement measure(const IncidentFacts &facts, const MetricDefinition &metric)
{
    const qint64 from = facts.at(metric.from);
    const qint64 to = facts.at(metric.to);
    if (from > IncidentFacts::kUnknown && to > IncidentFacts::kUnknown)
        return {to < from ? MeasureState::Invalid : MeasureState::Measured, to - from};
    if (from == IncidentFacts::kUnknown || to == IncidentFacts::kUnknown)
        return {MeasureState::Unknown, 0};
    return {to == IncidentFacts::kNotRecorded && facts.isOpen() ? MeasureState::Pending : MeasureState::Missing, 0};
}

/// One row of figures: a measure over a set of incidents, with everything left out counted.
struct FigureRow
{
    MetricDefinition metric;
    int missing = 0, pending = 0, invalid = 0, unknown = 0;
    int proxies = 0;       ///< of the measured: those where start or end is a stand-in
    Statistics statistics; ///< milliseconds; statistics.n = measured

    int measured() const { return int(statistics.n); }
    /// Measured and not.
    int incidents() const { return measured() + missing + pending + invalid + unknown; }
};

FigureRow figureRow(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric);
QVector<FigureRow> figureRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricProfile &profile);

/// Several measures in one pass over the incidents.
QVector<FigureRow> figureRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows,
                              std::span<const MetricDefinition> metrics);

/// Incidents of which at least one measure of the profile has a duration.
int measuredIncidents(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricProfile &profile);

/// The durations of the measured ones, in row order, milliseconds.
QVector<double> measuredDurations(std::span<const IncidentFacts> facts, std::span<const qint32> rows,
                                  const MetricDefinition &metric);

/// Of the rows, those in this state: what a click on "3 missing" opens.
QVector<qint32> rowsInState(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric,
                            MeasureState state);

} // namespace quarterdeck
