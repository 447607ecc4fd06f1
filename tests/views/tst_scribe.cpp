// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/chipbar.h"
#include "scribe/completions.h"
#include "scribe/draftkeeper.h"
#include "scribe/linecommand.h"
#include "scribe/pastepreview.h"
#include "scribe/pendingstrip.h"
#include "scribe/scribecompleter.h"
#include "scribe/scriberail.h"
#include "scribefixture.h"
#include "support/testmain.h"
#include "support/worktime.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTableView>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds kMinute{60000};

Milliseconds minutes(int count) { return kMinute * count; }

} // namespace

QStringList ScribeDesk::chips() const
{
    QStringList texts;
    for (const LineChip &chip : find<ChipBar>("chipBar")->chips())
        texts << chip.text;
    return texts;
}

// --- The line ----------------------------------------------------------------------------------------------------

class ScribeLineTest : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsStampedAtItsFirstKeystroke();
    void deletingEverythingStartsANewStamp();
    void composedTextIsKeptWholeAndStampedAtItsFirstKey();
    void enterEmptiesTheLineBeforeTheJournalAnswers();
    void ctrlEnterKeepsTypeAndTime();
    void shiftEnterStaysInsideTheEntry();
    void itGrowsToFourRowsAndShrinksBack();
    void escClearsAndThenLeaves();
    void undoBringsBackWhatEscTookWithItsTime();
    void upBringsBackWhatEscTook();
    void functionKeysPresetTheType_data();
    void functionKeysPresetTheType();
    void altArrowsMoveTheTimeButNeverIntoTheFuture();
    void altArrowsMoveATypedTime();
    void nearMissCommandsAreHeld();
    void ctrlEnterLogsANearMissAsText();
    void timesLongBeforeTheIncidentNeedEnterTwice();
    void futureTimesStayInTheLineWithASentence();
    void aClockTimeTypedLateIsNotYesterdays();
    void aTimeThatLiesAheadOffersYesterdayAndNow_data();
    void aTimeThatLiesAheadOffersYesterdayAndNow();
    void aTimeReadAsYesterdaysSaysSoAndLogsAtEnter();
    void aFinishedNameNearAnotherOffersIt();
    void windowShortcutsAreNotSwallowed();
    void chipsShowHowTheLineIsRead();
    void unknownPeopleLogAndSuggestTheNearest();
};

void ScribeLineTest::anEntryIsStampedAtItsFirstKeystroke()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.type(QStringLiteral("r"));
    desk.clock.advance(minutes(3));
    desk.log(QStringLiteral("oll back started"));
    QCOMPARE(desk.last().body.text, QStringLiteral("roll back started"));
    QCOMPARE(desk.last().body.occurred, first);
    QCOMPARE(desk.last().recorded, desk.clock.now());
}

void ScribeLineTest::deletingEverythingStartsANewStamp()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("x"));
    desk.key(Qt::Key_Backspace);
    desk.clock.advance(minutes(2));
    const Instant second = desk.clock.now();
    desk.type(QStringLiteral("y"));
    desk.clock.advance(minutes(1));
    desk.log(QStringLiteral("es"));
    QCOMPARE(desk.last().body.occurred, second);
}

void ScribeLineTest::composedTextIsKeptWholeAndStampedAtItsFirstKey()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    QInputMethodEvent composing(QStringLiteral("か"), {});
    QCoreApplication::sendEvent(&desk.line(), &composing);
    desk.clock.advance(minutes(1));
    // Enter belongs to the input method while it composes.
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("確認"));
    QCoreApplication::sendEvent(&desk.line(), &committed);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("確認"));
    QInputMethodEvent dead;
    dead.setCommitString(QStringLiteral("ê"));
    QCoreApplication::sendEvent(&desk.line(), &dead);
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("確認ê"));
    QCOMPARE(desk.last().body.occurred, first);
}

void ScribeLineTest::enterEmptiesTheLineBeforeTheJournalAnswers()
{
    ScribeDesk desk;
    desk.door->hold();
    const int before = desk.typedCount();
    desk.enter(QStringLiteral("one"));
    QVERIFY(desk.line().isBlank());
    desk.enter(QStringLiteral("two"));
    QVERIFY(desk.line().isBlank());
    QCOMPARE(desk.typedCount(), before);
    QCOMPARE(int(desk.pane->session()->sent().size()), 2);
    QTRY_COMPARE(desk.find<PendingStrip>("pendingStrip")->rows().size(), 2);
    QCOMPARE(desk.find<PendingStrip>("pendingStrip")->rows().first().state, PendingRow::State::Saving);
    desk.door->release();
    QTRY_COMPARE(desk.typedCount(), before + 2);
    QTRY_VERIFY(desk.pane->session()->sent().isEmpty());
    QVERIFY(!desk.find<PendingStrip>("pendingStrip")->isVisible());
    QCOMPARE(desk.last().body.text, QStringLiteral("two"));
}

void ScribeLineTest::ctrlEnterKeepsTypeAndTime()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("14:24z !first"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.clock.advance(minutes(1));
    desk.log(QStringLiteral("second"));
    const Entry &second = desk.last();
    const Entry &first = desk.state().entries.at(desk.state().entries.size() - 2);
    QCOMPARE(second.body.type, EntryType::Decision);
    QCOMPARE(second.body.occurred, first.body.occurred);
    desk.log(QStringLiteral("third"));
    QCOMPARE(desk.last().body.type, EntryType::Note);
    QCOMPARE(desk.last().body.occurred, desk.clock.now());
}

void ScribeLineTest::shiftEnterStaysInsideTheEntry()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("line one"));
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.log(QStringLiteral("line two"));
    QCOMPARE(desk.last().body.text, QStringLiteral("line one\nline two"));
}

void ScribeLineTest::itGrowsToFourRowsAndShrinksBack()
{
    ScribeDesk desk;
    const int one = desk.line().height();
    QVector<int> heights;
    for (int row = 0; row < 5; ++row) {
        desk.type(QStringLiteral("x"));
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        heights << desk.line().height();
    }
    QVERIFY(heights.at(0) > one);
    QVERIFY(heights.at(2) > heights.at(0));
    QCOMPARE(heights.at(3), heights.at(2)); // four rows is the most
    QCOMPARE(heights.at(4), heights.at(2));
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.line().height(), one);
    desk.type(QString(QStringLiteral("wide words ")).repeated(30));
    QVERIFY(desk.line().height() > one);
}

void ScribeLineTest::escClearsAndThenLeaves()
{
    ScribeDesk desk;
    QSignalSpy left(desk.pane.get(), &ScribePane::left);
    desk.type(QStringLiteral("half"));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.line().isBlank());
    QCOMPARE(left.count(), 0);
    desk.key(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void ScribeLineTest::undoBringsBackWhatEscTookWithItsTime()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.key(Qt::Key_F5);
    desk.type(QStringLiteral("half"));
    desk.clock.advance(minutes(2));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    desk.log(QString());
    QCOMPARE(desk.last().body.occurred, first);
    QCOMPARE(desk.last().body.type, EntryType::Decision);
}

void ScribeLineTest::upBringsBackWhatEscTook()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("logged"));
    desk.type(QStringLiteral("half"));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    QVERIFY(!desk.line().draft().amends);
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("logged"));
    QVERIFY(desk.line().draft().amends.has_value());
}

void ScribeLineTest::functionKeysPresetTheType_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("type");
    QTest::newRow("F4 action") << int(Qt::Key_F4) << int(EntryType::Action);
    QTest::newRow("F5 decision") << int(Qt::Key_F5) << int(EntryType::Decision);
    QTest::newRow("F7 finding") << int(Qt::Key_F7) << int(EntryType::Finding);
    QTest::newRow("F8 communication") << int(Qt::Key_F8) << int(EntryType::Communication);
    QTest::newRow("F9 follow-up") << int(Qt::Key_F9) << int(EntryType::Followup);
}

