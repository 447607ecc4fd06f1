// SPDX-License-Identifier: GPL-3.0-or-later
// The communication desk as people use it: who is due, the message, what the rules say, and the way past the commander.
#include "common/bannerbar.h"
#include "common/plainlabel.h"
#include "common/rowlist.h"
#include "comms/commsdesk.h"
#include "comms/composepane.h"
#include "comms/messageeditor.h"
#include "comms/nextupdatepicker.h"
#include "shell/bannerstack.h"
#include "shell/commscommands.h"
#include "shellfixture.h"
#include "support/shareddatabase.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

const QString kCustomers = QStringLiteral("customers");
const QString kGood = QStringLiteral("Some payments fail. Our team is on it. Next update by 15:10 UTC.");

TimeFormat utc() { return TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale(QLocale::English)); }

/// What the window holds of all this: bands, commands and the desk, over one room.
struct CommsRig
{
    CommsRig(WarRoom &warRoom, const std::shared_ptr<LiveIncident> &incident, const QString &prefix = {})
        : bands(themes),
          comms(warRoom, actions, bands, themes, IconSet(themes), prefix, &window)
    {
        comms.setTimeFormat(utc());
        comms.setIncident(incident);
        QObject::connect(&comms, &CommsCommands::said, &comms, [this](const QString &sentence) { said = sentence; });
    }
    CommsDesk *open(const QString &audience = kCustomers)
    {
        comms.compose(audience);
        if (!QTest::qWaitForWindowActive(comms.desk()))
            qFatal("the desk did not come up");
        return comms.desk();
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        auto *widget = comms.desk()->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("the desk has no %s", name);
        return widget;
    }
    MessageEditor *text() const { return part<MessageEditor>("message-text"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    void write(const QString &message)
    {
        text()->selectAll();
        text()->insertPlainText(message);
    }
    void press(const char *name)
    {
        if (!QTest::qWaitFor([&] { return button(name)->isVisible() && button(name)->isEnabled(); }))
            qFatal("%s cannot be pressed", name);
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    QPushButton *band(const char *name) const { return bands.findChild<QPushButton *>(QLatin1String(name)); }
    QString bandText(const char *subject) const
    {
        auto *bar = bands.findChild<BannerBar *>(QStringLiteral("banner-") + QLatin1String(subject));
        return bar && !bar->isHidden() ? bar->sentence() : QString();
    }

    QWidget window;
    ThemeStore themes;
    CommandActions actions;
    BannerStack bands;
    CommsCommands comms;
    QString said;
};

struct Desk : ShellRig
{
    explicit Desk(const char *level = "SEV-1", const QString &commander = QStringLiteral("dana"))
    {
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), this->level(level), commander);
        act(FieldEdited{Field::CustomerImpact, {QStringLiteral("Some payments fail")}}, QStringLiteral("dana"));
        incident = live(*id);
        rig = std::make_unique<CommsRig>(room, incident, folder.filePath(QStringLiteral("drafts/journal-")));
    }
    void act(const Payload &payload, const QString &who)
    {
        const Result<Receipt> receipt = door->act(*id, payload, who);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
    }
    const Incident &state() const { return *door->stateOf(*id); }
    QString lastNote() const { return state().entries.last().body.text; }

    std::optional<IncidentId> id;
    std::shared_ptr<LiveIncident> incident;
    std::unique_ptr<CommsRig> rig;
};

Instant in(const FakeClock &clock, int minutes) { return clock.now() + Milliseconds(minutes * 60000); }

} // namespace

