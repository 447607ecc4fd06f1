// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QStringView>
#include <QTimeZone>

namespace quarterdeck {

/// What the scribe's grammar reads at the start of a line when a time stands there. Plain value; offsets count QChars.
struct TimeReading
{
    Instant at;                     ///< set whenever the form names a moment, also with most problems
    qsizetype length = 0;           ///< characters read; the blank after it is not part of it
    bool approximate = false;       ///< ended in "?"
    bool rolledToYesterday = false; ///< a clock time ahead of now, read as yesterday's
    bool ambiguousHour = false;     ///< the wall clock showed it twice; `at` is the latest one not in the future
    bool notYet = false;            ///< an explicit date and time more than 60 s ahead; `problem` says so
    bool noSuchTime = false;        ///< 25:61 or 30 February: `at` is not set, `problem` says so
    std::optional<QString> problem; ///< translated sentence: the line cannot be logged with this time
};

/// Reads the time a line starts with; nullopt when the line starts with something else. Pure and total, linear in the
/// part it reads. Forms (a blank or the end of the line must follow):
///  - `-5m` `-90s` `-1h20` `-2h` (the unit is required; U+2212 and U+2013 count as "-");
///  - `14:32` `14:32:15` `14:32:15.250`, with "z" for UTC, otherwise in `zone`; `1432z`;
///  - the same after `yd`, `MM-DD` or `YYYY-MM-DD`; RFC 3339 (`2024-11-15T14:22:00Z`, without a zone: in `zone`);
///  - any of them with "?" at the end: approximate.
/// Rules: no date = the latest such time that is at most 60 s ahead; `MM-DD` = the latest such date likewise; an hour the
/// clocks repeated = its latest reading likewise; an hour they skipped = what a clock not yet put forward showed, so 02:30
/// becomes 03:30. What has the shape of a time but is none (25:61, 02-30 10:00) is a problem, not text: the scribe meant one.
std::optional<TimeReading> readTime(QStringView line, Instant now, const QTimeZone &zone);

/// The shortest form that readTime() reads back as `at` to the millisecond. Empty for a year that four digits cannot say.
QString writeTime(Instant at, bool approximate, Instant now, const QTimeZone &zone);

/// Seconds that the zone's clocks are ahead of UTC at that moment; 0 for an invalid zone.
int offsetAt(const QTimeZone &zone, Instant at);

} // namespace quarterdeck
