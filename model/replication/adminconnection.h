// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "replication/databaseuri.h"

#include <QStringList>

#include <functional>
#include <memory>

struct pg_conn;

namespace quarterdeck {

/// A connection for whoever runs the database: to create, upgrade and look at the schema and the members. Blocks, with libpq's deadline for
/// connecting and the server's for statements, so it is for the command line only, never for a thread that shows or replicates.
/// Errors are sentences without secrets; NotAuthorised when the login lacks a right.
class AdminConnection
{
public:
    /// Row by row, column by column; NULL is empty.
    using Rows = QVector<QStringList>;

    /// Without a password in the address libpq looks for one itself (PGPASSWORD, the password file).
    static Result<std::unique_ptr<AdminConnection>> open(const DatabaseUri &uri);
    ~AdminConnection();
    AdminConnection(const AdminConnection &) = delete;
    AdminConnection &operator=(const AdminConnection &) = delete;

    /// Any number of statements.
    Outcome run(const QString &script);
    Result<Rows> rows(const QString &sql, const QStringList &parameters = {});
    /// Everything or nothing of what `work` does.
    Outcome transaction(const std::function<Outcome()> &work);

    const DatabaseUri &uri() const { return m_uri; }
    /// PostgreSQL's number: 150020.
    int serverVersion() const;
    bool isSuperuser() const;
    QString user() const;
    /// The SCRAM verifier of a password, computed here so that the password itself goes nowhere.
    Result<QString> scramVerifier(const QString &password, const QString &login);

    static QString identifier(const QString &name);
    static QString literal(const QString &text);

private:
    AdminConnection(pg_conn *connection, const DatabaseUri &uri) : m_connection(connection), m_uri(uri) {}

    pg_conn *m_connection;
    DatabaseUri m_uri;
};

} // namespace quarterdeck
