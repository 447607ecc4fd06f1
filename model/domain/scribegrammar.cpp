// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribegrammar.h"

#include "domain/editdistance.h"
#include "domain/scribeduration.h"
#include "domain/scribementions.h"
#include "domain/scribetime.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

using Kind = ScribeToken::Kind;

constexpr qsizetype kLongestCommandWord = 16;
constexpr qsizetype kExactCommand = 2; // so short a word is another one too easily: "/do" must not offer "/go"
constexpr qsizetype kShortCommand = 4; // up to here one slip is a near miss, in longer ones two: "/etc" is not "/ic"
constexpr qsizetype kLongestTimeBoxWord = 32;
constexpr qsizetype kMostSuggestions = 32;
constexpr Milliseconds kEarlyMargin = std::chrono::hours(24);
constexpr qint64 kFarPast = -4102444800000; // 1840: keeps the sums below from running over

enum class SigilRule { None, BeforeBlank, BeforeLetter, BeforeLetterOrMention };

/// How a type is typed. Every type has a code, so that every entry can be written as a line.
struct TypeMark
{
    EntryType type;
    char16_t code;
    char16_t sigil;
    SigilRule rule;
};

constexpr std::array kTypeMarks{
    TypeMark{EntryType::Decision, u'd', u'!', SigilRule::BeforeLetter},
    TypeMark{EntryType::Action, u'a', u'>', SigilRule::BeforeLetterOrMention},
    TypeMark{EntryType::Hypothesis, u'h', u'?', SigilRule::BeforeLetter},
    TypeMark{EntryType::Finding, u'f', u'*', SigilRule::BeforeBlank},
    TypeMark{EntryType::Result, u'r', u'=', SigilRule::BeforeBlank},
    TypeMark{EntryType::Followup, u't', u'+', SigilRule::BeforeBlank},
    TypeMark{EntryType::Communication, u'c', u'&', SigilRule::BeforeBlank},
    TypeMark{EntryType::Escalation, u'e', 0, SigilRule::None},
    TypeMark{EntryType::Detection, u'x', 0, SigilRule::None},
    TypeMark{EntryType::Resolution, u's', 0, SigilRule::None},
    TypeMark{EntryType::Note, u'n', 0, SigilRule::None},
};

struct TypeReading
{
    EntryType type;
    qsizetype length;
};

std::optional<TypeReading> readType(QStringView rest)
{
    if (rest.size() < 2)
        return std::nullopt;
    const QChar first = rest[0];
    const QChar next = rest[1];
    for (const TypeMark &mark : kTypeMarks) {
        if (first == mark.code && next == u':' && rest.size() > 2 && rest[2].isSpace())
            return TypeReading{mark.type, 2};
        if (mark.rule == SigilRule::None || first != mark.sigil)
            continue;
        const bool letter = mark.rule != SigilRule::BeforeBlank && next.isLetter();
        const bool mention = mark.rule == SigilRule::BeforeLetterOrMention && next == u'@';
        if (next.isSpace() || letter || mention)
            return TypeReading{mark.type, 1};
    }
    return std::nullopt;
}

QString typePrefix(EntryType type, bool asCode)
{
    const auto mark = std::find_if(kTypeMarks.begin(), kTypeMarks.end(), [type](const TypeMark &m) { return m.type == type; });
    Q_ASSERT(mark != kTypeMarks.end());
    if (asCode || mark->rule == SigilRule::None)
        return QString(QChar(mark->code)) + QStringLiteral(": ");
    return QString(QChar(mark->sigil)) + u' ';
}

struct CommandReading
{
    QString known; ///< the command, or the one that was meant
    bool nearMiss = false;
    qsizetype length = 0;
};

std::optional<CommandReading> readCommand(QStringView line)
{
    if (!line.startsWith(u'/'))
        return std::nullopt;
    qsizetype end = 1;
    while (end < line.size() && end <= kLongestCommandWord && line[end].unicode() < 128 && line[end].isLetter())
        ++end;
    if (end == 1 || (end < line.size() && !line[end].isSpace()))
        return std::nullopt;
    const QString word = line.sliced(1, end - 1).toString().toLower();
    QString nearest;
    int nearestDistance = 3;
    for (const QString &command : scribeCommands()) {
        const int slips = typingDistance(word, command, 2);
        const int allowed = command.size() <= kExactCommand ? 0 : command.size() <= kShortCommand ? 1 : 2;
        if (slips <= allowed && slips < nearestDistance) {
            nearest = command;
            nearestDistance = slips;
        }
    }
    if (nearest.isEmpty())
        return std::nullopt;
    return CommandReading{nearest, nearestDistance > 0, end};
}

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The first word of the text that is a time box.
std::optional<Span> findTimeBox(QStringView text)
{
    const qsizetype end = std::min(text.size(), kMentionLimit);
    for (qsizetype at = text.indexOf(u'/'); at >= 0 && at < end; at = text.indexOf(u'/', at + 1)) {
        if (at > 0 && !text[at - 1].isSpace())
            continue;
        qsizetype wordEnd = at + 1;
        while (wordEnd < text.size() && wordEnd - at <= kLongestTimeBoxWord && !text[wordEnd].isSpace())
            ++wordEnd;
        if (readTimeBox(text.sliced(at, wordEnd - at)))
            return Span{at, wordEnd - at};
    }
    return std::nullopt;
}

