// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "domain/coach.h"
#include "domain/decide.h"
#include "domain/fold.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <stdexcept>

using namespace quarterdeck;

namespace {

const IncidentId kIncident = *IncidentId::fromString(QStringLiteral("6f0f3a4e-8a61-4c1f-9d7b-1c2d3e4f5a6b"));
const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")}, kSev3{3, QStringLiteral("SEV-3")};

/// "14:05:30" on 15 November 2024.
Instant at(const char *time) { return *fromRfc3339(QStringLiteral("2024-11-15T%1Z").arg(QLatin1String(time))); }

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

/// The figures of the profile that ships by default, as the specification gives them for SEV-1 and SEV-2.
Policy policy()
{
    Policy p;
    p.name = QStringLiteral("four-level");
    PolicyLevel one{kSev1}, two{kSev2}, three{kSev3};
    one.commanderWithin = minutes(5);
    one.response.acknowledge = minutes(5);
    one.response.leadership = minutes(15);
    one.response.statusPage = minutes(10);
    one.response.firstCustomerUpdate = minutes(10);
    one.response.customerCadence = minutes(30);
    one.response.internalCadence = minutes(15);
    one.response.mitigate = minutes(30);
    one.response.management = minutes(30);
    one.response.postmortem = minutes(48 * 60);
    two.commanderWithin = minutes(15);
    two.response.acknowledge = minutes(15);
    two.response.statusPage = minutes(20);
    two.response.firstCustomerUpdate = minutes(20);
    two.response.customerCadence = minutes(60);
    two.response.internalCadence = minutes(30);
    two.response.mitigate = minutes(120);
    p.levels = {one, two, three};
    for (const auto &[name, after] : {std::pair("L1", 0), std::pair("L2", 5), std::pair("L3", 10), std::pair("L4", 15)}) {
        LadderStep step;
        step.name = QString::fromLatin1(name);
        step.after = minutes(after);
        step.levels = {kSev1.name};
        p.ladder.rows.append(step);
    }
    return p;
}

/// An incident grown through decide() and fold(), at the times the story says.
struct Story
{
    Incident state{kIncident};
    qint64 written = 0;

    void tell(const char *time, const Payload &payload, const QString &who = QStringLiteral("alice"))
    {
        const Command command{CommandId::random(), kIncident, who, QStringLiteral("test"), at(time), payload, std::nullopt, {}};
        const auto decided = decide(state.declared ? &state : nullptr, command);
        if (!decided)
            throw std::runtime_error(decided.error().message.toStdString());
        for (const Payload &p : *decided)
            fold(
                state,
                Event{EventId::random(), kIncident, who, QStringLiteral("test"), at(time), ++written, written - 1, p, {}, false});
    }
    void declare(const char *time, const SeverityLevel &level, const QString &commander = {},
                 IncidentKind kind = IncidentKind::Real)
    {
        IncidentDeclared p;
        p.ref = QStringLiteral("INC-7K3QZP");
        p.title = QStringLiteral("Checkout failing");
        p.severity = level;
        p.commander = commander;
        p.kind = kind;
        p.at = at(time);
        tell(time, p);
    }
    void update(const char *time, const char *audience, std::optional<Instant> next = {})
    {
        tell(time, UpdateSent{QString::fromLatin1(audience), QStringLiteral("We are on it."), at(time), next});
    }
    void log(const char *time, EntryType type, const QString &text, const QString &who = QStringLiteral("alice"),
             const QString &assignee = {}, int boxMinutes = 0)
    {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = at(time);
        body.assignee = assignee;
        body.timeBoxMs = boxMinutes * qint64(60000);
        if (type == EntryType::Result)
            body.refs = QStringList{text.left(2)};
        tell(time, EntryLogged{body}, who);
    }
    void milestone(const char *time, Milestone milestone)
    {
        tell(time, MilestoneRecorded{milestone, MilestoneValue::time(at(time)), {}});
    }
    void command(const char *time, const QString &who)
    {
        tell(time, RoleAssigned{role::Commander, who, std::nullopt, at(time)}, who);
    }

