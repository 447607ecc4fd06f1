// SPDX-License-Identifier: GPL-3.0-or-later
// What leads people through a response: war room names, the checklist, the guidance of the policy, the handover brief.
#include "domain/channelname.h"
#include "domain/checklist.h"
#include "domain/clockname.h"
#include "domain/clocks.h"
#include "domain/decide.h"
#include "domain/fold.h"
#include "domain/guidance.h"
#include "domain/handoverbrief.h"
#include "shippedpolicy.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

const IncidentId kIncident = *IncidentId::fromString(QStringLiteral("6f0f3a4e-8a61-4c1f-9d7b-1c2d3e4f5a6b"));

Instant at(const char *time) { return *fromRfc3339(QStringLiteral("2024-11-15T%1Z").arg(QLatin1String(time))); }

bool isFree(const QString &) { return false; }

/// An incident grown through decide() and fold() under a shipped policy.
struct Story
{
    Policy policy = shipped(QStringLiteral("four-level"));
    Incident state{kIncident};
    qint64 written = 0;

    EventId tell(const char *time, const Payload &payload, const QString &who = QStringLiteral("alice"))
    {
        const Command command{CommandId::random(), kIncident, who, QStringLiteral("test"), at(time), payload, std::nullopt, {}};
        const auto decided = decide(state.declared ? &state : nullptr, command);
        if (!decided)
            qFatal("%s", qPrintable(decided.error().message));
        const EventId id = EventId::random();
        fold(state, Event{id, kIncident, who, QStringLiteral("test"), at(time), ++written, written - 1, decided->first(), {}, false});
        return id;
    }
    void declare(const char *time, const char *level, IncidentKind kind = IncidentKind::Real)
    {
        IncidentDeclared p;
        p.ref = QStringLiteral("INC-7K3QZP");
        p.title = QStringLiteral("Checkout failing");
        p.services = QStringList{QStringLiteral("checkout")};
        p.kind = kind;
        if (level)
            p.severity = policy.levelFrom(QLatin1String(level));
        p.at = at(time);
        tell(time, p);
    }
    EventId log(const char *time, EntryType type, const QString &text, const QStringList &people = {}, qint64 box = 0)
    {
        EntryBody body{type, text, at(time)};
        body.people = people;
        body.timeBoxMs = box;
        return tell(time, EntryLogged{body});
    }
    void assign(const char *time, const QString &role, const QString &handle) { tell(time, RoleAssigned{role, handle, std::nullopt, at(time)}); }
    void record(const char *time, Milestone milestone) { tell(time, MilestoneRecorded{milestone, MilestoneValue::time(at(time)), {}}); }
    void tick(const char *time, const char *step, bool done = true)
    {
        tell(time, ChecklistTicked{QLatin1String(step), QStringLiteral("task"), done, at(time)});
    }
    ChecklistItem item(const char *key) const
    {
        const QVector<ChecklistItem> items = checklistOf(state, policy);
        const ChecklistItem *found = findStep(items, QLatin1String(key));
        if (!found)
            qFatal("no step %s", key);
        return *found;
    }
    std::optional<ClockReading> clock(const char *step) const
    {
        for (const ClockReading &reading : clocksOf(state, policy)) {
            if (reading.clock == clockname::Checklist && reading.subject == QLatin1String(step))
                return reading;
        }
        return std::nullopt;
    }
};

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private slots:
    void aChannelIsNamedAfterDayAndService_data();
    void aChannelIsNamedAfterDayAndService();
    void aTakenNameGetsANumber();
    void theDayIsThatOfUtc();
    void anyTextGivesASafeName();
    void aBridgeIsFilledInSafely();
    void aBridgePatternIsAWebAddress();

    void aLevelHasItsSteps();
    void aTickIsTakenBack();
    void theLogTicksWhatItProves();
    void stepsAfterTheEndCountFromThere();
    void stepsStartClocksOnlyWhereNoOtherRuns();
    void aStepIsFoundByTheBeginningOfItsName();

    void thePhaseFollowsStatusAndRecords();
    void everyoneSeesTheirPartInThePhase();
    void theLadderSaysWhatIsReached();

    void theBriefSaysWhatTheNextOneNeeds();
    void theBriefLeavesOutWhatIsOver();
    void theBriefKeepsTypedTextOnOneLine();
};

