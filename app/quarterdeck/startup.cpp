// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "common/iconset.h"
#include "common/themestore.h"
#include "shell/windowalarms.h"
#include "simulatedclock.h"
#include "warroom/policystore.h"
#include "warroom/whenready.h"

#include <QApplication>
#include <QProcess>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

namespace quarterdeck {

namespace {

constexpr QSize kShotSize(1440, 900);
constexpr qint64 kAskedAtStartMs = 10'000;

/// What every window needs and nobody has to wait for while a journal is being opened: the first font brings the font database along.
void prepareWindows(FontPreparation &fonts)
{
    if (QApplication::windowIcon().isNull())
        QApplication::setWindowIcon(IconSet::application());
    fonts.wait();
    (void)QFontMetrics(QApplication::font()).height();
}

} // namespace

Startup::Startup(const Options &options, ThemeStore &themes, FontPreparation &fonts, QObject *parent)
    : QObject(parent), m_options(options), m_themes(themes), m_fonts(fonts)
{
    // Not inside the click that chose it: the window it was in goes away.
    connect(&m_database, &DatabaseChoice::chosen, this, &Startup::openAnew, Qt::QueuedConnection);
}

Startup::~Startup() = default;

void Startup::fail(const QString &sentence)
{
    std::fprintf(stderr, "quarterdeck: %s\n", qPrintable(sentence));
    QCoreApplication::exit(1);
}

void Startup::begin()
{
    if (m_options.rehearse.isEmpty()) {
        m_clock = std::make_unique<SystemClock>();
    } else {
        Result<Scenario> scenario = loadScenario(m_options.rehearse, m_options.until);
        if (!scenario)
            return fail(scenario.error().message);
        m_scenario = std::move(scenario).value();
        const Instant end = m_scenario->starts + m_scenario->length() + Milliseconds(20000);
        // At once: the whole story has just ended. Otherwise time begins a little before the first step.
        const Instant first = m_scenario->starts + m_scenario->steps.value(0).after - Milliseconds(10000);
        m_clock = std::make_unique<SimulatedClock>(m_options.speed > 0 ? first : end, m_options.speed, end);
        m_practiceFolder = std::make_unique<QTemporaryDir>();
        m_options.journal = m_practiceFolder->filePath(QStringLiteral("practice.db"));
        m_options.journalIsNamed = true;
    }
    m_database.start(m_options, [this] {
        m_mayAskUntil = m_clock->monotonicMs() + kAskedAtStartMs;
        if (m_database.current() && !m_options.journalIsNamed)
            m_options.journal = defaultJournalPath(m_database.current());
        openJournal();
    });
}

void Startup::end()
{
    if (m_window)
        m_window->leave();
    QCoreApplication::exit(exitCode());
}

/// The policy chosen for this journal. One that cannot be used stops nobody: the shipped one serves, and the window says so.
Outcome Startup::readPolicy()
{
    m_policyProblem.clear();
    Result<Policy> policy = PolicyStore(m_options.journal).inUse();
    if (!policy) {
        m_policyProblem = policy.error().message;
        policy = PolicyStore::fallback();
    }
    if (!policy)
        return policy.error();
    m_policy = std::move(policy).value();
    return Done{};
}

void Startup::openJournal()
{
    if (const Outcome policy = readPolicy(); !policy)
        return fail(policy.error().message);
    DoorOpening opening({m_options.journal, m_database.current(), m_policy}, *m_clock);
    prepareWindows(m_fonts);
    Result<std::unique_ptr<Door>> door = opening.wait();
    if (!door)
        showProblem(door.error());
    else
        showWindow(std::move(door).value());
}

/// Another database was chosen, or the one we have got a password: everything that hangs on the door is made anew.
void Startup::openAnew()
{
    const QString before = m_options.journal;
    m_options.incident.clear(); // it was opened, and the other journal has its own
    if (!m_database.isOfCommandLine())
        m_options.journal = defaultJournalPath(m_database.current());
    const bool another = m_options.journal != before;
    closeWindow();
    openJournal();
    QApplication::setQuitOnLastWindowClosed(true);
    if (!m_window || !another)
        return;
    if (m_database.current())
        m_window->showNotice(tr("This is the shared database %1. You are %2, and what you write is recorded under that name.")
                                 .arg(m_database.displayName(), m_database.login()));
    else
        m_window->showNotice(tr("This is your own journal again. What the shared database has not got yet is kept and goes out when you connect again."));
}

/// The journal is let go; the program goes on until another window is there.
void Startup::closeWindow()
{
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_window)
        m_window->leave();
    m_window.reset();
    m_session.reset();
    m_watch.reset();
    m_room.reset();
}

