// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pollpace.h"

namespace quarterdeck {

qint64 PollPace::dueMs() const
{
    if (m_isWoken)
        return 0;
    return m_askedMs + (m_isDeaf ? kDeafIntervalMs : kIntervalMs);
}

void PollPace::asked(qint64 nowMs, bool complete)
{
    m_isAsking = true;
    m_isComplete = complete;
    m_wasWoken = m_isWoken;
    m_isWoken = false;
    m_askedMs = nowMs;
    if (complete)
        m_wantsComplete = false;
}

void PollPace::answered(qint64 nowMs, bool complete, bool surprised)
{
    m_isAsking = false;
    m_hasAnswer = true;
    m_answeredMs = nowMs;
    if (complete) {
        m_hasComplete = true;
        m_completeMs = nowMs;
    }
    // A wake-up that overtook nothing: neither before the poll nor while it was under way.
    if (surprised && !m_wasWoken && !m_isWoken)
        m_isDeaf = true;
}

} // namespace quarterdeck
