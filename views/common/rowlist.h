// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace quarterdeck {

/// A short list that people walk with keys inside a panel: one column, one current row, which the keyboard finds when it arrives. What a
/// row means is the subclass's. GUI thread.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index); ///< Enter or double click

protected:
    /// Enter on a row; other keys are the list's.
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace quarterdeck
