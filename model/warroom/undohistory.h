// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QVector>

#include <optional>

namespace quarterdeck {

/// What Ctrl+Z takes back and Ctrl+Shift+Z brings again: this person's own changes of this session, newest first. Nothing is erased;
/// undoing is one more event that says the opposite (a strike "withdrawn", the status before). A plain value on the GUI thread;
/// it holds no state of incidents, it reads what came before from the fold.
class UndoHistory
{
public:
    struct Step
    {
        IncidentId incident;
        std::optional<Payload> payload; ///< to submit; nullopt = the change cannot be taken back
        QString refusal;                ///< then: one sentence that says so
    };

    /// A change this person made by hand: undoable from now on; what had been undone can no longer be redone.
    void done(const QVector<Event> &events);
    /// The events that an undo or redo step became; they go to the other side.
    void undone(const QVector<Event> &events);
    void redone(const QVector<Event> &events);

    /// The next step, taken off its stack; nullopt when there is none. A change without an opposite is a step of its own, so that whoever
    /// asked learns it instead of losing the change before. `state` must be the fold of the step's incident, see peek().
    std::optional<IncidentId> peekUndo() const;
    std::optional<IncidentId> peekRedo() const;
    std::optional<Step> takeUndo(const Incident &state, Instant now);
    std::optional<Step> takeRedo(const Incident &state, Instant now);

    /// The payload that says the opposite of one event; nullopt for what cannot be taken back (a declaration).
    static std::optional<Payload> inverse(const Event &event, const Incident &state, Instant now);

private:
    QVector<Event> m_undo;
    QVector<Event> m_redo;
};

} // namespace quarterdeck