void ScribeLineTest::functionKeysPresetTheType()
{
    QFETCH(int, key);
    QFETCH(int, type);
    ScribeDesk desk;
    desk.key(Qt::Key(key));
    QCOMPARE(desk.chips(), QStringList{displayName(EntryType(type))});
    desk.key(Qt::Key(key));
    QVERIFY(desk.chips().isEmpty());
    desk.type(QStringLiteral("some "));
    desk.key(Qt::Key(key));
    desk.log(QStringLiteral("words"));
    QCOMPARE(desk.last().body.type, EntryType(type));
    QCOMPARE(desk.last().body.text, QStringLiteral("some words"));
    desk.key(Qt::Key(key));
    desk.log(QStringLiteral("? the line's own type wins"));
    QCOMPARE(desk.last().body.type, EntryType::Hypothesis);
}

void ScribeLineTest::altArrowsMoveTheTimeButNeverIntoTheFuture()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.type(QStringLiteral("late"));
    desk.key(Qt::Key_Up, Qt::AltModifier);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.line().parsed().body.occurred, first - minutes(2));
    for (int i = 0; i < 5; ++i)
        desk.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.line().parsed().body.occurred, first);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    desk.log(QString());
    QCOMPARE(desk.last().body.occurred, first - minutes(1));
    QCOMPARE(desk.last().body.text, QStringLiteral("late"));
}

void ScribeLineTest::altArrowsMoveATypedTime()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("14:24z alice acknowledged"));
    const Instant typed = desk.line().parsed().body.occurred;
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("alice acknowledged"));
    QCOMPARE(desk.line().parsed().body.occurred, typed - minutes(1));
    desk.key(Qt::Key_Escape);
    desk.type(QStringLiteral("14:24z? about then"));
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(desk.line().parsed().body.approximate);
    QCOMPARE(desk.line().parsed().body.occurred, typed + minutes(1));
}

void ScribeLineTest::nearMissCommandsAreHeld()
{
    ScribeDesk desk;
    desk.enter(QStringLiteral("/stauts mitigating"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("/stauts mitigating"));
    QVERIFY2(desk.sentence().contains(QStringLiteral("/status")), qPrintable(desk.sentence()));
    QCOMPARE(desk.state().status, Status::Detected);
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.state().status, Status::Mitigating);
    QVERIFY(desk.line().isBlank());
}

void ScribeLineTest::ctrlEnterLogsANearMissAsText()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("/stauts is what he typed"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.last().body.text, QStringLiteral("/stauts is what he typed"));
}

void ScribeLineTest::timesLongBeforeTheIncidentNeedEnterTwice()
{
    ScribeDesk desk;
    const int before = desk.typedCount();
    desk.enter(QStringLiteral("2024-11-12 10:00z vendor mail"));
    desk.settle();
    QCOMPARE(desk.typedCount(), before);
    QVERIFY(!desk.sentence().isEmpty());
    QVERIFY(!desk.line().isBlank());
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.typedCount(), before + 1);
    QVERIFY(desk.sentence().isEmpty());
}

void ScribeLineTest::futureTimesStayInTheLineWithASentence()
{
    ScribeDesk desk;
    const int before = desk.typedCount();
    desk.enter(QStringLiteral("2024-11-15 14:52z too soon"));
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.typedCount(), before);
    QVERIFY(!desk.sentence().isEmpty());
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("2024-11-15 14:52z too soon"));
    desk.type(QStringLiteral("!"));
    QVERIFY(desk.sentence().isEmpty()); // typing goes on: the sentence is gone
}

void ScribeLineTest::aClockTimeTypedLateIsNotYesterdays()
{
    ScribeDesk desk;
    desk.type(QStringLiteral(" ")); // begun at 14:40
    desk.clock.advance(minutes(10));
    desk.log(QStringLiteral("14:49z pool drained"));
    QCOMPARE(desk.clock.now() - desk.last().body.occurred, Milliseconds(72000));
}

namespace {

QStringList choicesShown(const ScribeDesk &desk)
{
    QStringList texts;
    for (const QPushButton *button : desk.find<ChipBar>("chipBar")->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts;
}

} // namespace

void ScribeLineTest::aTimeThatLiesAheadOffersYesterdayAndNow_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("needsEnter");
    QTest::addColumn<int>("tabs");
    QTest::addColumn<qint64>("ago");
    const qint64 yesterday = (24 * 60 - 12) * 60000LL + 12000;
    QTest::newRow("clock time: yesterday") << "14:52z" << false << 1 << yesterday;
    QTest::newRow("clock time: now") << "14:52z" << false << 2 << 0LL;
    QTest::newRow("with a date: yesterday") << "2024-11-15 14:52z" << true << 1 << yesterday;
    QTest::newRow("with a date: now") << "2024-11-15 14:52z" << true << 2 << 0LL;
    QTest::newRow("days ahead: that time of today") << "2024-11-20 14:30z" << true << 1 << 10 * 60000LL + 12000;
}

void ScribeLineTest::aTimeThatLiesAheadOffersYesterdayAndNow()
{
    QFETCH(QString, time);
    QFETCH(bool, needsEnter);
    QFETCH(int, tabs);
    QFETCH(qint64, ago);
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.type(time + QStringLiteral(" too soon"));
    if (needsEnter)
        desk.key(Qt::Key_Return);
    QVERIFY2(desk.sentence().contains(QStringLiteral("hasn't happened yet")), qPrintable(desk.sentence()));
    QCOMPARE(choicesShown(desk).size(), 2);
    QCOMPARE(choicesShown(desk).last(), QStringLiteral("Now"));
    for (int i = 0; i < tabs; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(desk.typedCount(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk.line().hasFocus());
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("too soon"));
    QCOMPARE(choicesShown(desk), QStringList());
    QCOMPARE(desk.sentence(), QString());
    desk.log(QString());
    QCOMPARE((first - desk.last().body.occurred).count(), ago);
}

void ScribeLineTest::aTimeReadAsYesterdaysSaysSoAndLogsAtEnter()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("14:52z deploy"));
    QCOMPARE(desk.sentence(), QStringLiteral("14:52 hasn't happened yet today (now 14:40), so it is read as yesterday's."));
    QCOMPARE(choicesShown(desk).first(), QStringLiteral("14:52 yesterday"));
    desk.log(QString());
    QCOMPARE(desk.sentence(), QString());
    QVERIFY(desk.clock.now() - desk.last().body.occurred > minutes(23 * 60));
}

void ScribeLineTest::aFinishedNameNearAnotherOffersIt()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("here"), QStringLiteral("alice"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("alice")));
    desk.type(QStringLiteral("ask @alcie"));
    QCOMPARE(desk.sentence(), QString()); // may not be all of it
    desk.type(QStringLiteral(" about it"));
    QCOMPARE(desk.sentence(), QStringLiteral("@alcie isn't on the roster. Log anyway, or @alice?"));
    QCOMPARE(choicesShown(desk), QStringList{QStringLiteral("@alice")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("ask @alice about it"));
    QCOMPARE(desk.sentence(), QString());
    QVERIFY(desk.line().hasFocus());
}

