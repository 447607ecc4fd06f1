// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/databaseuri.h"
#include "replication/serverlink.h"

#include <functional>
#include <memory>

namespace quarterdeck {

/// The way to the shared log on PostgreSQL, over libpq's asynchronous interface. Qt SQL cannot do this: QPSQL connects and executes
/// blocking, has no deadline for a statement and no way to call one off, gives no SQLSTATE when a connection fails and does not say when one
/// is lost; a half-open link would hold its thread for as long as the kernel likes. One connection carries the requests and the LISTEN.
///
/// Made, used and destroyed on one thread, which needs an event loop and is never held up. A request that is late ends the connection: the
/// statement may still be carried out, so only asking again on a new connection can tell. Every few seconds (Deadlines::checkEvery) the
/// connection is asked whether it still listens. A pool that gives each transaction another server process is refused, because neither LISTEN
/// nor the login survive it.
class PgLink final : public ServerLink
{
public:
    /// An attempt to connect ends within 5 s and a dead link is noticed within 15 s, on a machine with other work, too: hence a little less.
    struct Deadlines
    {
        Milliseconds open{4800};
        Milliseconds append{10'000};
        Milliseconds poll{5000};
        Milliseconds pull{10'000};
        Milliseconds checkEvery{9000};
        Milliseconds check{5000};
    };

    /// The password is asked for at each open(), so that it need not be kept here; an empty one means none.
    PgLink(const DatabaseUri &uri, std::function<QString()> password) : PgLink(uri, std::move(password), Deadlines()) {}
    PgLink(const DatabaseUri &uri, std::function<QString()> password, const Deadlines &deadlines);
    ~PgLink() override;

    void open(Answer<Welcome> answer) override;
    void append(const IncidentId &incident, const QVector<LogRecord> &events, Answer<QVector<Acceptance>> answer) override;
    void poll(const QByteArray &sinceMark, Answer<PollAnswer> answer) override;
    void pull(const IncidentId &incident, qint64 afterSeq, int limit, Answer<QVector<LogRecord>> answer) override;
    /// Refused by a server that has no such function.
    void access(const QVector<HeldHead> &heads, Answer<QVector<Access>> answer) override;
    void present(const std::optional<IncidentId> &incident, bool typing, const QString &console) override;
    void who(Answer<QVector<Presence>> answer) override;
    void close() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace quarterdeck
