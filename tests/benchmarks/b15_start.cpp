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
    Start(Laboratory &laboratory, const QByteArray &judged, const QStringList &emptyWindow) :
        m_judged(judged), m_emptyWindow(emptyWindow), m_rows(laboratory.sizes().incidents), m_starts(laboratory.sizes().starts),
        m_journal(laboratory.copyOf(laboratory.journalOfIncidents()))
    {
    }

    double ours() override { return block({QStringLiteral(QUARTERDECK_BENCHMARK_BOARDWINDOW), QStringLiteral("cards"), m_journal}, m_rows); }
    double reference() override { return block(m_emptyWindow, 0); }

    QStringList notes() const override
    {
        const auto once = [this](const QString &window) { return start({QStringLiteral(QUARTERDECK_BENCHMARK_EMPTYWINDOW), window}).figure; };
        return {QStringLiteral("the empty panes in Qt's own style and font, once: %1").arg(once(QStringLiteral("plain")), 0, 'f', 1),
                QStringLiteral("a QMainWindow with nothing in it, once: %1").arg(once(QStringLiteral("bare")), 0, 'f', 1)};
    }

private:
    struct Started
    {
        double figure = std::nan("");
        int rows = 0;
    };

    double block(const QStringList &command, int rows)
    {
        std::vector<double> figures;
        for (int i = 0; i < m_starts; ++i) {
            const Started started = start(command);
            if (std::isnan(started.figure))
                makeVoid(QStringLiteral("%1 did not come as far as its first paint").arg(command.constFirst()));
            else if (started.rows != rows)
                makeVoid(QStringLiteral("%1 incidents were loaded, not %2").arg(started.rows).arg(rows));
            figures.push_back(started.figure);
        }
        return median(std::move(figures));
    }

    Started start(QStringList command) const
    {
        Started started;
        ChildProcess child(command << QString::number(monotonicNs()));
        for (QByteArray line = child.line(); !line.isNull(); line = child.line()) {
            const QByteArrayList words = line.split(' ');
            if (words.constFirst() == m_judged)
                started.figure = words.last().toDouble();
            if (words.constFirst() == "rows")
                started.rows = words.last().toInt();
        }
        return child.wait() == 0 ? started : Started();
    }

    const QByteArray m_judged;
    const QStringList m_emptyWindow; ///< program and arguments
    const int m_rows;
    const int m_starts;
    const QString m_journal;
};

/// Menus, tool bar, docks, table and editor of Qt, empty, in the product's style and font.
QStringList plainWindow() { return {QStringLiteral(QUARTERDECK_BENCHMARK_EMPTYWINDOW), QStringLiteral("panes")}; }
/// The product over a journal without incidents.
QStringList ownWindow(Laboratory &laboratory)
{
    return {QStringLiteral(QUARTERDECK_BENCHMARK_BOARDWINDOW), QStringLiteral("window"), laboratory.scratch(QStringLiteral("empty.db"))};
}

} // namespace

std::unique_ptr<Benchmark> makeFirstPaint(Laboratory &laboratory) { return std::make_unique<Start>(laboratory, "painted", plainWindow()); }
std::unique_ptr<Benchmark> makeMemory(Laboratory &laboratory) { return std::make_unique<Start>(laboratory, "resident", plainWindow()); }
std::unique_ptr<Benchmark> makeFirstPaintOfData(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "painted", ownWindow(laboratory));
}
std::unique_ptr<Benchmark> makeMemoryOfData(Laboratory &laboratory)
{
    return std::make_unique<Start>(laboratory, "resident", ownWindow(laboratory));
}

} // namespace quarterdeck::benchmarks
