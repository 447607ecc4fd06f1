// SPDX-License-Identifier: GPL-3.0-or-later
// How often, and when: weeks and hours.
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {
constexpr qint64 kDayMs = 86'400'000;
}

Figure weeklyFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const ControlChart &chart = report.weekly;
    const bool weeks = chart.unit == ControlChart::Unit::IncidentsPerWeek;
    Figure figure = newFigure(QStringLiteral("weekly"), answer, {incidentCount(int(report.selected.rows.size()))});
    const int points = int(chart.points.size());
    figure.facts.prepend(weeks ? Review::tr("%Ln week(s)", nullptr, points)
                               : Review::tr("%Ln gap(s) between incidents", nullptr, points));
    figure.definition = (weeks ? Review::tr("Incidents per week by their declaration. ")
                               : Review::tr("Days from one incident to the next, because the "
                                            "period until now has less than one a week. "))
                      + Review::tr("XmR: mean ± 2.66 times the mean moving range. Signals: outside the limits, or 8 in a row on "
                                   "one side. More incidents "
                                   "can mean better reporting.");
    figure.table.heads = {weeks ? Review::tr("Week from") : Review::tr("Day"),
                          weeks ? Review::tr("Incidents") : Review::tr("Days since the one before"), Review::tr("Signal")};
    figure.table.numeric = {false, true, false};
    if (points == 0) {
        figure.title = Review::tr("Incidents per week");
        figure.empty = Review::tr("There are too few incidents to count them by week.");
        return figure;
    }
    int signals_ = 0;
    double most = chart.limits == ControlChart::Limits::None ? 0 : chart.upper;
    for (const ControlPoint &point : chart.points) {
        most = std::max(most, point.value);
        signals_ += point.beyondLimits || point.longRun;
    }
    const QString rate = numberWords(chart.mean, 1);
    if (chart.limits == ControlChart::Limits::None)
        figure.title = weeks ? Review::tr("%1 incidents a week; too few weeks for limits").arg(rate)
                             : Review::tr("%1 days between incidents; too few for limits").arg(rate);
    else if (signals_ == 0)
        figure.title = weeks ? Review::tr("%1 incidents a week, nothing but chance to be seen").arg(rate)
                             : Review::tr("%1 days between incidents, nothing but chance to be seen").arg(rate);
    else
        figure.title = weeks ? Review::tr("%1 incidents a week; %Ln stand(s) out", nullptr, signals_).arg(rate)
                             : Review::tr("%1 days between incidents; %Ln stand(s) out", nullptr, signals_).arg(rate);
    if (chart.limits == ControlChart::Limits::Provisional)
        figure.facts.insert(1, Review::tr("limits are provisional under 20"));
    Plot plot;
    const auto ms = [&](const QDate &date) { return double(date.startOfDay(report.selection.zone).toMSecsSinceEpoch()); };
    plot.x = dateAxis({qint64(ms(chart.points.constFirst().date)) - 3 * kDayMs},
                      {qint64(ms(chart.points.constLast().date)) + 3 * kDayMs}, report.selection.zone);
    plot.y = numberAxis(0, most, weeks);
    plot.y.title = weeks ? Review::tr("incidents per week") : Review::tr("days since the one before");
    PlotLine line;
    line.ink = PlotInk::Quiet;
    for (const ControlPoint &point : chart.points) {
        PlotMark mark;
        mark.at = {ms(point.date), point.value};
        const bool signal = point.beyondLimits || point.longRun;
        line.points.append(mark.at);
        const QString why = point.beyondLimits ? Review::tr("outside the limits")
                          : point.longRun      ? Review::tr("8 in a row on one side")
                          : point.partial      ? Review::tr("not a whole week")
                                               : QString();
        mark.shape = PlotMark::Shape::Dot;
        mark.ink = signal ? PlotInk::Signal : PlotInk::Strong;
        const QString day = QLocale().toString(point.date, QLocale::ShortFormat);
        mark.text = Review::tr("%1: %2%3", "day, number, remark")
                        .arg(day, numberWords(point.value), why.isEmpty() ? why : QStringLiteral(", ") + why);
        mark.incidents = point.rows;
        figure.table.rows.append({{day, numberWords(point.value), why}, point.rows});
        if (signal)
            plot.notes.append({mark.at, weeks ? numberWords(point.value) : QString(), Qt::AlignHCenter | Qt::AlignBottom});
        plot.marks.append(mark);
    }
    if (signals_ > 0)
        plot.keys.append({.look = PlotKey::Look::Signal, .text = Review::tr("more than chance")});
    if (plot.marks.size() > 1000)
        line.points = decimated(line.points, plot.x.min, plot.x.max);
    plot.lines.append(line);
    plot.guides.append({chart.mean, Review::tr("mean %1").arg(rate), PlotInk::Accent, PlotDash::Solid});
    if (chart.limits != ControlChart::Limits::None) {
        plot.guides.append(
            {chart.upper, Review::tr("upper limit %1").arg(numberWords(chart.upper, 1)), PlotInk::Strong, PlotDash::Dashed});
        if (chart.lower > 0)
            plot.guides.append(
                {chart.lower, Review::tr("lower limit %1").arg(numberWords(chart.lower, 1)), PlotInk::Strong, PlotDash::Dashed});
    }
    figure.plots = {plot};
    return figure;
}

