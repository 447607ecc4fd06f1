// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences as a person uses them: real keys, over a real journal, because publishing goes through the log.
#include "common/plainlabel.h"
#include "items/policysheetmodel.h"
#include "settings/jsonpage.h"
#include "settings/preferencesdialog.h"
#include "settings/sheetdelegate.h"
#include "settings/sheetview.h"
#include "shell/preferencescommand.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "warroom/policystore.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QJsonDocument>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;
using namespace Qt::StringLiterals;

namespace {

/// A war room on a real journal.
struct JournalRig
{
    JournalRig()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        DoorOptions options;
        options.journalPath = journal();
        options.policy = shippedPolicy();
        Result<std::unique_ptr<Door>> door = openDoor(options, clock);
        if (!door)
            qFatal("%s", qPrintable(door.error().message));
        room = std::make_unique<WarRoom>(std::move(door).value(), clock, options.policy, u"dana"_s, journal());
    }
    QString journal() const { return folder.filePath(u"journal.db"_s); }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<WarRoom> room;
};

/// The dialog on its policy page, over a room.
struct DialogRig
{
    explicit DialogRig(WarRoom &warRoom) : room(warRoom) { open(); }
    ~DialogRig() { delete dialog; }

    void open()
    {
        dialog = new PreferencesDialog(room, actions, themes);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog did not come up");
        part<QListWidget>("preferencePages")->setCurrentRow(1);
        if (!QTest::qWaitFor([this] { return !dialog->policy().editing().base().isEmpty(); }))
            qFatal("no policy was opened");
    }
    /// Closes as a person does, and waits until it is gone.
    void close()
    {
        const QPointer<PreferencesDialog> gone = dialog;
        dialog->close();
        if (!QTest::qWaitFor([&gone] { return gone.isNull(); }))
            qFatal("the dialog stayed");
        dialog = nullptr;
    }
    template <class Part>
    Part *part(const char *name) const
    {
        return dialog->findChild<Part *>(QLatin1String(name));
    }
    QString message() const { return part<PlainLabel>("policyMessage")->text(); }
    PolicyDocument &document() const { return dialog->policy().editing().document(); }

    QTableView *sheet(const char *id) const
    {
        auto *table = part<QTableView>((QByteArray("sheet-") + id).constData());
        part<QTabWidget>("policyTabs")->setCurrentWidget(table->parentWidget());
        table->setFocus();
        return table;
    }
    /// Goes to the cell and types over it, Enter included.
    void type(const char *sheetId, int row, int column, const QString &text) const
    {
        QTableView *table = sheet(sheetId);
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget *editor = table->findChild<QWidget *>(u"cellEditor"_s);
        if (!editor)
            qFatal("no editor came up");
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        const QPointer<QWidget> gone = editor;
        QTest::keyClick(editor, Qt::Key_Return);
        if (!QTest::qWaitFor([&gone] { return gone.isNull(); }))
            qFatal("the editor stayed");
    }
    QString cell(const char *sheetId, int row, int column) const
    {
        return sheet(sheetId)->model()->index(row, column).data().toString();
    }

    WarRoom &room;
    ThemeStore themes;
    CommandActions actions;
    PreferencesDialog *dialog = nullptr;
};

QString written(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file could not be written");
    return file.fileName();
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT
private slots:
    void whatIsChosenIsSaidAndWhatTheWindowSaysIsShown();
    void theCommandOpensOneWindowAndBringsItToTheFront();
    void whatIsTypedIsCheckedAtOnceAndMarked();
    void editsAreUndoneAndDoneAgain();
    void publishingShowsTheDifferencesAndIsUsedAtOnce();
    void aProfileAsItIsIsUsedWithoutANewVersion();
    void whatIsNotPublishedComesBackAsADraft();
    void noWordOfATableIsCut();
    void businessHoursAreATableToo();
    void theJsonPageEditsWhatHasNoTable();
    void whatIsNoJsonIsSaidAndChangesNothing();
    void aFileThatCannotBeUsedIsRefusedAndTheOldStays_data();
    void aFileThatCannotBeUsedIsRefusedAndTheOldStays();
    void whoMayOnlyReadCannotPublish();
    void everythingIsReachedByKeysAndNamed();
    void everyThemeAndDirectionIsPainted();
};

