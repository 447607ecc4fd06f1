// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/deadlineduty.h"

#include "domain/clockname.h"
#include "domain/coach.h"

#include <algorithm>

namespace quarterdeck {

namespace {

const QUuid kSpace(0x5d0e7a52, 0x1f1b, 0x4c8e, 0x9a, 0x27, 0x60, 0x3c, 0x8e, 0x0d, 0x41, 0xb7);

QByteArray named(const QString &kind, const QString &word, const QString &subject, qint64 due)
{
    return QStringLiteral("%1\x1f%2\x1f%3\x1f%4").arg(kind, word, subject).arg(due).toUtf8();
}

/// Another level moves a deadline, but what was missed under the level before is one alarm for the same vacancy, the same silence. A
/// longer time box is a new promise.
bool isTold(const Incident &incident, const ClockReading &reading)
{
    if (incident.hasMissed(reading.clock, reading.subject, reading.dueAt))
        return true;
    if (incident.severitySegments.size() < 2 || reading.clock == clockname::Action)
        return false;
    const Instant changed = incident.severitySegments.last().from;
    return std::any_of(incident.missed.begin(), incident.missed.end(), [&](const DeadlineMissed &one) {
        return one.clock == reading.clock && one.subject == reading.subject && one.due > reading.startedAt && one.due <= changed;
    });
}

} // namespace

EventId DeadlineDuty::idFor(const Incident &incident, const QByteArray &what) const
{
    return EventId::derived(kSpace, m_journal.toBytes() + incident.id.toBytes() + what);
}

/// When this console's turn begins after a deadline, and over what time it and its like are spread.
DeadlineDuty::Turn DeadlineDuty::turnIn(const Incident &incident) const
{
    constexpr Milliseconds kDeclarer{1500}, kWorking{3000}, kOther{9000};
    if (!m_isShared)
        return {};
    const QString commander = incident.holder(role::Commander);
    const bool declared = !incident.entries.isEmpty() && incident.entries.first().automatic.by == m_author;
    if (commander == m_author || (commander.isEmpty() && declared))
        return {};
    if (declared)
        return {kDeclarer, Milliseconds(0)};
    const bool works = incident.roles.values().contains(m_author)
                    || std::any_of(incident.entries.begin(), incident.entries.end(),
                                   [this](const Entry &entry) { return entry.author == m_author; });
    return works ? Turn{kWorking, kOther - kWorking} : Turn{kOther, kLastTurn - kOther};
}

DeadlineDuty::Look DeadlineDuty::look(const Incident &incident, const Policy &policy, Instant now) const
{
    Look look;
    if (!recordsDeadlines(incident))
        return look;
    const Turn turn = turnIn(incident);
    // What has come is written when it is this console's turn; what has not is looked at again then.
    const auto consider = [&](Instant at, const QByteArray &name, const Payload &payload) {
        const EventId id = idFor(incident, name);
        const Milliseconds own = turn.spread.count() > 0 ? Milliseconds(id.uuid().data1 % turn.spread.count()) : Milliseconds(0);
        const Instant moment = std::max(at, m_turnsFrom) + turn.from + own;
        if (at <= now && now - at > kTooOld)
            return;
        if (moment <= now)
            look.tasks.append({id, payload});
        else
            look.next = look.next ? std::min(*look.next, moment) : moment;
    };

    for (const ClockReading &reading : clocksOf(incident, policy)) {
        const bool metInTime = reading.metAt && *reading.metAt <= reading.dueAt;
        const bool isHistory = reading.metAt && reading.dueAt < m_since;
        if (metInTime || isHistory || isTold(incident, reading))
            continue;
        consider(reading.dueAt, named(QStringLiteral("missed"), reading.clock, reading.subject, reading.dueAt.ms),
                 DeadlineMissed{reading.clock, reading.subject, reading.dueAt});
    }
    for (const CoachFinding &finding : newCoachFindings(incident, policy, now))
        consider(finding.at, named(QStringLiteral("coach"), finding.rule, finding.subject, 0),
                 CoachNoted{finding.rule, finding.subject, finding.at});
    if (const std::optional<Instant> moment = nextCoachMoment(incident, now))
        look.next = look.next ? std::min(*look.next, *moment) : *moment;
    return look;
}

} // namespace quarterdeck
