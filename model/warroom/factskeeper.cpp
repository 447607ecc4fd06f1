// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/factskeeper.h"

#include "journal/factstable.h"
#include "journal/journal.h"
#include "metrics/factscodec.h"
#include "warroom/door.h"
#include "warroom/statecache.h"

#include <QElapsedTimer>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr qsizetype kKeptAtOnce = 1000; ///< facts of one transaction
constexpr qint64 kDeriveMs = 5;         ///< facts are derived so long at a time: what a person logs meanwhile waits no longer
constexpr int kMostFacts = 5000;        ///< of one answer
} // namespace

QString FactsKeeper::version() { return QStringLiteral("%1 %2").arg(kFactsLayout).arg(QStringLiteral(QUARTERDECK_VERSION)); }

Outcome FactsKeeper::ready()
{
    if (m_ready)
        return Done{};
    FactsTable &facts = m_journal.facts();
    if (const Outcome made = facts.ready(version()); !made)
        return made;
    if (const Outcome expired = facts.expire(m_policy.id()); !expired)
        return expired;
    m_ready = true;
    return Done{};
}

FactsRow FactsKeeper::rowOf(const Incident &state) const
{
    if (!state.declared)
        return {state.id, {}, {}}; // no incident, or none yet
    const IncidentFacts facts = factsOf(state, state.policy == m_policy.id() ? &m_policy : nullptr);
    const bool waits = facts.system.isEmpty() && !facts.judged;
    return {facts.id, waits ? facts.policy : QString(), encodeFacts(facts)};
}

QVector<FactsRow> FactsKeeper::rowsOf(const QVector<const Incident *> &changed)
{
    QVector<FactsRow> rows;
    if (!ready())
        return rows;
    for (const Incident *state : changed) {
        if (isActive(state->status))
            m_due.insert(state->id);
        else
            rows.append(rowOf(*state));
    }
    return rows;
}

void FactsKeeper::forget(const IncidentId &incident)
{
    if (m_ready)
        (void)m_journal.facts().forget(incident);
}

/// What was made and is not in the table, where the trigger would take it out.
void FactsKeeper::distrust(const Commit &commit)
{
    if (m_made.isEmpty())
        return;
    const auto again = [this](const IncidentId &id) {
        if (m_made.remove(id))
            m_due.insert(id);
    };
    for (const Event &event : commit.events)
        again(event.incident);
    for (const IncidentSummary &summary : commit.summaries)
        again(summary.id);
    for (const QVector<IncidentId> &ids : {commit.reordered, commit.removed})
        std::for_each(ids.begin(), ids.end(), again);
}

/// A little of what is missing; the rest when asked again.
Outcome FactsKeeper::derive()
{
    QElapsedTimer spent;
    spent.start();
    for (auto due = m_due.begin(); due != m_due.end() && spent.elapsed() < kDeriveMs;) {
        const IncidentId id = *due;
        due = m_due.erase(due);
        Result<std::unique_ptr<FoldedIncident>> folded = m_states.take(id);
        if (!folded)
            return folded.error();
        m_made.insert(id, *folded ? rowOf((*folded)->state()) : FactsRow{id, {}, {}});
        if (*folded && isActive((*folded)->state().status))
            m_states.keep(std::move(folded).value()); // a review must not push out what people work on
    }
    if (m_made.isEmpty() || (!m_due.isEmpty() && m_made.size() < kKeptAtOnce))
        return Done{};
    const auto made = std::exchange(m_made, {});
    return m_journal.facts().putAll(QVector<FactsRow>(made.cbegin(), made.cend()));
}

Result<FactsPage> FactsKeeper::page(qint64 after, int limit)
{
    if (const Outcome made = ready(); !made)
        return made.error();
    if (const Outcome derived = derive(); !derived)
        return derived.error();
    if (m_due.isEmpty()) {
        const Result<QVector<IncidentId>> missing = m_journal.facts().missing();
        if (!missing)
            return missing.error();
        m_due = QSet<IncidentId>(missing->begin(), missing->end());
    }
    Result<FactsPage> page = m_journal.facts().page(after, qBound(1, limit, kMostFacts));
    if (page)
        page.value().more |= !m_due.isEmpty();
    return page;
}

} // namespace quarterdeck
