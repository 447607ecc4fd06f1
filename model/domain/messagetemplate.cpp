// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr Milliseconds kMinute{60 * 1000};
constexpr Milliseconds kDefaultCadence{60 * 60 * 1000}; // S1 and S2: every 30 to 60 minutes
constexpr int kMostListed = 6;
constexpr QChar kGapOpen(0x2039), kGapClose(0x203A);
const QString kBetween = QStringLiteral("; ");

/// A text as part of a sentence: one line, without the marks of the scribe's grammar and without a full stop.
QString inSentence(const QString &text)
{
    QString plain = text.simplified();
    for (qsizetype i = plain.size() - 1; i >= 0; --i) {
        const bool mark = (plain.at(i) == u'@' || plain.at(i) == u'#') && i + 1 < plain.size() && plain.at(i + 1).isLetter();
        if (mark && (i == 0 || !plain.at(i - 1).isLetterOrNumber()))
            plain.remove(i, 1);
    }
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

/// "4 min", "1 h 18 min", "2 d 3 h".
QString lengthText(Milliseconds length)
{
    const qint64 minutes = std::max<qint64>(length.count() / kMinute.count(), 1);
    const qint64 days = minutes / 1440, hours = minutes / 60 % 24, rest = minutes % 60;
    QStringList parts;
    if (days > 0)
        parts << QStringLiteral("%1 d").arg(days);
    if (hours > 0)
        parts << QStringLiteral("%1 h").arg(hours);
    if (days == 0 && rest > 0)
        parts << QStringLiteral("%1 min").arg(rest);
    return parts.join(u' ');
}

QString dateText(const QDateTime &at) { return QLocale::c().toString(at.date(), QStringLiteral("d MMM yyyy")); }

QDateTime utc(Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC); }

/// The words a template may use, each a function over the log. Empty = not known.
class Words
{
public:
    explicit Words(const MessageSource &source)
        : m_source(source),
          m_incident(source.incident),
          m_level(source.policy.rulesFor(source.incident.severity))
    {}

    QString ref() const { return m_incident.ref; }
    QString title() const { return inSentence(m_incident.title); }
    QString severity() const { return m_incident.severity ? m_incident.severity->name : QString(); }
    QString level() const { return m_incident.severity ? m_level.label : QString(); }
    QString status() const { return key(m_incident.status); }
    QString stage() const { return stageOr(&UpdateStage::name); }
    QString stageMessage() const { return stageOr(&UpdateStage::customerMessage); }
    QString impact() const { return firstOf(inSentence(m_incident.customerImpact), title()); }
    QString internalImpact() const { return firstOf(inSentence(m_incident.internalImpact), impact()); }
    QString symptom() const { return impact(); }
    QString services() const { return m_incident.services.join(QStringLiteral(", ")); }
    QString scope() const { return firstOf(services(), inSentence(m_incident.internalImpact)); }
    QString channel() const { return m_incident.channel; }
    QString author() const { return m_source.author; }
    QString commander() const { return m_incident.holder(role::Commander); }
    QString operations() const { return m_incident.holder(role::Operations); }
    QString communications() const { return m_incident.holder(role::Communications); }

    QString started() const { return time(start()); }
    QString declared() const { return time(m_incident.declaredAt()); }
    QString resolvedAt() const { return time(end()); }
    QString date() const { return dateText(utc(start())); }
    QString now() const { return utc(m_source.now).toString(QStringLiteral("HH:mm 'UTC'")); }
    QString hhmm() const { return utc(m_source.now).toString(QStringLiteral("HH:mm")); }
    QString duration() const { return lengthText(end() - start()); }
    QString nextUpdate() const { return m_source.nextBy ? time(*m_source.nextBy) : QString(); }
    QString reviewWithin() const
    {
        const auto within = m_level.response.postmortem;
        return within ? QStringLiteral("%1 h").arg(within->count() / (60 * kMinute.count())) : QString();
    }

