// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/importundo.h"

#include "domain/plaintext.h"
#include "warroom/door.h"
#include "warroom/factsreader.h"
#include "warroom/whenready.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace quarterdeck {

/// What the thread of a job and the job itself both know.
struct UndoJobState
{
    std::atomic<bool> abandoned = false;
    QSemaphore over; ///< released when the pool thread no longer touches the door
};

namespace {

constexpr qsizetype kAtOnce = 250; ///< commands: one transaction

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<std::shared_ptr<const ReviewFacts>> factsOfAll(Door &door, const UndoProgress &progress)
{
    return readFacts(door, nullptr, nullptr, [&progress](int, int) { return !progress || progress(0, 0); });
}

/// The incidents of the batch that have to change, in the order they were declared in.
QVector<const IncidentFacts *> toChange(const ReviewFacts &facts, const UndoOrder &order, UndoTally &tally)
{
    QVector<const IncidentFacts *> wanted;
    for (const IncidentFacts &one : facts.rows) {
        if (one.batch != order.batch)
            continue;
        if (one.withdrawn != order.restore)
            ++tally.there;
        else if (!order.restore && !one.untouched)
            tally.touched << one.ref;
        else
            wanted.append(&one);
    }
    std::sort(wanted.begin(), wanted.end(),
              [](const IncidentFacts *a, const IncidentFacts *b) { return a->declared() < b->declared(); });
    return wanted;
}

Command commandFor(const IncidentFacts &facts, const UndoOrder &order)
{
    const QString reason = order.restore ? UndoText::tr("The import %1 counts again.").arg(order.batch)
                                         : UndoText::tr("The import %1 was taken back.").arg(order.batch);
    return {CommandId::random(), facts.id,    order.author,
            order.console,       order.now,   IncidentWithdrawn{!order.restore, reason, order.now},
            std::nullopt,        std::nullopt};
}

/// Runs `work` on a pool thread and hands its answer to `done` on the object's thread, if that still lives.
template <class T, class Work, class Finished>
void runOnPool(QObject *job, std::shared_ptr<UndoJobState> state, Work work, Finished done)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenReady(job, promise->future(), [done](QFuture<Result<T>> result) { done(result.takeResult()); });
    QThreadPool::globalInstance()->start([state = std::move(state), work, promise] {
        promise->addResult(work([&state](int, int) { return !state->abandoned; }));
        state->over.release();
        promise->finish();
    });
}

} // namespace

Result<QVector<ImportBatch>> importBatches(Door &door, const UndoProgress &progress)
{
    const auto facts = factsOfAll(door, progress);
    if (!facts)
        return facts.error();
    QHash<QString, ImportBatch> batches;
    for (const IncidentFacts &one : (*facts)->rows) {
        if (one.batch.isEmpty())
            continue;
        ImportBatch &batch = batches[one.batch];
        if (batch.incidents++ == 0)
            batch = {one.batch, one.system, one.recorded, 1, 0, 0};
        batch.withdrawn += one.withdrawn;
        batch.touched += !one.withdrawn && !one.untouched;
    }
    QVector<ImportBatch> all(batches.cbegin(), batches.cend());
    std::sort(all.begin(), all.end(), [](const ImportBatch &a, const ImportBatch &b) {
        return a.written != b.written ? a.written > b.written : a.id > b.id;
    });
    return all;
}

Result<UndoTally> undoImport(Door &door, const UndoOrder &order, const UndoProgress &progress)
{
    const auto facts = factsOfAll(door, progress);
    if (!facts)
        return facts.error();
    UndoTally tally;
    tally.batch = order.batch;
    const QVector<const IncidentFacts *> wanted = toChange(**facts, order, tally);
    if (wanted.isEmpty() && tally.there == 0 && tally.touched.isEmpty())
        return Error{ErrorCode::NotFound,
                     UndoText::tr("No incident here came with the import %1.").arg(cleaned(order.batch, 40, false)),
                     {}};
    for (qsizetype from = 0; from < wanted.size(); from += kAtOnce) {
        if (progress && !progress(int(from), int(wanted.size())))
            return Error{
                ErrorCode::Cancelled,
                UndoText::tr("Stopped after %1 of %2 incidents; run it again for the rest.").arg(from).arg(wanted.size()),
                {}};
        QVector<Command> commands;
        for (qsizetype i = from; i < std::min(from + kAtOnce, wanted.size()); ++i)
            commands.append(commandFor(*wanted.at(i), order));
        const Result<QVector<Result<Receipt>>> receipts = door.submitAll(commands).result();
        if (!receipts)
            return receipts.error();
        for (const Result<Receipt> &receipt : *receipts)
            ++(receipt ? tally.changed : tally.there); // refused: somebody was faster
    }
    tally.touched.sort();
    return tally;
}

struct UndoJob::Shared : UndoJobState
{};

UndoJob::UndoJob(Door &door, const UndoOrder &order, QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    runOnPool<UndoTally>(
        this, m_shared, [&door, order](const UndoProgress &progress) { return undoImport(door, order, progress); },
        [this](const Result<UndoTally> &result) { emit finished(result); });
}

UndoJob::~UndoJob()
{
    m_shared->abandoned = true;
    m_shared->over.acquire(); // one slice at most; the door answers from its own thread
}

struct BatchesJob::Shared : UndoJobState
{};

BatchesJob::BatchesJob(Door &door, QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    runOnPool<QVector<ImportBatch>>(
        this, m_shared, [&door](const UndoProgress &progress) { return importBatches(door, progress); },
        [this](const Result<QVector<ImportBatch>> &result) { emit finished(result); });
}

BatchesJob::~BatchesJob()
{
    m_shared->abandoned = true;
    m_shared->over.acquire();
}

} // namespace quarterdeck