class CommsTest : public QObject
{
    Q_OBJECT
private slots:
    void theDeskSaysWhoIsDueAndFillsTheirTemplate();
    void sendingCopiesAndRecordsWhoWasToldWhat();
    void whatStopsAMessageIsNamedAndOverridingItIsLogged();
    void theTextFollowsTheTimeChosen();
    void aHalfWrittenMessageSurvivesTheDeskAndTheProgram();
    void whoIsNotTheCommanderAsksForApproval();
    void theCommanderApprovesFromTheBand();
    void theCommanderReturnsWithAReason();
    void anApprovedDraftIsSentOnce();
    void withoutACommanderOthersAreTold();
    void whatOthersWriteLeavesTheHalfWrittenAlone();
    void refusedWordsStayInTheEditor();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void promisesKeptAndMissedAreInTheHistory();
    void everyControlHasANameAndTheKeyboardReachesAll();
    void aNarrowDeskPutsTheListsAbove();
    void buttonsAreInSightOnASmallScreen();
    void modelsTellExactlyWhatChanged();
    void twoConsolesDraftApproveAndSendOnce();
};

void CommsTest::theDeskSaysWhoIsDueAndFillsTheirTemplate()
{
    Desk desk;
    desk.rig->actions.action(CommandKey::ComposeUpdate)->trigger();
    QVERIFY(desk.rig->comms.desk());
    auto *audiences = static_cast<AudiencesModel *>(desk.rig->part<RowList>("audiences")->model());
    QVERIFY(audiences->rowCount() >= 6); // four with clocks, S2's five stakeholders
    QVERIFY(audiences->rowOf(QStringLiteral("support")) >= 0);
    const AudiencePlan customers = audiences->plans().at(audiences->rowOf(kCustomers));
    QCOMPARE(customers.clock->dueAt, desk.state().declaredAt() + Milliseconds(10 * 60000)); // S1: within ten minutes
    QVERIFY(customers.approval && customers.told && !customers.owed.isEmpty());
    // The one that is due first is being written to, and nothing is left to fill in.
    const QString current = desk.rig->part<RowList>("audiences")->currentIndex().data(AudiencesModel::AudienceRole).toString();
    QVERIFY(audiences->plans().at(audiences->rowOf(current)).clock->dueAt <= customers.clock->dueAt);
    QVERIFY(!audiences->plans().at(audiences->rowOf(current)).planned); // what rings comes before what the plan alone asks for
    desk.rig->open();
    QVERIFY2(desk.rig->text()->toPlainText().startsWith(
                 QStringLiteral("We are looking into a problem: Some payments fail. It began around 14:40 UTC.")),
             qPrintable(desk.rig->text()->toPlainText()));
    QVERIFY(desk.rig->text()->toPlainText().endsWith(QStringLiteral("The next update comes by 15:10 UTC.")));
    QVERIFY(desk.rig->text()->hasFocus());
    QCOMPARE(desk.rig->part<PlainLabel>("message-clean")->text(), QStringLiteral("The rules find nothing to change."));
}

void CommsTest::sendingCopiesAndRecordsWhoWasToldWhat()
{
    Desk desk;
    desk.rig->open();
    desk.rig->write(kGood);
    desk.rig->press("message-send");
    QTRY_COMPARE(desk.state().updates.size(), 1);
    const UpdateSent sent = desk.state().updates.first().what;
    QCOMPARE(sent.text, kGood);
    QCOMPARE(sent.audience, kCustomers);
    QCOMPARE(*sent.nextBy, Instant{in(desk.clock, 30).ms / 60000 * 60000});
    QCOMPARE(QGuiApplication::clipboard()->text(), kGood);
    QTRY_COMPARE(desk.rig->said, QStringLiteral("Copied and recorded as sent to customers."));
    QTRY_COMPARE(desk.rig->part<RowList>("updates")->model()->rowCount(), 1);
    // What comes next is another one: a fresh template, not the text again.
    QTRY_VERIFY(desk.rig->text()->toPlainText() != kGood);
    auto *audiences = static_cast<AudiencesModel *>(desk.rig->part<RowList>("audiences")->model());
    QTRY_COMPARE(audiences->plans().at(audiences->rowOf(kCustomers)).sent, 1);
    QCOMPARE(audiences->plans().at(audiences->rowOf(kCustomers)).clock->dueAt, *sent.nextBy); // the promise runs
}

