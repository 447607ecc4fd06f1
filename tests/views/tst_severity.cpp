// SPDX-License-Identifier: GPL-3.0-or-later
// The severity matrix as a person answers it: keys in, level out, and what is written.
#include "common/plainlabel.h"
#include "domain/policytext.h"
#include "severity/consequences.h"
#include "severity/matrixtable.h"
#include "severity/severitywizard.h"
#include "shell/mainwindow.h"
#include "shell/promptpanel.h"
#include "shellfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// One incident and the page over it, by itself.
struct WizardRig
{
    explicit WizardRig(const char *level = nullptr, const char *profile = "four-level")
        : policy(shippedPolicy(QLatin1String(profile))),
          room(std::unique_ptr<Door>(door), clock, policy, QStringLiteral("dana"), folder.filePath(QStringLiteral("journal.db")))
    {
        const auto severity = level ? policy.levelFrom(QString::fromLatin1(level)) : std::nullopt;
        id = door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), severity);
        open();
    }
    ~WizardRig() { delete wizard; }
    void open()
    {
        incident = room.open(*id);
        if (!QTest::qWaitFor([this] { return incident->isLoaded(); }))
            qFatal("the incident was not loaded");
        wizard = new SeverityWizard(room, incident, themes, IconSet(themes));
        QObject::connect(wizard, &SeverityWizard::said, wizard, [this](const QString &sentence) { said = sentence; });
        QObject::connect(wizard, &SeverityWizard::levelWanted, wizard, [this] { direct = true; });
        wizard->show();
        if (!QTest::qWaitForWindowActive(wizard))
            qFatal("the page did not come up");
    }
    void type(const char *keys) { QTest::keyClicks(table(), QString::fromLatin1(keys)); }
    void enter() { QTest::keyClick(wizard->focusWidget() ? wizard->focusWidget() : wizard, Qt::Key_Return); }
    MatrixTable *table() const { return wizard->findChild<MatrixTable *>(); }
    MatrixModel *model() const { return static_cast<MatrixModel *>(table()->model()); }
    QString label(const char *name) const { return wizard->findChild<PlainLabel *>(QLatin1String(name))->text(); }
    QLineEdit *reason() const { return wizard->findChild<QLineEdit *>(); }
    bool problemShown() const { return wizard->findChild<PlainLabel *>(QStringLiteral("severityProblem"))->isVisible(); }
    bool says(const QString &text) const
    {
        const QList<PlainLabel *> labels = wizard->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const PlainLabel *l) { return l->text() == text; });
    }
    const Incident &state() const { return *door->stateOf(*id); }
    QString answer(const char *key) const { return state().assessments.last().what.answers.value(QLatin1String(key)); }

    QTemporaryDir folder;
    FakeClock clock;
    FakeDoor *door = new FakeDoor(clock); ///< the room's
    ThemeStore themes;
    Policy policy;
    WarRoom room;
    std::optional<IncidentId> id;
    std::shared_ptr<LiveIncident> incident;
    QPointer<SeverityWizard> wizard;
    QString said;
    bool direct = false;
};

} // namespace

class SeverityWizardTest : public QObject
{
    Q_OBJECT
private slots:
    void sevenKeysRateAnIncident();
    void anyAnswersByKeysGiveTheWorstRow();
    void notSureCountsAsTheWorse();
    void backspaceGoesBackAndDeleteTakesOut();
    void consequencesStandThereBeforeEnter();
    void raisingIsInstant();
    void loweringAsksForOneLine();
    void everyRowIsAsHighAsItsWords();
    void escapeWritesNothing();
    void enterOnCancelCancels();
    void runningAgainShowsWhatChanged();
    void nothingChangedWritesNothing();
    void answersByAnotherPolicyAreNotTakenOver();
    void aRefusalKeepsThePage();
    void digitsAreTheLevelsOwnNumbers();
    void theLevelCanBeNamedInstead();
    void aScreenReaderHearsCells();
    void theTableIsASoundModel();
    void rightToLeftMirrorsTheMatrix();
    void theWindowOpensItByKeyAndBySlashSev();
};

