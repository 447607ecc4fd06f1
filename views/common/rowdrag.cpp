// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowdrag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace quarterdeck {

namespace {

/// The held row: a picture that lets the pointer through.
class Ghost final : public QWidget
{
public:
    Ghost(const QPixmap &picture, QWidget *parent) : QWidget(parent), m_picture(picture)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        resize(picture.deviceIndependentSize().toSize());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(0.9);
        painter.drawPixmap(0, 0, m_picture);
    }

private:
    QPixmap m_picture;
};

} // namespace

RowDrag::RowDrag(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    m_picture = [&view](const QModelIndex &index) { return view.viewport()->grab(view.visualRect(index)); };
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

RowDrag::~RowDrag()
{
    delete m_ghost;
}

bool RowDrag::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (isDragging()) {
            end();
            return true;
        }
        m_index = m_view.indexAt(mouse->position().toPoint());
        m_pressed = mouse->globalPosition().toPoint();
        m_armed = mouse->button() == Qt::LeftButton && m_index.isValid();
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mouse->globalPosition().toPoint();
        if (m_armed && !isDragging() && (mouse->buttons() & Qt::LeftButton)
            && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            begin(at);
        if (isDragging())
            follow(at);
        return m_armed; // a press that may become a drag must not select by sweeping
    }
    case QEvent::MouseButtonRelease: {
        m_armed = false;
        if (!isDragging())
            return false;
        delete m_ghost; // before anyone looks what lies under the pointer
        if (m_index.isValid())
            emit dropped(m_index, static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        end();
        return true;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!isDragging() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            end();
        return true;
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        end();
        return false;
    default:
        return false;
    }
}

void RowDrag::begin(const QPoint &globalPosition)
{
    if (!m_index.isValid())
        return;
    const QRect row = m_view.visualRect(m_index);
    m_grip = m_view.viewport()->mapFromGlobal(m_pressed) - row.topLeft();
    m_ghost = new Ghost(m_picture(m_index), m_view.window());
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragging = true;
    emit started(m_index);
    follow(globalPosition);
}

void RowDrag::follow(const QPoint &globalPosition)
{
    if (m_ghost)
        m_ghost->move(m_view.window()->mapFromGlobal(globalPosition) - m_grip);
    emit moved(globalPosition);
}

void RowDrag::end()
{
    m_armed = false;
    if (!std::exchange(m_dragging, false))
        return;
    m_index = QModelIndex();
    delete m_ghost;
    m_view.viewport()->unsetCursor();
    emit finished();
}

} // namespace quarterdeck
