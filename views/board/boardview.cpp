// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardview.h"

#include "board/boardfilterbar.h"
#include "board/cardtext.h"
#include "board/incidenttable.h"
#include "board/lanestrip.h"
#include "commands/commandcatalog.h"
#include "common/bannerbar.h"
#include "common/emptystate.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/alarmbook.h"
#include "warroom/warroom.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kTickMs = 1000;

QString withShortcut(const QString &text, const QAction &action)
{
    return text + QStringLiteral("  ") + action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

BoardView::BoardView(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent) :
    QWidget(parent), m_room(room), m_themes(themes), m_toggleList(actions.action(CommandKey::ToggleList)), m_filter(room.book()),
    m_all(m_filter), m_laneModels(m_filter), m_bar(new BoardFilterBar(themes, *m_toggleList, this)),
    m_quiet(new BannerBar(themes, BannerKind::Info, {}, this)), m_pages(new QStackedWidget(this)),
    m_lanes(new LaneStrip(room, m_laneModels, themes, this)), m_empty(new EmptyState({}, {}, this))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Incident board"));
    QAction *declare = actions.action(CommandKey::Declare);
    m_declare = m_empty->addButton(withShortcut(tr("Declare incident"), *declare), true);
    m_practise = m_empty->addButton(tr("Open practice incident"));
    m_clear = m_empty->addButton(tr("Clear filter"), true);
    m_retry = m_empty->addButton(tr("Try again"), true);
    connect(m_declare, &QPushButton::clicked, declare, &QAction::trigger);
    connect(m_practise, &QPushButton::clicked, actions.action(CommandKey::OpenPractice), &QAction::trigger);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilterText({}); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_loadError.clear();
        m_room.book().load();
        refresh();
    });
    connect(m_quiet->addButton(tr("Declare incident")), &QPushButton::clicked, declare, &QAction::trigger);
    m_quiet->setSentence(tr("No active incidents."));
    m_quiet->setDismissible(false);

    m_pages->insertWidget(LanesPage, m_lanes);
    m_pages->insertWidget(ListPage, new QWidget(this));
    m_pages->insertWidget(EmptyPage, m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_quiet);
    column->addWidget(m_pages, 1);

    m_toggleList->setCheckable(true);
    connect(m_toggleList, &QAction::triggered, this, &BoardView::setList);
    connect(actions.action(CommandKey::FilterBoard), &QAction::triggered, this, &BoardView::focusFilter);
    connect(m_bar, &BoardFilterBar::textEdited, this, &BoardView::setFilterText);
    connect(m_bar, &BoardFilterBar::left, this, &BoardView::focusIncidents);
    connect(m_lanes, &LaneStrip::picked, this, &BoardView::pick);
    connect(m_lanes, &LaneStrip::opened, this, &BoardView::incidentActivated);
    connect(m_lanes, &LaneStrip::statusAsked, this, &BoardView::changeStatus);
    connect(m_lanes, &LaneStrip::filterAsked, this, &BoardView::focusFilter);
    wireModels();
    restyle();
    refresh();
}

BoardView::~BoardView() = default;

void BoardView::setTexts()
{
    const auto accessible = [this](const IncidentSummary &summary) {
        return accessibleCard(summary, m_room.policy(), m_room.clock().now(), m_deadlines ? m_deadlines->nextUpdate(summary.id) : nullptr);
    };
    const auto time = [this](Instant at) { return m_time.timeOrDate(at, m_room.clock().now()); };
    m_all.setTexts({accessible, time});
    for (const Status status : kAllStatuses)
        m_laneModels.lane(status).setTexts({accessible, time});
}

void BoardView::wireModels()
{
    setTexts();
    // Many rows may come and go in one turn of the event loop; counts and pages are looked at once after them.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &BoardView::refresh);
    connect(&m_all, &IncidentBoardModel::countsChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_all, &IncidentBoardModel::dataChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_room.book(), &IncidentBook::loaded, &m_refresh, qOverload<>(&QTimer::start));
    // While incidents came in by thousands, most cards were on top for an instant only.
    connect(&m_room.book(), &IncidentBook::loaded, m_lanes, &LaneStrip::forgetPictures);
    connect(&m_room.book(), &IncidentBook::loadFailed, this, [this](const Error &error) {
        m_loadError = error.message;
        refresh();
    });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BoardView::tick);
}

void BoardView::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    setTexts();
}

