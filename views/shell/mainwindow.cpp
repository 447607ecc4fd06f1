// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "board/boardview.h"
#include "commands/shortcutspage.h"
#include "common/themestore.h"
#include "details/incidentdetailsview.h"
#include "review/reviewpage.h"
#include "roles/rolespanel.h"
#include "scribe/draftkeeper.h"
#include "scribe/scribepane.h"
#include "scribe/timelineview.h"
#include "sharing/presenceline.h"
#include "shell/alarmcommands.h"
#include "shell/awaywatch.h"
#include "shell/bannerstack.h"
#include "shell/commandpalette.h"
#include "shell/commscommands.h"
#include "shell/consolenotices.h"
#include "shell/consolestatusbar.h"
#include "shell/deadlinecommands.h"
#include "shell/filecommands.h"
#include "shell/guidepanes.h"
#include "shell/helppage.h"
#include "shell/incidentcommands.h"
#include "shell/panefocus.h"
#include "shell/panelayout.h"
#include "shell/practicesteps.h"
#include "shell/preferencescommand.h"
#include "shell/promptpanel.h"
#include "shell/scribewindows.h"
#include "shell/severitycommand.h"
#include "shell/sharingcommands.h"
#include "shell/sharingnotices.h"
#include "shell/situationstrip.h"
#include "shell/wallcommand.h"
#include "shell/welcomepane.h"
#include "shell/windowalarms.h"
#include "shell/windowdisplay.h"
#include "shell/workcommands.h"
#include "work/clockspanel.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr QSize kFirstSize(1360, 860);

} // namespace

