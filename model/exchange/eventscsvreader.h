// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentsource.h"

namespace quarterdeck {

/// Reads a table with one row per change of an incident (an audit log) through options.mapping (the shipped one, "servicenow", when there is
/// none). Rows with one key are one incident; the mapping's `order` says which of them is the latest, and that row speaks for the incident:
/// title, services, opened, resolved. What differs from row to row becomes a change at the row's own time: severity, status, and entries for the
/// columns the mapping notes and for states that are no status of ours.
/// Resolved is the mapping's resolved column and nothing else: a row that only says "Resolved" stamps no time, and the incident is then closed
/// without one. An earlier resolution that was reopened counts at its row's time. See MappedTable for what is found out about the file.
Result<SourceReading> readEventsCsv(QIODevice &file, const SourceOptions &options);

} // namespace quarterdeck
