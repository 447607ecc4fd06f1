// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribeduration.h"

#include "domain/scribegrammar.h"

namespace quarterdeck {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kLongestTimeBox = kHour * 24 * 366;

} // namespace

std::optional<qint64> takeDuration(ScribeCursor &cursor)
{
    const std::optional<qint64> number = cursor.takeNumber(1, 9);
    if (!number)
        return std::nullopt;
    if (cursor.take(u"sS"))
        return *number * kSecond;
    if (cursor.take(u"mM"))
        return *number * kMinute;
    if (!cursor.take(u"hH"))
        return std::nullopt;
    const std::optional<qint64> minutes = cursor.takeNumber(1, 9);
    if (minutes)
        cursor.take(u"mM");
    return *number * kHour + minutes.value_or(0) * kMinute;
}

std::optional<qint64> readTimeBox(QStringView word)
{
    ScribeCursor cursor(word);
    if (!cursor.take(u"/"))
        return std::nullopt;
    const ScribeCursor number = cursor;
    std::optional<qint64> ms = takeDuration(cursor);
    if (!ms || !cursor.atEndOfWord()) {
        cursor = number;
        ms = cursor.takeNumber(1, 3);
        if (ms)
            *ms *= kMinute;
    }
    if (!ms || !cursor.atEndOfWord()) {
        cursor = number;
        ms = cursor.takeNumber(1, 12);
        if (!cursor.take(u"mM") || !cursor.take(u"sS"))
            return std::nullopt;
    }
    if (!ms || cursor.position() != word.size() || *ms > kLongestTimeBox)
        return std::nullopt;
    return ms;
}

QString writeTimeBox(qint64 ms)
{
    if (ms % kSecond != 0)
        return u'/' + QString::number(ms) + QStringLiteral("ms");
    if (ms % kMinute != 0)
        return u'/' + QString::number(ms / kSecond) + u's';
    if (ms < kHour)
        return u'/' + QString::number(ms / kMinute);
    const qint64 minutes = ms / kMinute % 60;
    return u'/' + QString::number(ms / kHour) + u'h' + (minutes != 0 ? QString::number(minutes) : QString());
}

std::optional<qint64> parseDuration(const QString &text)
{
    const QStringView form = QStringView(text).trimmed();
    ScribeCursor cursor(form);
    const std::optional<qint64> ms = takeDuration(cursor);
    return ms && cursor.position() == form.size() ? ms : std::nullopt;
}

} // namespace quarterdeck