MainWindow::MainWindow(WarRoom &room, ThemeStore &themes, WindowSession &session, const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent),
      m_room(room),
      m_themes(themes),
      m_session(session),
      m_options(options),
      m_icons(themes),
      m_layout(new PaneLayout(*this, options.practice ? nullptr : &session)),
      m_display(new WindowDisplay(themes, options.practice ? nullptr : &session, m_actions, this)),
      m_parts(*this, [this](const QString &sentence) { m_status->say(sentence); })
{
    setObjectName(QStringLiteral("mainWindow"));
    buildPanes();
    buildMenus();
    connectCommands();
    connectSharing();
    connectViewCommands();
    buildPaneRound();

    m_parts.setZoom(m_display->zoom());
    m_parts.setTimeFormat(m_display->timeFormat());
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    if (!options.practice)
        restoreGeometry(session.bytes(QStringLiteral("geometry")));
    const bool scribe = !options.practice && session.text(QStringLiteral("mode")) == modeKey(WindowMode::Scribe);
    arrange(scribe ? WindowMode::Scribe : WindowMode::Command);
    showWelcomeOrBoard();

    m_heartbeat.setObjectName(QStringLiteral("heartbeat"));
    m_heartbeat.setInterval(1000);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        m_parts.tick(m_room.clock().now()); // everything in the window shows the same second
        if (!m_options.practice)
            m_session.keepAlive(m_room.clock().now());
    });
    m_heartbeat.start();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    const QString drafts = m_options.practice ? QString() : DraftKeeper::prefixFor(m_session.journalPath());
    m_scribe = new ScribePane(m_room, m_themes, drafts, this);
    m_scribe->setObjectName(QStringLiteral("scribePane"));
    auto *welcome = new WelcomePane(this);
    connect(welcome, &WelcomePane::practise, this, &MainWindow::practiceWanted);
    connect(welcome, &WelcomePane::declare, m_actions.action(CommandKey::Declare), &QAction::trigger);
    connect(welcome, &WelcomePane::import, m_actions.action(CommandKey::Import), &QAction::trigger);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_scribe);
    m_centre->addWidget(welcome);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);

    // The strip and the banners stay over every pane, docks included, so the three together are the window's menu widget.
    auto *head = new QWidget(this);
    m_menuBar = new QMenuBar(head);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_clocks = new ClocksModel([this](const Incident &incident) -> const Policy & { return m_room.policyOf(incident); }, this);
    m_clocks->tick(m_room.clock().now());
    m_strip = new SituationStrip(m_room, m_themes, head);
    m_strip->setClocks(m_clocks);
    m_strip->setPractice(m_options.practice);
    auto *banners = new BannerStack(m_themes, head);
    m_notices = new ConsoleNotices(m_room, *banners, *m_clocks, *m_actions.action(CommandKey::TakeCommand),
                                   *m_actions.action(CommandKey::Escalate), this);
    m_sharingNotices = new SharingNotices(m_room, *banners, this);
    rows->addWidget(m_menuBar);
    rows->addWidget(m_strip);
    rows->addWidget(banners);
    if (m_options.coach) {
        const QString key = m_actions.action(CommandKey::TakeCommand)->shortcut().toString(QKeySequence::NativeText);
        rows->addWidget(new PracticeSteps(m_themes, m_room, *m_scribe, key, head));
    }
    setMenuWidget(head);

    m_board = new BoardView(m_room, m_themes, m_actions, this);
    m_details = new IncidentDetailsView(m_room, m_themes, m_actions, this);
    connect(m_details, &IncidentDetailsView::incidentOpened, this, &MainWindow::workOn);
    m_roles = new RolesPanel(m_room, m_themes, m_actions, this);
    m_clocksPanel = new ClocksPanel(m_room, *m_clocks, m_themes, this);
    m_layout->add(Pane::Board, tr("Board"), m_board);
    m_layout->add(Pane::Details, tr("Details"), m_details);
    m_layout->add(Pane::Roles, tr("Roles"), m_roles);
    m_layout->add(Pane::Clocks, tr("Clocks"), m_clocksPanel);
    m_guide = new GuidePanes(m_room, m_themes, *banners, this);
    m_guide->addTo(*m_layout);
    m_guide->serve(*m_roles);

    m_prompt = new PromptPanel(m_themes, this);
    WindowSession *remembered = m_options.practice ? nullptr : &m_session;
    m_alarms = new WindowAlarms(m_room, m_themes, remembered, {*this, *m_centre, *banners, *m_strip, *m_clocksPanel}, this);
    m_alarmCommands = new AlarmCommands(m_room, m_actions, *m_prompt, *m_clocks, *m_alarms, this);
    m_board->setDeadlines(&m_alarms->book());
    m_work = new WorkCommands(m_room, m_themes, m_actions, *m_prompt, *m_scribe, this);
    m_work->addTo(*m_layout);
    m_commands = new IncidentCommands(m_room, m_actions, *m_prompt, m_icons, this);
    m_away = new AwayWatch(m_room, *m_scribe, m_options.practice ? nullptr : &m_session, this);
    m_scribeWindows = new ScribeWindows(m_room, m_actions, m_themes, *m_scribe, m_options.practice ? nullptr : &m_session, this);
    m_palette = new CommandPalette(m_room, m_actions, *m_prompt, m_icons, this);
    m_severity = new SeverityCommand(m_room, m_actions, m_themes, m_icons, this);
    m_comms = new CommsCommands(m_room, m_actions, *banners, m_themes, m_icons, drafts, this);
    m_files = new FileCommands(m_room, m_actions, this);
    m_preferences = new PreferencesCommand(m_room, m_actions, m_themes, this);
    m_preferences->setSound(m_alarms->isSoundOn());
    m_sharing = new SharingCommands(m_room, m_actions, *m_prompt, this);
    m_status = new ConsoleStatusBar(m_room.book(), this);
    setStatusBar(m_status);
    m_presence = new PresenceLine(m_room, m_status);
    m_status->insertPermanentWidget(0, m_presence);
    m_parts.add(m_clocks, m_clocksPanel, m_guide, m_strip, m_work, m_notices, m_alarms, m_alarmCommands, m_scribe, m_board,
                m_details, m_roles, m_commands, m_palette, m_away, m_scribeWindows, m_severity, m_comms, m_files, m_sharing,
                m_sharingNotices, m_preferences, m_status);
}