void BoardView::pick(const IncidentId &incident)
{
    const bool another = m_current != incident;
    setCurrent(incident);
    if (another)
        emit incidentSelected(incident);
}

void BoardView::setCurrent(const std::optional<IncidentId> &incident)
{
    m_current = incident;
    m_lanes->setCurrent(incident);
    if (m_table)
        m_table->setCurrent(incident);
}

void BoardView::changeStatus(const IncidentId &incident, Status status)
{
    const int row = m_room.book().rowOf(incident);
    if (row < 0 || m_room.book().at(row).status == status)
        return;
    pick(incident);
    m_room.submit(incident, StatusChanged{status, m_room.clock().now()});
}

IncidentTable &BoardView::list()
{
    if (m_table)
        return *m_table;
    m_table = new IncidentTable(m_room, m_all, m_themes, this);
    connect(m_table, &IncidentTable::picked, this, &BoardView::pick);
    connect(m_table, &IncidentTable::opened, this, &BoardView::incidentActivated);
    connect(m_table, &IncidentTable::statusAsked, this, &BoardView::changeStatus);
    connect(m_table, &IncidentTable::filterAsked, this, &BoardView::focusFilter);
    QWidget *placeholder = m_pages->widget(ListPage);
    m_pages->removeWidget(placeholder);
    delete placeholder;
    m_pages->insertWidget(ListPage, m_table);
    return *m_table;
}

void BoardView::setList(bool shown)
{
    if (shown == m_isList)
        return;
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_isList = shown;
    m_toggleList->setChecked(shown);
    if (shown)
        list().setCurrent(m_current);
    refresh();
    if (hadFocus)
        focusIncidents();
}

void BoardView::setFilterText(const QString &text)
{
    m_filter.setText(text);
    if (m_bar->text() != text)
        m_bar->setText(text);
    m_refresh.stop();
    refresh();
}

void BoardView::focusFilter()
{
    m_bar->takeFocus();
}

void BoardView::focusIncidents()
{
    if (m_pages->currentIndex() == EmptyPage)
        (m_clear->isVisible() ? m_clear : m_declare)->setFocus(Qt::OtherFocusReason);
    else if (m_isList)
        list().takeFocus(Qt::OtherFocusReason);
    else
        m_lanes->takeFocus();
}

void BoardView::showEmpty(const QString &title, const QString &hint)
{
    m_empty->setTitle(title);
    m_empty->setHint(hint);
    m_pages->setCurrentIndex(EmptyPage);
}

void BoardView::refresh()
{
    const int shown = m_all.matchCount(), total = m_all.totalCount();
    const bool loading = !m_room.book().isLoaded() && total == 0;
    m_bar->setCounts(shown, total, !m_filter.isEmpty());
    m_bar->setEnabled(total > 0 || !m_filter.text().isEmpty());
    int active = 0;
    for (const Status status : kAllStatuses)
        active += isActive(status) ? m_laneModels.lane(status).totalCount() : 0;
    m_quiet->setVisible(active == 0 && total > 0 && m_room.book().isLoaded());
    m_declare->setVisible(!loading && m_loadError.isEmpty() && total == 0);
    m_practise->setVisible(m_declare->isVisibleTo(m_empty));
    m_clear->setVisible(total > 0);
    m_retry->setVisible(!m_loadError.isEmpty());
    if (!m_loadError.isEmpty() && total == 0)
        showEmpty(tr("The incidents could not be read."), m_loadError);
    else if (loading)
        showEmpty(tr("Reading the journal…"), {});
    else if (total == 0)
        showEmpty(tr("No active incidents."), tr("When something breaks, declare it; a title is enough."));
    else if (shown == 0)
        showEmpty(tr("No incidents match “%1”.").arg(m_filter.text()), tr("%Ln hidden.", nullptr, total));
    else
        m_pages->setCurrentIndex(m_isList ? ListPage : LanesPage);
}

void BoardView::setDeadlines(const AlarmBook *book)
{
    m_deadlines = book;
    m_lanes->setDeadlines(book);
}

void BoardView::tick()
{
    const Instant now = m_room.clock().now();
    if (m_isList && m_table)
        m_table->tick(m_ticked, now);
    else
        m_lanes->tick(m_ticked, now);
    m_ticked = now;
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticked = m_room.clock().now();
    m_tick.start();
}

void BoardView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void BoardView::restyle()
{
    const Typography type(font());
    const int margin = type.space(2);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
}

void BoardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
