// SPDX-License-Identifier: GPL-3.0-or-later
// The wall as a window: keys, screens, measuring, what happens when the news stop, and that it keeps the screen awake.
#include "commands/commandcatalog.h"
#include "shell/wallcommand.h"
#include "support/testmain.h"
#include "wall/idleinhibitor.h"
#include "wall/wallruler.h"
#include "wall/wallsetup.h"
#include "wallfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QDBusConnection>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QWindow>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

QScreen *screenNamed(const char *name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == QLatin1String(name))
            return screen;
    }
    return nullptr;
}

/// A console's window with its commands, and a television of 55 inches that has been measured, where there is a second screen.
struct WindowRig : WallRig
{
    WindowRig()
    {
        for (const CommandKey key : {CommandKey::Wall, CommandKey::WallSetup})
            console.addAction(actions.action(key));
        console.resize(600, 400);
        console.show();
        console.activateWindow();
        (void)QTest::qWaitForWindowActive(&console);
    }
    void measure(double seat = 5)
    {
        for (const QScreen *screen : QGuiApplication::screens())
            WallSettings().keep(*screen, {kWidth55, seat});
    }
    WallWindow *open()
    {
        QTest::keyClick(&console, Qt::Key_F11);
        if (!command->wall())
            actions.action(CommandKey::Wall)->trigger(); // the test of the key fails by itself
        (void)QTest::qWaitForWindowActive(command->wall());
        return command->wall();
    }
    void say(SyncState::Kind kind, Instant heard = {})
    {
        SyncState state;
        state.kind = kind;
        state.heard = heard;
        state.since = clock.now();
        door->announce(state);
    }

    QWidget console;
    CommandActions actions;
    WallCommand *command = new WallCommand(room, actions, themes, &console);
};

/// The desktop's side of org.freedesktop.ScreenSaver.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QSet<uint> holding;
    QString reason;

public slots:
    uint Inhibit(const QString &, const QString &why)
    {
        reason = why;
        holding.insert(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { holding.remove(cookie); }

private:
    uint m_last = 6;
};

} // namespace

class WallWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void f11OpensItOnTheOtherScreenAndClosesIt();
    void escapeClosesIt();
    void itShowsChangesOfTheLog();
    void aVisitorIsAKeyAway();
    void offlineStandsThereAtOnce();
    void connectingStandsThereWithinFiveSeconds();
    void aJournalWithoutItsOwnerIsNotLive();
    void itComesBackWhenItsScreenDoes();
    void theFirstTimeAsksForTheMeasures();
    void theBarIsMeasuredByKeys();
    void aJournalThatHangsIsNotLive();
    void thePictureMovesEveryThreeMinutes();
    void thePointerHides();
    void privateAndFilledInLaterStayAway();
    void theScreenStaysAwake();
    void everyControlOfTheSetupHasAName();
    void everyStateIsPainted();
};

void WallWindowTest::f11OpensItOnTheOtherScreenAndClosesIt()
{
    WindowRig rig;
    rig.measure();
    QTest::keyClick(&rig.console, Qt::Key_F11);
    WallWindow *wall = rig.command->wall();
    QVERIFY(wall);
    QVERIFY(QTest::qWaitForWindowActive(wall));
    QVERIFY(wall->isFullScreen());
    if (QScreen *television = screenNamed("television")) {
        QCOMPARE(wall->screen(), television);
        QCOMPARE(wall->geometry(), television->geometry());
        QCOMPARE(wall->screenNow().widthMm, kWidth55);
    }
    QTest::keyClick(wall, Qt::Key_F11);
    QVERIFY(!rig.command->wall());
    rig.open();
    rig.actions.action(CommandKey::Wall)->trigger();
    QVERIFY(!rig.command->wall());
}

void WallWindowTest::escapeClosesIt()
{
    WindowRig rig;
    rig.measure();
    QTest::keyClick(rig.open(), Qt::Key_Escape);
    QVERIFY(!rig.command->wall());
    QVERIFY(rig.console.isVisible());
}