void Startup::moveIncidents()
{
    const MoveOptions options{defaultJournalPath(), m_options.journal, m_database.login(), true};
    closeWindow();
    m_move = std::make_unique<IncidentMove>(options, *m_clock);
    connect(m_move.get(), &IncidentMove::finished, this, [this](const QString &sentence) {
        openJournal();
        QApplication::setQuitOnLastWindowClosed(true);
        if (m_window)
            m_window->showNotice(sentence);
        m_move.release()->deleteLater(); // we are inside its signal
    });
    m_move->start();
}

/// The window is there, and so is the server, which wants a password that nobody has given yet. Later on a dialog that takes the keyboard
/// would catch what is meant for the log, so then only the band says it.
void Startup::askAtStart(const SyncState &state)
{
    const bool wanted = state.kind == SyncState::Kind::NeedsLogin && m_database.current() && m_database.current()->password.isEmpty();
    if (!wanted || !m_mayAskUntil || m_clock->monotonicMs() > *m_mayAskUntil)
        return;
    m_mayAskUntil.reset();
    m_database.askToLogIn(m_window.get(), state.why.message);
}

void Startup::serveDatabase()
{
    connect(m_room.get(), &WarRoom::syncChanged, this, &Startup::askAtStart);
    connect(m_window.get(), &MainWindow::connectWanted, this, [this] { m_database.askToConnect(m_window.get()); });
    connect(m_window.get(), &MainWindow::disconnectWanted, this, [this] { m_database.disconnectFromDatabase(); });
    connect(m_window.get(), &MainWindow::moveWanted, this, &Startup::moveIncidents, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::loginWanted, this, [this] { m_database.askToLogIn(m_window.get(), m_room->sync().why.message); });
}

void Startup::showProblem(const Error &error)
{
    if (!m_options.shotsFolder.isEmpty())
        return fail(error.message);
    std::fprintf(stderr, "quarterdeck: %s\n", qPrintable(error.message));
    m_problem = std::make_unique<EmptyState>(tr("The journal could not be opened"), error.message);
    m_problem->setWindowTitle(QApplication::applicationDisplayName());
    if (error.code == ErrorCode::Damaged)
        connect(m_problem->addButton(tr("Open recovered copy"), true), &QPushButton::clicked, this, &Startup::recover);
    else
        connect(m_problem->addButton(tr("Try again"), true), &QPushButton::clicked, this, [this] {
            m_problem->hide();
            m_problem.release()->deleteLater(); // we are inside its click
            openJournal();
        });
    connect(m_problem->addButton(tr("Quit")), &QPushButton::clicked, qApp, [] { QCoreApplication::exit(1); });
    m_problem->resize(680, 360);
    m_problem->show();
}

void Startup::recover()
{
    m_problem->setTitle(tr("Reading what can be read…"));
    auto promise = std::make_shared<QPromise<Result<RecoveryReport>>>();
    promise->start();
    whenReady(this, promise->future(), [this](const QFuture<Result<RecoveryReport>> &done) {
        const Result<RecoveryReport> report = done.result();
        if (!report) {
            showProblem(report.error());
            return;
        }
        m_options.journal = report->path;
        openJournal();
        if (m_window)
            m_window->showNotice(tr("%1 of %2 events were read into a recovered copy, which is open now. The original is untouched.")
                                     .arg(report->read).arg(report->read + report->damaged));
        m_problem.reset();
    });
    QThreadPool::globalInstance()->start([promise, path = m_options.journal, clock = m_clock.get()] {
        promise->addResult(recoverJournal(path, *clock));
        promise->finish();
    });
}

