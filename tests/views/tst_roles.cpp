// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "roles/rolespanel.h"
#include "roles/slotlist.h"
#include "testmain.h"
#include "warroom/warroom.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;

namespace {

/// A window with the roles of one incident; this console's person is bob.
struct Stage
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = new FakeDoor(clock);
    WarRoom room{std::unique_ptr<Door>(door), clock, Policy(), QStringLiteral("bob"), folder.filePath(QStringLiteral("journal.db"))};
    ThemeStore themes;
    CommandActions actions;
    IncidentId id;
    std::shared_ptr<LiveIncident> live;
    RolesPanel panel{room, themes, actions};

    explicit Stage(const QString &commander = {}) :
        id(door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), std::nullopt, commander)), live(room.open(id))
    {
        panel.setTimeFormat(TimeFormat(ZoneMode::Utc));
        panel.setIncident(live);
        panel.resize(360, 900);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel) || !QTest::qWaitFor([this] { return live->isLoaded(); }))
            qFatal("The window did not open.");
        QApplication::setActiveWindow(&panel);
    }
    QString holder(const QString &role) const { return door->stateOf(id)->holder(role); }
    SlotList &slotList() const { return *panel.findChild<SlotList *>(QStringLiteral("role-slots")); }
    SlotList &people() const { return *panel.findChild<SlotList *>(QStringLiteral("people")); }
    QLineEdit &search() const { return *panel.findChild<QLineEdit *>(QStringLiteral("people-search")); }
    QPushButton *button(const char *name) const
    {
        auto *found = panel.findChild<QPushButton *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void chooseSlot(int row)
    {
        slotList().setFocus();
        slotList().setCurrentIndex(slotList().model()->index(row, 0));
    }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        }
        return false;
    }
};

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT
private slots:
    void controlRAsksForAPersonAndThenForANumber();
    void aPersonThenEnterThenANumberAssigns();
    void aNewNameCanBeTypedAndARoleOfOnesOwn();
    void aSlotAsksForItsPersonAndDeleteVacatesIt();
    void aPersonCanBeCarriedOntoASlot();
    void takingCommandAsksOnceWhenSomebodyHoldsIt();
    void aVacantCommandIsTakenAtOnce();
    void givingMyCommandAwayOffersItAndItPassesWhenAccepted();
    void anOfferToMeIsAcceptedHere();
    void aRefusalIsSaidInThePanel();
    void escapeEndsEveryQuestion();
    void nothingIsAskedWithoutAnIncident();
};

