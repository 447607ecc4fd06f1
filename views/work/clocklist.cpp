// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clocklist.h"

#include <QKeyEvent>

namespace quarterdeck {

ClockList::ClockList(QWidget *parent) : RowList(parent)
{
    setUniformItemSizes(true);
}

void ClockList::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        if (event->key() == Qt::Key_A) {
            emit acknowledgeAsked(currentIndex());
            return;
        }
        if (event->key() == Qt::Key_Z) {
            emit snoozeAsked(currentIndex());
            return;
        }
        if (event->key() == Qt::Key_E) {
            emit escalateAsked();
            return;
        }
    }
    RowList::keyPressEvent(event);
}

} // namespace quarterdeck