    QVector<ClockReading> clocks() const { return clocksOf(state, policy()); }
    std::optional<ClockReading> clock(const QString &name, const QString &subject = {}) const
    {
        std::optional<ClockReading> found;
        for (const ClockReading &reading : clocks()) {
            if (reading.clock == name && reading.subject == subject)
                found = reading; // the last one: vacancies come in order
        }
        return found;
    }
    ClockState stateOf(const ClockReading &reading, const char *time) const
    {
        return stateAt(reading, at(time), state.alarmAnswers);
    }
    QStringList findings(const char *time) const
    {
        QStringList rules;
        for (const CoachFinding &finding : coachFindings(state, policy(), at(time)))
            rules << finding.rule;
        return rules;
    }
};

const QString kCustomers = QStringLiteral("customers");

QJsonObject shippedDocument(const QString &profile)
{
    return QJsonDocument::fromJson(testing::shippedPolicyDocument(profile)).object();
}

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT
private slots:
    void aLevelStartsExactlyItsClocks();
    void aShippedLevelStartsWhatItsRowAsks_data();
    void aShippedLevelStartsWhatItsRowAsks();
    void noCommanderIsAmberAndRedAtTheStatedSeconds();
    void theGapIsToldWhenCommandIsTaken();
    void theLadderNamesItsStepsUntilSomebodyTakesItOn();
    void aPromiseToCustomersIsDueFiveMinutesBeforeAndRestartsWithTheNext();
    void adherenceCountsWhatWasDue();
    void anActionIsDueInItsTimeBoxAndClosedByItsResult();
    void answersQuietenOneDeadlineOnly();
    void raisingAsksNoEarlierThanItWasRaised();
    void resolvedEndsEverythingButThePostmortem();
    void reopenedMissesNothingOfTheTimeBetween();
    void whatNobodyRespondsToHasNoClocks();
    void theNextChangeIsTheNextEdge();
    void coachRulesFire_data();
    void coachRulesFire();
    void theCoachSpeaksOnce();
    void theCoachIsSilentWhenAllIsWell();
};

void TestClocks::aShippedLevelStartsWhatItsRowAsks_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("row");
    for (const QString &profile : {QStringLiteral("four-level"), QStringLiteral("five-level"), QStringLiteral("zero-based")}) {
        const QJsonArray levels = shippedDocument(profile).value(u"levels").toArray();
        for (int row = 0; row < levels.size(); ++row)
            QTest::addRow("%s %s", qPrintable(profile), qPrintable(levels[row][u"name"].toString())) << profile << row;
    }
}