void MainWindow::buildMenus()
{
    struct Menu
    {
        const char *id;
        QString title;
    };
    const Menu menus[] = {{"file", tr("&File")}, {"incident", tr("&Incident")}, {"entry", tr("&Entry")}, {"work", tr("Wor&k")}, {"view", tr("&View")}, {"help", tr("&Help")}};
    for (const Menu &row : menus) {
        QMenu *menu = m_menuBar->addMenu(row.title);
        menu->setObjectName(QLatin1String("menu-") + QLatin1String(row.id));
        for (const CommandSpec &spec : commandCatalog()) {
            if (qstrcmp(spec.menu, row.id) != 0)
                continue;
            QAction *action = m_actions.action(spec.key);
            if (*spec.icon)
                action->setIcon(m_icons.icon(QString::fromLatin1(spec.icon)));
            menu->addAction(action);
            addAction(action);
        }
        if (qstrcmp(row.id, "work") == 0)
            m_work->addTo(*menu);
        if (qstrcmp(row.id, "view") == 0) {
            menu->addSeparator();
            for (const QDockWidget *dock : m_layout->docks())
                menu->addAction(dock->toggleViewAction());
        }
    }
}

void MainWindow::connectCommands()
{
    m_scribe->serve(m_actions);
    auto *wall = new WallCommand(m_room, m_actions, m_themes, this);
    m_parts.add(wall);
    connect(wall, &WallCommand::shown, m_alarms, &WindowAlarms::setAtWall);
    connect(m_alarms, &WindowAlarms::noticed, this, &MainWindow::showNotice);
    connect(m_alarms, &WindowAlarms::incidentWanted, this, &MainWindow::workOn);
    connect(m_strip, &SituationStrip::soundPressed, m_alarms, &WindowAlarms::toggleSound);
    connect(m_clocksPanel, &ClocksPanel::escalationWanted, m_alarmCommands, &AlarmCommands::escalate);
    connect(m_clocks, &ClocksModel::statesChanged, m_strip, &SituationStrip::tick);
    connect(m_clocksPanel, &ClocksPanel::wanted, this, [this](const QString &clock, const QString &subject) {
        doWhatIsDue(clock, subject, m_actions, *m_comms, *m_scribe);
    });
    connect(m_work, &WorkCommands::paneWanted, this, [this] {
        leaveReview();
        m_layout->show(Pane::Work);
    });
    connect(&m_room, &WarRoom::refused, m_status, [this](const Error &error) { m_status->say(error.message); });
    connect(&m_room, &WarRoom::storageChanged, m_strip, &SituationStrip::setStorage);
    connect(&m_room, &WarRoom::submitted, m_scribe, [this](const Receipt &receipt) {
        m_strip->setStorage(m_room.storage());
        m_scribe->noteDone(receipt.events);
    });
    connect(m_scribe, &ScribePane::done, m_strip, [this] { m_strip->setStorage(m_room.storage()); });
    connect(m_commands, &IncidentCommands::incidentChosen, this, &MainWindow::workOn);
    connect(m_palette, &CommandPalette::incidentChosen, this, &MainWindow::workOn);
    connect(m_palette, &CommandPalette::entryChosen, m_scribe, &ScribePane::goToEntry);
    connect(m_palette, &CommandPalette::personChosen, m_scribe, &ScribePane::showPerson);
    connect(m_board, &BoardView::incidentActivated, this, &MainWindow::workOn);
    connect(m_board, &BoardView::incidentSelected, this, &MainWindow::openIncident);
    connect(&m_room.book(), &IncidentBook::rowsInserted, this, &MainWindow::showWelcomeOrBoard);
    connect(&m_room.book(), &IncidentBook::loaded, this, &MainWindow::showWelcomeOrBoard);
    connect(m_scribe, &ScribePane::left, this, [this] {
        if (!m_panes->goBack())
            m_board->focusIncidents();
    });
    connect(m_scribe, &ScribePane::filterChanged, m_status, &ConsoleStatusBar::setFilter);
    connect(m_scribe, &ScribePane::draftRestored, m_notices, &ConsoleNotices::noteRestoredLine);
    connect(m_scribe, &ScribePane::commandRequested, this, [this](const QString &name, const QString &arguments) {
        static const QHash<QString, CommandKey> keys{
            {QStringLiteral("status"), CommandKey::ChangeStatus}, {QStringLiteral("sev"), CommandKey::SeverityMatrix},
            {QStringLiteral("role"), CommandKey::AssignRole},     {QStringLiteral("ic"), CommandKey::TakeCommand},
            {QStringLiteral("handoff"), CommandKey::HandOver},    {QStringLiteral("help"), CommandKey::Help},
            {QStringLiteral("find"), CommandKey::Find},           {QStringLiteral("link"), CommandKey::AddLink}};
        if (name == u"goto")
            m_commands->goTo(arguments);
        else if (name == u"update")
            m_comms->compose(arguments);
        else if (keys.contains(name))
            m_actions.action(keys.value(name))->trigger();
    });
}

