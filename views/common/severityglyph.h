// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace quarterdeck {

/// The outline of a severity's shape inside `area`: octagon, triangle, diamond, square, circle for ranks 1-5 (worse ranks
/// first, anything past 5 is a circle) and a circle for rank 0. Charts use the same shapes as glyphs.
QPainterPath severityShape(int rank, const QRectF &area);

/// Paints shape and digit, centred in `area` (the larger square that fits). Rank 0 is a dashed circle with "?".
/// GUI thread; leaves the painter as it was.
void paintSeverity(QPainter &painter, const QRectF &area, int rank, const Theme &theme);
/// The same, with the digit people know the level by: the last digit of its name ("SEV-0" shows 0 although its rank is 1).
void paintSeverity(QPainter &painter, const QRectF &area, const SeverityLevel &level, const Theme &theme);

/// One colour only, for a glyph on a band already filled with the severity's colour: shape in `shape`, digit in `digit`.
void paintSeverity(QPainter &painter, const QRectF &area, const SeverityLevel &level, const QColor &shape, const QColor &digit);

/// The bar at the leading edge of a card; rank 2 is 8 px, rank 3 is 4 px at 100 %, others have none. `scale` is the zoom.
void paintSeverityBar(QPainter &painter, const QRectF &card, int rank, const Theme &theme, double scale,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

/// The character inside the shape: last digit of the name, else the rank, "?" for rank 0.
QString severityMark(const SeverityLevel &level);

/// "Severity 1, octagon"; "Severity not set".
QString accessibleSeverity(const SeverityLevel &level);
/// The short word beside the glyph: the level's own name, or "Not rated".
QString severityWord(const SeverityLevel &level);

} // namespace quarterdeck
