// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedoor.h"

#include "domain/decide.h"
#include "domain/fold.h"
#include "domain/incidentref.h"
#include "metrics/factscodec.h"

#include <QCryptographicHash>
#include <QThread>
#include <QRandomGenerator>

#include <algorithm>

namespace quarterdeck {

FakeDoor::FakeDoor(const Clock &clock, QObject *parent) : Door(parent), m_clock(clock) {}

FakeDoor::~FakeDoor() = default;

void FakeDoor::failNext(const Error &error, int times) { m_failures.insert(m_failures.end(), size_t(times), error); }

void FakeDoor::enqueue(std::function<void()> job)
{
    if (QThread::currentThread() != thread()) { // a pool thread asks, as an import does
        QMetaObject::invokeMethod(this, [this, job = std::move(job)]() mutable { enqueue(std::move(job)); }, Qt::QueuedConnection);
        return;
    }
    m_jobs.push_back(std::move(job));
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_held)
                settle();
        },
        Qt::QueuedConnection);
}

void FakeDoor::release()
{
    m_held = false;
    settle();
}

void FakeDoor::settle()
{
    while (!m_jobs.empty()) {
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }
}

template <class Value>
QFuture<Result<Value>> FakeDoor::later(std::function<Result<Value>()> answer)
{
    // Not a QPromise: whoever takes the result out in a continuation, on this thread, resets the state that QPromise looks at when
    // it dies, and it would answer twice.
    QFutureInterface<Result<Value>> promise;
    promise.reportStarted();
    enqueue([promise, answer = std::move(answer)]() mutable {
        promise.reportResult(answer());
        promise.reportFinished();
    });
    return promise.future();
}

QString FakeDoor::freshRef() const
{
    const auto random = [](quint32 below) { return QRandomGenerator::global()->bounded(below); };
    const auto taken = [this](const QString &ref) {
        return std::any_of(m_logs.cbegin(), m_logs.cend(), [&](const auto &log) { return log.second.state.ref == ref; });
    };
    return incidentref::generate(random, taken);
}

Result<Receipt> FakeDoor::execute(const Command &command)
{
    if (const auto done = m_done.constFind(command.id); done != m_done.cend()) {
        Receipt again = *done;
        again.repeated = true;
        return again;
    }
    Command complete = command;
    if (auto *declared = std::get_if<IncidentDeclared>(&complete.payload); declared && declared->ref.isEmpty())
        declared->ref = freshRef();

    const auto known = m_logs.find(command.incident);
    const Result<QVector<Payload>> decided = decide(known == m_logs.end() ? nullptr : &known->second.state, complete);
    if (!decided)
        return decided.error();

    Log &log = m_logs.try_emplace(command.incident, command.incident).first->second;
    if (known == m_logs.end())
        m_order.append(command.incident);
    Receipt receipt{command.incident, {}, false};
    for (int i = 0; i < decided->size(); ++i) {
        Event event{command.eventId && i == 0 ? *command.eventId : eventIdFor(command.id, i),
                    command.incident,
                    command.author,
                    command.console,
                    command.at,
                    log.state.lastSeq + 1,
                    command.baseSeq.value_or(log.state.lastSeq),
                    decided->at(i)};
        fold(log.state, event);
        log.events.append(event);
        receipt.events.append(event);
    }
    m_done.insert(command.id, receipt);
    emit committed(Commit{receipt.events, {summarise(log.state)}});
    return receipt;
}

IncidentId FakeDoor::declare(const QString &title, const QString &author, std::optional<SeverityLevel> severity,
                             const QString &commander)
{
    IncidentDeclared declared;
    declared.title = title;
    declared.severity = severity;
    declared.commander = commander;
    declared.at = m_clock.now();
    const IncidentId id = IncidentId::random();
    const Result<Receipt> receipt = act(id, declared, author);
    Q_ASSERT(receipt.ok());
    return id;
}

Result<Receipt> FakeDoor::act(const IncidentId &incident, const Payload &payload, const QString &author)
{
    return execute(Command{CommandId::random(), incident, author, QStringLiteral("ops2"), m_clock.now(), payload, std::nullopt,
                           std::nullopt});
}

Event FakeDoor::writePending(const IncidentId &incident, const Payload &payload, const QString &author)
{
    Log &log = m_logs.at(incident);
    const Event event{EventId::random(), incident, author, QStringLiteral("here"), m_clock.now(), 0, log.state.lastSeq, payload};
    log.pending.append(event);
    emit committed(Commit{{event}, {summarise(log.state)}});
    return event;
}

void FakeDoor::seed(const QVector<IncidentSummary> &summaries) { m_seeded += summaries; }

void FakeDoor::announce(const QVector<IncidentSummary> &summaries) { emit committed(Commit{{}, summaries}); }

void FakeDoor::announce(const SyncState &state)
{
    m_sync = state;
    emit syncChanged(state);
}

void FakeDoor::inject(const IncidentId &incident, const Payload &payload, const QString &author, qint64 baseSeq)
{
    Log &log = m_logs.at(incident);
    const Event event{EventId::random(), incident, author, QStringLiteral("ops3"), m_clock.now(), log.state.lastSeq + 1, baseSeq, payload};
    fold(log.state, event);
    log.events.append(event);
    emit committed(Commit{{event}, {summarise(log.state)}});
}

void FakeDoor::revoke(const IncidentId &incident)
{
    m_logs.erase(incident);
    m_order.removeAll(incident);
    emit committed(Commit{{}, {}, {}, {incident}});
}

QFuture<Result<SyncState>> FakeDoor::syncNow()
{
    return later<SyncState>([this]() -> Result<SyncState> { return m_sync; });
}