/// What to take out so that the time box leaves no trace: the word and a blank beside it; at an end of the text, all blanks.
Span withBlanks(QStringView text, Span box)
{
    qsizetype start = box.start;
    qsizetype end = box.start + box.length;
    const auto blankBefore = [&] { return start > 0 && text[start - 1].isSpace(); };
    const auto blankAfter = [&] { return end < text.size() && text[end].isSpace(); };
    if (start == 0) {
        while (blankAfter())
            ++end;
    } else if (end == text.size()) {
        while (blankBefore())
            --start;
    } else if (text[start - 1] != u'\n') {
        --start;
    } else {
        ++end;
    }
    return {start, end - start};
}

EntryType defaultType(const ScribeContext &context) { return context.presetType.value_or(EntryType::Note); }

Instant defaultTime(const ScribeContext &context) { return context.presetTime.value_or(context.now); }

/// Reads one line from front to back; `m_at` is where the unread part starts. One use per line, any thread.
class LineReading
{
public:
    LineReading(const QString &line, const ScribeContext &context) : m_line(line), m_context(context)
    {
        m_out.body.type = defaultType(context);
        m_out.body.occurred = defaultTime(context);
    }

    ParsedLine run()
    {
        const std::optional<CommandReading> command = readCommand(m_line);
        if (command)
            takeCommand(*command);
        if (m_out.kind == LineKind::Command) {
            m_at = command->length;
            addMentions(m_at, QStringView(m_line).sliced(m_at), {});
            m_out.offsetSeconds = offsetAt(m_context.zone, m_out.body.occurred);
            checkPeople();
            return m_out;
        }
        skipBlanks();
        takeTime();
        skipBlanks();
        takeType();
        skipBlanks();
        takeText();
        if (m_out.kind == LineKind::Empty && !m_out.body.text.isEmpty())
            m_out.kind = LineKind::Entry;
        checkPeople();
        return m_out;
    }

private:
    QStringView rest() const { return QStringView(m_line).sliced(m_at); }

    void skipBlanks()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    void takeCommand(const CommandReading &command)
    {
        m_out.kind = command.nearMiss ? LineKind::NearMissCommand : LineKind::Command;
        (command.nearMiss ? m_out.suggestion : m_out.command) = command.known;
        m_out.arguments = QStringView(m_line).sliced(command.length).trimmed().toString();
        m_out.tokens.append({Kind::Command, 0, command.length, command.known});
    }

    void takeTime()
    {
        const std::optional<TimeReading> time = readTime(rest(), m_context.now, m_context.zone);
        if (!time) {
            m_out.offsetSeconds = offsetAt(m_context.zone, m_out.body.occurred);
            return;
        }
        m_out.timeGiven = true;
        m_out.problem = time->problem;
        m_out.body.approximate = time->approximate;
        m_out.rolledToYesterday = time->rolledToYesterday;
        m_out.ambiguousHour = time->ambiguousHour;
        if (!time->noSuchTime)
            m_out.body.occurred = time->at;
        m_out.offsetSeconds = offsetAt(m_context.zone, m_out.body.occurred);
        const Instant start{std::max(m_context.incidentStart.value_or(Instant{kFarPast}).ms, kFarPast)};
        m_out.tooEarly = m_context.incidentStart && !time->noSuchTime && time->at < start - kEarlyMargin;
        m_out.tokens.append({Kind::Time, m_at, time->length, time->noSuchTime ? QString() : toRfc3339(time->at)});
        m_at += time->length;
    }

    void takeType()
    {
        const std::optional<TypeReading> type = readType(rest());
        if (!type)
            return;
        m_out.body.type = type->type;
        m_out.tokens.append({Kind::Type, m_at, type->length, key(type->type)});
        m_at += type->length;
    }

