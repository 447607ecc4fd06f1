// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/qttimers.h"

#include <QTimerEvent>

#include <algorithm>

namespace quarterdeck {

QtTimers::QtTimers(QObject *parent) : QObject(parent) {}

Timers::Id QtTimers::start(Milliseconds delay, std::function<void()> fire)
{
    // Qt reuses the ids of timers that are done, so a number of our own keeps a late cancel() from hitting someone else's.
    const Id id = ++m_last;
    const int timer = startTimer(std::max(delay, Milliseconds(0)), Qt::PreciseTimer);
    m_waiting.emplace(timer, Waiting{id, std::move(fire)});
    return id;
}

void QtTimers::cancel(Id id)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const auto &each) { return each.second.id == id; });
    if (found == m_waiting.end())
        return;
    killTimer(found->first);
    m_waiting.erase(found);
}

void QtTimers::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    auto node = m_waiting.extract(event->timerId());
    if (!node.empty())
        node.mapped().fire(); // last: it may start, cancel or destroy
}

} // namespace quarterdeck
