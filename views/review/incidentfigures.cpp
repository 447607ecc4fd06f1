// SPDX-License-Identifier: GPL-3.0-or-later
// Every incident as a mark, and the classic numbers over all of them.
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"

#include <QMap>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kOpen = 200;       ///< drawn of a crowd whatever else is
constexpr int kIncidentRows = 2000; ///< the page's own table holds them all

/// The time from the start until now of what is open, else the duration; nothing for what cannot be placed.
std::optional<double> height(const ReviewIncident &incident)
{
    if (incident.headline.state == MeasureState::Measured)
        return double(incident.headline.ms);
    return incident.openForMs ? std::optional(double(*incident.openForMs)) : std::nullopt;
}

PlotMark markOf(const ReviewAnswer &answer, const ReviewIncident &incident, double ms)
{
    PlotMark mark;
    mark.at = QPointF(double(incident.start.ms), logSeconds(ms));
    mark.shape = PlotMark::Shape::Severity;
    mark.rank = answer.facts->rows.at(incident.row).severity.rank;
    mark.open = incident.headline.state != MeasureState::Measured;
    mark.incidents = {incident.row};
    return mark;
}

QString markWords(const ReviewAnswer &answer, const ReviewIncident &incident)
{
    const SeverityLevel &severity = answer.facts->rows.at(incident.row).severity;
    return Review::tr("%1, %2, %3", "incident, severity, duration")
        .arg(incidentWords(answer, incident.row), severity.rank > 0 ? severity.name : Review::tr("Not rated"),
             measurementWords(incident.headline, incident.openForMs));
}

/// By start; of a crowd only the shortest and the longest of each column of pixels, and the open ones.
QVector<PlotMark> marksOf(const ReviewAnswer &answer, double from, double to)
{
    QVector<const ReviewIncident *> placed;
    for (const ReviewIncident &incident : answer.report.incidents) {
        if (height(incident))
            placed.append(&incident);
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const ReviewIncident *a, const ReviewIncident *b) { return a->start < b->start; });
    QVector<QPointF> points;
    points.reserve(placed.size());
    for (const ReviewIncident *incident : std::as_const(placed))
        points.append({double(incident->start.ms), *height(*incident)});
    QVector<qsizetype> shown = extremes(points, from, to);
    if (shown.size() < placed.size()) {
        int open = 0;
        for (qsizetype i = 0; i < placed.size() && open < kOpen; ++i) {
            if (placed.at(i)->openForMs) {
                shown.append(i);
                ++open;
            }
        }
        std::sort(shown.begin(), shown.end());
        shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    }
    QVector<PlotMark> marks;
    for (qsizetype place : std::as_const(shown)) {
        marks.append(markOf(answer, *placed.at(place), points.at(place).y()));
        marks.last().text = markWords(answer, *placed.at(place));
    }
    return marks;
}

QVector<PlotKey> severityKeys(const ReviewAnswer &answer)
{
    QMap<int, QString> names;
    bool open = false;
    for (const ReviewIncident &incident : answer.report.incidents) {
        const SeverityLevel &severity = answer.facts->rows.at(incident.row).severity;
        if (!names.contains(severity.rank))
            names.insert(severity.rank, severity.rank > 0 ? severity.name : Review::tr("Not rated"));
        open = open || incident.openForMs;
    }
    QVector<PlotKey> keys;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.key() > 0)
            keys.append({.look = PlotKey::Look::Severity, .rank = name.key(), .text = name.value()});
    }
    if (names.contains(0))
        keys.append({.look = PlotKey::Look::Severity, .rank = 0, .text = names.value(0)});
    if (open)
        keys.append({.look = PlotKey::Look::Severity,
                     .rank = keys.isEmpty() ? 0 : keys.constFirst().rank,
                     .open = true,
                     .text = Review::tr("still open, at its age")});
    return keys;
}

MetricsTable incidentTable(const ReviewAnswer &answer)
{
    MetricsTable table{
        {Review::tr("Incident"), Review::tr("Title"), Review::tr("Severity"), Review::tr("Start"), answer.report.headline.name},
        {false, false, false, false, true},
        {}};
    const TimeFormat format(ZoneMode::Local, answer.report.selection.zone);
    const QVector<ReviewIncident> &all = answer.report.incidents;
    for (qsizetype i = all.size(); i-- > std::max<qsizetype>(0, all.size() - kIncidentRows);) {
        const IncidentFacts &facts = answer.facts->rows.at(all.at(i).row);
        table.rows.append({{facts.ref, facts.title, facts.severity.name, format.dateTime(all.at(i).start),
                            measurementWords(all.at(i).headline, all.at(i).openForMs)},
                           {all.at(i).row}});
    }
    return table;
}

} // namespace

