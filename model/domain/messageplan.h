// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

/// Who is to be told what by when, and what they were told. Pure, any thread: consoles with one log and policy show the same.
namespace quarterdeck {

/// One audience of an incident as it stands.
struct AudiencePlan
{
    QString audience;
    QString name;                      ///< as people read it
    QString owed;                      ///< what the policy owes them at this level, in words; empty = nothing said
    bool told = true;                  ///< false = nothing is owed at this level
    bool approval = false;             ///< the commander approves what they are sent
    std::optional<ClockReading> clock; ///< the unmet deadline of the next message, the earliest
    bool planned = false;              ///< clock is only of the stakeholder plan: nothing rings for it
    int sent = 0;
    std::optional<Instant> lastAt;
    QString lastBy;
    int due = 0, onTime = 0; ///< promises that are over, and those kept
    int waiting = 0;         ///< drafts that wait for the commander
    friend bool operator==(const AudiencePlan &, const AudiencePlan &) = default;
};

/// Those with a deadline or something owed first, in the policy's order; then those who were told all the same.
QVector<AudiencePlan> audiencePlans(const Incident &incident, const Policy &policy, Instant now);

/// Every audience a message may go to under a policy, and any other the log knows.
QStringList audiencesOf(const Incident &incident, const Policy &policy);
QString audienceName(const QString &audience, const Policy &policy);

/// A message that was sent or written, and what became of it.
struct MessageRecord
{
    enum class Kind { Sent, Waiting, Approved, Returned };
    enum class Promise { None, Running, Kept, Missed };
    Kind kind = Kind::Sent;
    std::optional<EventId> draft; ///< it is, or came from
    QString audience;
    QString text;
    QString by;
    Instant at;
    std::optional<Instant> nextBy;
    Promise promise = Promise::None; ///< how that went
    Milliseconds late{0};            ///< how much later the next one came, or is by now
    QString reviewedBy, reason;
    friend bool operator==(const MessageRecord &, const MessageRecord &) = default;
};

/// Newest first; drafts that were sent appear only as sent. An empty audience means all of them.
QVector<MessageRecord> messageRecords(const Incident &incident, const QString &audience, Instant now);

/// Drafts that wait for the commander, oldest first.
QVector<UpdateDraft> waitingDrafts(const Incident &incident);
const UpdateDraft *draftById(const Incident &incident, const EventId &id);

} // namespace quarterdeck
