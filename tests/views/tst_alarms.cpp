// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms beyond the open incident's clocks: sound, the desktop's notification, floods, escalation, marks, and the keys that answer them.
#include "alarms/alarmnotice.h"
#include "alarms/alarmplayer.h"
#include "alarms/alarmtone.h"
#include "alarms/canberraplayer.h"
#include "alarms/markcard.h"
#include "board/cardtext.h"
#include "common/bannerbar.h"
#include "common/chip.h"
#include "common/plainlabel.h"
#include "domain/clockname.h"
#include "shell/mainwindow.h"
#include "shell/situationstrip.h"
#include "shell/windowalarms.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "support/worktime.h"
#include "work/clockspanel.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds seconds(int s) { return Milliseconds(s * 1000); }
constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

/// Remembers what was to be heard.
class Listener final : public AlarmPlayer
{
public:
    explicit Listener(QVector<AlarmVoice> &heard) : m_heard(heard) {}
    void play(AlarmVoice voice) override { m_heard.append(voice); }

private:
    QVector<AlarmVoice> &m_heard;
};

/// A window on a SEV-1 that nobody commands, declared now.
struct WindowRig : ShellRig
{
    explicit WindowRig(bool isPractice = false)
    {
        WindowOptions options;
        options.practice = isPractice;
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-1"));
        session = std::make_unique<WindowSession>(journal());
        window = std::make_unique<MainWindow>(room, themes, *session, options);
        window->alarms().setPlayer(std::make_unique<Listener>(heard));
        window->alarms().setSight([this] { return isSeen; });
        window->openIncident(*id);
        window->resize(1360, 860);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not come up");
        live(*id);
        pass(seconds(0));
    }
    void pass(Milliseconds time)
    {
        clock.advance(time);
        QMetaObject::invokeMethod(window->findChild<QTimer *>(QStringLiteral("heartbeat")), "timeout");
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    const Incident &state() const { return *door->stateOf(*id); }
    QString text(const char *chip) const { return find<Chip>(chip)->content().text; }

    std::optional<IncidentId> id;
    std::unique_ptr<WindowSession> session;
    QVector<AlarmVoice> heard;
    bool isSeen = true;
    std::unique_ptr<MainWindow> window;
};

/// The part of a desktop that shows notifications.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    struct Note
    {
        uint replaces = 0;
        QString summary, body;
        QStringList actions;
        uint urgency = 99;
    };
    QVector<Note> notes;
    QVector<uint> closed;
    uint shown = 0; ///< the note that was shown last

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        notes.append({replaces, summary, body, actions, hints.value(QStringLiteral("urgency")).toUInt()});
        shown = replaces ? replaces : uint(notes.size());
        return shown;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// A session bus of its own with that desktop on it.
struct Desktop
{
    Desktop()
    {
        bus.start(QStringLiteral("dbus-daemon"),
                  {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!bus.waitForStarted(5000) || !bus.waitForReadyRead(5000))
            return;
        const QString address = QString::fromUtf8(bus.readLine()).trimmed();
        desktop.emplace(QDBusConnection::connectToBus(address, QStringLiteral("alarm-desktop")));
        program.emplace(QDBusConnection::connectToBus(address, QStringLiteral("alarm-program")));
        isThere = desktop->registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && desktop->registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~Desktop()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("alarm-desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("alarm-program"));
        bus.kill();
        bus.waitForFinished();
    }
    QProcess bus;
    FakeNotifications server;
    std::optional<QDBusConnection> desktop, program;
    bool isThere = false;
};

} // namespace

class AlarmsTest : public QObject
{
    Q_OBJECT
private slots:
    void tonesAreSmallSoftWaves();
    void withoutASoundDeviceNothingHappens();
    void soundIsOffAtADeskAndTheStripSaysSo();
    void soundIsOnWhereAWallIsOpen();
    void theChoiceOfSoundIsRemembered();
    void theDesktopIsToldOnlyWhileNoWindowIsSeen();
    void aNoteAnsweredWhileItsSuccessorIsOnItsWayGoesOnce();
    void theDesktopsButtonsOpenAndAcknowledge();
    void textForTheDesktopIsEscapedWhereItReadsMarkup();
    void practiceTellsTheDesktopNothing();
    void keysAcknowledgeAndSnoozeTheWorst();
    void anOverdueTierOffersEscalation();
    void aFloodIsCollapsedEverywhere();
    void aCardSaysWhenTheNextUpdateIsDue();
    void theMarkIsNeutralAndBrief();
    void aQuietLogIsToldToTheScribeOnly();
    void aClockJumpIsLoggedWhereOneWorks();
    void undoAfterAnAnswerSaysSo();
};

void AlarmsTest::tonesAreSmallSoftWaves()
{
    for (const AlarmVoice voice : {AlarmVoice::Amber, AlarmVoice::Red}) {
        const QByteArray wave = alarmTone(voice);
        QVERIFY(wave.startsWith("RIFF") && wave.mid(8, 8) == "WAVEfmt ");
        QVERIFY(wave.size() < 64 * 1024);
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 40), quint32(wave.size() - 44));
        QCOMPARE(alarmTone(voice), wave);
        int loudest = 0, notes = 0, quiet = 1000;
        for (qsizetype at = 44; at + 1 < wave.size(); at += 2) {
            const int sample = std::abs(int(qFromLittleEndian<qint16>(wave.constData() + at)));
            loudest = std::max(loudest, sample);
            if (sample > 3000 && std::exchange(quiet, 0) >= 700) // a pause of thirty milliseconds parts two notes
                ++notes;
            quiet += sample < 50 ? 1 : 0;
        }
        QVERIFY(loudest > 12000 && loudest < 24000);
        QVERIFY(std::abs(int(qFromLittleEndian<qint16>(wave.constData() + 44))) < 200); // no click at the start
        QCOMPARE(notes, voice == AlarmVoice::Red ? 3 : 1);
    }
}

