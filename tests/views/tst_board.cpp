// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardview.h"
#include "board/cardlist.h"
#include "board/cardtext.h"
#include "board/incidenttable.h"
#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "testmain.h"
#include "warroom/warroom.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterdeck;

namespace {

SeverityLevel sev(int rank)
{
    return {rank, QStringLiteral("SEV-%1").arg(rank)};
}

Policy testPolicy()
{
    Policy policy;
    policy.name = QStringLiteral("test");
    policy.levels = {{sev(1), {}, {}, Milliseconds(300000)}, {sev(2), {}, {}, Milliseconds(900000)}, {sev(3), {}, {}, std::nullopt}};
    return policy;
}

/// A window with the board of a war room in memory.
struct Stage
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = new FakeDoor(clock);
    WarRoom room{std::unique_ptr<Door>(door), clock, testPolicy(), QStringLiteral("bob"), folder.filePath(QStringLiteral("journal.db"))};
    ThemeStore themes;
    CommandActions actions;
    std::unique_ptr<BoardView> board;

    void show()
    {
        board = std::make_unique<BoardView>(room, themes, actions);
        board->resize(1500, 700);
        board->show();
        QVERIFY(QTest::qWaitForWindowExposed(board.get()));
        QTRY_VERIFY(room.book().isLoaded());
        QApplication::setActiveWindow(board.get());
    }
    CardList &cards(Status status) const { return *board->findChild<CardList *>(QStringLiteral("cards-") + key(status)); }
    QLineEdit &filter() const { return *board->findChild<QLineEdit *>(QStringLiteral("board-filter")); }
    QString counts() const { return board->findChild<QLabel *>(QStringLiteral("board-count"))->text(); }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : board->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        }
        return false;
    }
    QPushButton *button(const QString &starting) const
    {
        for (QPushButton *one : board->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().startsWith(starting))
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT
private slots:
    void arrowsCrossLanesAndEnterOpens();
    void aDigitSetsTheStatusAndTheCardIsFollowed();
    void aStatusOfSomeoneElseMovesTheCardAndNotTheChoice();
    void slashAndControlFFocusTheFilterAndEscapeGoesBack();
    void typingFiltersAndCountsAndSaysWhenNothingMatches();
    void aCardCanBeCarriedToAnotherLane();
    void escapePutsACarriedCardBack();
    void theListShowsTheSameAndSortsByItsHeads();
    void anEmptyBoardOffersToDeclare();
    void aJournalThatCannotBeReadIsSaidAndTriedAgain();
    void onlyWhatChangesIsRepaintedByTheClock();
    void theCardSaysEverythingInOneSentence();
    void arrowsFollowTheEyeFromRightToLeft();
};

void TestBoard::arrowsCrossLanesAndEnterOpens()
{
    Stage stage;
    const IncidentId first = stage.door->declare(QStringLiteral("First"), QStringLiteral("dana"), sev(1));
    const IncidentId second = stage.door->declare(QStringLiteral("Second"), QStringLiteral("dana"), sev(2));
    const IncidentId third = stage.door->declare(QStringLiteral("Third"), QStringLiteral("dana"), sev(3));
    QVERIFY(stage.door->act(third, StatusChanged{Status::Monitoring, stage.clock.now()}).ok());
    stage.show();
    QVector<IncidentId> selected, opened;
    connect(stage.board.get(), &BoardView::incidentSelected, this, [&](const IncidentId &id) { selected << id; });
    connect(stage.board.get(), &BoardView::incidentActivated, this, [&](const IncidentId &id) { opened << id; });
    stage.board->focusIncidents();
    QCOMPARE(stage.board->current(), std::optional(first));
    QVERIFY(stage.cards(Status::Detected).hasFocus());
    QTest::keyClick(&stage.cards(Status::Detected), Qt::Key_Down);
    QCOMPARE(stage.board->current(), std::optional(second));
    QTest::keyClick(&stage.cards(Status::Detected), Qt::Key_Right); // over two empty lanes
    QCOMPARE(stage.board->current(), std::optional(third));
    QVERIFY(stage.cards(Status::Monitoring).hasFocus());
    QVERIFY(!stage.cards(Status::Detected).selectionModel()->hasSelection());
    QTest::keyClick(&stage.cards(Status::Monitoring), Qt::Key_Right); // nothing further
    QCOMPARE(stage.board->current(), std::optional(third));
    QTest::keyClick(&stage.cards(Status::Monitoring), Qt::Key_Left);
    QVERIFY(stage.cards(Status::Detected).hasFocus());
    QTest::keyClick(&stage.cards(Status::Detected), Qt::Key_Return);
    QCOMPARE(opened, QVector<IncidentId>{*stage.board->current()});
    QCOMPARE(selected, (QVector<IncidentId>{first, second, third, *stage.board->current()}));
}

