// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <functional>

namespace quarterdeck {

/// How long to wait before the next attempt: full jitter (anything between nothing and the ceiling), the ceiling doubling from 0.5 s to
/// 30 s. During the first two minutes of an outage it stays at 4 s or below, so that a failover or a pulled cable is over within five
/// seconds of its end, and only a long outage is waited out gently. A plain value.
class Backoff
{
public:
    explicit Backoff(std::function<double()> random) : m_random(std::move(random)) {}

    /// Every call counts as one more failure, at that moment of the monotonic clock.
    Milliseconds next(qint64 nowMs);
    /// Something was reached: the next failure is a first one.
    void reset();

private:
    std::function<double()> m_random; ///< uniform in [0, 1)
    int m_failures = 0;
    qint64 m_firstMs = 0;
};

} // namespace quarterdeck
