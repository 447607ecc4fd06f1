// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "entrycommands.h"

#include "ctltext.h"
#include "domain/decide.h"
#include "domain/plaintext.h"
#include "exchange/incidentjson.h"
#include "incidenttext.h"
#include "linereader.h"
#include "warroom/mitigationcatalogue.h"

#include <unistd.h>

namespace quarterdeck::ctl {

namespace {

constexpr qsizetype kLineBytes = 256 * 1024; // more than any entry can have, little enough for any computer

} // namespace

Result<EntryBody> readLine(const QString &line, const ScribeContext &context)
{
    const ParsedLine parsed = parseScribeLine(line, context);
    if (parsed.problem)
        return refuse(*parsed.problem);
    switch (parsed.kind) {
    case LineKind::Empty:
        return refuse(Ctl::tr("The entry is empty; write what happened."));
    case LineKind::Command:
        return refuse(Ctl::tr("“/%1” is a command, not an entry; use `quarterdeckctl %1`, or put a type before it: n: /%1 …").arg(parsed.command));
    case LineKind::Entry:
    case LineKind::NearMissCommand: // nobody is there to ask: what was given to log is logged
        break;
    }
    return parsed.body;
}

Outcome addPresets(Session &session, ScribeContext &context)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("type")) {
        context.presetType = entryTypeFromKey(arguments.value("type"));
        if (!context.presetType) {
            QStringList types;
            for (const EntryType type : kAllEntryTypes)
                types << key(type);
            return Session::usage(Ctl::tr("“%1” is no entry type; use one of %2.")
                                      .arg(shown(arguments.value("type")), types.join(QStringLiteral(", "))));
        }
    }
    if (arguments.has("at")) {
        const Result<Instant> at = session.readMoment(arguments.value("at"));
        if (!at)
            return at.error();
        context.presetTime = *at;
    }
    return Done{};
}

Result<qint64> readSpan(const Arguments &arguments, const char *option)
{
    const std::optional<qint64> span = parseDuration(arguments.value(option));
    if (!span)
        return Session::usage(Ctl::tr("“%1” is no length of time; write 10m or 1h30.").arg(shown(arguments.value(option))));
    return *span;
}

namespace {

/// Logs one entry; it is on disk when this returns. The state stays up to date at the cost of what is new.
Result<const Entry *> logOne(Session &session, Incident &incident, const Payload &logged)
{
    const Result<Receipt> receipt = session.apply(incident, logged);
    if (!receipt)
        return receipt.error();
    const Entry *entry = receipt->events.isEmpty() ? nullptr : incident.entry(receipt->events.first().id);
    if (!entry)
        return Error{ErrorCode::Storage, Ctl::tr("The entry was logged but cannot be read back; look with `quarterdeckctl timeline %1`.").arg(incident.ref), {}};
    return entry;
}

} // namespace

Outcome logAndPrint(Session &session, Incident &incident, const Payload &logged)
{
    const Result<const Entry *> entry = logOne(session, incident, logged);
    if (!entry)
        return entry.error();
    const EventId id = (*entry)->id;
    if (Outcome settled = session.settle(incident); !settled)
        return settled;
    session.print(incident, *incident.entry(id));
    return Done{};
}

namespace {

/// After these there is no use in trying the next line.
bool isStorageTrouble(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::StorageFull || code == ErrorCode::Busy || code == ErrorCode::Damaged || code == ErrorCode::Newer;
}

Outcome logStream(Session &session, Incident &incident, ScribeContext context)
{
    LineReader reader(STDIN_FILENO, kLineBytes);
    qint64 row = 0, refused = 0;
    while (const std::optional<LineReader::Line> line = reader.next()) {
        ++row;
        if (line->text.trimmed().isEmpty() && !line->overlong)
            continue;
        context.now = session.now();
        Result<EntryBody> body = line->overlong ? Result<EntryBody>(refuse(Ctl::tr("it is too long; an entry holds %L1 characters").arg(limits::EntryText)))
                                                : readLine(QString::fromUtf8(line->text), context);
        const Result<const Entry *> entry = body ? logOne(session, incident, EntryLogged{*body}) : Result<const Entry *>(body.error());
        if (entry) {
            if (session.json())
                session.out().jsonLine(entryJson(incident, **entry));
            else
                session.out().line(entryLine(**entry, session.zone()));
            continue;
        }
        if (isStorageTrouble(entry.error().code))
            return Error{entry.error().code, Ctl::tr("Line %1 and what follows were not logged: %2").arg(row).arg(entry.error().message), {}};
        ++refused;
        complain(Ctl::tr("Line %1 was not logged: %2").arg(row).arg(entry.error().message));
    }
    if (reader.failed())
        return Error{ErrorCode::Storage, Ctl::tr("Standard input cannot be read; what came before is logged."), {}};
    if (Outcome settled = session.settle(incident); !settled)
        return settled;
    return refused > 0 ? Outcome(Error{ErrorCode::Cancelled, {}, {}}) : Outcome(Done{});
}

} // namespace

