// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mitigation.h"
#include "shell/promptpanel.h"
#include "warroom/warroom.h"
#include "work/workverbs.h"

#include <QObject>

namespace quarterdeck {

/// The questions about what is worked on, asked in the prompt panel and turned into submits: a new action, mitigation, hypothesis or
/// proposal, and everything that can be done with one there is. A refusal keeps its panel open, with what was typed. GUI thread; room and
/// panel must outlive it.
class WorkPrompts final : public QObject
{
    Q_OBJECT
public:
    WorkPrompts(WarRoom &room, PromptPanel &panel, QObject *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident) { m_incident = std::move(incident); }
    LiveIncident *incident() const { return m_incident.get(); }

    void newAction(const QString &typed = {});
    void newMitigation();
    void newHypothesis();
    void propose();
    /// Asks what the verb needs to know about this entry, or does it at once. Silent about an entry that is not there.
    void run(WorkVerb verb, const EventId &entry);
    /// For which hypothesis this entry speaks.
    void linkAsEvidence(const EventId &entry);
    /// Where the evidence prompt begins: what is selected in the timeline.
    void setSelected(const std::optional<EventId> &entry) { m_selected = entry; }

signals:
    void said(const QString &sentence);
    void entryWanted(const quarterdeck::EventId &entry);

private:
    QFuture<Outcome> submit(const Payload &payload, const QString &done = {});
    void submitNow(const Payload &payload, const QString &done);
    Instant now() const { return m_room.clock().now(); }
    const Incident &state() const { return m_incident->state(); }

    void askOneChange(const EntryBody &body, const QString &typed, const Mitigation *kind);
    void askMitigation(const Mitigation &kind, const QString &typed = {});
    QFuture<Outcome> logAction(const QString &text, const Mitigation *kind);
    void askDone(const Entry &entry);
    void askMoreTime(const Entry &entry);
    void askForTime(const Entry &entry);
    void askCallBack(const Entry &entry);
    void snooze(const Entry &entry);
    void askPerson(const Entry &entry, bool isAction);
    void askReason(const Entry &entry, HypothesisState to);
    void askConclusion(const Entry &entry);
    void askEvidence(const Entry &entry, bool remove);
    void askOutcome(const Entry &entry, std::optional<DecisionState> outcome);
    void askObjection(const Entry &entry);

    QVector<PromptChoice> people(const QString &typed) const;
    QVector<PromptChoice> entriesMatching(const Entry &hypothesis, const QString &typed, bool linked) const;
    Payload extended(const Entry &entry, Milliseconds more, const QString &reason) const;
    EntryBody read(const QString &text, EntryType type) const;

    WarRoom &m_room;
    PromptPanel &m_panel;
    std::shared_ptr<LiveIncident> m_incident;
    std::optional<EventId> m_selected;
};

} // namespace quarterdeck
