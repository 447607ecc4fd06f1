// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <sqlite3.h>

namespace quarterdeck::benchmarks {

/// A database file through SQLite's C interface, with the settings that the journal itself uses and one prepared statement kept: the floor
/// that reading is compared with. One thread. Makes the file if it is not there.
class RawDatabase
{
public:
    RawDatabase(const QString &path, const QByteArray &sql);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    /// Empty when the file and the statement are open.
    const QString &problem() const { return m_problem; }
    /// Starts the statement anew; parameters count from 1.
    void restart() { sqlite3_reset(m_statement); }
    void bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement, parameter, value); }
    void bind(int parameter, const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, parameter, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void bindBytes(int parameter, const QByteArray &bytes)
    {
        sqlite3_bind_blob(m_statement, parameter, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void bindNull(int parameter) { sqlite3_bind_null(m_statement, parameter); }
    /// Something besides the statement, without an answer.
    void run(const char *sql);
    bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }

    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::optional<qint64> integerOrNone(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? std::nullopt : std::optional<qint64>(integer(column));
    }
    QString text(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    QUuid uuid(int column) const
    {
        return QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                                                 sqlite3_column_bytes(m_statement, column)));
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    QString m_problem;
};

} // namespace quarterdeck::benchmarks