void ScribeLineTest::windowShortcutsAreNotSwallowed()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("words"));
    for (const int key : {Qt::Key_K, Qt::Key_U, Qt::Key_E, Qt::Key_Z, Qt::Key_D, Qt::Key_T, Qt::Key_R, Qt::Key_L}) {
        QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        override.ignore();
        QCoreApplication::sendEvent(&desk.line(), &override);
        QVERIFY2(!override.isAccepted(), qPrintable(QKeySequence(key).toString()));
        if (key != Qt::Key_Z)
            desk.key(Qt::Key(key), Qt::ControlModifier);
    }
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("words"));
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    override.ignore();
    QCoreApplication::sendEvent(&desk.line(), &override);
    QVERIFY(override.isAccepted());
}

void ScribeLineTest::chipsShowHowTheLineIsRead()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("hello @bob"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("bob")));
    desk.type(QStringLiteral("-8m > @bob check #checkout after A7 /10"));
    const QStringList chips = desk.chips();
    QVERIFY2(chips.contains(QStringLiteral("14:32Z (−8 min)")), qPrintable(chips.join(u'|')));
    for (const QString &expected :
         {QStringLiteral("Action"), QStringLiteral("@bob"), QStringLiteral("#checkout"), QStringLiteral("A7")})
        QVERIFY2(chips.contains(expected), qPrintable(expected + QStringLiteral(" in ") + chips.join(u'|')));
    QVERIFY(desk.line().accessibleDescription().contains(QStringLiteral("#checkout")));
    desk.key(Qt::Key_Escape);
    desk.type(QStringLiteral("23:50z deploy"));
    const LineChip time = desk.find<ChipBar>("chipBar")->chips().first();
    QVERIFY(time.attention);
    QVERIFY2(time.text.contains(QStringLiteral("14 Nov 2024")), qPrintable(time.text));
}

void ScribeLineTest::unknownPeopleLogAndSuggestTheNearest()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("here"), QStringLiteral("alice"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("alice")));
    desk.type(QStringLiteral("ask @alcie"));
    const LineChip person = desk.find<ChipBar>("chipBar")->chips().last();
    QVERIFY(person.attention);
    QCOMPARE(person.replacement, QStringLiteral("alice"));
    desk.log(QString());
    QCOMPARE(desk.last().body.people, QStringList{QStringLiteral("alcie")});
}

QUARTERDECK_TEST(ScribeLineTest);

// --- Paste -------------------------------------------------------------------------------------------------------

class ScribePasteTest : public QObject
{
    Q_OBJECT

private slots:
    void oneLineIsInsertedCleaned();
    void severalLinesArePreviewedThenLogged();
    void escCancelsAndKeepsTheLine();
    void severalLinesCanBecomeOneEntry();
    void aHundredMegabytesAreRefusedAtOnce();
    void onlyPlainTextIsTaken();
    void theLinesAreAProperModel();
};

void ScribePasteTest::oneLineIsInsertedCleaned()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("see "));
    desk.paste(QStringLiteral("ab\u202Ecd\u0007\u2066ef\r\n"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("see abcdef"));
    QVERIFY(!desk.find<PastePreview>("pastePreview")->isVisible());
}

void ScribePasteTest::severalLinesArePreviewedThenLogged()
{
    ScribeDesk desk;
    const int before = desk.typedCount();
    desk.type(QStringLiteral("half"));
    desk.paste(QStringLiteral("14:31z !one decision\n\n14:32z * a finding @bob\n25:99 broken\n/status resolved\nplain words\n"));
    auto *preview = desk.find<PastePreview>("pastePreview");
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->lines().rowCount(), 5);
    QCOMPARE(preview->lines().problemCount(), 2);
    QCOMPARE(desk.typedCount(), before);
    QTest::keyClick(preview->findChild<QTableView *>(), Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.typedCount(), before + 3);
    QVERIFY(!preview->isVisible());
    QCOMPARE(desk.state().status, Status::Detected);
    const auto &entries = desk.state().entries;
    QCOMPARE(entries.at(entries.size() - 3).body.type, EntryType::Decision);
    QCOMPARE(entries.at(entries.size() - 2).body.people, QStringList{QStringLiteral("bob")});
    QCOMPARE(entries.last().body.text, QStringLiteral("plain words"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    QTRY_VERIFY(desk.line().hasFocus());
}

void ScribePasteTest::escCancelsAndKeepsTheLine()
{
    ScribeDesk desk;
    const int before = desk.typedCount();
    desk.type(QStringLiteral("half"));
    desk.paste(QStringLiteral("one\ntwo"));
    QTest::keyClick(desk.find<PastePreview>("pastePreview")->findChild<QTableView *>(), Qt::Key_Escape);
    desk.settle();
    QCOMPARE(desk.typedCount(), before);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    QVERIFY(!desk.find<PastePreview>("pastePreview")->isVisible());
}

void ScribePasteTest::severalLinesCanBecomeOneEntry()
{
    ScribeDesk desk;
    desk.paste(QStringLiteral("stack trace\n  at foo\n  at bar"));
    QTest::keyClick(desk.find<PastePreview>("pastePreview")->findChild<QTableView *>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("stack trace\n  at foo\n  at bar"));
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("stack trace\n  at foo\n  at bar"));
}

void ScribePasteTest::aHundredMegabytesAreRefusedAtOnce()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("half"));
    QMimeData mime;
    mime.setText(QString(100 * 1024 * 1024, u'x'));
    const qint64 tookMs = computingMs([&] { PasteAccess::paste(desk.line(), mime); });
    QVERIFY2(tookMs < 200, qPrintable(QString::number(tookMs)));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    QVERIFY(!desk.sentence().isEmpty());
    // Nor one line that no entry could hold: the editor would lay out every pixel of it.
    desk.paste(QString(50000, u'y'));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half"));
    QVERIFY(!desk.sentence().isEmpty());
    desk.log(QStringLiteral(" goes on"));
    QCOMPARE(desk.last().body.text, QStringLiteral("half goes on"));
}

void ScribePasteTest::onlyPlainTextIsTaken()
{
    ScribeDesk desk;
    QMimeData mime;
    mime.setHtml(QStringLiteral("<b>bold</b><img src='file:///etc/passwd'>"));
    mime.setText(QStringLiteral("<b>bold</b>"));
    PasteAccess::paste(desk.line(), mime);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("<b>bold</b>"));
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("<b>bold</b>"));
}

void ScribePasteTest::theLinesAreAProperModel()
{
    PastedLines lines;
    QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ScribeContext context;
    context.now = FakeClock().now();
    QStringList many;
    for (int i = 0; i < PastedLines::kMostLines + 7; ++i)
        many << QStringLiteral("line %1").arg(i);
    lines.setText(many.join(u'\n'), context, TimeFormat());
    QCOMPARE(lines.rowCount(), PastedLines::kMostLines);
    QCOMPARE(lines.droppedLines(), 7);
    lines.setText(QStringLiteral("one"), context, TimeFormat());
    QCOMPARE(lines.ready().size(), 1);
    lines.clear();
    QCOMPARE(lines.rowCount(), 0);
}

QUARTERDECK_TEST(ScribePasteTest);

// --- Completion --------------------------------------------------------------------------------------------------

class ScribeCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsToCompleteAreFound_data();
    void wordsToCompleteAreFound();
    void theMostRecentHereComeFirst();
    void tabTakesAndTheLineKeepsTheKeyboard();
    void escPutsTheListAwayBeforeItClears();
    void enterLogsWhatIsTyped();
    void arrowsChooseAndEnterThenTakes();
    void commandsAndTheirArgumentsComplete();
};

