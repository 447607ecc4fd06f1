// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines in the window: the panel and its keys, the strip, and what the scribe line does about them.
#include "common/bannerbar.h"
#include "common/chip.h"
#include "comms/commsdesk.h"
#include "domain/clockname.h"
#include "scribe/linecommand.h"
#include "shell/mainwindow.h"
#include "shell/situationstrip.h"
#include "shell/windowalarms.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "work/clockdelegate.h"
#include "work/clocklist.h"
#include "work/clockspanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

/// The panel on a SEV-1 of dana's, with the keyboard in its list.
struct PanelRig : ShellRig
{
    PanelRig()
    {
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-1"));
        const std::shared_ptr<LiveIncident> incident = live(*id);
        model.tick(clock.now());
        model.setIncident(incident);
        panel.setIncident(incident);
        panel.resize(320, 420);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        list().setFocus();
    }
    ClockList &list() { return *panel.findChild<ClockList *>(); }
    void pass(Milliseconds time)
    {
        clock.advance(time);
        model.tick(clock.now());
    }
    void select(const QString &clockName)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.readingAt(row).clock == clockName)
                list().setCurrentIndex(model.index(row));
        }
    }
    const Incident &state() const { return *door->stateOf(*id); }

    std::optional<IncidentId> id;
    ClocksModel model{[this](const Incident &incident) -> const Policy & { return room.policyOf(incident); }};
    ClocksPanel panel{room, model, themes};
};

} // namespace

class ClocksPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void keysAnswerAnAlarm();
    void whatIsNotOverdueIsNotAnswered();
    void enterAsksForWhatIsDue();
    void theCoachIsDismissed();
    void itSaysWhatTimeMeans();
    void theStripCountsDownAndUp();
    void theLineSendsUpdatesAndAnswers();
    void theWindowShowsClocksInCommandMode();
};

void ClocksPanelTest::keysAnswerAnAlarm()
{
    PanelRig rig;
    QSignalSpy said(&rig.panel, &ClocksPanel::said);
    rig.pass(minutes(6));
    rig.select(clockname::Commander);
    QTest::keyClick(&rig.list(), Qt::Key_Z);
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 1);
    QCOMPARE(rig.state().alarmAnswers.first().clock, clockname::Commander);
    QCOMPARE(rig.state().alarmAnswers.first().snoozeMs, minutes(5).count());
    QTRY_COMPARE(said.count(), 1);
    rig.select(clockname::Acknowledge);
    QTest::keyClick(&rig.list(), Qt::Key_A);
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 2);
    QCOMPARE(rig.state().alarmAnswers.last().clock, clockname::Acknowledge);
    QCOMPARE(rig.state().alarmAnswers.last().snoozeMs, 0);
    QTRY_COMPARE(rig.model.stateOf(0) == ClockState::Acknowledged || rig.model.stateOf(1) == ClockState::Acknowledged
                     || rig.model.stateOf(2) == ClockState::Acknowledged,
                 true);
}

void ClocksPanelTest::whatIsNotOverdueIsNotAnswered()
{
    PanelRig rig;
    QSignalSpy said(&rig.panel, &ClocksPanel::said);
    rig.select(clockname::Mitigate);
    QVERIFY(!rig.panel.findChild<QPushButton *>(QStringLiteral("acknowledge-alarm"))->isEnabled());
    QTest::keyClick(&rig.list(), Qt::Key_A);
    QCOMPARE(said.count(), 1);
    QVERIFY(rig.state().alarmAnswers.isEmpty());
    rig.pass(minutes(31));
    rig.select(clockname::Mitigate);
    QPushButton *button = rig.panel.findChild<QPushButton *>(QStringLiteral("acknowledge-alarm"));
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 1);
}

