// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QTimeZone>

namespace quarterdeck {

// Incidents and entries as people read them in a terminal. Pure.

/// What `show` prints without --json.
QString incidentText(const Incident &incident, const QTimeZone &zone, Instant now);

/// "14:32:05  #12  Decision  alice  roll back v3.2".
QString entryLine(const Entry &entry, const QTimeZone &zone);

/// The cells of one timeline row: date and time, number, type, who, text.
QStringList entryCells(const Entry &entry, const QTimeZone &zone);

/// "2024-11-15 14:32:05" in the zone.
QString localTime(Instant at, const QTimeZone &zone);

} // namespace quarterdeck
