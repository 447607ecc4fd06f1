// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>

namespace quarterdeck {

/// Everything a person can do, declared once: menus, the shortcuts page, the palette and key handling derive from this table.
enum class CommandKey {
    Declare, GoToIncident, Palette, FocusScribe, ShowCommand, ShowScribe, ShowReview, NextPane, PreviousPane, Help, Shortcuts,
    StampNow, NextStamp, AttachFile, OpenFile, QuickNotes, ScribeBar, Abbreviations, TypeAction, TypeDecision, TypeFinding, TypeCommunication, TypeFollowup,
    AmendEntry, StrikeEntry, Find, FindNext, FindPrevious,
    ShowWork, NewAction, NewMitigation, NewHypothesis, ProposeDecision, LinkEvidence,
    ChangeStatus, SeverityMatrix, ChangeSeverity, AssignRole, TakeCommand, HandOver, AddLink, EditDetails, Acknowledge, SnoozeAlarm, Escalate, ComposeUpdate, Sound, ChangeAccess,
    CopyMarkdown, Export, Import, TakeBackImport, Undo, Redo, TimeDisplay, ZoomIn, ZoomOut, ZoomReset,
    Wall, WallSetup, ThemeLight, ThemeDark, ThemeSystem, ResetLayout, ToggleList, FilterBoard, OpenPractice, Connect, Disconnect, MoveIncidents, Diagnostics, Preferences, Quit, About
};

enum class CommandPlace { Everywhere, Incident, ScribeLine, Timeline };

struct CommandSpec
{
    CommandKey key;
    const char *id;           ///< stable name for settings and tests: "declare"
    const char *text;         ///< QT_TRANSLATE_NOOP("Commands", …) with mnemonic
    const char *description;  ///< one sentence, what it does
    const char *shortcuts;    ///< "Ctrl+K;Ctrl+Shift+P", portable text
    CommandPlace place;
    const char *menu;         ///< "file", "incident", "entry", "work", "view", "help", or "" for none
    const char *icon;         ///< name in the icon set, or ""
};

const QVector<CommandSpec> &commandCatalog();

/// One QAction for each command, with translated text and shortcut. GUI thread; owned by the main window.
/// Views connect to triggered() of the actions they serve and enable or disable them.
class CommandActions : public QObject
{
    Q_OBJECT
public:
    explicit CommandActions(QObject *parent = nullptr);
    QAction *action(CommandKey key) const { return m_actions.value(key); }
    const CommandSpec &spec(CommandKey key) const;
    void retranslate();

private:
    QHash<CommandKey, QAction *> m_actions;
};

} // namespace quarterdeck