void SeverityWizardTest::sevenKeysRateAnIncident()
{
    WizardRig rig;
    QVERIFY(rig.table()->hasFocus());
    rig.type("324433");
    QVERIFY(rig.label("severityResult").contains(QStringLiteral("SEV-2")));
    QVERIFY(rig.label("severityResult").contains(QStringLiteral("Users")));
    QVERIFY(rig.label("severityResult").contains(QStringLiteral("6 of 6")));
    QVERIFY(!rig.state().severity);
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-2"));
    QCOMPARE(rig.state().assessments.size(), 1);
    QCOMPARE(rig.state().assessments.first().by, QStringLiteral("dana"));
    QCOMPARE(rig.state().assessments.first().what.policy, QStringLiteral("four-level@1"));
    QCOMPARE(rig.answer("users"), QStringLiteral("2"));
    QCOMPARE(rig.answer("revenue"), QStringLiteral("3"));
    QVERIFY(rig.said.contains(QStringLiteral("SEV-2")));
}

void SeverityWizardTest::anyAnswersByKeysGiveTheWorstRow()
{
    WizardRig rig;
    QRandomGenerator random(20241115);
    for (int round = 0; round < 40; ++round) {
        rig.table()->setCurrentIndex(rig.model()->index(0, 0));
        char worst = '4';
        QByteArray keys;
        for (int row = 0; row < 6; ++row) {
            const char digit = char('1' + random.bounded(4));
            keys += digit;
            worst = std::min(worst, digit);
        }
        rig.type(keys);
        QCOMPARE(rig.model()->result()->level.name, QStringLiteral("SEV-") + QLatin1Char(worst));
    }
}

void SeverityWizardTest::notSureCountsAsTheWorse()
{
    WizardRig rig;
    rig.type("n2"); // revenue: 2 or 3
    QVERIFY(!rig.table()->isUnsure());
    QTest::keyClick(rig.table(), Qt::Key_3, Qt::AltModifier); // users: 3 or 4
    rig.type("04");                                           // data: 4 is the mildest, so 3 or 4
    rig.type("nn4");                                          // N twice: sure after all
    QCOMPARE(rig.label("severityResult").left(5), QStringLiteral("SEV-2"));
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.answer("revenue"), QStringLiteral("2/3"));
    QCOMPARE(rig.answer("users"), QStringLiteral("3/4"));
    QCOMPARE(rig.answer("data"), QStringLiteral("3/4"));
    QCOMPARE(rig.answer("security"), QStringLiteral("4"));
    QCOMPARE(rig.state().assessments.last().what.answers.size(), 4);
}

void SeverityWizardTest::backspaceGoesBackAndDeleteTakesOut()
{
    WizardRig rig;
    rig.type("12");
    QTest::keyClick(rig.table(), Qt::Key_Backspace);
    QTest::keyClick(rig.table(), Qt::Key_Up);
    QCOMPARE(rig.table()->currentIndex().row(), 0);
    rig.type("4");
    QCOMPARE(rig.model()->result()->level.name, QStringLiteral("SEV-2"));
    QTest::keyClick(rig.table(), Qt::Key_Delete);
    QCOMPARE(rig.model()->result()->level.name, QStringLiteral("SEV-4"));
    QCOMPARE(rig.model()->result()->answered, 1);
    QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, {}, rig.table()->visualRect(rig.model()->index(2, 0)).center());
    QCOMPARE(rig.model()->result()->level.name, QStringLiteral("SEV-1"));
}

void SeverityWizardTest::consequencesStandThereBeforeEnter()
{
    WizardRig rig("SEV-3");
    rig.type("2");
    const PolicyLevel &two = rig.policy.levels.at(1);
    for (const Consequence &line : responseConsequences(two) + toldConsequences(rig.policy, two))
        QVERIFY2(rig.says(line.value), qPrintable(line.what));
    QVERIFY(rig.says(QStringLiteral("within 20 min, then every 60 min"))); // customers at SEV-2
    QVERIFY(rig.says(QStringLiteral("within 15 min")));                 // acknowledge, commander
    QVERIFY(rig.says(QStringLiteral("was within 2 h")));                // acknowledge at SEV-3
    QCOMPARE(rig.state().assessments.size(), 0);
}

