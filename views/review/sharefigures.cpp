// SPDX-License-Identifier: GPL-3.0-or-later
// What takes which share: phases of the time, services of the impact, sources of the detection.
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kServices = 10; ///< shown by name; the rest together
constexpr int kPhaseDots = 400; ///< of one phase

PlotInk inkOf(Phase phase)
{
    constexpr PlotInk inks[] = {PlotInk::Hatched, PlotInk::Engage, PlotInk::Fix, PlotInk::Verify};
    return inks[size_t(phase)];
}

/// One bar per category, each its own set, so that each has its own ink. Category 0 is at the top.
void addBar(Plot &plot, int category, int categories, double value, PlotInk ink, const QString &text,
            const QVector<qint32> &incidents)
{
    PlotBarSet set;
    set.values = QVector<double>(categories, 0.0);
    set.values[categories - 1 - category] = value;
    set.ink = ink;
    plot.bars.append(set);
    PlotMark mark;
    mark.shape = PlotMark::Shape::Bar;
    mark.area = QRectF(plot.x.min, categories - 1 - category - 0.31, std::max(value, 1e-6) - plot.x.min, 0.62);
    mark.at = mark.area.center();
    mark.text = text;
    mark.incidents = incidents;
    plot.marks.append(mark);
}

/// The interval of a bar's end.
void addWhisker(Plot &plot, int category, int categories, const Interval &interval, const QString &label)
{
    plot.intervals.append({interval.lower, interval.upper, double(categories - 1 - category), label});
}

Plot phaseBars(const PhaseShares &phases, const QVector<qint32> &rows)
{
    Plot plot;
    plot.heading = Review::tr("Share of all minutes");
    plot.x = shareAxis(*std::max_element(phases.share.begin(), phases.share.end()) * 1.18);
    QStringList names;
    for (Phase phase : kAllPhases)
        names << phaseWords(phase);
    plot.y = categoryAxis(names);
    for (Phase phase : kAllPhases) {
        const size_t i = size_t(phase);
        addBar(plot, int(i), int(kAllPhases.size()), phases.share[i], inkOf(phase),
               Review::tr("%1: %2 of the time, %3 in all")
                   .arg(phaseWords(phase), percentWords(phases.share[i]), durationWords(phases.totalOf[i])),
               rows);
        plot.notes.append({{phases.share[i], double(kAllPhases.size() - 1 - i)}, percentWords(phases.share[i])});
    }
    return plot;
}

Plot phaseDots(const ReviewAnswer &answer)
{
    const PhaseShares &phases = answer.report.phases;
    Plot plot;
    plot.heading = Review::tr("Each incident, and the median");
    double least = 0, most = 0;
    for (const PhaseTimes &one : phases.incidents) {
        for (qint64 ms : one.ms) {
            least = most > 0 ? std::min(least, double(ms)) : double(ms);
            most = std::max(most, double(ms));
        }
    }
    plot.x = logDurationAxis(least, most);
    QStringList names;
    for (Phase phase : kAllPhases)
        names << phaseWords(phase);
    plot.y = categoryAxis(names);
    const qsizetype step = phases.incidents.size() / kPhaseDots + 1;
    for (Phase phase : kAllPhases) {
        const double y = double(kAllPhases.size() - 1 - size_t(phase));
        for (qsizetype i = 0; i < phases.incidents.size(); i += step) {
            const PhaseTimes &one = phases.incidents.at(i);
            const double ms = double(one.ms[size_t(phase)]);
            PlotMark mark;
            mark.shape = PlotMark::Shape::Dot;
            mark.ink = phase == Phase::Detect ? PlotInk::Quiet : inkOf(phase);
            mark.at = {logSeconds(ms), y + (double((i / step * 7) % 11) / 10 - 0.5) * 0.5};
            mark.text = Review::tr("%1, %2 %3", "incident, phase, duration")
                            .arg(incidentWords(answer, one.row), phaseWords(phase), durationWords(ms));
            mark.incidents = {one.row};
            plot.marks.append(mark);
        }
        const FigureRow &part = phases.parts[size_t(phase)];
        if (part.measured() > 0) {
            const double x = logSeconds(part.statistics.median);
            plot.intervals.append({x, x, y, Review::tr("median %1").arg(durationWords(part.statistics.median))});
        }
    }
    return plot;
}

} // namespace

