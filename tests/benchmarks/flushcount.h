// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace quarterdeck::benchmarks {

/// How often this process has asked the kernel to put a file on the disk (fsync, fdatasync) since it started. The program defines those
/// two calls itself, and its definitions also serve the libraries it loads: every flush of SQLite is counted, none is left out.
qint64 flushCount();

} // namespace quarterdeck::benchmarks
