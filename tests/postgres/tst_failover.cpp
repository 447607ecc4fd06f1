// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"
#include "logwriter.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "testmain.h"

#include <QElapsedTimer>

namespace quarterdeck {

using testing::FaultProxy;
using testing::LogWriter;
using testing::PgSession;
using testing::PostgresServer;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

constexpr int kHealMs = 5000; ///< what the product promises from the moment that a server can be written to
constexpr int kPatience = 30'000; ///< for what has no promise

/// A primary with a standby of its own, and three consoles that know both addresses.
class Cluster
{
public:
    /// of: whose members the three are; primary: where its database is now.
    Cluster(const SharedDatabase &of, PostgresServer &primary) : m_database(of), m_primary(primary) {}

    /// Empty when it is up.
    QString start(bool synchronous)
    {
        if (!standby->startAsStandbyOf(m_primary))
            return standby->error();
        PgSession session(m_primary.superUri());
        if (synchronous) {
            session.run(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'standby'"));
            session.run(QStringLiteral("SELECT pg_reload_conf()"));
        }
        const QString wanted = synchronous ? QStringLiteral("sync") : QStringLiteral("async");
        const bool streams = QTest::qWaitFor(
            [&] {
                return session.run(QStringLiteral("SELECT sync_state FROM pg_stat_replication WHERE state = 'streaming'")).value()
                    == wanted;
            },
            kPatience);
        if (!streams)
            return QStringLiteral("the standby does not stream");
        const QString one = QStringLiteral("localhost:%1");
        const QString both = one.arg(m_primary.port()) + u',' + one.arg(standby->port());
        for (const QString &login : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")})
            consoles.push_back(
                std::make_unique<TestConsole>(login, uriAt(m_primary, login).replace(one.arg(m_primary.port()), both)));
        return {};
    }
    PostgresServer &primary() { return m_primary; }
    QString uriAt(const PostgresServer &server, const QString &login) const
    {
        return server.uri(login, m_database.password(login), m_database.name());
    }

    bool settle()
    {
        return std::all_of(consoles.begin(), consoles.end(),
                           [](const auto &console) { return !console->door || console->settle(); });
    }
    /// Each console logs so many lines in turn; false when one was not saved. The slowest one is kept.
    bool load(const IncidentId &incident, const QString &phase, int lines)
    {
        for (int line = 0; line < lines; ++line) {
            for (const auto &console : consoles) {
                if (!console->door)
                    continue;
                const QString text = QStringLiteral("%1, %2, %3").arg(phase, console->login()).arg(line);
                QElapsedTimer saving;
                saving.start();
                if (!console->log(incident, text).ok())
                    return false;
                slowestMs = std::max(slowestMs, saving.elapsed());
                expected << text;
            }
        }
        return true;
    }
    /// Ms until a line of the first console that is logged now is with all the others, or -1.
    qint64 msToHeal(const IncidentId &incident)
    {
        QElapsedTimer healing;
        healing.start();
        const QString text = QStringLiteral("first line after");
        if (!consoles.front()->log(incident, text).ok())
            return -1;
        expected << text;
        const auto isWith = [&](const auto &console) { return !console->door || console->texts(incident).contains(text); };
        return QTest::qWaitFor([&] { return std::all_of(consoles.begin(), consoles.end(), isWith); }, kPatience)
                 ? healing.elapsed()
                 : -1;
    }

    std::unique_ptr<PostgresServer> standby = std::make_unique<PostgresServer>();
    std::vector<std::unique_ptr<TestConsole>> consoles;
    QStringList expected; ///< every text that a console was told is saved
    qint64 slowestMs = 0;

private:
    const SharedDatabase &m_database;
    PostgresServer &m_primary;
};

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

/// What each console and the server at this address must agree on: everything expected is there once, in one order.
void compareAll(const std::vector<std::unique_ptr<TestConsole>> &consoles, const IncidentId &incident,
                const QStringList &expected, const QString &uri)
{
    LogWriter onServer(QStringLiteral("alice"), uri);
    const QVector<LogRecord> rows = onServer.pull(incident);
    QCOMPARE(testing::brokenChain(rows), QString());
    const QString hash = consoles.front()->hash(incident);
    for (const auto &console : consoles) {
        QCOMPARE(sorted(console->texts(incident)), sorted(expected));
        QCOMPARE(console->texts(incident), consoles.front()->texts(incident));
        QCOMPARE(console->events(incident).size(), rows.size());
        QCOMPARE(console->hash(incident), hash);
        QCOMPARE(console->pending(incident), 0);
        QCOMPARE(console->problems(), QStringList());
        QCOMPARE(console->door->refused().result()->size(), 0);
    }
}

} // namespace

/// The server behind three consoles becomes another one while they write. They find it by themselves, and nothing is lost or doubled.
class TestFailover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherStoreInItsPlaceGetsNothing();
    void aDrippingLineHoldsNothingUp_data();
    void aDrippingLineHoldsNothingUp();
    void aSynchronousStandbyTakesOverUnderLoad();
    void whatAnAsynchronousStandbyLacksIsOfferedAgain();
    void aDemotedPrimaryIsNotWrittenTo();

private:
    /// Where the database is now: each failover leaves it at what was the standby.
    PostgresServer &current() { return m_promoted ? *m_promoted : m_database.server(); }

