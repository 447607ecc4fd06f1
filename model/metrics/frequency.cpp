// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/frequency.h"

#include "domain/timeunits.h"
#include "metrics/tails.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr qint64 kWeekMs = 7 * 86'400'000LL;

/// Impact started, else detected; kNotRecorded when neither.
qint64 startOf(const IncidentFacts &facts)
{
    for (const Milestone m : {Milestone::ImpactStarted, Milestone::Detected}) {
        if (facts.isRecorded(m))
            return facts.at(m);
    }
    return IncidentFacts::kNotRecorded;
}

} // namespace

double chanceOfAtLeastOne(double ratePer30Days, double days) { return -std::expm1(-ratePer30Days * days / 30); }

std::optional<std::pair<double, double>> dispersionTest(std::span<const int> counts)
{
    const double n = double(counts.size());
    double sum = 0;
    for (const int count : counts)
        sum += count;
    if (counts.size() < 2 || sum <= 0)
        return std::nullopt;
    const double mean = sum / n;
    double squares = 0;
    for (const int count : counts)
        squares += (count - mean) * (count - mean);
    return std::pair{squares / (n - 1) / mean, chiSquaredAbove(squares / mean, n - 1)};
}

Frequency frequency(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection, Instant asOf)
{
    Frequency result;
    if (selected.rows.isEmpty() && !selection.from)
        return result;
    const Instant from = selection.from ? *selection.from : facts[size_t(selected.rows.first())].declared();
    const Instant to = std::min(selection.to.value_or(asOf), asOf);
    if (to <= from || (!selection.from && (to - from).count() < kWeekMs)) // it begins with an incident: too short to be a rate
        return result;
    QVector<int> weeks(qsizetype((to - from).count() / kWeekMs), 0);
    for (const qint32 row : selected.rows) {
        const Instant at = facts[size_t(row)].declared();
        if (at < from || at >= to)
            continue;
        ++result.incidents;
        const auto week = qsizetype((at - from).count() / kWeekMs);
        if (week < weeks.size())
            ++weeks[week];
    }
    result.days = double((to - from).count()) / kDayMs;
    result.rate = result.incidents * 30 / result.days;
    const Interval exact = poissonInterval(result.incidents);
    result.rateInterval = {exact.lower * 30 / result.days, exact.upper * 30 / result.days};
    result.weeks = int(weeks.size());
    if (const auto test = dispersionTest(weeks)) {
        result.dispersion = test->first;
        result.dispersionP = test->second;
    }
    return result;
}

Reliability reliability(std::span<const IncidentFacts> facts, std::span<const qint32> rows)
{
    QVector<std::pair<qint64, qint32>> ordered; // start, or when it was declared
    ordered.reserve(qsizetype(rows.size()));
    for (const qint32 row : rows) {
        const qint64 start = startOf(facts[size_t(row)]);
        ordered.append({start != IncidentFacts::kNotRecorded ? start : facts[size_t(row)].declared().ms, row});
    }
    std::sort(ordered.begin(), ordered.end());
    Reliability result;
    QVector<double> between, toFailure;
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        between.append(double(ordered.at(i).first - ordered.at(i - 1).first));
        const IncidentFacts &before = facts[size_t(ordered.at(i - 1).second)];
        const qint64 start = startOf(facts[size_t(ordered.at(i).second)]);
        if (before.isRecorded(Milestone::Resolved) && start >= before.at(Milestone::Resolved))
            toFailure.append(double(start - before.at(Milestone::Resolved)));
        else
            ++result.notMeasured;
    }
    result.betweenStarts = statisticsOf(std::move(between));
    result.toFailure = statisticsOf(std::move(toFailure));
    return result;
}

} // namespace quarterdeck
