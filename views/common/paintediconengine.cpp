// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/paintediconengine.h"

#include <QPainter>
#include <QPixmap>

namespace quarterdeck {

PaintedIconEngine::PaintedIconEngine(std::shared_ptr<const Theme> theme, Paint paint)
    : m_theme(std::move(theme)),
      m_paint(std::move(paint))
{}

void PaintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    painter->save();
    m_paint(*painter, rect, *m_theme, mode);
    painter->restore();
}

QPixmap PaintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (m_drawnFor != m_theme->kind()) {
        m_drawn.clear();
        m_drawnFor = m_theme->kind();
    }
    const quint64 slot =
        (static_cast<quint64>(size.width()) << 34) | (static_cast<quint64>(size.height()) << 4) | static_cast<quint64>(mode);
    if (const auto known = m_drawn.constFind(slot); known != m_drawn.constEnd())
        return *known;
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    m_paint(painter, QRectF(QPointF(), QSizeF(size)), *m_theme, mode);
    painter.end();
    m_drawn.insert(slot, pixmap);
    return pixmap;
}

QSize PaintedIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State) { return size; }

QString PaintedIconEngine::key() const { return QStringLiteral("quarterdeck-painted"); }

bool PaintedIconEngine::isNull() { return false; }

QIconEngine *PaintedIconEngine::clone() const { return new PaintedIconEngine(*this); }

} // namespace quarterdeck
