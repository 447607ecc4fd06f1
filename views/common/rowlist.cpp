// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowlist.h"

#include <QMouseEvent>

namespace quarterdeck {

RowList::RowList(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    // Opaque, in the panel's colour: scrolling copies what is there, and a changed row repaints nothing beneath it.
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentIndex().isValid())
            emit chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt makes the first row current and does not select it: nothing would show where the keyboard is.
    if (model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        const QModelIndex at = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
        if (!selectionModel()->isSelected(at))
            setCurrentIndex(at);
    }
    viewport()->update();
}

void RowList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace quarterdeck