    QString finding() const { return latest({EntryType::Finding, EntryType::Result, EntryType::Detection}); }
    QString news() const
    {
        return firstOf(latest({EntryType::Finding, EntryType::Result, EntryType::Detection, EntryType::Decision,
                               EntryType::Action, EntryType::Resolution, EntryType::Escalation}),
                       inSentence(stageOr(&UpdateStage::meaning)));
    }
    QString doing() const
    {
        for (auto entry = m_incident.entries.crbegin(); entry != m_incident.entries.crend(); ++entry) {
            if (isOpenAction(*entry))
                return inSentence(entry->body.text);
        }
        return inSentence(stageOr(&UpdateStage::internalAction));
    }
    QString actions() const
    {
        return listed([this](const Entry &entry) {
            if (!isOpenAction(entry))
                return QString();
            const QString due = entry.action->dueAt ? QStringLiteral(" (%1)").arg(time(*entry.action->dueAt)) : QString();
            return entry.action->name + u' ' + inSentence(entry.body.text) + due;
        });
    }
    QString done() const
    {
        return listed([](const Entry &entry) {
            if (entry.struck || !entry.action || entry.action->state != ActionInfo::State::Done)
                return QString();
            return inSentence(entry.body.text);
        });
    }
    QString decisions() const
    {
        return listed([](const Entry &entry) {
            const bool waits = !entry.struck && entry.decision && entry.decision->state == DecisionState::Proposed;
            return waits ? entry.decision->name + u' ' + inSentence(entry.body.text) : QString();
        });
    }
    QString needs() const
    {
        QStringList needs;
        if (commander().isEmpty() && m_level.commanderWithin && isActive(m_incident.status))
            needs << roleName(role::Commander);
        for (const QString &one : {decisions(), labelled(QStringLiteral("need"))}) {
            if (!one.isEmpty())
                needs << one;
        }
        return needs.join(kBetween);
    }
    QString cause() const
    {
        if (!m_incident.milestone(Milestone::CauseIdentified).known())
            return {}; // what is not confirmed is nobody's to say
        const QString supported = listed([](const Entry &entry) {
            const bool holds = !entry.struck && entry.hypothesis && entry.hypothesis->state == HypothesisState::Supported;
            return holds ? inSentence(entry.body.text) : QString();
        });
        return firstOf(labelled(QStringLiteral("cause")), supported);
    }
    QString tried() const
    {
        return listed([](const Entry &entry) {
            const bool out = !entry.struck && entry.hypothesis && entry.hypothesis->state == HypothesisState::Refuted;
            return out ? inSentence(entry.body.text) : QString();
        });
    }
    QString improvements() const
    {
        return listed([](const Entry &entry) {
            return entry.body.type == EntryType::Followup && isTyped(entry) ? inSentence(entry.body.text) : QString();
        });
    }
    QString workaround() const { return labelled(QStringLiteral("workaround")); }
    QString estimate() const { return labelled(QStringLiteral("estimate")); }
    QString lessons() const { return labelled(QStringLiteral("lesson")); }

private:
    static bool isTyped(const Entry &entry) { return !entry.struck && !entry.isAutomatic(); }
    static bool isOpenAction(const Entry &entry)
    {
        return !entry.struck && entry.action && entry.action->state == ActionInfo::State::Open;
    }
    static QString firstOf(const QString &a, const QString &b) { return a.isEmpty() ? b : a; }

    QString time(Instant at) const { return messageTime(at, m_source.now, m_source.zone); }

