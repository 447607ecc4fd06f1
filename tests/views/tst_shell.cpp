// SPDX-License-Identifier: GPL-3.0-or-later
// The shell's parts: the prompt and the commands behind it, the strip, the bands under it, the way round the panes, the session.
#include "common/bannerbar.h"
#include "common/chip.h"
#include "common/iconset.h"
#include "common/plainlabel.h"
#include "items/clocksmodel.h"
#include "sharing/linkstatus.h"
#include "shell/bannerstack.h"
#include "shell/commandpalette.h"
#include "shell/consolenotices.h"
#include "shell/incidentcommands.h"
#include "shell/panefocus.h"
#include "shell/promptpanel.h"
#include "shell/situationstrip.h"
#include "shell/unsavedcopy.h"
#include "shell/windowsession.h"
#include "shellfixture.h"
#include "support/testmain.h"
#include "warroom/wire.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// A window with one field that has the keyboard, and a prompt over it.
struct PromptRig : ShellRig
{
    PromptRig()
    {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    QLineEdit *text() const { return panel->findChild<QLineEdit *>(QStringLiteral("promptText")); }
    QListWidget *choices() const { return panel->findChild<QListWidget *>(QStringLiteral("promptChoices")); }
    PlainLabel *problem() const { return panel->findChild<PlainLabel *>(QStringLiteral("promptProblem")); }
    void type(const QString &what) const
    {
        QTest::keyClicks(text(), what);
        QTest::keyClick(text(), Qt::Key_Return);
    }

    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    PromptPanel *panel = new PromptPanel(themes, &window);
};

Prompt threeChoices(QVariant &picked)
{
    Prompt prompt;
    prompt.title = QStringLiteral("Which?");
    prompt.hasText = false;
    prompt.choices = [](const QString &) {
        return QVector<PromptChoice>{{QStringLiteral("1  one"), {}, 1, {}}, {QStringLiteral("2  two"), {}, 2, {}}, {QStringLiteral("3  three"), {}, 3, {}}};
    };
    prompt.accept = [&picked](const QString &, const QVariant &value) {
        picked = value;
        return ready(Done{});
    };
    return prompt;
}

} // namespace

class PromptPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void enterTakesTheTextAndGivesTheKeyboardBack();
    void escapeDoesNothingAndGivesTheKeyboardBack();
    void digitsPickAndEnterTakes();
    void typingNarrowsTheChoices();
    void errorKeepsItOpenWithTheTextAndTheSentence();
    void secondEnterWaitsForTheAnswer();
    void lateAnswerOfAPromptThatIsGoneIsDropped();
    void secondPromptReplacesTheFirst();
    void textOfUsersIsNeverMarkup();
};

void PromptPanelTest::enterTakesTheTextAndGivesTheKeyboardBack()
{
    PromptRig rig;
    QString taken;
    Prompt prompt;
    prompt.title = QStringLiteral("Title?");
    prompt.accept = [&taken](const QString &text, const QVariant &) {
        taken = text;
        return ready(Done{});
    };
    QSignalSpy closed(rig.panel, &PromptPanel::closed);
    rig.panel->ask(prompt);
    QVERIFY(rig.panel->isOpen());
    QTRY_VERIFY(rig.text()->hasFocus());
    rig.type(QStringLiteral("Checkout failing"));
    QCOMPARE(taken, QStringLiteral("Checkout failing"));
    QVERIFY(!rig.panel->isOpen());
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(rig.field->hasFocus());
}

void PromptPanelTest::escapeDoesNothingAndGivesTheKeyboardBack()
{
    PromptRig rig;
    QVariant picked;
    rig.panel->ask(threeChoices(picked));
    QTest::keyClick(rig.choices(), Qt::Key_Escape);
    QVERIFY(!rig.panel->isOpen());
    QVERIFY(!picked.isValid());
    QTRY_VERIFY(rig.field->hasFocus());
}

void PromptPanelTest::digitsPickAndEnterTakes()
{
    PromptRig rig;
    QVariant picked;
    rig.panel->ask(threeChoices(picked));
    QTest::keyClick(rig.choices(), Qt::Key_3);
    QVERIFY2(!picked.isValid(), "a digit alone must not do it");
    QTest::keyClick(rig.choices(), Qt::Key_9); // there is no ninth
    QTest::keyClick(rig.choices(), Qt::Key_Return);
    QCOMPARE(picked.toInt(), 3);

    rig.panel->ask(threeChoices(picked));
    QTest::keyClick(rig.choices(), Qt::Key_Up); // from the first to the last
    QTest::keyClick(rig.choices(), Qt::Key_Up);
    QTest::keyClick(rig.choices(), Qt::Key_Return);
    QCOMPARE(picked.toInt(), 2);
}

