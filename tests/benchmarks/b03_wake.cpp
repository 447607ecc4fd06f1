// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "pairs.h"
#include "sharedrig.h"

#include <atomic>
#include <chrono>
#include <thread>

#include <libpq-fe.h>
#include <poll.h>

namespace quarterdeck::benchmarks {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// From just before a commit elsewhere to the moment a listener knows: through the product's link in an event loop, against poll() and
/// PQnotifies. The same writer, paced, on a thread of its own. A figure is the median of the block.
class Wake final : public Benchmark
{
public:
    explicit Wake(Laboratory &laboratory) : m_wakes(std::max(10, laboratory.sizes().appends / 10))
    {
        m_writer = m_rig.raw();
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override
    {
        const auto link = m_rig.link();
        if (!link)
            return 0;
        QEventLoop loop;
        std::vector<double> times;
        link->woken = [&] {
            if (take(times))
                loop.quit();
        };
        std::thread writer = start();
        loop.exec();
        writer.join();
        return median(std::move(times));
    }

    double reference() override
    {
        const SharedRig::Raw listener = m_rig.raw();
        PQclear(PQexec(listener.get(), "LISTEN quarterdeck_wake"));
        std::vector<double> times;
        std::thread writer = start();
        for (bool done = false; !done;) {
            pollfd socket{PQsocket(listener.get()), POLLIN, 0};
            ::poll(&socket, 1, -1);
            PQconsumeInput(listener.get());
            while (PGnotify *notification = PQnotifies(listener.get())) {
                PQfreemem(notification);
                done = take(times);
            }
        }
        writer.join();
        return median(std::move(times));
    }

private:
    std::thread start()
    {
        m_taken = 0;
        return std::thread([this] {
            for (int i = 0; i < m_wakes; ++i) {
                for (int taken = m_taken; taken < i; taken = m_taken)
                    m_taken.wait(taken);
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
                m_sent = SteadyClock::now();
                PQclear(PQexec(m_writer.get(), "SELECT pg_notify('quarterdeck_wake', '')"));
            }
        });
    }
    /// True when it was the last one. The writer sends the next only after this one, so m_sent is this one's.
    bool take(std::vector<double> &times)
    {
        times.push_back(std::chrono::duration<double, std::micro>(SteadyClock::now() - m_sent.load()).count());
        const bool last = ++m_taken == m_wakes;
        m_taken.notify_one();
        return last;
    }

    const int m_wakes;
    SharedRig m_rig;
    SharedRig::Raw m_writer;
    std::atomic<SteadyClock::time_point> m_sent{};
    std::atomic<int> m_taken{0};
};

} // namespace

std::unique_ptr<Benchmark> makeWake(Laboratory &laboratory) { return std::make_unique<Wake>(laboratory); }

} // namespace quarterdeck::benchmarks
