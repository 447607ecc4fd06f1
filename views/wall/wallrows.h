// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wall/wallcontent.h"

/// The rows below the severity band, from the fold of one incident and its policy. Pure.
namespace quarterdeck::wallrows {

/// What "elapsed" counts from: detected, else declared.
Instant startOf(const Incident &incident);
WallRow statusRow(Status status, const QString &ref);
/// From the commander's alarm to the decisions. `hidden` leaves out people and every text that may name people or customers.
QVector<WallRow> rowsOf(const Incident &incident, const Policy &policy, Instant now, bool hidden);

} // namespace quarterdeck::wallrows
