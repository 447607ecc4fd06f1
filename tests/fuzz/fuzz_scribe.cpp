// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribegrammar.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace quarterdeck;

namespace {

void require(bool condition, const char *rule, const QString &line)
{
    if (condition)
        return;
    std::fprintf(stderr, "Broken: %s\n  line <%s>\n", rule, qUtf8Printable(line));
    std::abort();
}

/// The first bytes choose the context, the rest is the line: UTF-8, or raw UTF-16 so that lone surrogates occur too.
struct Input
{
    ScribeContext context;
    QString line;
};

Input inputFrom(const uint8_t *data, size_t size)
{
    static const QTimeZone zones[]{QTimeZone::utc(),          QTimeZone("Europe/Berlin"), QTimeZone("America/Los_Angeles"),
                                   QTimeZone("Asia/Kolkata"), QTimeZone("Pacific/Apia"),  QTimeZone()};
    Input input;
    if (size < 10)
        return input;
    qint64 now = 0;
    std::memcpy(&now, data, sizeof now);
    const bool wild = (data[8] & 1) != 0; // any 64 bits at all, or a moment near the changes of clocks in 2024
    input.context.now = {wild ? now : 1'709'251'200'000 + now % 31'536'000'000};
    input.context.zone = zones[(data[8] >> 1) % std::size(zones)];
    input.context.knownPeople = {QStringLiteral("alice"), QStringLiteral("Bob"), QStringLiteral("ops")};
    if ((data[9] & 1) != 0)
        input.context.presetType = kAllEntryTypes[(data[9] >> 4) % kAllEntryTypes.size()];
    if ((data[9] & 2) != 0)
        input.context.presetTime = Instant{1'727'994'000'000};
    if ((data[9] & 4) != 0)
        input.context.incidentStart = input.context.now;
    const auto *text = reinterpret_cast<const char *>(data + 10);
    const qsizetype length = qsizetype(size) - 10;
    if ((data[9] & 8) == 0) {
        input.line = QString::fromUtf8(text, length);
    } else {
        input.line.resize(length / 2);
        std::memcpy(input.line.data(), text, size_t(length / 2) * sizeof(QChar));
    }
    return input;
}

void checkTokens(const ParsedLine &parsed, const QString &line)
{
    qsizetype end = 0;
    for (const ScribeToken &token : parsed.tokens) {
        require(token.start >= end && token.length > 0, "tokens are in order and do not overlap", line);
        end = token.start + token.length;
    }
    require(end <= line.size(), "tokens lie in the line", line);
}

void checkRoundTrip(EntryBody body, const ScribeContext &context, const QString &line)
{
    const QString written = toScribeLine(body, context);
    const ParsedLine back = parseScribeLine(written, context);
    const bool timeNeeded = body.occurred != context.presetTime.value_or(context.now) || body.approximate;
    if (timeNeeded && !isPlausible(body.occurred)) { // a line says years of four digits
        body.occurred = back.body.occurred;
        body.approximate = back.body.approximate;
    }
    require(back.body == body, "a body written as a line reads back the same", line + QStringLiteral("> -> <") + written);
    require(back.kind == (body.text.isEmpty() ? LineKind::Empty : LineKind::Entry), "what is written is an entry", line);
}

} // namespace

/// Any bytes: parsing answers, its tokens are sound, and text -> entry -> text -> entry gives the same entry, for the type the
/// line has and for every other.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input = inputFrom(data, size);
    const ParsedLine parsed = parseScribeLine(input.line, input.context);
    checkTokens(parsed, input.line);
    require(parsed.body.text == parsed.body.text.trimmed(), "text is trimmed", input.line);
    if (parsed.kind != LineKind::Command) {
        checkRoundTrip(parsed.body, input.context, input.line);
        const EntryType other = size > 9 ? kAllEntryTypes[data[9] % kAllEntryTypes.size()] : EntryType::Note;
        EntryBody retyped = parsed.body;
        retyped.type = other;
        retyped.assignee = other == EntryType::Action ? retyped.people.value(0) : QString();
        retyped.timeBoxMs = other == EntryType::Action ? retyped.timeBoxMs : 0;
        checkRoundTrip(retyped, input.context, input.line);

        EntryBody wholeLine = parseScribeLine(QStringLiteral("n: ") + input.line, input.context).body;
        wholeLine.occurred = parsed.body.occurred;
        checkRoundTrip(wholeLine, input.context, input.line);
    }
    (void)parseScribeTime(input.line, input.context);
    (void)parseDuration(input.line);
    return 0;
}
