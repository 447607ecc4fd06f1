// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenarioplayer.h"

#include "domain/scribegrammar.h"
#include "exchange/incidentjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

/// The sentences of this file.
struct PlayerText
{
    Q_DECLARE_TR_FUNCTIONS(PlayerText)
};

QString text(const ScenarioStep &step, const char *key)
{
    return step.keys.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        list << value.toString();
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

Result<Payload> entryOf(const Incident &state, int number, const std::function<Payload(const Entry &)> &make)
{
    const Entry *entry = state.entryByNumber(number);
    if (!entry)
        return refuse(PlayerText::tr("There is no entry %1.").arg(number));
    return make(*entry);
}

} // namespace

ScenarioPlayer::ScenarioPlayer(Scenario scenario, Policy policy, QString console, std::optional<Instant> starts)
    : m_scenario(std::move(scenario)), m_policy(std::move(policy)), m_console(std::move(console)),
      m_starts(starts.value_or(m_scenario.starts))
{
}

std::optional<Instant> ScenarioPlayer::moment(const QJsonValue &offset) const
{
    const std::optional<Milliseconds> after = parseOffset(offset.toString());
    return after ? std::optional(m_starts + *after) : std::nullopt;
}

Result<SeverityLevel> ScenarioPlayer::level(const QString &word) const
{
    const std::optional<SeverityLevel> found = m_policy.levelFrom(word);
    if (!found)
        return refuse(PlayerText::tr("The scale has no level “%1”; it has %2.").arg(word, m_policy.levelNames()));
    return *found;
}

Result<Command> ScenarioPlayer::next(const Incident *state)
{
    const ScenarioStep &step = m_scenario.steps.at(m_next);
    Result<Payload> made = payload(step, state);
    if (!made)
        return Error{made.error().code, PlayerText::tr("Step %1 of the scenario cannot be played: %2").arg(m_next + 1).arg(made.error().message), {}};
    const Instant at = nextAt();
    ++m_next;
    return Command{CommandId::random(), m_incident, step.as, m_console, at, std::move(made).value(), std::nullopt, std::nullopt};
}

Result<Payload> ScenarioPlayer::payload(const ScenarioStep &step, const Incident *state) const
{
    const Instant at = nextAt();
    if (step.what == u"declare")
        return declare(step);
    if (!state)
        return refuse(PlayerText::tr("Nothing is declared yet."));
    if (step.what == u"log")
        return log(step, state);
    if (step.what == u"amend")
        return amend(step, *state);
    if (step.what == u"strike") {
        return entryOf(*state, step.keys.value(QLatin1String("entry")).toInt(),
                       [&](const Entry &entry) { return EntryStruck{entry.id, text(step, "reason")}; });
    }
    if (step.what == u"status")
        return Payload(StatusChanged{*statusFromKey(text(step, "status")), at});
    if (step.what == u"severity") {
        const Result<SeverityLevel> to = level(text(step, "severity"));
        if (!to)
            return to.error();
        return Payload(SeverityChanged{*to, text(step, "reason"), at});
    }
    if (step.what == u"milestone")
        return milestone(step);
    if (step.what == u"role")
        return Payload(RoleAssigned{role::canonical(text(step, "role")), text(step, "handle"), std::nullopt, at});
    if (step.what == u"handover")
        return Payload(HandoverOffered{text(step, "to"), at});
    if (step.what == u"accept")
        return Payload(HandoverAccepted{state->holder(role::Commander), step.as, at});
    if (step.what == u"field")
        return Payload(FieldEdited{*fieldFromKey(text(step, "field")), texts(step.keys.value(QLatin1String("value")))});
    return Payload(LinkAdded{text(step, "url"), text(step, "label")});
}

Result<Payload> ScenarioPlayer::declare(const ScenarioStep &step) const
{
    IncidentDeclared p;
    p.title = text(step, "title");
    p.kind = kindFromKey(text(step, "kind")).value_or(IncidentKind::Drill);
    p.isPrivate = step.keys.value(QLatin1String("private")).toBool();
    p.services = texts(step.keys.value(QLatin1String("services")));
    p.tags = texts(step.keys.value(QLatin1String("tags")));
    p.customerImpact = text(step, "customer_impact");
    p.commander = text(step, "commander");
    p.at = nextAt();
    p.impactStarted = moment(step.keys.value(QLatin1String("impact_started")));
    p.detected = moment(step.keys.value(QLatin1String("detected")));
    p.source = sourceFromKey(text(step, "source"));
    p.policy = m_policy.id();
    if (step.keys.contains(QLatin1String("severity"))) {
        const Result<SeverityLevel> severity = level(text(step, "severity"));
        if (!severity)
            return severity.error();
        p.severity = *severity;
    }
    return Payload(p);
}

