// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaycommand.h"
#include "commands.h"

#include "ctltext.h"
#include "exchange/incidentjson.h"
#include "incidentquery.h"
#include "incidenttext.h"

namespace quarterdeck::ctl {

namespace {

QStringList listRow(const IncidentSummary &s, const QTimeZone &zone)
{
    return {s.ref, s.severityName.isEmpty() ? QStringLiteral("-") : s.severityName, displayName(s.status), localTime(s.declared, zone),
            s.commander.isEmpty() ? QStringLiteral("-") : s.commander, s.kind == IncidentKind::Real ? s.title : QStringLiteral("[%1] %2").arg(displayName(s.kind), s.title)};
}

/// Plain text without the marks around what matched.
QString unmarked(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

Outcome list(Session &session)
{
    const Result<IncidentQuery> query = IncidentQuery::read(session);
    if (!query)
        return query.error();
    const Result<QVector<IncidentSummary>> rows = findIncidents(session, &*query);
    if (!rows)
        return rows.error();
    if (session.json()) {
        QJsonArray incidents;
        const Instant now = session.now();
        if (Outcome read = readIncidents(session, *rows, [&](const Incident &i) { incidents.append(incidentJson(i, now)); }); !read)
            return read;
        session.out().document(incidents);
        return Done{};
    }
    QVector<QStringList> cells;
    for (const IncidentSummary &row : *rows)
        cells << listRow(row, session.zone());
    if (cells.isEmpty())
        session.out().line(Ctl::tr("No incidents match."));
    else
        session.out().table({Ctl::tr("Ref"), Ctl::tr("Severity"), Ctl::tr("Status"), Ctl::tr("Declared"), Ctl::tr("Commander"), Ctl::tr("Title")}, cells);
    return Done{};
}

Outcome show(Session &session)
{
    const Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    return session.arguments().has("since") ? showSince(session, *incident) : session.print(*incident);
}

Outcome timeline(Session &session)
{
    const Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    const bool all = session.arguments().has("all");
    if (session.json()) {
        session.out().document(timelineJson(*incident, all));
        return Done{};
    }
    QVector<QStringList> rows;
    for (const Entry *entry : inDisplayOrder(*incident)) {
        if (all) {
            for (const EntryVersion &version : entry->earlier)
                rows << QStringList{localTime(version.body.occurred, session.zone()), QStringLiteral("(%1)").arg(entry->number), displayName(version.body.type),
                                    version.author, version.body.text};
        }
        rows << entryCells(*entry, session.zone());
    }
    session.out().table({Ctl::tr("Time"), QStringLiteral("#"), Ctl::tr("Type"), Ctl::tr("Who"), Ctl::tr("Entry")}, rows);
    return Done{};
}

Outcome search(Session &session)
{
    QStringList words;
    for (const Arguments::Positional &word : session.arguments().positional)
        words << word.text;
    const QString query = words.join(QLatin1Char(' ')).simplified();
    if (query.isEmpty())
        return Session::usage(Ctl::tr("Say which words to look for."));
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const Result<QVector<SearchHit>> hits = (*door)->search(query).result();
    if (!hits)
        return hits.error();

    std::map<IncidentId, Incident> incidents;
    QJsonArray found;
    for (const SearchHit &hit : *hits) {
        auto known = incidents.find(hit.incident);
        if (known == incidents.end()) {
            Result<Incident> loaded = session.load(hit.incident);
            if (!loaded)
                return loaded.error();
            known = incidents.emplace(hit.incident, std::move(loaded).value()).first;
        }
        const Incident &incident = known->second;
        const Entry *entry = incident.entry(hit.entry);
        if (!entry)
            continue;
        if (!session.json()) {
            session.out().line(QStringLiteral("%1  %2  %3").arg(incident.ref, incident.title, entryLine(*entry, session.zone())));
            continue;
        }
        QJsonObject object = entryJson(incident, *entry);
        object.insert(QStringLiteral("title"), incident.title);
        object.insert(QStringLiteral("snippet"), unmarked(hit.snippet));
        found.append(object);
    }
    if (session.json())
        session.out().document(found);
    else if (hits->isEmpty())
        session.out().line(Ctl::tr("Nothing matches “%1”.").arg(query));
    return Done{};
}

} // namespace quarterdeck::ctl