    void takeText()
    {
        const QStringView whole = rest().trimmed();
        const std::optional<Span> box = m_out.body.type == EntryType::Action ? findTimeBox(whole) : std::nullopt;
        if (!box) {
            m_out.body.text = m_line.mid(m_at, whole.size());
            addMentions(m_at, m_out.body.text, {});
        } else {
            m_out.body.timeBoxMs = readTimeBox(whole.sliced(box->start, box->length)).value_or(0);
            const Span cut = withBlanks(whole, *box);
            m_out.body.text = whole.first(cut.start).toString() + whole.sliced(cut.start + cut.length).toString();
            addMentions(m_at, m_out.body.text, cut);
            m_out.tokens.append({Kind::TimeBox, m_at + box->start, box->length, QString::number(m_out.body.timeBoxMs)});
        }
        std::sort(m_out.tokens.begin(), m_out.tokens.end(),
                  [](const ScribeToken &a, const ScribeToken &b) { return a.start < b.start; });
        fillBody();
    }

    /// `text` is the line from `from` on, less what `cut` took out of it.
    void addMentions(qsizetype from, QStringView text, Span cut)
    {
        for (ScribeToken token : findMentions(text, m_context.knownPeople)) {
            token.start += from + (token.start >= cut.start ? cut.length : 0);
            m_out.tokens.append(std::move(token));
        }
    }

    void fillBody()
    {
        EntryBody &body = m_out.body;
        QSet<QString> seen;
        const auto addOnce = [&seen](QStringList &list, const ScribeToken &token) {
            if (const QString folded = QChar(u'0' + int(token.kind)) + token.value.toLower(); !seen.contains(folded)) {
                seen.insert(folded);
                list.append(token.value);
            }
        };
        for (const ScribeToken &token : std::as_const(m_out.tokens)) {
            if (token.kind == Kind::Person)
                addOnce(body.people, token);
            else if (token.kind == Kind::Service)
                addOnce(body.services, token);
            else if (token.kind == Kind::Ref)
                addOnce(body.refs, token);
        }
        if (body.type == EntryType::Action)
            body.assignee = body.people.value(0);
    }

    void checkPeople()
    {
        QSet<QString> known;
        for (const ScribeToken &token : std::as_const(m_out.tokens)) {
            if (token.kind != Kind::Person)
                continue;
            if (known.isEmpty()) {
                for (const QString &person : m_context.knownPeople)
                    known.insert(person.toLower());
            }
            if (known.contains(token.value) || m_askedAbout.contains(token.value))
                continue;
            m_askedAbout.insert(token.value);
            m_out.unknownPeople.append(token.value);
            if (m_out.unknownPeople.size() <= kMostSuggestions)
                suggestPerson(token.value);
        }
    }

    void suggestPerson(const QString &unknown)
    {
        int nearest = unknown.size() < kShortCommand ? 2 : 3;
        for (const QString &person : m_context.knownPeople) {
            const QString handle = person.toLower();
            const int slips = typingDistance(unknown, handle, nearest - 1);
            if (slips < nearest) {
                nearest = slips;
                m_out.meant.insert(unknown, handle);
            }
        }
    }

    const QString &m_line;
    const ScribeContext &m_context;
    ParsedLine m_out;
    QSet<QString> m_askedAbout;
    qsizetype m_at = 0;
};

/// The text with the time box in it. It goes last, unless a word before it, or none at all, would be taken for the box.
QString withTimeBox(const EntryBody &body)
{
    if (body.type != EntryType::Action)
        return body.text;
    const bool misleading = findTimeBox(body.text).has_value();
    if (body.timeBoxMs <= 0 && !misleading)
        return body.text;
    QString box = writeTimeBox(std::max<qint64>(body.timeBoxMs, 0));
    if (body.text.isEmpty())
        return box;
    const bool last = !misleading && body.text.size() < kMentionLimit - 1;
    return last ? body.text + u' ' + box : box + u' ' + body.text;
}

} // namespace

const QStringList &scribeCommands()
{
    static const QStringList commands =
        QStringLiteral("sev status ic role handoff timer update impact link note amend undo find goto ack snooze tick untick help h evidence "
                       "extend give propose object go nogo withdraw")
            .split(u' ');
    return commands;
}

ParsedLine parseScribeLine(const QString &line, const ScribeContext &context) { return LineReading(line, context).run(); }

QString toScribeLine(const EntryBody &body, const ScribeContext &context)
{
    QString line;
    if (body.occurred != defaultTime(context) || body.approximate)
        line = writeTime(body.occurred, body.approximate, context.now, context.zone);
    const bool timeWritten = !line.isEmpty();
    if (timeWritten)
        line += u' ';

    const QString text = withTimeBox(body);
    const bool misread = readType(text) || (!timeWritten && (readCommand(text) || readTime(text, context.now, context.zone)));
    if (misread)
        line += typePrefix(body.type, body.type == defaultType(context));
    else if (body.type != defaultType(context))
        line += typePrefix(body.type, false);
    return line + text;
}

} // namespace quarterdeck
