// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/iconset.h"

#include "common/paintediconengine.h"
#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/themestore.h"

#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace quarterdeck {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "quarterdeck.views.icons", QtInfoMsg)

constexpr int kApplicationSizes[] = {16, 24, 32, 48, 64, 128, 256};
constexpr double kDisabledOpacity = 0.45;
constexpr double kGlyphMargin = 1.0 / 16; // shapes leave the same air around them as the line drawings

// The drawings are black lines; only their coverage is used.
void paintTinted(QPainter &painter, const QRectF &area, QSvgRenderer &drawing, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image(QSize(static_cast<int>(std::ceil(area.width() * ratio)), static_cast<int>(std::ceil(area.height() * ratio))),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter ink(&image);
    drawing.render(&ink, QRectF(image.rect()));
    ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
    ink.fillRect(image.rect(), color);
    ink.end();
    painter.drawImage(area, image);
}

QIcon painted(std::shared_ptr<const Theme> theme, PaintedIconEngine::Paint paint)
{
    return QIcon(new PaintedIconEngine(std::move(theme), std::move(paint)));
}

QRectF glyphArea(const QRectF &area)
{
    const double margin = area.width() * kGlyphMargin;
    return area.adjusted(margin, margin, -margin, -margin);
}

} // namespace

IconSet::IconSet(const ThemeStore &themes) : m_theme(themes.live()) {}

QIcon IconSet::icon(const QString &name, Token tint) const
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path)) {
        qCWarning(lcIcons) << "there is no icon drawing called" << name;
        return QIcon();
    }
    // Read when it is first painted: of the icons made at start most are in menus and panes nobody has opened yet.
    const auto drawing = std::make_shared<QSvgRenderer>();
    return painted(m_theme, [drawing, path, tint](QPainter &painter, const QRectF &area, const Theme &theme, QIcon::Mode mode) {
        if (!drawing->isValid())
            drawing->load(path);
        paintTinted(painter, area, *drawing, theme.color(mode == QIcon::Disabled ? Token::TextDisabled : tint));
    });
}

QIcon IconSet::severity(const SeverityLevel &level) const
{
    return painted(m_theme, [level](QPainter &painter, const QRectF &area, const Theme &theme, QIcon::Mode mode) {
        painter.setOpacity(mode == QIcon::Disabled ? kDisabledOpacity : 1);
        paintSeverity(painter, glyphArea(area), level, theme);
    });
}

QIcon IconSet::status(Status status) const
{
    return painted(m_theme, [status](QPainter &painter, const QRectF &area, const Theme &theme, QIcon::Mode mode) {
        painter.setOpacity(mode == QIcon::Disabled ? kDisabledOpacity : 1);
        paintStatus(painter, glyphArea(area), status, theme);
    });
}

QIcon IconSet::entryType(EntryType type, Token tint) const { return icon(QStringLiteral("entry-") + key(type), tint); }

QIcon IconSet::application()
{
    // Rendered here rather than by the SVG icon plugin, which a trimmed installation may lack.
    QSvgRenderer drawing(QStringLiteral(":/icons/quarterdeck.svg"));
    QIcon icon;
    for (int side : kApplicationSizes) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace quarterdeck
