// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace quarterdeck {

/// One difference between two versions of a policy, in words.
struct PolicyChange
{
    QString where;  ///< "levels[SEV-1].response.acknowledge_min"; rows of tables by their name
    QString before; ///< "5 min"; a dash where there was nothing
    QString after;
    friend bool operator==(const PolicyChange &, const PolicyChange &) = default;
};

/// What differs, in the order of the document; version and schema do not count. Pure; any thread that may translate.
QVector<PolicyChange> policyChanges(const QJsonObject &before, const QJsonObject &after);

/// Those differences as a table: where, before, after. GUI thread.
class PolicyChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhereColumn, BeforeColumn, AfterColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QVector<PolicyChange> &changes);
    const QVector<PolicyChange> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<PolicyChange> m_changes;
};

} // namespace quarterdeck