void WallWindowTest::itShowsChangesOfTheLog()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    QCOMPARE(wall->content().calm, QStringLiteral("No active incidents"));
    const IncidentId id = rig.declare(QStringLiteral("Checkout failing"), "SEV-2");
    QTRY_VERIFY(wall->content().primary);
    QTRY_VERIFY(rowOf(wall->content(), WallRowKind::Roles));
    QVERIFY(wall->accessibleName().contains(u"Checkout failing"));
    QVERIFY(wall->accessibleDescription().contains(u"bob"));
    rig.log(id, EntryType::Decision, QStringLiteral("roll back"), rig.clock.now());
    QTRY_VERIFY(rowOf(wall->content(), WallRowKind::Decision));
    QCOMPARE(rowOf(wall->content(), WallRowKind::Decision)->pieces.first().text, QStringLiteral("roll back"));
    rig.act(id, StatusChanged{Status::Resolved, rig.clock.now()});
    QTRY_VERIFY(!wall->content().primary);
    QVERIFY(wall->content().calmDetail.contains(rig.door->stateOf(id)->ref));
}

void WallWindowTest::aVisitorIsAKeyAway()
{
    WindowRig rig;
    rig.measure();
    rig.outage();
    WallWindow *wall = rig.open();
    QTRY_VERIFY(wall->accessibleDescription().contains(u"alice"));
    QTest::keyClick(wall, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(wall->content().visitor);
    QVERIFY(!wall->accessibleDescription().contains(u"alice"));
    QTest::keyClick(wall, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(wall->accessibleDescription().contains(u"alice"));
}

void WallWindowTest::offlineStandsThereAtOnce()
{
    WindowRig rig;
    rig.measure();
    rig.say(SyncState::Kind::Live);
    WallWindow *wall = rig.open();
    QVERIFY(wall->content().stale.isEmpty());
    rig.say(SyncState::Kind::Offline);
    QCOMPARE(wall->content().stale, QStringLiteral("NOT LIVE · last news 14:40:12Z (0 s ago)"));
    QVERIFY(wall->picture().shown.contains(WallRowKind::Stale));
    rig.clock.advance(minutes(2));
    rig.say(SyncState::Kind::Connecting); // tries again: nothing is live for that
    QCOMPARE(wall->content().stale, QStringLiteral("NOT LIVE · last news 14:40:12Z (2 min ago)"));
    rig.say(SyncState::Kind::Live);
    QVERIFY(wall->content().stale.isEmpty());
    // A link that was dead before anybody knew.
    rig.say(SyncState::Kind::Offline, rig.clock.now() - Milliseconds(9000));
    QCOMPARE(wall->content().stale, QStringLiteral("NOT LIVE · last news 14:42:03Z (9 s ago)"));
}

void WallWindowTest::connectingStandsThereWithinFiveSeconds()
{
    WindowRig rig;
    rig.measure();
    rig.say(SyncState::Kind::Live);
    WallWindow *wall = rig.open();
    rig.say(SyncState::Kind::Connecting);
    rig.clock.advance(Milliseconds(1000));
    rig.say(SyncState::Kind::Connecting);
    QVERIFY(wall->content().stale.isEmpty()); // most of these are over before anybody could read it
    rig.clock.advance(Milliseconds(3000));    // the fourth second; the heartbeat, not a signal, brings it
    QTRY_COMPARE_WITH_TIMEOUT(wall->content().stale, QStringLiteral("NOT LIVE · last news 14:40:12Z (4 s ago)"), 2000);
}

void WallWindowTest::aJournalWithoutItsOwnerIsNotLive()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    StorageState lost;
    lost.kind = StorageState::Kind::OwnerLost;
    rig.door->announce(lost);
    rig.clock.advance(Milliseconds(4000));
    QTRY_VERIFY_WITH_TIMEOUT(wall->content().stale.contains(u"14:40:12Z"), 2000);
    rig.door->announce(StorageState{});
    QTRY_VERIFY(wall->content().stale.isEmpty());
}

void WallWindowTest::itComesBackWhenItsScreenDoes()
{
    QScreen *television = screenNamed("television");
    if (!television)
        QSKIP("needs two screens: QT_QPA_PLATFORM=offscreen:configfile=…/twoscreens.json");
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    emit qApp->screenRemoved(television);
    QVERIFY(wall->isVisible());
    QVERIFY(!wall->isFullScreen()); // the console is on that screen
    QCOMPARE(wall->screen(), QGuiApplication::primaryScreen());
    QVERIFY(!wall->picture().texts.isEmpty());
    emit qApp->screenAdded(television);
    QVERIFY(wall->isFullScreen());
    QCOMPARE(wall->geometry(), television->geometry());
    QTest::keyClick(wall, Qt::Key_Escape);
    emit qApp->screenRemoved(television);
    emit qApp->screenAdded(television);
    QVERIFY(!rig.command->wall()); // what was closed stays closed
}

void WallWindowTest::theFirstTimeAsksForTheMeasures()
{
    WindowRig rig;
    WallWindow *wall = rig.open();
    auto *setup = wall->findChild<WallSetup *>();
    QVERIFY(setup->isVisible());
    QVERIFY(wall->findChild<WallRuler *>()->hasFocus());
    QTest::keyClick(wall->findChild<WallRuler *>(), Qt::Key_Escape);
    QVERIFY(!setup->isVisible());
    QVERIFY(wall->isVisible());
    QVERIFY(!WallSettings().setupOf(*wall->screen()));
    QTest::keyClick(wall, Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(setup->isVisible());
    // Tab goes round the page and never to the wall behind it.
    QSet<QWidget *> stops;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(wall->focusWidget(), Qt::Key_Tab);
        QVERIFY(setup->isAncestorOf(wall->focusWidget()));
        stops.insert(wall->focusWidget());
    }
    QVERIFY(stops.size() >= 7);
    wall->findChild<WallRuler *>()->setFocus();
    QTest::keyClick(wall->findChild<WallRuler *>(), Qt::Key_Return);
    QVERIFY(WallSettings().setupOf(*wall->screen()));
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(!rig.open()->findChild<WallSetup *>()->isVisible());
    rig.actions.action(CommandKey::WallSetup)->trigger(); // Shift+F11 on the console
    QVERIFY(rig.command->wall()->findChild<WallSetup *>()->isVisible());
}

void WallWindowTest::theBarIsMeasuredByKeys()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    QTest::keyClick(wall, Qt::Key_F11, Qt::ShiftModifier);
    auto *ruler = wall->findChild<WallRuler *>();
    auto *seat = wall->findChild<QDoubleSpinBox *>(QStringLiteral("wallSeat"));
    QCOMPARE(ruler->millimetres(), 500.0);
    const int before = ruler->length(), width = wall->screen()->geometry().width();
    QCOMPARE(before, qRound(500 * width / kWidth55));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(ruler, Qt::Key_Right);
    QTest::keyClick(ruler, Qt::Key_Left);
    QTest::keyClick(ruler, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(ruler->length(), before + 22);
    QTest::keyClick(ruler, Qt::Key_8);
    QVERIFY(seat->hasFocus());
    QCOMPARE(seat->value(), 8.0);
    wall->findChild<QComboBox *>(QStringLiteral("wallZone1"))->setCurrentText(QStringLiteral("Asia/Tokyo"));
    wall->findChild<QComboBox *>(QStringLiteral("wallZone2"))->setCurrentText(QStringLiteral("nowhere"));
    QTest::keyClick(seat, Qt::Key_Return);
    const std::optional<ScreenSetup> kept = WallSettings().setupOf(*wall->screen());
    QVERIFY(kept);
    QCOMPARE(kept->seatMetres, 8.0);
    QVERIFY(std::abs(kept->widthMm - width * 500.0 / (before + 22)) < 0.01);
    QCOMPARE(WallSettings().zones(), QVector<QTimeZone>{QTimeZone("Asia/Tokyo")});
    QCOMPARE(wall->content().zones, QStringList{QStringLiteral("23:40 JST")});
    QCOMPARE(wall->screenNow().seatMetres, 8.0);
    QVERIFY(wall->hasFocus());
}

/// Its owner keeps the connection and says nothing: stopped, or waiting for its disk.
void WallWindowTest::aJournalThatHangsIsNotLive()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    QVERIFY(wall->content().stale.isEmpty());
    rig.door->hold();
    QTRY_VERIFY_WITH_TIMEOUT(wall->content().stale.startsWith(QStringLiteral("NOT LIVE · last news 14:40:12Z")), 10000);
    rig.door->release();
    QTRY_VERIFY(wall->content().stale.isEmpty());
}

