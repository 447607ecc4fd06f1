// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

/// The policy's response checklist as it stands for one incident. Pure, any thread.
namespace quarterdeck {

struct ChecklistItem
{
    ChecklistStep step;
    bool firstMinutes = false;    ///< of the first five minutes; else of the response checklist
    std::optional<Instant> startedAt; ///< what its target counts from; not set = that has not happened
    std::optional<Instant> dueAt; ///< not set = no target time, or what it counts from has not happened
    std::optional<Instant> doneAt;
    QString doneBy;      ///< who ticked it; empty when the log shows it by itself
    bool byItself = false; ///< a recorded milestone or a message sent says so: nobody has to tick it, nobody can take it back

    bool isDone() const { return doneAt.has_value(); }
    /// At its target or past it, or done after it.
    bool isLate(Instant now) const { return dueAt && (doneAt ? *doneAt > *dueAt : now >= *dueAt); }
};

/// First the first five minutes, then the response checklist, each in the policy's order; only the steps of the incident's level.
/// An incident without a level has them all, without target times. Empty for what was imported or filled in later: nobody responds to it here.
QVector<ChecklistItem> checklistOf(const Incident &incident, const Policy &policy);

/// The step of a key, in any case, or of the beginning of one that is no other's; nullptr when there is none such.
const ChecklistItem *findStep(const QVector<ChecklistItem> &items, const QString &typed);

/// Whether a step's word for what completes it by itself is one that this version knows: a milestone, or "customers_told".
bool isDoneWhen(const QString &word);

} // namespace quarterdeck
