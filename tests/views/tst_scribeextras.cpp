// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the scribe line: short forms, quick notes, the bar, what happened meanwhile, gaps, the palette's search.
#include "commands/commandsearch.h"
#include "scribe/abbreviations.h"
#include "scribe/awayband.h"
#include "scribe/quicknotes.h"
#include "scribe/scribebar.h"
#include "scribefixture.h"
#include "support/testmain.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds kMinute{60000};

} // namespace

class ScribeExtrasTest : public QObject
{
    Q_OBJECT

private slots:
    void abbreviationsAreWrittenOutAndTakenBack();
    void onlyListedFormsBehindABlankAreWrittenOut();
    void quickNotesKeepTheirTimeUntilTheyAreLogged();
    void quickNotesOutliveTheConsole();
    void theBarIsThePanesLineInAnotherPlace();
    void whatOthersDoNeverTouchesTheBar();
    void theBandTellsWhatHappenedAndGoesThere();
    void aProposalDoesNotReadAsADecision();
    void aGapInTheLogIsSaid();
    void thePaletteFindsCommandsBeginningsFirst();
    void thePaletteUnderstandsSlips();
};

void ScribeExtrasTest::abbreviationsAreWrittenOutAndTakenBack()
{
    ScribeDesk desk;
    desk.line().setAbbreviations(Abbreviations::read(QStringLiteral("rb = rolled back\n;LGTM = looks good to me\nnonsense\n = x\na b = c")));
    desk.type(QStringLiteral(";rb v3.2 and ;lgtm "));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("rolled back v3.2 and looks good to me "));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.line().toPlainText().endsWith(QStringLiteral(";lgtm")) || desk.line().toPlainText().contains(QStringLiteral(";lgtm")));
    desk.key(Qt::Key_Escape);
    desk.log(QStringLiteral("! ;rb it"));
    QCOMPARE(desk.last().body.text, QStringLiteral("rolled back it"));
    QCOMPARE(desk.last().body.type, EntryType::Decision);
}

void ScribeExtrasTest::onlyListedFormsBehindABlankAreWrittenOut()
{
    const Abbreviations forms = Abbreviations::read(QStringLiteral("rb = rolled back"));
    QCOMPARE(forms.size(), 1);
    QVERIFY(forms.endingIn(QStringLiteral("they ;rb")));
    QVERIFY(forms.endingIn(QStringLiteral(";RB")));
    QVERIFY(!forms.endingIn(QStringLiteral("x;rb")));
    QVERIFY(!forms.endingIn(QStringLiteral("rb")));
    QVERIFY(!forms.endingIn(QStringLiteral(";rbx")));
    ScribeDesk desk; // opt-in: nothing is written out by itself
    desk.type(QStringLiteral(";rb it"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral(";rb it"));
}

void ScribeExtrasTest::quickNotesKeepTheirTimeUntilTheyAreLogged()
{
    ScribeDesk desk;
    QuickNotes notes(*desk.room, *desk.pane->session(), QString());
    notes.setTimeFormat(TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale::c()));
    notes.open();
    QTRY_VERIFY(notes.line()->hasFocus());
    const Instant first = desk.clock.now();
    QTest::keyClicks(notes.line(), QStringLiteral("* odd spike in #checkout"));
    desk.clock.advance(kMinute);
    QTest::keyClick(notes.line(), Qt::Key_Return);
    QTest::keyClicks(notes.line(), QStringLiteral("/status mitigating"));
    QTest::keyClick(notes.line(), Qt::Key_Return);
    QCOMPARE(notes.notes().size(), 2);
    auto *log = notes.findChild<QPushButton *>(QStringLiteral("logQuickNotes"));
    auto *list = notes.findChild<QListWidget *>(QStringLiteral("quickNoteList"));
    QVERIFY(!log->isEnabled()); // no incident yet
    desk.clock.advance(kMinute * 10);
    notes.setIncident(desk.room->open(*desk.id));
    list->selectAll();
    QVERIFY(log->isEnabled());
    log->click();
    desk.settle();
    QVERIFY(notes.notes().isEmpty());
    const QVector<Entry> &entries = desk.state().entries;
    QCOMPARE(entries.at(entries.size() - 2).body.type, EntryType::Finding);
    QCOMPARE(entries.at(entries.size() - 2).body.occurred, first);
    QCOMPARE(entries.last().body.text, QStringLiteral("/status mitigating")); // a note, not a command
    QCOMPARE(desk.state().status, Status::Detected);
}

void ScribeExtrasTest::quickNotesOutliveTheConsole()
{
    ScribeDesk desk(true);
    {
        QuickNotes notes(*desk.room, *desk.pane->session(), desk.draftPrefix);
        notes.open();
        QTRY_VERIFY(notes.line()->hasFocus());
        QTest::keyClicks(notes.line(), QStringLiteral("kept"));
        QTest::keyClick(notes.line(), Qt::Key_Return);
        QTest::keyClicks(notes.line(), QStringLiteral("half"));
    }
    QuickNotes again(*desk.room, *desk.pane->session(), desk.draftPrefix);
    again.open();
    QTRY_COMPARE(again.notes().size(), 1);
    QCOMPARE(again.notes().first().text, QStringLiteral("kept"));
}

