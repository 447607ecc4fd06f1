// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

namespace quarterdeck {

using testing::LogWriter;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

bool isLong() { return qEnvironmentVariableIsSet("QUARTERDECK_LONG"); }

/// One syncing_writer and what it was told is saved.
class SyncingWriter
{
public:
    SyncingWriter(const QString &replica, const QString &uri, const IncidentId &incident, const QString &prefix)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QUARTERDECK_TEST_DATABASE"), uri);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(QUARTERDECK_SYNCING_WRITER), {replica, incident.toString(), prefix});
    }
    ~SyncingWriter() { kill(); }

    bool isUp()
    {
        return QTest::qWaitFor([this] { return (m_said += m_process.readAllStandardOutput()).contains('\n'); }, 20'000);
    }
    /// As a power cut. False when it had ended by itself, which it never should.
    bool kill()
    {
        const bool running = m_process.state() == QProcess::Running;
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
        return running && m_process.exitStatus() == QProcess::CrashExit;
    }
    QByteArray complaints() { return m_process.readAllStandardError(); }
    QStringList acknowledged() const
    {
        QStringList texts;
        // What comes after the last line end was cut short by the kill and is no acknowledgement.
        for (const QByteArray &line : m_said.left(m_said.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("ack "))
                texts << QString::fromUtf8(line.mid(4));
        }
        return texts;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// Says which of the texts is not there exactly once; empty when all are.
QString lostOrDouble(const QStringList &expected, const QStringList &found)
{
    QHash<QString, int> often;
    for (const QString &text : found)
        ++often[text];
    for (const QString &text : expected) {
        if (often.value(text) != 1)
            return QStringLiteral("“%1” is there %2 times").arg(text).arg(often.value(text));
    }
    for (auto text = often.cbegin(); text != often.cend(); ++text) {
        if (*text != 1)
            return QStringLiteral("“%1”, which nobody was told is saved, is there %2 times").arg(text.key()).arg(*text);
    }
    return {};
}

} // namespace

/// A console that is killed while it writes and replicates, again and again on the same replica: what it was told is saved reaches the
/// server and every other console, once.
class TestKilledConsoles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasAcknowledgedIsOnTheServerOnce();

private:
    SharedDatabase m_database;
};

void TestKilledConsoles::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    QVERIFY2(m_database.start(), qPrintable(m_database.error()));
    for (const QString &handle : {QStringLiteral("alice"), QStringLiteral("bob")})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
}

void TestKilledConsoles::whatWasAcknowledgedIsOnTheServerOnce()
{
    const int cycles = isLong() ? 500 : 20;
    constexpr int kCyclesPerIncident = 10; // so that starting again does not come to consist of reading one endless incident
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const QString uri = m_database.uri(QStringLiteral("alice"));
    TestConsole alice(QStringLiteral("alice"), uri);
    TestConsole bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    QMap<IncidentId, QStringList> acknowledged;
    IncidentId incident = IncidentId::random();
    int silent = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        if (cycle % kCyclesPerIncident == 0) {
            incident = bob.declare(QStringLiteral("From cycle %1").arg(cycle));
            QVERIFY(bob.settle());
            alice.open();
            QVERIFY(alice.settle());
            alice.close();
        }
        SyncingWriter writer(alice.path(), uri, incident, QStringLiteral("cycle %1").arg(cycle));
        // Most die while they write; some while they open the replica, greet the server or fetch what they missed.
        if (random.bounded(8) != 0)
            QVERIFY2(writer.isUp(), writer.complaints().constData());
        const QString text = QStringLiteral("bob in cycle %1").arg(cycle);
        QVERIFY(bob.log(incident, text).ok());
        acknowledged[incident] << text;
        QElapsedTimer running;
        running.start();
        const qint64 moment = random.bounded(300'000); // of the kill: any
        (void)QTest::qWaitFor([&] { return running.nsecsElapsed() / 1000 >= moment; });
        QVERIFY2(writer.kill(), writer.complaints().constData());
        silent += writer.acknowledged().isEmpty();
        acknowledged[incident] += writer.acknowledged();
    }
    alice.open();
    QVERIFY(alice.settle(120'000) && bob.settle(120'000));
    LogWriter onServer(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    qsizetype total = 0, there = 0;
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
        const QVector<LogRecord> rows = onServer.pull(it.key());
        QCOMPARE(testing::brokenChain(rows), QString());
        QStringList texts;
        for (const LogRecord &row : rows) {
            const Event event = toEvent(row);
            if (const auto *logged = std::get_if<EntryLogged>(&event.payload))
                texts << logged->body.text;
        }
        QCOMPARE(lostOrDouble(*it, texts), QString());
        QCOMPARE(alice.texts(it.key()), texts);
        QCOMPARE(bob.texts(it.key()), texts);
        QCOMPARE(alice.pending(it.key()), 0);
        QCOMPARE(alice.hash(it.key()), bob.hash(it.key()));
        total += it->size();
        there += texts.size();
    }
    QCOMPARE(alice.problems() + bob.problems(), QStringList());
    QCOMPARE(alice.door->refused().result()->size(), 0);
    qInfo("%d kills, %d of them before the first line; %lld lines acknowledged, %lld on the server, 0 lost, 0 double", cycles,
          silent, qlonglong(total), qlonglong(there));
}

QUARTERDECK_TEST(TestKilledConsoles);

} // namespace quarterdeck

#include "tst_killedconsoles.moc"