void AlarmsTest::withoutASoundDeviceNothingHappens()
{
    std::vector<int> failed;
    std::vector<std::unique_ptr<CanberraPlayer>> players;
    const qint64 tookMs = shortestMs([&] {
        players.push_back(std::make_unique<CanberraPlayer>());
        failed.push_back(0);
        connect(players.back().get(), &CanberraPlayer::failed, this, [&failed, i = failed.size() - 1] { ++failed[i]; });
        players.back()->play(AlarmVoice::Red);
        players.back()->play(AlarmVoice::Red); // while the first is being started: one at a time
    });
    QVERIFY2(tookMs < 100, qPrintable(QString::number(tookMs))); // the window does not wait
    QCoreApplication::sendPostedEvents();
    QVERIFY(std::all_of(failed.begin(), failed.end(), [](int times) { return times <= 1; }));
}

void AlarmsTest::soundIsOffAtADeskAndTheStripSaysSo()
{
    WindowRig rig;
    auto *button = rig.find<QToolButton>("sound");
    QCOMPARE(button->text(), QStringLiteral("sound off"));
    QVERIFY(button->isVisible());
    rig.pass(minutes(2));
    QVERIFY(rig.heard.isEmpty());
    rig.window->actions().action(CommandKey::Sound)->trigger();
    QCOMPARE(button->text(), QStringLiteral("sound on"));
    for (int second = 121; second <= 300; ++second)
        rig.pass(seconds(1));
    QCOMPARE(rig.heard, (QVector<AlarmVoice>{AlarmVoice::Amber, AlarmVoice::Red}));
    button->click();
    QCOMPARE(button->text(), QStringLiteral("sound off"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Alarms are silent"));
}

void AlarmsTest::soundIsOnWhereAWallIsOpen()
{
    WindowRig rig;
    auto *button = rig.find<QToolButton>("sound");
    rig.window->alarms().setAtWall(true);
    QCOMPARE(button->text(), QStringLiteral("sound on"));
    button->click(); // said at the wall, holds for the wall
    QCOMPARE(button->text(), QStringLiteral("sound off"));
    rig.window->alarms().setAtWall(false);
    button->click();
    QCOMPARE(button->text(), QStringLiteral("sound on"));
    rig.window->alarms().setAtWall(true);
    QCOMPARE(button->text(), QStringLiteral("sound off"));
}

void AlarmsTest::theChoiceOfSoundIsRemembered()
{
    ShellRig rig;
    {
        WindowSession session(rig.journal());
        MainWindow window(rig.room, rig.themes, session, {});
        window.alarms().toggleSound();
    }
    WindowSession session(rig.journal());
    MainWindow window(rig.room, rig.themes, session, {});
    QVERIFY(window.alarms().isSoundOn());
}

void AlarmsTest::theDesktopIsToldOnlyWhileNoWindowIsSeen()
{
    Desktop desktop;
    if (!desktop.isThere)
        QSKIP("dbus-daemon is not installed");
    WindowRig rig;
    rig.window->alarms().setNotifier(std::make_unique<DesktopNotifier>(*desktop.program));
    rig.pass(minutes(5));
    rig.pass(seconds(1));
    QVERIFY(desktop.server.notes.isEmpty()); // it can be seen here
    rig.isSeen = false;
    rig.pass(seconds(1));
    QTRY_COMPARE(desktop.server.notes.size(), 1);
    const FakeNotifications::Note note = desktop.server.notes.first();
    QCOMPARE(note.urgency, 2u); // nobody in command
    QCOMPARE(note.summary, QStringLiteral("No incident commander"));
    QVERIFY(note.body.contains(rig.state().ref));
    QVERIFY(note.actions.contains(QStringLiteral("acknowledge")) && note.actions.contains(QStringLiteral("open")));
    rig.pass(seconds(1));
    rig.pass(seconds(1));
    QCOMPARE(desktop.server.notes.size(), 1); // said once
    // Somebody has seen that one: the next stands in its place.
    const AlarmAnswered seen{clockname::Commander, {}, rig.state().declaredAt() + minutes(5), rig.clock.now(), 0};
    QVERIFY(rig.door->act(*rig.id, seen));
    rig.pass(seconds(1)); // no more: waiting must not bring the next deadline
    QTRY_VERIFY((rig.pass(seconds(0)), desktop.server.notes.size() == 2));
    QCOMPARE(desktop.server.notes.last().urgency, 1u);
    QCOMPARE(desktop.server.notes.last().replaces, 1u);
    QVERIFY(rig.door->act(*rig.id, RoleAssigned{role::Commander, QStringLiteral("bob"), QString(), rig.clock.now()},
                          QStringLiteral("bob")));
    rig.pass(seconds(1));
    QTRY_VERIFY((rig.pass(seconds(0)), desktop.server.closed == QVector<uint>{1u})); // all answered: it goes
}

void AlarmsTest::aNoteAnsweredWhileItsSuccessorIsOnItsWayGoesOnce()
{
    Desktop desktop;
    if (!desktop.isThere)
        QSKIP("dbus-daemon is not installed");
    DesktopNotifier notifier(*desktop.program);
    QSignalSpy opened(&notifier, &DesktopNotifier::openWanted);
    notifier.show({.summary = QStringLiteral("First")});
    QTRY_COMPARE(desktop.server.notes.size(), 1);
    emit desktop.server.ActionInvoked(1, QStringLiteral("open"));
    QTRY_COMPARE(opened.size(), 1); // the first one's number is known
    notifier.show({.summary = QStringLiteral("Second")});
    notifier.close();
    QTRY_COMPARE(desktop.server.closed, QVector<uint>{1});
    notifier.show({.summary = QStringLiteral("Third")});
    QTRY_COMPARE(desktop.server.notes.size(), 3);
    QCOMPARE(desktop.server.notes.last().replaces, 0u);
    QCOMPARE(desktop.server.closed, QVector<uint>{1});
}

void AlarmsTest::theDesktopsButtonsOpenAndAcknowledge()
{
    Desktop desktop;
    if (!desktop.isThere)
        QSKIP("dbus-daemon is not installed");
    WindowRig rig;
    rig.window->alarms().setNotifier(std::make_unique<DesktopNotifier>(*desktop.program));
    QSignalSpy wanted(&rig.window->alarms(), &WindowAlarms::incidentWanted);
    rig.isSeen = false;
    rig.pass(minutes(6));
    QTRY_COMPARE(desktop.server.notes.size(), 1);
    QTRY_VERIFY((emit desktop.server.ActionInvoked(desktop.server.shown, QStringLiteral("acknowledge")), rig.state().alarmAnswers.size() >= 1));
    QCOMPARE(rig.state().alarmAnswers.first().snoozeMs, 0);
    rig.pass(seconds(1));
    QTRY_VERIFY((rig.pass(seconds(0)), desktop.server.notes.size() >= 2)); // the next worst in its place
    QTRY_VERIFY((emit desktop.server.ActionInvoked(desktop.server.shown, QStringLiteral("open")), wanted.count() >= 1));
    emit desktop.server.NotificationClosed(desktop.server.shown, 2);
    const qsizetype before = desktop.server.notes.size();
    QTRY_VERIFY((rig.pass(seconds(1)), desktop.server.notes.size() == before)); // put away by a person: not shown again
}

void AlarmsTest::textForTheDesktopIsEscapedWhereItReadsMarkup()
{
    for (const bool readsMarkup : {true, false}) {
        Desktop desktop;
        if (!desktop.isThere)
            QSKIP("dbus-daemon is not installed");
        if (!readsMarkup)
            desktop.server.abilities.removeAll(QStringLiteral("body-markup"));
        DesktopNotifier notifier(*desktop.program);
        notifier.show({QStringLiteral("A deadline has passed"), QStringLiteral("<b>x</b> & <img src='http://evil'>"), false});
        QTRY_COMPARE(desktop.server.notes.size(), 1);
        const QString body = desktop.server.notes.first().body;
        QCOMPARE(body.contains(QLatin1Char('<')), !readsMarkup);
        QCOMPARE(body.startsWith(QStringLiteral("&lt;b&gt;x&lt;/b&gt; &amp;")), readsMarkup);
    }
}

void AlarmsTest::practiceTellsTheDesktopNothing()
{
    Desktop desktop;
    if (!desktop.isThere)
        QSKIP("dbus-daemon is not installed");
    WindowRig rig(true);
    rig.window->alarms().setNotifier(std::make_unique<DesktopNotifier>(*desktop.program));
    rig.isSeen = false;
    rig.pass(minutes(6));
    QVERIFY(desktop.server.notes.isEmpty());
    QVERIFY(!rig.window->alarms().alarms().isEmpty()); // the alarm itself is part of the exercise
}

void AlarmsTest::keysAcknowledgeAndSnoozeTheWorst()
{
    WindowRig rig;
    rig.pass(minutes(11));
    rig.window->actions().action(CommandKey::Acknowledge)->trigger();
    QTRY_VERIFY(rig.state().milestone(Milestone::Acknowledged).state == MilestoneValue::State::At); // first the incident itself
    QTRY_VERIFY((rig.pass(seconds(1)), rig.window->alarms().alarms().first().reading.clock == clockname::Commander));
    rig.window->actions().action(CommandKey::Acknowledge)->trigger();
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 1);
    QCOMPARE(rig.state().alarmAnswers.first().clock, clockname::Commander);
    QTRY_VERIFY(rig.window->alarms().alarms().first().reading.clock != clockname::Commander);
    const QString next = rig.window->alarms().alarms().first().reading.clock;
    rig.window->actions().action(CommandKey::SnoozeAlarm)->trigger();
    auto *choices = rig.window->findChild<QListWidget *>();
    QTRY_VERIFY(choices && choices->isVisible());
    QCOMPARE(choices->count(), 4); // 1, 3, 5, 10
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 2);
    QCOMPARE(rig.state().alarmAnswers.last().snoozeMs, minutes(10).count());
    QCOMPARE(rig.state().alarmAnswers.last().clock, next);
}

