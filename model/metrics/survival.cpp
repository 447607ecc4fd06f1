// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/survival.h"

#include "metrics/tails.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

/// exp(-exp(log(-log S) +- z se)), se of log(-log S) from Greenwood's sum.
std::optional<Interval> logLogBand(double survival, double greenwood)
{
    if (survival <= 0 || survival >= 1)
        return std::nullopt;
    const double logS = std::log(survival);
    const double spread = std::exp(kNormal975 * std::sqrt(greenwood) / std::abs(logS));
    return Interval{std::pow(survival, spread), std::pow(survival, 1 / spread)};
}

/// First step at which `value` of it is at most `level`; rounding must not miss a curve that stands exactly on it.
template <class Value>
std::optional<double> firstAtOrBelow(const QVector<SurvivalStep> &steps, double level, const Value &value)
{
    const auto it =
        std::find_if(steps.begin(), steps.end(), [&](const SurvivalStep &step) { return value(step) <= level + 1e-12; });
    return it == steps.end() ? std::nullopt : std::optional(it->ms);
}

/// Where the curve has reached 0 there is no variance to speak of: the band ends with the curve below and stays as it was above.
double lowerOf(const SurvivalStep &step) { return step.band ? step.band->lower : step.survival; }

} // namespace

double SurvivalCurve::at(double ms) const
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), ms, [](double t, const SurvivalStep &step) { return t < step.ms; });
    return after == steps.begin() ? 1 : std::prev(after)->survival;
}

SurvivalCurve survivalOf(QVector<Lifetime> lifetimes, const QString &label)
{
    std::sort(lifetimes.begin(), lifetimes.end(),
              [](const Lifetime &a, const Lifetime &b) { return a.ms != b.ms ? a.ms < b.ms : a.ended && !b.ended; });
    SurvivalCurve curve;
    curve.label = label;
    curve.n = int(lifetimes.size());
    double survival = 1;
    double greenwood = 0;
    for (qsizetype i = 0; i < lifetimes.size();) {
        SurvivalStep step{.ms = lifetimes.at(i).ms, .atRisk = int(lifetimes.size() - i)};
        for (; i < lifetimes.size() && lifetimes.at(i).ms == step.ms; ++i) {
            if (lifetimes.at(i).ended) {
                ++step.ended;
            } else {
                ++step.censored;
                curve.censored.append(lifetimes.at(i));
            }
        }
        const double left = double(step.atRisk - step.ended);
        survival = left > 0 ? survival * (left / double(step.atRisk)) : 0;
        greenwood += left > 0 ? double(step.ended) / (double(step.atRisk) * left) : 0;
        step.survival = survival;
        step.band = logLogBand(survival, greenwood);
        curve.ended += step.ended;
        curve.steps.append(step);
    }
    curve.median = readQuantile(curve, 0.5);
    curve.p90 = readQuantile(curve, 0.9);
    return curve;
}

SurvivalRead readQuantile(const SurvivalCurve &curve, double p)
{
    const double level = 1 - p;
    const auto upperOf = [](const SurvivalStep &step) { return step.band ? step.band->upper : 1.0; };
    return {firstAtOrBelow(curve.steps, level, [](const SurvivalStep &step) { return step.survival; }),
            firstAtOrBelow(curve.steps, level, lowerOf), firstAtOrBelow(curve.steps, level, upperOf)};
}

QVector<Lifetime> lifetimes(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric,
                            Instant asOf)
{
    QVector<Lifetime> found;
    found.reserve(qsizetype(rows.size()));
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        const Measurement measured = measure(one, metric);
        if (measured.state == MeasureState::Measured)
            found.append({double(measured.ms), true, row});
        else if (measured.state == MeasureState::Pending && one.isRecorded(metric.from) && one.at(metric.from) <= asOf.ms)
            found.append({double(asOf.ms - one.at(metric.from)), false, row});
    }
    return found;
}

} // namespace quarterdeck
