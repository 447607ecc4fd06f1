// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/lineoffer.h"

#include <QCoreApplication>
#include <QDateTime>

namespace quarterdeck {

namespace {

constexpr Milliseconds kAhead{60000}; // as the grammar has it

QString words(const char *text) { return QCoreApplication::translate("LineOffer", text); }

LineChoice timeChoice(const QString &text, Instant at) { return {text, at, {}, {}}; }

} // namespace

QVector<LineChoice> timeChoices(const ParsedLine &line, const ScribeContext &context, const TimeFormat &format)
{
    const bool ahead = line.problem && line.body.occurred - context.now > kAhead;
    if (!line.timeGiven || !(ahead || line.rolledToYesterday))
        return {};
    const auto wall = [&](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, context.zone); };
    QDateTime last(wall(context.now).date(), wall(line.body.occurred).time(), context.zone);
    if (last.toMSecsSinceEpoch() > context.now.ms)
        last = last.addDays(-1);
    const Instant at{last.toMSecsSinceEpoch()};
    const QString time = format.time(at);
    return {
        timeChoice(format.sameDay(at, context.now) ? time : words(QT_TRANSLATE_NOOP("LineOffer", "%1 yesterday")).arg(time), at),
        timeChoice(words(QT_TRANSLATE_NOOP("LineOffer", "Now")), context.now)};
}

LineOffer offerOf(const ParsedLine &line, const ScribeContext &context, qsizetype typed, const TimeFormat &format)
{
    if (line.rolledToYesterday && line.kind == LineKind::Entry) {
        return {words(QT_TRANSLATE_NOOP("LineOffer", "%1 hasn't happened yet today (now %2), so it is read as yesterday's."))
                    .arg(format.time(line.body.occurred), format.time(context.now)),
                timeChoices(line, context, format)};
    }
    for (const ScribeToken &token : line.tokens) {
        const QString meant = line.meant.value(token.value);
        // A name that is still being typed is near many.
        if (token.kind != ScribeToken::Kind::Person || meant.isEmpty() || token.start + token.length >= typed)
            continue;
        return {words(QT_TRANSLATE_NOOP("LineOffer", "@%1 isn't on the roster. Log anyway, or @%2?")).arg(token.value, meant),
                {{u'@' + meant, std::nullopt, token.value, meant}}};
    }
    return {};
}

} // namespace quarterdeck
