// SPDX-License-Identifier: GPL-3.0-or-later
// What leads people through a response, in the window: checklist, guidance, handover with its brief.
#include "common/bannerbar.h"
#include "common/rowlist.h"
#include "roles/briefwindow.h"
#include "scribe/linecommand.h"
#include "shell/mainwindow.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "work/checklistdelegate.h"
#include "work/checklistlist.h"
#include "work/checklistpanel.h"
#include "work/guidancepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

/// One panel on a SEV-1 of dana's, with the keyboard in its list.
template <class Panel>
struct PanelRig : ShellRig
{
    explicit PanelRig(const char *severity = "SEV-1")
    {
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level(severity));
        panel.setTimeFormat(TimeFormat(ZoneMode::Utc));
        panel.setIncident(live(*id));
        panel.resize(320, 700);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        list().setFocus();
    }
    RowList &list() { return *panel.template findChild<RowList *>(); }
    bool select(const QString &title)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (!index.data().toString().startsWith(title))
                continue;
            list().setCurrentIndex(index);
            return true;
        }
        return false;
    }
    const Incident &state() const { return *door->stateOf(*id); }

    std::optional<IncidentId> id;
    Panel panel{room, themes};
};

/// The window on one incident, in a person's hands.
struct WindowRig : ShellRig
{
    explicit WindowRig(const QString &commander)
    {
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-1"), commander);
        session = std::make_unique<WindowSession>(journal());
        window = std::make_unique<MainWindow>(room, themes, *session, WindowOptions());
        window->resize(1360, 860);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not come up");
        window->openIncident(*id);
        if (!QTest::qWaitFor([this] { return room.open(*id)->isLoaded(); }))
            qFatal("the incident was not loaded");
    }
    ~WindowRig()
    {
        window.reset();
        QApplication::setFont(font);
    }
    BriefWindow *brief() const
    {
        auto *found = window->findChild<BriefWindow *>();
        return found && found->isVisible() ? found : nullptr;
    }
    QPushButton *bandButton() const { return window->findChild<QPushButton *>(QStringLiteral("band-accept")); }
    const Incident &state() const { return *door->stateOf(*id); }

