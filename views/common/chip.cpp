// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/chip.h"

#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/themestore.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kSmallestHeight = 24;
constexpr double kPaddingShare = 0.45; // of the line height, left and right of the content
constexpr double kGapShare = 0.3;      // between glyph and words
constexpr double kGlyphShare = 0.82;   // glyph side, of the line height

struct ChipColors
{
    QColor fill;
    QColor edge;
    QColor text;
};

ChipColors colorsOf(const ChipContent &content, const Theme &theme)
{
    if (content.glyph == ChipContent::Glyph::Severity && content.severity.rank == 1)
        return {theme.severityFill(1), QColor(), theme.severityText(1)};
    const QColor text = theme.color(Token::Text);
    switch (content.look) {
    case ChipLook::Quiet:
        return {QColor(), QColor(), text};
    case ChipLook::Outlined:
        return {theme.color(Token::Card), theme.color(Token::ControlBorder), text};
    case ChipLook::Accent:
        return {theme.color(Token::Selection), theme.color(Token::FocusRing), text};
    case ChipLook::Due:
        return {theme.color(Token::Due), theme.severityOutline(2), theme.color(Token::DueText)};
    case ChipLook::Overdue:
        return {theme.color(Token::Overdue), QColor(), theme.color(Token::OverdueText)};
    }
    return {};
}

int glyphSide(int lineHeight) { return qRound(lineHeight * kGlyphShare); }

void paintGlyph(QPainter &painter, const QRectF &area, const ChipContent &content, const ChipColors &colors, const Theme &theme)
{
    if (content.glyph == ChipContent::Glyph::Status)
        paintStatus(painter, area, content.status, theme);
    else if (content.severity.rank == 1)
        paintSeverity(painter, area, content.severity, colors.text, colors.fill);
    else
        paintSeverity(painter, area, content.severity, theme);
}

} // namespace

ChipContent ChipContent::of(const SeverityLevel &level)
{
    ChipContent content;
    content.text = severityWord(level);
    content.glyph = Glyph::Severity;
    content.severity = level;
    return content;
}

ChipContent ChipContent::of(Status status)
{
    ChipContent content;
    content.text = displayName(status);
    content.glyph = Glyph::Status;
    content.status = status;
    return content;
}

ChipContent ChipContent::of(const QString &text, ChipLook look)
{
    ChipContent content;
    content.text = text;
    content.look = look;
    return content;
}

QSize chipSize(const ChipContent &content, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    int width = metrics.horizontalAdvance(content.text) + 2 * qRound(line * kPaddingShare);
    if (content.glyph != ChipContent::Glyph::None)
        width += glyphSide(line) + qRound(line * kGapShare);
    return {width + 1, std::max(kSmallestHeight, line + 4)};
}

void paintChip(QPainter &painter, const QRectF &area, const ChipContent &content, const Theme &theme,
               Qt::LayoutDirection direction)
{
    const ChipColors colors = colorsOf(content, theme);
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colors.fill.isValid()) {
        const QRectF body = area.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(colors.edge.isValid() ? QPen(colors.edge, 1) : QPen(colors.fill, 1));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    }
    QRectF inner = area.adjusted(line * kPaddingShare, 0, -line * kPaddingShare, 0);
    if (content.glyph != ChipContent::Glyph::None) {
        const double side = glyphSide(line);
        const double x = direction == Qt::RightToLeft ? inner.right() - side : inner.left();
        paintGlyph(painter, QRectF(x, area.center().y() - side / 2, side, side), content, colors, theme);
        const double taken = side + line * kGapShare;
        inner.adjust(direction == Qt::RightToLeft ? 0 : taken, 0, direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    painter.setPen(colors.text);
    // The words keep their own direction ("@bob", "+1:30 OVER" in an Arabic window); only their place is mirrored.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(content.text, Qt::ElideMiddle, qCeil(inner.width())));
    painter.restore();
}

Chip::Chip(const ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    if (content.glyph == ChipContent::Glyph::Severity)
        setAccessibleName(accessibleSeverity(content.severity));
    else if (content.glyph == ChipContent::Glyph::Status)
        setAccessibleName(accessibleStatus(content.status));
    updateGeometry();
    update();
}

void Chip::setText(const QString &text, ChipLook look) { setContent(ChipContent::of(text, look)); }

QSize Chip::sizeHint() const { return chipSize(m_content, fontMetrics()); }

QSize Chip::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), full.height() * 2), full.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_content, m_themes.theme(), layoutDirection());
}

SeverityChip::SeverityChip(const ThemeStore &themes, QWidget *parent) : Chip(themes, parent) { setSeverity({}); }

void SeverityChip::setSeverity(const SeverityLevel &level) { setContent(ChipContent::of(level)); }

StatusChip::StatusChip(const ThemeStore &themes, QWidget *parent) : Chip(themes, parent) { setStatus(Status::Detected); }

void StatusChip::setStatus(Status status) { setContent(ChipContent::of(status)); }

} // namespace quarterdeck
