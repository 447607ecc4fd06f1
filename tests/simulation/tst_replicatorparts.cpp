// SPDX-License-Identifier: GPL-3.0-or-later
#include "chance.h"
#include "replication/backoff.h"
#include "replication/chaincheck.h"
#include "replication/pollpace.h"
#include "replication/pushqueue.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck::simulation {

/// The parts of the Replicator that only keep books: back-off, chain check, push queue, poll pace.
class TestReplicatorParts : public QObject
{
    Q_OBJECT

private slots:
    void waitingGrowsWithJitterAndStaysShortAtFirst();
    void successMakesTheNextFailureAFirstOne();
    void rowsThatContinueTheLogAreFollowed();
    void aRowThatDoesNotFitIsNoticed_data();
    void aRowThatDoesNotFitIsNoticed();
    void aRedactedRowIsVouchedForByTheChain();
    void anIncidentHasOneBatchInFlight();
    void incidentsTakeTurns();
    void longTextsMakeSmallBatches();
    void aRefusedBatchIsCutDownToTheCulprit();
    void whatIsAcknowledgedIsNotOfferedAgainUntilItIsVoid();
    void aPollIsDueAtAWakeUpAndEveryFiveSeconds();
    void unannouncedChangesMakeThePollsDenser();
    void everythingIsListedAtFirstAndEveryFiveMinutes();

private:
    LogRecord event(const IncidentId &incident, const QByteArray &body = "{}")
    {
        LogRecord record{.id = *EventId::from(m_chance.uuid()),
                         .incident = incident,
                         .author = QStringLiteral("dana"),
                         .device = m_device,
                         .deviceSeq = ++m_number};
        record.kind = QStringLiteral("entry.logged");
        record.salt = QByteArray(16, 's');
        record.body = body;
        record.contentHash = contentHash(record);
        return record;
    }
    QVector<LogRecord> chain(const IncidentId &incident, int count)
    {
        QVector<LogRecord> rows;
        for (int seq = 1; seq <= count; ++seq) {
            LogRecord row = event(incident);
            row.seq = seq;
            row.receivedUs = 1000 + seq;
            row.chainHash =
                chainHash(rows.isEmpty() ? QByteArray() : rows.constLast().chainHash, row.contentHash, seq, row.receivedUs);
            rows.append(row);
        }
        return rows;
    }
    static bool always(const IncidentId &) { return true; }

    Chance m_chance{7};
    DeviceId m_device = *DeviceId::from(m_chance.uuid());
    qint64 m_number = 0;
};

void TestReplicatorParts::waitingGrowsWithJitterAndStaysShortAtFirst()
{
    Backoff backoff([] { return 0.999; });
    QVector<qint64> waits;
    for (int i = 0; i < 6; ++i)
        waits.append(backoff.next(i * 1000).count());
    QCOMPARE(waits, QVector<qint64>({499, 999, 1998, 3996, 3996, 3996}));
    QCOMPARE(backoff.next(121000).count(), 29970);
    Backoff none([] { return 0.0; });
    QCOMPARE(none.next(0).count(), 0);
}

void TestReplicatorParts::successMakesTheNextFailureAFirstOne()
{
    Backoff backoff([] { return 0.999; });
    for (int i = 0; i < 10; ++i)
        static_cast<void>(backoff.next(i * 60000));
    backoff.reset();
    QCOMPARE(backoff.next(700000).count(), 499);
}

void TestReplicatorParts::rowsThatContinueTheLogAreFollowed()
{
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    const QVector<LogRecord> rows = chain(incident, 5);
    QCOMPARE(follow(incident, {}, rows), (ReplicaCursor{5, rows[4].chainHash}));
    QCOMPARE(follow(incident, {3, rows[2].chainHash}, rows.mid(3)), (ReplicaCursor{5, rows[4].chainHash}));
    QCOMPARE(follow(incident, {3, rows[2].chainHash}, {}), (ReplicaCursor{3, rows[2].chainHash}));
}

void TestReplicatorParts::aRowThatDoesNotFitIsNoticed_data()
{
    QTest::addColumn<int>("kind");
    const char *const names[] = {"hole", "text", "author", "time", "order", "other incident", "other past"};
    for (int kind = 0; kind < int(std::size(names)); ++kind)
        QTest::newRow(names[kind]) << kind;
}

void TestReplicatorParts::aRowThatDoesNotFitIsNoticed()
{
    QFETCH(int, kind);
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    QVector<LogRecord> rows = chain(incident, 4);
    ReplicaCursor from;
    switch (kind) {
    case 0:
        rows.removeAt(1);
        break;
    case 1:
        rows[1].body = "{\"other\":1}";
        break;
    case 2:
        rows[1].author = QStringLiteral("sam");
        break;
    case 3:
        ++rows[1].receivedUs;
        break;
    case 4:
        rows.swapItemsAt(1, 2);
        break;
    case 5:
        rows[1].incident = *IncidentId::from(m_chance.uuid());
        break;
    default:
        from = {1, QByteArray(32, 'x')};
        rows.removeFirst();
    }
    QVERIFY(!follow(incident, from, rows));
}

void TestReplicatorParts::aRedactedRowIsVouchedForByTheChain()
{
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    QVector<LogRecord> rows = chain(incident, 3);
    rows[1].bodyHash = bodyHash(rows[1]);
    rows[1].body.clear();
    rows[1].salt.clear();
    QVERIFY(follow(incident, {}, rows));
    rows[1].body = "{\"forged\":1}";
    QVERIFY(!follow(incident, {}, rows));
}

