// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/result.h"
#include "metrics/incidentfacts.h"

#include <QHash>

#include <functional>
#include <memory>

namespace quarterdeck {

class Door;

/// What figures need of every incident of a journal, as last read. Immutable once made, so that several threads may look at one.
struct ReviewFacts
{
    QVector<IncidentFacts> rows;
    QHash<IncidentId, qint32> rowOf;
    int withdrawn = 0;                 ///< of the rows: taken back, in no figure
    qint64 series = 0, stamp = 0;      ///< of the door: what came later is not in here
    QString policy;                    ///< whose clocks updates were held against
    QStringList services;              ///< that occur, by name
    QVector<SeverityLevel> severities; ///< that occur, worst first
};

/// Told how many of all incidents are read; false = stop.
using FactsProgress = std::function<bool(int incidents, int all)>;

/// Reads the facts of every incident through the door: what came since `known`, or all of them; `known` itself when nothing did. Updates are held
/// against `policy`, where the incident was declared under it; nullptr: none are. Blocks: for a pool thread or the command line. Cancelled when told
/// to stop, whatever the door's owner does.
Result<std::shared_ptr<const ReviewFacts>> readFacts(Door &door, std::shared_ptr<const ReviewFacts> known, const Policy *policy,
                                                     const FactsProgress &progress = {});

} // namespace quarterdeck
