// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QRect>
#include <QStaticText>
#include <QString>

#include <vector>

class QPainter;

namespace quarterdeck {

/// How a text is to be fitted into its rectangle.
struct TextFit
{
    Qt::TextElideMode elide = Qt::ElideRight; ///< of the last line
    int maxLines = 1;                         ///< more than one: wraps at words first
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Text laid out once and drawn many times: delegates keep one and draw every string through it. Entries are keyed by text,
/// width, font and fit; the least recently drawn leave when `capacity` is reached, so a scroll over 100,000 rows stays bounded.
/// Always plain text. GUI thread; drop it (clear) when the device pixel ratio or the application font changes.
class TextCache
{
public:
    explicit TextCache(int capacity = 4096) : m_entries(capacity) {}

    /// Draws `text` in the painter's current pen, elided to the rectangle. AlignLeft means the leading edge of `direction`.
    void draw(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const TextFit &fit = {},
              Qt::LayoutDirection direction = Qt::LeftToRight);

    /// Height that drawing would take: lines used x line spacing of the font.
    int height(const QString &text, int width, const QFont &font, int maxLines);
    /// Width of the widest line as it would be drawn.
    int usedWidth(const QString &text, int width, const QFont &font, const TextFit &fit = {});

    void clear();
    int size() const { return static_cast<int>(m_entries.size()); }
    int capacity() const { return static_cast<int>(m_entries.maxCost()); }

private:
    struct Key
    {
        QString text;
        int width;
        int font;
        int maxLines;
        int elide;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.font, key.maxLines, key.elide);
        }
    };
    struct Line
    {
        QStaticText text;
        int width;
    };
    struct Entry
    {
        std::vector<Line> lines;
    };
    struct Face
    {
        QFont font;
        int lineSpacing;
        int height;
    };

    int faceOf(const QFont &font);
    const Entry &laidOut(const QString &text, int width, int face, const TextFit &fit);
    Line makeLine(const QString &text, const QFont &font) const;

    QCache<Key, Entry> m_entries;
    std::vector<Face> m_faces; // a delegate uses a handful of fonts; keys name them by position
};

} // namespace quarterdeck
