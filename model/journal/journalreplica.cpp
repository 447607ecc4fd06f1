// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreplica.h"

#include "journal/journalstore.h"
#include "journal/replicatable.h"

#include <QCoreApplication>

namespace quarterdeck {

JournalReplica::JournalReplica(JournalStore &store) : m_store(store), m_table(std::make_unique<ReplicaTable>(store)) {}

JournalReplica::~JournalReplica() = default;

Result<QHash<IncidentId, LogHead>> JournalReplica::cursors()
{
    return m_table->cursors();
}

Result<QVector<LogRecord>> JournalReplica::unsent(qint64 afterDeviceSeq, int limit)
{
    return m_table->unsent(afterDeviceSeq, limit);
}

Result<PendingCount> JournalReplica::count()
{
    return m_table->count();
}

Result<QVector<std::pair<LogRecord, QString>>> JournalReplica::refused()
{
    return m_table->refused();
}

SharedIdentity JournalReplica::identity() const
{
    return m_store.shared();
}

Outcome JournalReplica::inTransaction(const std::function<Outcome()> &work)
{
    Transaction transaction(*m_store.connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    if (const Outcome done = work(); !done)
        return done;
    return transaction.commit();
}

Outcome JournalReplica::share()
{
    if (m_store.shared().shared)
        return Done{};
    const Result<QVariant> ordered = m_store.connection->single(QStringLiteral("SELECT 1 FROM event LIMIT 1"));
    if (!ordered)
        return ordered.error();
    if (ordered->isValid()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Journal", "This journal holds incidents of its own, so it was not connected: move them with "
                                                            "“quarterdeckctl move”, or name another journal."), {}};
    }
    const Outcome done = inTransaction([this] { return m_store.connection->execute(QStringLiteral("UPDATE meta SET shared = 1")); });
    return done ? m_store.readIdentity() : done;
}

Outcome JournalReplica::adopt(const QUuid &store, int epoch)
{
    const Outcome done = inTransaction([&]() -> Outcome {
        Statement set;
        if (const Outcome prepared = set.prepare(m_store.connection->database(),
                                                 QStringLiteral("UPDATE meta SET joined = 1, store_id = ?, epoch = ?")); !prepared)
            return prepared;
        return set.run(store.toRfc4122(), epoch);
    });
    return done ? m_store.readIdentity() : done;
}

Outcome JournalReplica::accept(const IncidentId &incident, const QVector<LogRecord> &rows, const Incident &state, bool reindex)
{
    const JournalStore::Counters before = m_store.used;
    const Outcome accepted = inTransaction([&]() -> Outcome {
        if (!rows.isEmpty()) {
            const Result<bool> next = m_table->isNext(incident, rows.first().seq);
            if (!next)
                return next.error();
            if (!*next)
                return Error{ErrorCode::Refused, QCoreApplication::translate("Journal", "These events do not come next, so they were not taken over."),
                             QString::number(rows.first().seq)};
        }
        for (const LogRecord &row : rows) {
            if (const Outcome taken = m_table->accept(row); !taken)
                return taken;
            const Event event = toEvent(row);
            if (const auto *redaction = std::get_if<EventRedacted>(&event.payload)) {
                if (const Outcome done = m_table->redact(redaction->event); !done)
                    return done;
            }
        }
        if (reindex) {
            if (const Outcome done = reindexAll(state); !done)
                return done;
        }
        if (!rows.isEmpty()) {
            if (const Outcome done = m_table->setCursor(incident, rows.last().seq, rows.last().chainHash); !done)
                return done;
        }
        return m_store.summaries.put(summarise(state));
    });
    if (!accepted)
        m_store.used = before;
    return accepted;
}

/// Corrections are indexed as they arrive; when their order changes, what was indexed last need not be what reads last.
Outcome JournalReplica::reindexAll(const Incident &state)
{
    for (const Entry &entry : state.entries) {
        if (entry.isAmended()) {
            if (const Outcome done = m_store.texts.amend(state.id, entry.id, entry.body.text); !done)
                return done;
        }
    }
    return m_store.texts.rename(state.id, state.title);
}

Outcome JournalReplica::refuse(const EventId &event, const QString &reason)
{
    return inTransaction([&] { return m_table->refuse(event, reason); });
}

Outcome JournalReplica::rewind(const IncidentId &incident, const IncidentSummary &summary)
{
    return inTransaction([&]() -> Outcome {
        if (const Outcome done = m_table->rewind(incident); !done)
            return done;
        return m_store.summaries.put(summary);
    });
}

Outcome JournalReplica::purge(const IncidentId &incident, const QString &reason)
{
    const Outcome done = inTransaction([&] { return m_table->purge(incident, reason); });
    return done ? m_store.readIdentity() : done;
}

Outcome JournalReplica::renumber()
{
    const Outcome done = inTransaction([&] { return m_table->renumber(DeviceId::random()); });
    return done ? m_store.readIdentity() : done;
}

} // namespace quarterdeck
