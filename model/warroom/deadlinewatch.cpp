// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/deadlinewatch.h"

#include "replication/qttimers.h"
#include "warroom/whenready.h"

#include <algorithm>
#include <limits>

namespace quarterdeck {

namespace {

constexpr Milliseconds kQuietStart{2000};    // the window is put together first
constexpr Milliseconds kLongestSleep{30000}; // timers do not run while a computer sleeps; after it, this late at most
constexpr Milliseconds kShortestSleep{20};
constexpr Milliseconds kCommitPause{2000}; // a busy log is read this often at most
constexpr Milliseconds kRetry{60000};
constexpr Milliseconds kLateWake{30000};
constexpr Milliseconds kRecent{qint64(14) * 24 * 3600 * 1000}; // a resolved incident waits for its postmortem
constexpr int kLookedAt = 2000;                                // newest first
constexpr int kMost = 200;                                     // nobody responds to more at once; active ones have twice the room
constexpr Instant kNever{std::numeric_limits<qint64>::max()};

} // namespace

DeadlineWatch::DeadlineWatch(Door &door, const Clock &clock, DeadlineWatchOptions options, Timers *timers, QObject *parent)
    : QObject(parent),
      m_door(door),
      m_options(std::move(options)),
      m_ownTimers(timers ? nullptr : std::make_unique<QtTimers>()),
      m_timers(timers ? *timers : *m_ownTimers),
      m_time(clock),
      m_clock(clock)
{
    connect(&m_door, &Door::committed, this, &DeadlineWatch::noteCommit);
    connect(&m_door, &Door::syncChanged, this, [this](const SyncState &state) { m_mayWrite = state.mayWrite; });
    sleepAtMost(kQuietStart);
}

DeadlineWatch::~DeadlineWatch() { m_timers.cancel(m_timer); }

void DeadlineWatch::begin()
{
    whenReady(this, m_door.syncState(), [this](const QFuture<Result<SyncState>> &ready) {
        if (const Result<SyncState> state = ready.result())
            m_mayWrite = state->mayWrite;
    });
    whenReady(this, m_door.info(), [this](const QFuture<Result<JournalInfo>> &ready) {
        const Result<JournalInfo> info = ready.result();
        if (!info)
            return sleepAtMost(kRetry);
        m_duty.emplace(info->device, info->shared, m_options.author, m_time.now());
        whenReady(this, m_door.summaries(kLookedAt), [this](const QFuture<Result<QVector<IncidentSummary>>> &read) {
            if (const Result<QVector<IncidentSummary>> rows = read.result()) {
                QVector<IncidentSummary> latest = *rows;
                std::sort(latest.begin(), latest.end(),
                          [](const auto &a, const auto &b) { return a.lastActivity > b.lastActivity; });
                for (const IncidentSummary &row : std::as_const(latest))
                    noteSummary(row);
            }
            sleep();
        });
    });
}

void DeadlineWatch::noteCommit(const Commit &commit)
{
    for (const IncidentId &id : commit.removed)
        forget(id);
    if (!m_duty)
        return;
    for (const IncidentSummary &summary : commit.summaries)
        noteSummary(summary);
    if (!commit.summaries.isEmpty())
        sleep();
}

/// Someone may respond to it, or owes its review.
void DeadlineWatch::noteSummary(const IncidentSummary &summary)
{
    const Instant now = m_time.now();
    const bool counts = summary.kind == IncidentKind::Real || summary.kind == IncidentKind::Drill;
    const bool recent = summary.lastActivity + kRecent > now;
    const bool waits = isActive(summary.status) || (summary.resolved && *summary.resolved + kRecent > now);
    // Those that only wait for their review never take the place of one that people respond to.
    const qsizetype others = m_next.size() - (m_next.contains(summary.id) ? 1 : 0);
    const bool fits = others < (isActive(summary.status) ? 2 * kMost : kMost);
    if (counts && recent && waits && fits)
        m_next.insert(summary.id, std::min(m_next.value(summary.id, kNever), now + kCommitPause));
    else
        forget(summary.id);
}

void DeadlineWatch::forget(const IncidentId &incident)
{
    if (m_next.remove(incident) > 0)
        emit forgotten(incident);
}

/// One at a time, so that the journal's thread stays free for people.
void DeadlineWatch::readNext()
{
    if (m_reading || m_wanted.empty())
        return;
    m_reading = true;
    const IncidentId id = m_wanted.front();
    m_wanted.pop_front();
    m_isWanted.remove(id); // what is committed from now on is read anew
    whenReady(this, m_door.incidentState(id), [this, id](const QFuture<Result<Incident>> &ready) {
        m_reading = false;
        if (const Result<Incident> incident = ready.result(); incident && m_next.contains(id))
            examine(*incident);
        else if (m_next.contains(id))
            m_next.insert(id, m_time.now() + kRetry);
        readNext();
        sleep();
    });
}

void DeadlineWatch::examine(const Incident &incident)
{
    const Instant now = m_time.now();
    const DeadlineDuty::Look look = m_duty->look(incident, m_options.policyOf(incident), now);
    Instant next = look.next.value_or(kNever);
    for (const DeadlineDuty::Task &task : look.tasks) {
        const Instant notBefore = m_notBefore.value(task.id, now);
        if (notBefore > now)
            next = std::min(next, notBefore);
        else if (m_mayWrite)
            submit(incident.id, task);
    }
    m_next.insert(incident.id, next);
    emit looked(incident);
}

void DeadlineWatch::submit(const IncidentId &incident, const DeadlineDuty::Task &task)
{
    m_notBefore.insert(task.id, m_time.now() + kRetry);
    const Command command{CommandId::random(), incident,     m_options.author, m_options.console,
                          m_time.now(),        task.payload, std::nullopt,     task.id};
    whenReady(this, m_door.submit(command), [this, incident, id = task.id](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        const bool again = !receipt
                        && (receipt.error().code == ErrorCode::Storage || receipt.error().code == ErrorCode::StorageFull
                            || receipt.error().code == ErrorCode::Busy);
        if (!again) {
            m_notBefore.insert(id, kNever);
            return;
        }
        if (m_next.contains(incident))
            m_next.insert(incident, std::min(m_next.value(incident), m_time.now() + kRetry));
        sleep();
    });
}

void DeadlineWatch::wake()
{
    m_timer = 0;
    if (!m_duty)
        return begin();
    const Milliseconds jump = m_time.takeJump();
    const Milliseconds late(m_clock.monotonicMs() - m_wakeAtMs);
    const Instant now = m_time.now();
    if (jump.count() != 0 || late > kLateWake) {
        m_duty->resume(now);
        emit clockJumped(jump.count() != 0 ? jump.count() : late.count());
    }
    for (auto each = m_next.begin(); each != m_next.end(); ++each) {
        if (*each <= now) {
            *each = kNever; // until it was read
            if (!m_isWanted.contains(each.key())) {
                m_isWanted.insert(each.key());
                m_wanted.push_back(each.key());
            }
        }
    }
    readNext();
    sleep();
}

void DeadlineWatch::sleep()
{
    Instant next = kNever;
    for (const Instant &each : std::as_const(m_next))
        next = std::min(next, each);
    sleepAtMost(next == kNever ? kLongestSleep : next - m_time.now());
}

void DeadlineWatch::sleepAtMost(Milliseconds delay)
{
    delay = std::clamp(delay, kShortestSleep, kLongestSleep);
    m_timers.cancel(m_timer);
    m_wakeAtMs = m_clock.monotonicMs() + delay.count();
    m_timer = m_timers.start(delay, [this] { wake(); });
}

} // namespace quarterdeck
