// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "entrycommands.h"

#include <algorithm>

namespace quarterdeck::ctl {

namespace {

QString handleOf(QString word)
{
    if (word.startsWith(u'@'))
        word.remove(0, 1);
    return word.compare(u"nobody", Qt::CaseInsensitive) == 0 ? QString() : word;
}

/// "H2": then it is the item and not a text.
bool looksNamed(const QString &word, QChar letter)
{
    return word.size() > 1 && word.at(0).toUpper() == letter && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isDigit(); });
}

/// How many of these options were given.
int countOf(const Arguments &arguments, std::initializer_list<const char *> options)
{
    return int(std::count_if(options.begin(), options.end(), [&](const char *option) { return arguments.has(option); }));
}

/// The text of a new item as an entry of its type; the type is not the line's to say.
Result<EntryBody> readItem(Session &session, const Incident &incident, const QString &code)
{
    ScribeContext context = session.scribeContext(incident);
    if (Outcome presets = addPresets(session, context); !presets)
        return presets.error();
    return readLine(code + QStringLiteral(": ") + session.arguments().at(1), context);
}

Outcome linkEvidence(Session &session, Incident &incident, const EventId &hypothesis, Instant at)
{
    const Arguments &arguments = session.arguments();
    QVector<Payload> links;
    for (const char *option : {"evidence", "unlink"}) {
        for (const QString &number : arguments.values(option)) {
            const Result<const Entry *> entry = entryNumbered(incident, number);
            if (!entry)
                return entry.error();
            links.append(EvidenceLinked{hypothesis, (*entry)->id, qstrcmp(option, "unlink") == 0, {}, {}, at});
        }
    }
    for (const Payload &link : std::as_const(links).first(links.size() - 1)) {
        if (const Result<Receipt> receipt = session.apply(incident, link); !receipt)
            return receipt.error();
    }
    return changeEntry(session, incident, hypothesis, links.last());
}

Outcome changeHypothesis(Session &session, Incident &incident, Instant at)
{
    const Arguments &arguments = session.arguments();
    const Result<const Entry *> entry = entryNamed(incident, u'H', arguments.at(1));
    if (!entry)
        return entry.error();
    const EventId id = (*entry)->id;
    if (arguments.has("evidence") || arguments.has("unlink"))
        return linkEvidence(session, incident, id, at);
    HypothesisChanged change{id, {}, {}, arguments.value("reason"), {}, at};
    if (arguments.has("owner")) {
        change.owner = handleOf(arguments.value("owner"));
    } else {
        change.to = hypothesisStateFromKey(arguments.value("state"));
        if (!change.to)
            return Session::usage(Ctl::tr("“%1” is no state; use open, testing, supported, refuted or parked.")
                                      .arg(shown(arguments.value("state"))));
    }
    return changeEntry(session, incident, id, change);
}

Outcome takeDecision(Session &session, Incident &incident, Instant at)
{
    const Arguments &arguments = session.arguments();
    const Result<const Entry *> entry = entryNamed(incident, u'D', arguments.at(1));
    if (!entry)
        return entry.error();
    const EventId id = (*entry)->id;
    if (arguments.has("object"))
        return changeEntry(session, incident, id, DecisionObjected{id, arguments.value("object"), {}, at});
    const DecisionState outcome = arguments.has("go") ? DecisionState::Go : arguments.has("no-go") ? DecisionState::NoGo : DecisionState::Withdrawn;
    return changeEntry(session, incident, id, DecisionMade{id, outcome, {}, arguments.value("reason"), {}, at});
}

} // namespace

Outcome changeAction(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (countOf(arguments, {"extend", "give", "to", "for", "mitigation"}) != 1)
        return Session::usage(Ctl::tr("Say one thing about an action: --extend TIME or --give HANDLE."));
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<const Entry *> entry = entryNamed(incident, u'A', arguments.at(1));
    if (!entry)
        return entry.error();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    const EventId id = (*entry)->id;
    ActionChanged change{id, {}, {}, arguments.value("reason"), {}, *at};
    if (arguments.has("give")) {
        change.assignee = handleOf(arguments.value("give"));
        return changeEntry(session, incident, id, change);
    }
    const Result<qint64> span = readSpan(arguments, "extend");
    if (!span)
        return span.error();
    // What is over already gets the whole time from now.
    change.due = std::max((*entry)->action->dueAt.value_or(*at), *at) + Milliseconds(*span);
    return changeEntry(session, incident, id, change);
}

Outcome hypothesis(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    const int changes = countOf(arguments, {"state", "owner"}) + (arguments.has("evidence") || arguments.has("unlink") ? 1 : 0);
    const bool named = looksNamed(arguments.at(1), u'H');
    if (changes > 1)
        return Session::usage(Ctl::tr("Say one thing about a hypothesis: --state, --owner, or --evidence."));
    if (named && changes == 0)
        return Session::usage(Ctl::tr("Say what became of %1: --state, --owner, or --evidence.").arg(arguments.at(1).toUpper()));
    if (changes == 1 && (named || !arguments.has("owner")))
        return changeHypothesis(session, incident, *at);
    Result<EntryBody> body = readItem(session, incident, QStringLiteral("h"));
    if (!body)
        return body.error();
    // Who is mentioned first has it.
    if (const QString owner = handleOf(arguments.value("owner")).toLower(); !owner.isEmpty()) {
        body.value().people.removeAll(owner);
        body.value().people.prepend(owner);
    }
    return logAndPrint(session, incident, EntryLogged{*body});
}

Outcome decision(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    const int outcomes = countOf(arguments, {"go", "no-go", "withdraw", "object"});
    const bool proposes = arguments.has("propose") || arguments.has("objections");
    if (outcomes > 1 || (outcomes == 1 && proposes))
        return Session::usage(Ctl::tr("Say one thing about a decision: --go, --no-go, --withdraw or --object TEXT."));
    if (outcomes == 1)
        return takeDecision(session, incident, *at);
    if (looksNamed(arguments.at(1), u'D'))
        return Session::usage(Ctl::tr("Say what is decided about %1: --go, --no-go, --withdraw or --object TEXT.").arg(arguments.at(1).toUpper()));
    Result<EntryBody> body = readItem(session, incident, QStringLiteral("d"));
    if (!body)
        return body.error();
    const Result<QString> mitigation = readMitigation(arguments);
    if (!mitigation)
        return mitigation.error();
    body.value().mitigation = *mitigation;
    if (!proposes)
        return logAndPrint(session, incident, EntryLogged{*body});
    DecisionProposed proposed{*body, {}};
    if (arguments.has("objections")) {
        const Result<qint64> span = readSpan(arguments, "objections");
        if (!span)
            return span.error();
        proposed.objectionsUntil = body->occurred + Milliseconds(*span);
    }
    return logAndPrint(session, incident, proposed);
}

} // namespace quarterdeck::ctl
