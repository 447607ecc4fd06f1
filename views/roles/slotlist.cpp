// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/slotlist.h"

#include <QMouseEvent>

namespace quarterdeck {

SlotList::SlotList(QWidget *parent) : QListView(parent)
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

void SlotList::setGrowsWithRows(bool grows)
{
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
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
    return m_grows ? QSize(0, sizeHint().height()) : QSize(0, 4 * fontMetrics().height());
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
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid())
                emit chosen(currentIndex());
            return;
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
    QListView::keyPressEvent(event);
}

void SlotList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index);
}

void SlotList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void SlotList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace quarterdeck
