// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policysheet.h"

#include <QAbstractTableModel>

namespace quarterdeck {

class PolicyDocument;

/// One table of the policy being edited. Every cell may be typed into; what is wrong stays visible and is marked with the reason until it
/// is right. Rows come and go as rows, also when an edit is undone; only other levels (columns) are a reset. GUI thread; the document must
/// outlive it.
class PolicySheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< int, PolicyCell
        PathRole,                    ///< QString, where it stands in the document
        ProblemRole,                 ///< QString, why the policy cannot be used because of it; empty = it is right
        QuietRole,                   ///< bool, nothing is asked here (a duration that is off)
        ChoiceWordsRole,             ///< QStringList
        ChoiceTextsRole              ///< QStringList, parallel
    };

    PolicySheetModel(PolicyDocument &document, PolicySheet sheet, QObject *parent = nullptr);

    const PolicySheet &sheet() const { return m_sheet; }
    bool mayAddRows() const { return bool(m_sheet.freshRow); }
    /// What names a row stands in one of its cells, too.
    bool namesRowsInAColumn() const;
    /// Adds a row after `row`; its place, -1 = not possible.
    int addRow(int row);
    bool removeRow(int row);
    /// The cell that the document's problem is about; invalid when it is not on this sheet.
    QModelIndex problemIndex() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PolicyPath pathOf(const QModelIndex &index) const;
    QJsonValue valueAt(const QModelIndex &index) const;
    QString text(const QModelIndex &index, bool forEditing) const;
    QString problemAt(const QModelIndex &index) const;
    QString nameOf(int row) const;
    void sync();

    PolicyDocument &m_document;
    PolicySheet m_sheet;
    QVector<PolicyColumn> m_columns;
    QJsonArray m_rows;
};

} // namespace quarterdeck
