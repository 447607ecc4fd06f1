// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QScrollArea>

namespace quarterdeck {

/// The part of a page that gives way: where there is no room for it, it is scrolled, and what stands around it stays in sight;
/// what gets the focus in it comes into sight. GUI thread; `parent` owns it.
inline QScrollArea *scrollingBody(QWidget &body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(&body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    body.setAutoFillBackground(false); // setWidget() turned it on
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](const QWidget *, QWidget *now) {
        if (now && scroll->widget() && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now); // by itself it follows Tab only, and only what is already within
    });
    return scroll;
}

} // namespace quarterdeck
