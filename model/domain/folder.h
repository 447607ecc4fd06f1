// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"

#include <algorithm>

namespace quarterdeck {

/// Folds one event into one state; one overload per payload. fold.cpp holds the incident's own fields and its roles, foldwork.cpp the
/// timeline and what is worked on, foldduties.cpp deadlines, messages and what the console itself noted. Pure; used by fold() only.
class Folder
{
public:
    Folder(Incident &state, const Event &event) : m_state(state), m_event(event) {}

    FoldEffect run()
    {
        std::visit(*this, m_event.payload);
        if (m_event.seq > 0)
            m_state.lastSeq = std::max(m_state.lastSeq, m_event.seq);
        else
            m_state.pending.append(m_event.id);
        if (m_effect.entryAdded < 0)
            m_state.withoutEntry.insert(m_event.id);
        m_state.lastRecorded = std::max(m_state.lastRecorded, m_event.recorded);
        return std::move(m_effect);
    }

    void operator()(const IncidentDeclared &p);
    void operator()(const FieldEdited &p);
    void operator()(const StatusChanged &p);
    void operator()(const SeverityChanged &p);
    void operator()(const MilestoneRecorded &p);
    void operator()(const RoleAssigned &p);
    void operator()(const HandoverOffered &p);
    void operator()(const HandoverAccepted &p);
    void operator()(const HandoverWithdrawn &p);
    void operator()(const EntryLogged &p);
    void operator()(const EntryAmended &p);
    void operator()(const EntryStruck &p);
    void operator()(const EntryRestored &p);
    void operator()(const LinkAdded &p);
    void operator()(const LinkRemoved &p);
    void operator()(const AccessChanged &p);
    void operator()(const EventRedacted &p);
    void operator()(const SeverityAssessed &p);
    void operator()(const UpdateSent &p);
    void operator()(const DeadlineMissed &p);
    void operator()(const AlarmAnswered &p);
    void operator()(const CoachNoted &p);
    void operator()(const CoachDismissed &p);
    void operator()(const ActionChanged &p);
    void operator()(const HypothesisChanged &p);
    void operator()(const EvidenceLinked &p);
    void operator()(const DecisionProposed &p);
    void operator()(const DecisionObjected &p);
    void operator()(const DecisionMade &p);
    void operator()(const ChecklistTicked &p);
    void operator()(const UpdateDrafted &p);
    void operator()(const UpdateReviewed &p);
    void operator()(const IncidentWithdrawn &p);
    void operator()(const PolicyPublished &p);
    void operator()(const UnknownPayload &p);

private:
    using What = AutomaticNote::What;

    MilestoneValue &milestone(Milestone m) { return m_state.milestones[static_cast<size_t>(m)]; }
    void stampOnce(Milestone m, Instant at)
    {
        if (milestone(m).state == MilestoneValue::State::NotRecorded)
            milestone(m) = MilestoneValue::time(at);
    }
    bool cameTooLate(const QString &field, const QString &value, Instant at);
    void touch(const QString &field, Instant at) { m_state.changedAt.insert(field, {m_event.seq, m_event.author, at, m_event.id}); }
    void note(What what, const QStringList &args, Instant occurred, EntryType type = EntryType::Note);
    void append(Entry entry);
    void setSeverity(const SeverityLevel &level, Instant at);
    void setHolder(const QString &role, const QString &handle, Instant at);
    QString missedGap(Instant takenAt) const;
    Entry *target(const EventId &id);
    void logEntry(const EntryBody &body);
    void refreshWork(Entry &entry, const EntryBody *before);
    void refreshAction(Entry &entry, const EntryBody *before);
    Entry *workTarget(const EventId &id);
    void applyResult(const Entry &entry);
    void withdrawResult(const Entry &entry);

    Incident &m_state;
    const Event &m_event;
    FoldEffect m_effect;
};

} // namespace quarterdeck
