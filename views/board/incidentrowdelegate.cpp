// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/incidentrowdelegate.h"

#include "board/cardtext.h"
#include "common/padlock.h"
#include "common/plainlabel.h"
#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/themestore.h"
#include "items/incidentboardmodel.h"
#include "warroom/warroom.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace quarterdeck {

namespace {

using Board = IncidentBoardModel;

/// Words of a cell and how loud they are.
struct CellWords
{
    QString text;
    Token tone = Token::Text2;
    std::optional<Token> ground;
};

CellWords commandWords(const IncidentSummary &summary, const WarRoom &room)
{
    const CardWords words = cardWords(summary, room.policy(), room.clock().now());
    switch (words.look) {
    case CommandLook::Overdue:
        return {words.command, Token::OverdueText, Token::Overdue};
    case CommandLook::Due:
        return {words.command, Token::DueText, Token::Due};
    case CommandLook::Vacant:
        return {words.command, Token::Text3, {}};
    case CommandLook::Finished:
    case CommandLook::Held:
        break;
    }
    return {summary.commander, Token::Text2, {}};
}

CellWords wordsOf(const QModelIndex &index, const IncidentSummary &summary, const WarRoom &room)
{
    switch (index.column()) {
    case Board::SeverityColumn:
        return {severityWord({summary.severityRank, summary.severityName}), Token::Text, {}};
    case Board::TitleColumn:
        return {summary.title, Token::Text, {}};
    case Board::CommanderColumn:
        return commandWords(summary, room);
    case Board::RefColumn:
        return {summary.ref, Token::Text2, {}};
    case Board::DeclaredColumn:
    case Board::ActivityColumn:
        return {index.data().toString(), Token::Text3, {}};
    default:
        return {index.data().toString(), Token::Text2, {}};
    }
}

} // namespace

IncidentRowDelegate::IncidentRowDelegate(const WarRoom &room, const ThemeStore &themes, QObject *parent) :
    QStyledItemDelegate(parent), m_room(room), m_themes(themes)
{
    connect(&themes, &ThemeStore::changed, this, &IncidentRowDelegate::dropCaches);
}

void IncidentRowDelegate::dropCaches()
{
    m_texts.clear();
}

int IncidentRowDelegate::paintGlyph(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int side) const
{
    const int column = index.column();
    const auto *summary = index.data(Board::SummaryRole).value<const IncidentSummary *>();
    const bool locked = column == Board::TitleColumn && summary->isPrivate;
    if (column != Board::SeverityColumn && column != Board::StatusColumn && !locked)
        return 0;
    const int gap = side / 2;
    const int x = option.direction == Qt::RightToLeft ? option.rect.right() + 1 - gap - side : option.rect.left() + gap;
    const QPoint at(x, option.rect.top() + (option.rect.height() - side) / 2);
    if (locked)
        paintPadlock(painter, QRectF(at, QSizeF(side, side)), m_themes.theme().color(Token::Text2));
    else if (column == Board::SeverityColumn)
        m_glyphs.drawSeverity(painter, at, side, {summary->severityRank, summary->severityName}, m_themes.theme());
    else if (option.state & QStyle::State_Selected) // on the selection not every status' colour is seen
        paintStatus(painter, QRectF(at, QSizeF(side, side)), summary->status, m_themes.theme().color(Token::Text2), m_themes.theme().color(Token::Selection));
    else
        m_glyphs.drawStatus(painter, at, side, summary->status, m_themes.theme());
    return side + gap;
}

void IncidentRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *summary = index.data(Board::SummaryRole).value<const IncidentSummary *>();
    if (!summary)
        return;
    const Theme &theme = m_themes.theme();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Token::Selection));
    const int pad = option.fontMetrics.height() / 2;
    const int skip = paintGlyph(*painter, option, index, qRound(option.fontMetrics.height() * 0.82));
    const CellWords words = wordsOf(index, *summary, m_room);
    QRect area = option.rect.adjusted(pad, 0, -pad / 2, 0);
    if (option.direction == Qt::RightToLeft)
        area.setRight(area.right() - skip);
    else
        area.setLeft(area.left() + skip);
    if (words.ground) {
        const int width = std::min(area.width(), m_texts.usedWidth(words.text, area.width(), option.font) + pad);
        const int x = option.direction == Qt::RightToLeft ? area.right() + 1 - width : area.left();
        const int height = option.fontMetrics.height() + 2;
        painter->fillRect(QRect(x, area.top() + (area.height() - height) / 2, width, height), theme.color(*words.ground));
        area.adjust(pad / 2, 0, -pad / 2, 0);
    }
    painter->setPen(theme.color(words.tone));
    const bool number = index.column() == Board::EntriesColumn;
    m_texts.draw(*painter, area, words.text, option.font,
                 {Qt::ElideRight, 1, (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter}, option.direction);
}

bool IncidentRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString text = index.data().toString();
    const bool cut = option.fontMetrics.horizontalAdvance(text) + option.fontMetrics.height() > view->visualRect(index).width();
    QToolTip::showText(event->globalPos(), cut ? plainTooltip(text) : QString(), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace quarterdeck
