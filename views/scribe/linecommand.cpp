// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/linecommand.h"

#include "domain/checklist.h"
#include "domain/clocks.h"
#include "domain/policytext.h"
#include "domain/scribeduration.h"
#include "scribe/workcommand.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

struct Words
{
    QString first;
    QString rest;
};

Words firstWord(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = blanks.match(trimmed);
    if (!match.hasMatch())
        return {trimmed, {}};
    return {trimmed.left(match.capturedStart()), trimmed.mid(match.capturedEnd())};
}

/// "@Bob" -> "bob"; "me" -> the author.
QString handleIn(const QString &word, const QString &author)
{
    QString handle = word.startsWith(u'@') ? word.mid(1) : word;
    handle = handle.toLower();
    return handle == u"me" ? author : handle;
}

SaySentence say(const QString &sentence) { return {sentence, true}; }

EntryBody parsedBody(const QString &text, ScribeContext context, std::optional<EntryType> type)
{
    context.presetType = type;
    return parseScribeLine(text, context).body;
}

LineDeed readStatus(const QString &arguments, const CommandContext &context)
{
    if (arguments.isEmpty())
        return WindowRequest{QStringLiteral("status"), {}};
    const QString word = arguments.toLower();
    QVector<Status> meant;
    for (const Status status : kAllStatuses) {
        if (key(status) == word || displayName(status).toLower() == word)
            return Payload(StatusChanged{status, context.scribe.now});
        if (key(status).startsWith(word) || displayName(status).toLower().startsWith(word))
            meant.append(status);
    }
    if (meant.size() == 1)
        return Payload(StatusChanged{meant.first(), context.scribe.now});
    QStringList names;
    for (const Status status : kAllStatuses)
        names << key(status);
    return say(QCoreApplication::translate("LineCommand", "“%1” is not a status. Use one of: %2.")
                   .arg(arguments, names.join(QStringLiteral(", "))));
}

LineDeed readSeverity(const QString &arguments, const CommandContext &context)
{
    if (arguments.isEmpty())
        return WindowRequest{QStringLiteral("sev"), {}};
    const Words words = firstWord(arguments);
    const std::optional<SeverityLevel> level = context.policy.levelFrom(words.first);
    if (!level)
        return say(QCoreApplication::translate("LineCommand", "“%1” is not a severity. Use one of: %2.")
                       .arg(words.first, context.policy.levelNames()));
    return Payload(SeverityChanged{*level, words.rest, context.scribe.now});
}

LineDeed assign(const QString &role, const QString &word, const CommandContext &context)
{
    const bool vacate = word == u"-" || word.compare(u"nobody", Qt::CaseInsensitive) == 0;
    const QString handle = vacate ? QString() : handleIn(word, context.author);
    return Payload(RoleAssigned{role, handle, context.incident.holder(role), context.scribe.now});
}

LineDeed readCommander(const QString &arguments, const CommandContext &context)
{
    if (arguments.isEmpty())
        return WindowRequest{QStringLiteral("ic"), {}};
    return assign(role::Commander, firstWord(arguments).first, context);
}

LineDeed readRole(const QString &arguments, const CommandContext &context)
{
    const Words words = firstWord(arguments);
    if (words.first.isEmpty())
        return WindowRequest{QStringLiteral("role"), {}};
    if (words.rest.isEmpty())
        return say(
            QCoreApplication::translate("LineCommand", "Say the role and who has it: /role comms @name. “-” leaves it vacant."));
    return assign(role::canonical(words.first), firstWord(words.rest).first, context);
}

LineDeed readHandover(const QString &arguments, const CommandContext &context)
{
    if (arguments.isEmpty())
        return WindowRequest{QStringLiteral("handoff"), {}};
    return Payload(HandoverOffered{handleIn(firstWord(arguments).first, context.author), context.scribe.now});
}

