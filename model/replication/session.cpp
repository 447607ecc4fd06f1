// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

/// A poll that is unanswered for so long, with nothing else heard meanwhile, will never be.
constexpr qint64 kSilenceMs = 9000;

} // namespace

Session::Session(const Replicator::Surroundings &surroundings, const ReplicaState &state, const Welcome &welcome,
                 const Events &events)
    : m_wiring(surroundings.link, surroundings.store, surroundings.clock, surroundings.random, events.settle),
      m_pusher(m_wiring, welcome.login, welcome.mayWrite),
      m_puller(m_wiring, state)
{
    m_wiring.heardMs = surroundings.clock.monotonicMs();
    m_pusher.acknowledged = [this](const IncidentId &incident, qint64 seq) { m_puller.expect(incident, seq); };
    m_pusher.isOpen = [this](const IncidentId &incident) { return !m_puller.isRepairing(incident); };
    m_pusher.storeChanged = events.storeChanged;
    m_puller.rowsTaken = [this, changed = events.storeChanged](const QVector<LogRecord> &rows) {
        m_pusher.rowsTaken(rows);
        changed();
    };
    m_puller.headSeen = [this](const IncidentId &incident, qint64 seq) { m_pusher.headIs(incident, seq); };
    m_puller.orderChanged = [this, changed = events.storeChanged](const IncidentId &incident) {
        m_pusher.orderChanged(incident);
        changed();
    };
    m_puller.diverged = events.diverged;
    m_puller.polled = events.polled;
}

/// When the silence after the last poll becomes too long.
qint64 Session::silentMs() const { return std::max(m_wiring.heardMs, m_puller.pace().askedMs()) + kSilenceMs; }

void Session::advance()
{
    if (m_puller.pace().isAsking() && m_wiring.clock.monotonicMs() >= silentMs()) {
        m_wiring.breakOff(
            {LinkProblem::Kind::Lost,
             {ErrorCode::Storage, QCoreApplication::translate("Replicator", "The server stopped answering; trying again."),
              QStringLiteral("no answer")},
             {}});
    }
    if (!m_wiring.isOver())
        m_puller.advance();
    if (!m_wiring.isOver())
        m_pusher.advance();
}

qint64 Session::nextMs() const
{
    const PollPace &pace = m_puller.pace();
    qint64 next = pace.isAsking() ? silentMs() : pace.dueMs();
    if (pace.isFresh(m_wiring.clock.monotonicMs()))
        next = std::min(next, pace.freshUntilMs() + 1);
    for (const std::optional<qint64> &due : {m_pusher.nextMs(), m_puller.nextMs()}) {
        if (due)
            next = std::min(next, *due);
    }
    return next;
}

} // namespace quarterdeck
