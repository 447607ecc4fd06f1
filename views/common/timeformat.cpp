// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timeformat.h"

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60; // in seconds, like the two below
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kLongestPlainHours = 100;
constexpr QLatin1String kHourMinute("HH:mm");
constexpr QLatin1String kHourMinuteSecond("HH:mm:ss");
constexpr std::array<const char *, 3> kModeKeys{"local", "utc", "both"};

qint64 wholeSeconds(Milliseconds d) { return std::max<qint64>(0, d.count() / kSecond); }

QString two(qint64 number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); }

// "1:03:10" or "3:10"; under an hour the minutes take `minuteDigits` at least.
QString clockFace(qint64 seconds, int minuteDigits)
{
    const QString tail = two(seconds % kMinute);
    if (seconds >= kHour)
        return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / kHour), two(seconds / kMinute % 60), tail);
    const QString minutes = QString::number(seconds / kMinute).rightJustified(minuteDigits, QLatin1Char('0'));
    return minutes + QLatin1Char(':') + tail;
}

} // namespace

QString key(ZoneMode mode) { return QString::fromLatin1(kModeKeys[static_cast<size_t>(mode)]); }

ZoneMode zoneModeFromKey(const QString &word)
{
    for (size_t i = 0; i < kModeKeys.size(); ++i) {
        if (word.compare(QLatin1String(kModeKeys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<ZoneMode>(i);
    }
    return ZoneMode::Local;
}

ZoneMode nextZoneMode(ZoneMode mode) { return static_cast<ZoneMode>((static_cast<size_t>(mode) + 1) % kModeKeys.size()); }

TimeFormat::TimeFormat(ZoneMode mode, const QTimeZone &local, const QLocale &locale)
    : m_mode(mode),
      m_local(local.isValid() ? local : QTimeZone::utc()),
      m_locale(locale)
{}

QTimeZone TimeFormat::displayZone() const { return m_mode == ZoneMode::Local ? m_local : QTimeZone::utc(); }

QDateTime TimeFormat::in(Instant at, const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(at.ms, zone); }

QString TimeFormat::time(Instant at) const { return in(at, displayZone()).time().toString(kHourMinute); }

QString TimeFormat::timeWithSeconds(Instant at) const { return in(at, displayZone()).time().toString(kHourMinuteSecond); }

bool TimeFormat::localIsUtc(Instant at) const
{
    return m_local.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)) == 0
        && (m_local == QTimeZone::utc() || m_local.abbreviation(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)) == u"UTC");
}

QString TimeFormat::withZone(Instant at, const QTimeZone &zone, QLatin1String pattern) const
{
    const QDateTime moment = in(at, zone);
    const QString digits = moment.time().toString(pattern);
    if (zone == QTimeZone::utc() || localIsUtc(at))
        return digits + QLatin1Char('Z');
    QString name = moment.timeZoneAbbreviation();
    // Zones without letters are called by their offset ("-03"), which alone would read as arithmetic.
    if (name.startsWith(QLatin1Char('+')) || name.startsWith(QLatin1Char('-')))
        name.prepend(QStringLiteral("UTC"));
    return digits + QLatin1Char(' ') + name;
}

QString TimeFormat::zoned(Instant at, QLatin1String firstPattern) const
{
    if (m_mode != ZoneMode::Both || localIsUtc(at))
        return withZone(at, displayZone(), firstPattern);
    return withZone(at, QTimeZone::utc(), firstPattern) + QStringLiteral(" / ") + withZone(at, m_local, kHourMinute);
}

QString TimeFormat::zonedTime(Instant at) const { return zoned(at, kHourMinute); }

QString TimeFormat::clock(Instant at) const { return zoned(at, kHourMinuteSecond); }

QString TimeFormat::date(Instant at) const
{
    //: A short date in the QDate::toString pattern language, for instance 15 Nov 2024
    return m_locale.toString(in(at, displayZone()).date(), tr("d MMM yyyy"));
}

