// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes and whether that changed: survival, comparison, trend.
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kLifetimeDots = 600; ///< of one period of the comparison; more only cover each other

QString readWords(const SurvivalRead &read)
{
    if (!read.ms)
        return Review::tr("not reached");
    if (!read.lower && !read.upper)
        return durationWords(*read.ms);
    return Review::tr("%1 (%2 to %3)", "a time and its interval")
        .arg(durationWords(*read.ms), read.lower ? durationWords(*read.lower) : QStringLiteral("0"),
             read.upper ? durationWords(*read.upper) : Review::tr("not reached"));
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString curveWords(const ReviewReport &report, const SurvivalCurve &curve)
{
    if (curve.label == u"earlier")
        return Review::tr("earlier");
    if (curve.label == u"later")
        return Review::tr("later");
    return curve.label.isEmpty() ? (report.survival.size() > 1 ? Review::tr("Not rated") : Review::tr("all")) : curve.label;
}

/// The curve as a staircase over log time, from 1 at the axis' beginning on.
void addStairs(Plot &plot, const SurvivalCurve &curve, PlotLine &line, PlotBand &band)
{
    double before = 1;
    Interval beforeBand{1, 1};
    const auto add = [&](double x, double y, const Interval &interval) {
        line.points.append({x, y});
        band.lower.append({x, interval.lower});
        band.upper.append({x, interval.upper});
    };
    add(plot.x.min, 1, {1, 1});
    double last = plot.x.min - 1;
    const double column = (plot.x.max - plot.x.min) / 1000;
    for (qsizetype i = 0; i < curve.steps.size(); ++i) {
        const SurvivalStep &step = curve.steps.at(i);
        const double x = logSeconds(step.ms);
        if (x - last < column && i + 1 < curve.steps.size())
            continue; // the next step is on the same pixel
        last = x;
        add(x, before, beforeBand);
        before = step.survival;
        beforeBand = step.band.value_or(Interval{step.survival, step.survival});
        add(x, before, beforeBand);
    }
}

} // namespace

Figure survivalFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    Figure figure = newFigure(QStringLiteral("survival"), answer, {measuredWords(report.headlineFigures)});
    figure.title = Review::tr("How many are still unresolved, by time");
    figure.definition =
        Review::tr(
            "%1: %2. Kaplan–Meier: open incidents count for as long as they were watched (short strokes). The band is 95 %, "
            "log-log Greenwood.")
            .arg(report.headline.name, formulaWords(report.headline));
    figure.table.heads = {
        Review::tr("Incidents"),        Review::tr("n"), Review::tr("Ended"), Review::tr("Open"), Review::tr("Half ended after"),
        Review::tr("Nine in ten after")};
    figure.table.numeric = {false, true, true, true, true, true};

    double least = 0, most = 0;
    int n = 0;
    for (const SurvivalCurve &curve : report.survival) {
        n += curve.n;
        if (curve.steps.isEmpty())
            continue;
        least = most > 0 ? std::min(least, curve.steps.constFirst().ms) : curve.steps.constFirst().ms;
        most = std::max(most, curve.steps.constLast().ms);
    }
    if (n == 0) {
        figure.empty = Review::tr("No incident has both times of %1, and none is being timed.").arg(report.headline.name);
        return figure;
    }
    Plot plot;
    plot.x = logDurationAxis(least, most);
    plot.x.title = Review::tr("time since the start, logarithmic");
    plot.y = shareAxis();
    plot.y.title = Review::tr("still unresolved");
    constexpr PlotDash dashes[] = {PlotDash::Dashed, PlotDash::Solid, PlotDash::Dotted};
    constexpr PlotInk inks[] = {PlotInk::Quiet, PlotInk::Accent, PlotInk::Strong};
    const SurvivalCurve *latest = nullptr;
    for (qsizetype i = 0; i < report.survival.size() && i < 3; ++i) {
        const SurvivalCurve &curve = report.survival.at(i);
        if (curve.n == 0)
            continue;
        latest = &curve;
        const bool single = report.survival.size() == 1;
        PlotLine line;
        line.dash = single ? PlotDash::Solid : dashes[i];
        line.ink = single ? PlotInk::Accent : inks[i];
        PlotBand band;
        band.ink = line.ink;
        addStairs(plot, curve, line, band);
        const QString name = curveWords(report, curve);
        if (report.survival.size() > 1)
            plot.keys.append({.ink = line.ink, .dash = line.dash, .text = Review::tr("%1 (n = %L2)").arg(name).arg(curve.n)});
        plot.lines.append(line);
        if (curve.n >= 6)
            plot.bands.append(band);
        for (const Lifetime &open : curve.censored) {
            if (plot.lines.size() > 60)
                break;
            const double x = logSeconds(open.ms), y = curve.at(open.ms);
            plot.lines.append({{{x, y - 0.02}, {x, y + 0.02}}, line.ink, PlotDash::Solid, {}});
            if (open.row < 0)
                continue;
            PlotMark mark;
            mark.at = {x, y};
            mark.text = Review::tr("%1, open for %2").arg(incidentWords(answer, open.row), durationWords(open.ms));
            mark.incidents = {open.row};
            plot.marks.append(mark);
        }
        figure.table.rows.append({{name, numberWords(curve.n), numberWords(curve.ended), numberWords(curve.n - curve.ended),
                                   readWords(curve.median), readWords(curve.p90)},
                                  {}});
    }
    if (latest && latest->median.ms && latest->p90.ms) {
        const QString words = Review::tr("half are over after %1, nine in ten after %2")
                                  .arg(durationWords(*latest->median.ms), durationWords(*latest->p90.ms));
        figure.title =
            sentence(report.survival.size() > 1 ? Review::tr("%1: %2", "group, statement").arg(curveWords(report, *latest), words)
                                                : words);
    } else if (latest && latest->median.ms) {
        figure.title =
            sentence(Review::tr("half are over after %1; nine in ten is not reached").arg(durationWords(*latest->median.ms)));
    }
    figure.plots = {plot};
    return figure;
}

