// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/result.h"
#include "exchange/importedincident.h"

namespace quarterdeck {

/// Who imports, where and when.
struct ImportContext
{
    QString author;
    QString console;
    Instant now;
    QString policy; ///< Policy::id()
    QString batch = {};                 ///< newImportBatch(); empty: it cannot be taken back as a whole
    QVector<SeverityLevel> levels = {}; ///< the policy's scale, worst first; empty: imports stay unrated
};

/// The name of an import that begins now, for people to read and type: "20261121-1736-k3f9".
QString newImportBatch(Instant now);

/// What an import has to do for one incident.
struct ImportPlan
{
    QVector<Command> commands; ///< in order; empty = nothing to change
    int newEntries = 0;        ///< how many of them log an entry
    std::optional<Incident> after; ///< the incident as it will be
    QStringList notes;         ///< what was taken otherwise than it was said; one sentence each
};

/// The level a source's word means: the level of that name ("SEV-2", "sev2"), else by the first number in it ("P1", "3 - Moderate"), counted
/// from the worst. A number beyond the scale is its last level (`clamped`). nullopt when it says neither.
std::optional<SeverityLevel> levelOfWord(const QString &word, const QVector<SeverityLevel> &levels, bool *clamped = nullptr);

/// The stream an imported incident lives in; the same on every console.
IncidentId importedIncidentId(const Origin &origin);

/// Compares what the source says with what the journal has (`events` of that incident, empty if none) and plans the difference.
/// Every command carries derived ids, so running it twice changes nothing even when two consoles do. What people changed here
/// since the last import stays. Pure: an Error says why the incident cannot be taken as it is, and then nothing of it is.
Result<ImportPlan> planImport(const ImportedIncident &incident, const QVector<Event> &events, const ImportContext &context);

} // namespace quarterdeck
