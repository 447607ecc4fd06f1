// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/restated.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quarterdeck {

namespace {

bool isRedactedDeclaration(const LogRecord &record) { return record.kind == u"incident.declared" && record.isRedacted(); }

/// The event that a redaction of this declaration names.
std::optional<EventId> restatementOf(const LogRecord &declaration, const QVector<LogRecord> &all)
{
    for (const LogRecord &record : all) {
        if (record.kind != u"event.redacted")
            continue;
        const QJsonObject said = QJsonDocument::fromJson(record.body).object().value(QLatin1String("p")).toObject();
        if (EventId::fromString(said.value(QLatin1String("event")).toString()) == declaration.id)
            return EventId::fromString(said.value(QLatin1String("restated")).toString());
    }
    return std::nullopt;
}

} // namespace

Event eventOf(const LogRecord &record, const QVector<LogRecord> &all)
{
    Event event = toEvent(record);
    if (!isRedactedDeclaration(record))
        return event;
    const std::optional<EventId> id = restatementOf(record, all);
    const auto restated = std::find_if(all.begin(), all.end(),
                                       [&](const LogRecord &one) { return id && one.id == *id && one.kind == record.kind; });
    if (restated != all.end())
        event.payload = toEvent(*restated).payload;
    return event;
}

QVector<Event> eventsOf(const QVector<LogRecord> &records)
{
    QVector<Event> events;
    events.reserve(records.size());
    for (const LogRecord &record : records)
        events.append(eventOf(record, records));
    return events;
}

} // namespace quarterdeck
