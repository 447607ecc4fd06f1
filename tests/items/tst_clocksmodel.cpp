// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "items/clocksmodel.h"
#include "livefixture.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

namespace {

const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")};

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

const Policy &policy()
{
    static const Policy policy = [] {
        Policy p;
        PolicyLevel one{kSev1}, two{kSev2};
        one.commanderWithin = minutes(5);
        one.response.firstCustomerUpdate = minutes(10);
        one.response.customerCadence = minutes(30);
        one.response.mitigate = minutes(30);
        p.levels = {one, two};
        return p;
    }();
    return policy;
}

struct Live : LiveFixture
{
    ClocksModel model{[](const Incident &) -> const Policy & { return policy(); }};
    QAbstractItemModelTester tester{&model};

    Live()
    {
        model.tick(clock.now());
        model.setIncident(incident);
        act(SeverityChanged{kSev1, {}, clock.now()});
        await([this] { return model.rowCount() == 3; });
    }
    void pass(Milliseconds time)
    {
        clock.advance(time);
        model.tick(clock.now());
    }
    QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row).data().toString() + u' ' + key(model.stateOf(row));
        return list;
    }
};

} // namespace

class TestClocksModel : public QObject
{
    Q_OBJECT
private slots:
    void theLoudestIsFirst();
    void aTickChangesOnlyTheTime();
    void answersChangeTheState();
    void whatWasMetGoesToTheEnd();
    void aScreenReaderHearsWholeMinutes();
    void anotherLevelIsAnotherSet();
};

void TestClocksModel::theLoudestIsFirst()
{
    Live live;
    QCOMPARE(live.titles(),
             (QStringList{QStringLiteral("Incident commander normal"), QStringLiteral("First update (customers) normal"),
                          QStringLiteral("Target to mitigate normal")}));
    live.pass(minutes(9));
    QCOMPARE(live.titles(),
             (QStringList{QStringLiteral("Incident commander overdue"), QStringLiteral("First update (customers) due"),
                          QStringLiteral("Target to mitigate normal")}));
    QCOMPARE(live.model.index(0).data(ClocksModel::RemainingRole).toLongLong(), -minutes(4).count());
    QCOMPARE(live.model.nextUpdate()->second, ClockState::Due);
    live.act(RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, live.clock.now()});
    QTRY_COMPARE(live.titles().first(), QStringLiteral("First update (customers) due")); // it moved
    QCOMPARE(live.titles().last(), QStringLiteral("Incident commander met"));
    live.model.setIncident(nullptr);
    QCOMPARE(live.model.rowCount(), 0);
}

void TestClocksModel::aTickChangesOnlyTheTime()
{
    Live live;
    QSignalSpy changed(&live.model, &QAbstractItemModel::dataChanged), states(&live.model, &ClocksModel::statesChanged);
    live.pass(Milliseconds(1000));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().at(2).value<QList<int>>().contains(ClocksModel::RemainingRole));
    QCOMPARE(states.count(), 0);
    live.pass(minutes(2));
    QCOMPARE(states.count(), 1); // amber
}

void TestClocksModel::answersChangeTheState()
{
    Live live;
    live.pass(minutes(11));
    const ClockReading first = live.model.readingAt(0);
    QVERIFY(live.model.index(0).data(ClocksModel::AnswerableRole).toBool());
    live.act(AlarmAnswered{first.clock, first.subject, first.dueAt, live.clock.now(), minutes(5).count()});
    QTRY_VERIFY(live.titles().contains(QStringLiteral("Incident commander snoozed")));
    const int row = int(live.titles().indexOf(QStringLiteral("Incident commander snoozed")));
    QCOMPARE(live.model.index(row).data(ClocksModel::SnoozedUntilRole).toLongLong(), (live.clock.now() + minutes(5)).ms);
    live.pass(minutes(5));
    QCOMPARE(live.titles().first(), QStringLiteral("Incident commander overdue")); // louder again
}

void TestClocksModel::whatWasMetGoesToTheEnd()
{
    Live live;
    live.pass(minutes(2));
    live.act(UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it."), live.clock.now(), {}});
    QTRY_COMPARE(live.model.rowCount(), 4);
    QCOMPARE(live.titles().last(), QStringLiteral("First update (customers) met"));
    QCOMPARE(live.model.index(3).data(ClocksModel::RemainingRole).toLongLong(), minutes(8).count()); // early by that
    QCOMPARE(live.model.nextUpdate()->first.dueAt, live.clock.now() + minutes(30));
    // A time box comes, and goes when its result is in.
    EntryBody action;
    action.type = EntryType::Action;
    action.text = QStringLiteral("check the pool");
    action.occurred = live.clock.now();
    action.timeBoxMs = minutes(10).count();
    live.act(EntryLogged{action});
    QTRY_VERIFY(live.titles().contains(QStringLiteral("A1 check the pool normal")));
    EntryBody result;
    result.type = EntryType::Result;
    result.text = QStringLiteral("A1 done");
    result.refs = QStringList{QStringLiteral("A1")};
    result.occurred = live.clock.now();
    live.act(EntryLogged{result});
    QTRY_COMPARE(live.model.rowCount(), 4);
}

void TestClocksModel::aScreenReaderHearsWholeMinutes()
{
    Live live;
    const QString before = live.model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(before.contains(QStringLiteral("Incident commander")));
    live.pass(Milliseconds(1000));
    const QString second = live.model.index(0).data(Qt::AccessibleTextRole).toString();
    live.pass(Milliseconds(1000));
    QCOMPARE(live.model.index(0).data(Qt::AccessibleTextRole).toString(), second);
}

void TestClocksModel::anotherLevelIsAnotherSet()
{
    Live live;
    live.act(SeverityChanged{kSev2, QStringLiteral("a few only"), live.clock.now()});
    QTRY_COMPARE(live.model.rowCount(), 0);
    QVERIFY(!live.model.nextUpdate());
}

QUARTERDECK_TEST(TestClocksModel);
#include "tst_clocksmodel.moc"
