// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "review/chartcard.h"
#include "review/figures.h"
#include "review/figurewords.h"
#include "review/plotview.h"
#include "review/reviewfilterbar.h"
#include "review/reviewoutput.h"
#include "review/reviewtable.h"
#include "review/reviewviews.h"
#include "warroom/whenready.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kSlowMs = 1000;    ///< from here on it says how far it is
constexpr int kQuietMs = 2000;   ///< entries often come in groups
constexpr int kTwoColumns = 260; ///< width in steps of the grid from which cards stand side by side

} // namespace

ReviewPage::ReviewPage(WarRoom &room, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_themes(themes),
      m_filter(new ReviewFilterBar(this)),
      m_notice(new PlainLabel(this)),
      m_progressRow(new QWidget(this)),
      m_progressWords(new PlainLabel({}, TextTone::Secondary, m_progressRow)),
      m_progress(new QProgressBar(m_progressRow)),
      m_cancel(new QPushButton(tr("Cancel"), m_progressRow)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_scroll(new QScrollArea(this)),
      m_sheet(new QWidget),
      m_grid(new QGridLayout(m_sheet)),
      m_table(new ReviewTable(this)),
      m_views(new ReviewViews(this)),
      m_output(new ReviewOutput(this, [this] { return reviewContent(*m_answer, m_figures, m_hidden, m_room.author()); }))
{
    setObjectName(QStringLiteral("review"));
    setAccessibleName(tr("Review"));
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &ReviewPage::showSlow);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &ReviewPage::refresh);
    const auto logged = [this] {
        m_stale = true;
        if (isVisible() && !m_quiet.isActive())
            m_quiet.start();
    };
    connect(&room.book(), &IncidentBook::rowChanged, this, logged);
    connect(&room.book(), &IncidentBook::rowsInserted, this, logged);
    connect(&room, &WarRoom::policyChanged, this, [this] {
        readStandards();
        m_stale = true;
        if (isVisible())
            ask();
    });
    readStandards();
    connect(m_filter, &ReviewFilterBar::changed, this, &ReviewPage::ask);
    connect(m_filter, &ReviewFilterBar::newestTenWanted, this, [this] { m_goToPhases = true; });
    connect(m_filter, &ReviewFilterBar::reportWanted, this, [this] {
        if (m_answer && !m_figures.isEmpty())
            m_output->askFile();
    });
    connect(m_output, &ReviewOutput::said, this, &ReviewPage::said);
    connect(m_output, &ReviewOutput::ended, this, [this] { m_progressRow->setVisible(m_job); });
    connect(m_output, &ReviewOutput::progress, this, [this](int done, int all) {
        m_progressWords->setText(tr("Building PDF: %L1 of %L2 figures").arg(done).arg(all));
        m_progress->setValue(all > 0 ? done * 100 / all : 0);
        m_progressRow->show();
    });
    m_filter->addButton(m_views);
    connect(m_views, &ReviewViews::aboutToShow, this, &ReviewPage::noteView);
    connect(m_views, &ReviewViews::chosen, this, &ReviewPage::takeView);
    connect(m_views, &ReviewViews::chartsChosen, this, &ReviewPage::hideCharts);
    connect(m_views, &ReviewViews::said, this, &ReviewPage::said);
    connect(m_table, &ReviewTable::opened, this, &ReviewPage::incidentOpened);
    connect(m_table, &ReviewTable::currentChanged, this, [this](qint32 incident) {
        for (ChartCard *card : std::as_const(m_cards)) {
            for (PlotView *plot : card->plots())
                plot->showIncidents({incident});
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_output->cancel();
    });
    restyle();
}

ReviewPage::~ReviewPage() = default;

/// What figures are held against, of the policy in use.
void ReviewPage::readStandards()
{
    const Result<QVector<MaturityStep>> criteria = shippedMaturityCriteria();
    m_standards = standardsOf(m_room.policy(), criteria ? *criteria : QVector<MaturityStep>());
}

void ReviewPage::build()
{
    m_widen = m_empty->addButton(tr("Widen period"), true);
    m_clear = m_empty->addButton(tr("Clear filter"));
    m_again = m_empty->addButton(tr("Try again"), true);
    connect(m_widen, &QPushButton::clicked, this, [this] { m_filter->setPeriod(ReviewFilterBar::Period::All); });
    connect(m_clear, &QPushButton::clicked, m_filter, &ReviewFilterBar::clear);
    connect(m_again, &QPushButton::clicked, this, &ReviewPage::ask);

    m_notice->setObjectName(QStringLiteral("review-notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->addWidget(m_progressWords);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();

    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures"));
    m_split->addWidget(m_scroll);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({700, 260}); // shares: the splitter scales them
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_progressRow);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

void ReviewPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_filter->setTimeFormat(format);
    m_table->model().setTexts({[format](Instant at) { return format.dateTime(at); },
                               [](const ReviewIncident &one) { return measurementWords(one.headline, one.openForMs); }});
    m_stale = true;
    if (isVisible())
        ask();
}

void ReviewPage::takeFocus() { m_filter->takeFocus(); }

ChartCard *ReviewPage::card(const QString &id) const { return findChild<ChartCard *>(QStringLiteral("figure-") + id); }

void ReviewPage::refresh()
{
    // Never instead of an answer under way: who reads 100,000 incidents while others log would wait for ever.
    if (m_stale && isVisible() && !isBusy())
        ask();
}

void ReviewPage::ask()
{
    m_stale = false;
    if (m_job) {
        m_askAgain = true;
        m_job->cancel();
        return;
    }
    start();
}

void ReviewPage::start()
{
    const Instant now = m_room.clock().now();
    ReviewJob::Question question;
    question.request.selection = m_filter->selection(now);
    question.request.standards = m_standards;
    question.request.asOf = now;
    const Result<MetricProfile> profile = shippedMetricProfile(m_filter->profile());
    if (!profile) {
        takeAnswer(profile.error());
        return;
    }
    question.request.profile = *profile;
    question.newest = m_filter->newestTen() ? 10 : 0;
    question.policy = std::make_shared<const Policy>(m_room.policy());
    if (m_answer)
        question.known = m_answer->facts;
    m_job = new ReviewJob(m_room.door(), question, this);
    connect(m_job, &ReviewJob::progress, this, &ReviewPage::showProgress);
    connect(m_job, &ReviewJob::finished, this, &ReviewPage::takeAnswer);
    m_slow.start();
    m_job->start();
}

void ReviewPage::showProgress(int percent, int incidents, int all)
{
    m_progress->setValue(percent);
    m_progressWords->setText(incidents < all ? tr("Reading: %L1 of %L2 incidents").arg(incidents).arg(all)
                                             : tr("Computing the figures"));
}

void ReviewPage::showSlow()
{
    m_progressRow->show();
    setDimmed(true);
}

void ReviewPage::setDimmed(bool dimmed)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setDimmed(dimmed);
}

void ReviewPage::takeAnswer(const Result<ReviewAnswer> &result)
{
    if (m_job)
        m_job->deleteLater();
    m_job = nullptr;
    if (std::exchange(m_askAgain, false)) {
        start();
        return;
    }
    m_slow.stop();
    m_progressRow->hide();
    m_problem.clear();
    if (!result) {
        setDimmed(false);
        m_stale = true;
        if (result.error().code == ErrorCode::Cancelled)
            emit said(tr("Cancelled. The figures are those of the question before."));
        else
            m_problem = result.error().message;
        showState();
        emit settled();
        return;
    }
    std::shared_ptr<const ReviewAnswer> answer = std::make_shared<const ReviewAnswer>(*result);
    m_filling = true;
    // Words for so many incidents take their time too.
    const int number = ++m_answerNumber;
    auto promise = std::make_shared<QPromise<QVector<Figure>>>();
    promise->start();
    whenReady(this, promise->future(), [this, number, answer](QFuture<QVector<Figure>> figures) {
        if (number != m_answerNumber)
            return;
        m_before = std::exchange(m_answer, answer); // figures, table and facts change together
        m_filling = true;                           // the cards of the answer before may just have ended
        showFigures(figures.takeResult());
    });
    QThreadPool::globalInstance()->start([answer, promise] {
        promise->addResult(reviewFigures(*answer));
        promise->finish();
    });
}

void ReviewPage::showFigures(const QVector<Figure> &figures)
{
    m_figures = figures;
    m_nextFigure = 0;
    QVector<std::pair<QString, QString>> charts;
    for (const Figure &figure : figures)
        charts.append({figure.id, chartName(figure.id)});
    m_views->setCharts(charts);
    QStringList severities;
    for (const SeverityLevel &level : m_answer->facts->severities)
        severities << level.name;
    severities.removeDuplicates();
    m_filter->setChoices(severities, m_answer->facts->services);
    m_table->setAnswer(m_answer);
    // Letting go of 100,000 incidents takes longer than a key press should.
    QThreadPool::globalInstance()->start([before = std::exchange(m_before, nullptr)]() mutable { before.reset(); });
    setDimmed(false);
    showState();
    fillNext();
}

/// One card a turn: a plot takes a few milliseconds, and a key press should not wait for twelve.
void ReviewPage::fillNext()
{
    if (m_nextFigure >= m_figures.size()) {
        m_filling = false;
        arrange();
        if (std::exchange(m_goToPhases, false))
            QMetaObject::invokeMethod(this, &ReviewPage::showNewestTen, Qt::QueuedConnection);
        if (m_stale)
            m_quiet.start(); // logged meanwhile
        emit settled();
        return;
    }
    const Figure &figure = m_figures.at(m_nextFigure++);
    ChartCard *found = card(figure.id);
    if (!found) {
        found = new ChartCard(m_themes, figure.id, m_sheet);
        connect(found, &ChartCard::picked, this,
                [this, found](const QVector<qint32> &rows, const QString &what) { pick(rows, what, found); });
        connect(found, &ChartCard::opened, this, &ReviewPage::open);
        connect(found, &ChartCard::said, this, &ReviewPage::said);
        m_cards.append(found);
        m_columns = 0;
    }
    found->setFigure(figure);
    if (m_columns == 0)
        arrange();
    QMetaObject::invokeMethod(this, &ReviewPage::fillNext, Qt::QueuedConnection);
}

/// What stands in for figures when there are none, and what has to be said about those there are.
void ReviewPage::showState()
{
    const bool failed = !m_problem.isEmpty() && !m_answer;
    const int selected = m_answer ? int(m_answer->report.selected.rows.size()) : 0;
    const bool all = m_filter->period() == ReviewFilterBar::Period::All || m_filter->newestTen();
    m_again->setVisible(failed);
    m_widen->setVisible(!failed && !all);
    m_clear->setVisible(!failed && m_filter->isFiltered());
    if (failed) {
        m_empty->setTitle(tr("The figures could not be made."));
        m_empty->setHint(m_problem);
    } else if (m_answer && m_answer->facts->rows.size() == m_answer->facts->withdrawn) {
        m_empty->setTitle(tr("No incidents yet."));
        m_empty->setHint(tr("Figures appear with the first incident. Past ones can be imported from the File menu."));
        m_widen->hide();
    } else {
        const int elsewhere = m_answer ? int(m_answer->facts->rows.size()) - m_answer->facts->withdrawn : 0;
        m_empty->setTitle(m_filter->isFiltered() ? tr("No incidents match the filter.") : tr("No incidents in this period."));
        m_empty->setHint(tr("%Ln incident(s) in the journal.", nullptr, elsewhere));
    }
    m_pages->setCurrentWidget(selected > 0 && !failed ? static_cast<QWidget *>(m_split) : m_empty);

    const int open = m_answer ? m_answer->report.selected.open : 0;
    QString notice;
    if (!m_problem.isEmpty())
        notice = m_problem;
    else if (selected > 0 && open == selected)
        notice = tr("No closed incidents in this period. %Ln are still open.", nullptr, open);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty() && selected > 0);
}