/// What to expect is read from the document itself, past the product's own reader.
void TestClocks::aShippedLevelStartsWhatItsRowAsks()
{
    QFETCH(QString, profile);
    QFETCH(int, row);
    const QJsonObject document = shippedDocument(profile);
    const QJsonObject level = document.value(u"levels").toArray().at(row).toObject(), response = level.value(u"response").toObject();
    const QString name = level.value(u"name").toString();
    QStringList expected;
    const auto expect = [&expected](const QString &clock, const QJsonValue &minutes) {
        if (minutes.isDouble())
            expected << clock + u' ' + QString::number(minutes.toInteger());
    };
    expect(QStringLiteral("commander"), level.value(u"commander_within_min"));
    for (const auto &[clock, field] : {std::pair("acknowledge", "acknowledge_min"), std::pair("leadership", "leadership_min"),
                                       std::pair("status_page", "status_page_min"), std::pair("first_update:customers", "first_customer_update_min"),
                                       std::pair("cadence:internal", "internal_every_min"), std::pair("escalation:management", "management_min"),
                                       std::pair("mitigate", "mitigate_min")})
        expect(QLatin1String(clock), response.value(QLatin1String(field)));
    const auto isForLevel = [&name](const QJsonValue &of) {
        const QJsonArray levels = of[u"levels"].toArray();
        return levels.isEmpty() || levels.contains(QJsonValue(name));
    };
    for (const QJsonValue step : document.value(u"ladder")[u"rows"].toArray()) {
        if (step[u"after_min"].toInteger() > 0 && isForLevel(step))
            expect(QStringLiteral("escalation:") + step[u"name"].toString(), step[u"after_min"]);
    }
    const QMap<QString, QString> covered{{QStringLiteral("acknowledged"), QStringLiteral("acknowledge_min")},
                                         {QStringLiteral("customers_told"), QStringLiteral("first_customer_update_min")},
                                         {QStringLiteral("mitigated"), QStringLiteral("mitigate_min")}};
    for (const QJsonValue step : document.value(u"checklist")[u"rows"].toArray()) {
        const bool atOnce = step[u"from"].isUndefined() || step[u"from"].toString() == u"declared";
        if (atOnce && isForLevel(step) && !response.value(covered.value(step[u"done_when"].toString())).isDouble())
            expect(QStringLiteral("checklist:") + step[u"key"].toString(), step[u"within_min"]);
    }

    const Result<Policy> policy = parsePolicy(QJsonDocument(document).toJson());
    QVERIFY(policy);
    Story story;
    story.declare("14:00:00", *policy->levelFrom(name));
    QStringList started;
    for (const ClockReading &reading : clocksOf(story.state, *policy))
        started << reading.clock + (reading.subject.isEmpty() ? QString() : u':' + reading.subject) + u' '
                       + QString::number((reading.dueAt - reading.startedAt).count() / 60000);
    expected.sort();
    started.sort();
    QCOMPARE(started, expected);
}

void TestClocks::aLevelStartsExactlyItsClocks()
{
    Story story;
    story.declare("14:00:00", kSev1);
    QStringList started;
    for (const ClockReading &reading : story.clocks())
        started << reading.clock + (reading.subject.isEmpty() ? QString() : u':' + reading.subject) + u' '
                       + QString::number((reading.dueAt - reading.startedAt).count() / 60000);
    QCOMPARE(
        started,
        (QStringList{QStringLiteral("acknowledge 5"), QStringLiteral("commander 5"), QStringLiteral("first_update:customers 10"),
                     QStringLiteral("cadence:internal 15"), QStringLiteral("leadership 15"), QStringLiteral("status_page 10"),
                     QStringLiteral("escalation:L2 5"), QStringLiteral("escalation:L3 10"), QStringLiteral("escalation:L4 15"),
                     QStringLiteral("escalation:management 30"), QStringLiteral("mitigate 30")}));
    Story quiet;
    quiet.declare("14:00:00", kSev3);
    QVERIFY(quiet.clocks().isEmpty());
}

void TestClocks::noCommanderIsAmberAndRedAtTheStatedSeconds()
{
    Story story;
    story.declare("14:00:00", kSev1);
    const ClockReading vacancy = *story.clock(clockname::Commander);
    QCOMPARE(vacancy.dueAt, at("14:05:00"));
    QCOMPARE(story.stateOf(vacancy, "14:01:59"), ClockState::Normal);
    QCOMPARE(story.stateOf(vacancy, "14:02:00"), ClockState::Due);
    QCOMPARE(story.stateOf(vacancy, "14:04:59"), ClockState::Due);
    QCOMPARE(story.stateOf(vacancy, "14:05:00"), ClockState::Overdue);
    QCOMPARE(overBy(vacancy, at("14:05:04")), Milliseconds(4000));
}

