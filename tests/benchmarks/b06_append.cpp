// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "flushcount.h"
#include "laboratory.h"
#include "pairs.h"
#include "syntheticlog.h"
#include "warroom/door.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

namespace quarterdeck::benchmarks {

namespace {

/// One entry after another through the door, each durable before the next; against 4 KB at the end of a file and fdatasync, in the same
/// folder and as fast after one another. A figure is the median of one append.
class Append final : public Benchmark
{
public:
    explicit Append(Laboratory &laboratory) : m_appends(laboratory.sizes().appends)
    {
        if (const QString why = laboratory.notADisk(); !why.isEmpty()) {
            makeVoid(why);
            return;
        }
        const QString path = laboratory.scratch(QStringLiteral("journal.db"));
        m_file = ::open(qPrintable(laboratory.scratch(QStringLiteral("raw"))), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
        DoorOptions options;
        options.journalPath = path;
        options.policy = laboratory.policy();
        auto door = openDoor(options, m_clock);
        if (!door || m_file < 0) {
            makeVoid(door ? QStringLiteral("the scratch file cannot be written") : door.error().message);
            return;
        }
        m_door = std::move(door).value();
        // As in a window: somebody listens to the commits.
        QObject::connect(m_door.get(), &Door::committed, m_door.get(), [this] { ++m_heard; });
        IncidentDeclared declared;
        declared.title = QStringLiteral("appending");
        declared.at = m_clock.now();
        (void)submit(declared);
    }
    ~Append() override
    {
        if (m_file >= 0)
            ::close(m_file);
    }

    double ours() override
    {
        const double figure = block(m_fewestFlushes, [this](int i) { return submit(EntryLogged{syntheticEntry(i, m_clock.now())}); });
        QCoreApplication::sendPostedEvents(m_door.get());
        return figure;
    }

    double reference() override
    {
        static const QByteArray page(4096, 'x');
        return block(m_fewestRawFlushes, [this](int) { return ::write(m_file, page.constData(), size_t(page.size())) == page.size() && ::fdatasync(m_file) == 0; });
    }

    QStringList notes() const override
    {
        return {QStringLiteral("flushes per append, fewest of all blocks: ours %1, reference %2; %3 commits were announced")
                    .arg(m_fewestFlushes).arg(m_fewestRawFlushes).arg(m_heard)};
    }

private:
    template <class Call>
    double block(double &fewest, Call append)
    {
        std::vector<double> times;
        times.reserve(size_t(m_appends));
        const qint64 before = flushCount();
        QElapsedTimer timer;
        for (int i = 0; i < m_appends; ++i) {
            timer.start();
            const bool done = append(m_number++);
            times.push_back(double(timer.nsecsElapsed()) / 1e3);
            if (!done)
                makeVoid(QStringLiteral("an append failed"));
        }
        fewest = std::min(fewest, double(flushCount() - before) / m_appends);
        if (fewest < 1)
            makeVoid(QStringLiteral("fewer flushes than appends"));
        return median(std::move(times));
    }

    bool submit(const Payload &payload)
    {
        const Command command{CommandId::random(), m_incident, QStringLiteral("dana"), QStringLiteral("ops1"), m_clock.now(), payload,
                              std::nullopt, std::nullopt};
        return m_door->submit(command).result().ok();
    }

    const int m_appends;
    const SystemClock m_clock;
    const IncidentId m_incident = IncidentId::random();
    std::unique_ptr<Door> m_door;
    int m_file = -1;
    int m_number = 0;
    int m_heard = 0;
    double m_fewestFlushes = 1e9;
    double m_fewestRawFlushes = 1e9;
};

} // namespace

std::unique_ptr<Benchmark> makeAppend(Laboratory &laboratory) { return std::make_unique<Append>(laboratory); }

} // namespace quarterdeck::benchmarks