LineDeed readTimer(const QString &arguments, const CommandContext &context)
{
    const Words words = firstWord(arguments);
    bool isNumber = false;
    const qint64 minutes = words.first.toLongLong(&isNumber);
    const std::optional<qint64> box = isNumber
                                        ? (minutes > 0 && minutes <= 60 * 24 ? std::optional(minutes * 60000) : std::nullopt)
                                        : parseDuration(words.first);
    if (!box || words.rest.isEmpty())
        return say(QCoreApplication::translate("LineCommand", "Say how long and what for: /timer 10 check the pool @bob."));
    EntryBody body = parsedBody(words.rest, context.scribe, EntryType::Action);
    body.type = EntryType::Action;
    body.assignee = body.people.value(0);
    body.timeBoxMs = *box;
    return Payload(EntryLogged{body});
}

LineDeed logTyped(const QString &arguments, EntryType type, const QString &howTo, const CommandContext &context)
{
    if (arguments.isEmpty())
        return say(howTo);
    EntryBody body = parsedBody(arguments, context.scribe, type);
    body.type = type;
    return Payload(EntryLogged{body});
}

/// "customers", "status-page": who an update went to; empty when the word names nobody.
QString audienceIn(const QString &word)
{
    static const QHash<QString, QString> audiences{
        {QStringLiteral("customers"), QStringLiteral("customers")},   {QStringLiteral("customer"), QStringLiteral("customers")},
        {QStringLiteral("internal"), QStringLiteral("internal")},     {QStringLiteral("colleagues"), QStringLiteral("internal")},
        {QStringLiteral("leadership"), QStringLiteral("leadership")}, {QStringLiteral("management"), QStringLiteral("management")},
        {QStringLiteral("statuspage"), QStringLiteral("status_page")}};
    QString plain = word.toLower();
    return audiences.value(plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(':')));
}

/// "/update customers /30 we are on it": sent now, the next one is promised in thirty minutes.
LineDeed sendUpdate(const QString &audience, const QString &rest, const CommandContext &context)
{
    UpdateSent sent{audience, rest, context.scribe.now, std::nullopt};
    const Words words = firstWord(rest);
    if (const std::optional<qint64> next = words.first.startsWith(u'/') ? readTimeBox(words.first) : std::nullopt; next && *next > 0) {
        sent.nextBy = sent.at + Milliseconds(*next);
        sent.text = words.rest;
    }
    if (sent.text.isEmpty())
        return say(QCoreApplication::translate("LineCommand", "Say what they were told: /update customers /30 We are rolling back; next news in 30 minutes."));
    return Payload(sent);
}

LineDeed readUpdate(const QString &arguments, const CommandContext &context)
{
    const Words words = firstWord(arguments);
    const QString audience = audienceIn(words.first);
    if (words.rest.isEmpty() && (words.first.isEmpty() || !audience.isEmpty()))
        return WindowRequest{QStringLiteral("update"), audience}; // where messages are written
    if (!audience.isEmpty())
        return sendUpdate(audience, words.rest, context);
    return logTyped(arguments, EntryType::Communication,
                    QCoreApplication::translate("LineCommand", "Say what was sent: /update customers told that payments fail."),
                    context);
}

LineDeed readNote(const QString &arguments, const CommandContext &context)
{
    return logTyped(arguments, EntryType::Note,
                    QCoreApplication::translate("LineCommand", "Say what to note: /note vendor called back."), context);
}

LineDeed readImpact(const QString &arguments, const CommandContext &)
{
    if (arguments.isEmpty())
        return say(
            QCoreApplication::translate("LineCommand", "Say what customers notice: /impact 62 % of payments fail in the EU."));
    return Payload(FieldEdited{Field::CustomerImpact, {arguments}});
}

LineDeed readLink(const QString &arguments, const CommandContext &)
{
    const Words words = firstWord(arguments);
    if (words.first.isEmpty())
        return WindowRequest{QStringLiteral("link"), {}};
    return Payload(LinkAdded{words.first, words.rest});
}