namespace {

QString changePercent(double ratioBelowOrAboveOne)
{
    const double percent = std::abs(ratioBelowOrAboveOne - 1) * 100;
    return std::isfinite(percent) && percent <= 999 ? numberWords(std::round(percent), 0) : Review::tr("more than 999");
}

QString verdictWords(const Comparison &c)
{
    switch (c.verdict) {
    case Verdict::TooFew:
        return Review::tr("Too few to compare");
    case Verdict::Faster:
        return Review::tr("Faster by %1–%2 % (n = %L3 and %L4)")
            .arg(changePercent(c.interval.upper), changePercent(c.interval.lower))
            .arg(c.earlier)
            .arg(c.later);
    case Verdict::Slower:
        return Review::tr("Slower by %1–%2 % (n = %L3 and %L4)")
            .arg(changePercent(c.interval.lower), changePercent(c.interval.upper))
            .arg(c.earlier)
            .arg(c.later);
    case Verdict::CantTell:
        break;
    }
    const bool below = c.interval.lower<1, above = c.interval.upper> 1;
    return Review::tr("Can't tell: between %1 % %2 and %3 % %4 (n = %L5 and %L6)",
                      "percent, faster or slower, percent, faster or slower")
        .arg(changePercent(c.interval.lower), below ? Review::tr("faster") : Review::tr("slower"),
             changePercent(c.interval.upper), above ? Review::tr("slower") : Review::tr("faster"))
        .arg(c.earlier)
        .arg(c.later);
}

/// The incidents of one period as dots in a row; spread a little by their order, so that equal ones are seen.
void addDots(const ReviewAnswer &answer, const QVector<Lifetime> &lifetimes, double y, Plot &plot)
{
    const qsizetype step = lifetimes.size() / kLifetimeDots + 1;
    for (qsizetype i = 0; i < lifetimes.size(); i += step) {
        const Lifetime &one = lifetimes.at(i);
        PlotMark mark;
        mark.shape = PlotMark::Shape::Dot;
        mark.ink = y > 0.5 ? PlotInk::Quiet : PlotInk::Accent;
        mark.at = {logSeconds(one.ms), y + (double((i / step * 7) % 11) / 10 - 0.5) * 0.5};
        mark.open = !one.ended;
        if (one.row >= 0) {
            mark.incidents = {one.row};
            mark.text = Review::tr("%1, %2", "incident, duration").arg(incidentWords(answer, one.row), durationWords(one.ms));
        }
        plot.marks.append(mark);
    }
}

} // namespace