void GuideTest::aChannelIsNamedAfterDayAndService_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const char *services, const char *title, IncidentKind kind, bool isPrivate, const char *name) {
        QTest::newRow(tag) << QString::fromUtf8(services) << QString::fromUtf8(title) << int(kind) << isPrivate << QString::fromUtf8(name);
    };
    row("service", "checkout", "Payments fail", IncidentKind::Real, false, "#inc-20241115-checkout");
    row("the first service", "Git operations|API", "x", IncidentKind::Real, false, "#inc-20241115-git-operations");
    row("no service: the title", "", "Checkout fails in EU!", IncidentKind::Real, false, "#inc-20241115-checkout-fails-in-eu");
    row("accents", "", "Zahlung & Käufe übergroß", IncidentKind::Real, false, "#inc-20241115-zahlung-kaufe-ubergross");
    row("no Latin letter: the ref", "الدفع", "الدفع متوقف", IncidentKind::Real, false, "#inc-20241115-7k3qzp");
    row("a drill says so", "checkout", "x", IncidentKind::Drill, false, "#drill-20241115-checkout");
    row("a test says so", "checkout", "x", IncidentKind::Test, false, "#test-20241115-checkout");
    row("private: neither title nor service", "checkout", "Breach at Acme", IncidentKind::Real, true, "#inc-20241115-7k3qzp");
    row("long titles end at a word", "", "The payment provider times out for every customer in the European Union", IncidentKind::Real, false,
        "#inc-20241115-the-payment-provider-times-out-for-every");
    row("marks and spaces only", " -_- ", "???", IncidentKind::Real, false, "#inc-20241115-7k3qzp");
}

void GuideTest::aChannelIsNamedAfterDayAndService()
{
    QFETCH(const QString, services);
    QFETCH(const QString, title);
    QFETCH(const int, kind);
    QFETCH(const bool, isPrivate);
    ChannelSubject subject{static_cast<IncidentKind>(kind), isPrivate, QStringLiteral("INC-7K3QZP"), title, services.split(u'|', Qt::SkipEmptyParts), at("14:00:00")};
    QTEST(channelName(subject, isFree), "name");
}

void GuideTest::aTakenNameGetsANumber()
{
    QSet<QString> taken;
    const ChannelSubject subject{IncidentKind::Real, false, {}, {}, {QStringLiteral("checkout")}, at("14:00:00")};
    for (const char *expected : {"#inc-20241115-checkout", "#inc-20241115-checkout-2", "#inc-20241115-checkout-3"}) {
        const QString name = channelName(subject, [&taken](const QString &n) { return taken.contains(n); });
        QCOMPARE(name, QLatin1String(expected));
        taken.insert(name);
    }
}

void GuideTest::theDayIsThatOfUtc()
{
    const ChannelSubject subject{IncidentKind::Real, false, {}, {}, {QStringLiteral("api")}, *fromRfc3339(QStringLiteral("2024-11-15T23:30:00-05:00"))};
    QCOMPARE(channelName(subject, isFree), QStringLiteral("#inc-20241116-api"));
}

void GuideTest::anyTextGivesASafeName()
{
    quint32 seed = 7;
    for (int run = 0; run < 2000; ++run) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            seed = seed * 1664525u + 1013904223u;
            text += QChar(char16_t(seed >> 16));
        }
        const QString name = channelName({IncidentKind::Real, false, QStringLiteral("INC-7K3QZP"), text, {text.left(20)}, at("14:00:00")}, isFree);
        QVERIFY2(name.size() <= 64 && name.startsWith(u"#inc-20241115-"), qPrintable(name));
        for (const QChar c : name.mid(1))
            QVERIFY2((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-', qPrintable(name));
        QVERIFY(!name.endsWith(u'-'));
    }
}

void GuideTest::aBridgeIsFilledInSafely()
{
    const QString channel = QStringLiteral("#inc-20241115-checkout");
    QCOMPARE(bridgeLink({}, channel, QStringLiteral("INC-7K3QZP"), at("14:00:00")), QString());
    QCOMPARE(bridgeLink(QStringLiteral("https://meet.example.com/{channel}?r={ref}&d={date}"), channel, QStringLiteral("INC-7K3QZP"), at("14:00:00")),
             QStringLiteral("https://meet.example.com/inc-20241115-checkout?r=INC-7K3QZP&d=20241115"));
    // What a person named the channel is no part of the address' form, and nothing that went in is filled in again.
    QCOMPARE(bridgeLink(QStringLiteral("https://m.example/{channel}"), QStringLiteral("#a/{ref}?x"), QStringLiteral("R"), at("14:00:00")),
             QStringLiteral("https://m.example/a%2F%7Bref%7D%3Fx"));
}