void AlarmsTest::anOverdueTierOffersEscalation()
{
    WindowRig rig;
    rig.pass(minutes(4));
    QVERIFY(!rig.find<QPushButton>("escalate")->isVisible());
    rig.pass(minutes(1));
    QVERIFY(rig.find<QPushButton>("escalate")->isVisible());
    QCOMPARE(rig.find<QPushButton>("escalate")->text(), QStringLiteral("Escalate to L2 (E)"));
    auto *band = rig.find<BannerBar>("banner-commander");
    QCOMPARE(band->kind(), BannerKind::Overdue);
    QVERIFY2(band->sentence().contains(QStringLiteral("L2 is to be asked for: Secondary on call, Team lead.")),
             qPrintable(band->sentence()));
    QPushButton *asked = nullptr;
    for (QPushButton *button : band->findChildren<QPushButton *>()) {
        if (button->text() == u"Escalate to L2")
            asked = button;
    }
    QVERIFY(asked);
    asked->click();
    QTRY_COMPARE(rig.state().entries.last().body.type, EntryType::Escalation);
    QCOMPARE(rig.state().entries.last().body.text, QStringLiteral("Escalated to L2; to be paged: Secondary on call, Team lead."));
    QTRY_VERIFY((rig.pass(seconds(1)), !band->sentence().contains(QStringLiteral("L2"))));
    rig.pass(minutes(5)); // L3's time has come
    QTRY_VERIFY((rig.pass(seconds(1)), band->sentence().contains(QStringLiteral("L3"))));
    QVERIFY(rig.door->act(*rig.id, MilestoneRecorded{Milestone::Acknowledged, MilestoneValue::time(rig.clock.now()), {}}));
    QTRY_VERIFY((rig.pass(seconds(1)), !band->sentence().contains(QStringLiteral("L3"))));
    QVERIFY(!rig.find<QPushButton>("escalate")->isVisible());
}