void TestClocks::theGapIsToldWhenCommandIsTaken()
{
    Story story;
    story.declare("14:00:00", kSev1);
    const DeadlineMissed missed{clockname::Commander, {}, at("14:05:00")};
    story.tell("14:05:01", missed);
    QCOMPARE(story.state.entries.last().body.occurred, at("14:05:00"));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, story.tell("14:05:02", missed)); // once
    story.command("14:07:30", QStringLiteral("bob"));
    QVERIFY2(entryText(story.state.entries.last()).contains(QStringLiteral("7:30")),
             qPrintable(entryText(story.state.entries.last())));
    const ClockReading vacancy = *story.clock(clockname::Commander);
    QCOMPARE(story.stateOf(vacancy, "14:08:00"), ClockState::Met);
    QCOMPARE(overBy(vacancy, at("14:08:00")), minutes(2) + Milliseconds(30000));
    // A second vacancy is a deadline of its own.
    story.tell("14:20:00", RoleAssigned{role::Commander, {}, std::nullopt, at("14:20:00")});
    QCOMPARE(story.clock(clockname::Commander)->dueAt, at("14:25:00"));
    const QVector<ClockReading> all = story.clocks();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const ClockReading &r) { return r.clock == clockname::Commander; }), 2);
}

void TestClocks::theLadderNamesItsStepsUntilSomebodyTakesItOn()
{
    Story story;
    story.declare("14:00:00", kSev1);
    const auto due = [&](const char *step) { return story.clock(clockname::Escalation, QString::fromLatin1(step)); };
    QCOMPARE(due("L2")->dueAt, at("14:05:00"));
    QCOMPARE(due("L3")->dueAt, at("14:10:00"));
    QCOMPARE(due("L4")->dueAt, at("14:15:00"));
    QVERIFY(!due("L1"));
    QCOMPARE(story.stateOf(*due("L2"), "14:05:00"), ClockState::Overdue);
    story.milestone("14:07:00", Milestone::Acknowledged);
    QCOMPARE(story.stateOf(*due("L2"), "14:07:00"), ClockState::Met);
    QVERIFY(!due("L3") && !due("L4"));
    QCOMPARE(story.clock(clockname::Acknowledge)->metAt, std::optional(at("14:07:00")));
}

void TestClocks::aPromiseToCustomersIsDueFiveMinutesBeforeAndRestartsWithTheNext()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    QCOMPARE(nextUpdateOf(story.clocks())->dueAt, at("14:10:00"));
    story.update("14:10:00", "customers", at("14:40:00"));
    const ClockReading promised = *story.clock(clockname::Cadence, kCustomers);
    QCOMPARE(promised.dueAt, at("14:40:00"));
    QCOMPARE(story.stateOf(promised, "14:34:59"), ClockState::Normal);
    QCOMPARE(story.stateOf(promised, "14:35:00"), ClockState::Due);
    QCOMPARE(story.stateOf(promised, "14:40:00"), ClockState::Overdue);
    QCOMPARE(overBy(promised, at("14:41:30")), Milliseconds(90000));
    story.update("14:42:00", "customers"); // nothing promised: the policy's thirty minutes
    QCOMPARE(story.clock(clockname::Cadence, kCustomers)->dueAt, at("15:12:00"));
    // Sent at, not recorded at, is what counts.
    story.tell("14:50:00", UpdateSent{kCustomers, QStringLiteral("Sent earlier."), at("14:45:00"), {}});
    QCOMPARE(story.clock(clockname::Cadence, kCustomers)->dueAt, at("15:15:00"));
}

void TestClocks::adherenceCountsWhatWasDue()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    story.update("14:10:00", "customers", at("14:40:00")); // on time: due 14:10
    story.update("14:41:30", "customers");                 // 1:30 over
    const auto customers = [&](const char *now) { return adherenceOf(story.state, policy(), at(now)).first(); };
    QCOMPARE(customers("14:50:00").sent, 2);
    QCOMPARE(customers("14:50:00").due, 2);
    QCOMPARE(customers("14:50:00").onTime, 1);
    QCOMPARE(customers("14:50:00").worstOver, Milliseconds(90000));
    QCOMPARE(customers("15:20:00").due, 3); // the running one was due at 15:11:30
    QCOMPARE(customers("15:20:00").onTime, 1);
    story.tell("14:55:00", StatusChanged{Status::Resolved, at("14:55:00")});
    story.update("15:30:00", "customers"); // the all-clear is owed to nobody
    QCOMPARE(customers("16:00:00").due, 2);
}

