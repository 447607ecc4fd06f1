// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"
#include "journal/connection.h"

#include <optional>

namespace quarterdeck {

/// The board's rows: a projection of the log, written in the same transaction as the events it reflects.
class SummaryTable
{
public:
    Outcome prepare(const QSqlDatabase &database);

    Outcome put(const IncidentSummary &summary);
    /// Newest activity first; limit < 0 = all.
    Result<QVector<IncidentSummary>> page(int limit, int offset);
    Result<std::optional<IncidentSummary>> find(const IncidentId &incident);
    Result<std::optional<IncidentId>> findRef(const QString &ref);

    /// The names of the columns in which two summaries differ.
    static QStringList differences(const IncidentSummary &a, const IncidentSummary &b);

private:
    static Result<QVector<IncidentSummary>> drain(Statement &statement, qsizetype expected);
    Statement m_update, m_put, m_page, m_find, m_ref, m_count;
};

} // namespace quarterdeck
