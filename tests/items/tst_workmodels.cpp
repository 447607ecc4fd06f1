// SPDX-License-Identifier: GPL-3.0-or-later
// The boards of work as models: what stands where, and that rows move one by one.
#include "items/actionsmodel.h"
#include "items/decisionsmodel.h"
#include "items/hypothesesmodel.h"
#include "livefixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace quarterdeck;

namespace {

constexpr qint64 kMinuteMs = 60000;

/// One incident under a model, with the model's own rules held all the time.
template <class Model>
struct Rig : LiveFixture
{
    Rig()
    {
        model.tick(clock.now());
        model.setIncident(incident);
    }
    EventId log(EntryType type, const QString &text, qint64 boxMs = 0, const QString &mitigation = {})
    {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = clock.now();
        body.timeBoxMs = boxMs;
        body.mitigation = mitigation;
        if (text.startsWith(u'@'))
            body.people = QStringList{text.section(u' ', 0, 0).mid(1)};
        if (type == EntryType::Result)
            body.refs = QStringList{text.section(u' ', 0, 0)};
        return act(EntryLogged{body}).events.first().id;
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.itemAt(row).name;
        return names;
    }
    void pass(qint64 ms)
    {
        clock.advance(Milliseconds(ms));
        model.tick(clock.now());
    }

    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
};

} // namespace

class WorkModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void openActionsStandByDeadlineAndDoneOnesLast();
    void anActionIsAsLoudAsItsClock();
    void whatIsStruckIsNotShown();
    void hypothesesStandInGroups();
    void evidenceIsNamedByNumber();
    void proposalsStandBeforeDecisions();
    void aProposalIsDueWhenItsRoundIsOver();
    void anotherIncidentShowsItsOwn();
};

void WorkModelsTest::openActionsStandByDeadlineAndDoneOnesLast()
{
    Rig<ActionsModel> rig;
    rig.log(EntryType::Action, QStringLiteral("@alice look at the pool"));
    rig.log(EntryType::Action, QStringLiteral("@bob call the vendor"), 10 * kMinuteMs);
    rig.log(EntryType::Action, QStringLiteral("@carol roll back"), 5 * kMinuteMs);
    QTRY_COMPARE(rig.names(), (QStringList{QStringLiteral("A3"), QStringLiteral("A2"), QStringLiteral("A1")}));
    QCOMPARE(rig.model.itemAt(0).text, QStringLiteral("roll back"));
    QCOMPARE(rig.model.itemAt(0).person, QStringLiteral("carol"));
    QVERIFY(rig.model.itemAt(0).mitigation);
    QSignalSpy removed(&rig.model, &QAbstractItemModel::rowsRemoved);
    rig.log(EntryType::Result, QStringLiteral("A3 done"));
    QTRY_COMPARE(rig.names(), (QStringList{QStringLiteral("A2"), QStringLiteral("A1"), QStringLiteral("A3")}));
    QCOMPARE(rig.model.openCount(), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(rig.resets.count(), 0);
}

void WorkModelsTest::anActionIsAsLoudAsItsClock()
{
    Rig<ActionsModel> rig;
    const EventId id = rig.log(EntryType::Action, QStringLiteral("@bob call the vendor"), 10 * kMinuteMs);
    QTRY_COMPARE(rig.model.rowCount(), 1);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Normal);
    rig.pass(9 * kMinuteMs);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Due);
    rig.pass(2 * kMinuteMs);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Overdue);
    QCOMPARE(rig.model.index(0).data(WorkItemsModel::RemainingRole).toLongLong(), -kMinuteMs);
    QVERIFY(rig.model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 minute(s) over")));
    rig.act(ActionChanged{id, {}, rig.clock.now() + Milliseconds(10 * kMinuteMs), {}, {}, rig.clock.now()});
    QTRY_COMPARE(rig.model.itemAt(0).extensions, 1);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Normal);
    rig.act(ActionChanged{id, QStringLiteral("raj"), {}, {}, {}, rig.clock.now()});
    QTRY_COMPARE(rig.model.itemAt(0).person, QStringLiteral("raj"));
}

void WorkModelsTest::whatIsStruckIsNotShown()
{
    Rig<ActionsModel> rig;
    const EventId id = rig.log(EntryType::Action, QStringLiteral("@bob call the vendor"));
    QTRY_COMPARE(rig.model.rowCount(), 1);
    rig.act(EntryStruck{id, QStringLiteral("wrong incident")});
    QTRY_COMPARE(rig.model.rowCount(), 0);
    rig.act(EntryRestored{id});
    QTRY_COMPARE(rig.model.rowCount(), 1);
}

