// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include "metrics/tails.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <random>

namespace quarterdeck {

namespace {

constexpr int kFewest = 6;
constexpr double kShortestMs = 1000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kPower80 = 0.8416212335729143; // 80 % of the standard normal distribution lie below

using Random = std::mt19937_64;

/// FNV-1a over the sorted data: the same incidents give the same seed, whatever order they came in.
quint64 seedOf(const QVector<Lifetime> &earlier, const QVector<Lifetime> &later)
{
    quint64 hash = 14695981039346656037ULL;
    const auto mix = [&hash](quint64 value) {
        for (int byte = 0; byte < 8; ++byte)
            hash = (hash ^ ((value >> (8 * byte)) & 0xff)) * 1099511628211ULL;
    };
    for (const QVector<Lifetime> *period : {&earlier, &later}) {
        mix(quint64(period->size()));
        for (const Lifetime &one : *period)
            mix(quint64(one.ms) * 2 + one.ended);
    }
    return hash;
}

/// Draws places 0 to n - 1, two from each number of the generator (Lemire's multiplication; n is small, the bias below 2^-20).
class Places
{
public:
    Places(Random &random, size_t n) : m_random(random), m_n(n) {}
    size_t next()
    {
        m_bits = m_half ? m_bits >> 32 : m_random();
        m_half = !m_half;
        return size_t(((m_bits & 0xffffffff) * m_n) >> 32);
    }

private:
    Random &m_random;
    const quint64 m_n;
    quint64 m_bits = 0;
    bool m_half = false;
};

/// Normal numbers that are the same with every standard library (Box & Muller 1958).
double normal(Random &random)
{
    const double u = (double(random() >> 11) + 0.5) * 0x1p-53;
    const double v = (double(random() >> 11) + 0.5) * 0x1p-53;
    return std::sqrt(-2 * std::log(u)) * std::cos(6.283185307179586 * v);
}

/// The location of one period, as observed and of a resample of it. Logarithms of milliseconds; infinite where a median is not reached.
class Location
{
public:
    virtual ~Location() = default;
    virtual double observed() const = 0;
    virtual double resampled(Random &random) = 0;
};

class LogMean final : public Location
{
public:
    LogMean(const QVector<Lifetime> &period, bool exact) : m_exact(exact)
    {
        for (const Lifetime &one : period)
            m_logs.append(std::log(one.ms));
        m_mean = statisticsOf(m_logs).mean;
        for (const double log : std::as_const(m_logs))
            m_error += (log - m_mean) * (log - m_mean);
        m_error = std::sqrt(m_error) / double(m_logs.size());
    }
    double observed() const override { return m_mean; }
    double resampled(Random &random) override
    {
        if (!m_exact)
            return m_mean + m_error * normal(random);
        Places places(random, size_t(m_logs.size()));
        double sum = 0;
        for (qsizetype i = 0; i < m_logs.size(); ++i)
            sum += m_logs.at(qsizetype(places.next()));
        return sum / double(m_logs.size());
    }

private:
    const bool m_exact;
    QVector<double> m_logs;
    double m_mean = 0;
    double m_error = 0; ///< of the mean, as resampling sees it
};

/// Median of the Kaplan-Meier curve. A large period draws the survival at each time from its normal limit instead of the incidents: the
/// median lies at or before t exactly when that survival is at most one half.
class LogMedian final : public Location
{
public:
    LogMedian(const QVector<Lifetime> &sorted, bool exact) : m_exact(exact), m_sorted(sorted), m_counts(size_t(sorted.size()))
    {
        std::fill(m_counts.begin(), m_counts.end(), 1);
        m_observed = walk();
        if (!exact)
            score();
    }
    double observed() const override { return m_observed; }
    double resampled(Random &random) override
    {
        if (!m_exact) {
            const auto reached = std::lower_bound(m_scores.begin(), m_scores.end(), normal(random),
                                                  [](const std::pair<double, double> &step, double z) { return step.first < z; });
            return reached == m_scores.end() ? kInfinity : reached->second;
        }
        std::fill(m_counts.begin(), m_counts.end(), 0);
        Places places(random, m_counts.size());
        for (size_t i = 0; i < m_counts.size(); ++i)
            ++m_counts[places.next()];
        return walk();
    }

private:
    double walk() const
    {
        double survival = 1;
        int atRisk = int(m_sorted.size());
        for (qsizetype i = 0; i < m_sorted.size(); ++i) {
            const int count = m_counts[size_t(i)];
            if (count > 0 && m_sorted.at(i).ended)
                survival *= double(atRisk - count) / double(atRisk);
            atRisk -= count;
            if (survival <= 0.5 + 1e-12)
                return std::log(m_sorted.at(i).ms);
        }
        return kInfinity;
    }
    void score()
    {
        const SurvivalCurve curve = survivalOf(m_sorted);
        double greenwood = 0;
        double highest = -kInfinity;
        for (const SurvivalStep &step : curve.steps) {
            const double left = double(step.atRisk - step.ended);
            greenwood += left > 0 ? double(step.ended) / (double(step.atRisk) * left) : 0;
            const double error = step.survival * std::sqrt(greenwood);
            if (step.ended == 0)
                continue;
            highest = std::max(highest, error > 0 ? (0.5 - step.survival) / error : kInfinity);
            m_scores.append({highest, std::log(step.ms)});
        }
    }

