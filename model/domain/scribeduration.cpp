// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribeduration.h"

#include "domain/scribegrammar.h"
#include "domain/timeunits.h"

namespace quarterdeck {

namespace {

constexpr qint64 kLongestTimeBox = kHourMs * 24 * 366;

} // namespace

std::optional<qint64> takeDuration(ScribeCursor &cursor)
{
    const std::optional<qint64> number = cursor.takeNumber(1, 9);
    if (!number)
        return std::nullopt;
    if (cursor.take(u"sS"))
        return *number * kSecondMs;
    if (cursor.take(u"mM"))
        return *number * kMinuteMs;
    if (!cursor.take(u"hH"))
        return std::nullopt;
    const std::optional<qint64> minutes = cursor.takeNumber(1, 9);
    if (minutes)
        cursor.take(u"mM");
    return *number * kHourMs + minutes.value_or(0) * kMinuteMs;
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
            *ms *= kMinuteMs;
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
    if (ms % kSecondMs != 0)
        return u'/' + QString::number(ms) + QStringLiteral("ms");
    if (ms % kMinuteMs != 0)
        return u'/' + QString::number(ms / kSecondMs) + u's';
    if (ms < kHourMs)
        return u'/' + QString::number(ms / kMinuteMs);
    const qint64 minutes = ms / kMinuteMs % 60;
    return u'/' + QString::number(ms / kHourMs) + u'h' + (minutes != 0 ? QString::number(minutes) : QString());
}

std::optional<qint64> parseDuration(const QString &text)
{
    const QStringView form = QStringView(text).trimmed();
    ScribeCursor cursor(form);
    const std::optional<qint64> ms = takeDuration(cursor);
    return ms && cursor.position() == form.size() ? ms : std::nullopt;
}

} // namespace quarterdeck
