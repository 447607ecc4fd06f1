// SPDX-License-Identifier: GPL-3.0-or-later
// Leading one incident from several consoles on one real PostgreSQL: command passes once, steps are ticked once, a war room has one name.
#include "domain/checklist.h"
#include "domain/handoverbrief.h"
#include "faultproxy.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck {

using testing::FaultProxy;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

/// A console whose way to the server can be cut.
struct Station
{
    Station(SharedDatabase &database, const QString &login)
        : proxy(quint16(database.server().port())),
          console(login, QString(database.uri(login)).replace(QStringLiteral(":%1/").arg(database.server().port()), QStringLiteral(":%1/").arg(proxy.port())))
    {}
    bool cut()
    {
        proxy.set(FaultProxy::Fault::Refuse);
        proxy.cut();
        return console.reaches(SyncState::Kind::Offline);
    }
    bool join()
    {
        proxy.set(FaultProxy::Fault::None);
        return console.settle();
    }
    Incident state(const IncidentId &id) { return *console.door->incidentState(id).result(); }

    FaultProxy proxy;
    TestConsole console;
};

Instant now() { return SystemClock().now(); }

/// One after the other without gap or overlap, the last one open.
QString wrongWith(const QVector<Tenure> &all, const QString &holder)
{
    QVector<Tenure> tenures;
    for (const Tenure &tenure : all) {
        if (tenure.role == role::Commander)
            tenures.append(tenure);
    }
    for (qsizetype i = 0; i + 1 < tenures.size(); ++i) {
        if (!tenures.at(i).to || *tenures.at(i).to != tenures.at(i + 1).from)
            return QStringLiteral("tenure %1 does not end where the next begins").arg(i);
    }
    if (tenures.isEmpty() || tenures.last().to || tenures.last().handle != holder)
        return QStringLiteral("the last tenure is not that of %1").arg(holder);
    return {};
}

} // namespace

class TestResponseConsoles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commandPassesOnceWhoeverIsFirst_data();
    void commandPassesOnceWhoeverIsFirst();
    void aVacantCommandIsTakenOnce();
    void aStepTickedOnTwoConsolesIsDone();
    void aWarRoomHasOneNameHoweverManyOpenIt();
    void aChannelThatAPersonChoseStays();

private:
    IncidentId declare(Station &station, const QString &title);

    SharedDatabase m_database;
};

void TestResponseConsoles::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    QVERIFY2(m_database.start(testing::PostgresServer::Options()), qPrintable(m_database.error()));
    for (const QString &handle : {QStringLiteral("bob"), QStringLiteral("carol"), QStringLiteral("dave")})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
}

void TestResponseConsoles::commandPassesOnceWhoeverIsFirst_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("carol's acceptance is first") << QStringLiteral("carol");
    QTest::newRow("dave's taking is first") << QStringLiteral("dave");
    QTest::newRow("both at once") << QString();
}

/// Bob offers command to carol; she accepts while dave takes it, neither knowing of the other.
void TestResponseConsoles::commandPassesOnceWhoeverIsFirst()
{
    QFETCH(const QString, first);
    Station bob(m_database, QStringLiteral("bob")), carol(m_database, QStringLiteral("carol")), dave(m_database, QStringLiteral("dave"));
    const IncidentId id = bob.console.declare(QStringLiteral("Three at once"));
    QVERIFY(bob.console.submit(id, RoleAssigned{role::Commander, QStringLiteral("bob"), QString(), now()}).ok());
    QVERIFY(bob.console.submit(id, HandoverOffered{QStringLiteral("carol"), now()}).ok());
    QVERIFY(bob.console.settle() && carol.console.settle() && dave.console.settle());
    QVERIFY(carol.cut() && dave.cut());
    QVERIFY(carol.console.submit(id, HandoverAccepted{QStringLiteral("bob"), QStringLiteral("carol"), now()}).ok());
    QVERIFY(dave.console.submit(id, RoleAssigned{role::Commander, QStringLiteral("dave"), QStringLiteral("bob"), now()}).ok());
    if (first.isEmpty()) {
        carol.proxy.set(FaultProxy::Fault::None);
        QVERIFY(dave.join() && carol.join());
    } else {
        QVERIFY((first == u"carol" ? carol : dave).join());
        QVERIFY((first == u"carol" ? dave : carol).join());
    }
    QVERIFY(bob.console.settle() && carol.console.settle() && dave.console.settle());

    const Incident there = bob.state(id);
    const QString holder = there.holder(role::Commander);
    const QString loser = holder == u"carol" ? QStringLiteral("dave") : QStringLiteral("carol");
    QVERIFY(first.isEmpty() ? holder == u"carol" || holder == u"dave" : holder == first);
    for (Station *station : {&bob, &carol, &dave}) {
        const Incident state = station->state(id);
        QCOMPARE(stateHash(state), stateHash(there));
        QCOMPARE(state.holder(role::Commander), holder);
        QVERIFY(!state.handover);
        // The loser is told, and so is everyone else: what came too late waits for a person.
        QCOMPARE(state.conflicts.size(), 1);
        QCOMPARE(state.conflicts.first().by, loser);
        QCOMPARE(state.conflicts.first().field, QStringLiteral("role:commander"));
        QCOMPARE(wrongWith(state.tenures, holder), QString());
        QVERIFY(plainText(handoverBrief(state, Policy(), now(), QTimeZone::utc())).contains(QStringLiteral("@%1 wanted role:commander").arg(loser)));
        QCOMPARE(station->console.problems(), QStringList());
    }
}

