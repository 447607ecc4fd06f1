// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/replicator.h"

#include "replication/backoff.h"
#include "replication/clockskew.h"
#include "replication/session.h"
#include "replication/unsentcounter.h"

#include <QCoreApplication>
#include <QVector>

namespace quarterdeck {

namespace {

constexpr qint64 kOpenMs = 10000; ///< a link that has not opened by then never will; its own deadline is shorter
constexpr qint64 kLeastTickMs = 1;

} // namespace

/// The life around connections: load what the journal knows, open, judge the hello, run a Session, and after its end wait and begin
/// again. Answers only change state and call settle(), which asks for what follows and publishes at the end; it never recurses.
class Replicator::Private
{
public:
    explicit Private(const Surroundings &surroundings)
        : m_around(surroundings),
          m_backoff(surroundings.random),
          m_counter(surroundings.store, [this] { settle(); })
    {
        m_around.store.appended = [this](const QVector<LogRecord> &events) { onAppended(events); };
        m_around.link.woken = [this] { onWoken(); };
        m_around.link.echoed = [this] {
            if (m_session)
                m_session->echoed();
        };
        m_around.link.lost = [this](const LinkProblem &problem) { onLost(problem); };
    }
    ~Private()
    {
        disconnect();
        m_around.store.appended = {};
        m_around.link.woken = {};
        m_around.link.echoed = {};
        m_around.link.lost = {};
    }

    void start();
    void stop();
    void retryNow();
    void syncNow(std::function<void(const SyncState &)> done);
    void acceptStore();

    const SyncState &published() const { return m_published; }
    std::function<void(const SyncState &)> stateChanged;
    std::function<void(const Divergence &)> diverged;

private:
    enum class Phase {
        Idle,    ///< not started
        Opening, ///< reading the journal's position, connecting, introducing
        Running, ///< a session
        Waiting, ///< for the next attempt
        Halted,  ///< for a person
    };
    struct Waiter
    {
        int polls = 0; ///< complete polls of this connection that must have been answered
        std::function<void(const SyncState &)> done;
    };

    void connect();
    void onLoaded(const Result<ReplicaState> &loaded);
    void onWelcome(const LinkResult<Welcome> &answer, qint64 askedMs);
    void begin(const Welcome &welcome);
    void disconnect();
    void end(const LinkProblem &problem);
    void halt(SyncState::Kind kind, const Error &why);
    void waitAndRetry(const Error &why);

    void onAppended(const QVector<LogRecord> &events);
    void onWoken();
    void onLost(const LinkProblem &problem);

    void settle();
    void advance();
    void endSessionIfOver();
    void setTick();
    void describe();
    void publish();
    void finishWaiters(bool all);

    void become(SyncState::Kind kind, const Error &why = {})
    {
        if (m_state.kind != kind)
            m_state.since = m_around.clock.now();
        if (kind == SyncState::Kind::Live)
            m_state.heard = {};
        else if (m_state.kind == SyncState::Kind::Live)
            m_state.heard = m_around.clock.now() - Milliseconds(m_around.clock.monotonicMs() - m_heardMs);
        m_state.kind = kind;
        m_state.why = why;
    }
    template <class T, class Handler>
    std::function<void(T)> whileConnecting(Handler handler)
    {
        return [this, alive = std::weak_ptr<int>(m_attempt), handler](const T &answer) {
            if (alive.expired())
                return;
            handler(answer);
            settle();
        };
    }

