// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "replication/serverlink.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <functional>
#include <map>

namespace quarterdeck {

/// Unsent events on their way to the server, in memory: a lane per incident in the order given, at most one batch of a lane in flight,
/// refused batches cut down until the culprit stands alone, and the ids the server acknowledged, which are not offered again while their
/// pull is on its way. Pure bookkeeping; a restart reads everything from the store again.
class PushQueue
{
public:
    static constexpr int kBatch = 500;
    static constexpr int kBatchBytes = 512 * 1024; ///< so that a batch of long texts still arrives within its deadline

    struct Batch
    {
        IncidentId incident;
        QVector<LogRecord> events;
    };

    /// Adds what is neither here nor acknowledged yet.
    void add(const QVector<LogRecord> &events);
    /// Forgets what is waiting, and lets it be read again; batches in flight and acknowledgements stay.
    void clearWaiting();
    /// The next batch of a lane that has nothing in flight and that `open` allows; it is in flight from now on. Lanes take turns.
    std::optional<Batch> next(qint64 nowMs, const std::function<bool(const IncidentId &)> &open);

    /// Answers to the batch in flight of that incident.
    /// Everything in it is on the server: gone from the lane, remembered until taken().
    void acknowledged(const IncidentId &incident, const QVector<Acceptance> &acceptances);
    /// Refused: the batch if it was a single event (it leaves the lane), otherwise nullopt, and smaller batches from now on.
    std::optional<LogRecord> refused(const IncidentId &incident);
    /// Nothing happened; not before that time of the monotonic clock.
    void postponed(const IncidentId &incident, qint64 untilMs);

    /// The store has these from the server now.
    void taken(const QVector<LogRecord> &rows);
    /// The server's log of this incident ends there: acknowledgements beyond it are void.
    /// True when there were any, and the store must be read again.
    bool headIs(const IncidentId &incident, qint64 seq);

    int inFlight() const { return m_inFlight; }
    bool isEmpty() const { return m_lanes.empty(); }
    qsizetype size() const { return m_queued.size(); }
    bool isAcknowledged(const EventId &event) const { return m_acknowledged.contains(event); }
    /// When the first postponed lane may go again; nullopt when none waits.
    std::optional<qint64> nextMs(qint64 nowMs) const;
    /// Whether every lane left is one that waits for a later time.
    bool isOnlyPostponed(qint64 nowMs) const;

private:
    struct Lane
    {
        std::deque<LogRecord> waiting;
        qsizetype flying = 0; ///< the first so many of waiting are in flight
        qsizetype limit = kBatch;
        qint64 heldUntilMs = 0;
    };
    struct Acknowledgement
    {
        IncidentId incident;
        qint64 seq = 0;
    };
    using Lanes = std::map<IncidentId, Lane>;
    void drop(const IncidentId &incident, qsizetype first);
    void landed(Lane &lane);

    Lanes m_lanes;
    std::deque<IncidentId> m_turns; ///< lanes in the order they are served
    QSet<EventId> m_queued;
    QHash<EventId, Acknowledgement> m_acknowledged;
    int m_inFlight = 0; ///< batches
};

} // namespace quarterdeck
