// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <cstdlib>

namespace quarterdeck {

/// This console's wall clock minus the server's, measured at hello against the middle of the round trip and followed from then on: by
/// as much as the wall clock moves against the monotonic one, the difference moves, too. A plain value.
class ClockSkew
{
public:
    void measure(Instant now, qint64 monotonicMs, qint64 askedMonotonicMs, qint64 serverUs)
    {
        m_atHelloMs = now.ms - (monotonicMs - askedMonotonicMs) / 2 - serverUs / 1000;
        m_wallAheadMs = now.ms - monotonicMs;
        m_shownMs = m_atHelloMs;
    }
    /// Steady: less than a second of change is not told.
    qint64 ms(Instant now, qint64 monotonicMs)
    {
        const qint64 skew = m_atHelloMs + (now.ms - monotonicMs - m_wallAheadMs);
        if (std::abs(skew - m_shownMs) >= 1000)
            m_shownMs = skew;
        return m_shownMs;
    }

private:
    qint64 m_atHelloMs = 0;
    qint64 m_wallAheadMs = 0;
    qint64 m_shownMs = 0;
};

} // namespace quarterdeck