void ScribeCompletionTest::wordsToCompleteAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    using Kind = CompletionWord::Kind;
    QTest::newRow("two letters") << QStringLiteral("ask @al") << int(Kind::Person) << QStringLiteral("al");
    QTest::newRow("one letter is too few") << QStringLiteral("ask @a") << int(Kind::None) << QString();
    QTest::newRow("service") << QStringLiteral("#che") << int(Kind::Service) << QStringLiteral("che");
    QTest::newRow("number is a ticket") << QStringLiteral("#123") << int(Kind::None) << QString();
    QTest::newRow("address") << QStringLiteral("bob@corp") << int(Kind::None) << QString();
    QTest::newRow("command") << QStringLiteral("/st") << int(Kind::Command) << QStringLiteral("st");
    QTest::newRow("path later in the line") << QStringLiteral("see /etc") << int(Kind::None) << QString();
    QTest::newRow("argument") << QStringLiteral("/status mit") << int(Kind::Argument) << QStringLiteral("mit");
    QTest::newRow("second argument") << QStringLiteral("/role comms ca") << int(Kind::None) << QString();
}

void ScribeCompletionTest::wordsToCompleteAreFound()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(QString, typed);
    const CompletionWord word = completionWord(line, line.size());
    QCOMPARE(int(word.kind), kind);
    if (word.kind != CompletionWord::Kind::None)
        QCOMPARE(word.typed, typed);
}

void ScribeCompletionTest::theMostRecentHereComeFirst()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("one @carol"));
    desk.remote(QStringLiteral("two @carla"));
    desk.remote(QStringLiteral("three @carmen"));
    desk.remote(QStringLiteral("four @carol"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("carmen")));
    desk.type(QStringLiteral("ask @ca"));
    const auto *completer = desk.line().findChild<ScribeCompleter *>();
    QTRY_COMPARE(completer->offered(), QStringList({QStringLiteral("carol"), QStringLiteral("carmen"), QStringLiteral("carla")}));
}

void ScribeCompletionTest::tabTakesAndTheLineKeepsTheKeyboard()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("one @carol about #checkout-eu"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("carol")));
    desk.type(QStringLiteral("> @Ca"));
    QVERIFY(desk.line().findChild<ScribeCompleter *>()->isOpen());
    QVERIFY(desk.line().hasFocus());
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("> @carol "));
    QVERIFY(desk.line().hasFocus());
    desk.type(QStringLiteral("fix #che"));
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("> @carol fix #checkout-eu "));
    desk.log(QString());
    QCOMPARE(desk.last().body.assignee, QStringLiteral("carol"));
    QCOMPARE(desk.last().body.services, QStringList{QStringLiteral("checkout-eu")});
}

void ScribeCompletionTest::escPutsTheListAwayBeforeItClears()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("/sta"));
    auto *completer = desk.line().findChild<ScribeCompleter *>();
    QVERIFY(completer->isOpen());
    desk.key(Qt::Key_Escape);
    QVERIFY(!completer->isOpen());
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("/sta"));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.line().isBlank());
}

void ScribeCompletionTest::enterLogsWhatIsTyped()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("one @carol"));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("carol")));
    desk.type(QStringLiteral("ask @car"));
    QVERIFY(desk.line().findChild<ScribeCompleter *>()->isOpen());
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("ask @car"));
}

void ScribeCompletionTest::arrowsChooseAndEnterThenTakes()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("/"));
    auto *completer = desk.line().findChild<ScribeCompleter *>();
    const QStringList offered = completer->offered();
    QVERIFY(offered.size() > 2);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.line().toPlainText(), u'/' + offered.at(1) + u' ');
}

void ScribeCompletionTest::commandsAndTheirArgumentsComplete()
{
    ScribeDesk desk;
    desk.type(QStringLiteral("/stat"));
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("/status "));
    desk.type(QStringLiteral("mit"));
    desk.key(Qt::Key_Tab);
    desk.log(QString());
    QCOMPARE(desk.state().status, Status::Mitigating);
}

QUARTERDECK_TEST(ScribeCompletionTest);

// --- Commands ----------------------------------------------------------------------------------------------------

class ScribeCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void commandsChangeTheIncident();
    void commandsForTheWindowAreSignals_data();
    void commandsForTheWindowAreSignals();
    void wrongCommandsComeBackWithASentence_data();
    void wrongCommandsComeBackWithASentence();
    void snoozeSaysThereIsNothing();
    void amendByNumber();
    void findOpensTheBar();
};

void ScribeCommandTest::commandsChangeTheIncident()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("/status mit"));
    QCOMPARE(desk.state().status, Status::Mitigating);
    desk.log(QStringLiteral("/sev sev2"));
    QCOMPARE(desk.state().severity->rank, 2);
    desk.log(QStringLiteral("/ic @bob"));
    QCOMPARE(desk.state().holder(role::Commander), QStringLiteral("bob"));
    desk.log(QStringLiteral("/role comms @Carol"));
    QCOMPARE(desk.state().holder(role::Communications), QStringLiteral("carol"));
    desk.log(QStringLiteral("/role comms -"));
    QCOMPARE(desk.state().holder(role::Communications), QString());
    desk.log(QStringLiteral("/impact 62 % of payments fail"));
    QCOMPARE(desk.state().customerImpact, QStringLiteral("62 % of payments fail"));
    desk.log(QStringLiteral("/link https://grafana.example.com/d/1 dashboard"));
    QCOMPARE(desk.state().links.size(), 1);
    desk.log(QStringLiteral("/ack"));
    QCOMPARE(desk.state().milestone(Milestone::Acknowledged).state, MilestoneValue::State::At);
    desk.log(QStringLiteral("/timer 10 check the pool @bob"));
    QCOMPARE(desk.last().body.type, EntryType::Action);
    QCOMPARE(desk.last().body.timeBoxMs, 600000);
    QCOMPARE(desk.last().body.assignee, QStringLiteral("bob"));
    desk.log(QStringLiteral("/update status page says investigating"));
    QCOMPARE(desk.last().body.type, EntryType::Communication);
    desk.log(QStringLiteral("/note -5m vendor called"));
    QCOMPARE(desk.last().body.type, EntryType::Note);
    QCOMPARE(desk.last().body.text, QStringLiteral("vendor called"));
    QCOMPARE(desk.last().body.occurred, desk.clock.now() - minutes(5));
    QVERIFY(desk.line().isBlank());
}

void ScribeCommandTest::commandsForTheWindowAreSignals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("goto") << QStringLiteral("/goto INC-7K3QZP") << QStringLiteral("goto") << QStringLiteral("INC-7K3QZP");
    QTest::newRow("update to write") << QStringLiteral("/update") << QStringLiteral("update") << QString();
    QTest::newRow("update to write to somebody") << QStringLiteral("/update status-page") << QStringLiteral("update") << QStringLiteral("status_page");
    QTest::newRow("help") << QStringLiteral("/help") << QStringLiteral("help") << QString();
    QTest::newRow("status to choose") << QStringLiteral("/status") << QStringLiteral("status") << QString();
    QTest::newRow("severity to choose") << QStringLiteral("/sev") << QStringLiteral("sev") << QString();
    QTest::newRow("take command") << QStringLiteral("/ic") << QStringLiteral("ic") << QString();
    QTest::newRow("link to ask") << QStringLiteral("/link") << QStringLiteral("link") << QString();
    QTest::newRow("handoff to choose") << QStringLiteral("/handoff") << QStringLiteral("handoff") << QString();
}

void ScribeCommandTest::commandsForTheWindowAreSignals()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    ScribeDesk desk;
    QSignalSpy requested(desk.pane.get(), &ScribePane::commandRequested);
    const qint64 before = desk.state().lastSeq;
    desk.log(line);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(0).toString(), name);
    QCOMPARE(requested.first().at(1).toString(), arguments);
    QCOMPARE(desk.state().lastSeq, before);
}