    Instant start() const
    {
        Instant first = m_incident.declaredAt();
        for (Milestone milestone : {Milestone::ImpactStarted, Milestone::Detected})
            first = std::min(first, m_incident.milestone(milestone).known().value_or(first));
        return first;
    }
    /// When it was over, or now while it is not.
    Instant end() const
    {
        const auto resolved = m_incident.milestone(Milestone::Resolved).known();
        return resolved && !isActive(m_incident.status) ? *resolved : m_source.now;
    }
    QString stageOr(QString UpdateStage::*member) const
    {
        const UpdateStage *stage = stageOf(m_incident, m_source.policy);
        return stage ? stage->*member : QString();
    }
    QString roleName(const QString &role) const
    {
        for (const RoleDescription &one : m_source.policy.roles.rows) {
            if (one.role == role)
                return one.name;
        }
        return role;
    }
    QString latest(std::initializer_list<EntryType> types) const
    {
        for (auto entry = m_incident.entries.crbegin(); entry != m_incident.entries.crend(); ++entry) {
            if (isTyped(*entry) && std::find(types.begin(), types.end(), entry->body.type) != types.end())
                return inSentence(entry->body.text);
        }
        return {};
    }
    /// What an entry says that begins with a word and a colon: "Workaround: pay by card". The last one counts.
    QString labelled(const QString &word) const
    {
        for (auto entry = m_incident.entries.crbegin(); entry != m_incident.entries.crend(); ++entry) {
            const QString text = entry->body.text.trimmed();
            if (isTyped(*entry) && text.startsWith(word + u':', Qt::CaseInsensitive))
                return inSentence(text.mid(word.size() + 1));
        }
        return {};
    }
    template <class TextOf>
    QString listed(TextOf textOf) const
    {
        QStringList texts;
        for (const Entry &entry : m_incident.entries) {
            const QString text = textOf(entry);
            if (!text.isEmpty())
                texts << text;
        }
        return texts.mid(std::max<qsizetype>(texts.size() - kMostListed, 0)).join(kBetween);
    }

    const MessageSource &m_source;
    const Incident &m_incident;
    const PolicyLevel &m_level;
};

struct Word
{
    const char *word;
    const char *prompt; ///< what the writer is asked for
    QString (Words::*value)() const;
};

