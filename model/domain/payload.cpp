// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payload.h"

#include "domain/plaintext.h"
#include "domain/incidentref.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quarterdeck {

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

// --- writing: absent means default, so that bodies stay small and old readers see what they know -----------------

void put(QJsonObject &o, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        o.insert(name, text);
}
void put(QJsonObject &o, QLatin1String name, const QStringList &list)
{
    if (!list.isEmpty())
        o.insert(name, QJsonArray::fromStringList(list));
}
void put(QJsonObject &o, QLatin1String name, bool flag)
{
    if (flag)
        o.insert(name, true);
}
void put(QJsonObject &o, QLatin1String name, Instant at)
{
    o.insert(name, at.ms);
}
void put(QJsonObject &o, QLatin1String name, const std::optional<Instant> &at)
{
    if (at)
        put(o, name, *at);
}

QJsonObject levelJson(const SeverityLevel &level)
{
    return {{QLatin1String("rank"), level.rank}, {QLatin1String("name"), level.name}};
}

void putBody(QJsonObject &o, const EntryBody &body)
{
    o.insert(QLatin1String("type"), key(body.type));
    put(o, QLatin1String("text"), body.text);
    put(o, QLatin1String("occurred"), body.occurred);
    put(o, QLatin1String("approximate"), body.approximate);
    put(o, QLatin1String("people"), body.people);
    put(o, QLatin1String("services"), body.services);
    put(o, QLatin1String("refs"), body.refs);
    put(o, QLatin1String("assignee"), body.assignee);
    if (body.timeBoxMs > 0)
        o.insert(QLatin1String("time_box_ms"), body.timeBoxMs);
}

// --- reading: every accessor notes what is missing or of the wrong kind; one miss makes the payload unknown -------

class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}
    bool good() const { return m_good; }

    QString text(QLatin1String name) const { return inert(m_object.value(name).toString()); }
    QStringList list(QLatin1String name) const
    {
        QStringList out;
        for (const QJsonValue &v : m_object.value(name).toArray())
            out << inert(v.toString());
        return out;
    }
    bool flag(QLatin1String name) const { return m_object.value(name).toBool(); }
    qint64 integer(QLatin1String name) const { return m_object.value(name).toInteger(); }
    std::optional<Instant> maybeTime(QLatin1String name) const
    {
        const QJsonValue v = m_object.value(name);
        return v.isDouble() ? std::optional(Instant{v.toInteger()}) : std::nullopt;
    }
    Instant time(QLatin1String name)
    {
        const auto at = maybeTime(name);
        m_good = m_good && at;
        return at.value_or(Instant{});
    }
    template <class Enum>
    Enum word(QLatin1String name, std::optional<Enum> (*parse)(const QString &), Enum fallback)
    {
        const std::optional<Enum> value = parse(text(name));
        m_good = m_good && value;
        return value.value_or(fallback);
    }
    std::optional<SeverityLevel> maybeLevel(QLatin1String name) const
    {
        const QJsonObject o = m_object.value(name).toObject();
        const SeverityLevel level{o.value(QLatin1String("rank")).toInt(), inert(o.value(QLatin1String("name")).toString())};
        return level.rank > 0 && !level.name.isEmpty() ? std::optional(level) : std::nullopt;
    }
    EventId eventId(QLatin1String name)
    {
        const auto id = EventId::fromString(text(name));
        m_good = m_good && id;
        return id ? *id : EventId::derived({}, "unreadable");
    }
    EntryBody body()
    {
        EntryBody b;
        b.type = word(QLatin1String("type"), entryTypeFromKey, EntryType::Note);
        b.text = text(QLatin1String("text"));
        b.occurred = time(QLatin1String("occurred"));
        b.approximate = flag(QLatin1String("approximate"));
        b.people = list(QLatin1String("people"));
        b.services = list(QLatin1String("services"));
        b.refs = list(QLatin1String("refs"));
        b.assignee = text(QLatin1String("assignee"));
        b.timeBoxMs = integer(QLatin1String("time_box_ms"));
        return b;
    }
    const QJsonObject &object() const { return m_object; }
    void require(bool condition) { m_good = m_good && condition; }

private:
    const QJsonObject &m_object;
    bool m_good = true;
};

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
    p.origin = {r.text(QLatin1String("origin_system")), r.text(QLatin1String("origin_key")), r.text(QLatin1String("origin_url"))};
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
        p.value = MilestoneValue::time({value.toInteger()}, r.flag(QLatin1String("proxy")));
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
         return UpdateSent{r.text(QLatin1String("audience")), r.text(QLatin1String("text")), r.time(QLatin1String("at")), r.maybeTime(QLatin1String("next"))};
     }},
    {"deadline.missed", [](Reader &r) -> Payload {
         return DeadlineMissed{r.text(QLatin1String("clock")), r.text(QLatin1String("subject")), r.time(QLatin1String("due"))};
     }},
    {"alarm.answered", [](Reader &r) -> Payload {
         return AlarmAnswered{r.text(QLatin1String("clock")), r.text(QLatin1String("subject")), r.time(QLatin1String("due")),
                              r.time(QLatin1String("at")), r.integer(QLatin1String("snooze_ms"))};
     }},
    {"coach.noted", [](Reader &r) -> Payload { return CoachNoted{r.text(QLatin1String("rule")), r.text(QLatin1String("subject")), r.time(QLatin1String("at"))}; }},
    {"coach.dismissed", [](Reader &r) -> Payload {
         return CoachDismissed{r.text(QLatin1String("rule")), r.text(QLatin1String("subject")), r.time(QLatin1String("at"))};
     }},
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
    QJsonObject operator()(const UnknownPayload &p) const { return p.body; }

private:
    template <class Coach>
    static QJsonObject coach(const Coach &p)
    {
        QJsonObject o{{QLatin1String("rule"), p.rule}, {QLatin1String("at"), p.at.ms}};
        put(o, QLatin1String("subject"), p.subject);
        return o;
    }
};

} // namespace

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
