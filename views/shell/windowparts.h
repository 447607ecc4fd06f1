// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/instant.h"
#include "warroom/liveincident.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace quarterdeck {

/// The parts of a window that follow it: told which incident is open, how times are written, how large everything is, and each second what the
/// time is; and heard when they have something to say. A part has those that it has public functions or the signal for, so that a new part
/// is one word in one list. Parts are told in the order of that list; they outlive it. GUI thread.
class WindowParts
{
public:
    /// say: takes what a part says, as long as the window is there.
    WindowParts(QObject &window, std::function<void(const QString &)> say) : m_window(window), m_say(std::move(say)) {}

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
    void setZoom(double zoom) const
    {
        for (const auto &tell : m_zoom)
            tell(zoom);
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
        if constexpr (requires(double zoom) { part->setZoom(zoom); })
            m_zoom.push_back([part](double zoom) { part->setZoom(zoom); });
        if constexpr (requires { &Part::said; })
            QObject::connect(part, &Part::said, &m_window, m_say);
        if constexpr (requires(Instant now) { part->tick(now); })
            m_tick.push_back([part](Instant now) { part->tick(now); });
        else if constexpr (requires { part->tick(); })
            m_tick.push_back([part](Instant) { part->tick(); });
    }

    QObject &m_window;
    const std::function<void(const QString &)> m_say;
    std::vector<std::function<void(const std::shared_ptr<LiveIncident> &)>> m_incident;
    std::vector<std::function<void(const TimeFormat &)>> m_timeFormat;
    std::vector<std::function<void(double)>> m_zoom;
    std::vector<std::function<void(Instant)>> m_tick;
};

} // namespace quarterdeck