void ScribeCommandTest::wrongCommandsComeBackWithASentence_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"/status dancing", "/sev SEV-9", "/role comms", "/timer", "/timer ten eggs", "/update customers /30", "/impact",
                             "/amend", "/amend 999 new words", "/amend 1 the declaration"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ScribeCommandTest::wrongCommandsComeBackWithASentence()
{
    QFETCH(QString, line);
    ScribeDesk desk;
    const qint64 before = desk.state().lastSeq;
    desk.log(line);
    QCOMPARE(desk.state().lastSeq, before);
    QCOMPARE(desk.line().toPlainText(), line);
    QVERIFY(!desk.sentence().isEmpty());
}

void ScribeCommandTest::snoozeSaysThereIsNothing()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("/snooze"));
    QCOMPARE(desk.sentence(), QStringLiteral("Nothing to snooze."));
    QVERIFY(desk.line().isBlank());
}

void ScribeCommandTest::amendByNumber()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("14:30z !roll back v3.2"));
    const int number = desk.last().number;
    const Instant occurred = desk.last().body.occurred;
    desk.log(QStringLiteral("/amend %1 roll back v3.3").arg(number));
    const Entry *amended = desk.state().entryByNumber(number);
    QCOMPARE(amended->body.text, QStringLiteral("roll back v3.3"));
    QCOMPARE(amended->body.type, EntryType::Decision);
    QCOMPARE(amended->body.occurred, occurred);
    QVERIFY(amended->isAmended());
    desk.log(QStringLiteral("/amend %1").arg(number));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("! roll back v3.3"));
    QCOMPARE(desk.line().draft().amends, std::optional(amended->id));
}

void ScribeCommandTest::findOpensTheBar()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("the pool is full"));
    desk.log(QStringLiteral("other"));
    desk.log(QStringLiteral("/find pool"));
    QCOMPARE(desk.find<QLineEdit>("findText")->text(), QStringLiteral("pool"));
    QVERIFY(desk.view().currentEntry().has_value());
    QCOMPARE(desk.state().entry(*desk.view().currentEntry())->body.text, QStringLiteral("the pool is full"));
}

QUARTERDECK_TEST(ScribeCommandTest);

// --- Amend, strike, undo -----------------------------------------------------------------------------------------

class ScribeCorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void upRecallsMyEntriesToAmend();
    void f2AmendsTheSelectedEntry();
    void anAmendmentKeepsTheExactTime();
    void anAmendmentGivesTheInterruptedLineBack();
    void automaticEntriesCannotBeAmended();
    void deleteAsksForAReasonAndStrikes();
    void ctrlZWithdrawsTheLastEntryAndRedoRestoresIt();
    void ctrlZTakesTextFirst();
    void ctrlZCatchesAnEntryOnItsWay();
    void ctrlZTakesBackAnAmendment();
    void changesElsewhereJoinTheOrder();
    void nothingToUndoSaysSo();
};

void ScribeCorrectionTest::upRecallsMyEntriesToAmend()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("first of mine"));
    desk.log(QStringLiteral("second of mine"));
    desk.remote(QStringLiteral("bob's"));
    desk.settle();
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("second of mine"));
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("first of mine"));
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("second of mine"));
    QVERIFY(desk.chips().first().contains(QStringLiteral("Amending")));
    desk.log(QStringLiteral(" corrected"));
    const Entry &second = desk.state().entries.at(desk.state().entries.size() - 2);
    QCOMPARE(second.body.text, QStringLiteral("second of mine corrected"));
    QVERIFY(second.isAmended());
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Down);
    QVERIFY(desk.line().isBlank());
    QVERIFY(!desk.line().draft().amends);
}

void ScribeCorrectionTest::f2AmendsTheSelectedEntry()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("> @bob check the pool /10"));
    const EventId id = desk.last().id;
    desk.view().setFocus();
    desk.view().goTo(desk.pane->model()->rowOf(id));
    QTest::keyClick(&desk.view(), Qt::Key_F2);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("> @bob check the pool /10"));
    QVERIFY(desk.line().hasFocus());
    desk.key(Qt::Key_Home);
    for (int i = 0; i < 2; ++i)
        desk.key(Qt::Key_Right);
    for (int i = 0; i < 4; ++i)
        desk.key(Qt::Key_Delete);
    desk.type(QStringLiteral("@raj"));
    desk.key(Qt::Key_Return);
    desk.settle();
    const Entry *entry = desk.state().entry(id);
    QCOMPARE(entry->body.assignee, QStringLiteral("raj"));
    QCOMPARE(entry->body.timeBoxMs, 600000);
    QCOMPARE(entry->earlier.first().body.assignee, QStringLiteral("bob"));
}

void ScribeCorrectionTest::anAmendmentKeepsTheExactTime()
{
    ScribeDesk desk;
    desk.clock.advance(Milliseconds(123));
    desk.log(QStringLiteral("exact"));
    const Instant occurred = desk.last().body.occurred;
    desk.clock.advance(minutes(7));
    desk.key(Qt::Key_Up);
    desk.log(QStringLiteral("ly"));
    QCOMPARE(desk.last().body.occurred, occurred);
    QCOMPARE(desk.last().body.text, QStringLiteral("exactly"));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Home);
    desk.type(QStringLiteral("14:42z "));
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(toRfc3339(desk.last().body.occurred), QStringLiteral("2024-11-15T14:42:00.000Z"));
}

void ScribeCorrectionTest::anAmendmentGivesTheInterruptedLineBack()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("logged"));
    const Instant first = desk.clock.now();
    desk.type(QStringLiteral("half typed"));
    desk.clock.advance(minutes(1));
    desk.view().goTo(desk.pane->model()->rowCount() - 1);
    QTest::keyClick(&desk.view(), Qt::Key_F2);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("logged"));
    desk.log(QStringLiteral(" better"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half typed"));
    QTest::keyClick(&desk.view(), Qt::Key_F2);
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half typed"));
    desk.log(QString());
    QCOMPARE(desk.last().body.occurred, first);
}

void ScribeCorrectionTest::automaticEntriesCannotBeAmended()
{
    ScribeDesk desk;
    desk.view().goTo(0);
    QTest::keyClick(&desk.view(), Qt::Key_F2);
    QVERIFY(desk.line().isBlank());
    QVERIFY(!desk.sentence().isEmpty());
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QVERIFY(desk.find<QLineEdit>("strikeReason")->parentWidget()->isHidden());
}

void ScribeCorrectionTest::deleteAsksForAReasonAndStrikes()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("wrong"));
    const EventId id = desk.last().id;
    desk.view().setFocus();
    desk.view().goTo(desk.pane->model()->rowOf(id));
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    auto *reason = desk.find<QLineEdit>("strikeReason");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    desk.settle();
    QTRY_VERIFY(!desk.state().entry(id)->struck); // a reason is needed
    QTest::keyClicks(reason, QStringLiteral("other incident"));
    QTest::keyClick(reason, Qt::Key_Return);
    desk.settle();
    QTRY_VERIFY(desk.state().entry(id)->struck);
    QCOMPARE(desk.state().entry(id)->strikeReason, QStringLiteral("other incident"));
    QTRY_VERIFY(desk.view().hasFocus());
    QTest::keyClick(&desk.view(), Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(!desk.state().entry(id)->struck);
}

