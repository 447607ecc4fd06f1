// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chartcard.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "review/figurepainter.h"
#include "review/plotview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr int kPlotLines = 14;  ///< usual height of a plot, in lines of body text
constexpr int kTableLines = 18; ///< a longer table scrolls
constexpr double kDimmed = 0.45;
} // namespace

ChartCard::ChartCard(const ThemeStore &themes, const QString &id, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_title(new PlainLabel(this)),
      m_tableButton(new QToolButton(this)),
      m_menuButton(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_plotRow(new QWidget(this)),
      m_plotLayout(new QHBoxLayout(m_plotRow)),
      m_table(new QTableView(this)),
      m_model(new MetricsModel(this)),
      m_empty(new PlainLabel({}, TextTone::Secondary, this)),
      m_facts(new PlainLabel({}, TextTone::Secondary, this)),
      m_definition(new PlainLabel({}, TextTone::Quiet, this))
{
    setObjectName(QStringLiteral("figure-") + id);
    const IconSet icons(themes);
    m_title->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_facts->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_plotLayout->setContentsMargins(0, 0, 0, 0);

    m_tableButton->setObjectName(QStringLiteral("figure-table"));
    m_tableButton->setIcon(icons.icon(QStringLiteral("list")));
    m_tableButton->setCheckable(true);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setFocusPolicy(Qt::TabFocus);
    m_tableButton->setToolTip(plainTooltip(tr("View as table")));
    connect(m_tableButton, &QToolButton::clicked, this, &ChartCard::showAsTable);
    m_menuButton->setIcon(icons.icon(QStringLiteral("more")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolTip(plainTooltip(tr("Copy, save")));
    buildMenu();

    m_table->setObjectName(QStringLiteral("figure-rows"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const MetricsTable::Row row = m_model->table().rows.at(index.row());
        if (row.incidents.size() == 1)
            emit opened(row.incidents.constFirst());
        else if (!row.incidents.isEmpty())
            emit picked(row.incidents, row.cells.value(0));
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const MetricsTable::Row row = m_model->table().rows.at(index.row());
        if (!row.incidents.isEmpty())
            emit picked(row.incidents, row.cells.value(0));
    });

    m_stack->addWidget(m_plotRow);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_tableButton, 0, Qt::AlignTop);
    head->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_stack);
    column->addWidget(m_facts);
    column->addWidget(m_definition);
    column->addStretch(1);
    connect(&themes, &ThemeStore::changed, this, [this] {
        for (PlotView *plot : std::as_const(m_plots))
            plot->setTheme(m_themes.theme());
        update();
    });
    restyle();
}

void ChartCard::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Copy picture"), this, [this] {
        QApplication::clipboard()->setImage(figureImage(m_figure, font()));
        emit said(tr("The picture is on the clipboard."));
    });
    menu->addAction(tr("Copy &table"), this, [this] {
        QApplication::clipboard()->setText(figureText(m_figure));
        emit said(tr("The table is on the clipboard."));
    });
    menu->addAction(tr("&Save as…"), this, &ChartCard::askFile);
    m_menuButton->setMenu(menu);
}

void ChartCard::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_title->setText(figure.title);
    m_facts->setText(figure.facts.join(QStringLiteral("\u00A0· ")));
    m_definition->setText(figure.definition);
    m_empty->setText(figure.empty);
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.summary);
    m_tableButton->setAccessibleName(tr("View as table: %1").arg(figure.title));
    m_menuButton->setAccessibleName(tr("Copy or save: %1").arg(figure.title));
    m_table->setAccessibleName(figure.title);
    m_model->setTable(figure.table);
    fillPlots();
    m_tableButton->setVisible(!figure.table.rows.isEmpty() && (!figure.plots.isEmpty() || !figure.empty.isEmpty()));
    m_menuButton->setVisible(figure.empty.isEmpty() || !figure.table.rows.isEmpty());
    showAsTable(m_wantsTable);
    restyle();
}

void ChartCard::fillPlots()
{
    while (m_plots.size() > m_figure.plots.size())
        delete m_plots.takeLast();
    while (m_plots.size() < m_figure.plots.size()) {
        auto *plot = new PlotView(m_themes.theme(), m_plotRow);
        connect(plot, &PlotView::picked, this, &ChartCard::picked);
        connect(plot, &PlotView::opened, this, &ChartCard::opened);
        m_plotLayout->addWidget(plot);
        m_plots.append(plot);
    }
    for (qsizetype i = 0; i < m_plots.size(); ++i) {
        m_plots.at(i)->setPlot(m_figure.plots.at(i));
        const QString &heading = m_figure.plots.at(i).heading;
        m_plots.at(i)->setAccessibleName(heading.isEmpty() ? m_figure.title : heading);
        m_plots.at(i)->setAccessibleDescription(m_figure.summary);
    }
}

bool ChartCard::isTable() const { return m_stack->currentWidget() == m_table; }

void ChartCard::showAsTable(bool table)
{
    m_wantsTable = table;
    const bool shown = (table || (m_figure.plots.isEmpty() && m_figure.empty.isEmpty())) && !m_figure.table.rows.isEmpty();
    m_tableButton->setChecked(shown);
    m_stack->setCurrentWidget(shown                      ? static_cast<QWidget *>(m_table)
                              : m_figure.plots.isEmpty() ? static_cast<QWidget *>(m_empty)
                                                         : m_plotRow);
    fillTable();
}

void ChartCard::fillTable()
{
    if (!isTable())
        return;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Typography(font()).space(1));
}

void ChartCard::setDimmed(bool dimmed)
{
    if (dimmed == (graphicsEffect() != nullptr))
        return;
    if (!dimmed) {
        setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(kDimmed);
    setGraphicsEffect(effect);
}

void ChartCard::askFile()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(window(), tr("Save the figure"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    m_dialog->setDefaultSuffix(QStringLiteral("png"));
    m_dialog->selectFile(QStringLiteral("quarterdeck-") + m_figure.id + QStringLiteral(".png"));
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog.data()](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(m_dialog, &QFileDialog::fileSelected, this, &ChartCard::saveTo);
    m_dialog->open();
}

void ChartCard::saveTo(const QString &fileName)
{
    const Outcome written = writeFigure(m_figure, font(), fileName);
    emit said(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(fileName)) : written.error().message);
}

void ChartCard::restyle()
{
    const Typography type(font());
    layout()->setContentsMargins(type.space(4), type.space(3), type.space(4), type.space(3));
    layout()->setSpacing(type.space(2));
    m_plotLayout->setSpacing(type.space(6));
    m_title->setFont(type.heading());
    m_facts->setFont(type.small());
    m_definition->setFont(type.small());
    m_tableButton->setIconSize({type.space(5), type.space(5)});
    m_menuButton->setIconSize({type.space(5), type.space(5)});
    const int line = QFontMetrics(type.body()).height();
    const int rowHeight = type.controlHeight();
    m_table->setFont(type.small());
    m_table->horizontalHeader()->setFont(type.small());
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    int height = line * (m_figure.height > 0 ? m_figure.height : kPlotLines);
    if (m_figure.plots.isEmpty()) {
        const int rows = int(std::min<qsizetype>(m_figure.table.rows.size(), kTableLines));
        height = m_figure.empty.isEmpty() ? (rows + 2) * rowHeight : line * 7;
    }
    m_stack->setFixedHeight(height);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_themes.theme().color(Token::Hairline), 1));
    painter.setBrush(m_themes.theme().color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ChartCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
