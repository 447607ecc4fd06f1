// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/recentnames.h"

#include <algorithm>

namespace quarterdeck {

void RecentNames::note(const QString &name, Instant used)
{
    if (name.isEmpty())
        return;
    const auto last = m_lastUse.find(name);
    if (last != m_lastUse.end() && used <= *last)
        return;
    if (last == m_lastUse.end())
        m_lastUse.insert(name, used);
    else
        *last = used;
    m_isStale = true;
}

const QStringList &RecentNames::list() const
{
    if (!std::exchange(m_isStale, false))
        return m_list;
    m_list = m_lastUse.keys();
    std::sort(m_list.begin(), m_list.end(), [this](const QString &a, const QString &b) {
        const Instant usedA = m_lastUse.value(a);
        const Instant usedB = m_lastUse.value(b);
        return usedA == usedB ? a < b : usedA > usedB;
    });
    return m_list;
}

} // namespace quarterdeck
