// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incidentjson.h"

#include "exchange/jsonvalue.h"
#include "exchange/workreport.h"

#include <algorithm>

namespace quarterdeck {

namespace {

QJsonValue levelOrNull(const std::optional<SeverityLevel> &level)
{
    return level ? QJsonValue(level->name) : QJsonValue();
}

QJsonValue milestoneValue(const MilestoneValue &value)
{
    switch (value.state) {
    case MilestoneValue::State::At:
        return toRfc3339(value.at);
    case MilestoneValue::State::Unknown:
        return QStringLiteral("unknown");
    case MilestoneValue::State::NotRecorded:
        break;
    }
    return {};
}

QJsonObject rolesJson(const Incident &incident)
{
    QJsonObject roles;
    for (const QString &role : role::standard())
        roles.insert(role, QJsonValue());
    for (auto it = incident.roles.begin(); it != incident.roles.end(); ++it)
        roles.insert(it.key(), textOrNull(it.value()));
    return roles;
}

QJsonObject milestonesJson(const Incident &incident)
{
    QJsonObject milestones;
    for (const Milestone m : kAllMilestones)
        milestones.insert(key(m), milestoneValue(incident.milestone(m)));
    return milestones;
}

QJsonArray proxiesJson(const Incident &incident)
{
    QJsonArray proxies;
    for (const Milestone m : kAllMilestones) {
        const MilestoneValue &value = incident.milestone(m);
        if (value.state == MilestoneValue::State::At && value.proxy)
            proxies.append(key(m));
    }
    return proxies;
}

QJsonArray linksJson(const Incident &incident)
{
    QJsonArray links;
    for (const Link &link : incident.links)
        links.append(QJsonObject{{QStringLiteral("url"), link.url}, {QStringLiteral("label"), textOrNull(link.label)}});
    return links;
}

QJsonValue originJson(const Origin &origin)
{
    if (origin.system.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("system"), origin.system},
                       {QStringLiteral("key"), origin.key},
                       {QStringLiteral("url"), textOrNull(origin.url)}};
}

QJsonArray conflictsJson(const Incident &incident)
{
    QJsonArray conflicts;
    for (const FieldConflict &conflict : incident.conflicts) {
        conflicts.append(QJsonObject{{QStringLiteral("field"), conflict.field},
                                     {QStringLiteral("value"), conflict.value},
                                     {QStringLiteral("by"), conflict.by},
                                     {QStringLiteral("at"), toRfc3339(conflict.at)}});
    }
    return conflicts;
}

QJsonObject durationsJson(const QMap<QString, qint64> &durations)
{
    QJsonObject out;
    for (auto it = durations.begin(); it != durations.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

/// What is known of the files; the bytes are where `attachment` gets them from.
QJsonArray filesJson(const QVector<EntryFile> &files)
{
    QJsonArray array;
    for (const EntryFile &file : files)
        array.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("mime"), file.mime},
                                 {QStringLiteral("sha256"), file.sha256},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("captured_at"), timeOrNull(file.captured)}});
    return array;
}

QJsonObject bodyJson(const EntryBody &body)
{
    return {{QStringLiteral("occurred_at"), toRfc3339(body.occurred)},
            {QStringLiteral("approximate"), body.approximate},
            {QStringLiteral("type"), key(body.type)},
            {QStringLiteral("text"), body.text},
            {QStringLiteral("people"), QJsonArray::fromStringList(body.people)},
            {QStringLiteral("services"), QJsonArray::fromStringList(body.services)},
            {QStringLiteral("refs"), QJsonArray::fromStringList(body.refs)},
            {QStringLiteral("files"), filesJson(body.files)}};
}

void addAction(QJsonObject &object, const Entry &entry)
{
    if (!entry.action) {
        object.insert(QStringLiteral("action"), QJsonValue());
        return;
    }
    const ActionInfo &action = *entry.action;
    const bool open = action.state == ActionInfo::State::Open;
    object.insert(QStringLiteral("action"), action.name);
    object.insert(QStringLiteral("to"), textOrNull(action.assignee));
    object.insert(QStringLiteral("due_at"), timeOrNull(action.dueAt));
    object.insert(QStringLiteral("time_box_ms"), entry.body.timeBoxMs > 0 ? QJsonValue(entry.body.timeBoxMs) : QJsonValue());
    object.insert(QStringLiteral("state"), open ? QStringLiteral("open") : QStringLiteral("done"));
    object.insert(QStringLiteral("result"), textOrNull(action.result));
    object.insert(QStringLiteral("closed_at"), timeOrNull(action.closedAt));
    object.insert(QStringLiteral("extensions"), action.extensions);
    object.insert(QStringLiteral("mitigation"), textOrNull(entry.body.mitigation));
}

