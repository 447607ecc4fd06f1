// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/liveincident.h"

#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr qint64 kPortionNs = 5'000'000; ///< how long folding may keep the GUI thread in one turn
}

LiveIncident::LiveIncident(Door &door, const IncidentId &id, QObject *parent) : QObject(parent), m_door(&door), m_state(id)
{
    // Before asking for the state: what is committed in between waits in the queue.
    connect(&door, &Door::committed, this, &LiveIncident::receive);
    connect(&door, &Door::storageChanged, this, [this](const StorageState &state) {
        if (state.kind == StorageState::Kind::Saved && !m_loaded)
            load();
    });
    load();
}

void LiveIncident::load()
{
    if (!m_door || std::exchange(m_fetching, true))
        return;
    whenReady(this, m_door->incidentState(id()), [this](QFuture<Result<Incident>> future) {
        Result<Incident> state = future.takeResult(); // not shared, so that folding copies nothing
        m_fetching = false;
        if (!state) {
            emit loadFailed(state.error());
            return;
        }
        if (m_loaded) {
            exchange(std::move(state).value());
        } else {
            m_state = std::move(state).value();
            m_loaded = true;
            emit loaded();
        }
        drain();
    });
}

/// The same entries in another order, with what was between them: views keep what they were on.
void LiveIncident::exchange(Incident state)
{
    emit orderAboutToChange();
    m_state = std::move(state);
    emit orderChanged();
    emit headChanged();
}

void LiveIncident::receive(const Commit &commit)
{
    if (commit.removed.contains(id())) {
        m_queue.clear();
        emit removed();
        return;
    }
    for (const Event &event : commit.events) {
        if (event.incident == id())
            m_queue.push_back(event);
    }
    if (m_loaded && commit.reordered.contains(id()))
        return load();
    const auto ahead = [this](const IncidentSummary &summary) { return summary.id == id() && summary.lastSeq > m_state.lastSeq; };
    const bool announced = std::any_of(commit.summaries.begin(), commit.summaries.end(), ahead);
    if (!m_queue.empty())
        drain();
    else if (announced)
        m_loaded ? fetchMissing() : load();
}

LiveIncident::Step LiveIncident::stepFor(const Event &event) const
{
    const bool known = m_state.knows(event.id);
    if (event.seq == 0)
        return known ? Step::Skip : Step::Fold;
    if (event.seq <= m_state.lastSeq)
        return Step::Skip;
    if (event.seq > m_state.lastSeq + 1)
        return Step::Fetch;
    if (m_state.pending.isEmpty())
        return Step::Fold;
    return m_state.pending.first() == event.id ? Step::Confirm : Step::Reload;
}

/// Folds what waits, in order, for a few milliseconds; the rest in the next turns.
void LiveIncident::drain()
{
    if (m_fetching || m_draining)
        return;
    if (!m_loaded) {
        if (!m_queue.empty())
            load();
        return;
    }
    m_draining = true;
    QElapsedTimer turn;
    turn.start();
    Step step = Step::Skip;
    while (!m_queue.empty() && turn.nsecsElapsed() < kPortionNs) {
        step = stepFor(m_queue.front());
        if (step == Step::Fetch || step == Step::Reload)
            break;
        const Event event = std::move(m_queue.front());
        m_queue.pop_front();
        if (step != Step::Skip)
            apply(event, step);
    }
    m_draining = false;
    if (step == Step::Fetch) {
        fetchMissing();
    } else if (step == Step::Reload) {
        load();
    } else if (!m_queue.empty()) {
        m_draining = true;
        QTimer::singleShot(0, this, [this] {
            m_draining = false;
            drain();
        });
    }
}

/// Announces what one event changed. The new entry is put in place between the two signals, as item models need it.
void LiveIncident::apply(const Event &event, Step step)
{
    FoldEffect effect = step == Step::Confirm ? confirm(m_state, event) : fold(m_state, event);
    if (effect.entryAdded >= 0) {
        Entry added = m_state.entries.takeLast();
        emit entryAboutToBeAdded(effect.entryAdded);
        m_state.entries.append(std::move(added));
        emit entryAdded(effect.entryAdded);
    }
    for (const int index : std::as_const(effect.entriesChanged))
        emit entryChanged(index);
    if (effect.headChanged)
        emit headChanged();
}

/// Reads from the log what the commits did not bring, and puts it before what waits.
void LiveIncident::fetchMissing()
{
    if (!m_door || std::exchange(m_fetching, true))
        return;
    whenReady(this, m_door->events(id(), m_state.lastSeq), [this](const QFuture<Result<QVector<Event>>> &future) {
        const Result<QVector<Event>> events = future.result();
        m_fetching = false;
        if (!events) {
            emit loadFailed(events.error());
            return;
        }
        m_queue.insert(m_queue.begin(), events->begin(), events->end());
        if (!events->isEmpty() || m_queue.empty())
            drain();
    });
}

} // namespace quarterdeck