void TestClocks::anActionIsDueInItsTimeBoxAndClosedByItsResult()
{
    Story story;
    story.declare("14:00:00", kSev3);
    story.log("14:10:00", EntryType::Action, QStringLiteral("check the pool"), QStringLiteral("alice"), QStringLiteral("raj"),
              10);
    const ClockReading box = *story.clock(clockname::Action, QStringLiteral("A1"));
    QCOMPARE(story.stateOf(box, "14:17:59"), ClockState::Normal);
    QCOMPARE(story.stateOf(box, "14:18:00"), ClockState::Due);
    QCOMPARE(story.stateOf(box, "14:20:00"), ClockState::Overdue);
    story.log("14:22:00", EntryType::Result, QStringLiteral("A1 done"));
    QCOMPARE(story.stateOf(*story.clock(clockname::Action, QStringLiteral("A1")), "14:23:00"), ClockState::Met);
}

void TestClocks::answersQuietenOneDeadlineOnly()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    const ClockReading first = *story.clock(clockname::FirstUpdate, kCustomers);
    story.tell("14:11:00", AlarmAnswered{first.clock, first.subject, first.dueAt, at("14:11:00"), 5 * 60000});
    QCOMPARE(story.stateOf(first, "14:11:00"), ClockState::Snoozed);
    QCOMPARE(story.stateOf(first, "14:15:59"), ClockState::Snoozed);
    QCOMPARE(story.stateOf(first, "14:16:00"), ClockState::Overdue); // it comes back
    QCOMPARE(nextChange({first}, at("14:12:00"), story.state.alarmAnswers), std::optional(at("14:16:00")));
    story.tell("14:17:00", AlarmAnswered{first.clock, first.subject, first.dueAt, at("14:17:00"), 0});
    QCOMPARE(story.stateOf(first, "14:30:00"), ClockState::Acknowledged);
    QCOMPARE(story.stateOf(*story.clock(clockname::StatusPage), "14:30:00"), ClockState::Overdue);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, story.tell("14:18:00", AlarmAnswered{first.clock, first.subject, first.dueAt,
                                                                                      at("14:18:00"), 11 * 60000}));
}

void TestClocks::raisingAsksNoEarlierThanItWasRaised()
{
    Story story;
    story.declare("14:00:00", kSev2);
    story.tell("14:02:00", SeverityChanged{kSev1, {}, at("14:02:00")});
    QCOMPARE(story.clock(clockname::Commander)->dueAt, at("14:05:00")); // the same start, the new level's time
    Story late;
    late.declare("14:00:00", kSev3);
    late.tell("15:00:00", SeverityChanged{kSev1, {}, at("15:00:00")});
    QCOMPARE(late.clock(clockname::Commander)->dueAt, at("15:00:00")); // not "missed at 14:05"
    late.tell("15:01:00", SeverityChanged{kSev3, QStringLiteral("a few only"), at("15:01:00")});
    QVERIFY(late.clocks().isEmpty());
}

void TestClocks::resolvedEndsEverythingButThePostmortem()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    story.update("14:05:00", "customers");
    story.tell("14:30:00", StatusChanged{Status::Resolved, at("14:30:00")});
    for (const ClockReading &reading : story.clocks())
        QVERIFY2(reading.metAt || reading.clock == clockname::Postmortem, qPrintable(reading.clock));
    QCOMPARE(story.clock(clockname::Mitigate)->metAt, std::optional(at("14:30:00")));
    QCOMPARE(story.clock(clockname::Postmortem)->dueAt, at("14:30:00") + minutes(48 * 60));
    story.tell("15:00:00", FieldEdited{Field::Postmortem, {QStringLiteral("https://example.org/pm")}});
    QCOMPARE(story.clock(clockname::Postmortem)->metAt, std::optional(at("15:00:00")));
    story.tell("18:00:00", FieldEdited{Field::Postmortem, {QStringLiteral("https://example.org/moved")}});
    QCOMPARE(story.clock(clockname::Postmortem)->metAt, std::optional(at("15:00:00"))); // a later wording is none the less in time
}

