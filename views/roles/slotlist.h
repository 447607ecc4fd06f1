// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace quarterdeck {

/// A short list that shows all of its rows and reports what keys ask of the current one. Used for roles and for people. GUI thread.
class SlotList final : public QListView
{
    Q_OBJECT
public:
    explicit SlotList(QWidget *parent = nullptr);
    /// As high as its rows, so that only the panel scrolls.
    void setGrowsWithRows(bool grows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QModelIndex &index);          ///< Enter or double click
    void digitPressed(int digit);                   ///< 1..9
    void removeAsked(const QModelIndex &index);     ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void doItemsLayout() override;

private:
    bool m_grows = false;
};

} // namespace quarterdeck