void PromptPanelTest::typingNarrowsTheChoices()
{
    PromptRig rig;
    QVariant picked;
    Prompt prompt = threeChoices(picked);
    prompt.hasText = true;
    prompt.freeText = false;
    prompt.choices = [all = prompt.choices](const QString &typed) {
        QVector<PromptChoice> found = all({});
        found.removeIf([&typed](const PromptChoice &choice) { return !choice.text.contains(typed); });
        return found;
    };
    rig.panel->ask(prompt);
    QTest::keyClicks(rig.text(), QStringLiteral("thr"));
    QCOMPARE(rig.choices()->count(), 1);
    QTest::keyClicks(rig.text(), QStringLiteral("x"));
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QVERIFY2(rig.panel->isOpen() && !picked.isValid(), "nothing matches, so Enter takes nothing");
    QTest::keyClick(rig.text(), Qt::Key_Backspace);
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QCOMPARE(picked.toInt(), 3);
}

void PromptPanelTest::errorKeepsItOpenWithTheTextAndTheSentence()
{
    PromptRig rig;
    Prompt prompt;
    prompt.accept = [](const QString &text, const QVariant &) {
        return ready(text.size() < 10 ? Outcome(refuse(QStringLiteral("Too short."))) : Outcome(Done{}));
    };
    rig.panel->ask(prompt);
    rig.type(QStringLiteral("short"));
    QVERIFY(rig.panel->isOpen());
    QVERIFY(rig.problem()->isVisible());
    QCOMPARE(rig.problem()->text(), QStringLiteral("Too short."));
    QCOMPARE(rig.text()->text(), QStringLiteral("short"));
    QVERIFY(rig.text()->hasFocus());
    QTest::keyClicks(rig.text(), QStringLiteral(" no longer"));
    QVERIFY2(!rig.problem()->isVisible(), "typing on takes the sentence away");
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QVERIFY(!rig.panel->isOpen());
}

void PromptPanelTest::secondEnterWaitsForTheAnswer()
{
    PromptRig rig;
    int asked = 0;
    QPromise<Outcome> promise;
    promise.start();
    Prompt prompt;
    prompt.accept = [&](const QString &, const QVariant &) {
        ++asked;
        return promise.future();
    };
    rig.panel->ask(prompt);
    rig.type(QStringLiteral("once"));
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QCOMPARE(asked, 1);
    QVERIFY2(rig.text()->hasFocus(), "waiting must not move the keyboard");
    promise.addResult(Outcome(Done{}));
    promise.finish();
    QTRY_VERIFY(!rig.panel->isOpen());
}

void PromptPanelTest::lateAnswerOfAPromptThatIsGoneIsDropped()
{
    PromptRig rig;
    QPromise<Outcome> promise;
    promise.start();
    Prompt slow;
    slow.accept = [&promise](const QString &, const QVariant &) { return promise.future(); };
    rig.panel->ask(slow);
    rig.type(QStringLiteral("slow"));
    QTest::keyClick(rig.text(), Qt::Key_Escape);
    QVERIFY(!rig.panel->isOpen());

    QVariant picked;
    rig.panel->ask(threeChoices(picked));
    bool answered = false;
    promise.future().then(this, [&answered](const Outcome &) { answered = true; });
    promise.addResult(Outcome(refuse(QStringLiteral("Too late."))));
    promise.finish();
    QTRY_VERIFY(answered);
    QVERIFY2(rig.panel->isOpen(), "the second prompt stays");
    QVERIFY(!rig.problem()->isVisible());
}

void PromptPanelTest::secondPromptReplacesTheFirst()
{
    PromptRig rig;
    QVariant first, second;
    rig.panel->ask(threeChoices(first));
    rig.panel->ask(threeChoices(second));
    QTest::keyClick(rig.choices(), Qt::Key_Return);
    QVERIFY(!first.isValid());
    QCOMPARE(second.toInt(), 1);
    QTRY_VERIFY(rig.field->hasFocus());
}

void PromptPanelTest::textOfUsersIsNeverMarkup()
{
    PromptRig rig;
    Prompt prompt;
    prompt.title = QStringLiteral("<b>bold</b>");
    prompt.accept = [](const QString &, const QVariant &) { return ready(refuse(QStringLiteral("<img src=x>"))); };
    rig.panel->ask(prompt);
    rig.type(QStringLiteral("x"));
    const QList<QLabel *> labels = rig.panel->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QUARTERDECK_TEST(PromptPanelTest);

namespace {

struct CommandRig : PromptRig
{
    CommandRig()
    {
        commands.setIncident(live(incident));
        palette.setIncident(live(incident));
        QObject::connect(&commands, &IncidentCommands::incidentChosen, [this](const IncidentId &id) { chosen.append(id); });
    }
    const Incident &state() const { return *door->stateOf(incident); }
    void trigger(CommandKey key) { actions.action(key)->trigger(); }
    void pick(int digit)
    {
        QTest::keyClick(choices(), Qt::Key(Qt::Key_0 + digit));
        QTest::keyClick(choices(), Qt::Key_Return);
    }

    IncidentId incident = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), level("SEV-2"));
    QVector<IncidentId> chosen;
    CommandActions actions;
    IncidentCommands commands{room, actions, *panel, IconSet(themes)};
    CommandPalette palette{room, actions, *panel, IconSet(themes)};
};

} // namespace

class IncidentCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void declaringNeedsOnlyATitle();
    void anIncidentIsPrivateFromItsFirstEvent();
    void refusedTitleKeepsThePanelWithItsSentence_data();
    void refusedTitleKeepsThePanelWithItsSentence();
    void digitChangesTheStatus();
    void presentStatusChangesNothing();
    void raisingIsInstant();
    void loweringAsksForAReason();
    void takingCommandAsksOnce();
    void goingToAnIncidentFindsItByWordsAndRef();
    void paletteRunsWhatItNames();
    void paletteGoesToEntriesPeopleAndIncidents();
    void withoutAnIncidentItsCommandsAreOff();
};

void IncidentCommandsTest::declaringNeedsOnlyATitle()
{
    CommandRig rig;
    rig.trigger(CommandKey::Declare);
    rig.type(QStringLiteral("Search is down"));
    QTRY_COMPARE(rig.chosen.size(), 1);
    const IncidentId id = rig.chosen.first();
    QVERIFY(id != rig.incident);
    const Incident *declared = rig.door->stateOf(id);
    QVERIFY(declared);
    QCOMPARE(declared->title, QStringLiteral("Search is down"));
    QCOMPARE(declared->declaredAt(), rig.clock.now());
    QVERIFY(!rig.panel->isOpen());
}

/// Declared open and closed afterwards, its title would have been everybody's for a moment.
void IncidentCommandsTest::anIncidentIsPrivateFromItsFirstEvent()
{
    CommandRig rig;
    QPushButton behind(QStringLiteral("&Practise"), &rig.window); // as the welcome has one
    behind.show();
    rig.trigger(CommandKey::Declare);
    QTest::keyClicks(rig.text(), QStringLiteral("Stolen key"));
    QTest::keyClick(rig.text(), Qt::Key_P, Qt::AltModifier);
    auto *option = rig.panel->findChild<QCheckBox *>(QStringLiteral("promptOption"));
    QVERIFY(option->isChecked());
    QTest::keyClick(option, Qt::Key_Return);
    QTRY_COMPARE(rig.chosen.size(), 1);
    const Incident *declared = rig.door->stateOf(rig.chosen.first());
    QVERIFY(declared->isPrivate);
    QCOMPARE(declared->members, QStringList{QStringLiteral("dana")});
    QCOMPARE(declared->title, QStringLiteral("Stolen key"));

    rig.trigger(CommandKey::Declare); // the tick was for that one only
    QVERIFY(!option->isChecked());
    rig.type(QStringLiteral("Search is down"));
    QTRY_COMPARE(rig.chosen.size(), 2);
    QVERIFY(!rig.door->stateOf(rig.chosen.last())->isPrivate);
    rig.trigger(CommandKey::ChangeStatus);
    QVERIFY(!option->isVisible());
}

void IncidentCommandsTest::refusedTitleKeepsThePanelWithItsSentence_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("    ");
    QTest::newRow("20,000 characters") << QString(20000, u'x');
}

void IncidentCommandsTest::refusedTitleKeepsThePanelWithItsSentence()
{
    QFETCH(QString, title);
    CommandRig rig;
    rig.trigger(CommandKey::Declare);
    rig.text()->setText(title);
    QTest::keyClick(rig.text(), Qt::Key_Return);
    QTRY_VERIFY(rig.problem()->isVisible());
    QVERIFY(rig.panel->isOpen());
    QVERIFY(!rig.problem()->text().isEmpty());
    QVERIFY(rig.problem()->text().endsWith(u'.'));
    QCOMPARE(rig.text()->text(), title);
    QVERIFY(rig.chosen.isEmpty());
}

void IncidentCommandsTest::digitChangesTheStatus()
{
    CommandRig rig;
    rig.trigger(CommandKey::ChangeStatus);
    rig.pick(3);
    QTRY_COMPARE(rig.state().status, Status::Mitigating);
    QTRY_VERIFY(!rig.panel->isOpen());
}

void IncidentCommandsTest::presentStatusChangesNothing()
{
    CommandRig rig;
    const qint64 before = rig.state().lastSeq;
    rig.trigger(CommandKey::ChangeStatus);
    QCOMPARE(rig.choices()->currentRow(), 0);
    QTest::keyClick(rig.choices(), Qt::Key_Return);
    QTRY_VERIFY(!rig.panel->isOpen());
    rig.door->settle();
    QCOMPARE(rig.state().lastSeq, before);
}

void IncidentCommandsTest::raisingIsInstant()
{
    CommandRig rig;
    rig.trigger(CommandKey::ChangeSeverity);
    QCOMPARE(rig.choices()->currentRow(), 1);
    rig.pick(1);
    QTRY_COMPARE(rig.state().severity->name, QStringLiteral("SEV-1"));
}

