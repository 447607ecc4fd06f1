// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/databaseuri.h"
#include "testmain.h"

#include <QTest>

using namespace quarterdeck;

/// The address of the shared log: read by libpq's rules, completed by ours, and never a leak.
class DatabaseUriTest : public QObject
{
    Q_OBJECT

    static DatabaseUri read(const char *text)
    {
        const auto uri = DatabaseUri::parse(QString::fromUtf8(text));
        if (!uri)
            qFatal("%s", qPrintable(uri.error().message));
        return *uri;
    }
    static QByteArray setting(const DatabaseUri &uri, const char *name)
    {
        QByteArray value;
        for (const auto &each : uri.connectionSettings()) {
            if (each.name == name) {
                if (!value.isEmpty())
                    qFatal("%s is there twice", name);
                value = each.value;
            }
        }
        return value;
    }

private slots:
    void keepsPasswordsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("uri") << QStringLiteral("postgresql://anna:s3cret%20@db1:5433,db2:5433/quarterdeck?sslrootcert=a%20b.crt");
        QTest::newRow("keywords") << QStringLiteral(
            "host=db1,db2 port=5433 dbname=quarterdeck user=anna password='s3cret ' sslrootcert='a b.crt'");
        QTest::newRow("in the query") << QStringLiteral(
            "postgres://db1,db2/quarterdeck?user=anna&password=s3cret%20&port=5433&sslrootcert=a%20b.crt");
    }
    void keepsPasswordsApart()
    {
        QFETCH(QString, text);
        const auto uri = DatabaseUri::parse(text);
        QVERIFY(uri);
        QCOMPARE(uri->password(), QStringLiteral("s3cret "));
        QCOMPARE(uri->login(), QStringLiteral("anna"));
        QCOMPARE(uri->displayName(), QStringLiteral("db1, db2/quarterdeck"));
        QCOMPARE(uri->withoutPassword(), QStringLiteral("postgresql://anna@db1:5433,db2:5433/quarterdeck?sslrootcert=a%20b.crt"));
        const auto again = DatabaseUri::parse(uri->withoutPassword());
        QVERIFY(again);
        QCOMPARE(again->withoutPassword(), uri->withoutPassword());
        QVERIFY(again->password().isEmpty());
    }

    void insistsOnProofOfIdentity()
    {
        const DatabaseUri plain = read("postgresql://anna@db/quarterdeck");
        QCOMPARE(setting(plain, "sslmode"), QByteArray("verify-full"));
        QCOMPARE(setting(plain, "target_session_attrs"), QByteArray("read-write"));
        QCOMPARE(setting(plain, "tcp_user_timeout"), QByteArray("10000"));
        QCOMPARE(setting(plain, "client_encoding"), QByteArray("UTF8"));
        QCOMPARE(setting(plain, "gssencmode"), QByteArray("disable"));
        QVERIFY(plain.isVerified() && plain.isEncrypted());

        const DatabaseUri weak =
            read("postgresql://anna@db/quarterdeck?sslmode=prefer&target_session_attrs=any&client_encoding=LATIN1");
        QCOMPARE(setting(weak, "sslmode"), QByteArray("prefer"));
        QCOMPARE(setting(weak, "target_session_attrs"), QByteArray("read-write"));
        QCOMPARE(setting(weak, "client_encoding"), QByteArray("UTF8"));
        QVERIFY(!weak.isVerified() && !weak.isEncrypted());
        QVERIFY(!read("postgresql://db/q?sslmode=require").isVerified());
        QVERIFY(read("postgresql://db/q?sslmode=require").isEncrypted());
        QVERIFY(read("postgresql:///q?host=/run/postgresql&sslmode=disable").isVerified());
    }

    void readsEachHostWithItsPortAndAddress()
    {
        const DatabaseUri uri = read("postgresql://[2001:db8::1]:5433,db2,db3:5434/q");
        QCOMPARE(uri.hosts().size(), 3);
        QCOMPARE(uri.hosts()[0].name, QStringLiteral("2001:db8::1"));
        QCOMPARE(uri.hosts()[0].port, quint16(5433));
        QCOMPARE(uri.hosts()[1].port, quint16(5432));
        QCOMPARE(uri.hosts()[2].port, quint16(5434));
        QCOMPARE(read(qPrintable(uri.withoutPassword())).hosts()[0].name, QStringLiteral("2001:db8::1"));
        const DatabaseUri addressed = read("host=db1,db2 hostaddr=10.0.0.1,10.0.0.2 port=6000 dbname=q");
        QCOMPARE(addressed.hosts()[1].address, QStringLiteral("10.0.0.2"));
        QCOMPARE(addressed.hosts()[1].port, quint16(6000));
        QVERIFY(addressed.withoutPassword().contains(QLatin1String("hostaddr=10.0.0.1%2C10.0.0.2")));
    }

    void whatItCannotReadIsNotRepeated_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "quarterdeck", "http://anna:s3cret@db/q", "postgresql://anna:s3cret@db", "postgresql://anna:s3cret%zz@db/q",
              "postgresql://anna:s3cret@db:port/q", "postgresql://anna:s3cret@db:70000/q",
              "postgresql://anna:s3cret@db/q?sslmod=x", "host=a,b hostaddr=10.0.0.1 dbname=q password=s3cret",
              "host=a,b port=1,2,3 dbname=q password=s3cret", "host=db dbname=q password=s3cret replication=true",
              "service=s3cret dbname=q host=a", "host=db dbname=q password='s3cret", "postgresql://anna:s3cret@,db/q"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatItCannotReadIsNotRepeated()
    {
        QFETCH(QString, text);
        const auto uri = DatabaseUri::parse(text);
        QVERIFY(!uri);
        QVERIFY(!uri.error().message.isEmpty());
        QVERIFY(!uri.error().message.contains(QLatin1String("s3cret")));
        QVERIFY(!uri.error().detail.contains(QLatin1String("s3cret")));
    }

    void otherSecretsStayOutOfWhatIsShown()
    {
        const DatabaseUri uri = read("postgresql://anna@db/q?sslcert=c&sslkey=k&sslpassword=s3cret");
        QVERIFY(!uri.withoutPassword().contains(QLatin1String("s3cret")));
        QCOMPARE(setting(uri, "sslpassword"), QByteArray("s3cret"));
        QCOMPARE(setting(uri, "sslkey"), QByteArray("k"));
    }
};

QUARTERDECK_TEST(DatabaseUriTest);
#include "tst_databaseuri.moc"