void SeverityWizardTest::raisingIsInstant()
{
    WizardRig rig("SEV-3");
    rig.type("1");
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-1"));
}

void SeverityWizardTest::loweringAsksForOneLine()
{
    WizardRig rig("SEV-1");
    rig.type("333333");
    rig.enter();
    QVERIFY(rig.reason()->isVisible());
    QTRY_VERIFY(rig.reason()->hasFocus());
    QVERIFY(rig.state().assessments.isEmpty());
    rig.enter(); // nothing said
    QVERIFY(rig.problemShown());
    QTest::keyClicks(rig.reason(), QStringLiteral("only staff saw it"));
    QVERIFY(!rig.problemShown());
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-3"));
    QCOMPARE(rig.state().assessments.size(), 1);
    const auto changed = std::find_if(rig.door->submitted().begin(), rig.door->submitted().end(),
                                      [](const Command &c) { return std::holds_alternative<SeverityChanged>(c.payload); });
    QVERIFY(changed != rig.door->submitted().end());
    QCOMPARE(std::get<SeverityChanged>(changed->payload).reason, QStringLiteral("only staff saw it"));
}

void SeverityWizardTest::everyRowIsAsHighAsItsWords()
{
    WizardRig rig("SEV-1");
    const QAbstractItemView &view = *rig.table(); // whose hints anybody may ask
    for (int row = 0; row < rig.model()->rowCount(); ++row)
        QTRY_COMPARE(rig.table()->rowHeight(row), view.sizeHintForRow(row));
    rig.wizard->resize(rig.wizard->width() + 400, rig.wizard->height());
    for (int row = 0; row < rig.model()->rowCount(); ++row)
        QTRY_COMPARE(rig.table()->rowHeight(row), view.sizeHintForRow(row));
}

void SeverityWizardTest::escapeWritesNothing()
{
    WizardRig rig("SEV-3");
    rig.type("111111");
    QTest::keyClick(rig.table(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.wizard);
    rig.door->settle();
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-3"));
    QVERIFY(rig.state().assessments.isEmpty());
}

void SeverityWizardTest::enterOnCancelCancels()
{
    WizardRig rig("SEV-3");
    rig.type("111111");
    auto *cancel = rig.wizard->findChild<QPushButton *>(QStringLiteral("severityCancel"));
    QVERIFY(cancel);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!rig.wizard);
    rig.door->settle();
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-3"));
    QVERIFY(rig.state().assessments.isEmpty());
}

void SeverityWizardTest::runningAgainShowsWhatChanged()
{
    WizardRig rig;
    rig.type("343444");
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    rig.open();
    QVERIFY(rig.label("severityEarlier").contains(QStringLiteral("dana")));
    QVERIFY(rig.label("severityEarlier").contains(QStringLiteral("SEV-3")));
    QCOMPARE(rig.model()->answers().size(), 6);
    rig.type("2");
    QCOMPARE(rig.label("severityChanges"), QStringLiteral("Revenue: was 3, now 2"));
    QTest::keyClick(rig.table(), Qt::Key_Delete); // of the second row
    QVERIFY(rig.label("severityChanges").contains(QStringLiteral("Users: was 4, now not answered")));
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.state().assessments.size(), 2);
    QCOMPARE(rig.state().severity->name, QStringLiteral("SEV-2"));
}

void SeverityWizardTest::nothingChangedWritesNothing()
{
    WizardRig rig;
    rig.type("3");
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    const qint64 before = rig.state().lastSeq;
    rig.open();
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    rig.door->settle();
    QCOMPARE(rig.state().lastSeq, before);
}

