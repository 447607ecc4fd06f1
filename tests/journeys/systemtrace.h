// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace quarterdeck::testing {

/// What a program said and did, run under strace to its end. One thread.
struct TracedRun
{
    QString program;
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out, err;
    QStringList opened;    ///< files, in order, with repetitions
    QStringList connected; ///< "unix PATH", "inet ADDRESS PORT"
    QStringList started;   ///< programs, the first one not counted
};

/// False where strace is not installed, or may not trace here.
bool canTrace();

TracedRun runTraced(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, int patienceMs);

} // namespace quarterdeck::testing