    SharedDatabase m_database;
    std::unique_ptr<PostgresServer> m_promoted;
};

void TestFailover::initTestCase()
{
    if (!PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    PostgresServer::Options options;
    options.durable = true; // what the primary acknowledged survives its death
    QVERIFY2(m_database.start(options), qPrintable(m_database.error()));
    for (const QString &handle : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
}

void TestFailover::aSynchronousStandbyTakesOverUnderLoad()
{
    Cluster cluster(m_database, current());
    const QString problem = cluster.start(true);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const IncidentId id = cluster.consoles.front()->declare(QStringLiteral("Failover"));
    QVERIFY(cluster.settle());
    QVERIFY(cluster.load(id, QStringLiteral("before"), 30));
    QVERIFY(cluster.primary().kill9());
    QHash<EventId, qint64> numbers; // given by the primary: with a synchronous standby they are final
    for (const auto &console : cluster.consoles) {
        for (const Event &event : console->events(id)) {
            if (event.seq > 0)
                numbers.insert(event.id, event.seq);
        }
    }
    QVERIFY(numbers.size() > 1);
    QVERIFY(cluster.load(id, QStringLiteral("without"), 30));
    QVERIFY(cluster.standby->promote());
    const qint64 healed = cluster.msToHeal(id);
    QVERIFY(cluster.load(id, QStringLiteral("after"), 30));
    QVERIFY(cluster.settle() && cluster.settle());
    qInfo("healed %lld ms after the promotion; slowest line %lld ms; %lld lines, %lld ordered by the primary", healed,
          cluster.slowestMs, qlonglong(cluster.expected.size()), qlonglong(numbers.size()));
    compareAll(cluster.consoles, id, cluster.expected, cluster.uriAt(*cluster.standby, QStringLiteral("alice")));
    for (const Event &event : cluster.consoles.front()->events(id))
        QCOMPARE(event.seq, numbers.value(event.id, event.seq));
    QVERIFY(healed >= 0 && healed <= kHealMs);
    cluster.consoles.clear();
    m_promoted = std::move(cluster.standby);
}

void TestFailover::whatAnAsynchronousStandbyLacksIsOfferedAgain()
{
    Cluster cluster(m_database, current());
    const QString problem = cluster.start(false);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const IncidentId id = cluster.consoles.front()->declare(QStringLiteral("The tail is missing"));
    QVERIFY(cluster.settle());
    QVERIFY(cluster.load(id, QStringLiteral("on both"), 10));
    QVERIFY(cluster.settle() && cluster.settle());
    QVERIFY(cluster.standby->stop());
    QVERIFY(cluster.load(id, QStringLiteral("on the primary only"), 20));
    const IncidentId later = cluster.consoles.back()->declare(QStringLiteral("Declared on the primary only"));
    QVERIFY(cluster.settle() && cluster.settle());
    for (const auto &console : cluster.consoles)
        QCOMPARE(console->pending(id), 0); // all of it acknowledged by the server
    cluster.consoles.back()->close();      // one of the authors is not there when it happens
    QVERIFY(cluster.primary().kill9());
    QVERIFY(cluster.load(id, QStringLiteral("without"), 5));
    QVERIFY(cluster.standby->launch());
    QVERIFY(cluster.standby->promote());
    const qint64 healed = cluster.msToHeal(id);
    QVERIFY(cluster.settle() && cluster.settle());
    // What the absent one wrote is kept by whoever has it.
    for (size_t i = 0; i < 2; ++i) {
        const QStringList texts = cluster.consoles[i]->texts(id);
        qInfo("%s has %lld of %lld lines while one author is away", qPrintable(cluster.consoles[i]->login()),
              qlonglong(texts.size()), qlonglong(cluster.expected.size()));
    }
    cluster.consoles.back()->open();
    QVERIFY(cluster.settle() && cluster.settle());
    QVERIFY(cluster.settle());
    qInfo("healed %lld ms after the promotion; slowest line %lld ms; %lld lines", healed, cluster.slowestMs,
          qlonglong(cluster.expected.size()));
    compareAll(cluster.consoles, id, cluster.expected, cluster.uriAt(*cluster.standby, QStringLiteral("alice")));
    compareAll(cluster.consoles, later, {}, cluster.uriAt(*cluster.standby, QStringLiteral("alice")));
    QVERIFY(healed >= 0 && healed <= kHealMs);
    cluster.consoles.clear();
    m_promoted = std::move(cluster.standby);
}

void TestFailover::aDemotedPrimaryIsNotWrittenTo()
{
    Cluster cluster(m_database, current());
    const QString problem = cluster.start(false);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const IncidentId id = cluster.consoles.front()->declare(QStringLiteral("Read only"));
    QVERIFY(cluster.settle());
    QVERIFY(cluster.load(id, QStringLiteral("before"), 5));
    QVERIFY(cluster.settle());
    // As an orderly switch does it: the old one goes on answering, but takes nothing.
    PgSession session(cluster.primary().superUri());
    session.run(QStringLiteral("ALTER SYSTEM SET default_transaction_read_only = on"));
    session.run(QStringLiteral("SELECT pg_reload_conf()"));
    session.run(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IN ('alice', 'bob', 'carol')"));
    QVERIFY(cluster.standby->promote());
    const qint64 healed = cluster.msToHeal(id);
    QVERIFY(cluster.load(id, QStringLiteral("after"), 5));
    QVERIFY(cluster.settle() && cluster.settle());
    qInfo("healed %lld ms after the promotion", healed);
    compareAll(cluster.consoles, id, cluster.expected, cluster.uriAt(*cluster.standby, QStringLiteral("alice")));
    QVERIFY(healed >= 0 && healed <= kHealMs);
    cluster.consoles.clear();
    m_promoted = std::move(cluster.standby);
}

void TestFailover::anotherStoreInItsPlaceGetsNothing()
{
    SharedDatabase &database = m_database;
    QVERIFY2(database.create(QStringLiteral("impostor")), qPrintable(database.error()));
    TestConsole alice(QStringLiteral("alice"), database.uri(QStringLiteral("alice")));
    const IncidentId id = alice.declare(QStringLiteral("Belongs to one store"));
    QVERIFY(alice.settle());
    // Two databases change names while the console is connected: same address, same login, another store.
    PgSession session(database.server().superUri());
    const auto swap = [&session](const char *from, const char *to) {
        const auto rename = [&session](const QString &one, const QString &other) {
            session.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(one));
            return session.run(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(one, other)).ok();
        };
        const QString spare = QString::fromLatin1(to);
        return QTest::qWaitFor([&] { return rename(QStringLiteral("quarterdeck"), spare); }, kPatience)
            && QTest::qWaitFor([&] { return rename(QString::fromLatin1(from), QStringLiteral("quarterdeck")); }, kPatience);
    };
    QVERIFY(swap("impostor", "genuine"));
    QVERIFY2(database.add(QStringLiteral("alice"), MemberRole::Responder), qPrintable(database.error()));
    QVERIFY(alice.log(id, QStringLiteral("typed meanwhile")).ok());
    QVERIFY(alice.reaches(SyncState::Kind::Stopped));
    QVERIFY(!alice.sync.why.message.isEmpty());
    qInfo("%s", qPrintable(alice.sync.why.message));
    QVERIFY(alice.log(id, QStringLiteral("typed after it stopped")).ok());
    QVector<SyncState::Kind> kinds;
    connect(alice.door.get(), &Door::syncChanged, this, [&kinds](const SyncState &state) { kinds.append(state.kind); });
    alice.door->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(kinds.contains(SyncState::Kind::Connecting) && kinds.last() == SyncState::Kind::Stopped, kPatience);
    {
        PgSession impostor(database.superUri());
        QCOMPARE(impostor.run(QStringLiteral("SELECT count(*) FROM quarterdeck.event")).value(), QStringLiteral("0"));
        QCOMPARE(impostor.run(QStringLiteral("SELECT count(*) FROM quarterdeck.head")).value(), QStringLiteral("0"));
    }
    QVERIFY(swap("genuine", "impostor"));
    alice.close();
    alice.open();
    QVERIFY(alice.settle());
    const QStringList expected{QStringLiteral("typed meanwhile"), QStringLiteral("typed after it stopped")};
    QCOMPARE(alice.texts(id), expected);
    LogWriter onServer(QStringLiteral("alice"), database.uri(QStringLiteral("alice")));
    QCOMPARE(onServer.pull(id).size(), 3);
}

void TestFailover::aDrippingLineHoldsNothingUp_data()
{
    QTest::addColumn<int>("msPerByte");
    QTest::addColumn<bool>("delivers");
    QTest::newRow("a byte every millisecond still delivers") << 1 << true;
    QTest::newRow("a byte every 200 ms counts as no line") << 200 << false;
}

void TestFailover::aDrippingLineHoldsNothingUp()
{
    QFETCH(int, msPerByte);
    QFETCH(bool, delivers);
    SharedDatabase &database = m_database;
    const int port = database.server().port();
    FaultProxy proxy{quint16(port)};
    std::vector<std::unique_ptr<TestConsole>> consoles;
    consoles.push_back(std::make_unique<TestConsole>(
        QStringLiteral("alice"), database.uri(QStringLiteral("alice"))
                                     .replace(QStringLiteral(":%1/").arg(port), QStringLiteral(":%1/").arg(proxy.port()))));
    consoles.push_back(std::make_unique<TestConsole>(QStringLiteral("bob"), database.uri(QStringLiteral("bob"))));
    TestConsole &alice = *consoles[0], &bob = *consoles[1];
    const IncidentId id = alice.declare(QStringLiteral("One byte at a time"));
    QVERIFY(alice.settle() && bob.settle());
    proxy.set(FaultProxy::Fault::Drip, msPerByte);
    QStringList expected;
    qint64 slowestMs = 0;
    for (int line = 0; line < 5; ++line) {
        const QString text = QStringLiteral("line %1").arg(line);
        QElapsedTimer saving;
        saving.start();
        QVERIFY(alice.log(id, text).ok());
        slowestMs = std::max(slowestMs, saving.elapsed());
        expected << text;
    }
    if (delivers)
        QTRY_COMPARE_WITH_TIMEOUT(bob.texts(id), expected, kPatience);
    else
        QVERIFY(alice.reaches(SyncState::Kind::Offline));
    QVERIFY(slowestMs < 2000); // it waits for the disk, never for the line
    proxy.set(FaultProxy::Fault::None);
    QElapsedTimer healing;
    healing.start();
    const QString text = QStringLiteral("after");
    QVERIFY(alice.log(id, text).ok());
    expected << text;
    QTRY_COMPARE_WITH_TIMEOUT(bob.texts(id), expected, kPatience);
    const qint64 healed = healing.elapsed();
    QVERIFY(alice.settle() && bob.settle());
    qInfo("healed after %lld ms; slowest line %lld ms", healed, slowestMs);
    compareAll(consoles, id, expected, database.uri(QStringLiteral("alice")));
    QVERIFY(healed <= kHealMs);
}

QUARTERDECK_TEST(TestFailover);

} // namespace quarterdeck

#include "tst_failover.moc"
