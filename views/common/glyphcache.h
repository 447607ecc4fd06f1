// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QHash>
#include <QPixmap>
#include <QPoint>

class QPainter;

namespace quarterdeck {

/// Severity and status shapes drawn once per size and then copied: what delegates paint with, because antialiased paths would be
/// the dearest part of a frame. Bounded by nature (levels x statuses x a few sizes). Follows theme and device pixel ratio by
/// itself. GUI thread, screens only: print with paintSeverity and paintStatus.
class GlyphCache
{
public:
    void drawSeverity(QPainter &painter, QPoint topLeft, int side, const SeverityLevel &level, const Theme &theme);
    void drawStatus(QPainter &painter, QPoint topLeft, int side, Status status, const Theme &theme);

private:
    struct Key
    {
        int family; // 0 severity, 1 status
        int value;
        QString mark;
        int side;
        qreal ratio;
        int theme;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.family, key.value, key.mark, key.side, key.ratio, key.theme);
        }
    };

    template <class Paint>
    void draw(QPainter &painter, QPoint topLeft, const Key &key, Paint paint);

    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace quarterdeck
