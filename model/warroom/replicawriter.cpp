// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/replicawriter.h"

#include "domain/fold.h"
#include "domain/restated.h"
#include "journal/journalreplica.h"
#include "warroom/statecache.h"

#include <QSet>

#include <algorithm>

namespace quarterdeck {

ReplicaWriter::ReplicaWriter(Journal &journal, StateCache &states, std::function<void(const Commit &)> announce)
    : m_journal(journal), m_states(states), m_announce(std::move(announce))
{}

/// The accepted rows, the new ones, and what is still pending behind them; without the texts that a redaction among them takes out.
Result<FoldedIncident> ReplicaWriter::foldedAnew(const IncidentId &incident, const QVector<LogRecord> &rows) const
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
    return FoldedIncident(incident, eventsOf(order));
}

Outcome ReplicaWriter::accept(const IncidentId &incident, const QVector<LogRecord> &rows)
{
    Result<std::unique_ptr<FoldedIncident>> taken = m_states.take(incident);
    if (!taken)
        return taken.error();
    std::unique_ptr<FoldedIncident> folded = std::move(taken).value();
    if (!folded)
        folded = std::make_unique<FoldedIncident>(incident);
    QVector<Event> events;
    events.reserve(rows.size());
    for (const LogRecord &row : rows)
        events.append(toEvent(row));

    const FoldedIncident::Placed placed = folded->place(events);
    if (placed == FoldedIncident::Placed::Unclear) {
        Result<FoldedIncident> anew = foldedAnew(incident, rows);
        if (!anew)
            return anew.error();
        *folded = std::move(anew).value();
    }
    const bool reordered = placed != FoldedIncident::Placed::AsTheyWere;
    if (const Outcome written = m_journal.replica().accept(incident, rows, folded->state(), reordered); !written)
        return written;
    Commit commit{std::move(events), {summarise(folded->state())}, {}, {}};
    if (reordered)
        commit.reordered.append(incident);
    m_states.keep(std::move(folded));
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
