// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "childprocess.h"
#include "laboratory.h"
#include "pairs.h"
#include "startclock.h"

#include <cmath>

namespace quarterdeck::benchmarks {

namespace {

/// From the start of the process to the first cards on the board of a journal with all incidents, against an empty window; or the resident
/// memory once all is loaded, against the same window. Whole processes, page cache warm. A figure is the median of a few starts.
class Start final : public Benchmark
{
public:
    Start(Laboratory &laboratory, const QByteArray &judged, const QString &empty) :
        m_judged(judged), m_empty(empty), m_rows(laboratory.sizes().incidents), m_starts(laboratory.sizes().starts),
        m_journal(laboratory.copyOf(laboratory.journalOfIncidents()))
    {
    }

    double ours() override { return block({QStringLiteral(QUARTERDECK_BENCHMARK_BOARDWINDOW), m_journal}, true); }
    double reference() override { return block({QStringLiteral(QUARTERDECK_BENCHMARK_EMPTYWINDOW), m_empty}, false); }

private:
    double block(const QStringList &command, bool isOurs)
    {
        std::vector<double> figures;
        for (int i = 0; i < m_starts; ++i)
            figures.push_back(start(command, isOurs));
        return median(std::move(figures));
    }

    double start(QStringList command, bool isOurs)
    {
        double figure = std::nan("");
        int rows = 0;
        ChildProcess child(command << QString::number(monotonicNs()));
        for (QByteArray line = child.line(); !line.isNull(); line = child.line()) {
            const QByteArrayList words = line.split(' ');
            if (words.constFirst() == m_judged)
                figure = words.last().toDouble();
            if (words.constFirst() == "rows")
                rows = words.last().toInt();
        }
        if (child.wait() != 0 || std::isnan(figure))
            makeVoid(QStringLiteral("%1 did not come as far as its first paint").arg(command.constFirst()));
        else if (isOurs && rows != m_rows)
            makeVoid(QStringLiteral("%1 incidents were loaded, not %2").arg(rows).arg(m_rows));
        return figure;
    }

    const QByteArray m_judged;
    const QString m_empty;
    const int m_rows;
    const int m_starts;
    const QString m_journal;
};

} // namespace

std::unique_ptr<Benchmark> makeFirstPaint(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "painted", QStringLiteral("panes"));
}
std::unique_ptr<Benchmark> makeFirstPaintBare(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "painted", QStringLiteral("bare"));
}
std::unique_ptr<Benchmark> makeMemory(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "resident", QStringLiteral("panes"));
}
std::unique_ptr<Benchmark> makeMemoryBare(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "resident", QStringLiteral("bare"));
}

} // namespace quarterdeck::benchmarks
