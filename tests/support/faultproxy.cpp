// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <string>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quarterdeck::testing {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr size_t kWaitingBytes = 1 << 20; // then reading pauses, as a full socket would

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void noDelay(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// Ends with a reset instead of a polite end.
void reset(int fd)
{
    const linger hard{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(fd);
}

} // namespace

/// One direction of a connection.
struct FaultProxy::Flow
{
    struct Chunk
    {
        SteadyClock::time_point due;
        std::string bytes;
    };
    int from = -1;
    int to = -1;
    bool answers = false; ///< from the server
    bool ended = false;
    std::deque<Chunk> waiting;
    size_t size = 0;
};

struct FaultProxy::Pair
{
    Flow up;
    Flow down;
    qint64 left = -1; ///< bytes that the server may still send; -1 = any number
    bool dead = false;
    ~Pair()
    {
        reset(up.from);
        reset(down.from);
    }
};

FaultProxy::FaultProxy(quint16 target) : m_target(target), m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    listen();
    m_thread = std::thread(&FaultProxy::run, this);
}

FaultProxy::~FaultProxy()
{
    command([this] { m_stop = true; });
    m_thread.join();
    m_pairs.clear();
    if (m_listener >= 0)
        ::close(m_listener);
    ::close(m_wake);
}

void FaultProxy::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = loopback(m_port);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("FaultProxy: no port");
    m_port = ntohs(address.sin_port);
}

void FaultProxy::command(const std::function<void()> &change)
{
    const quint64 one = 1;
    if (::write(m_wake, &one, sizeof one) < 0)
        qFatal("FaultProxy: no wake-up");
    const std::lock_guard lock(m_mutex);
    change();
    if (::write(m_wake, &one, sizeof one) < 0) // it may have gone back to waiting with the old state
        qFatal("FaultProxy: no wake-up");
}

void FaultProxy::set(Fault fault, int intervalMs)
{
    command([=, this] {
        m_fault = fault;
        m_intervalMs = intervalMs;
        if (fault == Fault::Refuse && m_listener >= 0) {
            ::close(m_listener);
            m_listener = -1;
        } else if (fault != Fault::Refuse && m_listener < 0) {
            listen();
        }
    });
}

void FaultProxy::cutAfter(qint64 bytes)
{
    command([=, this] {
        for (const auto &pair : m_pairs)
            pair->left = bytes;
    });
}

void FaultProxy::cut()
{
    command([this] { m_pairs.clear(); });
}

void FaultProxy::retarget(quint16 port)
{
    command([=, this] { m_target = port; });
}

void FaultProxy::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        std::vector<pollfd> fds{{m_wake, POLLIN, 0}, {m_listener, POLLIN, 0}};
        int timeout = -1;
        const auto now = SteadyClock::now();
        for (const auto &pair : m_pairs) {
            for (const Flow *flow : {&pair->up, &pair->down}) {
                if (!flow->ended && flow->size < kWaitingBytes)
                    fds.push_back({flow->from, POLLIN, 0});
                if (flow->waiting.empty())
                    continue;
                const auto wait = std::chrono::ceil<std::chrono::milliseconds>(flow->waiting.front().due - now).count();
                if (wait <= 0)
                    fds.push_back({flow->to, POLLOUT, 0});
                else
                    timeout = timeout < 0 ? int(wait) : std::min(timeout, int(wait));
            }
        }
        lock.unlock();
        ::poll(fds.data(), fds.size(), timeout);
        lock.lock();
        serve();
    }
}

/// Tries everything: all sockets are non-blocking, and a test has few.
void FaultProxy::serve()
{
    quint64 count = 0;
    while (::read(m_wake, &count, sizeof count) > 0) {}
    if (m_listener >= 0)
        accept();
    for (const auto &pair : m_pairs) {
        for (Flow *flow : {&pair->up, &pair->down}) {
            if (!pair->dead)
                read(*pair, *flow);
            if (!pair->dead)
                write(*pair, *flow);
        }
    }
    m_pairs.erase(std::remove_if(m_pairs.begin(), m_pairs.end(), [](const auto &pair) { return pair->dead; }), m_pairs.end());
}

void FaultProxy::accept()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client < 0)
            return;
        ++m_accepted;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_target);
        ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        noDelay(client);
        noDelay(server);
        auto pair = std::make_unique<Pair>();
        pair->up = {client, server, false};
        pair->down = {server, client, true};
        m_pairs.push_back(std::move(pair));
    }
}

void FaultProxy::read(Pair &pair, Flow &flow)
{
    char buffer[65536];
    while (!flow.ended && flow.size < kWaitingBytes) {
        const ssize_t got = ::recv(flow.from, buffer, sizeof buffer, 0);
        if (got < 0 && (errno == EAGAIN || errno == ENOTCONN))
            return;
        const bool lost = m_fault == Fault::SwallowAll || (m_fault == Fault::SwallowAnswers && flow.answers);
        if (got <= 0) {
            flow.ended = true;
            // In a half-open connection the end is lost too.
            pair.dead = !lost && flow.waiting.empty();
            return;
        }
        if (!flow.answers)
            m_received += got;
        if (lost)
            continue;
        const bool held = m_fault == Fault::Delay || m_fault == Fault::Drip;
        const auto due = SteadyClock::now() + std::chrono::milliseconds(held ? m_intervalMs : 0);
        flow.waiting.push_back({due, std::string(buffer, size_t(got))});
        flow.size += size_t(got);
    }
}

void FaultProxy::write(Pair &pair, Flow &flow)
{
    while (!flow.waiting.empty() && flow.waiting.front().due <= SteadyClock::now()) {
        if (m_fault == Fault::SwallowAll) {
            flow.waiting.clear();
            flow.size = 0;
            return;
        }
        Flow::Chunk &chunk = flow.waiting.front();
        size_t wanted = m_fault == Fault::Drip ? 1 : chunk.bytes.size();
        if (flow.answers && pair.left >= 0)
            wanted = std::min(wanted, size_t(pair.left));
        const ssize_t sent = wanted == 0 ? 0 : ::send(flow.to, chunk.bytes.data(), wanted, MSG_NOSIGNAL);
        if (sent < 0 && (errno == EAGAIN || errno == ENOTCONN || errno == EINPROGRESS))
            return;
        if (flow.answers && pair.left >= 0 && sent > 0)
            pair.left -= sent;
        if (sent < 0 || (flow.answers && pair.left == 0)) {
            pair.dead = true;
            return;
        }
        flow.size -= size_t(sent);
        chunk.bytes.erase(0, size_t(sent));
        if (chunk.bytes.empty())
            flow.waiting.pop_front();
        else if (m_fault == Fault::Drip)
            chunk.due = SteadyClock::now() + std::chrono::milliseconds(m_intervalMs);
    }
    if (flow.ended && flow.waiting.empty() && m_fault != Fault::SwallowAll)
        pair.dead = true;
}

} // namespace quarterdeck::testing
