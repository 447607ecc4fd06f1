// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importplan.h"

#include <QHash>
#include <QIODevice>
#include <QTimeZone>

#include <functional>

namespace quarterdeck {

class Door;

/// What an import did, or would do.
struct ImportTally
{
    struct Rejection
    {
        int row;        ///< data rows count from 1
        QString reason; ///< one sentence
    };
    enum class Fate { Created, Updated, Unchanged };
    QHash<IncidentId, Fate> incidents;
    int entries = 0;        ///< entries added
    int knownEntries = 0;   ///< entries of the file that were there before
    QVector<Rejection> rejected;

    int count(Fate fate) const;
};

/// Told after every row: rows read so far, and incidents that are in (or would be). False stops the import there.
using ImportProgress = std::function<bool(int rows, int incidents)>;

/// Imports one Statuspage file through a door, incident by incident: each is taken whole or refused with its row and reason.
/// Holds one incident at a time. An Error stops the import (storage, or Cancelled by progress); what was imported before it stays,
/// and a second run goes on from there. Blocks: for the command line, or a pool thread; a Door answers from any thread.
Result<ImportTally> importStatuspage(QIODevice &file, Door &door, const ImportContext &context, const QTimeZone &zone, bool dryRun,
                                     const ImportProgress &progress = {});

} // namespace quarterdeck
