// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eventscsvreader.h"

#include "domain/decide.h"
#include "exchange/rowincident.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

struct EventsCsvText
{
    Q_DECLARE_TR_FUNCTIONS(EventsCsvReader)
};

/// One change of an incident.
struct Change
{
    const MappedTable::Row *row;
    qint64 order;
    Instant at;
    QString key; ///< unique within the incident
};

/// Groups the rows of a table by incident and turns each group into one.
class EventsReader
{
public:
    EventsReader(MappedTable &table, const ImportMapping &mapping, const SourceOptions &options, SourceReading &reading);
    Outcome run();

private:
    Result<Change> change(const MappedTable::Row &row);
    void take(const QString &key, QVector<Change> &changes);
    void addSteps(ImportedIncident &incident, const QVector<Change> &changes) const;
    QVector<std::optional<Status>> statuses(const QVector<Change> &changes) const;
    QString notesOf(const MappedTable::Row &row, const MappedTable::Row *before) const;

    MappedTable &m_table;
    const ImportMapping &m_mapping;
    const SourceOptions &m_options;
    SourceReading &m_reading;
    RowIncident m_incidentOf;
    MappedTable::Slot m_order, m_changed, m_status;
    QVector<MappedTable::Slot> m_notes;
};

EventsReader::EventsReader(MappedTable &table, const ImportMapping &mapping, const SourceOptions &options, SourceReading &reading)
    : m_table(table),
      m_mapping(mapping),
      m_options(options),
      m_reading(reading),
      m_incidentOf(table, mapping),
      m_order(table.slot(mapping.order)),
      m_changed(table.slot(mapping.changed)),
      m_status(table.slot(mapping.status.column))
{
    for (const ImportMapping::Column &column : mapping.notes) {
        if (const MappedTable::Slot slot = table.slot(column); slot >= 0)
            m_notes << slot;
    }
}

Result<Change> EventsReader::change(const MappedTable::Row &row)
{
    bool isNumber = false;
    const qint64 order = m_table.cell(row, m_order).toByteArray().toLongLong(&isNumber);
    if (!isNumber) {
        return Error{ErrorCode::Refused,
                     EventsCsvText::tr("in the column “%1”, “%2” is no whole number")
                         .arg(m_table.heading(m_order), m_table.text(row, m_order, 40)),
                     {}};
    }
    const Result<std::optional<Instant>> at = m_table.time(row, m_changed);
    if (!at)
        return Error{ErrorCode::Refused,
                     EventsCsvText::tr("in the column “%1”, %2").arg(m_table.heading(m_changed), at.error().message),
                     {}};
    if (!*at)
        return Error{
            ErrorCode::Refused, EventsCsvText::tr("it has no time in the column “%1”").arg(m_table.heading(m_changed)), {}};
    return Change{&row, order, **at, {}};
}

Outcome EventsReader::run()
{
    QHash<QString, qsizetype> places;
    QVector<std::pair<QString, QVector<Change>>> groups; // in the order of the file
    for (const MappedTable::Row &row : m_table.rows()) {
        if (Outcome on = m_options.goOn(row.row); !on)
            return on;
        const QString key = m_incidentOf.key(row);
        if (key.isEmpty()) {
            m_reading.reject(
                row.row,
                EventsCsvText::tr("it has nothing in the column “%1”").arg(m_table.heading(m_table.slot(m_mapping.key))));
            continue;
        }
        Result<Change> changed = change(row);
        if (!changed) {
            m_reading.reject(row.row, changed.error().message);
            continue;
        }
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, groups.size());
            groups.append({key, {std::move(changed).value()}});
        } else {
            groups[*place].second.append(std::move(changed).value());
        }
    }
    for (auto &[key, changes] : groups)
        take(key, changes);
    std::stable_sort(m_reading.rejected.begin(), m_reading.rejected.end(),
                     [](const SourceReading::Rejection &a, const SourceReading::Rejection &b) { return a.row < b.row; });
    return Done{};
}

void EventsReader::take(const QString &key, QVector<Change> &changes)
{
    const int firstRow = changes.first().row->row;
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.order < b.order; });
    int again = 1;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        again = i > 0 && changes.at(i).order == changes.at(i - 1).order ? again + 1 : 1;
        changes[i].key =
            QString::number(changes.at(i).order) + (again > 1 ? QLatin1Char('|') + QString::number(again) : QString());
    }
    const MappedTable::Row &latest = *changes.last().row;
    Result<ImportedIncident> incident = m_incidentOf.read(latest);
    if (!incident) {
        m_reading.reject(latest.row, EventsCsvText::tr("it is the latest row of %1, and %2").arg(key, incident.error().message));
        return;
    }
    addSteps(incident.value(), changes);
    m_reading.incidents.append({firstRow, std::move(incident).value()});
}