void TestPreferences::whatIsChosenIsSaidAndWhatTheWindowSaysIsShown()
{
    ThemeStore themes;
    CommandActions actions;
    GeneralPage page(actions, themes);
    QSignalSpy theme(&page, &GeneralPage::themeChosen), zone(&page, &GeneralPage::zoneChosen),
        zoom(&page, &GeneralPage::zoomChosen);
    QSignalSpy sound(actions.action(CommandKey::Sound), &QAction::triggered);
    page.show();
    page.setTimeFormat(TimeFormat(ZoneMode::Utc));
    page.setZoom(1.2);
    page.setSound(true);
    QCOMPARE(page.findChild<QComboBox *>(u"zoneChoice"_s)->currentText(), u"UTC"_s);
    QCOMPARE(page.findChild<QSpinBox *>(u"zoomChoice"_s)->value(), 120);
    QCOMPARE(zoom.count() + zone.count() + theme.count() + sound.count(), 0); // told, not asked
    QTest::keyClick(page.findChild<QComboBox *>(u"themeChoice"_s), Qt::Key_Down);
    QCOMPARE(theme.last().first().value<ThemeChoice>(), ThemeChoice::Light);
    QTest::keyClick(page.findChild<QComboBox *>(u"zoneChoice"_s), Qt::Key_Down);
    QCOMPARE(zone.last().first().value<ZoneMode>(), ZoneMode::Both);
    QTest::keyClick(page.findChild<QSpinBox *>(u"zoomChoice"_s), Qt::Key_Up);
    QCOMPARE(zoom.last().first().toDouble(), 1.3);
    QTest::keyClick(page.findChild<QWidget *>(u"soundChoice"_s), Qt::Key_Space);
    QCOMPARE(sound.count(), 1);
    themes.setChoice(ThemeChoice::Dark);
    QCOMPARE(page.findChild<QComboBox *>(u"themeChoice"_s)->currentText(), u"Dark"_s);
}

void TestPreferences::theCommandOpensOneWindowAndBringsItToTheFront()
{
    ShellRig rig;
    CommandActions actions;
    QWidget console;
    PreferencesCommand command(rig.room, actions, rig.themes, &console);
    QCOMPARE(actions.action(CommandKey::Preferences)->shortcut(), QKeySequence(u"Ctrl+,"_s));
    command.setZoom(1.5);
    actions.action(CommandKey::Preferences)->trigger();
    actions.action(CommandKey::Preferences)->trigger();
    const auto dialogs = console.findChildren<PreferencesDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(!dialogs.first()->isModal());
    QCOMPARE(dialogs.first()->findChild<QSpinBox *>(u"zoomChoice"_s)->value(), 150);
    QSignalSpy zoom(&command, &PreferencesCommand::zoomChosen);
    dialogs.first()->findChild<QSpinBox *>(u"zoomChoice"_s)->setValue(100);
    QCOMPARE(zoom.count(), 1);
}

