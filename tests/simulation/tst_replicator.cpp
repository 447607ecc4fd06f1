// SPDX-License-Identifier: GPL-3.0-or-later
#include "replicatorrig.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck::simulation {

/// What the Replicator does with events, one rule at a time, on a server and consoles in virtual time.
class TestReplicator : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenArrivesAtTheOthers();
    void onlyThePullSetsTheOrder();
    void beforeItIsStartedItSaysEmbedded();
    void theCountsAreHonestWithoutAConnection();
    void aRefusedLoginWaitsForThePerson();
    void anotherStoreStopsEverything();
    void anotherStoreAcceptedGetsEverything();
    void aNewerServerOnlyLetsRecord();
    void aReadOnlyLoginReceivesAndKeepsWhatItWrites();
    void aRefusedEventIsMarkedAndTheOthersPass();
    void aCopiedJournalTakesNewNumbers();
    void anEmptiedServerIsFilledAgain();
    void aRestoredServerGetsBackWhatItLost();
    void aRevokedIncidentIsPurgedAndUnsentEventsStay();
    void aLinkThatCannotTellDeletesNothing();
    void aBacklogIsSentInFewBatches();

private:
    using What = SimConsole::What;
    using Kind = SyncState::Kind;
};

void TestReplicator::whatIsWrittenArrivesAtTheOthers()
{
    ReplicatorRig rig(3);
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(500);
    rig[1].write(incident, What::Entry);
    rig.pass(500);
    for (int number = 0; number < 3; ++number) {
        QCOMPARE(rig[number].journal().accepted(incident).size(), 2);
        QCOMPARE(rig[number].state().kind, Kind::Live);
        QVERIFY(rig[number].state().upToDate);
    }
    QCOMPARE(rig.complaints, QStringList());
}

void TestReplicator::onlyThePullSetsTheOrder()
{
    ReplicatorRig rig;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    bool wasThereFirst = false;
    for (int ms = 0; ms < 500; ++ms) {
        rig.pass(1);
        if (rig.rows(incident) == 1 && rig[0].journal().accepted(incident).isEmpty())
            wasThereFirst = true;
    }
    QVERIFY(wasThereFirst);
    QCOMPARE(rig[0].journal().accepted(incident).constFirst().chainHash,
             rig.server.contents().logs.at(incident).rows.constFirst().chainHash);
}

void TestReplicator::beforeItIsStartedItSaysEmbedded()
{
    ReplicatorRig rig;
    QCOMPARE(rig[0].state().kind, Kind::Embedded);
    rig[0].start();
    QCOMPARE(rig[0].state().kind, Kind::Connecting);
}

void TestReplicator::theCountsAreHonestWithoutAConnection()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig[0].write(incident, What::Entry);
    rig.pass(100);
    QCOMPARE(rig[0].state().unsent, 2);
    QVERIFY(!rig[0].state().upToDate);
    rig.server.isUp = true;
    rig.pass(5000);
    QCOMPARE(rig[0].state().unsent, 0);
}

void TestReplicator::aRefusedLoginWaitsForThePerson()
{
    ReplicatorRig rig;
    rig.server.locked.insert(rig[0].login());
    rig.startAll();
    QCOMPARE(rig[0].state().kind, Kind::NeedsLogin);
    rig.server.locked.clear();
    rig.pass(120000);
    QCOMPARE(rig[0].state().kind, Kind::NeedsLogin);
    rig[0].retryNow();
    rig.pass(1000);
    QCOMPARE(rig[0].state().kind, Kind::Live);
}

void TestReplicator::anotherStoreStopsEverything()
{
    ReplicatorRig rig;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    SimServer::Contents other;
    other.store = rig.chance.uuid();
    rig.crashServer();
    rig.server.putBack(other);
    rig.server.isUp = true;
    rig.pass(20000);
    QCOMPARE(rig[0].state().kind, Kind::Stopped);
    rig[0].write(incident, What::Entry);
    rig.pass(60000);
    QCOMPARE(rig.rows(incident), 0);
    QCOMPARE(rig[0].journal().accepted(incident).size(), 1);
    QCOMPARE(rig[0].state().unsent, 1);
}

void TestReplicator::anotherStoreAcceptedGetsEverything()
{
    ReplicatorRig rig;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    SimServer::Contents other;
    other.store = rig.chance.uuid();
    rig.crashServer();
    rig.server.putBack(other);
    rig.server.isUp = true;
    rig.pass(20000);
    rig[0].replicator()->acceptStore();
    rig.pass(5000);
    QCOMPARE(rig[0].state().kind, Kind::Live);
    QVERIFY(rig[0].state().upToDate);
    QCOMPARE(rig.rows(incident), 1);
    QCOMPARE(*rig[0].journal().store(), other.store);
}

void TestReplicator::aNewerServerOnlyLetsRecord()
{
    ReplicatorRig rig;
    rig.server.minClient = kReplicationVersion + 1;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(10000);
    QCOMPARE(rig[0].state().kind, Kind::Stopped);
    QCOMPARE(rig[0].state().unsent, 1);
    QCOMPARE(rig.rows(incident), 0);
}