void TestRoles::controlRAsksForAPersonAndThenForANumber()
{
    Stage stage;
    stage.actions.action(CommandKey::AssignRole)->trigger();
    QVERIFY(stage.search().hasFocus());
    QTest::keyClicks(&stage.search(), QStringLiteral("dan"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QVERIFY(stage.says(QStringLiteral("Which role for dana?")));
    QTest::keyClick(stage.panel.focusWidget(), Qt::Key_5);
    QTRY_COMPARE(stage.holder(role::Scribe), QStringLiteral("dana"));
    QVERIFY(!stage.says(QStringLiteral("Which role")));
}

void TestRoles::aPersonThenEnterThenANumberAssigns()
{
    Stage stage;
    stage.people().setFocus();
    QVERIFY(stage.people().currentIndex().isValid());
    QTest::keyClick(&stage.people(), Qt::Key_Return);
    QTest::keyClick(stage.panel.focusWidget(), Qt::Key_3);
    QTRY_COMPARE(stage.holder(role::Operations), QStringLiteral("dana"));
    QTest::keyClick(&stage.people(), Qt::Key_4); // the number alone, on a selected person
    QTRY_COMPARE(stage.holder(role::Communications), QStringLiteral("dana"));
}

void TestRoles::aNewNameCanBeTypedAndARoleOfOnesOwn()
{
    Stage stage;
    stage.panel.assignRole();
    QTest::keyClicks(&stage.search(), QStringLiteral("@Carol"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QWidget *line = stage.panel.focusWidget();
    QTest::keyClicks(line, QStringLiteral("database-lead"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stage.holder(QStringLiteral("database-lead")), QStringLiteral("carol"));
    QTRY_COMPARE(stage.slotList().model()->rowCount(), 6);
    stage.panel.assignRole();
    QTest::keyClicks(&stage.search(), QStringLiteral("carol"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    line = stage.panel.focusWidget();
    QTest::keyClicks(line, QStringLiteral("comms")); // the short form people type
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stage.holder(role::Communications), QStringLiteral("carol"));
}

void TestRoles::aSlotAsksForItsPersonAndDeleteVacatesIt()
{
    Stage stage;
    stage.chooseSlot(2);
    QTest::keyClick(&stage.slotList(), Qt::Key_Return);
    QVERIFY(stage.search().hasFocus());
    QVERIFY(stage.says(QStringLiteral("Who is Operations lead?")));
    QTest::keyClicks(&stage.search(), QStringLiteral("alice"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QTRY_COMPARE(stage.holder(role::Operations), QStringLiteral("alice"));
    stage.chooseSlot(2);
    QTest::keyClick(&stage.slotList(), Qt::Key_Delete);
    QTRY_COMPARE(stage.holder(role::Operations), QString());
    QTest::keyClick(&stage.slotList(), Qt::Key_Delete); // vacant already
    QCOMPARE(stage.door->submitted().size(), 2);
}

void TestRoles::aPersonCanBeCarriedOntoASlot()
{
    Stage stage;
    QTRY_VERIFY(stage.people().model()->rowCount() > 0);
    QWidget *from = stage.people().viewport();
    const QPoint grip = stage.people().visualRect(stage.people().model()->index(0, 0)).center();
    SlotList &slotList = stage.slotList();
    const QPoint target = from->mapFromGlobal(slotList.viewport()->mapToGlobal(slotList.visualRect(slotList.model()->index(4, 0)).center()));
    QTest::mousePress(from, Qt::LeftButton, {}, grip);
    QTest::mouseMove(from, grip - QPoint(0, 30));
    QTest::mouseMove(from, target);
    QTest::mouseRelease(from, Qt::LeftButton, {}, target);
    QTRY_COMPARE(stage.holder(role::Scribe), QStringLiteral("dana"));
}

void TestRoles::takingCommandAsksOnceWhenSomebodyHoldsIt()
{
    Stage stage(QStringLiteral("alice"));
    QTRY_VERIFY(stage.button("take-command"));
    QTest::mouseClick(stage.button("take-command"), Qt::LeftButton);
    QVERIFY(stage.says(QStringLiteral("alice holds command. Take it over now?")));
    QCOMPARE(stage.door->submitted().size(), 0);
    QVERIFY(stage.button("role-confirm")->hasFocus());
    QTest::keyClick(stage.button("role-confirm"), Qt::Key_Space);
    QTRY_COMPARE(stage.holder(role::Commander), QStringLiteral("bob"));
    QTRY_VERIFY(stage.button("hand-over"));
    QVERIFY(!stage.button("take-command"));
}

void TestRoles::aVacantCommandIsTakenAtOnce()
{
    Stage stage;
    stage.panel.takeCommand();
    QTRY_COMPARE(stage.holder(role::Commander), QStringLiteral("bob"));
}

void TestRoles::givingMyCommandAwayOffersItAndItPassesWhenAccepted()
{
    Stage stage(QStringLiteral("bob"));
    stage.actions.action(CommandKey::HandOver)->trigger();
    QTest::keyClicks(&stage.search(), QStringLiteral("alice"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QTRY_VERIFY(stage.door->stateOf(stage.id)->handover.has_value());
    QCOMPARE(stage.holder(role::Commander), QStringLiteral("bob"));
    QTRY_VERIFY(stage.says(QStringLiteral("Command is offered to alice; bob holds it until they accept.")));
    QTRY_VERIFY(stage.button("withdraw-offer"));
    QTest::mouseClick(stage.button("withdraw-offer"), Qt::LeftButton);
    QTRY_VERIFY(!stage.door->stateOf(stage.id)->handover.has_value());
    QTRY_VERIFY(!stage.says(QStringLiteral("Command is offered")));
    stage.panel.handOver();
    QTest::keyClicks(&stage.search(), QStringLiteral("alice"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QTRY_VERIFY(stage.door->stateOf(stage.id)->handover.has_value());
    QVERIFY(stage.door->act(stage.id, HandoverAccepted{QStringLiteral("bob"), QStringLiteral("alice"), stage.clock.now()}, QStringLiteral("alice")).ok());
    QTRY_VERIFY(stage.button("take-command"));
}

void TestRoles::anOfferToMeIsAcceptedHere()
{
    Stage stage(QStringLiteral("alice"));
    QVERIFY(stage.door->act(stage.id, HandoverOffered{QStringLiteral("bob"), stage.clock.now()}, QStringLiteral("alice")).ok());
    QTRY_VERIFY(stage.says(QStringLiteral("alice offers you command.")));
    QTRY_VERIFY(stage.button("accept-command"));
    QTest::mouseClick(stage.button("accept-command"), Qt::LeftButton);
    QTRY_COMPARE(stage.holder(role::Commander), QStringLiteral("bob"));
    QTRY_VERIFY(!stage.says(QStringLiteral("offers you command")));
}

void TestRoles::aRefusalIsSaidInThePanel()
{
    Stage stage;
    stage.door->hold();
    stage.panel.takeCommand();
    QVERIFY(stage.door->act(stage.id, RoleAssigned{role::Commander, QStringLiteral("carol"), std::nullopt, stage.clock.now()}, QStringLiteral("carol")).ok());
    stage.door->release();
    QTRY_VERIFY(stage.says(QStringLiteral("carol")));
    QCOMPARE(stage.holder(role::Commander), QStringLiteral("carol"));
    stage.panel.takeCommand();
    stage.panel.handOver();
}

void TestRoles::escapeEndsEveryQuestion()
{
    Stage stage(QStringLiteral("alice"));
    stage.panel.takeCommand();
    QTest::keyClick(stage.panel.focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.button("role-confirm"));
    stage.panel.assignRole();
    QTest::keyClicks(&stage.search(), QStringLiteral("dana"));
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QTest::keyClick(stage.panel.focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.says(QStringLiteral("Which role")));
    stage.panel.handOver();
    QTest::keyClick(&stage.search(), Qt::Key_Escape);
    QVERIFY(!stage.says(QStringLiteral("Who is offered")));
    QCOMPARE(stage.door->submitted().size(), 0);
}

void TestRoles::nothingIsAskedWithoutAnIncident()
{
    Stage stage;
    stage.panel.setIncident(nullptr);
    QVERIFY(stage.says(QStringLiteral("No incident is open.")));
    stage.panel.takeCommand();
    stage.panel.assignRole();
    stage.panel.handOver();
    QCOMPARE(stage.door->submitted().size(), 0);
}

QUARTERDECK_TEST(TestRoles);
#include "tst_roles.moc"
