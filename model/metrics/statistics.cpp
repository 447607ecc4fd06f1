// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/statistics.h"

#include "metrics/tails.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

/// A sum that keeps what rounding would lose: a year of milliseconds a hundred thousand times over stays exact to the last digit.
class CompensatedSum
{
public:
    void add(double value)
    {
        const double next = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

constexpr qsizetype kWorthSelecting = 64;

/// Single ranks of a sample without sorting all of it. Ascending ones only: the interval of a median lies below the 90th percentile from a few
/// dozen values on; fewer are sorted.
class OrderStatistics
{
public:
    explicit OrderStatistics(QVector<double> &values) : m_values(values)
    {
        if (m_values.size() >= kWorthSelecting)
            return;
        std::sort(m_values.begin(), m_values.end());
        m_done = m_values.size();
    }
    double at(qsizetype place)
    {
        if (place >= m_done) {
            std::nth_element(m_values.begin() + m_done, m_values.begin() + place, m_values.end());
            m_done = place + 1;
        }
        return m_values.at(place);
    }
    /// As quantileOfSorted().
    double quantile(double p)
    {
        const double place = p * double(m_values.size() - 1);
        const auto below = qsizetype(place);
        const double lower = at(below);
        return below + 1 < m_values.size() ? lower + (place - double(below)) * (at(below + 1) - lower) : lower;
    }

private:
    QVector<double> &m_values;
    qsizetype m_done = 0; ///< nothing before this place is greater than anything from it on
};

} // namespace

double quantileOfSorted(std::span<const double> sorted, double p)
{
    const double place = p * double(sorted.size() - 1);
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

Statistics statisticsOf(QVector<double> values)
{
    Statistics s;
    s.n = values.size();
    if (values.isEmpty())
        return s;
    CompensatedSum sum, logs;
    s.min = s.max = values.constFirst();
    for (const double value : std::as_const(values)) {
        sum.add(value);
        s.min = std::min(s.min, value);
        s.max = std::max(s.max, value);
        if (value > 0)
            logs.add(std::log(value));
    }
    s.mean = sum.value() / double(s.n);
    s.geometricMean = s.min > 0 ? std::exp(logs.value() / double(s.n)) : 0;
    OrderStatistics ordered(values);
    const qsizetype rank = medianIntervalRank(s.n);
    const double lower = rank > 0 ? ordered.at(rank - 1) : 0;
    s.median = ordered.quantile(0.5);
    if (rank > 0)
        s.medianInterval = Interval{lower, ordered.at(s.n - rank)};
    s.p90 = ordered.quantile(0.9);
    return s;
}

std::optional<Interval> medianIntervalOfSorted(std::span<const double> sorted)
{
    const qsizetype rank = medianIntervalRank(qsizetype(sorted.size()));
    if (rank == 0)
        return std::nullopt;
    return Interval{sorted[size_t(rank - 1)], sorted[sorted.size() - size_t(rank)]};
}

} // namespace quarterdeck