void CommsTest::whatStopsAMessageIsNamedAndOverridingItIsLogged()
{
    Desk desk;
    desk.rig->open();
    desk.rig->write(QStringLiteral("Payments fail, probably because of our provider. Next update by 15:10 UTC."));
    auto *findings = desk.rig->part<RowList>("message-findings");
    QVERIFY(findings->isVisible() && findings->model()->rowCount() >= 3);
    QVERIFY(findings->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Guess: ")));
    QVERIFY(!desk.rig->text()->extraSelections().isEmpty());
    QVERIFY(!desk.rig->button("message-send")->isEnabled());
    // Enter on a finding goes to its place; so does Alt+Down.
    findings->setFocus();
    findings->setCurrentIndex(findings->model()->index(0, 0));
    QTest::keyClick(findings, Qt::Key_Return);
    QCOMPARE(desk.rig->text()->textCursor().selectedText(), QStringLiteral("probably"));
    QTest::keyClick(desk.rig->text(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(desk.rig->text()->textCursor().selectedText() != QStringLiteral("probably"));
    QTest::mouseClick(desk.rig->part<QCheckBox>("message-despite"), Qt::LeftButton, {},
                      QPoint(8, desk.rig->part<QCheckBox>("message-despite")->height() / 2));
    desk.rig->press("message-send");
    QTRY_COMPARE(desk.state().updates.size(), 1);
    QTRY_VERIFY(desk.lastNote().contains(QStringLiteral("sent all the same: Guess")));
}

void CommsTest::theTextFollowsTheTimeChosen()
{
    Desk desk;
    desk.rig->open();
    auto *next = desk.rig->part<NextUpdatePicker>("message-next");
    next->setFocus();
    next->lineEdit()->selectAll();
    QTest::keyClicks(next->lineEdit(), QStringLiteral("45m"));
    QTest::keyClick(next->lineEdit(), Qt::Key_Return);
    QVERIFY(desk.rig->text()->toPlainText().contains(QStringLiteral("15:25 UTC")));
    desk.rig->text()->moveCursor(QTextCursor::Start);
    desk.rig->text()->insertPlainText(QStringLiteral("Hello. "));
    next->lineEdit()->selectAll();
    QTest::keyClicks(next->lineEdit(), QStringLiteral("16:00z"));
    QTest::keyClick(next->lineEdit(), Qt::Key_Return);
    QVERIFY2(desk.rig->text()->toPlainText().startsWith(QStringLiteral("Hello. "))
                 && desk.rig->text()->toPlainText().contains(QStringLiteral("16:00 UTC")),
             qPrintable(desk.rig->text()->toPlainText()));
    next->lineEdit()->selectAll();
    QTest::keyClicks(next->lineEdit(), QStringLiteral("teatime"));
    QTest::keyClick(next->lineEdit(), Qt::Key_Return);
    QVERIFY(desk.rig->part<PlainLabel>("message-problem")->isVisible());
    QVERIFY(!desk.rig->button("message-send")->isEnabled());
}

void CommsTest::aHalfWrittenMessageSurvivesTheDeskAndTheProgram()
{
    Desk desk;
    desk.rig->open();
    desk.rig->write(QStringLiteral("Half a mess"));
    desk.rig->comms.desk()->close();
    QTRY_VERIFY(!desk.rig->comms.desk());
    desk.rig->open();
    QTRY_COMPARE(desk.rig->text()->toPlainText(), QStringLiteral("Half a mess"));
    QVERIFY(QFileInfo(MessageKeeper(desk.folder.filePath(QStringLiteral("drafts/journal-"))).fileOf(*desk.id)).permissions()
            == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));
    desk.rig.reset(); // the program ends
    desk.rig = std::make_unique<CommsRig>(desk.room, desk.incident, desk.folder.filePath(QStringLiteral("drafts/journal-")));
    desk.rig->open();
    QTRY_COMPARE(desk.rig->text()->toPlainText(), QStringLiteral("Half a mess"));
    desk.rig->write(kGood);
    desk.rig->press("message-send");
    QTRY_COMPARE(desk.state().updates.size(), 1);
    const QString file = MessageKeeper(desk.folder.filePath(QStringLiteral("drafts/journal-"))).fileOf(*desk.id);
    QTRY_VERIFY(!QFile::exists(file)); // nothing is left to keep
}

void CommsTest::whoIsNotTheCommanderAsksForApproval()
{
    Desk desk("SEV-1", QStringLiteral("bob"));
    desk.rig->open();
    desk.rig->write(kGood);
    QVERIFY(!desk.rig->button("message-send")->isEnabled());
    QCOMPARE(desk.rig->button("message-ask")->text().remove(u'&'), QStringLiteral("Ask bob for approval"));
    desk.rig->press("message-ask");
    QTRY_COMPARE(desk.state().drafts.size(), 1);
    QVERIFY(desk.state().updates.isEmpty());
    QCOMPARE(desk.state().drafts.first().what.text, kGood);
    QTRY_COMPARE(desk.rig->said, QStringLiteral("It waits for bob."));
    QVERIFY(desk.rig->bandText("draft-waiting").isEmpty()); // bob's, not ours
    // Inside nobody has to be asked.
    desk.rig->comms.compose(QStringLiteral("internal"));
    QVERIFY(!desk.rig->button("message-ask")->isVisible() && desk.rig->button("message-send")->isEnabled());
    // Bob's answer comes back as a band, and the approved draft is sent from it.
    desk.act(UpdateReviewed{desk.state().drafts.first().id, true, {}, {}, desk.clock.now()}, QStringLiteral("bob"));
    QTRY_COMPARE(desk.rig->bandText("draft-answered"), QStringLiteral("bob approved your update to customers."));
    QTest::mouseClick(desk.rig->band("draft-band-open"), Qt::LeftButton);
    QTRY_VERIFY(desk.rig->button("draft-send")->isVisible());
    desk.rig->press("draft-send");
    QTRY_COMPARE(desk.state().updates.size(), 1);
    QVERIFY(desk.state().drafts.first().state == UpdateDraft::State::Sent);
    QTRY_VERIFY(desk.rig->bandText("draft-answered").isEmpty());
}

void CommsTest::theCommanderApprovesFromTheBand()
{
    Desk desk;
    desk.act(UpdateDrafted{kCustomers, {}, kGood, in(desk.clock, 30), desk.clock.now()}, QStringLiteral("carol"));
    QTRY_VERIFY(desk.rig->bandText("draft-waiting")
                    .startsWith(QStringLiteral("carol's update to customers waits for you: “Some payments fail.")));
    // Read shows the whole of it before anything is decided.
    QTest::mouseClick(desk.rig->band("draft-band-read"), Qt::LeftButton);
    QTRY_COMPARE(desk.rig->part<QPlainTextEdit>("draft-text")->toPlainText(), kGood);
    QVERIFY(desk.rig->button("draft-approve")->isVisible());
    QTest::mouseClick(desk.rig->band("draft-band-approve"), Qt::LeftButton);
    QTRY_VERIFY(desk.state().drafts.first().state == UpdateDraft::State::Approved);
    QTRY_VERIFY(desk.rig->bandText("draft-waiting").isEmpty());
    QCOMPARE(desk.state().drafts.first().reviewedBy, QStringLiteral("dana"));
}

void CommsTest::theCommanderReturnsWithAReason()
{
    Desk desk;
    desk.act(UpdateDrafted{kCustomers, {}, kGood, in(desk.clock, 30), desk.clock.now()}, QStringLiteral("carol"));
    QTRY_VERIFY(desk.rig->band("draft-band-return"));
    QTest::mouseClick(desk.rig->band("draft-band-return"), Qt::LeftButton);
    QTRY_VERIFY(desk.rig->comms.desk() && desk.rig->part<QLineEdit>("draft-reason")->isVisible());
    auto *reason = desk.rig->part<QLineEdit>("draft-reason");
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(desk.rig->part<PlainLabel>("draft-problem")->isVisible()); // without a reason nothing goes back
    QVERIFY(desk.state().drafts.first().state == UpdateDraft::State::Waiting);
    QTest::keyClicks(reason, QStringLiteral("Say that bank transfer works"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(desk.state().drafts.first().state == UpdateDraft::State::Returned);
    QCOMPARE(desk.state().drafts.first().reason, QStringLiteral("Say that bank transfer works"));
}

void CommsTest::anApprovedDraftIsSentOnce()
{
    Desk desk;
    desk.act(UpdateDrafted{kCustomers, {}, kGood, in(desk.clock, 30), desk.clock.now()}, QStringLiteral("carol"));
    const EventId draft = desk.state().drafts.first().id;
    desk.act(UpdateReviewed{draft, true, {}, {}, desk.clock.now()}, QStringLiteral("dana"));
    desk.act(UpdateSent{kCustomers, kGood, desk.clock.now(), in(desk.clock, 30), draft}, QStringLiteral("carol"));
    const Result<Receipt> again = desk.door->act(
        *desk.id, UpdateSent{kCustomers, kGood, desk.clock.now(), in(desk.clock, 30), draft}, QStringLiteral("dana"));
    QVERIFY(!again);
    QCOMPARE(again.error().message, QStringLiteral("That draft is recorded as sent already."));
    QCOMPARE(desk.state().updates.size(), 1);
}

void CommsTest::withoutACommanderOthersAreTold()
{
    Desk desk("SEV-1", {});
    desk.act(UpdateDrafted{kCustomers, {}, kGood, in(desk.clock, 30), desk.clock.now()}, QStringLiteral("carol"));
    QTRY_VERIFY(desk.rig->bandText("draft-waiting").contains(QStringLiteral("waits for a commander")));
    QVERIFY(!desk.rig->band("draft-band-approve"));
    desk.act(RoleAssigned{role::Commander, QStringLiteral("dana"), std::nullopt, desk.clock.now()}, QStringLiteral("dana"));
    QTRY_VERIFY(desk.rig->bandText("draft-waiting").contains(QStringLiteral("waits for you")));
    QTRY_VERIFY(desk.rig->band("draft-band-approve"));
}

void CommsTest::whatOthersWriteLeavesTheHalfWrittenAlone()
{
    Desk desk;
    desk.rig->open();
    desk.rig->write(QStringLiteral("Some payments"));
    desk.rig->text()->moveCursor(QTextCursor::Start);
    const int place = desk.rig->text()->textCursor().position();
    for (int i = 0; i < 20; ++i) {
        EntryBody note;
        note.text = QStringLiteral("note %1").arg(i);
        note.occurred = desk.clock.now();
        desk.act(EntryLogged{note}, QStringLiteral("carol"));
        desk.act(UpdateSent{i % 2 ? kCustomers : QStringLiteral("internal"), QStringLiteral("news %1").arg(i), desk.clock.now(),
                            std::nullopt, std::nullopt},
                 QStringLiteral("carol"));
        QTest::keyClick(desk.rig->text(), 'a');
    }
    QTRY_COMPARE(desk.rig->part<RowList>("updates")->model()->rowCount(), 10);
    QCOMPARE(desk.rig->text()->toPlainText(), QString(20, u'a') + QStringLiteral("Some payments"));
    QCOMPARE(desk.rig->text()->textCursor().position(), place + 20);
    QVERIFY(desk.rig->text()->hasFocus());
}

void CommsTest::refusedWordsStayInTheEditor()
{
    Desk desk;
    desk.rig->open();
    desk.rig->write(kGood);
    desk.door->failNext({ErrorCode::Refused, QStringLiteral("Not now."), {}});
    desk.rig->press("message-send");
    QTRY_COMPARE(desk.rig->part<PlainLabel>("message-problem")->text(), QStringLiteral("Not now."));
    QCOMPARE(desk.rig->text()->toPlainText(), kGood);
    QVERIFY(desk.rig->button("message-send")->isEnabled());
}

void CommsTest::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // from 14:40:00; -1 = none, -2 = no time
    QTest::newRow("minutes") << QStringLiteral("30m") << 30;
    QTest::newRow("a number") << QStringLiteral("45") << 45;
    QTest::newRow("with a sign") << QStringLiteral("+20 min") << 20;
    QTest::newRow("hours") << QStringLiteral("2h") << 120;
    QTest::newRow("both") << QStringLiteral("1h30") << 90;
    QTest::newRow("clock") << QStringLiteral("15:10") << 30;
    QTest::newRow("universal") << QStringLiteral("15:10z") << 30;
    QTest::newRow("after midnight") << QStringLiteral("00:40") << 600;
    QTest::newRow("just over") << QStringLiteral("14:30") << -10;
    QTest::newRow("none") << QStringLiteral("none") << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("words") << QStringLiteral("soon") << -2;
    QTest::newRow("no hour") << QStringLiteral("25:00") << -2;
    QTest::newRow("zero") << QStringLiteral("0m") << -2;
}

void CommsTest::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const Instant now = *fromRfc3339(QStringLiteral("2024-11-15T14:40:00Z"));
    const auto read = NextUpdatePicker::read(text, now, utc());
    QCOMPARE(read.has_value(), minutes != -2);
    if (minutes == -1)
        QVERIFY(!read->has_value());
    else if (read)
        QCOMPARE((**read).ms, (now + Milliseconds(minutes * 60000)).ms);
}

void CommsTest::promisesKeptAndMissedAreInTheHistory()
{
    Desk desk;
    const auto send = [&](int minutes) {
        desk.act(UpdateSent{kCustomers, QStringLiteral("news"), desk.clock.now(), in(desk.clock, minutes), std::nullopt},
                 QStringLiteral("dana"));
    };
    send(30);
    desk.clock.advance(Milliseconds(20 * 60000));
    send(30);
    desk.clock.advance(Milliseconds(40 * 60000));
    send(30);
    const auto records = messageRecords(desk.state(), kCustomers, desk.clock.now());
    QCOMPARE(records.size(), 3);
    using Promise = MessageRecord::Promise;
    QVERIFY(records.at(0).promise == Promise::Running && records.at(1).promise == Promise::Missed
            && records.at(2).promise == Promise::Kept);
    QCOMPARE(records.at(1).late, Milliseconds(10 * 60000));
    desk.rig->open();
    auto *list = desk.rig->part<RowList>("updates");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("10:00 late")));
    QVERIFY(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("kept")));
}

