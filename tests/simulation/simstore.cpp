// SPDX-License-Identifier: GPL-3.0-or-later
#include "simstore.h"

namespace quarterdeck::simulation {

SimStore::SimStore(Scheduler &scheduler, SimJournal &journal, DiskWeather &weather, Chance chance)
    : m_scheduler(scheduler),
      m_journal(journal),
      m_weather(weather),
      m_chance(chance)
{}

template <class T>
void SimStore::transact(Answer<T> answer, std::function<Result<T>()> run)
{
    m_freeUs = std::max(m_freeUs, m_scheduler.nowUs()) + m_chance.between(100, 3000);
    m_scheduler.in(m_freeUs - m_scheduler.nowUs(), [this, alive = m_alive, answer = std::move(answer), run = std::move(run)] {
        if (!*alive)
            return;
        ++m_weather.calls;
        const bool fails = m_weather.isFailing || m_weather.calls == m_weather.failAtCall;
        Result<T> result =
            fails ? Result<T>(Error{ErrorCode::Storage, QStringLiteral("The disk cannot be written."), {}}) : run();
        if (m_weather.calls == m_weather.killAtCall)
            return m_weather.onKill();
        answer(std::move(result));
    });
}

void SimStore::load(Answer<ReplicaState> answer)
{
    transact<ReplicaState>(std::move(answer), [this] { return m_journal.load(); });
}

void SimStore::adopt(const QUuid &store, int epoch, Answer<Done> answer)
{
    transact<Done>(std::move(answer), [this, store, epoch] { return m_journal.adopt(store, epoch); });
}

void SimStore::unsent(qint64 afterDeviceSeq, int limit, Answer<QVector<LogRecord>> answer)
{
    transact<QVector<LogRecord>>(std::move(answer), [this, afterDeviceSeq, limit] {
        QVector<LogRecord> found = m_journal.unsent(afterDeviceSeq, limit);
        if (m_journal.plant == Plant::AcknowledgedIsSent)
            found.removeIf([this](const LogRecord &record) { return m_acknowledged.contains(record.id); });
        return found;
    });
}

void SimStore::count(Answer<UnsentCount> answer)
{
    transact<UnsentCount>(std::move(answer), [this] { return m_journal.count(); });
}

void SimStore::accept(const IncidentId &incident, const QVector<LogRecord> &rows, Answer<Done> answer)
{
    if (m_journal.plant == Plant::CursorBeforeRows) {
        // The second transaction is a call of its own, so that a kill may come between.
        const ReplicaCursor before = m_journal.load().cursors.value(incident);
        transact<Done>([](const Outcome &) {},
                       [this, incident, rows]() -> Outcome {
                           m_journal.moveCursor(incident, {rows.constLast().seq, rows.constLast().chainHash});
                           return Done{};
                       });
        transact<Done>(std::move(answer), [this, incident, rows, before] {
            m_journal.moveCursor(incident, before);
            return m_journal.accept(incident, rows);
        });
        return;
    }
    transact<Done>(std::move(answer), [this, incident, rows] { return m_journal.accept(incident, rows); });
}

void SimStore::refuse(const EventId &event, const QString &reason, Answer<Done> answer)
{
    transact<Done>(std::move(answer), [this, event, reason] { return m_journal.refuse(event, reason); });
}

void SimStore::rewind(const IncidentId &incident, Answer<Done> answer)
{
    transact<Done>(std::move(answer), [this, incident] { return m_journal.rewind(incident); });
}

void SimStore::purge(const IncidentId &incident, Answer<Done> answer)
{
    transact<Done>(std::move(answer), [this, incident] { return m_journal.purge(incident); });
}

void SimStore::renumber(Answer<Done> answer)
{
    const auto fresh = DeviceId::from(m_chance.uuid());
    transact<Done>(std::move(answer), [this, fresh] { return m_journal.renumber(*fresh); });
}

void SimStore::noteAcknowledged(const EventId &event, qint64 seq)
{
    if (m_journal.plant == Plant::AcknowledgedIsSent)
        m_acknowledged.insert(event);
    if (m_journal.plant == Plant::AcknowledgedIsOrdered)
        m_journal.order(event, seq);
}

} // namespace quarterdeck::simulation