Result<const Entry *> entryNumbered(const Incident &incident, const QString &text)
{
    bool ok = false;
    const int number = text.startsWith(u'#') ? text.mid(1).toInt(&ok) : text.toInt(&ok);
    if (!ok || number < 1)
        return Session::usage(
            Ctl::tr("“%1” is no entry number; `quarterdeckctl timeline %2` shows them.").arg(shown(text), incident.ref));
    const Entry *entry = incident.entryByNumber(number);
    if (!entry)
        return Error{ErrorCode::NotFound, Ctl::tr("%1 has no entry %2.").arg(incident.ref).arg(number), {}};
    return entry;
}

Result<const Entry *> entryNamed(const Incident &incident, QChar letter, const QString &text)
{
    const QString name = text.toUpper();
    bool isNumber = false;
    if (!name.startsWith(letter) || name.mid(1).toInt(&isNumber) < 1 || !isNumber) {
        const QString word = shown(text);
        return Session::usage(letter == u'A'   ? Ctl::tr("“%1” is no action; an action looks like A7.").arg(word)
                              : letter == u'H' ? Ctl::tr("“%1” is no hypothesis; a hypothesis looks like H2.").arg(word)
                                               : Ctl::tr("“%1” is no decision; a decision looks like D1.").arg(word));
    }
    const Entry *entry = incident.entryByName(name);
    if (!entry)
        return Error{ErrorCode::NotFound,
                     letter == u'A'   ? Ctl::tr("%1 has no action %2.").arg(incident.ref, name)
                     : letter == u'H' ? Ctl::tr("%1 has no hypothesis %2.").arg(incident.ref, name)
                                      : Ctl::tr("%1 has no decision %2.").arg(incident.ref, name),
                     {}};
    return entry;
}

Outcome changeEntry(Session &session, Incident &incident, const EventId &id, const Payload &payload)
{
    const Result<Receipt> receipt = session.apply(incident, payload);
    if (!receipt)
        return receipt.error();
    if (Outcome settled = session.settle(incident); !settled)
        return settled;
    session.print(incident, *incident.entry(id));
    return Done{};
}

Outcome log(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    ScribeContext context = session.scribeContext(incident);
    if (Outcome presets = addPresets(session, context); !presets)
        return presets;
    const bool streams = arguments.at(1) == u"-" && !arguments.positional.at(1).literal;
    if (streams && arguments.count() > 2)
        return Session::usage(Ctl::tr("“-” stands alone: lines come from standard input or from the command line, not both."));
    if (streams)
        return logStream(session, incident, context);

    // All lines are judged before the first is logged, so that a refusal changes nothing.
    QVector<EntryBody> bodies;
    for (int i = 1; i < arguments.count(); ++i) {
        const Result<EntryBody> body = readLine(arguments.at(i), context);
        if (!body)
            return body.error();
        if (const auto decided = decide(&incident, session.command(incident.id, EntryLogged{*body})); !decided)
            return decided.error();
        bodies << *body;
    }
    QVector<EventId> entries;
    for (const EntryBody &body : std::as_const(bodies)) {
        const Result<const Entry *> entry = logOne(session, incident, EntryLogged{body});
        if (!entry)
            return entry.error();
        entries << (*entry)->id;
    }
    if (Outcome settled = session.settle(incident); !settled)
        return settled;
    QJsonArray logged;
    for (const EventId &id : std::as_const(entries)) {
        const Entry &entry = *incident.entry(id);
        if (session.json() && entries.size() > 1)
            logged.append(entryJson(incident, entry));
        else
            session.print(incident, entry);
    }
    if (!logged.isEmpty())
        session.out().document(logged);
    return Done{};
}