void GuideTest::aBridgePatternIsAWebAddress()
{
    QVERIFY(isBridgePattern(QStringLiteral("https://meet.example.com/{channel}")));
    QVERIFY(isBridgePattern(QStringLiteral("https://{ref}.example.com/")));
    QVERIFY(!isBridgePattern(QStringLiteral("file:///{channel}")));
    QVERIFY(!isBridgePattern(QStringLiteral("meet {channel}")));
    QVERIFY(!isBridgePattern(QString()));
}

void GuideTest::aLevelHasItsSteps()
{
    Story worst;
    worst.declare("14:00:00", "SEV-1");
    QCOMPARE(checklistOf(worst.state, worst.policy).size(), 13);
    QVERIFY(checklistOf(worst.state, worst.policy).first().firstMinutes);
    QCOMPARE(*worst.item("team").dueAt, at("14:15:00"));
    QVERIFY(!worst.item("team").isLate(at("14:14:59")));
    QVERIFY(worst.item("team").isLate(at("14:15:00")));
    QVERIFY(!worst.item("cause").dueAt);

    Story mild;
    mild.declare("14:00:00", "SEV-4");
    QVERIFY(checklistOf(mild.state, mild.policy).isEmpty());
    Story unrated;
    unrated.declare("14:00:00", nullptr);
    QCOMPARE(checklistOf(unrated.state, unrated.policy).size(), 13);
    QVERIFY(!unrated.item("team").dueAt);
    Story past;
    past.declare("14:00:00", "SEV-1", IncidentKind::Backfill);
    QVERIFY(checklistOf(past.state, past.policy).isEmpty());
}

void GuideTest::aTickIsTakenBack()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    story.tick("14:06:00", "team");
    QVERIFY(story.item("team").isDone());
    QCOMPARE(story.item("team").doneBy, QStringLiteral("alice"));
    QCOMPARE(*story.item("team").doneAt, at("14:06:00"));
    story.tick("14:07:00", "team", false);
    QVERIFY(!story.item("team").isDone());
    story.tick("14:20:00", "team");
    QVERIFY(story.item("team").isLate(at("15:00:00")));
}

void GuideTest::theLogTicksWhatItProves()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    QVERIFY(story.item("assess").byItself); // declared with a level
    QVERIFY(!story.item("acknowledge").isDone());
    story.assign("14:02:00", role::Operations, QStringLiteral("bob")); // who takes a role has taken it on
    QVERIFY(story.item("acknowledge").byItself);
    QCOMPARE(*story.item("acknowledge").doneAt, at("14:02:00"));
    story.tell("14:10:00", UpdateSent{QStringLiteral("internal"), QStringLiteral("x"), at("14:10:00"), {}, {}});
    QVERIFY(!story.item("customers").isDone());
    story.tell("14:12:00", UpdateSent{QStringLiteral("customers"), QStringLiteral("x"), at("14:12:00"), {}, {}});
    QVERIFY(story.item("customers").byItself);
    story.tick("14:20:00", "fix"); // by hand first, shown by the log later: the tick was earlier and stays
    story.record("14:25:00", Milestone::Mitigated);
    QCOMPARE(*story.item("fix").doneAt, at("14:20:00"));
    QCOMPARE(story.item("fix").doneBy, QStringLiteral("alice"));
}

void GuideTest::stepsAfterTheEndCountFromThere()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    QVERIFY(!story.item("verify").dueAt);
    story.record("14:40:00", Milestone::Mitigated);
    QCOMPARE(*story.item("verify").dueAt, at("14:55:00"));
    story.tell("15:00:00", StatusChanged{Status::Resolved, at("15:00:00")});
    QCOMPARE(*story.item("timeline").dueAt, at("17:00:00"));
    const auto clock = story.clock("timeline");
    QVERIFY(clock && clock->dueAt == at("17:00:00") && !clock->metAt);
    QVERIFY(!story.clock("verify")); // the response is over; what was open has ended
    story.tick("16:00:00", "timeline");
    QCOMPARE(*story.clock("timeline")->metAt, at("16:00:00"));
}

