// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values.h"

#include <QByteArray>
#include <QVector>

namespace quarterdeck {

/// One measure: the time from one milestone to another.
struct MetricDefinition
{
    QString name; ///< "MTTR": stable, unique in its profile, never translated
    Milestone from = Milestone::Detected;
    Milestone to = Milestone::Resolved;

    /// "detected→resolved": the milestones' keys, as the command line prints it.
    QString formula() const;
    friend bool operator==(const MetricDefinition &, const MetricDefinition &) = default;
};

/// A team's definitions as data. Shipped: detection (default), impact, from-impact, lifecycle (the phases' own times); a team adds its own.
struct MetricProfile
{
    QString name;
    QVector<MetricDefinition> metrics;

    const MetricDefinition *find(const QString &metric) const;
    /// The measure shown where only one fits: MTTR when the profile has one, else the last.
    const MetricDefinition &headline() const;
};

/// Reads a profile; an Error names the JSON path and the reason. A profile has at least one measure.
Result<MetricProfile> parseMetricProfile(const QByteArray &json);

/// The names of the shipped profiles, the default first. They are data: :/metrics/NAME.json of quarterdeck_resources.
QStringList shippedMetricProfiles();
/// Reads a shipped profile from the program's resources; NotFound names those there are.
Result<MetricProfile> shippedMetricProfile(const QString &name);

} // namespace quarterdeck