/// Narrow cards in pairs where there is room; wide ones across.
void ReviewPage::arrange()
{
    const int columns = width() >= Typography(font()).space(kTwoColumns) ? 2 : 1;
    if (columns == m_columns && m_nextFigure < m_figures.size())
        return;
    m_columns = columns;
    int row = 0, column = 0;
    for (const Figure &figure : std::as_const(m_figures)) {
        ChartCard *one = card(figure.id);
        if (!one)
            continue;
        if (m_hidden.contains(figure.id)) {
            one->hide();
            continue;
        }
        const bool wide = figure.wide || columns == 1;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(one, row, column, 1, wide ? columns : 1);
        one->show();
        column += wide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ReviewPage::pick(const QVector<qint32> &incidents, const QString &what, const QObject *from)
{
    if (m_nextFigure < m_figures.size())
        return; // some cards still show the rows of the answer before
    m_table->pick(incidents, what);
    for (ChartCard *card : std::as_const(m_cards)) {
        for (PlotView *plot : card->plots()) {
            if (card != from)
                plot->showIncidents(incidents);
        }
    }
}

void ReviewPage::open(qint32 incident)
{
    if (m_nextFigure >= m_figures.size() && m_answer && incident >= 0 && incident < m_answer->facts->rows.size())
        emit incidentOpened(m_answer->facts->rows.at(incident).id);
}

void ReviewPage::showNewestTen()
{
    if (ChartCard *phases = card(QStringLiteral("phases")))
        m_scroll->ensureWidgetVisible(phases);
}

/// The keyboard's print is the review's here, not the incident's, whose action would take it. Done at the override already: a combo box that has the
/// keyboard would search its entries for the key.
bool ReviewPage::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Print))
        return QWidget::event(event);
    event->accept();
    if (m_answer && !m_figures.isEmpty())
        QMetaObject::invokeMethod(m_output, &ReviewOutput::askPrinter, Qt::QueuedConnection);
    return true;
}

