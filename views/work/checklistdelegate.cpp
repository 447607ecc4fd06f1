// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistdelegate.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "items/checklistmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace quarterdeck {

namespace {

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QRect textArea(const QRect &row, const Typography &type, bool mirrored)
{
    const int pad = type.space(2), skip = type.space(5) + pad;
    const QRect inner = row.adjusted(pad, type.space(1), -pad, -type.space(1));
    return mirrored ? inner.adjusted(0, 0, -skip, 0) : inner.adjusted(skip, 0, 0, 0);
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 100000), kWrapped, text).height();
}

} // namespace

ChecklistDelegate::ChecklistDelegate(const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

QRect ChecklistDelegate::boxOf(const QRect &row, const QFont &font, Qt::LayoutDirection direction)
{
    const Typography type(font);
    const int side = type.space(4), pad = type.space(2);
    const int top = row.top() + type.space(1) + (QFontMetrics(type.body()).height() - side) / 2;
    return {direction == Qt::RightToLeft ? row.right() + 1 - pad - side : row.left() + pad, top, side, side};
}

QString ChecklistDelegate::detail(const QModelIndex &index) const
{
    const auto time = [this](const QVariant &ms) { return m_time.time({ms.toLongLong()}); };
    const QVariant done = index.data(ChecklistModel::DoneAtRole), due = index.data(ChecklistModel::DueAtRole);
    const QString by = index.data(ChecklistModel::DoneByRole).toString();
    const bool late = index.data(ChecklistModel::LateRole).toBool();
    QStringList parts;
    if (done.isValid()) {
        parts << (by.isEmpty() ? tr("done %1, as the log shows").arg(time(done)) : tr("done %1 by %2", "time, person").arg(time(done), by));
        if (late)
            parts << tr("late");
        return parts.join(QStringLiteral(" · "));
    }
    if (const QString owner = index.data(ChecklistModel::OwnerRole).toString(); !owner.isEmpty())
        parts << owner;
    if (due.isValid())
        parts << (late ? tr("overdue since %1").arg(time(due)) : tr("by %1", "time").arg(time(due)));
    else if (const QString target = index.data(ChecklistModel::TargetRole).toString(); !target.isEmpty())
        parts << target;
    return parts.join(QStringLiteral(" · "));
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : type.space(60);
    if (index.data(ChecklistModel::HeadingRole).toBool())
        return {type.space(30), QFontMetrics(type.small()).height() + type.space(3)};
    const int room = textArea(QRect(0, 0, width, 0), type, false).width();
    return {type.space(30), heightOf(type.body(), room, index.data().toString()) + heightOf(type.small(), room, detail(index)) + 2 * type.space(1)};
}

void ChecklistDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const bool current = index.data(ChecklistModel::CurrentRole).toBool();
    const QRect area = option.rect.adjusted(type.space(2), type.space(2), -type.space(2), 0);
    QFont font = type.small();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(current ? Token::Text : Token::Text2));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    if (!current)
        return;
    painter.setFont(type.small());
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, tr("now", "the phase at hand"));
}

void ChecklistDelegate::paintBox(QPainter &painter, const QRect &box, bool done, bool late) const
{
    const Theme &theme = m_themes.theme();
    const QRectF edge = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor line = theme.color(late ? Token::Overdue : done ? Token::Text3 : Token::ControlBorder);
    painter.setBrush(done ? QBrush(Qt::NoBrush) : QBrush(theme.color(Token::Card)));
    painter.setPen(QPen(line, 1.5));
    painter.drawRoundedRect(edge, 3, 3);
    if (!done)
        return;
    painter.setPen(QPen(theme.color(Token::Text2), std::max(1.6, box.width() / 9.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double w = box.width();
    painter.drawPolyline(QPolygonF{{box.left() + w * 0.24, box.top() + w * 0.52}, {box.left() + w * 0.43, box.top() + w * 0.72}, {box.left() + w * 0.78, box.top() + w * 0.30}});
}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    const bool heading = index.data(ChecklistModel::HeadingRole).toBool();
    const bool done = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool late = index.data(ChecklistModel::LateRole).toBool() && !done;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = !heading && (option.state & QStyle::State_MouseOver);
    if (late || selected || hovered) {
        painter->setBrush(theme.color(late ? Token::OverdueTint : selected ? Token::Selection : Token::Hover));
        painter->setPen(focused ? QPen(theme.color(Token::FocusRing), 2) : late ? QPen(theme.color(Token::Overdue), 1) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (heading) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    paintBox(*painter, boxOf(option.rect, option.font, option.direction), done, late);
    // The painter mirrors left and right by itself.
    const QRect area = textArea(option.rect, type, mirrored);
    const QString task = index.data().toString();
    painter->setFont(type.body());
    painter->setPen(theme.color(done ? Token::Text2 : Token::Text));
    painter->drawText(area, kWrapped, task);
    painter->setFont(type.small());
    painter->setPen(theme.color(late ? Token::Text : Token::Text3));
    painter->drawText(area.adjusted(0, heightOf(type.body(), area.width(), task), 0, 0), kWrapped, detail(index));
    painter->restore();
}

} // namespace quarterdeck