void MainWindow::connectSharing()
{
    connect(m_sharing, &SharingCommands::connectWanted, this, &MainWindow::connectWanted);
    connect(m_sharing, &SharingCommands::disconnectWanted, this, &MainWindow::disconnectWanted);
    connect(m_sharing, &SharingCommands::moveWanted, this, &MainWindow::moveWanted);
    connect(m_sharingNotices, &SharingNotices::loginWanted, this, &MainWindow::loginWanted);
    connect(m_sharingNotices, &SharingNotices::diagnosticsWanted, m_sharing, &SharingCommands::showDiagnostics);
    connect(m_strip, &SituationStrip::linkPressed, m_sharing, &SharingCommands::showDiagnostics);
    connect(m_scribe, &ScribePane::typed, m_presence, &PresenceLine::noteTyping);
    m_sharing->offer(!m_options.practice, m_options.shared);
    m_sharingNotices->setRisk(m_options.risk);
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](CommandKey key, auto slot) { connect(m_actions.action(key), &QAction::triggered, this, slot); };
    on(CommandKey::ShowCommand, [this] { setMode(WindowMode::Command); });
    on(CommandKey::ShowScribe, [this] { setMode(WindowMode::Scribe); });
    on(CommandKey::ShowReview, [this] { setMode(WindowMode::Review); });
    // The panes that serve these are not on the screen during a review.
    for (CommandKey key : {CommandKey::FilterBoard, CommandKey::EditDetails, CommandKey::AssignRole, CommandKey::HandOver})
        on(key, [this] { leaveReview(); });
    on(CommandKey::FocusScribe, [this] {
        leaveReview();
        m_scribe->focusLine();
    });
    on(CommandKey::NextPane, [this] { m_panes->step(+1); });
    on(CommandKey::PreviousPane, [this] { m_panes->step(-1); });
    on(CommandKey::Undo, [this] { m_scribe->undo(); });
    on(CommandKey::Redo, [this] { m_scribe->redo(); });
    on(CommandKey::ResetLayout, [this] { m_layout->arrangeAfresh(); });
    connect(m_preferences, &PreferencesCommand::themeChosen, m_display, &WindowDisplay::setTheme);
    connect(m_preferences, &PreferencesCommand::zoneChosen, m_display, &WindowDisplay::setZone);
    connect(m_preferences, &PreferencesCommand::zoomChosen, m_display, &WindowDisplay::setZoom);
    connect(m_display, &WindowDisplay::zoomChanged, this, [this](double zoom) { m_parts.setZoom(zoom); });
    connect(m_display, &WindowDisplay::timeFormatChanged, this,
            [this](const TimeFormat &format) { m_parts.setTimeFormat(format); });
    connect(m_alarms, &WindowAlarms::soundChanged, m_preferences, &PreferencesCommand::setSound);
    on(CommandKey::OpenPractice, [this] { emit practiceWanted(); });
    // The panes serve these themselves; a hidden one has to be shown first.
    on(CommandKey::FilterBoard, [this] { m_layout->show(Pane::Board); });
    on(CommandKey::EditDetails, [this] { m_layout->show(Pane::Details); });
    for (CommandKey key : {CommandKey::AssignRole, CommandKey::HandOver}) {
        on(key, [this] {
            if (m_incident)
                m_layout->lendRoles();
        });
    }
    connect(m_roles, &RolesPanel::settled, this, [this] {
        if (m_layout->takeRolesBack())
            m_scribe->focusLine();
    });
    on(CommandKey::Help, [this] { showHelp(); });
    on(CommandKey::Shortcuts, [this] { showShortcuts(); });
    on(CommandKey::About, [this] { showAbout(); });
    on(CommandKey::Quit, [this] { close(); });
}

