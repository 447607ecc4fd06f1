// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"
#include "scribe/linedraft.h"
#include "warroom/undohistory.h"
#include "warroom/warroom.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace quarterdeck {

/// A line on its way into the log, or sent back by it.
struct SentLine
{
    enum class State { Saving, Refused };
    int key = 0;
    IncidentId incident;
    LineDraft draft; ///< as typed, to be put back
    EntryBody body;  ///< what it said; for commands the text as typed
    State state = State::Saving;
    QString sentence;               ///< why it was refused
    qint64 sentAtMs = 0;            ///< on the monotonic clock
    std::optional<EventId> awaited; ///< saved, and shown as soon as the read model has it
};

/// What the scribe did to one incident since it was opened: sends entries, amendments and strikes through the door, holds every
/// line until the journal has acknowledged it, and knows how to take the last ones back. GUI thread; the war room must outlive it.
/// A refusal comes back as refused() with the line as it was typed; what a full disk holds up is the war room's to keep and retry.
class ScribeSession : public QObject
{
    Q_OBJECT

public:
    explicit ScribeSession(WarRoom &warRoom, QObject *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    LiveIncident *incident() const { return m_incident.get(); }

    /// Logs, or amends when draft.amends is set. At once visible in sent().
    void send(const EntryBody &body, const LineDraft &draft);
    /// A change that is not an entry (status, severity, …) typed as a command.
    void sendCommand(const Payload &payload, const LineDraft &draft);
    void strike(const EventId &entry, const QString &reason);
    void restoreEntry(const EventId &entry);

    /// Changes this person made elsewhere in the window (status, roles, …): Ctrl+Z takes them back in one order with the entries.
    void noteDone(const QVector<Event> &events);
    /// Takes back the last thing done to this incident since the window opened; a withdrawn entry stays legible.
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;

    /// Lines of all incidents, oldest first.
    const QVector<SentLine> &sent() const { return m_sent; }
    QVector<LineDraft> unlogged(const IncidentId &incident) const;
    /// Keeps a line that a console before this one could not finish.
    void keepUnlogged(const LineDraft &draft, const QString &sentence);
    /// Gives a refused line back and forgets it.
    std::optional<LineDraft> take(int key);

signals:
    void sentChanged();
    void undoChanged();
    /// The line may go back where it came from (take(key)) or stay in sent().
    void refused(int key, const QString &sentence);
    /// Something without a line of its own did not happen: one sentence.
    void notice(const QString &sentence);
    /// The journal has it: what a line, a strike or an undo step became.
    void done(const QVector<quarterdeck::Event> &events);

private:
    struct History
    {
        UndoHistory steps;
        int undoable = 0; ///< steps on either side, for the menu
        int redoable = 0;
        int unanswered = 0;       ///< asked of the journal and not answered yet
        std::deque<bool> waiting; ///< Ctrl+Z (true) and redo pressed meanwhile: they are about what comes back
    };

    int remember(const EntryBody &body, const LineDraft &draft);
    void ask(const IncidentId &incident, const Payload &payload, std::function<void(const Result<Receipt> &)> then);
    void submitLine(int lineKey, const Payload &payload);
    void submitQuietly(const Payload &payload);
    void onAnswer(int lineKey, const Payload &payload, const Result<Receipt> &answer);
    void onSaved(int lineKey, const Receipt &receipt);
    void onRefused(int lineKey, const Error &error);
    void dropShown();
    void forget(int lineKey);
    void step(bool isUndo);

    WarRoom &m_warRoom;
    std::shared_ptr<LiveIncident> m_incident;
    QVector<SentLine> m_sent;
    QHash<IncidentId, History> m_history;
    int m_lastKey = 0;
};

} // namespace quarterdeck