    const bool m_exact;
    const QVector<Lifetime> m_sorted;
    std::vector<int> m_counts;
    QVector<std::pair<double, double>>
        m_scores; ///< ascending: standard errors that one half lies above the survival; log of the time
    double m_observed = 0;
};

QVector<Lifetime> prepared(QVector<Lifetime> period)
{
    for (Lifetime &one : period)
        one.ms = std::max(one.ms, kShortestMs);
    std::sort(period.begin(), period.end(),
              [](const Lifetime &a, const Lifetime &b) { return a.ms != b.ms ? a.ms < b.ms : a.ended && !b.ended; });
    return period;
}

int openIn(const QVector<Lifetime> &period)
{
    return int(std::count_if(period.begin(), period.end(), [](const Lifetime &one) { return !one.ended; }));
}

std::unique_ptr<Location> locationOf(const QVector<Lifetime> &period, Comparison::Basis basis, const ComparisonSettings &settings)
{
    const bool exact = period.size() <= settings.exactUpTo;
    if (basis == Comparison::Basis::GeometricMeans)
        return std::make_unique<LogMean>(period, exact);
    return std::make_unique<LogMedian>(period, exact);
}

/// What the resamples say of later / earlier. Where neither median is reached the ratio could be anything: it counts at both ends.
class Resamples
{
public:
    void add(double earlier, double later)
    {
        const double ratio = std::isinf(earlier) && std::isinf(later) ? 0 : later - earlier;
        const bool anything = std::isinf(earlier) && std::isinf(later);
        m_lower.append(anything ? -kInfinity : ratio);
        m_upper.append(anything ? kInfinity : ratio);
    }
    Interval interval(double tail)
    {
        std::sort(m_lower.begin(), m_lower.end());
        std::sort(m_upper.begin(), m_upper.end());
        const auto outside = qsizetype(tail * double(m_lower.size()));
        return {std::exp(m_lower.at(outside)), std::exp(m_upper.at(m_upper.size() - 1 - outside))};
    }
    /// Standard deviation of the log of the ratio; nullopt when more than one in twenty has none.
    std::optional<double> spread() const
    {
        QVector<double> finite;
        std::copy_if(m_lower.begin(), m_lower.end(), std::back_inserter(finite), [](double v) { return std::isfinite(v); });
        if (double(finite.size()) < 0.95 * double(m_lower.size()))
            return std::nullopt;
        const double mean = statisticsOf(finite).mean;
        double squares = 0;
        for (const double one : std::as_const(finite))
            squares += (one - mean) * (one - mean);
        return std::sqrt(squares / double(finite.size()));
    }

private:
    QVector<double> m_lower, m_upper;
};

int percent(double share) { return int(std::lround(std::clamp(share * 100, 0.0, 999.0))); }

void judge(Comparison &comparison)
{
    if (comparison.fasterAtLeast() >= 1)
        comparison.verdict = Verdict::Faster;
    else if (comparison.slowerAtLeast() >= 1)
        comparison.verdict = Verdict::Slower;
    else
        comparison.verdict = Verdict::CantTell;
}

} // namespace

int Comparison::fasterAtMost() const { return percent(1 - interval.lower); }
int Comparison::fasterAtLeast() const { return percent(1 - interval.upper); }
int Comparison::slowerAtMost() const { return percent(interval.upper - 1); }
int Comparison::slowerAtLeast() const { return percent(interval.lower - 1); }

Comparison compare(const QVector<Lifetime> &earlierPeriod, const QVector<Lifetime> &laterPeriod,
                   const ComparisonSettings &settings, const std::function<bool(int)> &progress)
{
    const QVector<Lifetime> earlier = prepared(earlierPeriod);
    const QVector<Lifetime> later = prepared(laterPeriod);
    Comparison comparison;
    comparison.earlier = int(earlier.size());
    comparison.later = int(later.size());
    comparison.earlierOpen = openIn(earlier);
    comparison.laterOpen = openIn(later);
    comparison.basis = comparison.earlierOpen + comparison.laterOpen > 0 ? Comparison::Basis::KaplanMeierMedians
                                                                         : Comparison::Basis::GeometricMeans;
    const int fewest = std::min(comparison.earlier, comparison.later);
    if (fewest < kFewest)
        return comparison;

    Random random(seedOf(earlier, later));
    const std::unique_ptr<Location> before = locationOf(earlier, comparison.basis, settings);
    const std::unique_ptr<Location> after = locationOf(later, comparison.basis, settings);
    Resamples resamples;
    for (int i = 0; i < settings.resamples; ++i) {
        if (progress && i % 100 == 0 && !progress(100 * i / settings.resamples))
            return comparison;
        const double was = before->resampled(random);
        resamples.add(was, after->resampled(random));
    }
    const bool neither = std::isinf(before->observed()) && std::isinf(after->observed());
    comparison.ratio = neither ? 1 : std::exp(after->observed() - before->observed());
    comparison.interval = resamples.interval(widenedTail(fewest));
    const double reach = resamples.spread().value_or(kInfinity) * (kNormal975 + kPower80);
    comparison.detectableFaster = std::exp(-reach);
    comparison.detectableSlower = std::exp(reach);
    judge(comparison);
    return comparison;
}

} // namespace quarterdeck
