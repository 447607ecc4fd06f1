// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/timers.h"

#include <QObject>

#include <unordered_map>

namespace quarterdeck {

/// Timers of Qt's event loop, on the thread that this object lives in. What has not fired when it is destroyed never will.
class QtTimers final : public QObject, public Timers
{
public:
    explicit QtTimers(QObject *parent = nullptr);

    Id start(Milliseconds delay, std::function<void()> fire) override;
    void cancel(Id id) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Waiting
    {
        Id id;
        std::function<void()> fire;
    };
    Id m_last = 0;
    std::unordered_map<int, Waiting> m_waiting; ///< by Qt's timer id
};

} // namespace quarterdeck
