// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

struct pg_conn;

namespace quarterdeck::testing {

/// What one statement gave. NULL is std::nullopt.
struct PgRows
{
    QString sqlState; ///< empty = it worked
    QString message;  ///< the server's primary message
    QString detail;   ///< constraint name, where there is one
    QVector<QVector<std::optional<QString>>> rows;

    bool ok() const { return sqlState.isEmpty(); }
    /// First column of the first row; empty when there is none or it is NULL.
    QString value() const
    {
        return rows.isEmpty() || rows.first().isEmpty() ? QString() : rows.first().first().value_or(QString());
    }
};

/// A plain blocking connection for tests: what any SQL client could do with that login. One thread.
class PgSession
{
public:
    explicit PgSession(const QString &uri);
    ~PgSession();
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    bool isOpen() const;
    QString error() const;
    /// Several statements when there are no parameters; rows of the last one.
    PgRows run(const QString &sql, const QVector<std::optional<QString>> &parameters = {});
    /// "channel payload" of every notification that has arrived.
    QStringList notifications();
    pg_conn *handle() const { return m_connection; }

private:
    pg_conn *m_connection;
};

} // namespace quarterdeck::testing
