// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

#include <QHash>

#include <optional>

namespace quarterdeck {

/// One deadline of one active incident that asks for attention, or did until somebody answered it.
struct Alarm
{
    IncidentId incident;
    QString ref, title;
    int rank = 0; ///< of the severity, 0 = not rated
    ClockReading reading;
    ClockState state = ClockState::Normal; ///< Due, Overdue, Acknowledged or Snoozed

    /// The same deadline of the same incident, in whatever state.
    bool isSame(const Alarm &other) const;
    /// The red band and the critical notification.
    bool isCommanderVacancy() const;
};

/// More alarms than anybody can read: from then on only the worst are shown.
struct AlarmFlood
{
    static constexpr int kMost = 10; ///< in kWithin; one more is a flood
    static constexpr int kShown = 3;
    static constexpr Milliseconds kWithin{10 * 60 * 1000};
    int count = 0; ///< deadlines that passed within kWithin, met since or not
    bool isFlood() const { return count > kMost; }
};

/// The deadlines of every active incident this console knows of, so that alarms are heard whichever incident is open. A value that is told
/// of incidents and asked with a moment; no clock, no I/O. One thread.
class AlarmBook
{
public:
    /// What an incident owes by now, its checklist aside; one that is over, or that nobody responds to here, leaves.
    void take(const Incident &incident, const Policy &policy);
    void forget(const IncidentId &incident);
    /// What was answered here just now, until the incident is taken again.
    void noteAnswer(const IncidentId &incident, const AlarmAnswered &answer);
    int size() const { return int(m_pages.size()); }

    /// Whatever asks for attention, the worst first: overdue, due, answered; among equals by severity, then the older
    /// one, and of those of one moment the lack of a commander.
    QVector<Alarm> alarms(Instant now) const;
    AlarmFlood flood(Instant now) const;
    /// The unmet clock of the next message to customers; nullptr = nothing is due to them, or the incident is not known here. Valid until the
    /// next take() or forget().
    const ClockReading *nextUpdate(const IncidentId &incident) const;
    /// Another number whenever some nextUpdate() is another one.
    int revision() const { return m_revision; }

private:
    struct Page
    {
        QString ref, title;
        int rank = 0;
        QVector<ClockReading> readings; ///< without those met in time
        QVector<AlarmAnswered> answers;
        std::optional<ClockReading> nextUpdate;
    };
    QHash<IncidentId, Page> m_pages;
    int m_revision = 0;
};

} // namespace quarterdeck
