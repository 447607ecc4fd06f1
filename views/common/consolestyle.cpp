// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/consolestyle.h"

#include "common/chromepainter.h"
#include "common/controlpainter.h"
#include "common/iconset.h"
#include "common/stylemetrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace quarterdeck {

namespace {

using namespace stylemetrics;

constexpr char kPrimary[] = "primary";
constexpr int kFieldPadding = 6;
constexpr int kStepperWidth = 24;
constexpr int kButtonPadding = 14;
constexpr int kNarrowestButton = 72;

bool isPrimary(const QWidget *widget) { return widget && widget->property(kPrimary).toBool(); }

int controlHeight(const QStyleOption *option, const QWidget *widget)
{
    const int line = option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 0;
    return std::max(24, line + 10);
}

// Scroll areas that hold text to edit, or rows to choose, are operated, and so are drop-down lists; a plain framed panel is not.
bool isOperable(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || (widget && widget->windowType() == Qt::Popup);
}

QColor tabText(const QStyleOption &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return theme.color(Token::TextDisabled);
    return theme.color(option.state.testFlag(QStyle::State_Selected) ? Token::Text : Token::Text2);
}

} // namespace

void markPrimary(QAbstractButton &button, bool primary)
{
    button.setProperty(kPrimary, primary);
    button.update();
}

ConsoleStyle::ConsoleStyle(std::shared_ptr<const Theme> theme) : QProxyStyle(QStringLiteral("fusion")), m_theme(std::move(theme))
{}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Docks are panels: a shade off the window, so that areas are told apart without lines.
    if (qobject_cast<QDockWidget *>(widget)) {
        widget->setBackgroundRole(QPalette::AlternateBase);
        widget->setAutoFillBackground(true);
    }
}

void ConsoleStyle::polish(QPalette &palette) { palette = m_theme->palette(); }

QPalette ConsoleStyle::standardPalette() const { return m_theme->palette(); }

