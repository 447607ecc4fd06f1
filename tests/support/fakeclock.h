// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <atomic>

namespace quarterdeck {

/// A clock that stands still until a test moves it. Thread-safe like every Clock.
class FakeClock final : public Clock
{
public:
    /// 2024-11-15T14:40:12Z unless told otherwise.
    explicit FakeClock(Instant start = {1731681612000}) : m_ms(start.ms) {}
    Instant now() const override { return {m_ms.load()}; }
    qint64 monotonicMs() const override { return m_monotonic.load(); }
    void advance(Milliseconds by)
    {
        m_ms += by.count();
        m_monotonic += by.count();
    }
    void set(Instant at) { m_ms = at.ms; }

private:
    std::atomic<qint64> m_ms;
    std::atomic<qint64> m_monotonic{0};
};

} // namespace quarterdeck