void ScribeExtrasTest::theBarIsThePanesLineInAnotherPlace()
{
    ScribeDesk desk;
    ScribeBar bar(*desk.room, *desk.themes, *desk.pane);
    bar.setIncident(desk.room->open(*desk.id));
    bar.setTimeFormat(TimeFormat(ZoneMode::Utc, QTimeZone::utc(), QLocale::c()));
    const Instant first = desk.clock.now();
    desk.type(QStringLiteral("begun in the "));
    bar.show();
    bar.activateWindow();
    bar.line()->setFocus();
    QCOMPARE(bar.line()->toPlainText(), QStringLiteral("begun in the "));
    desk.clock.advance(kMinute);
    QTest::keyClicks(bar.line(), QStringLiteral("window"));
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("begun in the window"));
    QCOMPARE(desk.line().draft().firstKeystroke, std::optional(first));
    QTest::keyClick(bar.line(), Qt::Key_Return);
    QVERIFY(bar.line()->isBlank());
    QVERIFY(desk.line().isBlank());
    desk.settle();
    QCOMPARE(desk.last().body.text, QStringLiteral("begun in the window"));
    QCOMPARE(desk.last().body.occurred, first);
    QTest::keyClicks(bar.line(), QStringLiteral("/status mitigating"));
    QTest::keyClick(bar.line(), Qt::Key_Return);
    desk.settle();
    QTRY_COMPARE(desk.state().status, Status::Mitigating);
    QTest::keyClick(bar.line(), Qt::Key_Up); // the last entry comes back to be amended, here too
    QCOMPARE(bar.line()->toPlainText(), QStringLiteral("begun in the window"));
    QTest::keyClick(bar.line(), Qt::Key_Escape);
    QTest::keyClick(bar.line(), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void ScribeExtrasTest::whatOthersDoNeverTouchesTheBar()
{
    ScribeDesk desk;
    ScribeBar bar(*desk.room, *desk.themes, *desk.pane);
    bar.setIncident(desk.room->open(*desk.id));
    bar.show();
    bar.line()->setFocus();
    QTest::keyClicks(bar.line(), QStringLiteral("half typed"));
    bar.line()->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    const int cursor = bar.line()->textCursor().position();
    const int anchor = bar.line()->textCursor().anchor();
    for (int i = 0; i < 100; ++i)
        desk.remote(QStringLiteral("entry %1 of @carol").arg(i));
    desk.settle();
    QTRY_VERIFY(desk.line().context().knownPeople.contains(QStringLiteral("carol")));
    QCOMPARE(bar.line()->toPlainText(), QStringLiteral("half typed"));
    QCOMPARE(bar.line()->textCursor().position(), cursor);
    QCOMPARE(bar.line()->textCursor().anchor(), anchor);
}

void ScribeExtrasTest::theBandTellsWhatHappenedAndGoesThere()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("mine"));
    desk.remote(QStringLiteral("> @dana look at it /5"));
    desk.settle();
    const Instant left = desk.clock.now();
    desk.clock.advance(kMinute * 20);
    QVERIFY(desk.door->act(*desk.id, StatusChanged{Status::Mitigating, desk.clock.now()}, QStringLiteral("bob")).ok());
    desk.remote(QStringLiteral("! roll back"));
    desk.remote(QStringLiteral("! and the US"), QStringLiteral("raj"));
    desk.log(QStringLiteral("! mine is no news"));
    const AwaySummary summary = awaySummary(desk.state(), {std::nullopt, left}, desk.clock.now(), QStringLiteral("dana"));
    QCOMPARE(summary.people, 2);
    desk.pane->showAway(summary, left);
    auto *band = desk.find<AwayBand>("awayBand");
    QVERIFY(band->isVisible());
    QVERIFY2(band->sentence().contains(QStringLiteral("14:40Z")), qPrintable(band->sentence()));
    const QList<QPushButton *> topics = band->findChildren<QPushButton *>();
    const auto topic = [&](const QString &words) {
        const auto found = std::find_if(topics.cbegin(), topics.cend(), [&](QPushButton *b) { return b->text().contains(words); });
        return found == topics.cend() ? nullptr : *found;
    };
    QVERIFY(topic(QStringLiteral("overdue")));
    QPushButton *decisions = topic(QStringLiteral("2 "));
    QVERIFY(decisions);
    decisions->click();
    QCOMPARE(desk.pane->model()->entryAt(desk.view().currentIndex().row()).body.text, QStringLiteral("roll back"));
    decisions->click();
    QCOMPARE(desk.pane->model()->entryAt(desk.view().currentIndex().row()).body.text, QStringLiteral("and the US"));
    band->findChild<QToolButton *>(QStringLiteral("closeAway"))->click();
    QVERIFY(!band->isVisible());
    QVERIFY(desk.line().hasFocus());
}

