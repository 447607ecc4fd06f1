// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/unsentcounter.h"

namespace quarterdeck {

void UnsentCounter::count()
{
    if (m_isAsked || m_isAsking)
        return;
    m_isAsked = m_isAsking = true;
    m_store.count([this, alive = std::weak_ptr<int>(m_alive)](const Result<UnsentCount> &counted) {
        if (alive.expired())
            return;
        m_isAsking = false;
        if (counted)
            m_numbers = *counted;
        else
            m_trouble = counted.error();
        m_answered();
    });
}

} // namespace quarterdeck
