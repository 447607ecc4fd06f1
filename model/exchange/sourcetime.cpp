// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcetime.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace quarterdeck {

namespace {

constexpr Instant kNoTime{-62135596800000}; ///< 0001-01-01T00:00:00Z: how several systems write "never"

Error notATime(const QString &text)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("SourceTime", "“%1” is not a time").arg(cleaned(text, 60, false)), {}};
}

/// The unit is told by the size: seconds until the year 5138, then milliseconds, microseconds, nanoseconds.
std::optional<Instant> fromEpoch(double number, qint64 whole)
{
    const double size = std::abs(number);
    if (!std::isfinite(number) || size >= 9.2e18)
        return std::nullopt;
    if (size < 1e11)
        return Instant{qint64(std::llround(number * 1000))};
    if (size < 1e14)
        return Instant{whole};
    return Instant{size < 1e17 ? whole / 1000 : whole / 1000000};
}

std::optional<Instant> fromLocal(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?$)"));
    const QRegularExpressionMatch m = shape.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const auto or0 = [](const QString &part, const QString &instead) { return part.isEmpty() ? instead : part; };
    const QString clock = or0(m.captured(2), QStringLiteral("00:00")) + QLatin1Char(':') + or0(m.captured(3), QStringLiteral("00"))
                        + QLatin1Char('.') + m.captured(4).leftJustified(3, QLatin1Char('0')).left(3);
    const QDate date = QDate::fromString(m.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(clock, QStringLiteral("HH:mm:ss.zzz"));
    const QDateTime at(date, time, zone);
    if (!date.isValid() || !time.isValid() || !at.isValid())
        return std::nullopt;
    return Instant{at.toMSecsSinceEpoch()};
}

} // namespace

Result<std::optional<Instant>> readSourceTime(const QJsonValue &value, const QTimeZone &zone)
{
    std::optional<Instant> at;
    QString shown;
    if (value.isString()) {
        shown = value.toString().trimmed();
        if (shown.isEmpty())
            return std::optional<Instant>();
        at = fromRfc3339(shown);
        if (!at)
            at = fromLocal(shown, zone);
    } else if (value.isDouble()) {
        shown = QString::number(value.toDouble(), 'g', 17);
        at = fromEpoch(value.toDouble(), value.toInteger());
    } else if (value.isNull() || value.isUndefined()) {
        return std::optional<Instant>();
    } else {
        return notATime(value.isBool() ? QStringLiteral("true/false") : QStringLiteral("{…}"));
    }
    if (!at)
        return notATime(shown);
    if (*at == kNoTime)
        return std::optional<Instant>();
    if (!isPlausible(*at)) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("SourceTime", "“%1” is not a plausible time; years from 1990 are accepted").arg(cleaned(shown, 60, false)), {}};
    }
    return at;
}

} // namespace quarterdeck
