// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/slotlist.h"

#include <QKeyEvent>

namespace quarterdeck {

SlotList::SlotList(QWidget *parent) : RowList(parent) {}

void SlotList::setGrowsWithRows(bool grows)
{
    m_grows = grows;
    setSizePolicy(QSizePolicy::Preferred, grows ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

QSize SlotList::sizeHint() const
{
    if (!m_grows)
        return QListView::sizeHint();
    int height = 2 * frameWidth();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row) + 2 * spacing();
    return {QListView::sizeHint().width(), height + spacing()};
}

QSize SlotList::minimumSizeHint() const
{
    return {0, 4 * fontMetrics().height()}; // on a small screen it scrolls
}

void SlotList::doItemsLayout()
{
    QListView::doItemsLayout();
    if (m_grows)
        updateGeometry();
}

void SlotList::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier)) {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (currentIndex().isValid())
                emit removeAsked(currentIndex());
            return;
        default:
            break;
        }
        const int digit = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
        if (digit >= 1) {
            emit digitPressed(digit);
            return;
        }
    }
    RowList::keyPressEvent(event);
}

} // namespace quarterdeck
