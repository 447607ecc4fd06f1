// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databasechoice.h"
#include "incidentmove.h"
#include "options.h"
#include "rehearsal.h"
#include "screenshots.h"

#include "common/emptystate.h"
#include "common/fontpreparation.h"
#include "shell/mainwindow.h"
#include "shell/windowsession.h"
#include "warroom/deadlinewatch.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace quarterdeck {

/// The composition root: opens the journal (or its recovered copy), puts room and window together, plays a rehearsal if asked. What cannot be
/// opened is said in a small window with the ways on. When another database is chosen, room and window are made anew on its journal. GUI
/// thread; lives as long as the program.
class Startup final : public QObject
{
    Q_OBJECT
public:
    /// Themes and fonts outlive it.
    Startup(const Options &options, ThemeStore &themes, FontPreparation &fonts, QObject *parent = nullptr);
    ~Startup() override;

    void begin();
    /// Ends the program without a question; the half-typed line, the layout and where everything was are kept.
    void end();
    /// What the program ends with when it was closed in the ordinary way: 1 when its journal could never be opened.
    int exitCode() const { return m_window ? 0 : 1; }

private:
    Outcome readPolicy();
    void openJournal();
    void openAnew();
    void closeWindow();
    void moveIncidents();
    void serveDatabase();
    void askAtStart(const SyncState &state);
    void showProblem(const Error &error);
    void recover();
    void showWindow(std::unique_ptr<Door> door);
    void startRehearsal();
    void watchDeadlines();
    void takeShots();
    void openIncidentNamed(const QString &ref);
    void fail(const QString &sentence);

    Options m_options;
    DatabaseChoice m_database;
    Policy m_policy;
    QString m_policyProblem; ///< why the chosen policy is not the one in use; empty = it is
    ThemeStore &m_themes;
    FontPreparation &m_fonts;
    std::optional<Scenario> m_scenario;
    std::unique_ptr<QTemporaryDir> m_practiceFolder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<EmptyState> m_problem;
    std::unique_ptr<WarRoom> m_room;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeadlineWatch> m_watch; ///< not while practising; before the room goes
    std::optional<qint64> m_mayAskUntil; ///< on the steady clock: until then a login may be asked for unbidden
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<Screenshots> m_shots;
    std::unique_ptr<IncidentMove> m_move; ///< before the clock goes
};

} // namespace quarterdeck
