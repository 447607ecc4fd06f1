// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddatabase.h"

#include "pgsession.h"
#include "replication/adminconnection.h"
#include "replication/sharedschema.h"

namespace quarterdeck::testing {

bool SharedDatabase::fail(const QString &why)
{
    m_error = why;
    qWarning("SharedDatabase: %s", qUtf8Printable(why));
    return false;
}

bool SharedDatabase::start(const PostgresServer::Options &options, const QString &name)
{
    m_name = name;
    return m_server.start(options) && create(name);
}

bool SharedDatabase::create(const QString &name)
{
    PgSession session(m_server.superUri());
    if (const PgRows made = session.run(QStringLiteral("CREATE DATABASE \"%1\"").arg(name)); !made.ok())
        return fail(made.message);
    const Result<DatabaseUri> uri = DatabaseUri::parse(m_server.superUri(name));
    if (!uri)
        return fail(uri.error().message);
    const auto connection = AdminConnection::open(*uri);
    if (!connection)
        return fail(connection.error().message);
    const Result<bool> created = createSchema(**connection);
    return created ? true : fail(created.error().message + u' ' + created.error().detail);
}

bool SharedDatabase::add(const QString &handle, MemberRole role)
{
    const Result<DatabaseUri> uri = DatabaseUri::parse(superUri());
    if (!uri)
        return fail(uri.error().message);
    const auto connection = AdminConnection::open(*uri);
    if (!connection)
        return fail(connection.error().message);
    const Result<bool> added = addMember(**connection, handle, role, password(handle));
    return added ? true : fail(added.error().message + u' ' + added.error().detail);
}

} // namespace quarterdeck::testing
