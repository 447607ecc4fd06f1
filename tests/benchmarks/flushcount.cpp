// SPDX-License-Identifier: GPL-3.0-or-later
#include "flushcount.h"

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace quarterdeck::benchmarks {

namespace {

std::atomic<qint64> flushes{0};

int flush(long call, int descriptor)
{
    ++flushes;
    return int(syscall(call, descriptor));
}

} // namespace

qint64 flushCount() { return flushes.load(); }

extern "C" Q_DECL_EXPORT int fsync(int descriptor) { return flush(SYS_fsync, descriptor); }
extern "C" Q_DECL_EXPORT int fdatasync(int descriptor) { return flush(SYS_fdatasync, descriptor); }

} // namespace quarterdeck::benchmarks
