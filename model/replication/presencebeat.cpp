// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/presencebeat.h"

#include "replication/serverlink.h"

namespace quarterdeck {

namespace {
constexpr Milliseconds kBeat{5000}; ///< a quarter of the time after which the server forgets us
}

PresenceBeat::PresenceBeat(ServerLink &link, Timers &timers, QString console) : m_link(link), m_timers(timers), m_console(std::move(console)) {}

PresenceBeat::~PresenceBeat()
{
    if (m_next)
        m_timers.cancel(m_next);
}

void PresenceBeat::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (live)
        return beat();
    if (m_next)
        m_timers.cancel(m_next);
    m_next = 0;
    take({});
}

void PresenceBeat::setHere(const std::optional<IncidentId> &incident, bool typing)
{
    if (m_shows && incident == m_incident && typing == m_typing)
        return;
    const bool first = !m_shows;
    m_shows = true;
    m_incident = incident;
    m_typing = typing;
    if (!m_live)
        return;
    if (first)
        beat();
    else
        say();
}

void PresenceBeat::say()
{
    m_link.present(m_incident, m_typing, m_console);
}

void PresenceBeat::beat()
{
    if (!m_shows)
        return; // a console nobody looks at neither tells nor asks
    if (m_next)
        m_timers.cancel(m_next);
    m_next = m_timers.start(kBeat, [this] {
        m_next = 0;
        beat();
    });
    say();
    m_link.who([this, alive = std::weak_ptr<int>(m_alive)](const LinkResult<QVector<Presence>> &answer) {
        if (!alive.expired() && m_live && answer)
            take(*answer);
    });
}

void PresenceBeat::take(const QVector<Presence> &all)
{
    QVector<Presence> others;
    for (const Presence &one : all) {
        if (one.console != m_console)
            others.append(one);
    }
    if (others == m_known)
        return;
    m_known = others;
    if (heard)
        heard(m_known);
}

} // namespace quarterdeck
