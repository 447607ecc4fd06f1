// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/sample.h"

namespace quarterdeck {

enum class GroupBy { Month, Week, Severity, Service, Source };

QString key(GroupBy value); ///< month, week, severity, service, source
std::optional<GroupBy> groupByFromKey(const QString &word);

/// "2024-03" of a moment in a zone.
QString monthKey(Instant at, const QTimeZone &zone);
/// ISO 8601 week in a zone: "2024-W09".
QString weekKey(Instant at, const QTimeZone &zone);
/// Midnight of the Monday that begins the ISO week of a moment, in the zone.
QDate weekStart(Instant at, const QTimeZone &zone);

/// One group. Months and weeks are those of the declared time in the selection's zone, from the first to the last that has an incident;
/// groups without an incident do not appear. Empty key: no severity, service or source recorded.
struct Group
{
    QString key;
    QVector<qint32> rows; ///< an incident of two services is in both groups
};

/// Ordered: periods by time, severities worst first, the rest by name; the empty key last.
QVector<Group> groupRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows, GroupBy by,
                         const Selection &selection);

/// The figures of one group.
struct GroupFigures
{
    Group group;
    QVector<FigureRow> rows;
};

QVector<GroupFigures> groupFigures(std::span<const IncidentFacts> facts, std::span<const qint32> rows, GroupBy by,
                                   const Selection &selection, const MetricProfile &profile);

} // namespace quarterdeck
