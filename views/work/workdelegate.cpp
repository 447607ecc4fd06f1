// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workdelegate.h"

#include "common/themestore.h"
#include "common/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace quarterdeck {

namespace {

constexpr int kMostLines = 2;

const WorkItemsModel &modelOf(const QModelIndex &index) { return static_cast<const WorkItemsModel &>(*index.model()); }

/// The width a row has, whoever asks: before it is laid out, the view's.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// Rows are read with space around them; text begins after the shape.
struct Measures
{
    explicit Measures(const QStyleOptionViewItem &option)
        : type(option.font), pad(type.space(2)), side(type.space(4)), gap(type.space(1)), line(QFontMetrics(type.body()).height()),
          small(QFontMetrics(type.small()).height()), textWidth(std::max(40, widthOf(option) - 3 * pad - side - 2))
    {}
    int headHeight() const { return small + 2 * gap; }

    Typography type;
    int pad, side, gap, line, small, textWidth;
};

} // namespace

WorkDelegate::WorkDelegate(WorkKind kind, const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_kind(kind), m_themes(themes) {}

/// Only the first row of a group has one.
QString WorkDelegate::head(const QModelIndex &index) const
{
    const int group = index.data(WorkItemsModel::GroupRole).toInt();
    const bool first = index.row() == 0 || index.siblingAtRow(index.row() - 1).data(WorkItemsModel::GroupRole).toInt() != group;
    return first ? groupTitle(m_kind, group) : QString();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures m(option);
    const int text = m_texts.height(index.data().toString(), m.textWidth, m.type.body(), kMostLines);
    const int card = 2 * m.gap + m.small + text + m.small + 4;
    return {m.type.space(40), card + (head(index).isEmpty() ? 0 : m.headHeight())};
}

void WorkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures m(option);
    const WorkItemsModel &model = modelOf(index);
    const WorkItem &item = model.itemAt(index.row());
    QRect card = option.rect;
    painter->save();
    if (const QString title = head(index); !title.isEmpty()) {
        const QRect line(card.left() + m.pad, card.top(), card.width() - 2 * m.pad, m.headHeight());
        painter->setPen(m_themes.theme().color(Token::Text2));
        m_texts.draw(*painter, line, title, m.type.small(), {}, option.direction);
        card.setTop(card.top() + m.headHeight());
    }
    paintCard(*painter, option, card, item);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect inner = card.adjusted(m.pad, m.gap + 2, -m.pad, -m.gap);
    const double x = mirrored ? inner.right() + 1 - m.side : inner.left();
    paintGlyph(*painter, QRectF(x, inner.top() + (m.small - m.side) / 2.0, m.side, m.side), lookOf(m_kind, item, model.now(), m_time).glyph,
               m_themes.theme());
    const int skip = m.side + m.pad;
    paintWords(*painter, option, mirrored ? inner.adjusted(0, 0, -skip, 0) : inner.adjusted(skip, 0, 0, 0), item, model.now());
    painter->restore();
}

void WorkDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, const WorkItem &item) const
{
    const Theme &theme = m_themes.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    const bool over = item.open && item.loudness == ClockState::Overdue, due = item.open && item.loudness == ClockState::Due;
    const bool answered = item.loudness == ClockState::Acknowledged || item.loudness == ClockState::Snoozed;
    const Token ground = over                                     ? Token::OverdueTint
                       : due                                      ? Token::DueTint
                       : selected                                 ? Token::Selection
                       : (option.state & QStyle::State_MouseOver) ? Token::Hover
                                                                  : Token::Card;
    const Token edge = over || answered ? Token::Overdue : due ? Token::Due : Token::Hairline;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ground));
    painter.setPen(focused ? QPen(theme.color(Token::FocusRing), 2) : QPen(theme.color(edge), 1));
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 4, 4);
}

void WorkDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const WorkItem &item, Instant now) const
{
    const Measures m(option);
    const Theme &theme = m_themes.theme();
    const WorkLook look = lookOf(m_kind, item, now, m_time);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool loud = item.open && item.loudness != ClockState::Normal && item.loudness != ClockState::Met;
    QFont name = m.type.small();
    name.setWeight(QFont::DemiBold);

    const QRect first(area.left(), area.top(), area.width(), m.small);
    const QFont time = loud ? name : m.type.small();
    const int timeWidth = look.time.isEmpty() ? 0 : QFontMetrics(time).horizontalAdvance(look.time) + m.pad;
    painter.setPen(theme.color(loud ? Token::Text : Token::Text2));
    m_texts.draw(painter, first, look.time, time, {Qt::ElideNone, 1, Qt::AlignRight | Qt::AlignVCenter}, option.direction);
    const QRect label = mirrored ? first.adjusted(timeWidth, 0, 0, 0) : first.adjusted(0, 0, -timeWidth, 0);
    const int nameWidth = QFontMetrics(name).horizontalAdvance(item.name) + m.pad;
    m_texts.draw(painter, label, item.name, name, {}, option.direction);
    const QRect who = mirrored ? label.adjusted(0, 0, -nameWidth, 0) : label.adjusted(nameWidth, 0, 0, 0);
    m_texts.draw(painter, who, item.person, m.type.small(), {}, option.direction);

    const int textHeight = m_texts.height(item.text, m.textWidth, m.type.body(), kMostLines);
    const QRect text(mirrored ? area.right() + 1 - m.textWidth : area.left(), first.bottom() + 1, m.textWidth, textHeight);
    painter.setPen(theme.color(look.quiet && !loud ? Token::Text2 : Token::Text));
    m_texts.draw(painter, text, item.text, m.type.body(), {Qt::ElideRight, kMostLines, Qt::AlignLeft | Qt::AlignTop}, option.direction);

    painter.setPen(theme.color(loud ? Token::Text : Token::Text3));
    m_texts.draw(painter, QRect(area.left(), text.bottom() + 1, area.width(), m.small), look.detail, m.type.small(), {}, option.direction);
}

} // namespace quarterdeck
