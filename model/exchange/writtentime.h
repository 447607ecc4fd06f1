// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QTimeZone>

namespace quarterdeck {

/// The order in which a source writes day, month and year in numbers.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// "dmy", "mdy", "ymd"; nullopt for any other word.
std::optional<DateOrder> dateOrderFromKey(const QString &word);
/// "day/month/year", for sentences.
QString displayName(DateOrder order);

/// What one written date says about the order, before that is known.
enum class DateEvidence { None, NotADate, Any, DayFirst, MonthFirst, Open };
/// None: no text. Any: it reads the same in every order, or begins with the year. DayFirst and MonthFirst: a number above 12 leaves only that.
/// Open: both are possible and differ. NotADate: anything else (numbers since 1970 and ISO dates are Any).
DateEvidence evidenceOf(QByteArrayView text);

/// Reads times of one source: RFC 3339 and ISO dates, seconds to nanoseconds since 1970, and dates in numbers in one order
/// ("29/2/2016 01:16", "02-29-2016 01:16:05 AM", "2016.02.29"; years have four digits). A time without a zone is read in `zone`; one that
/// the clocks there skip is no time, of one they pass twice the first is taken. Pure; one per thread, it remembers the last answer.
class WrittenTimeReader
{
public:
    WrittenTimeReader(DateOrder order, const QTimeZone &zone);
    /// "" and 0001-01-01 are nullopt. An Error's message is a reason as part of a sentence.
    Result<std::optional<Instant>> read(QByteArrayView text);

    /// Some time read so far had no zone of its own.
    bool sawNoZone() const { return m_sawNoZone; }

private:
    Result<std::optional<Instant>> parse(QByteArrayView text) const;
    Result<std::optional<Instant>> local(QByteArrayView text, const int (&numbers)[3], qsizetype rest) const;

    DateOrder m_order;
    QTimeZone m_zone;
    bool m_utc;
    mutable bool m_sawNoZone = false;
    QByteArray m_lastText;
    Result<std::optional<Instant>> m_last;
};

} // namespace quarterdeck
