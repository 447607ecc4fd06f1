// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace quarterdeck {

/// The list of deadlines: reports what keys ask of the current one. Letters act only here, while the list has the keyboard. GUI thread.
class ClockList final : public QListView
{
    Q_OBJECT
public:
    explicit ClockList(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index);           ///< Enter or double click
    void acknowledgeAsked(const QModelIndex &index); ///< A
    void snoozeAsked(const QModelIndex &index);      ///< Z

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace quarterdeck
