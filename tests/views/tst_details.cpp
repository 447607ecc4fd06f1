// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandcatalog.h"
#include "common/themestore.h"
#include "details/incidentdetailsview.h"
#include "details/inlinefield.h"
#include "details/linklist.h"
#include "details/milestonetext.h"
#include "details/severityhistory.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "testmain.h"
#include "warroom/warroom.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quarterdeck;

namespace {

/// A window with the details of one incident of a war room in memory.
struct Stage
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = new FakeDoor(clock);
    WarRoom room{std::unique_ptr<Door>(door), clock, Policy(), QStringLiteral("bob"), folder.filePath(QStringLiteral("journal.db"))};
    ThemeStore themes;
    CommandActions actions;
    IncidentId id = door->declare(QStringLiteral("Checkout failing"));
    std::shared_ptr<LiveIncident> live = room.open(id);
    IncidentDetailsView details{room, themes, actions};
    QVector<QUrl> opened;

    Stage()
    {
        details.setTimeFormat(TimeFormat(ZoneMode::Utc));
        details.setOpener([this](const QUrl &url) { opened << url; });
        details.setIncident(live);
        details.resize(700, 1200);
        details.show();
        if (!QTest::qWaitForWindowExposed(&details) || !QTest::qWaitFor([this] { return live->isLoaded(); }))
            qFatal("The window did not open.");
        QApplication::setActiveWindow(&details);
    }
    const Incident &state() const { return *door->stateOf(id); }
    InlineField &field(const char *name) const { return *details.findChild<InlineField *>(QLatin1String(name)); }
    /// Opens a field by key, types and presses Enter.
    void type(const char *name, const QString &text)
    {
        InlineField &one = field(name);
        one.setFocus();
        QTest::keyClick(&one, Qt::Key_F2);
        QVERIFY(one.isEditing());
        QWidget *editor = details.focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : details.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        }
        return false;
    }
};

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT
private slots:
    void aFieldIsEditedWhereItStands();
    void escapeKeepsWhatWas();
    void aRefusalIsSaidUnderTheFieldAndTheTextStays();
    void tabSubmitsSoThatNothingTypedIsLost();
    void aChangeFromElsewhereNeverOverwritesTheEditor();
    void listsAreWrittenWithCommas();
    void anImpactMayHaveSeveralLines();
    void aMilestoneTakesTheFormsOfTheScribe_data();
    void aMilestoneTakesTheFormsOfTheScribe();
    void correctingARecordedMilestoneAsksWhy();
    void anUnreadableTimeIsSaidBeforeTheReason();
    void aLinkIsOpenedOnlyAfterItsHostWasConfirmed();
    void onlyHttpsIsOpened();
    void linksAreAddedAndRemoved();
    void markupIsText();
    void aHugePasteIsCutAndSaid();
    void whatIsTypedGoesToTheIncidentItWasTypedFor();
    void withoutAnIncidentItSaysSo();
    void storageTroubleClosesTheFieldBecauseTheTextIsKept();
    void severityIsReadOut();
    void whatGetsTheFocusComesIntoSight();
};

void TestDetails::aFieldIsEditedWhereItStands()
{
    Stage stage;
    stage.type("field-title", QStringLiteral("Checkout failing in EU"));
    QTRY_COMPARE(stage.state().title, QStringLiteral("Checkout failing in EU"));
    QTRY_VERIFY(!stage.field("field-title").isEditing());
    QCOMPARE(stage.field("field-title").value(), QStringLiteral("Checkout failing in EU"));
    QVERIFY(stage.field("field-title").hasFocus());
    QTest::mouseDClick(&stage.field("field-title"), Qt::LeftButton);
    QVERIFY(stage.field("field-title").isEditing());
    stage.field("field-title").cancel();
    stage.actions.action(CommandKey::EditDetails)->trigger();
    QVERIFY(stage.field("field-title").isEditing());
}

