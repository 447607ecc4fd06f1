// SPDX-License-Identifier: GPL-3.0-or-later
// Two real windows and a watch on one real PostgreSQL: what is typed in one is in the others.
#include "consoleprocess.h"
#include "support/shareddatabase.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace quarterdeck;
using testing::SharedDatabase;

class SharedWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsTypedInOneWindowIsInTheOthers();

private:
    QString journal(const QString &name) const { return m_desktop->path(name + QStringLiteral("/replica.db")); }
    QStringList shared(const QString &login) const { return {QStringLiteral("--database"), m_database.uri(login)}; }
    QJsonArray typed(const QString &login, const QString &ref) const;

    std::unique_ptr<Desktop> m_desktop;
    SharedDatabase m_database;
};

void SharedWindowTest::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    m_desktop = std::make_unique<Desktop>();
    if (!m_desktop->problem().isEmpty())
        QSKIP(qPrintable(m_desktop->problem()));
    QVERIFY2(m_database.start(), qPrintable(m_database.error()));
    for (const QString &login : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")}) {
        QVERIFY2(m_database.add(login, MemberRole::Responder), qPrintable(m_database.error()));
        QVERIFY(QDir().mkpath(m_desktop->path(login)));
    }
}

/// Entries that people typed, as that login's console has them: asked of the window through its socket.
QJsonArray SharedWindowTest::typed(const QString &login, const QString &ref) const
{
    const CommandLine ctl(*m_desktop, journal(login));
    const Answer answer = ctl.run(QStringList{QStringLiteral("timeline"), ref, QStringLiteral("--json")} + shared(login));
    QJsonArray entries;
    for (const QJsonValue &entry : answer.json().array()) {
        if (!entry.toObject().value(QLatin1String("automatic")).toBool())
            entries.append(entry);
    }
    return entries;
}

void SharedWindowTest::whatIsTypedInOneWindowIsInTheOthers()
{
    QProcess watch;
    watch.setProcessEnvironment(m_desktop->environment());
    watch.start(QStringLiteral(QUARTERDECK_CTL),
                QStringList{QStringLiteral("--journal"), journal(QStringLiteral("carol")), QStringLiteral("watch")} + shared(QStringLiteral("carol")));
    QVERIFY(watch.waitForStarted());

    ConsoleProcess alices(*m_desktop, journal(QStringLiteral("alice")), shared(QStringLiteral("alice")));
    QVERIFY(alices.isUp(QStringLiteral("Quarterdeck")));
    m_desktop->keys({QStringLiteral("ctrl+n")});
    m_desktop->type(QStringLiteral("Checkout failing"));
    m_desktop->keys({QStringLiteral("Return")});
    QVERIFY(alices.isUp(QStringLiteral("Checkout failing")));
    const QString ref = alices.title().section(QLatin1Char(' '), 0, 0);
    m_desktop->keys({QStringLiteral("ctrl+l")});
    m_desktop->type(QStringLiteral("typed by alice"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(typed(QStringLiteral("alice"), ref).size(), 1, kSoonMs);

    QTRY_COMPARE_WITH_TIMEOUT(typed(QStringLiteral("bob"), ref).size(), 1, kSoonMs); // his replica gets it without a window, too
    ConsoleProcess bobs(*m_desktop, journal(QStringLiteral("bob")), shared(QStringLiteral("bob")) + QStringList{QStringLiteral("--incident"), ref});
    QVERIFY(QTest::qWaitFor([&bobs] { return bobs.hasFocus() && bobs.title().contains(QStringLiteral("Checkout failing")); }, kSoonMs));
    m_desktop->keys({QStringLiteral("ctrl+l")});
    m_desktop->type(QStringLiteral("typed by bob"));
    m_desktop->keys({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(typed(QStringLiteral("bob"), ref).size(), 2, kSoonMs);
    for (const QString &login : {QStringLiteral("alice"), QStringLiteral("bob")}) {
        QTRY_COMPARE_WITH_TIMEOUT(typed(login, ref).size(), 2, kSoonMs);
        const QJsonArray entries = typed(login, ref);
        QCOMPARE(entries.at(0).toObject().value(QLatin1String("author")).toString(), QStringLiteral("alice"));
        QCOMPARE(entries.at(1).toObject().value(QLatin1String("author")).toString(), QStringLiteral("bob"));
        QTRY_VERIFY_WITH_TIMEOUT(typed(login, ref).at(1).toObject().value(QLatin1String("synced")).toBool(), kSoonMs);
    }
    if (m_desktop->hasScreenReader())
        QTRY_VERIFY_WITH_TIMEOUT(alices.rows(QStringLiteral("Timeline")).filter(QStringLiteral("typed by bob")).size() == 1, kSoonMs);

    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += watch.readAllStandardOutput()).contains("typed by bob"), kSoonMs);
    QVERIFY(told.contains("typed by alice"));
    watch.terminate();
    QVERIFY(watch.waitForFinished());
    for (const QString &login : {QStringLiteral("alice"), QStringLiteral("bob")}) {
        const Answer verified = CommandLine(*m_desktop, journal(login)).run(QStringList{QStringLiteral("verify"), QStringLiteral("--json")} + shared(login));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json().object().value(QLatin1String("database")).toObject().value(QLatin1String("up_to_date")).toBool());
    }
}

QUARTERDECK_TEST(SharedWindowTest);

#include "tst_sharedwindow.moc"
