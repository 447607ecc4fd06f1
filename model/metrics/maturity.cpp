// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/phases.h"
#include "metrics/process.h"

#include <algorithm>

namespace quarterdeck {

namespace {

using What = MaturityEvidence::What;
constexpr double kYearMs = 365.25 * 86'400'000;
constexpr double kShortestPeriodMs = 30 * 86'400'000.0; // a drill yesterday is not 365 a year

/// What a step asks of one criterion; 0 = nothing.
double asked(const MaturityStep &step, What what)
{
    switch (what) {
    case What::Recovery:
        return step.recoveryBelowMs;
    case What::Postmortems:
        return step.postmortemRate;
    case What::Drills:
        return step.drillsPerYear;
    case What::Commanded:
        return step.commandedRate;
    case What::Measured:
        return step.measuredRate;
    case What::AutomaticDetection:
        return step.automaticDetectionRate;
    }
    return 0;
}

bool isMet(const MaturityStep &step, const MaturityEvidence &evidence)
{
    const double limit = asked(step, evidence.what);
    if (limit <= 0)
        return true;
    if (!evidence.value)
        return false;
    return evidence.what == What::Recovery ? *evidence.value < limit : *evidence.value >= limit;
}

int levelOf(const QVector<MaturityStep> &steps, const MaturityEvidence &evidence)
{
    int level = steps.isEmpty() ? 1 : steps.first().level;
    for (const MaturityStep &step : steps) {
        if (!isMet(step, evidence))
            break;
        level = step.level;
    }
    return level;
}

MaturityEvidence rateEvidence(What what, const Rate &rate)
{
    return {what, rate.n > 0 ? std::optional(rate.value()) : std::nullopt, int(rate.n)};
}

/// Detected to resolved, over the incidents of the worst severity.
MaturityEvidence recovery(std::span<const IncidentFacts> facts, std::span<const qint32> rows)
{
    QVector<qint32> worst;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(worst),
                 [&](qint32 row) { return facts[size_t(row)].severity.rank == 1; });
    const FigureRow figures = figureRow(facts, worst, {QStringLiteral("MTTR"), Milestone::Detected, Milestone::Resolved});
    return {What::Recovery, figures.measured() > 0 ? std::optional(figures.statistics.median) : std::nullopt, figures.measured()};
}

MaturityEvidence drills(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection, Instant asOf)
{
    const Instant to = std::min(selection.to.value_or(asOf), asOf);
    const Instant from = selection.from          ? *selection.from
                       : selected.rows.isEmpty() ? to
                                                 : facts[size_t(selected.rows.first())].declared();
    int count = 0;
    for (const IncidentFacts &one : facts)
        count += one.kind == IncidentKind::Drill && one.declared() >= from && one.declared() < to;
    const double period = std::max(kShortestPeriodMs, double((to - from).count()));
    return {What::Drills, count * kYearMs / period, count};
}

} // namespace

Maturity maturity(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection,
                  const Standards &standards, Instant asOf)
{
    const QVector<qint32> &rows = selected.rows;
    Rate commanded, measured, automatic, postmortems;
    std::array<MetricDefinition, kAllPhases.size()> phases;
    std::transform(kAllPhases.begin(), kAllPhases.end(), phases.begin(), definition);
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        if (one.isOpen())
            continue;
        ++commanded.n;
        commanded.hits += one.hadCommander;
        ++measured.n;
        measured.hits += std::all_of(phases.begin(), phases.end(), [&one](const MetricDefinition &phase) {
            return measure(one, phase).state == MeasureState::Measured;
        });
        if (standards.postmortemRanks.contains(one.severity.rank)) {
            ++postmortems.n;
            postmortems.hits += one.hasPostmortem;
        }
        automatic.n += one.source.has_value();
        automatic.hits += one.source == DetectionSource::Alert || one.source == DetectionSource::Healthcheck;
    }
    Maturity result;
    result.evidence = {recovery(facts, rows),
                       rateEvidence(What::Postmortems, postmortems),
                       drills(facts, selected, selection, asOf),
                       rateEvidence(What::Commanded, commanded),
                       rateEvidence(What::Measured, measured),
                       rateEvidence(What::AutomaticDetection, automatic)};
    const QVector<MaturityStep> &steps = standards.maturity;
    result.level = steps.isEmpty() ? 1 : steps.last().level;
    for (MaturityEvidence &one : result.evidence) {
        one.level = levelOf(steps, one);
        result.level = std::min(result.level, one.level);
    }
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const MaturityStep &s) { return s.level == result.level; });
    result.name = step == steps.end() ? QString() : step->name;
    return result;
}

} // namespace quarterdeck
