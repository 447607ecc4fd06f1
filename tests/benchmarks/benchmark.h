// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace quarterdeck::benchmarks {

class Laboratory;

/// Both sides of one comparison, prepared and warm. GUI thread. A side runs one block of its work and returns one figure (a median or a
/// longest time over the block) in the benchmark's unit; both sides' figures are of the same unit and of as many operations.
class Benchmark
{
public:
    Benchmark() = default;
    Benchmark(const Benchmark &) = delete;
    Benchmark &operator=(const Benchmark &) = delete;
    virtual ~Benchmark() = default;

    virtual double ours() = 0;
    virtual double reference() = 0;

    /// Asked after the run: what makes the figures worthless (no flush, no paint); empty = they count.
    QString voidReason() const { return m_voidReason; }
    /// What the table cannot say, for the lines below it.
    virtual QStringList notes() const { return {}; }

protected:
    void makeVoid(const QString &reason)
    {
        if (m_voidReason.isEmpty())
            m_voidReason = reason;
    }

private:
    QString m_voidReason;
};

/// One row of the table.
struct BenchmarkSpec
{
    enum class Judged {
        Ratio,  ///< ours / reference
        Figure, ///< ours itself; the reference is the same without load
    };
    QString id;        ///< "B10"
    QString what;      ///< what is divided by what
    QString unit;      ///< of both sides
    double must = 0;   ///< the bar
    double goal = 0;   ///< where we want to be
    Judged judged = Judged::Ratio;
    std::function<std::unique_ptr<Benchmark>(Laboratory &)> make;
};

/// Every benchmark, in the order of the table.
std::vector<BenchmarkSpec> allBenchmarks();

} // namespace quarterdeck::benchmarks