QFuture<Result<SyncState>> FakeDoor::syncState() { return syncNow(); }

QFuture<Result<QVector<RefusedEvent>>> FakeDoor::refused()
{
    return later<QVector<RefusedEvent>>([this]() -> Result<QVector<RefusedEvent>> { return m_refused; });
}

const Incident *FakeDoor::stateOf(const IncidentId &incident) const
{
    const auto log = m_logs.find(incident);
    return log == m_logs.cend() ? nullptr : &log->second.state;
}

QVector<IncidentSummary> FakeDoor::rows() const
{
    QVector<IncidentSummary> all = m_seeded;
    for (const IncidentId &id : m_order)
        all.append(summarise(m_logs.at(id).state));
    std::stable_sort(all.begin(), all.end(),
                     [](const IncidentSummary &a, const IncidentSummary &b) { return a.lastActivity > b.lastActivity; });
    return all;
}

QFuture<Result<FactsPage>> FakeDoor::facts(qint64 after, int)
{
    return later<FactsPage>([this, after]() -> Result<FactsPage> {
        FactsPage page{{}, after, 1, qint64(m_logs.size()), false};
        for (const auto &[id, log] : m_logs) {
            auto &[stamp, body] = m_facts[id];
            if (const QByteArray now = encodeFacts(factsOf(log.state)); now != body) {
                body = now;
                stamp = ++m_stamp;
            }
            if (stamp > after) {
                page.bodies.append(body);
                page.last = std::max(page.last, stamp);
            }
        }
        return page;
    });
}

QFuture<Result<Receipt>> FakeDoor::submit(const Command &command)
{
    m_submitted.append(command);
    return later<Receipt>([this, command]() -> Result<Receipt> {
        if (!m_failures.empty()) {
            const Error error = m_failures.front();
            m_failures.pop_front();
            return error;
        }
        return execute(command);
    });
}

QFuture<Result<QVector<Result<Receipt>>>> FakeDoor::submitAll(const QVector<Command> &commands)
{
    m_submitted += commands;
    return later<QVector<Result<Receipt>>>([this, commands]() -> Result<QVector<Result<Receipt>>> {
        QVector<Result<Receipt>> answers;
        for (const Command &command : commands) {
            if (!m_failures.empty()) {
                const Error error = m_failures.front();
                m_failures.pop_front();
                return error;
            }
            answers.append(execute(command));
        }
        return answers;
    });
}

QFuture<Result<QVector<Event>>> FakeDoor::events(const IncidentId &incident, qint64 afterSeq)
{
    return later<QVector<Event>>([this, incident, afterSeq]() -> Result<QVector<Event>> {
        QVector<Event> found;
        if (const auto log = m_logs.find(incident); log != m_logs.cend()) {
            std::copy_if(log->second.events.cbegin(), log->second.events.cend(), std::back_inserter(found),
                         [&](const Event &event) { return event.seq > afterSeq; });
            found += log->second.pending;
        }
        return found;
    });
}

QFuture<Result<QVector<IncidentSummary>>> FakeDoor::summaries(int limit, int offset)
{
    return later<QVector<IncidentSummary>>(
        [this, limit, offset]() -> Result<QVector<IncidentSummary>> { return rows().mid(offset, limit); });
}

QFuture<Result<std::optional<IncidentId>>> FakeDoor::findRef(const QString &ref)
{
    return later<std::optional<IncidentId>>([this, ref]() -> Result<std::optional<IncidentId>> {
        const QVector<IncidentSummary> all = rows();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const IncidentSummary &row) { return row.ref == ref; });
        return found == all.cend() ? std::optional<IncidentId>() : std::optional(found->id);
    });
}

QFuture<Result<QVector<SearchHit>>> FakeDoor::search(const QString &words, int limit)
{
    return later<QVector<SearchHit>>([this, words, limit]() -> Result<QVector<SearchHit>> {
        QVector<SearchHit> hits;
        for (const auto &[id, log] : m_logs) {
            for (const Entry &entry : log.state.entries) {
                if (hits.size() < limit && entryText(entry).contains(words, Qt::CaseInsensitive))
                    hits.append({id, entry.id, entryText(entry)});
            }
        }
        return hits;
    });
}

QFuture<Result<KeptFile>> FakeDoor::keepFile(const QString &mime, const QByteArray &content)
{
    return later<KeptFile>([this, mime, content]() -> Result<KeptFile> {
        if (content.size() > limits::FileBytes)
            return Error{ErrorCode::Refused, QStringLiteral("too large"), {}};
        const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        m_files.insert(sha256, {sha256, mime, content});
        return KeptFile{sha256, mime, {}};
    });
}

QFuture<Result<KeptFile>> FakeDoor::file(const QString &sha256)
{
    return later<KeptFile>([this, sha256]() -> Result<KeptFile> {
        if (!m_files.contains(sha256))
            return Error{ErrorCode::NotFound, QStringLiteral("elsewhere"), {}};
        return m_files.value(sha256);
    });
}

QFuture<Result<VerifyReport>> FakeDoor::verify()
{
    return later<VerifyReport>([this]() -> Result<VerifyReport> {
        VerifyReport report;
        report.incidents = qint64(m_logs.size());
        for (const auto &[id, log] : m_logs)
            report.events += log.events.size();
        return report;
    });
}

QFuture<Result<JournalInfo>> FakeDoor::info()
{
    return later<JournalInfo>([this]() -> Result<JournalInfo> {
        qint64 events = 0;
        for (const auto &[id, log] : m_logs)
            events += log.events.size();
        return JournalInfo{m_device, QStringLiteral("memory"), 1, events, qint64(m_logs.size())};
    });
}

} // namespace quarterdeck
