// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/similarwatch.h"

#include "metrics/repeats.h"
#include "warroom/door.h"
#include "warroom/factsreader.h"
#include "warroom/whenready.h"

#include <QPromise>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>

namespace quarterdeck {

namespace {

constexpr int kShown = 5;
constexpr unsigned long kRestMs = 20; ///< between two pages: the journal is there for who writes

/// What a search depends on, as one text to compare.
QString questionOf(const IncidentFacts &facts)
{
    return QStringList{facts.title, facts.cause, facts.services.join(u'\n'), facts.tags.join(u'\n')}.join(QChar(0));
}

SimilarPast pastOf(const IncidentFacts &facts, const SimilarIncident &similar)
{
    SimilarPast past{.id = facts.id,
                     .ref = facts.ref,
                     .title = facts.title,
                     .declared = facts.declared(),
                     .recoveryMs = {},
                     .services = similar.services,
                     .words = similar.words,
                     .causeWords = similar.cause,
                     .cause = facts.cause,
                     .fix = facts.fix};
    const qint64 begin = facts.isRecorded(Milestone::Detected) ? facts.at(Milestone::Detected) : facts.declared().ms;
    if (facts.isRecorded(Milestone::Resolved) && facts.at(Milestone::Resolved) >= begin)
        past.recoveryMs = facts.at(Milestone::Resolved) - begin;
    return past;
}

/// Those that are over and were real: what fixed them is what helps.
QVector<SimilarPast> search(const IncidentFacts &one, const QVector<IncidentFacts> &all)
{
    QVector<IncidentFacts> past;
    past.reserve(all.size());
    for (const IncidentFacts &facts : all) {
        if (!facts.isOpen() && !facts.withdrawn && facts.kind != IncidentKind::Test)
            past.append(facts);
    }
    QVector<SimilarPast> found;
    for (const SimilarIncident &similar : similarIncidents(one, past, kShown))
        found.append(pastOf(past.at(similar.row), similar));
    return found;
}

} // namespace

/// What the pool thread and the watch both know of one search.
struct SimilarWatch::Search
{
    std::atomic<bool> abandoned = false;
    QSemaphore over; ///< released when the pool thread no longer touches the door
};

SimilarWatch::SimilarWatch(Door &door, QObject *parent) : QObject(parent), m_door(door), m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarWatch::start);
}

SimilarWatch::~SimilarWatch() { stop(); }

void SimilarWatch::stop()
{
    if (!m_search)
        return;
    m_search->abandoned = true;
    m_search->over.acquire(); // a moment: it looks between two pages
    m_search.reset();
}

void SimilarWatch::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    m_asked.clear();
    show({});
    if (!m_incident)
        return m_pause.stop();
    connect(m_incident.get(), &LiveIncident::loaded, this, &SimilarWatch::look);
    connect(m_incident.get(), &LiveIncident::headChanged, this, &SimilarWatch::look);
    look();
}

void SimilarWatch::look()
{
    if (!m_incident->isLoaded() || !m_incident->state().declared || !isActive(m_incident->state().status)) {
        m_pause.stop();
        m_asked.clear();
        show({});
    } else if (questionOf(factsOf(m_incident->state())) != m_asked && !m_pause.isActive()) {
        m_pause.start();
    }
}

void SimilarWatch::start()
{
    if (!m_incident)
        return;
    stop();
    const IncidentFacts one = factsOf(m_incident->state());
    m_asked = questionOf(one);
    using Found = std::optional<QVector<SimilarPast>>;
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    m_search = std::make_shared<Search>();
    whenReady(this, promise->future(), [this, search = m_search](QFuture<Found> answer) {
        if (search != m_search)
            return; // of a question before
        m_search.reset();
        if (Found found = answer.takeResult())
            show(*std::move(found));
        else
            m_asked.clear(); // with the next sign of life
    });
    QThreadPool::globalInstance()->start([state = m_search, promise, one, &door = m_door] {
        const auto facts = readFacts(door, nullptr, nullptr, [&state](int, int) {
            QThread::msleep(kRestMs);
            return !state->abandoned;
        });
        state->over.release();
        promise->addResult(facts ? Found(search(one, (*facts)->rows)) : Found());
        promise->finish();
    });
}

void SimilarWatch::show(QVector<SimilarPast> found)
{
    if (found.isEmpty() && m_found.isEmpty())
        return;
    m_found = std::move(found);
    emit foundChanged();
}

} // namespace quarterdeck
