// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/switchingdoor.h"

#include "warroom/doorworker.h"

#include <QMetaMethod>
#include <QPromise>

namespace quarterdeck {

namespace {

Error unexpected()
{
    return {ErrorCode::Storage,
            Door::tr("The journal's owner gave an answer to something else; use the same version everywhere."),
            {}};
}

template <class T>
Result<T> resultOf(Reply &&reply)
{
    if (auto *value = std::get_if<T>(&reply))
        return std::move(*value);
    if (auto *error = std::get_if<Error>(&reply))
        return std::move(*error);
    return unexpected();
}

} // namespace

SwitchingDoor::SwitchingDoor(const DoorOptions &options, const Clock &clock)
    : m_worker(std::make_unique<DoorWorker>(options, clock))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &DoorWorker::committed, this, &Door::committed);
    connect(m_worker.get(), &DoorWorker::storageChanged, this, &Door::storageChanged);
    connect(m_worker.get(), &DoorWorker::syncChanged, this, &Door::syncChanged);
    connect(m_worker.get(), &DoorWorker::presenceChanged, this, &Door::presenceChanged);
    m_thread.start();
}

SwitchingDoor::~SwitchingDoor()
{
    QMetaObject::invokeMethod(m_worker.get(), &DoorWorker::close, Qt::QueuedConnection);
    m_thread.wait();
}

std::future<Outcome> SwitchingDoor::open()
{
    const auto opened = std::make_shared<std::promise<Outcome>>();
    auto outcome = opened->get_future();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), opened] { worker->open([opened](const Outcome &o) { opened->set_value(o); }); },
        Qt::QueuedConnection);
    return outcome;
}

template <class T>
QFuture<Result<T>> SwitchingDoor::ask(Request request)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), request = std::move(request), promise]() mutable {
            worker->ask(std::move(request), [promise](Reply reply) {
                promise->addResult(resultOf<T>(std::move(reply)));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<Receipt>> SwitchingDoor::submit(const Command &command)
{
    auto promise = std::make_shared<QPromise<Result<Receipt>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), command, promise] {
            worker->ask(SubmitRequest{{command}}, [promise](Reply reply) {
                Result<Receipts> receipts = resultOf<Receipts>(std::move(reply));
                if (!receipts)
                    promise->addResult(Result<Receipt>(receipts.error()));
                else if (receipts->size() != 1)
                    promise->addResult(Result<Receipt>(unexpected()));
                else
                    promise->addResult(std::move(receipts.value().first()));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<QVector<Result<Receipt>>>> SwitchingDoor::submitAll(const QVector<Command> &commands)
{
    return ask<Receipts>(SubmitRequest{commands});
}

QFuture<Result<QVector<Event>>> SwitchingDoor::events(const IncidentId &incident, qint64 afterSeq)
{
    return ask<QVector<Event>>(EventsRequest{incident, afterSeq});
}

QFuture<Result<Incident>> SwitchingDoor::incidentState(const IncidentId &incident)
{
    return ask<Incident>(StateRequest{incident});
}

QFuture<Result<QVector<IncidentSummary>>> SwitchingDoor::summaries(int limit, int offset)
{
    return ask<QVector<IncidentSummary>>(SummariesRequest{limit, offset});
}

QFuture<Result<FactsPage>> SwitchingDoor::facts(qint64 after, int limit) { return ask<FactsPage>(FactsRequest{after, limit}); }

QFuture<Result<std::optional<IncidentId>>> SwitchingDoor::findRef(const QString &ref)
{
    return ask<FoundRef>(FindRefRequest{ref});
}

QFuture<Result<QVector<SearchHit>>> SwitchingDoor::search(const QString &words, int limit)
{
    return ask<QVector<SearchHit>>(SearchRequest{words, limit});
}

QFuture<Result<KeptFile>> SwitchingDoor::keepFile(const QString &mime, const QByteArray &content)
{
    return ask<KeptFile>(KeepFileRequest{mime, content});
}

QFuture<Result<KeptFile>> SwitchingDoor::file(const QString &sha256) { return ask<KeptFile>(FileRequest{sha256}); }

QFuture<Result<VerifyReport>> SwitchingDoor::verify() { return ask<VerifyReport>(VerifyRequest{}); }

QFuture<Result<JournalInfo>> SwitchingDoor::info() { return ask<JournalInfo>(InfoRequest{}); }

QFuture<Result<SyncState>> SwitchingDoor::syncNow() { return ask<SyncState>(SyncRequest{}); }

QFuture<Result<SyncState>> SwitchingDoor::syncState() { return ask<SyncState>(SyncStateRequest{}); }

QFuture<Result<QVector<RefusedEvent>>> SwitchingDoor::refused() { return ask<QVector<RefusedEvent>>(RefusedRequest{}); }

void SwitchingDoor::acceptStore()
{
    QMetaObject::invokeMethod(m_worker.get(), &DoorWorker::acceptStore, Qt::QueuedConnection);
}

void SwitchingDoor::setHere(const std::optional<IncidentId> &incident, bool typing)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), incident, typing] { worker->setHere(incident, typing); }, Qt::QueuedConnection);
}

void SwitchingDoor::retryNow()
{
    QMetaObject::invokeMethod(m_worker.get(), &DoorWorker::retryServer, Qt::QueuedConnection);
}

bool SwitchingDoor::isOwner() const { return m_worker->isOwner(); }

/// Commits are only brought over to this thread once somebody wants them: a writer that never looks must not collect them.
void SwitchingDoor::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Door::committed) && !m_following.exchange(true))
        QMetaObject::invokeMethod(m_worker.get(), &DoorWorker::follow, Qt::QueuedConnection);
}

} // namespace quarterdeck
