// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/glyphcache.h"

#include "common/severityglyph.h"
#include "common/statusglyph.h"

#include <QPainter>

namespace quarterdeck {

template <class Paint>
void GlyphCache::draw(QPainter &painter, QPoint topLeft, const Key &key, Paint paint)
{
    auto at = m_pixmaps.find(key);
    if (at == m_pixmaps.end()) {
        QPixmap pixmap(QSize(key.side, key.side) * key.ratio);
        pixmap.setDevicePixelRatio(key.ratio);
        pixmap.fill(Qt::transparent);
        QPainter ink(&pixmap);
        paint(ink, QRectF(0, 0, key.side, key.side));
        ink.end();
        at = m_pixmaps.insert(key, pixmap);
    }
    painter.drawPixmap(topLeft, *at);
}

void GlyphCache::drawSeverity(QPainter &painter, QPoint topLeft, int side, const SeverityLevel &level, const Theme &theme)
{
    const Key key{
        0, level.rank, severityMark(level), side, painter.device()->devicePixelRatioF(), static_cast<int>(theme.kind())};
    draw(painter, topLeft, key, [&](QPainter &ink, const QRectF &area) { paintSeverity(ink, area, level, theme); });
}

void GlyphCache::drawStatus(QPainter &painter, QPoint topLeft, int side, Status status, const Theme &theme)
{
    const Key key{
        1, static_cast<int>(status), QString(), side, painter.device()->devicePixelRatioF(), static_cast<int>(theme.kind())};
    draw(painter, topLeft, key, [&](QPainter &ink, const QRectF &area) { paintStatus(ink, area, status, theme); });
}

} // namespace quarterdeck