void ScribeCorrectionTest::ctrlZWithdrawsTheLastEntryAndRedoRestoresIt()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("one"));
    const EventId one = desk.last().id;
    desk.log(QStringLiteral("two"));
    const EventId two = desk.last().id;
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(desk.state().entry(two)->struck);
    QTRY_VERIFY(!desk.state().entry(one)->struck);
    QCOMPARE(desk.state().entry(two)->strikeReason, QStringLiteral("withdrawn"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(desk.state().entry(one)->struck);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    QTRY_VERIFY(!desk.state().entry(one)->struck);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    QTRY_VERIFY(!desk.state().entry(two)->struck);
}

void ScribeCorrectionTest::ctrlZTakesTextFirst()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("logged"));
    desk.type(QStringLiteral("half"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QVERIFY(desk.line().isBlank());
    QTRY_VERIFY(!desk.last().struck);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(desk.last().struck);
    QVERIFY(desk.line().isBlank());
}

void ScribeCorrectionTest::ctrlZCatchesAnEntryOnItsWay()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("stays"));
    const EventId stays = desk.last().id;
    desk.door->hold();
    desk.enter(QStringLiteral("oops"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.door->release();
    QTRY_COMPARE(desk.last().body.text, QStringLiteral("oops"));
    QTRY_VERIFY(desk.last().struck);
    QTRY_VERIFY(!desk.state().entry(stays)->struck);
}

void ScribeCorrectionTest::ctrlZTakesBackAnAmendment()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("right"));
    desk.key(Qt::Key_Up);
    desk.log(QStringLiteral(" wrong"));
    QCOMPARE(desk.last().body.text, QStringLiteral("right wrong"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_COMPARE(desk.last().body.text, QStringLiteral("right"));
    QTRY_VERIFY(!desk.last().struck);
}

void ScribeCorrectionTest::changesElsewhereJoinTheOrder()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("logged"));
    const EventId logged = desk.last().id;
    const Result<Receipt> receipt = desk.door->act(*desk.id, StatusChanged{Status::Mitigating, desk.clock.now()});
    desk.pane->noteDone(receipt->events);
    desk.settle();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_COMPARE(desk.state().status, Status::Detected);
    QTRY_VERIFY(!desk.state().entry(logged)->struck);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(desk.state().entry(logged)->struck);
}

void ScribeCorrectionTest::nothingToUndoSaysSo()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("bob's"));
    desk.settle();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QTRY_VERIFY(!desk.last().struck);
    QVERIFY(!desk.sentence().isEmpty());
}

QUARTERDECK_TEST(ScribeCorrectionTest);

// --- What is not saved, and what survives --------------------------------------------------------------------------

class ScribeSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void refusedTextComesBackIntoAnEmptyLine();
    void refusedTextWaitsWhileTheLineIsInUse();
    void aFullDiskShowsTheEntryAsNotSaved();
    void remoteStormsMoveNothing();
    void atTheBottomNewEntriesAreFollowed();
    void halfTypedLinesStayWithTheirIncident();
    void theHalfTypedLineIsOnDiskWithinAQuarterSecond();
    void aKilledConsoleGivesTheLineBack();
    void aLineSentButNotAnsweredIsGivenBack();
    void aLineThatWasLoggedIsNotGivenBackTwice();
    void aLoggedLineLeavesNoFile();
    void stampsAreKeptAndFilledIn();
};

void ScribeSafetyTest::refusedTextComesBackIntoAnEmptyLine()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.door->failNext(Error{ErrorCode::Refused, QStringLiteral("The entry says nothing new."), {}});
    desk.enter(QStringLiteral("-5m !precious words"));
    QVERIFY(desk.line().isBlank());
    desk.clock.advance(minutes(1));
    desk.settle();
    QTRY_COMPARE(desk.line().toPlainText(), QStringLiteral("-5m !precious words"));
    QCOMPARE(desk.sentence(), QStringLiteral("The entry says nothing new."));
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("precious words"));
    QCOMPARE(desk.last().body.occurred, first - minutes(5));
}

void ScribeSafetyTest::refusedTextWaitsWhileTheLineIsInUse()
{
    ScribeDesk desk;
    desk.door->hold();
    desk.door->failNext(Error{ErrorCode::Refused, QStringLiteral("No."), {}});
    desk.enter(QStringLiteral("first"));
    desk.type(QStringLiteral("typing on"));
    desk.door->release();
    auto *strip = desk.find<PendingStrip>("pendingStrip");
    QTRY_COMPARE(strip->rows().size(), 1);
    QTRY_COMPARE(strip->rows().first().state, PendingRow::State::Refused);
    QCOMPARE(strip->rows().first().text, QStringLiteral("first"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("typing on"));
    desk.log(QString());
    QCOMPARE(desk.last().body.text, QStringLiteral("typing on"));
    auto *button = strip->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("first"));
    QVERIFY(strip->rows().isEmpty());
}

void ScribeSafetyTest::aFullDiskShowsTheEntryAsNotSaved()
{
    ScribeDesk desk;
    desk.door->failNext(Error{ErrorCode::StorageFull, QStringLiteral("The disk is full."), {}}, 1);
    desk.enter(QStringLiteral("held up"));
    auto *strip = desk.find<PendingStrip>("pendingStrip");
    QTRY_VERIFY(!strip->rows().isEmpty() && strip->rows().first().state == PendingRow::State::NotSaved);
    QCOMPARE(strip->rows().size(), 1);
    QCOMPARE(strip->rows().first().text, QStringLiteral("held up"));
    QVERIFY(desk.line().isBlank());
    desk.room->retryUnsaved();
    QTRY_COMPARE(desk.last().body.text, QStringLiteral("held up"));
    QTRY_VERIFY(strip->rows().isEmpty());
}

void ScribeSafetyTest::remoteStormsMoveNothing()
{
    ScribeDesk desk;
    for (int i = 0; i < 80; ++i)
        desk.remote(QStringLiteral("entry %1").arg(i));
    desk.settle();
    desk.view().goTo(20);
    const EventId current = *desk.view().currentEntry();
    desk.type(QStringLiteral("half typed"));
    desk.line().moveCursor(QTextCursor::PreviousWord);
    const int cursor = desk.line().textCursor().position();
    const auto yOf = [&] {
        return desk.view().visualRect(desk.pane->model()->index(desk.pane->model()->rowOf(current), 0)).top();
    };
    const int y = yOf();
    QVERIFY(!desk.view().isAtBottom());
    for (int i = 0; i < 100; ++i)
        desk.remote(i % 2 ? QStringLiteral("later %1").arg(i) : QStringLiteral("-%1m earlier").arg(i + 1));
    for (int i = 0; i < 5; ++i)
        QVERIFY(
            desk.door->act(*desk.id, EntryStruck{desk.state().entries.at(30 + i).id, QStringLiteral("x")}, QStringLiteral("bob"))
                .ok());
    desk.settle();
    QCOMPARE(desk.view().currentEntry(), std::optional(current));
    QCOMPARE(desk.view().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(yOf(), y);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half typed"));
    QCOMPARE(desk.line().textCursor().position(), cursor);
    QVERIFY(desk.line().hasFocus());
    auto *button = desk.find<QPushButton>("newEntries");
    QVERIFY(button->isVisible());
    QCOMPARE(desk.view().unseen(), 50);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(desk.view().isAtBottom());
    QVERIFY(!button->isVisible());
    QCOMPARE(desk.view().currentEntry(), std::optional(current));
}

void ScribeSafetyTest::atTheBottomNewEntriesAreFollowed()
{
    ScribeDesk desk;
    for (int i = 0; i < 80; ++i)
        desk.remote(QStringLiteral("entry %1").arg(i));
    desk.settle();
    QVERIFY(desk.view().isAtBottom());
    const int last = desk.pane->model()->rowCount() - 1;
    QCOMPARE(desk.view().visualRect(desk.pane->model()->index(last, 0)).bottom(), desk.view().viewport()->height() - 1);
    QCOMPARE(desk.view().unseen(), 0);
}

void ScribeSafetyTest::halfTypedLinesStayWithTheirIncident()
{
    ScribeDesk desk;
    const IncidentId other = desk.door->declare(QStringLiteral("Another"));
    const Instant first = desk.clock.now();
    desk.type(QStringLiteral("about the first"));
    desk.clock.advance(minutes(1));
    desk.pane->setIncident(desk.room->open(other));
    QVERIFY(desk.line().isBlank());
    desk.type(QStringLiteral("about the second"));
    desk.pane->setIncident(desk.room->open(*desk.id));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("about the first"));
    QCOMPARE(desk.line().draft().firstKeystroke, std::optional(first));
    desk.pane->setIncident(desk.room->open(other));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("about the second"));
}