void TestClocks::reopenedMissesNothingOfTheTimeBetween()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    story.update("14:05:00", "customers");
    story.tell("14:20:00", StatusChanged{Status::Resolved, at("14:20:00")});
    story.tell("16:00:00", StatusChanged{Status::Investigating, at("16:00:00")});
    story.tell("16:02:00", StatusChanged{Status::Mitigating, at("16:02:00")});
    QCOMPARE(story.clock(clockname::Cadence, kCustomers)->dueAt, at("16:00:00"));
    QCOMPARE(story.clock(clockname::FirstUpdate, kCustomers)->metAt, std::optional(at("14:05:00")));
}

void TestClocks::whatNobodyRespondsToHasNoClocks()
{
    Story backfill;
    backfill.declare("14:00:00", kSev1, {}, IncidentKind::Backfill);
    QVERIFY(backfill.clocks().isEmpty());
    Story imported;
    imported.declare("14:00:00", kSev1);
    imported.state.origin.system = QStringLiteral("statuspage");
    QVERIFY(imported.clocks().isEmpty() && !recordsDeadlines(imported.state));
    Story drill;
    drill.declare("14:00:00", kSev1, {}, IncidentKind::Drill);
    QVERIFY(!drill.clocks().isEmpty() && recordsDeadlines(drill.state));
    drill.tell("14:30:00", StatusChanged{Status::Resolved, at("14:30:00")});
    for (const ClockReading &reading : drill.clocks())
        QVERIFY2(reading.metAt, qPrintable(reading.clock + reading.subject)); // nothing is owed for it afterwards
    Story test;
    test.declare("14:00:00", kSev1, {}, IncidentKind::Test);
    QVERIFY(!test.clocks().isEmpty() && !recordsDeadlines(test.state));
}

void TestClocks::theNextChangeIsTheNextEdge()
{
    Story story;
    story.declare("14:00:00", kSev1);
    Instant now = at("14:00:00");
    QStringList edges;
    while (const auto next = nextChange(story.clocks(), now, {})) {
        now = *next;
        edges << toRfc3339(now).mid(11, 8);
        if (edges.size() == 5)
            break;
    }
    QCOMPARE(edges, (QStringList{QStringLiteral("14:02:00"), QStringLiteral("14:04:00"), QStringLiteral("14:05:00"),
                                 QStringLiteral("14:08:00"), QStringLiteral("14:10:00")}));
}

void TestClocks::coachRulesFire_data()
{
    QTest::addColumn<QString>("rule");
    for (const QString &rule :
         {coachrule::NoCommander, coachrule::Silence, coachrule::TwoMitigations, coachrule::UnsupportedCause,
          coachrule::CommanderHandsOn, coachrule::LateCoordination, coachrule::LateDeclaration, coachrule::SpanOfControl})
        QTest::newRow(qPrintable(rule)) << rule;
}

