// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/iconset.h"
#include "shell/panelayout.h"
#include "shell/windowparts.h"
#include "shell/windowsession.h"
#include "warroom/warroom.h"

#include <QMainWindow>
#include <QTimer>

class QMenuBar;
class QStackedWidget;

namespace quarterdeck {

class AlarmCommands;
class AwayWatch;
class BoardView;
class ClocksModel;
class ClocksPanel;
class CommandPalette;
class CommsCommands;
class ConsoleNotices;
class ConsoleStatusBar;
class FileCommands;
class GuidePanes;
class IncidentCommands;
class IncidentDetailsView;
class PaneFocus;
class PreferencesCommand;
class PresenceLine;
class PromptPanel;
class ReviewPage;
class RolesPanel;
class ScribePane;
class ScribeWindows;
class SeverityCommand;
class SharingCommands;
class SharingNotices;
class SituationStrip;
class ThemeStore;
class WindowAlarms;
class WindowDisplay;
class WorkCommands;

struct WindowOptions
{
    bool practice = false; ///< the journal is a practice one: PRACTICE in the strip, nothing remembered
    bool coach = false;    ///< a person watches the practice: three things to try are shown
    bool shared = false;   ///< the journal is a copy of a shared database's
    QString risk;          ///< what is unsafe about that connection, as a sentence; empty = nothing
};

/// The window: puts the panes together and shows what concerns the whole console. It decides
/// nothing about incidents; commands do that. GUI thread; room, themes and session must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(WarRoom &room, ThemeStore &themes, WindowSession &session, const WindowOptions &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    WindowMode mode() const;
    void setMode(WindowMode mode);
    /// Shows the incident in every pane; the keyboard stays where it is.
    void openIncident(const IncidentId &id);
    /// The same, with the keyboard in the scribe line: what opening by name, declaring and a restart mean.
    void workOn(const IncidentId &id);
    CommandActions &actions() { return m_actions; }
    WindowAlarms &alarms() { return *m_alarms; }
    /// Keeps the half-typed line and what is remembered of the window: before it goes away without being closed.
    void leave();
    /// One sentence in a band that stays until it is dismissed.
    void showNotice(const QString &sentence);
    /// Says how the previous run ended, and what is back of it.
    void showCrashNote(const CrashNote &note);

signals:
    /// Asks the program to open the rehearsal in a window of its own.
    void practiceWanted();
    /// Asks the program for another database, for none, or for the password of this one.
    void connectWanted();
    void disconnectWanted();
    void loginWanted();
    void moveWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPanes();
    void buildMenus();
    void connectCommands();
    void connectViewCommands();
    void buildPaneRound();
    void arrange(WindowMode mode);
    void showCentre();
    void leaveReview();
    ReviewPage &review();
    void showIncident(const std::shared_ptr<LiveIncident> &incident);
    void showTitle();
    void connectSharing();
    void loseAccess(const IncidentId &id);
    void showWelcomeOrBoard();
    void showShortcuts();
    void showHelp();
    void showAbout();

    WarRoom &m_room;
    ThemeStore &m_themes;
    WindowSession &m_session;
    WindowOptions m_options;
    IconSet m_icons;
    CommandActions m_actions;
    PaneLayout *const m_layout;
    WindowDisplay *const m_display;
    bool m_welcoming = false; ///< the journal is empty: the welcome fills the window
    bool m_closing = false; ///< the question about active incidents was answered with quit
    std::shared_ptr<LiveIncident> m_incident;
    WindowParts m_parts;
    QTimer m_heartbeat{this};

    QMenuBar *m_menuBar = nullptr;
    SituationStrip *m_strip = nullptr;
    ConsoleNotices *m_notices = nullptr;
    SharingNotices *m_sharingNotices = nullptr;
    CommsCommands *m_comms = nullptr;
    SeverityCommand *m_severity = nullptr;
    SharingCommands *m_sharing = nullptr;
    ConsoleStatusBar *m_status = nullptr;
    PresenceLine *m_presence = nullptr;
    PaneFocus *m_panes = nullptr;
    QStackedWidget *m_centre = nullptr;
    ScribePane *m_scribe = nullptr;
    ReviewPage *m_review = nullptr; ///< made when it is first asked for
    BoardView *m_board = nullptr;
    IncidentDetailsView *m_details = nullptr;
    RolesPanel *m_roles = nullptr;
    ClocksModel *m_clocks = nullptr;
    ClocksPanel *m_clocksPanel = nullptr;
    WindowAlarms *m_alarms = nullptr;
    AlarmCommands *m_alarmCommands = nullptr;
    GuidePanes *m_guide = nullptr;
    PromptPanel *m_prompt = nullptr;
    IncidentCommands *m_commands = nullptr;
    CommandPalette *m_palette = nullptr;
    AwayWatch *m_away = nullptr;
    ScribeWindows *m_scribeWindows = nullptr;
    WorkCommands *m_work = nullptr;
    FileCommands *m_files = nullptr;
    PreferencesCommand *m_preferences = nullptr;
};

} // namespace quarterdeck
