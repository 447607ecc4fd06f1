// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writtentime.h"

#include "domain/plaintext.h"
#include "exchange/sourcetime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace quarterdeck {

namespace {

struct OrderWord
{
    const char *key;
    DateOrder order;
    const char *name;
};
constexpr OrderWord kOrders[] = {
    {"dmy", DateOrder::DayMonthYear, QT_TRANSLATE_NOOP("DateOrder", "day/month/year")},
    {"mdy", DateOrder::MonthDayYear, QT_TRANSLATE_NOOP("DateOrder", "month/day/year")},
    {"ymd", DateOrder::YearMonthDay, QT_TRANSLATE_NOOP("DateOrder", "year/month/day")},
};

struct WrittenTimeText
{
    Q_DECLARE_TR_FUNCTIONS(WrittenTimeText)
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Up to four digits at `at`; -1 when there are none or more.
int number(QByteArrayView text, qsizetype &at, int *digits = nullptr)
{
    const qsizetype from = at;
    int value = 0;
    while (at < text.size() && isDigit(text.at(at)) && at - from < 5)
        value = value * 10 + (text.at(at++) - '0');
    if (digits)
        *digits = int(at - from);
    return at > from && at - from <= 4 ? value : -1;
}

/// "29/2/2016…": three numbers with one kind of separator; nullopt when the text does not begin so. `rest` is what follows.
struct ThreeNumbers
{
    int numbers[3];
    bool yearFirst;
    qsizetype rest;
};
std::optional<ThreeNumbers> threeNumbers(QByteArrayView text)
{
    ThreeNumbers found{};
    int digits[3] = {};
    char separator = 0;
    qsizetype at = 0;
    for (int i = 0; i < 3; ++i) {
        if (i > 0) {
            if (at >= text.size() || (text.at(at) != '/' && text.at(at) != '-' && text.at(at) != '.')
                || (i == 2 && text.at(at) != separator))
                return std::nullopt;
            separator = text.at(at++);
        }
        found.numbers[i] = number(text, at, &digits[i]);
        if (found.numbers[i] < 0)
            return std::nullopt;
    }
    found.yearFirst = digits[0] == 4;
    if (found.yearFirst ? digits[1] > 2 || digits[2] > 2 : digits[0] > 2 || digits[1] > 2 || digits[2] != 4)
        return std::nullopt;
    found.rest = at;
    return found;
}

QString shown(QByteArrayView text) { return cleaned(QString::fromUtf8(text), 60, false); }

/// " 01:16", "T01:16:05.250", " 1:16:05 PM"; nothing = midnight.
std::optional<QTime> clockTime(QByteArrayView text)
{
    if (text.isEmpty())
        return QTime(0, 0);
    qsizetype at = 0;
    if (text.at(at) != ' ' && text.at(at) != 'T' && text.at(at) != 't')
        return std::nullopt;
    while (at < text.size() && (text.at(at) == ' ' || text.at(at) == 'T' || text.at(at) == 't'))
        ++at;
    int hour = number(text, at), minute = -1, second = 0, ms = 0;
    if (at < text.size() && text.at(at) == ':')
        minute = number(text, ++at);
    if (at < text.size() && text.at(at) == ':')
        second = number(text, ++at);
    if (at < text.size() && (text.at(at) == '.' || text.at(at) == ',')) {
        int scale = 100;
        for (++at; at < text.size() && isDigit(text.at(at)); ++at, scale /= 10)
            ms += (text.at(at) - '0') * scale;
    }
    const QByteArray half = text.sliced(at).trimmed().toByteArray().toLower();
    if (!half.isEmpty()) {
        if ((half != "am" && half != "pm") || hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == "pm" ? 12 : 0);
    }
    const QTime time(hour, minute, second, ms);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<DateOrder> dateOrderFromKey(const QString &word)
{
    for (const OrderWord &known : kOrders) {
        if (word == QLatin1String(known.key))
            return known.order;
    }
    return std::nullopt;
}

QString displayName(DateOrder order) { return QCoreApplication::translate("DateOrder", kOrders[int(order)].name); }

DateEvidence evidenceOf(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return DateEvidence::None;
    if (const auto three = threeNumbers(text)) {
        if (three->yearFirst)
            return DateEvidence::Any;
        const int a = three->numbers[0], b = three->numbers[1];
        if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
            return DateEvidence::NotADate;
        return a > 12 ? DateEvidence::DayFirst
             : b > 12 ? DateEvidence::MonthFirst
             : a == b ? DateEvidence::Any
                      : DateEvidence::Open;
    }
    WrittenTimeReader plain(DateOrder::YearMonthDay, QTimeZone::utc());
    return plain.read(text).ok() ? DateEvidence::Any : DateEvidence::NotADate;
}

WrittenTimeReader::WrittenTimeReader(DateOrder order, const QTimeZone &zone)
    : m_order(order),
      m_zone(zone),
      m_utc(zone == QTimeZone::utc()),
      m_last(std::optional<Instant>())
{}

Result<std::optional<Instant>> WrittenTimeReader::read(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::optional<Instant>();
    if (text != m_lastText) {
        m_last = parse(text);
        m_lastText = text.toByteArray();
    }
    return m_last;
}

Result<std::optional<Instant>> WrittenTimeReader::parse(QByteArrayView text) const
{
    const auto three = threeNumbers(text);
    const QByteArrayView clock = three ? text.sliced(three->rest) : QByteArrayView();
    const bool hasZone =
        clock.endsWith('Z') || clock.endsWith('z') || clock.contains('+') || clock.contains('-'); // then it is RFC 3339
    if (three && !hasZone) {
        m_sawNoZone = true;
        return local(text, three->numbers, three->rest);
    }
    bool whole = false;
    const qint64 since1970 = text.size() >= 9 ? text.toByteArray().toLongLong(&whole) : 0;
    return readSourceTime(whole ? QJsonValue(since1970) : QJsonValue(QString::fromUtf8(text)), m_zone);
}

Result<std::optional<Instant>> WrittenTimeReader::local(QByteArrayView text, const int (&numbers)[3], qsizetype rest) const
{
    const auto [a, b, c] = numbers;
    QDate date;
    if (a > 31)
        date = QDate(a, b, c);
    else if (m_order == DateOrder::DayMonthYear)
        date = QDate(c, b, a);
    else if (m_order == DateOrder::MonthDayYear)
        date = QDate(c, a, b);
    const std::optional<QTime> time = clockTime(text.sliced(rest));
    if (!date.isValid() || !time)
        return refuse(WrittenTimeText::tr("“%1” is not a time").arg(shown(text)));
    Instant at{(date.toJulianDay() - 2440588) * 86400000 + time->msecsSinceStartOfDay()};
    if (!m_utc && date.year() > 1) {
        at.ms = QDateTime(date, *time, m_zone).toMSecsSinceEpoch();
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(at.ms, m_zone);
        if (there.time() != *time || there.date() != date)
            return refuse(WrittenTimeText::tr("“%1” is a time that the clocks of %2 skip")
                              .arg(shown(text), QString::fromUtf8(m_zone.id())));
    }
    if (date == QDate(1, 1, 1))
        return std::optional<Instant>();
    if (!isPlausible(at))
        return refuse(WrittenTimeText::tr("“%1” is not a plausible time; years from 1990 are accepted").arg(shown(text)));
    return std::optional(at);
}

} // namespace quarterdeck