void TestDetails::escapeKeepsWhatWas()
{
    Stage stage;
    stage.field("field-title").edit();
    QTest::keyClicks(stage.details.focusWidget(), QStringLiteral("something else"));
    QTest::keyClick(stage.details.focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.field("field-title").isEditing());
    QCOMPARE(stage.field("field-title").value(), QStringLiteral("Checkout failing"));
    QCOMPARE(stage.door->submitted().size(), 0);
    stage.type("field-title", QStringLiteral("Checkout failing")); // unchanged
    QCOMPARE(stage.door->submitted().size(), 0);
}

void TestDetails::aRefusalIsSaidUnderTheFieldAndTheTextStays()
{
    Stage stage;
    stage.type("field-title", QString(300, u'x'));
    QTRY_VERIFY(stage.says(QStringLiteral("200")));
    QVERIFY(stage.field("field-title").isEditing());
    QCOMPARE(stage.field("field-title").text().size(), 300);
    QCOMPARE(stage.state().title, QStringLiteral("Checkout failing"));
    QWidget *editor = stage.details.focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Shorter"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(stage.state().title, QStringLiteral("Shorter"));
    QTRY_VERIFY(!stage.field("field-title").isEditing());
    QVERIFY(!stage.says(QStringLiteral("200")));
}

