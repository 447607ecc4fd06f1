// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"

#include <QCache>

#include <memory>

namespace quarterdeck {

class Journal;

/// Folded incidents of one journal, read from the file when they are not kept. Whoever changes one takes it out, and puts it back only
/// when what it stands for is on disk; after a failure it is simply dropped, so that the cache never runs ahead of the log. On the
/// journal's thread.
class StateCache
{
public:
    explicit StateCache(Journal &journal);

    /// Null when the log has no event of it.
    Result<std::unique_ptr<Incident>> take(const IncidentId &id);
    void keep(std::unique_ptr<Incident> state);
    void drop(const IncidentId &id) { m_states.remove(id); }

private:
    Journal &m_journal;
    QCache<IncidentId, Incident> m_states;
};

} // namespace quarterdeck
