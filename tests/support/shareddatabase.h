// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresserver.h"
#include "replication/memberlist.h"

namespace quarterdeck::testing {

/// A private server with a Quarterdeck database on it and members in it, made by the code that quarterdeckctl runs. The test binary must
/// link quarterdeck_resources, where the SQL is.
class SharedDatabase
{
public:
    bool start(const PostgresServer::Options &options = {}, const QString &name = QStringLiteral("quarterdeck"));
    /// Another Quarterdeck database on the same server.
    bool create(const QString &name);
    bool add(const QString &handle, MemberRole role);

    PostgresServer &server() { return m_server; }
    QString name() const { return m_name; }
    QString password(const QString &handle) const { return QStringLiteral("test-password-of-") + handle; }
    QString uri(const QString &handle) const { return m_server.uri(handle, password(handle), m_name); }
    QString superUri() const { return m_server.superUri(m_name); }
    QString error() const { return m_error.isEmpty() ? m_server.error() : m_error; }

private:
    bool fail(const QString &why);

    PostgresServer m_server;
    QString m_name, m_error;
};

} // namespace quarterdeck::testing
