// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagerdutyreader.h"

#include "domain/decide.h"
#include "domain/plaintext.h"
#include "exchange/sourcetime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quarterdeck {

namespace {

/// What a kind of log entry or event means; found by a part of its name ("acknowledge_log_entry", "incident.acknowledged").
struct Kind
{
    const char *word;
    EntryType type;
    std::optional<Status> status;
};
constexpr Kind kKinds[] = {
    {"unacknowledge", EntryType::Note, Status::Detected},      {"acknowledge", EntryType::Note, Status::Investigating},
    {"trigger", EntryType::Detection, std::nullopt},           {"reopen", EntryType::Note, Status::Detected},
    {"resolve", EntryType::Resolution, Status::Resolved},      {"escalat", EntryType::Escalation, std::nullopt},
    {"status_update", EntryType::Communication, std::nullopt},
};

const Kind *findKind(const QString &type)
{
    for (const Kind &kind : kKinds) {
        if (type.contains(QLatin1String(kind.word)))
            return &kind;
    }
    return nullptr;
}

QString summary(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString text = object.value(QLatin1String("summary")).toString();
    return text.isEmpty() ? object.value(QLatin1String("name")).toString() : text;
}

/// Status pages and incident.io have incidents with an id, a title and a time too, which mean something else.
bool isOfAnotherSystem(const QJsonObject &incident)
{
    return incident.contains(QLatin1String("incident_updates")) || incident.contains(QLatin1String("incident_status"));
}

class PagerdutyReader
{
    Q_DECLARE_TR_FUNCTIONS(PagerdutyReader)

public:
    PagerdutyReader(const QTimeZone &zone, SourceReading &reading) : m_zone(zone), m_reading(reading) {}
    Outcome take(int row, const QByteArray &json);
    void finish();

private:
    struct Building
    {
        int row;
        ImportedIncident incident;
        std::optional<Instant> created, triggered, acknowledged, resolvedAt;
        QString status;
    };
    Outcome takeObject(int row, const QJsonObject &object);
    Outcome takeList(int row, const QJsonArray &list);
    Outcome takeIncident(int row, const QJsonObject &object);
    Outcome takeEntry(int row, const QJsonObject &entry, const QString &incidentId);
    Outcome takeEvent(int row, const QJsonObject &event);
    Result<Building *> building(int row, const QString &id);
    Result<std::optional<Instant>> time(const QJsonValue &value) const;
    void addStep(Building &to, const ImportedUpdate &step, const QString &type);
    void finish(Building &building);