// clang-format off
constexpr Word kWords[]{
    {"actions", QT_TRANSLATE_NOOP("MessageGap", "what is being done"), &Words::actions},
    {"author", QT_TRANSLATE_NOOP("MessageGap", "your name"), &Words::author},
    {"cause", QT_TRANSLATE_NOOP("MessageGap", "the confirmed cause"), &Words::cause},
    {"channel", QT_TRANSLATE_NOOP("MessageGap", "the channel"), &Words::channel},
    {"commander", QT_TRANSLATE_NOOP("MessageGap", "who has command"), &Words::commander},
    {"communications", QT_TRANSLATE_NOOP("MessageGap", "who writes the updates"), &Words::communications},
    {"date", QT_TRANSLATE_NOOP("MessageGap", "the date"), &Words::date},
    {"decisions", QT_TRANSLATE_NOOP("MessageGap", "what is to be decided"), &Words::decisions},
    {"declared", QT_TRANSLATE_NOOP("MessageGap", "when it was declared"), &Words::declared},
    {"doing", QT_TRANSLATE_NOOP("MessageGap", "what is being done"), &Words::doing},
    {"done", QT_TRANSLATE_NOOP("MessageGap", "what was done"), &Words::done},
    {"duration", QT_TRANSLATE_NOOP("MessageGap", "how long it lasted"), &Words::duration},
    {"estimate", QT_TRANSLATE_NOOP("MessageGap", "when you expect an end"), &Words::estimate},
    {"finding", QT_TRANSLATE_NOOP("MessageGap", "what was found"), &Words::finding},
    {"hhmm", QT_TRANSLATE_NOOP("MessageGap", "the time"), &Words::hhmm},
    {"impact", QT_TRANSLATE_NOOP("MessageGap", "what customers notice"), &Words::impact},
    {"improvements", QT_TRANSLATE_NOOP("MessageGap", "what you improve"), &Words::improvements},
    {"internal_impact", QT_TRANSLATE_NOOP("MessageGap", "what it means inside"), &Words::internalImpact},
    {"lessons", QT_TRANSLATE_NOOP("MessageGap", "what you learned"), &Words::lessons},
    {"level", QT_TRANSLATE_NOOP("MessageGap", "how severe it is"), &Words::level},
    {"needs", QT_TRANSLATE_NOOP("MessageGap", "what is needed"), &Words::needs},
    {"news", QT_TRANSLATE_NOOP("MessageGap", "what is new"), &Words::news},
    {"next_steps", QT_TRANSLATE_NOOP("MessageGap", "what comes next"), &Words::improvements},
    {"next_update", QT_TRANSLATE_NOOP("MessageGap", "when the next update comes"), &Words::nextUpdate},
    {"operations", QT_TRANSLATE_NOOP("MessageGap", "who knows the system"), &Words::operations},
    {"ref", QT_TRANSLATE_NOOP("MessageGap", "the incident"), &Words::ref},
    {"resolved_at", QT_TRANSLATE_NOOP("MessageGap", "when it was solved"), &Words::resolvedAt},
    {"review_within", QT_TRANSLATE_NOOP("MessageGap", "when the review comes"), &Words::reviewWithin},
    {"scope", QT_TRANSLATE_NOOP("MessageGap", "who and what is affected"), &Words::scope},
    {"service", QT_TRANSLATE_NOOP("MessageGap", "which service"), &Words::services},
    {"services", QT_TRANSLATE_NOOP("MessageGap", "which services"), &Words::services},
    {"severity", QT_TRANSLATE_NOOP("MessageGap", "the severity"), &Words::severity},
    {"stage", QT_TRANSLATE_NOOP("MessageGap", "where it stands"), &Words::stage},
    {"stage_message", QT_TRANSLATE_NOOP("MessageGap", "where it stands"), &Words::stageMessage},
    {"started", QT_TRANSLATE_NOOP("MessageGap", "when it began"), &Words::started},
    {"status", QT_TRANSLATE_NOOP("MessageGap", "where it stands"), &Words::status},
    {"summary", QT_TRANSLATE_NOOP("MessageGap", "what happened and what was done"), &Words::cause},
    {"symptom", QT_TRANSLATE_NOOP("MessageGap", "what people notice"), &Words::symptom},
    {"time", QT_TRANSLATE_NOOP("MessageGap", "the time"), &Words::now},
    {"title", QT_TRANSLATE_NOOP("MessageGap", "what it is about"), &Words::title},
    {"tried", QT_TRANSLATE_NOOP("MessageGap", "what was tried"), &Words::tried},
    {"workaround", QT_TRANSLATE_NOOP("MessageGap", "what helps until it is over"), &Words::workaround},
};
// clang-format on

const Word *findWord(const QString &word)
{
    const auto it =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const Word &one) { return word == QLatin1String(one.word); });
    return it == std::end(kWords) ? nullptr : &*it;
}

/// Walks a template once; what it appends is the message.
class Filling
{
public:
    explicit Filling(const MessageSource &source) : m_words(source) {}

    FilledMessage run(const QString &text)
    {
        FilledMessage filled;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype open = text.indexOf(u"[[", at), close = open < 0 ? -1 : text.indexOf(u"]]", open);
            fill(text.mid(at, close < 0 ? -1 : open - at), filled);
            if (close < 0)
                break;
            FilledMessage part;
            fill(text.mid(open + 2, close - open - 2), part);
            if (part.gaps.isEmpty())
                filled.text += part.text;
            at = close + 2;
        }
        return filled;
    }

private:
    void fill(const QString &text, FilledMessage &out) const
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype open = text.indexOf(u'{', at), close = open < 0 ? -1 : text.indexOf(u'}', open);
            out.text += text.mid(at, close < 0 ? -1 : open - at);
            if (close < 0)
                break;
            put(text.mid(open + 1, close - open - 1), out);
            at = close + 1;
        }
    }

    void put(const QString &placeholder, FilledMessage &out) const
    {
        const QString name = placeholder.section(u'|', 0, 0).trimmed(), otherwise = placeholder.section(u'|', 1).trimmed();
        const Word *word = findWord(name);
        QString value = word ? (m_words.*word->value)() : QString();
        if (value.isEmpty())
            value = otherwise;
        if (!value.isEmpty()) {
            out.text += value;
            return;
        }
        const QString mark = gapMark(word ? QCoreApplication::translate("MessageGap", word->prompt) : name);
        out.gaps.append({name, int(out.text.size()), int(mark.size())});
        out.text += mark;
    }

    Words m_words;
};

} // namespace

