// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/doorworker.h"

#include "domain/fold.h"
#include "journal/journalreplica.h"
#include "warroom/journalserver.h"
#include "warroom/journalservice.h"
#include "warroom/ownerconnection.h"
#include "warroom/sharedlog.h"
#include "warroom/warroomlog.h"

#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace quarterdeck {

namespace {

constexpr int kSlice = 250; ///< commands executed before another process gets a turn
constexpr int kFirstRetryMs = 5;
constexpr int kLastRetryMs = 50;   ///< while somebody waits for an answer
constexpr int kIdleRetryMs = 1000; ///< while nobody does
constexpr int kGreetingMs = 2000;
constexpr int kCloseMs = 2000; ///< how long closing waits for another process to answer

} // namespace

DoorWorker::DoorWorker(const DoorOptions &options, const Clock &clock)
    : m_options(options),
      m_clock(clock),
      m_retry(this),
      m_greeting(this),
      m_closeTimer(this)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &DoorWorker::attach);
    m_greeting.setSingleShot(true);
    connect(&m_greeting, &QTimer::timeout, this, [this] {
        connectionLost({ErrorCode::Busy, {}, QStringLiteral("no greeting")});
    });
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, &DoorWorker::finish);
}

DoorWorker::~DoorWorker() = default;

// --- Finding the journal or its owner ------------------------------------------------------------------------------------------

void DoorWorker::open(std::function<void(Outcome)> opened)
{
#ifdef Q_OS_UNIX
    // Writing to a peer that has just gone is an error to handle here, not a signal that ends the program.
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
#endif
    m_opened = std::move(opened);
    m_openDeadline.setRemainingTime(m_options.lockTimeout);
    attach();
}

void DoorWorker::attach()
{
    if (m_phase != Phase::Attaching || m_connection)
        return;
    expire();
    if (m_phase == Phase::Closed)
        return;
    auto lock = JournalLock::acquire(m_options.journalPath);
    if (lock) {
        own(std::move(lock).value());
    } else if (lock.error().code == ErrorCode::Busy) {
        m_whyNot = lock.error();
        connectToOwner();
    } else {
        cannotAttach(lock.error());
    }
}

void DoorWorker::own(std::unique_ptr<JournalLock> lock)
{
    auto service = JournalService::open(std::move(lock), m_options.journalPath, m_options.policy, m_clock);
    if (!service)
        return cannotAttach(service.error());
    m_service = std::move(service).value();
    if (m_options.database) {
        if (const Outcome shared = m_service->replica().share(); !shared) {
            m_service.reset();
            return cannotAttach(shared.error());
        }
    }
    m_server = std::make_unique<JournalServer>(*m_service, [this](const Request &r, const Answer &a) { execute(r, a); });
    if (const Outcome listening = m_server->listen(JournalLock::socketPath(m_options.journalPath)); !listening)
        qCWarning(logWarroom) << listening.error().message << listening.error().detail;
    m_phase = Phase::Owner;
    m_isOwner = true;
    if (m_following)
        sendFollow();
    m_tracker = {}; // an owner misses nothing from here on
    if (m_options.database) {
        m_shared = std::make_unique<SharedLog>(*m_service, *m_options.database, m_clock);
        connect(m_shared.get(), &SharedLog::stateChanged, this, &DoorWorker::setSync);
        connect(m_shared.get(), &SharedLog::presenceChanged, this, &DoorWorker::presenceChanged);
        if (m_here)
            m_shared->setHere(m_here->first, m_here->second);
        setSync(m_shared->state());
    } else if (m_service->replica().identity().shared) {
        SyncState alone;
        alone.kind = SyncState::Kind::Offline;
        alone.since = m_clock.now();
        alone.why = {ErrorCode::Usage, tr("This journal belongs to a shared database, but none was named: start with --database to send and receive."), {}};
        if (const auto count = m_service->replica().count()) {
            alone.unsent = count->unsent;
            alone.unsentSince = {count->oldestHlc >> 16};
            alone.refused = count->refused;
        }
        setSync(alone);
    }
    connect(m_service.get(), &JournalService::committed, this, [this](const Commit &commit) {
        if (m_following)
            emit committed(commit);
    });
    resend();
}

