// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/replicastore.h"

#include <QObject>
#include <QPointer>

namespace quarterdeck {

class JournalService;

/// The replicator's view of the journal: each call is carried to the journal's thread, done there, and answered on the thread this object
/// lives on. Answers of calls that were on their way when either side ended never come; nobody waits for them then.
class JournalReplicaStore final : public QObject, public ReplicaStore
{
    Q_OBJECT
public:
    /// service lives on the journal's thread and may go at any time.
    explicit JournalReplicaStore(JournalService &service);

    void load(Answer<ReplicaState> answer) override;
    void adopt(const QUuid &store, int epoch, Answer<Done> answer) override;
    void unsent(qint64 afterDeviceSeq, int limit, Answer<QVector<LogRecord>> answer) override;
    void count(Answer<UnsentCount> answer) override;
    void accept(const IncidentId &incident, const QVector<LogRecord> &rows, Answer<Done> answer) override;
    void refuse(const EventId &event, const QString &reason, Answer<Done> answer) override;
    void rewind(const IncidentId &incident, Answer<Done> answer) override;
    void purge(const IncidentId &incident, Answer<Done> answer) override;
    void renumber(Answer<Done> answer) override;

private:
    template <class T, class Work>
    void onJournal(Answer<T> answer, Work work);

    QPointer<JournalService> m_service; ///< looked at on its own thread only
};

} // namespace quarterdeck
