// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricprofile.h"

#include "metrics/jsonreading.h"

#include <QFile>

#include <algorithm>

namespace quarterdeck {

namespace {

Result<MetricDefinition> readMetric(const QJsonValue &value, const QString &path)
{
    JsonReader reader(value, path);
    MetricDefinition metric;
    metric.name = reader.text("name");
    if (reader.ok() && metric.name.isEmpty())
        reader.fail("name", JsonReader::tr("a name is needed"));
    for (const auto &[key, milestone] : {std::pair{"from", &metric.from}, std::pair{"to", &metric.to}}) {
        const QString word = reader.text(key);
        const auto read = milestoneFromKey(word);
        if (reader.ok() && !read)
            reader.fail(key, JsonReader::tr("“%1” is no milestone").arg(word.left(40)));
        *milestone = read.value_or(*milestone);
    }
    if (reader.ok() && metric.from == metric.to)
        reader.fail("to", JsonReader::tr("a measure needs two different milestones"));
    reader.finish();
    return reader.resultOf(metric);
}

} // namespace

QString MetricDefinition::formula() const { return key(from) + QStringLiteral("→") + key(to); }

const MetricDefinition *MetricProfile::find(const QString &metric) const
{
    const auto it =
        std::find_if(metrics.begin(), metrics.end(), [&metric](const MetricDefinition &m) { return m.name == metric; });
    return it == metrics.end() ? nullptr : &*it;
}

const MetricDefinition &MetricProfile::headline() const
{
    const MetricDefinition *recovery = find(QStringLiteral("MTTR"));
    return recovery ? *recovery : metrics.last();
}

Result<MetricProfile> parseMetricProfile(const QByteArray &json)
{
    JsonReader reader = JsonReader::document(json);
    MetricProfile profile;
    profile.name = reader.text("name");
    if (reader.ok() && profile.name.isEmpty())
        reader.fail("name", JsonReader::tr("a name is needed"));
    const QJsonArray metrics = reader.array("metrics");
    for (qsizetype i = 0; i < metrics.size() && reader.ok(); ++i) {
        const QString path = reader.pathOf(QStringLiteral("metrics[%1]").arg(i));
        const Result<MetricDefinition> metric = readMetric(metrics.at(i), path);
        if (!metric)
            return metric.error();
        if (profile.find(metric->name))
            reader.fail(QStringLiteral("metrics[%1].name").arg(i),
                        JsonReader::tr("“%1” is there twice").arg(metric->name.left(40)));
        profile.metrics.append(*metric);
    }
    if (reader.ok() && profile.metrics.isEmpty())
        reader.fail("metrics", JsonReader::tr("at least one measure is needed"));
    reader.finish();
    return reader.resultOf(profile);
}

QStringList shippedMetricProfiles()
{
    return {QStringLiteral("detection"), QStringLiteral("impact"), QStringLiteral("from-impact"), QStringLiteral("lifecycle")};
}

Result<MetricProfile> shippedMetricProfile(const QString &name)
{
    if (!shippedMetricProfiles().contains(name)) {
        return Error{ErrorCode::NotFound,
                     JsonReader::tr("There is no metric profile “%1”; there are %2.")
                         .arg(name.left(40), shippedMetricProfiles().join(QStringLiteral(", "))),
                     {}};
    }
    QFile file(QStringLiteral(":/metrics/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, JsonReader::tr("The metric profile %1 is not part of this program.").arg(name),
                     file.errorString()};
    return parseMetricProfile(file.readAll());
}

} // namespace quarterdeck
