// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payload.h"

#include "domain/incidentref.h"
#include "domain/payloadjson.h"

#include <QCoreApplication>

namespace quarterdeck {

using namespace payloadjson;

namespace {

struct FieldWord
{
    Field field;
    const char *key;
    const char *display;
    bool list;
};

constexpr std::array kFields{
    FieldWord{Field::Title, "title", QT_TRANSLATE_NOOP("Fields", "Title"), false},
    FieldWord{Field::CustomerImpact, "customer_impact", QT_TRANSLATE_NOOP("Fields", "Customer impact"), false},
    FieldWord{Field::InternalImpact, "internal_impact", QT_TRANSLATE_NOOP("Fields", "Internal impact"), false},
    FieldWord{Field::Services, "services", QT_TRANSLATE_NOOP("Fields", "Services"), true},
    FieldWord{Field::Tags, "tags", QT_TRANSLATE_NOOP("Fields", "Tags"), true},
    FieldWord{Field::Channel, "channel", QT_TRANSLATE_NOOP("Fields", "Channel"), false},
    FieldWord{Field::Bridge, "bridge", QT_TRANSLATE_NOOP("Fields", "Bridge"), false},
    FieldWord{Field::Postmortem, "postmortem", QT_TRANSLATE_NOOP("Fields", "Postmortem"), false}};

QJsonObject encodeDeclared(const IncidentDeclared &p)
{
    QJsonObject o;
    put(o, QLatin1String("ref"), p.ref);
    put(o, QLatin1String("title"), p.title);
    o.insert(QLatin1String("kind"), key(p.kind));
    put(o, QLatin1String("private"), p.isPrivate);
    if (p.severity)
        o.insert(QLatin1String("severity"), levelJson(*p.severity));
    put(o, QLatin1String("services"), p.services);
    put(o, QLatin1String("tags"), p.tags);
    put(o, QLatin1String("customer_impact"), p.customerImpact);
    put(o, QLatin1String("commander"), p.commander);
    put(o, QLatin1String("at"), p.at);
    put(o, QLatin1String("impact_started"), p.impactStarted);
    put(o, QLatin1String("detected"), p.detected);
    put(o, QLatin1String("detected_is_proxy"), p.detectedIsProxy);
    if (p.source)
        o.insert(QLatin1String("source"), key(*p.source));
    put(o, QLatin1String("policy"), p.policy);
    put(o, QLatin1String("origin_system"), p.origin.system);
    put(o, QLatin1String("origin_key"), p.origin.key);
    put(o, QLatin1String("origin_url"), p.origin.url);
    put(o, QLatin1String("channel"), p.channel);
    put(o, QLatin1String("bridge"), p.bridge);
    put(o, QLatin1String("origin_batch"), p.origin.batch);
    return o;
}

Payload decodeDeclared(Reader &r)
{
    IncidentDeclared p;
    // It names files and is looked up: nothing but a ref may pass for one.
    if (const QString ref = r.text(QLatin1String("ref")); incidentref::parse(ref) == ref)
        p.ref = ref;
    p.title = r.text(QLatin1String("title"));
    p.kind = r.word(QLatin1String("kind"), kindFromKey, IncidentKind::Real);
    p.isPrivate = r.flag(QLatin1String("private"));
    p.severity = r.maybeLevel(QLatin1String("severity"));
    p.services = r.list(QLatin1String("services"));
    p.tags = r.list(QLatin1String("tags"));
    p.customerImpact = r.text(QLatin1String("customer_impact"));
    p.commander = r.text(QLatin1String("commander"));
    p.at = r.time(QLatin1String("at"));
    p.impactStarted = r.maybeTime(QLatin1String("impact_started"));
    p.detected = r.maybeTime(QLatin1String("detected"));
    p.detectedIsProxy = r.flag(QLatin1String("detected_is_proxy"));
    if (const QString source = r.text(QLatin1String("source")); !source.isEmpty())
        p.source = sourceFromKey(source);
    p.policy = r.text(QLatin1String("policy"));
    p.origin = {r.text(QLatin1String("origin_system")), r.text(QLatin1String("origin_key")), r.text(QLatin1String("origin_url")), r.text(QLatin1String("origin_batch"))};
    p.channel = r.text(QLatin1String("channel"));
    p.bridge = r.text(QLatin1String("bridge"));
    return p;
}

Payload decodeField(Reader &r)
{
    FieldEdited p;
    p.field = r.word(QLatin1String("field"), fieldFromKey, Field::Title);
    p.value = r.list(QLatin1String("value"));
    r.require(isList(p.field) || p.value.size() == 1);
    return p;
}

Payload decodeMilestone(Reader &r)
{
    MilestoneRecorded p;
    p.milestone = r.word(QLatin1String("milestone"), milestoneFromKey, Milestone::Detected);
    p.reason = r.text(QLatin1String("reason"));
    const QJsonValue value = r.object().value(QLatin1String("value"));
    if (value.isDouble())
        p.value = MilestoneValue::time(instantOf(value), r.flag(QLatin1String("proxy")));
    else if (value.toString() == u"unknown")
        p.value = MilestoneValue::unknown();
    else
        r.require(value.isNull());
    return p;
}

Payload decodeRole(Reader &r)
{
    RoleAssigned p;
    p.role = r.text(QLatin1String("role"));
    r.require(!p.role.isEmpty());
    p.handle = r.text(QLatin1String("handle"));
    if (r.object().contains(QLatin1String("expected")))
        p.expected = r.text(QLatin1String("expected"));
    p.at = r.time(QLatin1String("at"));
    return p;
}

Payload decodeSeverity(Reader &r)
{
    SeverityChanged p;
    const auto level = r.maybeLevel(QLatin1String("to"));
    r.require(level.has_value());
    p.to = level.value_or(SeverityLevel{});
    p.reason = r.text(QLatin1String("reason"));
    p.at = r.time(QLatin1String("at"));
    p.channel = r.text(QLatin1String("channel"));
    p.bridge = r.text(QLatin1String("bridge"));
    return p;
}

Payload decodeAssessment(Reader &r)
{
    SeverityAssessed p;
    const QJsonObject answers = r.object().value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        p.answers.insert(inert(it.key()), inert(it.value().toString()));
    p.policy = r.text(QLatin1String("policy"));
    const auto level = r.maybeLevel(QLatin1String("to"));
    r.require(level.has_value());
    p.to = level.value_or(SeverityLevel{});
    p.at = r.time(QLatin1String("at"));
    return p;
}

Payload decodeAction(Reader &r)
{
    ActionChanged p{r.eventId(QLatin1String("entry")), r.maybeText(QLatin1String("assignee")), r.maybeTime(QLatin1String("due")),
                    r.text(QLatin1String("reason")), r.text(QLatin1String("label")), r.time(QLatin1String("at"))};
    r.require(p.assignee.has_value() != p.due.has_value());
    return p;
}

Payload decodeHypothesis(Reader &r)
{
    HypothesisChanged p{r.eventId(QLatin1String("entry")), std::nullopt, r.maybeText(QLatin1String("owner")),
                        r.text(QLatin1String("reason")), r.text(QLatin1String("label")), r.time(QLatin1String("at"))};
    if (!p.owner)
        p.to = r.word(QLatin1String("to"), hypothesisStateFromKey, HypothesisState::Open);
    return p;
}

Payload decodeDecision(Reader &r)
{
    DecisionMade p{r.eventId(QLatin1String("entry")), r.word(QLatin1String("outcome"), decisionStateFromKey, DecisionState::Go),
                   r.text(QLatin1String("by")), r.text(QLatin1String("reason")), r.text(QLatin1String("label")), r.time(QLatin1String("at"))};
    r.require(p.outcome != DecisionState::Decided && p.outcome != DecisionState::Proposed);
    return p;
}

Payload decodePolicy(Reader &r)
{
    constexpr qsizetype kLargest = 1 << 20;
    PolicyPublished p{r.text(QLatin1String("policy")), qUncompress(QByteArray::fromBase64(r.text(QLatin1String("document")).toLatin1())),
                      r.time(QLatin1String("at"))};
    r.require(!p.policy.isEmpty() && !p.document.isEmpty() && p.document.size() <= kLargest);
    return p;
}

// The one table of kinds: word <-> decoder. Encoders are found by type below.
struct KindRow
{
    const char *kind;
    Payload (*decode)(Reader &);
};

constexpr std::array<KindRow, std::variant_size_v<Payload> - 1> kKinds{{
    {"incident.declared", decodeDeclared},
    {"field.edited", decodeField},
    {"status.changed", [](Reader &r) -> Payload {
         StatusChanged p;
         p.to = r.word(QLatin1String("to"), statusFromKey, Status::Detected);
         p.at = r.time(QLatin1String("at"));
         return p;
     }},
    {"severity.changed", decodeSeverity},
    {"milestone.recorded", decodeMilestone},
    {"role.assigned", decodeRole},
    {"handover.offered", [](Reader &r) -> Payload { return HandoverOffered{r.text(QLatin1String("to")), r.time(QLatin1String("at"))}; }},
    {"handover.accepted", [](Reader &r) -> Payload {
         return HandoverAccepted{r.text(QLatin1String("from")), r.text(QLatin1String("to")), r.time(QLatin1String("at"))};
     }},
    {"handover.withdrawn", [](Reader &r) -> Payload { return HandoverWithdrawn{r.time(QLatin1String("at"))}; }},
    {"entry.logged", [](Reader &r) -> Payload { return EntryLogged{r.body()}; }},
    {"entry.amended", [](Reader &r) -> Payload { return EntryAmended{r.eventId(QLatin1String("entry")), r.body()}; }},
    {"entry.struck", [](Reader &r) -> Payload { return EntryStruck{r.eventId(QLatin1String("entry")), r.text(QLatin1String("reason"))}; }},
    {"entry.restored", [](Reader &r) -> Payload { return EntryRestored{r.eventId(QLatin1String("entry"))}; }},
    {"link.added", [](Reader &r) -> Payload { return LinkAdded{r.text(QLatin1String("url")), r.text(QLatin1String("label"))}; }},
    {"link.removed", [](Reader &r) -> Payload { return LinkRemoved{r.text(QLatin1String("url"))}; }},
    {"access.changed", [](Reader &r) -> Payload {
         return AccessChanged{r.flag(QLatin1String("private")), r.list(QLatin1String("members")), r.time(QLatin1String("at"))};
     }},
    {"event.redacted", [](Reader &r) -> Payload { return EventRedacted{r.eventId(QLatin1String("event")), r.text(QLatin1String("reason"))}; }},
    {"severity.assessed", decodeAssessment},
    {"update.sent", [](Reader &r) -> Payload {
         return UpdateSent{r.text(QLatin1String("audience")), r.text(QLatin1String("text")), r.time(QLatin1String("at")),
                           r.maybeTime(QLatin1String("next")), r.maybeEventId(QLatin1String("draft"))};
     }},
    {"deadline.missed", [](Reader &r) -> Payload {
         return DeadlineMissed{r.text(QLatin1String("clock")), r.text(QLatin1String("subject")), r.time(QLatin1String("due"))};
     }},
    {"alarm.answered", [](Reader &r) -> Payload {
         return AlarmAnswered{r.text(QLatin1String("clock")), r.text(QLatin1String("subject")), r.time(QLatin1String("due")),
                              r.time(QLatin1String("at")), r.duration(QLatin1String("snooze_ms"))};
     }},
    {"coach.noted", [](Reader &r) -> Payload { return CoachNoted{r.text(QLatin1String("rule")), r.text(QLatin1String("subject")), r.time(QLatin1String("at"))}; }},
    {"coach.dismissed", [](Reader &r) -> Payload {
         return CoachDismissed{r.text(QLatin1String("rule")), r.text(QLatin1String("subject")), r.time(QLatin1String("at"))};
     }},
    {"action.changed", decodeAction},
    {"hypothesis.changed", decodeHypothesis},
    {"evidence.linked", [](Reader &r) -> Payload {
         return EvidenceLinked{r.eventId(QLatin1String("hypothesis")), r.eventId(QLatin1String("entry")), r.flag(QLatin1String("removed")),
                               r.text(QLatin1String("label")), r.text(QLatin1String("evidence")), r.time(QLatin1String("at"))};
     }},
    {"decision.proposed", [](Reader &r) -> Payload {
         DecisionProposed p{r.body(), r.maybeTime(QLatin1String("objections_until"))};
         r.require(p.body.type == EntryType::Decision);
         return p;
     }},
    {"decision.objected", [](Reader &r) -> Payload {
         return DecisionObjected{r.eventId(QLatin1String("entry")), r.text(QLatin1String("text")), r.text(QLatin1String("label")), r.time(QLatin1String("at"))};
     }},
    {"decision.made", decodeDecision},
    {"checklist.ticked", [](Reader &r) -> Payload {
         return ChecklistTicked{r.text(QLatin1String("step")), r.text(QLatin1String("task")), r.flag(QLatin1String("done")), r.time(QLatin1String("at"))};
     }},
    {"update.drafted", [](Reader &r) -> Payload {
         return UpdateDrafted{r.text(QLatin1String("audience")), r.text(QLatin1String("template")), r.text(QLatin1String("text")),
                              r.maybeTime(QLatin1String("next")), r.time(QLatin1String("at"))};
     }},
    {"update.reviewed", [](Reader &r) -> Payload {
         return UpdateReviewed{r.eventId(QLatin1String("draft")), r.flag(QLatin1String("approved")), r.text(QLatin1String("reason")),
                               r.text(QLatin1String("audience")), r.time(QLatin1String("at"))};
     }},
    {"incident.withdrawn", [](Reader &r) -> Payload {
         return IncidentWithdrawn{r.flag(QLatin1String("withdrawn")), r.text(QLatin1String("reason")), r.time(QLatin1String("at"))};
     }},
    {"policy.published", decodePolicy},
}};

struct Encoder
{
    QJsonObject operator()(const IncidentDeclared &p) const { return encodeDeclared(p); }
    QJsonObject operator()(const FieldEdited &p) const
    {
        return {{QLatin1String("field"), key(p.field)}, {QLatin1String("value"), QJsonArray::fromStringList(p.value)}};
    }
    QJsonObject operator()(const StatusChanged &p) const
    {
        return {{QLatin1String("to"), key(p.to)}, {QLatin1String("at"), p.at.ms}};
    }
    QJsonObject operator()(const SeverityChanged &p) const
    {
        QJsonObject o{{QLatin1String("to"), levelJson(p.to)}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("reason"), p.reason);
        put(o, QLatin1String("channel"), p.channel);
        put(o, QLatin1String("bridge"), p.bridge);
        return o;
    }
    QJsonObject operator()(const MilestoneRecorded &p) const
    {
        QJsonObject o{{QLatin1String("milestone"), key(p.milestone)}};
        QJsonValue value(QJsonValue::Null);
        if (p.value.state == MilestoneValue::State::At)
            value = p.value.at.ms;
        else if (p.value.state == MilestoneValue::State::Unknown)
            value = QStringLiteral("unknown");
        o.insert(QLatin1String("value"), value);
        put(o, QLatin1String("proxy"), p.value.proxy);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const RoleAssigned &p) const
    {
        QJsonObject o{{QLatin1String("role"), p.role}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("handle"), p.handle);
        if (p.expected)
            o.insert(QLatin1String("expected"), *p.expected);
        return o;
    }
    QJsonObject operator()(const HandoverOffered &p) const { return {{QLatin1String("to"), p.to}, {QLatin1String("at"), p.at.ms}}; }
    QJsonObject operator()(const HandoverAccepted &p) const
    {
        return {{QLatin1String("from"), p.from}, {QLatin1String("to"), p.to}, {QLatin1String("at"), p.at.ms}};
    }
    QJsonObject operator()(const HandoverWithdrawn &p) const { return {{QLatin1String("at"), p.at.ms}}; }
    QJsonObject operator()(const EntryLogged &p) const
    {
        QJsonObject o;
        putBody(o, p.body);
        return o;
    }
    QJsonObject operator()(const EntryAmended &p) const
    {
        QJsonObject o{{QLatin1String("entry"), p.entry.toString()}};
        putBody(o, p.body);
        return o;
    }
    QJsonObject operator()(const EntryStruck &p) const
    {
        QJsonObject o{{QLatin1String("entry"), p.entry.toString()}};
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const EntryRestored &p) const { return {{QLatin1String("entry"), p.entry.toString()}}; }
    QJsonObject operator()(const LinkAdded &p) const
    {
        QJsonObject o{{QLatin1String("url"), p.url}};
        put(o, QLatin1String("label"), p.label);
        return o;
    }
    QJsonObject operator()(const LinkRemoved &p) const { return {{QLatin1String("url"), p.url}}; }
    QJsonObject operator()(const AccessChanged &p) const
    {
        return {{QLatin1String("private"), p.isPrivate},
                {QLatin1String("members"), QJsonArray::fromStringList(p.members)},
                {QLatin1String("at"), p.at.ms}};
    }
    QJsonObject operator()(const EventRedacted &p) const
    {
        QJsonObject o{{QLatin1String("event"), p.event.toString()}};
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const SeverityAssessed &p) const
    {
        QJsonObject answers;
        for (auto it = p.answers.begin(); it != p.answers.end(); ++it)
            answers.insert(it.key(), it.value());
        return {{QLatin1String("answers"), answers}, {QLatin1String("policy"), p.policy}, {QLatin1String("to"), levelJson(p.to)}, {QLatin1String("at"), p.at.ms}};
    }
    QJsonObject operator()(const UpdateSent &p) const
    {
        QJsonObject o{{QLatin1String("audience"), p.audience}, {QLatin1String("text"), p.text}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("next"), p.nextBy);
        if (p.draft)
            o.insert(QLatin1String("draft"), p.draft->toString());
        return o;
    }
    QJsonObject operator()(const DeadlineMissed &p) const
    {
        QJsonObject o{{QLatin1String("clock"), p.clock}, {QLatin1String("due"), p.due.ms}};
        put(o, QLatin1String("subject"), p.subject);
        return o;
    }
    QJsonObject operator()(const AlarmAnswered &p) const
    {
        QJsonObject o{{QLatin1String("clock"), p.clock}, {QLatin1String("due"), p.due.ms}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("subject"), p.subject);
        if (p.snoozeMs > 0)
            o.insert(QLatin1String("snooze_ms"), p.snoozeMs);
        return o;
    }
    QJsonObject operator()(const CoachNoted &p) const { return coach(p); }
    QJsonObject operator()(const CoachDismissed &p) const { return coach(p); }
    QJsonObject operator()(const ActionChanged &p) const
    {
        QJsonObject o = item(p.entry, p.label, p.at);
        if (p.assignee)
            o.insert(QLatin1String("assignee"), *p.assignee);
        put(o, QLatin1String("due"), p.due);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const HypothesisChanged &p) const
    {
        QJsonObject o = item(p.entry, p.label, p.at);
        if (p.to)
            o.insert(QLatin1String("to"), key(*p.to));
        if (p.owner)
            o.insert(QLatin1String("owner"), *p.owner);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const EvidenceLinked &p) const
    {
        QJsonObject o = item(p.entry, p.label, p.at);
        o.insert(QLatin1String("hypothesis"), p.hypothesis.toString());
        put(o, QLatin1String("evidence"), p.evidence);
        put(o, QLatin1String("removed"), p.removed);
        return o;
    }
    QJsonObject operator()(const DecisionProposed &p) const
    {
        QJsonObject o;
        putBody(o, p.body);
        put(o, QLatin1String("objections_until"), p.objectionsUntil);
        return o;
    }
    QJsonObject operator()(const DecisionObjected &p) const
    {
        QJsonObject o = item(p.entry, p.label, p.at);
        put(o, QLatin1String("text"), p.text);
        return o;
    }
    QJsonObject operator()(const DecisionMade &p) const
    {
        QJsonObject o = item(p.entry, p.label, p.at);
        o.insert(QLatin1String("outcome"), key(p.outcome));
        put(o, QLatin1String("by"), p.by);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const ChecklistTicked &p) const
    {
        QJsonObject o{{QLatin1String("step"), p.step}, {QLatin1String("task"), p.task}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("done"), p.done);
        return o;
    }
    QJsonObject operator()(const UpdateDrafted &p) const
    {
        QJsonObject o{{QLatin1String("audience"), p.audience}, {QLatin1String("text"), p.text}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("template"), p.templateKey);
        put(o, QLatin1String("next"), p.nextBy);
        return o;
    }
    QJsonObject operator()(const UpdateReviewed &p) const
    {
        QJsonObject o{{QLatin1String("draft"), p.draft.toString()}, {QLatin1String("audience"), p.audience}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("approved"), p.approved);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const IncidentWithdrawn &p) const
    {
        QJsonObject o{{QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("withdrawn"), p.withdrawn);
        put(o, QLatin1String("reason"), p.reason);
        return o;
    }
    QJsonObject operator()(const PolicyPublished &p) const
    {
        return {{QLatin1String("policy"), p.policy}, {QLatin1String("document"), QString::fromLatin1(qCompress(p.document).toBase64())}, {QLatin1String("at"), p.at.ms}};
    }
    QJsonObject operator()(const UnknownPayload &p) const { return p.body; }

private:
    static QJsonObject item(const EventId &entry, const QString &label, Instant at)
    {
        QJsonObject o{{QLatin1String("entry"), entry.toString()}, {QLatin1String("at"), at.ms}};
        put(o, QLatin1String("label"), label);
        return o;
    }
    template <class Coach>
    static QJsonObject coach(const Coach &p)
    {
        QJsonObject o{{QLatin1String("rule"), p.rule}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("subject"), p.subject);
        return o;
    }
};

} // namespace

IncidentId policyStream()
{
    return *IncidentId::fromString(QStringLiteral("6b1f2a52-7c0e-5d0b-9a53-9d1c1f3f6e01"));
}

QString kindOf(const Payload &payload)
{
    if (const auto *unknown = std::get_if<UnknownPayload>(&payload))
        return unknown->kind;
    return QString::fromLatin1(kKinds[payload.index()].kind);
}

QJsonObject encode(const Payload &payload)
{
    return std::visit(Encoder{}, payload);
}

Payload decode(const QString &kind, const QJsonObject &body)
{
    for (const KindRow &row : kKinds) {
        if (kind != QLatin1String(row.kind))
            continue;
        Reader reader(body);
        Payload payload = row.decode(reader);
        if (reader.good())
            return payload;
        break;
    }
    return UnknownPayload{kind, body};
}

QString key(Field field)
{
    return QString::fromLatin1(kFields[static_cast<size_t>(field)].key);
}

std::optional<Field> fieldFromKey(const QString &word)
{
    for (const FieldWord &row : kFields) {
        if (word == QLatin1String(row.key))
            return row.field;
    }
    return std::nullopt;
}

QString displayName(Field field)
{
    return QCoreApplication::translate("Fields", kFields[static_cast<size_t>(field)].display);
}

bool isList(Field field)
{
    return kFields[static_cast<size_t>(field)].list;
}

} // namespace quarterdeck
