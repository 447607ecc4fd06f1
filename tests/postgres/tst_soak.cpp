// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"
#include "shareddatabase.h"
#include "testmain.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <unistd.h>

namespace quarterdeck {

using testing::LogWriter;
using testing::SharedDatabase;

namespace {

constexpr qint64 kGraceMs = 3000; // after somebody woke: what waited meanwhile arrives

/// From when to when a console was asleep, system clock.
struct Sleep
{
    qint64 fromMs, toMs;
};

/// One line, from the moment it was submitted to the moment it was in another console's model.
struct Seen
{
    qsizetype writer, reader;
    qint64 savedMs, seenMs;
};

/// One soaking_console.
class SoakingConsole
{
public:
    SoakingConsole(const QString &login, const QString &uri, int paceMs, const QVector<IncidentId> &incidents) : m_login(login)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QUARTERDECK_TEST_DATABASE"), uri);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // one that sleeps would stay
        QStringList arguments{m_folder.filePath(QStringLiteral("replica.db")), login, QString::number(paceMs)};
        for (const IncidentId &incident : incidents)
            arguments << incident.toString();
        m_process.start(QStringLiteral(QUARTERDECK_SOAKING_CONSOLE), arguments);
    }
    ~SoakingConsole()
    {
        wake();
        m_process.kill();
        m_process.waitForFinished();
    }

