// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/statecache.h"

#include "domain/restated.h"
#include "journal/journal.h"

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kCachedEntries = 10000; ///< timeline entries of all kept incidents together; each takes up to 2 KB
}

StateCache::StateCache(Journal &journal) : m_journal(journal), m_incidents(kCachedEntries) {}

Result<std::unique_ptr<FoldedIncident>> StateCache::take(const IncidentId &id)
{
    if (FoldedIncident *kept = m_incidents.take(id))
        return std::unique_ptr<FoldedIncident>(kept);
    const auto records = m_journal.read(id);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return std::unique_ptr<FoldedIncident>();
    return std::make_unique<FoldedIncident>(id, eventsOf(*records));
}

void StateCache::keep(std::unique_ptr<FoldedIncident> incident)
{
    const qsizetype cost = std::clamp<qsizetype>(incident->entries(), 1, kCachedEntries / 2);
    const IncidentId id = incident->state().id;
    m_incidents.insert(id, incident.release(), cost);
}

} // namespace quarterdeck
