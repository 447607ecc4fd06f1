// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/checklist.h"
#include "domain/clockname.h"
#include "domain/guidance.h"
#include "domain/handoverbrief.h"
#include "domain/policytext.h"
#include "exchange/briefmarkdown.h"
#include "exchange/clockjson.h"
#include "exchange/jsonvalue.h"
#include "incidenttext.h"
#include "warroom/incidentpolicies.h"

namespace quarterdeck::ctl {

namespace {

QString stateOf(const ChecklistItem &item, Instant now)
{
    if (item.isDone())
        return item.isLate(now) ? QStringLiteral("done_late") : QStringLiteral("done");
    return item.isLate(now) ? QStringLiteral("overdue") : QStringLiteral("open");
}

QString stateText(const QString &state)
{
    if (state == u"done")
        return Ctl::tr("done");
    if (state == u"done_late")
        return Ctl::tr("done late");
    return state == u"overdue" ? Ctl::tr("overdue") : Ctl::tr("open");
}

QJsonObject json(const Incident &incident, const ChecklistItem &item, Instant now)
{
    return {{QStringLiteral("ref"), incident.ref},
            {QStringLiteral("step"), item.step.key},
            {QStringLiteral("list"), item.firstMinutes ? QStringLiteral("first_five_minutes") : QStringLiteral("checklist")},
            {QStringLiteral("phase"), textOrNull(item.step.phase)},
            {QStringLiteral("task"), item.step.task},
            {QStringLiteral("owner"), textOrNull(item.step.owner)},
            {QStringLiteral("holder"), textOrNull(incident.holder(item.step.owner))},
            {QStringLiteral("target"), textOrNull(item.step.target)},
            {QStringLiteral("due_at"), timeOrNull(item.dueAt)},
            {QStringLiteral("state"), stateOf(item, now)},
            {QStringLiteral("done_at"), timeOrNull(item.doneAt)},
            {QStringLiteral("done_by"), textOrNull(item.doneBy)},
            {QStringLiteral("by_itself"), item.byItself}};
}

QStringList row(const Incident &incident, const ChecklistItem &item, const Session &session)
{
    const QString holder = incident.holder(item.step.owner);
    return {item.step.key, stateText(stateOf(item, session.now())),
            item.isDone()  ? localTime(*item.doneAt, session.zone())
            : item.dueAt   ? localTime(*item.dueAt, session.zone())
                           : policyText(item.step.target),
            holder.isEmpty() ? role::displayName(item.step.owner) : role::displayName(item.step.owner) + QStringLiteral(" @") + holder,
            policyText(item.step.task)};
}

void print(Session &session, const Incident &incident, const QVector<ChecklistItem> &items)
{
    QJsonArray objects;
    QVector<QStringList> rows;
    for (const ChecklistItem &item : items) {
        objects.append(json(incident, item, session.now()));
        rows.append(row(incident, item, session));
    }
    if (session.json())
        session.out().document(objects);
    else if (rows.isEmpty())
        session.out().line(Ctl::tr("The policy asks for no steps at the level of %1.").arg(incident.ref));
    else
        session.out().table({Ctl::tr("Step"), Ctl::tr("State"), Ctl::tr("Time"), Ctl::tr("Owner"), Ctl::tr("Task")}, rows);
}

/// What --tick or --untick asks for; a step that stands so already needs nothing.
Result<std::optional<ChecklistTicked>> tickOf(const Session &session, const Incident &incident, const QVector<ChecklistItem> &items)
{
    const bool done = session.arguments().has("tick");
    const QString word = session.arguments().value(done ? "tick" : "untick");
    const ChecklistItem *item = findStep(items, word);
    if (!item)
        return Error{ErrorCode::NotFound,
                     Ctl::tr("%1 has no step “%2”; `quarterdeckctl checklist %1` lists them.").arg(incident.ref, shown(word)), {}};
    if (!done && item->byItself)
        return Error{ErrorCode::Refused, Ctl::tr("The log shows that “%1” is done; correct the log if it is not.").arg(item->step.key), {}};
    if (item->isDone() == done)
        return std::optional<ChecklistTicked>();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    return std::optional(ChecklistTicked{item->step.key, item->step.task, done, *at});
}

} // namespace

Outcome checklist(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("tick") && arguments.has("untick"))
        return Session::usage(Ctl::tr("Tick a step or open it again, one at a time."));
    Result<Incident> incident = session.incident(arguments.at(0));
    if (!incident)
        return incident.error();
    IncidentPolicies policies(session.policy(), session.journalPath());
    if (arguments.has("tick") || arguments.has("untick")) {
        const auto tick = tickOf(session, *incident, checklistOf(*incident, policies.of(*incident)));
        if (!tick)
            return tick.error();
        if (*tick) {
            if (const Result<Receipt> receipt = session.apply(incident.value(), **tick); !receipt)
                return receipt.error();
            if (Outcome settled = session.settle(incident.value()); !settled)
                return settled;
        }
    }
    print(session, *incident, checklistOf(*incident, policies.of(*incident)));
    return Done{};
}