void IncidentCommandsTest::loweringAsksForAReason()
{
    CommandRig rig;
    rig.trigger(CommandKey::ChangeSeverity);
    rig.pick(4);
    QTRY_VERIFY(rig.panel->isOpen() && rig.text()->isVisible());
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-2"));

    QTest::keyClick(rig.text(), Qt::Key_Return); // no reason given
    QTRY_VERIFY(rig.problem()->isVisible());
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-2"));

    rig.type(QStringLiteral("only one customer"));
    QTRY_COMPARE(rig.state().severity->name, QStringLiteral("SEV-4"));
    QCOMPARE(rig.state().severityMax->name, QStringLiteral("SEV-2"));
}

void IncidentCommandsTest::takingCommandAsksOnce()
{
    CommandRig rig;
    rig.trigger(CommandKey::TakeCommand);
    QVERIFY(rig.panel->isOpen());
    QVERIFY(rig.state().holder(role::Commander).isEmpty());
    rig.pick(1);
    QTRY_COMPARE(rig.state().holder(role::Commander), QStringLiteral("dana"));
    QTRY_VERIFY(!rig.panel->isOpen());

    // The room's copy follows by itself; then there is nothing to ask any more.
    QTRY_COMPARE(rig.live(rig.incident)->state().holder(role::Commander), QStringLiteral("dana"));
    QSignalSpy said(&rig.commands, &IncidentCommands::said);
    rig.trigger(CommandKey::TakeCommand);
    QVERIFY(!rig.panel->isOpen());
    QCOMPARE(said.size(), 1);
}

void IncidentCommandsTest::goingToAnIncidentFindsItByWordsAndRef()
{
    CommandRig rig;
    const IncidentId other = rig.door->declare(QStringLiteral("Search slow in Asia"));
    QTRY_VERIFY(rig.room.book().isLoaded() && rig.room.book().rowOf(other) >= 0);
    for (const QString &typed : {QStringLiteral("asia search"), rig.door->stateOf(other)->ref}) {
        rig.chosen.clear();
        rig.trigger(CommandKey::GoToIncident);
        rig.type(typed);
        QCOMPARE(rig.chosen.size(), 1);
        QVERIFY(rig.chosen.first() == other);
    }
}

void IncidentCommandsTest::paletteRunsWhatItNames()
{
    CommandRig rig;
    rig.trigger(CommandKey::Palette);
    rig.type(QStringLiteral("status change"));
    QTRY_VERIFY(rig.panel->isOpen() && rig.choices()->isVisible() && !rig.text()->isVisible());
    rig.pick(2);
    QTRY_COMPARE(rig.state().status, Status::Investigating);
}

void IncidentCommandsTest::paletteGoesToEntriesPeopleAndIncidents()
{
    CommandRig rig;
    EntryBody body;
    body.text = QStringLiteral("roll back v3.2");
    body.occurred = rig.clock.now();
    QVERIFY(rig.door->act(rig.incident, EntryLogged{body}, QStringLiteral("bob")).ok());
    QTRY_COMPARE(rig.live(rig.incident)->state().entries.size(), rig.state().entries.size());
    const Entry entry = rig.state().entries.last();
    QVector<EventId> entries;
    QVector<IncidentId> incidents;
    QStringList people;
    QObject::connect(&rig.palette, &CommandPalette::entryChosen, [&entries](const EventId &id) { entries.append(id); });
    QObject::connect(&rig.palette, &CommandPalette::personChosen, [&people](const QString &handle) { people.append(handle); });
    QObject::connect(&rig.palette, &CommandPalette::incidentChosen, [&incidents](const IncidentId &id) { incidents.append(id); });
    for (const QString &typed : {QStringLiteral("=%1").arg(entry.number), QStringLiteral("=back roll")}) {
        rig.trigger(CommandKey::Palette);
        rig.type(typed);
        QTRY_COMPARE(entries.size(), 1);
        QCOMPARE(entries.takeFirst(), entry.id);
    }
    rig.trigger(CommandKey::Palette);
    rig.type(QStringLiteral("@bo"));
    QTRY_COMPARE(people.size(), 1);
    QCOMPARE(people.first(), QStringLiteral("bob"));
    rig.trigger(CommandKey::Palette);
    rig.type(QStringLiteral("#checkout"));
    QTRY_COMPARE(incidents, QVector<IncidentId>{rig.incident});
    // A slip of the finger is understood, and said to be one.
    rig.trigger(CommandKey::Palette);
    QTest::keyClicks(rig.text(), QStringLiteral("declaer"));
    QVERIFY(rig.choices()->item(0)->text().startsWith(QStringLiteral("Did you mean")));
    QTest::keyClick(rig.text(), Qt::Key_Escape);
    rig.trigger(CommandKey::Palette);
    QTest::keyClicks(rig.text(), QStringLiteral("?stamp"));
    QVERIFY(rig.choices()->item(0)->text().contains(rig.actions.action(CommandKey::StampNow)->statusTip()));
}