void MainWindow::buildPaneRound()
{
    m_panes = new PaneFocus(this);
    m_panes->add(m_board, [this] { m_board->focusIncidents(); });
    m_panes->add(m_clocksPanel);
    m_guide->addTo(*m_panes);
    m_panes->add(m_details);
    m_panes->add(m_scribe->timeline(), [this] { m_scribe->timeline()->setFocus(Qt::TabFocusReason); });
    m_panes->add(m_scribe, [this] { m_scribe->focusLine(); });
    m_panes->add(m_centre->widget(1));
    m_panes->add(m_roles);
    m_work->addTo(*m_panes);
    m_panes->trackWayBack(m_scribe);
}

WindowMode MainWindow::mode() const { return m_layout->mode(); }

void MainWindow::setMode(WindowMode mode)
{
    if (mode == m_layout->mode())
        return;
    m_layout->remember();
    const QWidget *before = focusWidget();
    arrange(mode);
    if (mode == WindowMode::Review)
        m_review->takeFocus();
    else if (focusWidget() != before)
        m_scribe->focusLine(); // what had the keyboard is gone, if only for a moment
    if (mode != WindowMode::Review && !m_options.practice)
        m_session.setText(QStringLiteral("mode"), modeKey(mode));
}

/// Made late: its charts are worth nothing to who opens the console for an incident.
ReviewPage &MainWindow::review()
{
    if (!m_review) {
        m_review = new ReviewPage(m_room, m_themes, this);
        m_review->setTimeFormat(m_display->timeFormat());
        m_parts.add(m_review);
        m_centre->addWidget(m_review);
        m_panes->add(m_review, [this] { m_review->takeFocus(); });
        connect(m_review, &ReviewPage::incidentOpened, this, [this](const IncidentId &id) {
            setMode(WindowMode::Command);
            workOn(id);
        });
    }
    return *m_review;
}

void MainWindow::leaveReview()
{
    if (mode() == WindowMode::Review)
        setMode(WindowMode::Command);
}

void MainWindow::showCentre()
{
    if (mode() == WindowMode::Review)
        m_centre->setCurrentWidget(&review());
    else
        m_centre->setCurrentIndex(m_welcoming ? 1 : 0);
}

void MainWindow::arrange(WindowMode mode)
{
    m_layout->arrange(mode);
    showCentre();
    m_notices->setScribeMode(mode == WindowMode::Scribe);
    if (mode != WindowMode::Review)
        m_scribe->setRailVisible(mode == WindowMode::Scribe);
    if (m_welcoming)
        m_layout->hideAll();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_options.shared && !focusWidget())
        m_board->focusIncidents(); // else a band about the connection would have the keyboard
    m_layout->windowShown();
}

