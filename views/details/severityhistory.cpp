// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/severityhistory.h"

#include "common/severityglyph.h"
#include "common/themestore.h"
#include "common/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace quarterdeck {

SeverityHistory::SeverityHistory(const ThemeStore &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
}

void SeverityHistory::show(const QVector<SeveritySegment> &segments, Instant end, const TimeFormat &format)
{
    m_lines.clear();
    QStringList spoken;
    for (const SeveritySegment &segment : segments) {
        const Milliseconds length = std::max(Milliseconds(0), segment.to.value_or(end) - segment.from);
        const QString span = segment.to ? tr("%1 – %2", "from, to").arg(format.time(segment.from), format.time(*segment.to))
                                        : tr("since %1").arg(format.time(segment.from));
        m_lines.append({segment.level, span, TimeFormat::duration(length), length.count()});
        spoken << accessibleSeverity(segment.level) + u' ' + span + QStringLiteral(", ") + TimeFormat::spoken(length);
    }
    setAccessibleName(spoken.isEmpty() ? tr("Severity was never set") : spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int SeverityHistory::lineHeight() const
{
    return fontMetrics().height() + Typography(font()).space(1);
}

int SeverityHistory::barHeight() const
{
    return Typography(font()).space(3);
}

QSize SeverityHistory::sizeHint() const
{
    const int lines = std::max<int>(1, int(m_lines.size()));
    return {Typography(font()).space(40), (m_lines.isEmpty() ? 0 : barHeight() + Typography(font()).space(2)) + lines * lineHeight()};
}

void SeverityHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void SeverityHistory::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const Typography type(font());
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // The painter mirrors left and right by itself.
    const int leading = Qt::AlignLeft | Qt::AlignVCenter;
    const int trailing = Qt::AlignRight | Qt::AlignVCenter;
    const int indent = type.space(1);
    if (m_lines.isEmpty()) {
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(rect().adjusted(indent, 0, -indent, 0), leading, tr("Severity was never set."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 total = 0;
    for (const Line &line : m_lines)
        total += std::max<qint64>(line.ms, 1);
    // Every segment is seen, however short: the rest shares what the smallest width leaves.
    const int gap = 2, least = type.space(1);
    const double room = width() - 2 * indent - gap * (double(m_lines.size()) - 1) - least * double(m_lines.size());
    double x = indent;
    for (const Line &line : m_lines) {
        const double wide = least + std::max(0.0, room) * double(std::max<qint64>(line.ms, 1)) / double(total);
        const double left = mirrored ? width() - x - wide : x;
        painter.setBrush(theme.severityFill(line.level.rank));
        const QColor edge = theme.severityOutline(line.level.rank);
        painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(left, 0.5, wide, barHeight() - 1), 2, 2);
        x += wide + gap;
    }
    int y = barHeight() + type.space(2);
    const int glyph = qRound(fontMetrics().height() * 0.82);
    for (const Line &line : m_lines) {
        const QRect row(indent, y, width() - 2 * indent, lineHeight());
        const int glyphX = mirrored ? row.right() - glyph : row.left();
        paintSeverity(painter, QRectF(glyphX, y + (lineHeight() - glyph) / 2.0, glyph, glyph), line.level, theme);
        const int skip = glyph + type.space(2);
        const QRect words = mirrored ? row.adjusted(0, 0, -skip, 0) : row.adjusted(skip, 0, 0, 0);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(words, leading, line.level.name + QStringLiteral("  ") + line.span);
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(words, trailing, line.length);
        y += lineHeight();
    }
}

} // namespace quarterdeck
