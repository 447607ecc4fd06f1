// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

#include <QHash>

namespace quarterdeck {

/// Remembers how far each incident was announced, so that after a change of owner exactly the commits that were missed are
/// announced, once. A plain value, used by the door's worker while another process owns the journal.
class CommitTracker
{
public:
    bool hasBase() const { return m_hasBase; }
    qint64 seen(const IncidentId &incident) const { return m_seen.value(incident, 0); }

    /// Everything up to these rows counts as seen.
    void setBase(const QVector<IncidentSummary> &summaries);
    /// Those of the rows that are ahead of what was announced.
    QVector<IncidentSummary> missed(const QVector<IncidentSummary> &summaries) const;
    /// The commit without the events that were announced before; counts the rest as announced.
    Commit fresh(const Commit &commit);

private:
    QHash<IncidentId, qint64> m_seen; ///< last announced seq
    bool m_hasBase = false;
};

} // namespace quarterdeck
