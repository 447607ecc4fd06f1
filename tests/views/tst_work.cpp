// SPDX-License-Identifier: GPL-3.0-or-later
// The boards of work in the real window, by keys alone: actions, hypotheses with evidence, decisions, and one change at a time.
#include "domain/mitigation.h"
#include "common/plainlabel.h"
#include "scribe/changeguard.h"
#include "scribe/completions.h"
#include "scribe/scribeline.h"
#include "scribe/timelineview.h"
#include "scribe/workcommand.h"
#include "shell/mainwindow.h"
#include "shell/promptpanel.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "warroom/mitigationcatalogue.h"
#include "work/workboard.h"
#include "work/worklist.h"
#include "work/workpanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

/// The window over one incident of dana's, who commands it. Every act is a key press where the keyboard is.
struct WorkRig : ShellRig
{
    WorkRig()
    {
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-2"), QStringLiteral("dana"));
        session = std::make_unique<WindowSession>(journal());
        window = std::make_unique<MainWindow>(room, themes, *session, WindowOptions{});
        window->resize(1360, 860);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not come up");
        window->workOn(*id);
        live(*id);
    }
    ~WorkRig()
    {
        window.reset();
        QApplication::setFont(font);
    }

    const Incident &state() const { return *door->stateOf(*id); }
    const Entry *named(const char *name) const { return state().entryByName(QLatin1String(name)); }
    WorkPanel &panel() const { return *window->findChild<WorkPanel *>(); }
    PromptPanel &prompt() const { return *window->findChild<PromptPanel *>(); }
    ScribeLine &line() const { return *window->findChild<ScribeLine *>(); }
    ChangeGuard &guard() const { return *window->findChild<ChangeGuard *>(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
    /// What a prompt asked, answered.
    void answer(const char *text)
    {
        if (!QTest::qWaitFor([this] { return prompt().isOpen(); }))
            qFatal("nothing was asked that “%s” answers", text);
        type(text);
        press(Qt::Key_Return);
    }
    /// The prompt is gone, the keyboard is back, and the boards show what the log holds: the next key finds what it is for.
    bool closed()
    {
        return QTest::qWaitFor([this] {
            return !prompt().isOpen() && QApplication::focusWidget() && stateHash(room.open(*id)->state()) == stateHash(state()) && isShown();
        });
    }
    /// The board reads the incident a moment after it changed; a key before that is for what was.
    bool isShown() const
    {
        const WorkItem *row = panel().current() == WorkKind::Hypothesis ? panel().board(WorkKind::Hypothesis).current() : nullptr;
        if (!row)
            return true;
        const auto entry = std::find_if(state().entries.begin(), state().entries.end(), [row](const Entry &one) { return one.id == row->entry; });
        return entry != state().entries.end() && row->state == int(entry->hypothesis->state)
            && row->evidence.size() == entry->hypothesis->evidence.size();
    }
    void log(const char *text)
    {
        line().setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    /// The keyboard on the board of this kind, its first row current.
    void goTo(WorkKind kind)
    {
        press(Qt::Key_B, Qt::ControlModifier);
        const auto list = [this, kind] { return panel().board(kind).list(); };
        if (!QTest::qWaitFor([&] { return list()->model()->rowCount() > 0; }))
            qFatal("the board is empty");
        panel().takeFocus();
        for (int i = 0; i < 2 && panel().current() != kind; ++i)
            press(panel().current() < kind ? Qt::Key_Right : Qt::Key_Left);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        if (QApplication::focusWidget() != list())
            qFatal("the keyboard is not on the board");
    }
    QString problem() const
    {
        auto *label = prompt().findChild<QWidget *>(QStringLiteral("promptProblem"));
        return label->isVisible() ? label->property("text").toString() : QString();
    }

    QFont font = QApplication::font();
    std::optional<IncidentId> id;
    std::unique_ptr<WindowSession> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class WorkTest : public QObject
{
    Q_OBJECT
private slots:
    void anActionFromItsBeginningToItsResult();
    void anActionNeedsOneNamedPerson();
    void anActionIsExtendedGivenAndCalledBack();
    void moreTimeIsAskedOfTheCommander();
    void aHypothesisIsTestedAndRefutedWithEvidence();
    void anEntryOfTheTimelineBecomesEvidence();
    void whatNobodyTriedIsParkedAndOpenedAgain();
    void aProposalHearsObjectionsAndIsDecided();
    void aProposalIsWithdrawn();
    void aSecondMitigationAsksAndTheLineStaysFree();
    void waitingGivesTheLineBack();
    void theCatalogueSaysWhatCanGoWrong();
    void theCatalogueIsWhatItsReaderAccepts();
    void theScribeLineKnowsTheCommandsOfWork();
    void whatIsMeantIsOffered();
    void commandsComplete();
    void everyKeyIsInTheMenuAndMeansOneThing();
    void theBoardsStandSideBySideWhereThereIsRoom();
};

void WorkTest::anActionFromItsBeginningToItsResult()
{
    WorkRig rig;
    rig.press(Qt::Key_D, Qt::ControlModifier);
    rig.answer("@alice check the pool /10");
    QTRY_VERIFY(rig.named("A1"));
    QVERIFY(rig.closed());
    QCOMPARE(rig.named("A1")->action->assignee, QStringLiteral("alice"));
    QCOMPARE(*rig.named("A1")->action->dueAt - rig.named("A1")->body.occurred, minutes(10));
    rig.goTo(WorkKind::Action);
    rig.press(Qt::Key_Return);
    rig.answer("pool is fine");
    QTRY_COMPARE(rig.named("A1")->action->state, ActionInfo::State::Done);
    QCOMPARE(rig.named("A1")->action->result, QStringLiteral("A1 pool is fine"));
    QVERIFY(rig.closed());
    QTRY_COMPARE(QApplication::focusWidget(), rig.panel().board(WorkKind::Action).list()); // the keyboard is where it was
}

void WorkTest::anActionNeedsOneNamedPerson()
{
    WorkRig rig;
    rig.press(Qt::Key_D, Qt::ControlModifier);
    rig.answer("check the pool");
    QTRY_VERIFY(rig.problem().contains(QStringLiteral("one named person")));
    QVERIFY(!rig.named("A1"));
    QVERIFY(rig.prompt().isOpen());
    rig.press(Qt::Key_Escape);
    QVERIFY(!rig.prompt().isOpen());
}

void WorkTest::anActionIsExtendedGivenAndCalledBack()
{
    WorkRig rig;
    rig.log("> @alice check the pool /10");
    rig.goTo(WorkKind::Action);
    const Instant due = *rig.named("A1")->action->dueAt;
    rig.press(Qt::Key_E);
    rig.press(Qt::Key_Down); // from +10 to +30
    rig.answer("the vendor is slow");
    QTRY_COMPARE(*rig.named("A1")->action->dueAt - due, minutes(30));
    QVERIFY(rig.closed());
    rig.press(Qt::Key_G);
    rig.answer("@raj");
    QTRY_COMPARE(rig.named("A1")->action->assignee, QStringLiteral("raj"));
    QVERIFY(rig.closed());
    rig.clock.advance(minutes(41));
    rig.panel().tick(rig.clock.now());
    rig.press(Qt::Key_Z);
    QTRY_COMPARE(rig.state().alarmAnswers.size(), 1);
    QCOMPARE(rig.state().alarmAnswers.first().subject, QStringLiteral("A1"));
    rig.press(Qt::Key_C); // call back: +10 minutes is what is chosen
    rig.answer("needs a little longer");
    QTRY_COMPARE(*rig.named("A1")->action->dueAt, rig.clock.now() + minutes(10));
    QCOMPARE(rig.named("A1")->action->extensions, 2);
}

void WorkTest::moreTimeIsAskedOfTheCommander()
{
    WorkRig rig;
    rig.log("> @alice check the pool /10");
    rig.goTo(WorkKind::Action);
    rig.press(Qt::Key_A);
    rig.answer("10 minutes, the backup runs");
    QTRY_COMPARE(rig.state().entries.last().body.type, EntryType::Note);
    const EntryBody &note = rig.state().entries.last().body;
    QVERIFY2(note.people.contains(QStringLiteral("dana")) && note.refs.contains(QStringLiteral("A1")), qPrintable(note.text));
}

void WorkTest::aHypothesisIsTestedAndRefutedWithEvidence()
{
    WorkRig rig;
    rig.log("? the cache serves old prices");
    rig.log("* the cache is empty");
    QTRY_VERIFY(rig.named("H1"));
    rig.goTo(WorkKind::Hypothesis);
    rig.press(Qt::Key_Return); // the usual next step: test it
    QTRY_COMPARE(rig.named("H1")->hypothesis->state, HypothesisState::Testing);
    QVERIFY(rig.closed());
    rig.press(Qt::Key_W);
    rig.answer("raj");
    QTRY_COMPARE(rig.named("H1")->hypothesis->owner, QStringLiteral("raj"));
    QVERIFY(rig.closed());
    rig.press(Qt::Key_L);
    rig.answer("empty");
    QTRY_COMPARE(rig.named("H1")->hypothesis->evidence.size(), 1);
    QVERIFY(rig.closed());
    rig.press(Qt::Key_Return); // what became of it: refuted is on top
    rig.answer("there was nothing in it");
    QTRY_COMPARE(rig.named("H1")->hypothesis->state, HypothesisState::Refuted);
    QCOMPARE(rig.named("H1")->hypothesis->steps.last().reason, QStringLiteral("there was nothing in it"));
    QVERIFY(rig.closed());
    rig.press(Qt::Key_U);
    rig.answer("");
    QTRY_VERIFY(rig.named("H1")->hypothesis->evidence.isEmpty());
}

void WorkTest::anEntryOfTheTimelineBecomesEvidence()
{
    WorkRig rig;
    rig.log("? bad deploy");
    rig.log("* errors began with the deploy");
    QTRY_COMPARE(rig.state().entries.last().body.type, EntryType::Finding);
    const EventId finding = rig.state().entries.last().id;
    auto *timeline = rig.window->findChild<TimelineView *>();
    timeline->setFocus();
    QTRY_VERIFY(timeline->model()->rowCount() >= 3);
    rig.press(Qt::Key_End);
    QTRY_COMPARE(timeline->currentEntry(), std::optional(finding));
    rig.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    rig.answer("H1");
    QTRY_COMPARE(rig.named("H1")->hypothesis->evidence, QVector<EventId>{finding});
}

void WorkTest::whatNobodyTriedIsParkedAndOpenedAgain()
{
    WorkRig rig;
    rig.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    rig.answer("solar flares @raj");
    QTRY_VERIFY(rig.named("H1"));
    QCOMPARE(rig.named("H1")->hypothesis->owner, QStringLiteral("raj"));
    QVERIFY(rig.closed());
    rig.goTo(WorkKind::Hypothesis);
    rig.press(Qt::Key_P);
    rig.answer("");
    QTRY_VERIFY(!rig.problem().isEmpty()); // why?
    rig.answer("not today");
    QTRY_COMPARE(rig.named("H1")->hypothesis->state, HypothesisState::Parked);
    QVERIFY(rig.closed());
    QTRY_COMPARE(rig.panel().board(WorkKind::Hypothesis).current()->state, int(HypothesisState::Parked));
    rig.press(Qt::Key_O);
    QTRY_COMPARE(rig.named("H1")->hypothesis->state, HypothesisState::Open);
}

void WorkTest::aProposalHearsObjectionsAndIsDecided()
{
    WorkRig rig;
    rig.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    rig.answer("roll back checkout /5");
    QTRY_VERIFY(rig.named("D1"));
    QCOMPARE(rig.named("D1")->body.text, QStringLiteral("roll back checkout"));
    QCOMPARE(*rig.named("D1")->decision->objectionsUntil - rig.named("D1")->body.occurred, minutes(5));
    QVERIFY(rig.closed());
    rig.goTo(WorkKind::Decision);
    rig.press(Qt::Key_O);
    rig.answer("the schema has changed");
    QTRY_COMPARE(rig.named("D1")->decision->objections.size(), 1);
    QVERIFY(rig.closed());
    rig.press(Qt::Key_Return); // go or no go: go is on top, and an objection stands
    rig.answer("");
    QTRY_VERIFY(rig.problem().contains(QStringLiteral("objected")));
    rig.answer("the change was additive");
    QTRY_COMPARE(rig.named("D1")->decision->state, DecisionState::Go);
    QCOMPARE(rig.named("D1")->decision->decidedBy, QStringLiteral("dana"));
}

void WorkTest::aProposalIsWithdrawn()
{
    WorkRig rig;
    rig.log("/propose fail over to the replica");
    QTRY_VERIFY(rig.named("D1"));
    rig.goTo(WorkKind::Decision);
    rig.press(Qt::Key_W);
    rig.answer("");
    QTRY_COMPARE(rig.named("D1")->decision->state, DecisionState::Withdrawn);
}

void WorkTest::aSecondMitigationAsksAndTheLineStaysFree()
{
    WorkRig rig;
    rig.log("> @alice roll back checkout");
    QTRY_VERIFY(rig.named("A1"));
    rig.live(*rig.id);
    QTRY_COMPARE(rig.room.open(*rig.id)->state().actionCount, 1);
    rig.log("> @bob restart the pool");
    QVERIFY(rig.guard().isVisible());
    QVERIFY(rig.line().toPlainText().isEmpty());
    rig.log("* errors fall"); // typing goes on
    QTRY_COMPARE(rig.state().entries.last().body.text, QStringLiteral("errors fall"));
    QVERIFY(!rig.named("A2"));
    rig.press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(rig.named("A2"));
    QCOMPARE(rig.named("A2")->body.text, QStringLiteral("@bob restart the pool"));
    QVERIFY(!rig.guard().isVisible());
    QCOMPARE(QApplication::focusWidget(), &rig.line());
}

void WorkTest::waitingGivesTheLineBack()
{
    WorkRig rig;
    rig.log("> @alice roll back checkout");
    QTRY_COMPARE(rig.room.open(*rig.id)->state().actionCount, 1);
    rig.log("> @bob restart the pool /10");
    QVERIFY(rig.guard().isVisible());
    rig.press(Qt::Key_T, Qt::AltModifier); // a button's key clicks it a moment later
    QTRY_VERIFY(!rig.guard().isVisible());
    QTRY_COMPARE(rig.line().toPlainText(), QStringLiteral("> @bob restart the pool /10"));
    QVERIFY(!rig.named("A2"));
    // The same asked in the prompt: waiting brings the words back there.
    rig.line().clear();
    rig.press(Qt::Key_D, Qt::ControlModifier);
    rig.answer("@bob restart the pool");
    auto *choices = rig.prompt().findChild<QListWidget *>();
    QTRY_COMPARE(QApplication::focusWidget(), choices);
    rig.press(Qt::Key_Return); // wait is on top
    auto *text = rig.prompt().findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), text);
    QCOMPARE(text->text(), QStringLiteral("@bob restart the pool"));
    rig.press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), choices);
    rig.press(Qt::Key_2);
    rig.press(Qt::Key_Return);
    QTRY_VERIFY(rig.named("A2"));
}

