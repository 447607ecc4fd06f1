// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/puller.h"

#include "replication/chaincheck.h"

namespace quarterdeck {

namespace {

constexpr int kPage = 200;
constexpr int kPullsInFlight = 8;   ///< few enough that a poll behind them is not late
constexpr int kPagesToStore = 4;    ///< of one incident, on their way to the disk
constexpr int kMostQuestions = 500; ///< per request
constexpr qint64 kOwnPauseMs = 10;  ///< our own rows lack nothing but their places: pulled together when several come at once

bool isDiskTrouble(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::StorageFull || error.code == ErrorCode::Busy;
}

} // namespace

Puller::Puller(Wiring &wiring, const ReplicaState &state) : m_wiring(wiring)
{
    for (auto it = state.cursors.begin(); it != state.cursors.end(); ++it) {
        Stream &stream = m_streams[it.key()];
        stream.cursor = stream.durable = it.value();
        stream.target = it->seq;
    }
}

void Puller::advance()
{
    const qint64 now = m_wiring.clock.monotonicMs();
    if (m_pace.isDue(now))
        poll(now);
    for (; !m_expected.empty() && m_expected.front().second <= now; m_expected.pop_front()) {
        const IncidentId incident = m_expected.front().first;
        if (const auto stream = m_streams.find(incident); stream != m_streams.end())
            file(incident, stream->second);
    }
    while (!m_ready.empty() && m_pulling < kPullsInFlight && !m_wiring.isOver()) {
        const IncidentId incident = m_ready.front();
        m_ready.pop_front();
        const auto stream = m_streams.find(incident);
        if (stream == m_streams.end())
            continue;
        stream->second.isQueued = false;
        step(incident, stream->second);
    }
    if (!m_questions.isEmpty())
        ask();
}

void Puller::file(const IncidentId &incident, Stream &s)
{
    const bool isBehind = s.target > s.cursor.seq && !s.isStuck;
    if (!isBehind && !s.isBusy() && s.wish == Wish::None)
        s.isRepairing = false;
    if (isBehind || s.isBusy() || s.wish != Wish::None)
        m_unsettled.insert(incident);
    else
        m_unsettled.erase(incident);
    if (s.isStuck)
        m_stuck.insert(incident);
    else
        m_stuck.erase(incident);
    if ((isBehind || s.wish != Wish::None) && !s.isQueued && !s.isAsking && !s.isChanging) {
        s.isQueued = true;
        m_ready.push_back(incident);
    }
}

void Puller::step(const IncidentId &incident, Stream &s)
{
    if (s.isAsking || s.isChanging || (s.wish != Wish::None && s.storing > 0))
        return; // the answer files it again
    switch (s.wish) {
    case Wish::Rewind:
        return rewind(incident, s);
    case Wish::Purge:
        return purge(incident, s);
    case Wish::Ask:
        s.isAsking = true;
        m_questions.append({incident, s.cursor.seq, s.cursor.hash});
        return;
    case Wish::None:
        break;
    }
    if (s.target > s.cursor.seq && !s.isStuck && s.storing < kPagesToStore)
        pull(incident, s);
}

// Poll and compare ------------------------------------------------------------------------------------------------------------------

void Puller::poll(qint64 now)
{
    const bool complete = m_pace.isComplete(now) || m_mark.isEmpty();
    m_pace.asked(now, complete);
    m_wiring.link.poll(complete ? QByteArray() : m_mark,
                       m_wiring.fromLink<PollAnswer>([this](const auto &answer) { onPoll(answer); }));
}

void Puller::onPoll(const LinkResult<PollAnswer> &answer)
{
    if (!answer)
        return m_wiring.breakOff(answer.problem());
    m_mark = answer->mark;
    if (answer->complete)
        retry(true);
    bool surprised = false;
    QSet<IncidentId> listed;
    for (const ServerHead &head : answer->heads) {
        surprised = compare(head) || surprised;
        if (answer->complete)
            listed.insert(head.incident);
    }
    if (answer->complete) {
        questionMissing(listed);
        ++m_completePolls;
    }
    m_pace.answered(m_wiring.clock.monotonicMs(), answer->complete, surprised && !answer->complete);
    polled();
}

/// True when the server is ahead of everything known here.
bool Puller::compare(const ServerHead &head)
{
    headSeen(head.incident, head.seq);
    Stream &s = m_streams[head.incident];
    s.head = {head.seq, head.hash};
    const bool surprised = head.seq > std::max(s.cursor.seq, s.target);
    s.target = head.seq;
    if (s.wish == Wish::Ask && !s.isAsking)
        s.wish = Wish::None;
    // Answers come in the order of asking, so the cursor cannot have run ahead of this head by itself.
    const bool isUndecided = s.wish == Wish::None && !s.isChanging;
    if (isUndecided && (head.seq < s.cursor.seq || (head.seq == s.cursor.seq && head.hash != s.cursor.hash)))
        diverge(head.incident, s);
    else if (isUndecided && !s.isAsking && !s.isStuck && head.newest && head.newest->seq == s.cursor.seq + 1)
        take(head.incident, s, {*head.newest});
    file(head.incident, s);
    return surprised;
}

void Puller::questionMissing(const QSet<IncidentId> &listed)
{
    for (auto it = m_streams.begin(); it != m_streams.end();) {
        auto &[incident, s] = *it;
        if (listed.contains(incident)) {
            ++it;
            continue;
        }
        headSeen(incident, 0);
        s.head = {};
        s.target = 0;
        if (s.cursor.seq == 0 && !s.isBusy()) {
            s.isStuck = false;
            s.wish = Wish::None;
            file(incident, s);
            it = m_streams.erase(it);
            continue;
        }
        if (s.wish == Wish::None && s.cursor.seq > 0 && !s.isChanging)
            s.wish = Wish::Ask;
        file(incident, s);
        ++it;
    }
}

void Puller::diverge(const IncidentId &incident, Stream &s)
{
    // Rows that contradict each other from the first one on, or again after a rewind, are the server's own trouble.
    s.isStuck = s.hasRewound || s.cursor.seq == 0;
    if (!s.isStuck) {
        s.wish = Wish::Rewind;
        s.isRepairing = s.hasRewound = true;
    }
    diverged({incident, s.cursor.seq, s.cursor.hash, s.head.seq, s.head.hash});
}

void Puller::expect(const IncidentId &incident, qint64 seq)
{
    Stream &s = m_streams[incident];
    if (seq <= s.target)
        return;
    s.target = seq;
    m_unsettled.insert(incident);
    m_expected.emplace_back(incident, m_wiring.clock.monotonicMs() + kOwnPauseMs);
}

void Puller::retry(bool fromScratch)
{
    for (const IncidentId &incident : std::set<IncidentId>(m_stuck)) {
        Stream &s = m_streams.at(incident);
        s.isStuck = false;
        s.hasRewound = s.hasRewound && !fromScratch;
        file(incident, s);
    }
}

// Pull and store --------------------------------------------------------------------------------------------------------------------

void Puller::pull(const IncidentId &incident, Stream &s)
{
    s.isAsking = true;
    ++m_pulling;
    m_wiring.link.pull(incident, s.cursor.seq, kPage,
                       m_wiring.fromLink<QVector<LogRecord>>(
                           [this, incident, after = s.cursor.seq](const auto &rows) { onRows(incident, after, rows); }));
}

void Puller::onRows(const IncidentId &incident, qint64 after, const LinkResult<QVector<LogRecord>> &answer)
{
    --m_pulling;
    Stream &s = m_streams.at(incident);
    s.isAsking = false;
    if (!answer && answer.problem().kind != LinkProblem::Kind::Refused)
        return m_wiring.breakOff(answer.problem());
    if (s.wish == Wish::None && !s.isStuck && s.cursor.seq == after) {
        if (!answer || answer->isEmpty()) {
            // Less than was promised: gone back, or taken from us. The next complete poll tells which.
            s.target = s.cursor.seq;
            m_pace.wantComplete(false);
        } else {
            take(incident, s, *answer);
        }
    }
    file(incident, s);
}

void Puller::take(const IncidentId &incident, Stream &s, const QVector<LogRecord> &rows)
{
    const std::optional<ReplicaCursor> reached = follow(incident, s.cursor, rows);
    if (!reached)
        return diverge(incident, s);
    s.cursor = *reached;
    s.target = std::max(s.target, reached->seq);
    ++s.storing;
    m_wiring.store.accept(incident, rows, m_wiring.fromStore<Done>([this, incident, rows, at = *reached](const auto &done) {
        onTaken(incident, rows, at, done);
    }));
}

void Puller::onTaken(const IncidentId &incident, const QVector<LogRecord> &rows, const ReplicaCursor &reached,
                     const Outcome &done)
{
    Stream &s = m_streams.at(incident);
    --s.storing;
    if (!done && isDiskTrouble(done.error()))
        return m_wiring.storeFailed(done.error());
    if (done) {
        s.durable = reached;
        rowsTaken(rows);
    } else if (!s.isStuck) {
        s.isStuck = true;
        diverged({incident, s.durable.seq, s.durable.hash, s.head.seq, s.head.hash});
    }
    if (s.storing == 0 && s.isStuck)
        s.cursor = s.durable;
    file(incident, s);
}

// Gone ------------------------------------------------------------------------------------------------------------------------------

void Puller::ask()
{
    const QVector<HeldHead> questions = m_questions.mid(0, kMostQuestions);
    m_questions.remove(0, questions.size());
    QVector<IncidentId> asked;
    for (const HeldHead &held : questions)
        asked.append(held.incident);
    m_wiring.link.access(questions,
                         m_wiring.fromLink<QVector<Access>>([this, asked](const auto &answer) { onAccess(asked, answer); }));
}

void Puller::onAccess(const QVector<IncidentId> &asked, const LinkResult<QVector<Access>> &answer)
{
    const bool isUnknown = !answer && answer.problem().kind == LinkProblem::Kind::Refused;
    if (!answer && !isUnknown)
        return m_wiring.breakOff(answer.problem());
    for (qsizetype i = 0; i < asked.size(); ++i) {
        Stream &s = m_streams.at(asked[i]);
        s.isAsking = false;
        s.wish = Wish::None;
        if (isUnknown || answer->size() != asked.size())
            s.isStuck = true; // cannot tell: keep everything, never "up to date"
        else
            judge(asked[i], s, answer->at(i));
        file(asked[i], s);
    }
}

void Puller::judge(const IncidentId &incident, Stream &s, const Access &access)
{
    if (access.exists && access.isOurs)
        return m_pace.wantComplete(false); // granted again meanwhile
    if (access.exists && access.holdsAll)
        s.wish = Wish::Purge;
    else
        diverge(incident, s);
}

void Puller::rewind(const IncidentId &incident, Stream &s)
{
    s.isChanging = true;
    s.wish = Wish::None;
    m_wiring.store.rewind(incident, m_wiring.fromStore<Done>([this, incident](const auto &done) {
        if (!done)
            return m_wiring.storeFailed(done.error());
        Stream &rewound = m_streams.at(incident);
        rewound.isChanging = false;
        rewound.cursor = rewound.durable = {};
        orderChanged(incident);
        file(incident, rewound);
        retry(false); // what stood in the way of another incident may be pending now
    }));
}

void Puller::purge(const IncidentId &incident, Stream &s)
{
    s.isChanging = true;
    s.wish = Wish::None;
    m_wiring.store.purge(incident, m_wiring.fromStore<Done>([this, incident](const auto &done) {
        if (!done)
            return m_wiring.storeFailed(done.error());
        Stream &gone = m_streams.at(incident);
        gone.isChanging = false;
        gone.cursor = gone.durable = {};
        orderChanged(incident);
        file(incident, gone);
    }));
}

bool Puller::isRepairing(const IncidentId &incident) const
{
    const auto s = m_streams.find(incident);
    return s != m_streams.end() && s->second.isRepairing && !s->second.isStuck;
}

bool Puller::isSettled() const
{
    return m_pace.hasCompared() && !m_pace.isCompleteWanted() && m_unsettled.empty() && m_stuck.empty();
}

} // namespace quarterdeck