    QTimeZone m_zone;
    SourceReading &m_reading;
    QHash<QString, qsizetype> m_places;
    QVector<Building> m_buildings;
};

Result<PagerdutyReader::Building *> PagerdutyReader::building(int row, const QString &id)
{
    const QString key = cleaned(id, 200, false);
    if (key.isEmpty())
        return refuse(tr("it names no incident"));
    if (!m_places.contains(key)) {
        m_places.insert(key, m_buildings.size());
        Building fresh{row, {}, {}, {}, {}, {}, {}};
        fresh.incident.origin = {QStringLiteral("pagerduty"), key, {}};
        fresh.incident.entryType = EntryType::Note;
        m_buildings.append(std::move(fresh));
    }
    return &m_buildings[m_places.value(key)];
}

Result<std::optional<Instant>> PagerdutyReader::time(const QJsonValue &value) const
{
    const Result<std::optional<Instant>> at = readSourceTime(value, m_zone);
    return at ? at : Result<std::optional<Instant>>(refuse(tr("one of its times cannot be used: %1").arg(at.error().message)));
}

Outcome PagerdutyReader::take(int row, const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return refuse(tr("it is not JSON: %1 at byte %2").arg(parse.errorString()).arg(parse.offset));
    return takeObject(row, document.object());
}

Outcome PagerdutyReader::takeList(int row, const QJsonArray &list)
{
    for (const QJsonValue &one : list) {
        if (Outcome taken = takeObject(row, one.toObject()); !taken)
            return taken;
    }
    return Done{};
}

Outcome PagerdutyReader::takeObject(int row, const QJsonObject &object)
{
    const QJsonValue incident = object.value(QLatin1String("incident")), entries = object.value(QLatin1String("log_entries"));
    const QString type = object.value(QLatin1String("type")).toString();
    if (object.value(QLatin1String("messages")).isArray())
        return takeList(row, object.value(QLatin1String("messages")).toArray());
    if (object.value(QLatin1String("event")).isObject())
        return takeEvent(row, object.value(QLatin1String("event")).toObject());
    if (type.endsWith(QLatin1String("_log_entry")) || type.endsWith(QLatin1String("_log_entry_reference")))
        return takeEntry(row, object, {});
    if (incident.isObject() || entries.isArray()) {
        const QString id = incident[QLatin1String("id")].toString();
        if (incident.isObject()) {
            if (Outcome taken = takeIncident(row, incident.toObject()); !taken)
                return taken;
        }
        for (const QJsonValue &entry : entries.toArray()) {
            if (Outcome taken = takeEntry(row, entry.toObject(), id); !taken)
                return taken;
        }
        return Done{};
    }
    return takeIncident(row, object);
}

Outcome PagerdutyReader::takeIncident(int row, const QJsonObject &object)
{
    if (isOfAnotherSystem(object))
        return refuse(tr("it comes from another system than PagerDuty"));
    const Result<std::optional<Instant>> created = time(object.value(QLatin1String("created_at")));
    const Result<std::optional<Instant>> resolved = time(object.value(QLatin1String("resolved_at")));
    const Result<std::optional<Instant>> changed = time(object.value(QLatin1String("last_status_change_at")));
    for (const auto *at : {&created, &resolved, &changed}) {
        if (!*at)
            return at->error();
    }
    std::optional<Instant> acknowledged;
    for (const QJsonValue &one : object.value(QLatin1String("acknowledgements")).toArray()) {
        const Result<std::optional<Instant>> at = time(one[QLatin1String("at")]);
        if (!at)
            return at.error();
        if (*at && (!acknowledged || **at < *acknowledged))
            acknowledged = *at;
    }
    const QString title = cleaned(object.value(QLatin1String("title")).toString(), limits::Title, false).trimmed();
    const QString fallback = cleaned(summary(object), limits::Title, false).trimmed();
    if (title.isEmpty() && fallback.isEmpty())
        return refuse(tr("it has no title, so it is no incident of PagerDuty"));
    const Result<Building *> found = building(row, object.value(QLatin1String("id")).toString());
    if (!found)
        return found.error();
    Building &to = **found;
    ImportedIncident &incident = to.incident;
    incident.title = title.isEmpty() ? fallback : title;
    incident.origin.url = cleaned(object.value(QLatin1String("html_url")).toString(), limits::Url, false);
    incident.severity = cleaned(summary(object.value(QLatin1String("priority"))), limits::Name, false);
    if (const QString service = cleaned(summary(object.value(QLatin1String("service"))), limits::Name, false).trimmed();
        !service.isEmpty())
        incident.services = QStringList{service};
    if (const QString urgency = cleaned(object.value(QLatin1String("urgency")).toString(), limits::Name - 10, false);
        !urgency.isEmpty())
        incident.tags = QStringList{QStringLiteral("urgency:") + urgency};
    to.status = object.value(QLatin1String("status")).toString();
    to.created = *created ? *created : to.created;
    to.acknowledged = acknowledged ? acknowledged : to.acknowledged;
    to.resolvedAt = *resolved ? *resolved : *changed ? *changed : to.resolvedAt;
    return Done{};
}

void PagerdutyReader::addStep(Building &to, const ImportedUpdate &step, const QString &type)
{
    const bool known = std::any_of(to.incident.updates.begin(), to.incident.updates.end(),
                                   [&](const ImportedUpdate &u) { return u.key == step.key; });
    if (known)
        return;
    to.incident.updates << step;
    if (type.contains(QLatin1String("trigger")) && (!to.triggered || step.at < *to.triggered))
        to.triggered = step.at;
    if (step.status == Status::Investigating && (!to.acknowledged || step.at < *to.acknowledged))
        to.acknowledged = step.at;
}

Outcome PagerdutyReader::takeEntry(int row, const QJsonObject &entry, const QString &incidentId)
{
    const QJsonObject channel = entry.value(QLatin1String("channel")).toObject();
    const QString type = entry.value(QLatin1String("type")).toString();
    const Result<std::optional<Instant>> at = time(entry.value(QLatin1String("created_at")));
    if (!at)
        return at.error();
    if (!*at)
        return refuse(tr("a log entry has no time"));
    const QString owner = entry.value(QLatin1String("incident"))[QLatin1String("id")].toString();
    const Result<Building *> found = building(row, owner.isEmpty() ? incidentId : owner);
    if (!found)
        return found.error();
    ImportedUpdate step;
    step.at = **at;
    step.key = cleaned(entry.value(QLatin1String("id")).toString(), 200, false);
    if (step.key.isEmpty())
        step.key = toRfc3339(step.at) + QLatin1Char('|') + type;
    QString text = summary(entry);
    if (const QString note = summary(channel); !note.isEmpty() && !text.contains(note))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    step.text = cleaned(text, limits::EntryText, true).trimmed();
    if (step.text.isEmpty())
        step.text = QStringLiteral("[%1]").arg(cleaned(type, 60, false));
    if (const Kind *kind = findKind(type)) {
        step.type = kind->type;
        step.status = kind->status;
    }
    if (type.contains(QLatin1String("trigger")) && !channel.isEmpty()) {
        const QString through = channel.value(QLatin1String("type")).toString();
        (*found)->incident.source =
            through.startsWith(QLatin1String("web")) || through == u"mobile" ? DetectionSource::Internal : DetectionSource::Alert;
    }
    addStep(**found, step, type);
    return Done{};
}

/// A version 3 webhook: its data is the incident as it was then.
Outcome PagerdutyReader::takeEvent(int row, const QJsonObject &event)
{
    const QString type = event.value(QLatin1String("event_type")).toString();
    const QJsonObject data = event.value(QLatin1String("data")).toObject();
    const bool aboutIncident = data.value(QLatin1String("type")).toString() == u"incident";
    const QString id = aboutIncident ? data.value(QLatin1String("id")).toString()
                                     : data.value(QLatin1String("incident"))[QLatin1String("id")].toString();
    if (!type.startsWith(QLatin1String("incident.")))
        return refuse(tr("its event is “%1”, not one of an incident").arg(cleaned(type, 40, false)));
    const Result<std::optional<Instant>> at = time(event.value(QLatin1String("occurred_at")));
    if (!at)
        return at.error();
    if (!*at)
        return refuse(tr("its event has no time"));
    if (aboutIncident) {
        if (Outcome taken = takeIncident(row, data); !taken)
            return taken;
    }
    const Result<Building *> found = building(row, id);
    if (!found)
        return found.error();
    ImportedUpdate step;
    step.at = **at;
    step.key = cleaned(event.value(QLatin1String("id")).toString(), 200, false);
    if (step.key.isEmpty())
        step.key = toRfc3339(step.at) + QLatin1Char('|') + type;
    const QString by = summary(event.value(QLatin1String("agent"))), content = data.value(QLatin1String("content")).toString();
    step.text = cleaned(QStringLiteral("[%1] %2%3").arg(type, by, content.isEmpty() ? QString() : QStringLiteral(": ") + content),
                        limits::EntryText, true)
                    .trimmed();
    if (const Kind *kind = findKind(type)) {
        step.type = kind->type;
        step.status = kind->status;
    }
    addStep(**found, step, type);
    return Done{};
}

void PagerdutyReader::finish(Building &building)
{
    ImportedIncident &incident = building.incident;
    std::stable_sort(incident.updates.begin(), incident.updates.end(),
                     [](const ImportedUpdate &a, const ImportedUpdate &b) { return a.at < b.at; });
    incident.declared = building.created ? building.created : building.triggered;
    incident.detected = building.triggered ? building.triggered : building.created;
    incident.detectedIsProxy = incident.detected.has_value();
    if (building.acknowledged)
        incident.milestones.append({Milestone::Acknowledged, MilestoneValue::time(*building.acknowledged)});
    const bool told = std::any_of(incident.updates.begin(), incident.updates.end(),
                                  [](const ImportedUpdate &u) { return u.status.has_value(); });
    if (!told && building.status == u"acknowledged" && building.acknowledged) {
        ImportedUpdate step;
        step.key = QStringLiteral("acknowledged");
        step.at = *building.acknowledged;
        step.status = Status::Investigating;
        incident.updates << step;
    }
    if (building.status == u"resolved")
        incident.resolved = building.resolvedAt;
}

void PagerdutyReader::finish()
{
    for (Building &building : m_buildings) {
        finish(building);
        m_reading.incidents.append({building.row, std::move(building.incident)});
    }
}

} // namespace

Result<SourceReading> readPagerduty(QIODevice &file, const SourceOptions &options)
{
    SourceReading reading;
    PagerdutyReader reader(options.zoneOr({}), reading);
    const Outcome read =
        readRecords(file, options, reading, [&](int row, const QByteArray &json) { return reader.take(row, json); });
    if (!read)
        return read.error();
    reader.finish();
    return reading;
}

} // namespace quarterdeck