void TestReplicatorParts::anIncidentHasOneBatchInFlight()
{
    PushQueue queue;
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    queue.add({event(incident), event(incident)});
    QCOMPARE(queue.next(0, always)->events.size(), 2);
    queue.add({event(incident)});
    QVERIFY(!queue.next(0, always));
    queue.postponed(incident, 100);
    QVERIFY(!queue.next(99, always));
    QCOMPARE(queue.nextMs(99), std::optional<qint64>(100));
    QCOMPARE(queue.next(100, always)->events.size(), 3);
}

void TestReplicatorParts::incidentsTakeTurns()
{
    PushQueue queue;
    const IncidentId one = *IncidentId::from(m_chance.uuid());
    const IncidentId other = *IncidentId::from(m_chance.uuid());
    for (int i = 0; i < 600; ++i)
        queue.add({event(one)});
    queue.add({event(other)});
    QCOMPARE(queue.next(0, always)->incident, one);
    QCOMPARE(queue.next(0, always)->incident, other);
    QVERIFY(!queue.next(0, [](const IncidentId &) { return false; }));
}

void TestReplicatorParts::longTextsMakeSmallBatches()
{
    PushQueue queue;
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    for (int i = 0; i < 20; ++i)
        queue.add({event(incident, QByteArray(60000, 'x'))});
    QCOMPARE(queue.next(0, always)->events.size(), PushQueue::kBatchBytes / 60000);
}

void TestReplicatorParts::aRefusedBatchIsCutDownToTheCulprit()
{
    PushQueue queue;
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    QVector<LogRecord> events;
    for (int i = 0; i < 100; ++i)
        events.append(event(incident));
    queue.add(events);
    const EventId culprit = events[37].id;
    int requests = 0;
    QVector<EventId> taken;
    std::optional<LogRecord> found;
    while (const auto batch = queue.next(0, always)) {
        ++requests;
        QVector<Acceptance> accepted;
        for (const LogRecord &each : batch->events)
            accepted.append({each.id, 1, false});
        if (std::any_of(accepted.begin(), accepted.end(), [&](const Acceptance &each) { return each.event == culprit; })) {
            const auto refused = queue.refused(incident);
            found = refused ? refused : found;
            continue;
        }
        for (const Acceptance &each : accepted)
            taken.append(each.event);
        queue.acknowledged(incident, accepted);
    }
    QCOMPARE(found->id, culprit);
    QCOMPARE(taken.size(), 99);
    QVERIFY(requests < 40);
    QVERIFY(queue.isEmpty());
}

void TestReplicatorParts::whatIsAcknowledgedIsNotOfferedAgainUntilItIsVoid()
{
    PushQueue queue;
    const IncidentId incident = *IncidentId::from(m_chance.uuid());
    const LogRecord first = event(incident);
    const LogRecord second = event(incident);
    queue.add({first, second});
    QVERIFY(queue.next(0, always));
    queue.acknowledged(incident, {{first.id, 1, false}, {second.id, 2, false}});
    queue.add({first, second});
    QVERIFY(!queue.next(0, always));
    QVERIFY(!queue.headIs(incident, 2));
    QVERIFY(queue.headIs(incident, 1)); // the server lost the second
    queue.add({first, second});
    QCOMPARE(queue.next(0, always)->events.size(), 1);
}

void TestReplicatorParts::aPollIsDueAtAWakeUpAndEveryFiveSeconds()
{
    PollPace pace;
    QVERIFY(pace.isDue(0));
    pace.asked(0, true);
    pace.woken();
    QVERIFY(!pace.isDue(10)); // one at a time
    pace.answered(20, true, false);
    QVERIFY(pace.isDue(20)); // the wake-up may have come after the server looked
    pace.asked(20, false);
    pace.answered(30, false, false);
    QVERIFY(!pace.isDue(5019));
    QVERIFY(pace.isDue(5020));
    QVERIFY(pace.isFresh(10030));
    QVERIFY(!pace.isFresh(10031));
}

void TestReplicatorParts::unannouncedChangesMakeThePollsDenser()
{
    PollPace pace;
    pace.asked(0, true);
    pace.answered(10, true, false);
    pace.asked(5000, false);
    pace.answered(5010, false, true);
    QCOMPARE(pace.dueMs(), 7000);
    pace.woken();
    pace.asked(6000, false);
    pace.answered(6010, false, true);
    QCOMPARE(pace.dueMs(), 11000);
}

void TestReplicatorParts::everythingIsListedAtFirstAndEveryFiveMinutes()
{
    PollPace pace;
    QVERIFY(pace.isComplete(0));
    pace.asked(0, true);
    QVERIFY(!pace.hasCompared());
    pace.answered(10, true, false);
    QVERIFY(pace.hasCompared());
    QVERIFY(!pace.isComplete(300009));
    QVERIFY(pace.isComplete(300010));
    pace.asked(1000, false);
    pace.answered(1010, false, false);
    pace.wantComplete(false);
    QVERIFY(pace.isComplete(1020));
    QVERIFY(!pace.isDue(1020));
    pace.wantComplete(true);
    QVERIFY(pace.isDue(1020));
}

QUARTERDECK_TEST(TestReplicatorParts);

} // namespace quarterdeck::simulation

#include "tst_replicatorparts.moc"
