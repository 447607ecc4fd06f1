// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Tails of distributions that this room needs in several places. Private to it.
namespace quarterdeck {

inline constexpr double kNormal975 = 1.959963984540054; ///< 97.5 % of the standard normal distribution lie below

/// P(chi-squared with these degrees of freedom >= value).
double chiSquaredAbove(double value, double degrees);

/// r of the order-statistic interval of the median of n values (statistics.h); 0 with n < 6.
qsizetype medianIntervalRank(qsizetype n);

/// The tail that a 95 % percentile interval of a bootstrap of n values takes at each end: P(Z < -sqrt(n / (n - 1)) t), t the 97.5 % quantile of
/// Student's distribution with n - 1 degrees of freedom (Hesterberg 2015). Below 0.025, towards it as n grows.
double widenedTail(qsizetype n);

} // namespace quarterdeck
