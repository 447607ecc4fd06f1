// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedrig.h"

#include "pgsession.h"
#include "replication/pgvalues.h"

#include <vector>

#include <libpq-fe.h>

namespace quarterdeck::benchmarks {

void SharedRig::Disconnect::operator()(pg_conn *connection) const { PQfinish(connection); }

SharedRig::SharedRig(const QStringList &conf)
{
    testing::PostgresServer::Options options;
    options.conf = conf;
    options.durable = true;
    if (!m_database.start(options) || !m_database.add(QStringLiteral("anna"), MemberRole::Responder)
        || !m_database.add(QStringLiteral("berta"), MemberRole::Responder))
        m_problem = m_database.error();
}

bool SharedRig::run(const QString &sql)
{
    const testing::PgRows rows = testing::PgSession(m_database.superUri()).run(sql);
    if (!rows.ok())
        m_problem = rows.message;
    return rows.ok();
}

QString SharedRig::value(const QString &sql) { return testing::PgSession(m_database.superUri()).run(sql).value(); }

IncidentId SharedRig::fill(int entries)
{
    const IncidentId incident = IncidentId::random();
    run(QStringLiteral(
            "INSERT INTO quarterdeck.head (incident, last_seq) VALUES ('%1', %3);"
            "INSERT INTO quarterdeck.event SELECT '%1', i, gen_random_uuid(), 'anna', '%2', i, i - 1, i, 'entry.logged', "
            "sha256(int8send(i)), i, sha256(int8send(i)), sha256(int8send(i - 1)), sha256(int8send(i)) FROM "
            "generate_series(1::bigint, %3) i;"
            "INSERT INTO quarterdeck.body SELECT event_id, incident, uuid_send(event_id), "
            "'{\"v\":1,\"recorded\":1731681612000,\"console\":"
            "\"laptop-of-anna\",\"p\":{\"text\":\"checked the disks of node ' || seq || ', nothing unusual there\"}}' "
            "FROM quarterdeck.event WHERE incident = '%1'; ANALYZE")
            .arg(incident.toString(), DeviceId::random().toString())
            .arg(entries));
    return incident;
}

QVector<LogRecord> SharedRig::entries(const IncidentId &incident, int count)
{
    QVector<LogRecord> events;
    for (int i = 0; i < count; ++i) {
        EntryLogged entry;
        entry.body.text = QStringLiteral("checked the disks of node %1, nothing unusual there").arg(i);
        entry.body.occurred = {1731681612000};
        LogRecord record{.id = EventId::random(),
                         .incident = incident,
                         .author = QStringLiteral("anna"),
                         .device = m_device,
                         .deviceSeq = ++m_deviceSeq,
                         .hlc = qint64(1731681612000) << 16,
                         .kind = kindOf(entry),
                         .salt = QUuid::createUuid().toRfc4122(),
                         .body = encodeBody({1731681612000}, QStringLiteral("laptop-of-anna"), entry)};
        record.contentHash = contentHash(record);
        events.append(record);
    }
    return events;
}

std::unique_ptr<PgLink> SharedRig::link(const QString &uri)
{
    const auto address = DatabaseUri::parse(uri);
    if (!address)
        return nullptr;
    auto link = std::make_unique<PgLink>(*address, [password = address->password()] { return password; });
    return wait<Welcome>([&](auto answer) { link->open(answer); }) ? std::move(link) : nullptr;
}

SharedRig::Raw SharedRig::raw()
{
    Raw connection(PQconnectdb(uri().toUtf8().constData()));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        m_problem = QStringLiteral("no plain connection");
    return connection;
}

SharedRig::Raw SharedRig::rawWriter()
{
    Raw connection = raw();
    PQclear(PQexec(connection.get(), pgvalues::prepareSql()));
    PQclear(PQexec(connection.get(), "UNLISTEN *"));
    if (PQenterPipelineMode(connection.get()) != 1)
        m_problem = QStringLiteral("no pipeline");
    return connection;
}

bool SharedRig::append(pg_conn *connection, const QVector<LogRecord> &events)
{
    std::vector<const char *> values;
    std::vector<int> lengths, formats;
    const QVector<PgParameter> parameters = pgvalues::appendParameters(events.first().incident, events);
    for (const PgParameter &parameter : parameters) {
        values.push_back(parameter.bytes.constData());
        lengths.push_back(int(parameter.bytes.size()));
        formats.push_back(parameter.binary);
    }
    if (PQsendQueryPrepared(connection, pgvalues::kAppend, int(parameters.size()), values.data(), lengths.data(), formats.data(),
                            1)
            != 1
        || PQpipelineSync(connection) != 1
        || PQsendQueryParams(connection, pgvalues::wakeSql(), 0, nullptr, nullptr, nullptr, nullptr, 1) != 1
        || PQpipelineSync(connection) != 1)
        return false;
    bool good = true;
    for (int ends = 0; ends < 2 && PQstatus(connection) == CONNECTION_OK;) {
        PGresult *result = PQgetResult(connection);
        const ExecStatusType status = PQresultStatus(result);
        ends += status == PGRES_PIPELINE_SYNC ? 1 : 0;
        good = good && (!result || status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_PIPELINE_SYNC);
        PQclear(result);
    }
    return good && PQstatus(connection) == CONNECTION_OK;
}

} // namespace quarterdeck::benchmarks