Figure phasesFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const PhaseShares &phases = report.phases;
    const int complete = int(phases.incidents.size());
    QStringList counts{Review::tr("%L1 of %L2 have every moment recorded").arg(complete).arg(report.selected.rows.size())};
    const int invalid = phases.invalid;
    if (invalid > 0)
        counts << Review::tr("%Ln with an end before its start", nullptr, invalid);
    Figure figure = newFigure(QStringLiteral("phases"), answer, counts);
    figure.wide = true;
    figure.height = 12;
    figure.title = Review::tr("Where the time goes");
    figure.definition =
        Review::tr("Detect: impact started to detected. Engage: to the first responder. Fix: to mitigated. Verify: to resolved. "
                   "Shares are of the summed minutes of incidents with every moment, so they add to 100 %; medians do not add.");
    figure.table.heads = {Review::tr("Phase"),    Review::tr("Share"),  Review::tr("In all"),
                          Review::tr("Measured"), Review::tr("Median"), Review::tr("p90")};
    figure.table.numeric = {false, true, true, false, true, true};
    QVector<qint32> rows;
    for (const PhaseTimes &one : phases.incidents)
        rows.append(one.row);
    for (Phase phase : kAllPhases) {
        const size_t i = size_t(phase);
        const FigureRow &part = phases.parts[i];
        const bool any = part.measured() > 0;
        figure.table.rows.append({{phaseWords(phase), complete > 0 ? percentWords(phases.share[i]) : QStringLiteral("–"),
                                   complete > 0 ? durationWords(phases.totalOf[i]) : QStringLiteral("–"), measuredCell(part),
                                   any ? durationWords(part.statistics.median) : QStringLiteral("–"),
                                   any ? durationWords(part.statistics.p90) : QStringLiteral("–")},
                                  rowsInState(answer.facts->rows, report.selected.rows, part.metric, MeasureState::Measured)});
    }
    if (complete == 0) {
        figure.empty = Review::tr(
            "No incident has all five moments (impact started, detected, engaged, mitigated, resolved). The table says which "
            "phases can be measured.");
        return figure;
    }
    if (phases.largest) {
        const QString share = percentWords(phases.share[size_t(*phases.largest)]);
        figure.title =
            *phases.largest == Phase::Detect   ? Review::tr("Detection takes the most time: %1 of all minutes").arg(share)
            : *phases.largest == Phase::Engage ? Review::tr("Finding someone takes the most time: %1 of all minutes").arg(share)
            : *phases.largest == Phase::Fix    ? Review::tr("Mitigation takes the most time: %1 of all minutes").arg(share)
                                               : Review::tr("Verifying takes the most time: %1 of all minutes").arg(share);
    }
    figure.plots = {phaseBars(phases, rows), phaseDots(answer)};
    return figure;
}

namespace {

/// The few services that make up half of all impact, in a sentence; impact that names no service is nobody's.
QString vitalFew(const Pareto &pareto)
{
    QVector<ParetoBar> named;
    std::copy_if(pareto.bars.begin(), pareto.bars.end(), std::back_inserter(named),
                 [](const ParetoBar &bar) { return !bar.service.isEmpty(); });
    if (named.isEmpty())
        return Review::tr("No incident names a service");
    int few = 0;
    double share = 0;
    while (few < named.size() && share < 0.5)
        share += named.at(few++).share;
    if (few == 1 || share < 0.5)
        return Review::tr("%1 carries %2 of all impact").arg(named.constFirst().service, percentWords(named.constFirst().share));
    return Review::tr("%Ln of %1 services carry %2 of all impact", nullptr, few).arg(named.size()).arg(percentWords(share));
}

} // namespace

