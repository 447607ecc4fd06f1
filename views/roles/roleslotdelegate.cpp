// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roleslotdelegate.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "domain/coach.h"
#include "warroom/warroom.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace quarterdeck {

/// What a row says now.
struct RoleSlotDelegate::Words
{
    QString title;
    QString holder;
    QString since;
    QString hint; ///< the amber line; empty = none
    CommandLook look = CommandLook::Held;
    bool vacant = false;
};

RoleSlotDelegate::RoleSlotDelegate(WarRoom &room, const RolesModel &model, const ThemeStore &themes, QObject *parent) :
    QStyledItemDelegate(parent), m_room(room), m_model(model), m_themes(themes)
{
}

CommandGap RoleSlotDelegate::gapNow(const RoleSlot &slot, Instant now) const
{
    if (slot.role != role::Commander || !m_model.incident())
        return {CommandLook::Held, {}};
    const Incident &incident = m_model.incident()->state();
    return commandGap(summarise(incident), m_room.policyOf(incident), now);
}

RoleSlotDelegate::Words RoleSlotDelegate::wordsOf(int row, Instant now) const
{
    const RoleSlot &slot = m_model.slotAt(row);
    const CommandGap command = gapNow(slot, now);
    Words words;
    words.title = role::displayName(slot.role);
    words.look = command.look;
    words.vacant = slot.holder.isEmpty();
    words.holder = words.vacant ? tr("Vacant") : slot.holder;
    if (words.vacant && command.gap) {
        const QString gap = TimeFormat::countUp(*command.gap);
        words.holder = command.look == CommandLook::Overdue ? tr("NO COMMANDER %1").arg(gap) : tr("No commander %1").arg(gap);
    } else if (slot.since && !words.vacant) {
        words.since = tr("since %1").arg(m_time.timeOrDate(*slot.since, now));
    }
    if (!slot.offeredTo.isEmpty()) {
        words.hint = tr("offered to %1, not yet accepted").arg(slot.offeredTo);
    } else if (slot.role == role::Commander && !words.vacant) {
        words.hint = commanderHint(slot);
    }
    return words;
}

/// The worst thing about how command is held; one line, so that it is read.
QString RoleSlotDelegate::commanderHint(const RoleSlot &slot) const
{
    if (!slot.also.isEmpty()) {
        QStringList also;
        for (const QString &other : slot.also)
            also << role::displayName(other);
        return tr("IC is also %1 – reassign").arg(also.join(QStringLiteral(", ")));
    }
    const CoachNote *handsOn = m_model.incident() ? m_model.incident()->state().coachNote(coachrule::CommanderHandsOn, QString()) : nullptr;
    if (handsOn && handsOn->dismissedBy.isEmpty())
        return tr("IC also debugs – give the work to somebody");
    if (const int reports = slot.reports; reports > kSpanOfControl)
        return tr("%n report(s) – consider a sub-team", nullptr, reports);
    if (m_share.isTooMuch())
        return tr("Commanded %1 of the last %2 – let somebody else lead", "incidents").arg(m_share.held).arg(m_share.of);
    return {};
}

QString RoleSlotDelegate::tickingText(int row, Instant now) const
{
    const Words words = wordsOf(row, now);
    return words.holder + u'|' + words.since + u'|' + QString::number(int(words.look));
}

QSize RoleSlotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const int small = QFontMetrics(type.small()).height();
    int height = small + QFontMetrics(type.strong()).height() + type.space(3);
    if (!wordsOf(index.row(), m_room.clock().now()).hint.isEmpty())
        height += small + type.space(1);
    return {type.space(40), height};
}

void RoleSlotDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option, int row, CommandLook look) const
{
    const Theme &theme = m_themes.theme();
    const bool overdue = look == CommandLook::Overdue, due = look == CommandLook::Due, target = row == m_dropRow;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    const Token ground = overdue ? Token::Overdue : due ? Token::DueTint : selected ? Token::Selection : target ? Token::Hover : Token::Card;
    painter.setBrush(theme.color(ground));
    painter.setPen(focused || target ? QPen(theme.color(Token::FocusRing), 2)
                                     : QPen(theme.color(due ? Token::Due : overdue ? Token::Overdue : Token::Hairline), 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
}

/// The number to press, as a key cap.
void RoleSlotDelegate::paintNumber(QPainter &painter, const QRect &cap, int digit, bool overdue) const
{
    const Theme &theme = m_themes.theme();
    const QRectF key = QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(overdue ? Token::OverdueText : Token::ControlBorder), 1));
    painter.drawRoundedRect(key, 4, 4);
    painter.setPen(theme.color(overdue ? Token::OverdueText : Token::Text2));
    painter.drawText(key, Qt::AlignCenter, QString::number(digit));
}