Figure changeFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const Comparison &c = report.comparison;
    Figure figure = newFigure(QStringLiteral("change"), answer, {measuredWords(report.headlineFigures)});
    figure.title = Review::tr("Did it change? %1", "a verdict follows").arg(verdictWords(c));
    const QString basis =
        c.basis == Comparison::Basis::GeometricMeans ? Review::tr("geometric means") : Review::tr("Kaplan–Meier medians");
    figure.definition =
        Review::tr("Ratio of the %1 of %2, later to earlier; 95 % interval from 10,000 resamples, the seed taken from the data. "
                   "Told as a change only when the whole interval lies on one side.")
            .arg(basis, report.headline.name);
    if (c.verdict != Verdict::TooFew) {
        figure.facts.prepend(Review::tr("this many would reliably show %1 % faster or %2 % slower")
                                 .arg(changePercent(c.detectableFaster), changePercent(c.detectableSlower)));
    }
    const auto period = [&](Instant from, Instant to) {
        const auto day = [&](Instant at) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms, report.selection.zone).date(), QLocale::ShortFormat);
        };
        return Review::tr("%1 – %2", "period").arg(day(from), day(std::max(from, to - Milliseconds(1)))); // `to` is excluded
    };
    figure.table.heads = {Review::tr("Period"), Review::tr("From, to"), Review::tr("n"), Review::tr("Open")};
    figure.table.numeric = {false, false, true, true};
    const auto rowsOf = [](const QVector<Lifetime> &lifetimes) {
        QVector<qint32> rows;
        for (const Lifetime &one : lifetimes)
            rows.append(one.row);
        return rows;
    };
    figure.table.rows = {
        {{Review::tr("earlier"), period(report.earlierFrom, report.earlierTo), numberWords(c.earlier),
          numberWords(c.earlierOpen)},
         rowsOf(report.earlierLifetimes)},
        {{Review::tr("later"), period(report.laterFrom, report.laterTo), numberWords(c.later), numberWords(c.laterOpen)},
         rowsOf(report.laterLifetimes)}};
    double least = 0, most = 0;
    for (const QVector<Lifetime> *all : {&report.earlierLifetimes, &report.laterLifetimes}) {
        for (const Lifetime &one : *all) {
            least = most > 0 ? std::min(least, one.ms) : one.ms;
            most = std::max(most, one.ms);
        }
    }
    if (most <= 0) {
        figure.empty = Review::tr("There is nothing to compare: neither period has a measured incident.");
        return figure;
    }
    Plot plot;
    plot.x = logDurationAxis(least, most);
    plot.x.title = Review::tr("%1, logarithmic", "axis").arg(report.headline.name);
    plot.y = categoryAxis({Review::tr("earlier, n = %L1").arg(c.earlier), Review::tr("later, n = %L1").arg(c.later)});
    addDots(answer, report.earlierLifetimes, 1, plot);
    addDots(answer, report.laterLifetimes, 0, plot);
    figure.plots = {plot};
    return figure;
}

