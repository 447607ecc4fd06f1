// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

class QPushButton;

namespace quarterdeck {

class PlainLabel;
class PolicySheetModel;
class ThemeStore;

/// One table of the policy on a page: what it means, the table, and buttons for rows where they may come and go. F2 or typing edits a
/// cell, Insert adds a row below, Ctrl+Delete takes the row out, Delete empties the cell. GUI thread; model and themes must outlive it.
class SheetView final : public QWidget
{
    Q_OBJECT
public:
    SheetView(PolicySheetModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    PolicySheetModel &model() { return m_model; }
    QTableView &table() { return *m_table; }
    /// The keyboard on a cell.
    void goTo(const QModelIndex &index);
    /// What is being typed is taken.
    void finishTyping();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRow();
    void removeRow();
    int leastWidth(int column) const;
    void fitColumns();
    void fitRows();

    PolicySheetModel &m_model;
    PlainLabel *m_hint;
    QTableView *m_table;
    QPushButton *m_add, *m_remove;
};

} // namespace quarterdeck
