// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/replicawriter.h"

#include "domain/fold.h"
#include "domain/restated.h"
#include "journal/journalreplica.h"
#include "warroom/statecache.h"

#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

bool isRedaction(const Event &event)
{
    return std::holds_alternative<EventRedacted>(event.payload);
}

/// Folds the events where they continue the state; false at the first that does not.
bool foldOn(Incident &state, const QVector<Event> &events)
{
    for (const Event &event : events) {
        if (isRedaction(event))
            return false; // it changes what was folded before
        if (state.pending.isEmpty() && !state.knows(event.id))
            fold(state, event);
        else if (!state.pending.isEmpty() && state.pending.first() == event.id)
            confirm(state, event);
        else
            return false;
    }
    return true;
}

} // namespace

ReplicaWriter::ReplicaWriter(Journal &journal, StateCache &states, std::function<void(const Commit &)> announce)
    : m_journal(journal), m_states(states), m_announce(std::move(announce))
{}

/// The accepted rows, the new ones, and what is still pending behind them; without the texts that a redaction among them takes out.
Result<Incident> ReplicaWriter::inNewOrder(const IncidentId &incident, const QVector<LogRecord> &rows) const
{
    const Result<QVector<LogRecord>> known = m_journal.read(incident);
    if (!known)
        return known.error();
    QSet<EventId> placed, redacted;
    for (const LogRecord &row : rows) {
        placed.insert(row.id);
        const Event event = toEvent(row);
        if (const auto *redaction = std::get_if<EventRedacted>(&event.payload))
            redacted.insert(redaction->event);
    }
    QVector<LogRecord> order, pending;
    for (const LogRecord &record : *known) {
        if (!placed.contains(record.id))
            (record.seq > 0 ? order : pending).append(record);
    }
    order += rows;
    order += pending;
    for (LogRecord &record : order) {
        if (redacted.contains(record.id) && !record.isRedacted()) {
            record.bodyHash = bodyHash(record);
            record.salt.clear();
            record.body.clear();
        }
    }
    return foldAll(incident, eventsOf(order));
}

Outcome ReplicaWriter::accept(const IncidentId &incident, const QVector<LogRecord> &rows)
{
    Result<std::unique_ptr<Incident>> taken = m_states.take(incident);
    if (!taken)
        return taken.error();
    std::unique_ptr<Incident> state = std::move(taken).value();
    if (!state)
        state = std::make_unique<Incident>(incident);
    QVector<Event> events;
    events.reserve(rows.size());
    for (const LogRecord &row : rows)
        events.append(toEvent(row));

    const bool reordered = !foldOn(*state, events);
    if (reordered) {
        Result<Incident> anew = inNewOrder(incident, rows);
        if (!anew)
            return anew.error();
        *state = std::move(anew).value();
    }
    if (const Outcome written = m_journal.replica().accept(incident, rows, *state, reordered); !written)
        return written;
    Commit commit{std::move(events), {summarise(*state)}, {}, {}};
    if (reordered)
        commit.reordered.append(incident);
    m_states.keep(std::move(state));
    m_announce(commit);
    return Done{};
}

Outcome ReplicaWriter::rewind(const IncidentId &incident)
{
    const Result<QVector<LogRecord>> known = m_journal.read(incident);
    if (!known)
        return known.error();
    QVector<LogRecord> records = *known;
    std::stable_sort(records.begin(), records.end(), [](const LogRecord &a, const LogRecord &b) { return a.hlc < b.hlc; });
    for (LogRecord &record : records)
        record.seq = 0;
    const Incident state = foldAll(incident, eventsOf(records));
    m_states.drop(incident);
    const IncidentSummary summary = summarise(state);
    if (const Outcome done = m_journal.replica().rewind(incident, summary); !done)
        return done;
    m_announce({{}, {summary}, {incident}, {}});
    return Done{};
}

Outcome ReplicaWriter::purge(const IncidentId &incident, const QString &reason)
{
    m_states.drop(incident);
    if (const Outcome done = m_journal.replica().purge(incident, reason); !done)
        return done;
    m_announce({{}, {}, {}, {incident}});
    return Done{};
}

} // namespace quarterdeck
