// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgsession.h"

#include <libpq-fe.h>

namespace quarterdeck::testing {

namespace {

PgRows rowsOf(PGresult *result)
{
    PgRows rows;
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
        const auto field = [result](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
        rows.sqlState = field(PG_DIAG_SQLSTATE);
        if (rows.sqlState.isEmpty())
            rows.sqlState = QStringLiteral("08000"); // the connection itself
        rows.message = field(PG_DIAG_MESSAGE_PRIMARY);
        rows.detail = field(PG_DIAG_CONSTRAINT_NAME);
    }
    for (int row = 0; row < PQntuples(result); ++row) {
        QVector<std::optional<QString>> cells;
        for (int column = 0; column < PQnfields(result); ++column) {
            cells.append(PQgetisnull(result, row, column) ? std::nullopt
                                                          : std::optional(QString::fromUtf8(PQgetvalue(result, row, column))));
        }
        rows.rows.append(cells);
    }
    PQclear(result);
    return rows;
}

} // namespace

PgSession::PgSession(const QString &uri) : m_connection(PQconnectdb(uri.toUtf8().constData()))
{
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
}

PgSession::~PgSession() { PQfinish(m_connection); }

bool PgSession::isOpen() const { return PQstatus(m_connection) == CONNECTION_OK; }

QString PgSession::error() const { return QString::fromUtf8(PQerrorMessage(m_connection)); }

PgRows PgSession::run(const QString &sql, const QVector<std::optional<QString>> &parameters)
{
    if (parameters.isEmpty())
        return rowsOf(PQexec(m_connection, sql.toUtf8().constData()));
    QVector<QByteArray> bytes;
    for (const auto &parameter : parameters)
        bytes.append(parameter ? parameter->toUtf8() : QByteArray());
    QVector<const char *> values;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        values.append(parameters.at(i) ? bytes.at(i).constData() : nullptr);
    return rowsOf(PQexecParams(m_connection, sql.toUtf8().constData(), int(values.size()), nullptr, values.constData(), nullptr,
                               nullptr, 0));
}

QStringList PgSession::notifications()
{
    PQconsumeInput(m_connection);
    QStringList list;
    while (PGnotify *notify = PQnotifies(m_connection)) {
        list.append(QString::fromUtf8(notify->relname) + u' ' + QString::fromUtf8(notify->extra));
        PQfreemem(notify);
    }
    return list;
}

} // namespace quarterdeck::testing