void TestReplicator::aReadOnlyLoginReceivesAndKeepsWhatItWrites()
{
    ReplicatorRig rig(2);
    rig.server.readOnly.insert(rig[1].login());
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    rig[1].write(incident, What::Entry);
    rig.pass(10000);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 1);
    QVERIFY(!rig[1].state().mayWrite);
    QCOMPARE(rig[1].state().unsent, 1);
    QCOMPARE(rig[1].state().refused, 0);
}

void TestReplicator::aRefusedEventIsMarkedAndTheOthersPass()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    for (int i = 0; i < 100; ++i)
        rig[0].write(incident, i == 20 || i == 70 ? What::Poison : What::Entry);
    rig.server.isUp = true;
    rig.pass(10000);
    QCOMPARE(rig.rows(incident), 99);
    QCOMPARE(rig[0].state().refused, 2);
    QCOMPARE(rig[0].state().unsent, 0);
    QVERIFY(rig[0].state().upToDate);
}

void TestReplicator::aCopiedJournalTakesNewNumbers()
{
    ReplicatorRig rig(1);
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    auto copy = std::make_unique<SimConsole>(1, rig[0].login(), rig.scheduler, rig.server, rig.chance.fork());
    copy->complain = [&rig](const QString &what) { rig.complaints.append(what); };
    copy->cloneFrom(rig[0]);
    rig.consoles.push_back(std::move(copy));
    rig.pass(1000);
    for (int i = 0; i < 3; ++i) {
        rig[0].write(incident, What::Entry);
        rig[1].write(incident, What::Entry);
    }
    rig.pass(5000);
    QCOMPARE(rig.rows(incident), 7);
    for (int number = 0; number < 2; ++number) {
        QCOMPARE(rig[number].journal().accepted(incident).size(), 7);
        QCOMPARE(rig[number].state().refused, 0);
    }
    QCOMPARE(rig.complaints, QStringList());
}

void TestReplicator::anEmptiedServerIsFilledAgain()
{
    ReplicatorRig rig(2);
    rig.startAll();
    const SimServer::Contents empty = rig.server.contents();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    rig[1].write(incident, What::Entry);
    rig.pass(1000);
    rig.crashServer();
    rig.server.putBack(empty);
    rig.server.isUp = true;
    rig.pass(10000);
    QCOMPARE(rig.rows(incident), 2);
    for (int number = 0; number < 2; ++number) {
        QCOMPARE(rig[number].journal().accepted(incident).size(), 2);
        QCOMPARE(rig[number].divergences(), 1);
    }
}

void TestReplicator::aRestoredServerGetsBackWhatItLost()
{
    ReplicatorRig rig(2);
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    const SimServer::Contents backup = rig.server.contents();
    rig[0].write(incident, What::Entry);
    rig[1].write(incident, What::Entry);
    rig.pass(1000);
    QCOMPARE(rig.rows(incident), 3);
    rig.crashServer();
    rig.server.putBack(backup);
    rig.server.isUp = true;
    rig.pass(10000);
    QCOMPARE(rig.rows(incident), 3);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 3);
}

void TestReplicator::aRevokedIncidentIsPurgedAndUnsentEventsStay()
{
    ReplicatorRig rig(2);
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    rig[1].weather.isDown = true;
    rig[1].link()->cut();
    rig.pass(1000);
    rig[1].write(incident, What::Entry);
    rig.server.restrictTo(incident, {rig[0].login()});
    rig[1].weather.isDown = false;
    rig.pass(10000);
    QVERIFY(rig[1].journal().accepted(incident).isEmpty());
    QCOMPARE(rig[1].journal().rows().size(), size_t(1));
    QCOMPARE(rig[1].state().refused, 1);
    QCOMPARE(rig.rows(incident), 1);
    rig.server.openToAll(incident);
    rig.pass(10000);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 1);
}

/// A link whose server is too old to be asked why an incident is gone.
class SpeechlessLink final : public ServerLink
{
public:
    void open(Answer<Welcome>) override {}
    void append(const IncidentId &, const QVector<LogRecord> &, Answer<QVector<Acceptance>>) override {}
    void poll(const QByteArray &, Answer<PollAnswer>) override {}
    void pull(const IncidentId &, qint64, int, Answer<QVector<LogRecord>>) override {}
    void close() override {}
};

void TestReplicator::aLinkThatCannotTellDeletesNothing()
{
    SpeechlessLink link;
    std::optional<LinkProblem> problem;
    link.access({}, [&problem](const auto &answer) { problem = answer.problem(); });
    QVERIFY(problem);
    QCOMPARE(problem->kind, LinkProblem::Kind::Refused);

    ReplicatorRig rig;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(1000);
    rig[0].weather.isSpeechless = true;
    rig.server.restrictTo(incident, {});
    rig.pass(600000);
    QCOMPARE(rig[0].journal().accepted(incident).size(), 1);
    QVERIFY(!rig[0].state().upToDate);
    QCOMPARE(rig[0].state().kind, Kind::Live);
}

void TestReplicator::aBacklogIsSentInFewBatches()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    for (int i = 0; i < 1999; ++i)
        rig[0].write(incident, What::Entry);
    rig.server.isUp = true;
    rig.pass(10000);
    QCOMPARE(rig.rows(incident), 2000);
    QCOMPARE(rig[0].state().unsent, 0);
    QCOMPARE(rig.server.commits(), 4);
}

QUARTERDECK_TEST(TestReplicator);

} // namespace quarterdeck::simulation

#include "tst_replicator.moc"
