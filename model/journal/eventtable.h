// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "journal/connection.h"
#include "journal/sharedidentity.h"

#include <optional>

namespace quarterdeck {

/// The rows of the log. Every record it returns has been checked against its hash; one that does not match is a Damaged error that
/// says which. Prepared statements live as long as the object, which must not outlive the connection.
class EventTable
{
public:
    using Head = LogHead;
    /// A row whose id may be unreadable; problem is empty when everything checks.
    struct Checked
    {
        qint64 row = 0;
        std::optional<LogRecord> record;
        QString problem;
    };

    Outcome prepare(const QSqlDatabase &database);

    /// The new row, or 0 when the id is there already (nothing was written).
    Result<qint64> insert(const LogRecord &record);
    Result<std::optional<LogRecord>> find(const EventId &id);
    Result<Head> head(const IncidentId &incident);
    /// Accepted events after that seq, then pending ones in the order written. A hole is Damaged unless it is a known loss.
    Result<QVector<LogRecord>> read(const IncidentId &incident, qint64 afterSeq);
    /// Pending rows that are not refused, of every device, by number; about limit (never cut between equal numbers), < 0 = all.
    Result<QVector<LogRecord>> unsent(qint64 afterDeviceSeq, int limit);
    /// All pending rows, refused ones too, by number.
    Result<QVector<LogRecord>> unordered();
    /// Remembers that a recovery could not read those places, so that reading over them is no new damage.
    Outcome markLost(const IncidentId &incident, qint64 first, qint64 last);
    Result<bool> isKnownLost(const IncidentId &incident, qint64 first, qint64 last);
    /// What this device wrote last: its number and clock; zeros when nothing.
    Result<std::pair<qint64, qint64>> lastOf(const DeviceId &device);

    /// Column list and reader for statements of other classes that walk the log.
    static QString columns();
    static Checked check(const Statement &statement);

private:
    Result<QVector<LogRecord>> drain(Statement &statement);
    Outcome checkDense(const IncidentId &incident, const QVector<LogRecord> &records, qint64 afterSeq);
    Statement m_insert, m_exists, m_find, m_head, m_accepted, m_pending, m_unsent, m_unordered, m_last, m_markLost, m_isLost;
};

} // namespace quarterdeck
