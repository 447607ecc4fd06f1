// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statuspagereader.h"

#include "domain/decide.h"
#include "domain/plaintext.h"
#include "exchange/sourcetime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

/// What a word of the source's status means here. No status: the posting moves nothing.
struct StatusWord
{
    const char *word;
    std::optional<Status> status;
    bool maintenance;
};
constexpr StatusWord kStatusWords[] = {
    {"investigating", Status::Investigating, false},
    {"identified", Status::Mitigating, false},
    {"monitoring", Status::Monitoring, false},
    {"resolved", Status::Resolved, false},
    {"scheduled", std::nullopt, true},
    {"in_progress", std::nullopt, true},
    {"verifying", std::nullopt, true},
    {"completed", std::nullopt, true},
};

const StatusWord *findStatus(const QString &word)
{
    for (const StatusWord &known : kStatusWords) {
        if (word == QLatin1String(known.word))
            return &known;
    }
    return nullptr;
}

struct Posting
{
    ImportedUpdate update;
    QString word; ///< normalised status word
};

/// Reads one incident object; every refusal is a reason as part of a sentence.
class IncidentReader
{
    Q_DECLARE_TR_FUNCTIONS(StatuspageReader)

public:
    IncidentReader(const QJsonObject &source, const QTimeZone &zone) : m_source(source), m_zone(zone) {}

    Result<ImportedIncident> read()
    {
        for (const auto step : {&IncidentReader::readIdentity, &IncidentReader::readPostings, &IncidentReader::refuseMaintenance,
                                &IncidentReader::readMilestones}) {
            if (Outcome outcome = (this->*step)(); !outcome)
                return outcome.error();
        }
        readServices();
        const QString impact = text("impact", limits::Name - 10).toLower();
        if (!impact.isEmpty())
            m_out.tags << QStringLiteral("impact:") + impact;
        for (const Posting &posting : std::as_const(m_postings))
            m_out.updates << posting.update;
        return std::move(m_out);
    }

private:
    static QString word(const QJsonValue &value)
    {
        return value.toString().trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
    }
    QJsonValue first(const QJsonObject &object, std::initializer_list<const char *> names) const;
    QString text(const char *name, int limit) const { return cleaned(m_source.value(QLatin1String(name)).toString(), limit, false); }

    Outcome readIdentity();
    Outcome readPostings();
    Result<Posting> readPosting(const QJsonObject &object, int number) const;
    void makeKeysUnique();
    Outcome refuseMaintenance();
    Outcome readMilestones();
    Outcome readImpactWindow();
    void addMilestone(Milestone milestone, const std::optional<Instant> &at)
    {
        if (at)
            m_out.milestones.append({milestone, MilestoneValue::time(*at)});
    }
    void readServices();
    void addService(const QJsonValue &value);

    QJsonObject m_source;
    QTimeZone m_zone;
    ImportedIncident m_out;
    QVector<Posting> m_postings; ///< in order of time
};

/// The first of these that says something.
QJsonValue IncidentReader::first(const QJsonObject &object, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().trimmed().isEmpty()))
            return value;
    }
    return {};
}

Outcome IncidentReader::readIdentity()
{
    // Other systems have incidents with an id, a name and a time too, which mean something else.
    if (m_source.contains(QLatin1String("incident_status")) || m_source.contains(QLatin1String("last_status_change_at")))
        return refuse(tr("it comes from another system than a status page"));
    const QJsonValue id = first(m_source, {"id", "entry_id", "shortlink", "url"});
    m_out.origin.system = QStringLiteral("statuspage");
    if (id.isString()) {
        m_out.origin.key = cleaned(id.toString(), 200, false);
    } else if (id.isDouble()) {
        if (double(id.toInteger()) != id.toDouble())
            return refuse(tr("its id is a number too large to be kept exactly; write it as text"));
        m_out.origin.key = QString::number(id.toInteger());
    }
    if (m_out.origin.key.isEmpty())
        return refuse(tr("it has no id"));
    m_out.origin.url = cleaned(first(m_source, {"url", "shortlink"}).toString(), limits::Url, false);
    m_out.title = cleaned(first(m_source, {"name", "title"}).toString(), limits::Title, false);
    if (m_out.title.isEmpty())
        return refuse(tr("it has no title"));
    return Done{};
}