/// The status after each change; a state that is none of ours leaves it as it was.
QVector<std::optional<Status>> EventsReader::statuses(const QVector<Change> &changes) const
{
    QVector<std::optional<Status>> all;
    for (const Change &change : changes) {
        const std::optional<Status> own = m_incidentOf.status(*change.row);
        all << (own || all.isEmpty() ? own : all.last());
    }
    return all;
}

/// "assignment_group: Group 24" for each noted column that changed, and for a state that is no status of ours. In no language, because it is
/// compared with what an earlier import stored.
QString EventsReader::notesOf(const MappedTable::Row &row, const MappedTable::Row *before) const
{
    QStringList lines;
    const auto add = [&](MappedTable::Slot slot) {
        const QByteArrayView now = m_table.cell(row, slot);
        if (now.isEmpty() || (before && now == m_table.cell(*before, slot)))
            return;
        lines << m_table.heading(slot) + QStringLiteral(": ") + m_table.text(row, slot, limits::Title);
    };
    if (m_status >= 0 && !m_incidentOf.status(row))
        add(m_status);
    if (before) {
        for (const MappedTable::Slot slot : m_notes)
            add(slot);
    }
    return lines.join(QLatin1Char('\n'));
}

void EventsReader::addSteps(ImportedIncident &incident, const QVector<Change> &changes) const
{
    const QVector<std::optional<Status>> status = statuses(changes);
    // What ends the list is the end of the incident: there the stated time of resolution holds, whatever time the rows have.
    qsizetype end = changes.size();
    while (end > 0 && status.at(end - 1) && !isActive(*status.at(end - 1)))
        --end;
    incident.severity = m_incidentOf.severity(*changes.first().row);
    QString severity = incident.severity;
    std::optional<Status> told = Status::Detected;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        ImportedUpdate update;
        update.key = change.key;
        update.at = change.at;
        update.text = notesOf(*change.row, i > 0 ? changes.at(i - 1).row : nullptr);
        if (const QString now = m_incidentOf.severity(*change.row); !now.isEmpty() && now != severity)
            update.severity = severity = now;
        if (i == end && incident.resolved) {
            ImportedUpdate resolved;
            resolved.key = QStringLiteral("resolved|") + QString::number(incident.resolved->ms);
            resolved.at = *incident.resolved;
            resolved.status = Status::Resolved;
            incident.updates << resolved;
            incident.milestones.append({Milestone::Resolved, MilestoneValue::time(resolved.at)}); // should it be corrected later
            told = Status::Resolved;
        }
        std::optional<Status> now = status.at(i);
        if (now == Status::Resolved && i >= end && !incident.resolved)
            now = Status::Closed; // it is over, and nobody says since when
        if (now && now != told && !(i >= end && now == Status::Resolved)) {
            update.status = now;
            told = now;
        }
        if (!update.text.isEmpty() || update.status || !update.severity.isEmpty())
            incident.updates << update;
    }
    if (m_status >= 0)
        incident.resolved.reset(); // it is a step now, or the state says that it is open again
}

} // namespace

Result<SourceReading> readEventsCsv(QIODevice &file, const SourceOptions &options)
{
    const Result<ImportMapping> mapping =
        options.mapping ? Result<ImportMapping>(*options.mapping) : shippedMapping(QStringLiteral("servicenow"));
    if (!mapping)
        return mapping.error();
    if (mapping->order.isEmpty() || mapping->changed.isEmpty()) {
        return Error{ErrorCode::Refused,
                     EventsCsvText::tr("The mapping “%1” does not say which columns are “order” and “changed”; a table with one "
                                       "row per change needs both.")
                         .arg(mapping->name),
                     {}};
    }
    SourceReading reading;
    Result<MappedTable> table =
        MappedTable::read(file, options, *mapping, {mapping->key, mapping->declared, mapping->order, mapping->changed}, reading);
    if (!table)
        return table.error();
    if (Outcome run = EventsReader(table.value(), *mapping, options, reading).run(); !run)
        return run.error();
    table->noteZone(reading);
    return reading;
}

} // namespace quarterdeck