/// What the journal answers at once, and what takes the shared database.
void DoorWorker::execute(const Request &request, const Answer &answer)
{
    if (std::holds_alternative<SyncRequest>(request) && m_shared)
        return m_shared->syncNow([answer](const SyncState &state) { answer(state); });
    if (std::holds_alternative<SyncRequest>(request) || std::holds_alternative<SyncStateRequest>(request))
        return answer(m_sync);
    // What can never be sent is not taken; offline nobody can know, and then it waits and is refused by the server.
    if (std::holds_alternative<SubmitRequest>(request) && m_sync.kind == SyncState::Kind::Live && !m_sync.mayWrite)
        return answer(Error{ErrorCode::NotAuthorised, tr("%1 may read here but not write: ask for another role in this database.").arg(m_sync.login), {}});
    answer(m_service->execute(request));
}

void DoorWorker::setSync(const SyncState &state)
{
    if (state == m_sync)
        return;
    m_sync = state;
    if (m_service && m_sync.kind == SyncState::Kind::Live)
        m_service->setMayWrite(m_sync.mayWrite);
    if (m_server)
        m_server->announce(m_sync);
    emit syncChanged(m_sync);
}

void DoorWorker::retryServer()
{
    if (m_shared)
        m_shared->retryNow();
}

void DoorWorker::acceptStore()
{
    if (m_shared)
        m_shared->acceptStore();
}

void DoorWorker::setHere(const std::optional<IncidentId> &incident, bool typing)
{
    m_here.emplace(incident, typing);
    if (m_shared)
        m_shared->setHere(incident, typing);
}

void DoorWorker::connectToOwner()
{
    m_connection = new OwnerConnection(
        JournalLock::socketPath(m_options.journalPath), [this](quint64 id, Reply reply) { replied(id, std::move(reply)); }, this);
    connect(m_connection, &OwnerConnection::ready, this, &DoorWorker::useOwner);
    connect(m_connection, &OwnerConnection::lost, this, &DoorWorker::connectionLost);
    connect(m_connection, &OwnerConnection::syncChanged, this, &DoorWorker::setSync);
    connect(m_connection, &OwnerConnection::committed, this, [this](const Commit &commit) {
        if (m_catchingUp > 0)
            m_held.append(commit);
        else
            announce(commit);
    });
    m_greeting.start(m_opened ? std::clamp(int(m_openDeadline.remainingTime()), 1, kGreetingMs) : kGreetingMs);
}

void DoorWorker::useOwner()
{
    m_greeting.stop();
    m_phase = Phase::Client;
    if (m_following)
        sendFollow();
    pass(SyncStateRequest{}, [this](const Reply &reply) {
        if (const auto *state = std::get_if<SyncState>(&reply))
            setSync(*state);
    }, true);
    resend();
}

void DoorWorker::connectionLost(const Error &why)
{
    m_greeting.stop();
    dropConnection();
    if (m_phase == Phase::Client) {
        qCInfo(logWarroom) << "lost the journal's owner:" << why.detail;
        m_phase = Phase::Attaching;
        m_retryMs = 0;
        m_catchingUp = 0;
        m_held.clear();
        std::erase_if(m_pending, [](const auto &entry) { return entry.second.internal; });
        for (auto &[id, pending] : m_pending)
            pending.patience.setRemainingTime(m_options.lockTimeout);
        setStorage(StorageState::Kind::OwnerLost, tr("The program that had the journal open has ended; taking over."));
        return retry(0);
    }
    if (why.code != ErrorCode::Busy)
        return cannotAttach(why);
    if (m_opened && m_openDeadline.hasExpired())
        return cannotAttach(m_whyNot);
    const bool awaited = m_opened || !m_pending.empty();
    m_retryMs =
        awaited ? qBound(kFirstRetryMs, m_retryMs * 2, kLastRetryMs) : std::min(m_retryMs * 2 + kFirstRetryMs, kIdleRetryMs);
    retry(m_retryMs);
}

void DoorWorker::dropConnection()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->deleteLater(); // it may be what called us
    m_connection = nullptr;
}

