// SPDX-License-Identifier: GPL-3.0-or-later
// Every window of the program, walked as somebody does who has the keyboard and a screen reader: the busiest incident we can make, each mode,
// each pane, each dialog.
#include "accesswalk.h"
#include "commands/shortcutspage.h"
#include "comms/commsdesk.h"
#include "domain/handoverbrief.h"
#include "reviewfixture.h"
#include "roles/briefwindow.h"
#include "scribe/abbreviationspage.h"
#include "scribe/quicknotes.h"
#include "scribe/scribebar.h"
#include "settings/preferencesdialog.h"
#include "severity/severitywizard.h"
#include "sharing/accessdialog.h"
#include "sharing/connectdialog.h"
#include "sharing/diagnosticspage.h"
#include "shell/helppage.h"
#include "shell/importdialog.h"
#include "shell/importhistory.h"
#include "support/testmain.h"
#include "wall/wallwindow.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// An outage at its height: something in every pane, list and board.
struct OutageRig : WindowRig
{
    OutageRig()
    {
        themes.install(*qApp);
        incident = door->declare(QStringLiteral("Checkout failing in EU and US"), QStringLiteral("dana"), level("SEV-1"),
                                 QStringLiteral("dana"));
        clock.advance(Milliseconds(18 * 60'000));
        act(FieldEdited{Field::CustomerImpact, {QStringLiteral("62 % of payments fail")}});
        act(FieldEdited{Field::Services, {QStringLiteral("checkout")}});
        act(StatusChanged{Status::Mitigating, ago(6)});
        act(RoleAssigned{role::Operations, QStringLiteral("alice"), {}, ago(5)});
        log(EntryType::Action, QStringLiteral("@alice roll back #checkout"), QStringLiteral("alice"));
        log(EntryType::Hypothesis, QStringLiteral("the new pool size"), {});
        log(EntryType::Decision, QStringLiteral("no failover before 15:00"), {});
        log(EntryType::Finding, QStringLiteral("1432 errors a second since 14:00"), {});
        const IncidentId past =
            door->declare(QStringLiteral("Search slow"), QStringLiteral("dana"), level("SEV-2"), QStringLiteral("dana"));
        door->act(past, StatusChanged{Status::Resolved, clock.now()}).ok();
        show();
        window->workOn(*incident);
        if (!QTest::qWaitFor([this] { return room.open(*incident)->isLoaded(); }))
            qFatal("the incident was not loaded");
    }
    Instant ago(int minutes) const { return clock.now() - Milliseconds(minutes * 60'000); }
    void act(const Payload &payload) { door->act(*incident, payload, QStringLiteral("dana")).ok(); }
    void log(EntryType type, const QString &text, const QString &assignee)
    {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = ago(4);
        body.assignee = assignee;
        body.timeBoxMs = assignee.isEmpty() ? 0 : 600'000;
        act(EntryLogged{body});
    }
    /// What the command opened beside the window.
    template <class Window>
    QWidget *opened(CommandKey key)
    {
        run(key);
        return other<Window>();
    }
    template <class Window>
    QWidget *other() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && qobject_cast<Window *>(each) && each != window.get())
                return each;
        }
        return nullptr;
    }
    QWidget *inMode(WindowMode mode)
    {
        window->setMode(mode);
        return window.get();
    }
    QWidget *inScribeWith(CommandKey key)
    {
        window->setMode(WindowMode::Scribe);
        run(key);
        return window.get();
    }
    QWidget *keep(QWidget *made)
    {
        kept.reset(made);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->show();
        return made;
    }

    std::unique_ptr<JournalRig> journal; ///< for what reads from another thread
    std::unique_ptr<QWidget> kept;
};

QWidget *policyPage(OutageRig &rig, int tab)
{
    rig.journal = std::make_unique<JournalRig>();
    auto *dialog = new PreferencesDialog(*rig.journal->room, rig.window->actions(), rig.themes);
    rig.keep(dialog);
    dialog->findChild<QListWidget *>(QStringLiteral("preferencePages"))->setCurrentRow(1);
    auto *tabs = dialog->findChild<QTabWidget *>();
    if (!tabs || !QTest::qWaitFor([dialog] { return !dialog->policy().editing().base().isEmpty(); }))
        return nullptr;
    tabs->setCurrentIndex(tab < 0 ? tabs->count() - 1 : tab);
    return dialog;
}

QWidget *import(OutageRig &rig)
{
    rig.journal = std::make_unique<JournalRig>();
    QFile file(rig.folder.filePath(QStringLiteral("incidents.csv")));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("id,title,declared,resolved,status\nA,Checkout "
                      "failing,2024-03-01T10:00:00Z,2024-03-01T11:00:00Z,closed\nB,,x,y,z\n")
               < 0)
        return nullptr;
    file.close();
    return rig.keep(new ImportDialog(*rig.journal->room, file.fileName()));
}