void CommsTest::everyControlHasANameAndTheKeyboardReachesAll()
{
    Desk desk("SEV-1", QStringLiteral("bob"));
    desk.rig->open();
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (now != desk.rig->comms.desk())
            reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const char *name :
         {"audiences", "message-text", "message-template", "message-next", "message-ask", "message-copy", "message-despite"})
        QVERIFY2(std::any_of(reached.begin(), reached.end(),
                             [name](QWidget *one) {
                                 return one->objectName() == QLatin1String(name)
                                     || one->parentWidget()->objectName() == QLatin1String(name);
                             }),
                 name);
    for (QWidget *one : std::as_const(reached)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
        QVERIFY2(one->height() >= 24, qPrintable(one->objectName()));
    }
    QVERIFY(!desk.rig->comms.desk()->isModal());
    QTest::keyClick(desk.rig->comms.desk(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.rig->comms.desk());
}

void CommsTest::aNarrowDeskPutsTheListsAbove()
{
    Desk desk;
    desk.rig->open();
    CommsDesk *window = desk.rig->comms.desk();
    window->resize(520, 700);
    QTRY_VERIFY(desk.rig->text()->mapTo(window, QPoint()).y()
                > desk.rig->part<RowList>("audiences")->mapTo(window, QPoint()).y() + 40);
    QVERIFY(desk.rig->text()->height() >= 60);
    window->resize(1100, 700);
    QTRY_VERIFY(desk.rig->text()->mapTo(window, QPoint()).x() > 200);
}

