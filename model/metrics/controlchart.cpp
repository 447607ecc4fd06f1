// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/controlchart.h"

#include "domain/timeunits.h"
#include "metrics/localcalendar.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kFewestPoints = 12;
constexpr int kFirmFrom = 20;
constexpr int kLongRun = 8;
constexpr double kMovingRangeFactor = 2.66; // 3 / d2, d2 = 1.128 for ranges of two

void markLongRuns(const QVector<ControlPoint *> &whole, double mean)
{
    const auto sideOf = [mean](const ControlPoint *point) { return point->value > mean ? 1 : point->value < mean ? -1 : 0; };
    for (qsizetype begin = 0; begin < whole.size();) {
        qsizetype end = begin + 1;
        while (end < whole.size() && sideOf(whole.at(end)) == sideOf(whole.at(begin)))
            ++end;
        for (qsizetype i = begin; i < end && end - begin >= kLongRun && sideOf(whole.at(begin)) != 0; ++i)
            whole.at(i)->longRun = true;
        begin = end;
    }
}

/// One point per ISO week of [from, to), empty weeks included.
QVector<ControlPoint> weeks(std::span<const IncidentFacts> facts, const QVector<qint32> &rows, const QTimeZone &zone,
                            Instant from, Instant to)
{
    LocalCalendar calendar(zone);
    const auto monday = [&calendar](Instant at) {
        const QDate date = calendar.date(at);
        return date.addDays(1 - date.dayOfWeek());
    };
    const QDate first = monday(from);
    const QDate last = monday(to - Milliseconds(1));
    QVector<ControlPoint> points;
    for (QDate week = first; week <= last; week = week.addDays(7))
        points.append({.date = week, .partial = calendar.startOf(week) < from || calendar.startOf(week.addDays(7)) > to});
    for (const qint32 row : rows) {
        const qint64 place = first.daysTo(monday(facts[size_t(row)].declared())) / 7;
        if (place < 0 || place >= points.size())
            continue;
        ++points[place].value;
        points[place].rows.append(row);
    }
    return points;
}

QVector<ControlPoint> daysBetween(std::span<const IncidentFacts> facts, const QVector<qint32> &rows, const QTimeZone &zone)
{
    LocalCalendar calendar(zone);
    QVector<ControlPoint> points;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Instant before = facts[size_t(rows.at(i - 1))].declared();
        const Instant at = facts[size_t(rows.at(i))].declared();
        points.append({.date = calendar.date(at), .value = double((at - before).count()) / kDayMs, .rows = {rows.at(i)}});
    }
    return points;
}

} // namespace

bool ControlChart::hasSignal() const
{
    return std::any_of(points.begin(), points.end(),
                       [](const ControlPoint &point) { return point.beyondLimits || point.longRun; });
}

ControlChart controlChart(QVector<ControlPoint> points, ControlChart::Unit unit)
{
    ControlChart chart;
    chart.unit = unit;
    chart.points = std::move(points);
    QVector<ControlPoint *> whole;
    for (ControlPoint &point : chart.points) {
        if (!point.partial)
            whole.append(&point);
    }
    if (whole.isEmpty())
        return chart;
    double sum = whole.first()->value;
    double ranges = 0;
    for (qsizetype i = 1; i < whole.size(); ++i) {
        sum += whole.at(i)->value;
        ranges += std::abs(whole.at(i)->value - whole.at(i - 1)->value);
    }
    chart.mean = sum / double(whole.size());
    if (whole.size() < kFewestPoints)
        return chart;
    chart.limits = whole.size() < kFirmFrom ? ControlChart::Limits::Provisional : ControlChart::Limits::Firm;
    chart.meanMovingRange = ranges / double(whole.size() - 1);
    chart.lower = std::max(0.0, chart.mean - kMovingRangeFactor * chart.meanMovingRange);
    chart.upper = chart.mean + kMovingRangeFactor * chart.meanMovingRange;
    for (ControlPoint *point : std::as_const(whole))
        point->beyondLimits = point->value < chart.lower || point->value > chart.upper;
    markLongRuns(whole, chart.mean);
    return chart;
}

ControlChart incidentsPerWeek(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection,
                              Instant asOf)
{
    const QVector<qint32> &rows = selected.rows;
    if (rows.isEmpty())
        return {};
    const Instant from = selection.from.value_or(facts[size_t(rows.first())].declared());
    const Instant to = std::min(selection.to.value_or(asOf), asOf);
    if (to <= from)
        return {};
    LocalCalendar calendar(selection.zone);
    const QDate first = calendar.date(from);
    // Without a stated beginning the week of the first incident counts whole.
    const Instant begin = selection.from ? from : calendar.startOf(first.addDays(1 - first.dayOfWeek()));
    const double inWeeks = double((to - begin).count()) / (7 * kDayMs);
    if (double(rows.size()) < inWeeks)
        return controlChart(daysBetween(facts, rows, selection.zone), ControlChart::Unit::DaysBetween);
    return controlChart(weeks(facts, rows, selection.zone, begin, to), ControlChart::Unit::IncidentsPerWeek);
}

} // namespace quarterdeck
