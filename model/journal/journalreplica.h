// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/incident.h"
#include "domain/result.h"
#include "journal/sharedidentity.h"

#include <QHash>
#include <QVector>

#include <functional>
#include <memory>

namespace quarterdeck {

class JournalStore;
class ReplicaTable;

/// The journal as one console's replica of a shared log: what replication may do to it. Each write is one durable transaction; on an error
/// nothing was written. Used on the journal's thread; lives as long as the journal.
class JournalReplica
{
public:
    explicit JournalReplica(JournalStore &store);
    ~JournalReplica();

    SharedIdentity identity() const;
    /// From now on events wait for their place. Refused while the journal holds events of its own order.
    Outcome share();
    Outcome adopt(const QUuid &store, int epoch);

    Result<QHash<IncidentId, LogHead>> cursors();
    /// Own pending rows, not refused, with a greater number, in order; limit < 0 = all.
    Result<QVector<LogRecord>> unsent(qint64 afterDeviceSeq, int limit);
    Result<PendingCount> count();
    /// Refused rows with their reasons, oldest first.
    Result<QVector<std::pair<LogRecord, QString>>> refused();

    /// The next rows of an incident's order and what its board row says after them; rows and cursor move together. `state` is the fold after
    /// them; with `reindex` its texts are indexed anew, because corrections changed places.
    Outcome accept(const IncidentId &incident, const QVector<LogRecord> &rows, const Incident &state, bool reindex);
    Outcome refuse(const EventId &event, const QString &reason);
    Outcome rewind(const IncidentId &incident, const IncidentSummary &summary);
    Outcome purge(const IncidentId &incident, const QString &reason);
    Outcome renumber();

private:
    Outcome inTransaction(const std::function<Outcome()> &work);
    Outcome reindexAll(const Incident &state);

    JournalStore &m_store;
    std::unique_ptr<ReplicaTable> m_table;
};

} // namespace quarterdeck