    void read()
    {
        while (m_process.canReadLine())
            m_said << QString::fromUtf8(m_process.readLine()).trimmed();
    }
    bool isUp()
    {
        return QTest::qWaitFor([this] { return (read(), m_said.contains(QStringLiteral("up"))); }, 60'000);
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool isAsleep() const { return m_isAsleep; }

    void sleep()
    {
        m_sleeps.append({QDateTime::currentMSecsSinceEpoch(), 0});
        ::kill(pid_t(m_process.processId()), SIGSTOP);
        m_isAsleep = true;
    }
    void wake()
    {
        if (!m_isAsleep)
            return;
        ::kill(pid_t(m_process.processId()), SIGCONT);
        m_sleeps.last().toMs = QDateTime::currentMSecsSinceEpoch();
        m_isAsleep = false;
    }
    bool sleptBetween(qint64 fromMs, qint64 toMs) const
    {
        return std::any_of(m_sleeps.begin(), m_sleeps.end(), [&](const Sleep &sleep) {
            return sleep.fromMs <= toMs && (sleep.toMs == 0 || sleep.toMs + kGraceMs >= fromMs);
        });
    }

    /// Stops it; a second time, when all have settled, ends it.
    void finish() { m_process.write("finish\n"); }
    bool isSettled()
    {
        return QTest::qWaitFor([this] { return (read(), m_said.contains(QStringLiteral("settled"))); }, 120'000);
    }
    bool isFinished()
    {
        const bool ended = QTest::qWaitFor([this] { return (read(), !isRunning()); }, 120'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    qint64 residentBytes() const
    {
        QFile file(QStringLiteral("/proc/%1/statm").arg(m_process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
    }
    qint64 logBytes() const { return QFileInfo(m_folder.filePath(QStringLiteral("replica.db-wal"))).size(); }
    QString login() const { return m_login; }
    /// What it said in lines that begin with a word, without that word.
    QStringList said(const QString &word) const
    {
        QStringList found;
        for (const QString &line : m_said) {
            if (line.startsWith(word + u' '))
                found << line.mid(word.size() + 1);
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    QString m_login;
    QProcess m_process;
    QStringList m_said;
    QVector<Sleep> m_sleeps;
    bool m_isAsleep = false;
};

qint64 median(QVector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

} // namespace

/// Many consoles side by side for a long time, some of them asleep: nothing is lost, nothing piles up.
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void consolesThatComeAndGoLoseNothingAndPileUpNothing();

private:
    SharedDatabase m_database;
    bool m_isLong = qEnvironmentVariableIsSet("QUARTERDECK_LONG");
    int m_consoles = m_isLong ? 20 : 5;
    int m_minutes = qEnvironmentVariableIntValue("QUARTERDECK_SOAK_MINUTES");
};

void TestSoak::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    if (m_minutes <= 0)
        m_minutes = 60;
    QVERIFY2(m_database.start(), qPrintable(m_database.error()));
    for (int i = 0; i < m_consoles; ++i)
        QVERIFY2(m_database.add(QStringLiteral("c%1").arg(i), MemberRole::Responder), qPrintable(m_database.error()));
}

void TestSoak::consolesThatComeAndGoLoseNothingAndPileUpNothing()
{
    const qint64 lengthMs = m_isLong ? m_minutes * 60'000LL : 12'000;
    QRandomGenerator random(20241003);
    LogWriter writer(QStringLiteral("c0"), m_database.uri(QStringLiteral("c0")));
    QVector<IncidentId> incidents; // a new one each minute
    for (int i = 0; i < std::max<int>(1, int(lengthMs / 60'000)); ++i) {
        incidents.append(IncidentId::random());
        QVERIFY(writer.write(incidents.last(), testing::declaration(QStringLiteral("Minute %1").arg(i))).ok());
    }
    std::vector<std::unique_ptr<SoakingConsole>> consoles;
    for (int i = 0; i < m_consoles; ++i) {
        const QString login = QStringLiteral("c%1").arg(i);
        consoles.push_back(std::make_unique<SoakingConsole>(login, m_database.uri(login), m_isLong ? 2000 : 200, incidents));
    }
    for (const auto &console : consoles)
        QVERIFY(console->isUp());

    QVector<qint64> early, late; // bytes of memory, the third and the last quarter: the caches are full by then
    qint64 longestLog = 0, nextSleep = 0, nextLook = 0;
    QElapsedTimer running;
    running.start();
    QHash<SoakingConsole *, qint64> wakeAt;
    while (running.elapsed() < lengthMs) {
        const qint64 now = running.elapsed();
        for (const auto &console : consoles) {
            QVERIFY2(console->isRunning(), qPrintable(console->login()));
            console->read();
            if (console->isAsleep() && now >= wakeAt.value(console.get()))
                console->wake();
        }
        if (now >= nextSleep) {
            SoakingConsole &tired = *consoles.at(size_t(random.bounded(m_consoles)));
            if (!tired.isAsleep()) {
                tired.sleep();
                wakeAt[&tired] = now + 1000 + random.bounded(m_isLong ? 40'000 : 3000);
            }
            nextSleep = now + random.bounded(m_isLong ? 10'000 : 2000);
        }
        if (now >= nextLook) {
            const bool isLate = now >= lengthMs * 3 / 4, isEarly = !isLate && now >= lengthMs / 2;
            for (const auto &console : consoles) {
                longestLog = std::max(longestLog, console->logBytes());
                if (isEarly || isLate)
                    (isEarly ? early : late).append(console->residentBytes());
            }
            nextLook = now + 1000;
        }
        (void)QTest::qWaitFor([&] { return running.elapsed() - now >= 50; });
    }
    for (const auto &console : consoles) {
        console->wake();
        console->finish();
    }
    for (const auto &console : consoles)
        QVERIFY2(console->isSettled(), qPrintable(console->login()));
    for (const auto &console : consoles)
        console->finish();
    for (const auto &console : consoles)
        QVERIFY2(console->isFinished(), qPrintable(console->login()));

    QStringList acknowledged, onServer;
    for (const IncidentId &incident : incidents) {
        const QVector<LogRecord> rows = writer.pull(incident);
        QCOMPARE(testing::brokenChain(rows), QString());
        for (const LogRecord &row : rows) {
            const Event event = toEvent(row);
            if (const auto *logged = std::get_if<EntryLogged>(&event.payload))
                onServer << logged->body.text;
        }
    }
    QVector<qint64> delays;
    qsizetype excused = 0;
    for (size_t reader = 0; reader < consoles.size(); ++reader) {
        const SoakingConsole &console = *consoles.at(reader);
        acknowledged += console.said(QStringLiteral("ack"));
        QCOMPARE(console.said(QStringLiteral("state")), consoles.front()->said(QStringLiteral("state")));
        QCOMPARE(console.said(QStringLiteral("state")).filter(QRegularExpression(QStringLiteral(" 0$"))).size(),
                 incidents.size());
        QCOMPARE(console.said(QStringLiteral("refused")), QStringList{QStringLiteral("0")});
        for (const QString &line : console.said(QStringLiteral("seen"))) {
            const QStringList words = line.split(u' ');
            const qint64 from = words.at(1).toLongLong(), to = words.at(2).toLongLong();
            if (console.sleptBetween(from, to) || consoles.at(size_t(words.at(0).mid(1).toInt()))->sleptBetween(from, to))
                ++excused;
            else
                delays.append(to - from);
        }
    }
    std::sort(acknowledged.begin(), acknowledged.end());
    std::sort(onServer.begin(), onServer.end());
    QCOMPARE(onServer, acknowledged); // each once
    QVERIFY(!acknowledged.isEmpty() && !delays.isEmpty());
    std::sort(delays.begin(), delays.end());
    const qint64 p99 = delays.at(delays.size() * 99 / 100);
    qInfo("%d consoles, %.1f min: %lld lines on the server once; seen by others %lld times, p50 %lld ms, p99 %lld ms, at most "
          "%lld ms (%lld more while one was asleep); memory %.1f then %.1f MB; write-ahead log at most %.1f MB",
          m_consoles, double(running.elapsed()) / 60'000, qlonglong(onServer.size()), qlonglong(delays.size()),
          qlonglong(delays.at(delays.size() / 2)), qlonglong(p99), qlonglong(delays.last()), qlonglong(excused),
          double(median(early)) / 1e6, double(median(late)) / 1e6, double(longestLog) / 1e6);
    if (!m_isLong)
        return; // figures of so short a time say nothing
    QVERIFY(p99 < 1000);
    QVERIFY(longestLog < 64'000'000);
    QVERIFY(median(late) < median(early) * 21 / 20);
}

QUARTERDECK_TEST(TestSoak);

} // namespace quarterdeck

#include "tst_soak.moc"
