// SPDX-License-Identifier: GPL-3.0-or-later
// A policy that one console publishes, on a real PostgreSQL: it reaches the others, one order decides, and no report shows it.
#include "faultproxy.h"
#include "pgsession.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "support/shippedpolicy.h"
#include "testmain.h"
#include "warroom/journalmove.h"
#include "warroom/policyhistory.h"
#include "warroom/policystore.h"
#include "warroom/warroom.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace quarterdeck {

using namespace Qt::StringLiterals;
using testing::FaultProxy;
using testing::kSoon;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

/// The shipped four-level profile as version 2, with so many minutes to acknowledge at its worst level.
QByteArray second(int minutes)
{
    QByteArray document = testing::shippedPolicyDocument();
    document.replace("\"version\": 1", "\"version\": 2");
    const qsizetype at = document.indexOf("\"acknowledge_min\": 5");
    return document.replace(at, qstrlen("\"acknowledge_min\": 5"), "\"acknowledge_min\": " + QByteArray::number(minutes));
}

Result<Receipt> publish(TestConsole &console, const QByteArray &document)
{
    return console.submit(policyStream(), PolicyPublished{u"four-level@2"_s, document, SystemClock().now()});
}

QString policyOf(TestConsole &console, const IncidentId &id)
{
    const Result<Incident> state = console.door->incidentState(id).result();
    return state ? state->policy : QString();
}

int minutesAt(const TestConsole &console)
{
    const Result<Policy> policy = PolicyStore(console.path()).inUse();
    return policy && policy->levels.first().response.acknowledge
             ? int(policy->levels.first().response.acknowledge->count() / 60000)
             : -1;
}

} // namespace

class TestSharedPolicy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatOneConsolePublishesTheOthersUse();
    void noReportAndNoListShowsIt();
    void ofTwoThatWereOfflineTheFirstInOrderIsUsedEverywhere();
    void aManagerCannotPublish();
    void aMovedJournalBringsItsPolicy();
    void aMovedPolicyDoesNotReplaceTheTeams();

private:
    /// A journal of its own in which bob published four-level@2 with so many minutes; what `alice` would move.
    QString embedded(const QTemporaryDir &folder, int minutes);

    std::unique_ptr<SharedDatabase> m_database; ///< one a test: a policy once published stays
};

void TestSharedPolicy::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
}

void TestSharedPolicy::init()
{
    m_database = std::make_unique<SharedDatabase>();
    QVERIFY2(m_database->start({}), qPrintable(m_database->error()));
    for (const QString &handle : {u"alice"_s, u"bob"_s})
        QVERIFY2(m_database->add(handle, MemberRole::Responder), qPrintable(m_database->error()));
    QVERIFY2(m_database->add(u"mia"_s, MemberRole::Manager), qPrintable(m_database->error()));
}

void TestSharedPolicy::cleanup() { m_database.reset(); }

