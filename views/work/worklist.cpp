// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worklist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace quarterdeck {

WorkList::WorkList(WorkKind kind, QWidget *parent) : RowList(parent), m_kind(kind)
{
    connect(this, &RowList::chosen, this, [this] { emit asked(WorkVerb::Next); });
}

void WorkList::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier)) {
        if (const std::optional<WorkVerb> verb = verbFor(m_kind, event->key())) {
            emit asked(*verb);
            return;
        }
    }
    RowList::keyPressEvent(event);
}

void WorkList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        emit menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    if (const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos())); index.isValid())
        setCurrentIndex(index);
    emit menuAsked(event->globalPos());
}

void WorkList::resizeEvent(QResizeEvent *event)
{
    RowList::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace quarterdeck
