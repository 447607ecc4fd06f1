// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkrig.h"
#include "testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// What can be wrong when a console connects: one sentence each that says what to do, the right kind of problem, nothing sent in clear.
class PgLinkOpenTest : public QObject
{
    Q_OBJECT

    using Kind = LinkProblem::Kind;
    SharedDatabase m_database;

    QString uri() const { return m_database.uri(QStringLiteral("anna")); }
    QString changed(const QString &from, const QString &to) const { return uri().replace(from, to); }

    static void expect(const QString &address, Kind kind, const char *words, int withinMs = 5500)
    {
        LinkRig rig(address);
        QElapsedTimer timer;
        timer.start();
        const auto welcome = rig.open();
        QVERIFY2(timer.elapsed() < withinMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!welcome);
        const LinkProblem &problem = welcome.problem();
        QVERIFY2(problem.error.message.contains(QLatin1String(words)), why(welcome));
        QCOMPARE(problem.kind, kind);
        // One sentence, no secret, none of libpq's words.
        QVERIFY2(problem.error.message.endsWith(u'.') && !problem.error.message.contains(u'\n'), why(welcome));
        for (const QString &text : {problem.error.message, problem.error.detail}) {
            QVERIFY2(!text.contains(QLatin1String("test-password")) && !text.contains(QLatin1String("postgresql://"))
                         && !text.contains(QLatin1String("libpq")),
                     qPrintable(text));
        }
        QCOMPARE(rig.lost, 0);
    }

    /// A pool in front of the server, in one of pgbouncer's modes.
    struct Pool
    {
        QTemporaryDir folder;
        QProcess process;
        int port = 0;
        ~Pool()
        {
            process.terminate();
            process.waitForFinished(5000);
        }
    };
    bool startPool(Pool &pool, const char *mode)
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        pool.port = probe.serverPort();
        probe.close();
        const auto write = [&](const char *name, const QString &text) {
            QFile file(pool.folder.filePath(QString::fromLatin1(name)));
            file.open(QIODevice::WriteOnly);
            file.write(text.toUtf8());
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        };
        QFile::setPermissions(pool.folder.path(), QFile::Permissions(0x7755));
        write("users.txt", QStringLiteral("\"anna\" \"%1\"\n").arg(m_database.password(QStringLiteral("anna"))));
        write("pool.ini",
              QStringLiteral("[databases]\n%1 = host=127.0.0.1 port=%2 dbname=%1\n[pgbouncer]\nlisten_addr=127.0.0.1\n"
                             "listen_port=%3\nunix_socket_dir=\nauth_type=scram-sha-256\nauth_file=%4/users.txt\n"
                             "server_tls_sslmode=require\npool_mode=%5\ndefault_pool_size=5\n")
                  .arg(m_database.name())
                  .arg(m_database.server().port())
                  .arg(pool.port)
                  .arg(pool.folder.path(), QString::fromLatin1(mode)));
        QString program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"));
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin")});
        if (program.isEmpty())
            return false;
        pool.process.setProcessChannelMode(QProcess::MergedChannels);
        pool.process.start(program,
                           {QStringLiteral("-u"), QStringLiteral("postgres"), pool.folder.filePath(QStringLiteral("pool.ini"))});
        return QTest::qWaitFor(
            [&pool] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, quint16(pool.port));
                return socket.waitForConnected(200);
            },
            5000);
    }
    QString poolUri(const Pool &pool)
    {
        return throughPort(uri(), m_database.server().port(), pool.port)
            .replace(QRegularExpression(QStringLiteral("sslmode=verify-full&sslrootcert=[^&]*")),
                     QStringLiteral("sslmode=disable"));
    }

