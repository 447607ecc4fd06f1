// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagepromise.h"

#include <QDateTime>
#include <QRegularExpression>

namespace quarterdeck {

namespace {

constexpr qint64 kMinuteMs = 60 * 1000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

/// The moment nearest to now whose clock in `zone` shows hour:minute; at most twelve hours away.
Instant nearest(int hour, int minute, Instant now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.ms, zone);
    Instant best{QDateTime(local.date(), QTime(hour, minute), zone).toMSecsSinceEpoch()};
    for (int day : {-1, 1}) {
        const Instant other{QDateTime(local.date().addDays(day), QTime(hour, minute), zone).toMSecsSinceEpoch()};
        if (std::abs(other.ms - now.ms) < std::abs(best.ms - now.ms))
            best = other;
    }
    return best;
}

/// A unit as people write it, in milliseconds.
qint64 unitMs(const QString &unit)
{
    const QString word = unit.toLower();
    return word.startsWith(u'h') || word.startsWith(u"std") || word.startsWith(u"stund") ? kHourMs : kMinuteMs;
}

void readClockTimes(const QString &text, int from, int to, Instant now, const QTimeZone &zone, QVector<StatedTime> &out)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d:.])(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|Uhr)?\\s*(UTC|GMT|Z)?(?![\\d:\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto all = pattern.globalMatch(text.mid(from, to - from)); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        const QString half = one.captured(3).toLower();
        if (one.captured(2).isEmpty() && half.isEmpty())
            continue; // a bare number is no time
        int hour = one.captured(1).toInt();
        const int minute = one.captured(2).toInt();
        if (half.startsWith(u'p') && hour < 12)
            hour += 12;
        else if (half.startsWith(u'a') && hour == 12)
            hour = 0;
        if (hour > 23 || minute > 59)
            continue;
        StatedTime time{from + int(one.capturedStart()),
                        int(one.captured().trimmed().size()),
                        {nearest(hour, minute, now, QTimeZone::utc())},
                        false};
        if (one.captured(4).isEmpty())
            time.meant.append(nearest(hour, minute, now, zone));
        out.append(time);
    }
}

void readLengths(const QString &text, int from, int to, Instant now, QVector<StatedTime> &out)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(?:in|within|innerhalb "
                                                           "von)\\s+(?:about\\s+|etwa\\s+)?(\\d{1,4}|an|a|one|einer)\\s*(minutes?"
                                                           "|mins?|hours?|hrs?|h|Minuten?|Stunden?|Std)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto all = pattern.globalMatch(text.mid(from, to - from)); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        const qint64 count = std::max(one.captured(1).toInt(), 1);
        out.append({from + int(one.capturedStart()),
                    int(one.capturedLength()),
                    {now + Milliseconds(count * unitMs(one.captured(2)))},
                    true});
    }
}

} // namespace

StatedPromise promiseIn(const QString &text, const QVector<TextWord> &words, const PhraseList &next, Instant now,
                        const QTimeZone &zone)
{
    StatedPromise promise;
    for (int i = 0; i < words.size(); ++i) {
        const int count = next.matchAt(words, i);
        if (count == 0)
            continue;
        const TextWord &first = words.at(i), &last = words.at(i + count - 1);
        int begin = i, end = i;
        while (begin > 0 && words.at(begin - 1).sentence == first.sentence)
            --begin;
        while (end + 1 < words.size() && words.at(end + 1).sentence == first.sentence)
            ++end;
        if (!promise.announced) {
            promise.from = first.from;
            promise.length = last.from + last.length - first.from;
        }
        promise.announced = true;
        const int from = words.at(begin).from, to = words.at(end).from + words.at(end).length + 1;
        if (promise.times.isEmpty()) {
            readClockTimes(text, from, std::min(to, int(text.size())), now, zone, promise.times);
            readLengths(text, from, std::min(to, int(text.size())), now, promise.times);
        }
    }
    return promise;
}

} // namespace quarterdeck
