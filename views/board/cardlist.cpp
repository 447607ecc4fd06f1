// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/cardlist.h"

#include "board/boardkeys.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace quarterdeck {

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    // Opaque, in the panel's colour: scrolling copies what is there, and a changed row repaints nothing beneath it. The rows cover their
    // rectangles themselves; the panel is filled in only where there is none.
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void CardList::paintEvent(QPaintEvent *event)
{
    const int rows = model() ? model()->rowCount() : 0;
    const QRect last = rows > 0 ? visualRect(model()->index(rows - 1, 0)) : QRect();
    QRegion bare = event->region();
    if (last.isValid())
        bare -= QRect(QPoint(last.left(), std::min(0, last.top())), last.bottomRight());
    if (!bare.isEmpty()) {
        QPainter painter(viewport());
        for (const QRect &rect : bare)
            painter.fillRect(rect, palette().brush(QPalette::AlternateBase));
    }
    QListView::paintEvent(event);
}

std::pair<int, int> CardList::visibleRows() const
{
    const int count = model() ? model()->rowCount() : 0;
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 0));
    if (count == 0 || !top.isValid())
        return {0, -1};
    const int height = std::max(1, visualRect(top).height());
    return {top.row(), std::min(count - 1, top.row() + viewport()->height() / height + 1)};
}

bool CardList::event(QEvent *event)
{
    // Ctrl+F finds on the board while the board has the keyboard, and in the timeline otherwise.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const BoardKey key = BoardKey::of(*event, layoutDirection());
    switch (key.act) {
    case BoardKey::Act::Open:
        emit opened(currentIndex());
        return;
    case BoardKey::Act::SetStatus:
        emit statusAsked(currentIndex(), key.status);
        return;
    case BoardKey::Act::Filter:
        emit filterAsked();
        return;
    case BoardKey::Act::Previous:
        emit laneStepped(-1);
        return;
    case BoardKey::Act::Next:
        emit laneStepped(+1);
        return;
    case BoardKey::Act::None:
        break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore(); // no type-ahead: letters are no commands here
        return;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        emit picked(currentIndex());
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        emit picked(indexAt(event->position().toPoint()));
}

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit opened(index);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        emit picked(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
    viewport()->update();
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace quarterdeck