void TestDetails::tabSubmitsSoThatNothingTypedIsLost()
{
    Stage stage;
    stage.field("field-channel").edit();
    QTest::keyClicks(stage.details.focusWidget(), QStringLiteral("#inc-checkout"));
    QTest::keyClick(stage.details.focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(stage.state().channel, QStringLiteral("#inc-checkout"));
}

void TestDetails::aChangeFromElsewhereNeverOverwritesTheEditor()
{
    Stage stage;
    stage.field("field-title").edit();
    QTest::keyClicks(stage.details.focusWidget(), QStringLiteral("mine"));
    QVERIFY(stage.door->act(stage.id, FieldEdited{Field::Title, {QStringLiteral("theirs")}}).ok());
    QTRY_VERIFY(stage.says(QStringLiteral("theirs")));
    QCOMPARE(stage.field("field-title").text(), QStringLiteral("mine"));
    QTest::keyClick(stage.details.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stage.state().title, QStringLiteral("mine")); // last in order wins
}

void TestDetails::listsAreWrittenWithCommas()
{
    Stage stage;
    stage.type("field-services", QStringLiteral("checkout, payments ,, Git operations"));
    QTRY_COMPARE(stage.state().services,
                 (QStringList{QStringLiteral("checkout"), QStringLiteral("payments"), QStringLiteral("Git operations")}));
    QTRY_COMPARE(stage.field("field-services").value(), QStringLiteral("checkout, payments, Git operations"));
}

void TestDetails::anImpactMayHaveSeveralLines()
{
    Stage stage;
    InlineField &impact = stage.field("field-customer_impact");
    impact.edit();
    QWidget *editor = stage.details.focusWidget();
    QTest::keyClicks(editor, QStringLiteral("62 % fail"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor, QStringLiteral("EU and US"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(stage.state().customerImpact, QStringLiteral("62 % fail\nEU and US"));
}

void TestDetails::aMilestoneTakesTheFormsOfTheScribe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("at"); // empty = unknown
    QTest::newRow("clock") << QStringLiteral("14:32") << QStringLiteral("2024-11-15T14:32:00.000Z");
    QTest::newRow("utc digits") << QStringLiteral("1432z") << QStringLiteral("2024-11-15T14:32:00.000Z");
    QTest::newRow("earlier") << QStringLiteral("-5m") << QStringLiteral("2024-11-15T14:35:12.000Z");
    QTest::newRow("yesterday") << QStringLiteral("yd 23:50") << QStringLiteral("2024-11-14T23:50:00.000Z");
    QTest::newRow("unknown") << QStringLiteral("unknown") << QString();
}

void TestDetails::aMilestoneTakesTheFormsOfTheScribe()
{
    QFETCH(QString, typed);
    QFETCH(QString, at);
    Stage stage;
    QVERIFY(stage.says(QStringLiteral("not recorded")));
    stage.type("milestone-detected", typed);
    const auto recorded = [&] { return stage.state().milestone(Milestone::Detected); };
    QTRY_VERIFY(recorded().state != MilestoneValue::State::NotRecorded);
    if (at.isEmpty()) {
        QCOMPARE(recorded().state, MilestoneValue::State::Unknown);
        QTRY_VERIFY(stage.says(QStringLiteral("unknown")));
    } else {
        QCOMPARE(toRfc3339(recorded().at), at);
    }
}

void TestDetails::correctingARecordedMilestoneAsksWhy()
{
    Stage stage;
    stage.type("milestone-detected", QStringLiteral("14:32"));
    QTRY_COMPARE(stage.state().milestone(Milestone::Detected).state, MilestoneValue::State::At);
    QTRY_VERIFY(!stage.field("milestone-detected").isEditing());
    stage.type("milestone-detected", QStringLiteral("14:30"));
    QCOMPARE(stage.door->submitted().size(), 1); // not yet
    QWidget *reason = stage.details.focusWidget();
    QVERIFY(reason->accessibleName().startsWith(QStringLiteral("Reason")));
    QTest::keyClicks(reason, QStringLiteral("alert log"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(toRfc3339(stage.state().milestone(Milestone::Detected).at), QStringLiteral("2024-11-15T14:30:00.000Z"));
    QCOMPARE(std::get<MilestoneRecorded>(stage.door->submitted().last().payload).reason, QStringLiteral("alert log"));
}

void TestDetails::anUnreadableTimeIsSaidBeforeTheReason()
{
    Stage stage;
    stage.type("milestone-declared", QStringLiteral("25:99"));
    QVERIFY(stage.says(QStringLiteral("“25:99” is not a time")));
    QVERIFY(stage.field("milestone-declared").isEditing());
    QCOMPARE(stage.door->submitted().size(), 0);
}

void TestDetails::aLinkIsOpenedOnlyAfterItsHostWasConfirmed()
{
    Stage stage;
    QVERIFY(stage.door->act(stage.id, LinkAdded{QStringLiteral("https://grafana.example.com/d/1"), QStringLiteral("Dashboard")}).ok());
    QTRY_VERIFY(stage.details.findChild<QToolButton *>(QStringLiteral("open-link")));
    QTest::mouseClick(stage.details.findChild<QToolButton *>(QStringLiteral("open-link")), Qt::LeftButton);
    QVERIFY(stage.opened.isEmpty());
    QVERIFY(stage.says(QStringLiteral("grafana.example.com")));
    auto *confirm = stage.details.findChild<QPushButton *>(QStringLiteral("confirm-open"));
    QVERIFY(confirm && confirm->text().contains(QStringLiteral("grafana.example.com")));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(stage.opened, QVector<QUrl>{QUrl(QStringLiteral("https://grafana.example.com/d/1"))});
}

void TestDetails::onlyHttpsIsOpened()
{
    Stage stage;
    QVERIFY(stage.door->act(stage.id, LinkAdded{QStringLiteral("http://plain.example.com/"), {}}).ok());
    QTRY_VERIFY(stage.details.findChild<QToolButton *>(QStringLiteral("open-link")));
    QTest::mouseClick(stage.details.findChild<QToolButton *>(QStringLiteral("open-link")), Qt::LeftButton);
    QVERIFY(!stage.details.findChild<QPushButton *>(QStringLiteral("confirm-open")));
    QVERIFY(stage.says(QStringLiteral("Only https")));
    QVERIFY(stage.opened.isEmpty());
}

void TestDetails::linksAreAddedAndRemoved()
{
    Stage stage;
    stage.type("add-link", QStringLiteral("https://ci.example.com/7 The build"));
    QTRY_COMPARE(stage.state().links.size(), 1);
    QCOMPARE(stage.state().links.first(), (Link{QStringLiteral("https://ci.example.com/7"), QStringLiteral("The build")}));
    QTRY_VERIFY(!stage.field("add-link").isEditing());
    stage.type("add-link", QStringLiteral("javascript:alert(1)"));
    QTRY_VERIFY(stage.says(QStringLiteral("not a web address")));
    QCOMPARE(stage.state().links.size(), 1);
    stage.field("add-link").cancel();
    QTest::mouseClick(stage.details.findChild<QToolButton *>(QStringLiteral("remove-link")), Qt::LeftButton);
    QTRY_COMPARE(stage.state().links.size(), 0);
}

void TestDetails::markupIsText()
{
    Stage stage;
    const QString nasty = QStringLiteral("<img src=x onerror=1><b>bold</b> [x](y) &lt;");
    stage.type("field-title", nasty);
    QTRY_COMPARE(stage.state().title, nasty);
    QTRY_VERIFY(stage.says(nasty));
    for (const QLabel *label : stage.details.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), label->text().isEmpty() ? label->textFormat() : Qt::PlainText);
}

void TestDetails::aHugePasteIsCutAndSaid()
{
    Stage stage;
    stage.field("field-customer_impact").edit();
    auto *editor = qobject_cast<QPlainTextEdit *>(stage.details.focusWidget());
    QVERIFY(editor);
    QApplication::clipboard()->setText(QString(5'000'000, u'x'));
    editor->paste();
    QVERIFY(stage.field("field-customer_impact").text().size() < 10'000);
    QVERIFY(stage.says(QStringLiteral("The pasted text was cut")));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(stage.says(QStringLiteral("characters"))); // still too long: refused, and still there
    QVERIFY(stage.field("field-customer_impact").isEditing());
}

void TestDetails::whatIsTypedGoesToTheIncidentItWasTypedFor()
{
    Stage stage;
    const IncidentId other = stage.door->declare(QStringLiteral("Another"));
    stage.field("field-title").edit();
    QTest::keyClicks(stage.details.focusWidget(), QStringLiteral("typed for the first"));
    stage.details.setIncident(stage.room.open(other));
    QTRY_COMPARE(stage.state().title, QStringLiteral("typed for the first"));
    QCOMPARE(stage.door->stateOf(other)->title, QStringLiteral("Another"));
    QVERIFY(!stage.field("field-title").isEditing());
    QTRY_COMPARE(stage.field("field-title").value(), QStringLiteral("Another"));
}

void TestDetails::withoutAnIncidentItSaysSo()
{
    Stage stage;
    stage.details.setIncident(nullptr);
    QVERIFY(stage.says(QStringLiteral("No incident is open.")));
    stage.actions.action(CommandKey::EditDetails)->trigger();
    QVERIFY(!stage.field("field-title").isEditing());
}

void TestDetails::storageTroubleClosesTheFieldBecauseTheTextIsKept()
{
    Stage stage;
    stage.door->failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full."), {}});
    stage.type("field-title", QStringLiteral("Kept for later"));
    QTRY_VERIFY(!stage.field("field-title").isEditing());
    QCOMPARE(stage.room.unsaved().size(), 1);
}

void TestDetails::severityIsReadOut()
{
    Stage stage;
    const Instant now = stage.clock.now();
    QVERIFY(stage.door->act(stage.id, SeverityChanged{{2, QStringLiteral("SEV-2")}, {}, now}).ok());
    stage.clock.advance(Milliseconds(120000));
    QVERIFY(stage.door->act(stage.id, SeverityChanged{{1, QStringLiteral("SEV-1")}, {}, stage.clock.now()}).ok());
    const auto spoken = [&] { return stage.details.findChild<SeverityHistory *>()->accessibleName(); };
    QTRY_VERIFY(spoken().contains(QStringLiteral("Severity 1, octagon since 14:42")));
    QVERIFY(spoken().contains(QStringLiteral("Severity 2")));
}

void TestDetails::whatGetsTheFocusComesIntoSight()
{
    Stage stage;
    stage.details.resize(700, 300);
    InlineField *lowest = nullptr;
    for (InlineField *field : stage.details.findChildren<InlineField *>()) {
        if (field->isVisible() && (!lowest || field->mapTo(&stage.details, QPoint()).y() > lowest->mapTo(&stage.details, QPoint()).y()))
            lowest = field;
    }
    QVERIFY(lowest);
    QTRY_VERIFY(lowest->visibleRegion().isEmpty());
    lowest->setFocus(); // as a command does, not Tab
    QTRY_VERIFY(!lowest->visibleRegion().isEmpty());
}

QUARTERDECK_TEST(TestDetails);
#include "tst_details.moc"
