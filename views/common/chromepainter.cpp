// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/chromepainter.h"

#include "common/controlpainter.h"
#include "common/typography.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMenuPadding = 10; // left and right of a menu row's content
constexpr int kMenuGap = 10;     // between mark, text and shortcut
constexpr int kShortcutGap = 28; // the least distance of a shortcut from its text
constexpr int kMarkColumn = 18;  // check marks and icons
constexpr int kArrowColumn = 16;
constexpr int kSeparatorHeight = 9;
constexpr int kTabLine = 3;
constexpr int kSelectionBar = 3;

bool southOrWest(QTabBar::Shape shape) { return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth; }

} // namespace

void ChromePainter::fillRounded(const QRectF &rect, double radius, const QColor &color) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(rect, radius, radius);
    m_painter.restore();
}

void ChromePainter::popupPanel(const QRect &rect) const
{
    m_painter.fillRect(rect, m_theme.color(Token::ControlBorder));
    m_painter.fillRect(rect.adjusted(1, 1, -1, -1), m_theme.color(Token::Card));
}

int ChromePainter::menuItemExtraWidth(const QStyleOptionMenuItem &option)
{
    const int mark = std::max(kMarkColumn, option.maxIconWidth);
    return 2 * kMenuPadding + mark + kMenuGap + kShortcutGap + kArrowColumn;
}

int ChromePainter::menuItemHeight(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return kSeparatorHeight;
    return std::max(28, option.fontMetrics.height() + 8);
}

void ChromePainter::menuMark(const QStyleOptionMenuItem &option, const QRect &column) const
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = m_theme.color(enabled ? Token::Text : Token::TextDisabled);
        const QPointF c = QRectF(column).center();
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink);
            m_painter.drawEllipse(c, 3.5, 3.5);
        } else {
            m_painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tick[] = {c + QPointF(-5, 0.5), c + QPointF(-1.5, 4), c + QPointF(5, -4)};
            m_painter.drawPolyline(tick, 3);
        }
        m_painter.restore();
        return;
    }
    if (!option.icon.isNull()) {
        const QRect area(column.center().x() - 8, column.center().y() - 8, 16, 16);
        option.icon.paint(&m_painter, area, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void ChromePainter::menuItem(const QStyleOptionMenuItem &option, bool mnemonics) const
{
    m_painter.fillRect(option.rect, m_theme.color(Token::Card));
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        m_painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                           m_theme.color(Token::Hairline));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool section = option.menuItemType == QStyleOptionMenuItem::Separator;
    if (option.state.testFlag(QStyle::State_Selected) && enabled && !section)
        fillRounded(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, m_theme.color(Token::Selection));

    const auto mirrored = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const int mark = std::max(kMarkColumn, option.maxIconWidth);
    QRect rest = option.rect.adjusted(kMenuPadding, 0, -kMenuPadding, 0);
    menuMark(option, mirrored(QRect(rest.left(), rest.top(), mark, rest.height())));
    rest.setLeft(rest.left() + mark + kMenuGap);

    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    m_painter.save();
    m_painter.setFont(section ? Typography(option.font).small() : option.font);
    m_painter.setPen(m_theme.color(!enabled ? Token::TextDisabled : section ? Token::Text3 : Token::Text));
    m_painter.drawText(mirrored(rest), flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                       parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rest.right() - kArrowColumn + 1, rest.top(), kArrowColumn, rest.height());
        ControlPainter(m_painter, m_theme)
            .chevron(mirrored(arrow), option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                     m_theme.color(enabled ? Token::Text2 : Token::TextDisabled));
    } else if (parts.size() > 1) {
        m_painter.setPen(m_theme.color(enabled ? Token::Text3 : Token::TextDisabled));
        m_painter.drawText(mirrored(rest), flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                           parts.at(1));
    }
    m_painter.restore();
}

