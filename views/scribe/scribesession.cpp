// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scribesession.h"

#include "warroom/whenready.h"

#include <algorithm>

namespace quarterdeck {

namespace {

bool isHeldUp(ErrorCode code) { return code == ErrorCode::StorageFull || code == ErrorCode::Storage || code == ErrorCode::Busy; }

/// The war room keeps what storage refused and retries it; then the line is in good hands there.
bool isKept(const WarRoom &warRoom, const IncidentId &incident, const Payload &payload)
{
    const QString kind = kindOf(payload);
    const QJsonObject body = encode(payload);
    return std::any_of(warRoom.unsaved().cbegin(), warRoom.unsaved().cend(), [&](const UnsavedEntry &entry) {
        return entry.command.incident == incident && kindOf(entry.command.payload) == kind
            && encode(entry.command.payload) == body;
    });
}

std::optional<EventId> loggedEntry(const Receipt &receipt)
{
    for (const Event &event : receipt.events) {
        if (std::holds_alternative<EntryLogged>(event.payload))
            return event.id;
    }
    return std::nullopt;
}

} // namespace

ScribeSession::ScribeSession(WarRoom &warRoom, QObject *parent) : QObject(parent), m_warRoom(warRoom) {}

void ScribeSession::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident == incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::entryAdded, this, &ScribeSession::dropShown);
        connect(m_incident.get(), &LiveIncident::loaded, this, &ScribeSession::dropShown);
    }
    dropShown();
    emit sentChanged();
    emit undoChanged();
}

void ScribeSession::send(const EntryBody &body, const LineDraft &draft)
{
    if (!m_incident)
        return;
    const int lineKey = remember(body, draft);
    if (draft.amends)
        submitLine(lineKey, EntryAmended{*draft.amends, body});
    else
        submitLine(lineKey, EntryLogged{body});
    emit undoChanged();
}

void ScribeSession::sendCommand(const Payload &payload, const LineDraft &draft)
{
    if (!m_incident)
        return;
    EntryBody shown;
    shown.text = draft.text;
    shown.occurred = draft.firstKeystroke.value_or(m_warRoom.clock().now());
    submitLine(remember(shown, draft), payload);
}

int ScribeSession::remember(const EntryBody &body, const LineDraft &draft)
{
    SentLine line{++m_lastKey, m_incident->id(), draft, body, SentLine::State::Saving, {}, m_warRoom.clock().monotonicMs(), {}};
    m_sent.append(line);
    emit sentChanged();
    return line.key;
}

/// A refusal is this object's to tell, with the line it is about.
void ScribeSession::ask(const IncidentId &incident, const Payload &payload, std::function<void(const Result<Receipt> &)> then)
{
    ++m_history[incident].unanswered;
    whenReady(this, m_warRoom.submitUnannounced(incident, payload),
              [this, incident, then = std::move(then)](const QFuture<Result<Receipt>> &answer) {
                  then(answer.result());
                  History &history = m_history[incident];
                  if (--history.unanswered == 0 && !history.waiting.empty() && m_incident && m_incident->id() == incident) {
                      const bool isUndo = history.waiting.front();
                      history.waiting.pop_front();
                      step(isUndo);
                  }
                  emit undoChanged();
              });
}

void ScribeSession::submitLine(int lineKey, const Payload &payload)
{
    ask(m_incident->id(), payload,
        [this, lineKey, payload](const Result<Receipt> &answer) { onAnswer(lineKey, payload, answer); });
}

void ScribeSession::onAnswer(int lineKey, const Payload &payload, const Result<Receipt> &answer)
{
    const auto line = std::find_if(m_sent.begin(), m_sent.end(), [lineKey](const SentLine &l) { return l.key == lineKey; });
    if (line == m_sent.end())
        return;
    if (answer) {
        onSaved(lineKey, *answer);
    } else if (isHeldUp(answer.error().code) && isKept(m_warRoom, line->incident, payload)) {
        forget(lineKey);
    } else {
        onRefused(lineKey, answer.error());
    }
    emit undoChanged();
}

void ScribeSession::onSaved(int lineKey, const Receipt &receipt)
{
    const auto line = std::find_if(m_sent.begin(), m_sent.end(), [lineKey](const SentLine &l) { return l.key == lineKey; });
    line->awaited = loggedEntry(receipt);
    if (line->awaited)
        dropShown();
    else
        forget(lineKey);
    noteDone(receipt.events);
    emit done(receipt.events);
}

void ScribeSession::onRefused(int lineKey, const Error &error)
{
    const auto line = std::find_if(m_sent.begin(), m_sent.end(), [lineKey](const SentLine &l) { return l.key == lineKey; });
    line->state = SentLine::State::Refused;
    line->sentence = error.message;
    emit sentChanged();
    emit refused(lineKey, error.message);
}

