// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace quarterdeck::benchmarks {

ChildProcess::ChildProcess(const QStringList &command)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return;
    QByteArrayList bytes;
    for (const QString &word : command)
        bytes << word.toUtf8();
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (::posix_spawn(&m_process, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        m_process = -1;
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        (void)wait();
    }
    if (m_output >= 0)
        ::close(m_output);
}

QByteArray ChildProcess::line(int patienceMs)
{
    while (true) {
        if (const qsizetype end = m_read.indexOf('\n'); end >= 0) {
            const QByteArray line = m_read.left(end);
            m_read.remove(0, end + 1);
            return line;
        }
        pollfd waiting{m_output, POLLIN, 0};
        char bytes[256];
        if (::poll(&waiting, 1, patienceMs) <= 0)
            return {};
        const ssize_t count = ::read(m_output, bytes, sizeof bytes);
        if (count <= 0)
            return {};
        m_read.append(bytes, count);
    }
}

int ChildProcess::wait()
{
    int status = 0;
    const bool ended = m_process > 0 && ::waitpid(m_process, &status, 0) == m_process;
    m_process = -1;
    return ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace quarterdeck::benchmarks