    const Surroundings m_around;
    Backoff m_backoff;
    Phase m_phase = Phase::Idle;
    std::shared_ptr<int> m_attempt; ///< answers of an older attempt find it gone
    ReplicaState m_known;
    std::optional<QUuid> m_offered; ///< the store that said hello and is not ours
    int m_offeredEpoch = 0;
    std::unique_ptr<Session> m_session;
    Timers::Id m_tick = 0;
    qint64 m_tickMs = 0;
    std::optional<qint64> m_wakeMs; ///< monotonic: end of waiting, or of patience with open()
    qint64 m_heardMs = 0; ///< monotonic: the session's last sign of life, kept when it is over
    UnsentCounter m_counter;
    ClockSkew m_skew;
    QVector<Waiter> m_waiters;
    QVector<Divergence> m_divergences;
    SyncState m_state;     ///< as it becomes
    SyncState m_published; ///< as it was told
    bool m_isSettling = false;
    bool m_settleAgain = false;
};

// From outside ----------------------------------------------------------------------------------------------------------------------

void Replicator::Private::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_state.server = m_around.server;
    become(SyncState::Kind::Connecting);
    connect();
    settle();
}

void Replicator::Private::stop()
{
    if (m_phase == Phase::Idle)
        return;
    disconnect();
    m_phase = Phase::Idle;
    become(SyncState::Kind::Offline,
           {ErrorCode::Cancelled, QCoreApplication::translate("Replicator", "The shared database is switched off."), {}});
    settle();
}

void Replicator::Private::retryNow()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Halted)
        return;
    m_backoff.reset();
    become(SyncState::Kind::Connecting);
    connect();
    settle();
}

void Replicator::Private::syncNow(std::function<void(const SyncState &)> done)
{
    if (m_phase == Phase::Waiting || m_phase == Phase::Halted)
        connect();
    m_waiters.append({m_session ? m_session->compareAll() : 1, std::move(done)});
    settle();
}

void Replicator::Private::acceptStore()
{
    if (m_phase != Phase::Halted || !m_offered)
        return;
    // Cursors of the other store need no special care: the first complete poll finds them unknown or different and rewinds.
    m_attempt = std::make_shared<int>(0);
    m_phase = Phase::Opening;
    m_wakeMs.reset();
    m_around.store.adopt(*m_offered, m_offeredEpoch, whileConnecting<Result<Done>>([this](const Outcome &done) {
        if (!done)
            return waitAndRetry(done.error());
        connect();
    }));
    become(SyncState::Kind::Connecting);
    settle();
}

// One attempt -----------------------------------------------------------------------------------------------------------------------

void Replicator::Private::connect()
{
    disconnect();
    m_phase = Phase::Opening;
    m_attempt = std::make_shared<int>(0);
    m_offered.reset();
    m_wakeMs.reset();
    m_counter.changed();
    m_around.store.load(whileConnecting<Result<ReplicaState>>([this](const auto &loaded) { onLoaded(loaded); }));
}

void Replicator::Private::onLoaded(const Result<ReplicaState> &loaded)
{
    if (!loaded)
        return waitAndRetry(loaded.error());
    m_known = *loaded;
    m_wakeMs = m_around.clock.monotonicMs() + kOpenMs;
    m_around.link.open(whileConnecting<LinkResult<Welcome>>(
        [this, asked = m_around.clock.monotonicMs()](const auto &answer) { onWelcome(answer, asked); }));
}

void Replicator::Private::onWelcome(const LinkResult<Welcome> &answer, qint64 askedMs)
{
    m_wakeMs.reset();
    if (!answer)
        return end(answer.problem());
    const Welcome welcome = *answer;
    m_skew.measure(m_around.clock.now(), m_around.clock.monotonicMs(), askedMs, welcome.serverUs);
    m_state.login = welcome.login;
    m_state.mayWrite = welcome.mayWrite;
    if (welcome.minClient > kReplicationVersion) {
        return halt(
            SyncState::Kind::Stopped,
            {ErrorCode::Newer,
             QCoreApplication::translate(
                 "Replicator", "The shared database needs a newer Quarterdeck. Everything is recorded here; update to send it."),
             {}});
    }
    if (m_known.store && *m_known.store != welcome.store) {
        halt(SyncState::Kind::Stopped,
             {ErrorCode::Conflict,
              QCoreApplication::translate(
                  "Replicator",
                  "This is another shared database than the one this journal belongs to. Nothing is sent until you decide."),
              QStringLiteral("ours %1, theirs %2")
                  .arg(m_known.store->toString(QUuid::WithoutBraces), welcome.store.toString(QUuid::WithoutBraces))});
        m_offered = welcome.store;
        m_offeredEpoch = welcome.epoch;
        return;
    }
    if (m_known.store && m_known.epoch == welcome.epoch)
        return begin(welcome);
    // An epoch that moved, either way, says that the log was restored: the complete poll of this connection compares everything anyway.
    m_around.store.adopt(welcome.store, welcome.epoch, whileConnecting<Result<Done>>([this, welcome](const Outcome &done) {
                             if (!done)
                                 return waitAndRetry(done.error());
                             begin(welcome);
                         }));
}

