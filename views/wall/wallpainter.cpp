// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/typography.h"
#include "wall/walllayout.h"
#include "wall/wallpicture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kMeasuredAt = 1000;      // pixels; hinting no longer rounds anything here
constexpr double kChipRounding = 0.18; // of its height

void paintMark(QPainter &painter, const WallMark &mark, const Theme &theme)
{
    switch (mark.kind) {
    case WallMark::Kind::Fill:
        painter.fillRect(mark.area, mark.color);
        break;
    case WallMark::Kind::Chip:
    case WallMark::Kind::Outline: {
        const double rounding = mark.area.height() * kChipRounding, half = mark.line / 2;
        const bool filled = mark.kind == WallMark::Kind::Chip;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(mark.color, mark.line));
        painter.setBrush(filled ? QBrush(mark.color) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(mark.area.adjusted(half, half, -half, -half), rounding, rounding);
        break;
    }
    case WallMark::Kind::Frame:
        painter.setPen(QPen(mark.color, mark.line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.area.adjusted(mark.line / 2, mark.line / 2, -mark.line / 2, -mark.line / 2));
        break;
    case WallMark::Kind::Severity:
        if (mark.color.isValid())
            paintSeverity(painter, mark.area, mark.severity, mark.color, mark.behind);
        else
            paintSeverity(painter, mark.area, mark.severity, theme);
        break;
    case WallMark::Kind::Status:
        paintStatus(painter, mark.area, mark.status, mark.color, mark.behind);
        break;
    case WallMark::Kind::Vacant:
        painter.setPen(QPen(mark.color, mark.line));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(severityShape(3, mark.area)); // a hollow diamond
        break;
    }
}

} // namespace

WallType::WallType(const WallSizes &sizes) : m_sizes(sizes), m_family(Typography::baseFont(QFont()))
{
    QFont measured = m_family;
    measured.setPixelSize(kMeasuredAt);
    const double caps = QFontMetricsF(measured).capHeight() / kMeasuredAt;
    if (caps > 0)
        m_correction = kCapShare / caps;
}

QFont WallType::sized(double em, QFont::Weight weight) const
{
    QFont font = m_family;
    font.setPixelSize(std::max(1, int(std::ceil(em * m_correction))));
    font.setWeight(weight);
    return font;
}

QFont WallType::filling(const QString &text, double width, double tallest) const
{
    QFont font = sized(kMeasuredAt, QFont::Medium);
    const double fits = width / QFontMetricsF(font).horizontalAdvance(text) * font.pixelSize();
    return sized(std::max(m_sizes.hero, std::min(fits, tallest / kCapShare) / m_correction), QFont::Medium);
}

void paintWall(QPainter &painter, const WallPicture &picture, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const WallMark &mark : picture.marks)
        paintMark(painter, mark, theme);
    for (const WallText &text : picture.texts) {
        const QFontMetricsF metrics(text.font);
        const double width = metrics.horizontalAdvance(text.text);
        // A title reads in its own direction, wherever it stands.
        painter.setLayoutDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setFont(text.font);
        painter.setPen(text.color);
        const double x = text.atEnd ? text.area.right() - width : text.area.left();
        painter.drawText(QPointF(x, text.area.center().y() + metrics.capHeight() / 2), text.text);
    }
}

} // namespace quarterdeck
