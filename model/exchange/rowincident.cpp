// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowincident.h"

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quarterdeck {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(RowIncident)
};

QVector<MappedTable::Slot> slotsOf(const MappedTable &table, const QVector<ImportMapping::Column> &columns)
{
    QVector<MappedTable::Slot> found;
    for (const ImportMapping::Column &column : columns) {
        if (const MappedTable::Slot slot = table.slot(column); slot >= 0)
            found << slot;
    }
    return found;
}

} // namespace

RowIncident::RowIncident(MappedTable &table, const ImportMapping &mapping)
    : m_table(table),
      m_mapping(mapping),
      m_key(table.slot(mapping.key)),
      m_declared(table.slot(mapping.declared)),
      m_severity(table.slot(mapping.severity.column)),
      m_status(table.slot(mapping.status.column)),
      m_source(table.slot(mapping.source.column)),
      m_kind(table.slot(mapping.kind.column)),
      m_internalImpact(table.slot(mapping.internalImpact)),
      m_services(slotsOf(table, mapping.services)),
      m_tags(slotsOf(table, mapping.tags))
{
    for (const ImportMapping::MilestoneColumn &milestone : mapping.milestones)
        m_milestones.append({milestone.milestone, table.slot(milestone.column)});
    static const QRegularExpression shape(QStringLiteral("\\{([^{}]+)\\}"));
    for (const QString &pattern : mapping.title) {
        Title title{pattern, {}};
        for (auto it = shape.globalMatch(pattern); it.hasNext();) {
            const QRegularExpressionMatch part = it.next();
            title.parts.append({part.captured(0), table.slot({part.captured(1)})});
        }
        m_titles << title;
    }
}

QString RowIncident::key(const MappedTable::Row &row) const { return m_table.text(row, m_key, 200); }

QString RowIncident::title(const MappedTable::Row &row) const
{
    for (const Title &title : m_titles) {
        QString text = title.pattern;
        bool whole = true;
        for (const auto &[placeholder, slot] : title.parts) {
            const QString value = m_table.text(row, slot, limits::Title);
            whole = whole && !value.isEmpty();
            text.replace(placeholder, value);
        }
        if (whole)
            return cleaned(text, limits::Title, false);
    }
    return {};
}

QStringList RowIncident::list(const MappedTable::Row &row, const QVector<MappedTable::Slot> &places) const
{
    QStringList out;
    for (const MappedTable::Slot slot : places) {
        const QString cell = m_table.text(row, slot, limits::Impact);
        for (const QString &one : m_mapping.listSeparator.isEmpty() ? QStringList{cell} : cell.split(m_mapping.listSeparator)) {
            const QString name = cleaned(one.trimmed(), limits::Name, false);
            if (!name.isEmpty() && !out.contains(name) && out.size() < limits::ListItems)
                out << name;
        }
    }
    return out;
}

Result<std::optional<Instant>> RowIncident::time(const MappedTable::Row &row, MappedTable::Slot slot)
{
    Result<std::optional<Instant>> at = m_table.time(row, slot);
    if (!at)
        return refuse(RowText::tr("in the column “%1”, %2").arg(m_table.heading(slot), at.error().message));
    return at;
}

Outcome RowIncident::readTimes(const MappedTable::Row &row, ImportedIncident &incident)
{
    const Result<std::optional<Instant>> declared = time(row, m_declared);
    if (!declared)
        return declared.error();
    if (!*declared)
        return refuse(RowText::tr("it has no time in the column “%1”").arg(m_table.heading(m_declared)));
    incident.declared = *declared;
    for (const auto &[milestone, slot] : std::as_const(m_milestones)) {
        const QString word = m_mapping.unknown.isEmpty() ? QString() : m_table.text(row, slot, limits::Name);
        if (!word.isEmpty() && m_mapping.unknown.contains(word, Qt::CaseInsensitive)) {
            incident.milestones.append({milestone, MilestoneValue::unknown()});
            continue;
        }
        const Result<std::optional<Instant>> at = time(row, slot);
        if (!at)
            return at.error();
        if (!*at)
            continue;
        if (milestone == Milestone::Detected) {
            incident.detected = *at;
            incident.detectedIsProxy = m_mapping.detectedIsProxy;
        } else if (milestone == Milestone::Resolved) {
            incident.resolved = *at;
        } else {
            incident.milestones.append({milestone, MilestoneValue::time(**at)});
        }
    }
    return Done{};
}

Result<ImportedIncident> RowIncident::read(const MappedTable::Row &row)
{
    ImportedIncident incident;
    incident.origin = {m_mapping.system, key(row), {}};
    if (incident.origin.key.isEmpty())
        return refuse(RowText::tr("it has nothing in the column “%1”").arg(m_table.heading(m_key)));
    incident.title = title(row);
    if (incident.title.isEmpty())
        return refuse(RowText::tr("it has no title"));
    if (Outcome times = readTimes(row, incident); !times)
        return times.error();
    incident.entryType = EntryType::Note;
    incident.severity = severity(row);
    incident.services = list(row, m_services);
    incident.tags = list(row, m_tags);
    incident.internalImpact = m_table.text(row, m_internalImpact, limits::Impact);
    if (const auto source = m_table.word(row, m_mapping.source, m_source))
        incident.source = sourceFromKey(*source);
    if (const auto kind = m_table.word(row, m_mapping.kind, m_kind))
        incident.kind = kindFromKey(*kind).value_or(IncidentKind::Real);
    return incident;
}

QString RowIncident::severity(const MappedTable::Row &row) const
{
    bool unlisted = false;
    const std::optional<QString> word = m_table.word(row, m_mapping.severity, m_severity, &unlisted);
    return unlisted ? m_table.text(row, m_severity, limits::Name) : word.value_or(QString());
}

std::optional<Status> RowIncident::status(const MappedTable::Row &row, QString *word) const
{
    if (word)
        *word = m_table.text(row, m_status, limits::Name);
    const std::optional<QString> ours = m_table.word(row, m_mapping.status, m_status);
    return ours ? statusFromKey(*ours) : std::nullopt;
}

} // namespace quarterdeck
