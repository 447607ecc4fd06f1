// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/textcache.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

// Fonts come and go only with zoom and theme changes; far more than any delegate uses.
constexpr size_t kMostFaces = 32;

// Where the line breaks fall when `text` is wrapped into `width`; at most `maxLines` starts are returned.
std::vector<int> lineStarts(const QString &text, int width, const QFont &font, int maxLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<int> starts;
    while (static_cast<int>(starts.size()) < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

int TextCache::faceOf(const QFont &font)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].font == font)
            return static_cast<int>(i);
    }
    if (m_faces.size() >= kMostFaces)
        clear();
    const QFontMetrics metrics(font);
    m_faces.push_back({font, metrics.lineSpacing(), metrics.height()});
    return static_cast<int>(m_faces.size()) - 1;
}

TextCache::Line TextCache::makeLine(const QString &text, const QFont &font) const
{
    Line line{QStaticText(text), 0};
    line.text.setTextFormat(Qt::PlainText);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.prepare(QTransform(), font);
    line.width = qCeil(line.text.size().width());
    return line;
}

const TextCache::Entry &TextCache::laidOut(const QString &text, int width, int face, const TextFit &fit)
{
    const Key key{text, width, face, fit.maxLines, static_cast<int>(fit.elide)};
    if (const Entry *known = m_entries.object(key))
        return *known;
    const QFont &font = m_faces[static_cast<size_t>(face)].font;
    const QFontMetrics metrics(font);
    QString flat = text;
    flat.replace(QLatin1Char('\n'), QLatin1Char(' '));
    auto *entry = new Entry;
    if (fit.maxLines <= 1) {
        entry->lines.push_back(makeLine(metrics.elidedText(flat, fit.elide, width), font));
    } else {
        const std::vector<int> starts = lineStarts(flat, width, font, fit.maxLines);
        for (size_t i = 0; i < starts.size(); ++i) {
            const bool last = i + 1 == starts.size();
            const QString part = last ? metrics.elidedText(flat.mid(starts[i]), fit.elide, width)
                                      : flat.mid(starts[i], starts[i + 1] - starts[i]).trimmed();
            entry->lines.push_back(makeLine(part, font));
        }
    }
    m_entries.insert(key, entry);
    return *entry;
}

void TextCache::draw(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const TextFit &fit,
                     Qt::LayoutDirection direction)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const int face = faceOf(font);
    const Entry &entry = laidOut(text, area.width(), face, fit);
    const Face &metrics = m_faces[static_cast<size_t>(face)];
    if (painter.font() != metrics.font)
        painter.setFont(metrics.font);
    const int total = metrics.lineSpacing * (static_cast<int>(entry.lines.size()) - 1) + metrics.height;
    int y = area.top();
    if (fit.alignment & Qt::AlignVCenter)
        y += (area.height() - total) / 2;
    else if (fit.alignment & Qt::AlignBottom)
        y += area.height() - total;
    const bool centred = fit.alignment & Qt::AlignHCenter;
    const bool toRight = bool(fit.alignment & Qt::AlignRight) != (direction == Qt::RightToLeft);
    for (const Line &line : entry.lines) {
        const int slack = area.width() - line.width;
        const int x = area.left() + (centred ? slack / 2 : toRight ? slack : 0);
        painter.drawStaticText(x, y, line.text);
        y += metrics.lineSpacing;
    }
}

int TextCache::height(const QString &text, int width, const QFont &font, int maxLines)
{
    const int face = faceOf(font);
    const int lines = static_cast<int>(laidOut(text, width, face, {Qt::ElideRight, maxLines, {}}).lines.size());
    const Face &metrics = m_faces[static_cast<size_t>(face)];
    return metrics.lineSpacing * (std::max(lines, 1) - 1) + metrics.height;
}

int TextCache::usedWidth(const QString &text, int width, const QFont &font, const TextFit &fit)
{
    int widest = 0;
    for (const Line &line : laidOut(text, width, faceOf(font), fit).lines)
        widest = std::max(widest, line.width);
    return widest;
}

void TextCache::clear()
{
    m_entries.clear();
    m_faces.clear();
}

} // namespace quarterdeck
