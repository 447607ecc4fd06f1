// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewtable.h"

#include "common/plainlabel.h"
#include "common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {
/// Widths in mean characters; the title takes what is left.
constexpr std::array<int, ReviewIncidentsModel::ColumnCount> kWidths{14, 28, 12, 15, 18, 22, 21};
} // namespace

ReviewTable::ReviewTable(QWidget *parent)
    : QWidget(parent),
      m_caption(new PlainLabel(this)),
      m_all(new QPushButton(tr("Show all"), this)),
      m_view(new QTableView(this))
{
    m_caption->setObjectName(QStringLiteral("review-caption"));
    m_view->setObjectName(QStringLiteral("review-incidents"));
    m_view->setAccessibleName(tr("Incidents behind the figures"));
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    // Without rows nothing would show the keyboard.
    const auto stop = [this] { m_view->setFocusPolicy(m_model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus); };
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, stop);
    connect(&m_model, &QAbstractItemModel::modelReset, this, stop);
    stop();
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = m_view->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSectionResizeMode(ReviewIncidentsModel::TitleColumn, QHeaderView::Stretch);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorClearable(true);
    connect(head, &QHeaderView::sortIndicatorChanged, &m_model, &ReviewIncidentsModel::sort);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model.incidentAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_answer && m_view->hasFocus())
            emit currentChanged(m_answer->facts->rowOf.value(m_model.incidentAt(index.row()), -1));
    });
    connect(m_all, &QPushButton::clicked, this, &ReviewTable::showAll);

    auto *line = new QHBoxLayout;
    line->addWidget(m_caption, 1);
    line->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setTabOrder(m_view, m_all); // Tab enters at the rows and would never come back to what lies before them
    showCaption();
    restyle();
}

void ReviewTable::setAnswer(const std::shared_ptr<const ReviewAnswer> &answer)
{
    m_answer = answer;
    m_model.setAnswer(answer);
    m_what.clear();
    showCaption();
}

void ReviewTable::pick(const QVector<qint32> &incidents, const QString &what)
{
    m_what = what;
    m_model.pick(incidents);
    showCaption();
    if (m_model.rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model.index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ReviewTable::showAll()
{
    m_model.pick(std::nullopt);
    m_what.clear();
    showCaption();
}

void ReviewTable::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void ReviewTable::showCaption()
{
    const int n = m_model.rowCount();
    const bool picked = m_model.isPicked();
    m_caption->setText(picked ? tr("%Ln of %1 incidents: %2", nullptr, n).arg(m_model.total()).arg(m_what)
                              : tr("%Ln incident(s)", nullptr, n));
    m_all->setVisible(picked);
}

void ReviewTable::fitColumns()
{
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < ReviewIncidentsModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, kWidths[size_t(column)] * character);
    m_view->horizontalHeader()->setMinimumSectionSize(8 * character);
}

void ReviewTable::restyle()
{
    const Typography type(font());
    m_caption->setFont(type.strong());
    layout()->setContentsMargins(type.space(3), type.space(2), type.space(3), 0);
    layout()->setSpacing(type.space(2));
    m_view->verticalHeader()->setDefaultSectionSize(type.controlHeight());
    m_view->setMinimumHeight(4 * type.controlHeight());
    fitColumns();
}

void ReviewTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