QString TimeFormat::dateDivider(Instant at) const { return m_locale.toString(in(at, displayZone()).date(), QLocale::LongFormat); }

QString TimeFormat::dateTime(Instant at) const { return date(at) + QLatin1Char(' ') + zonedTime(at); }

bool TimeFormat::sameDay(Instant a, Instant b) const { return in(a, displayZone()).date() == in(b, displayZone()).date(); }

QString TimeFormat::timeOrDate(Instant at, Instant now) const
{
    return sameDay(at, now) ? time(at) : date(at) + QLatin1Char(' ') + time(at);
}

QString TimeFormat::duration(Milliseconds d)
{
    const qint64 seconds = wholeSeconds(d);
    return seconds < kLongestPlainHours * kHour ? clockFace(seconds, 2) : tr("%1 d", "days").arg(seconds / kDay);
}

QString TimeFormat::elapsed(Milliseconds d)
{
    const qint64 seconds = wholeSeconds(d);
    const qint64 hours = seconds / kHour;
    const QString tail = QLatin1Char(':') + two(seconds / kMinute % 60) + QLatin1Char(':') + two(seconds % kMinute);
    if (hours < kLongestPlainHours)
        return two(hours) + tail;
    return tr("%1 d %2", "days, then hours:minutes:seconds").arg(hours / 24).arg(two(hours % 24) + tail);
}

QString TimeFormat::countUp(Milliseconds d)
{
    const qint64 seconds = wholeSeconds(d);
    return seconds < kLongestPlainHours * kHour ? clockFace(seconds, 1) : tr("%1 d", "days").arg(seconds / kDay);
}

QString TimeFormat::overdue(Milliseconds d) { return tr("+%1 OVER", "how long something is overdue").arg(countUp(d)); }

QString TimeFormat::remaining(Milliseconds d)
{
    if (d.count() < 0)
        return overdue(-d);
    return tr("%1 left", "countdown").arg(duration(d));
}

QString TimeFormat::shift(Milliseconds d)
{
    const QString sign = d.count() < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    const qint64 seconds = (d.count() < 0 ? -d.count() : d.count()) / kSecond;
    if (seconds < kMinute)
        return sign + tr("%1 s", "seconds").arg(seconds);
    if (seconds < kHour)
        return sign + tr("%1 min", "minutes").arg(seconds / kMinute);
    if (seconds < kDay)
        return sign + tr("%1 h %2 min", "hours and minutes").arg(seconds / kHour).arg(seconds / kMinute % 60);
    return sign + tr("%1 d", "days").arg(seconds / kDay);
}

QString TimeFormat::spoken(Milliseconds d)
{
    const qint64 seconds = wholeSeconds(d);
    QStringList parts;
    if (seconds >= kDay)
        parts << tr("%n day(s)", nullptr, static_cast<int>(seconds / kDay));
    if (seconds / kHour % 24 > 0)
        parts << tr("%n hour(s)", nullptr, static_cast<int>(seconds / kHour % 24));
    if (seconds / kMinute % 60 > 0)
        parts << tr("%n minute(s)", nullptr, static_cast<int>(seconds / kMinute % 60));
    if (seconds < kHour && (seconds % kMinute > 0 || parts.isEmpty()))
        parts << tr("%n second(s)", nullptr, static_cast<int>(seconds % kMinute));
    return parts.join(QLatin1Char(' '));
}

QString TimeFormat::age(Instant at, Instant now)
{
    const qint64 seconds = wholeSeconds(now - at);
    if (seconds < kMinute)
        return tr("just now");
    if (seconds < kHour)
        return tr("%1 min ago").arg(seconds / kMinute);
    if (seconds < kDay)
        return tr("%1 h ago").arg(seconds / kHour);
    return tr("%1 d ago").arg(seconds / kDay);
}

} // namespace quarterdeck
