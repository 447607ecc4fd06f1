// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist and the guidance as models.
#include "items/checklistmodel.h"
#include "items/guidancemodel.h"
#include "items/rolesmodel.h"
#include "livefixture.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

namespace {

const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")};

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

ChecklistStep step(const char *key, const char *phase, const char *owner, std::optional<Milliseconds> within)
{
    ChecklistStep step;
    step.key = QLatin1String(key);
    step.task = QStringLiteral("Do %1").arg(step.key);
    step.phase = QLatin1String(phase);
    step.owner = QLatin1String(owner);
    step.within = within;
    step.target = QStringLiteral("soon");
    step.levels = QStringList{kSev1.name};
    return step;
}

const Policy &policy()
{
    static const Policy policy = [] {
        Policy p;
        PolicyLevel one{kSev1}, two{kSev2};
        one.response.warRoom = WarRoomRule::AsNeeded;
        one.response.acknowledge = minutes(5);
        p.levels = {one, two};
        p.lifecycle.rows = {{QStringLiteral("first"), QStringLiteral("Finding out"), QStringLiteral("See what it is"), QStringLiteral("mttd"), {QStringLiteral("detected")}},
                            {QStringLiteral("second"), QStringLiteral("Mending"), QStringLiteral("End it"), QStringLiteral("mttm"), {QStringLiteral("mitigating")}}};
        p.firstFiveMinutes.rows = {step("look", "", "on-call", minutes(5))};
        p.checklist.rows = {step("rate", "first", "commander", minutes(10)), step("mend", "second", "operations", {})};
        p.raci.rows = {{QStringLiteral("Mend it"), {QStringLiteral("second")}, {{role::Commander, QStringLiteral("A")}, {role::Operations, QStringLiteral("R")}}}};
        p.priorities.rows = {{QStringLiteral("People"), QStringLiteral("first")}, {QStringLiteral("Service"), QStringLiteral("last")}};
        p.roles.rows = {{role::Commander, QStringLiteral("Commander"), {}, {}, {QStringLiteral("Type commands")}}};
        for (const auto &[name, after] : {std::pair("L1", 0), std::pair("L2", 5)}) {
            LadderStep ladder;
            ladder.name = QLatin1String(name);
            ladder.after = minutes(after);
            ladder.pages = QStringList{QStringLiteral("Somebody")};
            p.ladder.rows.append(ladder);
        }
        return p;
    }();
    return policy;
}

struct Checklist : LiveFixture
{
    ChecklistModel model{[](const Incident &) -> const Policy & { return policy(); }};
    QAbstractItemModelTester tester{&model};

    Checklist()
    {
        model.tick(clock.now());
        model.setIncident(incident);
        act(SeverityChanged{kSev1, {}, clock.now()});
        await([this] { return value(QStringLiteral("Do look"), ChecklistModel::DueAtRole).isValid(); }); // the level has arrived
    }
    int rowOf(const QString &title) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data().toString() == title)
                return row;
        }
        return -1;
    }
    QVariant value(const QString &title, int role) const { return model.index(rowOf(title)).data(role); }
};

struct Guidance : LiveFixture
{
    GuidanceModel model{[](const Incident &) -> const Policy & { return policy(); }, QStringLiteral("dana")};
    QAbstractItemModelTester tester{&model};

    Guidance()
    {
        model.setTimeText([](Instant at) { return toRfc3339(at).mid(11, 5); });
        model.tick(clock.now());
        model.setIncident(incident);
        act(SeverityChanged{kSev1, {}, clock.now()});
        await([this] { return heading(GuidanceModel::Section::Escalation) >= 0; });
    }
    int heading(GuidanceModel::Section section) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(GuidanceModel::KindRole).toInt() == int(GuidanceModel::Kind::Heading) && index.data(GuidanceModel::SectionRole).toInt() == int(section))
                return row;
        }
        return -1;
    }
    QString summary(GuidanceModel::Section section) const { return model.index(heading(section)).data(GuidanceModel::DetailRole).toString(); }
    int linesOf(GuidanceModel::Section section) const
    {
        int lines = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            lines += model.index(row).data(GuidanceModel::SectionRole).toInt() == int(section) && row != heading(section);
        return lines;
    }
};

} // namespace

class TestGuideModels : public QObject
{
    Q_OBJECT
private slots:
    void stepsStandUnderTheirPhase();
    void aTickChangesItsRowAndTheCounts();
    void timeAloneMakesAStepLate();
    void anotherLevelIsAnotherList();
    void aScreenReaderHearsWhatAStepIs();

    void thePhaseIsAtTheTop();
    void sectionsFold();
    void theLadderClimbsWithTheTime();
    void aWarRoomIsOfferedAndThenShown();
    void onesOwnPartIsMarked();
    void withoutAnIncidentBothAreEmpty();

    void theCommandersReportsAreCounted();
    void whoCommandsEveryTimeIsSeen();
};

