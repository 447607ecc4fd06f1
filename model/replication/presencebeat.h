// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"
#include "replication/timers.h"

#include <functional>
#include <memory>

namespace quarterdeck {

class ServerLink;

/// Says over an open link that this console is here, and hears who else is. Every five seconds, and at once when what it says changes;
/// nothing while the link is down, because presence that is not fresh is a lie: then nobody is known. On the link's thread; link and timers
/// must outlive it. Failures are silent: presence is a courtesy, the log does not wait for it.
class PresenceBeat
{
public:
    /// `console` tells two consoles of one login apart.
    PresenceBeat(ServerLink &link, Timers &timers, QString console);
    ~PresenceBeat();
    PresenceBeat(const PresenceBeat &) = delete;
    PresenceBeat &operator=(const PresenceBeat &) = delete;

    /// The replicator's word that the link works, or that it does not.
    void setLive(bool live);
    /// What is on this console's screen. Until it is called the first time this console does not show itself.
    void setHere(const std::optional<IncidentId> &incident, bool typing);

    /// Everyone else who is here; called when that changed.
    std::function<void(const QVector<Presence> &)> heard;

private:
    void beat();
    void say();
    void take(const QVector<Presence> &all);

    ServerLink &m_link;
    Timers &m_timers;
    const QString m_console;
    bool m_live = false;
    bool m_shows = false;
    std::optional<IncidentId> m_incident;
    bool m_typing = false;
    Timers::Id m_next = 0;
    QVector<Presence> m_known;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come later find it gone
};

} // namespace quarterdeck
