// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "scribe/completions.h"
#include "scribe/linedraft.h"
#include "scribe/pastedlines.h"
#include "warroom/warroom.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace quarterdeck {

class ChangeGuard;
class AwayBand;
struct AwaySummary;
class ChipBar;
class CommandActions;
class DraftKeeper;
class EmptyState;
class EvidenceIntake;
class EvidenceTray;
struct LineChoice;
class FindBar;
class PastePreview;
class PendingStrip;
class ReasonBar;
class ScribeCompleter;
class ScribeLine;
class ScribeRail;
class ScribeSession;
class ThemeStore;
class TimelineModel;
class TimelineView;

/// The scribe's place: find bar, live timeline, what is not saved yet, how the line is read, and the line itself. One incident at a
/// time; switching keeps what is half typed with its incident. Typing never waits: Enter empties the line at once, and whatever
/// cannot be logged comes back into it with one sentence. GUI thread; war room and themes must outlive it.
class ScribePane : public QWidget
{
    Q_OBJECT

public:
    /// draftPrefix: where half-typed lines are kept for the next start, see DraftKeeper::prefixFor(); empty = nowhere.
    ScribePane(WarRoom &warRoom, const ThemeStore &themes, const QString &draftPrefix, QWidget *parent = nullptr);
    ~ScribePane() override;

    /// Shows another incident, or none. What a console before this one left half typed is put back once its log has loaded.
    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    /// Connects the commands this pane carries out: type keys, stamps, amend, strike, find, copy, focus. Not undo and redo, which
    /// the window decides about (undo(), redo()).
    void serve(CommandActions &actions);
    /// The rail beside the timeline: open actions and kept stamps. Off in narrow places.
    void setRailVisible(bool visible);

    LineDraft draft() const;
    void restoreDraft(const QString &text, std::optional<Instant> firstKeystroke);
    /// Writes what is half typed to disk now; for closing down.
    void keepDraftNow();

    /// What happened since `since` (nullopt: the reader is new here), above the timeline until it is dismissed.
    void showAway(const AwaySummary &summary, std::optional<Instant> since);

    /// First the text of the line, if it has the keyboard; then the last change made here.
    void undo();
    void redo();
    /// Only the text of the line; false when there is nothing to undo in it.
    bool undoText();
    bool redoText();
    /// Changes made elsewhere in the window join this pane's undo order.
    void noteDone(const QVector<Event> &events);

    ScribeLine *line() const { return m_line; }
    TimelineView *timeline() const { return m_timeline; }
    TimelineModel *model() const { return m_model; }
    ScribeSession *session() const { return m_session; }

public slots:
    void focusLine();
    void openFind();
    void findNext();
    void findPrevious();
    void amendCurrent();
    void strikeCurrent();
    /// The chosen entries, or all of them, as Markdown, HTML and plain text.
    void copyMarkdown();
    void copyPlain();
    /// F12 and Shift+F12: keep this moment; write the entry for the oldest kept one.
    void stampNow();
    void nextStamp();
    void goToEntry(const quarterdeck::EventId &entry);
    /// Only what concerns this person.
    void showPerson(const QString &handle);
    /// Asks for files to attach to the next entry.
    void chooseFiles();
    /// Shows the first file of the chosen entry.
    void openCurrentFile();
    void openFile(const quarterdeck::EventId &entry, int file);

signals:
    /// A typed command that the window carries out: "goto", "help", and those typed without arguments, which ask: "status", "sev",
    /// "role", "ic", "handoff", "link".
    void commandRequested(const QString &name, const QString &arguments);
    /// The line holds something else now, and something at all.
    void typed();
    /// Esc on an empty line: back to where the keyboard was.
    void left();
    /// Events that something typed here became, as the journal has them.
    void done(const QVector<quarterdeck::Event> &events);
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// A line that an earlier run left unfinished is back in the editor.
    void draftRestored(const QString &text);
    /// "No entries match …" and the like, for the status bar; empty when everything is shown.
    void filterChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectLine();
    void connectTimeline();
    void connectBars();
    void connectEvidence();
    void addEvidence(const IncidentId &incident, const EntryFile &file);
    void addFileActions(QMenu &menu, const Entry &entry);
    void retranslate();
    void applyFont();
    void updateHead();
    void updatePeople();
    void updateStates();
    void updatePending();
    void updateChips();
    void updateOffer();
    void takeChoice(const LineChoice &choice);
    void hold(const QString &sentence);
    void say(const QString &sentence);
    void announce(int entryIndex);
    QStringList namesFor(const CompletionWord &word) const;

    void onLineChanged();
    void onSubmitted(const LineDraft &draft, const EntryBody &body);
    void logGuarded(const LineDraft &draft, const EntryBody &body);
    void takeBack(const LineDraft &draft);
    void runCommand(const LineDraft &draft, const QString &name, const QString &arguments);
    void sendCommand(const Payload &payload, const LineDraft &draft);
    void onRefused(int key, const QString &sentence);
    void editRefused(int key);
    void onPasted(const QVector<PastedLines::Ready> &lines);
    void recall(int step);
    QVector<LineDraft> recallable() const;
    LineDraft amendDraft(const Entry &entry) const;
    void amend(const EventId &entry);
    void resumeInterrupted();
    void askStrike(const EventId &entry);

    void openFindWith(const QString &words);
    void findStep(int direction);
    void copyEntries(bool markdownFirst);
    void showMenu(const QPoint &globalPos);

    void keepDraft();
    void askForDraft();
    void restoreSaved(const IncidentId &incident, const ScribeDraft &saved);
    bool isLogged(const LineDraft &draft) const;
    ScribeDraft &kept() { return m_kept[m_incident->id()]; }

    WarRoom &m_warRoom;
    const ThemeStore &m_themes;
    TimeFormat m_format;
    std::shared_ptr<LiveIncident> m_incident;
    std::unique_ptr<DraftKeeper> m_keeper;
    QHash<IncidentId, ScribeDraft> m_kept;  ///< lines of incidents that were left, and the stamps of all
    QHash<IncidentId, LineDraft> m_thrown;  ///< what Esc took last
    QSet<IncidentId> m_readDrafts;          ///< whose file of an earlier run has been looked at
    std::optional<LineDraft> m_interrupted; ///< what stood in the line when an amendment began
    int m_recallAt = -1;                    ///< position in recallable(); -1 = none recalled
    bool m_switching = false;
    bool m_railWanted = false;
    bool m_offering = false; ///< the sentence above the line is an offer, which goes with what made it
    QStringList m_people;    ///< for completion, most recent here first
    QStringList m_services;
    QTimer m_peopleTimer;
    QTimer m_savingTimer;

    TimelineModel *m_model;
    ScribeSession *m_session;
    FindBar *m_find;
    AwayBand *m_away;
    TimelineView *m_timeline;
    QStackedWidget *m_centre;
    EmptyState *m_empty;
    QPushButton *m_clearFilter;
    ScribeRail *m_rail;
    PendingStrip *m_pending;
    ReasonBar *m_reason;
    ChangeGuard *m_guard;
    PastePreview *m_paste;
    EvidenceIntake *m_intake;
    EvidenceTray *m_tray;
    ChipBar *m_chips;
    ScribeLine *m_line;
    ScribeCompleter *m_completer;
};

} // namespace quarterdeck
