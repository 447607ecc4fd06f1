// SPDX-License-Identifier: GPL-3.0-or-later
// The shared database as people meet it: the link in the strip, the bands, conflicts, connecting, private incidents, diagnostics.
#include "common/bannerbar.h"
#include "common/plainlabel.h"
#include "common/privatemark.h"
#include "items/timelinemodel.h"
#include "sharing/accessdialog.h"
#include "sharing/conflictnotice.h"
#include "sharing/connectdialog.h"
#include "sharing/diagnosticspage.h"
#include "sharing/linkstatus.h"
#include "shell/bannerstack.h"
#include "shell/mainwindow.h"
#include "shell/sharingnotices.h"
#include "shellfixture.h"
#include "support/shareddatabase.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTcpServer>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

using Kind = SyncState::Kind;

TimeFormat utc() { return TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale(QLocale::English)); }

Instant at(int hour, int minute, int second = 0)
{
    return {QDateTime(QDate(2024, 11, 15), QTime(hour, minute, second), Qt::UTC).toMSecsSinceEpoch()};
}

SyncState stateOf(Kind kind)
{
    SyncState state;
    state.kind = kind;
    state.since = at(14, 31);
    state.unsentSince = at(14, 31);
    state.server = QStringLiteral("db1, db2/prod");
    state.login = QStringLiteral("dana");
    if (kind != Kind::Live && kind != Kind::Connecting)
        state.why = Error{ErrorCode::Storage, QStringLiteral("The server says no."), {}};
    state.upToDate = kind == Kind::Live;
    return state;
}

SyncState withUnsent(SyncState state, qint64 count)
{
    state.unsent = count;
    state.upToDate = false;
    return state;
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (QPushButton *each : within.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text && each->isVisibleTo(&within))
            return each;
    }
    return nullptr;
}

/// A band that has just appeared gets its buttons shown by the event loop.
void press(const QWidget *within, const QString &text)
{
    if (!within || !QTest::qWaitFor([&] { return button(*within, text) != nullptr; }))
        qFatal("no such button: %s", qPrintable(text));
    QTest::mouseClick(button(*within, text), Qt::LeftButton);
}

} // namespace

