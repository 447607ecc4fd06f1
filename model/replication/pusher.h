// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/pushqueue.h"
#include "replication/wiring.h"

namespace quarterdeck {

/// The sending half of one connection: reads unsent events of this login from the store, offers them batch by batch, marks what the
/// server will never take, takes new numbers when this journal turns out to be a copy. An acknowledgement only means "do not offer again
/// for now": the order is set by the pull alone. Used through Session.
class Pusher
{
public:
    Pusher(Wiring &wiring, const QString &login, bool mayWrite);

    std::function<void(const IncidentId &, qint64 seq)> acknowledged; ///< the server's log reaches at least that far
    std::function<bool(const IncidentId &)> isOpen;                   ///< false while its order is being repaired
    std::function<void()> storeChanged;                               ///< the counts may be others now

    /// Asks for what is to be done now.
    void advance();

    /// New in the store: these, or it does not say which.
    void eventsAppended(const QVector<LogRecord> &events);
    /// The store's unsent events are others than before: read from the start again.
    void readAgain();
    void rowsTaken(const QVector<LogRecord> &rows);
    void headIs(const IncidentId &incident, qint64 seq);
    /// Its order on the server is not the one acknowledgements were given for.
    void orderChanged(const IncidentId &incident);

    /// Nothing to read, to send or to wait for. With `patient`, lanes that the server keeps busy count as something to wait for.
    bool isIdle(bool patient) const;
    std::optional<qint64> nextMs() const;

private:
    void read();
    /// Queues what this login wrote. What others wrote came from the server once and is theirs to offer again: under this login it would be
    /// forged.
    void offer(const QVector<LogRecord> &rows);
    void onUnsent(const Result<QVector<LogRecord>> &rows);
    void send(const PushQueue::Batch &batch);
    void onAnswer(const PushQueue::Batch &batch, const LinkResult<QVector<Acceptance>> &answer);
    void onProblem(const IncidentId &incident, const LinkProblem &problem);
    void cutDown(const IncidentId &incident, const LinkProblem &problem);
    void takeNewNumbers();

    Wiring &m_wiring;
    const QString m_login;
    const bool m_mayWrite;
    PushQueue m_queue;
    QSet<EventId> m_refusing; ///< being marked
    qint64 m_readUpTo = 0;    ///< device_seq; of several devices after a rewind, so new events are not simply beyond it
    bool m_more = true;       ///< the store may hold more than was read
    bool m_isStale = false;   ///< events were added since: once all is read, read from the start
    bool m_reading = false;
    bool m_fromStart = false; ///< the read under way is out of date
    bool m_renumberWanted = false;
    bool m_renumbering = false;
    bool m_hasRenumbered = false; ///< since the last batch that went well, and all that is pending
};

} // namespace quarterdeck