Figure whenFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const Heatmap &map = report.when;
    Figure figure = newFigure(QStringLiteral("when"), answer, {incidentCount(int(map.rows.size()))});
    figure.wide = true;
    figure.definition = Review::tr("Incidents by weekday and hour of their declaration in %1. Empty fields had none.")
                            .arg(zoneWords(report.selection.zone));
    const QLocale locale;
    int most = 0, ties = 0, weekday = 0, hour = 0;
    for (int day = 0; day < 7; ++day) {
        for (int h = 0; h < 24; ++h) {
            const int n = map.incidents[size_t(day)][size_t(h)];
            ties = n > most ? 1 : ties + (n == most);
            if (n > most) {
                most = n;
                weekday = day;
                hour = h;
            }
        }
    }
    // Which incidents stand behind each field, in one pass.
    std::array<QVector<qint32>, size_t(7 * 24)> behind;
    for (qsizetype i = 0; i < map.rows.size(); ++i)
        behind[map.cellOfRow.at(i)].append(map.rows.at(i));
    const auto clock = [](int h) { return QStringLiteral("%1:00").arg(h, 2, 10, QLatin1Char('0')); };
    if (most <= 1)
        figure.title = Review::tr("No hour of the week has more than one incident");
    else if (ties > 1)
        figure.title = Review::tr("No hour of the week stands out: %L1 at most in one").arg(most);
    else
        figure.title = Review::tr("Most come on %1 from %2 to %3: %Ln", nullptr, most)
                           .arg(locale.standaloneDayName(weekday + 1), clock(hour), clock((hour + 1) % 24));
    Plot plot;
    QStringList days;
    for (int day = 0; day < 7; ++day)
        days << locale.standaloneDayName(day + 1, QLocale::ShortFormat);
    plot.y = categoryAxis(days);
    plot.x.min = -0.5;
    plot.x.max = 23.5;
    plot.x.grid = false;
    for (int h = 0; h < 24; ++h)
        plot.x.ticks.append({double(h), h % 3 == 0 ? clock(h) : QString()});
    figure.table.heads = {Review::tr("Weekday"), Review::tr("Hour"), Review::tr("Incidents"), Review::tr("Impact")};
    figure.table.numeric = {false, false, true, true};
    for (int day = 0; day < 7; ++day) {
        for (int h = 0; h < 24; ++h) {
            const int n = map.incidents[size_t(day)][size_t(h)];
            const QRectF area(h - 0.5, 6 - day - 0.5, 1, 1);
            plot.cells.append({area, n == 0 ? 0 : std::clamp(int(std::ceil(5.0 * n / std::max(most, 5))), 1, 5), numberWords(n)});
            if (n == 0)
                continue;
            const QString name = locale.standaloneDayName(day + 1);
            const QString impact = durationWords(map.impactMinutes[size_t(day)][size_t(h)] * 60'000);
            PlotMark mark;
            mark.at = area.center();
            mark.area = area;
            mark.shape = PlotMark::Shape::Bar;
            mark.text = Review::tr("%1 %2: %Ln incident(s)", "weekday, hour", n).arg(name, clock(h));
            mark.incidents = behind[size_t(day * 24 + h)];
            figure.table.rows.append({{name, clock(h), numberWords(n), impact}, mark.incidents});
            plot.marks.append(mark);
        }
    }
    figure.plots = {plot};
    return figure;
}

} // namespace quarterdeck