bool audience::isOutside(const QString &audience) { return audience == Customers || audience == StatusPage; }

QString gapMark(const QString &prompt) { return kGapOpen + prompt + kGapClose; }

QVector<MessageGap> gapsIn(const QString &text)
{
    QVector<MessageGap> gaps;
    for (qsizetype open = text.indexOf(kGapOpen); open >= 0; open = text.indexOf(kGapOpen, open + 1)) {
        const qsizetype close = text.indexOf(kGapClose, open);
        if (close < 0)
            break;
        gaps.append({{}, int(open), int(close - open + 1)});
        open = close;
    }
    return gaps;
}

FilledMessage fillTemplate(const QString &text, const MessageSource &source)
{
    FilledMessage filled = Filling(source).run(text);
    while (!filled.text.isEmpty() && filled.text.back().isSpace())
        filled.text.chop(1);
    return filled;
}

QStringList templateWords()
{
    QStringList words;
    for (const Word &word : kWords)
        words << QString::fromLatin1(word.word);
    return words;
}

QVector<MessageTemplate> templatesFor(const Incident &incident, const Policy &policy, const QString &audience)
{
    const QString stage = customerStatus(incident);
    QVector<MessageTemplate> fitting;
    for (const MessageTemplate &one : policy.templates.rows) {
        const bool hears = one.audiences.isEmpty() || one.audiences.contains(audience);
        if (hears && !one.text.isEmpty() && (one.stages.isEmpty() || one.stages.contains(stage)))
            fitting.append(one);
    }
    return fitting;
}

const UpdateStage *stageOf(const Incident &incident, const Policy &policy)
{
    const QString stage = customerStatus(incident);
    const auto it = std::find_if(policy.updateStages.rows.begin(), policy.updateStages.rows.end(),
                                 [&stage](const UpdateStage &one) { return one.key == stage; });
    return it == policy.updateStages.rows.end() ? nullptr : &*it;
}

std::optional<Instant> suggestedNextUpdate(const Incident &incident, const Policy &policy, const QString &audience, Instant now)
{
    if (!isActive(incident.status))
        return std::nullopt;
    const ResponseRules &rules = policy.rulesFor(incident.severity).response;
    const bool outside = audience::isOutside(audience) || audience == audience::Leadership || audience == audience::Management;
    const std::optional<Milliseconds> own = outside ? rules.customerCadence : rules.internalCadence;
    const Instant at = now + (own ? *own : rules.customerCadence.value_or(kDefaultCadence));
    return Instant{at.ms - at.ms % kMinute.count()}; // people promise whole minutes, and not beyond the cadence
}

bool needsApproval(const Incident &incident, const Policy &policy, const QString &audience, const QString &author)
{
    const MessageApproval &approval = policy.approval;
    const bool own = !author.isEmpty() && incident.holder(role::Commander) == author;
    if (own || !approval.audiences.contains(audience))
        return false;
    return approval.levels.isEmpty() || (incident.severity && approval.levels.contains(incident.severity->name));
}

QString messageTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime universal = utc(at), local = universal.toTimeZone(zone);
    const auto clock = [](const QDateTime &time, const QString &name) { return time.toString(QStringLiteral("HH:mm ")) + name; };
    QString text = clock(universal, QStringLiteral("UTC"));
    if (local.offsetFromUtc() != 0)
        text += QStringLiteral(" (%1)").arg(clock(local, zone.abbreviation(local)));
    return universal.date() == utc(now).date() ? text : dateText(universal) + QStringLiteral(", ") + text;
}

} // namespace quarterdeck
