// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "journal/journal.h"
#include "journal/journalstore.h"

#include <QHash>

#include <functional>

namespace quarterdeck {

/// One walk over the whole journal that believes nothing: every content hash, the order and chain of each incident, this device's own
/// numbering, the projections against a fresh fold, and SQLite's own structures. Finds are sentences in the report; an Error means
/// the walk itself was cancelled or could not start. Used once, on the journal's thread.
class JournalVerifier
{
public:
    JournalVerifier(JournalStore &store, std::function<bool(qint64, qint64)> progress);
    Result<VerifyReport> run();

private:
    Outcome walk(const QString &order, bool accepted);
    void take(const EventTable::Checked &checked, bool accepted);
    void checkPlace(const LogRecord &record);
    void closeIncident();
    void checkProjections(const Incident &state);
    void checkOwnNumbers();
    void checkLeftovers();
    void checkFiles();
    void checkStructure();
    QString nameOf(const IncidentId &incident);
    void problem(const QString &sentence);
    Outcome failed(const Error &error);

    JournalStore &m_store;
    std::function<bool(qint64, qint64)> m_progress;
    VerifyReport m_report;
    qint64 m_total = 0;
    QHash<IncidentId, QVector<std::pair<qint64, LogRecord>>> m_pending; ///< row and record
    std::optional<Incident> m_state;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
    QHash<EventId, qint64> m_rows; ///< of the present incident
    qint64 m_titleRow = 0;
};

} // namespace quarterdeck