void ClocksPanelTest::enterAsksForWhatIsDue()
{
    PanelRig rig;
    QSignalSpy wanted(&rig.panel, &ClocksPanel::wanted);
    rig.select(clockname::FirstUpdate);
    QTest::keyClick(&rig.list(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("customers"));
}

void ClocksPanelTest::theCoachIsDismissed()
{
    PanelRig rig;
    auto *coach = rig.panel.findChild<BannerBar *>(QStringLiteral("coach"));
    QVERIFY(!coach->isVisible());
    QVERIFY(rig.door->act(*rig.id, CoachNoted{QStringLiteral("no_commander"), {}, rig.clock.now()}));
    QTRY_VERIFY(coach->isVisible());
    QVERIFY(coach->sentence().contains(QStringLiteral("take command")));
    coach->findChild<QToolButton *>()->click();
    QTRY_COMPARE(rig.state().coachNotes.first().dismissedBy, QStringLiteral("dana"));
    QTRY_VERIFY(!coach->isVisible());
}

void ClocksPanelTest::itSaysWhatTimeMeans()
{
    QCOMPARE(ClockDelegate::timeText(ClockState::Normal, minutes(4) + Milliseconds(12000)), QStringLiteral("04:12 left"));
    QCOMPARE(ClockDelegate::timeText(ClockState::Overdue, Milliseconds(-90000)), QStringLiteral("+1:30 OVER"));
    QCOMPARE(ClockDelegate::timeText(ClockState::Met, Milliseconds(-150000)), QStringLiteral("2:30 late"));
    QCOMPARE(ClockDelegate::timeText(ClockState::Met, Milliseconds(150000)), QStringLiteral("2:30 early"));
}

void ClocksPanelTest::theStripCountsDownAndUp()
{
    PanelRig rig;
    SituationStrip strip(rig.room, rig.themes);
    strip.setClocks(&rig.model);
    strip.setIncident(rig.live(*rig.id));
    auto *chip = strip.findChild<Chip *>(QStringLiteral("next-update"));
    const auto at = [&](Milliseconds time) {
        rig.pass(time);
        strip.tick();
        return chip->content();
    };
    QCOMPARE(at(minutes(1)).text, QStringLiteral("next update 09:00"));
    QCOMPARE(chip->content().look, ChipLook::Quiet);
    QCOMPARE(at(minutes(7)).look, ChipLook::Due);
    QCOMPARE(at(minutes(3) + Milliseconds(30000)).text, QStringLiteral("update +1:30 OVER"));
    QCOMPARE(chip->content().look, ChipLook::Overdue);
    QVERIFY(rig.door->act(*rig.id, UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it."), rig.clock.now(), {}}));
    QTRY_VERIFY(rig.model.nextUpdate()->second == ClockState::Normal);
    QCOMPARE(at(minutes(0)).text, QStringLiteral("next update 30:00"));
    QTRY_VERIFY(rig.live(*rig.id)->isLoaded());
    QVERIFY(rig.door->act(*rig.id, StatusChanged{Status::Resolved, rig.clock.now()}));
    QTRY_VERIFY(!rig.model.nextUpdate());
    strip.tick();
    QVERIFY(chip->isHidden());
}

void ClocksPanelTest::theLineSendsUpdatesAndAnswers()
{
    PanelRig rig;
    rig.pass(minutes(12));
    ScribeContext scribe;
    scribe.now = rig.clock.now();
    const auto read = [&](const char *name, const char *words) {
        return readCommand(QString::fromLatin1(name), QString::fromLatin1(words),
                           {rig.state(), rig.room.policy(), scribe, QStringLiteral("dana")});
    };
    const auto payload = [](const LineDeed &deed) { return std::get<Payload>(deed); };
    const auto sent = std::get<UpdateSent>(payload(read("update", "customers /30 We are rolling back.")));
    QCOMPARE(sent.audience, QStringLiteral("customers"));
    QCOMPARE(sent.text, QStringLiteral("We are rolling back."));
    QCOMPARE(sent.at, scribe.now);
    QCOMPARE(sent.nextBy, std::optional(scribe.now + minutes(30)));
    QCOMPARE(std::get<UpdateSent>(payload(read("update", "Status-page: investigating"))).audience, QStringLiteral("status_page"));
    QVERIFY(std::holds_alternative<WindowRequest>(read("update", "customers"))); // where messages are written
    QVERIFY(std::holds_alternative<EntryLogged>(payload(read("update", "told the vendor"))));

    QVERIFY(std::holds_alternative<MilestoneRecorded>(payload(read("ack", "")))); // the incident first
    QCOMPARE(std::get<AlarmAnswered>(payload(read("ack", "commander"))).clock, clockname::Commander);
    const auto quiet = std::get<AlarmAnswered>(payload(read("snooze", "2m customers")));
    QCOMPARE(quiet.clock, clockname::FirstUpdate);
    QCOMPARE(quiet.snoozeMs, minutes(2).count());
    QCOMPARE(std::get<AlarmAnswered>(payload(read("snooze", ""))).snoozeMs, minutes(5).count());
    QVERIFY(std::holds_alternative<SaySentence>(read("snooze", "mitigate")));
}

void ClocksPanelTest::theWindowShowsClocksInCommandMode()
{
    ShellRig rig;
    const QFont font = QApplication::font();
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), rig.level("SEV-1"), QStringLiteral("dana"));
    WindowSession session(rig.journal());
    {
        MainWindow window(rig.room, rig.themes, session, {});
        window.resize(1360, 860);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openIncident(id);
        auto *dock = window.findChild<QDockWidget *>(QStringLiteral("clocks"));
        QTRY_VERIFY(dock->isVisible());
        auto *list = window.findChild<ClockList *>();
        QTRY_VERIFY(list->model()->rowCount() > 5);
        const auto press = [list](const QString &clock, const QString &subject) {
            list->setFocus();
            const QAbstractItemModel &rows = *list->model();
            for (int row = 0; row < rows.rowCount(); ++row) {
                if (rows.index(row, 0).data(ClocksModel::ClockRole).toString() == clock
                    && rows.index(row, 0).data(ClocksModel::SubjectRole).toString() == subject)
                    list->setCurrentIndex(rows.index(row, 0));
            }
            QTest::keyClick(list, Qt::Key_Return);
        };
        // Enter on the update that is due: the desk opens, the keyboard in its message.
        press(clockname::FirstUpdate, QStringLiteral("customers"));
        auto *desk = window.findChild<CommsDesk *>();
        QVERIFY(desk);
        QVERIFY(QTest::qWaitForWindowActive(desk));
        QTRY_VERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"message-text",
                     QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "nothing");
        auto *message = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QCOMPARE(message->accessibleName(), QStringLiteral("Message to customers"));
        const auto now = [] { return QApplication::focusWidget(); };
        message->selectAll();
        QTest::keyClicks(message, QStringLiteral("Some payments fail. Our team is on it. Next update by 15:10 UTC."));
        for (int i = 0; i < 20 && now()->objectName() != u"message-send"; ++i)
            QTest::keyClick(now(), Qt::Key_Tab);
        QTest::keyClick(now(), Qt::Key_Space);
        QTRY_COMPARE(rig.door->stateOf(id)->updates.size(), 1);
        QCOMPARE(rig.door->stateOf(id)->updates.first().what.audience, QStringLiteral("customers"));
        QVERIFY(rig.door->stateOf(id)->updates.first().what.text.startsWith(QStringLiteral("Some payments fail.")));
        QTest::keyClick(desk, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<CommsDesk *>());
        window.activateWindow(); // a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        // The deadlines whose name is the audience's.
        press(clockname::StatusPage, {});
        QTRY_VERIFY((desk = window.findChild<CommsDesk *>()) && desk->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(desk));
        QTRY_COMPARE(now() ? now()->accessibleName() : QString(), QStringLiteral("Message to the status page"));
        QTest::keyClick(desk, Qt::Key_Escape);
        window.setMode(WindowMode::Scribe);
        QVERIFY(!dock->isVisible());
        window.alarms().noteClockJump(-40 * 60000);
    }
    QApplication::setFont(font);
}

QUARTERDECK_TEST(ClocksPanelTest);
#include "tst_clocks.moc"
