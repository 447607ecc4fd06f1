// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/updatedelegates.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "items/updatesmodel.h"

#include <QPainter>

namespace quarterdeck {

namespace {

bool isFocused(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus();
}

/// The card a row stands on, and the room inside it.
QRect paintCard(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, Token ground, Token edge)
{
    const Typography type(option.font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ground));
    painter.setPen(isFocused(option) ? QPen(theme.color(Token::FocusRing), 2) : QPen(theme.color(edge), 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    const int pad = type.space(2);
    return option.rect.adjusted(pad, type.space(1), -pad, -type.space(1));
}

Token plainGround(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected  ? Token::Selection
         : option.state & QStyle::State_MouseOver ? Token::Hover
                                                  : Token::Card;
}

QSize twoLines(const QStyleOptionViewItem &option)
{
    const Typography type(option.font);
    return {type.space(40), QFontMetrics(type.small()).height() + QFontMetrics(type.body()).height() + type.space(3)};
}

} // namespace

QString AudienceDelegate::detail(const QModelIndex &index, const TimeFormat &time)
{
    QStringList parts;
    if (const int waiting = index.data(AudiencesModel::WaitingRole).toInt(); waiting > 0)
        parts << tr("%n draft(s) to approve", nullptr, waiting);
    const QVariant last = index.data(AudiencesModel::LastAtRole);
    if (last.isValid())
        parts << tr("sent %1 by %2").arg(time.time({last.toLongLong()}), index.data(AudiencesModel::LastByRole).toString());
    else
        parts << tr("nothing sent yet");
    const QString owed = index.data(AudiencesModel::OwedRole).toString();
    if (!owed.isEmpty())
        parts << owed;
    return parts.join(QStringLiteral(" · "));
}

QString AudienceDelegate::due(const QModelIndex &index, const TimeFormat &time)
{
    const QVariant value = index.data(AudiencesModel::DueAtRole);
    const auto *model = qobject_cast<const AudiencesModel *>(index.model());
    if (!value.isValid() || !model)
        return {};
    const Instant due{value.toLongLong()};
    // What only the plan asks for does not ring, so it does not count up either.
    if (index.data(AudiencesModel::PlannedRole).toBool() && due < model->now())
        return tr("was due %1").arg(time.time(due));
    return TimeFormat::remaining(due - model->now());
}

QSize AudienceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return twoLines(option); }

void AudienceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const QVariant stateValue = index.data(AudiencesModel::StateRole);
    const ClockState state = stateValue.isValid() ? ClockState(stateValue.toInt()) : ClockState::Normal;
    const bool rings = !index.data(AudiencesModel::PlannedRole).toBool();
    const bool over = rings && state == ClockState::Overdue, soon = rings && state == ClockState::Due;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    const QRect inner = paintCard(*painter, option, theme,
                                  over   ? Token::OverdueTint
                                  : soon ? Token::DueTint
                                         : plainGround(option),
                                  over   ? Token::Overdue
                                  : soon ? Token::Due
                                         : Token::Hairline);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QString time = due(index, m_time);
    const QFont timeFont = over || soon ? type.strong() : type.body();
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(timeFont).horizontalAdvance(time) + type.space(2);
    const QFontMetrics body(type.body()), small(type.small());
    const QRect first(inner.left(), inner.top(), inner.width(), body.height());
    const QRect name = mirrored ? first.adjusted(timeWidth, 0, 0, 0) : first.adjusted(0, 0, -timeWidth, 0);
    painter->setFont(isSelected ? type.strong() : type.body());
    painter->setPen(theme.color(index.data(AudiencesModel::ToldRole).toBool() || index.data(AudiencesModel::SentRole).toInt() > 0
                                        || isSelected
                                    ? Token::Text
                                    : Token::Text2));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(timeFont);
    painter->setPen(theme.color(rings ? Token::Text : Token::Text2));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
    painter->setFont(type.small());
    painter->setPen(theme.color(over || soon || isSelected ? Token::Text2 : Token::Text3));
    const QRect second(inner.left(), first.bottom() + 1, inner.width(), small.height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(detail(index, m_time), Qt::ElideRight, second.width()));
    painter->restore();
}

QString UpdateDelegate::head(const MessageRecord &record, const TimeFormat &time)
{
    using Kind = MessageRecord::Kind;
    using Promise = MessageRecord::Promise;
    QString text = tr("%1 by %2").arg(time.time(record.at), record.by);
    if (record.kind == Kind::Waiting)
        return tr("%1 · waits for the commander").arg(text);
    if (record.kind == Kind::Approved)
        return tr("%1 · approved by %2, not sent yet").arg(text, record.reviewedBy);
    if (record.kind == Kind::Returned)
        return tr("%1 · returned by %2: %3").arg(text, record.reviewedBy, record.reason);
    if (!record.nextBy)
        return tr("%1 · sent").arg(text);
    const QString promised = time.time(*record.nextBy);
    if (record.promise == Promise::Missed)
        return tr("%1 · next promised for %2, %3 late").arg(text, promised, TimeFormat::countUp(record.late));
    return record.promise == Promise::Kept ? tr("%1 · next promised for %2, kept").arg(text, promised)
                                           : tr("%1 · next promised for %2").arg(text, promised);
}

QSize UpdateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return twoLines(option); }

void UpdateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const UpdatesModel *>(index.model());
    if (!model)
        return;
    const MessageRecord &record = model->recordAt(index.row());
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const bool missed = record.promise == MessageRecord::Promise::Missed, waits = record.kind == MessageRecord::Kind::Waiting;
    painter->save();
    const QRect inner = paintCard(*painter, option, theme,
                                  waits && !(option.state & QStyle::State_Selected) ? Token::DueTint : plainGround(option),
                                  missed  ? Token::Overdue
                                  : waits ? Token::Due
                                          : Token::Hairline);
    const QFontMetrics body(type.body()), small(type.small());
    const QRect first(inner.left(), inner.top(), inner.width(), small.height());
    painter->setFont(type.small());
    painter->setPen(theme.color(missed || waits ? Token::Text : Token::Text2));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(head(record, m_time), Qt::ElideRight, first.width()));
    painter->setFont(type.body());
    painter->setPen(theme.color(Token::Text));
    const QRect second(inner.left(), first.bottom() + 1, inner.width(), body.height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      body.elidedText(record.text.simplified(), Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace quarterdeck
