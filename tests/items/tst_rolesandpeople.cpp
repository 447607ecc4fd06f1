// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/commandgap.h"
#include "items/peoplemodel.h"
#include "items/rolesmodel.h"
#include "livefixture.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

namespace {

struct Live : LiveFixture
{
    void assign(const QString &role, const QString &handle)
    {
        clock.advance(Milliseconds(1000));
        act(RoleAssigned{role, handle, std::nullopt, clock.now()});
    }
};

QStringList handles(const PeopleModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.personAt(row).handle;
    return result;
}

} // namespace

class TestRolesAndPeople : public QObject
{
    Q_OBJECT
private slots:
    void slotsAreTheStandardOnesThenTheTeamsOwn();
    void aChangeOfHolderIsOneDataChanged();
    void aHandoverIsShownUntilAnswered();
    void commandIsDueFromFortyPercentAndOverdueAtTheLimit();
    void peopleOnTheIncidentComeFirstThenTheMostRecent();
    void theChosenPersonStaysChosen();
    void searchNarrowsWhileTyping();
};

void TestRolesAndPeople::slotsAreTheStandardOnesThenTheTeamsOwn()
{
    Live live;
    RolesModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setIncident(live.incident);
    QCOMPARE(model.rowCount(), int(role::standard().size()));
    QCOMPARE(model.slotAt(0).role, role::Commander);
    QCOMPARE(model.slotAt(0).since, std::optional(live.clock.now()));
    live.assign(QStringLiteral("database-lead"), QStringLiteral("raj"));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.slotAt(5).holder, QStringLiteral("raj"));
    QCOMPARE(model.index(5).data(RolesModel::DigitRole).toInt(), 6);
    QCOMPARE(model.slotOfDigit(6)->role, QStringLiteral("database-lead"));
    QVERIFY(!model.slotOfDigit(7));
    live.assign(QStringLiteral("database-lead"), {});
    QCOMPARE(model.rowCount(), 6); // vacated, still a slot
    QVERIFY(model.slotAt(5).holder.isEmpty());
    model.setIncident(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRolesAndPeople::aChangeOfHolderIsOneDataChanged()
{
    Live live;
    RolesModel model;
    model.setIncident(live.incident);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted);
    live.assign(role::Operations, QStringLiteral("alice"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    live.assign(role::Commander, QStringLiteral("alice"));
    QCOMPARE(changed.count(), 3); // the commander, and operations whose holder now has another role
    QCOMPARE(model.slotAt(0).also, QStringList{role::Operations});
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Incident commander: alice"));
}

void TestRolesAndPeople::aHandoverIsShownUntilAnswered()
{
    Live live;
    RolesModel model;
    model.setIncident(live.incident);
    live.assign(role::Commander, QStringLiteral("dana"));
    live.act(HandoverOffered{QStringLiteral("bob"), live.clock.now()});
    QCOMPARE(model.slotAt(0).offeredTo, QStringLiteral("bob"));
    QCOMPARE(model.slotAt(0).holder, QStringLiteral("dana"));
    live.act(HandoverAccepted{QStringLiteral("dana"), QStringLiteral("bob"), live.clock.now()}, QStringLiteral("bob"));
    QCOMPARE(model.slotAt(0).holder, QStringLiteral("bob"));
    QVERIFY(model.slotAt(0).offeredTo.isEmpty());
}

void TestRolesAndPeople::commandIsDueFromFortyPercentAndOverdueAtTheLimit()
{
    Policy policy;
    policy.levels = {{{1, QStringLiteral("SEV-1")}, {}, {}, Milliseconds(300000)}, {{3, QStringLiteral("SEV-3")}, {}, {}, std::nullopt}};
    IncidentSummary summary{IncidentId::random()};
    summary.severityRank = 1;
    summary.severityName = QStringLiteral("SEV-1");
    summary.commanderVacantSince = Instant{0};
    QCOMPARE(commandGap(summary, policy, {119999}).look, CommandLook::Vacant);
    QCOMPARE(commandGap(summary, policy, {120000}).look, CommandLook::Due);
    QCOMPARE(commandGap(summary, policy, {299999}).look, CommandLook::Due);
    QCOMPARE(commandGap(summary, policy, {300000}).look, CommandLook::Overdue);
    summary.commander = QStringLiteral("bob");
    QCOMPARE(commandGap(summary, policy, {300000}).look, CommandLook::Held);
    summary.commander.clear();
    summary.severityRank = 3;
    summary.severityName = QStringLiteral("SEV-3");
    QCOMPARE(commandGap(summary, policy, {900000}).look, CommandLook::Vacant);
    QVERIFY(!commandGap(summary, policy, {900000}).gap);
    summary.status = Status::Resolved;
    QCOMPARE(commandGap(summary, policy, {900000}).look, CommandLook::Finished);
}

void TestRolesAndPeople::peopleOnTheIncidentComeFirstThenTheMostRecent()
{
    Live live;
    PeopleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setKnown({QStringLiteral("zoe"), QStringLiteral("alice"), QStringLiteral("bob")});
    model.setIncident(live.incident);
    QCOMPARE(handles(model), (QStringList{QStringLiteral("dana"), QStringLiteral("zoe"), QStringLiteral("alice"), QStringLiteral("bob")}));
    live.assign(role::Scribe, QStringLiteral("bob"));
    QCOMPARE(handles(model).first(), QStringLiteral("bob"));
    QCOMPARE(model.personAt(0).roles, QStringList{role::Scribe});
    EntryBody body;
    body.text = QStringLiteral("asked @raj");
    body.people = QStringList{QStringLiteral("raj")};
    body.occurred = live.clock.now();
    live.act(EntryLogged{body});
    QCOMPARE(handles(model), (QStringList{QStringLiteral("bob"), QStringLiteral("dana"), QStringLiteral("raj"), QStringLiteral("zoe"), QStringLiteral("alice")}));
    QVERIFY(model.personAt(2).onIncident);
    QVERIFY(!model.personAt(3).onIncident);
    model.setIncident(nullptr);
    QCOMPARE(handles(model), (QStringList{QStringLiteral("zoe"), QStringLiteral("alice"), QStringLiteral("bob")}));
}

void TestRolesAndPeople::theChosenPersonStaysChosen()
{
    Live live;
    PeopleModel model;
    model.setKnown({QStringLiteral("zoe"), QStringLiteral("alice"), QStringLiteral("bob")});
    model.setIncident(live.incident);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(model.rowOf(QStringLiteral("bob"))), QItemSelectionModel::ClearAndSelect);
    live.assign(role::Scribe, QStringLiteral("bob"));
    QCOMPARE(selection.currentIndex().row(), model.rowOf(QStringLiteral("bob")));
    model.setKnown({QStringLiteral("new"), QStringLiteral("bob"), QStringLiteral("alice")});
    QCOMPARE(selection.currentIndex().row(), model.rowOf(QStringLiteral("bob")));
}

void TestRolesAndPeople::searchNarrowsWhileTyping()
{
    PeopleModel model;
    const QAbstractItemModelTester tester(&model);
    model.setKnown({QStringLiteral("zoé"), QStringLiteral("alice"), QStringLiteral("bob")});
    model.setSearch(QStringLiteral("@ZOE"));
    QCOMPARE(handles(model), QStringList{QStringLiteral("zoé")});
    QCOMPARE(model.totalCount(), 3);
    model.setSearch(QStringLiteral("nobody"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
}

QUARTERDECK_TEST(TestRolesAndPeople);
#include "tst_rolesandpeople.moc"