void WallWindowTest::thePictureMovesEveryThreeMinutes()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    QVector<QPoint> places;
    for (int i = 0; i < 4; ++i) {
        places << wall->shift();
        rig.clock.advance(minutes(2.9));
        QCOMPARE(wall->shift(), places.last());
        rig.clock.advance(minutes(0.1));
        QCOMPARE((wall->shift() - places.last()).manhattanLength(), 2);
    }
    QCOMPARE(wall->shift(), places.first());
}

void WallWindowTest::thePointerHides()
{
    WindowRig rig;
    rig.measure();
    WallWindow *wall = rig.open();
    QTest::mouseMove(wall->windowHandle(), QPoint(200, 200));
    QTest::mouseMove(wall->windowHandle(), QPoint(220, 200));
    QTRY_COMPARE(wall->cursor().shape(), Qt::ArrowCursor);
    QTRY_COMPARE_WITH_TIMEOUT(wall->cursor().shape(), Qt::BlankCursor, 5000);
    QTest::mouseMove(wall->windowHandle(), QPoint(240, 200));
    QTRY_COMPARE(wall->cursor().shape(), Qt::ArrowCursor);
}

void WallWindowTest::privateAndFilledInLaterStayAway()
{
    WindowRig rig;
    rig.measure();
    IncidentSummary backfill{IncidentId::random()};
    backfill.kind = IncidentKind::Backfill;
    backfill.title = QStringLiteral("last year");
    rig.door->announce({backfill});
    const IncidentId id = rig.declare(QStringLiteral("stolen key"), "SEV-1");
    rig.act(id, AccessChanged{true, {QStringLiteral("dana")}, rig.clock.now()});
    WallWindow *wall = rig.open();
    QTRY_VERIFY(wall->content().primary);
    QCOMPARE(wall->content().primary->title, QStringLiteral("Private incident"));
    QVERIFY(wall->content().others.isEmpty());
    QTRY_VERIFY(rowOf(wall->content(), WallRowKind::Roles));
    QVERIFY(!wall->accessibleDescription().contains(u"bob"));
    rig.door->revoke(id);
    QTRY_VERIFY(!wall->content().primary);
}

