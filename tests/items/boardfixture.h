// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "fakedoor.h"
#include "items/incidentboardmodel.h"
#include "warroom/incidentbook.h"

#include <QRandomGenerator>

namespace quarterdeck {

/// A summary as any console might have written it; the same for the same generator.
IncidentSummary randomSummary(QRandomGenerator &random, Instant now);
/// Changes some of what a commit can change.
void shake(IncidentSummary &summary, QRandomGenerator &random, Instant now);

/// A book on a door in memory.
struct BoardFixture
{
    FakeClock clock;
    FakeDoor door{clock};
    IncidentBook book{door};

    /// Loads the book to its end.
    void load();
    /// Announces one changed or new row.
    void announce(const IncidentSummary &summary) { door.announce(QVector<IncidentSummary>{summary}); }
};

/// The rows of a model as "ref status" lines, for comparing and for reading in a failure.
QStringList rowsOf(const IncidentBoardModel &model);

} // namespace quarterdeck
