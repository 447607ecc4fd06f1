// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/statuspageimport.h"

#include "exchange/jsonrecordreader.h"
#include "exchange/statuspagereader.h"
#include "warroom/door.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

/// "it has no title" -> "It has no title."
QString sentence(QString reason)
{
    if (!reason.isEmpty())
        reason[0] = reason.at(0).toUpper();
    return reason.endsWith(u'.') ? reason : reason + u'.';
}

/// A refusal of the rules concerns this row only; anything else ends the import.
bool endsImport(const Error &error)
{
    return error.code != ErrorCode::Refused && error.code != ErrorCode::Conflict && error.code != ErrorCode::NotFound;
}

class Import
{
public:
    Import(Door &door, const ImportContext &context, bool dryRun) : m_door(door), m_context(context), m_dryRun(dryRun) {}

    ImportTally tally;

    Outcome take(const ImportedIncident &incident)
    {
        const IncidentId id = importedIncidentId(incident.origin);
        const Result<QVector<Event>> events = m_door.events(id).result();
        if (!events)
            return events.error();
        const Result<ImportPlan> plan = planImport(incident, *events, m_context);
        if (!plan)
            return plan.error();
        if (!m_dryRun && !plan->commands.isEmpty()) {
            if (Outcome written = write(plan->commands); !written)
                return written;
        }
        using Fate = ImportTally::Fate;
        const Fate fate = events->isEmpty() ? Fate::Created : plan->commands.isEmpty() ? Fate::Unchanged : Fate::Updated;
        const auto before = tally.incidents.constFind(id);
        if (before == tally.incidents.constEnd() || *before == Fate::Unchanged)
            tally.incidents.insert(id, fate); // a row that repeats an incident does not count it twice
        tally.entries += plan->newEntries;
        tally.knownEntries += int(incident.updates.size()) - plan->newEntries;
        return Done{};
    }

private:
    Outcome write(const QVector<Command> &commands)
    {
        const auto receipts = m_door.submitAll(commands).result();
        if (!receipts)
            return receipts.error();
        for (const Result<Receipt> &receipt : *receipts) {
            if (!receipt)
                return receipt.error();
        }
        return Done{};
    }

    Door &m_door;
    const ImportContext &m_context;
    bool m_dryRun;
};

} // namespace

int ImportTally::count(Fate fate) const
{
    return int(std::count(incidents.begin(), incidents.end(), fate));
}

Result<ImportTally> importStatuspage(QIODevice &file, Door &door, const ImportContext &context, const QTimeZone &zone, bool dryRun,
                                     const ImportProgress &progress)
{
    Import import(door, context, dryRun);
    JsonRecordReader reader(file);
    while (const std::optional<JsonRecordReader::Record> record = reader.next()) {
        if (progress && !progress(record->row, int(import.tally.incidents.size()))) {
            const int in = int(import.tally.incidents.size());
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled; %n incident(s) are in.", nullptr, in), {}};
        }
        const auto reject = [&](const QString &reason) { import.tally.rejected.append({record->row, sentence(reason)}); };
        if (!record->problem.isEmpty()) {
            reject(record->problem);
            continue;
        }
        const Result<QVector<ImportedIncident>> incidents = readStatuspage(record->json, zone);
        if (!incidents) {
            reject(incidents.error().message);
            continue;
        }
        for (const ImportedIncident &incident : *incidents) {
            const Outcome taken = import.take(incident);
            if (!taken && endsImport(taken.error()))
                return Error{taken.error().code, QCoreApplication::translate("Import", "The import stopped at row %1: %2 What came before it is imported; run it again.").arg(record->row).arg(taken.error().message), {}};
            if (!taken)
                reject(taken.error().message);
        }
    }
    if (reader.failed())
        return Error{ErrorCode::Storage, QCoreApplication::translate("Import", "The file could not be read to its end; what came before is imported."), {}};
    return import.tally;
}

} // namespace quarterdeck
