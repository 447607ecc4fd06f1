// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/incidentcarddelegate.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "items/alarmbook.h"
#include "items/incidentboardmodel.h"
#include "warroom/warroom.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kLeastPicturesKb = 1024;

int stateOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_Active) && option.widget && option.widget->hasFocus();
    return (selected ? CardSelected : 0) | (focused ? CardFocused : 0)
         | ((option.state & QStyle::State_MouseOver) ? CardHovered : 0);
}

const IncidentSummary *summaryOf(const QModelIndex &index)
{
    return index.data(IncidentBoardModel::SummaryRole).value<const IncidentSummary *>();
}

/// Pixel for pixel. Between two device pixels, where a fractional scale puts most rows, it goes to the nearest one: stretched by a
/// fraction of a pixel the letters would lose a line.
void copyTo(QPainter &painter, QPoint at, const QPixmap &picture)
{
    const qreal ratio = picture.devicePixelRatio();
    if (ratio == std::floor(ratio)) {
        painter.drawPixmap(at, picture);
        return;
    }
    const QTransform &toDevice = painter.deviceTransform();
    const QPointF shift(toDevice.dx(), toDevice.dy());
    const QPointF nearest = (QPointF(at) * ratio + shift).toPoint() - shift;
    painter.drawPixmap(QRectF(nearest / ratio, QSizeF(picture.size()) / ratio), picture,
                       QRectF(QPointF(), QSizeF(picture.size())));
}

} // namespace

IncidentCardDelegate::IncidentCardDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent)
    : QStyledItemDelegate(parent),
      m_room(room),
      m_themes(themes),
      m_pictures(kLeastPicturesKb)
{
    connect(&themes, &ThemeStore::changed, this, &IncidentCardDelegate::dropCaches);
}

IncidentCardDelegate::~IncidentCardDelegate() = default;

void IncidentCardDelegate::dropCaches()
{
    m_pictures.clear();
    m_face.reset();
}

void IncidentCardDelegate::keepFor(const QSize &shown)
{
    // More than what is seen: a card has another look while it is pointed at or selected, and comes back to the one before.
    m_pictures.setMaxCost(std::max(kLeastPicturesKb, cardKilobytes(shown) * 3));
}

CardFace &IncidentCardDelegate::faceFor(const QFont &font) const
{
    if (!m_face || m_face->font() != font) {
        m_pictures.clear();
        m_face = std::make_unique<CardFace>(m_themes, font);
    }
    return *m_face;
}

QSize IncidentCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const CardFace &face = faceFor(option.font);
    return {face.narrowest(), face.rowHeight()};
}

CardLook IncidentCardDelegate::lookOf(const IncidentSummary &summary, const QStyleOptionViewItem &option, qreal ratio) const
{
    CardLook look;
    look.size = option.rect.size();
    look.ratio = ratio;
    look.backdrop = option.palette.color(QPalette::AlternateBase).rgb();
    look.state = stateOf(option);
    look.rightToLeft = option.direction == Qt::RightToLeft;
    look.level = {summary.severityRank, summary.severityName};
    look.kind = summary.kind;
    look.isPrivate = summary.isPrivate;
    look.ref = summary.ref;
    look.title = summary.title;
    look.services = summary.services;
    look.words = wordsOf(summary, m_room.clock().now());
    return look;
}

CardWords IncidentCardDelegate::wordsOf(const IncidentSummary &summary, Instant now) const
{
    return cardWords(summary, m_room.policy(), now, m_deadlines ? m_deadlines->nextUpdate(summary.id) : nullptr);
}

void IncidentCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IncidentSummary *summary = summaryOf(index);
    if (!summary || option.rect.isEmpty())
        return;
    CardFace &face = faceFor(option.font);
    const CardLook look = lookOf(*summary, option, painter->device()->devicePixelRatioF());
    if (const QPixmap *known = m_pictures.object(look)) {
        copyTo(*painter, option.rect.topLeft(), *known);
        return;
    }
    const QPixmap picture = face.draw(look);
    copyTo(*painter, option.rect.topLeft(), picture);
    m_pictures.insert(look, new QPixmap(picture), cardKilobytes(picture.size()));
}

bool IncidentCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                     const QModelIndex &index)
{
    const IncidentSummary *summary = summaryOf(index);
    if (event->type() != QEvent::ToolTip || !summary)
        return false;
    QString text = summary->ref + u' ' + summary->title;
    if (!summary->services.isEmpty())
        text += u'\n' + summary->services;
    QToolTip::showText(event->globalPos(), plainTooltip(text), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace quarterdeck
