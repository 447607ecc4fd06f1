// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "journal/connection.h"
#include "journal/sharedidentity.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace quarterdeck {

class JournalStore;

/// The columns and rows of the log that only replication touches: places given by the shared database, cursors, refusals, purges. Every
/// function is one step inside a transaction of the caller. Statements are prepared when first used, so that an embedded journal pays
/// nothing for them. Used on the store's thread; must not outlive it.
class ReplicaTable
{
public:
    explicit ReplicaTable(JournalStore &store) : m_store(store) {}

    /// Would that seq be the next of the incident here?
    Result<bool> isNext(const IncidentId &incident, qint64 seq);
    /// Gives a pending row its place, or adds the row. A copy of this journal may have sent the same event first under a number of its own:
    /// then the row's number holds, and what waits here under that number gets another one. An id that says something else is Refused.
    Outcome accept(const LogRecord &row);
    Outcome setCursor(const IncidentId &incident, qint64 seq, const QByteArray &hash);
    Result<QHash<IncidentId, LogHead>> cursors();
    /// Takes the text of that event out of the log and of the search index; what is not here (yet) is no error.
    Outcome redact(const EventId &event);

    /// Pending rows, not refused, of every device, with a greater number, in order; see EventTable::unsent.
    Result<QVector<LogRecord>> unsent(qint64 afterDeviceSeq, int limit);
    Result<PendingCount> count();
    Outcome refuse(const EventId &event, const QString &reason);
    /// Refused rows with their reasons, oldest first.
    Result<QVector<std::pair<LogRecord, QString>>> refused();

    /// All places of the incident are forgotten, no row is.
    Outcome rewind(const IncidentId &incident);
    /// Removes what the server had of the incident; own rows it never had stay, marked as refused with that reason.
    Outcome purge(const IncidentId &incident, const QString &reason);
    /// A new device: its id in meta, all pending rows numbered 1.. under it.
    Outcome renumber(const DeviceId &device);

private:
    Result<Statement *> statement(const char *sql);
    Outcome place(const LogRecord &row);
    Outcome makeRoomFor(const LogRecord &row);
    Outcome giveNumber(const EventId &id, const DeviceId &device, qint64 number, const QByteArray &hash);
    /// Runs statements that a trigger forbids: the trigger is taken out and put back within the caller's transaction.
    Outcome without(const char *trigger, const std::function<Outcome()> &work);

    JournalStore &m_store;
    QHash<QByteArrayView, Statement *> m_known;
    std::vector<std::unique_ptr<Statement>> m_statements;
};

} // namespace quarterdeck
