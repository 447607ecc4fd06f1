// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/journalreplicastore.h"

#include "journal/journalreplica.h"
#include "warroom/journalservice.h"

namespace quarterdeck {

JournalReplicaStore::JournalReplicaStore(JournalService &service) : m_service(&service) {}

template <class T, class Work>
void JournalReplicaStore::onJournal(Answer<T> answer, Work work)
{
    // The service is the context: when it goes, what waits in its thread's queue goes with it.
    QPointer<JournalReplicaStore> self(this);
    JournalService *service = m_service;
    if (!service)
        return;
    QMetaObject::invokeMethod(
        service,
        [self, service, answer = std::move(answer), work = std::move(work)]() mutable {
            Result<T> result = work(*service);
            QMetaObject::invokeMethod(
                self, [answer = std::move(answer), result = std::move(result)] { answer(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void JournalReplicaStore::load(Answer<ReplicaState> answer)
{
    onJournal<ReplicaState>(std::move(answer), [](JournalService &service) -> Result<ReplicaState> {
        const SharedIdentity identity = service.replica().identity();
        const auto cursors = service.replica().cursors();
        if (!cursors)
            return cursors.error();
        ReplicaState state{identity.store, identity.epoch, {}};
        for (auto it = cursors->cbegin(); it != cursors->cend(); ++it)
            state.cursors.insert(it.key(), {it->seq, it->hash});
        return state;
    });
}

void JournalReplicaStore::adopt(const QUuid &store, int epoch, Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [store, epoch](JournalService &service) { return service.replica().adopt(store, epoch); });
}

void JournalReplicaStore::unsent(qint64 afterDeviceSeq, int limit, Answer<QVector<LogRecord>> answer)
{
    onJournal<QVector<LogRecord>>(std::move(answer), [afterDeviceSeq, limit](JournalService &service) {
        return service.replica().unsent(afterDeviceSeq, limit);
    });
}

void JournalReplicaStore::count(Answer<UnsentCount> answer)
{
    onJournal<UnsentCount>(std::move(answer), [](JournalService &service) -> Result<UnsentCount> {
        const Result<PendingCount> count = service.replica().count();
        if (!count)
            return count.error();
        return UnsentCount{count->unsent, Instant{count->oldestHlc >> 16}, count->refused};
    });
}

void JournalReplicaStore::accept(const IncidentId &incident, const QVector<LogRecord> &rows, Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [incident, rows](JournalService &service) { return service.replicaWriter().accept(incident, rows); });
}

void JournalReplicaStore::refuse(const EventId &event, const QString &reason, Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [event, reason](JournalService &service) { return service.refuse(event, reason); });
}

void JournalReplicaStore::rewind(const IncidentId &incident, Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [incident](JournalService &service) { return service.replicaWriter().rewind(incident); });
}

void JournalReplicaStore::purge(const IncidentId &incident, Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [incident](JournalService &service) {
        return service.replicaWriter().purge(incident, tr("You no longer have access to this private incident."));
    });
}

void JournalReplicaStore::renumber(Answer<Done> answer)
{
    onJournal<Done>(std::move(answer), [](JournalService &service) { return service.replica().renumber(); });
}

} // namespace quarterdeck
