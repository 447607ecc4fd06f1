// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"
#include "shareddatabase.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

Q_DECLARE_METATYPE(quarterdeck::testing::PostgresServer::Options)

namespace {

struct Answer
{
    int exitCode = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// `quarterdeckctl database` as whoever runs the server would use it.
class DatabaseCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        PgSession super(m_server.superUri());
        QVERIFY(super.run(QStringLiteral("CREATE ROLE dba LOGIN CREATEROLE PASSWORD 'dba-password'")).ok());
        QVERIFY(super.run(QStringLiteral("CREATE DATABASE team OWNER dba")).ok());
        QVERIFY(super.run(QStringLiteral("CREATE DATABASE other")).ok());
        QVERIFY(super.run(QStringLiteral("CREATE DATABASE printed")).ok());
        QVERIFY(super.run(QStringLiteral("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")).ok());
    }

    /// A superuser, and an owner of the database who is none.
    void initTwiceIsDoneOnce_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("superuser") << m_server.superUri(QStringLiteral("other"));
        QTest::newRow("owner of the database") << owner();
    }
    void initTwiceIsDoneOnce()
    {
        QFETCH(QString, uri);
        const Answer before = ctl({QStringLiteral("database"), QStringLiteral("status"), uri});
        QCOMPARE(before.exitCode, 3);
        const Answer first = ctl({QStringLiteral("database"), QStringLiteral("init"), uri, QStringLiteral("--json")});
        QVERIFY2(first.exitCode == 0, first.err);
        QCOMPARE(first.json().value(QStringLiteral("created")), QJsonValue(true));
        const Answer second = ctl({QStringLiteral("database"), QStringLiteral("init"), uri, QStringLiteral("--json")});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.json().value(QStringLiteral("created")), QJsonValue(false));
        QCOMPARE(second.json().value(QStringLiteral("store_id")), first.json().value(QStringLiteral("store_id")));
        QVERIFY(!first.json().value(QStringLiteral("store_id")).toString().isEmpty());
        const Answer upgrade = ctl({QStringLiteral("database"), QStringLiteral("upgrade"), uri, QStringLiteral("--json")});
        QCOMPARE(upgrade.exitCode, 0);
        QCOMPARE(upgrade.json().value(QStringLiteral("upgraded")), QJsonValue(false));
        const Answer status = ctl({QStringLiteral("database"), QStringLiteral("status"), uri, QStringLiteral("--json")});
        QVERIFY2(status.exitCode == 0, status.err);
        QCOMPARE(status.json().value(QStringLiteral("schema_version")),
                 status.json().value(QStringLiteral("latest_schema_version")));
        QCOMPARE(status.json().value(QStringLiteral("server_version")).toInt() / 10000, 15);
        QVERIFY(status.json().value(QStringLiteral("warnings")).toArray().first().toString().contains(u"fsync"));
        // Who installed it did not stay the owner.
        PgSession super(m_server.superUri(QStringLiteral("team")));
        QCOMPARE(super
                     .run(QStringLiteral("SELECT string_agg(member::regrole::text, ',') FROM pg_auth_members WHERE roleid = "
                                         "'quarterdeck_owner'::regrole"))
                     .value(),
                 QStringLiteral("quarterdeck_migrate"));
    }

    void whatPrintShowsIsWhatInitDoes()
    {
        const Answer script = ctl({QStringLiteral("database"), QStringLiteral("init"), QStringLiteral("--print")});
        QCOMPARE(script.exitCode, 0);
        QProcess psql;
        psql.start(QStringLiteral("psql"), {QStringLiteral("-qX"), m_server.superUri(QStringLiteral("printed"))});
        QVERIFY(psql.waitForStarted());
        psql.write(script.out);
        psql.closeWriteChannel();
        QVERIFY(psql.waitForFinished(30'000));
        QVERIFY2(psql.exitCode() == 0, psql.readAllStandardError());
        const QString objects = QStringLiteral("SELECT md5(string_agg(d, ',' ORDER BY d)) FROM (SELECT pg_get_functiondef(p.oid) "
                                               "AS d FROM pg_proc p WHERE p.pronamespace IN "
                                               "('quarterdeck'::regnamespace, 'bi'::regnamespace) UNION ALL SELECT c.relname || "
                                               "coalesce(c.relacl::text, '') || c.relrowsecurity FROM pg_class c "
                                               "WHERE c.relnamespace IN ('quarterdeck'::regnamespace, 'bi'::regnamespace)) x");
        const QString printed = PgSession(m_server.superUri(QStringLiteral("printed"))).run(objects).value();
        QVERIFY(!printed.isEmpty());
        QCOMPARE(printed, PgSession(m_server.superUri(QStringLiteral("other"))).run(objects).value());
        const Answer known = ctl({QStringLiteral("database"), QStringLiteral("init"),
                                  m_server.superUri(QStringLiteral("printed")), QStringLiteral("--json")});
        QCOMPARE(known.json().value(QStringLiteral("created")), QJsonValue(false));
    }

    void aMemberIsAddedWritesAndIsRemoved()
    {
        const QStringList database{QStringLiteral("--database"), owner()};
        const Answer added = ctl(QStringList{QStringLiteral("database"), QStringLiteral("add-member"), QStringLiteral("Zoë"),
                                             QStringLiteral("--role"), QStringLiteral("responder"), QStringLiteral("--json")}
                                 + database);
        QVERIFY2(added.exitCode == 0, added.err);
        QCOMPARE(added.json().value(QStringLiteral("handle")).toString(), QStringLiteral("zoë"));
        const QString password = added.json().value(QStringLiteral("password")).toString();
        QVERIFY(password.size() >= 20);
        QVERIFY(!added.json().value(QStringLiteral("database")).toString().contains(password));
        QVERIFY(!added.json().value(QStringLiteral("database")).toString().contains(u"dba"));
        LogWriter zoe(QStringLiteral("zoë"), m_server.uri(QStringLiteral("zoë"), password, QStringLiteral("team")));
        QVERIFY2(zoe.session().isOpen(), qPrintable(zoe.session().error()));
        const IncidentId incident = IncidentId::random();
        QVERIFY(zoe.write(incident, declaration(QStringLiteral("hers"))).ok());
        QVERIFY(!m_server.log().contains(password.toUtf8()));
        QVERIFY(PgSession(m_server.superUri())
                    .run(QStringLiteral("SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname='zoë'"))
                    .value()
                == u"t");

        // Again: another role and another password.
        QFile file(m_folder.filePath(QStringLiteral("password")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\r\nsecond line\n");
        file.close();
        const Answer again = ctl(QStringList{QStringLiteral("database"), QStringLiteral("add-member"), QStringLiteral("zoë"),
                                             QStringLiteral("--role"), QStringLiteral("manager"),
                                             QStringLiteral("--password-file"), file.fileName(), QStringLiteral("--json")}
                                 + database);
        QVERIFY2(again.exitCode == 0, again.err);
        QCOMPARE(again.json().value(QStringLiteral("created")), QJsonValue(false));
        QVERIFY(!again.json().contains(QStringLiteral("password")));
        QVERIFY(!PgSession(m_server.uri(QStringLiteral("zoë"), password, QStringLiteral("team"))).isOpen());
        LogWriter manager(QStringLiteral("zoë"),
                          m_server.uri(QStringLiteral("zoë"), QStringLiteral("correct horse"), QStringLiteral("team")));
        QVERIFY2(manager.session().isOpen(), qPrintable(manager.session().error()));
        QCOMPARE(manager.write(incident, note(QStringLiteral("no more"))).sqlState, QStringLiteral("42501"));

        const Answer status =
            ctl(QStringList{QStringLiteral("database"), QStringLiteral("status"), QStringLiteral("--json")} + database);
        const QJsonArray members = status.json().value(QStringLiteral("members")).toArray();
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.first().toObject().value(QStringLiteral("role")).toString(), QStringLiteral("manager"));
        QCOMPARE(members.first().toObject().value(QStringLiteral("sessions")).toInt(),
                 2); // the one before the new password lives on
        QCOMPARE(status.json().value(QStringLiteral("events")).toInt(), 1);
        QVERIFY(ctl({QStringLiteral("database"), QStringLiteral("status"), plain()}).exitCode == 0); // a member may look, too

        const Answer removed = ctl(QStringList{QStringLiteral("database"), QStringLiteral("remove-member"), QStringLiteral("zoë"),
                                               QStringLiteral("--json")}
                                   + database);
        QVERIFY2(removed.exitCode == 0, removed.err);
        QCOMPARE(removed.json().value(QStringLiteral("sessions_ended")).toInt(), 2);
        QTRY_VERIFY(!zoe.run(QStringLiteral("SELECT 1")).ok());
        QVERIFY(
            !PgSession(m_server.uri(QStringLiteral("zoë"), QStringLiteral("correct horse"), QStringLiteral("team"))).isOpen());
        QCOMPARE(PgSession(m_server.superUri(QStringLiteral("team")))
                     .run(QStringLiteral("SELECT author FROM quarterdeck.event"))
                     .value(),
                 QStringLiteral("zoë"));
        QCOMPARE(ctl(QStringList{QStringLiteral("database"), QStringLiteral("remove-member"), QStringLiteral("zoë")} + database)
                     .exitCode,
                 3);
        QVERIFY(PgSession(m_server.superUri())
                    .run(QStringLiteral(
                        "SELECT count(*) FROM pg_auth_members WHERE roleid = (SELECT oid FROM pg_roles WHERE rolname='zoë')"))
                    .value()
                == u"0");
    }

    void aLoginOfSomethingElseIsLeftAlone()
    {
        const QStringList tail{QStringLiteral("--role"), QStringLiteral("responder"), QStringLiteral("--database"),
                               m_server.superUri(QStringLiteral("team"))};
        const Answer answer =
            ctl(QStringList{QStringLiteral("database"), QStringLiteral("add-member"), QStringLiteral("dba")} + tail);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.err.contains("another handle"));
        for (const char *name : {"postgres", "console", "quarterdeck_owner", "pg_x", "a b", "a@b", "'; DROP ROLE dba; --", ""})
            QCOMPARE(ctl(QStringList{QStringLiteral("database"), QStringLiteral("add-member")} + tail
                         + QStringList{QStringLiteral("--"), QString::fromLatin1(name)})
                         .exitCode,
                     2);
    }

    void whatCannotBeDoneSaysWhyInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const QString database = QStringLiteral("database"), init = QStringLiteral("init");
        QTest::newRow("no verb") << QStringList{database} << 2 << QStringLiteral("missing");
        QTest::newRow("unknown verb") << QStringList{database, QStringLiteral("drop")} << 2
                                      << QStringLiteral("nothing that can be done");
        QTest::newRow("no address") << QStringList{database, init} << 2 << QStringLiteral("which database");
        QTest::newRow("no role") << QStringList{database, QStringLiteral("add-member"), QStringLiteral("zoe")} << 2
                                 << QStringLiteral("--role");
        QTest::newRow("foreign option") << QStringList{database, init, QStringLiteral("--role"), QStringLiteral("bi")} << 2
                                        << QStringLiteral("no option --role");
        QTest::newRow("wrong password") << QStringList{database, init,
                                                       m_server.uri(QStringLiteral("dba"), QStringLiteral("Wr0ng-secret"),
                                                                    QStringLiteral("team"))}
                                        << 4 << QStringLiteral("does not accept this password for dba");
        QTest::newRow("unknown login") << QStringList{database, init,
                                                      m_server.uri(QStringLiteral("nobody"), QStringLiteral("Wr0ng-secret"),
                                                                   QStringLiteral("team"))}
                                       << 4 << QStringLiteral("does not accept this password for nobody");
        QTest::newRow("no such database") << QStringList{database, init, m_server.superUri(QStringLiteral("nowhere"))} << 1
                                          << QStringLiteral("no database nowhere");
        QTest::newRow("no UTF-8") << QStringList{database, init, m_server.superUri(QStringLiteral("latin"))} << 1
                                  << QStringLiteral(
                                         "The database latin keeps text as LATIN1. Quarterdeck needs one that keeps UTF8.");
        QTest::newRow("closed port") << QStringList{database, init,
                                                    QStringLiteral("postgresql://dba:Wr0ng-secret@localhost:1/team")}
                                     << 1 << QStringLiteral("Nothing answers on localhost port 1");
        QTest::newRow("unknown host") << QStringList{database, init,
                                                     QStringLiteral("postgresql://dba:Wr0ng-secret@no-such-host.invalid/team")}
                                      << 1 << QStringLiteral("cannot be found");
        QTest::newRow("not Quarterdeck's") << QStringList{database, QStringLiteral("upgrade"), m_server.superUri()} << 1
                                           << QStringLiteral("no Quarterdeck database");
        QTest::newRow("no right") << QStringList{database,
                                                 QStringLiteral("add-member"),
                                                 QStringLiteral("zoe"),
                                                 QStringLiteral("--role"),
                                                 QStringLiteral("bi"),
                                                 QStringLiteral("--database"),
                                                 plain()}
                                  << 4 << QStringLiteral("CREATEROLE");
        QTest::newRow("password file") << QStringList{database,
                                                      QStringLiteral("add-member"),
                                                      QStringLiteral("zoe"),
                                                      QStringLiteral("--role"),
                                                      QStringLiteral("bi"),
                                                      QStringLiteral("--password-file"),
                                                      QStringLiteral("/dev/null"),
                                                      QStringLiteral("--database"),
                                                      owner()}
                                       << 1 << QStringLiteral("no password");
        QTest::newRow("not an address") << QStringList{database, init, QStringLiteral("Wr0ng-secret")} << 2
                                        << QStringLiteral("address");
    }
    void whatCannotBeDoneSaysWhyInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const Answer answer = ctl(arguments);
        QVERIFY2(answer.exitCode == exitCode, answer.err);
        QVERIFY2(QString::fromUtf8(answer.err).contains(words), answer.err);
        QCOMPARE(answer.err.trimmed().count('\n'), 0);
        QVERIFY2(!answer.err.contains("Wr0ng-secret") && !answer.err.contains("postgresql://postgres"), answer.err);
        QCOMPARE(answer.out, QByteArray());
    }

    void aServerThatCannotProveItselfGetsNothing_data()
    {
        QTest::addColumn<PostgresServer::Options>("options");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        PostgresServer::Options expired, foreign, plain;
        expired.expired = true;
        foreign.certificateHost = QStringLiteral("db.example.com");
        plain.tls = false;
        QTest::newRow("expired certificate") << expired << QString() << QStringLiteral("cannot be trusted");
        QTest::newRow("certificate for another name") << foreign << QString() << QStringLiteral("for another name");
        QTest::newRow("no encryption") << plain << QStringLiteral("sslmode=verify-full")
                                       << QStringLiteral("offers no encryption");
        QTest::newRow("another authority") << PostgresServer::Options()
                                           << QStringLiteral("sslrootcert=/etc/ssl/certs/ca-certificates.crt")
                                           << QStringLiteral("cannot be trusted");
        QTest::newRow("no root certificate")
            << PostgresServer::Options() << QStringLiteral("sslrootcert=/nonexistent") << QStringLiteral("cannot be read");
    }
    void aServerThatCannotProveItselfGetsNothing()
    {
        QFETCH(PostgresServer::Options, options);
        QFETCH(QString, query);
        QFETCH(QString, words);
        if (query.contains(u"ca-certificates") && !QFile::exists(QStringLiteral("/etc/ssl/certs/ca-certificates.crt")))
            QSKIP("no other authorities are installed");
        PostgresServer server;
        QVERIFY2(server.start(options), qPrintable(server.error()));
        QString uri = server.uri(QStringLiteral("postgres"), QStringLiteral("Wr0ng-secret"));
        if (!query.isEmpty())
            uri = uri.section(u'?', 0, 0) + u'?' + query;
        const Answer answer = ctl({QStringLiteral("database"), QStringLiteral("init"), uri});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(QString::fromUtf8(answer.err).contains(words), answer.err);
        QVERIFY2(!answer.err.contains("Wr0ng-secret"), answer.err);
        QVERIFY(!server.log().contains("authentication failed")); // it never came to that
    }

    void anOlderSchemaIsUpgradedAndANewerOneLeftAlone()
    {
        PgSession super(m_server.superUri(QStringLiteral("printed")));
        const QString uri = m_server.superUri(QStringLiteral("printed"));
        const QString version = super.run(QStringLiteral("SELECT schema_version FROM quarterdeck.meta")).value();
        QVERIFY(super.run(QStringLiteral("UPDATE quarterdeck.meta SET schema_version = 99")).ok());
        for (const char *verb : {"init", "upgrade"}) {
            const Answer newer = ctl({QStringLiteral("database"), QString::fromLatin1(verb), uri});
            QCOMPARE(newer.exitCode, 1);
            QVERIFY2(newer.err.contains("newer Quarterdeck"), newer.err);
        }
        // As version 9 left it: without the reports of version 10.
        QVERIFY(super
                    .run(QStringLiteral("DROP SCHEMA bi CASCADE; CREATE SCHEMA bi AUTHORIZATION quarterdeck_owner; DROP FUNCTION "
                                        "quarterdeck.open_fold, quarterdeck.time_in_severity; "
                                        "UPDATE quarterdeck.meta SET schema_version = 9"))
                    .ok());
        const Answer init = ctl({QStringLiteral("database"), QStringLiteral("init"), uri});
        QCOMPARE(init.exitCode, 1);
        QVERIFY2(init.err.contains("database upgrade"), init.err);
        const Answer shown = ctl({QStringLiteral("database"), QStringLiteral("upgrade"), uri, QStringLiteral("--print")});
        QVERIFY(shown.out.contains("0010_reports.sql") && !shown.out.contains("0009_fold.sql"));
        const Answer upgraded = ctl({QStringLiteral("database"), QStringLiteral("upgrade"), uri, QStringLiteral("--json")});
        QVERIFY2(upgraded.exitCode == 0, upgraded.err);
        QCOMPARE(upgraded.json().value(QStringLiteral("upgraded")), QJsonValue(true));
        QCOMPARE(super.run(QStringLiteral("SELECT schema_version FROM quarterdeck.meta")).value(), version);
        QVERIFY(super.run(QStringLiteral("SELECT count(*) FROM bi.incident")).ok());
    }

    void everyFileCountsItselfAndRunsTwiceInNoDatabase()
    {
        const QStringList files = QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("0*.sql")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), files.last().left(4).toInt());
        for (const QString &name : files) {
            QFile file(QStringLiteral(":/sql/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray sql = file.readAll();
            const int number = name.left(4).toInt();
            QVERIFY2(number < 4
                         || sql.contains("UPDATE quarterdeck.meta SET schema_version = " + QByteArray::number(number) + ';'),
                     qPrintable(name));
            QVERIFY2(number < 3 || sql.contains("\nRESET ROLE;\n"), qPrintable(name));
        }
    }

private:
    QString owner() const { return m_server.uri(QStringLiteral("dba"), QStringLiteral("dba-password"), QStringLiteral("team")); }

    /// A member without any right beyond his own.
    QString plain()
    {
        PgSession super(m_server.superUri());
        super.run(QStringLiteral("CREATE ROLE plain LOGIN PASSWORD 'plain-password'; GRANT CONNECT ON DATABASE team TO plain; "
                                 "GRANT quarterdeck_app TO plain"));
        return m_server.uri(QStringLiteral("plain"), QStringLiteral("plain-password"), QStringLiteral("team"));
    }

    Answer ctl(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.remove(QStringLiteral("QUARTERDECK_DATABASE"));
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGUSER", "PGPASSWORD", "PGSSLROOTCERT", "PGSSLMODE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(QUARTERDECK_CTL), arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    PostgresServer m_server;
    QTemporaryDir m_folder;
};

QUARTERDECK_TEST(DatabaseCommandTest);
#include "tst_databasecommand.moc"
