// SPDX-License-Identifier: GPL-3.0-or-later
// The war room that a severity opens: once, with a name of its own, on a real journal.
#include "shippedpolicy.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "warroom/door.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// A journal with its door, and commands given to it at a time that stands still: 2024-11-15T14:40:12Z.
struct Desk
{
    Desk() { open(); }
    void open()
    {
        DoorOptions options;
        options.journalPath = folder.filePath(QStringLiteral("journal.db"));
        options.policy = shipped(QStringLiteral("four-level"));
        options.policy.bridgePattern = QStringLiteral("https://meet.example.com/{channel}");
        auto opened = openDoor(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        door = std::move(opened).value();
        policy = options.policy;
    }
    Command command(const IncidentId &incident, const Payload &payload) const
    {
        return {CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("test"), clock.now(), payload, {}, {}};
    }
    Result<Receipt> act(const IncidentId &incident, const Payload &payload) { return door->submit(command(incident, payload)).result(); }
    IncidentId declare(const char *severity, const IncidentDeclared &like = {})
    {
        IncidentDeclared declared = like;
        if (declared.title.isEmpty())
            declared.title = QStringLiteral("Breach at Acme");
        if (declared.services.isEmpty())
            declared.services = QStringList{QStringLiteral("checkout")};
        if (severity)
            declared.severity = policy.levelFrom(QLatin1String(severity));
        declared.at = clock.now();
        const IncidentId id = IncidentId::random();
        const Result<Receipt> receipt = act(id, declared);
        if (!receipt || receipt->events.size() != 1)
            qFatal("not declared");
        return id;
    }
    Incident state(const IncidentId &id) { return *door->incidentState(id).result(); }
    Result<Receipt> raise(const IncidentId &id, const char *level, const char *reason = "")
    {
        return act(id, SeverityChanged{*policy.levelFrom(QLatin1String(level)), QLatin1String(reason), clock.now(), {}, {}});
    }

    QTemporaryDir folder;
    FakeClock clock;
    Policy policy;
    std::unique_ptr<Door> door;
};

} // namespace

class WarRoomOpeningTest : public QObject
{
    Q_OBJECT
private slots:
    void declaringAtAMandatoryLevelOpensIt();
    void raisingToOneOpensItOnce();
    void everyIncidentHasANameOfItsOwn();
    void aChannelThatAPersonSetStays();
    void otherLevelsOpenNothing();
    void aDrillSaysSoAndAPrivateOneTellsNothing();
    void whatWasImportedOpensNothing();
    void aLoneHashAsksForTheName();
    void theSameCommandTwiceIsOneRoom();
};

void WarRoomOpeningTest::declaringAtAMandatoryLevelOpensIt()
{
    Desk desk;
    const Incident state = desk.state(desk.declare("SEV-1"));
    QCOMPARE(state.channel, QStringLiteral("#inc-20241115-checkout"));
    QCOMPARE(state.bridge, QStringLiteral("https://meet.example.com/inc-20241115-checkout"));
    QCOMPARE(state.entries.size(), 1);
    QVERIFY(entryText(state.entries.first()).endsWith(QStringLiteral("(war room #inc-20241115-checkout)")));
}

void WarRoomOpeningTest::raisingToOneOpensItOnce()
{
    Desk desk;
    const IncidentId id = desk.declare("SEV-2");
    QCOMPARE(desk.state(id).channel, QString());
    QVERIFY(desk.raise(id, "SEV-1").ok());
    QCOMPARE(desk.state(id).channel, QStringLiteral("#inc-20241115-checkout"));
    QVERIFY(desk.raise(id, "SEV-2", "better").ok());
    QVERIFY(desk.raise(id, "SEV-1").ok());
    desk.door.reset();
    desk.open();
    QCOMPARE(desk.state(id).channel, QStringLiteral("#inc-20241115-checkout"));
    int told = 0;
    for (const Entry &entry : desk.state(id).entries)
        told += entryText(entry).contains(QStringLiteral("war room"));
    QCOMPARE(told, 1);
}

void WarRoomOpeningTest::everyIncidentHasANameOfItsOwn()
{
    Desk desk;
    QSet<QString> names;
    for (int i = 0; i < 5; ++i)
        names.insert(desk.state(desk.declare("SEV-1")).channel);
    QCOMPARE(names.size(), 5);
    QVERIFY(names.contains(QStringLiteral("#inc-20241115-checkout-5")));
    // A name that a person took counts too.
    const IncidentId id = desk.declare("SEV-3");
    QVERIFY(desk.act(id, FieldEdited{Field::Channel, {QStringLiteral("#inc-20241115-search")}}).ok());
    IncidentDeclared search;
    search.services = QStringList{QStringLiteral("search")};
    QCOMPARE(desk.state(desk.declare("SEV-1", search)).channel, QStringLiteral("#inc-20241115-search-2"));
    // Two of one request, which is in the journal only when all of it is.
    search.title = QStringLiteral("Search is down");
    search.severity = desk.policy.levelFrom(QLatin1String("SEV-1"));
    search.at = desk.clock.now();
    const QVector<Command> both{desk.command(IncidentId::random(), search), desk.command(IncidentId::random(), search)};
    QVERIFY(desk.door->submitAll(both).result().ok());
    QCOMPARE(desk.state(both.at(0).incident).channel, QStringLiteral("#inc-20241115-search-3"));
    QCOMPARE(desk.state(both.at(1).incident).channel, QStringLiteral("#inc-20241115-search-4"));
}

