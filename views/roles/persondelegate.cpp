// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/persondelegate.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "domain/values.h"
#include "items/peoplemodel.h"

#include <QPainter>

namespace quarterdeck {

PersonDelegate::PersonDelegate(const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Typography type(option.font);
    return {type.space(30), type.controlHeight()};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(theme.color(selected ? Token::Selection : Token::Hover));
        painter->setPen(focused ? QPen(theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int pad = type.space(3), dot = type.space(2);
    const bool onIncident = index.data(PeopleModel::OnIncidentRole).toBool();
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const double x = mirrored ? inner.right() + 1 - dot : inner.left();
    painter->setBrush(onIncident ? QBrush(theme.color(Token::Text2)) : QBrush(Qt::NoBrush));
    painter->setPen(QPen(theme.color(onIncident ? Token::Text2 : Token::Hairline), 1));
    painter->drawEllipse(QRectF(x + 0.5, option.rect.center().y() - dot / 2.0 + 0.5, dot - 1, dot - 1));

    QStringList roles;
    for (const QString &role : index.data(PeopleModel::RolesRole).toStringList())
        roles << role::displayName(role);
    const QString held = roles.join(QStringLiteral(", "));
    const int skip = dot + type.space(2);
    const QRect area = mirrored ? inner.adjusted(0, 0, -skip, 0) : inner.adjusted(skip, 0, 0, 0);
    const QString handle = index.data(PeopleModel::HandleRole).toString();
    const int handleWidth = std::min(area.width(), option.fontMetrics.horizontalAdvance(handle) + type.space(2));
    // The painter mirrors left and right by itself.
    const int leading = Qt::AlignLeft | Qt::AlignVCenter;
    painter->setFont(option.font);
    painter->setPen(theme.color(onIncident ? Token::Text : Token::Text2));
    painter->drawText(area, leading, option.fontMetrics.elidedText(handle, Qt::ElideRight, area.width()));
    const QRect rest = mirrored ? area.adjusted(0, 0, -handleWidth, 0) : area.adjusted(handleWidth, 0, 0, 0);
    const QFontMetrics small(type.small());
    painter->setFont(type.small());
    painter->setPen(theme.color(Token::Text3));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, small.elidedText(held, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace quarterdeck