void RoleSlotDelegate::paintHint(QPainter &painter, const QRect &area, const QString &hint, Qt::LayoutDirection direction) const
{
    const Theme &theme = m_themes.theme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::DueTint));
    painter.drawRoundedRect(area, 3, 3);
    painter.setBrush(theme.color(Token::Due));
    painter.drawRect(direction == Qt::RightToLeft ? area.right() - 2 : area.left(), area.top(), 3, area.height());
    painter.setPen(theme.color(Token::Text));
    const QRect words = area.adjusted(8, 0, -8, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(hint, Qt::ElideRight, words.width()));
}

void RoleSlotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const Words words = wordsOf(index.row(), m_room.clock().now());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool overdue = words.look == CommandLook::Overdue;
    const bool calmlyVacant = words.vacant && !overdue && words.look != CommandLook::Due;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, option, index.row(), words.look);

    const int cap = type.space(6), pad = type.space(2), skip = cap + pad;
    const QRect inner = option.rect.adjusted(pad, type.space(1), -pad, -type.space(1));
    painter->setFont(type.small());
    if (const int digit = index.data(RolesModel::DigitRole).toInt(); digit > 0)
        paintNumber(*painter, QRect(mirrored ? inner.right() + 1 - cap : inner.left(), inner.top() + pad, cap, cap), digit, overdue);

    // The painter mirrors left and right by itself.
    const QRect area = mirrored ? inner.adjusted(0, 0, -skip, 0) : inner.adjusted(skip, 0, 0, 0);
    const QFontMetrics small(type.small()), large(type.strong());
    // The role's name has its row to itself: "since" stands beside the shorter words, the holder's, where both have room.
    const QRect first(area.left(), area.top(), area.width(), small.height());
    painter->setPen(theme.color(overdue ? Token::OverdueText : Token::Text2));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(words.title, Qt::ElideRight, first.width()));

    const QRect line(area.left(), first.bottom() + 1 + type.space(1) / 2, area.width(), large.height());
    const QFont holderFont = calmlyVacant ? type.body() : type.strong();
    int sinceWidth = words.since.isEmpty() ? 0 : small.horizontalAdvance(words.since) + pad;
    if (QFontMetrics(holderFont).horizontalAdvance(words.holder) + sinceWidth > line.width())
        sinceWidth = 0;
    const QRect second = mirrored ? line.adjusted(sinceWidth, 0, 0, 0) : line.adjusted(0, 0, -sinceWidth, 0);
    painter->setPen(theme.color(overdue ? Token::OverdueText : Token::Text3));
    if (sinceWidth > 0)
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, words.since);
    painter->setFont(holderFont);
    painter->setPen(theme.color(calmlyVacant ? Token::Text3 : overdue ? Token::OverdueText : Token::Text));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(words.holder, Qt::ElideRight, second.width()));
    if (!words.hint.isEmpty()) {
        painter->setFont(type.small());
        paintHint(*painter, QRect(area.left(), second.bottom() + 1 + type.space(1) / 2, area.width(), small.height() + 2), words.hint,
                  option.direction);
    }
    painter->restore();
}

QString RoleSlotDelegate::tenures(const QString &role) const
{
    QStringList lines{role::displayName(role)};
    if (!m_model.incident())
        return lines.first();
    const Instant now = m_room.clock().now();
    for (const Tenure &tenure : m_model.incident()->state().tenures) {
        if (tenure.role != role)
            continue;
        const QString from = m_time.timeOrDate(tenure.from, now);
        const QString length = TimeFormat::duration(tenure.to.value_or(now) - tenure.from);
        lines << (tenure.to ? tr("%1: %2 to %3, %4", "who, from, to, how long").arg(tenure.handle, from, m_time.timeOrDate(*tenure.to, now), length)
                            : tr("%1: since %2, %3", "who, from, how long").arg(tenure.handle, from, length));
    }
    if (lines.size() == 1)
        lines << tr("Nobody has held it.");
    return lines.join(u'\n');
}

bool RoleSlotDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainTooltip(tenures(m_model.slotAt(index.row()).role)), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace quarterdeck
