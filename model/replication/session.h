// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/puller.h"
#include "replication/pusher.h"

namespace quarterdeck {

/// The work of one open connection, from an accepted hello to its end: pushing and pulling side by side, each telling the other what it
/// learned. It never ends itself: whoever owns it looks at problem() and storeTrouble() after every answer (`settle`) and drops it; answers
/// still under way are then nobody's.
class Session
{
public:
    struct Events
    {
        std::function<void()> settle;       ///< an answer was taken in
        std::function<void()> storeChanged; ///< the counts may be others now
        std::function<void()> polled;       ///< a poll succeeded
        std::function<void(const Divergence &)> diverged;
    };
    Session(const Replicator::Surroundings &surroundings, const ReplicaState &state, const Welcome &welcome,
            const Events &events);

    void advance();
    void woken() { m_puller.woken(); }
    /// The server's hint of our own append: the answer to that says more.
    void echoed() { m_puller.echoed(); }
    void eventsAppended(const QVector<LogRecord> &events) { m_pusher.eventsAppended(events); }
    /// Polls everything anew; the number of complete polls after which that has happened.
    int compareAll() { return m_puller.wantComplete(); }

    const std::optional<LinkProblem> &problem() const { return m_wiring.broken; }
    const std::optional<Error> &storeTrouble() const { return m_wiring.storeTrouble; }
    bool isLive() const { return m_puller.pace().isFresh(m_wiring.clock.monotonicMs()); }
    qint64 heardMs() const { return m_wiring.heardMs; } ///< monotonic: the last sign of life from the server
    /// All heads were compared, both logs are the same, nothing is waiting to be sent.
    bool isUpToDate() const { return m_puller.isSettled() && m_pusher.isIdle(true); }
    /// Nothing more will happen by itself before the next poll.
    bool isIdle() const { return m_puller.isIdle() && m_pusher.isIdle(false); }
    int completePolls() const { return m_puller.completePolls(); }
    /// When advance() has something to do although nothing happened; monotonic.
    qint64 nextMs() const;

private:
    qint64 silentMs() const;
    Wiring m_wiring;
    Pusher m_pusher;
    Puller m_puller;
};

} // namespace quarterdeck
