// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "warroom/deadlineduty.h"
#include "warroom/door.h"
#include "warroom/steadytime.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>

namespace quarterdeck {

class Timers;

/// Who watches, and by which rules.
struct DeadlineWatchOptions
{
    QString author; ///< what is recorded is recorded under this name
    QString console;
    std::function<const Policy &(const Incident &)> policyOf; ///< the rules an incident runs under
};

/// Looks after the deadlines of every incident of a journal while the program runs, open in a view or not: records each missed one
/// once (DeadlineMissed) and what the coach sees (CoachNoted). Sleeps until the next deadline on one timer, thirty seconds at most.
/// A login that may only read records nothing. Writing that fails is tried again after a minute; what is refused is not.
/// GUI thread (or the command line's main); door, clock and timers must outlive it. Begins a moment after it was made, so that it
/// does not slow the start of a program.
class DeadlineWatch final : public QObject
{
    Q_OBJECT
public:
    /// timers: nullptr = those of the event loop.
    DeadlineWatch(Door &door, const Clock &clock, DeadlineWatchOptions options, Timers *timers = nullptr,
                  QObject *parent = nullptr);
    ~DeadlineWatch() override;

    /// The time that deadlines are compared with.
    Instant now() const { return m_time.now(); }
    int watched() const { return int(m_next.size()); }

signals:
    /// The wall clock moved by this much, or the computer slept for it: every deadline was looked at again.
    void clockJumped(qint64 ms);
    /// An incident as it was read just now: it changed, or one of its moments has come.
    void looked(const quarterdeck::Incident &incident);
    /// Nobody responds to it any more, or it is out of reach.
    void forgotten(const quarterdeck::IncidentId &incident);

private:
    void begin();
    void noteCommit(const Commit &commit);
    void noteSummary(const IncidentSummary &summary);
    void forget(const IncidentId &incident);
    void readNext();
    void examine(const Incident &incident);
    void submit(const IncidentId &incident, const DeadlineDuty::Task &task);
    void wake();
    void sleep();
    void sleepAtMost(Milliseconds delay);

    Door &m_door;
    DeadlineWatchOptions m_options;
    std::unique_ptr<Timers> m_ownTimers;
    Timers &m_timers;
    SteadyTime m_time;
    const Clock &m_clock;
    std::optional<DeadlineDuty> m_duty; ///< once the journal has said who it is
    quint64 m_timer = 0;
    qint64 m_wakeAtMs = 0; ///< on the steady clock: when the timer should fire
    bool m_mayWrite = true;
    bool m_reading = false;
    QHash<IncidentId, Instant> m_next; ///< when each has to be looked at again
    std::deque<IncidentId> m_wanted;   ///< to be read, in order
    QSet<IncidentId> m_isWanted;
    QHash<EventId, Instant> m_notBefore; ///< being written, or tried in vain: not again before then
};

} // namespace quarterdeck
