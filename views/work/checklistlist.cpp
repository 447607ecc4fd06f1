// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistlist.h"

#include "work/checklistdelegate.h"

#include <QMouseEvent>

namespace quarterdeck {

ChecklistList::ChecklistList(QWidget *parent) : RowList(parent)
{
    connect(this, &RowList::chosen, this, &ChecklistList::tickAsked);
}

void ChecklistList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentIndex().isValid())
            emit tickAsked(currentIndex());
        return;
    }
    RowList::keyPressEvent(event);
}

void ChecklistList::mouseReleaseEvent(QMouseEvent *event)
{
    RowList::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid() && ChecklistDelegate::boxOf(visualRect(index), font(), layoutDirection()).contains(at))
        emit tickAsked(index);
}

} // namespace quarterdeck
