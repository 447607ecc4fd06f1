// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace quarterdeck::testing {

/// A bad network between a console and its server: a TCP proxy on loopback with a thread of its own, whose faults can be switched while
/// connections are open. Its functions may be called from any thread; those that change something return after it took effect.
class FaultProxy
{
public:
    enum class Fault {
        None,
        SwallowAnswers, ///< what the server says is lost; what the client says arrives
        SwallowAll,     ///< half-open: nothing arrives anywhere, no end of the connection either
        Drip,           ///< one byte per interval in each direction
        Delay,          ///< everything comes one interval later
        Refuse,         ///< nobody listens on the port; open connections stay
    };

    /// Forwards to a port of 127.0.0.1.
    explicit FaultProxy(quint16 target);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    quint16 port() const { return m_port; }
    void set(Fault fault, int intervalMs = 0);
    /// Cuts each connection after the server has sent that many more bytes through it.
    void cutAfter(qint64 bytes);
    /// Resets all connections now.
    void cut();
    void retarget(quint16 port);
    /// Connections that were accepted so far, and bytes that came from clients.
    int accepted() const { return m_accepted; }
    qint64 received() const { return m_received; }

private:
    struct Flow;
    struct Pair;

    void run();
    void serve();
    void listen();
    void accept();
    void read(Pair &pair, Flow &flow);
    void write(Pair &pair, Flow &flow);
    void command(const std::function<void()> &change);

    std::atomic<quint16> m_port{0};
    std::atomic<int> m_accepted{0};
    std::atomic<qint64> m_received{0};
    quint16 m_target;
    Fault m_fault = Fault::None;
    int m_intervalMs = 0;
    int m_listener = -1;
    int m_wake = -1;
    bool m_stop = false;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    std::mutex m_mutex; ///< held by the thread except while it waits
    std::thread m_thread;
};

} // namespace quarterdeck::testing
