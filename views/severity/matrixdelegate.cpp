// SPDX-License-Identifier: GPL-3.0-or-later
#include "severity/matrixdelegate.h"

#include "common/severityglyph.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "severity/matrixmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMarkSteps = 5; // 20 px
constexpr int kPaddingSteps = 2;
constexpr int kWordFlags = Qt::TextWordWrap;

void paintMark(QPainter &painter, const QRectF &area, MatrixModel::Mark mark, int rank, const Theme &theme)
{
    if (mark == MatrixModel::Mark::Chosen)
        return paintSeverity(painter, area, rank, theme);
    QPen pen(theme.color(Token::ControlBorder), area.width() / 14);
    if (mark == MatrixModel::Mark::Unsure)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area.adjusted(2, 2, -2, -2));
    if (mark == MatrixModel::Mark::Unsure) {
        painter.setPen(theme.color(Token::Text));
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("?"));
    }
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const Typography type(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool inRow = view && view->currentIndex().row() == index.row();
    const auto mark = MatrixModel::Mark(index.data(MatrixModel::MarkRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = mark == MatrixModel::Mark::Chosen;
    painter->fillRect(option.rect, theme.color(chosen ? Token::Selection : inRow ? Token::Hover : Token::Card));
    if (view && view->currentIndex() == index && view->hasFocus()) {
        painter->setPen(QPen(theme.color(Token::FocusRing), 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
    }
    const auto mirrored = [&option](const QRect &area) { return QStyle::visualRect(option.direction, option.rect, area); };
    const int padding = type.space(kPaddingSteps), side = type.space(kMarkSteps);
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->setFont(option.font);
    const int lineHeight = std::max(option.fontMetrics.height(), side);
    paintMark(*painter, mirrored(QRect(inner.left(), inner.top() + (lineHeight - side) / 2, side, side)), mark,
              index.data(MatrixModel::LevelRole).toInt(), theme);
    painter->setFont(chosen && index.data(MatrixModel::DecidesRole).toBool() ? type.strong() : option.font);
    painter->setPen(theme.color(Token::Text));
    const QRect words = inner.adjusted(side + padding, (lineHeight - option.fontMetrics.height()) / 2, 0, 0);
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->drawText(mirrored(words), align | kWordFlags, index.data().toString());
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const int padding = type.space(kPaddingSteps), side = type.space(kMarkSteps);
    const int width = option.rect.width() > 0 ? option.rect.width() : type.space(40);
    const int forWords = std::max(width - 3 * padding - side, type.space(10));
    const QFontMetrics strong(type.strong());
    const int height = strong.boundingRect(QRect(0, 0, forWords, 100000), kWordFlags, index.data().toString()).height();
    return {width, std::max({height, side, strong.height()}) + 2 * padding};
}

} // namespace quarterdeck
