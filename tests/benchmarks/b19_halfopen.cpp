// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "faultproxy.h"
#include "laboratory.h"
#include "sharedrig.h"

#include <QElapsedTimer>

namespace quarterdeck::benchmarks {

namespace {

constexpr double kUserTimeoutMs = 10'000; ///< tcp_user_timeout of every connection
constexpr Milliseconds kPollEvery{5000};  ///< as the replicator polls

/// The network stops carrying anything, without a word, just after an answer: how long until the link says so. The reference is the time
/// after which the kernel would, if it noticed at all.
class HalfOpen final : public Benchmark
{
public:
    explicit HalfOpen(Laboratory &) : m_proxy(quint16(m_rig.server().port()))
    {
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override
    {
        m_proxy.set(testing::FaultProxy::Fault::None);
        const auto link = m_rig.link(
            m_rig.uri().replace(QStringLiteral(":%1/").arg(m_rig.server().port()), QStringLiteral(":%1/").arg(m_proxy.port())));
        if (!link || !m_rig.wait<PollAnswer>([&](auto answer) { link->poll({}, answer); })) {
            makeVoid(m_rig.problem());
            return 0;
        }
        QEventLoop loop;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] { link->poll({}, [](const auto &) {}); });
        link->lost = [&](const LinkProblem &) { loop.quit(); };
        m_proxy.set(testing::FaultProxy::Fault::SwallowAll);
        QElapsedTimer timer;
        timer.start();
        poll.start(kPollEvery);
        loop.exec();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    double reference() override { return kUserTimeoutMs; }

private:
    SharedRig m_rig;
    testing::FaultProxy m_proxy;
};

} // namespace

std::unique_ptr<Benchmark> makeHalfOpen(Laboratory &laboratory) { return std::make_unique<HalfOpen>(laboratory); }

} // namespace quarterdeck::benchmarks
