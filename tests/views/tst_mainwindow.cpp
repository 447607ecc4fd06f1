// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole, over a war room in memory: its modes, its panes, the keyboard between them, and the import.
#include "board/boardview.h"
#include "common/bannerbar.h"
#include "common/plainlabel.h"
#include "details/incidentdetailsview.h"
#include "roles/rolespanel.h"
#include "scribe/scribeline.h"
#include "scribe/timelineview.h"
#include "shell/consolestatusbar.h"
#include "shell/importdialog.h"
#include "shell/mainwindow.h"
#include "shell/practicesteps.h"
#include "shell/promptpanel.h"
#include "shell/situationstrip.h"
#include "shell/welcomepane.h"
#include "support/testmain.h"
#include "windowfixture.h"
#include "work/checklistpanel.h"
#include "work/clockspanel.h"
#include "work/guidancepanel.h"
#include "work/workpanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowFitsASmallScreen();
    void emptyJournalIsWelcomedAndDeclaringLeadsIntoTheLine();
    void openingPutsTheKeyboardIntoTheLineChoosingOnTheBoardDoesNot();
    void switchingModesKeepsWhatIsHalfTyped();
    void modeAndLayoutOfEachModeAreRemembered();
    void practiceRemembersNothing();
    void practiceStepsAreTickedOffWhenDone();
    void practiceStepsCanBePutAway();
    void rolesAreShownForOneQuestionInALayoutWithoutThem();
    void f6GoesRoundThePanes();
    void escapeLeadsBackToWhereTheKeyboardWas();
    void undoTakesTheTextFirstThenTheLastChangeOfAnyPane();
    void zoomIsForEverythingAndRemembered();
    void themeIsChosenAndRemembered();
    void timesAreShownInTheChosenZone();
    void unsavedEntryIsSaidUntilItIsSaved();
    void closingWithAnActiveIncidentAsks();
    void incidentOfAnotherJournalIsForgotten();
    void panesGiveWayOnASmallScreen();
    void textOfUsersIsNeverMarkup();
};