void WorkModelsTest::hypothesesStandInGroups()
{
    Rig<HypothesesModel> rig;
    QVector<EventId> ids;
    for (const char *text : {"cache", "deploy", "network", "vendor", "disk"})
        ids << rig.log(EntryType::Hypothesis, QString::fromLatin1(text));
    const auto move = [&](int i, HypothesisState to) { rig.act(HypothesisChanged{ids.at(i), to, {}, QStringLiteral("seen"), {}, rig.clock.now()}); };
    move(0, HypothesisState::Refuted);
    move(1, HypothesisState::Supported);
    move(3, HypothesisState::Testing);
    move(4, HypothesisState::Parked);
    QTRY_COMPARE(rig.names(), (QStringList{QStringLiteral("H4"), QStringLiteral("H3"), QStringLiteral("H2"), QStringLiteral("H1"), QStringLiteral("H5")}));
    QCOMPARE(rig.model.openCount(), 2);
    QCOMPARE(rig.model.itemAt(3).reason, QStringLiteral("seen"));
    QCOMPARE(rig.model.index(3).data(WorkItemsModel::GroupRole).toInt(), int(HypothesisState::Refuted));
    QCOMPARE(rig.resets.count(), 0);
}

void WorkModelsTest::evidenceIsNamedByNumber()
{
    Rig<HypothesesModel> rig;
    const EventId hypothesis = rig.log(EntryType::Hypothesis, QStringLiteral("bad cache"));
    const EventId finding = rig.log(EntryType::Finding, QStringLiteral("hit rate fell"));
    rig.act(EvidenceLinked{hypothesis, finding, false, {}, {}, rig.clock.now()});
    const int number = rig.incident->state().entry(finding)->number;
    QTRY_COMPARE(rig.model.index(0).data(WorkItemsModel::EvidenceRole).toList(), QVariantList{number});
    rig.act(EvidenceLinked{hypothesis, finding, true, {}, {}, rig.clock.now()});
    QTRY_VERIFY(rig.model.itemAt(0).evidence.isEmpty());
}

void WorkModelsTest::proposalsStandBeforeDecisions()
{
    Rig<DecisionsModel> rig;
    rig.log(EntryType::Decision, QStringLiteral("roll back"));
    EntryBody body;
    body.text = QStringLiteral("fail over");
    body.occurred = rig.clock.now();
    const EventId proposed = rig.act(DecisionProposed{body, rig.clock.now() + Milliseconds(5 * kMinuteMs)}).events.first().id;
    QTRY_COMPARE(rig.names(), (QStringList{QStringLiteral("D2"), QStringLiteral("D1")}));
    QCOMPARE(rig.model.openCount(), 1);
    rig.act(DecisionObjected{proposed, QStringLiteral("the replica lags"), {}, rig.clock.now()}, QStringLiteral("raj"));
    QTRY_COMPARE(rig.model.itemAt(0).objections, 1);
    QCOMPARE(rig.model.itemAt(0).reason, QStringLiteral("the replica lags"));
    rig.act(DecisionMade{proposed, DecisionState::NoGo, {}, QStringLiteral("too risky"), {}, rig.clock.now()});
    QTRY_COMPARE(rig.model.openCount(), 0);
    QCOMPARE(rig.model.itemAt(rig.model.rowOf(proposed)).reason, QStringLiteral("too risky"));
}

void WorkModelsTest::aProposalIsDueWhenItsRoundIsOver()
{
    Rig<DecisionsModel> rig;
    EntryBody body;
    body.text = QStringLiteral("fail over");
    body.occurred = rig.clock.now();
    rig.act(DecisionProposed{body, rig.clock.now() + Milliseconds(5 * kMinuteMs)});
    QTRY_COMPARE(rig.model.rowCount(), 1);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Normal);
    rig.pass(5 * kMinuteMs);
    QCOMPARE(rig.model.itemAt(0).loudness, ClockState::Due);
}

void WorkModelsTest::anotherIncidentShowsItsOwn()
{
    Rig<ActionsModel> rig;
    rig.log(EntryType::Action, QStringLiteral("@bob call the vendor"));
    QTRY_COMPARE(rig.model.rowCount(), 1);
    rig.model.setIncident(nullptr);
    QCOMPARE(rig.model.rowCount(), 0);
}

QUARTERDECK_TEST(WorkModelsTest);

#include "tst_workmodels.moc"
