// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "metrics/cost.h"
#include "metrics/errorbudget.h"

namespace quarterdeck {

enum class Band { TopQuartile, AboveMedian, BelowMedian, BottomQuartile };

/// Where a value stands among the quartiles of the industry: milliseconds for durations (less is better), a share for completion rates (more is
/// better).
Band bandOf(const Benchmark &benchmark, double value);

/// What the team set itself, for one measure.
struct Target
{
    QString metric;       ///< "MTTR", "MTTM", "time_to_failure", "incidents_per_month", "first_update"
    int rank = 0;         ///< severity rank; 0 = all
    double limit = 0;     ///< milliseconds; a count for incidents_per_month
    bool atLeast = false; ///< true: more is better
    bool isMet(double value) const { return atLeast ? value >= limit : value <= limit; }
};

/// Level of maturity and what it takes. 0 = not asked.
struct MaturityStep
{
    int level = 1;
    QString name;                      ///< as the policy calls it
    QString sign;                      ///< what it looks like
    double recoveryBelowMs = 0;        ///< median recovery of the worst severity is under this
    double postmortemRate = 0;         ///< at least
    double drillsPerYear = 0;          ///< at least
    double commandedRate = 0;          ///< share of incidents that had a commander, at least
    double measuredRate = 0;           ///< share of incidents with every phase recorded, at least
    double automaticDetectionRate = 0; ///< share found by an alert or a health check, at least
};

/// Everything that figures are held against, taken from a policy profile.
struct Standards
{
    QVector<Benchmark> benchmarks;
    QVector<Target> targets;
    QVector<MaturityStep> maturity; ///< ascending
    QVector<int> postmortemRanks;   ///< severities that owe a postmortem
    CostTable cost;
    ServiceObjective objective;
    QVector<BusinessHours> hours = officeHours(); ///< any other time is out of hours

    /// By metric, compared without case: "MTTD", "postmortem_completion", "action_completion".
    const Benchmark *benchmark(const QString &metric) const;
    /// The target for a severity rank, else the one for all.
    const Target *target(const QString &metric, int rank = 0) const;
};

/// What a level of maturity asks of the incidents themselves, beside the policy's times and rates: drills, command, measurement, detection.
/// Data of this program (:/metrics/maturity.json), because the sources name these signs without figures.
Result<QVector<MaturityStep>> parseMaturityCriteria(const QByteArray &json);
Result<QVector<MaturityStep>> shippedMaturityCriteria();

/// The standards of a profile. Levels are taken by their rank in it, so that incidents of another profile are held to the same rank.
Standards standardsOf(const Policy &policy, const QVector<MaturityStep> &criteria = {});

} // namespace quarterdeck
