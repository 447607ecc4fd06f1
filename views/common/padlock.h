// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace quarterdeck {

/// The shape that stands for "not everyone": a closed padlock, as large as fits, centred.
void paintPadlock(QPainter &painter, const QRectF &area, const QColor &color);

} // namespace quarterdeck