Outcome brief(Session &session)
{
    const Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    const QString format = session.arguments().has("format") ? session.arguments().value("format") : QStringLiteral("text");
    if (format != u"text" && format != u"md")
        return Session::usage(Ctl::tr("A brief is written as text, or with --format md as Markdown."));
    IncidentPolicies policies(session.policy(), session.journalPath());
    const HandoverBrief brief = handoverBrief(*incident, policies.of(*incident), session.now(), session.zone());
    if (session.json()) {
        QJsonArray sections;
        for (const HandoverBrief::Section &section : brief.sections)
            sections.append(QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("lines"), QJsonArray::fromStringList(section.lines)}});
        session.out().document(QJsonObject{{QStringLiteral("ref"), incident->ref},
                                           {QStringLiteral("title"), brief.title},
                                           {QStringLiteral("made"), brief.made},
                                           {QStringLiteral("sections"), sections},
                                           {QStringLiteral("markdown"), markdown(brief)}});
        return Done{};
    }
    session.out().bytes((format == u"md" ? markdown(brief) : plainText(brief)).toUtf8());
    return Done{};
}

Outcome warroom(Session &session)
{
    Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    // The door knows every incident's channel, so it gives the name.
    if (session.arguments().has("open") && incident->channel.isEmpty()) {
        if (const Result<Receipt> receipt = session.apply(incident.value(), FieldEdited{Field::Channel, {QStringLiteral("#")}}); !receipt)
            return receipt.error();
        if (Outcome settled = session.settle(incident.value()); !settled)
            return settled;
    }
    static const char *const rules[]{"none", "as_needed", "mandatory"};
    IncidentPolicies policies(session.policy(), session.journalPath());
    const Policy &policy = policies.of(*incident);
    const QString rule = QLatin1String(rules[int(policy.rulesFor(incident->severity).response.warRoom)]);
    const QStringList vacant = rolesToFill(*incident, policy);
    QVector<ClockReading> readings = clocksOf(*incident, policy);
    readings.removeIf([](const ClockReading &reading) { return reading.metAt.has_value(); });
    sortByUrgency(readings, session.now(), incident->alarmAnswers);
    if (session.json()) {
        QJsonArray clocks;
        for (const ClockReading &reading : std::as_const(readings))
            clocks.append(clockJson(*incident, reading, session.now()));
        session.out().document(QJsonObject{{QStringLiteral("ref"), incident->ref},
                                           {QStringLiteral("rule"), rule},
                                           {QStringLiteral("channel"), textOrNull(incident->channel)},
                                           {QStringLiteral("bridge"), textOrNull(incident->bridge)},
                                           {QStringLiteral("roles_to_fill"), QJsonArray::fromStringList(vacant)},
                                           {QStringLiteral("clocks"), clocks}});
        return Done{};
    }
    QStringList names;
    for (const QString &role : vacant)
        names << role::displayName(role);
    session.out().line(incident->channel.isEmpty() ? Ctl::tr("%1 has no war room; --open opens one.").arg(incident->ref) : incident->channel);
    if (!incident->bridge.isEmpty())
        session.out().line(incident->bridge);
    if (!names.isEmpty())
        session.out().line(Ctl::tr("Roles to fill: %1").arg(names.join(QStringLiteral(", "))));
    for (const ClockReading &reading : std::as_const(readings))
        session.out().line(QStringLiteral("%1  %2").arg(localTime(reading.dueAt, session.zone()), clockname::display(reading.clock, reading.subject)));
    return Done{};
}

} // namespace quarterdeck::ctl
