// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/incidentfacts.h"

#include <QTimeZone>

#include <span>

namespace quarterdeck {

/// Which of an incident's severities a filter or a group asks for.
enum class SeverityBasis { Final, Initial, Max };

QString key(SeverityBasis value); ///< final, initial, max
std::optional<SeverityBasis> severityBasisFromKey(const QString &word);
const SeverityLevel &severityOf(const IncidentFacts &facts, SeverityBasis basis);

/// Which incidents a figure is about. Every result carries the selection it answers, so that nobody has to guess. Empty lists mean all;
/// a list means any of these. The period is half-open on the declared time.
struct Selection
{
    std::optional<Instant> from; ///< declared at this time or later
    std::optional<Instant> to;   ///< declared before this time
    QStringList severities;      ///< names as the profile spells them ("SEV-2"), compared without case
    SeverityBasis basis = SeverityBasis::Final;
    QStringList services;
    QStringList tags;    ///< a team is a tag
    QStringList systems; ///< where imported from; "" = recorded here
    QVector<IncidentKind> kinds{IncidentKind::Real};
    QVector<DetectionSource> sources;
    QVector<IncidentId> only;          ///< picked in a chart or a table; empty = all
    QTimeZone zone = QTimeZone::utc(); ///< of months, weeks, weekdays and hours
    QString profile;                   ///< name of the metric profile

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// How many otherwise matching incidents of each kind were left out for their kind.
struct ExcludedCounts
{
    int real = 0, drill = 0, test = 0, backfill = 0;
    friend bool operator==(const ExcludedCounts &, const ExcludedCounts &) = default;
};

/// Places of the selected incidents in the facts they were selected from.
struct Selected
{
    QVector<qint32> rows; ///< ascending by declared time, ties by place
    ExcludedCounts excluded;
    int open = 0; ///< of the selected
};

/// Pure; O(n log n). The answer holds places, no pointers.
Selected select(std::span<const IncidentFacts> facts, const Selection &selection);

} // namespace quarterdeck
