// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/metricsmodel.h"

namespace quarterdeck {

void MetricsModel::setTable(const MetricsTable &table)
{
    if (table.heads != m_table.heads) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    const int before = int(m_table.rows.size());
    const int after = int(table.rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_table.rows.resize(after);
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    std::copy_n(table.rows.begin(), kept, m_table.rows.begin());
    m_table.numeric = table.numeric;
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_table.rows = table.rows;
        endInsertRows();
    }
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

int MetricsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.rows.size()); }

int MetricsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.heads.size()); }

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MetricsTable::Row &row = m_table.rows.at(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_table.numeric.value(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case IncidentCountRole:
        return int(row.incidents.size());
    case Qt::AccessibleTextRole:
    case AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_table.heads.value(index.column()), cell);
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_table.numeric.value(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

} // namespace quarterdeck
