// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incidentcsvreader.h"

#include "exchange/rowincident.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

struct IncidentCsvText
{
    Q_DECLARE_TR_FUNCTIONS(IncidentCsvReader)
};

/// The status a row states, as steps at times it has: one without a time of its own takes the latest time of the row.
void addStatus(ImportedIncident &incident, const std::optional<Status> &stated)
{
    const bool over = stated && !isActive(*stated);
    if (!stated && !incident.resolved)
        return;
    Instant latest = incident.resolved.value_or(*incident.declared);
    for (const ImportedMilestone &m : std::as_const(incident.milestones)) {
        if (m.value.state == MilestoneValue::State::At)
            latest = std::max(latest, m.value.at);
    }
    const auto step = [&](const QString &name, Status status, Instant at) {
        ImportedUpdate update;
        update.key = name;
        update.at = at;
        update.status = status;
        incident.updates << update;
    };
    if (incident.resolved && (!stated || over)) {
        step(QStringLiteral("resolved|") + QString::number(incident.resolved->ms), Status::Resolved, *incident.resolved);
        incident.milestones.append(
            {Milestone::Resolved, MilestoneValue::time(*incident.resolved)}); // should it be corrected later
    }
    if (stated == Status::Closed || (stated == Status::Resolved && !incident.resolved))
        step(QStringLiteral("closed"), Status::Closed, latest);
    if (stated && !over && *stated != Status::Detected)
        step(key(*stated), *stated, latest);
    incident.resolved.reset();
    incident.stated = stated ? stated : Status::Resolved;
}

} // namespace

Result<SourceReading> readIncidentCsv(QIODevice &file, const SourceOptions &options)
{
    const Result<ImportMapping> mapping =
        options.mapping ? Result<ImportMapping>(*options.mapping) : shippedMapping(QStringLiteral("incidents"));
    if (!mapping)
        return mapping.error();
    SourceReading reading;
    Result<MappedTable> table = MappedTable::read(file, options, *mapping, {mapping->key, mapping->declared}, reading);
    if (!table)
        return table.error();
    RowIncident incidentOf(table.value(), *mapping);
    QHash<QString, int> seen;
    for (const MappedTable::Row &row : table->rows()) {
        if (Outcome on = options.goOn(row.row); !on)
            return on.error();
        Result<ImportedIncident> incident = incidentOf.read(row);
        if (!incident) {
            reading.reject(row.row, incident.error().message);
            continue;
        }
        if (const int first = seen.value(incident->origin.key); first > 0) {
            reading.reject(row.row, IncidentCsvText::tr(
                                        "“%1” is in row %2 already; a table with one row per change is the format events-csv")
                                        .arg(incident->origin.key)
                                        .arg(first));
            continue;
        }
        seen.insert(incident->origin.key, row.row);
        QString word;
        const std::optional<Status> status = incidentOf.status(row, &word);
        if (!status && !word.isEmpty() && !mapping->status.values.contains(word.toLower()))
            reading.note(IncidentCsvText::tr("The status “%1” is none of ours and is left out.").arg(word));
        addStatus(incident.value(), status);
        reading.incidents.append({row.row, std::move(incident).value()});
    }
    table->noteZone(reading);
    return reading;
}

} // namespace quarterdeck
