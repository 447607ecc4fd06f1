// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/clockname.h"
#include "domain/scribegrammar.h"
#include "exchange/clockjson.h"
#include "incidentquery.h"
#include "incidenttext.h"
#include "warroom/incidentpolicies.h"

namespace quarterdeck::ctl {

namespace {

/// "4:12", from an hour on "1:04:12".
QString span(Milliseconds length)
{
    const qint64 seconds = std::abs(length.count()) / 1000;
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, QLatin1Char('0')); };
    const QString tail = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds >= 3600 ? QString::number(seconds / 3600) + QLatin1Char(':') + tail : tail;
}

QString words(const ClockReading &reading, ClockState state, Instant now)
{
    const Milliseconds over = overBy(reading, now);
    if (state == ClockState::Met)
        return over.count() > 0 ? Ctl::tr("%1 late").arg(span(over)) : Ctl::tr("%1 early").arg(span(over));
    return over.count() >= 0 ? QStringLiteral("+%1").arg(span(over)) : Ctl::tr("%1 left").arg(span(over));
}

QStringList row(const Incident &incident, const ClockReading &reading, Instant now, const QTimeZone &zone)
{
    const ClockState state = stateAt(reading, now, incident.alarmAnswers);
    return {incident.ref, clockname::display(reading.clock, reading.subject), displayName(state), localTime(reading.dueAt, zone),
            words(reading, state, now)};
}

Result<Milliseconds> duration(const Session &session, const char *option)
{
    const std::optional<qint64> ms = parseDuration(session.arguments().value(option));
    if (!ms)
        return Session::usage(
            Ctl::tr("“%1” is no length of time; write 10m or 1h30.").arg(shown(session.arguments().value(option))));
    return Milliseconds(*ms);
}

} // namespace

Outcome clocks(Session &session)
{
    QVector<Incident> incidents;
    if (session.arguments().count() > 0) {
        const Result<Incident> one = session.incident(session.arguments().at(0));
        if (!one)
            return one.error();
        incidents.append(*one);
    } else {
        const Result<QVector<IncidentSummary>> rows = findIncidents(session, nullptr);
        if (!rows)
            return rows.error();
        QVector<IncidentSummary> active = *rows;
        active.removeIf([](const IncidentSummary &summary) { return !isActive(summary.status); });
        if (Outcome read = readIncidents(session, active, [&](const Incident &incident) { incidents.append(incident); }); !read)
            return read;
    }
    IncidentPolicies policies(session.policy(), session.journalPath());
    const Instant now = session.now();
    QJsonArray objects;
    QVector<QStringList> rows;
    for (const Incident &incident : std::as_const(incidents)) {
        QVector<ClockReading> readings = clocksOf(incident, policies.of(incident));
        sortByUrgency(readings, now, incident.alarmAnswers);
        for (const ClockReading &reading : std::as_const(readings)) {
            objects.append(clockJson(incident, reading, now));
            rows.append(row(incident, reading, now, session.zone()));
        }
    }
    if (session.json())
        session.out().document(objects);
    else if (rows.isEmpty())
        session.out().line(Ctl::tr("No clocks are running."));
    else
        session.out().table({Ctl::tr("Ref"), Ctl::tr("Clock"), Ctl::tr("State"), Ctl::tr("Due"), Ctl::tr("Time")}, rows);
    return Done{};
}

Outcome ack(Session &session)
{
    const Arguments &arguments = session.arguments();
    Milliseconds snooze{0};
    if (arguments.has("snooze")) {
        const Result<Milliseconds> length = duration(session, "snooze");
        if (!length)
            return length.error();
        snooze = *length;
    }
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    const QString clock = arguments.at(1).toLower(), subject = arguments.count() > 2 ? arguments.at(2) : QString();
    IncidentPolicies policies(session.policy(), session.journalPath());
    const Instant now = session.now();
    bool known = false;
    for (const ClockReading &reading : clocksOf(incident, policies.of(incident))) {
        if (reading.metAt || reading.clock != clock
            || (!subject.isEmpty() && reading.subject.compare(subject, Qt::CaseInsensitive) != 0))
            continue;
        known = true;
        if (now < reading.dueAt)
            continue;
        const Result<Receipt> receipt =
            session.apply(incident, AlarmAnswered{reading.clock, reading.subject, reading.dueAt, now, snooze.count()});
        if (!receipt)
            return receipt.error();
        if (Outcome settled = session.settle(incident); !settled)
            return settled;
        if (session.json())
            session.out().document(clockJson(incident, reading, now));
        else
            session.out().line(row(incident, reading, now, session.zone()).join(QStringLiteral("  ")));
        return Done{};
    }
    if (known)
        return Error{ErrorCode::Refused,
                     Ctl::tr("%1 is not overdue, so there is nothing to acknowledge.").arg(clockname::display(clock, subject)),
                     {}};
    return Error{ErrorCode::NotFound,
                 Ctl::tr("%1 has no such clock running; `quarterdeckctl clocks %1` lists them.").arg(incident.ref),
                 {}};
}

} // namespace quarterdeck::ctl