void MainWindow::workOn(const IncidentId &id)
{
    leaveReview();
    openIncident(id);
    m_scribe->focusLine();
}

void MainWindow::openIncident(const IncidentId &id)
{
    if (m_incident && m_incident->id() == id)
        return;
    showIncident(m_room.open(id));
    connect(m_incident.get(), &LiveIncident::headChanged, this, &MainWindow::showTitle);
    connect(m_incident.get(), &LiveIncident::loaded, this, &MainWindow::showTitle);
    connect(m_incident.get(), &LiveIncident::loadFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::NotFound)
            showIncident(nullptr); // remembered from another journal at this path
        else
            showNotice(error.message);
    });
    // Not inside its signal: closing it may be the end of it.
    connect(m_incident.get(), &LiveIncident::removed, this, [this, id] { loseAccess(id); }, Qt::QueuedConnection);
    if (!m_options.practice)
        m_session.setOpenIncident(id, m_room.clock().now());
}

void MainWindow::loseAccess(const IncidentId &id)
{
    if (!m_incident || m_incident->id() != id)
        return;
    showIncident(nullptr);
    showNotice(tr("You no longer have access to this incident."));
}

void MainWindow::showIncident(const std::shared_ptr<LiveIncident> &incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = incident;
    m_parts.setIncident(incident);
    m_presence->setIncident(incident ? std::optional(incident->id()) : std::nullopt);
    m_board->setCurrent(incident ? std::optional(incident->id()) : std::nullopt);
    showTitle();
    showWelcomeOrBoard();
}

void MainWindow::showTitle()
{
    const bool known = m_incident && m_incident->state().declared;
    setWindowTitle(known ? m_incident->state().ref + QLatin1Char(' ') + m_incident->state().title : QString());
}

void MainWindow::showWelcomeOrBoard()
{
    const bool first = !m_options.practice && m_room.book().isLoaded() && m_room.book().size() == 0 && !m_incident;
    if (first == m_welcoming)
        return;
    m_layout->remember();
    m_welcoming = first;
    arrange(mode());
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notices->say(sentence);
}

void MainWindow::showCrashNote(const CrashNote &note)
{
    m_notices->showCrash(note);
}

void MainWindow::showShortcuts()
{
    auto *page = new ShortcutsPage(m_actions, this);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
}

void MainWindow::showHelp()
{
    auto *page = new HelpPage(this);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
}

void MainWindow::showAbout()
{
    showNotice(tr("Quarterdeck %1, free software under the GNU General Public License 3 or later. You are %2; the journal is %3.")
                   .arg(QStringLiteral(QUARTERDECK_VERSION), m_room.author(), m_session.journalPath()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_scribe->keepDraftNow();
    const bool active = m_incident && m_incident->state().declared && isActive(m_incident->state().status);
    if (active && !m_options.practice && !m_closing) {
        event->ignore();
        Prompt prompt;
        prompt.title = tr("%1 is still %2. Close anyway?").arg(m_incident->state().ref, displayName(m_incident->state().status));
        prompt.hint = tr("Timers are not shown while the console is closed. What you logged stays; a half-typed line comes back.");
        prompt.hasText = false;
        prompt.choices = [](const QString &) {
            return QVector<PromptChoice>{{tr("1  Keep open"), {}, false, {}}, {tr("2  Quit"), {}, true, {}}};
        };
        prompt.accept = [this](const QString &, const QVariant &value) {
            m_closing = value.toBool();
            if (m_closing)
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
            return ready(Done{});
        };
        m_prompt->ask(prompt);
        return;
    }
    leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::leave()
{
    m_scribe->keepDraftNow();
    m_away->noteSeen();
    m_layout->remember();
    if (m_options.practice)
        return;
    m_session.setBytes(QStringLiteral("geometry"), saveGeometry());
    m_session.end();
}

} // namespace quarterdeck
