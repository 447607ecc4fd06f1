// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "scheduler.h"
#include "simjournal.h"

#include <memory>

namespace quarterdeck::simulation {

/// What can be wrong with one console's disk; outlives the process.
struct DiskWeather
{
    bool isFailing = false; ///< nothing can be read or written
    qint64 calls = 0;       ///< so far
    qint64 failAtCall = -1; ///< exactly this one fails
    qint64 killAtCall = -1; ///< the process dies when this one is on the disk, before its answer
    std::function<void()> onKill;
};

/// ReplicaStore on a SimJournal: one call after the other, each a transaction of its own some time later, answered after it. Dies with the
/// process: what is not on the disk then never happens.
class SimStore final : public ReplicaStore
{
public:
    SimStore(Scheduler &scheduler, SimJournal &journal, DiskWeather &weather, Chance chance);
    ~SimStore() override { *m_alive = false; }

    void load(Answer<ReplicaState> answer) override;
    void adopt(const QUuid &store, int epoch, Answer<Done> answer) override;
    void unsent(qint64 afterDeviceSeq, int limit, Answer<QVector<LogRecord>> answer) override;
    void count(Answer<UnsentCount> answer) override;
    void accept(const IncidentId &incident, const QVector<LogRecord> &rows, Answer<Done> answer) override;
    void refuse(const EventId &event, const QString &reason, Answer<Done> answer) override;
    void rewind(const IncidentId &incident, Answer<Done> answer) override;
    void purge(const IncidentId &incident, Answer<Done> answer) override;
    void renumber(Answer<Done> answer) override;

    /// Only for plants: what the server acknowledged.
    void noteAcknowledged(const EventId &event, qint64 seq);

private:
    template <class T>
    void transact(Answer<T> answer, std::function<Result<T>()> run);

    Scheduler &m_scheduler;
    SimJournal &m_journal;
    DiskWeather &m_weather;
    Chance m_chance;
    qint64 m_freeUs = 0;
    std::set<EventId> m_acknowledged; ///< AcknowledgedIsSent
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace quarterdeck::simulation
