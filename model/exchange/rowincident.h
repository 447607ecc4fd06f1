// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mappedtable.h"

namespace quarterdeck {

/// What one row of a table says about its incident as a whole, as the mapping tells. The table and the mapping must outlive it. An Error's
/// message is a reason as part of a sentence. A time the row does not have stays empty; the status is not taken here.
class RowIncident
{
public:
    RowIncident(MappedTable &table, const ImportMapping &mapping);

    /// The incident's identity in the source; empty when the row has none.
    QString key(const MappedTable::Row &row) const;
    Result<ImportedIncident> read(const MappedTable::Row &row);
    /// As the source words it; empty = it says none.
    QString severity(const MappedTable::Row &row) const;
    /// The status, or nullopt with the source's own word where the mapping gives it no meaning.
    std::optional<Status> status(const MappedTable::Row &row, QString *word = nullptr) const;

private:
    struct Title
    {
        QString pattern;
        QVector<std::pair<QString, MappedTable::Slot>> parts; ///< "{category}" and where it stands
    };
    QString title(const MappedTable::Row &row) const;
    QStringList list(const MappedTable::Row &row, const QVector<MappedTable::Slot> &places) const;
    Outcome readTimes(const MappedTable::Row &row, ImportedIncident &incident);
    Result<std::optional<Instant>> time(const MappedTable::Row &row, MappedTable::Slot slot);

    MappedTable &m_table;
    const ImportMapping &m_mapping;
    QVector<Title> m_titles;
    MappedTable::Slot m_key, m_declared, m_severity, m_status, m_source, m_kind, m_internalImpact;
    QVector<std::pair<Milestone, MappedTable::Slot>> m_milestones;
    QVector<MappedTable::Slot> m_services, m_tags;
};

} // namespace quarterdeck
