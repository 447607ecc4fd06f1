// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <limits>

namespace quarterdeck::testing {

// What may take only so long, judged on machines that have other work, too.

/// How long this thread has been computing, in ns: the same whatever else the machine does.
inline qint64 threadNs()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
}

/// How long this thread computes for it, in ms.
template <class Work>
qint64 computingMs(Work work)
{
    const qint64 before = threadNs();
    work();
    return (threadNs() - before) / 1'000'000;
}

/// How long it takes by the clock, in ms, for what waits: the shortest of three, since another program makes it longer and never shorter.
template <class Work>
qint64 shortestMs(Work work)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, timer.elapsed());
    }
    return shortest;
}

} // namespace quarterdeck::testing
