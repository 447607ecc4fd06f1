// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/controlpainter.h"

#include <QStyle>

#include <algorithm>
#include <iterator>
#include <optional>

// The numbers of ConsoleStyle as data: what differs from Fusion. Included by consolestyle.cpp only.
namespace quarterdeck::stylemetrics {

inline constexpr int kIndicator = 18;     ///< side of check boxes and radio buttons
inline constexpr int kShortestThumb = 32; ///< a scroll bar's thumb is never shorter

template <class Key>
struct Setting
{
    Key key;
    int value;
};

// Pixels at 100 %. Controls get their height from the font instead, in sizeFromContents.
inline constexpr Setting<QStyle::PixelMetric> kMetrics[] = {
    {QStyle::PM_DefaultFrameWidth, 2},
    {QStyle::PM_MenuButtonIndicator, ControlPainter::kMenuArrow},
    {QStyle::PM_FocusFrameHMargin, 6},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_ButtonIconSize, 16},
    {QStyle::PM_SmallIconSize, 16},
    {QStyle::PM_IndicatorWidth, kIndicator},
    {QStyle::PM_IndicatorHeight, kIndicator},
    {QStyle::PM_ExclusiveIndicatorWidth, kIndicator},
    {QStyle::PM_ExclusiveIndicatorHeight, kIndicator},
    {QStyle::PM_CheckBoxLabelSpacing, 10},
    {QStyle::PM_RadioButtonLabelSpacing, 10},
    {QStyle::PM_TabBarScrollButtonWidth, 24},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 0},
    {QStyle::PM_MenuVMargin, 4},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_MenuBarHMargin, 4},
    {QStyle::PM_MenuBarVMargin, 1},
    {QStyle::PM_MenuBarItemSpacing, 2},
    {QStyle::PM_ToolTipLabelFrameWidth, 6},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollBarSliderMin, kShortestThumb},
    {QStyle::PM_SliderThickness, 24},
    {QStyle::PM_SliderControlThickness, 18},
    {QStyle::PM_SliderLength, 18},
    {QStyle::PM_SplitterWidth, 6},
    {QStyle::PM_DockWidgetSeparatorExtent, 6},
    {QStyle::PM_DockWidgetTitleMargin, 8},
    {QStyle::PM_DockWidgetTitleBarButtonMargin, 4},
    {QStyle::PM_DockWidgetFrameWidth, 0},
    {QStyle::PM_TabBarTabHSpace, 24},
    {QStyle::PM_TabBarTabVSpace, 10},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_ToolBarIconSize, 16},
    {QStyle::PM_ToolBarItemMargin, 4},
    {QStyle::PM_ToolBarItemSpacing, 4},
    {QStyle::PM_ToolBarExtensionExtent, 24},
    {QStyle::PM_HeaderMargin, 6},
    {QStyle::PM_HeaderMarkSize, 14},
    {QStyle::PM_LayoutLeftMargin, 12},
    {QStyle::PM_LayoutRightMargin, 12},
    {QStyle::PM_LayoutTopMargin, 12},
    {QStyle::PM_LayoutBottomMargin, 12},
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
};

inline constexpr Setting<QStyle::StyleHint> kHints[] = {
    {QStyle::SH_Widget_Animate, 0},
    {QStyle::SH_Widget_Animation_Duration, 0},
    {QStyle::SH_ComboBox_Popup, 0},
    {QStyle::SH_EtchDisabledText, 0},
    {QStyle::SH_DockWidget_ButtonsHaveFrame, 0},
    {QStyle::SH_ScrollBar_Transient, 0},
    {QStyle::SH_ScrollBar_LeftClickAbsolutePosition, 0},
    {QStyle::SH_ItemView_ActivateItemOnSingleClick, 0},
    {QStyle::SH_ItemView_ShowDecorationSelected, 1},
    {QStyle::SH_ToolTipLabel_Opacity, 255},
    {QStyle::SH_ToolTip_WakeUpDelay, 500},
    {QStyle::SH_UnderlineShortcut, 1},
    {QStyle::SH_MenuBar_MouseTracking, 1},
    {QStyle::SH_Menu_MouseTracking, 1},
    {QStyle::SH_TabBar_Alignment, Qt::AlignLeft},
};

template <class Key, size_t N>
std::optional<int> valueFor(const Setting<Key> (&table)[N], Key wanted)
{
    const auto at =
        std::find_if(std::begin(table), std::end(table), [wanted](const Setting<Key> &row) { return row.key == wanted; });
    return at == std::end(table) ? std::nullopt : std::optional<int>(at->value);
}

} // namespace quarterdeck::stylemetrics
