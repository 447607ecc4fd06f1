// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importplan.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QTimeZone>

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
    QJsonObject json() const;
};

/// Imports one Statuspage file through a door, incident by incident: each is taken whole or refused with its row and reason.
/// Holds one incident at a time. An Error stops the import (storage); what was imported before it stays.
Result<ImportTally> importStatuspage(QIODevice &file, Door &door, const ImportContext &context, const QTimeZone &zone, bool dryRun);

} // namespace quarterdeck
