// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace quarterdeck {

/// One prepared statement, kept for the life of its connection. Reads forward only; a reader either drains it (next() until false)
/// or calls finish(), because an open read pins the write-ahead log. A failing step ends the rows and is reported by end().
class Statement
{
public:
    Outcome prepare(const QSqlDatabase &database, const QString &sql);

    /// Binds the values in order and executes. QVariant() is NULL; null strings and byte arrays are written as empty ones.
    template <class... Values>
    Outcome run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, bindable(values)), ...);
        return start();
    }
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    /// Releases the read; an Error if the rows ended because of one.
    Outcome end();
    void finish() { m_query.finish(); }
    qint64 changedRows() const { return m_query.numRowsAffected(); }
    qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

private:
    static QVariant bindable(const QVariant &value) { return value; }
    static QVariant bindable(const QString &value)
    {
        // SQLite would join half a character with whatever follows it.
        const QString valid = value.isValidUtf16() ? value : QString::fromUtf8(value.toUtf8());
        return valid.isNull() ? QString(QLatin1String("")) : valid;
    }
    static QVariant bindable(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant bindable(int value) { return value; }
    static QVariant bindable(qint64 value) { return value; }
    static QVariant bindable(bool value) { return int(value); }
    Outcome start();
    QSqlQuery m_query;
};

/// The journal's one SQLite connection: WAL, synchronous=FULL and the other settings, each read back. Used on the thread that opened
/// it. Closing it writes the log back into the file. Statements must be gone before it is.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    Outcome execute(const QString &sql) const;
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> single(const QString &sql) const;
    /// Switches to write-ahead logging with a flush at each commit. Separate from open(), so that a file can be refused untouched.
    Outcome makeDurable();

private:
    friend class Transaction;
    explicit Connection(QSqlDatabase database) : m_database(std::move(database)) {}
    Outcome set(const char *pragma, const QVariant &value) const;
    QSqlDatabase m_database;
    Statement m_begin, m_commit, m_rollback;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted, which leaves the connection usable after any error.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Outcome begin();
    Outcome commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace quarterdeck