QWidget *draft(OutageRig &rig)
{
    rig.door
        ->act(*rig.incident,
              UpdateDrafted{QStringLiteral("customers"),
                            {},
                            QStringLiteral("Some payments fail. Our team is on it. Next update by 15:10 UTC."),
                            rig.clock.now() + Milliseconds(1'800'000),
                            rig.clock.now()},
              QStringLiteral("carol"))
        .ok();
    QPushButton *read = nullptr;
    if (!QTest::qWaitFor([&] {
            return (read = rig.window->findChild<QPushButton *>(QStringLiteral("draft-band-read"))) && read->isVisible();
        }))
        return nullptr;
    read->click();
    return rig.other<CommsDesk>();
}

QWidget *wallSetup(OutageRig &rig)
{
    rig.run(CommandKey::WallSetup);
    return rig.other<WallWindow>();
}

QWidget *logIn(OutageRig &rig)
{
    auto *dialog = new ConnectDialog(ConnectDialog::Purpose::LogIn, {});
    dialog->say(QStringLiteral("The server says no."));
    dialog->setKeyring(true);
    return rig.keep(dialog);
}

QWidget *brief(OutageRig &rig)
{
    auto *window = new BriefWindow(rig.window.get());
    window->setBrief(handoverBrief(rig.state(), rig.room.policyOf(rig.state()), rig.clock.now(), QTimeZone::utc()));
    window->setOffer(QStringLiteral("Dana offers command to you."), BriefWindow::Answer::Accept);
    return rig.keep(window);
}

using Open = QWidget *(*)(OutageRig &rig);

const std::pair<const char *, Open> kPlaces[] = {
    {"Command", [](OutageRig &rig) { return rig.inMode(WindowMode::Command); }},
    {"Scribe", [](OutageRig &rig) { return rig.inMode(WindowMode::Scribe); }},
    {"Review", [](OutageRig &rig) { return rig.inMode(WindowMode::Review); }},
    {"work boards", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::ShowWork); }},
    {"declare", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::Declare); }},
    {"command palette", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::Palette); }},
    {"a new action", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::NewAction); }},
    {"roles while asked for", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::AssignRole); }},
    {"find", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::Find); }},
    {"pending stamps", [](OutageRig &rig) { return rig.inScribeWith(CommandKey::StampNow); }},
    {"communication desk", [](OutageRig &rig) { return rig.opened<CommsDesk>(CommandKey::ComposeUpdate); }},
    {"a draft that waits", draft},
    {"severity", [](OutageRig &rig) { return rig.opened<SeverityWizard>(CommandKey::SeverityMatrix); }},
    {"the wall's measures", wallSetup},
    {"preferences", [](OutageRig &rig) { return rig.opened<PreferencesDialog>(CommandKey::Preferences); }},
    {"policy, first page", [](OutageRig &rig) { return policyPage(rig, 0); }},
    {"policy, second page", [](OutageRig &rig) { return policyPage(rig, 1); }},
    {"policy, third page", [](OutageRig &rig) { return policyPage(rig, 2); }},
    {"policy, last page", [](OutageRig &rig) { return policyPage(rig, -1); }},
    {"connect", [](OutageRig &rig) { return rig.keep(new ConnectDialog(ConnectDialog::Purpose::Connect, {})); }},
    {"log in", logIn},
    {"access", [](OutageRig &rig) { return rig.opened<AccessDialog>(CommandKey::ChangeAccess); }},
    {"diagnostics", [](OutageRig &rig) { return rig.opened<DiagnosticsPage>(CommandKey::Diagnostics); }},
    {"import", import},
    {"imports of the past", [](OutageRig &rig) { return rig.opened<ImportHistory>(CommandKey::TakeBackImport); }},
    {"brief", brief},
    {"quick notes", [](OutageRig &rig) { return rig.opened<QuickNotes>(CommandKey::QuickNotes); }},
    {"scribe bar", [](OutageRig &rig) { return rig.opened<ScribeBar>(CommandKey::ScribeBar); }},
    {"abbreviations", [](OutageRig &rig) { return rig.opened<AbbreviationsPage>(CommandKey::Abbreviations); }},
    {"help", [](OutageRig &rig) { return rig.opened<HelpPage>(CommandKey::Help); }},
    {"shortcuts", [](OutageRig &rig) { return rig.opened<ShortcutsPage>(CommandKey::Shortcuts); }},
};

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHasNamesRolesStatesAndRoom_data() { places(); }
    void everyPlaceHasNamesRolesStatesAndRoom();
    void tabGoesRoundEveryPlaceAndIsSeen_data() { places(); }
    void tabGoesRoundEveryPlaceAndIsSeen();
    void theWalkFindsWhatIsWrong();