LineDeed readAmend(const QString &arguments, const CommandContext &context)
{
    const Words words = firstWord(arguments);
    const QString number = words.first.startsWith(u'#') ? words.first.mid(1) : words.first;
    bool isNumber = false;
    const int n = number.toInt(&isNumber);
    if (!isNumber)
        return say(
            QCoreApplication::translate("LineCommand", "Say which entry and how it should read: /amend 12 roll back v3.3."));
    const Entry *entry = context.incident.entryByNumber(n);
    if (!entry)
        return say(QCoreApplication::translate("LineCommand", "There is no entry %1 here.").arg(n));
    if (entry->isAutomatic())
        return say(QCoreApplication::translate("LineCommand", "Entry %1 was noted by the console and cannot be amended.").arg(n));
    if (words.rest.isEmpty())
        return AmendRequest{entry->id};
    ScribeContext scribe = context.scribe;
    scribe.presetTime = entry->body.occurred;
    const ParsedLine line = [&] {
        scribe.presetType = entry->body.type;
        return parseScribeLine(words.rest, scribe);
    }();
    if (line.problem)
        return say(*line.problem);
    EntryBody body = line.body;
    body.files = entry->body.files;
    if (!line.timeGiven)
        body.approximate = entry->body.approximate;
    if (body.type == EntryType::Action && body.timeBoxMs == 0)
        body.timeBoxMs = entry->body.timeBoxMs;
    return Payload(EntryAmended{entry->id, body});
}

/// The most urgent overdue deadline that the words name: a clock, its subject, both, or nothing at all.
std::optional<ClockReading> overdueNamed(const QString &words, const CommandContext &context)
{
    const Instant now = context.scribe.now;
    QVector<ClockReading> readings = clocksOf(context.incident, context.policy);
    sortByUrgency(readings, now, context.incident.alarmAnswers);
    const QStringList parts = words.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto names = [&](const ClockReading &reading) {
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return part == reading.clock || part == reading.subject.toLower(); });
    };
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const ClockReading &r) { return !r.metAt && r.dueAt <= now && names(r); });
    return found == readings.end() ? std::nullopt : std::optional(*found);
}

/// The first time it is the incident that is acknowledged, from then on what is overdue in it.
LineDeed readAcknowledge(const QString &arguments, const CommandContext &context)
{
    const bool taken = context.incident.milestone(Milestone::Acknowledged).state != MilestoneValue::State::NotRecorded;
    if (taken || !arguments.isEmpty()) {
        if (const auto reading = overdueNamed(arguments, context))
            return Payload(AlarmAnswered{reading->clock, reading->subject, reading->dueAt, context.scribe.now, 0});
        return SaySentence{QCoreApplication::translate("LineCommand", "Nothing to acknowledge."), false};
    }
    return Payload(MilestoneRecorded{Milestone::Acknowledged, MilestoneValue::time(context.scribe.now), {}});
}

LineDeed readUndo(const QString &, const CommandContext &) { return UndoRequest{}; }
LineDeed readFind(const QString &arguments, const CommandContext &) { return WindowRequest{QStringLiteral("find"), arguments}; }
LineDeed readHelp(const QString &arguments, const CommandContext &) { return WindowRequest{QStringLiteral("help"), arguments}; }
LineDeed readSnooze(const QString &arguments, const CommandContext &context)
{
    constexpr qint64 kSnoozeMs = 5 * 60 * 1000;
    const Words words = firstWord(arguments);
    const std::optional<qint64> length = parseDuration(words.first);
    if (const auto reading = overdueNamed(length ? words.rest : arguments, context))
        return Payload(AlarmAnswered{reading->clock, reading->subject, reading->dueAt, context.scribe.now, length.value_or(kSnoozeMs)});
    return SaySentence{QCoreApplication::translate("LineCommand", "Nothing to snooze."), false};
}

