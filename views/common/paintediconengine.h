// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QHash>
#include <QIconEngine>

#include <functional>
#include <memory>

namespace quarterdeck {

/// Draws an icon with a function instead of files, so it is sharp at any size and device pixel ratio and follows the theme.
/// Rendered pixmaps are kept until the theme changes. GUI thread.
class PaintedIconEngine final : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter &painter, const QRectF &area, const Theme &theme, QIcon::Mode mode)>;

    PaintedIconEngine(std::shared_ptr<const Theme> theme, Paint paint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    bool isNull() override;
    QIconEngine *clone() const override;

private:
    std::shared_ptr<const Theme> m_theme;
    Paint m_paint;
    QHash<quint64, QPixmap> m_drawn;
    ThemeKind m_drawnFor = ThemeKind::Light;
};

} // namespace quarterdeck
