// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPixmap>
#include <QPoint>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace quarterdeck {

/// Carries a row of an item view with the mouse inside the window, without QDrag's event loop of its own: the console stays live
/// while something is held. Watches the view's viewport; a picture of the row follows the pointer. Esc, another button or the
/// window losing focus puts it back. Owned by the view (its parent); GUI thread.
class RowDrag final : public QObject
{
    Q_OBJECT
public:
    using Picture = std::function<QPixmap(const QModelIndex &)>;
    explicit RowDrag(QAbstractItemView &view);
    ~RowDrag() override;

    /// What is shown under the pointer; by default a copy of what the row looks like.
    void setPicture(Picture picture) { m_picture = std::move(picture); }
    bool isDragging() const { return m_dragging; }

signals:
    void started(const QModelIndex &index);
    void moved(const QPoint &globalPosition);
    void dropped(const QModelIndex &index, const QPoint &globalPosition);
    /// After dropped(), or alone when it was put back.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QPoint &globalPosition);
    void follow(const QPoint &globalPosition);
    void end();

    QAbstractItemView &m_view;
    Picture m_picture;
    QPersistentModelIndex m_index;
    QPoint m_pressed;
    QPoint m_grip; ///< where in the picture the pointer holds it
    bool m_armed = false;    ///< the button is down on a row
    bool m_dragging = false; ///< and the row has left its place
    QPointer<QWidget> m_ghost; ///< child of the window, which may die first
};

} // namespace quarterdeck
