// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/severityglyph.h"

#include "common/typography.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kOutlineShare = 1.5 / 18; // 1.5 px on an 18 px glyph
constexpr double kSoftening = 0.09;        // how much of the shape's size its corners are rounded by
constexpr double kDigitHeight = 0.5;       // cap height of the digit, as a share of the shape

struct ShapeRow
{
    const char *name;
    double digitScale; // the triangle and the diamond have less room
    double digitDrop;  // centre of the digit below the centre of the area, as a share of the size
};

constexpr std::array<ShapeRow, kSeverityRanks> kShapes{{
    {QT_TRANSLATE_NOOP("Severity", "octagon"), 1.0, 0},
    {QT_TRANSLATE_NOOP("Severity", "triangle"), 0.8, 0.105},
    {QT_TRANSLATE_NOOP("Severity", "diamond"), 0.88, 0},
    {QT_TRANSLATE_NOOP("Severity", "square"), 1.0, 0},
    {QT_TRANSLATE_NOOP("Severity", "circle"), 1.0, 0},
}};

const ShapeRow &shapeOf(int rank) { return kShapes[static_cast<size_t>(std::clamp(rank, 1, kSeverityRanks) - 1)]; }

QRectF squareIn(const QRectF &area)
{
    const double side = std::min(area.width(), area.height());
    return {area.center().x() - side / 2, area.center().y() - side / 2, side, side};
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath octagon(const QRectF &r)
{
    const double cut = r.width() * (1 - M_SQRT1_2) * 0.98;
    return polygon({r.topLeft() + QPointF(cut, 0), r.topRight() - QPointF(cut, 0), r.topRight() + QPointF(0, cut),
                    r.bottomRight() - QPointF(0, cut), r.bottomRight() - QPointF(cut, 0), r.bottomLeft() + QPointF(cut, 0),
                    r.bottomLeft() - QPointF(0, cut), r.topLeft() + QPointF(0, cut)});
}

void paintDigit(QPainter &painter, const QRectF &square, const QString &mark, const ShapeRow &shape, const QColor &color)
{
    // Drawn as a path: centred on its own ink, which a font's line box is not, and sharp at every scale.
    // A font that is loaded anyway: the outline is the same at every size.
    static const QFont font = Typography(QGuiApplication::font()).strong();
    QPainterPath ink;
    ink.addText(0, 0, font, mark);
    const QRectF bounds = ink.boundingRect();
    if (bounds.isEmpty())
        return;
    const double scale = square.height() * kDigitHeight * shape.digitScale / bounds.height();
    painter.save();
    painter.translate(square.center() + QPointF(0, shape.digitDrop * square.height()));
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(ink, color);
    painter.restore();
}

void paintUnrated(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double width = square.width() * kOutlineShare;
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    // Twelve dashes around the circle, whatever its size.
    const double dash = M_PI * (square.width() - width) / 24 / width;
    pen.setDashPattern({dash * 1.2, dash * 0.8});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    paintDigit(painter, square, QStringLiteral("?"), kShapes.back(), color);
}

void paintShape(QPainter &painter, const QRectF &square, int rank, const QColor &fill, const QColor &outline)
{
    // The rounded join of a pen in the fill's own colour softens the corners.
    const double soft = square.width() * kSoftening;
    const double line = outline.isValid() ? square.width() * kOutlineShare : 0;
    const QPainterPath path =
        severityShape(rank, square.adjusted(soft / 2 + line, soft / 2 + line, -soft / 2 - line, -soft / 2 - line));
    if (outline.isValid()) {
        painter.setPen(QPen(outline, soft + 2 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(outline);
        painter.drawPath(path);
    }
    painter.setPen(QPen(fill, soft, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPath(path);
}

} // namespace

QPainterPath severityShape(int rank, const QRectF &area)
{
    const QRectF r = squareIn(area);
    const double side = r.width();
    switch (rank <= 0 ? kSeverityRanks : std::min(rank, kSeverityRanks)) {
    case 1:
        return octagon(r);
    case 2: {
        // Equilateral and as wide as the area; its centroid would sit low, so it is lifted to look centred.
        const double rise = side * std::sqrt(3.0) / 2;
        const double top = r.top() + (side - rise) * 0.35;
        return polygon({{r.center().x(), top}, {r.right(), top + rise}, {r.left(), top + rise}});
    }
    case 3:
        return polygon(
            {{r.center().x(), r.top()}, {r.right(), r.center().y()}, {r.center().x(), r.bottom()}, {r.left(), r.center().y()}});
    case 4: {
        const double inset = side * 0.07;
        return polygon(r.adjusted(inset, inset, -inset, -inset));
    }
    default: {
        QPainterPath path;
        path.addEllipse(r);
        return path;
    }
    }
}

void paintSeverity(QPainter &painter, const QRectF &area, int rank, const Theme &theme)
{
    paintSeverity(painter, area, SeverityLevel{rank, QString()}, theme);
}

void paintSeverity(QPainter &painter, const QRectF &area, const SeverityLevel &level, const Theme &theme)
{
    const QRectF square = squareIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (level.rank <= 0) {
        paintUnrated(painter, square, theme.severityOutline(0));
    } else {
        paintShape(painter, square, level.rank, theme.severityFill(level.rank), theme.severityOutline(level.rank));
        paintDigit(painter, square, severityMark(level), shapeOf(level.rank), theme.severityText(level.rank));
    }
    painter.restore();
}

void paintSeverity(QPainter &painter, const QRectF &area, const SeverityLevel &level, const QColor &shape, const QColor &digit)
{
    const QRectF square = squareIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (level.rank <= 0) {
        paintUnrated(painter, square, shape);
    } else {
        paintShape(painter, square, level.rank, shape, QColor());
        paintDigit(painter, square, severityMark(level), shapeOf(level.rank), digit);
    }
    painter.restore();
}

void paintSeverityBar(QPainter &painter, const QRectF &card, int rank, const Theme &theme, double scale,
                      Qt::LayoutDirection direction)
{
    const double width = Theme::severityBarWidth(rank) * scale;
    if (width <= 0)
        return;
    const bool fromRight = direction == Qt::RightToLeft;
    const QRectF bar(fromRight ? card.right() - width : card.left(), card.top(), width, card.height());
    painter.fillRect(bar, theme.severityFill(rank));
    const QColor outline = theme.severityOutline(rank);
    if (outline.isValid())
        painter.fillRect(QRectF(fromRight ? bar.left() - scale : bar.right(), bar.top(), scale, bar.height()), outline);
}

QString severityMark(const SeverityLevel &level)
{
    if (level.rank <= 0)
        return QStringLiteral("?");
    const auto digit = std::find_if(level.name.crbegin(), level.name.crend(), [](QChar c) { return c.isDigit(); });
    return digit == level.name.crend() ? QString::number(std::min(level.rank, 9)) : QString(*digit);
}

QString accessibleSeverity(const SeverityLevel &level)
{
    if (level.rank <= 0)
        return QCoreApplication::translate("Severity", "Severity not set");
    const bool numbered = std::any_of(level.name.cbegin(), level.name.cend(), [](QChar c) { return c.isDigit(); });
    const QString spoken = numbered || level.name.isEmpty() ? severityMark(level) : level.name;
    return QCoreApplication::translate("Severity", "Severity %1, %2", "level, then the shape that stands for it")
        .arg(spoken, QCoreApplication::translate("Severity", shapeOf(level.rank).name));
}

QString severityWord(const SeverityLevel &level)
{
    if (level.rank <= 0)
        return QCoreApplication::translate("Severity", "Not rated");
    return level.name.isEmpty() ? QCoreApplication::translate("Severity", "SEV-%1").arg(level.rank) : level.name;
}

} // namespace quarterdeck
