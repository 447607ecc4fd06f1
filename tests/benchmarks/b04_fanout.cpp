// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "childprocess.h"
#include "laboratory.h"
#include "pairs.h"
#include "sharedrig.h"
#include "startclock.h"

#include <chrono>
#include <thread>

namespace quarterdeck::benchmarks {

namespace {

/// From an append until a console process has the entry, with that many of them on the server, against as many processes that only wake up.
/// The same writer, paced. A figure is the median over all entries and processes.
class FanOut final : public Benchmark
{
public:
    FanOut(Laboratory &laboratory, int consoles)
        : m_consoles(laboratory.sizes().appends < 100 ? 3 : consoles),
          m_entries(std::max(3, laboratory.sizes().appends / 40)), // of a console just started, the first ten are quicker
          m_rig({QStringLiteral("max_connections = 300")})
    {
        m_writer = m_rig.rawWriter();
        append(); // the incident is there before anyone looks
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override { return block(QStringLiteral("link")); }
    double reference() override
    {
        const double woken = block(QStringLiteral("raw"));
        m_asked.push_back(block(QStringLiteral("asks")) / woken);
        return woken;
    }

    QStringList notes() const override
    {
        return {QStringLiteral("%1 processes; %2 times one had nothing to say of an entry; one empty SELECT at each wake-up is %3 of the "
                               "reference already")
                    .arg(m_consoles)
                    .arg(m_silent)
                    .arg(median(m_asked), 0, 'f', 2)};
    }

private:
    double block(const QString &way)
    {
        qputenv("QUARTERDECK_FAN_URI", m_rig.uri(QStringLiteral("berta")).toUtf8());
        std::vector<std::unique_ptr<ChildProcess>> consoles;
        for (int i = 0; i < m_consoles; ++i)
            consoles.push_back(
                std::make_unique<ChildProcess>(QStringList{QStringLiteral(QUARTERDECK_BENCHMARK_FANCONSOLE), way}));
        qunsetenv("QUARTERDECK_FAN_URI");
        for (const auto &console : consoles) {
            if (console->line() != "ready")
                makeVoid(QStringLiteral("a console did not reach the server"));
        }
        std::vector<double> times;
        for (int i = 0; i < m_entries && voidReason().isEmpty(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(25));
            const qint64 begin = monotonicNs();
            append();
            for (const auto &console : consoles) {
                const qint64 known = console->line(5000).toLongLong();
                m_silent += known == 0 ? 1 : 0;
                times.push_back(double(known - begin) / 1e6);
            }
        }
        if (m_silent > 0)
            makeVoid(QStringLiteral("an entry did not arrive everywhere"));
        return median(std::move(times));
    }

    void append()
    {
        if (!SharedRig::append(m_writer.get(), m_rig.entries(m_incident, 1)))
            makeVoid(QStringLiteral("an append failed"));
    }

    const int m_consoles;
    const int m_entries;
    const IncidentId m_incident = IncidentId::random();
    SharedRig m_rig;
    SharedRig::Raw m_writer;
    int m_silent = 0;
    std::vector<double> m_asked; ///< the least that asking costs, as a part of the reference
};

} // namespace

std::unique_ptr<Benchmark> makeFanOutTo1(Laboratory &laboratory) { return std::make_unique<FanOut>(laboratory, 1); }
std::unique_ptr<Benchmark> makeFanOutTo10(Laboratory &laboratory) { return std::make_unique<FanOut>(laboratory, 10); }
std::unique_ptr<Benchmark> makeFanOutTo50(Laboratory &laboratory) { return std::make_unique<FanOut>(laboratory, 50); }
std::unique_ptr<Benchmark> makeFanOutTo200(Laboratory &laboratory) { return std::make_unique<FanOut>(laboratory, 200); }

} // namespace quarterdeck::benchmarks
