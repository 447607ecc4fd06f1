// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace quarterdeck {

/// A widget the Tab key stops at.
inline bool isTabStop(const QWidget &widget) { return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy(); }

/// Widgets made late stand at the end of the window's tab order; this brings those on `place` to where they would be had they been made with
/// it. Their own order stays. GUI thread.
inline void takePlaceInTabOrder(const QWidget &place)
{
    QWidget *before = place.previousInFocusChain();
    while (before != &place && (!isTabStop(*before) || place.isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == &place)
        return; // nothing else to stop at
    QVector<QWidget *> late;
    for (QWidget *next = place.nextInFocusChain(); next != &place; next = next->nextInFocusChain()) {
        if (isTabStop(*next) && place.isAncestorOf(next))
            late.append(next);
    }
    for (QWidget *stop : std::as_const(late)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace quarterdeck