void TestResponseConsoles::aVacantCommandIsTakenOnce()
{
    Station carol(m_database, QStringLiteral("carol")), dave(m_database, QStringLiteral("dave"));
    const IncidentId id = carol.console.declare(QStringLiteral("Nobody commands"));
    QVERIFY(carol.console.settle() && dave.console.settle());
    QVERIFY(carol.cut() && dave.cut());
    for (Station *station : {&carol, &dave})
        QVERIFY(station->console.submit(id, RoleAssigned{role::Commander, station->console.login(), QString(), now()}).ok());
    QVERIFY(carol.join() && dave.join() && carol.console.settle());
    QCOMPARE(carol.state(id).holder(role::Commander), QStringLiteral("carol"));
    QCOMPARE(stateHash(carol.state(id)), stateHash(dave.state(id)));
    QCOMPARE(dave.state(id).conflicts.size(), 1);
    QCOMPARE(wrongWith(dave.state(id).tenures, QStringLiteral("carol")), QString());
}

void TestResponseConsoles::aStepTickedOnTwoConsolesIsDone()
{
    Station carol(m_database, QStringLiteral("carol")), dave(m_database, QStringLiteral("dave"));
    const IncidentId id = carol.console.declare(QStringLiteral("Two tick"));
    QVERIFY(carol.console.settle() && dave.console.settle());
    QVERIFY(carol.cut() && dave.cut());
    const auto tick = [&id](Station &station, const char *step, bool done) {
        return station.console.submit(id, ChecklistTicked{QLatin1String(step), QLatin1String(step), done, now()}).ok();
    };
    QVERIFY(tick(carol, "team", true) && tick(dave, "team", true));
    QVERIFY(tick(carol, "assess", true) && tick(carol, "assess", false));
    QVERIFY(carol.join() && dave.join() && carol.console.settle());
    QCOMPARE(stateHash(carol.state(id)), stateHash(dave.state(id)));
    QVERIFY(carol.state(id).ticks.contains(QStringLiteral("team")));
    QVERIFY(!carol.state(id).ticks.contains(QStringLiteral("assess")));
    const QString before = stateHash(dave.state(id));
    dave.console.close();
    dave.console.open();
    QVERIFY(dave.console.settle());
    QCOMPARE(stateHash(dave.state(id)), before);
}

IncidentId TestResponseConsoles::declare(Station &station, const QString &title)
{
    IncidentDeclared declared;
    declared.title = title;
    declared.services = QStringList{QStringLiteral("Checkout")};
    declared.policy = QStringLiteral("four-level@1");
    declared.at = now();
    const IncidentId id = IncidentId::random();
    if (const Result<Receipt> receipt = station.console.submit(id, declared); !receipt)
        qFatal("%s", qPrintable(receipt.error().message));
    return id;
}

void TestResponseConsoles::aWarRoomHasOneNameHoweverManyOpenIt()
{
    Station carol(m_database, QStringLiteral("carol")), dave(m_database, QStringLiteral("dave"));
    const SeverityLevel worst{1, QStringLiteral("SEV-1")};
    const IncidentId id = declare(carol, QStringLiteral("Two raise it")), next = declare(carol, QStringLiteral("The next one"));
    QVERIFY(carol.console.settle() && dave.console.settle());
    QCOMPARE(carol.state(id).channel, QString()); // no level, no rule
    QVERIFY(carol.cut() && dave.cut());
    for (Station *station : {&carol, &dave})
        QVERIFY(station->console.submit(id, SeverityChanged{worst, {}, now()}).ok());
    QVERIFY(carol.join() && dave.join() && carol.console.settle());
    const QString name = carol.state(id).channel;
    QVERIFY2(name.startsWith(u"#inc-20") && name.endsWith(u"-checkout"), qPrintable(name));
    QCOMPARE(dave.state(id).channel, name);
    QCOMPARE(stateHash(carol.state(id)), stateHash(dave.state(id)));
    QVERIFY(dave.console.submit(next, SeverityChanged{worst, {}, now()}).ok());
    QCOMPARE(dave.state(next).channel, name + QStringLiteral("-2"));
}

void TestResponseConsoles::aChannelThatAPersonChoseStays()
{
    for (const bool personFirst : {true, false}) {
        Station carol(m_database, QStringLiteral("carol")), dave(m_database, QStringLiteral("dave"));
        const IncidentId id = declare(carol, QStringLiteral("A person chose"));
        QVERIFY(carol.console.settle() && dave.console.settle());
        QVERIFY(carol.cut() && dave.cut());
        QVERIFY(carol.console.submit(id, FieldEdited{Field::Channel, {QStringLiteral("#war")}}).ok());
        QVERIFY(dave.console.submit(id, SeverityChanged{{1, QStringLiteral("SEV-1")}, {}, now()}).ok());
        QVERIFY((personFirst ? carol : dave).join());
        QVERIFY((personFirst ? dave : carol).join());
        QVERIFY(carol.console.settle() && dave.console.settle());
        QCOMPARE(carol.state(id).channel, QStringLiteral("#war"));
        QCOMPARE(stateHash(carol.state(id)), stateHash(dave.state(id)));
    }
}

QUARTERDECK_TEST(TestResponseConsoles);

} // namespace quarterdeck

#include "tst_responseconsoles.moc"
