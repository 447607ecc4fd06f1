// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

namespace quarterdeck {

/// Paints what surrounds the work: menus, docks, tabs, headers, scroll bars, bars and rows. Quiet by intent: no gradients, no
/// bevels, hairlines between areas, the selected thing marked by shape as well as colour. One per paint call, on the stack.
class ChromePainter
{
public:
    ChromePainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    /// Menus, drop-down lists and tooltips.
    void popupPanel(const QRect &rect) const;
    void menuItem(const QStyleOptionMenuItem &option, bool mnemonics) const;
    void menuBarItem(const QStyleOptionMenuItem &option, bool mnemonics) const;
    /// Width a menu item needs besides its text, and the height of a row.
    static int menuItemExtraWidth(const QStyleOptionMenuItem &option);
    static int menuItemHeight(const QStyleOptionMenuItem &option);

    void dockTitle(const QStyleOptionDockWidget &option, const QRect &textArea) const;
    void tab(const QStyleOptionTab &option) const;
    void headerSection(const QStyleOptionHeader &option) const;
    void scrollBar(const QStyleOptionSlider &option, const QRect &handle) const;
    void bar(const QRect &rect, Qt::Edge lineAt) const;
    void separator(const QStyleOption &option) const;
    void itemRow(const QStyleOptionViewItem &option) const;

private:
    void fillRounded(const QRectF &rect, double radius, const QColor &color) const;
    void menuMark(const QStyleOptionMenuItem &option, const QRect &column) const;

    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace quarterdeck