void TestSharedPolicy::whatOneConsolePublishesTheOthersUse()
{
    TestConsole alice(u"alice"_s, m_database->uri(u"alice"_s)), bob(u"bob"_s, m_database->uri(u"bob"_s));
    QVERIFY(alice.reaches(SyncState::Kind::Live) && bob.reaches(SyncState::Kind::Live));
    const IncidentId before = bob.declare(u"Before"_s);
    // Bob's open window, on his console's journal.
    DoorOptions options;
    options.journalPath = bob.path();
    options.database = DatabaseOptions{bob.uri(), {}};
    SystemClock clock;
    auto door = openDoor(options, clock);
    QVERIFY(door.ok());
    WarRoom window(std::move(door).value(), clock, *PolicyStore::fallback(), u"bob"_s, bob.path());
    QSignalSpy changed(&window, &WarRoom::policyChanged);

    const Result<Receipt> receipt = publish(alice, second(3));
    QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(window.policy().id(), u"four-level@2"_s, kSoon);
    QCOMPARE(window.policy().levels.first().response.acknowledge, std::optional(Milliseconds(180'000)));
    QCOMPARE(minutesAt(bob), 3);
    QCOMPARE(policyOf(bob, bob.declare(u"After"_s)), u"four-level@2"_s);
    QCOMPARE(policyOf(alice, alice.declare(u"Here too"_s)), u"four-level@2"_s);
    QVERIFY(policyOf(bob, before) != u"four-level@2"); // it keeps its own
    QVERIFY(alice.settle() && bob.settle());
    QCOMPARE(alice.hash(policyStream()), bob.hash(policyStream()));
    QCOMPARE(alice.problems() + bob.problems(), QStringList());
    QCOMPARE(alice.events(policyStream()).size(), 1);
    QCOMPARE(alice.events(policyStream()).first().seq, 1);
    // Who joins later gets it with everything else.
    TestConsole late(u"bob"_s, m_database->uri(u"bob"_s));
    QVERIFY(late.settle());
    QCOMPARE(minutesAt(late), 3);
    QCOMPARE(policyOf(late, late.declare(u"Later"_s)), u"four-level@2"_s);
}

void TestSharedPolicy::noReportAndNoListShowsIt()
{
    TestConsole alice(u"alice"_s, m_database->uri(u"alice"_s)), bob(u"bob"_s, m_database->uri(u"bob"_s));
    QVERIFY(publish(alice, second(3)).ok());
    const IncidentId id = alice.declare(u"The only incident"_s);
    QVERIFY(alice.settle() && bob.settle());
    for (TestConsole *console : {&alice, &bob}) {
        const auto listed = console->door->summaries().result();
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().id, id);
        QCOMPARE(console->door->info().result()->incidents, 1);
        QVERIFY(console->door->search(u"four"_s).result()->isEmpty());
    }
    testing::PgSession admin(m_database->superUri());
    QCOMPARE(admin.run(u"SELECT count(*) FROM quarterdeck.head"_s).value(), u"2"_s);
    QCOMPARE(admin.run(u"SELECT count(*) FROM bi.incident"_s).value(), u"1"_s);
    QCOMPARE(admin.run(u"SELECT count(*) FROM bi.entry WHERE incident_id = '%1'"_s.arg(policyStream().toString())).value(),
             u"0"_s);
}

/// Both published a version 2 while the server was away: bob's arrives first.
void TestSharedPolicy::ofTwoThatWereOfflineTheFirstInOrderIsUsedEverywhere()
{
    FaultProxy proxy(quint16(m_database->server().port()));
    const QString port = u":%1/"_s;
    const QString uri =
        QString(m_database->uri(u"alice"_s)).replace(port.arg(m_database->server().port()), port.arg(proxy.port()));
    TestConsole alice(u"alice"_s, uri), bob(u"bob"_s, m_database->uri(u"bob"_s));
    QVERIFY(alice.settle() && bob.settle());
    proxy.set(FaultProxy::Fault::Refuse);
    proxy.cut();
    QVERIFY(alice.reaches(SyncState::Kind::Offline));
    QVERIFY(publish(alice, second(4)).ok());
    QCOMPARE(minutesAt(alice), 4); // hers, for as long as she is alone
    QVERIFY(publish(bob, second(3)).ok());
    QVERIFY(bob.settle());
    proxy.set(FaultProxy::Fault::None);
    QVERIFY(alice.settle() && bob.settle());
    QTRY_COMPARE_WITH_TIMEOUT(minutesAt(alice), 3, kSoon);
    QCOMPARE(minutesAt(bob), 3);
    QCOMPARE(policyHistory(alice.events(policyStream())).late.size(), 1);
    const auto draft = PolicyStore(alice.path()).draft();
    QVERIFY(draft.has_value()); // what she wrote is not lost
    QCOMPARE(QJsonDocument::fromJson(draft->document), QJsonDocument::fromJson(second(4)));
    QCOMPARE(alice.hash(policyStream()), bob.hash(policyStream()));
    QCOMPARE(alice.problems() + bob.problems(), QStringList());
}

void TestSharedPolicy::aManagerCannotPublish()
{
    TestConsole mia(u"mia"_s, m_database->uri(u"mia"_s));
    QVERIFY(mia.reaches(SyncState::Kind::Live));
    const Result<Receipt> refused = publish(mia, second(3));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotAuthorised);
    QCOMPARE(minutesAt(mia), 5);
    QVERIFY(mia.events(policyStream()).isEmpty());

    // Who never met the server cannot know it; then the server says it, and theirs is not used any more.
    FaultProxy proxy(quint16(m_database->server().port()));
    proxy.set(FaultProxy::Fault::Refuse);
    const QString port = u":%1/"_s;
    TestConsole away(u"mia"_s,
                     QString(m_database->uri(u"mia"_s)).replace(port.arg(m_database->server().port()), port.arg(proxy.port())));
    QVERIFY(away.reaches(SyncState::Kind::Offline));
    QVERIFY(publish(away, second(3)).ok());
    QCOMPARE(minutesAt(away), 3);
    proxy.set(FaultProxy::Fault::None);
    away.door->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(minutesAt(away), 5, 2 * kSoon);
}

QString TestSharedPolicy::embedded(const QTemporaryDir &folder, int minutes)
{
    const QString path = folder.filePath(u"own.db"_s);
    SystemClock clock;
    DoorOptions options;
    options.journalPath = path;
    auto door = openDoor(options, clock);
    const Result<Receipt> published = (*door)->submit({CommandId::random(), policyStream(), u"bob"_s, u"laptop"_s, clock.now(),
                                                       PolicyPublished{u"four-level@2"_s, second(minutes), clock.now()}, {}, {}}).result();
    return published ? path : QString();
}

void TestSharedPolicy::aMovedJournalBringsItsPolicy()
{
    QTemporaryDir folder;
    const QString own = embedded(folder, 3);
    QVERIFY(!own.isEmpty());
    TestConsole alice(u"alice"_s, m_database->uri(u"alice"_s)), bob(u"bob"_s, m_database->uri(u"bob"_s));
    alice.close();
    SystemClock clock;
    const Result<MoveReport> moved = moveJournal({own, alice.path(), u"alice"_s, true}, clock);
    QVERIFY2(moved.ok(), moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(moved->incidents, 0); // it is none
    QCOMPARE(moved->events, 1);
    alice.open();
    QVERIFY(alice.settle() && bob.settle());
    QTRY_COMPARE_WITH_TIMEOUT(minutesAt(bob), 3, kSoon);
    QCOMPARE(minutesAt(alice), 3);
    QCOMPARE(policyOf(bob, bob.declare(u"Under the moved policy"_s)), u"four-level@2"_s);
    QCOMPARE(alice.events(policyStream()).first().onBehalfOf, u"bob"_s);

    // And back to a journal without a server.
    bob.close();
    const QString back = folder.filePath(u"back.db"_s);
    QVERIFY(moveJournal({bob.path(), back, {}, false}, clock).ok());
    DoorOptions options;
    options.journalPath = back;
    auto door = openDoor(options, clock);
    QVERIFY(door.ok());
    QCOMPARE((*door)->events(policyStream()).result()->size(), 1);
    QCOMPARE(PolicyStore(back).inUse()->id(), u"four-level@2"_s);
}

void TestSharedPolicy::aMovedPolicyDoesNotReplaceTheTeams()
{
    QTemporaryDir folder;
    const QString own = embedded(folder, 9);
    TestConsole alice(u"alice"_s, m_database->uri(u"alice"_s)), bob(u"bob"_s, m_database->uri(u"bob"_s));
    QByteArray third = second(3);
    third.replace("\"version\": 2", "\"version\": 3");
    QVERIFY(bob.submit(policyStream(), PolicyPublished{u"four-level@3"_s, third, SystemClock().now()}).ok());
    QVERIFY(bob.settle());
    alice.close();
    SystemClock clock;
    QVERIFY(moveJournal({own, alice.path(), u"alice"_s, true}, clock).ok());
    alice.open();
    QVERIFY(alice.settle() && bob.settle());
    QTRY_COMPARE_WITH_TIMEOUT(alice.events(policyStream()).size(), 2, kSoon);
    QCOMPARE(bob.events(policyStream()).size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(minutesAt(alice), 3, kSoon);
    QCOMPARE(minutesAt(bob), 3);
    QCOMPARE(policyHistory(bob.events(policyStream())).late.size(), 1);
    QCOMPARE(alice.hash(policyStream()), bob.hash(policyStream()));
}

} // namespace quarterdeck

using quarterdeck::TestSharedPolicy;
QUARTERDECK_TEST(TestSharedPolicy);
#include "tst_sharedpolicy.moc"
