// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "faultproxy.h"
#include "laboratory.h"
#include "paintwatch.h"
#include "sharedrig.h"
#include "typingrig.h"
#include "warroom/warroom.h"

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace quarterdeck::benchmarks {

namespace {

using testing::FaultProxy;

constexpr int kHealSeconds = 30;

/// The way to the shared database swallows answers, goes silent, drips, delays, is cut in the middle of a message, refuses, and the server
/// itself stands still (SIGSTOP), one after the other, while entries are typed. Afterwards everything typed must be on the server.
class TypingWhileLinkFails final : public Typing
{
public:
    explicit TypingWhileLinkFails(Laboratory &laboratory)
        : Typing(laboratory, laboratory.scratch(QStringLiteral("replica.db"))),
          m_proxy(quint16(m_rig.server().port()))
    {
        if (!m_rig.problem().isEmpty()) {
            makeVoid(m_rig.problem());
            return;
        }
        const QString direct = QStringLiteral(":%1/").arg(m_rig.server().port());
        open(DatabaseOptions{m_rig.uri().replace(direct, QStringLiteral(":%1/").arg(m_proxy.port())), {}});
        if (isOpen() && (!console().waitUntilLoaded() || !isAllThere()))
            makeVoid(QStringLiteral("the console did not reach the server"));
    }

    double ours() override
    {
        std::atomic<bool> over = false;
        // Not on the thread that is measured.
        std::thread faults([&] {
            for (size_t fault = 0; fault < kFaults; ++fault) {
                apply(fault, true);
                std::this_thread::sleep_for(std::chrono::milliseconds(laboratory().sizes().typingMs / 3));
                apply(fault, false);
            }
            over = true;
        });
        const double longest = typeBusily([&] { return over.load(); });
        faults.join();
        if (isOpen() && !isAllThere())
            makeVoid(QStringLiteral("what was typed was not on the server %1 s after the last fault").arg(kHealSeconds));
        return longest;
    }

    QStringList notes() const override
    {
        return Typing::notes() << QStringLiteral("%1 connections through the faults; every entry was on the server afterwards")
                                      .arg(m_proxy.accepted());
    }

private:
    static constexpr size_t kFaults = 7;

    void apply(size_t fault, bool begins)
    {
        static constexpr std::array kSwitched{FaultProxy::Fault::SwallowAnswers, FaultProxy::Fault::SwallowAll,
                                              FaultProxy::Fault::Drip, FaultProxy::Fault::Delay, FaultProxy::Fault::Refuse};
        if (fault < kSwitched.size()) {
            m_proxy.set(begins ? kSwitched[fault] : FaultProxy::Fault::None, 20);
            // Who is refused had lost his connection; one that was silent or sick is of no use afterwards.
            if (begins == (kSwitched[fault] == FaultProxy::Fault::Refuse))
                m_proxy.cut();
        } else if (fault == kSwitched.size()) {
            begins ? m_proxy.cutAfter(100) : m_proxy.set(FaultProxy::Fault::None);
        } else {
            begins ? m_rig.server().suspend() : m_rig.server().resume();
        }
    }

    bool isAllThere()
    {
        console().room().door().retryNow();
        return runUntil(
            [this] {
                const SyncState &sync = console().room().sync();
                return sync.kind == SyncState::Kind::Live && sync.unsent == 0;
            },
            kHealSeconds);
    }

    SharedRig m_rig;
    FaultProxy m_proxy;
};

} // namespace

std::unique_ptr<Benchmark> makeTypingWhileLinkFails(Laboratory &laboratory)
{
    return std::make_unique<TypingWhileLinkFails>(laboratory);
}

} // namespace quarterdeck::benchmarks
