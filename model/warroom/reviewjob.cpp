// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/reviewjob.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QMutex>
#include <QPromise>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <deque>

namespace quarterdeck {

namespace {

constexpr int kPage = 2000;    ///< summaries asked for at once: what a person logs meanwhile waits a few milliseconds
constexpr int kInFlight = 8;   ///< incidents asked for ahead: the door's thread never idles, and is never far behind
constexpr int kReadShare = 70; ///< percent of the progress when there is something to read

ReviewFacts::Mark markOf(const IncidentSummary &summary) { return {summary.lastSeq, summary.lastActivity.ms, summary.entries}; }

/// Told the percent and the number of incidents read; false = stop.
using Told = std::function<bool(int percent, int incidents, int all)>;

Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

class FactsReader
{
public:
    FactsReader(Door &door, const ReviewJob::Question &question, const Told &told)
        : m_door(door),
          m_known(question.known),
          m_policy(question.policy.get()),
          m_told(told)
    {}

    Result<std::shared_ptr<const ReviewFacts>> read()
    {
        m_facts = std::make_shared<ReviewFacts>();
        if (const Outcome listed = list(); !listed)
            return listed.error();
        if (m_known && m_missing.isEmpty() && m_facts->rows.size() == m_known->rows.size())
            return m_known; // nothing was logged since
        if (const Outcome folded = readMissing(); !folded)
            return folded.error();
        collectNames();
        return std::shared_ptr<const ReviewFacts>(m_facts);
    }

private:
    /// False when told to stop: an owner that hangs may never answer, and nobody should wait for it then.
    template <class T>
    bool arrives(const QFuture<T> &future, int percent, int done, int all)
    {
        while (!future.isFinished()) {
            if (!m_told(percent, done, all))
                return false;
            QThread::usleep(100);
        }
        return true;
    }

    Outcome list()
    {
        for (int offset = 0;; offset += kPage) {
            const auto asked = m_door.summaries(kPage, offset);
            if (!arrives(asked, 0, 0, 0))
                return cancelled();
            const auto page = asked.result();
            if (!page)
                return page.error();
            for (const IncidentSummary &summary : *page)
                note(summary);
            if (page->size() < kPage)
                return Done{};
            if (!m_told(0, 0, 0))
                return cancelled();
        }
    }

    void note(const IncidentSummary &summary)
    {
        if (m_facts->rowOf.contains(summary.id))
            return; // moved to another page while we were reading
        const qint32 row = m_known ? m_known->rowOf.value(summary.id, -1) : -1;
        if (row >= 0 && m_known->marks.at(row) == markOf(summary))
            add(m_known->rows.at(row), markOf(summary));
        else
            m_missing.append({summary.id, markOf(summary)});
    }

    void add(const IncidentFacts &facts, const ReviewFacts::Mark &mark)
    {
        m_facts->rowOf.insert(facts.id, qint32(m_facts->rows.size()));
        m_facts->rows.append(facts);
        m_facts->marks.append(mark);
    }

    Outcome readMissing()
    {
        std::deque<QFuture<Result<Incident>>> asked;
        const int all = int(m_missing.size());
        qsizetype next = 0;
        Outcome outcome = Done{};
        for (int done = 0; done < all && outcome; ++done) {
            while (next < all && asked.size() < kInFlight)
                asked.push_back(m_door.incidentState(m_missing.at(next++).first));
            if (!arrives(asked.front(), kReadShare * done / all, done, all))
                return cancelled();
            const Result<Incident> state = asked.front().result();
            asked.pop_front();
            if (state)
                add(factsOf(*state, m_policy && state->policy == m_policy->id() ? m_policy : nullptr), m_missing.at(done).second);
            else if (state.error().code != ErrorCode::NotFound)
                outcome = state.error();
            if (outcome && !m_told(kReadShare * (done + 1) / all, done + 1, all))
                outcome = cancelled();
        }
        return outcome;
    }

    void collectNames()
    {
        QSet<QString> services;
        for (const IncidentFacts &facts : std::as_const(m_facts->rows)) {
            for (const QString &service : facts.services)
                services.insert(service);
            if (facts.severity.rank > 0 && !m_facts->severities.contains(facts.severity))
                m_facts->severities.append(facts.severity);
        }
        m_facts->services = QStringList(services.begin(), services.end());
        std::sort(m_facts->services.begin(), m_facts->services.end());
        std::sort(m_facts->severities.begin(), m_facts->severities.end(), [](const SeverityLevel &a, const SeverityLevel &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.name < b.name;
        });
    }

    Door &m_door;
    const std::shared_ptr<const ReviewFacts> &m_known;
    const Policy *m_policy;
    const Told &m_told;
    std::shared_ptr<ReviewFacts> m_facts;
    QVector<std::pair<IncidentId, ReviewFacts::Mark>> m_missing;
};

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
    const auto facts = FactsReader(door, question, told).read();
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
