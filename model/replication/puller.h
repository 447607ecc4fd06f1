// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/pollpace.h"
#include "replication/replicator.h"
#include "replication/wiring.h"

#include <QSet>

#include <deque>
#include <map>
#include <set>

namespace quarterdeck {

/// The receiving half of one connection: polls heads, compares each with the cursor here, pulls what is missing, checks it and gives it
/// to the store. Where the two disagree it rewinds; where an incident is gone it asks why before anything else. One incident that
/// cannot be stored is set aside until the next complete poll, the others go on. Used through Session.
class Puller
{
public:
    Puller(Wiring &wiring, const ReplicaState &state);

    std::function<void(const QVector<LogRecord> &)> rowsTaken;    ///< durable here now
    std::function<void(const IncidentId &, qint64 seq)> headSeen; ///< the server's log of it ends there
    std::function<void(const IncidentId &)> orderChanged;         ///< its events are pending again, or gone
    std::function<void(const Divergence &)> diverged;
    std::function<void()> polled;

    /// Asks for what is to be done now.
    void advance();
    void woken() { m_pace.woken(); }
    void echoed() { m_pace.echoed(); }
    /// Lists everything anew, at once. The number of complete polls after which that has happened.
    int wantComplete()
    {
        m_pace.wantComplete(true);
        return m_completePolls
             + (m_pace.isAskingComplete() ? 2 : 1); // one under way was asked before: it proves nothing about now
    }
    /// The server's log of that incident reaches at least seq: with what is here already, so that the pull may wait a moment for more.
    void expect(const IncidentId &incident, qint64 seq);
    /// When advance() has such a pull to ask for; monotonic.
    std::optional<qint64> nextMs() const
    {
        return m_expected.empty() ? std::nullopt : std::optional(m_expected.front().second);
    }
    bool isRepairing(const IncidentId &incident) const;
    /// All heads were compared and everything here equals the server.
    bool isSettled() const;
    /// Nothing more will happen before the next poll, settled or not.
    bool isIdle() const { return m_unsettled.empty() && !m_pace.isAsking() && !m_pace.isCompleteWanted(); }
    const PollPace &pace() const { return m_pace; }
    int completePolls() const { return m_completePolls; }

private:
    enum class Wish { None, Ask, Rewind, Purge };
    struct Stream
    {
        ReplicaCursor cursor;    ///< checked, and on the disk or on its way there
        ReplicaCursor durable;   ///< on the disk
        ReplicaCursor head;      ///< the server's, as last seen
        qint64 target = 0;       ///< pull until here
        int storing = 0;         ///< accepts under way
        bool isAsking = false;   ///< a pull or a question is under way
        bool isChanging = false; ///< a rewind or purge is under way
        bool isRepairing = false;
        bool isStuck = false;    ///< set aside until the next complete poll
        bool hasRewound = false; ///< since then; a server goes back once, not again and again
        bool isQueued = false;   ///< in m_ready
        Wish wish = Wish::None;

        bool isBusy() const { return storing > 0 || isAsking || isChanging; }
    };

    void poll(qint64 now);
    void onPoll(const LinkResult<PollAnswer> &answer);
    bool compare(const ServerHead &head);
    void questionMissing(const QSet<IncidentId> &listed);
    /// Tries again what was set aside; `fromScratch` even what has been rewound already.
    void retry(bool fromScratch);
    void diverge(const IncidentId &incident, Stream &stream);

    void step(const IncidentId &incident, Stream &stream);
    void pull(const IncidentId &incident, Stream &stream);
    void onRows(const IncidentId &incident, qint64 after, const LinkResult<QVector<LogRecord>> &answer);
    void take(const IncidentId &incident, Stream &stream, const QVector<LogRecord> &rows);
    void onTaken(const IncidentId &incident, const QVector<LogRecord> &rows, const ReplicaCursor &reached, const Outcome &done);

    void ask();
    void onAccess(const QVector<IncidentId> &asked, const LinkResult<QVector<Access>> &answer);
    void judge(const IncidentId &incident, Stream &stream, const Access &access);
    void rewind(const IncidentId &incident, Stream &stream);
    void purge(const IncidentId &incident, Stream &stream);

    /// Files the stream by what there is left to do; to be called after every change of it.
    void file(const IncidentId &incident, Stream &stream);

    Wiring &m_wiring;
    std::map<IncidentId, Stream> m_streams;
    std::deque<IncidentId> m_ready; ///< something may be asked for
    std::deque<std::pair<IncidentId, qint64>> m_expected; ///< and when to pull it
    std::set<IncidentId> m_unsettled;
    std::set<IncidentId> m_stuck;
    QVector<HeldHead> m_questions;
    PollPace m_pace;
    QByteArray m_mark;
    int m_pulling = 0;
    int m_completePolls = 0;
};

} // namespace quarterdeck