void MainWindowTest::emptyJournalIsWelcomedAndDeclaringLeadsIntoTheLine()
{
    WindowRig rig;
    rig.show();
    auto *welcome = rig.find<WelcomePane>();
    QTRY_VERIFY(welcome->isVisible());
    QVERIFY(!rig.dock("board")->isVisible() && !rig.dock("details")->isVisible() && !rig.dock("roles")->isVisible());
    for (QPushButton *button : welcome->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Declare")))
            button->click();
    }
    QVERIFY(rig.prompt()->isOpen());
    auto *title = rig.prompt()->findChild<QLineEdit *>();
    QTest::keyClicks(title, QStringLiteral("Search is down"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(rig.window->windowTitle().endsWith(QStringLiteral(" Search is down")));
    QTRY_VERIFY(rig.line()->hasFocus());
    QVERIFY(!welcome->isVisible());
    QVERIFY(rig.dock("board")->isVisible() && rig.dock("details")->isVisible() && rig.dock("roles")->isVisible());
}

void MainWindowTest::openingPutsTheKeyboardIntoTheLineChoosingOnTheBoardDoesNot()
{
    WindowRig rig;
    rig.showIncident();
    QVERIFY(rig.line()->hasFocus());
    auto *board = rig.find<BoardView>();
    board->focusIncidents();
    emit board->incidentSelected(*rig.incident);
    QVERIFY(keyboardIsIn(board));
    emit board->incidentActivated(*rig.incident);
    QVERIFY(rig.line()->hasFocus());
}

void MainWindowTest::switchingModesKeepsWhatIsHalfTyped()
{
    WindowRig rig;
    rig.showIncident();
    QTest::keyClicks(rig.line(), QStringLiteral("roll back comp"));
    const std::optional<Instant> first = rig.line()->draft().firstKeystroke;
    rig.clock.advance(Milliseconds(5000));
    rig.run(CommandKey::ShowScribe);
    QCOMPARE(rig.window->mode(), WindowMode::Scribe);
    QVERIFY(!rig.dock("board")->isVisible());
    QCOMPARE(rig.line()->toPlainText(), QStringLiteral("roll back comp"));
    QVERIFY(rig.line()->hasFocus());
    rig.run(CommandKey::ShowCommand);
    QVERIFY(rig.dock("board")->isVisible());
    QCOMPARE(rig.line()->toPlainText(), QStringLiteral("roll back comp"));
    QVERIFY(first && rig.line()->draft().firstKeystroke == first);
}

void MainWindowTest::modeAndLayoutOfEachModeAreRemembered()
{
    WindowRig rig;
    rig.showIncident();
    rig.dock("details")->hide();
    rig.run(CommandKey::ShowScribe);
    rig.dock("roles")->show();
    rig.run(CommandKey::ShowCommand);
    QVERIFY(!rig.dock("details")->isVisible());
    QVERIFY(rig.dock("board")->isVisible());
    rig.run(CommandKey::ShowScribe);
    rig.again();
    QCOMPARE(rig.window->mode(), WindowMode::Scribe);
    QVERIFY(rig.dock("roles")->isVisible() && !rig.dock("board")->isVisible());
    rig.run(CommandKey::ShowCommand);
    QVERIFY(!rig.dock("details")->isVisible());
    rig.run(CommandKey::ResetLayout);
    QVERIFY(rig.dock("details")->isVisible());
}

void MainWindowTest::practiceRemembersNothing()
{
    WindowRig rig({.practice = true});
    rig.showIncident();
    rig.dock("details")->hide();
    rig.run(CommandKey::ShowScribe);
    rig.run(CommandKey::TimeDisplay);
    rig.run(CommandKey::ZoomIn);
    rig.run(CommandKey::ThemeDark);
    rig.again();
    QCOMPARE(rig.window->mode(), WindowMode::Command);
    QVERIFY(rig.dock("details")->isVisible());
    QVERIFY(!rig.session->lastIncident());
    for (const char *shown : {"zone", "zoom", "theme"})
        QVERIFY2(rig.session->text(QLatin1String(shown)).isEmpty(), shown);
}

namespace {

QStringList stepsSaid(const WindowRig &rig)
{
    QStringList texts;
    for (const PlainLabel *label : rig.find<PracticeSteps>()->findChildren<PlainLabel *>())
        texts << label->accessibleName();
    return texts.mid(1);
}

} // namespace

void MainWindowTest::practiceStepsAreTickedOffWhenDone()
{
    WindowRig rig(WindowOptions{true, true});
    rig.showIncident();
    QTRY_VERIFY(rig.room.open(*rig.incident)->isLoaded());
    auto *steps = rig.find<PracticeSteps>();
    QVERIFY(steps && steps->isVisible() && !steps->isDone());
    const auto ticked = [&] { return stepsSaid(rig).filter(QStringLiteral("Done: ")).size(); };
    QCOMPARE(stepsSaid(rig).size(), 3);
    QCOMPARE(ticked(), 0);
    QCOMPARE(rig.line()->placeholderText(), QStringLiteral("Try it: ! roll back v3.2 @alice"));
    // What others do in the replay does not count.
    rig.door->act(*rig.incident, StatusChanged{Status::Investigating, rig.clock.now()}, QStringLiteral("alice")).ok();
    rig.log(QStringLiteral("! roll back v3.2 @alice"));
    QTRY_COMPARE(ticked(), 1);
    QCOMPARE(rig.line()->placeholderText(), QStringLiteral("Try it: /status monitoring"));
    rig.log(QStringLiteral("/status monitoring"));
    QTRY_COMPARE(ticked(), 2);
    QVERIFY(rig.line()->placeholderText().contains(QStringLiteral("Ctrl+Shift+I")));
    rig.run(CommandKey::TakeCommand);
    if (rig.prompt()->isOpen())
        rig.pick(1);
    QTRY_COMPARE(ticked(), 3);
    QVERIFY(steps->isDone());
    QCOMPARE(rig.line()->placeholderText(), QStringLiteral("What just happened?"));
}

void MainWindowTest::practiceStepsCanBePutAway()
{
    WindowRig plain(WindowOptions{true, false});
    plain.showIncident();
    QVERIFY(!plain.find<PracticeSteps>());
    WindowRig rig(WindowOptions{true, true});
    rig.showIncident();
    auto *close = rig.find<PracticeSteps>()->findChild<QToolButton *>();
    QVERIFY(close->focusPolicy() & Qt::TabFocus);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!rig.find<PracticeSteps>()->isVisible());
    QVERIFY(rig.line()->hasFocus());
    QCOMPARE(rig.line()->placeholderText(), QStringLiteral("What just happened?"));
}

void MainWindowTest::rolesAreShownForOneQuestionInALayoutWithoutThem()
{
    WindowRig rig;
    rig.showIncident();
    const auto shown = [&] { return rig.dock("roles")->isVisible(); };
    QVERIFY(shown());
    rig.window->setMode(WindowMode::Scribe);
    QVERIFY(!shown());
    rig.run(CommandKey::AssignRole);
    QVERIFY(shown());
    QVERIFY(keyboardIsIn(rig.find<RolesPanel>()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("carol"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTRY_COMPARE(rig.state().holder(role::Operations), QStringLiteral("carol"));
    QVERIFY(!shown());
    QVERIFY(rig.line()->hasFocus());

    rig.run(CommandKey::AssignRole);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!shown());

    // Left open half-way, it is no part of the layout that is remembered.
    rig.run(CommandKey::AssignRole);
    rig.window->setMode(WindowMode::Command);
    QVERIFY(shown());
    rig.run(CommandKey::AssignRole);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown()); // this layout has it
    rig.window->setMode(WindowMode::Scribe);
    QVERIFY(!shown());
}

void MainWindowTest::f6GoesRoundThePanes()
{
    WindowRig rig;
    rig.showIncident();
    QWidget *const round[] = {rig.find<BoardView>(),       rig.find<ClocksPanel>(),         rig.find<ChecklistPanel>(),
                              rig.find<GuidancePanel>(),   rig.find<IncidentDetailsView>(), rig.find<TimelineView>(),
                              rig.line(),                  rig.find<RolesPanel>(),          rig.find<WorkPanel>()};
    rig.find<BoardView>()->focusIncidents();
    for (size_t i = 1; i <= std::size(round); ++i) {
        rig.run(CommandKey::NextPane);
        QVERIFY2(keyboardIsIn(round[i % std::size(round)]), qPrintable(QString::number(i)));
    }
    rig.run(CommandKey::PreviousPane);
    QVERIFY(keyboardIsIn(round[8]));
    rig.run(CommandKey::PreviousPane);
    rig.run(CommandKey::PreviousPane);
    QVERIFY(rig.line()->hasFocus());

    rig.run(CommandKey::ShowScribe);
    rig.line()->setFocus();
    rig.run(CommandKey::NextPane);
    QVERIFY(keyboardIsIn(rig.find<TimelineView>()));
    rig.run(CommandKey::NextPane);
    QVERIFY(rig.line()->hasFocus());
}

void MainWindowTest::escapeLeadsBackToWhereTheKeyboardWas()
{
    WindowRig rig;
    rig.showIncident();
    for (QWidget *pane : {static_cast<QWidget *>(rig.find<RolesPanel>()), static_cast<QWidget *>(rig.find<BoardView>())}) {
        for (int i = 0; i < 12 && !keyboardIsIn(pane); ++i)
            rig.run(CommandKey::NextPane);
        QVERIFY(keyboardIsIn(pane));
        rig.run(CommandKey::FocusScribe);
        QVERIFY(rig.line()->hasFocus());
        QTest::keyClick(rig.line(), Qt::Key_Escape);
        QVERIFY(keyboardIsIn(pane));
    }
}

void MainWindowTest::undoTakesTheTextFirstThenTheLastChangeOfAnyPane()
{
    WindowRig rig;
    rig.showIncident();
    rig.log(QStringLiteral("alice acknowledged"));
    QTRY_COMPARE(rig.state().entries.size(), 2);
    rig.run(CommandKey::ChangeStatus);
    rig.pick(3);
    QTRY_COMPARE(rig.state().status, Status::Mitigating);
    QTRY_VERIFY(rig.line()->hasFocus());

    QTest::keyClicks(rig.line(), QStringLiteral("half"));
    for (int i = 0; i < 10 && !rig.line()->isBlank(); ++i)
        rig.run(CommandKey::Undo);
    QVERIFY(rig.line()->isBlank());
    rig.door->settle();
    QCOMPARE(rig.state().status, Status::Mitigating);

    rig.run(CommandKey::Undo);
    QTRY_COMPARE(rig.state().status, Status::Detected);
    QVERIFY(!rig.state().entryByNumber(2)->struck);
    rig.run(CommandKey::Undo);
    QTRY_VERIFY(rig.state().entryByNumber(2)->struck);
    for (int i = 0; i < 10 && rig.line()->toPlainText() != u"half"; ++i)
        rig.run(CommandKey::Redo);
    QVERIFY(rig.state().entryByNumber(2)->struck);
    rig.run(CommandKey::Redo);
    QTRY_VERIFY(!rig.state().entryByNumber(2)->struck);
}

void MainWindowTest::zoomIsForEverythingAndRemembered()
{
    WindowRig rig;
    rig.showIncident();
    const double before = QApplication::font().pointSizeF();
    const int line = rig.line()->fontMetrics().height();
    for (int i = 0; i < 5; ++i)
        rig.run(CommandKey::ZoomIn);
    QVERIFY(QApplication::font().pointSizeF() > before * 1.5);
    QVERIFY(rig.find<ConsoleStatusBar>()->findChild<PlainLabel *>(QStringLiteral("statusZoom"))->text().contains(QStringLiteral("161 %")));
    rig.again(); // widgets hear of a new application font only while the application runs
    QVERIFY(rig.find<BoardView>()->font().pointSizeF() > before * 1.5);
    QVERIFY(rig.line()->fontMetrics().height() > line * 3 / 2);
    rig.run(CommandKey::ZoomReset);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void MainWindowTest::themeIsChosenAndRemembered()
{
    WindowRig rig;
    rig.show();
    rig.run(CommandKey::ThemeDark);
    QCOMPARE(rig.themes.choice(), ThemeChoice::Dark);
    rig.themes.setChoice(ThemeChoice::System); // as the program starts
    rig.again();
    QCOMPARE(rig.themes.choice(), ThemeChoice::Dark);
}

void MainWindowTest::timesAreShownInTheChosenZone()
{
    WindowRig rig;
    rig.showIncident();
    const auto clock = [&rig] {
        for (const PlainLabel *label : rig.find<SituationStrip>()->findChildren<PlainLabel *>()) {
            if (label->accessibleName() == u"Time")
                return label->text();
        }
        return QString();
    };
    rig.run(CommandKey::TimeDisplay);
    QCOMPARE(clock(), QStringLiteral("14:40:12Z"));
    QCOMPARE(rig.session->text(QStringLiteral("zone")), QStringLiteral("utc"));
    rig.run(CommandKey::TimeDisplay);
    QVERIFY(clock().startsWith(QStringLiteral("14:40:12Z")));
    QCOMPARE(rig.session->text(QStringLiteral("zone")), QStringLiteral("both"));
}

void MainWindowTest::unsavedEntryIsSaidUntilItIsSaved()
{
    WindowRig rig;
    rig.showIncident();
    rig.door->failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full; free some space."), {}});
    rig.log(QStringLiteral("alice acknowledged"));
    QTRY_VERIFY(rig.banner("storage").contains(QStringLiteral("The disk is full")));
    QVERIFY(rig.banner("storage").contains(rig.room.rescueFile()));
    QVERIFY(rig.line()->isBlank());
    rig.room.retryUnsaved();
    QTRY_VERIFY(rig.banner("storage").isEmpty());
    QCOMPARE(rig.state().entries.size(), 2);
    QCOMPARE(rig.state().entries.last().body.text, QStringLiteral("alice acknowledged"));
}

void MainWindowTest::closingWithAnActiveIncidentAsks()
{
    WindowRig rig;
    rig.showIncident();
    QVERIFY(!rig.window->close());
    QVERIFY(rig.prompt()->isOpen());
    rig.pick(1);
    QTRY_VERIFY(!rig.prompt()->isOpen());
    QVERIFY(rig.window->isVisible());
    QVERIFY(!rig.window->close());
    rig.pick(2);
    QTRY_VERIFY(!rig.window->isVisible());

    rig.door->act(*rig.incident, StatusChanged{Status::Resolved, rig.clock.now()}).ok();
    rig.again();
    rig.window->workOn(*rig.incident);
    QTRY_VERIFY(rig.room.open(*rig.incident)->isLoaded());
    QVERIFY(rig.window->close());
}

void MainWindowTest::incidentOfAnotherJournalIsForgotten()
{
    WindowRig rig;
    rig.show();
    rig.window->workOn(IncidentId::random());
    QTRY_VERIFY(rig.find<WelcomePane>()->isVisible());
    QVERIFY(!rig.window->actions().action(CommandKey::ChangeStatus)->isEnabled());
}

void MainWindowTest::panesGiveWayOnASmallScreen()
{
    WindowRig rig;
    rig.themes.install(*qApp);
    rig.show();
    QVERIFY2(rig.window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(rig.window->minimumSizeHint().width())));
    rig.incident = rig.door->declare(QString(180, u'W'));
    rig.window->workOn(*rig.incident);
    QTRY_VERIFY(rig.window->windowTitle().contains(u'W'));
    QVERIFY2(rig.window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(rig.window->minimumSizeHint().width())));
    QVERIFY2(rig.window->minimumSizeHint().height() <= 720, qPrintable(QString::number(rig.window->minimumSizeHint().height())));
}

void MainWindowTest::textOfUsersIsNeverMarkup()
{
    WindowRig rig;
    const QString markup = QStringLiteral("<h1>Big</h1><img src=file:///etc/hostname>");
    rig.incident = rig.door->declare(markup);
    rig.show();
    rig.window->workOn(*rig.incident);
    rig.window->showNotice(markup);
    QTRY_VERIFY(rig.window->windowTitle().endsWith(markup));
    for (const QLabel *label : rig.window->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget *widget : rig.window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<h1>")), widget->metaObject()->className());
}

QUARTERDECK_TEST(MainWindowTest);

void MainWindowTest::theWindowFitsASmallScreen()
{
    WindowRig rig;
    rig.showIncident();
    QVERIFY(rig.window->minimumSizeHint().height() <= 700);
}

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWouldHappenThenDoesIt();
    void fileThatCannotBeReadSaysWhy();
    void closingBeforeItIsDoneDoesNoHarm();

private:
    /// A journal of its own: the import works beside the window, which the war room in memory cannot.
    struct Rig
    {
        QTemporaryDir folder;
        FakeClock clock;
        Policy policy = shippedPolicy();
        WarRoom room{openJournal(folder.filePath(QStringLiteral("journal.db")), policy, clock), clock, policy, QStringLiteral("dana"),
                     folder.filePath(QStringLiteral("journal.db"))};
    };
    static std::unique_ptr<Door> openJournal(const QString &path, const Policy &policy, const Clock &clock);
    static QString fixture(const Rig &rig, const QByteArray &text);
    static QPushButton *button(const QDialog &dialog, const char *text);
    static QString sentence(const QDialog &dialog) { return dialog.findChild<PlainLabel *>()->text(); }
};

std::unique_ptr<Door> ImportDialogTest::openJournal(const QString &path, const Policy &policy, const Clock &clock)
{
    DoorOptions options;
    options.journalPath = path;
    options.policy = policy;
    Result<std::unique_ptr<Door>> door = openDoor(options, clock);
    if (!door)
        qFatal("%s", qPrintable(door.error().message));
    return std::move(door).value();
}

QString ImportDialogTest::fixture(const Rig &rig, const QByteArray &text)
{
    QFile file(rig.folder.filePath(QStringLiteral("incidents.jsonl")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the fixture could not be written");
    return file.fileName();
}

QPushButton *ImportDialogTest::button(const QDialog &dialog, const char *text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == QLatin1String(text) && found->isVisible())
            return found;
    }
    return nullptr;
}

void ImportDialogTest::saysWhatWouldHappenThenDoesIt()
{
    Rig rig;
    const QString file = fixture(rig, R"({"id":"a1","name":"Checkout failing","impact":"major","created_at":"2024-11-15T14:00:00Z","incident_updates":[)"
                                      R"({"id":"u2","status":"resolved","body":"All good.","created_at":"2024-11-15T14:30:00Z"},)"
                                      R"({"id":"u1","status":"investigating","body":"Looking into it.","created_at":"2024-11-15T14:00:00Z"}]})"
                                      "\n{\"id\":\"a2\",\"name\":\n");
    ImportDialog dialog(rig.room, file);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(button(dialog, "Import") && button(dialog, "Import")->isEnabled());
    QVERIFY2(sentence(dialog).contains(QStringLiteral("1 new")), qPrintable(sentence(dialog)));
    QCOMPARE(rig.room.book().size(), 0);
    auto *refused = dialog.findChild<QTableWidget *>();
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->rowCount(), 1);
    QCOMPARE(refused->item(0, 0)->text(), QStringLiteral("2"));
    QVERIFY(!refused->item(0, 1)->text().isEmpty());

    button(dialog, "Import")->click();
    QTRY_VERIFY(sentence(dialog).startsWith(QStringLiteral("Done: 1 new")));
    QTRY_COMPARE(rig.room.book().size(), 1);
    QVERIFY(!button(dialog, "Import"));
    QVERIFY(button(dialog, "Close"));

    ImportDialog again(rig.room, file);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    QTRY_VERIFY(sentence(again).contains(QStringLiteral("1 already here")));
    QVERIFY2(!button(again, "Import")->isEnabled(), "there is nothing to do");
}

void ImportDialogTest::fileThatCannotBeReadSaysWhy()
{
    Rig rig;
    ImportDialog dialog(rig.room, rig.folder.filePath(QStringLiteral("missing.json")));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(button(dialog, "Close"));
    QVERIFY(sentence(dialog).endsWith(u'.'));
    QVERIFY(!button(dialog, "Import") || !button(dialog, "Import")->isEnabled());
}

void ImportDialogTest::closingBeforeItIsDoneDoesNoHarm()
{
    Rig rig;
    const QString file = fixture(rig, R"({"id":"a1","name":"Checkout failing","created_at":"2024-11-15T14:00:00Z","incident_updates":[]})");
    auto dialog = std::make_unique<ImportDialog>(rig.room, file);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog.reset();
    const auto info = rig.room.door().info().result();
    QVERIFY(info);
    QCOMPARE(info->incidents, 0);
}

QUARTERDECK_TEST(ImportDialogTest);

#include "tst_mainwindow.moc"