void Replicator::Private::begin(const Welcome &welcome)
{
    m_phase = Phase::Running;
    if (m_state.kind != SyncState::Kind::Connecting)
        become(SyncState::Kind::Connecting);
    m_counter.changed();
    for (Waiter &waiter : m_waiters)
        waiter.polls = 1;
    m_session =
        std::make_unique<Session>(m_around, m_known, welcome,
                                  Session::Events{[this] { settle(); }, [this] { m_counter.changed(); },
                                                  [this] {
                                                      m_backoff.reset();
                                                      m_state.skewMs =
                                                          m_skew.ms(m_around.clock.now(), m_around.clock.monotonicMs());
                                                  },
                                                  [this](const Divergence &divergence) { m_divergences.append(divergence); }});
}

void Replicator::Private::disconnect()
{
    m_session.reset();
    m_attempt.reset();
    if (m_tick)
        m_around.timers.cancel(m_tick);
    m_tick = 0;
    if (m_phase == Phase::Opening || m_phase == Phase::Running)
        m_around.link.close();
}

void Replicator::Private::end(const LinkProblem &problem)
{
    if (problem.kind == LinkProblem::Kind::Login)
        return halt(SyncState::Kind::NeedsLogin, problem.error);
    if (problem.kind == LinkProblem::Kind::Stop)
        return halt(SyncState::Kind::Stopped, problem.error);
    waitAndRetry(problem.error);
}

void Replicator::Private::halt(SyncState::Kind kind, const Error &why)
{
    disconnect();
    m_phase = Phase::Halted;
    become(kind, why);
}

void Replicator::Private::waitAndRetry(const Error &why)
{
    disconnect();
    m_phase = Phase::Waiting;
    const qint64 now = m_around.clock.monotonicMs();
    m_wakeMs = now + m_backoff.next(now).count();
    become(SyncState::Kind::Offline, why);
}

// What happens ----------------------------------------------------------------------------------------------------------------------

void Replicator::Private::onAppended(const QVector<LogRecord> &events)
{
    m_counter.changed();
    if (m_session)
        m_session->eventsAppended(events);
    settle();
}

void Replicator::Private::onWoken()
{
    if (!m_session)
        return;
    m_session->woken();
    settle();
}

void Replicator::Private::onLost(const LinkProblem &problem)
{
    if (m_phase != Phase::Opening && m_phase != Phase::Running)
        return;
    end(problem);
    settle();
}

void Replicator::Private::settle()
{
    if (m_isSettling) {
        m_settleAgain = true;
        return;
    }
    m_isSettling = true;
    do {
        m_settleAgain = false;
        advance();
        publish();
    } while (m_settleAgain);
    m_isSettling = false;
    setTick();
}

void Replicator::Private::advance()
{
    const bool isTime = m_wakeMs && m_around.clock.monotonicMs() >= *m_wakeMs;
    if (m_phase == Phase::Waiting && isTime)
        connect();
    else if (m_phase == Phase::Opening && isTime)
        waitAndRetry({ErrorCode::Storage,
                      QCoreApplication::translate("Replicator", "The shared database did not answer; trying again."),
                      QStringLiteral("open is late")});
    const std::optional<Error> trouble = m_counter.takeTrouble();
    if (trouble && m_session)
        waitAndRetry(*trouble);
    endSessionIfOver();
    if (m_session) {
        m_session->advance();
        endSessionIfOver();
    }
    if (m_phase != Phase::Idle)
        m_counter.count();
    describe();
}