void TestPreferences::whatIsTypedIsCheckedAtOnceAndMarked()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    QCOMPARE(rig.cell("clocks", 0, 0), u"5 min"_s);
    auto *publish = rig.part<QPushButton>("publishPolicy");
    QVERIFY(!publish->isEnabled()); // nothing to publish
    rig.type("clocks", 0, 0, u"-5 min"_s);
    QVERIFY2(rig.message().contains(u"levels[0].response.acknowledge_min"), qPrintable(rig.message()));
    QVERIFY(!rig.sheet("clocks")->model()->index(0, 0).data(PolicySheetModel::ProblemRole).toString().isEmpty());
    QVERIFY(!publish->isEnabled());
    auto *go = rig.part<QPushButton>("goToProblem");
    QVERIFY(go->isVisible());
    rig.sheet("matrix")->setCurrentIndex(rig.sheet("matrix")->model()->index(3, 1));
    go->click();
    QTableView *clocks = rig.part<QTableView>("sheet-clocks");
    QVERIFY(clocks->isVisible() && clocks->hasFocus());
    QCOMPARE(clocks->currentIndex(), clocks->model()->index(0, 0));
    rig.type("clocks", 0, 0, u"3"_s);
    QCOMPARE(rig.cell("clocks", 0, 0), u"3 min"_s);
    QVERIFY(publish->isEnabled());
    QVERIFY(!go->isVisible());
}

void TestPreferences::editsAreUndoneAndDoneAgain()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    const QJsonObject before = rig.document().root();
    rig.type("clocks", 0, 0, u"3"_s);
    rig.type("matrix", 1, 2, u"Everyone"_s);
    QTableView *ladder = rig.sheet("ladder");
    ladder->setCurrentIndex(ladder->model()->index(3, 0));
    QTest::keyClick(ladder, Qt::Key_Insert);
    QCOMPARE(ladder->model()->rowCount(), 5);
    QTest::keyClick(ladder, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(ladder->model()->rowCount(), 4);
    const QJsonObject after = rig.document().root();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(ladder, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.document().root() == before);
    QVERIFY(!rig.part<QPushButton>("undoPolicy")->isEnabled());
    for (int i = 0; i < 4; ++i)
        rig.part<QPushButton>("redoPolicy")->click();
    QVERIFY(rig.document().root() == after);
    rig.part<QPushButton>("discardPolicy")->click();
    QVERIFY(rig.document().root() == before);
    rig.part<QPushButton>("undoPolicy")->click(); // discarding is a step, too
    QVERIFY(rig.document().root() == after);
}

void TestPreferences::publishingShowsTheDifferencesAndIsUsedAtOnce()
{
    JournalRig journal;
    IncidentDeclared declared;
    declared.title = u"Checkout failing"_s;
    declared.at = journal.clock.now();
    const auto earlier = journal.room->declare(declared);
    QTRY_VERIFY(earlier.isFinished());
    const DialogRig rig(*journal.room);
    QSignalSpy said(&rig.dialog->policy(), &PolicyPage::said), changed(journal.room.get(), &WarRoom::policyChanged);
    rig.type("clocks", 0, 0, u"3"_s);
    rig.type("levels", 0, 1, u"Worst"_s);
    rig.part<QPushButton>("publishPolicy")->click();
    auto *changes = rig.part<QTableView>("policyChanges");
    QTRY_VERIFY(changes->isVisible());
    QCOMPARE(rig.part<PlainLabel>("publishTitle")->text(), u"Publish four-level@2"_s);
    QCOMPARE(changes->model()->rowCount(), 2);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), u"levels[SEV-1].label"_s);
    QCOMPARE(changes->model()->index(1, 1).data().toString(), u"5 min"_s);
    QCOMPARE(changes->model()->index(1, 2).data().toString(), u"3 min"_s);
    QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Escape); // back, not away
    QVERIFY(rig.part<QTabWidget>("policyTabs")->isVisible());
    rig.part<QPushButton>("publishPolicy")->click();
    QTRY_VERIFY(changes->isVisible());
    QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(said.count(), 1);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(journal.room->policy().id(), u"four-level@2"_s);
    QCOMPARE(journal.room->policy().levels.first().label, u"Worst"_s);
    QVERIFY(rig.part<QTabWidget>("policyTabs")->isVisible());
    QVERIFY(!rig.part<QPushButton>("publishPolicy")->isEnabled());
    QTRY_VERIFY(rig.part<QComboBox>("profiles")->currentText().contains(u"four-level@2"));
    QVERIFY(rig.part<QComboBox>("profiles")->currentText().contains(u"in use"));
    const auto later = journal.room->declare(declared);
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(journal.room->door().incidentState(later.result()->incident).result()->policy, u"four-level@2"_s);
    const Incident running = *journal.room->door().incidentState(earlier.result()->incident).result();
    QCOMPARE(journal.room->policyOf(running).id(), u"four-level@1"_s);
    QTRY_VERIFY(!PolicyStore(journal.journal()).draft());
}

