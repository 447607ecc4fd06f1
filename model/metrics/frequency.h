// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/sample.h"

namespace quarterdeck {

/// Incidents as a Poisson process: how often, how sure, and whether the model fits. Rates are per 30 days.
struct Frequency
{
    int incidents = 0;
    double days = 0;       ///< length of the period
    double rate = 0;       ///< incidents per 30 days
    Interval rateInterval; ///< exact (Garwood)
    /// Whether counts vary more than a Poisson process does, over whole weeks: index of dispersion (variance / mean) and its chi-squared test.
    /// R. A. Fisher, Statistical Methods for Research Workers (1925), 16. nullopt with fewer than 2 whole weeks or no incident in them.
    std::optional<double> dispersion;
    std::optional<double> dispersionP; ///< P(as uneven or more | Poisson)
    int weeks = 0;
    bool overdispersed() const { return dispersionP && *dispersionP < 0.05 && *dispersion > 1; }
};

/// P(at least one in a period) = 1 - e^(-rate x period): S. D. Poisson (1837).
double chanceOfAtLeastOne(double ratePer30Days, double days);

/// Counts per interval of equal length against a Poisson process; {index, p}. Needs at least 2 counts and a positive sum.
std::optional<std::pair<double, double>> dispersionTest(std::span<const int> counts);

/// Over the selection's period; without one, from the first declared incident to `asOf`.
Frequency frequency(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection, Instant asOf);

/// Time between failures and to failure (IEC 60050-192).
struct Reliability
{
    /// Starts of consecutive incidents: impact started, else detected, else declared. Milliseconds.
    Statistics betweenStarts;
    /// Previous resolve to the next impact start (else detection). Overlapping and unresolved ones are left out and counted.
    Statistics toFailure;
    int notMeasured = 0; ///< pairs without a time to failure: not resolved, start not recorded, or overlapping
};
Reliability reliability(std::span<const IncidentFacts> facts, std::span<const qint32> rows);

} // namespace quarterdeck
