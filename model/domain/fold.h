// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace quarterdeck {

/// What one event changed, so that read models announce exactly that.
struct FoldEffect
{
    int entryAdded = -1;             ///< index in entries
    QVector<int> entriesChanged;     ///< indices in entries
    bool headChanged = false;        ///< title, status, severity, roles, milestones, links …
};

/// Applies one event. Pure (no clock, no I/O), total (an event it does not know is counted and noted), O(1) amortised.
/// Accepted events must come in seq order, pending ones (seq 0) after them; the caller re-folds when that order changes.
FoldEffect fold(Incident &state, const Event &event);

/// The event that was folded as pending, and is the oldest pending one of this state, got this seq: the same state as a fold of the new order.
FoldEffect confirm(Incident &state, const Event &event);

Incident foldAll(const IncidentId &id, const QVector<Event> &events);

} // namespace quarterdeck
