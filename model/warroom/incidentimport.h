// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importplan.h"
#include "exchange/incidentsource.h"

#include <QHash>
#include <QIODevice>

#include <functional>

namespace quarterdeck {

class Door;

/// What an import did, or would do.
struct ImportTally
{
    using Rejection = SourceReading::Rejection;
    enum class Fate { Created, Updated, Unchanged };
    /// One incident as it will be, for people to look at beforehand.
    struct Preview
    {
        int row = 0;
        Fate fate = Fate::Created;
        Incident incident;
    };
    static constexpr int kPreviews = 50;

    QString batch; ///< names this import, to take it back
    QHash<IncidentId, Fate> incidents;
    int rows = 0;         ///< data rows read
    int entries = 0;      ///< entries added
    int knownEntries = 0; ///< entries of the file that were there before
    QVector<Rejection> rejected;
    QStringList notes;      ///< what was found out about the file, or taken otherwise than it was said; one sentence each
    QVector<Preview> first; ///< the first incidents; only of a dry run

    int count(Fate fate) const;
};

/// How to read the file, and for whom.
struct ImportOrder
{
    const ImportFormat *format = nullptr;
    SourceOptions options;
    ImportContext context;
    bool dryRun = false;
};

/// Told while the file is read (rows so far, total 0) and while incidents are written (so many of total). Reading: false cancels the import and
/// nothing has been written. Writing is not cancelled: false means that the program is ending, and stops it between two batches.
struct ImportStep
{
    bool writing = false;
    int done = 0;
    int total = 0;
};
using ImportProgress = std::function<bool(const ImportStep &)>;

/// Imports one file through a door. First the whole file is read: until then nothing is written, and cancel, a wrong option or a broken file leave
/// nothing behind. Then the incidents are planned and written in batches of a few hundred commands, each batch one transaction and each incident
/// whole in one of them or refused with its row and reason; that part is short and runs to its end. Should it break off all the same (disk
/// full, power cut), the error says how many incidents are in, and running it again adds the rest: every id comes from the source. Holds the
/// file's incidents in memory. Blocks: for the command line, or a pool thread; a Door answers from any thread.
Result<ImportTally> importIncidents(QIODevice &file, Door &door, const ImportOrder &order, const ImportProgress &progress = {});

} // namespace quarterdeck