/// The words: exactly what is true, with counts, and for every state another shape.
class LinkWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatIsTrue_data()
    {
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("live") << stateOf(Kind::Live) << QStringLiteral("Live · db1, db2/prod")
                              << QStringLiteral("Connected to db1, db2/prod as dana. Everything is on the server.");
        QTest::newRow("unsent")
            << withUnsent(stateOf(Kind::Live), 6) << QStringLiteral("Saved here · 6 not yet sent since 14:31")
            << QStringLiteral("Connected to db1, db2/prod. 6 entry(s) will be sent; they are safe on this computer meanwhile.");
        QTest::newRow("offline") << withUnsent(stateOf(Kind::Offline), 6)
                                 << QStringLiteral("Offline since 14:31 · 6 not yet sent")
                                 << QStringLiteral("Offline since 14:31. Logging works; 6 entry(s) will be sent when back.");
        QTest::newRow("offline, one") << withUnsent(stateOf(Kind::Offline), 1)
                                      << QStringLiteral("Offline since 14:31 · 1 not yet sent")
                                      << QStringLiteral("Offline since 14:31. Logging works; 1 entry(s) will be sent when back.");
        QTest::newRow("login") << stateOf(Kind::NeedsLogin) << QStringLiteral("Not logged in")
                               << QStringLiteral("The server says no. Logging works; log in to send it.");
        SyncState reader = stateOf(Kind::Live);
        reader.mayWrite = false;
        QTest::newRow("reader") << reader << QStringLiteral("Read only · db1, db2/prod")
                                << QStringLiteral("dana may read here but not write; what is typed stays on this computer.");
    }
    void saysWhatIsTrue()
    {
        QFETCH(SyncState, state);
        QTEST(linkWords(state, utc()).text, "text");
        QTEST(linkWords(state, utc()).sentence, "sentence");
    }

    void everyShapeDiffersWithoutColour()
    {
        QVector<QImage> drawn;
        for (const LinkShape shape : {LinkShape::Joined, LinkShape::Working, LinkShape::Waiting, LinkShape::Broken,
                                      LinkShape::Locked, LinkShape::Stopped}) {
            QImage image(24, 24, QImage::Format_Grayscale8);
            image.fill(0);
            QPainter painter(&image);
            paintLinkShape(painter, QRectF(2, 2, 20, 20), shape, Qt::white);
            painter.end();
            for (const QImage &other : std::as_const(drawn)) {
                int differing = 0;
                for (int i = 0; i < 24 * 24; ++i)
                    differing +=
                        std::abs(image.pixelColor(i % 24, i / 24).lightness() - other.pixelColor(i % 24, i / 24).lightness()) > 64
                            ? 1
                            : 0;
                QVERIFY2(differing > 30, qPrintable(QString::number(differing)));
            }
            drawn.append(image);
        }
    }

    void skewIsSaidFromThirtySecondsOn()
    {
        QVERIFY(skewSentence(29'000).isEmpty());
        QVERIFY(skewSentence(-30'000).isEmpty());
        QVERIFY(skewSentence(180'000).contains(QStringLiteral("ahead")));
        QVERIFY(skewSentence(-31'000).contains(QStringLiteral("behind")));
    }
};
QUARTERDECK_TEST(LinkWordsTest);

class LinkStatusTest : public QObject
{
    Q_OBJECT
private slots:
    void embeddedJournalShowsNothing()
    {
        ThemeStore themes;
        QWidget window;
        LinkStatus link(themes, &window);
        window.show();
        link.setState(SyncState());
        QVERIFY(!link.isVisible());
        link.setState(stateOf(Kind::Connecting));
        QVERIFY(link.isVisible());
    }

    void entryOnItsWayIsShownOnlyWhenItLasts()
    {
        ThemeStore themes;
        QWidget window;
        LinkStatus link(themes, &window);
        link.setPatience(Milliseconds(50));
        link.setTimeFormat(utc());
        window.show();
        link.setState(stateOf(Kind::Live));
        const QString live = link.text();
        link.setState(withUnsent(stateOf(Kind::Live), 1));
        QCOMPARE(link.text(), live);
        link.setState(stateOf(Kind::Live));
        QCOMPARE(link.text(), live);
        link.setState(withUnsent(stateOf(Kind::Live), 1));
        QTRY_COMPARE(link.text(), QStringLiteral("Saved here · 1 not yet sent since 14:31"));
        link.setState(stateOf(Kind::Offline)); // a loss is said at once
        QCOMPARE(link.text(), QStringLiteral("Offline since 14:31"));
    }

    void saysItselfAloudAndOpensByPress()
    {
        ThemeStore themes;
        QWidget window;
        LinkStatus link(themes, &window);
        link.setTimeFormat(utc());
        link.setState(withUnsent(stateOf(Kind::Offline), 6));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(link.accessibleName(), QStringLiteral("Shared database: Offline since 14:31 · 6 not yet sent"));
        QCOMPARE(link.accessibleDescription(),
                 QStringLiteral("Offline since 14:31. Logging works; 6 entry(s) will be sent when back."));
        QSignalSpy pressed(&link, &LinkStatus::clicked);
        QTest::mouseClick(&link, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(link.sizeHint().height() >= 24);
    }
};
QUARTERDECK_TEST(LinkStatusTest);

namespace {

/// The bands over a window for dana.
struct BandRig : ShellRig
{
    BandRig()
    {
        clock.set(at(14, 32));
        door->settle(); // the room's first question about the link: its answer must not come after what the test announces
        QCoreApplication::sendPostedEvents();
        notices.setTimeFormat(utc());
        window.resize(1000, 400);
        stack->resize(1000, 300);
        window.show();
    }
    BannerBar *bar(const QString &subject) const { return stack->findChild<BannerBar *>(QStringLiteral("banner-") + subject); }
    BannerBar *conflict() const
    {
        for (BannerBar *each : stack->findChildren<BannerBar *>()) {
            if (each->objectName().startsWith(u"banner-conflict") && each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Bob first, then `payload` by someone who did not know of it.
    std::shared_ptr<LiveIncident> clash(const Payload &bobs, const Payload &late, const QString &by = QStringLiteral("dana"),
                                        const QString &commander = {})
    {
        const IncidentId id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("carol"), std::nullopt, commander);
        const qint64 base = door->stateOf(id)->lastSeq;
        if (!door->act(id, bobs, QStringLiteral("bob")))
            qFatal("bob's change was refused");
        std::shared_ptr<LiveIncident> incident = live(id);
        notices.setIncident(incident);
        door->inject(id, late, by, base);
        return incident;
    }

    QWidget window;
    BannerStack *stack = new BannerStack(themes, &window);
    SharingNotices notices{room, *stack};
};

} // namespace

class SharingNoticesTest : public QObject
{
    Q_OBJECT
private slots:
    void lossIsSaidOnceWithTheCountAndAWayBack()
    {
        BandRig rig;
        rig.door->announce(withUnsent(stateOf(Kind::Offline), 5));
        BannerBar *bar = rig.bar(QStringLiteral("link"));
        QVERIFY(bar);
        rig.door->announce(withUnsent(stateOf(Kind::Offline), 6));
        QCOMPARE(bar->sentence(), QStringLiteral("Offline since 14:31. Logging works; 6 entry(s) will be sent when back."));
        press(bar, QStringLiteral("Try now"));
        QCOMPARE(rig.door->retries(), 1);
        rig.door->announce(stateOf(Kind::Connecting));
        QVERIFY(bar->isVisible());
        rig.door->announce(stateOf(Kind::Live));
        QTRY_VERIFY(!rig.bar(QStringLiteral("link")));
    }

    void dismissedLossStaysAwayUntilTheNextOne()
    {
        BandRig rig;
        rig.door->announce(stateOf(Kind::Offline));
        QTest::keyClick(rig.bar(QStringLiteral("link")), Qt::Key_Escape);
        rig.door->announce(withUnsent(stateOf(Kind::Offline), 1));
        QTRY_VERIFY(!rig.bar(QStringLiteral("link")));
        rig.door->announce(stateOf(Kind::Live));
        rig.door->announce(stateOf(Kind::Offline));
        QVERIFY(rig.bar(QStringLiteral("link")));
    }

    void refusedLoginAndEventsLeadToWhereSomethingCanBeDone()
    {
        BandRig rig;
        QSignalSpy login(&rig.notices, &SharingNotices::loginWanted);
        QSignalSpy diagnostics(&rig.notices, &SharingNotices::diagnosticsWanted);
        SyncState state = stateOf(Kind::NeedsLogin);
        state.refused = 2;
        rig.door->announce(state);
        press(rig.bar(QStringLiteral("link")), QStringLiteral("Log in…"));
        QCOMPARE(login.size(), 1);
        BannerBar *refused = rig.bar(QStringLiteral("refused"));
        QVERIFY(refused->sentence().startsWith(QStringLiteral("The server refuses 2 of your events.")));
        press(refused, QStringLiteral("Show"));
        QCOMPARE(diagnostics.size(), 1);
    }

    void wrongClockIsSaidOnce()
    {
        BandRig rig;
        SyncState state = stateOf(Kind::Live);
        state.skewMs = 200'000;
        rig.door->announce(state);
        BannerBar *bar = rig.bar(QStringLiteral("skew"));
        QVERIFY(bar && bar->sentence().contains(QStringLiteral("ahead")));
        QTest::keyClick(bar, Qt::Key_Escape);
        state.skewMs = 201'000;
        rig.door->announce(state);
        QTRY_VERIFY(!rig.bar(QStringLiteral("skew")));
    }

    void lateStatusNamesBothAndIsAppliedByOnePress()
    {
        BandRig rig;
        const auto incident =
            rig.clash(StatusChanged{Status::Resolved, at(14, 31, 5)}, StatusChanged{Status::Mitigating, at(14, 31, 6)});
        QTRY_VERIFY(rig.conflict());
        QCOMPARE(rig.conflict()->sentence(),
                 QStringLiteral("bob set the status to Resolved at 14:31:05, you to Mitigating at 14:31:06. bob's stands."));
        press(rig.conflict(), QStringLiteral("Apply mine"));
        QTRY_COMPARE(incident->state().status, Status::Mitigating);
        QTRY_VERIFY(!rig.conflict());
    }

    void dismissedConflictIsNotShownAgain()
    {
        BandRig rig;
        const auto incident =
            rig.clash(StatusChanged{Status::Resolved, at(14, 31, 5)}, StatusChanged{Status::Mitigating, at(14, 31, 6)});
        QTRY_VERIFY(rig.conflict());
        press(rig.conflict(), QStringLiteral("Dismiss"));
        rig.notices.setIncident(nullptr);
        rig.notices.setIncident(incident);
        QVERIFY(!rig.conflict());
        QCOMPARE(incident->state().status, Status::Resolved);
    }

    void conflictsOfOthersAreTheCommandersConcernOnly()
    {
        BandRig rig;
        rig.clash(StatusChanged{Status::Resolved, at(14, 31, 5)}, StatusChanged{Status::Mitigating, at(14, 31, 6)},
                  QStringLiteral("alice"));
        QVERIFY(!rig.conflict());
        BandRig commands;
        commands.clash(StatusChanged{Status::Resolved, at(14, 31, 5)}, StatusChanged{Status::Mitigating, at(14, 31, 6)},
                       QStringLiteral("alice"), QStringLiteral("dana"));
        QTRY_VERIFY(commands.conflict());
        QCOMPARE(commands.conflict()->kind(), BannerKind::Info);
        QVERIFY(!button(*commands.conflict(), QStringLiteral("Apply mine")));
    }

    void twoCommandersEndInARequestForHandover()
    {
        BandRig rig;
        const auto incident = rig.clash(RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, at(14, 31, 5)},
                                        RoleAssigned{role::Commander, QStringLiteral("dana"), std::nullopt, at(14, 31, 6)});
        QTRY_VERIFY(rig.conflict());
        QCOMPARE(rig.conflict()->sentence(), QStringLiteral("bob took command at 14:31:05, you at 14:31:06. bob is commander."));
        press(rig.conflict(), QStringLiteral("Request handover"));
        QTRY_COMPARE(incident->state().entries.last().body.people, QStringList({QStringLiteral("bob"), QStringLiteral("dana")}));
        QCOMPARE(incident->state().holder(role::Commander), QStringLiteral("bob"));
    }

    void loweredSeverityCarriesAReasonWhenApplied()
    {
        BandRig rig;
        const auto incident = rig.clash(SeverityChanged{rig.level("SEV1"), {}, at(14, 31, 5)},
                                        SeverityChanged{rig.level("SEV3"), {}, at(14, 31, 6)});
        QTRY_VERIFY(rig.conflict());
        press(rig.conflict(), QStringLiteral("Apply mine"));
        QTRY_COMPARE(incident->state().severity, std::optional(rig.level("SEV3")));
    }
};
QUARTERDECK_TEST(SharingNoticesTest);

class ConnectionAddressTest : public QObject
{
    Q_OBJECT
private slots:
    void addressAndFieldsSayTheSame_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("hosts");
        for (const auto &[uri, hosts] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"postgresql://anna@db1/prod", "db1"},
                 {"postgresql://anna@db1,db2:5433/prod", "db1, db2:5433"},
                 {"postgresql://anna@[::1]:5433/prod", "[::1]:5433"},
                 {"postgresql://an%20na@db1/pr%2Fod?sslmode=require&sslrootcert=%2Ftmp%2Fc%26a.crt", "db1"},
                 {"postgresql://anna@%2Frun%2Fpostgresql/prod?application_name=x", "/run/postgresql"}})
            QTest::newRow(uri) << QString::fromLatin1(uri) << QString::fromLatin1(hosts);
    }
    void addressAndFieldsSayTheSame()
    {
        QFETCH(QString, uri);
        const Result<ConnectionAddress> read = ConnectionAddress::parse(uri);
        QVERIFY(read);
        QTEST(read->hosts, "hosts");
        QCOMPARE(read->uri(), uri);
    }

    void passwordNeverComesBackInTheAddress()
    {
        QString password;
        const Result<ConnectionAddress> read =
            ConnectionAddress::parse(QStringLiteral("postgresql://anna:s3cret@db1/prod?sslpassword=alsosecret"), &password);
        QVERIFY(read);
        QCOMPARE(password, QStringLiteral("s3cret"));
        QVERIFY(!read->uri().contains(u"secret") && !read->uri().contains(u"s3cret"));
    }

    void onlyTheStrictestModeHasNoRisk()
    {
        for (const QString &mode : ConnectionAddress::tlsModes())
            QCOMPARE(ConnectionAddress::modeRisk(mode).isEmpty(), mode == ConnectionAddress::strictest());
    }
};
QUARTERDECK_TEST(ConnectionAddressTest);

class ConnectDialogTest : public QObject
{
    Q_OBJECT

    SharedDatabase m_database;
    bool m_there = false;

    static QLineEdit *line(const ConnectDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static QString message(const ConnectDialog &dialog)
    {
        return dialog.findChild<PlainLabel *>(QStringLiteral("connectMessage"))->text();
    }
    static void type(QLineEdit *into, const QString &text)
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, text);
    }
    /// Of the real server, for anna.
    ConnectionAddress address() const
    {
        const Result<ConnectionAddress> read = ConnectionAddress::parse(m_database.uri(QStringLiteral("anna")));
        return read ? *read : ConnectionAddress();
    }
    static ConnectDialog *open(const ConnectionAddress &address, ConnectDialog::Purpose purpose = ConnectDialog::Purpose::Connect)
    {
        auto *dialog = new ConnectDialog(purpose, address);
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

private slots:
    void initTestCase()
    {
        m_there = PostgresServer::available() && m_database.start()
               && m_database.add(QStringLiteral("anna"), MemberRole::Responder)
               && m_database.add(QStringLiteral("mia"), MemberRole::Manager);
    }

    void fieldsAndAddressFollowEachOther()
    {
        const QPointer<ConnectDialog> dialog = open({});
        QTest::mouseClick(button(*dialog, QStringLiteral("Advanced")), Qt::LeftButton);
        type(line(*dialog, "hosts"), QStringLiteral("db1, db2"));
        type(line(*dialog, "database"), QStringLiteral("prod"));
        type(line(*dialog, "login"), QStringLiteral("anna"));
        QCOMPARE(line(*dialog, "address")->text(), QStringLiteral("postgresql://anna@db1,db2/prod"));
        line(*dialog, "address")->selectAll();
        QTest::keyClicks(line(*dialog, "address"), QStringLiteral("postgresql://bob:s3cret@db9/other?sslmode=require"));
        QCOMPARE(line(*dialog, "hosts")->text(), QStringLiteral("db9"));
        QCOMPARE(line(*dialog, "login")->text(), QStringLiteral("bob"));
        QVERIFY(!line(*dialog, "address")->text().contains(u"s3cret"));
        QCOMPARE(line(*dialog, "password")->text(), QStringLiteral("s3cret"));
        QVERIFY(dialog->findChild<PlainLabel *>(QStringLiteral("risk"))->text().startsWith(QStringLiteral("Risk:")));
        dialog->close();
    }

    void missingFieldIsNamedBeforeAnythingIsSent()
    {
        const QPointer<ConnectDialog> dialog = open({});
        QSignalSpy wanted(dialog, &ConnectDialog::connectWanted);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(message(*dialog).startsWith(QStringLiteral("Name the server")));
        QCOMPARE(wanted.size(), 0);
        dialog->close();
    }

    void withoutAKeyringThePasswordIsNotKeptAndThisIsSaid()
    {
        const QPointer<ConnectDialog> dialog = open({});
        dialog->setKeyring(false);
        auto *keep = dialog->findChild<QCheckBox *>();
        QVERIFY(!keep->isEnabled() && !keep->isChecked());
        bool said = false;
        for (PlainLabel *label : dialog->findChildren<PlainLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("asked for each time")));
        QVERIFY(said);
        QCOMPARE(line(*dialog, "password")->echoMode(), QLineEdit::Password);
        dialog->close();
    }

    void serverThatIsSilentCanBeLeftAndEscOnlyStops()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionAddress address;
        address.hosts = QStringLiteral("127.0.0.1:%1").arg(silent.serverPort());
        address.database = QStringLiteral("prod");
        address.login = QStringLiteral("anna");
        const QPointer<ConnectDialog> dialog = open(address);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(button(*dialog, QStringLiteral("Stop")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(message(*dialog), QStringLiteral("Stopped. Nothing was changed."));
        dialog->close();
    }

    void unreachableServerOffersToWorkOffline()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        ConnectionAddress address;
        address.hosts = QStringLiteral("127.0.0.1:%1").arg(gone.serverPort());
        address.database = QStringLiteral("prod");
        address.login = QStringLiteral("anna");
        gone.close();
        const QPointer<ConnectDialog> dialog = open(address);
        QSignalSpy wanted(dialog, &ConnectDialog::connectWanted);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, QStringLiteral("Work offline until it answers")), 8000);
        QVERIFY(message(*dialog).endsWith(u'.'));
        QTest::mouseClick(button(*dialog, QStringLiteral("Work offline until it answers")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void rightLoginConnectsAfterATest()
    {
        if (!m_there)
            QSKIP("PostgreSQL is not installed");
        const QPointer<ConnectDialog> dialog = open(address());
        QSignalSpy wanted(dialog, &ConnectDialog::connectWanted);
        type(line(*dialog, "password"), m_database.password(QStringLiteral("anna")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Test")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(*dialog).startsWith(QStringLiteral("It works: PostgreSQL 1")), 8000);
        QVERIFY2(message(*dialog).endsWith(QStringLiteral("knows you as anna.")), qPrintable(message(*dialog)));
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 8000);
        const auto request = wanted.first().first().value<ConnectionRequest>();
        QCOMPARE(request.password, m_database.password(QStringLiteral("anna")));
        QVERIFY(!request.uri.contains(request.password));
    }

    void wrongPasswordIsSaidInOneSentence()
    {
        if (!m_there)
            QSKIP("PostgreSQL is not installed");
        const QPointer<ConnectDialog> dialog = open(address(), ConnectDialog::Purpose::LogIn);
        QSignalSpy wanted(dialog, &ConnectDialog::connectWanted);
        type(line(*dialog, "password"), QStringLiteral("wrong"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!message(*dialog).isEmpty() && !message(*dialog).startsWith(QStringLiteral("Asking")), 8000);
        QVERIFY2(message(*dialog).contains(QStringLiteral("anna")) && !message(*dialog).contains(QStringLiteral("wrong\"")),
                 qPrintable(message(*dialog)));
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!button(*dialog, QStringLiteral("Work offline until it answers")));
        dialog->close();
    }

    void readerIsToldThatHeIsOne()
    {
        if (!m_there)
            QSKIP("PostgreSQL is not installed");
        const Result<ConnectionAddress> mia = ConnectionAddress::parse(m_database.uri(QStringLiteral("mia")));
        QVERIFY(mia);
        const QPointer<ConnectDialog> dialog = open(*mia);
        type(line(*dialog, "password"), m_database.password(QStringLiteral("mia")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Test")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(*dialog).contains(QStringLiteral("may read but not write")), 8000);
        dialog->close();
    }
};
QUARTERDECK_TEST(ConnectDialogTest);

class AccessDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void listIsMadeByKeysAndSavedAsOneChange()
    {
        ShellRig rig;
        const IncidentId id =
            rig.door->declare(QStringLiteral("Break-in"), QStringLiteral("carol"), std::nullopt, QStringLiteral("bob"));
        const auto incident = rig.live(id);
        const QPointer<AccessDialog> dialog = new AccessDialog(rig.room, incident);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *isPrivate = dialog->findChildren<QRadioButton *>().at(1);
        isPrivate->setFocus();
        QTest::keyClick(isPrivate, Qt::Key_Space);
        QCOMPARE(dialog->members(), QStringList({QStringLiteral("dana"), QStringLiteral("bob")}));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("memberName"));
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("@Erin"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("members"));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(dialog->members(), QStringList({QStringLiteral("dana"), QStringLiteral("erin")}));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveAccess")), Qt::LeftButton);
        QTRY_VERIFY(incident->state().isPrivate);
        QCOMPARE(incident->state().members, QStringList({QStringLiteral("dana"), QStringLiteral("erin")}));
        QTRY_VERIFY(!dialog);
    }

    void refusalIsSaidAndTheListStays()
    {
        ShellRig rig;
        const auto incident = rig.live(rig.door->declare(QStringLiteral("Break-in")));
        AccessDialog *dialog = new AccessDialog(rig.room, incident);
        dialog->show();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveAccess")), Qt::LeftButton);
        auto *said = dialog->findChild<PlainLabel *>(QStringLiteral("accessMessage"));
        QTRY_VERIFY(said->text().contains(QStringLiteral("already open to everyone")));
        dialog->close();
    }

    void markShowsShapeAndWordOnlyWhilePrivate()
    {
        ThemeStore themes;
        QWidget window;
        PrivateMark mark(themes, &window);
        window.show();
        Incident incident(IncidentId::random());
        mark.refresh(incident);
        QVERIFY(!mark.isVisible());
        incident.isPrivate = true;
        incident.members = {QStringLiteral("<b>dana")};
        mark.refresh(incident);
        QVERIFY(mark.isVisible());
        QVERIFY(mark.accessibleDescription().contains(QStringLiteral("<b>dana")));
        QVERIFY(!mark.toolTip().contains(QStringLiteral("<b>dana")));
    }
};
QUARTERDECK_TEST(AccessDialogTest);

class DiagnosticsTest : public QObject
{
    Q_OBJECT
private slots:
    void pageSaysAllAndCopiesIt()
    {
        ShellRig rig;
        const auto incident = rig.live(rig.door->declare(QStringLiteral("Checkout failing")));
        rig.door->announce(withUnsent(stateOf(Kind::Offline), 6));
        const QPointer<DiagnosticsPage> page = new DiagnosticsPage(rig.room, incident, utc());
        page->show();
        const QString hash = groupedHash(stateHash(incident->state()));
        QCOMPARE(hash.count(u' '), 3);
        QCOMPARE(page->findChild<PlainLabel *>(QStringLiteral("stateHash"))->text(), hash);
        QTRY_VERIFY(page->text().contains(QStringLiteral("Device: ")));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("copyDiagnostics")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const char *part : {"Offline since 14:31", "db1, db2/prod", "dana", "The server says no."})
            QVERIFY2(copied.contains(QLatin1String(part)), part);
        QVERIFY(copied.contains(hash));
        page->close();
    }

    void hashFollowsTheIncident()
    {
        ShellRig rig;
        const auto incident = rig.live(rig.door->declare(QStringLiteral("Checkout failing")));
        DiagnosticsPage page(rig.room, incident, utc());
        page.setAttribute(Qt::WA_DeleteOnClose, false);
        page.show();
        QVERIFY(rig.door->act(incident->id(), StatusChanged{Status::Mitigating, rig.clock.now()}));
        QTRY_COMPARE(page.findChild<PlainLabel *>(QStringLiteral("stateHash"))->text(),
                     groupedHash(stateHash(incident->state())));
    }

    void syncNowWaitsVisiblyAndCanBeLeft()
    {
        ShellRig rig;
        rig.door->announce(stateOf(Kind::Live));
        DiagnosticsPage page(rig.room, nullptr, utc());
        page.setAttribute(Qt::WA_DeleteOnClose, false);
        page.show();
        auto *sync = page.findChild<QPushButton *>(QStringLiteral("syncNow"));
        auto *said = page.findChild<PlainLabel *>(QStringLiteral("diagnosticsMessage"));
        rig.door->hold();
        QTest::mouseClick(sync, Qt::LeftButton);
        QCOMPARE(said->text(), QStringLiteral("Sending and reading…"));
        QTest::mouseClick(sync, Qt::LeftButton);
        QCOMPARE(said->text(), QStringLiteral("No longer waiting; it goes on in the background."));
        rig.door->release();
        QTest::mouseClick(sync, Qt::LeftButton);
        QTRY_COMPARE(said->text(), QStringLiteral("Everything was compared with the server and is equal."));
    }

    void refusedEventsAreListedWithTheReason()
    {
        ShellRig rig;
        const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"));
        EntryLogged entry;
        entry.body.text = QStringLiteral("<b>not for you</b>");
        rig.door->setRefused(
            {{Event{EventId::random(), id, QStringLiteral("dana"), QStringLiteral("ops1"), at(14, 30), 0, 0, entry},
              QStringLiteral("You are not a member of this incident.")}});
        SyncState state = stateOf(Kind::Live);
        state.refused = 1;
        rig.door->announce(state);
        DiagnosticsPage page(rig.room, nullptr, utc());
        page.setAttribute(Qt::WA_DeleteOnClose, false);
        page.show();
        auto *table = page.findChild<QTableWidget *>(QStringLiteral("refusedEvents"));
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("You are not a member of this incident."));
        QVERIFY(table->isVisible());
        QVERIFY(!page.text().contains(QStringLiteral("not for you"))); // what is pasted elsewhere holds no text of the log
    }
};
QUARTERDECK_TEST(DiagnosticsTest);

/// The parts in the window: reached by keys and menus, and what happens when access is lost.
class SharingWindowTest : public QObject
{
    Q_OBJECT

    struct Rig : ShellRig
    {
        explicit Rig(bool shared = true) : options{false, false, shared, {}}
        {
            id = door->declare(QStringLiteral("Checkout failing"));
            window = std::make_unique<MainWindow>(room, themes, session, options);
            window->show();
            window->activateWindow();
            (void)QTest::qWaitForWindowActive(window.get());
            window->openIncident(id);
            live(id);
        }
        WindowOptions options;
        WindowSession session{journal()};
        IncidentId id = IncidentId::random();
        std::unique_ptr<MainWindow> window;
    };

private slots:
    void lostAccessClosesTheIncidentWithASentence()
    {
        Rig rig;
        QTRY_VERIFY(rig.window->windowTitle().contains(QStringLiteral("Checkout failing")));
        rig.door->revoke(rig.id);
        const auto notice = [&rig] { return rig.window->findChild<BannerBar *>(QStringLiteral("banner-notice")); };
        QTRY_VERIFY(notice());
        QCOMPARE(notice()->sentence(), QStringLiteral("You no longer have access to this incident."));
        QVERIFY(rig.window->windowTitle().isEmpty());
    }

    void linkInTheStripLeadsToTheDiagnostics()
    {
        Rig rig;
        auto *link = rig.window->findChild<LinkStatus *>();
        QVERIFY(link && !link->isVisible());
        rig.door->announce(stateOf(Kind::Live));
        QVERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(rig.window->findChild<DiagnosticsPage *>());
    }

    void keysOpenDiagnosticsAndAccess()
    {
        Rig rig;
        QTRY_VERIFY(rig.window->actions().action(CommandKey::ChangeAccess)->isEnabled());
        QTest::keyClick(rig.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(rig.window->findChild<AccessDialog *>());
        rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QTest::keyClick(rig.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(rig.window->findChild<DiagnosticsPage *>());
    }

    void databaseIsTheProgramsAffair()
    {
        Rig own(false);
        QVERIFY(!own.window->actions().action(CommandKey::Disconnect)->isEnabled());
        QVERIFY(!own.window->actions().action(CommandKey::MoveIncidents)->isEnabled());
        Rig rig;
        QSignalSpy connects(rig.window.get(), &MainWindow::connectWanted);
        QSignalSpy disconnects(rig.window.get(), &MainWindow::disconnectWanted);
        QSignalSpy moves(rig.window.get(), &MainWindow::moveWanted);
        rig.window->actions().action(CommandKey::Connect)->trigger();
        rig.window->actions().action(CommandKey::Disconnect)->trigger();
        QCOMPARE(connects.size(), 1);
        QCOMPARE(disconnects.size(), 1);
        rig.window->actions().action(CommandKey::MoveIncidents)->trigger();
        QCOMPARE(moves.size(), 0); // asked first
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(moves.size(), 1);
    }

    void entryThatIsNotSentYetSaysSo()
    {
        ShellRig rig;
        const auto incident = rig.live(rig.door->declare(QStringLiteral("Checkout failing")));
        TimelineModel model;
        model.setIncident(incident);
        EntryLogged entry;
        entry.body.text = QStringLiteral("rolled back");
        entry.body.occurred = rig.clock.now();
        const Event waiting{
            EventId::random(),         incident->id(), QStringLiteral("dana"), QStringLiteral("ops1"), rig.clock.now(), 0,
            incident->state().lastSeq, entry};
        emit rig.door->committed(Commit{{waiting}, {}});
        QTRY_COMPARE(model.rowCount(), 2);
        const auto said = [&model](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(said(1).endsWith(QStringLiteral("not yet sent")));
        QVERIFY(!said(0).contains(QStringLiteral("not yet sent")));
    }

    void unsafeConnectionIsSaidInABand()
    {
        ShellRig rig;
        WindowSession session(rig.journal());
        WindowOptions options;
        options.shared = true;
        options.risk = QStringLiteral("The connection to db1/prod is not encrypted.");
        MainWindow window(rig.room, rig.themes, session, options);
        auto *bar = window.findChild<BannerBar *>(QStringLiteral("banner-risk"));
        QVERIFY(bar);
        QCOMPARE(bar->sentence(), options.risk);
    }
};
QUARTERDECK_TEST(SharingWindowTest);

#include "tst_sharing.moc"