private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_database.start(), qPrintable(m_database.error()));
        QVERIFY2(m_database.add(QStringLiteral("anna"), MemberRole::Responder), qPrintable(m_database.error()));
    }

    void rightAddressOverVerifiedTlsWithScramBoundToTheChannel()
    {
        LinkRig rig(uri());
        QVERIFY(rig.open());
        PgSession super(m_database.superUri());
        QCOMPARE(super.run(QStringLiteral("SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'anna'"))
                     .value(),
                 QStringLiteral("t"));
        QVERIFY(super.run(QStringLiteral("SELECT application_name FROM pg_stat_activity WHERE usename = 'anna'"))
                    .value()
                    .startsWith(QLatin1String("Quarterdeck")));
    }

    void wrongPassword()
    {
        expect(changed(QStringLiteral("test-password-of-anna"), QStringLiteral("wrong")), Kind::Login, "password");
        expect(changed(QStringLiteral(":test-password-of-anna"), QString()), Kind::Login, "password");
    }
    void unknownLogin() { expect(changed(QStringLiteral("//anna:"), QStringLiteral("//nobody:")), Kind::Login, "nobody"); }
    void unknownDatabase() { expect(changed(QStringLiteral("/quarterdeck?"), QStringLiteral("/other?")), Kind::Stop, "other"); }
    void unknownHost()
    {
        expect(changed(QStringLiteral("localhost:"), QStringLiteral("no-such-host.invalid:")), Kind::Lost, "no-such-host");
    }
    void nobodyListens()
    {
        FaultProxy proxy(1);
        proxy.set(FaultProxy::Fault::Refuse);
        expect(throughPort(uri(), m_database.server().port(), proxy.port()), Kind::Lost, "localhost");
    }
    void nobodyAnswers()
    {
        FaultProxy proxy(quint16(m_database.server().port()));
        proxy.set(FaultProxy::Fault::SwallowAll);
        expect(throughPort(uri(), m_database.server().port(), proxy.port()), Kind::Lost, "does not answer");
    }
    void notAPostgresServer()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, this, [&web] {
            QTcpSocket *socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        });
        expect(throughPort(uri(), m_database.server().port(), web.serverPort()), Kind::Stop, "no PostgreSQL server");
    }

    void certificateExpiredOrForAnotherHost_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::newRow("expired") << true;
        QTest::newRow("another host") << false;
    }
    void certificateExpiredOrForAnotherHost()
    {
        QFETCH(bool, expired);
        PostgresServer::Options options;
        options.expired = expired;
        if (!expired)
            options.certificateHost = QStringLiteral("db.example.com");
        PostgresServer server;
        QVERIFY2(server.start(options), qPrintable(server.error()));
        FaultProxy proxy(quint16(server.port()));
        expect(throughPort(server.superUri(), server.port(), proxy.port()), Kind::Stop, expired ? "expired" : "another name");
    }

    void otherAuthority()
    {
        PostgresServer other;
        QVERIFY2(other.start(), qPrintable(other.error()));
        const auto withRoot = [this](const QString &file) {
            return uri().replace(QRegularExpression(QStringLiteral("sslrootcert=[^&]*")), QStringLiteral("sslrootcert=") + file);
        };
        expect(withRoot(other.caFile()), Kind::Stop, "cannot be trusted");
        expect(withRoot(QStringLiteral("/no/such/ca.crt")), Kind::Stop, "root certificate");
    }

    void plainTextServerIsToldNothing()
    {
        PostgresServer::Options options;
        options.tls = false;
        PostgresServer server;
        QVERIFY2(server.start(options), qPrintable(server.error()));
        FaultProxy proxy(quint16(server.port()));
        const QString address =
            throughPort(server.superUri(), server.port(), proxy.port())
                .replace(QLatin1String("sslmode=prefer"), QLatin1String("sslrootcert=") + m_database.server().caFile());
        expect(address, Kind::Stop, "no encryption");
        QVERIFY(proxy.accepted() > 0);
        QCOMPARE(proxy.received(), qint64(8) * proxy.accepted()); // the question for TLS and nothing else
    }

    void serverWithoutChannelBindingIsRefused()
    {
        PgSession super(m_database.superUri());
        QVERIFY(
            super.run(QStringLiteral("SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD 'test-password-of-old'"))
                .ok());
        PostgresServer::Options options;
        options.hba = {QStringLiteral("hostssl all all 127.0.0.1/32 md5")};
        PostgresServer server;
        QVERIFY2(server.start(options), qPrintable(server.error()));
        PgSession md5(server.superUri());
        QVERIFY(md5.run(QStringLiteral("SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD 'test-password-of-old'"))
                    .ok());
        expect(server.uri(QStringLiteral("old"), QStringLiteral("test-password-of-old")), Kind::Stop, "SCRAM");
    }

    void aDatabaseThatIsNotOurs() { expect(m_database.server().superUri(), Kind::Stop, "no Quarterdeck database"); }

    void aLoginThatIsNoMember()
    {
        PgSession super(m_database.superUri());
        QVERIFY(super
                    .run(QStringLiteral("CREATE ROLE guest LOGIN PASSWORD 'test-password-of-guest'; "
                                        "GRANT CONNECT ON DATABASE quarterdeck TO guest"))
                    .ok());
        expect(m_database.uri(QStringLiteral("guest")), Kind::Login, "member");
    }

    void anOlderSchemaAndAnotherShapeAreStops()
    {
        PgSession super(m_database.superUri());
        QVERIFY(super.run(QStringLiteral("ALTER FUNCTION quarterdeck.pull(uuid, bigint, int) RENAME TO pull_later")).ok());
        expect(uri(), Kind::Stop, "upgrade");
        QVERIFY(super.run(QStringLiteral("ALTER FUNCTION quarterdeck.pull_later(uuid, bigint, int) RENAME TO pull")).ok());

        QVERIFY2(m_database.create(QStringLiteral("shape")), qPrintable(m_database.error()));
        PgSession shape(m_database.server().superUri(QStringLiteral("shape")));
        QVERIFY(shape
                    .run(QStringLiteral("DROP FUNCTION quarterdeck.hello(); CREATE FUNCTION quarterdeck.hello() RETURNS int "
                                        "LANGUAGE sql AS 'SELECT 1'"))
                    .ok());
        expect(m_database.server().superUri(QStringLiteral("shape")), Kind::Stop, "version");
    }

    void aNewerServerSaysSoInItsWelcome()
    {
        PgSession super(m_database.superUri());
        QVERIFY(super.run(QStringLiteral("UPDATE quarterdeck.meta SET min_client = 99")).ok());
        LinkRig rig(uri());
        const auto welcome = rig.open();
        QVERIFY2(welcome, why(welcome));
        QCOMPARE(welcome->minClient, 99);
        QVERIFY(super.run(QStringLiteral("UPDATE quarterdeck.meta SET min_client = 1")).ok());
    }

    void aPoolThatSharesServerProcessesIsRefused()
    {
        Pool pool;
        if (!startPool(pool, "transaction"))
            QSKIP("pgbouncer is not installed");
        expect(poolUri(pool), Kind::Stop, "transaction mode");
    }

    void aPoolThatGivesEachSessionItsOwnProcessIsTaken()
    {
        Pool pool;
        if (!startPool(pool, "session"))
            QSKIP("pgbouncer is not installed");
        LinkRig rig(poolUri(pool));
        const auto welcome = rig.open();
        QVERIFY2(welcome, why(welcome) + pool.process.readAll());
        LinkRig direct(uri());
        QVERIFY(direct.open());
        LogWriter made(QStringLiteral("anna"), uri());
        QVERIFY(direct.append({made.make(IncidentId::random(), declaration(QStringLiteral("Through a pool")))}));
        QTRY_VERIFY(rig.woken > 0);
    }

    void theHostThatTakesWritesIsFoundAmongDeadAndReadOnlyOnes()
    {
        PostgresServer standby;
        QVERIFY2(standby.startAsStandbyOf(m_database.server()), qPrintable(standby.error()));
        FaultProxy silent(1), refusing(1);
        silent.set(FaultProxy::Fault::SwallowAll);
        refusing.set(FaultProxy::Fault::Refuse);
        const auto several = [&](int last) {
            return uri().replace(QStringLiteral("localhost:%1").arg(m_database.server().port()),
                                 QStringLiteral("no-such-host.invalid:1,localhost:%1,localhost:%2,localhost:%3,localhost:%4")
                                     .arg(refusing.port())
                                     .arg(silent.port())
                                     .arg(standby.port())
                                     .arg(last));
        };
        LinkRig rig(several(m_database.server().port()));
        QElapsedTimer timer;
        timer.start();
        const auto welcome = rig.open();
        QVERIFY2(welcome, why(welcome));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        expect(several(refusing.port()), Kind::Lost, "");
        expect(throughPort(uri(), m_database.server().port(), standby.port()), Kind::Lost, "takes writes");
    }
};

QUARTERDECK_TEST(PgLinkOpenTest);
#include "tst_pglinkopen.moc"
