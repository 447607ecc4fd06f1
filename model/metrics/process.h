// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/standards.h"

namespace quarterdeck {

/// A share with its n and interval; n = 0 means there is nothing to say.
struct Rate
{
    qint64 hits = 0;
    qint64 n = 0;
    double value() const { return n > 0 ? double(hits) / double(n) : 0; }
    std::optional<Interval> interval() const { return n > 0 ? std::optional(wilsonInterval(hits, n)) : std::nullopt; }
};

/// What the team controls, apart from how hard the incidents were.
struct ProcessFigures
{
    Statistics commanderGap; ///< ms without a commander per incident, where kept
    Statistics firstUpdate;  ///< ms from declared to the first update to customers
    int withoutUpdate = 0;   ///< closed or resolved incidents recorded here with none
    Rate firstUpdateInTime;  ///< against the target "first-update" of the severity, where there is one
    Rate updatesInTime;      ///< due updates to customers that were sent in time
    Rate ownedActions;       ///< actions given to a named person
    Rate postmortems;        ///< ended incidents of the severities that owe one, with a postmortem
    Rate closedActions;      ///< actions with a result
    /// Follow-ups on the log by age: under 7, 30, 90 days, and older.
    std::array<int, 4> followUps{};
};
ProcessFigures processFigures(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const Standards &standards,
                              Instant asOf);

/// One criterion of maturity with the team's own value.
struct MaturityEvidence
{
    enum class What { Recovery, Postmortems, Drills, Commanded, Measured, AutomaticDetection };
    What what = What::Recovery;
    std::optional<double> value; ///< ms, a rate, or drills per year; nullopt = no data
    int n = 0;                   ///< incidents behind it
    int level = 1;               ///< the highest step this criterion alone allows
};

/// Where the team stands: the lowest level that any criterion allows, so that the next step is named. A criterion without data allows level 1.
struct Maturity
{
    int level = 1;
    QString name;
    QVector<MaturityEvidence> evidence;
};
/// Drills count although the selection leaves them out, within its period.
Maturity maturity(std::span<const IncidentFacts> facts, const Selected &selected, const Selection &selection,
                  const Standards &standards, Instant asOf);

} // namespace quarterdeck
