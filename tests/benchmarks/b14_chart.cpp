// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "paintwatch.h"
#include "pairs.h"
#include "review/figures.h"
#include "review/plotview.h"
#include "syntheticfacts.h"
#include "syntheticlog.h"

#include <QElapsedTimer>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kFew = 1'000;
constexpr int kRedraws = 15;

/// The figures of a new answer onto charts that show an older one, until they are painted: those that have a mark for every incident.
class ChartRig
{
public:
    explicit ChartRig(int incidents)
    {
        auto facts = std::make_shared<ReviewFacts>();
        facts->rows = syntheticFacts(incidents);
        ReviewRequest request;
        request.profile.metrics = {{QStringLiteral("MTTR"), Milestone::Detected, Milestone::Resolved}};
        request.asOf = kEndOfHistory;
        request.comparison.resamples = 100;
        auto answer = std::make_shared<ReviewAnswer>();
        answer->facts = facts;
        if (const auto made = report(facts->rows, request))
            answer->report = *made;
        QElapsedTimer clock;
        clock.start();
        for (const Figure &figure : reviewFigures(*answer)) {
            if (figure.id == u"scatter" || figure.id == u"survival" || figure.id == u"weekly" || figure.id == u"trend")
                m_plots.append(figure.plots);
        }
        m_wordsMs = double(clock.nsecsElapsed()) / 1e6;
        m_view.resize(1200, 420);
        m_watch = std::make_unique<PaintWatch>(m_view);
        if (m_plots.size() < 4)
            m_problem = QStringLiteral("a chart has nothing to show");
        else if (!m_watch->show(1200, 420))
            m_problem = QStringLiteral("the chart was never painted");
    }
    double redraw()
    {
        double sum = 0;
        for (const Plot &plot : m_plots)
            sum += m_watch->painted([&] { m_view.setPlot(plot); }, {m_view.viewport()});
        return sum;
    }
    const QString &problem() const { return m_problem; }
    double wordsMs() const { return m_wordsMs; }

private:
    QVector<Plot> m_plots;
    PlotView m_view{Theme(ThemeKind::Light)};
    std::unique_ptr<PaintWatch> m_watch;
    QString m_problem;
    double m_wordsMs = 0;
};

class ChartRedraw final : public Benchmark
{
public:
    explicit ChartRedraw(Laboratory &laboratory) : m_many(laboratory.sizes().incidents), m_few(kFew)
    {
        for (const ChartRig *rig : {&m_many, &m_few}) {
            if (!rig->problem().isEmpty())
                makeVoid(rig->problem());
        }
    }

    double ours() override { return block(m_many); }
    double reference() override { return block(m_few); }
    QStringList notes() const override
    {
        return {QStringLiteral("words and plots of all figures, on the pool: %1 ms; of 1,000 incidents %2 ms")
                    .arg(m_many.wordsMs(), 0, 'f', 1)
                    .arg(m_few.wordsMs(), 0, 'f', 1)};
    }

private:
    static double block(ChartRig &rig)
    {
        std::vector<double> times;
        for (int i = 0; i < kRedraws; ++i)
            times.push_back(rig.redraw());
        return median(std::move(times));
    }

    ChartRig m_many;
    ChartRig m_few;
};

} // namespace

std::unique_ptr<Benchmark> makeChartRedraw(Laboratory &laboratory) { return std::make_unique<ChartRedraw>(laboratory); }

} // namespace quarterdeck::benchmarks