void WallWindowTest::theScreenStaysAwake()
{
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus.waitForStarted(5000))
        QSKIP("dbus-daemon is not installed");
    QVERIFY(bus.waitForReadyRead(5000));
    const QString address = QString::fromUtf8(bus.readLine()).trimmed();
    QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("wall-desktop"));
    const QDBusConnection program = QDBusConnection::connectToBus(address, QStringLiteral("wall-program"));
    QVERIFY(desktop.isConnected() && program.isConnected());
    {
        IdleInhibitor early(program); // nobody answers yet: silently awake or not
        early.hold(QStringLiteral("test"));
    }
    FakeScreenSaver saver;
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    {
        IdleInhibitor idle(program);
        QSignalSpy held(&idle, &IdleInhibitor::held);
        idle.hold(QStringLiteral("wall"));
        QVERIFY(held.wait(5000));
        QCOMPARE(saver.holding.size(), 1);
        QCOMPARE(saver.reason, QStringLiteral("wall"));
        idle.release();
        QTRY_COMPARE(saver.holding.size(), 0);
        idle.hold(QStringLiteral("wall"));
        idle.release(); // before the answer
        idle.hold(QStringLiteral("again"));
        QTRY_COMPARE(saver.holding.size(), 1);
        QTRY_VERIFY(idle.isHeld());
    }
    QTRY_COMPARE(saver.holding.size(), 0); // destroyed: let go
    QDBusConnection::disconnectFromBus(QStringLiteral("wall-desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("wall-program"));
    bus.kill();
    bus.waitForFinished();
}

void WallWindowTest::everyControlOfTheSetupHasAName()
{
    WindowRig rig;
    WallWindow *wall = rig.open();
    int controls = 0;
    for (const QWidget *widget : wall->findChild<WallSetup *>()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls >= 7);
}

/// Where QUARTERDECK_PICTURES names a folder, the pictures are also kept there, for eyes.
void WallWindowTest::everyStateIsPainted()
{
    const QString folder = qEnvironmentVariable("QUARTERDECK_PICTURES");
    const struct
    {
        const char *name;
        QSize pixels;
        double width, seat;
    } screens[] = {
        {"75in-5m", {3840, 2160}, kWidth75, 5}, {"55in-8m", {1920, 1080}, kWidth55, 8}, {"75in-3m", {3840, 2160}, kWidth75, 3}};
    WallRig rig;
    QVector<QPair<QString, WallContent>> states{
        {QStringLiteral("calm"), wallContent({rig.clock.now(), {}, nullptr, nullptr, {}, {}, {QTimeZone("America/New_York")}})}};
    const IncidentId id = rig.outage();
    states.append({QStringLiteral("one"), wallContent(rig.view(id))});
    WallView stale = rig.view(id), visitor = rig.view(id);
    stale.feed = {false, rig.ago(2)};
    visitor.visitor = true;
    states.append({QStringLiteral("stale"), wallContent(stale)});
    states.append({QStringLiteral("visitor"), wallContent(visitor)});
    rig.declare(QStringLiteral("Search results are empty for some customers"), "SEV-2", {});
    rig.declare(QStringLiteral("Slow reports"), "SEV-3");
    states.append({QStringLiteral("three"), wallContent(rig.view(id))});
    for (int i = 0; i < 6; ++i)
        rig.declare(QStringLiteral("Mail queue %1 grows").arg(i), "SEV-4");
    states.append({QStringLiteral("nine"), wallContent(rig.view(id))});
    rig.act(id, RoleAssigned{role::Commander, QString(), {}, rig.clock.now()});
    rig.clock.advance(minutes(20));
    states.append({QStringLiteral("nobody"), wallContent(rig.view(id))});
    for (const auto &screen : screens) {
        for (const auto &[name, content] : states) {
            for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
                const Theme theme(kind);
                const bool mirrored = name == u"one" && kind == ThemeKind::Light;
                const WallPicture picture = wallPicture(content, {screen.pixels, screen.width, screen.seat}, theme,
                                                        mirrored ? Qt::RightToLeft : Qt::LeftToRight);
                QImage image(screen.pixels, QImage::Format_RGB32);
                image.fill(picture.ground);
                QPainter painter(&image);
                paintWall(painter, picture, theme);
                painter.end();
                for (const WallMark &mark : picture.marks) {
                    if (mark.kind == WallMark::Kind::Chip)
                        QCOMPARE(image.pixelColor((mark.area.topLeft() + QPointF(mark.area.width() / 2, 3)).toPoint()),
                                 mark.color);
                }
                if (folder.isEmpty())
                    continue;
                const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                         .arg(folder, QLatin1String(screen.name), name,
                                              kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(image.scaledToWidth(1280, Qt::SmoothTransformation).save(file));
            }
        }
    }
    WindowRig window;
    WallWindow *wall = window.open();
    QTRY_VERIFY(wall->findChild<WallSetup *>()->isVisible());
    const QPixmap setup = wall->grab();
    QVERIFY(folder.isEmpty() || setup.save(folder + QStringLiteral("/setup.png")));
}

QUARTERDECK_TEST(WallWindowTest);
#include "tst_wallwindow.moc"