void IncidentCommandsTest::withoutAnIncidentItsCommandsAreOff()
{
    CommandRig rig;
    rig.commands.setIncident(nullptr);
    QVERIFY(!rig.actions.action(CommandKey::ChangeStatus)->isEnabled());
    QVERIFY(!rig.actions.action(CommandKey::TakeCommand)->isEnabled());
    QVERIFY(rig.actions.action(CommandKey::Declare)->isEnabled());
    rig.commands.changeStatus();
    QVERIFY(!rig.panel->isOpen());
}

QUARTERDECK_TEST(IncidentCommandsTest);

class SituationStripTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnIncidentItSaysSo();
    void loadingLateStillShows();
    void commanderOrTheLackOfOneIsAlwaysThere_data();
    void commanderOrTheLackOfOneIsAlwaysThere();
    void elapsedStopsWhenResolved();
    void storageIsSaid();
    void titleIsWholeAsLongAsOthersCanGiveWay();

private:
    static QStringList chips(const SituationStrip &strip);
};

QStringList SituationStripTest::chips(const SituationStrip &strip)
{
    QStringList texts;
    for (const Chip *chip : strip.findChildren<Chip *>()) {
        if (chip->isVisibleTo(&strip))
            texts << chip->content().text;
    }
    return texts;
}

void SituationStripTest::withoutAnIncidentItSaysSo()
{
    ShellRig rig;
    SituationStrip strip(rig.room, rig.themes);
    QVERIFY(strip.findChild<ElidedLabel *>()->text().contains(QStringLiteral("No incident")));
    QCOMPARE(chips(strip), QStringList{QStringLiteral("Saved")});
    strip.setPractice(true);
    QVERIFY(chips(strip).contains(QStringLiteral("PRACTICE")));
}

void SituationStripTest::loadingLateStillShows()
{
    ShellRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"));
    SituationStrip strip(rig.room, rig.themes);
    strip.setIncident(rig.room.open(id)); // not loaded yet
    QTRY_COMPARE(strip.findChild<ElidedLabel *>()->text(), QStringLiteral("Checkout failing"));
}

void SituationStripTest::commanderOrTheLackOfOneIsAlwaysThere_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChipLook>("look");
    // SEV-1 allows 5 minutes, SEV-2 fifteen, SEV-3 any time; amber from 40 %.
    QTest::newRow("SEV-1 at once") << "SEV-1" << 0 << "NO IC 0:00" << ChipLook::Outlined;
    QTest::newRow("SEV-1 amber") << "SEV-1" << 120 << "NO IC 2:00" << ChipLook::Due;
    QTest::newRow("SEV-1 red") << "SEV-1" << 304 << "NO IC 5:04" << ChipLook::Overdue;
    QTest::newRow("SEV-2 still quiet") << "SEV-2" << 304 << "NO IC 5:04" << ChipLook::Outlined;
    QTest::newRow("SEV-2 red") << "SEV-2" << 901 << "NO IC 15:01" << ChipLook::Overdue;
    QTest::newRow("SEV-3 never") << "SEV-3" << 7200 << "NO IC 2:00:00" << ChipLook::Outlined;
}

void SituationStripTest::commanderOrTheLackOfOneIsAlwaysThere()
{
    QFETCH(QString, severity);
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QFETCH(ChipLook, look);
    ShellRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), rig.level(qPrintable(severity)));
    SituationStrip strip(rig.room, rig.themes);
    strip.setIncident(rig.live(id));
    rig.clock.advance(Milliseconds(seconds * 1000));
    strip.tick();
    const auto isIt = [&](const Chip *chip) { return chip->content().text == text && chip->content().look == look; };
    const QList<Chip *> all = strip.findChildren<Chip *>();
    QVERIFY2(std::any_of(all.begin(), all.end(), isIt), qPrintable(chips(strip).join(QStringLiteral(", "))));

    rig.door->act(id, RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, rig.clock.now()}).ok();
    QTRY_VERIFY(chips(strip).contains(QStringLiteral("IC bob")));
}

void SituationStripTest::elapsedStopsWhenResolved()
{
    ShellRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"));
    SituationStrip strip(rig.room, rig.themes);
    strip.setIncident(rig.live(id));
    const auto elapsed = [&strip] {
        for (const PlainLabel *label : strip.findChildren<PlainLabel *>()) {
            if (label->accessibleName() == u"Elapsed")
                return label->text();
        }
        return QString();
    };
    rig.clock.advance(Milliseconds(65000));
    strip.tick();
    QCOMPARE(elapsed(), QStringLiteral("00:01:05"));
    rig.door->act(id, StatusChanged{Status::Resolved, rig.clock.now()}).ok();
    QTRY_VERIFY(chips(strip).contains(displayName(Status::Resolved)));
    rig.clock.advance(Milliseconds(600000));
    strip.tick();
    QCOMPARE(elapsed(), QStringLiteral("00:01:05"));
}