private:
    static void places();
};

void AccessibilityTest::places()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < int(std::size(kPlaces)); ++place)
        QTest::newRow(kPlaces[place].first) << place;
}

void AccessibilityTest::everyPlaceHasNamesRolesStatesAndRoom()
{
    QFETCH(int, place);
    OutageRig rig;
    QWidget *window = kPlaces[place].second(rig);
    QVERIFY(window);
    QTRY_VERIFY(!tabStops(*window).isEmpty());
    QTRY_COMPARE(wrongInSizes(*window), QString()); // once what comes and goes with the mode has settled
    QTRY_COMPARE(wrongInTree(*window), QString());
}

void AccessibilityTest::tabGoesRoundEveryPlaceAndIsSeen()
{
    QFETCH(int, place);
    OutageRig rig;
    QWidget *window = kPlaces[place].second(rig);
    QVERIFY(window);
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
    QTRY_COMPARE(wrongInSizes(*window), QString());
    QTRY_VERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->window() == window, "the keyboard is nowhere");
    const QString wrong = wrongOnTheWayRound(*window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The walk itself is believed only because it sees each of these.
void AccessibilityTest::theWalkFindsWhatIsWrong()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("Window"));
    QVBoxLayout column(&window);
    QPushButton good(QStringLiteral("Good")), blank, secondGood(QStringLiteral("Also"));
    column.addWidget(&good);
    column.addWidget(&secondGood);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    good.setFocus();
    QCOMPARE(wrongInTree(window), QString());
    QCOMPARE(wrongInSizes(window), QString());
    QCOMPARE(wrongOnTheWayRound(window), QString());

    good.setFixedHeight(20);
    QVERIFY(wrongInSizes(window).contains(QStringLiteral("x 20")));
    good.setFixedHeight(30);
    column.addWidget(&blank);
    QTRY_VERIFY(wrongInTree(window).contains(QStringLiteral("has no name")));
    blank.setText(QStringLiteral("Named"));
    QPlainTextEdit trap;
    trap.setAccessibleName(QStringLiteral("Trap"));
    column.addWidget(&trap);
    QTRY_VERIFY(trap.isVisible());
    QVERIFY(wrongOnTheWayRound(window).contains(QStringLiteral("Tab does not leave")));
    trap.setTabChangesFocus(true);
    good.setFocus();
    struct Silent : QWidget
    {
        Silent()
        {
            setFocusPolicy(Qt::StrongFocus);
            setMinimumSize(40, 40);
        }
    } silent;
    silent.setAccessibleName(QStringLiteral("Silent"));
    column.addWidget(&silent);
    QTRY_VERIFY(silent.isVisible());
    QVERIFY(wrongInTree(window).contains(QStringLiteral("has no role")));
    QVERIFY(wrongOnTheWayRound(window).contains(QStringLiteral("nothing shows")));
}

QUARTERDECK_TEST(AccessibilityTest);

#include "tst_accessibility.moc"