Result<Posting> IncidentReader::readPosting(const QJsonObject &object, int number) const
{
    Posting posting;
    const Result<std::optional<Instant>> at = readSourceTime(first(object, {"display_at", "created_at", "at", "published_at"}), m_zone);
    if (!at)
        return refuse(tr("the time of update %1 cannot be used: %2").arg(number).arg(at.error().message));
    if (!*at)
        return refuse(tr("update %1 has no time").arg(number));
    posting.update.at = **at;
    posting.word = word(object.value(QLatin1String("status")));
    if (const StatusWord *known = findStatus(posting.word))
        posting.update.status = known->status;
    posting.update.text = cleaned(first(object, {"body", "message"}).toString(), limits::EntryText, true);
    if (posting.update.text.isEmpty()) // in no language, because it is compared with what an earlier import stored
        posting.update.text = posting.word.isEmpty() ? QStringLiteral("[…]") : QStringLiteral("[%1]").arg(cleaned(posting.word, 40, false));
    const QJsonValue id = object.value(QLatin1String("id"));
    posting.update.key = id.isDouble() ? QString::number(id.toInteger()) : cleaned(id.toString(), 200, false);
    return posting;
}

Outcome IncidentReader::readPostings()
{
    const bool fromApi = m_source.value(QLatin1String("incident_updates")).isArray();
    const QJsonArray list = first(m_source, {"incident_updates", "updates"}).toArray();
    int number = 0;
    for (const QJsonValue &value : list) {
        ++number;
        if (!value.isObject())
            return refuse(tr("update %1 is not an object").arg(number));
        Result<Posting> posting = readPosting(value.toObject(), number);
        if (!posting)
            return posting.error();
        m_postings << std::move(posting).value();
    }
    // The API lists the newest first; equal times must keep the source's order when it is turned round.
    if (!m_postings.isEmpty()) {
        const Instant head = m_postings.first().update.at, tail = m_postings.last().update.at;
        if (head > tail || (fromApi && head == tail))
            std::reverse(m_postings.begin(), m_postings.end());
        std::stable_sort(m_postings.begin(), m_postings.end(), [](const Posting &a, const Posting &b) { return a.update.at < b.update.at; });
    }
    makeKeysUnique();
    return Done{};
}

/// Postings without an id are told apart by time and status, and by their order among equals. Exact doubles are one posting.
void IncidentReader::makeKeysUnique()
{
    QHash<QString, int> seen;
    QSet<QString> whole;
    QVector<Posting> unique;
    for (Posting &posting : m_postings) {
        const QString base = toRfc3339(posting.update.at) + QLatin1Char('|') + posting.word;
        const qsizetype before = whole.size();
        whole.insert(posting.update.key + QLatin1Char('\n') + base + QLatin1Char('\n') + posting.update.text);
        if (whole.size() == before)
            continue;
        const QString key = posting.update.key.isEmpty() ? base : posting.update.key;
        const int count = ++seen[key];
        posting.update.key = count > 1 ? key + QLatin1Char('|') + QString::number(count) : key;
        unique << std::move(posting);
    }
    m_postings = std::move(unique);
}

Outcome IncidentReader::refuseMaintenance()
{
    const StatusWord *now = findStatus(word(m_source.value(QLatin1String("status"))));
    const StatusWord *atFirst = m_postings.isEmpty() ? nullptr : findStatus(m_postings.first().word);
    const bool scheduled = !first(m_source, {"scheduled_for"}).isNull();
    if (word(m_source.value(QLatin1String("impact"))) == u"maintenance" || scheduled || (now && now->maintenance) || (atFirst && atFirst->maintenance))
        return refuse(tr("it is scheduled maintenance, not an incident"));
    return Done{};
}

