// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/statecache.h"

#include "domain/fold.h"
#include "domain/restated.h"
#include "journal/journal.h"

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kCachedEntries = 10000; ///< timeline entries of all kept incidents together; each takes up to 2 KB
}

StateCache::StateCache(Journal &journal) : m_journal(journal), m_states(kCachedEntries) {}

Result<std::unique_ptr<Incident>> StateCache::take(const IncidentId &id)
{
    if (Incident *kept = m_states.take(id))
        return std::unique_ptr<Incident>(kept);
    const auto records = m_journal.read(id);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return std::unique_ptr<Incident>();
    auto state = std::make_unique<Incident>(id);
    for (const Event &event : eventsOf(*records))
        fold(*state, event);
    return state;
}

void StateCache::keep(std::unique_ptr<Incident> state)
{
    const qsizetype cost = std::clamp<qsizetype>(state->entries.size(), 1, kCachedEntries / 2);
    const IncidentId id = state->id;
    m_states.insert(id, state.release(), cost);
}

} // namespace quarterdeck
