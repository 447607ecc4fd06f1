// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/guidancedelegate.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "items/guidancemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace quarterdeck {

namespace {

using Kind = GuidanceModel::Kind;
constexpr int kBrokenAnywhere = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

Kind kindOf(const QModelIndex &index) { return static_cast<Kind>(index.data(GuidanceModel::KindRole).toInt()); }

int flagsFor(Kind kind)
{
    // An address has no spaces to break at.
    return kind == Kind::Bridge || kind == Kind::Channel ? kBrokenAnywhere : Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
}

/// "#" stays before the name of a channel, from right to left too.
QString inOrder(const QString &text) { return text.startsWith(u'#') ? QChar(0x200E) + text : text; }

int heightOf(const QFont &font, int width, const QString &text, int flags)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 100000), flags, text).height();
}

} // namespace

/// How a kind of row is set.
struct GuidanceDelegate::Face
{
    Face(const QModelIndex &index, const QStyleOptionViewItem &option)
        : type(option.font),
          kind(kindOf(index)),
          title(kind == Kind::Phase                                                                           ? type.heading()
                : kind == Kind::Channel || index.data(GuidanceModel::MarkedRole).toBool() || kind == Kind::Offer ? type.strong()
                                                                                                              : type.body()),
          detail(kind == Kind::Phase ? type.body() : type.small())
    {}
    QRect area(const QRect &row) const
    {
        const int side = type.space(kind == Kind::Phase ? 2 : 3);
        return row.adjusted(side, type.space(1), -side, -type.space(1));
    }

    Typography type;
    Kind kind;
    QFont title, detail;
};

GuidanceDelegate::GuidanceDelegate(const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

QSize GuidanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Face face(index, option);
    if (face.kind == Kind::Heading)
        return {face.type.space(30), QFontMetrics(face.type.strong()).height() + face.type.space(4)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = face.area(QRect(0, 0, view ? view->viewport()->width() : face.type.space(60), 0)).width();
    const int flags = flagsFor(face.kind);
    return {face.type.space(30), heightOf(face.title, width, index.data().toString(), flags)
                                     + heightOf(face.detail, width, index.data(GuidanceModel::DetailRole).toString(), flags) + 2 * face.type.space(1)};
}

/// A small triangle that points down when the section is open, the title, and at the end what matters most.
void GuidanceDelegate::paintHeading(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const Theme &theme = m_themes.theme();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool folded = index.data(GuidanceModel::FoldedRole).toBool();
    const int side = type.space(2), gap = type.space(2);
    painter.setPen(QPen(theme.color(Token::Hairline), 1));
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());

    const double x = mirrored ? area.right() + 1 - side : area.left(), y = area.center().y() - side / 2.0;
    QPainterPath arrow;
    if (folded && mirrored)
        arrow.addPolygon(QPolygonF{{x + side, y}, {x + side, y + side}, {x + side * 0.35, y + side / 2.0}});
    else if (folded)
        arrow.addPolygon(QPolygonF{{x, y}, {x, y + side}, {x + side * 0.65, y + side / 2.0}});
    else
        arrow.addPolygon(QPolygonF{{x, y + side * 0.2}, {x + side, y + side * 0.2}, {x + side / 2.0, y + side * 0.85}});
    painter.fillPath(arrow, theme.color(Token::Text2));

    const QRect words = mirrored ? area.adjusted(0, 0, -side - gap, 0) : area.adjusted(side + gap, 0, 0, 0);
    const QString title = index.data().toString();
    painter.setFont(type.strong());
    painter.setPen(theme.color(Token::Text));
    const int width = std::min(words.width(), QFontMetrics(type.strong()).horizontalAdvance(title));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(type.strong()).elidedText(title, Qt::ElideRight, words.width()));
    const int room = words.width() - width - gap;
    if (room < type.space(6))
        return;
    const QRect rest = mirrored ? words.adjusted(0, 0, -width - gap, 0) : words.adjusted(width + gap, 0, 0, 0);
    painter.setFont(type.small());
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, QFontMetrics(type.small()).elidedText(inOrder(index.data(GuidanceModel::DetailRole).toString()), Qt::ElideRight, room));
}

void GuidanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Face face(index, option);
    const Theme &theme = m_themes.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.widget && option.widget->hasFocus();
    const bool reached = face.kind == Kind::Step && index.data(GuidanceModel::MarkedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (focused || reached || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(theme.color(reached ? Token::DueTint : focused ? Token::Selection : Token::Hover));
        painter->setPen(focused ? QPen(theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect area = face.area(option.rect);
    if (face.kind == Kind::Heading) {
        paintHeading(*painter, area, option, index);
        painter->restore();
        return;
    }
    if (reached) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Due));
        painter->drawRect(option.direction == Qt::RightToLeft ? option.rect.right() - 3 : option.rect.left() + 1, option.rect.top() + 2, 3, option.rect.height() - 4);
    }
    const QString title = inOrder(index.data().toString());
    const int flags = flagsFor(face.kind);
    painter->setFont(face.title);
    painter->setPen(theme.color(index.data(GuidanceModel::SparedRole).toBool() ? Token::Text3 : Token::Text));
    painter->drawText(area, flags, title);
    painter->setFont(face.detail);
    painter->setPen(theme.color(Token::Text2));
    painter->drawText(area.adjusted(0, heightOf(face.title, area.width(), title, flags), 0, 0), flags, index.data(GuidanceModel::DetailRole).toString());
    painter->restore();
}

} // namespace quarterdeck