/// 1920 x 1080 at 200 % leaves 960 x 540, and the desk takes nine tenths: what is pressed is in sight all the same, whatever the rules find.
void CommsTest::buttonsAreInSightOnASmallScreen()
{
    Desk desk("SEV-1", QStringLiteral("alice"));
    desk.rig->themes.install(*qApp);
    CommsDesk *window = desk.rig->open();
    window->resize(864, 486);
    const auto hidden = [&] {
        QStringList names;
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            const QRect place(button->mapTo(window, QPoint()), button->size());
            if (button->isVisible() && button->objectName() != u"message-fill" && !window->rect().contains(place))
                names << button->objectName();
        }
        return names.join(u' ');
    };
    QTRY_COMPARE(window->size(), QSize(864, 486));
    QTRY_COMPARE(hidden(), QString());
    desk.rig->write(QStringLiteral("Carol of ACME broke the DB; it is probably fixed soon. The pool OOMed. No more trouble. Fixed."));
    QTRY_VERIFY(desk.rig->part<RowList>("message-findings")->isVisible());
    QTRY_COMPARE(window->size(), QSize(864, 486));
    QTRY_COMPARE(hidden(), QString());
    QVERIFY(desk.rig->button("message-ask")->isVisible() && desk.rig->button("message-send")->isVisible());
    QVERIFY(desk.rig->text()->hasFocus());
    const QRect text(desk.rig->text()->mapTo(window, QPoint()), desk.rig->text()->size());
    QVERIFY(window->rect().intersected(text).height() >= 3 * desk.rig->text()->fontMetrics().lineSpacing());
}