void ChromePainter::menuBarItem(const QStyleOptionMenuItem &option, bool mnemonics) const
{
    m_painter.fillRect(option.rect, m_theme.color(Token::Panel));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        const Token token = option.state.testFlag(QStyle::State_Sunken) ? Token::Selection : Token::Hover;
        fillRounded(QRectF(option.rect).adjusted(0, 2, 0, -2), 4, m_theme.color(token));
    }
    m_painter.setPen(m_theme.color(enabled ? Token::Text : Token::TextDisabled));
    m_painter.drawText(option.rect,
                       Qt::AlignCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                       option.text);
}

void ChromePainter::dockTitle(const QStyleOptionDockWidget &option, const QRect &textArea) const
{
    m_painter.fillRect(option.rect, m_theme.color(Token::Panel));
    m_painter.save();
    m_painter.setFont(Typography(m_painter.font()).strong());
    m_painter.setPen(m_theme.color(Token::Text2));
    const QString title = m_painter.fontMetrics().elidedText(option.title, Qt::ElideRight, textArea.width());
    m_painter.drawText(textArea,
                       static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                           | Qt::TextShowMnemonic,
                       title);
    m_painter.restore();
}

void ChromePainter::tab(const QStyleOptionTab &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (over && !selected)
        fillRounded(QRectF(option.rect).adjusted(2, 3, -2, -3), 4, m_theme.color(Token::Hover));
    if (!selected)
        return;
    QRectF line(option.rect.left() + 6, option.rect.bottom() + 1 - kTabLine, option.rect.width() - 12, kTabLine);
    if (southOrWest(option.shape))
        line.moveTop(option.rect.top());
    fillRounded(line, kTabLine / 2.0, m_theme.color(Token::FocusRing));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    m_painter.restore();
}

void ChromePainter::headerSection(const QStyleOptionHeader &option) const
{
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    m_painter.fillRect(option.rect, m_theme.color(over ? Token::Hover : Token::Panel));
    const QColor line = m_theme.color(Token::Hairline);
    m_painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last)
        m_painter.fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12), line);
}

void ChromePainter::scrollBar(const QStyleOptionSlider &option, const QRect &handle) const
{
    if (option.minimum == option.maximum)
        return;
    const bool held = option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const double inset = over || held ? 2 : 3;
    QRectF thumb = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    fillRounded(thumb, radius, m_theme.color(held ? Token::Text2 : over ? Token::Text3 : Token::ControlBorder));
}

void ChromePainter::bar(const QRect &rect, Qt::Edge lineAt) const
{
    m_painter.fillRect(rect, m_theme.color(Token::Panel));
    const int y = lineAt == Qt::TopEdge ? rect.top() : rect.bottom();
    m_painter.fillRect(QRect(rect.left(), y, rect.width(), 1), m_theme.color(Token::Hairline));
}

void ChromePainter::separator(const QStyleOption &option) const
{
    if (!option.state.testFlag(QStyle::State_MouseOver) || !option.state.testFlag(QStyle::State_Enabled))
        return;
    const QRect &r = option.rect;
    // The handle is wide to be caught easily; only its middle shows.
    const QRect line = r.width() < r.height() ? QRect(r.center().x() - 1, r.top(), 2, r.height())
                                              : QRect(r.left(), r.center().y() - 1, r.width(), 2);
    m_painter.fillRect(line, m_theme.color(Token::FocusRing));
}

void ChromePainter::itemRow(const QStyleOptionViewItem &option) const
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        m_painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected)) {
        m_painter.fillRect(option.rect, m_theme.color(Token::Selection));
        // A bar as well: the selection must be seen without its colour.
        const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
                        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
                        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0);
        if (first)
            m_painter.fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.left(), option.rect.top(), kSelectionBar, option.rect.height())),
                m_theme.color(Token::FocusRing));
    } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        m_painter.fillRect(option.rect, m_theme.color(Token::Hover));
}

} // namespace quarterdeck
