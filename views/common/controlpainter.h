// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QRectF>

class QIcon;
class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QWidget;

namespace quarterdeck {

/// Paints the controls people operate: fields, buttons, boxes, combo, spin, slider, progress. One per paint call, on the stack;
/// every edge is Token::ControlBorder (3:1 on every surface) and keyboard focus is a 2 px ring in Token::FocusRing.
class ControlPainter
{
public:
    ControlPainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    void field(const QStyleOption &option) const;
    void frame(const QStyleOption &option, bool operable) const;
    void button(const QStyleOption &option, bool primary, bool flat) const;
    void pushButtonLabel(const QStyleOptionButton &option, bool primary, bool mnemonics) const;
    void toolButton(const QStyleOptionToolButton &option, bool primary, const QRect &menuPart, bool mnemonics) const;
    void checkBox(const QStyleOption &option) const;
    void radioButton(const QStyleOption &option) const;
    void focusRing(const QStyleOption &option, bool inItemView) const;
    void groupFrame(const QStyleOption &option) const;

    void comboBox(const QStyleOptionComboBox &option, const QRect &arrow) const;
    void spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down) const;
    void slider(const QStyleOptionSlider &option, const QRect &groove, const QRect &handle) const;
    /// Width between the icon and the words of a button, and the room a menu arrow takes.
    static constexpr int kIconGap = 7;
    static constexpr int kMenuArrow = 18;

    void progressGroove(const QStyleOption &option) const;
    void progressContents(const QStyleOptionProgressBar &option) const;
    void progressLabel(const QStyleOptionProgressBar &option) const;

    /// A stroked arrow head, centred; the direction is where it points.
    void chevron(const QRectF &area, Qt::ArrowType direction, const QColor &color) const;

private:
    struct Label
    {
        QRect area;
        const QIcon &icon;
        QSize iconSize;
        QString text;
        Qt::LayoutDirection direction;
        bool under; // words below the icon
        bool mnemonics;
    };

    void label(const Label &label, const QStyleOption &option, bool primary) const;
    QColor borderOf(const QStyleOption &option) const;
    QColor tickOf(const QStyleOption &option) const;
    void roundRect(const QRectF &rect, double radius, const QColor &fill, const QColor &edge, double width) const;
    void boxBody(const QStyleOption &option, double radius) const;

    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace quarterdeck
