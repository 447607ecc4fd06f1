// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sheetdelegate.h"

#include "common/themestore.h"
#include "common/typography.h"
#include "items/policysheetmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kPaddingSteps = 2;
constexpr int kEditorLines = 4;
constexpr int kMostLines = 6; ///< a cell shows no more; the editor shows all

PolicyCell cellOf(const QModelIndex &index) { return PolicyCell(index.data(PolicySheetModel::CellRole).toInt()); }

bool isLong(PolicyCell cell) { return cell == PolicyCell::LongText || cell == PolicyCell::Lines; }

} // namespace

SheetDelegate::SheetDelegate(const ThemeStore &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const Typography type(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool isWrong = !index.data(PolicySheetModel::ProblemRole).toString().isEmpty();
    const QRectF edge = QRectF(option.rect).adjusted(1, 1, -2, -2);
    painter->save();
    painter->fillRect(option.rect, theme.color(isWrong ? Token::OverdueTint : isCurrent ? Token::Selection : Token::Card));
    if (isWrong) {
        painter->setPen(QPen(theme.color(Token::Overdue), 2));
        painter->drawRect(edge);
    }
    if (isCurrent && view->hasFocus()) {
        painter->setPen(QPen(theme.color(Token::FocusRing), 2));
        painter->drawRect(isWrong ? edge.adjusted(3, 3, -3, -3) : edge);
    }
    const int padding = type.space(kPaddingSteps);
    QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    if (isWrong) {
        painter->setFont(type.strong());
        painter->setPen(theme.color(Token::Text));
        painter->drawText(inner, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignTop)),
                          QStringLiteral("!"));
        inner = QStyle::visualRect(option.direction, inner, inner.adjusted(0, 0, -type.space(3), 0));
    }
    const QString off = index.data(PolicySheetModel::QuietRole).toBool() ? index.data().toString() : QString();
    painter->setFont(option.font);
    painter->setPen(theme.color(off.isEmpty() ? Token::Text : Token::Text3));
    painter->setClipRect(inner);
    m_words.draw(*painter, inner, index.data().toString(), option.font,
                 {Qt::ElideRight, kMostLines, Qt::AlignLeft | Qt::AlignTop}, option.direction);
    painter->restore();
}

int SheetDelegate::padding(const QFont &font) { return Typography(font).space(kPaddingSteps); }

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography type(option.font);
    const int padding = type.space(kPaddingSteps);
    const int width = option.rect.width() > 0 ? option.rect.width() : type.space(40);
    const int words = m_words.height(index.data().toString(), std::max(width - 2 * padding, 20), option.font, kMostLines);
    return {width, std::max(words + 2 * padding, type.controlHeight())};
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (cellOf(index) == PolicyCell::Choice) {
        auto *box = new QComboBox(parent);
        const QStringList words = index.data(PolicySheetModel::ChoiceWordsRole).toStringList();
        const QStringList texts = index.data(PolicySheetModel::ChoiceTextsRole).toStringList();
        for (qsizetype i = 0; i < words.size(); ++i)
            box->addItem(texts.value(i), words.at(i));
        editor = box;
    } else if (isLong(cellOf(index))) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.row(), Qt::Vertical).toString() + QStringLiteral(", ")
                              + index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (isLong(cellOf(index)))
        editor->setAccessibleDescription(tr("Enter ends, Shift+Enter begins a new line."));
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, lines->toPlainText());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

/// What has several lines gets room for them, within the table.
void SheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (isLong(cellOf(index))) {
        const Typography type(option.font);
        place.setHeight(std::max(place.height(), kEditorLines * option.fontMetrics.lineSpacing() + 4 * type.space(2)));
        place.setWidth(std::max(place.width(), type.space(60)));
        const QRect inside = editor->parentWidget()->rect();
        place.moveBottom(std::min(place.bottom(), inside.bottom()));
        place.moveRight(std::min(place.right(), inside.right()));
        place.moveTopLeft({std::max(place.left(), inside.left()), std::max(place.top(), inside.top())});
    }
    editor->setGeometry(place);
}

bool SheetDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit *>(editor)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            auto *widget = static_cast<QWidget *>(editor);
            emit commitData(widget);
            emit closeEditor(widget, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace quarterdeck
