// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/workcommand.h"

#include "domain/editdistance.h"
#include "domain/scribeduration.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

constexpr qint64 kMinuteMs = 60000;
constexpr qint64 kLongestMs = 7 * 24 * 60 * kMinuteMs;

/// The words people use for the states of a hypothesis.
struct StateWord
{
    const char16_t *word;
    HypothesisState state;
};
constexpr std::array kStates{StateWord{u"testing", HypothesisState::Testing},     StateWord{u"supported", HypothesisState::Supported},
                             StateWord{u"refuted", HypothesisState::Refuted},     StateWord{u"parked", HypothesisState::Parked},
                             StateWord{u"open", HypothesisState::Open},           StateWord{u"test", HypothesisState::Testing},
                             StateWord{u"support", HypothesisState::Supported},   StateWord{u"confirmed", HypothesisState::Supported},
                             StateWord{u"refute", HypothesisState::Refuted},      StateWord{u"park", HypothesisState::Parked},
                             StateWord{u"reopen", HypothesisState::Open}};

struct Words
{
    QString first, rest;
};

Words firstWord(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto blank = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype length = blank - trimmed.begin();
    return {trimmed.left(length), trimmed.mid(length).trimmed()};
}

bool isName(const QString &word, QChar letter)
{
    return word.size() > 1 && word.size() < 7 && word.at(0).toUpper() == letter
        && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

SaySentence say(const QString &sentence) { return {sentence, true}; }

EntryBody bodyOf(const QString &text, ScribeContext context, EntryType type)
{
    context.presetType = type;
    EntryBody body = parseScribeLine(text, context).body;
    body.type = type;
    return body;
}

/// "10" is minutes; "1h30" is what it says. nullopt for what is no length of time, or none that makes sense.
std::optional<qint64> spanIn(const QString &word)
{
    bool isNumber = false;
    const qint64 minutes = word.toLongLong(&isNumber);
    const std::optional<qint64> span = isNumber ? std::optional(minutes <= kLongestMs / kMinuteMs ? minutes * kMinuteMs : 0) : parseDuration(word);
    return span && *span > 0 && *span <= kLongestMs ? span : std::nullopt;
}

/// One reader per command; all wording is here.
class WorkCommand
{
    Q_DECLARE_TR_FUNCTIONS(LineCommand)

public:
    WorkCommand(const QString &arguments, const CommandContext &context) : m_arguments(arguments), m_context(context) {}

    LineDeed hypothesis() const
    {
        const Words words = firstWord(m_arguments);
        if (words.first.isEmpty())
            return say(tr("Say what may be the cause, or what became of one: /h bad cache, /h H1 refuted the cache was empty."));
        if (!isName(words.first, u'H')) {
            const EntryBody body = bodyOf(m_arguments, m_context.scribe, EntryType::Hypothesis);
            return Payload(EntryLogged{body});
        }
        const Entry *entry = m_context.incident.entryByName(words.first);
        if (!entry)
            return unknown(words.first, EntryType::Hypothesis);
        const Words what = firstWord(words.rest);
        if (what.first.startsWith(u'@') || what.first.compare(u"nobody", Qt::CaseInsensitive) == 0)
            return Payload(HypothesisChanged{entry->id, {}, handleIn(what.first), what.rest, {}, now()});
        for (const StateWord &word : kStates) {
            if (what.first.compare(QStringView(word.word), Qt::CaseInsensitive) == 0)
                return Payload(HypothesisChanged{entry->id, word.state, {}, what.rest, {}, now()});
        }
        return noState(words.first, what.first);
    }

    LineDeed evidence() const
    {
        const Words words = firstWord(m_arguments);
        const QString number = words.rest.startsWith(u'#') ? words.rest.mid(1) : words.rest;
        bool isNumber = false;
        const int n = number.toInt(&isNumber);
        if (!isName(words.first, u'H') || !isNumber)
            return say(tr("Say the hypothesis and the number of the entry: /evidence H1 14."));
        const Entry *hypothesis = m_context.incident.entryByName(words.first);
        if (!hypothesis)
            return unknown(words.first, EntryType::Hypothesis);
        const Entry *entry = m_context.incident.entryByNumber(n);
        if (!entry)
            return say(tr("There is no entry %1 here.").arg(n));
        return Payload(EvidenceLinked{hypothesis->id, entry->id, false, {}, {}, now()});
    }

    LineDeed extend() const
    {
        const Words words = firstWord(m_arguments), span = firstWord(words.rest);
        const std::optional<qint64> more = spanIn(span.first);
        if (!isName(words.first, u'A') || !more)
            return say(tr("Say the action and how much more time it gets: /extend A7 10 the vendor is slow."));
        const Entry *entry = m_context.incident.entryByName(words.first);
        if (!entry)
            return unknown(words.first, EntryType::Action);
        // What is over already gets the whole time from now.
        const Instant due = std::max(entry->action->dueAt.value_or(now()), now()) + Milliseconds(*more);
        return Payload(ActionChanged{entry->id, {}, due, span.rest, {}, now()});
    }

    LineDeed give() const
    {
        const Words words = firstWord(m_arguments), person = firstWord(words.rest);
        if (!isName(words.first, u'A') || person.first.isEmpty())
            return say(tr("Say the action and who gets it: /give A7 @raj."));
        const Entry *entry = m_context.incident.entryByName(words.first);
        if (!entry)
            return unknown(words.first, EntryType::Action);
        return Payload(ActionChanged{entry->id, handleIn(person.first), {}, person.rest, {}, now()});
    }

    LineDeed propose() const
    {
        if (m_arguments.isEmpty())
            return say(tr("Say what is proposed, and how long objections are heard: /propose roll back v3.2 /5."));
        // An action's grammar knows the time box; here it is the round of objections.
        EntryBody body = bodyOf(m_arguments, m_context.scribe, EntryType::Action);
        DecisionProposed proposed{body, {}};
        if (body.timeBoxMs > 0)
            proposed.objectionsUntil = body.occurred + Milliseconds(body.timeBoxMs);
        proposed.body.type = EntryType::Decision;
        proposed.body.assignee.clear();
        proposed.body.timeBoxMs = 0;
        return Payload(proposed);
    }

    LineDeed object() const
    {
        QString text;
        const Entry *entry = proposal(text);
        if (!entry || text.isEmpty())
            return noProposal(tr("Say what speaks against it: /object D1 the schema has changed."));
        return Payload(DecisionObjected{entry->id, text, {}, now()});
    }

    LineDeed decide(DecisionState outcome) const
    {
        QString reason;
        const Entry *entry = proposal(reason);
        if (!entry)
            return noProposal(tr("Say which proposal, and why: /nogo D1 the schema has changed."));
        return Payload(DecisionMade{entry->id, outcome, {}, reason, {}, now()});
    }

private:
    Instant now() const { return m_context.scribe.now; }

    QString handleIn(const QString &word) const
    {
        const QString handle = (word.startsWith(u'@') ? word.mid(1) : word).toLower();
        return handle == u"nobody" || handle == u"-" ? QString() : handle == u"me" ? m_context.author : handle;
    }

    /// The decision that is named, or the only one that is proposed; `rest` is what follows.
    const Entry *proposal(QString &rest) const
    {
        const Words words = firstWord(m_arguments);
        if (isName(words.first, u'D')) {
            rest = words.rest;
            return m_context.incident.entryByName(words.first);
        }
        rest = m_arguments;
        const Entry *only = nullptr;
        for (const Entry &entry : m_context.incident.entries) {
            if (entry.struck || !entry.decision || entry.decision->state != DecisionState::Proposed)
                continue;
            if (only)
                return nullptr;
            only = &entry;
        }
        return only;
    }

    LineDeed noProposal(const QString &howTo) const
    {
        const Words words = firstWord(m_arguments);
        return isName(words.first, u'D') && !m_context.incident.entryByName(words.first) ? unknown(words.first, EntryType::Decision) : LineDeed(say(howTo));
    }

    LineDeed unknown(const QString &name, EntryType type) const
    {
        QStringList there;
        for (const Entry &entry : m_context.incident.entries) {
            if (entry.body.type != type || entry.struck)
                continue;
            there << (entry.action ? entry.action->name : entry.hypothesis ? entry.hypothesis->name : entry.decision ? entry.decision->name : QString());
        }
        there.removeAll(QString());
        return there.isEmpty() ? say(tr("There is no %1 here.").arg(name.toUpper()))
                               : say(tr("There is no %1 here. Did you mean %2?").arg(name.toUpper(), there.last()));
    }

    static LineDeed noState(const QString &name, const QString &typed)
    {
        QString nearest;
        int least = 3;
        for (const StateWord &word : kStates) {
            const QString known = QString::fromUtf16(word.word);
            const int slips = typed.isEmpty() ? least : typingDistance(typed.toLower(), known, 2);
            if (slips < least) {
                least = slips;
                nearest = known;
            }
        }
        if (!nearest.isEmpty())
            return say(tr("“%1” is no state of a hypothesis. Did you mean /h %2 %3?").arg(typed, name.toUpper(), nearest));
        return say(tr("Say what became of %1: testing, supported, refuted, parked, open, or @name for who looks into it.").arg(name.toUpper()));
    }

    const QString &m_arguments;
    const CommandContext &m_context;
};

/// The names of what can still be changed, the latest first.
QStringList openNames(const Incident &incident, QChar letter)
{
    QStringList names;
    for (auto entry = incident.entries.crbegin(); entry != incident.entries.crend(); ++entry) {
        if (entry->struck)
            continue;
        if (letter == u'A' && entry->action && entry->action->state == ActionInfo::State::Open)
            names << entry->action->name;
        else if (letter == u'H' && entry->hypothesis)
            names << entry->hypothesis->name;
        else if (letter == u'D' && entry->decision && entry->decision->state == DecisionState::Proposed)
            names << entry->decision->name;
    }
    return names;
}

} // namespace

