// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QDateTime>
#include <QRegularExpression>

#include <ctime>

namespace quarterdeck {

namespace {
constexpr Instant kEarliest{631152000000};    // 1990-01-01T00:00:00Z
constexpr Instant kLatest{253402300799999};   // 9999-12-31T23:59:59.999Z
} // namespace

QString toRfc3339(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
}

std::optional<Instant> fromRfc3339(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9})\d*)?([Zz]|[+-]\d\d:?\d\d)$)"));
    const QRegularExpressionMatch m = shape.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const QString fraction = m.captured(3).leftJustified(3, QLatin1Char('0')).left(3);
    const QString zone = m.captured(4).toUpper();
    const QDateTime at = QDateTime::fromString(m.captured(1) + QLatin1Char('T') + m.captured(2) + QLatin1Char('.') + fraction + zone,
                                               Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return Instant{at.toMSecsSinceEpoch()};
}

bool isPlausible(Instant at)
{
    return at >= kEarliest && at <= kLatest;
}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

qint64 SystemClock::monotonicMs() const
{
    // Not the C++ steady clock: that one stands still while the computer sleeps, and deadlines do not.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + qint64(time.tv_nsec) / 1'000'000;
}

} // namespace quarterdeck