void CommsTest::modelsTellExactlyWhatChanged()
{
    Desk desk;
    AudiencesModel audiences;
    UpdatesModel updates;
    QAbstractItemModelTester first(&audiences, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&updates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    quint32 seed = 5;
    for (int i = 0; i < 120; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const QString audience =
            QStringList{kCustomers, QStringLiteral("internal"), QStringLiteral("press")}.at(int(seed >> 16) % 3);
        desk.clock.advance(Milliseconds(int(seed >> 20) % 900 * 1000));
        if (seed & 0x100) {
            desk.act(UpdateSent{audience, QStringLiteral("news %1").arg(i), desk.clock.now(), in(desk.clock, 20), std::nullopt},
                     QStringLiteral("dana"));
        } else {
            desk.act(UpdateDrafted{audience, {}, QStringLiteral("draft %1").arg(i), in(desk.clock, 20), desk.clock.now()},
                     QStringLiteral("carol"));
            const UpdateDraft draft = desk.state().drafts.last();
            if (seed & 0x200)
                desk.act(UpdateReviewed{draft.id, bool(seed & 0x400), QStringLiteral("why"), {}, desk.clock.now()},
                         QStringLiteral("dana"));
            if (seed & 0x800)
                desk.act(UpdateSent{audience, draft.what.text, desk.clock.now(), in(desk.clock, 20), draft.id},
                         QStringLiteral("carol"));
        }
        const Instant now = desk.clock.now();
        audiences.setPlans(audiencePlans(desk.state(), desk.room.policyOf(desk.state()), now), now);
        updates.setRecords(messageRecords(desk.state(), i % 3 ? QString() : kCustomers, now));
        const auto wanted = messageRecords(desk.state(), i % 3 ? QString() : kCustomers, now);
        QCOMPARE(updates.rowCount(), int(wanted.size()));
        for (int row = 0; row < wanted.size(); ++row)
            QVERIFY(updates.recordAt(row) == wanted.at(row));
        QVERIFY(audiences.plans() == audiencePlans(desk.state(), desk.room.policyOf(desk.state()), now));
    }
}

/// Two programs on one PostgreSQL: carol drafts on hers, dana approves on hers, and it is sent once.
void CommsTest::twoConsolesDraftApproveAndSendOnce()
{
    SharedDatabase database;
    if (!PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    QVERIFY2(database.start(), qPrintable(database.error()));
    struct Console
    {
        Console(const QString &login, const QString &uri)
        {
            DoorOptions options;
            options.journalPath = folder.filePath(QStringLiteral("replica.db"));
            options.database = DatabaseOptions{uri, {}};
            auto opened = openDoor(options, clock);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            room = std::make_unique<WarRoom>(std::move(opened).value(), clock, shippedPolicy(), login, options.journalPath);
        }
        void show(const IncidentId &id)
        {
            incident = room->open(id);
            if (!QTest::qWaitFor([this] { return incident->isLoaded() && incident->state().declared; }, 20000))
                qFatal("the incident did not arrive");
            rig = std::make_unique<CommsRig>(*room, incident);
        }
        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<WarRoom> room;
        std::shared_ptr<LiveIncident> incident;
        std::unique_ptr<CommsRig> rig;
    };
    for (const char *login : {"carol", "dana"})
        QVERIFY(database.add(QLatin1String(login), MemberRole::Responder));
    Console carol(QStringLiteral("carol"), database.uri(QStringLiteral("carol"))),
        dana(QStringLiteral("dana"), database.uri(QStringLiteral("dana")));
    IncidentDeclared declared;
    declared.title = QStringLiteral("Checkout failing");
    declared.severity = shippedPolicy().levelFrom(QStringLiteral("SEV-1"));
    declared.commander = QStringLiteral("dana");
    declared.at = carol.clock.now();
    const QFuture<Result<Receipt>> future = carol.room->declare(declared);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
    QVERIFY(future.result());
    const IncidentId id = future.result()->events.first().incident;
    carol.show(id);
    QTRY_VERIFY_WITH_TIMEOUT(dana.room->book().size() == 1, 20000);
    dana.show(id);

    carol.rig->open();
    const QString text = QStringLiteral("Some payments fail. We are on it. Next update in 30 minutes.");
    carol.rig->write(text);
    QTRY_VERIFY_WITH_TIMEOUT(carol.rig->button("message-ask")->isEnabled(), 20000);
    carol.rig->press("message-ask");
    QTRY_VERIFY_WITH_TIMEOUT(dana.rig->bandText("draft-waiting").contains(QStringLiteral("waits for you")), 20000);
    QTest::mouseClick(dana.rig->band("draft-band-approve"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(carol.rig->bandText("draft-answered"), QStringLiteral("dana approved your update to customers."),
                              20000);
    QTest::mouseClick(carol.rig->band("draft-band-open"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(carol.rig->button("draft-send")->isVisible(), 20000);
    carol.rig->press("draft-send");
    QTRY_COMPARE_WITH_TIMEOUT(dana.incident->state().updates.size(), 1, 20000);
    QCOMPARE(dana.incident->state().updates.first().what.text, text);
    QCOMPARE(dana.incident->state().updates.first().by, QStringLiteral("carol"));
    const QFuture<Result<Receipt>> again = dana.room->submit(
        id, UpdateSent{kCustomers, text, dana.clock.now(), std::nullopt, dana.incident->state().drafts.first().id});
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 20000);
    QVERIFY(!again.result());
    QTRY_VERIFY_WITH_TIMEOUT(carol.incident->state().pending.isEmpty()
                                 && stateHash(carol.incident->state()) == stateHash(dana.incident->state()),
                             20000);
    QCOMPARE(carol.incident->state().updates.size(), 1);
}

QUARTERDECK_TEST(CommsTest);

#include "tst_comms.moc"
