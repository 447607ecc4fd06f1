// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace quarterdeck {

class LiveIncident;

/// The live incident that a model reads. The model's `read` is called when it is another one, when it has loaded, and after anything in it
/// changed: with the next turn of the event loop, but once for many when changes come thick and fast. GUI thread; used like a pointer.
class FollowedIncident
{
public:
    explicit FollowedIncident(std::function<void()> read);

    /// Null for none; the one it follows already changes nothing.
    void follow(std::shared_ptr<LiveIncident> incident);

    LiveIncident *get() const { return m_incident.get(); }
    LiveIncident *operator->() const { return m_incident.get(); }
    explicit operator bool() const { return bool(m_incident); }

private:
    std::function<void()> m_read;
    std::shared_ptr<LiveIncident> m_incident;
    QTimer m_readSoon;
    QElapsedTimer m_sinceRead;
};

} // namespace quarterdeck
