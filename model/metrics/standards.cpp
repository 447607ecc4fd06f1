// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/standards.h"

#include "metrics/jsonreading.h"

#include <QFile>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostLevels = 20;

double msOf(const std::optional<Milliseconds> &time) { return time ? double(time->count()) : 0; }

MaturityStep readStep(const QJsonValue &value, const QString &path, JsonReader &parent)
{
    JsonReader reader(value, path);
    MaturityStep step;
    step.level = int(reader.number("level", 0, 1, kMostLevels));
    step.drillsPerYear = reader.number("drills_per_year", 0, 0, 1000);
    step.commandedRate = reader.number("commanded_rate", 0, 0, 1);
    step.measuredRate = reader.number("measured_rate", 0, 0, 1);
    step.automaticDetectionRate = reader.number("automatic_detection_rate", 0, 0, 1);
    if (step.level < 1)
        reader.fail("level", JsonReader::tr("a level is needed"));
    reader.finish();
    if (const auto result = reader.resultOf(step); !result)
        parent.take(result.error());
    return step;
}

/// Rank of a level by its name in the profile; 0 when it has none such.
int rankOf(const Policy &policy, const QString &name)
{
    const auto it = std::find_if(policy.levels.begin(), policy.levels.end(),
                                 [&name](const PolicyLevel &one) { return one.level.name == name; });
    return it == policy.levels.end() ? 0 : it->level.rank;
}

CostTable costOf(const Policy &policy)
{
    CostTable table{policy.cost.currency, {}};
    for (const CostClass &one : policy.cost.classes.rows) {
        for (const QString &level : one.levels) {
            if (const int rank = rankOf(policy, level); rank > 0)
                table.rates.append({rank, one.revenuePerHour, one.peoplePerHour, one.compensation, one.reputation});
        }
    }
    return table;
}

QVector<Target> targetsOf(const Policy &policy)
{
    QVector<Target> targets;
    for (const MetricTarget &one : policy.targets.rows) {
        const QString metric = one.metric.startsWith(u"mtt") || one.metric == u"mtbf" ? one.metric.toUpper() : one.metric;
        targets.append({metric, 0, one.time ? msOf(one.time) : one.count.value_or(0), !one.atMost});
    }
    for (const PolicyLevel &level : policy.levels) {
        if (level.response.mitigate)
            targets.append({QStringLiteral("MTTM"), level.level.rank, msOf(level.response.mitigate), false});
        if (level.response.acknowledge)
            targets.append({QStringLiteral("MTTA"), level.level.rank, msOf(level.response.acknowledge), false});
        if (level.response.firstCustomerUpdate)
            targets.append({QStringLiteral("first_update"), level.level.rank, msOf(level.response.firstCustomerUpdate), false});
    }
    return targets;
}

QVector<MaturityStep> stepsOf(const Policy &policy, const QVector<MaturityStep> &criteria)
{
    QVector<MaturityStep> steps;
    for (const MaturityLevel &level : policy.maturity.rows) {
        const auto more =
            std::find_if(criteria.begin(), criteria.end(), [&](const MaturityStep &one) { return one.level == level.level; });
        MaturityStep step = more == criteria.end() ? MaturityStep() : *more;
        step.level = level.level;
        step.name = level.name;
        step.sign = level.sign;
        step.recoveryBelowMs = msOf(level.recoverUnder);
        step.postmortemRate = steps.isEmpty() ? 0 : level.postmortemShare; // the lowest level states what it stays under
        steps.append(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const MaturityStep &a, const MaturityStep &b) { return a.level < b.level; });
    return steps;
}

} // namespace

Band bandOf(const Benchmark &benchmark, double value)
{
    const bool isShare = benchmark.topShare.has_value();
    const double sign = isShare ? -1 : 1; // of a share more is better
    const auto limit = [&](const std::optional<Milliseconds> &time, const std::optional<double> &share) {
        return sign * (isShare ? share.value_or(0) : msOf(time));
    };
    if (sign * value <= limit(benchmark.topTime, benchmark.topShare))
        return Band::TopQuartile;
    if (sign * value <= limit(benchmark.medianTime, benchmark.medianShare))
        return Band::AboveMedian;
    return sign * value < limit(benchmark.bottomTime, benchmark.bottomShare) ? Band::BelowMedian : Band::BottomQuartile;
}

const Benchmark *Standards::benchmark(const QString &metric) const
{
    const auto it = std::find_if(benchmarks.begin(), benchmarks.end(),
                                 [&](const Benchmark &one) { return one.metric.compare(metric, Qt::CaseInsensitive) == 0; });
    return it == benchmarks.end() ? nullptr : &*it;
}

const Target *Standards::target(const QString &metric, int rank) const
{
    const Target *forAll = nullptr;
    for (const Target &target : targets) {
        if (target.metric.compare(metric, Qt::CaseInsensitive) != 0)
            continue;
        if (target.rank == rank)
            return &target;
        if (target.rank == 0)
            forAll = &target;
    }
    return forAll;
}

Result<QVector<MaturityStep>> parseMaturityCriteria(const QByteArray &json)
{
    JsonReader reader = JsonReader::document(json);
    QVector<MaturityStep> steps;
    const QJsonArray criteria = reader.array("criteria");
    for (qsizetype i = 0; i < criteria.size() && reader.ok(); ++i)
        steps.append(readStep(criteria.at(i), reader.pathOf(QStringLiteral("criteria[%1]").arg(i)), reader));
    reader.finish();
    return reader.resultOf(steps);
}

Result<QVector<MaturityStep>> shippedMaturityCriteria()
{
    QFile file(QStringLiteral(":/metrics/maturity.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, JsonReader::tr("The criteria of maturity are not part of this program."),
                     file.errorString()};
    return parseMaturityCriteria(file.readAll());
}

Standards standardsOf(const Policy &policy, const QVector<MaturityStep> &criteria)
{
    Standards standards;
    standards.benchmarks = policy.benchmarks.rows;
    standards.targets = targetsOf(policy);
    standards.maturity = stepsOf(policy, criteria);
    for (const PolicyLevel &level : policy.levels) {
        if (level.response.postmortem)
            standards.postmortemRanks.append(level.level.rank);
    }
    standards.cost = costOf(policy);
    standards.hours = policy.businessHours.rows;
    if (policy.errorBudget.objective > 0 && policy.errorBudget.objective < 1 && policy.errorBudget.window.count() > 0) {
        standards.objective.slo = policy.errorBudget.objective;
        standards.objective.windowDays = double(policy.errorBudget.window.count()) / 86'400'000;
        standards.objective.freezeAtShareUsed = policy.errorBudget.freezeAtShareUsed;
    }
    return standards;
}

} // namespace quarterdeck