void Startup::showWindow(std::unique_ptr<Door> door)
{
    const QString author = m_database.current() ? m_database.login() : m_options.author;
    m_room = std::make_unique<WarRoom>(std::move(door), *m_clock, m_policy, author, m_options.journal);
    m_room->book().load(); // read on the door's thread while the window is put together here
    m_session = std::make_unique<WindowSession>(m_options.journal);
    const bool shots = !m_options.shotsFolder.isEmpty();
    WindowOptions windowOptions;
    windowOptions.practice = m_scenario.has_value() || shots;
    windowOptions.coach = m_scenario.has_value() && !shots;
    windowOptions.shared = m_database.current().has_value();
    windowOptions.risk = m_database.risk();
    m_window = std::make_unique<MainWindow>(*m_room, m_themes, *m_session, windowOptions);
    connect(m_window.get(), &MainWindow::practiceWanted, this, [this] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--rehearse"), QStringLiteral("checkout"), QStringLiteral("--as"), m_room->author()});
    });
    serveDatabase();
    if (shots) {
        m_window->resize(kShotSize);
    } else if (!m_scenario) {
        const std::optional<CrashNote> crash = m_session->begin(m_clock->now());
        if (crash)
            m_window->showCrashNote(*crash);
        const std::optional<IncidentId> last = crash && crash->incident ? crash->incident : m_session->lastIncident();
        if (last && m_options.incident.isEmpty())
            m_window->workOn(*last);
    }
    if (!windowOptions.practice)
        watchDeadlines();
    m_window->show();
    if (!m_policyProblem.isEmpty())
        m_window->showNotice(tr("The shipped policy is in use, not the chosen one. %1").arg(m_policyProblem));
    if (!m_options.incident.isEmpty())
        openIncidentNamed(m_options.incident);
    if (m_scenario)
        startRehearsal();
    else if (shots && m_options.incident.isEmpty())
        QTimer::singleShot(0, this, &Startup::takeShots);
}

void Startup::watchDeadlines()
{
    DeadlineWatchOptions options;
    options.author = m_room->author();
    options.console = m_room->console();
    options.policyOf = [this](const Incident &incident) -> const Policy & { return m_room->policyOf(incident); };
    m_watch = std::make_unique<DeadlineWatch>(m_room->door(), *m_clock, std::move(options));
    connect(m_watch.get(), &DeadlineWatch::clockJumped, &m_window->alarms(), &WindowAlarms::noteClockJump);
    connect(m_watch.get(), &DeadlineWatch::looked, &m_window->alarms(), &WindowAlarms::take);
    connect(m_watch.get(), &DeadlineWatch::forgotten, &m_window->alarms(), &WindowAlarms::forget);
}

void Startup::openIncidentNamed(const QString &ref)
{
    whenReady(this, m_room->door().findRef(ref), [this, ref](const QFuture<Result<std::optional<IncidentId>>> &found) {
        const Result<std::optional<IncidentId>> id = found.result();
        if (!id || !*id) {
            const QString sentence = id ? tr("There is no incident %1 in this journal.").arg(ref) : id.error().message;
            if (!m_options.shotsFolder.isEmpty())
                fail(sentence);
            else
                m_window->showNotice(sentence);
            return;
        }
        m_window->workOn(**id);
        if (!m_options.shotsFolder.isEmpty() && !m_scenario)
            takeShots();
    });
}

void Startup::startRehearsal()
{
    m_rehearsal = std::make_unique<Rehearsal>(m_room->door(), *m_clock, *m_scenario, m_policy);
    connect(m_rehearsal.get(), &Rehearsal::declared, m_window.get(), &MainWindow::openIncident);
    connect(m_rehearsal.get(), &Rehearsal::failed, this, [this](const QString &sentence) {
        if (!m_options.shotsFolder.isEmpty())
            fail(sentence);
        else
            m_window->showNotice(sentence);
    });
    connect(m_rehearsal.get(), &Rehearsal::finished, this, [this] {
        if (!m_options.shotsFolder.isEmpty())
            takeShots();
    });
    m_rehearsal->start(m_options.speed == 0);
}

void Startup::takeShots()
{
    m_shots = std::make_unique<Screenshots>(*m_window, m_themes, m_options.shotsFolder);
    connect(m_shots.get(), &Screenshots::failed, this, &Startup::fail);
    connect(m_shots.get(), &Screenshots::finished, this, [](const QStringList &files) {
        for (const QString &file : files)
            std::printf("%s\n", qPrintable(file));
        QCoreApplication::quit();
    });
    m_shots->start();
}

} // namespace quarterdeck
