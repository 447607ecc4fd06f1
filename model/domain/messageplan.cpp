// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messageplan.h"

#include "domain/clockname.h"
#include "domain/messagetemplate.h"
#include "domain/policytext.h"

#include <algorithm>

namespace quarterdeck {

namespace {

const Stakeholder *stakeholder(const QString &audience, const Policy &policy)
{
    const auto it = std::find_if(policy.stakeholders.rows.begin(), policy.stakeholders.rows.end(),
                                 [&audience](const Stakeholder &one) { return one.key == audience; });
    return it == policy.stakeholders.rows.end() ? nullptr : &*it;
}

/// Whose message a clock waits for; empty for clocks of something else.
QString audienceOf(const ClockReading &reading)
{
    if (reading.clock == clockname::FirstUpdate || reading.clock == clockname::Cadence)
        return reading.subject;
    return reading.clock == clockname::Leadership || reading.clock == clockname::StatusPage ? reading.clock : QString();
}

/// What the stakeholder plan owes an audience that has no clock of its own, from the declaration on.
std::optional<ClockReading> plannedClock(const AudiencePlan &plan, const StakeholderDue &due, const Incident &incident)
{
    if (!due.told || !due.within || plan.sent > 0 || !isActive(incident.status) || !recordsDeadlines(incident))
        return std::nullopt;
    const Instant start = incident.declaredAt(), end = start + *due.within;
    return ClockReading{clockname::FirstUpdate, plan.audience, start, end, start + *due.within * 8 / 10, std::nullopt};
}

void readSent(AudiencePlan &plan, const Incident &incident)
{
    for (const SentUpdate &sent : incident.updates) {
        if (sent.what.audience != plan.audience)
            continue;
        ++plan.sent;
        if (plan.lastAt && sent.what.at < *plan.lastAt)
            continue;
        plan.lastAt = sent.what.at;
        plan.lastBy = sent.by;
    }
    for (const UpdateDraft &draft : incident.drafts)
        plan.waiting += draft.what.audience == plan.audience && draft.state == UpdateDraft::State::Waiting ? 1 : 0;
}

MessageRecord::Kind kindOf(UpdateDraft::State state)
{
    switch (state) {
    case UpdateDraft::State::Approved:
        return MessageRecord::Kind::Approved;
    case UpdateDraft::State::Returned:
        return MessageRecord::Kind::Returned;
    case UpdateDraft::State::Waiting:
    case UpdateDraft::State::Sent:
        break;
    }
    return MessageRecord::Kind::Waiting;
}

/// Whether the message after this one came in time.
void judge(MessageRecord &record, const Incident &incident, Instant now)
{
    if (!record.nextBy)
        return;
    std::optional<Instant> followed;
    for (const SentUpdate &other : incident.updates) {
        if (other.what.audience == record.audience && other.what.at > record.at && (!followed || other.what.at < *followed))
            followed = other.what.at;
    }
    const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
    const bool over = !isActive(incident.status) && resolved.state == MilestoneValue::State::At;
    const Instant until = followed ? *followed : over ? std::max(resolved.at, record.at) : now;
    if (until > *record.nextBy) {
        record.promise = MessageRecord::Promise::Missed;
        record.late = until - *record.nextBy;
    } else {
        record.promise = followed || over ? MessageRecord::Promise::Kept : MessageRecord::Promise::Running;
    }
}

} // namespace

QStringList audiencesOf(const Incident &incident, const Policy &policy)
{
    QStringList all{audience::Customers, audience::StatusPage, audience::Internal, audience::Leadership};
    const auto add = [&all](const QString &one) {
        if (!one.isEmpty() && !all.contains(one))
            all << one;
    };
    for (const Stakeholder &one : policy.stakeholders.rows)
        add(one.key);
    if (std::any_of(policy.levels.begin(), policy.levels.end(),
                    [](const PolicyLevel &level) { return level.response.management.has_value(); }))
        add(audience::Management);
    for (const SentUpdate &sent : incident.updates)
        add(sent.what.audience);
    for (const UpdateDraft &draft : incident.drafts)
        add(draft.what.audience);
    return all;
}

QString audienceName(const QString &audience, const Policy &policy)
{
    const Stakeholder *one = stakeholder(audience, policy);
    QString name = one ? policyText(one->name) : clockname::displayAudience(audience);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QVector<AudiencePlan> audiencePlans(const Incident &incident, const Policy &policy, Instant now)
{
    const QVector<ClockReading> clocks = clocksOf(incident, policy);
    const QVector<UpdateAdherence> kept = adherenceOf(incident, policy, now);
    QVector<AudiencePlan> plans;
    for (const QString &audience : audiencesOf(incident, policy)) {
        AudiencePlan plan;
        plan.audience = audience;
        plan.name = audienceName(audience, policy);
        plan.approval = needsApproval(incident, policy, audience, {});
        readSent(plan, incident);
        for (const ClockReading &clock : clocks) {
            if (!clock.metAt && audienceOf(clock) == audience && (!plan.clock || clock.dueAt < plan.clock->dueAt))
                plan.clock = clock;
        }
        if (const Stakeholder *one = stakeholder(audience, policy); one && incident.severity) {
            const StakeholderDue due = one->due.value(incident.severity->name);
            plan.owed = policyText(due.text);
            plan.told = due.told;
            if (!plan.clock) {
                plan.clock = plannedClock(plan, due, incident);
                plan.planned = plan.clock.has_value();
            }
        }
        for (const UpdateAdherence &one : kept) {
            if (one.audience == audience) {
                plan.due = one.due;
                plan.onTime = one.onTime;
            }
        }
        plans.append(plan);
    }
    const auto wanted = [](const AudiencePlan &plan) { return plan.clock || plan.waiting > 0 || plan.sent > 0 || plan.told; };
    std::stable_sort(plans.begin(), plans.end(),
                     [&wanted](const AudiencePlan &a, const AudiencePlan &b) { return wanted(a) && !wanted(b); });
    return plans;
}

QVector<MessageRecord> messageRecords(const Incident &incident, const QString &audience, Instant now)
{
    QVector<MessageRecord> records;
    for (const SentUpdate &sent : incident.updates) {
        if (!audience.isEmpty() && sent.what.audience != audience)
            continue;
        MessageRecord record;
        record.draft = sent.what.draft;
        record.audience = sent.what.audience;
        record.text = sent.what.text;
        record.by = sent.by;
        record.at = sent.what.at;
        record.nextBy = sent.what.nextBy;
        judge(record, incident, now);
        records.append(record);
    }
    for (const UpdateDraft &draft : incident.drafts) {
        if (draft.state == UpdateDraft::State::Sent || (!audience.isEmpty() && draft.what.audience != audience))
            continue;
        MessageRecord record;
        record.kind = kindOf(draft.state);
        record.draft = draft.id;
        record.audience = draft.what.audience;
        record.text = draft.what.text;
        record.by = draft.by;
        record.at = draft.what.at;
        record.nextBy = draft.what.nextBy;
        record.reviewedBy = draft.reviewedBy;
        record.reason = draft.reason;
        records.append(record);
    }
    std::stable_sort(records.begin(), records.end(), [](const MessageRecord &a, const MessageRecord &b) { return a.at > b.at; });
    return records;
}

QVector<UpdateDraft> waitingDrafts(const Incident &incident)
{
    QVector<UpdateDraft> waiting = incident.drafts;
    waiting.removeIf([](const UpdateDraft &draft) { return draft.state != UpdateDraft::State::Waiting; });
    return waiting;
}

const UpdateDraft *draftById(const Incident &incident, const EventId &id)
{
    const auto it =
        std::find_if(incident.drafts.begin(), incident.drafts.end(), [&id](const UpdateDraft &one) { return one.id == id; });
    return it == incident.drafts.end() ? nullptr : &*it;
}

} // namespace quarterdeck