/// Not a question of waiting for the owner: the file or its directory itself is the trouble.
void DoorWorker::cannotAttach(const Error &why)
{
    if (m_opened) {
        m_phase = Phase::Closed;
        return std::exchange(m_opened, {})(why);
    }
    setStorage(StorageState::Kind::Failing, why.message);
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[id, unanswered] : pending)
        unanswered.answer(why);
    closeIfIdle();
    retry(kIdleRetryMs);
}

void DoorWorker::retry(int ms)
{
    if (m_phase == Phase::Attaching)
        m_retry.start(ms);
}

/// Nobody waits for ever: what found no owner in time is answered, the search goes on.
void DoorWorker::expire()
{
    QVector<Answer> expired;
    std::erase_if(m_pending, [&expired](const auto &entry) {
        if (!entry.second.patience.hasExpired())
            return false;
        expired.append(entry.second.answer);
        return true;
    });
    for (const Answer &answer : expired)
        answer(Error{ErrorCode::Busy, tr("The journal cannot be reached: another program holds it and does not answer."),
                     m_whyNot.message});
    closeIfIdle();
}

/// Attached again: ask what was not answered, in the order it was asked. Command ids make a second asking harmless.
void DoorWorker::resend()
{
    m_retryMs = 0;
    if (m_opened)
        std::exchange(m_opened, {})(Done{});
    setStorage(StorageState::Kind::Saved);
    std::map<quint64, Pending> unanswered;
    for (auto entry = m_pending.begin(); entry != m_pending.end();) {
        const auto next = std::next(entry);
        if (!entry->second.internal)
            unanswered.insert(m_pending.extract(entry));
        entry = next;
    }
    for (auto &[id, pending] : unanswered)
        pass(std::move(pending.request), std::move(pending.answer));
    closeIfIdle();
}

// --- Requests ------------------------------------------------------------------------------------------------------------------

void DoorWorker::ask(Request request, Answer answer)
{
    auto *submit = std::get_if<SubmitRequest>(&request);
    if (!submit || (m_submits.empty() && submit->commands.size() <= kSlice))
        return pass(std::move(request), std::move(answer));
    m_submits.push_back({std::move(submit->commands), std::move(answer), {}});
    if (m_submits.size() == 1)
        nextSlice();
}

void DoorWorker::nextSlice()
{
    if (m_submits.empty())
        return closeIfIdle();
    const Bulk &bulk = m_submits.front();
    pass(SubmitRequest{bulk.commands.mid(bulk.receipts.size(), kSlice)}, [this](Reply reply) { sliceDone(std::move(reply)); });
}

void DoorWorker::sliceDone(Reply reply)
{
    Bulk &bulk = m_submits.front();
    auto *receipts = std::get_if<Receipts>(&reply);
    if (receipts) {
        bulk.receipts.append(std::move(*receipts));
        reply = Done{};
    }
    if (!receipts || bulk.receipts.size() >= bulk.commands.size()) {
        const Bulk done = std::move(bulk);
        m_submits.pop_front();
        done.answer(receipts ? Reply(done.receipts) : std::move(reply));
    }
    // Through the event loop, so that others get a turn.
    QMetaObject::invokeMethod(this, &DoorWorker::nextSlice, Qt::QueuedConnection);
}

void DoorWorker::pass(Request request, Answer answer, bool internal)
{
    if (m_phase == Phase::Owner)
        return execute(request, [this, request, answer](Reply reply) { deliver(request, answer, std::move(reply)); });
    if (m_phase == Phase::Closed)
        return answer(Error{ErrorCode::Cancelled, tr("The journal is closed."), {}});
    const quint64 id = ++m_lastId;
    if (m_phase == Phase::Client) {
        if (Outcome sent = m_connection->send(id, request); !sent)
            return answer(sent.error());
    }
    m_pending.emplace(id, Pending{std::move(request), std::move(answer), internal, QDeadlineTimer(m_options.lockTimeout)});
    if (m_phase == Phase::Attaching && m_retry.remainingTime() > kLastRetryMs)
        retry(0);
}

void DoorWorker::replied(quint64 id, Reply reply)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    const Pending &pending = node.mapped();
    if (const auto *request = std::get_if<StateRequest>(&pending.request)) {
        if (const auto *events = std::get_if<QVector<Event>>(&reply)) {
            reply = events->isEmpty() ? Reply(Error{ErrorCode::NotFound, tr("There is no such incident."), {}})
                                      : Reply(foldAll(request->incident, *events));
        }
    }
    deliver(pending.request, pending.answer, std::move(reply));
    closeIfIdle();
}

