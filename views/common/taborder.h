// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QVector>
#include <QWidget>

#include <functional>

namespace quarterdeck {

/// A widget the Tab key stops at.
inline bool isTabStop(const QWidget &widget) { return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy(); }

/// Tab goes through what lies in the layout of `place` as it lies there, whatever was made first; within each widget its own order stays. GUI
/// thread.
inline void tabAsLaidOut(QWidget &place)
{
    QVector<QWidget *> stops, order;
    for (QWidget *next = place.nextInFocusChain(); next != &place; next = next->nextInFocusChain()) {
        if (isTabStop(*next) && place.isAncestorOf(next))
            stops.append(next);
    }
    const std::function<void(const QLayout &)> visit = [&](const QLayout &layout) {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->layout())
                visit(*item->layout());
            for (QWidget *stop : std::as_const(stops)) {
                if (item->widget() && (item->widget() == stop || item->widget()->isAncestorOf(stop)))
                    order.append(stop);
            }
        }
    };
    visit(*place.layout());
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

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
