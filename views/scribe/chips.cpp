// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/chips.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <cstdlib>

namespace quarterdeck {

namespace {

using Kind = LineChip::Kind;

constexpr Milliseconds kSmallestShift{30000};

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

LineChip timeChip(const ParsedLine &line, const ScribeContext &context, const TimeFormat &format)
{
    const Instant at = line.body.occurred;
    LineChip chip{Kind::Time, format.zonedTime(at), line.rolledToYesterday, false, {}, {}, {}};
    if (line.body.approximate)
        chip.text.prepend(u'~');
    if (!format.sameDay(at, context.now))
        chip.text = format.date(at) + u' ' + chip.text;
    if (line.ambiguousHour)
        chip.text += u' ' + offsetText(line.offsetSeconds);
    const Milliseconds shift = at - context.now;
    if (shift > kSmallestShift || shift < -kSmallestShift)
        chip.text += QStringLiteral(" (%1)").arg(TimeFormat::shift(shift));
    if (line.rolledToYesterday)
        chip.text += QCoreApplication::translate("LineChips", " yesterday");
    chip.quiet = !line.timeGiven && !context.presetTime;
    return chip;
}

LineChip personChip(const ParsedLine &line, const ScribeToken &token)
{
    LineChip chip{Kind::Person, u'@' + token.value, false, false, {}, {}, {}};
    if (!line.unknownPeople.contains(token.value))
        return chip;
    const QString meant = line.meant.value(token.value);
    if (meant.isEmpty()) {
        chip.text = QCoreApplication::translate("LineChips", "@%1 · new person").arg(token.value);
        return chip;
    }
    chip.text = QCoreApplication::translate("LineChips", "@%1: did you mean @%2?").arg(token.value, meant);
    chip.attention = true;
    chip.replace = token.value;
    chip.replacement = meant;
    return chip;
}

/// What an amendment or a kept Ctrl+Enter already says before a word is typed.
void addPresets(QVector<LineChip> &chips, const ParsedLine &line, const ScribeContext &context, const TimeFormat &format)
{
    if (context.presetTime)
        chips.append(timeChip(line, context, format));
    if (context.presetType)
        chips.append({Kind::Type, displayName(*context.presetType), false, false, context.presetType, {}, {}});
}

LineChip commandChip(const ParsedLine &line)
{
    if (line.kind == LineKind::Command)
        return {Kind::Command, u'/' + line.command, false, false, {}, {}, {}};
    return {Kind::Command,
            QCoreApplication::translate("LineChips", "Did you mean /%1?").arg(line.suggestion),
            true,
            false,
            {},
            {},
            {}};
}

} // namespace

QVector<LineChip> chipsOf(const ParsedLine &line, const ScribeContext &context, const TimeFormat &format, int amendedNumber)
{
    QVector<LineChip> chips;
    if (amendedNumber > 0)
        chips.append({Kind::Amending,
                      QCoreApplication::translate("LineChips", "Amending #%1").arg(amendedNumber),
                      false,
                      false,
                      {},
                      {},
                      {}});
    if (line.kind == LineKind::Empty) {
        addPresets(chips, line, context, format);
        return chips;
    }
    if (line.kind != LineKind::Entry)
        chips.append(commandChip(line));
    if (line.kind != LineKind::Command) {
        if (!line.problem)
            chips.append(timeChip(line, context, format));
        const bool typeStated = line.body.type != EntryType::Note || context.presetType;
        chips.append({Kind::Type, displayName(line.body.type), false, !typeStated, line.body.type, {}, {}});
    }
    QSet<QString> seen;
    for (const ScribeToken &token : line.tokens) {
        const QString id = QString::number(int(token.kind)) + token.value;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        switch (token.kind) {
        case ScribeToken::Kind::Person:
            chips.append(personChip(line, token));
            break;
        case ScribeToken::Kind::Role:
            chips.append({Kind::Role, role::displayName(token.value), false, false, {}, {}, {}});
            break;
        case ScribeToken::Kind::Service:
            chips.append({Kind::Service, u'#' + token.value, false, false, {}, {}, {}});
            break;
        case ScribeToken::Kind::Ref:
            chips.append({Kind::Ref, token.value, false, false, {}, {}, {}});
            break;
        case ScribeToken::Kind::Url:
            chips.append({Kind::Link, QUrl(token.value).host(), false, false, {}, {}, {}});
            break;
        case ScribeToken::Kind::TimeBox:
            chips.append({Kind::TimeBox,
                          QCoreApplication::translate("LineChips", "report in %1")
                              .arg(TimeFormat::countUp(Milliseconds(line.body.timeBoxMs))),
                          false,
                          false,
                          {},
                          {},
                          {}});
            break;
        case ScribeToken::Kind::Time:
        case ScribeToken::Kind::Type:
        case ScribeToken::Kind::Command:
            break;
        }
    }
    return chips;
}

QString spoken(const QVector<LineChip> &chips)
{
    QStringList words;
    for (const LineChip &chip : chips)
        words << chip.text;
    return words.join(QStringLiteral(", "));
}

} // namespace quarterdeck