void WorkTest::theCatalogueSaysWhatCanGoWrong()
{
    WorkRig rig;
    rig.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(rig.prompt().isOpen());
    rig.press(Qt::Key_5); // restart
    rig.press(Qt::Key_Return);
    auto *text = rig.prompt().findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), text);
    const QString risk = mitigationText(findMitigation(QStringLiteral("restart"))->risk);
    bool shown = false;
    for (const PlainLabel *label : rig.prompt().findChildren<PlainLabel *>())
        shown = shown || (label->isVisible() && label->text().contains(risk));
    QVERIFY(shown);
    rig.answer("@bob the pool /5");
    QTRY_VERIFY(rig.named("A1"));
    QCOMPARE(rig.named("A1")->body.mitigation, QStringLiteral("restart"));
    QCOMPARE(rig.named("A1")->body.text, QStringLiteral("@bob restart the pool"));
}

void WorkTest::theCatalogueIsWhatItsReaderAccepts()
{
    QFile file(QStringLiteral(":/mitigations.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const Result<QVector<Mitigation>> read = parseMitigations(json);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QStringList keys, texts;
    for (const Mitigation &one : *read) {
        keys << one.key;
        texts << one.name << one.does << one.risk << one.fix;
    }
    QCOMPARE(keys.join(u' '), QStringLiteral("rollback flag_off shift_traffic scale_out restart block restore"));
    QStringList known;
    for (const char *text : shippedMitigationTexts())
        known << QString::fromUtf8(text);
    QCOMPARE(known, texts);
    QVERIFY(!parseMitigations(QByteArray(json).replace("\"risk\"", "\"rsik\"")).ok());
    QVERIFY(!parseMitigations(QByteArray(json).replace("flag_off", "rollback")).ok());
    QVERIFY(!parseMitigations("[]").ok());
}

void WorkTest::theScribeLineKnowsTheCommandsOfWork()
{
    WorkRig rig;
    rig.log("/h bad cache");
    QTRY_VERIFY(rig.named("H1"));
    rig.log("* hit rate fell");
    QTRY_COMPARE(rig.room.open(*rig.id)->state().entries.last().body.type, EntryType::Finding);
    const int number = rig.state().entries.last().number;
    rig.log(qPrintable(QStringLiteral("/evidence H1 %1").arg(number)));
    QTRY_COMPARE(rig.named("H1")->hypothesis->evidence.size(), 1);
    rig.log("/h H1 refuted the cache was empty");
    QTRY_COMPARE(rig.named("H1")->hypothesis->state, HypothesisState::Refuted);
    rig.log("/h h1 @raj");
    QTRY_COMPARE(rig.named("H1")->hypothesis->owner, QStringLiteral("raj"));
    rig.log("/timer 10 call the vendor @bob");
    QTRY_VERIFY(rig.room.open(*rig.id)->state().entryByName(QStringLiteral("A1")));
    const Instant due = *rig.named("A1")->action->dueAt;
    rig.log("/extend A1 10 they are slow");
    QTRY_COMPARE(*rig.named("A1")->action->dueAt - due, minutes(10));
    rig.log("/give A1 @raj");
    QTRY_COMPARE(rig.named("A1")->action->assignee, QStringLiteral("raj"));
    rig.log("/propose roll back v3.2 /5");
    QTRY_VERIFY(rig.room.open(*rig.id)->state().entryByName(QStringLiteral("D1")));
    rig.log("/object D1 the schema has changed");
    QTRY_COMPARE(rig.named("D1")->decision->objections.size(), 1);
    QTRY_COMPARE(rig.room.open(*rig.id)->state().entryByName(QStringLiteral("D1"))->decision->objections.size(), 1);
    rig.log("/nogo it cannot be undone"); // the only proposal
    QTRY_COMPARE(rig.named("D1")->decision->state, DecisionState::NoGo);
    QCOMPARE(rig.named("D1")->decision->reason, QStringLiteral("it cannot be undone"));
}

void WorkTest::whatIsMeantIsOffered()
{
    FakeClock clock;
    FakeDoor door(clock);
    const IncidentId id = door.declare(QStringLiteral("Checkout failing"));
    EntryBody body;
    body.type = EntryType::Hypothesis;
    body.text = QStringLiteral("bad cache");
    body.occurred = clock.now();
    QVERIFY(door.act(id, EntryLogged{body}));
    const Policy policy = shippedPolicy();
    ScribeContext scribe;
    scribe.now = clock.now();
    const CommandContext context{*door.stateOf(id), policy, scribe, QStringLiteral("dana")};
    const auto sentence = [&](const char *name, const char *arguments) {
        const LineDeed deed = readCommand(QLatin1String(name), QLatin1String(arguments), context);
        const auto *said = std::get_if<SaySentence>(&deed);
        return said ? said->sentence : QStringLiteral("it was done");
    };
    QVERIFY(sentence("h", "H1 refutd cold").contains(QStringLiteral("refuted")));
    QVERIFY(sentence("h", "H7 refuted cold").contains(QStringLiteral("H1")));
    QVERIFY(sentence("h", "H1").contains(QStringLiteral("parked")));
    QVERIFY(sentence("evidence", "H1 99").contains(QStringLiteral("99")));
    for (const char *name : {"h", "evidence", "extend", "give", "propose", "object", "go", "nogo", "withdraw"})
        QVERIFY2(sentence(name, "").contains(u'/'), name); // each says how it is meant
    QVERIFY(sentence("extend", "A1 10").contains(QStringLiteral("A1")));
    QVERIFY(sentence("extend", "A1 99999999999999999999").contains(QStringLiteral("/extend")));
    QCOMPARE(parseScribeLine(QStringLiteral("/extnd A1 10"), scribe).suggestion, QStringLiteral("extend"));
    QCOMPARE(parseScribeLine(QStringLiteral("/do it"), scribe).kind, LineKind::Entry);
}

void WorkTest::commandsComplete()
{
    CompletionWord word = completionWord(QStringLiteral("/h H1 re"), 8);
    QCOMPARE(word.kind, CompletionWord::Kind::Argument);
    QCOMPARE(word.place, 1);
    word = completionWord(QStringLiteral("/give A"), 7);
    QCOMPARE(word.place, 0);
    FakeClock clock;
    FakeDoor door(clock);
    const IncidentId id = door.declare(QStringLiteral("Checkout failing"));
    EntryBody body;
    body.type = EntryType::Action;
    body.text = QStringLiteral("@bob look");
    body.people = QStringList{QStringLiteral("bob")};
    body.occurred = clock.now();
    QVERIFY(door.act(id, EntryLogged{body}));
    const Incident &state = *door.stateOf(id);
    QCOMPARE(workChoices(QStringLiteral("give"), 0, state), QStringList{QStringLiteral("A1")});
    QVERIFY(workChoices(QStringLiteral("h"), 1, state).contains(QStringLiteral("refuted")));
    QVERIFY(workChoices(QStringLiteral("go"), 0, state).isEmpty());
    QVERIFY(workChoices(QStringLiteral("status"), 0, state).isEmpty());
}

void WorkTest::everyKeyIsInTheMenuAndMeansOneThing()
{
    QSet<QPair<int, int>> keys;
    for (const WorkVerbSpec &spec : workVerbs()) {
        QVERIFY2(!keys.contains({int(spec.kind), int(spec.key)}), spec.text);
        keys.insert({int(spec.kind), int(spec.key)});
        QCOMPARE(verbFor(spec.kind, spec.key), std::optional(spec.verb));
    }
    QSet<QString> shortcuts;
    for (const CommandSpec &spec : commandCatalog()) {
        for (const QString &one : QString::fromLatin1(spec.shortcuts).split(u';', Qt::SkipEmptyParts)) {
            QVERIFY2(!shortcuts.contains(one), qPrintable(one));
            shortcuts.insert(one);
        }
    }
    WorkRig rig;
    rig.log("> @alice check the pool /10");
    rig.goTo(WorkKind::Action);
    QMenu menu;
    rig.panel().fillMenu(menu);
    QStringList lines;
    for (const QAction *action : menu.actions())
        lines << action->text();
    QVERIFY2(lines.filter(QStringLiteral("D, Enter")).size() == 1, qPrintable(lines.join(u'\n')));
    QVERIFY(lines.filter(QStringLiteral("five minutes")).isEmpty()); // it still has time
    QVERIFY(rig.window->findChild<QMenu *>(QStringLiteral("menu-work-item")));
}

void WorkTest::theBoardsStandSideBySideWhereThereIsRoom()
{
    WorkRig rig;
    WorkPanel panel(rig.themes);
    panel.setIncident(rig.room.open(*rig.id));
    panel.resize(1200, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(panel.isWide());
    for (const WorkKind kind : {WorkKind::Action, WorkKind::Hypothesis, WorkKind::Decision})
        QVERIFY(panel.board(kind).isVisible());
    panel.resize(300, 400);
    QVERIFY(!panel.isWide());
    panel.choose(WorkKind::Decision);
    QVERIFY(panel.board(WorkKind::Decision).isVisible());
    QVERIFY(!panel.board(WorkKind::Action).isVisible());
}

QUARTERDECK_TEST(WorkTest);
#include "tst_work.moc"
