// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/promptchoicedelegate.h"

#include "common/themestore.h"
#include "common/typography.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace quarterdeck {

namespace {

constexpr int kPictureSteps = 5; // 20 px
constexpr int kPaddingSteps = 2;
constexpr int kRounding = 2; // eliding measures a little more than the advance

} // namespace

void PromptChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Typography type(option.font);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QIcon picture = option.icon;
    const QString text = option.text;
    option.icon = QIcon();
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const auto mirrored = [&option](const QRect &area) { return QStyle::visualRect(option.direction, option.rect, area); };
    const int padding = type.space(kPaddingSteps);
    const int side = type.space(kPictureSteps);
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    picture.paint(painter, mirrored(QRect(rest.left(), rest.center().y() - side / 2, side, side)));
    rest.setLeft(rest.left() + side + padding);

    const QString detail = index.data(kDetailRole).toString();
    const int wordsWidth = std::min(option.fontMetrics.horizontalAdvance(text) + kRounding, rest.width() * 2 / 3);
    const QRect words = detail.isEmpty() ? rest : rest.adjusted(0, 0, wordsWidth - rest.width(), 0);
    const QRect beside = rest.adjusted(m_detailColumn > 0 ? m_detailColumn + 2 * padding : wordsWidth + 2 * padding, 0, 0, 0);
    painter->setFont(option.font);
    const auto draw = [&](const QRect &area, Qt::Alignment at, Token token, const QString &what, Qt::TextElideMode mode) {
        painter->setPen(m_themes.theme().color(token));
        painter->drawText(mirrored(area), int(QStyle::visualAlignment(option.direction, at | Qt::AlignVCenter)) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(what, mode, area.width()));
    };
    draw(words, Qt::AlignLeft, Token::Text, text, Qt::ElideMiddle);
    draw(beside, m_detailColumn > 0 ? Qt::AlignLeft : Qt::AlignRight, Token::Text2, detail, Qt::ElideRight);
}

QSize PromptChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), Typography(option.font).controlHeight()};
}

} // namespace quarterdeck