void TestPreferences::aProfileAsItIsIsUsedWithoutANewVersion()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    auto *profiles = rig.part<QComboBox>("profiles");
    profiles->setFocus();
    QCOMPARE(profiles->findData(u"five-level@1"_s), 0);
    QTest::keyClick(profiles, Qt::Key_Home);
    QTRY_COMPARE(rig.dialog->policy().editing().base(), u"five-level@1"_s);
    QTRY_VERIFY(rig.part<QPushButton>("publishPolicy")->isEnabled());
    rig.part<QPushButton>("publishPolicy")->click();
    QTRY_COMPARE(rig.part<PlainLabel>("publishTitle")->text(), u"Publish five-level@1"_s);
    QTRY_VERIFY(rig.part<QTableView>("policyChanges")->isVisible());
    QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(journal.room->policy().id(), u"five-level@1"_s);
}

void TestPreferences::whatIsNotPublishedComesBackAsADraft()
{
    JournalRig journal;
    DialogRig rig(*journal.room);
    rig.type("clocks", 1, 0, u"12"_s);
    const QJsonObject typed = rig.document().root();
    rig.close();
    QVERIFY(PolicyStore(journal.journal()).draft().has_value());
    rig.open();
    QTRY_VERIFY(rig.document().root() == typed);
    QTRY_VERIFY(rig.message().contains(u"draft"));
    QVERIFY(rig.part<QPushButton>("publishPolicy")->isEnabled());
    QVERIFY(!rig.part<QComboBox>("profiles")->isEnabled());
    rig.part<QPushButton>("undoPolicy")->click();
    QVERIFY(rig.part<QComboBox>("profiles")->isEnabled());
    rig.close();
    QVERIFY(!PolicyStore(journal.journal()).draft());
}

void TestPreferences::noWordOfATableIsCut()
{
    JournalRig journal;
    DialogRig rig(*journal.room);
    for (const PolicySheet &sheet : policySheets()) {
        const QTableView *table = rig.sheet(sheet.id.toUtf8().constData());
        const QFontMetrics metrics(table->font());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const int room = table->columnWidth(column) - 2 * SheetDelegate::padding(table->font());
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString text = table->model()->index(row, column).data().toString();
                for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
                    if (word.size() < 20) // an address may be cut
                        QVERIFY2(metrics.horizontalAdvance(word) <= room, qPrintable(sheet.id + u' ' + word));
                }
            }
            QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        }
    }
}

void TestPreferences::businessHoursAreATableToo()
{
    JournalRig journal;
    DialogRig rig(*journal.room);
    const auto hours = [&rig] { return parsePolicy(PolicyDocument::toJson(rig.document().root()))->businessHours.rows; };
    QTableView *table = rig.sheet("business_hours");
    QCOMPARE(table->model()->rowCount(), 5);
    table->setCurrentIndex(table->model()->index(4, 0));
    QTest::keyClick(table, Qt::Key_Insert); // the first day that has none
    QCOMPARE(table->model()->rowCount(), 6);
    rig.type("business_hours", 5, 2, u"14:00"_s);
    QVERIFY2(!rig.document().problem(), qPrintable(rig.message()));
    QCOMPARE(hours().constLast().day, 6);
    QCOMPARE(hours().constLast().to, 14 * 60);
    rig.type("business_hours", 0, 1, u"9 am"_s);
    QTRY_VERIFY2(rig.message().contains(u"business_hours.rows[0].from"), qPrintable(rig.message()));
    QVERIFY(!rig.part<QPushButton>("publishPolicy")->isEnabled());
}