Figure trendFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const QString name = report.headline.name;
    Figure figure = newFigure(QStringLiteral("trend"), answer, {measuredWords(report.headlineFigures)});
    figure.title = Review::tr("The median of %1, month by month").arg(name);
    figure.definition =
        Review::tr(
            "%1: %2. Dots are medians, strokes their 95 % intervals from 6 incidents on. A line through them would say more "
            "than they do.")
            .arg(name, formulaWords(report.headline));
    figure.table.heads = {Review::tr("Month"), Review::tr("n"), Review::tr("Median"), Review::tr("95 % interval"),
                          Review::tr("p90")};
    figure.table.numeric = {false, true, true, true, true};
    QStringList months, labels;
    double least = 0, most = 0;
    struct Point
    {
        Statistics s;
        QVector<qint32> rows;
    };
    QVector<Point> points;
    for (const GroupFigures &group : report.trend) {
        const auto row = std::find_if(group.rows.begin(), group.rows.end(),
                                      [&](const FigureRow &one) { return one.metric == report.headline; });
        if (row == group.rows.end() || row->measured() == 0)
            continue;
        const Statistics &s = row->statistics;
        const double low = s.medianInterval ? s.medianInterval->lower : s.median;
        const double high = s.medianInterval ? s.medianInterval->upper : s.median;
        least = points.isEmpty() ? low : std::min(least, low);
        most = std::max(most, high);
        const QDate month = QDate::fromString(group.group.key + QStringLiteral("-01"), Qt::ISODate);
        months << monthWords(month);
        labels << (labels.isEmpty() || month.month() == 1 ? monthWords(month)
                                                          : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat));
        points.append({s, group.group.rows});
        figure.table.rows.append(
            {{months.constLast(), numberWords(double(s.n)), durationWords(s.median),
              s.medianInterval ? Review::tr("%1 to %2").arg(durationWords(low), durationWords(high)) : Review::tr("too few"),
              durationWords(s.p90)},
             group.group.rows});
    }
    if (points.isEmpty()) {
        figure.empty = Review::tr("No month has a measured incident.");
        return figure;
    }
    Plot plot;
    plot.x.min = -0.5;
    plot.x.max = double(points.size()) - 0.5;
    plot.x.grid = false;
    const Target *target = answer.standards.target(name);
    const Benchmark *industry = answer.standards.benchmark(name);
    const bool banded = industry && industry->topTime && industry->medianTime && industry->bottomTime;
    const double top = banded ? double(industry->topTime->count()) : 0;
    const double middle = banded ? double(industry->medianTime->count()) : 0;
    const double bottom = banded ? double(industry->bottomTime->count()) : 0;
    if (target && !target->atLeast) {
        least = std::min(least, target->limit);
        most = std::max(most, target->limit);
    }
    if (banded) {
        least = std::min(least, top);
        most = std::max(most, bottom);
    }
    plot.y = logDurationAxis(least, most);
    plot.y.title = Review::tr("%1, logarithmic", "axis").arg(name);
    if (banded) {
        plot.bands.append({{{plot.x.min, logSeconds(top)}, {plot.x.max, logSeconds(top)}},
                           {{plot.x.min, logSeconds(bottom)}, {plot.x.max, logSeconds(bottom)}},
                           PlotInk::Quiet});
        plot.guides.append(
            {logSeconds(middle), Review::tr("industry median %1").arg(durationWords(middle)), PlotInk::Quiet, PlotDash::Dotted});
        figure.facts << Review::tr("the band is the middle half of the industry");
    }
    if (target && !target->atLeast)
        plot.guides.append({logSeconds(target->limit), Review::tr("target %1").arg(durationWords(target->limit)), PlotInk::Strong,
                            PlotDash::Dashed});
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Statistics &s = points.at(i).s;
        plot.x.ticks.append({double(i), labels.at(i)});
        if (s.medianInterval && points.size() <= 120)
            plot.lines.append(
                {{{double(i), logSeconds(s.medianInterval->lower)}, {double(i), logSeconds(s.medianInterval->upper)}},
                 PlotInk::Accent,
                 PlotDash::Solid,
                 {}});
        PlotMark mark;
        mark.at = {double(i), logSeconds(s.median)};
        mark.shape = PlotMark::Shape::Dot;
        mark.ink = PlotInk::Accent;
        mark.text = Review::tr("%1: median %2, n = %L3").arg(months.at(i), durationWords(s.median)).arg(s.n);
        mark.incidents = points.at(i).rows;
        plot.marks.append(mark);
    }
    figure.plots = {plot};
    return figure;
}

} // namespace quarterdeck