void GuideTest::stepsStartClocksOnlyWhereNoOtherRuns()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    // The commitments of the level are clocks of their own already; the first five minutes are one glance, not five alarms.
    for (const char *step : {"acknowledge", "customers", "stop_pager", "scope", "cause"})
        QVERIFY2(!story.clock(step), step);
    QCOMPARE(*story.clock("assess")->metAt, at("14:00:00"));
    QCOMPARE(story.clock("team")->dueAt, at("14:15:00"));
    QCOMPARE(stateAt(*story.clock("team"), at("14:15:00"), {}), ClockState::Overdue);
    story.tick("14:16:00", "team");
    QCOMPARE(stateAt(*story.clock("team"), at("14:20:00"), {}), ClockState::Met);
    QCOMPARE(overBy(*story.clock("team"), at("14:20:00")), Milliseconds(60000));
    story.tick("14:21:00", "team", false);
    QCOMPARE(stateAt(*story.clock("team"), at("14:22:00"), {}), ClockState::Overdue);
}

void GuideTest::aStepIsFoundByTheBeginningOfItsName()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    const QVector<ChecklistItem> items = checklistOf(story.state, story.policy);
    QCOMPARE(findStep(items, QStringLiteral("TEAM"))->step.key, QStringLiteral("team"));
    QCOMPARE(findStep(items, QStringLiteral(" ver"))->step.key, QStringLiteral("verify"));
    QVERIFY(!findStep(items, QStringLiteral("as"))); // assess or assign
    QVERIFY(!findStep(items, QString()));
    QVERIFY(!findStep(items, QStringLiteral("nothing")));
}

void GuideTest::thePhaseFollowsStatusAndRecords()
{
    Story story;
    const auto phase = [&story] { return phaseAtHand(story.state, story.policy)->key; };
    story.declare("14:00:00", nullptr);
    QCOMPARE(phase(), QStringLiteral("detection"));
    story.record("14:01:00", Milestone::Acknowledged);
    QCOMPARE(phase(), QStringLiteral("triage"));
    story.tell("14:02:00", SeverityChanged{*story.policy.levelFrom(QStringLiteral("SEV-1")), {}, at("14:02:00")});
    QCOMPARE(phase(), QStringLiteral("mobilization"));
    const std::pair<Status, const char *> steps[]{{Status::Investigating, "investigation"}, {Status::Mitigating, "mitigation"},
                                                  {Status::Monitoring, "resolution"},       {Status::Resolved, "post_incident"}};
    for (const auto &[status, key] : steps) {
        story.tell("14:10:00", StatusChanged{status, at("14:10:00")});
        QCOMPARE(phase(), QLatin1String(key));
    }
    QVERIFY(!phaseAtHand(story.state, Policy()));
}

void GuideTest::everyoneSeesTheirPartInThePhase()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    story.assign("14:01:00", role::Commander, QStringLiteral("bob"));
    const QVector<RaciPart> parts = raciOf(story.state, story.policy, QStringLiteral("mitigation"));
    QCOMPARE(parts.first().role, role::Commander);
    QCOMPARE(parts.first().holder, QStringLiteral("bob"));
    QVERIFY(parts.first().accountable.contains(QStringLiteral("Carry out fixes")));
    QCOMPARE(parts.first().responsible, QStringList{QStringLiteral("Send status updates")});
    QCOMPARE(parts.last().role, QStringLiteral("on-call")); // no role of the incident
    QVERIFY(raciOf(story.state, story.policy, QStringLiteral("no such phase")).isEmpty());
    QCOMPARE(rolesToFill(story.state, story.policy), QStringList({role::Operations, role::Communications, role::Scribe}));
}

void GuideTest::theLadderSaysWhatIsReached()
{
    using State = LadderPosition::State;
    Story story;
    story.declare("14:00:00", "SEV-1");
    const auto states = [&story](const char *now) {
        QVector<State> list;
        for (const LadderPosition &position : ladderOf(story.state, story.policy, at(now)))
            list << position.state;
        return list;
    };
    QCOMPARE(states("14:04:59"), QVector<State>({State::Reached, State::Ahead, State::Ahead, State::Ahead}));
    QCOMPARE(states("14:05:00"), QVector<State>({State::Reached, State::Reached, State::Ahead, State::Ahead}));
    story.record("14:07:00", Milestone::Acknowledged);
    QCOMPARE(states("14:30:00"), QVector<State>({State::Reached, State::Reached, State::Spared, State::Spared}));
    Story unrated;
    unrated.declare("14:00:00", nullptr);
    QVERIFY(ladderOf(unrated.state, unrated.policy, at("14:30:00")).isEmpty());
}