void SituationStripTest::storageIsSaid()
{
    ShellRig rig;
    SituationStrip strip(rig.room, rig.themes);
    strip.setTimeFormat(TimeFormat(ZoneMode::Utc));
    strip.setStorage({StorageState::Kind::Saved, {}, {}});
    QCOMPARE(chips(strip), QStringList{QStringLiteral("Saved 14:40:12")});
    strip.setStorage({StorageState::Kind::Failing, QStringLiteral("The disk is full."), {}});
    QCOMPARE(chips(strip), QStringList{QStringLiteral("NOT SAVED")});
}

void SituationStripTest::titleIsWholeAsLongAsOthersCanGiveWay()
{
    ShellRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout fails for one in five in Europe"));
    SituationStrip strip(rig.room, rig.themes);
    strip.setTimeFormat(TimeFormat(ZoneMode::Utc));
    strip.setIncident(rig.live(id));
    strip.setStorage({StorageState::Kind::Saved, {}, {}});
    strip.setFlood(7);
    SyncState live;
    live.kind = SyncState::Kind::Live;
    live.mayWrite = live.upToDate = true;
    live.server = QStringLiteral("db.example.org/war");
    strip.setSync(live);
    const auto *link = strip.findChild<LinkStatus *>();
    const auto *title = strip.findChild<ElidedLabel *>();
    const auto said = [&] {
        QStringList texts{link->text()};
        for (const QWidget *part : strip.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisibleTo(&strip))
                texts << part->property("text").toString();
        }
        return texts + chips(strip);
    };
    const QStringList leastMissedFirst{QStringLiteral("Saved 14:40:12"), QStringLiteral("Live · db.example.org/war"),
                                       QStringLiteral("elapsed"), QStringLiteral("Alert flood: 7")};
    strip.show();
    strip.resize(3000, strip.height());
    const QStringList all = said();
    for (const QString &text : leastMissedFirst)
        QVERIFY2(all.contains(text), qPrintable(text));
    for (const QString &text : leastMissedFirst) {
        const int enough = strip.layout()->sizeHint().width();
        strip.resize(enough, strip.height());
        QVERIFY2(said().contains(text), qPrintable(text));
        strip.resize(enough - 1, strip.height()); // one pixel short, and it is the next to go
        QVERIFY2(!said().contains(text), qPrintable(text));
        strip.layout()->activate();
        QVERIFY(title->width() >= title->sizeHint().width());
    }
    QVERIFY(said().contains(QStringLiteral("Saved")) && said().contains(QStringLiteral("Live")));
    strip.resize(3000, strip.height());
    QCOMPARE(said(), all);
}

QUARTERDECK_TEST(SituationStripTest);

namespace {

struct NoticeRig : ShellRig
{
    BannerBar *bar(const char *subject) const { return stack.findChild<BannerBar *>(QStringLiteral("banner-") + QLatin1String(subject)); }
    QString sentence(const char *subject) const
    {
        const BannerBar *found = bar(subject);
        return found && found->isVisibleTo(&stack) ? found->sentence() : QString();
    }
    NoticeRig() { notices.setTimeFormat(TimeFormat(ZoneMode::Utc)); }

    BannerStack stack{themes};
    ClocksModel clocks{[this](const Incident &incident) -> const Policy & { return room.policyOf(incident); }};
    QAction takeCommand, escalate;
    ConsoleNotices notices{room, stack, clocks, takeCommand, escalate};
};

} // namespace

class ConsoleNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void failingStorageStaysUntilSaved();
    void unsavedEntriesAreCopiedWhereThePersonWants();
    void missingCommanderIsABandOnceItIsOverdue();
    void crashNotePromisesOnlyWhatIsBack();
    void dismissedNoticeIsGone();
};

void ConsoleNoticesTest::failingStorageStaysUntilSaved()
{
    NoticeRig rig;
    rig.notices.showStorage({StorageState::Kind::Failing, QStringLiteral("The disk is full."), QStringLiteral("rescue.jsonl")});
    QVERIFY(rig.sentence("storage").contains(QStringLiteral("The disk is full.")));
    QVERIFY(rig.sentence("storage").contains(QStringLiteral("rescue.jsonl")));
    QCOMPARE(rig.bar("storage")->kind(), BannerKind::Overdue);
    QVERIFY(rig.bar("storage")->findChild<QPushButton *>());
    rig.notices.showStorage({StorageState::Kind::Saved, {}, {}});
    QVERIFY(rig.sentence("storage").isEmpty());
}

