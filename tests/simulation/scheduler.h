// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "replication/timers.h"

#include <functional>
#include <memory>
#include <queue>
#include <unordered_map>
#include <vector>

namespace quarterdeck::simulation {

/// Virtual time: what is due is run in order of time, then of asking. Nothing runs by itself.
class Scheduler
{
public:
    using Id = quint64;

    qint64 nowUs() const { return m_nowUs; }
    qint64 nowMs() const { return m_nowUs / 1000; }
    Id in(qint64 delayUs, std::function<void()> run)
    {
        const Id id = ++m_last;
        m_queue.push({m_nowUs + std::max<qint64>(delayUs, 0), id});
        m_due.emplace(id, std::move(run));
        return id;
    }
    void cancel(Id id) { m_due.erase(id); }
    /// Runs everything up to that moment, which is the present one afterwards.
    void runUntil(qint64 untilUs)
    {
        while (!m_queue.empty() && m_queue.top().atUs <= untilUs) {
            const Due due = m_queue.top();
            m_queue.pop();
            const auto found = m_due.find(due.id);
            if (found == m_due.end())
                continue;
            const std::function<void()> run = std::move(found->second);
            m_due.erase(found);
            m_nowUs = due.atUs;
            ++m_steps;
            run();
        }
        m_nowUs = untilUs;
    }
    qint64 steps() const { return m_steps; }

private:
    struct Due
    {
        qint64 atUs;
        Id id;
        bool operator<(const Due &other) const { return atUs != other.atUs ? atUs > other.atUs : id > other.id; }
    };
    qint64 m_nowUs = 0;
    qint64 m_steps = 0;
    Id m_last = 0;
    std::priority_queue<Due> m_queue;
    std::unordered_map<Id, std::function<void()>> m_due;
};

/// The timers of one process: gone with it.
class SimTimers final : public Timers
{
public:
    explicit SimTimers(Scheduler &scheduler) : m_scheduler(scheduler) {}
    ~SimTimers() override { *m_alive = false; }
    Id start(Milliseconds delay, std::function<void()> fire) override
    {
        return m_scheduler.in(delay.count() * 1000, [alive = m_alive, fire = std::move(fire)] {
            if (*alive)
                fire();
        });
    }
    void cancel(Id id) override { m_scheduler.cancel(id); }

private:
    Scheduler &m_scheduler;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/// A console's clocks: the wall clock may be wrong and may jump, the monotonic one never.
class SimClock final : public Clock
{
public:
    explicit SimClock(const Scheduler &scheduler) : m_scheduler(scheduler) {}
    Instant now() const override { return {kStartMs + m_scheduler.nowMs() + m_offsetMs}; }
    qint64 monotonicMs() const override { return m_scheduler.nowMs(); }
    static constexpr qint64 kStartMs = 1731681612000; ///< 2024-11-15T14:40:12Z
    void jumpTo(qint64 offset)
    {
        m_offsetMs = offset;
        m_jumpedMs = m_scheduler.nowMs();
    }
    qint64 offsetMs() const { return m_offsetMs; }
    qint64 jumpedMs() const { return m_jumpedMs; }

private:
    const Scheduler &m_scheduler;
    qint64 m_offsetMs = 0;
    qint64 m_jumpedMs = -1000000;
};

} // namespace quarterdeck::simulation
