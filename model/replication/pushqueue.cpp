// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pushqueue.h"

#include <algorithm>

namespace quarterdeck {

void PushQueue::add(const QVector<LogRecord> &events)
{
    for (const LogRecord &event : events) {
        if (m_queued.contains(event.id) || m_acknowledged.contains(event.id))
            continue;
        const auto [lane, isNew] = m_lanes.try_emplace(event.incident);
        if (isNew)
            m_turns.push_back(event.incident);
        lane->second.waiting.push_back(event);
        m_queued.insert(event.id);
    }
}

void PushQueue::clearWaiting()
{
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        std::deque<LogRecord> &waiting = lane->second.waiting;
        for (; qsizetype(waiting.size()) > lane->second.flying; waiting.pop_back())
            m_queued.remove(waiting.back().id);
        lane = waiting.empty() ? m_lanes.erase(lane) : std::next(lane);
    }
    std::erase_if(m_turns, [this](const IncidentId &incident) { return !m_lanes.contains(incident); });
}

std::optional<PushQueue::Batch> PushQueue::next(qint64 nowMs, const std::function<bool(const IncidentId &)> &open)
{
    const auto turn = std::find_if(m_turns.begin(), m_turns.end(), [&](const IncidentId &incident) {
        const Lane &lane = m_lanes.at(incident);
        return lane.flying == 0 && lane.heldUntilMs <= nowMs && open(incident);
    });
    if (turn == m_turns.end())
        return std::nullopt;
    Batch batch{*turn, {}};
    m_turns.erase(turn);
    m_turns.push_back(batch.incident);
    Lane &lane = m_lanes.at(batch.incident);
    qsizetype bytes = 0;
    for (const LogRecord &event : lane.waiting) {
        bytes += event.body.size();
        if (batch.events.size() == lane.limit || (bytes > kBatchBytes && !batch.events.isEmpty()))
            break;
        batch.events.append(event);
    }
    lane.flying = batch.events.size();
    ++m_inFlight;
    return batch;
}

void PushQueue::landed(Lane &lane)
{
    lane.flying = 0;
    --m_inFlight;
}

void PushQueue::drop(const IncidentId &incident, qsizetype first)
{
    const auto lane = m_lanes.find(incident);
    for (; first > 0; --first) {
        m_queued.remove(lane->second.waiting.front().id);
        lane->second.waiting.pop_front();
    }
    if (lane->second.waiting.empty()) {
        m_lanes.erase(lane);
        std::erase(m_turns, incident);
    }
}

void PushQueue::acknowledged(const IncidentId &incident, const QVector<Acceptance> &acceptances)
{
    Lane &lane = m_lanes.at(incident);
    const qsizetype count = lane.flying;
    landed(lane);
    for (const Acceptance &acceptance : acceptances)
        m_acknowledged.insert(acceptance.event, {incident, acceptance.seq});
    drop(incident, count);
}

std::optional<LogRecord> PushQueue::refused(const IncidentId &incident)
{
    Lane &lane = m_lanes.at(incident);
    const qsizetype count = lane.flying;
    landed(lane);
    if (count > 1) {
        lane.limit = count / 2;
        return std::nullopt;
    }
    LogRecord culprit = lane.waiting.front();
    lane.limit = kBatch;
    drop(incident, 1);
    return culprit;
}

void PushQueue::postponed(const IncidentId &incident, qint64 untilMs)
{
    Lane &lane = m_lanes.at(incident);
    landed(lane);
    lane.heldUntilMs = untilMs;
}

void PushQueue::taken(const QVector<LogRecord> &rows)
{
    for (const LogRecord &row : rows) {
        m_acknowledged.remove(row.id);
        const auto lane = m_lanes.find(row.incident);
        if (!m_queued.contains(row.id) || lane == m_lanes.end())
            continue;
        // What is in flight stays until its answer: offering it once more than needed is harmless.
        std::deque<LogRecord> &waiting = lane->second.waiting;
        const auto found = std::find_if(waiting.begin() + lane->second.flying, waiting.end(),
                                        [&row](const LogRecord &event) { return event.id == row.id; });
        if (found == waiting.end())
            continue;
        waiting.erase(found);
        m_queued.remove(row.id);
        if (waiting.empty())
            drop(row.incident, 0);
    }
}

bool PushQueue::headIs(const IncidentId &incident, qint64 seq)
{
    return m_acknowledged.removeIf([&](const auto &entry) { return entry->incident == incident && entry->seq > seq; }) > 0;
}

std::optional<qint64> PushQueue::nextMs(qint64 nowMs) const
{
    std::optional<qint64> first;
    for (const auto &[incident, lane] : m_lanes) {
        if (lane.heldUntilMs > nowMs)
            first = std::min(first.value_or(lane.heldUntilMs), lane.heldUntilMs);
    }
    return first;
}

bool PushQueue::isOnlyPostponed(qint64 nowMs) const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(), [nowMs](const auto &entry) { return entry.second.heldUntilMs > nowMs; });
}

} // namespace quarterdeck