void TestPreferences::theJsonPageEditsWhatHasNoTable()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    auto *json = rig.dialog->findChild<JsonPage *>();
    rig.part<QTabWidget>("policyTabs")->setCurrentWidget(json);
    QString text = json->toPlainText();
    QVERIFY(text.contains(u"\"objective\": 0.999"));
    json->setPlainText(QString(text).replace(u"\"objective\": 0.999"_s, u"\"objective\": 0.99"_s));
    rig.sheet("clocks"); // leaving is enough
    QCOMPARE(rig.document().root().value(u"error_budget")[u"objective"].toDouble(), 0.99);
    QVERIFY(rig.part<QPushButton>("publishPolicy")->isEnabled());
    rig.part<QTabWidget>("policyTabs")->setCurrentWidget(json);
    json->setPlainText(QString(text).replace(u"\"when_exhausted\""_s, u"\"when_exhaustet\""_s));
    QTRY_VERIFY2(rig.message().contains(u"error_budget.when_exhaustet"), qPrintable(rig.message()));
    QVERIFY(!rig.part<QPushButton>("publishPolicy")->isEnabled());
    rig.sheet("clocks");
    rig.part<QPushButton>("goToProblem")->click(); // no table has it
    QVERIFY(json->isVisible());
    QVERIFY(json->textCursor().selectedText().contains(u"when_exhaustet"));
    while (rig.part<QPushButton>("undoPolicy")->isEnabled())
        rig.part<QPushButton>("undoPolicy")->click();
    QCOMPARE(json->toPlainText(), text);
}

void TestPreferences::whatIsNoJsonIsSaidAndChangesNothing()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    const QJsonObject before = rig.document().root();
    auto *json = rig.dialog->findChild<JsonPage *>();
    rig.part<QTabWidget>("policyTabs")->setCurrentWidget(json);
    json->setPlainText(json->toPlainText() + u"}"_s);
    QTRY_VERIFY2(rig.message().contains(u"byte"), qPrintable(rig.message()));
    QVERIFY(!rig.part<QPushButton>("publishPolicy")->isEnabled());
    QVERIFY(rig.document().root() == before);
    json->setPlainText(u"[1]"_s);
    QTRY_VERIFY(json->problem().has_value());
    QVERIFY(rig.document().root() == before);
}

void TestPreferences::aFileThatCannotBeUsedIsRefusedAndTheOldStays_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("path");
    const QByteArray good = shippedPolicyDocument();
    QTest::newRow("misspelt key") << QByteArray(good).replace("\"acknowledge_min\": 5", "\"acknowlege_min\": 5")
                                  << u"levels[0].response.acknowlege_min"_s;
    QTest::newRow("negative") << QByteArray(good).replace("\"acknowledge_min\": 5", "\"acknowledge_min\": -5")
                              << u"levels[0].response.acknowledge_min"_s;
    QTest::newRow("cyclic") << QByteArray(good).replace("\"next\": \"L4\"", "\"next\": \"L1\"") << u"ladder.rows[2].next"_s;
    QTest::newRow("5 MB") << QByteArray(QByteArray(5 * 1024 * 1024, ' ') + good) << u"the file"_s;
    QJsonObject root = QJsonDocument::fromJson(good).object();
    QJsonArray levels = root.value(u"levels").toArray();
    QJsonObject level = levels.at(0).toObject();
    level.insert(u"name"_s, u"SEV-9"_s);
    levels[0] = level;
    root.insert(u"levels"_s, levels);
    QTest::newRow("level missing") << QJsonDocument(root).toJson() << u"matrix.rows[0].cells.SEV-9"_s;
}