void ReviewPage::noteView()
{
    ReviewView view;
    view.filter = m_filter->state();
    view.hidden = m_hidden;
    for (const ChartCard *card : std::as_const(m_cards)) {
        if (card->isTable())
            view.tables << card->figure().id;
    }
    m_views->setCurrent(view);
}

void ReviewPage::takeView(const ReviewView &view)
{
    m_hidden = view.hidden;
    for (ChartCard *card : std::as_const(m_cards))
        card->showAsTable(view.tables.contains(card->figure().id));
    arrange();
    m_filter->setState(view.filter); // which asks
}

void ReviewPage::hideCharts(const QStringList &ids)
{
    m_hidden = ids;
    noteView();
    arrange();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_cards.isEmpty() && (width() >= Typography(font()).space(kTwoColumns) ? 2 : 1) != m_columns)
        arrange();
}

void ReviewPage::restyle()
{
    const Typography type(font());
    m_grid->setContentsMargins(type.space(3), type.space(3), type.space(3), type.space(3));
    m_grid->setSpacing(type.space(3));
    m_notice->setContentsMargins(type.space(3), type.space(2), type.space(3), type.space(2));
    m_notice->setFont(type.strong());
    m_progressRow->layout()->setContentsMargins(type.space(3), type.space(1), type.space(3), type.space(1));
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        restyle();
        m_columns = 0;
        arrange();
    }
}

} // namespace quarterdeck
