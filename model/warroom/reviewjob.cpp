// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/reviewjob.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QMutex>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kReadShare = 70; ///< percent of the progress when there is something to read

/// Told the percent and the number of incidents read; false = stop.
using Told = std::function<bool(int percent, int incidents, int all)>;

Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

/// The newest few of the selection that have ended, as a selection of their own.
void keepNewest(const ReviewFacts &facts, int newest, Selection &selection)
{
    const Selected selected = select(facts.rows, selection);
    for (auto row = selected.rows.rbegin(); row != selected.rows.rend() && selection.only.size() < newest; ++row) {
        if (!facts.rows.at(*row).isOpen())
            selection.only.append(facts.rows.at(*row).id);
    }
    if (selection.only.isEmpty())
        selection.from = selection.to = Instant{0}; // none has ended: nothing, not everything
}

Result<ReviewAnswer> answer(Door &door, ReviewJob::Question question, const Told &told)
{
    const auto facts = readFacts(door, question.known, question.policy.get(), [&told](int incidents, int all) {
        return told(all > 0 ? kReadShare * incidents / all : 0, incidents, all);
    });
    if (!facts)
        return facts.error();
    if (question.newest > 0)
        keepNewest(**facts, question.newest, question.request.selection);
    const int all = int((*facts)->rows.size());
    const auto report = quarterdeck::report((*facts)->rows, question.request, [&](int percent) {
        return told(kReadShare + (100 - kReadShare) * percent / 100, all, all);
    });
    if (!report)
        return cancelled();
    return ReviewAnswer{*facts, *report, question.request.standards, question.newest > 0};
}

} // namespace

/// The part both threads know. `job` is null once the job is gone; the mutex keeps it alive while progress is posted to it.
struct ReviewJob::Shared
{
    std::atomic<bool> cancelled = false;
    QMutex mutex;
    ReviewJob *job = nullptr;
    int percent = -1;
    QSemaphore over; ///< released when the pool thread no longer touches the door

    /// Once a percent: more often only costs events.
    bool tell(int now, int incidents, int all)
    {
        if (now != percent) {
            percent = now;
            const QMutexLocker lock(&mutex);
            if (ReviewJob *told = job)
                QMetaObject::invokeMethod(
                    told, [=] { emit told->progress(now, incidents, all); }, Qt::QueuedConnection);
        }
        return !cancelled;
    }
};

ReviewJob::ReviewJob(Door &door, Question question, QObject *parent)
    : QObject(parent),
      m_door(door),
      m_question(std::move(question)),
      m_shared(std::make_shared<Shared>())
{
    m_shared->job = this;
}

ReviewJob::~ReviewJob()
{
    m_shared->cancelled = true;
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->job = nullptr;
    }
    // The door may go next. The wait is a few incidents long at most, and the door answers from its own thread.
    if (m_started)
        m_shared->over.acquire();
}

void ReviewJob::start()
{
    m_started = true;
    auto promise = std::make_shared<QPromise<Result<ReviewAnswer>>>();
    promise->start();
    whenReady(this, promise->future(), [this](QFuture<Result<ReviewAnswer>> result) { emit finished(result.takeResult()); });
    QThreadPool::globalInstance()->start([shared = m_shared, question = m_question, promise, &door = m_door] {
        promise->addResult(answer(
            door, question, [&shared](int percent, int incidents, int all) { return shared->tell(percent, incidents, all); }));
        shared->over.release();
        promise->finish();
    });
}

void ReviewJob::cancel() { m_shared->cancelled = true; }

} // namespace quarterdeck
