// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "exchange/incidentreport.h"

#include <QJsonArray>

#include <functional>

namespace quarterdeck {

/// What was tried and what was not, what was decided and who did what: the tables of a report. Those without rows are left out, and so
/// is what was struck. `timeOf` writes a moment in the report's zone. Pure; linear in the number of entries.
QVector<IncidentReport::Table> workTables(const Incident &incident, const std::function<QString(Instant)> &timeOf);

/// What a hypothesis or a decision adds to its entry as JSON; JSON null on another entry.
QJsonValue hypothesisJson(const Incident &incident, const Entry &entry);
QJsonValue decisionJson(const Entry &entry);
/// Entries of one type that were not struck, as the archive lists them: what a postmortem is written from.
QJsonArray workJson(const Incident &incident, EntryType type, const std::function<QJsonObject(const Entry &)> &entryJson);

} // namespace quarterdeck
