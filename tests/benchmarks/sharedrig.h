// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/pglink.h"
#include "shareddatabase.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

struct pg_conn;

namespace quarterdeck::benchmarks {

/// A private server with a shared log, durable as in life (fsync and synchronous_commit on), TLS and SCRAM, and ways to it: the product's
/// link, and libpq as anyone would use it. What fails is in problem(). GUI thread, whose event loop runs while a link is waited for.
class SharedRig
{
public:
    /// conf: more lines of postgresql.conf.
    explicit SharedRig(const QStringList &conf = {});

    QString problem() const { return m_problem; }
    /// anna and berta may write.
    QString uri(const QString &login = QStringLiteral("anna")) const { return m_database.uri(login); }
    testing::PostgresServer &server() { return m_database.server(); }
    /// As the server's superuser; false = problem().
    bool run(const QString &sql);
    QString value(const QString &sql);
    /// Rows of one made-up incident of that length, put in beside append(): for what only reads.
    IncidentId fill(int entries);
    /// Entries that were written on one console, of the length of a typical note.
    QVector<LogRecord> entries(const IncidentId &incident, int count);

    std::unique_ptr<PgLink> link(const QString &uri);
    std::unique_ptr<PgLink> link() { return link(uri()); }
    /// Asks, and runs the event loop until the answer is there; nullopt = problem().
    template <class T, class Ask>
    std::optional<T> wait(Ask ask)
    {
        std::optional<T> value;
        QEventLoop loop;
        ask([&](const LinkResult<T> &result) {
            if (result)
                value = *result;
            else
                m_problem = result.problem().error.message;
            loop.quit();
        });
        loop.exec();
        return value;
    }

    struct Disconnect
    {
        void operator()(pg_conn *connection) const;
    };
    using Raw = std::unique_ptr<pg_conn, Disconnect>;
    Raw raw();
    /// A raw connection that append() can be used on.
    Raw rawWriter();
    /// One call of quarterdeck.append() and the wake-up behind it, both on their way at once as the product sends them, by bare libpq;
    /// false when it failed. Any thread; one at a time on a connection.
    static bool append(pg_conn *connection, const QVector<LogRecord> &events);

private:
    testing::SharedDatabase m_database;
    QString m_problem;
    DeviceId m_device = DeviceId::random();
    qint64 m_deviceSeq = 0;
};

} // namespace quarterdeck::benchmarks