QJsonObject versionJson(const Incident &incident, const Entry &entry, const EntryVersion &version)
{
    QJsonObject object = bodyJson(version.body);
    object.insert(QStringLiteral("number"), QJsonValue());
    object.insert(QStringLiteral("id"), version.event.toString());
    object.insert(QStringLiteral("ref"), incident.ref);
    object.insert(QStringLiteral("recorded_at"), toRfc3339(version.recorded));
    object.insert(QStringLiteral("author"), version.author);
    object.insert(QStringLiteral("console"), entry.console);
    object.insert(QStringLiteral("automatic"), false);
    object.insert(QStringLiteral("amends"), entry.number);
    object.insert(QStringLiteral("amended"), true);
    object.insert(QStringLiteral("struck"), entry.struck);
    object.insert(QStringLiteral("strike_reason"), textOrNull(entry.strikeReason));
    object.insert(QStringLiteral("synced"), entry.seq > 0);
    object.insert(QStringLiteral("action"), QJsonValue());
    return object;
}

/// A payload as it is stored, its times as times. Stored names and meanings never change, so neither do these.
QJsonObject payloadJson(const Payload &payload)
{
    QJsonObject object = encode(payload);
    if (std::holds_alternative<PolicyPublished>(payload))
        object.remove(QLatin1String("document")); // `policy export` has it, readably
    for (const char *name : {"at", "occurred", "impact_started", "detected", "value", "due", "next", "objections_until"}) {
        const auto it = object.find(QLatin1String(name));
        if (it != object.end() && it->isDouble())
            *it = toRfc3339(Instant{it->toInteger()});
    }
    if (object.contains(QLatin1String("occurred")))
        object.insert(QStringLiteral("occurred_at"), object.take(QLatin1String("occurred")));
    return object;
}

} // namespace

QJsonObject incidentJson(const Incident &incident, Instant now)
{
    const bool synced = std::all_of(incident.entries.begin(), incident.entries.end(), [](const Entry &e) { return e.seq > 0; });
    QJsonValue handover;
    if (incident.handover) {
        handover = QJsonObject{{QStringLiteral("to"), incident.handover->to},
                               {QStringLiteral("at"), toRfc3339(incident.handover->at)}};
    }
    return {
        {QStringLiteral("ref"), incident.ref},
        {QStringLiteral("id"), incident.id.toString()},
        {QStringLiteral("title"), incident.title},
        {QStringLiteral("kind"), key(incident.kind)},
        {QStringLiteral("private"), incident.isPrivate},
        {QStringLiteral("members"), QJsonArray::fromStringList(incident.members)},
        {QStringLiteral("severity"), levelOrNull(incident.severity)},
        {QStringLiteral("severity_initial"), levelOrNull(incident.severityInitial)},
        {QStringLiteral("severity_max"), levelOrNull(incident.severityMax)},
        {QStringLiteral("status"), key(incident.status)},
        {QStringLiteral("customer_status"), customerStatus(incident)},
        {QStringLiteral("services"), QJsonArray::fromStringList(incident.services)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(incident.tags)},
        {QStringLiteral("roles"), rolesJson(incident)},
        {QStringLiteral("handover"), handover},
        {QStringLiteral("customer_impact"), textOrNull(incident.customerImpact)},
        {QStringLiteral("internal_impact"), textOrNull(incident.internalImpact)},
        {QStringLiteral("milestones"), milestonesJson(incident)},
        {QStringLiteral("milestones_proxy"), proxiesJson(incident)},
        {QStringLiteral("first_resolved"), timeOrNull(incident.firstResolved)},
        {QStringLiteral("reopen_count"), incident.reopenCount},
        {QStringLiteral("time_in_severity_ms"), durationsJson(timeInSeverityMs(incident, now))},
        {QStringLiteral("detection_source"), incident.source ? QJsonValue(key(*incident.source)) : QJsonValue()},
        {QStringLiteral("channel"), textOrNull(incident.channel)},
        {QStringLiteral("bridge"), textOrNull(incident.bridge)},
        {QStringLiteral("postmortem"), textOrNull(incident.postmortem)},
        {QStringLiteral("links"), linksJson(incident)},
        {QStringLiteral("origin"), originJson(incident.origin)},
        {QStringLiteral("conflicts"), conflictsJson(incident)},
        {QStringLiteral("entries"), incident.entries.size()},
        {QStringLiteral("policy"), textOrNull(incident.policy)},
        {QStringLiteral("synced"), synced},
    };
}

