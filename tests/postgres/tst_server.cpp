// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgsession.h"
#include "postgresserver.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quarterdeck::testing;

/// The private server that the other tests stand on.
class PostgresServerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
    }

    void answersOverVerifiedTls()
    {
        PostgresServer server;
        QVERIFY2(server.start(), qPrintable(server.error()));
        PgSession session(server.superUri());
        QVERIFY2(session.isOpen(), qPrintable(session.error()));
        QCOMPARE(session.run(QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid=pg_backend_pid()")).value(),
                 QStringLiteral("t"));
        QVERIFY(!PgSession(server.uri(QStringLiteral("postgres"), QStringLiteral("wrong"))).isOpen());
    }

    void keepsItsDataThroughKillAndRestoresABackup()
    {
        PostgresServer server;
        PostgresServer::Options options;
        options.durable = true;
        QVERIFY(server.start(options));
        const auto ask = [&server](const char *sql) {
            return PgSession(server.superUri()).run(QString::fromLatin1(sql)).value();
        };
        ask("CREATE TABLE t(a int); INSERT INTO t VALUES (1)");
        QVERIFY(server.backup(QStringLiteral("old")));
        ask("INSERT INTO t VALUES (2)");
        QVERIFY(server.kill9());
        QVERIFY(server.launch());
        QCOMPARE(ask("SELECT count(*) FROM t"), QStringLiteral("2"));
        QVERIFY(server.restore(QStringLiteral("old")));
        QCOMPARE(ask("SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void hangsWhenSuspendedAndGoesOnWhenResumed()
    {
        PostgresServer server;
        QVERIFY(server.start());
        PgSession before(server.superUri());
        QVERIFY(before.isOpen());
        QVERIFY(server.suspend());
        QVERIFY(!PgSession(server.superUri() + QStringLiteral("&connect_timeout=2")).isOpen());
        QVERIFY(server.resume());
        QCOMPARE(before.run(QStringLiteral("SELECT 1")).value(), QStringLiteral("1"));
    }

    void standbyFollowsAndIsPromoted()
    {
        PostgresServer primary;
        QVERIFY(primary.start());
        PgSession session(primary.superUri());
        QVERIFY(session.run(QStringLiteral("CREATE TABLE t(a int)")).ok());
        PostgresServer standby;
        QVERIFY2(standby.startAsStandbyOf(primary), qPrintable(standby.error()));
        QVERIFY(session.run(QStringLiteral("INSERT INTO t VALUES (7)")).ok());
        QTRY_COMPARE(PgSession(standby.superUri()).run(QStringLiteral("SELECT a FROM t")).value(), QStringLiteral("7"));
        QVERIFY(!PgSession(standby.superUri() + QStringLiteral("&target_session_attrs=read-write")).isOpen());
        QVERIFY(standby.promote());
        QVERIFY(PgSession(standby.superUri() + QStringLiteral("&target_session_attrs=read-write")).isOpen());
    }

    void expiredOrForeignCertificateIsRefusedByTheClient()
    {
        for (const bool expired : {true, false}) {
            PostgresServer::Options options;
            options.expired = expired;
            if (!expired)
                options.certificateHost = QStringLiteral("db.example.com");
            PostgresServer server;
            QVERIFY2(server.start(options), qPrintable(server.error()));
            PgSession session(server.superUri());
            QVERIFY(!session.isOpen());
            QVERIFY2(session.error().contains(expired ? QStringLiteral("certificate verify failed")
                                                      : QStringLiteral("does not match")),
                     qPrintable(session.error()));
        }
    }
};

QUARTERDECK_TEST(PostgresServerTest);
#include "tst_server.moc"
