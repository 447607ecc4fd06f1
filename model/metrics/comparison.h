// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/survival.h"

#include <functional>

namespace quarterdeck {

/// The three sentences, and the honest fourth.
enum class Verdict { TooFew, CantTell, Faster, Slower };

/// What the later period did against the earlier one. ratio = later / earlier: 0.8 is 20 % faster.
struct Comparison
{
    enum class Basis {
        GeometricMeans,     ///< nothing is open
        KaplanMeierMedians, ///< some are open
    };
    Verdict verdict = Verdict::TooFew;
    Basis basis = Basis::GeometricMeans;
    int earlier = 0, later = 0;         ///< incidents that count (ended and still running)
    int earlierOpen = 0, laterOpen = 0; ///< of these, still running
    double ratio = 1;
    Interval interval{1, 1}; ///< 95 % of the ratio; upper may be infinite when the later median is not reached in some resamples
    /// The smallest change this many could reliably show (80 % power): at most detectableFaster, at least detectableSlower (ratios); 0 and infinity: none.
    double detectableFaster = 1, detectableSlower = 1;

    /// Whole percent for the sentences, never negative, at most 999 (which also stands for infinity): {0.62, 1.52} is at most 38 % faster, at most
    /// 52 % slower; {0.39, 0.80} is 20 to 61 % faster.
    int fasterAtMost() const;
    int fasterAtLeast() const;
    int slowerAtMost() const;
    int slowerAtLeast() const;
};

/// Settings of the resampling. The defaults are what the product shows.
struct ComparisonSettings
{
    int resamples = 10000;
    int exactUpTo = 2000; ///< per period; above it the resamples are drawn from their own normal limit
};

/// B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993), 13: percentile interval of the ratio, its tails widened for small
/// samples after T. C. Hesterberg, "What Teachers Should Know About the Bootstrap", The American Statistician 69 (2015), 4.4. The seed
/// comes from the data: the same incidents give the same answer everywhere. A change is told only when the whole interval lies on one side
/// of 1 and its near end rounds to 1 % or more. Fewer than 6 in either period: TooFew. Durations under a second count as one second.
/// `progress` (0 to 100) may stop it: the answer is then TooFew and means nothing.
Comparison compare(const QVector<Lifetime> &earlier, const QVector<Lifetime> &later, const ComparisonSettings &settings = {},
                   const std::function<bool(int)> &progress = {});

} // namespace quarterdeck
