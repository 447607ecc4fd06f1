// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <functional>

namespace quarterdeck {

/// Single-shot timers on the monotonic clock, so that a simulator can bring its own. Used and fired on one thread.
class Timers
{
public:
    using Id = quint64; ///< 0 is never given

    Timers() = default;
    Timers(const Timers &) = delete;
    Timers &operator=(const Timers &) = delete;
    virtual ~Timers() = default;

    virtual Id start(Milliseconds delay, std::function<void()> fire) = 0;
    virtual void cancel(Id id) = 0;
};

} // namespace quarterdeck