void ScribeSession::dropShown()
{
    const auto removed = m_sent.removeIf([this](const SentLine &line) {
        if (!line.awaited)
            return false;
        return !m_incident || m_incident->id() != line.incident || m_incident->state().entry(*line.awaited) != nullptr;
    });
    if (removed > 0)
        emit sentChanged();
}

void ScribeSession::forget(int lineKey)
{
    if (m_sent.removeIf([lineKey](const SentLine &line) { return line.key == lineKey; }) > 0)
        emit sentChanged();
}

QVector<LineDraft> ScribeSession::unlogged(const IncidentId &incident) const
{
    QVector<LineDraft> drafts;
    for (const SentLine &line : m_sent) {
        if (line.incident == incident && !line.awaited)
            drafts.append(line.draft);
    }
    return drafts;
}

void ScribeSession::keepUnlogged(const LineDraft &draft, const QString &sentence)
{
    if (!m_incident)
        return;
    EntryBody shown;
    shown.text = draft.text;
    shown.occurred = draft.firstKeystroke.value_or(m_warRoom.clock().now());
    m_sent.append(
        {++m_lastKey, m_incident->id(), draft, shown, SentLine::State::Refused, sentence, m_warRoom.clock().monotonicMs(), {}});
    emit sentChanged();
}

std::optional<LineDraft> ScribeSession::take(int lineKey)
{
    const auto line = std::find_if(m_sent.cbegin(), m_sent.cend(), [lineKey](const SentLine &l) { return l.key == lineKey; });
    if (line == m_sent.cend() || line->state != SentLine::State::Refused)
        return std::nullopt;
    const LineDraft draft = line->draft;
    forget(lineKey);
    return draft;
}

// --- Strike and undo ---------------------------------------------------------------------------------------------

void ScribeSession::submitQuietly(const Payload &payload)
{
    ask(m_incident->id(), payload, [this](const Result<Receipt> &answer) {
        if (!answer) {
            emit notice(answer.error().message);
            return;
        }
        noteDone(answer->events);
        emit done(answer->events);
    });
}

void ScribeSession::strike(const EventId &entry, const QString &reason)
{
    if (m_incident)
        submitQuietly(EntryStruck{entry, reason});
}

void ScribeSession::restoreEntry(const EventId &entry)
{
    if (m_incident)
        submitQuietly(EntryRestored{entry});
}

void ScribeSession::noteDone(const QVector<Event> &events)
{
    if (events.isEmpty())
        return;
    History &history = m_history[events.first().incident];
    history.steps.done(events);
    history.undoable += int(events.size());
    history.redoable = 0;
    emit undoChanged();
}

bool ScribeSession::canUndo() const
{
    if (!m_incident)
        return false;
    const auto history = m_history.constFind(m_incident->id());
    return history != m_history.cend() && (history->undoable > 0 || history->unanswered > 0);
}

bool ScribeSession::canRedo() const { return m_incident && m_history.value(m_incident->id()).redoable > 0; }

void ScribeSession::undo()
{
    if (m_incident)
        step(true);
}

void ScribeSession::redo()
{
    if (m_incident)
        step(false);
}

void ScribeSession::step(bool isUndo)
{
    History &history = m_history[m_incident->id()];
    if (history.unanswered > 0) {
        history.waiting.push_back(isUndo);
        return;
    }
    const Instant now = m_warRoom.clock().now();
    const std::optional<UndoHistory::Step> next =
        isUndo ? history.steps.takeUndo(m_incident->state(), now) : history.steps.takeRedo(m_incident->state(), now);
    if (!next) {
        (isUndo ? history.undoable : history.redoable) = 0;
        emit notice(
            isUndo ? tr("Nothing to undo here since this window opened. To take back an older entry, select it and press Delete.")
                   : tr("Nothing to redo."));
        return;
    }
    if (!next->payload) {
        int &left = isUndo ? history.undoable : history.redoable;
        left = std::max(0, left - 1);
        emit notice(next->refusal);
        emit undoChanged();
        return;
    }
    ask(next->incident, *next->payload, [this, isUndo](const Result<Receipt> &answer) {
        if (!answer) {
            emit notice(answer.error().message);
            return;
        }
        if (answer->events.isEmpty())
            return;
        History &changed = m_history[answer->events.first().incident];
        const int count = int(answer->events.size());
        if (isUndo)
            changed.steps.undone(answer->events);
        else
            changed.steps.redone(answer->events);
        changed.undoable = std::max(0, changed.undoable + (isUndo ? -count : count));
        changed.redoable = std::max(0, changed.redoable + (isUndo ? count : -count));
        emit done(answer->events);
    });
}

} // namespace quarterdeck