void AlarmsTest::aFloodIsCollapsedEverywhere()
{
    WindowRig rig;
    rig.pass(seconds(1)); // the open one is the oldest
    for (int i = 0; i < 3; ++i) {
        const IncidentId other = rig.door->declare(QStringLiteral("Other %1").arg(i), QStringLiteral("dana"), rig.level("SEV-1"));
        rig.window->alarms().take(*rig.door->stateOf(other));
    }
    rig.pass(minutes(4));
    QVERIFY(!rig.find<Chip>("alert-flood")->isVisible());
    rig.pass(minutes(6));
    const int count = rig.window->alarms().book().flood(rig.clock.now()).count;
    QVERIFY(count > AlarmFlood::kMost);
    QVERIFY(rig.find<Chip>("alert-flood")->isVisible());
    QCOMPARE(rig.text("alert-flood"), QStringLiteral("Alert flood: %1").arg(count));
    auto *band = rig.find<BannerBar>("banner-flood");
    QVERIFY(band && band->isVisible());
    QVERIFY(band->sentence().startsWith(QStringLiteral("Alert flood: %1, showing worst 3: ").arg(count)));
    QCOMPARE(band->sentence().count(QStringLiteral("INC-")), 3); // of three incidents, not three of one
    QCOMPARE(band->findChildren<QPushButton *>().size(), 2);     // the open one needs no way to it
    auto *model = rig.window->findChild<ClocksModel *>();
    const auto loud = [model] {
        int rows = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->stateOf(row) == ClockState::Overdue || model->stateOf(row) == ClockState::Due ? 1 : 0;
        return rows;
    };
    QCOMPARE(loud(), 3);
    auto *all = rig.find<QWidget>("flood")->findChild<QPushButton *>();
    all->click();
    QVERIFY(loud() > 3);
    QVERIFY(!rig.find<QWidget>("flood")->isVisible());
    rig.pass(minutes(40));
    QVERIFY(!rig.find<Chip>("alert-flood")->isVisible());
    QTRY_VERIFY(!rig.find<BannerBar>("banner-flood"));
}