QJsonObject entryJson(const Incident &incident, const Entry &entry)
{
    QJsonObject object = bodyJson(entry.body);
    object.insert(QStringLiteral("text"), entryText(entry));
    object.insert(QStringLiteral("number"), entry.number);
    object.insert(QStringLiteral("id"), entry.id.toString());
    object.insert(QStringLiteral("ref"), incident.ref);
    object.insert(QStringLiteral("recorded_at"), toRfc3339(entry.recorded));
    object.insert(QStringLiteral("author"), entry.author);
    object.insert(QStringLiteral("on_behalf_of"), textOrNull(entry.onBehalfOf));
    object.insert(QStringLiteral("console"), entry.console);
    object.insert(QStringLiteral("automatic"), entry.isAutomatic());
    object.insert(QStringLiteral("amends"), QJsonValue());
    object.insert(QStringLiteral("amended"), entry.isAmended());
    object.insert(QStringLiteral("struck"), entry.struck);
    object.insert(QStringLiteral("strike_reason"), textOrNull(entry.strikeReason));
    object.insert(QStringLiteral("synced"), entry.seq > 0);
    addAction(object, entry);
    object.insert(QStringLiteral("hypothesis"), hypothesisJson(incident, entry));
    object.insert(QStringLiteral("decision"), decisionJson(entry));
    return object;
}

QJsonArray timelineJson(const Incident &incident, bool allVersions)
{
    QJsonArray timeline;
    for (const Entry *entry : inDisplayOrder(incident)) {
        if (allVersions) {
            for (const EntryVersion &version : entry->earlier)
                timeline.append(versionJson(incident, *entry, version));
        }
        timeline.append(entryJson(incident, *entry));
    }
    return timeline;
}

QJsonObject incidentArchiveJson(const Incident &incident, Instant now)
{
    QJsonArray tenures;
    for (const Tenure &tenure : incident.tenures) {
        tenures.append(QJsonObject{{QStringLiteral("role"), tenure.role},
                                   {QStringLiteral("handle"), tenure.handle},
                                   {QStringLiteral("from"), toRfc3339(tenure.from)},
                                   {QStringLiteral("to"), timeOrNull(tenure.to)}});
    }
    QJsonArray segments;
    for (const SeveritySegment &segment : incident.severitySegments) {
        segments.append(QJsonObject{{QStringLiteral("severity"), segment.level.name},
                                    {QStringLiteral("from"), toRfc3339(segment.from)},
                                    {QStringLiteral("to"), timeOrNull(segment.to)}});
    }
    QJsonObject object = incidentJson(incident, now);
    object.insert(QStringLiteral("role_tenures"), tenures);
    object.insert(QStringLiteral("severity_segments"), segments);
    const auto asJson = [&incident](const Entry &entry) { return entryJson(incident, entry); };
    object.insert(QStringLiteral("actions"), workJson(incident, EntryType::Action, asJson));
    object.insert(QStringLiteral("hypotheses"), workJson(incident, EntryType::Hypothesis, asJson));
    object.insert(QStringLiteral("decisions"), workJson(incident, EntryType::Decision, asJson));
    object.insert(QStringLiteral("timeline"), timelineJson(incident, true));
    return object;
}

QJsonObject eventJson(const Event &event, const QString &ref)
{
    return {{QStringLiteral("id"), event.id.toString()},
            {QStringLiteral("incident"), event.incident.toString()},
            {QStringLiteral("ref"), textOrNull(ref)},
            {QStringLiteral("seq"), event.seq},
            {QStringLiteral("kind"), kindOf(event.payload)},
            {QStringLiteral("author"), event.author},
            {QStringLiteral("console"), event.console},
            {QStringLiteral("recorded_at"), toRfc3339(event.recorded)},
            {QStringLiteral("payload"), payloadJson(event.payload)},
            {QStringLiteral("synced"), event.seq > 0}};
}

QVector<const Entry *> inDisplayOrder(const Incident &incident)
{
    QVector<const Entry *> order;
    order.reserve(incident.entries.size());
    for (const Entry &entry : incident.entries)
        order.append(&entry);
    std::stable_sort(order.begin(), order.end(),
                     [](const Entry *a, const Entry *b) { return a->body.occurred < b->body.occurred; });
    return order;
}

std::optional<qint64> msSinceDetected(const Incident &incident, Milestone milestone)
{
    const MilestoneValue &start = incident.milestone(Milestone::Detected);
    const MilestoneValue &end = incident.milestone(milestone);
    if (start.state != MilestoneValue::State::At || end.state != MilestoneValue::State::At || end.at < start.at)
        return std::nullopt;
    return (end.at - start.at).count();
}

} // namespace quarterdeck
