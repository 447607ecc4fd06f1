// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <algorithm>

namespace quarterdeck {

/// The time deadlines are compared with: the wall clock, which never runs slower than the steady one. A computer that slept goes on at
/// the right time; one whose clock is set back keeps counting, so that no alarm comes late; a clock that was wrongly set ahead and is
/// put right again is believed. One thread; clock must outlive it.
class SteadyTime
{
public:
    explicit SteadyTime(const Clock &clock) : m_clock(clock), m_anchor(offset()), m_seen(m_anchor) {}

    Instant now() const { return {m_clock.monotonicMs() + std::max(offset(), m_anchor)}; }

    /// How far the wall clock was moved since the last call, by hand, by the network or by a sleep that the steady clock did not
    /// count; 0 when it was 30 seconds or less.
    Milliseconds takeJump()
    {
        const qint64 now = offset();
        const Milliseconds jump(now - m_seen);
        if (jump >= -kNoJump && jump <= kNoJump)
            return Milliseconds(0); // what creeps adds up until it is told
        m_seen = now;
        return jump;
    }

private:
    static constexpr Milliseconds kNoJump{30000};
    qint64 offset() const { return m_clock.now().ms - m_clock.monotonicMs(); }

    const Clock &m_clock;
    qint64 m_anchor; ///< wall minus steady when it began
    qint64 m_seen;
};

} // namespace quarterdeck