Outcome amend(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<const Entry *> entry = entryNumbered(incident, arguments.at(1));
    if (!entry)
        return entry.error();
    const EntryBody before = (*entry)->body;
    const EventId id = (*entry)->id;
    ScribeContext context = session.scribeContext(incident);
    context.presetType = before.type;
    context.presetTime = before.occurred;
    Result<EntryBody> read = readLine(arguments.at(2), context);
    if (!read)
        return read.error();
    EntryBody body = std::move(read).value();
    body.files = before.files;
    if (body.occurred == before.occurred)
        body.approximate = body.approximate || before.approximate;
    return changeEntry(session, incident, id, EntryAmended{id, body});
}

Outcome strike(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<const Entry *> entry = entryNumbered(incident, arguments.at(1));
    if (!entry)
        return entry.error();
    if (!arguments.has("reason"))
        return Session::usage(Ctl::tr("Striking an entry needs a reason: --reason TEXT."));
    const EventId id = (*entry)->id;
    return changeEntry(session, incident, id, EntryStruck{id, arguments.value("reason")});
}

Result<QString> readMitigation(const Arguments &arguments)
{
    const QString word = arguments.value("mitigation");
    if (word.isEmpty())
        return QString();
    if (const Mitigation *mitigation = findMitigation(QString(word).replace(u'-', u'_')))
        return mitigation->key;
    QStringList keys;
    for (const Mitigation &one : mitigationCatalogue())
        keys << one.key;
    return Session::usage(Ctl::tr("“%1” is no mitigation; use one of %2.").arg(shown(word), keys.join(QStringLiteral(", "))));
}

Outcome action(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("extend") || arguments.has("give"))
        return changeAction(session);
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    QString to = arguments.value("to");
    if (to.startsWith(u'@'))
        to.remove(0, 1);
    if (to.isEmpty())
        return Session::usage(Ctl::tr("An action is for one named person: --to HANDLE."));
    ScribeContext context = session.scribeContext(incident);
    if (Outcome presets = addPresets(session, context); !presets)
        return presets;
    std::optional<qint64> timeBox;
    if (arguments.has("for")) {
        const Result<qint64> span = readSpan(arguments, "for");
        if (!span)
            return span.error();
        timeBox = *span;
    }
    const Result<QString> mitigation = readMitigation(arguments);
    if (!mitigation)
        return mitigation.error();
    Result<EntryBody> body = readLine(QStringLiteral("a: @%1 %2").arg(to, arguments.at(1)), context);
    if (!body)
        return body.error();
    if (body->assignee.compare(to, Qt::CaseInsensitive) != 0)
        return Session::usage(
            Ctl::tr("“%1” cannot be a handle; use letters, digits, dots, dashes or underscores.").arg(shown(to)));
    if (timeBox)
        body.value().timeBoxMs = *timeBox;
    body.value().mitigation = *mitigation;
    if (const auto running = openMitigations(incident); isMitigation(*body) && !running.isEmpty())
        complain(Ctl::tr("One change at a time: %1 is still open; with two running nobody knows which one helped.").arg(running.last()->action->name));
    return logAndPrint(session, incident, EntryLogged{*body});
}

Outcome done(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<const Entry *> entry = entryNamed(incident, u'A', arguments.at(1));
    if (!entry)
        return entry.error();
    const QString name = (*entry)->action->name;
    if ((*entry)->action->state == ActionInfo::State::Done)
        return refuse(Ctl::tr("%1 is already done.").arg(name));
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    EntryBody body;
    body.type = EntryType::Result;
    body.text = name + QLatin1Char(' ') + (arguments.count() > 2 ? arguments.at(2) : Ctl::tr("done"));
    body.occurred = *at;
    body.refs = QStringList{name};
    return logAndPrint(session, incident, EntryLogged{body});
}

} // namespace quarterdeck::ctl