void ScribeSafetyTest::theHalfTypedLineIsOnDiskWithinAQuarterSecond()
{
    ScribeDesk desk(true);
    const qint64 tookMs = shortestMs([&] {
        desk.type(QStringLiteral("rollback comp "));
        (void)QTest::qWaitFor([&] { return desk.draftOnDisk().line.text == desk.line().toPlainText(); });
    });
    QCOMPARE(desk.draftOnDisk().line.text, QStringLiteral("rollback comp ").repeated(3));
    QVERIFY2(tookMs <= 350, qPrintable(QString::number(tookMs)));
    QCOMPARE(QFile::permissions(desk.draftFile()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void ScribeSafetyTest::aKilledConsoleGivesTheLineBack()
{
    ScribeDesk desk(true);
    const Instant first = desk.clock.now();
    desk.pane.reset();
    // What a killed console leaves is its file; nothing of it may depend on closing properly.
    ScribeDraft left;
    left.line.text = QStringLiteral("rollback comp");
    left.line.firstKeystroke = first;
    left.line.presetType = EntryType::Decision;
    desk.leaveOnDisk(left);
    desk.clock.advance(minutes(5));
    desk.openPane();
    QTRY_COMPARE(desk.line().toPlainText(), QStringLiteral("rollback comp"));
    desk.log(QStringLiteral("lete"));
    QCOMPARE(desk.last().body.text, QStringLiteral("rollback complete"));
    QCOMPARE(desk.last().body.type, EntryType::Decision);
    QCOMPARE(desk.last().body.occurred, first);
}

void ScribeSafetyTest::aLineSentButNotAnsweredIsGivenBack()
{
    ScribeDesk desk(true);
    const std::shared_ptr<LiveIncident> live = desk.room->open(*desk.id); // stays loaded while the door is mute
    desk.door->hold();
    desk.enter(QStringLiteral("sent, never answered"));
    desk.type(QStringLiteral("and half a line"));
    QTRY_COMPARE(desk.draftOnDisk().line.text, QStringLiteral("and half a line"));
    QCOMPARE(desk.draftOnDisk().unlogged.size(), 1);
    desk.pane = nullptr;
    desk.pane = std::make_unique<ScribePane>(*desk.room, *desk.themes, desk.draftPrefix);
    QSignalSpy restored(desk.pane.get(), &ScribePane::draftRestored);
    desk.pane->setIncident(live);
    QTRY_COMPARE(desk.line().toPlainText(), QStringLiteral("and half a line"));
    QCOMPARE(restored.count(), 1);
    QCOMPARE(desk.pane->session()->sent().size(), 1);
    QCOMPARE(desk.pane->session()->sent().first().draft.text, QStringLiteral("sent, never answered"));
    QCOMPARE(desk.pane->session()->sent().first().state, SentLine::State::Refused);
}

void ScribeSafetyTest::aLineThatWasLoggedIsNotGivenBackTwice()
{
    ScribeDesk desk(true);
    const Instant first = desk.clock.now();
    desk.log(QStringLiteral("logged before the kill"));
    desk.pane.reset();
    ScribeDraft left;
    left.line.text = QStringLiteral("logged before the ki"); // the file was a keystroke behind
    left.line.firstKeystroke = first;
    LineDraft sent = left.line;
    sent.text = QStringLiteral("logged before the kill");
    left.unlogged.append(sent);
    desk.leaveOnDisk(left);
    desk.openPane();
    QTRY_VERIFY(!QFile::exists(desk.draftFile())); // read, and nothing worth keeping
    QVERIFY(desk.line().isBlank());
    QVERIFY(desk.pane->session()->sent().isEmpty());
}

void ScribeSafetyTest::aLoggedLineLeavesNoFile()
{
    ScribeDesk desk(true);
    desk.type(QStringLiteral("soon done"));
    QTRY_VERIFY(QFile::exists(desk.draftFile()));
    desk.log(QString());
    QTRY_VERIFY(!QFile::exists(desk.draftFile()));
}

void ScribeSafetyTest::stampsAreKeptAndFilledIn()
{
    ScribeDesk desk;
    const Instant first = desk.clock.now();
    desk.key(Qt::Key_F12);
    desk.clock.advance(minutes(1));
    const Instant second = desk.clock.now();
    desk.key(Qt::Key_F12);
    desk.clock.advance(minutes(1));
    desk.key(Qt::Key_F12, Qt::ShiftModifier);
    desk.log(QStringLiteral("what happened first"));
    QCOMPARE(desk.last().body.occurred, first);
    desk.key(Qt::Key_F12, Qt::ShiftModifier);
    desk.log(QStringLiteral("and then"));
    QCOMPARE(desk.last().body.occurred, second);
    desk.key(Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY(!desk.sentence().isEmpty());
}

QUARTERDECK_TEST(ScribeSafetyTest);

// --- The timeline ------------------------------------------------------------------------------------------------

class TimelineViewTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyVisibleRowsAreMeasured();
    void keysMoveTheCurrentRow();
    void everyPointBelongsToItsRow();
    void dayChangesMakeRoomForTheDate();
    void longEntriesUnfoldWhenCurrent();
    void typingHereGoesIntoTheLine();
    void pageKeysScrollFromTheLine();
    void findStepsThroughMatchesAndWraps();
    void filtersHideAndSayHowMany();
    void copyCarriesThreeForms();
    void hostileTextStaysText();
    void openActionsAreAProperModel();
    void rightToLeftMirrorsTheRow();
};

void TimelineViewTest::onlyVisibleRowsAreMeasured()
{
    ScribeDesk desk;
    for (int i = 0; i < 3000; ++i)
        desk.remote(QStringLiteral("entry %1 with some words to wrap and wrap and wrap around the end of the row").arg(i));
    desk.settle();
    // Were all rows measured, a resize would lay out 3,000 texts.
    const qint64 tookMs = computingMs([&] {
        for (int i = 0; i < 10; ++i)
            desk.pane->resize(900 + i * 10, 700);
    });
    QVERIFY2(tookMs < 600, qPrintable(QString::number(tookMs)));
    QVERIFY(desk.view().verticalScrollBar()->maximum() > 2900);
}

void TimelineViewTest::keysMoveTheCurrentRow()
{
    ScribeDesk desk;
    for (int i = 0; i < 100; ++i)
        desk.remote(QStringLiteral("entry %1").arg(i));
    desk.settle();
    TimelineView &view = desk.view();
    view.setFocus();
    const int last = desk.pane->model()->rowCount() - 1;
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), last);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentIndex().row(), last - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int page = view.currentIndex().row();
    QVERIFY(page > 5 && page < 60);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.currentIndex().row() > page);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.chosenRows(), QVector<int>({0, 1}));
}

