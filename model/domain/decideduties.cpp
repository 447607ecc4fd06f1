// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <algorithm>

namespace quarterdeck {

Outcome Rules::checkClock(const QString &clock, const QString &subject) const
{
    if (Outcome o = checkName(clock, tr("The clock")); !o)
        return o;
    return checkText(subject, tr("The clock's subject"), limits::Name, false);
}

Rules::Answer Rules::operator()(const SeverityAssessed &p)
{
    if (p.answers.isEmpty())
        return refuse(tr("Answer at least one question of the severity matrix."));
    if (p.answers.size() > limits::ListItems)
        return refuse(tr("%1: %L2 are too many, at most %L3 fit.").arg(tr("The answers")).arg(p.answers.size()).arg(limits::ListItems));
    for (auto it = p.answers.begin(); it != p.answers.end(); ++it) {
        if (Outcome o = checkName(it.key(), tr("The question")); !o)
            return o.error();
        if (Outcome o = checkName(it.value(), tr("The answer")); !o)
            return o.error();
    }
    if (p.to.rank < 1 || p.to.name.isEmpty())
        return refuse(tr("The severity matrix gave no level."));
    if (Outcome o = checkTime(p.at, tr("The time of the severity")); !o)
        return o.error();
    return record(p);
}

/// What holds for a message, drafted or sent.
Outcome Rules::checkMessage(QString &audience, QString &text, Instant at, const std::optional<Instant> &nextBy) const
{
    audience = audience.trimmed().toLower();
    text = text.trimmed();
    if (Outcome o = checkName(audience, tr("The audience")); !o)
        return o;
    if (text.isEmpty())
        return refuse(tr("The update is empty; say what the audience was told."));
    if (Outcome o = checkText(text, tr("The update"), limits::EntryText, true); !o)
        return o;
    if (Outcome o = checkTime(at, tr("The time of the update")); !o)
        return o;
    constexpr Milliseconds kLongestPromise{qint64(7) * 24 * 3600 * 1000};
    if (nextBy && (*nextBy <= at || *nextBy > at + kLongestPromise))
        return refuse(tr("The next update is promised for after this one, within seven days."));
    return Done{};
}

Rules::Answer Rules::operator()(UpdateDrafted p)
{
    if (Outcome o = checkMessage(p.audience, p.text, p.at, p.nextBy); !o)
        return o.error();
    if (Outcome o = checkText(p.templateKey, tr("The template"), limits::Name, false); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(UpdateReviewed p)
{
    const auto draft = std::find_if(m_state->drafts.begin(), m_state->drafts.end(), [&p](const UpdateDraft &one) { return one.id == p.draft; });
    if (draft == m_state->drafts.end())
        return Error{ErrorCode::NotFound, tr("There is no such draft."), {}};
    if (draft->state != UpdateDraft::State::Waiting)
        return refuse(tr("That draft has been answered already, by %1.").arg(draft->reviewedBy.isEmpty() ? draft->by : draft->reviewedBy));
    if (Outcome o = checkReason(p.reason); !o)
        return o.error();
    if (!p.approved && p.reason.isEmpty())
        return refuse(tr("Say what to change; the draft goes back to %1.").arg(draft->by));
    if (Outcome o = checkTime(p.at, tr("The time of the answer")); !o)
        return o.error();
    p.audience = draft->what.audience;
    return record(std::move(p));
}

Rules::Answer Rules::operator()(UpdateSent p)
{
    if (Outcome o = checkMessage(p.audience, p.text, p.at, p.nextBy); !o)
        return o.error();
    if (p.draft) {
        const auto draft = std::find_if(m_state->drafts.begin(), m_state->drafts.end(), [&p](const UpdateDraft &one) { return one.id == *p.draft; });
        if (draft == m_state->drafts.end())
            return Error{ErrorCode::NotFound, tr("There is no such draft."), {}};
        if (draft->state == UpdateDraft::State::Sent)
            return refuse(tr("That draft is recorded as sent already."));
    }
    return record(std::move(p));
}

Rules::Answer Rules::operator()(ChecklistTicked p)
{
    if (Outcome o = checkName(p.step, tr("The step")); !o)
        return o.error();
    p.task = p.task.trimmed();
    if (p.task.isEmpty())
        p.task = p.step;
    if (Outcome o = checkText(p.task, tr("The step"), limits::Reason, false); !o)
        return o.error();
    if (m_state->ticks.contains(p.step) == p.done)
        return refuse(p.done ? tr("“%1” is done already, by %2.").arg(p.task, m_state->ticks.value(p.step).by) : tr("“%1” is open already.").arg(p.task));
    if (Outcome o = checkTime(p.at, tr("The time of the tick")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const DeadlineMissed &p)
{
    if (Outcome o = checkClock(p.clock, p.subject); !o)
        return o.error();
    if (!isPlausible(p.due) || p.due > m_command.at)
        return refuse(tr("That deadline (%1) has not passed yet.").arg(toRfc3339(p.due)));
    if (m_state->hasMissed(p.clock, p.subject, p.due))
        return refuse(tr("That this deadline was missed is already recorded."));
    return record(p);
}

Rules::Answer Rules::operator()(const AlarmAnswered &p)
{
    if (Outcome o = checkClock(p.clock, p.subject); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the answer")); !o)
        return o.error();
    if (p.snoozeMs < 0 || p.snoozeMs > limits::Snooze.count())
        return refuse(tr("An alarm can be snoozed for ten minutes at most."));
    if (!isPlausible(p.due))
        return refuse(tr("%1 (%2) is not a plausible time; years from 1990 are accepted.").arg(tr("The deadline"), toRfc3339(p.due)));
    return record(p);
}

Rules::Answer Rules::operator()(const CoachNoted &p)
{
    if (Outcome o = checkClock(p.rule, p.subject); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the note")); !o)
        return o.error();
    if (m_state->coachNote(p.rule, p.subject))
        return refuse(tr("The coach has said that already."));
    return record(p);
}

Rules::Answer Rules::operator()(const CoachDismissed &p)
{
    const CoachNote *note = m_state->coachNote(p.rule, p.subject);
    if (!note)
        return Error{ErrorCode::NotFound, tr("The coach has said no such thing here."), {}};
    if (!note->dismissedBy.isEmpty())
        return refuse(tr("That note is already dismissed by %1.").arg(note->dismissedBy));
    return record(p);
}

} // namespace quarterdeck
