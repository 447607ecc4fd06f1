// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clocklist.h"

#include <QMouseEvent>

namespace quarterdeck {

ClockList::ClockList(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
}

void ClockList::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit chosen(currentIndex());
            return;
        case Qt::Key_A:
            emit acknowledgeAsked(currentIndex());
            return;
        case Qt::Key_Z:
            emit snoozeAsked(currentIndex());
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void ClockList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index);
}

void ClockList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void ClockList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace quarterdeck
