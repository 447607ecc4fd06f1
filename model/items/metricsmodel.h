// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace quarterdeck {

/// Figures as a table: what a chart shows, in words and numbers. A value; `incidents` are places in the facts of the answer.
struct MetricsTable
{
    struct Row
    {
        QStringList cells;
        QVector<qint32> incidents; ///< behind this row; empty = none to show
    };
    QStringList heads;
    QVector<bool> numeric; ///< parallel to heads: aligned to the end
    QVector<Row> rows;
};

/// One MetricsTable for a view. GUI thread. Another table of the same shape is dataChanged, more or fewer rows are inserted or removed at
/// the end; only other columns are a reset.
class MetricsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IncidentCountRole = Qt::UserRole + 1, ///< int, incidents behind the row
        AccessibleTextRole,                   ///< QString, head and cell: "Median: 74 min"
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const MetricsTable &table);
    const MetricsTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MetricsTable m_table;
};

} // namespace quarterdeck
