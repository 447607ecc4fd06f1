// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/statistics.h"
#include "metrics/tails.h"

// Boost.Math would throw where a domain error should be a number.
#define BOOST_MATH_DOMAIN_ERROR_POLICY ignore_error
#define BOOST_MATH_OVERFLOW_ERROR_POLICY ignore_error
#define BOOST_MATH_PROMOTE_DOUBLE_POLICY false
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

/// P(Binomial(n, 1/2) < r).
double chanceOfFewer(qsizetype r, qsizetype n) { return r <= 0 ? 0 : boost::math::ibeta(double(n - r + 1), double(r), 0.5); }

} // namespace

qsizetype medianIntervalRank(qsizetype n)
{
    if (n < 6) // 2 / 2^5 > 0.05
        return 0;
    // The normal approximation lands next to the rank; walk the rest.
    auto rank = std::clamp<qsizetype>(qsizetype(double(n) / 2 - kNormal975 * std::sqrt(double(n)) / 2), 1, n / 2);
    while (rank > 1 && chanceOfFewer(rank, n) > 0.025)
        --rank;
    while (rank < n / 2 && chanceOfFewer(rank + 1, n) <= 0.025)
        ++rank;
    return rank;
}

Interval wilsonInterval(qint64 hits, qint64 n)
{
    const double z2 = kNormal975 * kNormal975;
    const double size = double(n);
    const double p = double(hits) / size;
    const double centre = (p + z2 / (2 * size)) / (1 + z2 / size);
    const double half = kNormal975 / (1 + z2 / size) * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size));
    return {hits == 0 ? 0 : std::max(0.0, centre - half), hits == n ? 1 : std::min(1.0, centre + half)};
}

Interval poissonInterval(qint64 count)
{
    return {count == 0 ? 0 : boost::math::gamma_p_inv(double(count), 0.025), boost::math::gamma_p_inv(double(count + 1), 0.975)};
}

double widenedTail(qsizetype n)
{
    const double degrees = double(n - 1);
    // Student's quantile through the beta distribution: t^2 = degrees (1 - x) / x.
    const double x = boost::math::ibeta_inv(degrees / 2, 0.5, 0.05);
    const double t = std::sqrt(degrees * (1 - x) / x);
    return 0.5 * std::erfc(std::sqrt(double(n) / degrees) * t / std::sqrt(2.0));
}

double chiSquaredAbove(double value, double degrees) { return boost::math::gamma_q(degrees / 2, value / 2); }

} // namespace quarterdeck
