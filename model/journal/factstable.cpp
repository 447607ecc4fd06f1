// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/factstable.h"

#include "journal/connection.h"

#include <QRandomGenerator>

namespace quarterdeck {

namespace {

// The triggers are part of the file: a program that knows nothing of facts takes out what it makes untrue.
constexpr const char *kCreate[] = {
    "DROP TRIGGER IF EXISTS facts_changed",
    "DROP TRIGGER IF EXISTS facts_gone",
    "DROP TABLE IF EXISTS facts",
    "DROP TABLE IF EXISTS facts_version",
    "CREATE TABLE facts_version (one INTEGER PRIMARY KEY CHECK (one = 1), version TEXT NOT NULL, series INTEGER NOT NULL) STRICT",
    "CREATE TABLE facts (stamp INTEGER PRIMARY KEY AUTOINCREMENT, incident BLOB NOT NULL UNIQUE, waits_for TEXT, body BLOB NOT "
    "NULL) STRICT",
    "CREATE INDEX facts_waiting ON facts (waits_for) WHERE waits_for IS NOT NULL",
    "CREATE INDEX facts_empty ON facts (stamp) WHERE body = x''",
    "CREATE TRIGGER facts_changed AFTER UPDATE ON summary BEGIN DELETE FROM facts WHERE incident = NEW.incident; END",
    "CREATE TRIGGER facts_gone AFTER DELETE ON summary BEGIN DELETE FROM facts WHERE incident = OLD.incident; END",
};

} // namespace

struct FactsTable::Statements
{
    Statement put, forget, expire, missing, page;
};

FactsTable::FactsTable(Connection &connection) : m_connection(connection) {}
FactsTable::~FactsTable() = default;

Outcome FactsTable::ready(const QString &version)
{
    if (m_version == version)
        return Done{};
    const Result<qint64> there = number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'facts_version'"));
    if (!there)
        return there.error();
    Result<QVariant> kept = QVariant();
    if (*there > 0)
        kept = m_connection.single(QStringLiteral("SELECT version FROM facts_version"));
    if (!kept)
        return kept.error();
    if (kept->toString() != version) {
        if (const Outcome made = create(version); !made)
            return made;
    }
    const Result<qint64> series = number(QStringLiteral("SELECT series FROM facts_version"));
    if (!series)
        return series.error();
    if (const Outcome prepared = prepare(); !prepared)
        return prepared;
    m_series = *series;
    m_version = version;
    return Done{};
}

Outcome FactsTable::create(const QString &version)
{
    Transaction transaction(m_connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const char *sql : kCreate) {
        if (const Outcome done = m_connection.execute(QLatin1String(sql)); !done)
            return done;
    }
    Statement name;
    if (const Outcome done = name.prepare(m_connection.database(), QStringLiteral("INSERT INTO facts_version VALUES (1, ?, ?)"));
        !done)
        return done;
    if (const Outcome done = name.run(version, qint64(QRandomGenerator::system()->generate())); !done)
        return done;
    return transaction.commit();
}

Outcome FactsTable::prepare()
{
    auto statements = std::make_unique<Statements>();
    for (const auto &[statement, sql] : {
             std::pair(&statements->put, "INSERT OR REPLACE INTO facts (incident, waits_for, body) VALUES (?, ?, ?)"),
             std::pair(&statements->forget, "DELETE FROM facts WHERE incident = ?"),
             std::pair(&statements->expire, "DELETE FROM facts WHERE waits_for = ?"),
             std::pair(&statements->missing,
                       "SELECT incident FROM summary s WHERE NOT EXISTS (SELECT 1 FROM facts f WHERE f.incident = s.incident)"),
             std::pair(&statements->page, "SELECT stamp, body FROM facts WHERE stamp > ? ORDER BY stamp LIMIT ?"),
         }) {
        if (const Outcome done = statement->prepare(m_connection.database(), QLatin1String(sql)); !done)
            return done;
    }
    m_statements = std::move(statements);
    return Done{};
}

Result<qint64> FactsTable::number(const QString &sql) const
{
    const Result<QVariant> value = m_connection.single(sql);
    return value ? Result<qint64>(value->toLongLong()) : value.error();
}

Outcome FactsTable::put(const FactsRow &row)
{
    return m_statements->put.run(row.incident.toBytes(), row.waitsFor.isEmpty() ? QVariant() : QVariant(row.waitsFor), row.body);
}

Outcome FactsTable::putAll(const QVector<FactsRow> &rows)
{
    if (rows.isEmpty())
        return Done{};
    Transaction transaction(m_connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const FactsRow &row : rows) {
        if (const Outcome done = put(row); !done)
            return done;
    }
    return transaction.commit();
}

Outcome FactsTable::forget(const IncidentId &incident) { return m_statements->forget.run(incident.toBytes()); }

Outcome FactsTable::expire(const QString &policy) { return m_statements->expire.run(policy); }

Result<QVector<IncidentId>> FactsTable::missing()
{
    const Result<qint64> incidents = number(QStringLiteral("SELECT count(*) FROM summary"));
    const Result<qint64> rows = number(QStringLiteral("SELECT count(*) FROM facts"));
    if (!incidents || !rows)
        return incidents ? rows.error() : incidents.error();
    QVector<IncidentId> ids;
    if (*incidents == *rows)
        return ids;
    if (const Outcome done = m_statements->missing.run(); !done)
        return done.error();
    while (m_statements->missing.next()) {
        if (const auto id = IncidentId::fromBytes(m_statements->missing.value(0).toByteArray()))
            ids.append(*id);
    }
    if (const Outcome done = m_statements->missing.end(); !done)
        return done.error();
    return ids;
}

Result<FactsPage> FactsTable::page(qint64 after, int limit)
{
    const Result<qint64> incidents =
        number(QStringLiteral("SELECT (SELECT count(*) FROM summary) - (SELECT count(*) FROM facts WHERE body = x'')"));
    if (!incidents)
        return incidents.error();
    FactsPage page{{}, after, m_series, *incidents, false};
    if (const Outcome done = m_statements->page.run(after, limit); !done)
        return done.error();
    page.bodies.reserve(limit);
    while (m_statements->page.next()) {
        page.last = m_statements->page.value(0).toLongLong();
        page.bodies.append(m_statements->page.value(1).toByteArray());
    }
    if (const Outcome done = m_statements->page.end(); !done)
        return done.error();
    page.more = page.bodies.size() == limit;
    return page;
}

} // namespace quarterdeck
