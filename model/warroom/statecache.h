// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foldedincident.h"
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
    Result<std::unique_ptr<FoldedIncident>> take(const IncidentId &id);
    void keep(std::unique_ptr<FoldedIncident> incident);
    void drop(const IncidentId &id) { m_incidents.remove(id); }

private:
    Journal &m_journal;
    QCache<IncidentId, FoldedIncident> m_incidents;
};

} // namespace quarterdeck