void ConsoleNoticesTest::unsavedEntriesAreCopiedWhereThePersonWants()
{
    NoticeRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"));
    rig.door->failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full."), {}}, 100);
    for (const char *text : {"alice acknowledged", "pool drained"}) {
        EntryBody body;
        body.text = QString::fromLatin1(text);
        body.occurred = rig.clock.now();
        (void)rig.room.submit(id, EntryLogged{body});
    }
    QTRY_COMPARE(rig.room.unsaved().size(), 2);
    QTRY_VERIFY(rig.sentence("storage").contains(QStringLiteral("The disk is full.")));
    auto *copy = rig.bar("storage")->findChild<QPushButton *>(QStringLiteral("save-copy"));
    QVERIFY(copy);
    rig.room.retryUnsaved(); // fails again: the band is the same, and so is the button
    QCOMPARE(rig.bar("storage")->findChild<QPushButton *>(QStringLiteral("save-copy")), copy);
    rig.stack.setVisible(true);
    const auto saveAs = [&](const QString &path) {
        copy->click();
        auto *dialog = rig.stack.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name && name->text().endsWith(QStringLiteral(".jsonl")));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!rig.stack.findChild<QFileDialog *>());
    };
    const QString path = rig.folder.filePath(QStringLiteral("copy.jsonl"));
    saveAs(path);
    QTRY_COMPARE(rig.sentence("notice"), QStringLiteral("2 unsaved entry(s) copied to %1.").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(int(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), 0);
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains("alice acknowledged") && lines.last().contains("pool drained"));
    const auto command = wire::decodeCommand(QJsonDocument::fromJson(lines.first()).object().value(QLatin1String("command")).toObject());
    QVERIFY(command && command->id == rig.room.unsaved().first().command.id);

    auto *writer = rig.notices.findChild<UnsavedCopy *>();
    writer->writeTo(rig.folder.filePath(QStringLiteral("no/such/folder.jsonl")));
    QTRY_VERIFY(rig.sentence("notice").startsWith(QStringLiteral("Can't write ")));
    QCOMPARE(rig.room.unsaved().size(), 2);
}

