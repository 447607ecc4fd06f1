// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

struct MetricWord
{
    const char *key;
    const char *text;
};
constexpr std::array kMetrics{MetricWord{"mttd", QT_TRANSLATE_NOOP("Guidance", "time to detect")},
                              MetricWord{"time_to_severity", QT_TRANSLATE_NOOP("Guidance", "time to a severity")},
                              MetricWord{"time_to_first_responder", QT_TRANSLATE_NOOP("Guidance", "time to the first responder")},
                              MetricWord{"time_to_cause", QT_TRANSLATE_NOOP("Guidance", "time to the cause")},
                              MetricWord{"mttm", QT_TRANSLATE_NOOP("Guidance", "time to mitigate")},
                              MetricWord{"mttr", QT_TRANSLATE_NOOP("Guidance", "time to resolve")},
                              MetricWord{"postmortem_quality", QT_TRANSLATE_NOOP("Guidance", "quality of the postmortem")}};

bool isRecorded(const Incident &incident, Milestone milestone)
{
    return incident.milestone(milestone).state == MilestoneValue::State::At;
}

/// Of several phases with one status: is this one behind us?
bool isOver(const Incident &incident, const LifecyclePhase &phase)
{
    if (phase.key == u"detection")
        return incident.severity || isRecorded(incident, Milestone::Acknowledged) || isRecorded(incident, Milestone::Engaged);
    return phase.key == u"triage" && incident.severity;
}

std::optional<Instant> takenOnAt(const Incident &incident)
{
    std::optional<Instant> taken;
    for (const Milestone milestone : {Milestone::Acknowledged, Milestone::Engaged}) {
        if (isRecorded(incident, milestone))
            taken = std::min(taken.value_or(incident.milestone(milestone).at), incident.milestone(milestone).at);
    }
    return taken;
}

} // namespace

const LifecyclePhase *phaseAtHand(const Incident &incident, const Policy &policy)
{
    const LifecyclePhase *last = nullptr;
    for (const LifecyclePhase &phase : policy.lifecycle.rows) {
        if (!phase.statuses.contains(key(incident.status)))
            continue;
        last = &phase;
        if (!isOver(incident, phase))
            break;
    }
    return last;
}

QVector<RaciPart> raciOf(const Incident &incident, const Policy &policy, const QString &phase)
{
    QStringList roles = role::standard();
    for (const RaciActivity &activity : policy.raci.rows) {
        for (const QString &role : activity.letters.keys()) {
            if (!roles.contains(role))
                roles << role;
        }
    }
    QVector<RaciPart> parts;
    for (const QString &role : std::as_const(roles)) {
        RaciPart part{role, incident.holder(role), {}, {}, {}, {}};
        for (const RaciActivity &activity : policy.raci.rows) {
            if (!activity.phases.contains(phase))
                continue;
            const QString letter = activity.letters.value(role);
            if (letter == u"R")
                part.responsible << activity.activity;
            else if (letter == u"A")
                part.accountable << activity.activity;
            else if (letter == u"C")
                part.consulted << activity.activity;
            else if (letter == u"I")
                part.informed << activity.activity;
        }
        if (!part.responsible.isEmpty() || !part.accountable.isEmpty() || !part.consulted.isEmpty() || !part.informed.isEmpty())
            parts.append(part);
    }
    return parts;
}

QVector<LadderPosition> ladderOf(const Incident &incident, const Policy &policy, Instant now)
{
    QVector<LadderPosition> positions;
    if (!incident.declared || !incident.severity)
        return positions;
    const std::optional<Instant> taken = takenOnAt(incident);
    for (const LadderStep &step : policy.ladderFor(*incident.severity)) {
        const Instant at = incident.declaredAt() + step.after;
        LadderPosition position{step, at, LadderPosition::State::Ahead};
        // The first step is paged at once, whoever answers.
        if (step.after.count() > 0 && ((taken && *taken <= at) || (!isActive(incident.status) && !taken)))
            position.state = LadderPosition::State::Spared;
        else if (now >= at)
            position.state = LadderPosition::State::Reached;
        positions.append(position);
    }
    return positions;
}

QStringList rolesToFill(const Incident &incident, const Policy &policy)
{
    QStringList vacant;
    for (const RoleDescription &description : policy.roles.rows) {
        if (incident.holder(description.role).isEmpty())
            vacant << description.role;
    }
    return vacant;
}

QString displayMetric(const QString &metric)
{
    const auto word = std::find_if(kMetrics.begin(), kMetrics.end(), [&](const MetricWord &w) { return metric == QLatin1String(w.key); });
    return word == kMetrics.end() ? metric : QCoreApplication::translate("Guidance", word->text);
}

} // namespace quarterdeck