void TestClocks::coachRulesFire()
{
    QFETCH(QString, rule);
    Story story;
    const QString bob = QStringLiteral("bob");
    const char *before = "14:01:00", *after = "14:04:00";
    if (rule == coachrule::NoCommander) {
        story.declare("14:00:00", kSev1);
        after = "14:05:00";
    } else if (rule == coachrule::Silence) {
        story.declare("14:00:00", kSev1, bob);
        after = "14:10:00";
    } else if (rule == coachrule::TwoMitigations) {
        story.declare("14:00:00", kSev3, bob);
        story.log("14:01:00", EntryType::Action, QStringLiteral("roll back v3.2"), bob, QStringLiteral("alice"));
        QVERIFY(story.findings("14:02:00").isEmpty());
        story.log("14:03:00", EntryType::Action, QStringLiteral("restart the pool"), bob, QStringLiteral("raj"));
    } else if (rule == coachrule::UnsupportedCause) {
        story.declare("14:00:00", kSev3, bob);
        QVERIFY(story.findings("14:02:00").isEmpty());
        story.milestone("14:03:00", Milestone::CauseIdentified);
    } else if (rule == coachrule::CommanderHandsOn) {
        story.declare("14:00:00", kSev3, bob);
        story.log("14:01:00", EntryType::Note, QStringLiteral("kubectl get pods"), bob);
        QVERIFY(story.findings("14:02:00").isEmpty());
        story.log("14:03:00", EntryType::Note, QStringLiteral("ran kubectl rollout undo deploy/checkout"), bob);
    } else if (rule == coachrule::LateCoordination) {
        story.declare("14:00:00", kSev3);
        before = "14:30:00";
        after = "14:30:01";
    } else if (rule == coachrule::LateDeclaration) {
        story.declare("14:00:00", kSev3, bob);
        QVERIFY(story.findings("14:02:00").isEmpty());
        story.tell("14:03:00", MilestoneRecorded{Milestone::ImpactStarted, MilestoneValue::time(at("13:20:00")), {}});
    } else {
        story.declare("14:00:00", kSev3, bob);
        for (int i = 1; i <= 7; ++i)
            story.log("14:02:00", EntryType::Action, QStringLiteral("look at shard %1").arg(i), bob,
                      QStringLiteral("p%1").arg(i));
        QVERIFY(story.findings("14:02:30").isEmpty());
        story.log("14:03:00", EntryType::Action, QStringLiteral("look at shard 8"), bob, QStringLiteral("p8"));
    }
    if (rule == coachrule::NoCommander || rule == coachrule::Silence || rule == coachrule::LateCoordination)
        QVERIFY(story.findings(before).isEmpty());
    QCOMPARE(story.findings(after), QStringList{rule});
    QVERIFY(clockname::displayRule(rule, {}) != rule); // it has a sentence
}

void TestClocks::theCoachSpeaksOnce()
{
    Story story;
    story.declare("14:00:00", kSev1);
    const QVector<CoachFinding> found = newCoachFindings(story.state, policy(), at("14:05:00"));
    QCOMPARE(found.size(), 1);
    story.tell("14:05:00", CoachNoted{found.first().rule, found.first().subject, found.first().at});
    QVERIFY(newCoachFindings(story.state, policy(), at("14:05:30")).isEmpty());
    story.tell("14:06:00", CoachDismissed{found.first().rule, found.first().subject, at("14:06:00")});
    QVERIFY(newCoachFindings(story.state, policy(), at("14:07:00")).isEmpty());
}

void TestClocks::theCoachIsSilentWhenAllIsWell()
{
    Story story;
    story.declare("14:00:00", kSev1, QStringLiteral("bob"));
    story.log("14:02:00", EntryType::Finding, QStringLiteral("errors began with v3.2"));
    story.milestone("14:04:00", Milestone::CauseIdentified);
    story.log("14:05:00", EntryType::Action, QStringLiteral("roll back v3.2"), QStringLiteral("bob"), QStringLiteral("alice"),
              10);
    story.update("14:08:00", "customers");
    QVERIFY(story.findings("14:20:00").isEmpty());
    story.log("14:12:00", EntryType::Result, QStringLiteral("A1 done"));
    story.log("14:13:00", EntryType::Action, QStringLiteral("restart the pool"), QStringLiteral("bob"), QStringLiteral("raj"));
    QVERIFY(story.findings("14:20:00").isEmpty());
    story.tell("14:30:00", StatusChanged{Status::Resolved, at("14:30:00")});
    QVERIFY(story.findings("18:00:00").isEmpty());
}

QUARTERDECK_TEST(TestClocks);
#include "tst_clocks.moc"