void GuideTest::theBriefSaysWhatTheNextOneNeeds()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    story.tell("14:01:00", FieldEdited{Field::CustomerImpact, {QStringLiteral("Nobody can pay")}});
    story.assign("14:02:00", role::Commander, QStringLiteral("bob"));
    story.assign("14:02:00", QStringLiteral("sme-database"), QStringLiteral("erin"));
    story.log("14:05:00", EntryType::Action, QStringLiteral("roll back @carol"), {QStringLiteral("carol")}, 10 * 60000);
    story.log("14:06:00", EntryType::Decision, QStringLiteral("no fail-over before 15:00"));
    story.log("14:07:00", EntryType::Hypothesis, QStringLiteral("the new pool size"));
    story.tell("14:08:00", UpdateSent{QStringLiteral("customers"), QStringLiteral("We are on it"), at("14:08:00"), at("14:38:00"), {}});
    const HandoverBrief brief = handoverBrief(story.state, story.policy, at("14:20:00"), QTimeZone::utc());
    const QString text = plainText(brief);
    for (const char *line : {"INC-7K3QZP Checkout failing", "Brief of 14:20 UTC: SEV-1, Detected", "Declared 14:00, 20 minute", "Nobody can pay",
                             "A1 roll back @carol (@carol, was due 14:15)", "14:06", "no fail-over before 15:00", "the new pool size",
                             "Incident commander: @bob since 14:02", "Operations lead: vacant", "@erin since 14:02", "Next update (customers): due 14:38"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + u'\n' + text));
    QStringList titles;
    for (const HandoverBrief::Section &section : brief.sections) {
        titles << section.title;
        QVERIFY(!section.lines.isEmpty());
    }
    QCOMPARE(titles, QStringList({QStringLiteral("Situation"), QStringLiteral("Last in the log"), QStringLiteral("Open actions"), QStringLiteral("Decisions"),
                                  QStringLiteral("Hypotheses"), QStringLiteral("Roles"), QStringLiteral("Next updates and deadlines")}));
    QCOMPARE(plainText(handoverBrief(story.state, story.policy, at("14:20:00"), QTimeZone::utc())), text);
    QVERIFY(plainText(handoverBrief(story.state, story.policy, at("14:20:00"), QTimeZone("Europe/Berlin"))).contains(QStringLiteral("Declared 15:00")));
}

void GuideTest::theBriefLeavesOutWhatIsOver()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    story.log("14:05:00", EntryType::Action, QStringLiteral("roll back"), {QStringLiteral("carol")});
    const EventId wrong = story.log("14:06:00", EntryType::Decision, QStringLiteral("fail over at once"));
    EntryBody result{EntryType::Result, QStringLiteral("rolled back"), at("14:09:00")};
    result.refs = QStringList{QStringLiteral("A1")};
    story.tell("14:09:00", EntryLogged{result});
    story.tell("14:10:00", EntryStruck{wrong, QStringLiteral("misheard")});
    const QString text = plainText(handoverBrief(story.state, story.policy, at("14:20:00"), QTimeZone::utc()));
    QVERIFY(!text.contains(QStringLiteral("A1 roll back")));
    QVERIFY(!text.contains(QStringLiteral("fail over at once")));
    QVERIFY(text.contains(QStringLiteral("None is open.")) && text.contains(QStringLiteral("None is recorded.")));
}

void GuideTest::theBriefKeepsTypedTextOnOneLine()
{
    Story story;
    story.declare("14:00:00", "SEV-1");
    story.log("14:05:00", EntryType::Decision, QStringLiteral("first\n# not a heading %1 <b>\n") + QString(2000, u'x'));
    for (const HandoverBrief::Section &section : handoverBrief(story.state, story.policy, at("14:20:00"), QTimeZone::utc()).sections) {
        for (const QString &line : section.lines)
            QVERIFY2(!line.contains(u'\n') && line.size() < 300, qPrintable(line));
    }
}

QUARTERDECK_TEST(GuideTest);
#include "tst_guide.moc"
