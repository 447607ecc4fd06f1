// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandcatalog.h"

#include <QCoreApplication>

namespace quarterdeck {

const QVector<CommandSpec> &commandCatalog()
{
    using K = CommandKey;
    using P = CommandPlace;
    static const QVector<CommandSpec> catalog{
        {K::Declare, "declare", QT_TRANSLATE_NOOP("Commands", "&Declare incident…"),
         QT_TRANSLATE_NOOP("Commands", "Start a new incident; only a title is needed."), "Ctrl+N", P::Everywhere, "incident", "declare"},
        {K::GoToIncident, "go-to-incident", QT_TRANSLATE_NOOP("Commands", "&Go to incident…"),
         QT_TRANSLATE_NOOP("Commands", "Open an incident by its reference or title."), "Ctrl+J", P::Everywhere, "incident", "search"},
        {K::ChangeStatus, "change-status", QT_TRANSLATE_NOOP("Commands", "Change &status…"),
         QT_TRANSLATE_NOOP("Commands", "Choose where the response stands."), "Ctrl+T", P::Incident, "incident", ""},
        {K::SeverityMatrix, "severity-matrix", QT_TRANSLATE_NOOP("Commands", "Severity &matrix…"),
         QT_TRANSLATE_NOOP("Commands", "Rate the severity by the policy's questions; the worst answer decides."), "Ctrl+Shift+M", P::Incident, "incident", "severity"},
        {K::ChangeSeverity, "change-severity", QT_TRANSLATE_NOOP("Commands", "Change se&verity…"),
         QT_TRANSLATE_NOOP("Commands", "Raise or lower the severity; lowering asks for a reason."), "", P::Incident, "incident", ""},
        {K::AssignRole, "assign-role", QT_TRANSLATE_NOOP("Commands", "&Assign role…"),
         QT_TRANSLATE_NOOP("Commands", "Give a role to a person, or make it vacant."), "Ctrl+R", P::Incident, "incident", "person"},
        {K::TakeCommand, "take-command", QT_TRANSLATE_NOOP("Commands", "&Take command"),
         QT_TRANSLATE_NOOP("Commands", "Become incident commander; asks once."), "Ctrl+Shift+I", P::Incident, "incident", ""},
        {K::HandOver, "hand-over", QT_TRANSLATE_NOOP("Commands", "&Hand over command…"),
         QT_TRANSLATE_NOOP("Commands", "Offer command to someone; it passes when they accept."), "Ctrl+Shift+H", P::Incident, "incident", ""},
        {K::Acknowledge, "acknowledge", QT_TRANSLATE_NOOP("Commands", "Ac&knowledge"),
         QT_TRANSLATE_NOOP("Commands", "Record that someone has taken up the incident; after that, that the worst alarm was seen."), "Ctrl+Shift+A", P::Everywhere, "incident", ""},
        {K::SnoozeAlarm, "snooze-alarm", QT_TRANSLATE_NOOP("Commands", "Snoo&ze the worst alarm…"),
         QT_TRANSLATE_NOOP("Commands", "Keep it quiet for one to ten minutes; it stays listed and comes back."), "Ctrl+Shift+D", P::Everywhere, "incident", ""},
        {K::Escalate, "escalate", QT_TRANSLATE_NOOP("Commands", "Escalate to the ne&xt tier"),
         QT_TRANSLATE_NOOP("Commands", "Log that the next tier of the policy's ladder is asked for, and who that is."), "", P::Incident, "incident", ""},
        {K::ComposeUpdate, "compose-update", QT_TRANSLATE_NOOP("Commands", "&Write an update…"),
         QT_TRANSLATE_NOOP("Commands", "Tell customers, the status page, colleagues or leadership; who is due, templates, rules and approval."), "Ctrl+G", P::Incident, "incident", "entry-communication"},
        {K::AddLink, "add-link", QT_TRANSLATE_NOOP("Commands", "Add &link…"),
         QT_TRANSLATE_NOOP("Commands", "Attach a dashboard, ticket or channel address."), "Ctrl+Shift+K", P::Incident, "incident", "link"},
        {K::EditDetails, "edit-details", QT_TRANSLATE_NOOP("Commands", "&Edit details"),
         QT_TRANSLATE_NOOP("Commands", "Edit title, impact, services and milestones in place."), "Ctrl+E", P::Incident, "incident", ""},
        {K::ChangeAccess, "change-access", QT_TRANSLATE_NOOP("Commands", "&Who may see it…"),
         QT_TRANSLATE_NOOP("Commands", "Make the incident private to a list of people, or open to all."), "Ctrl+Shift+W", P::Incident, "incident", "lock"},
        {K::OpenPractice, "practice", QT_TRANSLATE_NOOP("Commands", "&Practise"),
         QT_TRANSLATE_NOOP("Commands", "Watch the checkout rehearsal in a window of its own."), "", P::Everywhere, "incident", "play"},

        {K::Import, "import", QT_TRANSLATE_NOOP("Commands", "&Import…"),
         QT_TRANSLATE_NOOP("Commands", "Read past incidents from a table, a status page, a pager, a chat or a postmortem."), "Ctrl+Shift+J", P::Everywhere, "file", ""},
        {K::TakeBackImport, "take-back-import", QT_TRANSLATE_NOOP("Commands", "&Take back an import…"),
         QT_TRANSLATE_NOOP("Commands", "Withdraw everything one import brought, or bring it back; nothing is erased."), "", P::Everywhere, "file", ""},
        {K::Export, "export", QT_TRANSLATE_NOOP("Commands", "E&xport…"),
         QT_TRANSLATE_NOOP("Commands", "Write the incident as PDF, Markdown, HTML or JSON."), "Ctrl+Shift+X;Ctrl+P", P::Incident, "file", ""},
        {K::Connect, "connect", QT_TRANSLATE_NOOP("Commands", "&Connect to a shared database…"),
         QT_TRANSLATE_NOOP("Commands", "See and write the same incidents as everyone who connects to it."), "", P::Everywhere, "file", ""},
        {K::Disconnect, "disconnect", QT_TRANSLATE_NOOP("Commands", "&Disconnect from the database"),
         QT_TRANSLATE_NOOP("Commands", "Go back to the journal of this computer; what is not sent yet is kept."), "", P::Everywhere, "file", ""},
        {K::MoveIncidents, "move-incidents", QT_TRANSLATE_NOOP("Commands", "&Move my incidents to the database…"),
         QT_TRANSLATE_NOOP("Commands", "Copy what the journal of this computer holds to the shared database."), "", P::Everywhere, "file", ""},
        {K::Preferences, "preferences", QT_TRANSLATE_NOOP("Commands", "&Preferences…"),
         QT_TRANSLATE_NOOP("Commands", "Theme, times, text size and sound; and the team's policy with its editor."), "Ctrl+,", P::Everywhere, "file", ""},
        {K::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Close Quarterdeck; warns while an incident is active."), "Ctrl+Q", P::Everywhere, "file", ""},

        {K::FocusScribe, "focus-scribe", QT_TRANSLATE_NOOP("Commands", "&Write in the scribe line"),
         QT_TRANSLATE_NOOP("Commands", "Put the keyboard in the scribe line; Esc returns to where you were."), "Ctrl+L", P::Everywhere, "entry", ""},
        {K::StampNow, "stamp-now", QT_TRANSLATE_NOOP("Commands", "&Stamp now"),
         QT_TRANSLATE_NOOP("Commands", "Keep this moment; the next entry you write takes it."), "F12", P::Everywhere, "entry", "clock"},
        {K::NextStamp, "next-stamp", QT_TRANSLATE_NOOP("Commands", "&Next pending stamp"),
         QT_TRANSLATE_NOOP("Commands", "Write the entry for the oldest kept moment."), "Shift+F12", P::Everywhere, "entry", ""},
        {K::QuickNotes, "quick-notes", QT_TRANSLATE_NOOP("Commands", "&Quick notes"),
         QT_TRANSLATE_NOOP("Commands", "Write something down before there is an incident; log it in one later, with its time."), "Ctrl+Shift+N", P::Everywhere, "entry", "edit"},
        {K::ScribeBar, "scribe-bar", QT_TRANSLATE_NOOP("Commands", "Scribe &bar"),
         QT_TRANSLATE_NOOP("Commands", "The scribe line in a small window that stays on top of other programs."), "Ctrl+Shift+R", P::Everywhere, "entry", "float"},
        {K::Abbreviations, "abbreviations", QT_TRANSLATE_NOOP("Commands", "Abbre&viations…"),
         QT_TRANSLATE_NOOP("Commands", "Short forms that the scribe line writes out: ;rb and a space."), "", P::Everywhere, "entry", ""},
        {K::AttachFile, "attach-file", QT_TRANSLATE_NOOP("Commands", "Attac&h files…"),
         QT_TRANSLATE_NOOP("Commands", "Add a screenshot or file to the next entry; pasting or dropping it does the same."), "Ctrl+Shift+T", P::Incident, "entry", "attachment"},
        {K::OpenFile, "open-file", QT_TRANSLATE_NOOP("Commands", "&Open the entry's file"),
         QT_TRANSLATE_NOOP("Commands", "Show the file of the selected entry at its full size."), "", P::Incident, "entry", ""},
        {K::TypeAction, "type-action", QT_TRANSLATE_NOOP("Commands", "&Action"),
         QT_TRANSLATE_NOOP("Commands", "The line is an action for one named person."), "F4", P::ScribeLine, "entry", ""},
        {K::TypeDecision, "type-decision", QT_TRANSLATE_NOOP("Commands", "&Decision"),
         QT_TRANSLATE_NOOP("Commands", "The line is a decision."), "F5", P::ScribeLine, "entry", ""},
        {K::TypeFinding, "type-finding", QT_TRANSLATE_NOOP("Commands", "&Finding"),
         QT_TRANSLATE_NOOP("Commands", "The line is a finding."), "F7", P::ScribeLine, "entry", ""},
        {K::TypeCommunication, "type-communication", QT_TRANSLATE_NOOP("Commands", "&Communication sent"),
         QT_TRANSLATE_NOOP("Commands", "The line says what was told to whom."), "F8", P::ScribeLine, "entry", ""},
        {K::TypeFollowup, "type-followup", QT_TRANSLATE_NOOP("Commands", "Follow-&up"),
         QT_TRANSLATE_NOOP("Commands", "The line is something to do after the incident."), "F9", P::ScribeLine, "entry", ""},
        {K::AmendEntry, "amend-entry", QT_TRANSLATE_NOOP("Commands", "A&mend entry"),
         QT_TRANSLATE_NOOP("Commands", "Correct the selected entry; the earlier wording stays."), "F2", P::Timeline, "entry", ""},
        {K::StrikeEntry, "strike-entry", QT_TRANSLATE_NOOP("Commands", "St&rike entry…"),
         QT_TRANSLATE_NOOP("Commands", "Rule the selected entry through, with a reason; it stays legible."), "Del", P::Timeline, "entry", ""},
        {K::Undo, "undo", QT_TRANSLATE_NOOP("Commands", "U&ndo"),
         QT_TRANSLATE_NOOP("Commands", "First the text of the line, then your last change."), "Ctrl+Z", P::Everywhere, "entry", ""},
        {K::Redo, "redo", QT_TRANSLATE_NOOP("Commands", "Red&o"),
         QT_TRANSLATE_NOOP("Commands", "Bring back what undo took."), "Ctrl+Shift+Z", P::Everywhere, "entry", ""},
        {K::Find, "find", QT_TRANSLATE_NOOP("Commands", "F&ind"),
         QT_TRANSLATE_NOOP("Commands", "Search the timeline."), "Ctrl+F", P::Incident, "entry", "search"},
        {K::FindNext, "find-next", QT_TRANSLATE_NOOP("Commands", "Find ne&xt"),
         QT_TRANSLATE_NOOP("Commands", "Go to the next match."), "F3", P::Incident, "entry", ""},
        {K::FindPrevious, "find-previous", QT_TRANSLATE_NOOP("Commands", "Find &previous"),
         QT_TRANSLATE_NOOP("Commands", "Go to the previous match."), "Shift+F3", P::Incident, "entry", ""},
        {K::CopyMarkdown, "copy-markdown", QT_TRANSLATE_NOOP("Commands", "Cop&y as Markdown"),
         QT_TRANSLATE_NOOP("Commands", "Copy the selected entries, or the whole timeline."), "Ctrl+Shift+C", P::Incident, "entry", ""},

        {K::ShowWork, "show-work", QT_TRANSLATE_NOOP("Commands", "&Boards of work"),
         QT_TRANSLATE_NOOP("Commands", "Actions, hypotheses and decisions of the open incident; every key is in their menu."), "Ctrl+B", P::Incident, "work", ""},
        {K::NewAction, "new-action", QT_TRANSLATE_NOOP("Commands", "New &action…"),
         QT_TRANSLATE_NOOP("Commands", "A task for one named person, with a time to report back."), "Ctrl+D", P::Incident, "work", "entry-action"},
        {K::NewMitigation, "new-mitigation", QT_TRANSLATE_NOOP("Commands", "Start a &mitigation…"),
         QT_TRANSLATE_NOOP("Commands", "Choose how to make the impact go away, with its risks; one change at a time."), "Ctrl+Shift+B", P::Incident, "work", ""},
        {K::NewHypothesis, "new-hypothesis", QT_TRANSLATE_NOOP("Commands", "New &hypothesis…"),
         QT_TRANSLATE_NOOP("Commands", "Write down what may be the cause, so that nobody tries it twice."), "Ctrl+Shift+Y", P::Incident, "work", "entry-hypothesis"},
        {K::ProposeDecision, "propose-decision", QT_TRANSLATE_NOOP("Commands", "&Propose a decision…"),
         QT_TRANSLATE_NOOP("Commands", "Ask for objections before it is decided; the wall shows it."), "Ctrl+Shift+V", P::Incident, "work", "entry-decision"},
        {K::LinkEvidence, "link-evidence", QT_TRANSLATE_NOOP("Commands", "&Link the entry as evidence…"),
         QT_TRANSLATE_NOOP("Commands", "The entry selected in the timeline speaks for or against a hypothesis."), "Ctrl+Shift+E", P::Incident, "work", "link"},

        {K::ShowCommand, "show-command", QT_TRANSLATE_NOOP("Commands", "&Command mode"),
         QT_TRANSLATE_NOOP("Commands", "Board, details and roles side by side."), "Ctrl+1", P::Everywhere, "view", ""},
        {K::ShowScribe, "show-scribe", QT_TRANSLATE_NOOP("Commands", "&Scribe mode"),
         QT_TRANSLATE_NOOP("Commands", "The timeline fills the window."), "Ctrl+2", P::Everywhere, "view", ""},
        {K::ShowReview, "show-review", QT_TRANSLATE_NOOP("Commands", "&Review mode"),
         QT_TRANSLATE_NOOP("Commands", "Figures and charts over a period, and the incidents behind them."), "Ctrl+3", P::Everywhere, "view", ""},
        {K::Palette, "palette", QT_TRANSLATE_NOOP("Commands", "Command &palette…"),
         QT_TRANSLATE_NOOP("Commands", "Type what you want to do."), "Ctrl+K;Ctrl+Shift+P;Ctrl+Alt+I", P::Everywhere, "view", ""},
        {K::NextPane, "next-pane", QT_TRANSLATE_NOOP("Commands", "&Next pane"),
         QT_TRANSLATE_NOOP("Commands", "Move the keyboard to the next pane."), "F6", P::Everywhere, "view", ""},
        {K::PreviousPane, "previous-pane", QT_TRANSLATE_NOOP("Commands", "Pre&vious pane"),
         QT_TRANSLATE_NOOP("Commands", "Move the keyboard to the previous pane."), "Shift+F6", P::Everywhere, "view", ""},
        {K::ToggleList, "toggle-list", QT_TRANSLATE_NOOP("Commands", "Board as &list"),
         QT_TRANSLATE_NOOP("Commands", "Switch the board between cards and a sortable list."), "Ctrl+Shift+L", P::Everywhere, "view", ""},
        {K::FilterBoard, "filter-board", QT_TRANSLATE_NOOP("Commands", "&Filter the board"),
         QT_TRANSLATE_NOOP("Commands", "Narrow the board by words, service, severity or status."), "Ctrl+Shift+F", P::Everywhere, "view", "filter"},
        {K::TimeDisplay, "time-display", QT_TRANSLATE_NOOP("Commands", "&Time: local, UTC, both"),
         QT_TRANSLATE_NOOP("Commands", "Change how times are shown; what is stored stays."), "Ctrl+Shift+O", P::Everywhere, "view", "clock"},
        {K::Sound, "sound", QT_TRANSLATE_NOOP("Commands", "Soun&d of alarms on or off"),
         QT_TRANSLATE_NOOP("Commands", "Three notes when something is overdue, one when it is due; the strip says whether it is on."), "Ctrl+Shift+S", P::Everywhere, "view", ""},
        {K::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Commands", "Zoom &in"),
         QT_TRANSLATE_NOOP("Commands", "Larger text everywhere."), "Ctrl++;Ctrl+=", P::Everywhere, "view", ""},
        {K::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom &out"),
         QT_TRANSLATE_NOOP("Commands", "Smaller text everywhere."), "Ctrl+-", P::Everywhere, "view", ""},
        {K::ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("Commands", "Normal si&ze"),
         QT_TRANSLATE_NOOP("Commands", "Text at its normal size."), "Ctrl+0", P::Everywhere, "view", ""},
        {K::Wall, "wall", QT_TRANSLATE_NOOP("Commands", "&Wall"),
         QT_TRANSLATE_NOOP("Commands", "Show the room what matters, on a screen of its own; again closes it."), "F11", P::Everywhere, "view", ""},
        {K::WallSetup, "wall-setup", QT_TRANSLATE_NOOP("Commands", "Set &up the wall…"),
         QT_TRANSLATE_NOOP("Commands", "Choose the wall's screen, measure it, and say how far the farthest seat is."), "Shift+F11", P::Everywhere, "view", ""},
        {K::ThemeLight, "theme-light", QT_TRANSLATE_NOOP("Commands", "&Light theme"),
         QT_TRANSLATE_NOOP("Commands", "Dark text on light ground."), "", P::Everywhere, "view", ""},
        {K::ThemeDark, "theme-dark", QT_TRANSLATE_NOOP("Commands", "&Dark theme"),
         QT_TRANSLATE_NOOP("Commands", "Light text on dark ground."), "", P::Everywhere, "view", ""},
        {K::ThemeSystem, "theme-system", QT_TRANSLATE_NOOP("Commands", "Theme of the s&ystem"),
         QT_TRANSLATE_NOOP("Commands", "Follow the desktop's light or dark setting."), "", P::Everywhere, "view", ""},
        {K::ResetLayout, "reset-layout", QT_TRANSLATE_NOOP("Commands", "&Reset layout"),
         QT_TRANSLATE_NOOP("Commands", "Panes back to where they were at first."), "", P::Everywhere, "view", ""},

        {K::Help, "help", QT_TRANSLATE_NOOP("Commands", "&Help"),
         QT_TRANSLATE_NOOP("Commands", "How the scribe line and the console work."), "F1", P::Everywhere, "help", ""},
        {K::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
         QT_TRANSLATE_NOOP("Commands", "Every key, on one page."), "Ctrl+/", P::Everywhere, "help", ""},
        {K::Diagnostics, "diagnostics", QT_TRANSLATE_NOOP("Commands", "&Diagnostics"),
         QT_TRANSLATE_NOOP("Commands", "Journal, shared database, and the incident's state to compare with another console."), "Ctrl+Shift+G", P::Everywhere, "help", ""},
        {K::About, "about", QT_TRANSLATE_NOOP("Commands", "&About Quarterdeck"),
         QT_TRANSLATE_NOOP("Commands", "Version, licence and where the journal is."), "", P::Everywhere, "help", ""},
    };
    return catalog;
}

namespace {

QList<QKeySequence> shortcutsOf(const CommandSpec &spec)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(spec.shortcuts).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys;
}

} // namespace

CommandActions::CommandActions(QObject *parent) : QObject(parent)
{
    for (const CommandSpec &row : commandCatalog()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.id));
        // Type keys and Delete belong to the pane that has the keyboard; it binds them itself.
        if (row.place != CommandPlace::ScribeLine && row.place != CommandPlace::Timeline)
            action->setShortcuts(shortcutsOf(row));
        m_actions.insert(row.key, action);
    }
    retranslate();
}

const CommandSpec &CommandActions::spec(CommandKey key) const
{
    const QVector<CommandSpec> &rows = commandCatalog();
    return *std::find_if(rows.begin(), rows.end(), [key](const CommandSpec &row) { return row.key == key; });
}

void CommandActions::retranslate()
{
    for (const CommandSpec &row : commandCatalog()) {
        QAction *action = m_actions.value(row.key);
        action->setText(QCoreApplication::translate("Commands", row.text));
        action->setStatusTip(QCoreApplication::translate("Commands", row.description));
        // The plain description also keeps Qt from making a rich-text tool tip of the text.
        action->setToolTip(QCoreApplication::translate("Commands", row.description).toHtmlEscaped());
    }
}

} // namespace quarterdeck