Outcome IncidentReader::readImpactWindow()
{
    const QJsonValue window = m_source.value(QLatin1String("impact_window"));
    if (!window.isObject())
        return Done{};
    const Result<std::optional<Instant>> start = readSourceTime(first(window.toObject(), {"start_at", "start", "started_at"}), m_zone);
    if (!start)
        return refuse(tr("the start of its impact window cannot be used: %1").arg(start.error().message));
    addMilestone(Milestone::ImpactStarted, *start);
    return Done{};
}

Outcome IncidentReader::readMilestones()
{
    struct Stated
    {
        QJsonValue value;
        std::optional<Instant> at;
    };
    Stated created{first(m_source, {"created_at", "started_at"}), {}}, monitoring{first(m_source, {"monitoring_at"}), {}},
        resolved{first(m_source, {"resolved_at"}), {}};
    for (Stated *stated : {&created, &monitoring, &resolved}) {
        const Result<std::optional<Instant>> at = readSourceTime(stated->value, m_zone);
        if (!at)
            return refuse(tr("one of its times cannot be used: %1").arg(at.error().message));
        stated->at = *at;
    }
    std::optional<Instant> opened = created.at;
    if (!m_postings.isEmpty() && (!opened || m_postings.first().update.at < *opened))
        opened = m_postings.first().update.at;
    if (!opened)
        return refuse(tr("it has no time of its first posting"));
    m_out.declared = *opened;
    m_out.detected = opened;
    m_out.detectedIsProxy = true;

    QString before;
    std::optional<Instant> identified, mitigated;
    for (const Posting &posting : std::as_const(m_postings)) {
        if (posting.word == u"identified" && !identified)
            identified = posting.update.at;
        if (posting.word == u"monitoring" && before != u"monitoring")
            mitigated = posting.update.at; // a relapse is followed by another; the last one led to the end
        if (posting.update.status)
            before = posting.word;
    }
    m_out.resolved = resolved.at;
    if (Outcome window = readImpactWindow(); !window)
        return window;
    addMilestone(Milestone::CauseIdentified, identified);
    addMilestone(Milestone::Mitigated, mitigated ? mitigated : monitoring.at);
    return Done{};
}

void IncidentReader::addService(const QJsonValue &value)
{
    const QString name = cleaned(value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString(), limits::Name, false);
    if (!name.isEmpty() && !m_out.services.contains(name) && m_out.services.size() < limits::ListItems)
        m_out.services << name;
}

void IncidentReader::readServices()
{
    for (const QJsonValue &component : m_source.value(QLatin1String("components")).toArray())
        addService(component);
    for (const QJsonValue &update : m_source.value(QLatin1String("incident_updates")).toArray()) {
        for (const QJsonValue &component : update.toObject().value(QLatin1String("affected_components")).toArray())
            addService(component);
    }
}

} // namespace

Result<QVector<ImportedIncident>> readStatuspage(const QByteArray &json, const QTimeZone &zone)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        const QString why = parse.error == QJsonParseError::NoError ? QCoreApplication::translate("StatuspageReader", "it is not an object")
                                                                    : QCoreApplication::translate("StatuspageReader", "it is not JSON: %1 at byte %2")
                                                                          .arg(parse.errorString()).arg(parse.offset);
        return refuse(why);
    }
    const QJsonObject root = document.object();
    QJsonArray sources;
    if (root.value(QLatin1String("incidents")).isArray())
        sources = root.value(QLatin1String("incidents")).toArray();
    else
        sources = {root.value(QLatin1String("incident")).isObject() ? root.value(QLatin1String("incident")) : QJsonValue(root)};

    QVector<ImportedIncident> incidents;
    for (const QJsonValue &source : std::as_const(sources)) {
        Result<ImportedIncident> incident = IncidentReader(source.toObject(), zone).read();
        if (!incident)
            return incident.error();
        incidents << std::move(incident).value();
    }
    return incidents;
}

} // namespace quarterdeck
