// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/sample.h"

#include <algorithm>
#include <vector>

namespace quarterdeck {

namespace {

void count(const IncidentFacts &one, const MetricDefinition &metric, FigureRow &row, QVector<double> &durations)
{
    const Measurement measured = measure(one, metric);
    switch (measured.state) {
    case MeasureState::Measured:
        durations.append(double(measured.ms));
        row.proxies += one.proxies != 0 && (one.isProxy(metric.from) || one.isProxy(metric.to));
        break;
    case MeasureState::Missing:
        ++row.missing;
        break;
    case MeasureState::Pending:
        ++row.pending;
        break;
    case MeasureState::Unknown:
        ++row.unknown;
        break;
    case MeasureState::Invalid:
        ++row.invalid;
        break;
    }
}

} // namespace

QString key(MeasureState value)
{
    switch (value) {
    case MeasureState::Measured:
        return QStringLiteral("measured");
    case MeasureState::Missing:
        return QStringLiteral("missing");
    case MeasureState::Pending:
        return QStringLiteral("pending");
    case MeasureState::Unknown:
        return QStringLiteral("unknown");
    case MeasureState::Invalid:
        return QStringLiteral("invalid");
    }
    return {};
}

FigureRow figureRow(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric)
{
    return figureRows(facts, rows, std::span(&metric, 1)).first();
}

QVector<FigureRow> figureRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricProfile &profile)
{
    return figureRows(facts, rows, std::span(profile.metrics.constData(), size_t(profile.metrics.size())));
}

QVector<FigureRow> figureRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows,
                              std::span<const MetricDefinition> metrics)
{
    QVector<FigureRow> figures;
    std::vector<QVector<double>> durations(metrics.size());
    for (size_t m = 0; m < metrics.size(); ++m) {
        figures.append(FigureRow{.metric = metrics[m]});
        durations[m].reserve(qsizetype(rows.size()));
    }
    FigureRow *figure = figures.data();
    for (const qint32 place : rows) {
        for (size_t m = 0; m < metrics.size(); ++m)
            count(facts[size_t(place)], metrics[m], figure[m], durations[m]);
    }
    for (size_t m = 0; m < metrics.size(); ++m)
        figure[m].statistics = statisticsOf(std::move(durations[m]));
    return figures;
}

int measuredIncidents(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricProfile &profile)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](qint32 row) {
        return std::any_of(profile.metrics.begin(), profile.metrics.end(), [&](const MetricDefinition &metric) {
            return measure(facts[size_t(row)], metric).state == MeasureState::Measured;
        });
    }));
}

QVector<double> measuredDurations(std::span<const IncidentFacts> facts, std::span<const qint32> rows,
                                  const MetricDefinition &metric)
{
    QVector<double> durations;
    durations.reserve(qsizetype(rows.size()));
    for (const qint32 place : rows) {
        if (const Measurement one = measure(facts[size_t(place)], metric); one.state == MeasureState::Measured)
            durations.append(double(one.ms));
    }
    return durations;
}

QVector<qint32> rowsInState(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric,
                            MeasureState state)
{
    QVector<qint32> found;
    for (const qint32 place : rows) {
        if (measure(facts[size_t(place)], metric).state == state)
            found.append(place);
    }
    return found;
}

} // namespace quarterdeck
