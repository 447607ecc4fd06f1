// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quarterdeck {

// The objects of the command-line contract. Names and meanings here are an interface: add, never change.
// All functions are pure; `now` ends what is still running (time in severity). Times are RFC 3339 UTC, durations *_ms.

/// One incident: what `show` prints.
QJsonObject incidentJson(const Incident &incident, Instant now);

/// One entry as it now reads.
QJsonObject entryJson(const Incident &incident, const Entry &entry);

/// The timeline in display order (occurred, then number). With `allVersions` each amended entry is preceded by its earlier
/// wordings, oldest first: their `number` is null and `amends` names the entry they belong to.
QJsonArray timelineJson(const Incident &incident, bool allVersions);

/// The incident with everything an archive needs: timeline with all versions, role tenures, severity segments.
QJsonObject incidentArchiveJson(const Incident &incident, Instant now);

/// One accepted event as `watch` prints it.
QJsonObject eventJson(const Event &event, const QString &ref);

/// Entries in display order: by occurred, ties by number. Pointers into `incident`.
QVector<const Entry *> inDisplayOrder(const Incident &incident);

/// From detection to a milestone; nullopt when either is not recorded, or the end lies before the start.
std::optional<qint64> msSinceDetected(const Incident &incident, Milestone milestone);

} // namespace quarterdeck