void TestBoard::aDigitSetsTheStatusAndTheCardIsFollowed()
{
    Stage stage;
    const IncidentId id = stage.door->declare(QStringLiteral("Checkout failing"));
    stage.door->declare(QStringLiteral("Another"));
    stage.show();
    stage.board->setCurrent(id);
    stage.board->focusIncidents();
    QTest::keyClick(&stage.cards(Status::Detected), Qt::Key_3);
    QTRY_COMPARE(stage.door->stateOf(id)->status, Status::Mitigating);
    QTRY_VERIFY(stage.cards(Status::Mitigating).hasFocus());
    QCOMPARE(stage.board->current(), std::optional(id));
    QVERIFY(stage.cards(Status::Mitigating).selectionModel()->hasSelection());
    QTest::keyClick(&stage.cards(Status::Mitigating), Qt::Key_3); // the same again says nothing
    QCOMPARE(stage.door->submitted().size(), 1);
    QTest::keyClick(&stage.cards(Status::Mitigating), Qt::Key_5);
    QTRY_COMPARE(stage.door->stateOf(id)->status, Status::Resolved);
}

void TestBoard::aStatusOfSomeoneElseMovesTheCardAndNotTheChoice()
{
    Stage stage;
    const IncidentId id = stage.door->declare(QStringLiteral("Checkout failing"));
    const IncidentId other = stage.door->declare(QStringLiteral("Another"));
    stage.show();
    stage.board->setCurrent(id);
    int selected = 0;
    connect(stage.board.get(), &BoardView::incidentSelected, this, [&] { ++selected; });
    QVERIFY(stage.door->act(id, StatusChanged{Status::Investigating, stage.clock.now()}).ok());
    QTRY_COMPARE(stage.cards(Status::Investigating).selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(!stage.cards(Status::Detected).selectionModel()->hasSelection());
    QVERIFY(stage.door->act(other, StatusChanged{Status::Investigating, stage.clock.now()}).ok());
    QTRY_COMPARE(stage.cards(Status::Investigating).model()->rowCount(), 2);
    QCOMPARE(stage.board->current(), std::optional(id));
    QCOMPARE(selected, 0);
}

void TestBoard::slashAndControlFFocusTheFilterAndEscapeGoesBack()
{
    Stage stage;
    stage.door->declare(QStringLiteral("Checkout failing"));
    stage.show();
    stage.board->focusIncidents();
    CardList &cards = stage.cards(Status::Detected);
    QTest::keyClick(&cards, Qt::Key_Slash);
    QVERIFY(stage.filter().hasFocus());
    QTest::keyClick(&stage.filter(), Qt::Key_Escape);
    QVERIFY(cards.hasFocus());
    QTest::keyClick(&cards, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.filter().hasFocus());
    QTest::keyClicks(&stage.filter(), QStringLiteral("check"));
    QTest::keyClick(&stage.filter(), Qt::Key_Escape);
    QCOMPARE(stage.filter().text(), QString());
    QVERIFY(stage.filter().hasFocus());
    QTest::keyClick(&stage.filter(), Qt::Key_Return);
    QVERIFY(cards.hasFocus());
    stage.actions.action(CommandKey::FilterBoard)->trigger();
    QVERIFY(stage.filter().hasFocus());
}

void TestBoard::typingFiltersAndCountsAndSaysWhenNothingMatches()
{
    Stage stage;
    stage.door->declare(QStringLiteral("Checkout failing"));
    const IncidentId chosen = stage.door->declare(QStringLiteral("Login slow"));
    stage.show();
    stage.board->setCurrent(chosen);
    stage.board->focusFilter();
    QTest::keyClicks(&stage.filter(), QStringLiteral("login"));
    QCOMPARE(stage.counts(), QStringLiteral("1 of 2"));
    QCOMPARE(stage.cards(Status::Detected).model()->rowCount(), 1);
    QTest::keyClicks(&stage.filter(), QStringLiteral(" zzz"));
    QVERIFY(stage.says(QStringLiteral("No incidents match “login zzz”.")));
    QPushButton *clear = stage.button(QStringLiteral("Clear filter"));
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(stage.filter().text(), QString());
    QCOMPARE(stage.cards(Status::Detected).model()->rowCount(), 2);
    QCOMPARE(stage.board->current(), std::optional(chosen));
    QTRY_COMPARE(stage.cards(Status::Detected).selectionModel()->selectedIndexes().size(), 1);
}

void TestBoard::aCardCanBeCarriedToAnotherLane()
{
    Stage stage;
    const IncidentId id = stage.door->declare(QStringLiteral("Checkout failing"));
    const IncidentId other = stage.door->declare(QStringLiteral("Another"));
    QVERIFY(stage.door->act(other, StatusChanged{Status::Mitigating, stage.clock.now()}).ok());
    stage.show();
    QWidget *from = stage.cards(Status::Detected).viewport();
    const QPoint grip = stage.cards(Status::Detected).visualRect(stage.cards(Status::Detected).model()->index(0, 0)).center();
    const auto carryTo = [&](Status target) {
        auto *lane = stage.board->findChild<QWidget *>(QStringLiteral("lane-") + key(target));
        return from->mapFromGlobal(lane->mapToGlobal(lane->rect().center()));
    };
    QTest::mousePress(from, Qt::LeftButton, {}, grip);
    QTest::mouseMove(from, grip + QPoint(5, 5));
    QTest::mouseMove(from, grip + QPoint(40, 20));
    QTest::mouseMove(from, carryTo(Status::Mitigating));
    QTest::mouseRelease(from, Qt::LeftButton, {}, carryTo(Status::Mitigating));
    QTRY_COMPARE(stage.door->stateOf(id)->status, Status::Mitigating);
    QCOMPARE(stage.door->submitted().size(), 1);
}

void TestBoard::escapePutsACarriedCardBack()
{
    Stage stage;
    const IncidentId id = stage.door->declare(QStringLiteral("Checkout failing"));
    stage.show();
    stage.board->focusIncidents();
    CardList &cards = stage.cards(Status::Detected);
    QWidget *from = cards.viewport();
    const QPoint grip = cards.visualRect(cards.model()->index(0, 0)).center();
    auto *lane = stage.board->findChild<QWidget *>(QStringLiteral("lane-resolved"));
    const QPoint target = from->mapFromGlobal(lane->mapToGlobal(lane->rect().center()));
    QTest::mousePress(from, Qt::LeftButton, {}, grip);
    QTest::mouseMove(from, grip + QPoint(40, 20));
    QTest::mouseMove(from, target);
    QTest::keyClick(&cards, Qt::Key_Escape);
    QTest::mouseRelease(from, Qt::LeftButton, {}, target);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(stage.door->submitted().size(), 0);
    QCOMPARE(stage.door->stateOf(id)->status, Status::Detected);
}

void TestBoard::theListShowsTheSameAndSortsByItsHeads()
{
    Stage stage;
    const IncidentId a = stage.door->declare(QStringLiteral("Alpha"), QStringLiteral("dana"), sev(3));
    const IncidentId b = stage.door->declare(QStringLiteral("Beta"), QStringLiteral("dana"), sev(1));
    stage.show();
    QVERIFY(!stage.board->findChild<IncidentTable *>());
    stage.board->setCurrent(b);
    stage.actions.action(CommandKey::ToggleList)->trigger();
    auto *table = stage.board->findChild<IncidentTable *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 0);
    table->horizontalHeader()->setSortIndicator(IncidentBoardModel::TitleColumn, Qt::AscendingOrder);
    QCOMPARE(table->currentIndex().row(), 1); // the choice stays with the incident
    int opened = 0;
    connect(stage.board.get(), &BoardView::incidentActivated, this, [&] { ++opened; });
    stage.board->focusIncidents();
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(stage.board->current(), std::optional(a));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened, 1);
    QTest::keyClick(table, Qt::Key_2);
    QTRY_COMPARE(stage.door->stateOf(a)->status, Status::Investigating);
    QTest::keyClick(table, Qt::Key_Slash);
    QVERIFY(stage.filter().hasFocus());
}

