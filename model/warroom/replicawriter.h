// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foldedincident.h"
#include "domain/result.h"
#include "warroom/door.h"

#include <functional>

namespace quarterdeck {

class Journal;
class StateCache;

/// What the shared log brings, written into the journal and told to everyone who looks: the other way in besides the door's commands.
/// Folds on where the order here was right already, folds anew where pending events get another place. On the journal's thread; on an
/// error nothing was written.
class ReplicaWriter
{
public:
    ReplicaWriter(Journal &journal, StateCache &states, std::function<void(const Commit &)> announce);

    /// The next rows of one incident, checked against the chain by the caller.
    Outcome accept(const IncidentId &incident, const QVector<LogRecord> &rows);
    Outcome rewind(const IncidentId &incident);
    Outcome purge(const IncidentId &incident, const QString &reason);

private:
    Result<FoldedIncident> foldedAnew(const IncidentId &incident, const QVector<LogRecord> &rows) const;

    Journal &m_journal;
    StateCache &m_states;
    std::function<void(const Commit &)> m_announce;
};

} // namespace quarterdeck
