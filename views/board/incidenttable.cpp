// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/incidenttable.h"

#include "board/boardkeys.h"
#include "board/cardtext.h"
#include "board/incidentrowdelegate.h"
#include "common/themestore.h"
#include "items/incidentboardmodel.h"
#include "warroom/warroom.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace quarterdeck {

namespace {

/// Widths in mean characters; the title takes what is left, but at least this much.
constexpr std::array<int, IncidentBoardModel::ColumnCount> kWidths{13, 14, 30, 16, 18, 15, 19, 19, 9};

} // namespace

IncidentTable::IncidentTable(const WarRoom &room, IncidentBoardModel &model, const ThemeStore &themes, QWidget *parent) :
    QTableView(parent), m_room(room), m_model(model)
{
    setObjectName(QStringLiteral("incident-list"));
    setAccessibleName(tr("Incidents"));
    setModel(&model);
    setItemDelegate(new IncidentRowDelegate(room, themes, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorClearable(true);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(head, &QHeaderView::sortIndicatorChanged, &model, &IncidentBoardModel::sort);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &IncidentTable::mark, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &IncidentTable::mark, Qt::QueuedConnection);
    connect(&themes, &ThemeStore::changed, viewport(), qOverload<>(&QWidget::update));
    restyle();
}

std::optional<IncidentId> IncidentTable::incidentAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_model.summaryAt(index.row()).id) : std::nullopt;
}

void IncidentTable::setCurrent(const std::optional<IncidentId> &incident)
{
    const bool another = incident != m_current;
    m_current = incident;
    mark();
    if (another && currentIndex().isValid())
        scrollTo(currentIndex());
}

void IncidentTable::mark()
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (currentIndex().row() == row)
        return;
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
    } else {
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void IncidentTable::takeFocus(Qt::FocusReason reason)
{
    setFocus(reason);
    if (const auto incident = incidentAt(currentIndex().isValid() ? currentIndex() : m_model.index(0, 0)))
        emit picked(*incident);
}

void IncidentTable::tick(Instant before, Instant now)
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int bottom = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (bottom < 0 ? m_model.rowCount() - 1 : bottom); ++row) {
        const IncidentSummary &summary = m_model.summaryAt(row);
        if (cardWords(summary, m_room.policy(), before).command != cardWords(summary, m_room.policy(), now).command)
            update(m_model.index(row, IncidentBoardModel::CommanderColumn));
    }
}

bool IncidentTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void IncidentTable::keyPressEvent(QKeyEvent *event)
{
    const BoardKey key = BoardKey::of(*event, layoutDirection());
    const std::optional<IncidentId> incident = incidentAt(currentIndex());
    switch (key.act) {
    case BoardKey::Act::Open:
        if (incident)
            emit opened(*incident);
        return;
    case BoardKey::Act::SetStatus:
        if (incident)
            emit statusAsked(*incident, key.status);
        return;
    case BoardKey::Act::Filter:
        emit filterAsked();
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
    const std::optional<IncidentId> now = incidentAt(currentIndex());
    if (now && now != m_current)
        emit picked(*now);
}

void IncidentTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (const auto incident = incidentAt(indexAt(event->position().toPoint())); incident && event->button() == Qt::LeftButton)
        emit picked(*incident);
}

void IncidentTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto incident = incidentAt(indexAt(event->position().toPoint())); incident && event->button() == Qt::LeftButton)
        emit opened(*incident);
}

void IncidentTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(Typography(font()).controlHeight());
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < IncidentBoardModel::ColumnCount; ++column)
        setColumnWidth(column, kWidths[static_cast<size_t>(column)] * character);
    horizontalHeader()->setMinimumSectionSize(8 * character);
}

void IncidentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int others = 0;
    for (int column = 0; column < IncidentBoardModel::ColumnCount; ++column)
        others += column == IncidentBoardModel::TitleColumn ? 0 : columnWidth(column);
    const int least = kWidths[IncidentBoardModel::TitleColumn] * fontMetrics().averageCharWidth();
    setColumnWidth(IncidentBoardModel::TitleColumn, std::max(least, viewport()->width() - others));
}

void IncidentTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
