// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

namespace quarterdeck {

/// What one console has to write about the deadlines of an incident, and when it has to look again. Pure: the same answer for the same
/// log, policy and moment, so that whoever asks twice writes once.
///
/// All programs on one journal make the same event id of the same deadline: the journal takes the first. The journals of a shared database
/// have ids of their own (the database knows no second author of an event), so there they take turns: the commander's console at once (the
/// declarer's while nobody commands), then those of people who work on it, then the rest, each at a moment of its own. Whoever comes later
/// finds it written; if two did write, because they could not see each other, fold() takes one.
class DeadlineDuty
{
public:
    /// since: when this console began to watch. What was met late before that is history, not an alarm.
    DeadlineDuty(const DeviceId &journal, bool isShared, QString author, Instant since)
        : m_journal(journal),
          m_isShared(isShared),
          m_author(std::move(author)),
          m_since(since)
    {
        resume(since);
    }
    /// The console was away (asleep, or not running): what passed meanwhile may be written already, so its turns begin anew a little later.
    void resume(Instant now) { m_turnsFrom = now + (m_isShared ? kCatchUp : Milliseconds(0)); }

    struct Task
    {
        EventId id;
        Payload payload;
    };
    struct Look
    {
        QVector<Task> tasks;
        std::optional<Instant> next; ///< when to look again although nothing happened; nullopt = never
    };
    Look look(const Incident &incident, const Policy &policy, Instant now) const;

    /// Deadlines that passed longer ago than this are history nobody was alarmed about.
    static constexpr Milliseconds kTooOld{qint64(24) * 3600 * 1000};
    /// Everyone has had a turn by then.
    static constexpr Milliseconds kLastTurn{21000};
    /// How long a connected journal needs to learn what it slept through.
    static constexpr Milliseconds kCatchUp{3000};

private:
    EventId idFor(const Incident &incident, const QByteArray &what) const;
    struct Turn
    {
        Milliseconds from{0}, spread{0};
    };
    Turn turnIn(const Incident &incident) const;

    DeviceId m_journal;
    bool m_isShared;
    QString m_author;
    Instant m_since, m_turnsFrom;
};

} // namespace quarterdeck