void SeverityWizardTest::answersByAnotherPolicyAreNotTakenOver()
{
    WizardRig rig;
    QTest::keyClick(rig.table(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.wizard);
    QVERIFY(rig.door->act(*rig.id, SeverityAssessed{{{QStringLiteral("users"), QStringLiteral("0")}},
                                                    QStringLiteral("zero-based@1"),
                                                    {1, QStringLiteral("SEV-0")},
                                                    rig.clock.now()}));
    rig.open();
    QVERIFY(rig.model()->answers().isEmpty());
    QVERIFY(rig.label("severityEarlier").contains(QStringLiteral("zero-based@1")));
}

void SeverityWizardTest::aRefusalKeepsThePage()
{
    WizardRig rig;
    rig.door->failNext({ErrorCode::Conflict, QStringLiteral("Bob was first."), {}});
    rig.type("1");
    rig.enter();
    QTRY_VERIFY(rig.wizard && rig.problemShown());
    QCOMPARE(rig.label("severityProblem"), QStringLiteral("Bob was first."));
    QVERIFY(rig.table()->isEnabled());
    rig.type("2");
    QVERIFY(!rig.problemShown());
}

void SeverityWizardTest::digitsAreTheLevelsOwnNumbers()
{
    WizardRig rig(nullptr, "zero-based");
    rig.type("4304"); // 0 is a level here, not doubt
    QVERIFY(!rig.table()->isUnsure());
    QCOMPARE(rig.model()->result()->level.name, QStringLiteral("SEV-0"));
    rig.type("5"); // no such level
    QCOMPARE(rig.model()->result()->answered, 4);
    rig.enter();
    QTRY_VERIFY(!rig.wizard);
    QCOMPARE(rig.answer("data"), QStringLiteral("0"));
    QCOMPARE(rig.answer("users"), QStringLiteral("3"));
}

void SeverityWizardTest::theLevelCanBeNamedInstead()
{
    WizardRig rig;
    QTest::mouseClick(rig.wizard->findChild<QPushButton *>(QStringLiteral("severityDirect")), Qt::LeftButton);
    QTRY_VERIFY(!rig.wizard);
    QVERIFY(rig.direct);
}

void SeverityWizardTest::aScreenReaderHearsCells()
{
    WizardRig rig;
    rig.type("n2");
    const auto heard = [&rig](int row, int column) {
        return rig.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(0, 1), QStringLiteral("Revenue, SEV-2: $1,000 to $10,000 a minute, chosen"));
    QCOMPARE(heard(0, 2), QStringLiteral("Revenue, SEV-3: Less than $1,000 a minute, or perhaps this"));
    QCOMPARE(heard(1, 0), QStringLiteral("Users, SEV-1: All of them"));
    QVERIFY(!rig.table()->accessibleName().isEmpty() && !rig.table()->accessibleDescription().isEmpty());
    for (const QPushButton *button : rig.wizard->findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
}

void SeverityWizardTest::theTableIsASoundModel()
{
    ThemeStore themes;
    MatrixModel model(shippedPolicy(QStringLiteral("five-level")), {}, IconSet(themes));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 5);
    for (int row = 0; row < model.rowCount(); ++row)
        model.pick(row, row % 5, row % 2 == 0);
    model.clear(0);
    model.pick(99, 99, true);
    QCOMPARE(model.answers().size(), 5);
}

void SeverityWizardTest::rightToLeftMirrorsTheMatrix()
{
    WizardRig rig;
    rig.type("1");
    const int left = rig.table()->visualRect(rig.model()->index(0, 0)).left();
    rig.wizard->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(rig.table()->visualRect(rig.model()->index(0, 0)).left() > left);
    QVERIFY(!rig.wizard->grab().isNull());
}

void SeverityWizardTest::theWindowOpensItByKeyAndBySlashSev()
{
    ShellRig rig;
    const IncidentId id = rig.door->declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), rig.level("SEV-2"));
    WindowSession session(rig.journal());
    MainWindow window(rig.room, rig.themes, session, {});
    window.resize(1360, 860);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(rig.room.book().isLoaded());
    window.workOn(id);
    QTRY_VERIFY(rig.room.open(id)->isLoaded());
    QTest::keyClick(window.focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<SeverityWizard> wizard = window.findChild<SeverityWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(!wizard->isModal());
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    QTest::keyClicks(wizard->focusWidget(), QStringLiteral("1"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!wizard);
    QCOMPARE(rig.door->stateOf(id)->severity->name, QStringLiteral("SEV-1"));

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(window.focusWidget(), QStringLiteral("/sev"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window.findChild<SeverityWizard *>());
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("severityDirect")), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<PromptPanel *>()->isOpen());
}

QUARTERDECK_TEST(SeverityWizardTest);

#include "tst_severity.moc"
