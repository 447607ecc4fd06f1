// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/connection.h"

#include "journal/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace quarterdeck {

Outcome Statement::prepare(const QSqlDatabase &database, const QString &sql)
{
    m_query = QSqlQuery(database);
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        return toError(m_query.lastError());
    return Done{};
}

Outcome Statement::start()
{
    if (m_query.exec())
        return Done{};
    const Error error = toError(m_query.lastError());
    m_query.finish();
    return error;
}

Outcome Statement::end()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return error.isValid() ? Outcome(toError(error)) : Outcome(Done{});
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Journal", "Qt's SQLite driver is missing: install the package libqt6sql6-sqlite."), {}};
    }
    std::unique_ptr<Connection> connection(new Connection(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString())));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=250"));
    if (!database.open())
        return toError(database.lastError());

    // What a program may do to this connection, before anything of the file is trusted.
    struct Setting { const char *pragma; int value; };
    for (const Setting &s : {Setting{"trusted_schema", 0}, Setting{"cell_size_check", 1}, Setting{"recursive_triggers", 1},
                             Setting{"foreign_keys", 1}, Setting{"mmap_size", 0}, Setting{"temp_store", 2},
                             Setting{"cache_size", -16000}}) {
        if (const Outcome done = connection->set(s.pragma, s.value); !done)
            return done.error();
    }
    for (const auto &[statement, sql] : {std::pair(&connection->m_begin, "BEGIN IMMEDIATE"), std::pair(&connection->m_commit, "COMMIT"),
                                         std::pair(&connection->m_rollback, "ROLLBACK")}) {
        if (const Outcome done = statement->prepare(database, QLatin1String(sql)); !done)
            return done.error();
    }
    return connection;
}

Connection::~Connection()
{
    for (Statement *statement : {&m_begin, &m_commit, &m_rollback})
        *statement = Statement();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Outcome Connection::makeDurable()
{
    struct Setting { const char *pragma; QVariant value; };
    // 1000 pages between checkpoints keeps the log at about 4 MB; the limit cuts what one big import leaves behind.
    for (const Setting &s : {Setting{"journal_mode", QStringLiteral("wal")}, Setting{"synchronous", 2},
                             Setting{"wal_autocheckpoint", 1000}, Setting{"journal_size_limit", 16 << 20}}) {
        if (const Outcome done = set(s.pragma, s.value); !done)
            return done;
    }
    return Done{};
}

Outcome Connection::set(const char *pragma, const QVariant &value) const
{
    const QString name = QLatin1String(pragma);
    if (const Outcome done = execute(QStringLiteral("PRAGMA %1 = %2").arg(name, value.toString())); !done)
        return done;
    const Result<QVariant> now = single(QStringLiteral("PRAGMA ") + name);
    if (!now)
        return now.error();
    if (now->toString() == value.toString())
        return Done{};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Journal", "The journal cannot be written safely here: put it on a local disk."),
                 QStringLiteral("PRAGMA %1 is %2, not %3").arg(name, now->toString(), value.toString())};
}

Outcome Connection::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError());
    while (query.next()) { }
    return query.lastError().isValid() ? Outcome(toError(query.lastError())) : Outcome(Done{});
}

Result<QVariant> Connection::single(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return toError(query.lastError());
    return QVariant();
}

Outcome Transaction::begin()
{
    const Outcome done = m_connection.m_begin.run();
    m_open = done.ok();
    return done;
}

Outcome Transaction::commit()
{
    const Outcome done = m_connection.m_commit.run();
    if (done)
        m_open = false;
    return done;
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); then this fails and nothing is lost by it.
    if (m_open)
        (void)m_connection.m_rollback.run();
}

} // namespace quarterdeck