bool ConsoleStyle::drawControlPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                        const QWidget *widget) const
{
    const ControlPainter control(painter, *m_theme);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth > 0)
            control.field(option);
        return true;
    case PE_FrameLineEdit:
        control.field(option);
        return true;
    case PE_Frame:
        control.frame(option, isOperable(widget));
        return true;
    case PE_FrameGroupBox: {
        // Fusion reserves this much above the frame for the title.
        const auto *group = qobject_cast<const QGroupBox *>(widget);
        const int title = group && group->title().isEmpty() ? 0 : std::max(kIndicator, option.fontMetrics.height()) + 3;
        QStyleOption frame = option;
        frame.rect.setTop(frame.rect.top() + title);
        control.groupFrame(frame);
        return true;
    }
    case PE_FrameFocusRect:
        control.focusRing(option, qobject_cast<const QAbstractItemView *>(widget));
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            control.chevron(option.rect, up ? Qt::UpArrow : Qt::DownArrow, m_theme->color(Token::Text2));
        }
        return true;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        control.button(option, isPrimary(widget), button && button->features.testFlag(QStyleOptionButton::Flat));
        return true;
    }
    case PE_PanelButtonTool:
        control.button(option, isPrimary(widget), option.state.testFlag(State_AutoRaise));
        return true;
    case PE_IndicatorCheckBox:
        control.checkBox(option);
        return true;
    case PE_IndicatorRadioButton:
        control.radioButton(option);
        return true;
    case PE_IndicatorArrowUp:
        control.chevron(option.rect, Qt::UpArrow, option.palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowDown:
        control.chevron(option.rect, Qt::DownArrow, option.palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowLeft:
        control.chevron(option.rect, Qt::LeftArrow, option.palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowRight:
        control.chevron(option.rect, Qt::RightArrow, option.palette.color(QPalette::ButtonText));
        return true;
    default:
        return false;
    }
}

bool ConsoleStyle::drawChromePrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const ControlPainter control(painter, *m_theme);
    const ChromePainter chrome(painter, *m_theme);
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarHandle:
    case PE_PanelScrollAreaCorner:
        return true;
    case PE_IndicatorBranch:
        if (option.state.testFlag(State_Children)) {
            const bool open = option.state.testFlag(State_Open);
            const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
            control.chevron(option.rect, open ? Qt::DownArrow : closed, m_theme->color(Token::Text2));
        }
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        chrome.popupPanel(option.rect);
        return true;
    case PE_FrameMenu:
        return true;
    case PE_PanelItemViewRow:
        return true; // each cell paints itself, gaps stay quiet
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            chrome.itemRow(*item);
        return true;
    case PE_PanelStatusBar:
        chrome.bar(option.rect, Qt::TopEdge);
        return true;
    case PE_PanelMenuBar:
        chrome.bar(option.rect, Qt::BottomEdge);
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), m_theme->color(Token::Hairline));
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         m_theme->color(Token::Hairline));
        return true;
    case PE_IndicatorDockWidgetResizeHandle:
        chrome.separator(option);
        return true;
    case PE_IndicatorToolBarSeparator:
        painter.fillRect(QRect(option.rect.center().x(), option.rect.top() + 6, 1, option.rect.height() - 12),
                         m_theme->color(Token::Hairline));
        return true;
    default:
        return false;
    }
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!drawControlPrimitive(element, *option, *painter, widget) && !drawChromePrimitive(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool ConsoleStyle::drawOwnControl(ControlElement element, const QStyleOption *option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ControlPainter control(painter, *m_theme);
    const ChromePainter chrome(painter, *m_theme);
    const bool mnemonics = proxy()->styleHint(SH_UnderlineShortcut, option, widget);
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            chrome.menuItem(*item, mnemonics);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            chrome.menuBarItem(*item, mnemonics);
        return true;
    case CE_MenuBarEmptyArea:
        chrome.bar(option->rect, Qt::BottomEdge);
        return true;
    case CE_MenuEmptyArea:
    case CE_SizeGrip:
        return true;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            control.pushButtonLabel(*button, isPrimary(widget), mnemonics);
        return true;
    case CE_PushButton:
        // Without the focus rectangle of the base: the panel already carries the ring.
        proxy()->drawControl(CE_PushButtonBevel, option, &painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, &painter, widget);
        return true;
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, &painter, widget);
        return true;
    case CE_ToolBar:
        chrome.bar(option->rect, Qt::BottomEdge);
        return true;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option))
            chrome.dockTitle(*dock, proxy()->subElementRect(SE_DockWidgetTitleBarText, option, widget));
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            chrome.tab(*tab);
        return true;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            chrome.headerSection(*header);
        return true;
    case CE_HeaderEmptyArea:
        chrome.bar(option->rect, Qt::BottomEdge);
        return true;
    case CE_Splitter:
        chrome.separator(*option);
        return true;
    case CE_ProgressBarGroove:
        control.progressGroove(*option);
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            control.progressContents(*bar);
        return true;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            control.progressLabel(*bar);
        return true;
    default:
        return false;
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawOwnControl(element, option, *painter, widget))
        return;
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && element == CE_ComboBoxLabel && !box->editable) {
        QStyleOptionComboBox whole = *box;
        const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width()
                       - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
        whole.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - 2); // Qt cuts in the middle of a letter
        QProxyStyle::drawControl(element, &whole, painter, widget);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab tinted = *tab;
        tinted.palette.setColor(QPalette::WindowText, tabText(*tab, *m_theme));
        QProxyStyle::drawControl(element, &tinted, painter, widget);
    } else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && element == CE_HeaderLabel) {
        QStyleOptionHeader tinted = *header;
        tinted.palette.setColor(QPalette::ButtonText, m_theme->color(Token::Text2));
        // Columns of words start at the leading edge; a model that wants another alignment says so and is obeyed.
        if (tinted.textAlignment == Qt::AlignCenter)
            tinted.textAlignment = Qt::AlignLeading | Qt::AlignVCenter;
        QProxyStyle::drawControl(element, &tinted, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return proxy()->subControlRect(control, option, sub, widget); };
    const ControlPainter own(*painter, *m_theme);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        own.comboBox(*combo, part(SC_ComboBoxArrow));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        own.spinBox(*spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_Slider) {
        own.slider(*slider, part(SC_SliderGroove), part(SC_SliderHandle));
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && control == CC_ToolButton) {
        own.toolButton(*tool, isPrimary(widget), part(SC_ToolButtonMenu),
                       proxy()->styleHint(SH_UnderlineShortcut, option, widget));
    } else if (slider && control == CC_ScrollBar) {
        ChromePainter(*painter, *m_theme).scrollBar(*slider, part(SC_ScrollBarSlider));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const std::optional<int> own = valueFor(kMetrics, metric);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    if (hint == SH_GroupBox_TextLabelColor)
        return static_cast<int>(m_theme->color(Token::Text2).rgba());
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(m_theme->color(Token::Hairline).rgba());
    const std::optional<int> own = valueFor(kHints, hint);
    return own ? *own : QProxyStyle::styleHint(hint, option, widget, result);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem)
        return {contents.width() + ChromePainter::menuItemExtraWidth(*item), ChromePainter::menuItemHeight(*item)};
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int least = controlHeight(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() ? ControlPainter::kIconGap : 0;
        size = {std::max(kNarrowestButton, contents.width() + 2 * kButtonPadding + gap), std::max(contents.height() + 8, least)};
        break;
    }
    case CT_ComboBox:
        size.setHeight(std::max(size.height(), least));
        break;
    case CT_LineEdit:
        // Fields inside other controls are sized by those.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            size = {size.width() + 2 * kFieldPadding, std::max(size.height(), least)};
        break;
    case CT_SpinBox:
        size = {size.width() + kFieldPadding, std::max(contents.height(), least)};
        break;
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool words = tool && (tool->toolButtonStyle != Qt::ToolButtonIconOnly || tool->icon.isNull());
        const bool arrow = tool && tool->features.testFlag(QStyleOptionToolButton::HasMenu)
                        && !tool->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        const int wide = contents.width() + (words ? 2 * kFieldPadding + ControlPainter::kIconGap : 8)
                       + (arrow ? ControlPainter::kMenuArrow : 0);
        size = {std::max(wide, least), std::max(contents.height() + 8, least)};
        break;
    }
    case CT_ProgressBar:
        size.setHeight(std::max(12, option->fontMetrics.height() + 2));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), 24));
        break;
    case CT_MenuBarItem:
        size += QSize(8, 6);
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), least - 4));
        break;
    default:
        break;
    }
    return size;
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return base.adjusted(kFieldPadding, 0, -kFieldPadding, 0);
        return base;
    case SE_DockWidgetTitleBarText:
        return base.adjusted(4, 0, -4, 0);
    default:
        return base;
    }
}

// The scroll bar has no arrow buttons: the thumb runs the whole way.
static QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 share = static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep);
        thumb = static_cast<int>(std::clamp<qint64>(share, std::min(kShortestThumb, length), length));
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect r = flat ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                             : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
        return QStyle::visualRect(flat ? bar.direction : Qt::LeftToRight, bar.rect, r);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, thumb);
    default:
        return QRect();
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    const QRect &r = option->rect;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        const QRect steppers = r.adjusted(r.width() - kStepperWidth - 2, 3, -3, -3);
        const int half = steppers.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, QRect(steppers.left(), steppers.top(), steppers.width(), half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, QRect(steppers.left(), steppers.top() + half, steppers.width(), half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(kFieldPadding + 2, 2, -kStepperWidth - 4, -2));
        default:
            return r;
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, r, QRect(r.right() - 25, r.top(), 22, r.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, r, r.adjusted(kFieldPadding + 2, 2, -28, -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const IconSet icons(m_theme);
    switch (standard) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return icons.icon(QStringLiteral("close"));
    case SP_TitleBarNormalButton:
        return icons.icon(QStringLiteral("float"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icons.icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace quarterdeck
