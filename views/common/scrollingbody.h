// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace quarterdeck {

/// The part of a page that gives way: where there is no room for it, it is scrolled, and what stands around it stays in sight. GUI thread; `parent`
/// owns it.
inline QScrollArea *scrollingBody(QWidget &body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(&body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    body.setAutoFillBackground(false);
    return scroll;
}

} // namespace quarterdeck
