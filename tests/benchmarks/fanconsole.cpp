// SPDX-License-Identifier: GPL-3.0-or-later
// One of many consoles for the fan-out benchmark: says when it has an entry that another one appended. The address is in QUARTERDECK_FAN_URI.
//   benchmark_fanconsole link    by the product's link: woken, polled, the entry decoded. No journal: 200 of them would measure the disk.
//   benchmark_fanconsole raw     by poll() on a libpq socket: woken, nothing read
//   benchmark_fanconsole asks    the same, and one answer awaited that says nothing: what no console that asks can be quicker than
// Prints "ready", then the monotonic time in nanoseconds for each entry.
#include "replication/databaseuri.h"
#include "replication/pglink.h"
#include "startclock.h"

#include <QCoreApplication>

#include <cinttypes>
#include <csignal>
#include <cstring>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/prctl.h>

using namespace quarterdeck;
using namespace quarterdeck::benchmarks;

namespace {

void say(qint64 ns)
{
    std::printf("%" PRId64 "\n", std::int64_t(ns));
    std::fflush(stdout);
}

/// Asks again at each wake-up; one poll at a time, as the replicator does.
class Follower
{
public:
    Follower(ServerLink &link, const QByteArray &mark) : m_link(link), m_mark(mark)
    {
        m_link.woken = [this] { poll(); };
    }

private:
    void poll()
    {
        m_isWanted = true;
        if (m_isAsking)
            return;
        m_isAsking = true;
        m_isWanted = false;
        m_link.poll(m_mark, [this](const LinkResult<PollAnswer> &answer) {
            if (!answer)
                return QCoreApplication::exit(1);
            m_isAsking = false;
            m_mark = answer->mark;
            for (const ServerHead &head : answer->heads) {
                if (head.newest && head.seq > m_seen) {
                    m_seen = head.seq;
                    say(monotonicNs());
                }
            }
            if (m_isWanted)
                poll();
        });
    }

    ServerLink &m_link;
    QByteArray m_mark;
    qint64 m_seen = 0; ///< all entries are of one incident
    bool m_isAsking = false;
    bool m_isWanted = false;
};

int followByLink(const QByteArray &uri)
{
    const auto address = DatabaseUri::parse(QString::fromUtf8(uri));
    if (!address)
        return 2;
    PgLink link(*address, [password = address->password()] { return password; });
    std::unique_ptr<Follower> follower;
    link.open([&](const LinkResult<Welcome> &welcome) {
        if (!welcome)
            return QCoreApplication::exit(1);
        link.poll({}, [&](const LinkResult<PollAnswer> &answer) {
            if (!answer)
                return QCoreApplication::exit(1);
            follower = std::make_unique<Follower>(link, answer->mark);
            std::puts("ready");
            std::fflush(stdout);
        });
    });
    return QCoreApplication::exec();
}

int followRaw(const QByteArray &uri, bool asks)
{
    PGconn *connection = PQconnectdb(uri.constData());
    PQclear(PQexec(connection, "LISTEN quarterdeck_wake"));
    PQclear(PQexec(connection, "PREPARE nothing AS SELECT"));
    if (PQstatus(connection) != CONNECTION_OK)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        pollfd socket{PQsocket(connection), POLLIN, 0};
        ::poll(&socket, 1, -1);
        if (PQconsumeInput(connection) != 1)
            return 1;
        while (PGnotify *notification = PQnotifies(connection)) {
            PQfreemem(notification);
            if (asks)
                PQclear(PQexecPrepared(connection, "nothing", 0, nullptr, nullptr, nullptr, 1));
            say(monotonicNs());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    qputenv("QT_NO_GLIB", "1"); // the loop that the link's thread has in the programs
    const QCoreApplication application(argc, argv);
    const QByteArray uri = qgetenv("QUARTERDECK_FAN_URI");
    if (argc != 2 || uri.isEmpty())
        return 2;
    const bool asks = std::strcmp(argv[1], "asks") == 0;
    return asks || std::strcmp(argv[1], "raw") == 0 ? followRaw(uri, asks) : followByLink(uri);
}
