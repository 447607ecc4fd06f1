// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/adminconnection.h"

#include "replication/connectionproblem.h"
#include "replication/libpq.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

/// Words of the administration of a shared database.
struct Administration
{
    Q_DECLARE_TR_FUNCTIONS(Administration)
};

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

Error refusal(const PGresult *result, const QString &user, const QString &database)
{
    const auto field = [result](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
    const QString state = field(PG_DIAG_SQLSTATE);
    const QString words = field(PG_DIAG_MESSAGE_PRIMARY);
    if (state == u"42501") {
        return {
            ErrorCode::NotAuthorised,
            Administration::tr(
                "The database refuses this to %1 (%2); log in as a superuser, or as the owner of the database with CREATEROLE.")
                .arg(user, words),
            state};
    }
    if (state == u"55P03" || state == u"57014" || state == u"40P01")
        return {ErrorCode::Busy, Administration::tr("The database is busy with other work on the same tables; try again."),
                state};
    if (state.isEmpty())
        return {ErrorCode::Storage, Administration::tr("The connection to %1 broke; try again.").arg(database), state};
    return {ErrorCode::Refused, Administration::tr("The database refused a statement: %1 (%2).").arg(words, state), state};
}

Result<AdminConnection::Rows> rowsOf(PGresult *raw, const QString &user, const QString &database)
{
    const ResultPointer result(raw);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return refusal(result.get(), user, database);
    AdminConnection::Rows rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.append(QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        rows.append(cells);
    }
    return rows;
}

} // namespace

Result<std::unique_ptr<AdminConnection>> AdminConnection::open(const DatabaseUri &uri)
{
    keepLibpqEnglish();
    QVector<DatabaseUri::Setting> settings = uri.connectionSettings();
    QByteArrayList hosts, addresses, ports;
    for (const DatabaseUri::Host &host : uri.hosts()) {
        hosts.append(host.name.toUtf8());
        addresses.append(host.address.toLatin1());
        ports.append(QByteArray::number(host.port));
    }
    settings.append({"host", hosts.join(',')});
    if (!addresses.join().isEmpty())
        settings.append({"hostaddr", addresses.join(',')});
    settings.append({"port", ports.join(',')});
    if (!uri.password().isEmpty())
        settings.append({"password", uri.password().toUtf8()});
    QVector<const char *> names, values;
    for (const DatabaseUri::Setting &setting : std::as_const(settings)) {
        names.append(setting.name.constData());
        values.append(setting.value.constData());
    }
    names.append(nullptr);
    values.append(nullptr);
    std::unique_ptr<AdminConnection> connection(
        new AdminConnection(PQconnectdbParams(names.constData(), values.constData(), 0), uri));
    if (PQstatus(connection->m_connection) != CONNECTION_OK)
        return connectionProblem(connection->m_connection, uri.hosts().first().name);
    PQsetNoticeProcessor(
        connection->m_connection, [](void *, const char *) {}, nullptr);
    if (Outcome settled =
            connection->run(QStringLiteral("SET statement_timeout='60s'; SET lock_timeout='10s'; SET search_path=pg_catalog"));
        !settled)
        return settled.error();
    return connection;
}

AdminConnection::~AdminConnection() { PQfinish(m_connection); }

Outcome AdminConnection::run(const QString &script)
{
    const Result<Rows> rows = rowsOf(PQexec(m_connection, script.toUtf8().constData()), user(), m_uri.displayName());
    if (!rows)
        return rows.error();
    return Done{};
}

Result<AdminConnection::Rows> AdminConnection::rows(const QString &sql, const QStringList &parameters)
{
    QByteArrayList bytes;
    for (const QString &parameter : parameters)
        bytes.append(parameter.toUtf8());
    QVector<const char *> values;
    for (const QByteArray &each : std::as_const(bytes))
        values.append(each.constData());
    return rowsOf(PQexecParams(m_connection, sql.toUtf8().constData(), int(values.size()), nullptr, values.constData(), nullptr,
                               nullptr, 0),
                  user(), m_uri.displayName());
}

Outcome AdminConnection::transaction(const std::function<Outcome()> &work)
{
    if (Outcome begun = run(QStringLiteral("BEGIN")); !begun)
        return begun;
    Outcome outcome = work();
    if (outcome)
        return run(QStringLiteral("COMMIT"));
    (void)run(QStringLiteral("ROLLBACK")); // the first error is the one to tell
    return outcome;
}

int AdminConnection::serverVersion() const { return PQserverVersion(m_connection); }

bool AdminConnection::isSuperuser() const
{
    const char *value = PQparameterStatus(m_connection, "is_superuser");
    return value && qstrcmp(value, "on") == 0;
}

QString AdminConnection::user() const { return QString::fromUtf8(PQuser(m_connection)); }

Result<QString> AdminConnection::scramVerifier(const QString &password, const QString &login)
{
    char *verifier =
        PQencryptPasswordConn(m_connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!verifier)
        return Error{ErrorCode::Refused, Administration::tr("This password cannot be used; choose another one."), {}};
    const QString text = QString::fromLatin1(verifier);
    PQfreemem(verifier);
    return text;
}

QString AdminConnection::identifier(const QString &name)
{
    QString quoted = name;
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString AdminConnection::literal(const QString &text)
{
    QString quoted = text; // standard_conforming_strings is on since PostgreSQL 9.1, and E'' says so in any case
    return QStringLiteral("E'") + quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

} // namespace quarterdeck
