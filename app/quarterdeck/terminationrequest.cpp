// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminationrequest.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quarterdeck {

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t writeEnd = -1;

extern "C" void noteTerminationSignal(int)
{
    const char mark = 1;
    (void)!::write(writeEnd, &mark, 1);
}

} // namespace

TerminationRequest::TerminationRequest(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_ends[1];
    struct sigaction action = {};
    action.sa_handler = noteTerminationSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : kSignals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup means it
            ::sigaction(signal, &action, nullptr);
    }
    m_heard.setSocket(m_ends[0]);
    m_heard.setEnabled(true);
    connect(&m_heard, &QSocketNotifier::activated, this, [this] {
        m_heard.setEnabled(false);
        emit asked();
    });
}

TerminationRequest::~TerminationRequest()
{
    writeEnd = -1;
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace quarterdeck
