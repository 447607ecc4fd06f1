// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace quarterdeck {

/// When to poll: at a wake-up (once, however many come), every 5 s anyway, every 2 s while changes arrive that no wake-up announced, and
/// all heads at the start of a connection, every 5 minutes, and when asked. Plain bookkeeping on the monotonic clock.
class PollPace
{
public:
    static constexpr qint64 kIntervalMs = 5000;
    static constexpr qint64 kDeafIntervalMs = 2000;
    static constexpr qint64 kCompleteMs = 300000;
    /// "Live" means that a poll succeeded within this time.
    static constexpr qint64 kFreshMs = 2 * kIntervalMs;

    void woken()
    {
        m_isWoken = true;
        m_isDeaf = false;
    }
    /// A wake-up that asks for nothing; wake-ups do arrive.
    void echoed() { m_isDeaf = false; }
    /// The next poll lists everything, and comes at once if `now`.
    void wantComplete(bool atOnce)
    {
        m_wantsComplete = true;
        m_isWoken = m_isWoken || atOnce;
    }

    bool isDue(qint64 nowMs) const { return !m_isAsking && nowMs >= dueMs(); }
    bool isComplete(qint64 nowMs) const { return m_wantsComplete || nowMs - m_completeMs >= kCompleteMs; }
    qint64 dueMs() const;

    void asked(qint64 nowMs, bool complete);
    /// `surprised`: it told of changes that this console did not make.
    void answered(qint64 nowMs, bool complete, bool surprised);

    bool isAsking() const { return m_isAsking; }
    bool isAskingComplete() const { return m_isAsking && m_isComplete; }
    qint64 askedMs() const { return m_askedMs; }
    bool isFresh(qint64 nowMs) const { return m_hasAnswer && nowMs - m_answeredMs <= kFreshMs; }
    qint64 freshUntilMs() const { return m_answeredMs + kFreshMs; }
    /// At least one answer listed everything on this connection.
    bool hasCompared() const { return m_hasComplete; }
    bool isCompleteWanted() const { return m_wantsComplete; }

private:
    bool m_isWoken = true; ///< the first poll is due at once
    bool m_isDeaf = false;
    bool m_isAsking = false;
    bool m_isComplete = false; ///< the poll under way, or the last one
    bool m_wasWoken = false;   ///< the poll under way, or the last one, was asked because of a wake-up
    bool m_wantsComplete = true;
    bool m_hasAnswer = false;
    bool m_hasComplete = false;
    qint64 m_askedMs = 0;
    qint64 m_answeredMs = 0;
    qint64 m_completeMs = 0;
};

} // namespace quarterdeck
