// SPDX-License-Identifier: GPL-3.0-or-later
#include "severity/matrixtable.h"

#include "common/typography.h"
#include "severity/matrixdelegate.h"
#include "severity/matrixmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace quarterdeck {

MatrixTable::MatrixTable(MatrixModel &model, const ThemeStore &themes, QWidget *parent) : QTableView(parent), m_matrix(model)
{
    setObjectName(QStringLiteral("severityMatrix"));
    setAccessibleName(tr("Severity matrix"));
    setAccessibleDescription(tr("A digit picks the level for the question and goes to the next one. N and a digit: not sure "
                                "between that level and the milder one."));
    setModel(&model);
    setItemDelegate(new MatrixDelegate(themes, this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The header stretches its columns one by one and after the table has its size; the words wrap in what comes of it.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &MatrixTable::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { pick(index.column(), m_unsure, false); });
    connect(&model, &MatrixModel::dataChanged, viewport(), [this] { viewport()->update(); });
    if (model.rowCount() > 0)
        setCurrentIndex(model.index(0, 0));
}

void MatrixTable::setUnsure(bool unsure)
{
    if (unsure == m_unsure)
        return;
    m_unsure = unsure;
    emit unsureChanged(unsure);
}

int MatrixTable::heightOf(int rows) const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    return height;
}

QSize MatrixTable::sizeHint() const { return {QTableView::sizeHint().width(), heightOf(m_matrix.rowCount())}; }

QSize MatrixTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightOf(std::min(2, m_matrix.rowCount()))};
}

/// The words wrap: heights follow the width.
void MatrixTable::fitRows()
{
    resizeRowsToContents();
    setMaximumHeight(heightOf(m_matrix.rowCount()));
    updateGeometry();
}

void MatrixTable::goToRow(int row)
{
    setCurrentIndex(
        m_matrix.index(std::clamp(row, 0, std::max(0, m_matrix.rowCount() - 1)), std::max(0, currentIndex().column())));
    viewport()->update(); // the whole row is lit
}

void MatrixTable::pick(int column, bool unsure, bool goOn)
{
    const int row = currentIndex().row();
    m_matrix.pick(row, column, unsure);
    setUnsure(false);
    if (goOn) {
        setCurrentIndex(m_matrix.index(row, column));
        goToRow(row + 1);
    }
    viewport()->update();
}

/// Digits by what the key means, so that keyboards whose digits need Shift work too.
bool MatrixTable::pickByKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return false;
    const bool alt = event.modifiers() & Qt::AltModifier;
    const bool byCode = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    const QChar digit = byCode                   ? QChar(u'0' + (event.key() - Qt::Key_0))
                      : event.text().size() == 1 ? event.text().front()
                                                 : QChar();
    const int column = m_matrix.columnOfDigit(digit);
    if (column >= 0) {
        pick(column, m_unsure || alt, true);
        return true;
    }
    if (!alt && (event.key() == Qt::Key_N || digit == u'0')) {
        setUnsure(!m_unsure);
        return true;
    }
    return false;
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    if (pickByKey(*event))
        return;
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Backspace:
        return goToRow(row - 1);
    case Qt::Key_Delete:
        return m_matrix.clear(row);
    case Qt::Key_Space:
        return pick(currentIndex().column(), m_unsure, false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return event->ignore(); // the dialog's
    default:
        break;
    }
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    scrollTo(currentIndex());
}

void MatrixTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace quarterdeck
