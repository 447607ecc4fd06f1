// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/committracker.h"

namespace quarterdeck {

void CommitTracker::setBase(const QVector<IncidentSummary> &summaries)
{
    m_hasBase = true;
    m_seen.reserve(summaries.size());
    for (const IncidentSummary &summary : summaries) {
        qint64 &seen = m_seen[summary.id];
        seen = std::max(seen, summary.lastSeq);
    }
}

QVector<IncidentSummary> CommitTracker::missed(const QVector<IncidentSummary> &summaries) const
{
    QVector<IncidentSummary> ahead;
    for (const IncidentSummary &summary : summaries) {
        if (summary.lastSeq > seen(summary.id))
            ahead.append(summary);
    }
    return ahead;
}

Commit CommitTracker::fresh(const Commit &commit)
{
    Commit out{{}, commit.summaries, commit.reordered, commit.removed};
    out.events.reserve(commit.events.size());
    for (const Event &event : commit.events) {
        qint64 &seen = m_seen[event.incident];
        if (event.seq != 0 && event.seq <= seen)
            continue;
        seen = std::max(seen, event.seq);
        out.events.append(event);
    }
    return out;
}

} // namespace quarterdeck
