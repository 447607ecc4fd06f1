// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sheetview.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"
#include "items/policysheetmodel.h"
#include "settings/sheetdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kLongestWord = 22; ///< in characters; a longer one is cut
constexpr int kShortLine = 11;   ///< of a text of several lines

/// Width of a column in parts: long texts get more of the table.
int partsOf(PolicyCell cell)
{
    return cell == PolicyCell::LongText ? 26 : cell == PolicyCell::Lines ? 20 : cell == PolicyCell::Duration ? 12 : 15;
}

} // namespace

SheetView::SheetView(PolicySheetModel &model, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_hint(new PlainLabel(model.sheet().hint, TextTone::Secondary, this)),
      m_table(new QTableView(this)),
      m_add(new QPushButton(tr("Add &row"), this)),
      m_remove(new QPushButton(tr("Re&move row"), this))
{
    m_hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("sheet-") + model.sheet().id);
    m_table->setAccessibleName(model.sheet().title);
    m_table->setAccessibleDescription(model.sheet().hint);
    m_table->setModel(&model);
    m_table->setItemDelegate(new SheetDelegate(themes, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setVisible(!model.namesRowsInAColumn());
    m_table->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addRow"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    m_add->setToolTip(tr("Insert").toHtmlEscaped());
    m_remove->setToolTip(tr("Ctrl+Delete").toHtmlEscaped());
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setVisible(model.mayAddRows());
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    if (model.rowCount() > 0)
        m_table->setCurrentIndex(model.index(0, 0));

    connect(m_add, &QPushButton::clicked, this, &SheetView::addRow);
    connect(m_remove, &QPushButton::clicked, this, &SheetView::removeRow);
    for (const auto signal : {&PolicySheetModel::rowsInserted, &PolicySheetModel::rowsRemoved})
        connect(&m_model, signal, this, &SheetView::fitRows);
    connect(&m_model, &PolicySheetModel::dataChanged, this, &SheetView::fitRows);
    connect(&m_model, &PolicySheetModel::modelReset, this, [this] {
        fitColumns();
        m_table->setCurrentIndex(m_model.index(0, 0));
    });
    tabAsLaidOut(*this);
}

void SheetView::goTo(const QModelIndex &index)
{
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

/// An editor that loses the keyboard hands over what was typed.
void SheetView::finishTyping()
{
    if (const QWidget *editor = focusWidget(); editor && editor != m_table && m_table->isAncestorOf(editor))
        m_table->setFocus(Qt::OtherFocusReason);
}

void SheetView::addRow()
{
    finishTyping();
    const int row = m_model.addRow(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_model.rowCount() - 1);
    if (row >= 0)
        goTo(m_model.index(row, 0));
}

void SheetView::removeRow()
{
    finishTyping();
    const int row = m_table->currentIndex().row(), column = std::max(0, m_table->currentIndex().column());
    if (m_model.removeRow(row))
        goTo(m_model.index(std::min(row, m_model.rowCount() - 1), column));
}

/// What a column needs so that no word of it is cut: its title, its longest word, a whole length of time or choice.
int SheetView::leastWidth(int column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int most = kLongestWord * metrics.averageCharWidth();
    int least = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const auto cell = PolicyCell(index.data(PolicySheetModel::CellRole).toInt());
        const QString text = index.data().toString();
        if (cell == PolicyCell::Duration || cell == PolicyCell::Choice) {
            least = std::max(least, metrics.horizontalAdvance(text));
            continue;
        }
        if (cell == PolicyCell::LongText)
            least = std::max(least, kShortLine * metrics.averageCharWidth());
        for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s")), Qt::SkipEmptyParts))
            least = std::max(least, std::min(metrics.horizontalAdvance(word), most));
    }
    const int padding = 2 * SheetDelegate::padding(m_table->font()) + 4; // and the grid, and what hinting adds
    return std::max(least + padding, m_table->horizontalHeader()->sectionSizeHint(column));
}

/// The table fills its page when it can; what does not fit is scrolled to.
void SheetView::fitColumns()
{
    const int columns = m_model.columnCount(), room = m_table->viewport()->width();
    int parts = 0, rest = room;
    QVector<int> widths;
    QVector<double> wishes; // beyond the least, towards its share
    const auto cellOf = [this](int column) {
        return m_model.rowCount() > 0 ? PolicyCell(m_model.index(0, column).data(PolicySheetModel::CellRole).toInt())
                                      : PolicyCell::Text;
    };
    for (int column = 0; column < columns; ++column) {
        widths << leastWidth(column);
        rest -= widths.last();
        parts += partsOf(cellOf(column));
    }
    double wished = 0;
    for (int column = 0; column < columns; ++column) {
        wishes << std::max(0.0, double(room) * partsOf(cellOf(column)) / std::max(parts, 1) - widths.at(column));
        wished += wishes.last();
    }
    for (int column = 0; column < columns; ++column) {
        // A table that is scrolled anyway may as well be read without breaking every line.
        const int scrolled =
            cellOf(column) == PolicyCell::LongText ? kShortLine * m_table->fontMetrics().averageCharWidth() / 2 : 0;
        const double more = rest > 0 && wished > 0 ? rest * wishes.at(column) / wished : scrolled;
        m_table->setColumnWidth(column, widths.at(column) + int(more));
    }
    fitRows();
}

void SheetView::fitRows()
{
    if (isVisible())
        m_table->resizeRowsToContents();
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    // Not what an editor inside did not want.
    if (watched == m_table && m_table->hasFocus() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex here = m_table->currentIndex();
        if (key->key() == Qt::Key_Insert) {
            addRow();
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
            removeRow();
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && here.isValid()) {
            m_model.setData(here, QString());
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && here.isValid()) {
            m_table->edit(here);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SheetView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SheetView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
}

} // namespace quarterdeck
