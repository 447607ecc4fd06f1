// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folder.h"

namespace quarterdeck {

void Folder::operator()(const SeverityAssessed &p)
{
    m_state.assessments.append({p, m_event.author});
    QStringList answers;
    for (auto it = p.answers.begin(); it != p.answers.end(); ++it)
        answers << it.key() + u' ' + it.value();
    note(What::SeverityAssessed, {p.to.name, answers.join(QStringLiteral(", "))}, p.at);
}

void Folder::operator()(const UpdateDrafted &p)
{
    m_state.drafts.append({m_event.id, p, m_event.author, UpdateDraft::State::Waiting, {}, {}});
    note(What::UpdateDrafted, {p.audience}, p.at);
}

void Folder::operator()(const UpdateReviewed &p)
{
    for (UpdateDraft &draft : m_state.drafts) {
        if (draft.id != p.draft || draft.state == UpdateDraft::State::Sent)
            continue;
        draft.state = p.approved ? UpdateDraft::State::Approved : UpdateDraft::State::Returned;
        draft.reviewedBy = m_event.author;
        draft.reason = p.reason;
    }
    if (p.approved)
        note(What::UpdateApproved, {p.audience}, p.at);
    else
        note(What::UpdateReturned, {p.audience, p.reason}, p.at);
}

void Folder::operator()(const UpdateSent &p)
{
    m_state.updates.append({p, m_event.author});
    for (UpdateDraft &draft : m_state.drafts) {
        if (draft.id == p.draft)
            draft.state = UpdateDraft::State::Sent;
    }
    note(What::UpdateSent, {p.audience, p.text}, p.at, EntryType::Communication);
}

void Folder::operator()(const DeadlineMissed &p)
{
    if (m_state.hasMissed(p.clock, p.subject, p.due))
        return; // another console saw it too
    m_state.missed.append(p);
    note(What::DeadlineMissed, {p.clock, p.subject}, p.due);
}

void Folder::operator()(const AlarmAnswered &p)
{
    m_state.alarmAnswers.append(p);
    if (p.snoozeMs > 0)
        note(What::AlarmSnoozed, {p.clock, p.subject, QString::number(p.snoozeMs / 1000)}, p.at);
    else
        note(What::AlarmAcknowledged, {p.clock, p.subject}, p.at);
}

void Folder::operator()(const CoachNoted &p)
{
    if (m_state.coachNote(p.rule, p.subject))
        return;
    m_state.coachNotes.append({p.rule, p.subject, p.at, {}});
    note(What::CoachNoted, {p.rule, p.subject}, p.at);
}

void Folder::operator()(const CoachDismissed &p)
{
    for (CoachNote &one : m_state.coachNotes) {
        if (one.rule != p.rule || one.subject != p.subject || !one.dismissedBy.isEmpty())
            continue;
        one.dismissedBy = m_event.author;
        return note(What::CoachDismissed, {p.rule, p.subject}, p.at);
    }
}

void Folder::operator()(const ChecklistTicked &p)
{
    if (p.done)
        m_state.ticks.insert(p.step, {m_event.author, p.at});
    else
        m_state.ticks.remove(p.step);
    note(p.done ? What::ChecklistDone : What::ChecklistUndone, {p.task}, p.at);
}

} // namespace quarterdeck
