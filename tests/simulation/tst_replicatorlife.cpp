// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pollpace.h"
#include "replicatorrig.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck::simulation {

/// How the Replicator lives through bad days, one rule at a time: unreachable, silent and busy servers, failing disks, wrong clocks, and
/// what a person may ask of it.
class TestReplicatorLife : public QObject
{
    Q_OBJECT

private slots:
    void anUnreachableServerIsOfflineAndTriedAgain();
    void aBusyIncidentHoldsUpNoOther();
    void lostWakeUpsAreNoticedByPolling();
    void aSilentServerIsNoticedWithinFifteenSeconds();
    void aHealedNetworkIsUsedWithinFiveSeconds();
    void aFailingDiskIsSaidAndOutlasted();
    void retryNowDoesNotWait();
    void syncNowAnswersWhenAllIsCompared();
    void syncNowAnswersWhenItFails();
    void afterStopNothingHappens();
    void theClocksDifferenceIsMeasuredAndFollowed();

private:
    using What = SimConsole::What;
    using Kind = SyncState::Kind;
};

void TestReplicatorLife::anUnreachableServerIsOfflineAndTriedAgain()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    rig.pass(60000);
    QCOMPARE(rig[0].state().kind, Kind::Offline);
    QVERIFY(!rig[0].state().why.message.isEmpty());
    const qint64 tries = rig[0].weather.calls;
    rig.server.isUp = true;
    rig.pass(5000);
    QCOMPARE(rig[0].state().kind, Kind::Live);
    QVERIFY(rig[0].weather.calls > tries);
}

void TestReplicatorLife::aBusyIncidentHoldsUpNoOther()
{
    ReplicatorRig rig;
    rig.startAll();
    const IncidentId busy = rig.incident();
    const IncidentId other = rig.incident();
    rig[0].write(busy, What::Declare);
    rig[0].write(other, What::Declare);
    rig.pass(1000);
    rig.server.holdLock(busy, 20000000);
    rig[0].write(busy, What::Entry);
    rig.pass(4000);
    rig[0].write(other, What::Entry);
    rig.pass(4000);
    QCOMPARE(rig.rows(other), 2);
    QCOMPARE(rig.rows(busy), 1);
    rig.pass(20000);
    QCOMPARE(rig.rows(busy), 2);
}

void TestReplicatorLife::lostWakeUpsAreNoticedByPolling()
{
    ReplicatorRig rig(2);
    rig[1].weather.losesWakes = 1;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(5500);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 1);
    rig[0].write(incident, What::Entry);
    rig.pass(2500); // deaf, and knows it
    QCOMPARE(rig[1].journal().accepted(incident).size(), 2);
}

void TestReplicatorLife::aSilentServerIsNoticedWithinFifteenSeconds()
{
    ReplicatorRig rig;
    rig.startAll();
    QCOMPARE(rig[0].state().heard, Instant{});
    const Instant lastChance = rig[0].clock.now();
    rig[0].weather.isBlackHole = true;
    rig.pass(15000);
    QCOMPARE(rig[0].state().kind, Kind::Offline);
    // What was true is as old as the last answer, not as the notice that no more came.
    QVERIFY(rig[0].state().heard <= lastChance);
    QVERIFY(rig[0].state().heard >= lastChance - Milliseconds(PollPace::kIntervalMs + 1000));
    QVERIFY(rig[0].state().since - rig[0].state().heard > Milliseconds(5000));
    rig[0].weather.isBlackHole = false;
    rig.pass(10000);
    QCOMPARE(rig[0].state().kind, Kind::Live);
    QCOMPARE(rig[0].state().heard, Instant{});
}

void TestReplicatorLife::aHealedNetworkIsUsedWithinFiveSeconds()
{
    for (const qint64 outageMs : {100, 1000, 10000, 60000, 110000}) {
        ReplicatorRig rig;
        rig.startAll();
        rig[0].weather.isDown = true;
        rig[0].link()->cut();
        rig.pass(outageMs);
        rig[0].weather.isDown = false;
        rig.pass(5000);
        QCOMPARE(rig[0].state().kind, Kind::Live);
    }
}

void TestReplicatorLife::aFailingDiskIsSaidAndOutlasted()
{
    ReplicatorRig rig(2);
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[1].disk.isFailing = true;
    rig[0].write(incident, What::Declare);
    rig.pass(10000);
    QCOMPARE(rig[1].state().kind, Kind::Offline);
    QCOMPARE(rig[1].state().why.message, QStringLiteral("The disk cannot be written."));
    rig[1].disk.isFailing = false;
    rig.pass(5000);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 1);
    QVERIFY(rig[1].state().upToDate);
}

void TestReplicatorLife::retryNowDoesNotWait()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    rig.pass(600000);
    rig.server.isUp = true;
    rig[0].retryNow();
    rig.pass(200);
    QCOMPARE(rig[0].state().kind, Kind::Live);
}

void TestReplicatorLife::syncNowAnswersWhenAllIsCompared()
{
    ReplicatorRig rig(2);
    rig[1].weather.losesWakes = 1;
    rig.startAll();
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(200);
    rig[1].write(rig.incident(), What::Declare);
    std::optional<SyncState> answer;
    rig[1].replicator()->syncNow([&answer](const SyncState &state) { answer = state; });
    QVERIFY(!answer);
    rig.pass(500);
    QVERIFY(answer);
    QVERIFY(answer->upToDate);
    QCOMPARE(rig[1].journal().accepted(incident).size(), 1);
}

void TestReplicatorLife::syncNowAnswersWhenItFails()
{
    ReplicatorRig rig;
    rig.server.isUp = false;
    rig[0].start();
    rig.pass(1000);
    int answers = 0;
    rig[0].replicator()->syncNow([&answers](const SyncState &state) {
        ++answers;
        QCOMPARE(state.kind, Kind::Offline);
    });
    rig.pass(1000);
    QCOMPARE(answers, 1);
}

void TestReplicatorLife::afterStopNothingHappens()
{
    ReplicatorRig rig;
    rig.startAll();
    rig[0].replicator()->stop();
    const qint64 calls = rig[0].weather.calls;
    const IncidentId incident = rig.incident();
    rig[0].write(incident, What::Declare);
    rig.pass(600000);
    QCOMPARE(rig[0].weather.calls, calls);
    QCOMPARE(rig[0].state().kind, Kind::Offline);
    rig[0].replicator()->start();
    rig.pass(1000);
    QCOMPARE(rig.rows(incident), 1);
}

void TestReplicatorLife::theClocksDifferenceIsMeasuredAndFollowed()
{
    ReplicatorRig rig;
    rig[0].clock.jumpTo(180000);
    rig.startAll();
    QVERIFY(std::abs(rig[0].state().skewMs - 180000) < 1000);
    rig[0].clock.jumpTo(-60000);
    rig.pass(6000);
    QVERIFY(std::abs(rig[0].state().skewMs + 60000) < 1000);
}

QUARTERDECK_TEST(TestReplicatorLife);

} // namespace quarterdeck::simulation

#include "tst_replicatorlife.moc"
