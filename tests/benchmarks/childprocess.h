// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <sys/types.h>

namespace quarterdeck::benchmarks {

/// A program beside this one, started without copying this process, with its standard output on a pipe. Ended when the object goes.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &command);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    bool isStarted() const { return m_process > 0; }
    /// The next line it prints, without its end; null when it printed no more within that time. Waits.
    QByteArray line(int patienceMs = 60'000);
    /// Waits until it has ended by itself; its exit code, or -1.
    int wait();

private:
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_read;
};

} // namespace quarterdeck::benchmarks