void TestBoard::anEmptyBoardOffersToDeclare()
{
    Stage stage;
    stage.show();
    QTRY_VERIFY(stage.says(QStringLiteral("No active incidents.")));
    QSignalSpy declare(stage.actions.action(CommandKey::Declare), &QAction::triggered);
    QSignalSpy practise(stage.actions.action(CommandKey::OpenPractice), &QAction::triggered);
    QTest::mouseClick(stage.button(QStringLiteral("Declare incident")), Qt::LeftButton);
    QTest::mouseClick(stage.button(QStringLiteral("Open practice")), Qt::LeftButton);
    QCOMPARE(declare.count(), 1);
    QCOMPARE(practise.count(), 1);
    stage.door->declare(QStringLiteral("Checkout failing"));
    QTRY_VERIFY(stage.cards(Status::Detected).isVisible());
    const IncidentId id = stage.room.book().at(0).id;
    QVERIFY(stage.door->act(id, StatusChanged{Status::Closed, stage.clock.now()}).ok());
    QTRY_VERIFY(stage.says(QStringLiteral("No active incidents."))); // finished ones stay in sight below it
}

void TestBoard::aJournalThatCannotBeReadIsSaidAndTriedAgain()
{
    Stage stage;
    stage.show();
    emit stage.room.book().loadFailed(Error{ErrorCode::Storage, QStringLiteral("The disk does not answer."), {}});
    QVERIFY(stage.says(QStringLiteral("The disk does not answer.")));
    QPushButton *retry = stage.button(QStringLiteral("Try again"));
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(!stage.says(QStringLiteral("The disk does not answer.")));
}

