// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdio>
#include <ctime>
#include <unistd.h>

// What the programs of the first-paint benchmark print, and the benchmark reads. Header only.
namespace quarterdeck::benchmarks {

/// The monotonic clock, which is the same in all processes; nanoseconds.
inline qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// "painted MS" counted from `startedNs`.
inline void sayPainted(qint64 startedNs)
{
    std::printf("painted %.3f\n", double(monotonicNs() - startedNs) / 1e6);
    std::fflush(stdout);
}

/// "resident MB" of this process.
inline void sayResident()
{
    long pages = 0, resident = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    std::printf("resident %.2f\n", double(resident) * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024));
    std::fflush(stdout);
}

} // namespace quarterdeck::benchmarks
