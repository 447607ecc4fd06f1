// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentquery.h"

#include "ctltext.h"

#include <algorithm>
#include <deque>

namespace quarterdeck::ctl {

namespace {
constexpr size_t kAhead = 32; // reads under way at once
} // namespace

Result<IncidentQuery> IncidentQuery::read(const Session &session)
{
    const Arguments &arguments = session.arguments();
    IncidentQuery query;
    if (arguments.has("status")) {
        const auto status = statusFromKey(arguments.value("status"));
        if (!status)
            return Session::usage(
                Ctl::tr("“%1” is no status; use detected, investigating, mitigating, monitoring, resolved or closed.")
                    .arg(shown(arguments.value("status"))));
        query.m_status = key(*status);
    }
    if (arguments.has("severity")) {
        const Result<SeverityLevel> level = session.level(arguments.value("severity"));
        if (!level)
            return level.error();
        query.m_severity = level->name;
    }
    if (arguments.has("kind")) {
        const auto kind = kindFromKey(arguments.value("kind"));
        if (!kind)
            return Session::usage(
                Ctl::tr("“%1” is no kind; use real, drill, test or backfill.").arg(shown(arguments.value("kind"))));
        query.m_kind = key(*kind);
    }
    for (const auto &[option, bound] : {std::pair{"from", &query.m_from}, std::pair{"to", &query.m_to}}) {
        if (!arguments.has(option))
            continue;
        const Result<Instant> at = session.readMoment(arguments.value(option), true);
        if (!at)
            return at.error();
        *bound = *at;
    }
    query.m_services = arguments.values("service");
    query.m_words = arguments.value("text").simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    query.m_openOnly = arguments.has("open");
    return query;
}

bool IncidentQuery::matches(const IncidentSummary &s) const
{
    if (!m_status.isEmpty() && key(s.status) != m_status)
        return false;
    if (!m_severity.isEmpty() && s.severityName != m_severity)
        return false;
    if (!m_kind.isEmpty() && key(s.kind) != m_kind)
        return false;
    if (m_openOnly && !isActive(s.status))
        return false;
    if ((m_from && s.declared < *m_from) || (m_to && s.declared >= *m_to))
        return false;
    const QStringList services = s.services.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &service : m_services) {
        if (!services.contains(service, Qt::CaseInsensitive))
            return false;
    }
    const QString text = s.ref + QLatin1Char(' ') + s.title + QLatin1Char(' ') + s.services;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Result<QVector<IncidentSummary>> findIncidents(Session &session, const IncidentQuery *query)
{
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    Result<QVector<IncidentSummary>> rows = (*door)->summaries().result();
    if (!rows)
        return rows.error();
    QVector<IncidentSummary> found = std::move(rows).value();
    found.removeIf([query](const IncidentSummary &s) { return s.withdrawn || (query && !query->matches(s)); });
    std::stable_sort(found.begin(), found.end(), [](const IncidentSummary &a, const IncidentSummary &b) { return a.declared > b.declared; });
    return found;
}

Outcome readIncidents(Session &session, const QVector<IncidentSummary> &rows, const std::function<void(const Incident &)> &use)
{
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    std::deque<QFuture<Result<Incident>>> ahead;
    qsizetype asked = 0;
    while (asked < rows.size() || !ahead.empty()) {
        while (asked < rows.size() && ahead.size() < kAhead)
            ahead.push_back((*door)->incidentState(rows.at(asked++).id));
        const Result<Incident> incident = ahead.front().result();
        ahead.pop_front();
        if (!incident)
            return incident.error();
        use(*incident);
    }
    return Done{};
}

} // namespace quarterdeck::ctl
