// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/instant.h"
#include "warroom/liveincident.h"

#include <functional>
#include <memory>
#include <vector>

namespace quarterdeck {

/// The parts of a window that follow it: told which incident is open, how times are written, and each second what the time is. A part has
/// those of the three that it has public functions for, so that a new part is one word in one list. Parts are told in the order of that
/// list; they outlive it. GUI thread.
class WindowParts
{
public:
    template <class... Part>
    void add(Part *...parts)
    {
        (addOne(parts), ...);
    }

    void setIncident(const std::shared_ptr<LiveIncident> &incident) const
    {
        for (const auto &tell : m_incident)
            tell(incident);
    }
    void setTimeFormat(const TimeFormat &format) const
    {
        for (const auto &tell : m_timeFormat)
            tell(format);
    }
    void tick(Instant now) const
    {
        for (const auto &tell : m_tick)
            tell(now);
    }

private:
    template <class Part>
    void addOne(Part *part)
    {
        if constexpr (requires(std::shared_ptr<LiveIncident> incident) { part->setIncident(incident); })
            m_incident.push_back([part](const std::shared_ptr<LiveIncident> &incident) { part->setIncident(incident); });
        if constexpr (requires(TimeFormat format) { part->setTimeFormat(format); })
            m_timeFormat.push_back([part](const TimeFormat &format) { part->setTimeFormat(format); });
        if constexpr (requires(Instant now) { part->tick(now); })
            m_tick.push_back([part](Instant now) { part->tick(now); });
        else if constexpr (requires { part->tick(); })
            m_tick.push_back([part](Instant) { part->tick(); });
    }

    std::vector<std::function<void(const std::shared_ptr<LiveIncident> &)>> m_incident;
    std::vector<std::function<void(const TimeFormat &)>> m_timeFormat;
    std::vector<std::function<void(Instant)>> m_tick;
};

} // namespace quarterdeck
