// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QtGlobal>

#include <optional>
#include <span>

namespace quarterdeck {

/// A two-sided 95 % interval.
struct Interval
{
    double lower = 0;
    double upper = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Location and spread of one sample. Unit: that of the input (milliseconds for durations). With n = 0 everything is 0 and means nothing.
struct Statistics
{
    qsizetype n = 0;
    double mean = 0;
    double geometricMean = 0; ///< 0 as soon as one value is 0
    double median = 0;
    double p90 = 0;
    double min = 0;
    double max = 0;
    std::optional<Interval> medianInterval; ///< nullopt with n < 6: no order statistics reach 95 %
};

/// Statistics of a sample; sorts the values it is given. Compensated summation (Neumaier 1974).
Statistics statisticsOf(QVector<double> values);

/// p-quantile (0 to 1) of ascending values by linear interpolation at 1 + (n-1)p: type 7 of Hyndman & Fan, "Sample Quantiles in
/// Statistical Packages", The American Statistician 50 (1996), and what PostgreSQL calls percentile_cont. Needs n > 0.
double quantileOfSorted(std::span<const double> sorted, double p);

/// Order-statistic interval of the median, at least 95 %: the r-th smallest and r-th largest with the largest r for which
/// P(Binomial(n, 1/2) < r) <= 0.025. W. J. Conover, Practical Nonparametric Statistics (3rd ed. 1999), 3.2. nullopt with n < 6.
std::optional<Interval> medianIntervalOfSorted(std::span<const double> sorted);

/// Interval of a proportion, 95 %: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
/// Needs 0 <= hits <= n and n > 0.
Interval wilsonInterval(qint64 hits, qint64 n);

/// Exact interval of a Poisson mean from one count, 95 %: F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936),
/// through the quantiles of chi-squared.
Interval poissonInterval(qint64 count);

} // namespace quarterdeck