void ScribeExtrasTest::aProposalDoesNotReadAsADecision()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("! roll back v3.2"));
    desk.log(QStringLiteral("/propose fail over /5"));
    desk.log(QStringLiteral("? the pool is too small"));
    desk.settle();
    const auto spoken = [&](const char *words) {
        for (int row = 0; row < desk.pane->model()->rowCount(); ++row) {
            const QString text = desk.pane->model()->index(row, 0).data(TimelineModel::AccessibleTextRole).toString();
            if (text.endsWith(QLatin1String(words)))
                return text;
        }
        return QString();
    };
    const auto look = [&](const char *words) {
        for (int row = 0; row < desk.pane->model()->rowCount(); ++row) {
            if (desk.pane->model()->entryAt(row).body.text == QLatin1String(words))
                return desk.view().viewport()->grab(desk.view().visualRect(desk.pane->model()->index(row, 0))).toImage();
        }
        return QImage();
    };
    QVERIFY2(spoken("roll back v3.2").contains(QStringLiteral("Decision, by dana, roll back")), qPrintable(spoken("roll back v3.2")));
    QVERIFY2(spoken("fail over").contains(QStringLiteral("D2 Proposed, ")), qPrintable(spoken("fail over")));
    QVERIFY2(spoken("the pool is too small").contains(QStringLiteral("H1 Open, ")), qPrintable(spoken("the pool is too small")));
    const QImage proposed = look("fail over");
    QVERIFY(!proposed.isNull());
    desk.log(QStringLiteral("/go D2"));
    desk.settle();
    QTRY_VERIFY2(spoken("fail over").contains(QStringLiteral("D2 Go, ")), qPrintable(spoken("fail over")));
    QTRY_VERIFY(look("fail over") != proposed);
}

void ScribeExtrasTest::aGapInTheLogIsSaid()
{
    ScribeDesk desk;
    desk.log(QStringLiteral("before"));
    desk.log(QStringLiteral("right after"));
    desk.clock.advance(kMinute * 23);
    desk.log(QStringLiteral("much later"));
    const auto rectOf = [&](int row) { return desk.view().visualRect(desk.pane->model()->index(row, 0)); };
    const int last = desk.pane->model()->rowCount() - 1;
    QVERIFY(rectOf(last).top() - rectOf(last - 1).bottom() > 10);
    QCOMPARE(rectOf(last - 1).top(), rectOf(last - 2).bottom() + 1);
    // Somebody fills it: the line goes, and comes back smaller where there is still a hole.
    desk.clock.advance(Milliseconds(1000));
    desk.log(QStringLiteral("-15m between"));
    QVERIFY(desk.pane->model()->entryAt(last).body.text == u"between");
    QCOMPARE(rectOf(last).top(), rectOf(last - 1).bottom() + 1);
    QVERIFY(rectOf(last + 1).top() - rectOf(last).bottom() > 10);
}

void ScribeExtrasTest::thePaletteFindsCommandsBeginningsFirst()
{
    CommandActions actions;
    QCOMPARE(commandsMatching(actions, QString()).size(), commandCatalog().size() - 1); // every action but the palette itself
    const QVector<CommandMatch> status = commandsMatching(actions, QStringLiteral("change st"));
    QVERIFY(!status.isEmpty());
    QCOMPARE(status.first(), (CommandMatch{CommandKey::ChangeStatus, false}));
    QCOMPARE(commandsMatching(actions, QStringLiteral("quick")).first().key, CommandKey::QuickNotes);
    actions.action(CommandKey::QuickNotes)->setEnabled(false);
    for (const CommandMatch &match : commandsMatching(actions, QStringLiteral("quick")))
        QVERIFY(match.key != CommandKey::QuickNotes);
}

void ScribeExtrasTest::thePaletteUnderstandsSlips()
{
    CommandActions actions;
    const std::pair<QString, CommandKey> slips[] = {{QStringLiteral("declaer"), CommandKey::Declare},
                                                    {QStringLiteral("exprot"), CommandKey::Export},
                                                    {QStringLiteral("hnad over"), CommandKey::HandOver},
                                                    {QStringLiteral("stmap"), CommandKey::StampNow}};
    for (const auto &[typed, meant] : slips) {
        const QVector<CommandMatch> found = commandsMatching(actions, typed);
        QVERIFY2(!found.isEmpty(), qPrintable(typed));
        QVERIFY2(std::any_of(found.cbegin(), found.cend(), [&](const CommandMatch &m) { return m.key == meant && m.meant; }), qPrintable(typed));
    }
    QVERIFY(commandsMatching(actions, QStringLiteral("xqzwv")).isEmpty());
}

QUARTERDECK_TEST(ScribeExtrasTest);

#include "tst_scribeextras.moc"
