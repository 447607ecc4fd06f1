// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pusher.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kReadAtOnce = 1000;    ///< read from the store at once
constexpr qsizetype kLowWater = 500; ///< read on when fewer are waiting
constexpr int kBatchesInFlight = 4;
constexpr double kBusyMs = 1000; ///< how long a lane waits, plus as much again at random

/// The server is well and said "not now" to this one request.
bool isBusy(const LinkProblem &problem)
{
    return problem.kind == LinkProblem::Kind::Lost && (problem.sqlState.startsWith(u"40") || problem.sqlState == u"55P03");
}

bool answersBatch(const QVector<Acceptance> &acceptances, const QVector<LogRecord> &events)
{
    return std::equal(acceptances.begin(), acceptances.end(), events.begin(), events.end(),
                      [](const Acceptance &acceptance, const LogRecord &event) { return acceptance.event == event.id; });
}

} // namespace

Pusher::Pusher(Wiring &wiring, const QString &login, bool mayWrite) : m_wiring(wiring), m_login(login), m_mayWrite(mayWrite) {}

void Pusher::advance()
{
    if (m_renumbering)
        return;
    if (m_renumberWanted) {
        if (m_queue.inFlight() == 0 && !m_reading)
            takeNewNumbers();
        return;
    }
    if (!m_mayWrite)
        return;
    if ((m_more || m_isStale) && !m_reading && m_queue.size() < kLowWater)
        read();
    const qint64 now = m_wiring.clock.monotonicMs();
    while (m_queue.inFlight() < kBatchesInFlight && !m_wiring.isOver()) {
        const std::optional<PushQueue::Batch> batch = m_queue.next(now, isOpen);
        if (!batch)
            return;
        send(*batch);
    }
}

void Pusher::read()
{
    m_reading = true;
    m_readUpTo = m_more ? m_readUpTo : 0;
    m_isStale = m_isStale && m_more;
    m_more = false;
    m_wiring.store.unsent(m_readUpTo, kReadAtOnce,
                          m_wiring.fromStore<QVector<LogRecord>>([this](const auto &rows) { onUnsent(rows); }));
}

void Pusher::onUnsent(const Result<QVector<LogRecord>> &rows)
{
    m_reading = false;
    if (!rows)
        return m_wiring.storeFailed(rows.error());
    if (m_fromStart) {
        m_fromStart = false;
        m_more = true;
        return;
    }
    for (const LogRecord &row : *rows)
        m_readUpTo = std::max(m_readUpTo, row.deviceSeq);
    offer(*rows);
    m_more = m_more || rows->size() >= kReadAtOnce;
}

void Pusher::offer(const QVector<LogRecord> &rows)
{
    QVector<LogRecord> own;
    for (const LogRecord &row : rows) {
        if (row.author == m_login && !m_refusing.contains(row.id))
            own.append(row);
    }
    m_queue.add(own);
}

void Pusher::eventsAppended(const QVector<LogRecord> &events)
{
    // Whoever has read everything that came before need not read these.
    const bool hasReadAll = !m_more && !m_isStale && !m_reading && !m_renumberWanted && !m_renumbering;
    if (events.isEmpty() || !hasReadAll || m_queue.size() >= kLowWater)
        m_isStale = true;
    else
        offer(events);
}

void Pusher::readAgain()
{
    m_queue.clearWaiting();
    m_readUpTo = 0;
    m_more = true;
    m_fromStart = m_reading;
}

void Pusher::send(const PushQueue::Batch &batch)
{
    m_wiring.link.append(batch.incident, batch.events,
                         m_wiring.fromLink<QVector<Acceptance>>([this, batch](const auto &answer) { onAnswer(batch, answer); }));
}

void Pusher::onAnswer(const PushQueue::Batch &batch, const LinkResult<QVector<Acceptance>> &answer)
{
    if (!answer)
        return onProblem(batch.incident, answer.problem());
    if (!answersBatch(*answer, batch.events)) {
        return m_wiring.breakOff(
            {LinkProblem::Kind::Lost,
             {ErrorCode::Refused,
              QCoreApplication::translate("Replicator", "The server's answer could not be understood; trying again."),
              QStringLiteral("append answered for other events")},
             {}});
    }
    m_hasRenumbered = false;
    qint64 last = 0;
    for (const Acceptance &acceptance : *answer)
        last = std::max(last, acceptance.seq);
    m_queue.acknowledged(batch.incident, *answer);
    acknowledged(batch.incident, last);
}

void Pusher::onProblem(const IncidentId &incident, const LinkProblem &problem)
{
    if (problem.kind == LinkProblem::Kind::Refused)
        return cutDown(incident, problem);
    if (problem.kind == LinkProblem::Kind::DeviceUsed) {
        if (m_hasRenumbered)
            return cutDown(incident, problem); // new numbers did not help: another journal's event, to be marked like any other
        m_renumberWanted = true;
        return m_queue.postponed(incident, 0);
    }
    if (isBusy(problem)) {
        const auto wait = static_cast<qint64>(kBusyMs + m_wiring.random() * kBusyMs);
        return m_queue.postponed(incident, m_wiring.clock.monotonicMs() + wait);
    }
    m_wiring.breakOff(problem);
}

void Pusher::cutDown(const IncidentId &incident, const LinkProblem &problem)
{
    const std::optional<LogRecord> culprit = m_queue.refused(incident);
    if (!culprit)
        return;
    m_refusing.insert(culprit->id);
    m_wiring.store.refuse(culprit->id, problem.error.message,
                          m_wiring.fromStore<Done>([this, id = culprit->id](const auto &done) {
                              m_refusing.remove(id);
                              if (!done)
                                  return m_wiring.storeFailed(done.error());
                              storeChanged();
                          }));
}

void Pusher::takeNewNumbers()
{
    m_renumberWanted = false;
    m_renumbering = true;
    m_hasRenumbered = true;
    m_wiring.store.renumber(m_wiring.fromStore<Done>([this](const auto &done) {
        m_renumbering = false;
        if (!done)
            return m_wiring.storeFailed(done.error());
        readAgain();
    }));
}

void Pusher::rowsTaken(const QVector<LogRecord> &rows) { m_queue.taken(rows); }

void Pusher::headIs(const IncidentId &incident, qint64 seq)
{
    if (m_queue.headIs(incident, seq))
        readAgain();
}

void Pusher::orderChanged(const IncidentId &incident)
{
    m_queue.headIs(incident, 0);
    m_hasRenumbered = false; // what is pending again still has the numbers it had
    readAgain();
}

bool Pusher::isIdle(bool patient) const
{
    if (m_renumberWanted || m_renumbering)
        return false;
    if (!m_mayWrite)
        return true;
    const bool isSending =
        m_queue.inFlight() > 0 || !(m_queue.isEmpty() || (!patient && m_queue.isOnlyPostponed(m_wiring.clock.monotonicMs())));
    return !m_more && !m_isStale && !m_reading && m_refusing.isEmpty() && !isSending;
}

std::optional<qint64> Pusher::nextMs() const { return m_queue.nextMs(m_wiring.clock.monotonicMs()); }

} // namespace quarterdeck