void TestPreferences::aFileThatCannotBeUsedIsRefusedAndTheOldStays()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, path);
    JournalRig journal;
    const DialogRig rig(*journal.room);
    const QJsonObject before = rig.document().root();
    rig.dialog->policy().importFile(written(journal.folder.path(), u"ours.json"_s, document));
    QTRY_VERIFY2(rig.message().contains(path), qPrintable(rig.message()));
    QVERIFY(rig.message().contains(u"ours.json"));
    QVERIFY(rig.document().root() == before);
    QCOMPARE(journal.room->policy().id(), u"four-level@1"_s);
}

void TestPreferences::whoMayOnlyReadCannotPublish()
{
    ShellRig shell;
    const DialogRig rig(shell.room);
    rig.type("clocks", 0, 0, u"3"_s);
    QVERIFY(rig.part<QPushButton>("publishPolicy")->isEnabled());
    SyncState manager;
    manager.kind = SyncState::Kind::Live;
    manager.mayWrite = false;
    shell.door->announce(manager);
    QTRY_VERIFY(!rig.part<QPushButton>("publishPolicy")->isEnabled());
    QVERIFY(rig.message().contains(u"may read"));
}

void TestPreferences::everythingIsReachedByKeysAndNamed()
{
    JournalRig journal;
    const DialogRig rig(*journal.room);
    QSet<QWidget *> reached;
    const auto walk = [&] {
        rig.part<QListWidget>("preferencePages")->setFocus();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Tab);
            reached.insert(rig.dialog->focusWidget());
        }
    };
    walk();
    rig.type("clocks", 0, 0, u"3"_s);
    walk();
    rig.type("clocks", 0, 0, u"-1"_s);
    walk();
    for (const char *name :
         {"profiles", "importPolicy", "exportPolicy", "goToProblem", "undoPolicy", "discardPolicy", "publishPolicy"})
        QVERIFY2(reached.contains(rig.part<QWidget>(name)), name);
    QVERIFY(reached.contains(rig.part<QWidget>("sheet-clocks")));
    for (QWidget *widget : std::as_const(reached)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

/// Every page in every theme and both directions paints; with QUARTERDECK_GRABS the pictures are kept in that folder.
void TestPreferences::everyThemeAndDirectionIsPainted()
{
    JournalRig journal;
    DialogRig rig(*journal.room);
    rig.themes.install(*qApp);
    const QString folder = qEnvironmentVariable("QUARTERDECK_GRABS");
    const auto keep = [&](const QString &name) {
        QCoreApplication::sendPostedEvents(); // palettes and layouts
        const QPixmap picture = rig.dialog->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            rig.themes.setChoice(choice);
            QApplication::setLayoutDirection(direction);
            const QString end = u'-' + key(choice) + (direction == Qt::RightToLeft ? u"-rtl"_s : QString());
            rig.part<QListWidget>("preferencePages")->setCurrentRow(0);
            keep(u"general"_s + end);
            rig.part<QListWidget>("preferencePages")->setCurrentRow(1);
            for (const char *sheet : {"matrix", "clocks", "levels", "ladder", "checklist", "templates"}) {
                rig.sheet(sheet);
                keep(QLatin1String(sheet) + end);
            }
            rig.part<QTabWidget>("policyTabs")->setCurrentWidget(rig.dialog->findChild<JsonPage *>());
            keep(u"json"_s + end);
            rig.type("clocks", 0, 0, u"-5 min"_s);
            keep(u"problem"_s + end);
            rig.type("clocks", 0, 0, u"3 min"_s);
            rig.type("matrix", 1, 2, u"Everyone"_s);
            rig.part<QPushButton>("publishPolicy")->click();
            QTRY_VERIFY(rig.part<QTableView>("policyChanges")->isVisible());
            keep(u"publish"_s + end);
            QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Escape);
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QUARTERDECK_TEST(TestPreferences);
#include "tst_preferences.moc"
