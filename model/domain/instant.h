// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace quarterdeck {

using Milliseconds = std::chrono::milliseconds;

/// A moment on the wall clock: milliseconds since 1970-01-01T00:00:00Z. Always UTC; only views know zones.
struct Instant
{
    qint64 ms = 0;

    friend auto operator<=>(const Instant &, const Instant &) = default;
    friend Instant operator+(Instant a, Milliseconds d) { return {a.ms + d.count()}; }
    friend Instant operator-(Instant a, Milliseconds d) { return {a.ms - d.count()}; }
    friend Milliseconds operator-(Instant a, Instant b) { return Milliseconds(a.ms - b.ms); }
};

/// The nearest moment that RFC 3339 can say: the years 1 to 9999. What the log says lies within, whoever wrote it, so that sums and differences
/// of times never overflow and no chart has to span more. quarterdeck.within_calendar() in SQL does the same.
constexpr Instant withinCalendar(Instant at)
{
    constexpr Instant first{-62135596800000}, last{253402300799999};
    return at < first ? first : last < at ? last : at;
}

/// RFC 3339, UTC, always with milliseconds: 2024-11-15T14:22:00.000Z. The interface form of every time we print.
QString toRfc3339(Instant at);

/// Reads RFC 3339 with a zone (Z or an offset). Fractions past the millisecond are cut. No zone, or no such date: nullopt.
std::optional<Instant> fromRfc3339(const QString &text);

/// The earliest and latest moments an event may claim (1990-01-01 to 9999-12-31); outside is a typing or import error.
bool isPlausible(Instant at);

/// Source of "now". The only place time enters the model; tests, drills and the rehearsal bring their own.
/// Thread-safe: the GUI thread and the journal's thread ask the same one.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Milliseconds on a clock that never jumps; for deadlines and count-ups, never stored.
    virtual qint64 monotonicMs() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    qint64 monotonicMs() const override;
};

} // namespace quarterdeck