void AlarmsTest::aCardSaysWhenTheNextUpdateIsDue()
{
    WindowRig rig;
    const AlarmBook &book = rig.window->alarms().book();
    const auto words = [&](Milliseconds later) {
        const IncidentSummary summary = summarise(rig.state());
        return cardWords(summary, rig.room.policy(), rig.state().declaredAt() + later, book.nextUpdate(summary.id)).update;
    };
    QCOMPARE(words(seconds(1)), QStringLiteral("update in 10 min"));
    QCOMPARE(words(minutes(9) + seconds(30)), QStringLiteral("update in 1 min"));
    QCOMPARE(words(minutes(10)), QStringLiteral("update OVER"));
    QCOMPARE(words(minutes(12)), QStringLiteral("update +2 min OVER"));
    QVERIFY(rig.door->act(*rig.id, StatusChanged{Status::Resolved, rig.clock.now()}));
    QTRY_VERIFY((rig.pass(seconds(1)), words(minutes(12)).isEmpty()));
}

void AlarmsTest::theMarkIsNeutralAndBrief()
{
    WindowRig rig;
    auto *card = rig.find<QWidget>("incident-mark");
    rig.pass(minutes(10) - seconds(1));
    QVERIFY(!card->isVisible());
    rig.pass(seconds(1));
    QVERIFY(card->isVisible());
    QCOMPARE(card->findChild<PlainLabel *>()->text(), QStringLiteral("10 minute(s)"));
    QVERIFY(rig.window->rect().contains(card->geometry()));
    QVERIFY(card->testAttribute(Qt::WA_TransparentForMouseEvents));
    rig.pass(seconds(8));
    QVERIFY(!card->isVisible());
}

