// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace quarterdeck {

/// Which clock the person reads. Both shows UTC first, then local.
enum class ZoneMode { Local, Utc, Both };

/// The stable word of a mode for settings ("local", "utc", "both"); anything else reads as Local.
QString key(ZoneMode mode);
ZoneMode zoneModeFromKey(const QString &word);
/// The next mode of the key that cycles them: local, UTC, both.
ZoneMode nextZoneMode(ZoneMode mode);

/// Turns Instants and durations into what people read: the only place that formats time. A value, pure, any thread. Clocks are
/// 24-hour with ASCII digits in every language (they are read aloud and typed back); dates and words follow the locale.
class TimeFormat
{
    Q_DECLARE_TR_FUNCTIONS(TimeFormat)

public:
    explicit TimeFormat(ZoneMode mode = ZoneMode::Local, const QTimeZone &local = QTimeZone::systemTimeZone(),
                        const QLocale &locale = QLocale());

    ZoneMode mode() const { return m_mode; }
    const QTimeZone &localZone() const { return m_local; }
    /// The zone of bare times: UTC unless the mode is Local.
    QTimeZone displayZone() const;

    QString time(Instant at) const;            ///< "14:32" in the display zone
    QString timeWithSeconds(Instant at) const; ///< "14:32:15"
    QString zonedTime(Instant at) const;       ///< "09:32 EST", "14:32Z" or "14:32Z / 09:32 EST"
    QString clock(Instant at) const;           ///< "14:40:12Z / 09:40 EST": seconds on the first one only
    QString date(Instant at) const;            ///< "15 Nov 2024"
    QString dateDivider(Instant at) const;     ///< "Friday, 15 November 2024"
    QString dateTime(Instant at) const;        ///< "15 Nov 2024 14:32Z"
    bool sameDay(Instant a, Instant b) const;  ///< in the display zone; a divider goes between two that are not

    /// The time alone when it is today's, with the date otherwise: for lists that span days.
    QString timeOrDate(Instant at, Instant now) const;

    // Durations; negative ones count as zero unless stated.
    static QString duration(Milliseconds d);     ///< "04:12", from an hour on "1:04:12", from 100 hours on "4 d"
    static QString elapsed(Milliseconds d);      ///< "00:18:04", from 100 hours on "4 d 04:00:00"
    static QString countUp(Milliseconds d);      ///< "3:10", from an hour on "1:03:10", from 100 hours on "4 d"
    static QString overdue(Milliseconds d);      ///< "+1:30 OVER"
    static QString remaining(Milliseconds d);    ///< "06:20 left", and once it is negative "+1:05 OVER"
    static QString shift(Milliseconds d);        ///< signed, for a time moved by the writer: "−8 min", "+1 min", "−30 s"
    static QString spoken(Milliseconds d);       ///< for screen readers: "3 minutes 10 seconds"
    static QString age(Instant at, Instant now); ///< "just now", "5 min ago", "3 h ago", "2 d ago"

private:
    QDateTime in(Instant at, const QTimeZone &zone) const;
    QString withZone(Instant at, const QTimeZone &zone, QLatin1String pattern) const;
    QString zoned(Instant at, QLatin1String firstPattern) const;
    bool localIsUtc(Instant at) const;

    ZoneMode m_mode;
    QTimeZone m_local;
    QLocale m_locale;
};

} // namespace quarterdeck
