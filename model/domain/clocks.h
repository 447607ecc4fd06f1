// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

namespace quarterdeck {

/// How loud a clock is. Acknowledged and Snoozed are overdue ones that somebody has answered; Met is over.
enum class ClockState { Normal, Due, Overdue, Acknowledged, Snoozed, Met };

/// The stable word of a state ("overdue") and how people read it.
QString key(ClockState state);
QString displayName(ClockState state);

/// One deadline of one incident: what has to happen by when. What is overdue, and by how much, follows from it and a moment.
struct ClockReading
{
    QString clock;   ///< a word of clockname.h
    QString subject; ///< audience, action or step where the clock has several; else empty
    Instant startedAt;
    Instant dueAt;
    Instant dueSoonAt;            ///< from here on it is Due
    std::optional<Instant> metAt; ///< when what was wanted happened
    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// The clocks of an incident under a policy, in a fixed order. Pure: consoles with the same log and policy show the same.
///
/// Durations count from the declaration, the commander's from the vacancy, a cadence from the last message sent; a promise ("next by")
/// is earlier or later than the cadence and wins. When the severity changes the times of the new level count from the same start, but no
/// deadline is earlier than the moment the level began to ask for it, or the incident was reopened. A met clock stays in the list as Met; a cadence starts again instead.
/// Steps of the ladder that an acknowledgement overtook are left out. Once an incident is resolved everything open has ended; only
/// the postmortem runs. Backfills and imported incidents (Origin) have no clocks: nobody is responding to them here.
QVector<ClockReading> clocksOf(const Incident &incident, const Policy &policy);

/// Whether what this incident misses belongs into its log: people respond to it here, for real or as a drill.
bool recordsDeadlines(const Incident &incident);

/// Alarms are answered per deadline: `answers` are Incident::alarmAnswers, the last in log order holds.
ClockState stateAt(const ClockReading &reading, Instant now, const QVector<AlarmAnswered> &answers);
/// How far over: until now, or until it was met. Negative or zero = in time.
Milliseconds overBy(const ClockReading &reading, Instant now);
/// Snoozed until then; nullopt when it is not snoozed.
std::optional<Instant> snoozedUntil(const ClockReading &reading, Instant now, const QVector<AlarmAnswered> &answers);

/// The next moment at which any state changes by itself; nullopt = never.
std::optional<Instant> nextChange(const QVector<ClockReading> &readings, Instant now, const QVector<AlarmAnswered> &answers);

/// The loudest first: overdue, due, snoozed or acknowledged, running, met; among equals the earlier deadline.
void sortByUrgency(QVector<ClockReading> &readings, Instant now, const QVector<AlarmAnswered> &answers);

/// The unmet clock of the next message to customers (first or repeated); what the situation strip counts.
const ClockReading *nextUpdateOf(const QVector<ClockReading> &readings);

/// How well the promised updates to one audience were kept. Each interval between one message and the next is one due update, the
/// first counts from the declaration; the running one counts once it is over.
struct UpdateAdherence
{
    QString audience;
    int sent = 0;
    int due = 0;
    int onTime = 0;            ///< of those due
    Milliseconds worstOver{0}; ///< the longest anyone waited beyond the deadline
};
QVector<UpdateAdherence> adherenceOf(const Incident &incident, const Policy &policy, Instant now);

} // namespace quarterdeck