void Replicator::Private::endSessionIfOver()
{
    if (!m_session)
        return;
    if (const std::optional<Error> trouble = m_session->storeTrouble())
        waitAndRetry(*trouble);
    else if (const std::optional<LinkProblem> problem = m_session->problem())
        end(*problem);
}

void Replicator::Private::setTick()
{
    const std::optional<qint64> due = m_session ? m_session->nextMs() : m_wakeMs;
    if (!due || m_phase == Phase::Idle || m_phase == Phase::Halted) {
        if (m_tick)
            m_around.timers.cancel(m_tick);
        m_tick = 0;
        return;
    }
    const qint64 now = m_around.clock.monotonicMs();
    const qint64 at = std::max(*due, now + kLeastTickMs);
    if (m_tick && m_tickMs == at)
        return;
    if (m_tick)
        m_around.timers.cancel(m_tick);
    m_tickMs = at;
    m_tick = m_around.timers.start(Milliseconds(at - now), [this] {
        m_tick = 0;
        settle();
    });
}

// What is said ----------------------------------------------------------------------------------------------------------------------

void Replicator::Private::describe()
{
    if (m_session) {
        m_heardMs = m_session->heardMs();
        become(m_session->isLive() ? SyncState::Kind::Live : SyncState::Kind::Connecting);
    }
    const UnsentCount &counted = m_counter.numbers();
    m_state.unsent = counted.unsent;
    m_state.unsentSince = counted.unsent > 0 ? counted.since : Instant{};
    m_state.refused = counted.refused;
    m_state.upToDate =
        m_session && m_session->isLive() && m_session->isUpToDate() && m_counter.isCurrent() && m_state.unsent == 0;
}

void Replicator::Private::publish()
{
    if (!(m_state == m_published)) {
        m_published = m_state;
        if (stateChanged)
            stateChanged(m_published);
    }
    const QVector<Divergence> divergences = std::exchange(m_divergences, {});
    for (const Divergence &divergence : divergences) {
        if (diverged)
            diverged(divergence);
    }
    finishWaiters(m_phase != Phase::Opening && m_phase != Phase::Running);
}

/// Those whose question is answered, or all of them when there is no connection that could answer it.
void Replicator::Private::finishWaiters(bool all)
{
    const bool isIdle = m_session && m_session->isIdle() && m_counter.isCurrent();
    QVector<Waiter> ready;
    for (qsizetype i = 0; i < m_waiters.size();) {
        const bool isDone = all || (isIdle && m_session->completePolls() >= m_waiters[i].polls);
        if (isDone)
            ready.append(m_waiters.takeAt(i));
        else
            ++i;
    }
    for (const Waiter &waiter : ready)
        waiter.done(m_published);
}

// The public face -------------------------------------------------------------------------------------------------------------------

Replicator::Replicator(const Surroundings &surroundings) : d(std::make_unique<Private>(surroundings))
{
    d->stateChanged = [this](const SyncState &state) {
        if (stateChanged)
            stateChanged(state);
    };
    d->diverged = [this](const Divergence &divergence) {
        if (diverged)
            diverged(divergence);
    };
}

Replicator::~Replicator() = default;

void Replicator::start() { d->start(); }
void Replicator::stop() { d->stop(); }
void Replicator::retryNow() { d->retryNow(); }
void Replicator::syncNow(std::function<void(const SyncState &)> done) { d->syncNow(std::move(done)); }
void Replicator::acceptStore() { d->acceptStore(); }
const SyncState &Replicator::state() const { return d->published(); }

} // namespace quarterdeck
