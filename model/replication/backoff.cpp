// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/backoff.h"

#include <algorithm>

namespace quarterdeck {

namespace {
constexpr qint64 kFirstMs = 500;
constexpr qint64 kEarlyCeilingMs = 4000;
constexpr qint64 kEarlyForMs = 120000;
constexpr qint64 kCeilingMs = 30000;
} // namespace

Milliseconds Backoff::next(qint64 nowMs)
{
    if (m_failures == 0)
        m_firstMs = nowMs;
    const qint64 most = nowMs - m_firstMs < kEarlyForMs ? kEarlyCeilingMs : kCeilingMs;
    const qint64 ceiling = std::min(kFirstMs << std::min(m_failures, 6), most);
    ++m_failures;
    return Milliseconds(static_cast<qint64>(m_random() * double(ceiling)));
}

void Backoff::reset() { m_failures = 0; }

} // namespace quarterdeck