void ConsoleNoticesTest::missingCommanderIsABandOnceItIsOverdue()
{
    NoticeRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), rig.level("SEV-1"));
    rig.notices.setIncident(rig.live(id));
    rig.clock.advance(Milliseconds(200'000));
    rig.notices.tick();
    QVERIFY(rig.sentence("commander").isEmpty());
    rig.clock.advance(Milliseconds(104'000));
    rig.notices.tick();
    QVERIFY(rig.sentence("commander").startsWith(QStringLiteral("NO INCIDENT COMMANDER 5:0")));
    QVERIFY(rig.bar("commander")->accessibleName().contains(QStringLiteral("5 minute")));
    const QString before = rig.sentence("commander"), aloud = rig.bar("commander")->accessibleName();
    rig.clock.advance(Milliseconds(1000));
    rig.notices.tick();
    QVERIFY(rig.sentence("commander") != before);
    QCOMPARE(rig.bar("commander")->accessibleName(), aloud); // nobody is told each second
    QSignalSpy taken(&rig.takeCommand, &QAction::triggered);
    rig.bar("commander")->findChild<QPushButton *>()->click();
    QCOMPARE(taken.size(), 1);
    rig.door->act(id, RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, rig.clock.now()}).ok();
    QTRY_VERIFY(rig.sentence("commander").isEmpty());
}

void ConsoleNoticesTest::crashNotePromisesOnlyWhatIsBack()
{
    NoticeRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"));
    rig.notices.showCrash({rig.clock.now(), id});
    QVERIFY(rig.sentence("crash").contains(QStringLiteral("14:40Z")));
    QVERIFY(!rig.sentence("crash").contains(QStringLiteral("INC-")));
    rig.notices.setIncident(rig.live(id));
    QVERIFY(rig.sentence("crash").contains(rig.door->stateOf(id)->ref));
    QVERIFY(!rig.sentence("crash").contains(QStringLiteral("line")));
    rig.notices.noteRestoredLine(QStringLiteral("roll back the <b>comp</b>"));
    QVERIFY(rig.sentence("crash").contains(QStringLiteral("“roll back the <b>comp</b>”")));
}

void ConsoleNoticesTest::dismissedNoticeIsGone()
{
    NoticeRig rig;
    rig.notices.say(QStringLiteral("One thing."));
    QTest::keyClick(rig.bar("notice"), Qt::Key_Escape);
    QVERIFY(rig.sentence("notice").isEmpty());
    rig.notices.say(QStringLiteral("Another thing."));
    QTRY_COMPARE(rig.sentence("notice"), QStringLiteral("Another thing."));
}

QUARTERDECK_TEST(ConsoleNoticesTest);

class PaneFocusTest : public QObject
{
    Q_OBJECT

private slots:
    void goesRoundTheVisiblePanesBothWays();
    void givesTheKeyboardBackToWhereItWas();

private:
    struct Rig
    {
        Rig()
        {
            auto *row = new QVBoxLayout(&window);
            for (QLineEdit *edit : {&one, &two, &three})
                row->addWidget(edit);
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }
        QWidget window;
        QLineEdit one, two, three;
        PaneFocus panes;
    };
};

void PaneFocusTest::goesRoundTheVisiblePanesBothWays()
{
    Rig rig;
    for (QLineEdit *edit : {&rig.one, &rig.two, &rig.three})
        rig.panes.add(edit, [edit] { edit->setFocus(); });
    rig.one.setFocus();
    rig.panes.step(+1);
    QCOMPARE(QApplication::focusWidget(), &rig.two);
    rig.panes.step(-1);
    rig.panes.step(-1);
    QCOMPARE(QApplication::focusWidget(), &rig.three);
    rig.one.hide();
    rig.panes.step(+1);
    QCOMPARE(QApplication::focusWidget(), &rig.two);
}

void PaneFocusTest::givesTheKeyboardBackToWhereItWas()
{
    Rig rig;
    rig.panes.trackWayBack(&rig.three);
    rig.two.setFocus();
    rig.three.setFocus();
    QVERIFY(rig.panes.goBack());
    QCOMPARE(QApplication::focusWidget(), &rig.two);
    rig.three.setFocus();
    rig.two.hide();
    QVERIFY(!rig.panes.goBack());
}

QUARTERDECK_TEST(PaneFocusTest);

class WindowSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanEndIsSilent();
    void killIsNoticedWithItsIncident();
    void markOfARunningConsoleIsLeftAlone();
    void journalsAreKeptApart();
    void valuesComeBack();

private:
    /// The mark as a run with that process id would have left it.
    static void leaveMark(const ShellRig &rig, qint64 pid, const IncidentId &incident);
    static QString markIn(const ShellRig &rig);
};

QString WindowSessionTest::markIn(const ShellRig &rig)
{
    const QDir state(rig.folder.filePath(QStringLiteral("quarterdeck")));
    const QStringList marks = state.entryList({QStringLiteral("running-*.json")});
    return marks.isEmpty() ? QString() : state.filePath(marks.first());
}

void WindowSessionTest::leaveMark(const ShellRig &rig, qint64 pid, const IncidentId &incident)
{
    {
        WindowSession session(rig.journal());
        (void)session.begin(rig.clock.now());
        session.setOpenIncident(incident, rig.clock.now());
    } // not ended: as killed
    QFile mark(markIn(rig));
    if (!mark.open(QIODevice::ReadWrite))
        qFatal("there is no mark");
    QJsonObject o = QJsonDocument::fromJson(mark.readAll()).object();
    o[QLatin1String("pid")] = pid;
    mark.resize(0);
    mark.seek(0);
    mark.write(QJsonDocument(o).toJson());
}

void WindowSessionTest::cleanEndIsSilent()
{
    ShellRig rig;
    {
        WindowSession session(rig.journal());
        QVERIFY(!session.begin(rig.clock.now()));
        session.end();
    }
    QVERIFY(markIn(rig).isEmpty());
    WindowSession session(rig.journal());
    QVERIFY(!session.begin(rig.clock.now()));
}

void WindowSessionTest::killIsNoticedWithItsIncident()
{
    ShellRig rig;
    const IncidentId incident = IncidentId::random();
    leaveMark(rig, 0x7ffffff0, incident); // above the kernel's largest process number
    WindowSession session(rig.journal());
    const std::optional<CrashNote> note = session.begin(rig.clock.now() + Milliseconds(60000));
    QVERIFY(note);
    QVERIFY(note->incident == incident);
    QCOMPARE(note->at, rig.clock.now());
}

void WindowSessionTest::markOfARunningConsoleIsLeftAlone()
{
    ShellRig rig;
    const pid_t other = ::fork(); // another process of this program
    if (other == 0) {
        ::pause();
        ::_exit(0);
    }
    leaveMark(rig, other, IncidentId::random());
    {
        WindowSession session(rig.journal());
        QVERIFY(!session.begin(rig.clock.now()));
        session.end();
        QVERIFY2(!markIn(rig).isEmpty(), "it belongs to the other window");
    }
    ::kill(other, SIGKILL);
    siginfo_t died;
    QCOMPARE(::waitid(P_PID, id_t(other), &died, WEXITED | WNOWAIT), 0); // dead, and still in the table of processes
    WindowSession session(rig.journal());
    QVERIFY(session.begin(rig.clock.now()));
    QCOMPARE(::waitpid(other, nullptr, 0), other);
}

void WindowSessionTest::journalsAreKeptApart()
{
    ShellRig rig;
    leaveMark(rig, 0x7ffffff0, IncidentId::random());
    WindowSession other(rig.folder.filePath(QStringLiteral("other.db")));
    QVERIFY(!other.begin(rig.clock.now()));
    QVERIFY(!other.lastIncident());
}

void WindowSessionTest::valuesComeBack()
{
    ShellRig rig;
    const IncidentId incident = IncidentId::random();
    {
        WindowSession session(rig.journal());
        session.setText(QStringLiteral("zone"), QStringLiteral("utc"));
        session.setBytes(QStringLiteral("layout/scribe"), QByteArray("\0\x01layout", 8));
        session.setOpenIncident(incident, rig.clock.now());
    }
    const WindowSession session(rig.journal());
    QCOMPARE(session.text(QStringLiteral("zone")), QStringLiteral("utc"));
    QCOMPARE(session.bytes(QStringLiteral("layout/scribe")), QByteArray("\0\x01layout", 8));
    QVERIFY(session.lastIncident() == incident);
}

QUARTERDECK_TEST(WindowSessionTest);

#include "tst_shell.moc"