std::optional<LineDeed> readWorkCommand(const QString &name, const QString &arguments, const CommandContext &context)
{
    const WorkCommand command(arguments, context);
    if (name == u"h")
        return command.hypothesis();
    if (name == u"evidence")
        return command.evidence();
    if (name == u"extend")
        return command.extend();
    if (name == u"give")
        return command.give();
    if (name == u"propose")
        return command.propose();
    if (name == u"object")
        return command.object();
    if (name == u"go")
        return command.decide(DecisionState::Go);
    if (name == u"nogo")
        return command.decide(DecisionState::NoGo);
    if (name == u"withdraw")
        return command.decide(DecisionState::Withdrawn);
    return std::nullopt;
}

QStringList workChoices(const QString &name, int place, const Incident &incident)
{
    if (name == u"h" && place == 1)
        return {QStringLiteral("testing"), QStringLiteral("supported"), QStringLiteral("refuted"), QStringLiteral("parked"), QStringLiteral("open")};
    if (place != 0)
        return {};
    if (name == u"h" || name == u"evidence")
        return openNames(incident, u'H');
    if (name == u"extend" || name == u"give")
        return openNames(incident, u'A');
    if (name == u"go" || name == u"nogo" || name == u"object" || name == u"withdraw")
        return openNames(incident, u'D');
    return {};
}

} // namespace quarterdeck
