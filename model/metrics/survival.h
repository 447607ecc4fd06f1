// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/sample.h"

namespace quarterdeck {

/// One duration: ended, or still running when last looked at.
struct Lifetime
{
    double ms = 0;
    bool ended = true;
    qint32 row = -1; ///< place of its incident in the facts; -1 = none
};

/// One step of the curve. From this time on, until the next step, these values hold.
struct SurvivalStep
{
    double ms = 0;
    int atRisk = 0;   ///< just before this time
    int ended = 0;    ///< at this time
    int censored = 0; ///< still running, last seen at this time (after the ends at the same time)
    double survival = 1;
    std::optional<Interval> band; ///< 95 %, log-log; nullopt while survival is 1 or once it is 0
};

/// A quantile read off the curve: the smallest time with S(t) <= 1 - p, its limits off the band. nullopt = not reached.
struct SurvivalRead
{
    std::optional<double> ms, lower, upper;
};

/// "Still unresolved after t" with the open ones counted for as long as they were watched.
/// E. L. Kaplan & P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958); variance of Greenwood (1926); log-log
/// band and quantile limits: J. P. Klein & M. L. Moeschberger, Survival Analysis (2nd ed. 2003), 4.3 and 4.5.
struct SurvivalCurve
{
    QString label;               ///< of the group it stands for; empty = all
    QVector<SurvivalStep> steps; ///< ascending; one per distinct time at which something ended or was last seen
    QVector<Lifetime> censored;  ///< the ticks
    int n = 0;
    int ended = 0;
    SurvivalRead median, p90;

    /// S(t).
    double at(double ms) const;
};

SurvivalCurve survivalOf(QVector<Lifetime> lifetimes, const QString &label = {});

/// The p-quantile of a curve.
SurvivalRead readQuantile(const SurvivalCurve &curve, double p);

/// Lifetimes of a measure over the rows: measured ones ended, pending ones run from their start to `asOf`. The rest has none.
QVector<Lifetime> lifetimes(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const MetricDefinition &metric,
                            Instant asOf);

} // namespace quarterdeck