Result<Payload> ScenarioPlayer::log(const ScenarioStep &step, const Incident *state) const
{
    ScribeContext context;
    context.now = nextAt();
    context.incidentStart = state->declaredAt();
    context.presetType = entryTypeFromKey(text(step, "type"));
    const ParsedLine line = parseScribeLine(text(step, "line"), context);
    if (line.problem)
        return refuse(*line.problem);
    if (line.kind != LineKind::Entry)
        return refuse(PlayerText::tr("“%1” is not an entry.").arg(text(step, "line")));
    return Payload(EntryLogged{line.body});
}

Result<Payload> ScenarioPlayer::amend(const ScenarioStep &step, const Incident &state) const
{
    const Entry *entry = state.entryByNumber(step.keys.value(QLatin1String("entry")).toInt());
    if (!entry)
        return refuse(PlayerText::tr("There is no entry %1.").arg(step.keys.value(QLatin1String("entry")).toInt()));
    ScribeContext context;
    context.now = nextAt();
    context.presetType = entry->body.type;
    context.presetTime = entry->body.occurred;
    const ParsedLine line = parseScribeLine(text(step, "line"), context);
    if (line.problem || line.kind != LineKind::Entry)
        return refuse(line.problem.value_or(PlayerText::tr("“%1” is not an entry.").arg(text(step, "line"))));
    return Payload(EntryAmended{entry->id, line.body});
}

Result<Payload> ScenarioPlayer::milestone(const ScenarioStep &step) const
{
    const QString time = text(step, "time");
    MilestoneValue value;
    if (time == u"unknown")
        value = MilestoneValue::unknown();
    else if (time != u"clear")
        value = MilestoneValue::time(*moment(QJsonValue(time)));
    return Payload(MilestoneRecorded{*milestoneFromKey(text(step, "milestone")), value, text(step, "reason")});
}

QStringList unmetExpectations(const Scenario &scenario, const Incident &incident)
{
    QStringList unmet;
    const QJsonObject &expect = scenario.expect;
    const auto compare = [&](const char *key, const QString &what, const QString &is) {
        const QString wanted = expect.value(QLatin1String(key)).toString();
        if (!wanted.isEmpty() && wanted.compare(is, Qt::CaseInsensitive) != 0)
            unmet << PlayerText::tr("%1 should be “%2” but is “%3”.").arg(what, wanted, is);
    };
    compare("status", PlayerText::tr("The status"), key(incident.status));
    compare("severity", PlayerText::tr("The severity"), incident.severity ? incident.severity->name : QString());
    compare("commander", PlayerText::tr("The commander"), incident.holder(role::Commander));
    const QStringList services = texts(expect.value(QLatin1String("services")));
    if (!services.isEmpty() && services != incident.services)
        unmet << PlayerText::tr("%1 should be “%2” but is “%3”.").arg(PlayerText::tr("The list of services"), services.join(QStringLiteral(", ")), incident.services.join(QStringLiteral(", ")));

    const auto typed = std::count_if(incident.entries.begin(), incident.entries.end(), [](const Entry &e) { return !e.isAutomatic(); });
    if (typed < expect.value(QLatin1String("typed_entries_at_least")).toInt())
        unmet << PlayerText::tr("There are too few typed entries: %1.").arg(typed);
    for (const QString &name : texts(expect.value(QLatin1String("not_recorded")))) {
        if (incident.milestone(*milestoneFromKey(name)).state != MilestoneValue::State::NotRecorded)
            unmet << PlayerText::tr("“%1” should not be recorded.").arg(displayName(*milestoneFromKey(name)));
    }
    const QJsonObject after = expect.value(QLatin1String("after_detection")).toObject();
    for (auto it = after.begin(); it != after.end(); ++it) {
        const std::optional<qint64> ms = msSinceDetected(incident, *milestoneFromKey(it.key()));
        if (!ms || *ms != parseOffset(it.value().toString())->count())
            unmet << PlayerText::tr("“%1” should be %2 after detection.").arg(displayName(*milestoneFromKey(it.key())), it.value().toString());
    }
    return unmet;
}

} // namespace quarterdeck
