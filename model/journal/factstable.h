// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/factspage.h"

#include <QVariant>

#include <memory>

namespace quarterdeck {

class Connection;

/// A derived table: one row an incident, so that a review of 100,000 need not fold them. Nothing is lost with it: it is made on first use, made
/// anew for another version, and a trigger takes out the row of an incident in the same transaction that changes it, whoever does so. A row
/// that is written gets a stamp higher than all before, so that a reader asks only for what came since. On the journal's thread.
class FactsTable
{
public:
    explicit FactsTable(Connection &connection);
    ~FactsTable();

    /// Makes the table for this version, unless it is there. Outside a transaction.
    Outcome ready(const QString &version);
    /// In a transaction of the caller's. Replaces.
    Outcome put(const FactsRow &row);
    /// In a transaction of its own.
    Outcome putAll(const QVector<FactsRow> &rows);
    Outcome forget(const IncidentId &incident);
    /// Rows that wait for this policy are forgotten, to be made with it.
    Outcome expire(const QString &policy);
    /// Incidents without a row. Looks at all of them only when the numbers differ.
    Result<QVector<IncidentId>> missing();
    Result<FactsPage> page(qint64 after, int limit);

private:
    Outcome create(const QString &version);
    Outcome prepare();
    Result<qint64> number(const QString &sql) const;

    Connection &m_connection;
    QString m_version;
    qint64 m_series = 0;
    struct Statements;
    std::unique_ptr<Statements> m_statements; ///< once ready
};

} // namespace quarterdeck
