// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clockdelegate.h"

#include "common/severityglyph.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "domain/clockname.h"
#include "items/clocksmodel.h"

#include <QPainter>

namespace quarterdeck {

namespace {

bool isOver(ClockState state)
{
    return state == ClockState::Overdue || state == ClockState::Acknowledged || state == ClockState::Snoozed;
}

/// Octagon, triangle, ring, tick: the state without its colour.
void paintState(QPainter &painter, const QRectF &area, ClockState state, const Theme &theme)
{
    const double pen = std::max(1.5, area.width() / 10);
    const QRectF inner = area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case ClockState::Overdue:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Overdue));
        painter.drawPath(severityShape(1, inner));
        break;
    case ClockState::Acknowledged:
        painter.setPen(QPen(theme.color(Token::Overdue), pen));
        painter.drawPath(severityShape(1, inner));
        break;
    case ClockState::Snoozed:
        painter.setPen(QPen(theme.color(Token::Overdue), pen, Qt::DotLine));
        painter.drawPath(severityShape(1, inner));
        break;
    case ClockState::Due:
        painter.setPen(QPen(theme.color(Token::ShapeOutline), pen / 2));
        painter.setBrush(theme.color(Token::Due));
        painter.drawPath(severityShape(2, inner));
        break;
    case ClockState::Normal:
        painter.setPen(QPen(theme.color(Token::Text3), pen));
        painter.drawEllipse(inner);
        painter.drawLine(inner.center(), QPointF(inner.center().x(), inner.top() + inner.height() / 4));
        break;
    case ClockState::Met: {
        painter.setPen(QPen(theme.color(Token::Text3), pen));
        const QPointF low(inner.left() + inner.width() * 0.4, inner.bottom() - inner.height() * 0.15);
        painter.drawLine(QPointF(inner.left(), inner.center().y()), low);
        painter.drawLine(low, QPointF(inner.right(), inner.top() + inner.height() * 0.1));
        break;
    }
    }
}

} // namespace

ClockDelegate::ClockDelegate(const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

QString ClockDelegate::timeText(ClockState state, Milliseconds remaining)
{
    if (state != ClockState::Met)
        return TimeFormat::remaining(remaining);
    return remaining.count() < 0 ? tr("%1 late", "a deadline was met").arg(TimeFormat::countUp(-remaining))
                                 : tr("%1 early", "a deadline was met").arg(TimeFormat::countUp(remaining));
}

/// "Due 14:40", "Snoozed until 14:46".
QString ClockDelegate::detail(const QModelIndex &index, ClockState state) const
{
    const Instant due{index.data(ClocksModel::DueAtRole).toLongLong()};
    if (state == ClockState::Snoozed)
        return tr("Snoozed until %1").arg(m_time.time({index.data(ClocksModel::SnoozedUntilRole).toLongLong()}));
    if (state == ClockState::Normal)
        return tr("due %1").arg(m_time.time(due));
    const QString tier = index.data(ClocksModel::EscalationRole).toString();
    const bool climbs = !tier.isEmpty() && index.data(ClocksModel::ClockRole).toString() == clockname::Acknowledge;
    return climbs ? tr("%1, %2 is next", "a state, a tier of the ladder").arg(displayName(state), tier) : displayName(state);
}

/// Beside the words there is room for the state, so that twice as many fit.
bool ClockDelegate::isWide(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->width() >= Typography(option.font).space(90);
}

QSize ClockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Typography type(option.font);
    if (isWide(option))
        return {type.space(40), QFontMetrics(type.body()).height() + type.space(3)};
    return {type.space(40), QFontMetrics(type.small()).height() + QFontMetrics(type.body()).height() + type.space(3)};
}

void ClockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const auto state = static_cast<ClockState>(index.data(ClocksModel::StateRole).toInt());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const Token ground = state == ClockState::Overdue             ? Token::OverdueTint
                       : state == ClockState::Due                 ? Token::DueTint
                       : selected                                 ? Token::Selection
                       : (option.state & QStyle::State_MouseOver) ? Token::Hover
                                                                  : Token::Card;
    const Token edge = isOver(state) ? Token::Overdue : state == ClockState::Due ? Token::Due : Token::Hairline;
    painter->setBrush(theme.color(ground));
    painter->setPen(focused ? QPen(theme.color(Token::FocusRing), 2) : QPen(theme.color(edge), 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);

    const int pad = type.space(2), side = type.space(5);
    const QRect inner = option.rect.adjusted(pad, type.space(1), -pad, -type.space(1));
    const double x = mirrored ? inner.right() + 1 - side : inner.left();
    paintState(*painter, QRectF(x, inner.center().y() - side / 2.0, side, side), state, theme);

    // The painter mirrors left and right by itself.
    const int skip = side + pad;
    const QRect area = mirrored ? inner.adjusted(0, 0, -skip, 0) : inner.adjusted(skip, 0, 0, 0);
    const QFontMetrics body(type.body()), small(type.small());
    const QString time = timeText(state, Milliseconds(index.data(ClocksModel::RemainingRole).toLongLong()));
    const QFont timeFont = isOver(state) || state == ClockState::Due ? type.strong() : type.body();
    const QString words = detail(index, state);
    const bool wide = isWide(option);
    const QRect first(area.left(), wide ? area.center().y() - body.height() / 2 : area.top(), area.width(), body.height());
    const auto without = [mirrored](const QRect &line, int width) { return mirrored ? line.adjusted(width, 0, 0, 0) : line.adjusted(0, 0, -width, 0); };
    const QRect beside = without(first, QFontMetrics(timeFont).horizontalAdvance(time) + pad);
    const QRect title = wide ? without(beside, small.horizontalAdvance(words) + pad) : beside;
    const QRect second = wide ? beside : QRect(area.left(), first.bottom() + 1, area.width(), small.height());
    painter->setFont(type.body());
    painter->setPen(theme.color(state == ClockState::Met ? Token::Text2 : Token::Text));
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      body.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(timeFont);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
    painter->setFont(type.small());
    painter->setPen(theme.color(isOver(state) || state == ClockState::Due ? Token::Text : Token::Text3));
    painter->drawText(second, (wide ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, small.elidedText(words, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace quarterdeck
