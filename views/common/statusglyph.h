// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace quarterdeck {

/// Paints the status as a circle that fills while work proceeds: ring, quarter, half, three quarters, check, lock.
/// Centred in `area`. GUI thread; leaves the painter as it was.
void paintStatus(QPainter &painter, const QRectF &area, Status status, const Theme &theme);
/// The same in a colour of the caller's, with `behind` for what is cut out of the disc: for glyphs on a solid band.
void paintStatus(QPainter &painter, const QRectF &area, Status status, const QColor &color, const QColor &behind);

/// "Status Mitigating, step 3 of 5"; "Status Closed".
QString accessibleStatus(Status status);

} // namespace quarterdeck
