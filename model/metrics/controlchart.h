// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/selection.h"

#include <QDate>

namespace quarterdeck {

/// One point of a chart for individuals.
struct ControlPoint
{
    QDate date; ///< the Monday of its week; the day of the incident where days between are drawn
    double value = 0;
    bool partial = false;      ///< a week the period or today cuts: drawn, not judged
    bool beyondLimits = false; ///< outside the limits
    bool longRun = false;      ///< one of 8 or more in a row on one side of the mean
    QVector<qint32> rows;      ///< incidents behind it
};

/// XmR chart: mean and mean +- 2.66 times the mean moving range. W. A. Shewhart; D. J. Wheeler, Understanding Variation (2nd ed. 2000);
/// signals: a point beyond a limit, 8 in a row on one side of the mean (Western Electric, 1956).
struct ControlChart
{
    enum class Unit {
        IncidentsPerWeek,
        DaysBetween, ///< taken when there is less than one incident a week on average
    };
    enum class Limits {
        None,        ///< fewer than 12 points
        Provisional, ///< fewer than 20
        Firm,
    };
    Unit unit = Unit::IncidentsPerWeek;
    Limits limits = Limits::None;
    QVector<ControlPoint> points;
    double mean = 0;
    double meanMovingRange = 0;
    double lower = 0; ///< never below 0
    double upper = 0;

    bool hasSignal() const;
};

/// The limits and signals of values already made into points; partial ones are left out of both.
ControlChart controlChart(QVector<ControlPoint> points, ControlChart::Unit unit);

/// Incidents per ISO week of the declared time in the selection's zone, weeks without any included, from the selection's period (or the
/// first and last incident) and never past `asOf`; days between incidents when that is the better unit.
ControlChart incidentsPerWeek(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection,
                              Instant asOf);

} // namespace quarterdeck
