// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "metrics/report.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace quarterdeck {

/// The words of the review: Review::tr("…").
struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

// How figures are said, in the interface's language. Pure, any thread.

/// "45 s", "74 min", "5 h 12 min", "3 d 4 h".
QString durationWords(double ms);
QString numberWords(double value, int decimals = -1);
/// "61 %"; a share, not a percentage, comes in.
QString percentWords(double share);
QString dayWords(const QDate &date);   ///< "15 Nov"
QString monthWords(const QDate &date); ///< "Nov 2022"
/// "1 Jan 2022 – 31 Dec 2022", "all time".
QString periodWords(const ReviewReport &report);
/// "UTC", "America/Los_Angeles".
QString zoneWords(const QTimeZone &zone);
/// "98 of 101 measured, 2 missing, 1 still open".
QString measuredWords(const FigureRow &row);
/// The same below a head that says "measured": "98 of 101, 2 missing, 1 still open".
QString measuredCell(const FigureRow &row);
QString incidentCount(int n);
/// "impact started to resolved".
QString formulaWords(const MetricDefinition &metric);
/// "MTTR 1 h 14 min"; for what has no duration why: "still open", "not recorded".
QString measurementWords(const Measurement &measurement, const std::optional<qint64> &openForMs);
QString phaseWords(Phase phase);
/// The short name of a figure: its title is a sentence that changes.
QString chartName(const QString &id);

} // namespace quarterdeck
