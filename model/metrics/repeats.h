// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/selection.h"

namespace quarterdeck {

/// An earlier incident that looks like this one, and why.
struct SimilarIncident
{
    qint32 row = 0;
    double score = 0;     ///< 0 to 1
    QStringList services; ///< shared
    QStringList words;    ///< shared, of titles and tags, most telling first
    QStringList cause;    ///< shared, of what was found to have caused them
};

/// The most similar of the facts, best first, itself left out. Half by services shared, half by words shared, of titles and tags or of causes,
/// whichever are more alike; the same cause alone is a likeness too, whatever it broke. Rare words weigh more (K. Sparck Jones, "A statistical
/// interpretation of term specificity", J. of Documentation 28, 1972; all as weighted Jaccard). Under 0.35 is no likeness.
QVector<SimilarIncident> similarIncidents(const IncidentFacts &one, std::span<const IncidentFacts> facts, int atMost = 5);

/// The same kind of incident again and again: the feedback loop that is broken.
struct RepeatGroup
{
    QStringList services;
    QStringList words;
    QVector<qint32> rows; ///< by declared time; 3 or more
    // Where the loop of learning is open: what was not done after those recorded here.
    int withoutCause = 0, withoutPostmortem = 0, openActions = 0;
};

/// Groups of three or more that share a service and are alike, largest first.
QVector<RepeatGroup> repeats(std::span<const IncidentFacts> facts, std::span<const qint32> rows, int atMost = 10);

} // namespace quarterdeck
