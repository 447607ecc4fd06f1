// SPDX-License-Identifier: GPL-3.0-or-later
// Events as a member with a program of his own could write them: a real log with hostile changes, which the bytes of the input choose.
// Every console reads what it gets, so nothing here may crash, overflow, or be folded otherwise the second time.
#include "domain/clocks.h"
#include "domain/coach.h"
#include "domain/fold.h"
#include "domain/policy.h"
#include "exchange/csvwriter.h"
#include "exchange/htmlwriter.h"
#include "exchange/incidentjson.h"
#include "exchange/incidentreport.h"
#include "exchange/markdownwriter.h"
#include "hostilejson.h"
#include "metrics/factscodec.h"
#include "metrics/report.h"
#include "storedlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace quarterdeck;

namespace {

constexpr Instant kNow{1731800000000};

void require(bool condition, const char *rule)
{
    if (condition)
        return;
    std::fprintf(stderr, "Broken: %s\n", rule);
    std::abort();
}

QByteArray contents(const char *path)
{
    QFile file(QString::fromUtf8(path));
    require(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

/// The rows of the log, incident by incident.
QVector<QVector<QJsonObject>> readLog()
{
    QVector<QVector<QJsonObject>> incidents;
    QString last;
    for (const QByteArray &line : contents(QUARTERDECK_LOG).trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString incident = row.value(QLatin1String("incident")).toString();
        if (incident != last)
            incidents.append(QVector<QJsonObject>());
        incidents.last().append(row);
        last = incident;
    }
    return incidents;
}

const QVector<QVector<QJsonObject>> &log()
{
    static const QVector<QVector<QJsonObject>> log = readLog();
    return log;
}

const Policy &policy()
{
    static const Policy policy = [] {
        auto read = parsePolicy(contents(QUARTERDECK_POLICY));
        require(read.ok(), "the shipped policy is one");
        return *read;
    }();
    return policy;
}

const MetricProfile &profile()
{
    static const MetricProfile profile = [] {
        auto read = shippedMetricProfile(QStringLiteral("detection"));
        require(read.ok(), "the shipped profile is one");
        return *read;
    }();
    return profile;
}

/// Facts of incidents as they should be.
const std::vector<IncidentFacts> &usual()
{
    static const std::vector<IncidentFacts> facts = [] {
        std::vector<IncidentFacts> facts;
        for (const QVector<QJsonObject> &rows : log()) {
            QVector<Event> events;
            for (const QJsonObject &row : rows)
                events.append(toEvent(testing::recordOf(row)));
            facts.push_back(factsOf(foldAll(events.first().incident, events), &policy()));
        }
        return facts;
    }();
    return facts;
}

/// Reads numbers from the input; zeros after its end.
class Choices
{
public:
    Choices(const uint8_t *data, size_t size) : m_data(data), m_left(size) {}
    bool isDone() const { return m_left == 0; }
    int below(qsizetype limit) { return limit > 0 ? int(byte() % limit) : 0; }
    int byte()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++;
    }
    QByteArray bytes(int length)
    {
        QByteArray bytes;
        for (int i = 0; i < length && !isDone(); ++i)
            bytes.append(char(byte()));
        return bytes;
    }

private:
    const uint8_t *m_data;
    size_t m_left;
};

const QJsonArray &instead()
{
    static const QJsonArray values = testing::hostileValues();
    return values;
}

QVector<Event> eventsFrom(Choices &choices)
{
    QVector<QJsonObject> rows = log().at(choices.below(log().size()));
    while (!choices.isDone()) {
        const int at = choices.below(rows.size());
        QJsonObject &row = rows[at];
        switch (choices.below(8)) {
        case 0: // as a body at all
            row.insert(QLatin1String("body"), QString::fromUtf8(choices.bytes(choices.byte())));
            break;
        case 1: // somewhere else, from another incident perhaps
            rows.insert(choices.below(rows.size()), log().at(choices.below(log().size())).first());
            break;
        case 2:
            rows.append(rows.at(at));
            break;
        case 3: { // of another kind
            const auto &others = log().at(choices.below(log().size()));
            row.insert(QLatin1String("kind"), others.at(choices.below(others.size())).value(QLatin1String("kind")));
            break;
        }
        case 4:
            row.insert(QLatin1String("base_seq"), instead().at(choices.below(instead().size())));
            break;
        default: {
            const QJsonObject body = QJsonDocument::fromJson(row.value(QLatin1String("body")).toString().toUtf8()).object();
            const auto below = [&choices](int limit) { return choices.below(limit); };
            const QJsonObject other = testing::hostileChange(body, instead(), below).toObject();
            row.insert(QLatin1String("body"), QString::fromUtf8(QJsonDocument(other).toJson(QJsonDocument::Compact)));
        }
        }
        if (rows.size() > 200)
            break;
    }
    QVector<Event> events;
    QSet<EventId> ids;
    for (const QJsonObject &row : std::as_const(rows)) {
        EventId event = *EventId::fromString(row.value(QLatin1String("id")).toString());
        while (ids.contains(event)) // a log has each once
            event = EventId::derived(event.uuid(), "again");
        ids.insert(event);
        LogRecord record = testing::recordOf(row);
        record.seq = events.size() + 1;
        record.id = event;
        record.incident = *IncidentId::fromString(rows.first().value(QLatin1String("incident")).toString());
        const Event read = toEvent(record);
        events.append(read);
        const auto body = [&read](const Payload &payload) {
            return encodeBody(read.recorded, read.console, payload, read.onBehalfOf);
        };
        record.body = body(read.payload);
        if (!std::holds_alternative<UnknownPayload>(read.payload) && !read.redacted)
            require(body(toEvent(record).payload) == record.body, "what was read and is written again reads the same");
    }
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    (void)fromParts(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    const int unsent = choices.below(4);
    QVector<Event> events = eventsFrom(choices);
    const qsizetype firstUnsent = std::max<qsizetype>(0, events.size() - unsent);
    for (qsizetype i = firstUnsent; i < events.size(); ++i)
        events[i].author = events.last().author;
    const IncidentId id = events.first().incident;
    const Incident incident = foldAll(id, events);
    require(stateHash(incident) == stateHash(foldAll(id, events)), "the same log folds to the same state");

    QVector<Event> own = events; // as the console that wrote the last ones had them, until the server took them
    for (qsizetype i = firstUnsent; i < own.size(); ++i)
        own[i].seq = 0;
    Incident there = foldAll(id, own);
    for (qsizetype i = firstUnsent; i < own.size(); ++i)
        confirm(there, events.at(i));
    require(stateHash(there) == stateHash(incident), "an event that is confirmed leaves what a fold of the new order makes");

    std::vector<IncidentFacts> all = usual();
    for (const Policy *judge : {&policy(), static_cast<const Policy *>(nullptr)}) {
        const IncidentFacts facts = factsOf(incident, judge);
        all.push_back(facts);
        const QByteArray bytes = encodeFacts(facts);
        const auto read = FactsDecoder().decode(bytes);
        require(read && encodeFacts(*read) == bytes, "facts that were kept are the same facts");
    }
    ReviewRequest request;
    request.profile = profile();
    request.selection.kinds.clear();
    request.asOf = kNow;
    require(report(all, request).has_value(), "figures of all time can be made");

    QVector<ClockReading> readings = clocksOf(incident, policy());
    for (const ClockReading &reading : std::as_const(readings)) {
        (void)stateAt(reading, kNow, incident.alarmAnswers);
        (void)overBy(reading, kNow);
        (void)snoozedUntil(reading, kNow, incident.alarmAnswers);
    }
    (void)nextChange(readings, kNow, incident.alarmAnswers);
    sortByUrgency(readings, kNow, incident.alarmAnswers);
    (void)newCoachFindings(incident, policy(), kNow);
    (void)nextCoachMoment(incident, kNow);

    (void)QJsonDocument(incidentArchiveJson(incident, kNow)).toJson();
    (void)CsvWriter::row(incident, kNow);
    const IncidentReport report = makeReport(incident, {QTimeZone::utc(), kNow});
    (void)HtmlWriter::write(report);
    (void)MarkdownWriter::write(report);
    return 0;
}