Figure scatterFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const FigureRow &row = report.headlineFigures;
    const int n = row.measured();
    Figure figure = newFigure(QStringLiteral("scatter"), answer, {measuredWords(row)});
    figure.wide = true;
    figure.height = 17;
    figure.definition =
        Review::tr("%1: %2. Each mark is one incident; the band is the 95 % interval of the median by order statistics. "
                   "What is not recorded is counted, never guessed.")
            .arg(report.headline.name, formulaWords(report.headline));
    figure.table = incidentTable(answer);

    double least = 0, most = 0, first = 0, last = 0;
    int placed = 0;
    for (const ReviewIncident &incident : report.incidents) {
        const auto ms = height(incident);
        if (!ms)
            continue;
        const bool any = placed++ > 0;
        least = any ? std::min(least, *ms) : *ms;
        most = std::max(most, *ms);
        first = any ? std::min(first, double(incident.start.ms)) : double(incident.start.ms);
        last = any ? std::max(last, double(incident.start.ms)) : double(incident.start.ms);
    }
    if (placed == 0) {
        figure.title = Review::tr("None of these incidents can be measured");
        figure.empty =
            Review::tr("No incident has both times of %1 recorded (%2). Record them in Details, or choose other definitions.")
                .arg(report.headline.name, formulaWords(report.headline));
        return figure;
    }
    if (n == 0) {
        figure.title = Review::tr("All of these incidents are still open");
    } else if (n < 6) {
        figure.title = Review::tr("%Ln incident(s): too few for intervals. Showing every one.", nullptr, n);
    } else {
        figure.title = Review::tr("Half of %L1 incidents took %2 or less").arg(n).arg(durationWords(row.statistics.median));
    }
    const double margin = std::max(last - first, 86'400'000.0) * 0.02;
    Plot plot;
    plot.x = dateAxis({qint64(first - margin)}, {qint64(last + margin)}, report.selection.zone);
    plot.y = logDurationAxis(least, most);
    plot.y.title = Review::tr("%1, logarithmic", "axis").arg(report.headline.name);
    plot.marks = marksOf(answer, plot.x.min, plot.x.max);
    plot.keys = severityKeys(answer);
    if (n > 0)
        plot.guides.append({logSeconds(row.statistics.median), Review::tr("median %1").arg(durationWords(row.statistics.median)),
                            PlotInk::Accent, PlotDash::Solid});
    if (const auto &interval = row.statistics.medianInterval) {
        const double lower = logSeconds(interval->lower), upper = logSeconds(interval->upper);
        plot.bands.append(
            {{{plot.x.min, lower}, {plot.x.max, lower}}, {{plot.x.min, upper}, {plot.x.max, upper}}, PlotInk::Accent});
        figure.facts.insert(
            1, Review::tr("median between %1 and %2").arg(durationWords(interval->lower), durationWords(interval->upper)));
    }
    if (const Target *target = answer.standards.target(report.headline.name); target && !target->atLeast)
        plot.guides.append({logSeconds(target->limit), Review::tr("target %1").arg(durationWords(target->limit)), PlotInk::Strong,
                            PlotDash::Dashed});
    if (plot.marks.size() < placed)
        figure.facts << Review::tr("of a crowd, the shortest and the longest are drawn");
    figure.plots = {plot};
    return figure;
}

Figure classicFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    Figure figure =
        newFigure(QStringLiteral("classic"), answer,
                  {incidentCount(int(report.selected.rows.size())), Review::tr("%L1 open").arg(report.selected.open)});
    figure.wide = true;
    figure.title = report.headlineFigures.measured() > 0
                     ? Review::tr("%1 is %2 on average, %3 in the middle")
                           .arg(report.headline.name, durationWords(report.headlineFigures.statistics.mean),
                                durationWords(report.headlineFigures.statistics.median))
                     : Review::tr("The classic numbers");
    figure.definition =
        Review::tr("Mean shown for reports that require it; do not use it to judge change. p90: nine in ten took no longer. "
                   "The interval of the median is 95 %, from 6 incidents on.");
    figure.table.heads = {
        Review::tr("Measure"), Review::tr("Measured"), Review::tr("Median"),         Review::tr("95 % interval"),
        Review::tr("p90"),     Review::tr("Mean"),     Review::tr("Geometric mean"), Review::tr("Shortest to longest")};
    figure.table.numeric = {false, false, true, true, true, true, true, true};
    for (const FigureRow &row : report.figures) {
        MetricsTable::Row line;
        const Statistics &s = row.statistics;
        line.cells = {Review::tr("%1: %2", "measure, its moments").arg(row.metric.name, formulaWords(row.metric)),
                      measuredCell(row)};
        if (row.measured() > 0) {
            line.cells << durationWords(s.median)
                       << (s.medianInterval
                               ? Review::tr("%1 to %2")
                                     .arg(durationWords(s.medianInterval->lower), durationWords(s.medianInterval->upper))
                               : Review::tr("too few"))
                       << durationWords(s.p90) << durationWords(s.mean) << durationWords(s.geometricMean)
                       << Review::tr("%1 to %2").arg(durationWords(s.min), durationWords(s.max));
        } else {
            line.cells << QStringList(6, QStringLiteral("–"));
        }
        line.incidents = rowsInState(answer.facts->rows, report.selected.rows, row.metric, MeasureState::Measured);
        figure.table.rows.append(line);
    }
    return figure;
}

} // namespace quarterdeck