/// Answers, and says so when writing began or ceased to fail.
void DoorWorker::deliver(const Request &request, const Answer &answer, Reply reply)
{
    if (std::holds_alternative<SubmitRequest>(request)) {
        const auto *error = std::get_if<Error>(&reply);
        if (error && isStorageError(error->code))
            setStorage(StorageState::Kind::Failing, error->message);
        else if (!error)
            setStorage(StorageState::Kind::Saved);
    }
    answer(std::move(reply));
}

void DoorWorker::setStorage(StorageState::Kind kind, const QString &message)
{
    if (m_storage.kind == kind && m_storage.message == message)
        return;
    m_storage = {kind, message, {}};
    emit storageChanged(m_storage);
}

// --- Commits -------------------------------------------------------------------------------------------------------------------

void DoorWorker::follow()
{
    if (std::exchange(m_following, true) || m_phase != Phase::Client)
        return;
    sendFollow();
}

/// Orders the commits and asks for all rows: the first time they say where we begin, after a change of owner what we missed.
/// Only then live commits have to wait, so that the missed ones come first.
void DoorWorker::sendFollow()
{
    const bool isFirst = !std::exchange(m_followed, true);
    m_catchingUp += isFirst ? 0 : 1;
    pass(
        FollowRequest{}, [](const Reply &) {}, true);
    pass(
        SummariesRequest{},
        [this, isFirst](Reply reply) {
            const auto *summaries = std::get_if<QVector<IncidentSummary>>(&reply);
            if (isFirst && summaries)
                m_tracker.setBase(*summaries);
            else if (summaries)
                catchUp(*summaries);
            if (!isFirst)
                released();
        },
        true);
}

void DoorWorker::catchUp(const QVector<IncidentSummary> &summaries)
{
    if (!m_tracker.hasBase()) {
        // The first owner was lost before it said where we began: the rows let the readers find out themselves.
        m_tracker.setBase(summaries);
        return announce({{}, summaries});
    }
    const QVector<IncidentSummary> missed = m_tracker.missed(summaries);
    for (const IncidentSummary &summary : missed) {
        ++m_catchingUp;
        pass(
            EventsRequest{summary.id, m_tracker.seen(summary.id)},
            [this, summary](Reply reply) {
                const auto *events = std::get_if<QVector<Event>>(&reply);
                announce({events ? *events : QVector<Event>(), {summary}});
                released();
            },
            true);
    }
}

void DoorWorker::announce(const Commit &commit)
{
    const Commit fresh = m_tracker.fresh(commit);
    if (!fresh.events.isEmpty() || !fresh.summaries.isEmpty())
        emit committed(fresh);
}

void DoorWorker::released()
{
    if (--m_catchingUp > 0)
        return;
    for (const Commit &commit : std::exchange(m_held, {}))
        announce(commit);
}

// --- Closing -------------------------------------------------------------------------------------------------------------------

void DoorWorker::close()
{
    m_closing = true;
    m_closeTimer.start(kCloseMs);
    if (m_phase == Phase::Owner)
        m_closeTimer.stop(); // our own work ends by itself
    closeIfIdle();
}

void DoorWorker::closeIfIdle()
{
    const bool waits = std::any_of(m_pending.begin(), m_pending.end(), [](const auto &entry) { return !entry.second.internal; });
    if (m_closing && m_submits.empty() && !waits)
        finish();
}

void DoorWorker::finish()
{
    m_phase = Phase::Closed;
    m_isOwner = false;
    m_retry.stop();
    m_greeting.stop();
    m_closeTimer.stop();
    const Error closed{ErrorCode::Cancelled, tr("The journal was closed before this was saved."), {}};
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[id, unanswered] : pending)
        unanswered.answer(closed);
    for (const Bulk &bulk : std::exchange(m_submits, {}))
        bulk.answer(closed);
    dropConnection();
    m_server.reset(); // says goodbye while we still hold the lock: whoever hears it finds the lock free a moment later
    m_shared.reset();
    m_service.reset();
    thread()->quit();
}

} // namespace quarterdeck
