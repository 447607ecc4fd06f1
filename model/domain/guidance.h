// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

/// What the policy says about the moment an incident is in: which phase, who answers for what, who is called. Pure, any thread.
namespace quarterdeck {

/// The phase of the policy's lifecycle that the incident is in, by its status; where a status has several, what is recorded decides:
/// detection is over once somebody took it on, triage once there is a level. nullptr when the policy names none.
const LifecyclePhase *phaseAtHand(const Incident &incident, const Policy &policy);

/// One person's or role's part in the phase.
struct RaciPart
{
    QString role;   ///< role word
    QString holder; ///< who has it; empty = nobody, or not a role of the incident ("on-call")
    QStringList responsible, accountable, consulted, informed; ///< activities, in the policy's words
};
/// By role: the incident's roles in display order, then the policy's others. Roles without a part in the phase are left out.
QVector<RaciPart> raciOf(const Incident &incident, const Policy &policy, const QString &phase);

/// A step of the escalation ladder and how near it is.
struct LadderPosition
{
    enum class State { Ahead, Reached, Spared }; ///< Spared: somebody took the incident on before
    LadderStep step;
    Instant at; ///< when it is reached
    State state = State::Ahead;
};
/// The ladder of the incident's level; empty without a level.
QVector<LadderPosition> ladderOf(const Incident &incident, const Policy &policy, Instant now);

/// The roles the policy describes that nobody holds, in the policy's order.
QStringList rolesToFill(const Incident &incident, const Policy &policy);

/// "mttd" -> "mean time to detect": what tells that a phase went well, in the interface's language; unknown words as they are.
QString displayMetric(const QString &metric);

} // namespace quarterdeck
