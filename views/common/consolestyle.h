// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QProxyStyle>

#include <memory>

class QAbstractButton;

namespace quarterdeck {

/// Marks the one main button of a group: it is filled with Token::Primary.
void markPrimary(QAbstractButton &button, bool primary = true);

/// The look of every standard control: Fusion with the edges, focus rings and metrics that the colour rules ask for. Draws from
/// the live theme, so a theme change needs only a new palette. Owned by QApplication; GUI thread. No animation.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ConsoleStyle(std::shared_ptr<const Theme> theme);

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool drawControlPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                              const QWidget *widget) const;
    bool drawChromePrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    bool drawOwnControl(ControlElement element, const QStyleOption *option, QPainter &painter, const QWidget *widget) const;

    std::shared_ptr<const Theme> m_theme;
};

} // namespace quarterdeck
