// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribetime.h"

#include "domain/scribecursor.h"
#include "domain/scribeduration.h"
#include "domain/scribegrammar.h"
#include "domain/timeunits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <chrono>

namespace quarterdeck {

namespace {

constexpr qint64 kAheadTolerance = kMinuteMs; // clocks of two rooms differ; this much is not "the future"
constexpr qsizetype kLongestRfc3339 = 64;
constexpr qint64 kYearZero = -62167219200000; // 0000-01-01T00:00:00Z
constexpr qint64 kLastMs = 253402300799999;   // 9999-12-31T23:59:59.999Z

using Date = std::chrono::year_month_day;

QString sentence(const char *text) { return QCoreApplication::translate("ScribeTime", text); }

qint64 dayOf(qint64 wallMs) { return wallMs >= 0 ? wallMs / kDayMs : -((-wallMs + kDayMs - 1) / kDayMs); }

qint64 dayNumber(Date date) { return std::chrono::sys_days(date).time_since_epoch().count(); }

/// The zone a clock time is read in: a real one or, for "z" and RFC 3339, a fixed offset.
struct Zone
{
    const QTimeZone *named = nullptr;
    int fixedSeconds = 0;

    qint64 offsetMs(qint64 utcMs) const { return (named ? offsetAt(*named, {utcMs}) : fixedSeconds) * kSecondMs; }
};

/// A clock time as written, before it is known which day it was.
struct ClockForm
{
    qint64 hour = 0;
    qint64 minute = 0;
    qint64 second = 0;
    qint64 milli = 0;
    std::optional<int> fixedOffset; ///< "z" or RFC 3339: seconds ahead of UTC
    bool valid() const { return hour < 24 && minute < 60 && second < 60; }
    qint64 inDay() const { return hour * kHourMs + minute * kMinuteMs + second * kSecondMs + milli; }
};

enum class DateForm { None, Yesterday, MonthDay, Full };

struct WrittenTime
{
    DateForm dateForm = DateForm::None;
    qint64 year = 0;
    qint64 month = 0;
    qint64 day = 0;
    ClockForm clock;
};

/// Where a wall-clock moment lies on the time line.
struct Placed
{
    Instant at;
    bool ambiguous = false;
    bool notYet = false;
};

Placed place(qint64 wall, const Zone &zone, Instant latest)
{
    QVarLengthArray<qint64, 3> readings;
    for (const qint64 probe : {wall - kDayMs, wall, wall + kDayMs}) {
        const qint64 utc = wall - zone.offsetMs(probe);
        if (zone.offsetMs(utc) == wall - utc && !readings.contains(utc))
            readings.append(utc);
    }
    if (readings.isEmpty()) // skipped by the clocks: what a clock not yet put forward showed
        readings.append(wall - zone.offsetMs(wall - kDayMs));
    std::sort(readings.begin(), readings.end());

    Placed placed{{readings.first()}, readings.size() > 1, readings.first() > latest.ms};
    for (const qint64 utc : readings) {
        if (utc <= latest.ms)
            placed.at = {utc};
    }
    return placed;
}

/// ".250": digits past the millisecond are cut.
bool takeFraction(ScribeCursor &cursor, ClockForm &clock)
{
    static constexpr std::array<qint64, 10> kTens{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
    const qsizetype from = cursor.position();
    const std::optional<qint64> number = cursor.takeNumber(1, 9);
    if (!number)
        return false;
    clock.milli = *number * kSecondMs / kTens[size_t(cursor.position() - from)];
    return true;
}

bool takeOffset(ScribeCursor &cursor, ClockForm &clock)
{
    const bool ahead = cursor.take(u"+");
    if (!ahead && !cursor.take(u"-"))
        return true;
    const std::optional<qint64> hours = cursor.takeNumber(2, 2);
    const bool colon = cursor.take(u":");
    const std::optional<qint64> minutes = cursor.takeNumber(2, 2);
    if (!hours || !colon || !minutes || *hours > 23 || *minutes > 59)
        return false;
    const int seconds = int(*hours * 3600 + *minutes * 60);
    clock.fixedOffset = ahead ? seconds : -seconds;
    return true;
}

/// Offsets belong to RFC 3339 only: "14:32-15:10 outage" is a span.
std::optional<ClockForm> takeClock(ScribeCursor &cursor, bool rfc3339)
{
    ClockForm clock;
    if (const std::optional<qint64> compact = cursor.takeNumber(4, 4)) {
        clock.hour = *compact / 100;
        clock.minute = *compact % 100;
        clock.fixedOffset = 0;
        return cursor.take(u"zZ") ? std::optional(clock) : std::nullopt;
    }
    const std::optional<qint64> hour = cursor.takeNumber(1, 2);
    if (!hour || !cursor.take(u":"))
        return std::nullopt;
    const std::optional<qint64> minute = cursor.takeNumber(2, 2);
    if (!minute)
        return std::nullopt;
    clock.hour = *hour;
    clock.minute = *minute;
    if (cursor.take(u":")) {
        const std::optional<qint64> second = cursor.takeNumber(2, 2);
        if (!second || (cursor.take(u".") && !takeFraction(cursor, clock)))
            return std::nullopt;
        clock.second = *second;
    }
    if (cursor.take(u"zZ"))
        clock.fixedOffset = 0;
    else if (rfc3339 && !takeOffset(cursor, clock))
        return std::nullopt;
    return clock;
}

/// The date and what parts it from the clock time; false = no date stands here, and nothing was taken.
bool takeDate(ScribeCursor &cursor, WrittenTime &written, bool &rfc3339)
{
    const ScribeCursor start = cursor;
    if (cursor.take(u"yY") && cursor.take(u"dD") && cursor.takeBlanks()) {
        written.dateForm = DateForm::Yesterday;
        return true;
    }
    cursor = start;
    const std::optional<qint64> year = cursor.takeNumber(4, 4);
    if (!year || cursor.take(u"-")) {
        const std::optional<qint64> month = cursor.takeNumber(2, 2);
        const std::optional<qint64> day = month && cursor.take(u"-") ? cursor.takeNumber(2, 2) : std::nullopt;
        rfc3339 = day && year && cursor.take(u"tT");
        if (day && (rfc3339 || cursor.takeBlanks())) {
            written.dateForm = year ? DateForm::Full : DateForm::MonthDay;
            written.year = year.value_or(0);
            written.month = *month;
            written.day = *day;
            return true;
        }
    }
    cursor = start;
    return false;
}

std::optional<WrittenTime> takeWrittenTime(ScribeCursor &cursor)
{
    WrittenTime written;
    bool rfc3339 = false;
    takeDate(cursor, written, rfc3339);
    const std::optional<ClockForm> clock = takeClock(cursor, rfc3339);
    if (!clock)
        return std::nullopt;
    written.clock = *clock;
    return written;
}

Date dateOf(const WrittenTime &written, qint64 year)
{
    return {std::chrono::year(int(year)), std::chrono::month(unsigned(written.month)), std::chrono::day(unsigned(written.day))};
}

/// The latest date of that month and day that is not in the future. 29 February may lie eight years back (1904).
std::optional<Placed> placeMonthDay(const WrittenTime &written, const Zone &zone, qint64 today, Instant latest)
{
    const int thisYear = int(Date(std::chrono::sys_days(std::chrono::days(today))).year());
    for (int year = thisYear + 1; year >= thisYear - 8; --year) {
        const Date date = dateOf(written, year);
        if (!date.ok())
            continue;
        const Placed placed = place(dayNumber(date) * kDayMs + written.clock.inDay(), zone, latest);
        if (!placed.notYet)
            return placed;
    }
    return std::nullopt;
}

/// "00:00" typed seconds before midnight is tomorrow's, hence three days to try.
Placed placeClockOnly(const WrittenTime &written, const Zone &zone, qint64 today, Instant latest, bool &rolled)
{
    Placed placed;
    for (qint64 day = today + 1; day >= today - 1; --day) {
        placed = place(day * kDayMs + written.clock.inDay(), zone, latest);
        rolled = day < today;
        if (!placed.notYet)
            break;
    }
    return placed;
}

QString nowAsShown(const Placed &placed, const Zone &zone, Instant now)
{
    const auto wall = [&](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms + zone.offsetMs(at.ms), Qt::UTC); };
    const bool sameDay = wall(placed.at).date() == wall(now).date();
    return wall(now).toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

void resolve(const WrittenTime &written, QStringView typed, Instant now, const QTimeZone &zone, TimeReading &reading)
{
    const std::optional<int> fixed = written.clock.fixedOffset;
    const Zone in{fixed ? nullptr : &zone, fixed.value_or(0)};
    const Instant latest{now.ms + kAheadTolerance};
    const qint64 today = dayOf(now.ms + in.offsetMs(now.ms));
    const auto noSuchTime = [&](const char *what) {
        reading.noSuchTime = true;
        reading.problem = sentence(what).arg(typed.toString().simplified());
    };

    if (!written.clock.valid()) {
        return noSuchTime(QT_TRANSLATE_NOOP(
            "ScribeTime", "There is no such time as %1: correct it, or start the line with “n:” to log it as text."));
    }
    std::optional<Placed> placed;
    switch (written.dateForm) {
    case DateForm::None:
        placed = placeClockOnly(written, in, today, latest, reading.rolledToYesterday);
        break;
    case DateForm::Yesterday:
        placed = place((today - 1) * kDayMs + written.clock.inDay(), in, latest);
        break;
    case DateForm::MonthDay:
        placed = placeMonthDay(written, in, today, latest);
        break;
    case DateForm::Full:
        if (const Date date = dateOf(written, written.year); date.ok())
            placed = place(dayNumber(date) * kDayMs + written.clock.inDay(), in, latest);
        break;
    }
    if (!placed) {
        return noSuchTime(QT_TRANSLATE_NOOP(
            "ScribeTime", "There is no such date as in %1: correct it, or start the line with “n:” to log it as text."));
    }
    reading.at = placed->at;
    reading.ambiguousHour = placed->ambiguous;
    reading.notYet = placed->notYet;
    if (placed->notYet) {
        reading.problem = sentence(QT_TRANSLATE_NOOP("ScribeTime", "%1 hasn't happened yet (now %2): correct the time."))
                              .arg(typed.toString().simplified(), nowAsShown(*placed, in, now));
    }
}

QString digits(qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); }

QString clockText(qint64 inDay)
{
    QString text = digits(inDay / kHourMs, 2) + u':' + digits(inDay / kMinuteMs % 60, 2);
    if (inDay % kMinuteMs != 0)
        text += u':' + digits(inDay / kSecondMs % 60, 2);
    if (inDay % kSecondMs != 0)
        text += u'.' + digits(inDay % kSecondMs, 3);
    return text;
}

QString dateText(qint64 day)
{
    const Date date{std::chrono::sys_days(std::chrono::days(day))};
    return digits(int(date.year()), 4) + u'-' + digits(unsigned(date.month()), 2) + u'-' + digits(unsigned(date.day()), 2);
}

} // namespace

int offsetAt(const QTimeZone &zone, Instant at)
{
    if (!zone.isValid())
        return 0;
    const qint64 ms = std::clamp(at.ms, kYearZero, kLastMs); // beyond, zone data is no more than a guess
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

std::optional<TimeReading> readTime(QStringView line, Instant now, const QTimeZone &zone)
{
    const Instant sane{std::clamp(now.ms, kYearZero, kLastMs)};
    ScribeCursor cursor(line);
    std::optional<qint64> ago;
    std::optional<WrittenTime> written;
    if (cursor.take(u"-\u2212\u2013"))
        ago = takeDuration(cursor);
    else
        written = takeWrittenTime(cursor);
    if (!ago && !written)
        return std::nullopt;
    TimeReading reading;
    reading.approximate = cursor.take(u"?");
    if (!cursor.atEndOfWord())
        return std::nullopt;
    reading.length = cursor.position();

    const QStringView typed = line.first(reading.length);
    if (ago)
        reading.at = {sane.ms - *ago};
    else
        resolve(*written, typed, sane, zone, reading);
    if (!reading.problem && !isPlausible(reading.at)) {
        reading.problem = sentence(QT_TRANSLATE_NOOP("ScribeTime", "%1 is before 1990 or after 9999: correct the time."))
                              .arg(typed.toString().simplified());
    }
    return reading;
}

QString writeTime(Instant at, bool approximate, Instant now, const QTimeZone &zone)
{
    if (at.ms < kYearZero || at.ms > kLastMs)
        return {};
    const QString mark = approximate ? QStringLiteral("?") : QString();
    const qint64 wall = at.ms + offsetAt(zone, at) * kSecondMs;
    const qint64 day = dayOf(wall);
    const QString clock = clockText(wall - day * kDayMs) + mark;
    for (const QString &form : {clock, QString(QStringLiteral("yd ") + clock), QString(dateText(day) + u' ' + clock)}) {
        const std::optional<TimeReading> back = readTime(form, now, zone);
        if (back && back->at == at && !back->rolledToYesterday && !back->ambiguousHour)
            return form;
    }
    const qint64 utcDay = dayOf(at.ms);
    return dateText(utcDay) + u' ' + clockText(at.ms - utcDay * kDayMs) + u'z' + mark;
}

std::optional<Instant> parseScribeTime(const QString &text, const ScribeContext &context, bool *approximate)
{
    const QStringView form = QStringView(text).trimmed();
    const std::optional<TimeReading> reading = readTime(form, context.now, context.zone);
    const bool scribeForm = reading && reading->length == form.size();
    if (approximate)
        *approximate = scribeForm && reading->approximate;
    if (!scribeForm)
        return form.size() <= kLongestRfc3339 ? fromRfc3339(form.toString()) : std::nullopt;
    if (reading->noSuchTime)
        return std::nullopt;
    return reading->at;
}

} // namespace quarterdeck
