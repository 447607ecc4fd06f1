// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importedincident.h"

#include <QByteArray>
#include <QTimeZone>

namespace quarterdeck {

/// Reads one record of a Statuspage source: an incident of its API, the webhook that wraps one ({"incident": …}), a page of them
/// ({"incidents": […]}), or one line of a status history as JSON lines (`updates` with `at`, `status`, `message`).
///
/// What becomes what:
///  - first posting (or the incident's own created time, if that is earlier) = declared, and detected as a proxy;
///  - first "identified" = cause identified; the "monitoring" that led to the end = mitigated; "resolved" = resolved;
///  - a stated impact window = impact started. Nothing else stamps a milestone.
///  - investigating, identified, monitoring, resolved = investigating, mitigating, monitoring, resolved; any other word is no status.
///  - components = services. `impact` (none, minor, major, critical) says what customers were told, not what the team's severity
///    matrix would say, so it becomes the tag "impact:minor" and the incident stays unrated.
/// Scheduled maintenance is refused: it is no incident. Pure; times without a zone are read in `zone`.
/// An Error's message is the reason why this record is refused, as part of a sentence ("it has no title").
Result<QVector<ImportedIncident>> readStatuspage(const QByteArray &json, const QTimeZone &zone);

} // namespace quarterdeck