void TestGuideModels::stepsStandUnderTheirPhase()
{
    Checklist rig;
    QStringList rows;
    for (int row = 0; row < rig.model.rowCount(); ++row)
        rows << (rig.model.itemAt(row) ? QStringLiteral("- ") : QString()) + rig.model.index(row).data().toString();
    QCOMPARE(rows, QStringList({QStringLiteral("First five minutes"), QStringLiteral("- Do look"), QStringLiteral("Finding out"), QStringLiteral("- Do rate"),
                                QStringLiteral("Mending"), QStringLiteral("- Do mend")}));
    QVERIFY(rig.value(QStringLiteral("Finding out"), ChecklistModel::CurrentRole).toBool());
    QVERIFY(!rig.value(QStringLiteral("Mending"), ChecklistModel::CurrentRole).toBool());
    rig.act(RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, rig.clock.now()});
    QTRY_COMPARE(rig.value(QStringLiteral("Do rate"), ChecklistModel::OwnerRole).toString(), QStringLiteral("Incident commander @bob"));
    rig.act(StatusChanged{Status::Mitigating, rig.clock.now()});
    QTRY_VERIFY(rig.value(QStringLiteral("Mending"), ChecklistModel::CurrentRole).toBool());
}

void TestGuideModels::aTickChangesItsRowAndTheCounts()
{
    Checklist rig;
    const QPersistentModelIndex kept = rig.model.index(rig.rowOf(QStringLiteral("Do mend")));
    QSignalSpy changed(&rig.model, &ChecklistModel::dataChanged), resets(&rig.model, &ChecklistModel::modelReset);
    const ChecklistTicked tick = rig.model.toggled(rig.rowOf(QStringLiteral("Do rate")), rig.clock.now());
    QCOMPARE(tick.step, QStringLiteral("rate"));
    QVERIFY(tick.done);
    rig.act(tick);
    QTRY_COMPARE(rig.model.doneCount(), 1);
    QCOMPARE(rig.value(QStringLiteral("Do rate"), Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(rig.value(QStringLiteral("Do rate"), ChecklistModel::DoneByRole).toString(), QStringLiteral("dana"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(resets.count(), 0);
    QVERIFY(kept.isValid());
    rig.act(rig.model.toggled(rig.rowOf(QStringLiteral("Do rate")), rig.clock.now()));
    QTRY_COMPARE(rig.model.doneCount(), 0);
}

void TestGuideModels::timeAloneMakesAStepLate()
{
    Checklist rig;
    rig.clock.advance(minutes(5) - Milliseconds(1000));
    rig.model.tick(rig.clock.now());
    QCOMPARE(rig.model.lateCount(), 0);
    rig.clock.advance(Milliseconds(1000));
    rig.model.tick(rig.clock.now());
    QCOMPARE(rig.model.lateCount(), 1);
    QVERIFY(rig.value(QStringLiteral("Do look"), ChecklistModel::LateRole).toBool());
}

void TestGuideModels::anotherLevelIsAnotherList()
{
    Checklist rig;
    rig.act(SeverityChanged{kSev2, QStringLiteral("not so bad"), rig.clock.now()});
    QTRY_COMPARE(rig.model.rowCount(), 0);
}

void TestGuideModels::aScreenReaderHearsWhatAStepIs()
{
    Checklist rig;
    QCOMPARE(rig.value(QStringLiteral("Do look"), Qt::AccessibleTextRole).toString(), QStringLiteral("Do look, open, On-call, soon"));
    rig.clock.advance(minutes(6));
    rig.model.tick(rig.clock.now());
    QCOMPARE(rig.value(QStringLiteral("Do look"), Qt::AccessibleTextRole).toString(), QStringLiteral("Do look, overdue, On-call, soon"));
    QCOMPARE(rig.value(QStringLiteral("Finding out"), Qt::AccessibleTextRole).toString(), QStringLiteral("Finding out, the phase at hand"));
}

void TestGuideModels::thePhaseIsAtTheTop()
{
    Guidance rig;
    QCOMPARE(rig.model.index(0).data().toString(), QStringLiteral("Finding out"));
    QVERIFY(rig.model.index(0).data(GuidanceModel::DetailRole).toString().startsWith(QStringLiteral("See what it is\n")));
    rig.act(StatusChanged{Status::Mitigating, rig.clock.now()});
    QTRY_COMPARE(rig.model.index(0).data().toString(), QStringLiteral("Mending"));
}

void TestGuideModels::sectionsFold()
{
    Guidance rig;
    using Section = GuidanceModel::Section;
    QCOMPARE(rig.linesOf(Section::Priorities), 0); // folded at first: the names are in the heading
    QCOMPARE(rig.summary(Section::Priorities), QStringLiteral("People › Service"));
    QVERIFY(rig.model.index(rig.heading(Section::Priorities)).data(GuidanceModel::FoldedRole).toBool());
    rig.model.toggle(rig.heading(Section::Priorities));
    QCOMPARE(rig.linesOf(Section::Priorities), 2);
    rig.model.toggle(rig.heading(Section::DoesNot));
    QCOMPARE(rig.linesOf(Section::DoesNot), 1);
    rig.model.toggle(rig.heading(Section::Priorities));
    QCOMPARE(rig.linesOf(Section::Priorities), 0);
}

void TestGuideModels::theLadderClimbsWithTheTime()
{
    Guidance rig;
    using Section = GuidanceModel::Section;
    QCOMPARE(rig.summary(Section::Escalation), QStringLiteral("L1 reached, next L2 at 14:45"));
    rig.clock.advance(minutes(5));
    rig.model.tick(rig.clock.now());
    QCOMPARE(rig.summary(Section::Escalation), QStringLiteral("L2 reached"));
    QCOMPARE(rig.linesOf(Section::Escalation), 2);
}

void TestGuideModels::aWarRoomIsOfferedAndThenShown()
{
    Guidance rig;
    using Section = GuidanceModel::Section;
    const auto kinds = [&rig] {
        QVector<int> list;
        for (int row = rig.heading(Section::WarRoom); row >= 0 && row < rig.heading(Section::Escalation); ++row)
            list << rig.model.index(row).data(GuidanceModel::KindRole).toInt();
        return list;
    };
    QVERIFY(kinds().contains(int(GuidanceModel::Kind::Offer)));
    rig.act(FieldEdited{Field::Channel, {QStringLiteral("#inc-20241115-checkout")}});
    QTRY_VERIFY(kinds().contains(int(GuidanceModel::Kind::Channel)));
    QVERIFY(!kinds().contains(int(GuidanceModel::Kind::Offer)));
    QCOMPARE(rig.summary(Section::WarRoom), QStringLiteral("#inc-20241115-checkout"));
}

void TestGuideModels::onesOwnPartIsMarked()
{
    Guidance rig;
    rig.act(StatusChanged{Status::Mitigating, rig.clock.now()});
    rig.act(RoleAssigned{role::Operations, QStringLiteral("dana"), std::nullopt, rig.clock.now()});
    const auto marked = [&rig] {
        QStringList list;
        for (int row = 0; row < rig.model.rowCount(); ++row) {
            const QModelIndex index = rig.model.index(row);
            if (index.data(GuidanceModel::SectionRole).toInt() == int(GuidanceModel::Section::Parts) && index.data(GuidanceModel::MarkedRole).toBool())
                list << index.data().toString() + u'|' + index.data(GuidanceModel::DetailRole).toString();
        }
        return list;
    };
    QTRY_COMPARE(marked(), QStringList{QStringLiteral("Operations lead @dana|Responsible: Mend it")});
}

void TestGuideModels::withoutAnIncidentBothAreEmpty()
{
    Guidance guidance;
    guidance.model.setIncident(nullptr);
    QCOMPARE(guidance.model.rowCount(), 0);
    Checklist checklist;
    checklist.model.setIncident(nullptr);
    QCOMPARE(checklist.model.rowCount(), 0);
    QCOMPARE(checklist.model.stepCount(), 0);
}

void TestGuideModels::theCommandersReportsAreCounted()
{
    LiveFixture live;
    RolesModel roles;
    QAbstractItemModelTester tester(&roles);
    roles.setIncident(live.incident);
    live.act(RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, live.clock.now()});
    for (int i = 0; i < 6; ++i)
        live.act(RoleAssigned{QStringLiteral("sme-%1").arg(i), QStringLiteral("p%1").arg(i), std::nullopt, live.clock.now()});
    QTRY_COMPARE(roles.slotAt(0).reports, 6);
    for (const QString &who : {QStringLiteral("q"), QStringLiteral("r"), QStringLiteral("bob")}) {
        EntryBody body{EntryType::Action, QStringLiteral("look at it"), live.clock.now()};
        body.people = QStringList{who};
        live.act(EntryLogged{body});
    }
    QTRY_COMPARE(roles.slotAt(0).reports, 8); // the commander does not report to himself
    QVERIFY(roles.slotAt(0).reports > kSpanOfControl);
}

void TestGuideModels::whoCommandsEveryTimeIsSeen()
{
    FakeClock clock;
    FakeDoor door(clock);
    for (int i = 0; i < 6; ++i) {
        door.declare(QStringLiteral("Past %1").arg(i), QStringLiteral("dana"), std::nullopt, i == 2 ? QStringLiteral("carol") : QStringLiteral("bob"));
        clock.advance(minutes(60));
    }
    const IncidentId now = door.declare(QStringLiteral("Now"), QStringLiteral("dana"), std::nullopt, QStringLiteral("bob"));
    IncidentBook book(door);
    book.load();
    QTRY_VERIFY(book.isLoaded() && book.size() == 7);
    const Instant declared = door.stateOf(now)->declaredAt();
    QCOMPARE(commandShare(book, now, declared, QStringLiteral("bob")), (CommandShare{4, 5}));
    QVERIFY(commandShare(book, now, declared, QStringLiteral("bob")).isTooMuch());
    QVERIFY(!commandShare(book, now, declared, QStringLiteral("carol")).isTooMuch());
    QVERIFY(!(CommandShare{3, 3}).isTooMuch()); // too few to say anything
}

QUARTERDECK_TEST(TestGuideModels);
#include "tst_guidemodels.moc"
