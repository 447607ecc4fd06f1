// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/padlock.h"

#include <QPainter>

#include <algorithm>

namespace quarterdeck {

void paintPadlock(QPainter &painter, const QRectF &area, const QColor &color)
{
    const double side = std::min(area.width(), area.height());
    const double stroke = std::max(1.2, side / 9);
    const QRectF box(area.center().x() - side / 2 + stroke / 2, area.center().y() - side / 2 + stroke / 2, side - stroke,
                     side - stroke);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawRect(QRectF(box.left() + box.width() * 0.12, box.center().y() - stroke / 2, box.width() * 0.76,
                            box.height() / 2 + stroke / 2));
    painter.setBrush(Qt::NoBrush);
    const double bow = box.width() * 0.46;
    painter.drawArc(QRectF(box.center().x() - bow / 2, box.top(), bow, box.height() * 0.9), 0, 180 * 16);
    painter.restore();
}

} // namespace quarterdeck
