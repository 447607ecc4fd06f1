// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedrig.h"

#include "pgsession.h"

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

} // namespace quarterdeck::benchmarks