void AlarmsTest::aQuietLogIsToldToTheScribeOnly()
{
    WindowRig rig;
    rig.pass(minutes(11));
    QVERIFY(!rig.find<BannerBar>("banner-quiet-log")); // command mode: not the scribe
    rig.window->setMode(WindowMode::Scribe);
    rig.pass(seconds(1));
    auto *band = rig.find<BannerBar>("banner-quiet-log");
    QVERIFY(band);
    QCOMPARE(band->kind(), BannerKind::Info); // neutral
    rig.find<BannerBar>("banner-quiet-log")->findChild<QToolButton *>()->click();
    rig.pass(minutes(1));
    QTRY_VERIFY(!rig.find<BannerBar>("banner-quiet-log"));
    EntryBody body;
    body.text = QStringLiteral("8 % errors");
    body.occurred = rig.clock.now();
    QVERIFY(rig.door->act(*rig.id, EntryLogged{body}));
    rig.pass(minutes(10));
    QTRY_VERIFY((rig.pass(seconds(1)), rig.find<BannerBar>("banner-quiet-log") != nullptr)); // another silence
    QVERIFY(rig.door->act(*rig.id, RoleAssigned{role::Scribe, QStringLiteral("bob"), QString(), rig.clock.now()},
                          QStringLiteral("bob")));
    QTRY_VERIFY((rig.pass(seconds(1)), rig.find<BannerBar>("banner-quiet-log") == nullptr)); // bob writes now
}

void AlarmsTest::aClockJumpIsLoggedWhereOneWorks()
{
    WindowRig rig;
    rig.window->alarms().noteClockJump(-minutes(14).count());
    QTRY_VERIFY(rig.state().entries.last().body.text.contains(QStringLiteral("14:00")));
    QVERIFY(rig.find<BannerBar>("banner-notice")->sentence().contains(QStringLiteral("14:00")));
    WindowRig practice(true);
    const qsizetype before = practice.state().entries.size();
    practice.window->alarms().noteClockJump(minutes(14).count());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(practice.state().entries.size(), before);
}

void AlarmsTest::undoAfterAnAnswerSaysSo()
{
    WindowRig rig;
    rig.pass(minutes(6));
    rig.window->actions().action(CommandKey::Acknowledge)->trigger();
    QTRY_VERIFY(rig.state().milestone(Milestone::Acknowledged).state == MilestoneValue::State::At);
    QTRY_VERIFY((rig.pass(seconds(1)), rig.window->alarms().alarms().first().reading.clock == clockname::Commander));
    rig.window->actions().action(CommandKey::Acknowledge)->trigger();
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 1);
    QTRY_VERIFY(rig.window->actions().action(CommandKey::Undo)->isEnabled());
    const qsizetype before = rig.state().entries.size();
    rig.window->actions().action(CommandKey::Undo)->trigger();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(rig.state().entries.size(), before); // the acknowledgement before it stays
    QVERIFY(rig.state().milestone(Milestone::Acknowledged).state == MilestoneValue::State::At);
    rig.window->actions().action(CommandKey::Undo)->trigger();
    QTRY_VERIFY(rig.state().milestone(Milestone::Acknowledged).state == MilestoneValue::State::NotRecorded);
}

QUARTERDECK_TEST(AlarmsTest);
#include "tst_alarms.moc"