void WarRoomOpeningTest::aChannelThatAPersonSetStays()
{
    Desk desk;
    const IncidentId id = desk.declare("SEV-3");
    QVERIFY(desk.act(id, FieldEdited{Field::Channel, {QStringLiteral("#war")}}).ok());
    QVERIFY(desk.raise(id, "SEV-1").ok());
    QCOMPARE(desk.state(id).channel, QStringLiteral("#war"));
    QCOMPARE(desk.state(id).bridge, QString());
    const IncidentId bridged = desk.declare("SEV-3");
    QVERIFY(desk.act(bridged, FieldEdited{Field::Bridge, {QStringLiteral("https://own.example.com/1")}}).ok());
    QVERIFY(desk.raise(bridged, "SEV-1").ok());
    QCOMPARE(desk.state(bridged).bridge, QStringLiteral("https://own.example.com/1"));
    QVERIFY(!desk.state(bridged).channel.isEmpty());
}

void WarRoomOpeningTest::otherLevelsOpenNothing()
{
    Desk desk;
    for (const char *level : {"SEV-2", "SEV-3", "SEV-4", static_cast<const char *>(nullptr)})
        QCOMPARE(desk.state(desk.declare(level)).channel, QString());
    const IncidentId over = desk.declare("SEV-2");
    QVERIFY(desk.act(over, StatusChanged{Status::Resolved, desk.clock.now()}).ok());
    QVERIFY(desk.raise(over, "SEV-1").ok()); // a correction afterwards calls nobody
    QCOMPARE(desk.state(over).channel, QString());
}

void WarRoomOpeningTest::aDrillSaysSoAndAPrivateOneTellsNothing()
{
    Desk desk;
    IncidentDeclared drill;
    drill.kind = IncidentKind::Drill;
    QCOMPARE(desk.state(desk.declare("SEV-1", drill)).channel, QStringLiteral("#drill-20241115-checkout"));
    IncidentDeclared secret;
    secret.isPrivate = true;
    const Incident state = desk.state(desk.declare("SEV-1", secret));
    QCOMPARE(state.channel, QStringLiteral("#inc-20241115-") + state.ref.mid(4).toLower());
    QVERIFY(!state.channel.contains(QStringLiteral("acme"), Qt::CaseInsensitive) && !state.bridge.contains(QStringLiteral("checkout")));
}

void WarRoomOpeningTest::whatWasImportedOpensNothing()
{
    Desk desk;
    IncidentDeclared imported;
    imported.origin = {QStringLiteral("statuspage"), QStringLiteral("1"), {}, {}};
    QCOMPARE(desk.state(desk.declare("SEV-1", imported)).channel, QString());
    IncidentDeclared filled;
    filled.kind = IncidentKind::Backfill;
    QCOMPARE(desk.state(desk.declare("SEV-1", filled)).channel, QString());
}

void WarRoomOpeningTest::aLoneHashAsksForTheName()
{
    Desk desk;
    const IncidentId id = desk.declare("SEV-2");
    const FieldEdited ask{Field::Channel, {QStringLiteral("#")}};
    QVERIFY(desk.act(id, ask).ok());
    QCOMPARE(desk.state(id).channel, QStringLiteral("#inc-20241115-checkout"));
    QVERIFY(desk.act(id, ask).ok()); // there is one: it keeps its name
    QCOMPARE(desk.state(id).channel, QStringLiteral("#inc-20241115-checkout"));
}

void WarRoomOpeningTest::theSameCommandTwiceIsOneRoom()
{
    Desk desk;
    const IncidentId id = desk.declare("SEV-2");
    const Command raised = desk.command(id, SeverityChanged{*desk.policy.levelFrom(QStringLiteral("SEV-1")), {}, desk.clock.now(), {}, {}});
    QVERIFY(desk.door->submit(raised).result().ok());
    const Result<Receipt> again = desk.door->submit(raised).result();
    QVERIFY(again.ok() && again->repeated);
    QCOMPARE(desk.state(id).channel, QStringLiteral("#inc-20241115-checkout"));
}

QUARTERDECK_TEST(WarRoomOpeningTest);
#include "tst_warroomopening.moc"
