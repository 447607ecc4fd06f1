// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/comparison.h"
#include "metrics/controlchart.h"
#include "metrics/frequency.h"
#include "metrics/grouping.h"
#include "metrics/oncall.h"
#include "metrics/phases.h"
#include "metrics/process.h"
#include "metrics/repeats.h"

namespace quarterdeck {

/// What Review asks for.
struct ReviewRequest
{
    Selection selection;
    MetricProfile profile;
    Standards standards;
    QString headline; ///< the measure of charts 1 to 3; empty = the profile's own
    GroupBy trend = GroupBy::Month;
    enum class Split { None, Period, Severity };
    Split split = Split::Period;                   ///< of the survival curves, at most 3
    std::optional<Instant> earlierFrom, earlierTo; ///< the period to compare with; without it, see report()
    Instant asOf;                                  ///< now: open incidents were watched until then
    ComparisonSettings comparison;
};

/// One incident of the scatter and the table.
struct ReviewIncident
{
    qint32 row = 0; ///< place in the facts
    Measurement headline;
    Instant start;                   ///< of the headline where recorded, else declared
    std::optional<qint64> openForMs; ///< still open: start to asOf
};

/// Everything the Review screen shows, and the question it answers. A plain value; rows are places in the facts it was made from.
struct ReviewReport
{
    Selection selection;
    MetricProfile profile;
    MetricDefinition headline;
    Instant asOf;
    Selected selected;
    int measured = 0;                   ///< incidents with at least one measured duration of the profile
    std::optional<Instant> first, last; ///< declared times of the first and last selected
    Instant until;                      ///< end of the period: as stated, else asOf; of imported incidents their last moment

    QVector<ReviewIncident> incidents;                  ///< 1, by declared time
    FigureRow headlineFigures;                          ///< its median and interval are the line and band of 1
    QVector<SurvivalCurve> survival;                    ///< 2; labels: "earlier" and "later", or the severities' names
    Comparison comparison;                              ///< 3
    Instant earlierFrom, earlierTo, laterFrom, laterTo; ///< the two periods of 3
    QVector<Lifetime> earlierLifetimes, laterLifetimes; ///< the dots of 3
    PhaseShares phases;                                 ///< 4
    ControlChart weekly;                                ///< 5
    Heatmap when;                                       ///< 6
    Pareto pareto;                                      ///< 7
    SourceShares sources;                               ///< 8
    ProcessFigures process;                             ///< 9
    ErrorBudget budget;                                 ///< 10
    QVector<FigureRow> figures;                         ///< 11
    QVector<GroupFigures> trend;                        ///< the headline and the rest by period, for targets and bands
    Frequency frequency;
    Reliability reliability;
    CostSummary cost;
    Maturity maturity;
    OnCallLoad onCall;
    QVector<RepeatGroup> repeats;
};

/// Called with 0 to 100; false = stop.
using Progress = std::function<bool(int percent)>;

/// Computes it all. Pure and re-entrant: run it on a pool thread. nullopt when progress said stop. Without a period to compare with: the
/// period of the same length just before the selection's; without one of those either, the two halves of the selection by number.
std::optional<ReviewReport> report(std::span<const IncidentFacts> facts, const ReviewRequest &request,
                                   const Progress &progress = {});

} // namespace quarterdeck
