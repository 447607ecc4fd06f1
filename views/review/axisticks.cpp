// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/axisticks.h"

#include "review/figurewords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kSecond = 1000;
constexpr double kMinute = 60 * kSecond;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;

constexpr double kLogTicks[] = {kSecond, 10 * kSecond, kMinute,   10 * kMinute, kHour,      6 * kHour,
                                kDay,    7 * kDay,     30 * kDay, 180 * kDay,   720 * kDay, 7200 * kDay};

constexpr double kDurationSteps[] = {kSecond,      10 * kSecond, 30 * kSecond, kMinute,   5 * kMinute, 10 * kMinute,
                                     30 * kMinute, kHour,        2 * kHour,    6 * kHour, 12 * kHour,  kDay,
                                     2 * kDay,     7 * kDay,     30 * kDay,    90 * kDay, 360 * kDay};

constexpr int kMostTicks = 6;

/// 1, 2 or 5 times a power of ten, so that there are few ticks.
double roundStep(double span, int most)
{
    const double raw = span / most;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

double logSeconds(double ms) { return std::log10(std::max(ms, kSecond) / kSecond); }

PlotAxis logDurationAxis(double leastMs, double mostMs)
{
    PlotAxis axis;
    double below = kLogTicks[0];
    double above = kLogTicks[std::size(kLogTicks) - 1];
    for (double tick : kLogTicks) {
        if (tick <= leastMs)
            below = tick;
    }
    for (auto tick = std::rbegin(kLogTicks); tick != std::rend(kLogTicks); ++tick) {
        if (*tick >= mostMs)
            above = *tick;
    }
    if (above <= below)
        above = *std::upper_bound(std::begin(kLogTicks), std::end(kLogTicks) - 1, below);
    axis.min = logSeconds(below);
    axis.max = logSeconds(above);
    for (double tick : kLogTicks) {
        if (tick >= below && tick <= above)
            axis.ticks.append({logSeconds(tick), durationWords(tick)});
    }
    return axis;
}

PlotAxis durationAxis(double mostMs)
{
    PlotAxis axis;
    double step = kDurationSteps[std::size(kDurationSteps) - 1];
    for (auto one = std::rbegin(kDurationSteps); one != std::rend(kDurationSteps); ++one) {
        if (*one * kMostTicks >= mostMs)
            step = *one;
    }
    const int steps = std::max(1, int(std::ceil(mostMs / step)));
    axis.max = steps * step;
    for (int i = 0; i <= steps; ++i)
        axis.ticks.append({i * step, i == 0 ? QStringLiteral("0") : durationWords(i * step)});
    return axis;
}

PlotAxis numberAxis(double least, double most, bool whole)
{
    PlotAxis axis;
    const double span = std::max(most - std::min(least, 0.0), whole ? 1.0 : 1e-6);
    double step = roundStep(span, kMostTicks);
    if (whole)
        step = std::max(1.0, step);
    axis.min = least < 0 ? std::floor(least / step) * step : 0;
    axis.max = std::max(std::ceil(most / step) * step, axis.min + step);
    for (int i = 0; axis.min + i * step <= axis.max + step / 2; ++i)
        axis.ticks.append({axis.min + i * step, numberWords(axis.min + i * step)});
    return axis;
}

PlotAxis shareAxis(double most)
{
    PlotAxis axis = numberAxis(0, std::clamp(most, 0.05, 1.0) * 100, false);
    axis.max = std::min(axis.max, 100.0) / 100;
    for (PlotTick &tick : axis.ticks) {
        tick.at /= 100;
        tick.label = percentWords(tick.at);
    }
    return axis;
}

PlotAxis dateAxis(Instant from, Instant to, const QTimeZone &zone)
{
    PlotAxis axis;
    const QLocale locale;
    axis.min = double(from.ms);
    axis.max = double(std::max(to.ms, from.ms + 1));
    const QDate first = QDateTime::fromMSecsSinceEpoch(from.ms, zone).date();
    const double days = (axis.max - axis.min) / kDay;
    const auto add = [&](const QDate &date, const QString &label) {
        const double at = double(date.startOfDay(zone).toMSecsSinceEpoch());
        if (at >= axis.min && at <= axis.max)
            axis.ticks.append({at, label});
        return at <= axis.max;
    };
    if (days <= 80) {
        const int step = days <= 10 ? 1 : days <= 25 ? 2 : 7;
        QDate date = step == 7 ? first.addDays(1 - first.dayOfWeek()) : first;
        while (add(date, dayWords(date)))
            date = date.addDays(step);
    } else if (days <= 365 * 4) {
        const int step = days <= 280 ? 1 : days <= 560 ? 2 : 6;
        QDate date(first.year(), 1, 1);
        while (add(date, step == 6 || date.month() == 1 ? monthWords(date)
                                                        : locale.standaloneMonthName(date.month(), QLocale::ShortFormat)))
            date = date.addMonths(step);
    } else {
        const int step = int(roundStep(days / 365, 8));
        QDate date(first.year(), 1, 1);
        while (add(date, QString::number(date.year())))
            date = date.addYears(std::max(1, step));
    }
    return axis;
}

PlotAxis categoryAxis(const QStringList &names)
{
    PlotAxis axis;
    axis.min = -0.5;
    axis.max = double(names.size()) - 0.5;
    axis.grid = false;
    for (qsizetype i = names.size(); i-- > 0;)
        axis.ticks.append({double(names.size() - 1 - i), names.at(i)});
    return axis;
}

} // namespace quarterdeck