    QFont font = QApplication::font();
    std::optional<IncidentId> id;
    std::unique_ptr<WindowSession> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class GuideViewTest : public QObject
{
    Q_OBJECT
private slots:
    void spaceTicksAStepAndOpensItAgain();
    void whatTheLogProvesIsNotTaken();
    void theScribeLineTicks();
    void aLevelWithoutStepsSaysSo();
    void enterFoldsAndUnfolds();
    void enterCopiesTheChannel();
    void aWarRoomIsOpenedWithOneKey();
    void bothPanesAreReachedByKeyboard();
    void theOfferedOneGetsBandAndBrief();
    void theOfferingOneSeesTheBriefToo();
    void aThirdPersonIsNotAsked();
};

void GuideViewTest::spaceTicksAStepAndOpensItAgain()
{
    PanelRig<ChecklistPanel> rig;
    QSignalSpy said(&rig.panel, &ChecklistPanel::said);
    QVERIFY(rig.select(QStringLiteral("Put the response team together")));
    QTest::keyClick(&rig.list(), Qt::Key_Space);
    QTRY_VERIFY(rig.state().ticks.contains(QStringLiteral("team")));
    QTRY_COMPARE(said.count(), 1);
    QTRY_VERIFY(rig.list().currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked);
    QCOMPARE(rig.list().currentIndex().data().toString(), QStringLiteral("Put the response team together")); // it stays where it is
    QTest::keyClick(&rig.list(), Qt::Key_Space);
    QTRY_VERIFY(!rig.state().ticks.contains(QStringLiteral("team")));
    // A click on the box does the same, a click beside it only chooses the row.
    QTRY_VERIFY(rig.list().currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    const auto row = [&rig] { return rig.list().visualRect(rig.list().currentIndex()); };
    const auto box = [&] { return ChecklistDelegate::boxOf(row(), rig.list().font(), Qt::LeftToRight).center(); };
    QTest::mouseClick(rig.list().viewport(), Qt::LeftButton, {}, {row().center().x(), box().y()});
    QVERIFY(!rig.state().ticks.contains(QStringLiteral("team")));
    QVERIFY(rig.select(QStringLiteral("Put the response team together")));
    QTest::mouseClick(rig.list().viewport(), Qt::LeftButton, {}, box());
    QTRY_VERIFY(rig.state().ticks.contains(QStringLiteral("team")));
}

void GuideViewTest::whatTheLogProvesIsNotTaken()
{
    PanelRig<ChecklistPanel> rig;
    QSignalSpy said(&rig.panel, &ChecklistPanel::said);
    QVERIFY(rig.select(QStringLiteral("Rate the severity")));
    QTest::keyClick(&rig.list(), Qt::Key_Space);
    QCOMPARE(said.count(), 1);
    QVERIFY(rig.state().ticks.isEmpty());
}

void GuideViewTest::theScribeLineTicks()
{
    PanelRig<ChecklistPanel> rig;
    ScribeContext scribe;
    scribe.now = rig.clock.now();
    const auto read = [&](const char *name, const char *arguments) {
        const CommandContext context{rig.state(), rig.room.policyOf(rig.state()), scribe, QStringLiteral("dana")};
        return readCommand(QLatin1String(name), QLatin1String(arguments), context);
    };
    const LineDeed ticked = read("tick", "team");
    QVERIFY(std::holds_alternative<Payload>(ticked));
    const auto tick = std::get<ChecklistTicked>(std::get<Payload>(ticked));
    QCOMPARE(tick.step, QStringLiteral("team"));
    QVERIFY(tick.done);
    QVERIFY(std::get<SaySentence>(read("tick", "nothing")).sentence.contains(QStringLiteral("team")));
    QVERIFY(!std::get<SaySentence>(read("untick", "team")).keepLine); // it is open
    QVERIFY(rig.door->act(*rig.id, tick).ok());
    QVERIFY(!std::get<ChecklistTicked>(std::get<Payload>(read("untick", "team"))).done);
    QVERIFY(std::holds_alternative<SaySentence>(read("tick", "team")));
    QVERIFY(argumentChoices(QStringLiteral("tick"), rig.room.policy()).contains(QStringLiteral("assess")));
}

void GuideViewTest::aLevelWithoutStepsSaysSo()
{
    PanelRig<ChecklistPanel> rig("SEV-4");
    QCOMPARE(rig.panel.model().stepCount(), 0);
    QVERIFY(!rig.list().isVisible());
}

void GuideViewTest::enterFoldsAndUnfolds()
{
    PanelRig<GuidancePanel> rig;
    const int before = rig.list().model()->rowCount();
    QVERIFY(rig.select(QStringLiteral("Priorities")));
    QTest::keyClick(&rig.list(), Qt::Key_Return);
    QCOMPARE(rig.list().model()->rowCount(), before + 3);
    QVERIFY(rig.select(QStringLiteral("1  People")));
    QVERIFY(rig.select(QStringLiteral("Priorities")));
    QTest::keyClick(&rig.list(), Qt::Key_Return);
    QCOMPARE(rig.list().model()->rowCount(), before);
}

void GuideViewTest::enterCopiesTheChannel()
{
    PanelRig<GuidancePanel> rig;
    QVERIFY(rig.door->act(*rig.id, FieldEdited{Field::Channel, {QStringLiteral("#inc-20241115-checkout")}}).ok());
    QTRY_VERIFY(rig.select(QStringLiteral("#inc-20241115-checkout")));
    QTest::keyClick(&rig.list(), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("#inc-20241115-checkout"));
}

void GuideViewTest::aWarRoomIsOpenedWithOneKey()
{
    PanelRig<GuidancePanel> rig("SEV-2"); // as needed at this level
    QVERIFY(rig.select(QStringLiteral("Open a war room")));
    QTest::keyClick(&rig.list(), Qt::Key_Return);
    QTRY_VERIFY(!rig.door->submitted().isEmpty());
    const auto edit = std::get<FieldEdited>(rig.door->submitted().last().payload);
    QCOMPARE(edit.field, Field::Channel);
    QCOMPARE(edit.value, QStringList{QStringLiteral("#")}); // the journal gives the name: it knows every incident's
}

void GuideViewTest::bothPanesAreReachedByKeyboard()
{
    WindowRig rig(QStringLiteral("dana"));
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        rig.window->actions().action(CommandKey::NextPane)->trigger();
        if (const QWidget *focus = QApplication::focusWidget())
            reached.insert(focus->objectName());
    }
    QVERIFY(reached.contains(QStringLiteral("checklist-list")));
    QVERIFY(reached.contains(QStringLiteral("guidance-list")));
    for (const char *name : {"checklist-dock", "guidance-dock"}) {
        auto *dock = rig.window->findChild<QDockWidget *>(QLatin1String(name));
        QVERIFY(dock);
        QVERIFY(rig.window->findChild<QMenu *>(QStringLiteral("menu-view"))->actions().contains(dock->toggleViewAction()));
    }
    auto *list = rig.window->findChild<ChecklistList *>();
    for (int i = 0; i < 12 && QApplication::focusWidget() != list; ++i)
        rig.window->actions().action(CommandKey::NextPane)->trigger();
    QCOMPARE(QApplication::focusWidget(), list);
    QTRY_VERIFY(!list->visibleRegion().isEmpty()); // the page came to the front
}

void GuideViewTest::theOfferedOneGetsBandAndBrief()
{
    WindowRig rig(QStringLiteral("bob"));
    QWidget *const focus = QApplication::focusWidget();
    QVERIFY(rig.door->act(*rig.id, HandoverOffered{QStringLiteral("dana"), rig.clock.now()}, QStringLiteral("bob")).ok());
    QTRY_VERIFY(rig.bandButton() && rig.brief());
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(rig.brief()->text().contains(QStringLiteral("Incident commander: @bob")));
    rig.brief()->findChild<QPushButton *>(QStringLiteral("copy-brief"))->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(rig.state().ref));
    rig.window->setMode(WindowMode::Scribe); // the roles are hidden; the band is not
    QTRY_VERIFY(rig.bandButton()->isVisible());
    rig.bandButton()->click();
    QTRY_COMPARE(rig.state().holder(role::Commander), QStringLiteral("dana"));
    QTRY_VERIFY(!rig.bandButton() && !rig.brief());
}

void GuideViewTest::theOfferingOneSeesTheBriefToo()
{
    WindowRig rig(QStringLiteral("dana"));
    QVERIFY(rig.door->act(*rig.id, HandoverOffered{QStringLiteral("carol"), rig.clock.now()}, QStringLiteral("dana")).ok());
    QTRY_VERIFY(rig.brief());
    QVERIFY(!rig.bandButton());
    auto *withdraw = rig.brief()->findChild<QPushButton *>(QStringLiteral("brief-withdraw"));
    QVERIFY(withdraw->isVisible() && !rig.brief()->findChild<QPushButton *>(QStringLiteral("brief-accept"))->isVisible());
    withdraw->click();
    QTRY_VERIFY(!rig.state().handover);
}

void GuideViewTest::aThirdPersonIsNotAsked()
{
    WindowRig rig(QStringLiteral("bob"));
    QVERIFY(rig.door->act(*rig.id, HandoverOffered{QStringLiteral("carol"), rig.clock.now()}, QStringLiteral("bob")).ok());
    QTRY_VERIFY(rig.room.open(*rig.id)->state().handover);
    QVERIFY(!rig.bandButton() && !rig.brief());
}

QUARTERDECK_TEST(GuideViewTest);
#include "tst_guide.moc"
