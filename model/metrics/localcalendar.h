// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QTimeZone>

#include <limits>

namespace quarterdeck {

/// Dates and hours of moments in one zone, a hundred thousand of them: remembers between which two changes of the zone's offset the last
/// moment lay. A value with a memory: one thread at a time.
class LocalCalendar
{
public:
    explicit LocalCalendar(const QTimeZone &zone) : m_zone(zone) {}

    QDate date(Instant at) { return QDate::fromJulianDay(kEpochDay + floored(localMs(at), kDayMs)); }
    /// 0 to 23 as the wall clock showed it.
    int hour(Instant at) { return int(floored(localMs(at), kHourMs) - 24 * floored(localMs(at), kDayMs)); }
    /// 0 to 1439 as the wall clock showed it.
    int minuteOfDay(Instant at) { return int(floored(localMs(at), kMinuteMs) - 1440 * floored(localMs(at), kDayMs)); }
    /// Midnight that begins a day, or the day's first moment where the zone skips midnight.
    Instant startOf(const QDate &date) const { return {date.startOfDay(m_zone).toMSecsSinceEpoch()}; }

private:
    static constexpr qint64 kMinuteMs = 60'000;
    static constexpr qint64 kHourMs = 3'600'000;
    static constexpr qint64 kDayMs = 24 * kHourMs;
    static constexpr qint64 kEpochDay = 2'440'588;
    static qint64 floored(qint64 value, qint64 by) { return value / by - (value % by < 0); }
    qint64 localMs(Instant at);

    QTimeZone m_zone;
    qint64 m_from = 0, m_to = 0; ///< the offset holds in [from, to)
    qint64 m_offset = 0;
};

} // namespace quarterdeck
