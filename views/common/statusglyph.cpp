// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statusglyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kRing = 0.12;      // width of the ring, as a share of the glyph
constexpr double kPieInset = 0.235; // gap between ring and pie keeps the fill countable at 16 px
constexpr int kSteps = 5;           // Detected to Resolved
constexpr int kQuarterTurn = 90 * 16;

void paintPie(QPainter &painter, const QRectF &square, int quarters, const QColor &color)
{
    const double width = square.width() * kRing;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    if (quarters == 0)
        return;
    const double inset = square.width() * kPieInset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    // Clockwise from twelve o'clock, like a clock hand.
    painter.drawPie(square.adjusted(inset, inset, -inset, -inset), kQuarterTurn, -quarters * kQuarterTurn);
}

void paintCheck(QPainter &painter, const QRectF &square, const QColor &color, const QColor &behind)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(square);
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    QPainterPath check(at(0.28, 0.52));
    check.lineTo(at(0.44, 0.68));
    check.lineTo(at(0.73, 0.35));
    painter.setPen(QPen(behind, square.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

void paintLock(QPainter &painter, const QRectF &square, const QColor &color)
{
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.setPen(QPen(color, square.width() * 0.12, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath shackle(at(0.3, 0.5));
    shackle.lineTo(at(0.3, 0.32));
    shackle.arcTo(QRectF(at(0.3, 0.1), at(0.7, 0.5)), 180, -180);
    shackle.lineTo(at(0.7, 0.5));
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(at(0.14, 0.46), at(0.86, 0.96)), square.width() * 0.1, square.width() * 0.1);
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &area, Status status, const Theme &theme)
{
    paintStatus(painter, area, status, theme.statusColor(status), theme.color(Token::Card));
}

void paintStatus(QPainter &painter, const QRectF &area, Status status, const QColor &color, const QColor &behind)
{
    const double side = std::min(area.width(), area.height());
    const QRectF square(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (status == Status::Closed)
        paintLock(painter, square, color);
    else if (status == Status::Resolved)
        paintCheck(painter, square, color, behind);
    else
        paintPie(painter, square, static_cast<int>(status), color);
    painter.restore();
}

QString accessibleStatus(Status status)
{
    if (status == Status::Closed)
        return QCoreApplication::translate("StatusGlyph", "Status %1").arg(displayName(status));
    return QCoreApplication::translate("StatusGlyph", "Status %1, step %2 of %3")
        .arg(displayName(status))
        .arg(static_cast<int>(status) + 1)
        .arg(kSteps);
}

} // namespace quarterdeck
