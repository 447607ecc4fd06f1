// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/timeformat.h"
#include "shell/workprompts.h"

#include <memory>

class QMenu;

namespace quarterdeck {

class PaneFocus;
class PaneLayout;
class ScribePane;
class ThemeStore;
class WorkPanel;

/// The boards of work, put into the window: their pane, the commands that begin something, and what is asked on a board. GUI thread; child
/// of the window; what it is given outlives it.
class WorkCommands final : public QObject
{
    Q_OBJECT
public:
    WorkCommands(WarRoom &room, const ThemeStore &themes, CommandActions &actions, PromptPanel &prompt, ScribePane &scribe, QWidget *window);

    void addTo(PaneLayout &layout);
    void addTo(PaneFocus &round);
    /// Adds what can be done with the current item whenever the menu opens.
    void addTo(QMenu &menu);
    void setIncident(const std::shared_ptr<LiveIncident> &incident);
    void setTimeFormat(const TimeFormat &format);
    void tick();
    WorkPanel &panel() const { return *m_panel; }

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// The boards must be on the screen: the keyboard is about to go there.
    void paneWanted();

private:
    void linkSelected();

    WarRoom &m_room;
    CommandActions &m_actions;
    ScribePane &m_scribe;
    WorkPanel *m_panel;
    WorkPrompts *m_prompts;
};

} // namespace quarterdeck
