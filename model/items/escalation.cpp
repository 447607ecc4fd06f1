// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/escalation.h"

#include "domain/clockname.h"
#include "domain/policytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

QString Escalation::name() const { return clockname::displayAudience(step()); }

std::optional<Escalation> nextEscalation(const QVector<ClockReading> &readings, const Incident &incident, const Policy &policy,
                                         Instant now)
{
    const ClockReading *next = nullptr;
    for (const ClockReading &reading : readings) {
        const bool isOpen = reading.clock == clockname::Escalation && !reading.metAt
                         && stateAt(reading, now, incident.alarmAnswers) != ClockState::Acknowledged;
        if (isOpen && (!next || reading.dueAt < next->dueAt))
            next = &reading;
    }
    if (!next)
        return std::nullopt;
    Escalation escalation{*next, {}, {}};
    const QVector<LadderStep> &steps = policy.ladder.rows;
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const LadderStep &one) { return one.name == next->subject; });
    if (step != steps.end()) {
        for (const QString &who : step->pages)
            escalation.pages << policyText(who);
        escalation.expected = policyText(step->expected);
    } else if (const QString who = policy.rulesFor(incident.severity).response.leadershipWho; !who.isEmpty()) {
        escalation.pages << policyText(who);
    }
    return escalation;
}

QString escalationText(const Escalation &escalation)
{
    if (escalation.pages.isEmpty())
        return QCoreApplication::translate("Escalation", "Escalated to %1.").arg(escalation.name());
    return QCoreApplication::translate("Escalation", "Escalated to %1; to be paged: %2.")
        .arg(escalation.name(), escalation.pages.join(QStringLiteral(", ")));
}

} // namespace quarterdeck
