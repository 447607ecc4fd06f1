// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QListView>

namespace quarterdeck {

/// The cards of one lane: a list of equal rows. It says what the person did; what follows is the board's business, so that a row
/// that leaves by somebody else's change is never mistaken for a choice. Its delegate paints all of a row's rectangle. GUI thread.
class CardList final : public QListView
{
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

    /// Rows that can be seen now, first and last; {0, -1} when there are none.
    std::pair<int, int> visibleRows() const;

signals:
    void picked(const QModelIndex &index); ///< by mouse or arrow key; index may be invalid
    void opened(const QModelIndex &index);
    void statusAsked(const QModelIndex &index, quarterdeck::Status status);
    void laneStepped(int step); ///< -1 or +1 in reading order
    void filterAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace quarterdeck