/// "/tick assess": a step of the checklist, by its name or the beginning of it; "/untick assess" opens it again.
LineDeed tickStep(const QString &arguments, bool done, const CommandContext &context)
{
    const QVector<ChecklistItem> items = checklistOf(context.incident, context.policy);
    const ChecklistItem *item = findStep(items, arguments);
    if (!item) {
        QStringList names;
        for (const ChecklistItem &one : items) {
            if (one.isDone() != done)
                names << one.step.key;
        }
        return say(names.isEmpty() ? QCoreApplication::translate("LineCommand", "There is no step to tick here.")
                                   : QCoreApplication::translate("LineCommand", "Say which step: %1.").arg(names.join(QStringLiteral(", "))));
    }
    const QString task = policyText(item->step.task);
    if (item->isDone() == done)
        return SaySentence{done ? QCoreApplication::translate("LineCommand", "“%1” is done already.").arg(task)
                                : QCoreApplication::translate("LineCommand", "“%1” is open already.").arg(task),
                           false};
    if (!done && item->byItself)
        return say(QCoreApplication::translate("LineCommand", "The log shows that this is done; correct the log if it is not."));
    return Payload(ChecklistTicked{item->step.key, task, done, context.scribe.now});
}
LineDeed readTick(const QString &arguments, const CommandContext &context) { return tickStep(arguments, true, context); }
LineDeed readUntick(const QString &arguments, const CommandContext &context) { return tickStep(arguments, false, context); }

LineDeed readGoto(const QString &arguments, const CommandContext &) { return WindowRequest{QStringLiteral("goto"), arguments}; }

struct CommandReader
{
    const char16_t *name;
    LineDeed (*read)(const QString &arguments, const CommandContext &context);
};

constexpr std::array kReaders{
    CommandReader{u"status", readStatus}, CommandReader{u"sev", readSeverity},     CommandReader{u"ic", readCommander},
    CommandReader{u"role", readRole},     CommandReader{u"handoff", readHandover}, CommandReader{u"timer", readTimer},
    CommandReader{u"update", readUpdate}, CommandReader{u"impact", readImpact},    CommandReader{u"link", readLink},
    CommandReader{u"note", readNote},     CommandReader{u"amend", readAmend},      CommandReader{u"undo", readUndo},
    CommandReader{u"find", readFind},     CommandReader{u"goto", readGoto},        CommandReader{u"ack", readAcknowledge},
    CommandReader{u"snooze", readSnooze}, CommandReader{u"tick", readTick},        CommandReader{u"untick", readUntick},
    CommandReader{u"help", readHelp},
};

} // namespace

LineDeed readCommand(const QString &name, const QString &arguments, const CommandContext &context)
{
    for (const CommandReader &reader : kReaders) {
        if (name == QStringView(reader.name))
            return reader.read(arguments.trimmed(), context);
    }
    if (const std::optional<LineDeed> deed = readWorkCommand(name, arguments.trimmed(), context))
        return *deed;
    return say(QCoreApplication::translate("LineCommand", "There is no command /%1. /help lists them.").arg(name));
}

QStringList argumentChoices(const QString &name, const Policy &policy)
{
    QStringList choices;
    if (name == u"status") {
        for (const Status status : kAllStatuses)
            choices << key(status);
    } else if (name == u"sev") {
        for (const PolicyLevel &level : policy.levels)
            choices << level.level.name;
    } else if (name == u"tick" || name == u"untick") {
        for (const auto *table : {&policy.firstFiveMinutes, &policy.checklist}) {
            for (const ChecklistStep &step : table->rows)
                choices << step.key;
        }
    } else if (name == u"role") {
        choices = role::standard();
    } else if (name == u"update") {
        choices << QStringLiteral("customers") << QStringLiteral("internal") << QStringLiteral("leadership") << QStringLiteral("status-page");
    }
    return choices;
}

} // namespace quarterdeck