void TimelineViewTest::everyPointBelongsToItsRow()
{
    ScribeDesk desk;
    for (int i = 0; i < 60; ++i)
        desk.remote(i % 3 ? QStringLiteral("short") : QStringLiteral("word ").repeated(60));
    desk.settle();
    TimelineView &view = desk.view();
    for (const int row : {0, 17, 59}) {
        view.goTo(row);
        QRect previous;
        for (int r = 0; r < desk.pane->model()->rowCount(); ++r) {
            const QRect rect = view.visualRect(desk.pane->model()->index(r, 0));
            if (rect.isEmpty())
                continue;
            QCOMPARE(view.indexAt(QPoint(200, std::max(0, rect.top()) + (rect.top() < 0 ? 0 : rect.height() / 2))).row(), r);
            if (!previous.isEmpty())
                QVERIFY(rect.top() > previous.bottom());
            previous = rect;
        }
        const QRect current = view.visualRect(view.currentIndex());
        QVERIFY(view.viewport()->rect().contains(current));
    }
}

void TimelineViewTest::dayChangesMakeRoomForTheDate()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("yd 23:50z before midnight"));
    desk.remote(QStringLiteral("today"));
    desk.remote(QStringLiteral("today too"));
    desk.settle();
    const auto rectOf = [&](int row) { return desk.view().visualRect(desk.pane->model()->index(row, 0)); };
    QVERIFY(rectOf(1).top() > rectOf(0).bottom() + 10); // a heading between the days
    QCOMPARE(rectOf(3).top(), rectOf(2).bottom() + 1);  // none within one
}

void TimelineViewTest::longEntriesUnfoldWhenCurrent()
{
    ScribeDesk desk;
    desk.remote(QStringLiteral("word ").repeated(300));
    desk.settle();
    const QModelIndex row = desk.pane->model()->index(desk.pane->model()->rowCount() - 1, 0);
    const int closed = desk.view().visualRect(row).height();
    desk.view().goTo(row.row());
    QVERIFY(desk.view().visualRect(row).height() > closed * 2);
    desk.view().goTo(0);
    QCOMPARE(desk.view().visualRect(row).height(), closed);
}

void TimelineViewTest::typingHereGoesIntoTheLine()
{
    ScribeDesk desk;
    desk.view().setFocus();
    QTest::keyClicks(&desk.view(), QStringLiteral("q"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("q"));
    QVERIFY(desk.line().hasFocus());
}

void TimelineViewTest::pageKeysScrollFromTheLine()
{
    ScribeDesk desk;
    for (int i = 0; i < 100; ++i)
        desk.remote(QStringLiteral("entry %1").arg(i));
    desk.settle();
    desk.type(QStringLiteral("half"));
    desk.key(Qt::Key_PageUp);
    QVERIFY(!desk.view().isAtBottom());
    QVERIFY(desk.line().hasFocus());
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageDown);
    QVERIFY(desk.view().isAtBottom());
}

void TimelineViewTest::findStepsThroughMatchesAndWraps()
{
    ScribeDesk desk;
    for (int i = 0; i < 30; ++i)
        desk.remote(i % 10 == 0 ? QStringLiteral("the POOL %1").arg(i) : QStringLiteral("other %1").arg(i));
    desk.settle();
    desk.key(Qt::Key_F, Qt::ControlModifier);
    auto *text = desk.find<QLineEdit>("findText");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("pool"));
    const auto count = [&] { return desk.find<QLabel>("findCount")->text(); };
    QTRY_COMPARE(count(), QStringLiteral("3 match(es)"));
    QStringList found, positions;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(text, Qt::Key_F3);
        found << desk.state().entry(*desk.view().currentEntry())->body.text;
        positions << count();
    }
    QCOMPARE(positions, QStringList({QStringLiteral("1 of 3"), QStringLiteral("2 of 3"), QStringLiteral("3 of 3"),
                                     QStringLiteral("1 of 3, from the oldest again")}));
    QCOMPARE(found, QStringList({QStringLiteral("the POOL 0"), QStringLiteral("the POOL 10"), QStringLiteral("the POOL 20"),
                                 QStringLiteral("the POOL 0")}));
    QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(desk.state().entry(*desk.view().currentEntry())->body.text, QStringLiteral("the POOL 20"));
    QCOMPARE(count(), QStringLiteral("3 of 3, from the newest again"));
    desk.remote(QStringLiteral("the pool is full"));
    desk.settle();
    QTRY_COMPARE(count(), QStringLiteral("3 of 4"));
    desk.view().goTo(2);
    QCOMPARE(count(), QStringLiteral("4 match(es)"));
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
}

void TimelineViewTest::filtersHideAndSayHowMany()
{
    ScribeDesk desk;
    QSignalSpy filtered(desk.pane.get(), &ScribePane::filterChanged);
    desk.remote(QStringLiteral("! a decision"));
    desk.remote(QStringLiteral("a note"));
    desk.settle();
    desk.pane->openFind();
    QTest::keyClicks(desk.find<QLineEdit>("findText"), QStringLiteral("dns"));
    TimelineFilter filter;
    filter.words = QStringLiteral("dns");
    desk.pane->model()->setFilter(filter);
    QVERIFY(!desk.view().isVisible()); // the empty state says why
    QVERIFY(!filtered.last().first().toString().isEmpty());
    desk.pane->goToEntry(desk.last().id);
    QVERIFY(desk.view().isVisible());
    QCOMPARE(desk.view().currentEntry(), std::optional(desk.last().id));
    QVERIFY(filtered.last().first().toString().isEmpty());
}

void TimelineViewTest::copyCarriesThreeForms()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("! copy | me *now*"));
    desk.view().goTo(desk.pane->model()->rowCount() - 1);
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->hasFormat(QStringLiteral("text/markdown")));
    QVERIFY(mime->hasHtml());
    QVERIFY(mime->text().contains(QStringLiteral("copy \\| me")));
    QVERIFY(!mime->text().contains(QStringLiteral("Checkout failing\" declared")));
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("copy | me *now*")));
}

void TimelineViewTest::hostileTextStaysText()
{
    ScribeDesk desk;
    for (const QString &text : {QStringLiteral("<b>bold</b><img src=file:///etc/passwd>"), QStringLiteral("%1 %2 &amp; \\u0041"),
                                QString(9000, u'W'), QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064A\u0629 mixed 123 @bob")})
        desk.remote(text);
    desk.settle();
    for (int row = 0; row < desk.pane->model()->rowCount(); ++row) {
        desk.view().goTo(row);
        QVERIFY(!desk.view().grab().isNull());
    }
}

void TimelineViewTest::openActionsAreAProperModel()
{
    ScribeDesk desk;
    OpenActionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIncident(desk.room->open(*desk.id));
    desk.log(QStringLiteral("> @bob no deadline"));
    desk.log(QStringLiteral("> @raj soon /10"));
    desk.log(QStringLiteral("> @alice sooner /5"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(OpenActionsModel::NameRole).toString(), QStringLiteral("A3"));
    QCOMPARE(model.index(2).data(OpenActionsModel::NameRole).toString(), QStringLiteral("A1"));
    desk.log(QStringLiteral("= A3 done"));
    QCOMPARE(model.rowCount(), 2);
    model.setIncident(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TimelineViewTest::rightToLeftMirrorsTheRow()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("> @bob an action with a deadline /10"));
    desk.view().scrollToNewest();
    const auto inkIn = [&](int from, int to) {
        const QImage image = desk.view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect row = desk.view().visualRect(desk.pane->model()->index(desk.pane->model()->rowCount() - 1, 0));
        int ink = 0;
        for (int x = from; x < to; ++x) {
            for (int y = row.top(); y < row.bottom(); ++y)
                ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return ink;
    };
    const int width = desk.view().viewport()->width();
    QVERIFY(inkIn(4, 60) > 0); // the number stands at the leading edge
    desk.pane->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(inkIn(width - 60, width - 4) > 0);
}

QUARTERDECK_TEST(TimelineViewTest);

#include "tst_scribe.moc"
