// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "replication/replicastore.h"

#include <optional>

namespace quarterdeck {

/// Whether these rows continue that log: right incident, numbers without a hole, every content hash and every link of the chain recomputed.
/// The cursor after the last of them, or nullopt at the first row that does not fit. Pure.
std::optional<ReplicaCursor> follow(const IncidentId &incident, const ReplicaCursor &from, const QVector<LogRecord> &rows);

} // namespace quarterdeck