Figure paretoFigure(const ReviewAnswer &answer)
{
    const Pareto &pareto = answer.report.pareto;
    QStringList counts{
        Review::tr("%L1 of %L2 with a measured impact").arg(pareto.measured).arg(answer.report.selected.rows.size())};
    const int stoodIn = pareto.stoodIn;
    if (stoodIn > 0)
        counts << Review::tr("%Ln with a stand-in", nullptr, stoodIn);
    Figure figure = newFigure(QStringLiteral("pareto"), answer, counts);
    figure.title = Review::tr("Which services carry the impact");
    figure.definition = Review::tr(
        "Time from the start of the impact to mitigation; an incident of several services is split equally, so that the line "
        "ends at 100 %. Where a moment is missing, detected and resolved stand in.");
    figure.table.heads = {Review::tr("Service"), Review::tr("Impact"), Review::tr("Share"), Review::tr("With those before"),
                          Review::tr("Incidents")};
    figure.table.numeric = {false, true, true, true, true};
    const auto name = [](const ParetoBar &bar) { return bar.service.isEmpty() ? Review::tr("none named") : bar.service; };
    for (const ParetoBar &bar : pareto.bars)
        figure.table.rows.append({{name(bar), durationWords(bar.impactMs), percentWords(bar.share), percentWords(bar.cumulative),
                                   numberWords(double(bar.rows.size()))},
                                  bar.rows});
    if (pareto.bars.isEmpty() || pareto.totalMs <= 0) {
        figure.empty = Review::tr("No incident has a measured impact.");
        return figure;
    }
    QVector<ParetoBar> bars = pareto.bars;
    if (bars.size() > kServices) {
        ParetoBar rest;
        for (qsizetype i = kServices - 1; i < pareto.bars.size(); ++i) {
            rest.impactMs += bars.at(i).impactMs;
            rest.share += bars.at(i).share;
            rest.rows += bars.at(i).rows;
        }
        rest.cumulative = 1;
        const int others = int(bars.size()) - (kServices - 1);
        rest.service = Review::tr("%Ln other(s)", nullptr, others);
        bars.resize(kServices - 1);
        bars.append(rest);
    }
    Plot plot;
    plot.x = shareAxis();
    QStringList names;
    for (const ParetoBar &bar : std::as_const(bars))
        names << name(bar);
    plot.y = categoryAxis(names);
    PlotLine line;
    line.ink = PlotInk::Strong;
    const int n = int(bars.size());
    for (int i = 0; i < n; ++i) {
        const ParetoBar &bar = bars.at(i);
        addBar(plot, i, n, bar.share, bar.service.isEmpty() ? PlotInk::Hatched : PlotInk::Fix,
               Review::tr("%1: %2 of all impact, %3").arg(name(bar), percentWords(bar.share), durationWords(bar.impactMs)),
               bar.rows);
        line.points.append({bar.cumulative, double(n - 1 - i)});
    }
    if (n > 1)
        plot.lines.append(line);
    plot.keys = {{.look = PlotKey::Look::Fill, .ink = PlotInk::Fix, .text = Review::tr("share of impact")},
                 {.ink = PlotInk::Strong, .text = Review::tr("with those before")}};
    figure.plots = {plot};
    figure.height = std::max(9, 4 + 2 * n);
    figure.title = vitalFew(pareto);
    return figure;
}

Figure foundFigure(const ReviewAnswer &answer)
{
    const SourceShares &shares = answer.report.sources;
    QStringList counts{Review::tr("%L1 of %L2 have a source").arg(shares.recorded).arg(answer.report.selected.rows.size())};
    Figure figure = newFigure(QStringLiteral("found"), answer, counts);
    figure.title = Review::tr("How incidents were found");
    figure.definition = Review::tr("Shares of the incidents whose source is recorded; strokes are 95 % intervals (Wilson).");
    figure.table.heads = {Review::tr("Source"), Review::tr("Incidents"), Review::tr("Share"), Review::tr("95 % interval")};
    figure.table.numeric = {false, true, true, true};
    if (shares.sources.isEmpty()) {
        figure.empty = Review::tr("No incident says how it was found. The scribe can record it as the source of the detection.");
        return figure;
    }
    Plot plot;
    plot.x = shareAxis();
    QStringList names;
    for (const SourceShare &share : shares.sources)
        names << displayName(share.source);
    plot.y = categoryAxis(names);
    const int n = int(shares.sources.size());
    const SourceShare *first = nullptr;
    for (int i = 0; i < n; ++i) {
        const SourceShare &share = shares.sources.at(i);
        if (!first || share.share > first->share)
            first = &share;
        const QString interval =
            Review::tr("%1 to %2").arg(percentWords(share.interval.lower), percentWords(share.interval.upper));
        addBar(plot, i, n, share.share, PlotInk::Fix,
               Review::tr("%1: %2 (%3)").arg(displayName(share.source), percentWords(share.share), interval), share.rows);
        addWhisker(plot, i, n, share.interval,
                   Review::tr("%1 (%L2 of %L3)", "share, part, whole")
                       .arg(percentWords(share.share))
                       .arg(share.rows.size())
                       .arg(shares.recorded));
        figure.table.rows.append(
            {{displayName(share.source), numberWords(double(share.rows.size())), percentWords(share.share), interval},
             share.rows});
    }
    if (!shares.unrecorded.isEmpty())
        figure.table.rows.append({{Review::tr("not recorded"), numberWords(double(shares.unrecorded.size())), QStringLiteral("–"),
                                   QStringLiteral("–")},
                                  shares.unrecorded});
    figure.plots = {plot};
    figure.height = std::max(8, 4 + 2 * n);
    figure.title =
        Review::tr("Found most often this way: %1, %2").arg(displayName(first->source), percentWords(first->share));
    return figure;
}

} // namespace quarterdeck
