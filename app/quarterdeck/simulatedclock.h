// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <algorithm>
#include <limits>

namespace quarterdeck {

/// The clock of a rehearsal: starts at a scenario's moment and runs `speed` times as fast as the steady clock, up to a last moment where
/// it stands still (so that a finished story does not grow old). Speed 0 stands still from the start. Thread-safe (immutable).
class SimulatedClock final : public Clock
{
public:
    SimulatedClock(Instant start, double speed, Instant last = {std::numeric_limits<qint64>::max()})
        : m_start(start), m_last(last), m_speed(speed), m_begun(SystemClock().monotonicMs())
    {
    }
    Instant now() const override
    {
        const qint64 passed = SystemClock().monotonicMs() - m_begun;
        return std::min(m_last, m_start + Milliseconds(qint64(double(passed) * m_speed)));
    }
    qint64 monotonicMs() const override { return SystemClock().monotonicMs(); }

private:
    Instant m_start, m_last;
    double m_speed;
    qint64 m_begun;
};

} // namespace quarterdeck
