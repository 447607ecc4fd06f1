// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentsource.h"

namespace quarterdeck {

/// Reads a table with one row per incident through options.mapping (the shipped one, "incidents", when there is none). A second row of the
/// same incident is rejected. A status of resolved or closed without a time of resolution moves the incident to closed at no time of its
/// own: the resolution stays unrecorded. See MappedTable for what is found out about the file.
Result<SourceReading> readIncidentCsv(QIODevice &file, const SourceOptions &options);

} // namespace quarterdeck