void TestBoard::onlyWhatChangesIsRepaintedByTheClock()
{
    const Policy policy = testPolicy();
    IncidentSummary held{IncidentId::random()};
    held.severityRank = 1;
    held.severityName = QStringLiteral("SEV-1");
    held.commander = QStringLiteral("bob");
    held.declared = Instant{0};
    QCOMPARE(cardWords(held, policy, {60000}), cardWords(held, policy, {119999}));
    QVERIFY(cardWords(held, policy, {60000}) != cardWords(held, policy, {120000}));
    IncidentSummary vacant = held;
    vacant.commander.clear();
    vacant.commanderVacantSince = Instant{0};
    QVERIFY(cardWords(vacant, policy, {190000}) != cardWords(vacant, policy, {191000}));
    QCOMPARE(cardWords(vacant, policy, {190000}).command, QStringLiteral("NO IC 3:10"));
    QCOMPARE(cardWords(vacant, policy, {190000}).look, CommandLook::Due);
}

void TestBoard::theCardSaysEverythingInOneSentence()
{
    Stage stage;
    stage.door->declare(QStringLiteral("<b>Checkout</b> failing"), QStringLiteral("dana"), sev(1));
    stage.clock.advance(Milliseconds(190000));
    stage.show();
    const QString spoken = stage.cards(Status::Detected).model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Severity 1", "octagon", "<b>Checkout</b> failing", "Detected", "no commander for 3"})
        QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    QVERIFY(stage.cards(Status::Detected).accessibleName().startsWith(QStringLiteral("Detected")));
}

void TestBoard::arrowsFollowTheEyeFromRightToLeft()
{
    Stage stage;
    stage.door->declare(QStringLiteral("First"));
    const IncidentId second = stage.door->declare(QStringLiteral("Second"));
    QVERIFY(stage.door->act(second, StatusChanged{Status::Mitigating, stage.clock.now()}).ok());
    stage.show();
    stage.board->setLayoutDirection(Qt::RightToLeft);
    stage.board->focusIncidents();
    QTest::keyClick(&stage.cards(Status::Detected), Qt::Key_Left);
    QCOMPARE(stage.board->current(), std::optional(second));
    QTest::keyClick(&stage.cards(Status::Mitigating), Qt::Key_Right);
    QVERIFY(stage.cards(Status::Detected).hasFocus());
}

QUARTERDECK_TEST(TestBoard);
#include "tst_board.moc"
