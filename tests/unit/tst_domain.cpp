// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "domain/decide.h"
#include "domain/fold.h"
#include "domain/foldedincident.h"
#include "domain/incidentref.h"
#include "domain/plaintext.h"
#include "domain/policy.h"
#include "story.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

class DomainTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPayloadSurvivesItsJson_data();
    void everyPayloadSurvivesItsJson();
    void anUnknownOrUnreadablePayloadIsKeptAsItCame();
    void noTwoTimesAreTooFarApartToReckonWith();
    void theHashesAreTheDocumentedOnes();
    void anEventIsReadFromThePartsOfItsHash();
    void enteringAStatusStampsOnlyTheMilestoneItIs();
    void reopeningClearsResolvedAndTheLastResolveCounts();
    void severityKeepsInitialMaximumAndSegments();
    void rolesKeepTenuresAndTheVacancy();
    void handoverPassesOnlyWhenTheReceiverAccepts();
    void aMissedDeadlineIsToldOnceAndTheGapWhenCommandIsTaken();
    void theCoachSaysAThingOnce();
    void anUpdateKeepsWhatItPromises();
    void anAmendmentKeepsTheEarlierWording();
    void aResultClosesItsActionAndStrikingItOpensItAgain();
    void theFirstOfTwoConcurrentChangesStays();
    void theSameLogGivesTheSameStateHash();
    void foldingIsTotal();
    void whateverPlaceEventsGetTheStateIsThatOfTheWholeLog();
    void whatChangesOrRepeatsEarlierEventsAsksForTheLog();
    void refusals_data();
    void refusals();
    void aLateChangeIsToldWhoWasFirst();
    void refsAvoidConfusableCharacters();
    void cleanedTextAlwaysPassesTheCheck();
    void policyErrorsNameThePath();
    void commanderVacancyFollowsThePolicy();
    void timesReadAndPrintRfc3339();
};

namespace {

QVector<Payload> samplePayloads()
{
    IncidentDeclared declared;
    declared.ref = QStringLiteral("INC-7K3QZP");
    declared.title = QStringLiteral("Zahlung fällt aus \"<b>\"");
    declared.kind = IncidentKind::Drill;
    declared.isPrivate = true;
    declared.severity = kSev2;
    declared.services = {QStringLiteral("checkout")};
    declared.tags = {QStringLiteral("eu")};
    declared.customerImpact = QStringLiteral("8 %");
    declared.commander = QStringLiteral("bob");
    declared.at = minute(4);
    declared.impactStarted = minute(-1);
    declared.detected = minute(0);
    declared.detectedIsProxy = true;
    declared.source = DetectionSource::Alert;
    declared.policy = QStringLiteral("four-level@1");
    declared.origin = {QStringLiteral("statuspage"), QStringLiteral("1"), QStringLiteral("https://x.test/1"), QStringLiteral("b1")};
    EntryBody action = body(EntryType::Action, QStringLiteral("@bob check"), minute(5));
    action.people = {QStringLiteral("bob")};
    action.services = {QStringLiteral("checkout")};
    action.refs = {QStringLiteral("A7")};
    action.assignee = QStringLiteral("bob");
    action.timeBoxMs = 600000;
    action.approximate = true;
    action.mitigation = QStringLiteral("rollback");
    action.files = {{QStringLiteral("graph.png"), QStringLiteral("image/png"), QString(64, u'a'), 4096, minute(4), QByteArray("\x89PNG")}};
    const EntryBody decision = body(EntryType::Decision, QStringLiteral("roll back"), minute(12));
    const EventId entry = EventId::random();
    return {declared,
            FieldEdited{Field::Services, {QStringLiteral("a"), QStringLiteral("b")}},
            StatusChanged{Status::Monitoring, minute(9)},
            SeverityChanged{kSev1, QStringLiteral("worse"), minute(9)},
            MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(minute(16), true), QStringLiteral("logs")},
            MilestoneRecorded{Milestone::ImpactStarted, MilestoneValue::unknown(), {}},
            MilestoneRecorded{Milestone::ImpactStarted, {}, QStringLiteral("wrong")},
            RoleAssigned{role::Commander, QStringLiteral("bob"), QString(), minute(5)},
            HandoverOffered{QStringLiteral("carol"), minute(6)},
            HandoverAccepted{QStringLiteral("bob"), QStringLiteral("carol"), minute(7)},
            HandoverWithdrawn{minute(8)},
            EntryLogged{action},
            EntryAmended{entry, action},
            EntryStruck{entry, QStringLiteral("typo")},
            EntryRestored{entry},
            LinkAdded{QStringLiteral("https://x.test"), QStringLiteral("board")},
            LinkRemoved{QStringLiteral("https://x.test")},
            SeverityAssessed{{{QStringLiteral("users"), QStringLiteral("2/3")}}, QStringLiteral("four-level@1"), kSev2, minute(6)},
            UpdateSent{QStringLiteral("customers"), QStringLiteral("We see it."), minute(10), minute(40)},
            UpdateSent{QStringLiteral("internal"), QStringLiteral("Over."), minute(10), {}},
            DeadlineMissed{clockname::Cadence, QStringLiteral("customers"), minute(40)},
            AlarmAnswered{clockname::Escalation, QStringLiteral("L2"), minute(9), minute(10), 300000},
            CoachNoted{QStringLiteral("silence"), {}, minute(50)},
            CoachDismissed{QStringLiteral("silence"), {}, minute(51)},
            ActionChanged{entry, QStringLiteral("raj"), {}, QStringLiteral("knows it"), QStringLiteral("check"), minute(12)},
            ActionChanged{entry, {}, minute(30), {}, QStringLiteral("check"), minute(12)},
            HypothesisChanged{entry, HypothesisState::Refuted, {}, QStringLiteral("graph"), QStringLiteral("DNS"), minute(12)},
            HypothesisChanged{entry, {}, QStringLiteral("raj"), {}, QStringLiteral("DNS"), minute(12)},
            EvidenceLinked{entry, EventId::random(), true, QStringLiteral("DNS"), QStringLiteral("5xx"), minute(12)},
            DecisionProposed{decision, minute(17)},
            DecisionObjected{entry, QStringLiteral("cold cache"), QStringLiteral("roll back"), minute(13)},
            DecisionMade{entry, DecisionState::NoGo, QStringLiteral("bob"), QStringLiteral("too risky"), QStringLiteral("roll back"), minute(14)},
            ChecklistTicked{QStringLiteral("assess"), QStringLiteral("Assess"), false, minute(14)},
            UpdateDrafted{QStringLiteral("customers"), QStringLiteral("initial"), QStringLiteral("We see it."), minute(40), minute(14)},
            UpdateReviewed{entry, true, {}, QStringLiteral("customers"), minute(15)},
            UpdateSent{QStringLiteral("customers"), QStringLiteral("We see it."), minute(16), {}, entry},
            IncidentWithdrawn{true, QStringLiteral("imported twice"), minute(20)},
            PolicyPublished{QStringLiteral("ours@2"), QByteArray(R"({"name":"ours","version":2})"), minute(21)}};
}

} // namespace

void DomainTest::everyPayloadSurvivesItsJson_data()
{
    QTest::addColumn<int>("index");
    const auto samples = samplePayloads();
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(i).arg(kindOf(samples.at(i))))) << i;
}

void DomainTest::everyPayloadSurvivesItsJson()
{
    QFETCH(int, index);
    static const auto samples = samplePayloads();
    const Payload &payload = samples.at(index);
    const QJsonObject json = encode(payload);
    const Payload back = decode(kindOf(payload), json);
    QCOMPARE(back.index(), payload.index());
    QCOMPARE(encode(back), json);
}

void DomainTest::anUnknownOrUnreadablePayloadIsKeptAsItCame()
{
    const QJsonObject strange{{QStringLiteral("x"), 1}};
    const Payload future = decode(QStringLiteral("hologram.shown"), strange);
    QVERIFY(std::holds_alternative<UnknownPayload>(future));
    QCOMPARE(kindOf(future), QStringLiteral("hologram.shown"));
    QCOMPARE(encode(future), strange);
    const Payload broken = decode(QStringLiteral("status.changed"), strange);
    QVERIFY(std::holds_alternative<UnknownPayload>(broken));
    QCOMPARE(kindOf(broken), QStringLiteral("status.changed"));

    Story story;
    story.declare();
    story.foldIn(Event{EventId::random(), kIncident, QStringLiteral("zoe"), {}, minute(5), 2, 1, future});
    QCOMPARE(story.state.unknownEvents, 1);
    QVERIFY(entryText(story.state.entries.last()).contains(QStringLiteral("hologram.shown")));
}

void DomainTest::noTwoTimesAreTooFarApartToReckonWith()
{
    const auto at = [](const char *ms) {
        const QJsonObject body = QJsonDocument::fromJson(QByteArray(R"({"to":"resolved","at":)") + ms + '}').object();
        return std::get<StatusChanged>(decode(QStringLiteral("status.changed"), body)).at;
    };
    const Instant first = at("-9223372036854775808"), last = at("9223372036854775807");
    QCOMPARE(toRfc3339(first), QStringLiteral("0001-01-01T00:00:00.000Z"));
    QCOMPARE(toRfc3339(last), QStringLiteral("9999-12-31T23:59:59.999Z"));
    QVERIFY(last - first > last - Instant{0}); // did not wrap round
    QCOMPARE(at("1731681612000"), Instant{1731681612000});
}

void DomainTest::theHashesAreTheDocumentedOnes()
{
    // Guards the format of every journal ever written; the expected values were computed outside the product, by the layout
    // written in event.h.
    LogRecord r{EventId::fromString(QStringLiteral("11111111-2222-4333-8444-555555555555")).value(), kIncident, QStringLiteral("ålice"),
                DeviceId::fromString(QStringLiteral("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")).value()};
    r.deviceSeq = 7;
    r.baseSeq = 3;
    r.hlc = (kStart.ms << 16) | 5;
    r.kind = QStringLiteral("entry.logged");
    r.salt = QByteArray(16, 's');
    r.body = "{\"v\":1}";
    QCOMPARE(contentHash(r).toHex(), QByteArray("ac3e950d00f36393ebf0a9d0acc368589ddc72749f94a0347150ce990afe37ed"));
    QCOMPARE(chainHash({}, contentHash(r), 1, 1731680520000000).toHex(), QByteArray("e760b449c700a1c6439429c3c228b298f1dd7948305634802f47f3161d966a57"));
}

void DomainTest::anEventIsReadFromThePartsOfItsHash()
{
    // By the layout written in event.h; QDataStream writes big-endian numbers.
    const QByteArray textHash(32, 'h'), author("ålice"), kind("entry.logged");
    const auto device = DeviceId::fromString(QStringLiteral("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")).value();
    const auto id = EventId::fromString(QStringLiteral("11111111-2222-4333-8444-555555555555")).value();
    QByteArray parts("QDC1");
    QDataStream stream(&parts, QIODevice::Append);
    stream << kIncident.uuid() << id.uuid() << author << device.uuid() << qint64(7) << qint64(3) << qint64(-5) << kind;
    parts += textHash;

    const auto record = fromParts(parts);
    QVERIFY(record);
    QCOMPARE(record->incident, kIncident);
    QCOMPARE(record->id, id);
    QCOMPARE(record->author, QStringLiteral("ålice"));
    QCOMPARE(record->device, device);
    QCOMPARE(record->deviceSeq, 7);
    QCOMPARE(record->baseSeq, 3);
    QCOMPARE(record->hlc, -5);
    QCOMPARE(record->kind, QStringLiteral("entry.logged"));
    QCOMPARE(record->contentHash, QCryptographicHash::hash(parts, QCryptographicHash::Sha256));
    LogRecord whole = *record;
    whole.bodyHash = textHash;
    QCOMPARE(contentHash(whole), record->contentHash);

    for (qsizetype size = 0; size < parts.size(); ++size)
        QVERIFY(!fromParts(parts.first(size)));
    QVERIFY(!fromParts(parts + '\0'));
    QByteArray other = parts;
    other[3] = '2'; // another layout
    QVERIFY(!fromParts(other));
    QByteArray endless = parts;
    endless[36] = char(0xff); // an author of nearly four thousand million bytes
    QVERIFY(!fromParts(endless));
}

void DomainTest::enteringAStatusStampsOnlyTheMilestoneItIs()
{
    Story story;
    story.declare();
    QCOMPARE(story.state.milestone(Milestone::Declared), MilestoneValue::time(minute(4)));
    QCOMPARE(story.state.milestone(Milestone::Detected).state, MilestoneValue::State::NotRecorded);
    for (const Status s : {Status::Investigating, Status::Mitigating, Status::Monitoring})
        story.apply(StatusChanged{s, minute(10 + int(s))}, 10 + int(s));
    QCOMPARE(story.state.milestone(Milestone::Mitigated).state, MilestoneValue::State::NotRecorded);
    story.apply(StatusChanged{Status::Resolved, minute(18)}, 18);
    QCOMPARE(story.state.milestone(Milestone::Resolved), MilestoneValue::time(minute(18)));
    QCOMPARE(story.state.milestone(Milestone::Verified).state, MilestoneValue::State::NotRecorded);
    QCOMPARE(customerStatus(story.state), QStringLiteral("resolved"));
}

void DomainTest::reopeningClearsResolvedAndTheLastResolveCounts()
{
    Story story;
    story.declare();
    story.apply(StatusChanged{Status::Resolved, minute(18)}, 18);
    story.apply(StatusChanged{Status::Closed, minute(19)}, 19);
    story.apply(StatusChanged{Status::Investigating, minute(30)}, 30);
    QCOMPARE(story.state.reopenCount, 1);
    QCOMPARE(story.state.milestone(Milestone::Resolved).state, MilestoneValue::State::NotRecorded);
    story.apply(StatusChanged{Status::Resolved, minute(40)}, 40);
    QCOMPARE(story.state.milestone(Milestone::Resolved), MilestoneValue::time(minute(40)));
    QCOMPARE(story.state.firstResolved, std::optional(minute(18)));
}

void DomainTest::severityKeepsInitialMaximumAndSegments()
{
    Story story;
    story.declare(kSev2);
    story.apply(SeverityChanged{kSev1, {}, minute(10)}, 10);
    QVERIFY(!story.attempt(SeverityChanged{kSev3, {}, minute(14)}, 14));
    story.apply(SeverityChanged{kSev3, QStringLiteral("only a few left"), minute(14)}, 14);
    story.apply(StatusChanged{Status::Resolved, minute(20)}, 20);
    QCOMPARE(story.state.severityInitial, std::optional(kSev2));
    QCOMPARE(story.state.severityMax, std::optional(kSev1));
    QCOMPARE(story.state.milestone(Milestone::SeveritySet), MilestoneValue::time(minute(4)));
    const auto total = timeInSeverityMs(story.state, minute(100));
    QCOMPARE(total.value(kSev2.name), 6 * 60000);
    QCOMPARE(total.value(kSev1.name), 4 * 60000);
    QCOMPARE(total.value(kSev3.name), 6 * 60000);
}

void DomainTest::rolesKeepTenuresAndTheVacancy()
{
    Story story;
    story.declare();
    QCOMPARE(story.state.commanderVacantSince, std::optional(minute(4)));
    QCOMPARE(story.state.milestone(Milestone::Engaged).state, MilestoneValue::State::NotRecorded);
    story.apply(RoleAssigned{QStringLiteral("ic"), QStringLiteral("Bob"), {}, minute(5)}, 5);
    QCOMPARE(story.state.holder(role::Commander), QStringLiteral("bob"));
    QVERIFY(!story.state.commanderVacantSince);
    QCOMPARE(story.state.milestone(Milestone::Engaged), MilestoneValue::time(minute(5)));
    story.apply(RoleAssigned{role::Commander, QStringLiteral("carol"), {}, minute(9)}, 9);
    story.apply(RoleAssigned{role::Commander, {}, {}, minute(12)}, 12);
    QCOMPARE(story.state.commanderVacantSince, std::optional(minute(12)));
    QCOMPARE(story.state.tenures.size(), 2);
    QCOMPARE(story.state.tenures.at(0).to, std::optional(minute(9)));
    QCOMPARE(story.state.tenures.at(1).handle, QStringLiteral("carol"));
    QCOMPARE(story.state.tenures.at(1).to, std::optional(minute(12)));
    const auto late = story.attempt(RoleAssigned{role::Commander, QStringLiteral("dave"), QStringLiteral("carol"), minute(13)}, 13);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

void DomainTest::aMissedDeadlineIsToldOnceAndTheGapWhenCommandIsTaken()
{
    Story story;
    story.declare(kSev1);
    const DeadlineMissed missed{clockname::Commander, {}, minute(9)};
    QVERIFY(!story.attempt(missed, 8).ok()); // not before it is due
    story.apply(missed, 9);
    QVERIFY(!story.attempt(missed, 9).ok());
    const int before = int(story.state.entries.size());
    story.foldIn(Event{EventId::random(), kIncident, QStringLiteral("bob"), QStringLiteral("other"), minute(9), story.state.lastSeq + 1, 1, missed});
    QCOMPARE(story.state.entries.size(), before); // another console saw it too
    QCOMPARE(story.state.missed.size(), 1);
    QCOMPARE(entryText(story.state.entries.last()), QStringLiteral("Deadline missed: Incident commander"));
    QCOMPARE(story.state.entries.last().body.occurred, minute(9));
    story.apply(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, minute(11) + Milliseconds(30000)}, 12);
    QCOMPARE(entryText(story.state.entries.last()), QStringLiteral("Incident commander: bob, by alice, after 7:30 without one"));
}

void DomainTest::theCoachSaysAThingOnce()
{
    Story story;
    story.declare();
    QVERIFY(!story.attempt(CoachDismissed{QStringLiteral("silence"), {}, minute(5)}, 5).ok());
    story.apply(CoachNoted{QStringLiteral("silence"), {}, minute(5)}, 5);
    QVERIFY(!story.attempt(CoachNoted{QStringLiteral("silence"), {}, minute(6)}, 6).ok());
    story.apply(CoachDismissed{QStringLiteral("silence"), {}, minute(7)}, 7, QStringLiteral("bob"));
    QCOMPARE(story.state.coachNotes.first().dismissedBy, QStringLiteral("bob"));
    QVERIFY(!story.attempt(CoachDismissed{QStringLiteral("silence"), {}, minute(8)}, 8).ok());
    QVERIFY(!story.attempt(CoachNoted{QStringLiteral("silence"), {}, minute(9)}, 9).ok());
}

void DomainTest::anUpdateKeepsWhatItPromises()
{
    Story story;
    story.declare();
    QVERIFY(!story.attempt(UpdateSent{QStringLiteral("customers"), QStringLiteral("  "), minute(10), {}}, 10).ok());
    QVERIFY(!story.attempt(UpdateSent{QStringLiteral("customers"), QStringLiteral("We see it."), minute(10), minute(10)}, 10).ok());
    story.apply(UpdateSent{QStringLiteral("Customers"), QStringLiteral("We see it."), minute(10), minute(40)}, 10);
    QCOMPARE(story.state.updates.size(), 1);
    QCOMPARE(story.state.updates.first().what.audience, QStringLiteral("customers"));
    QCOMPARE(story.state.updates.first().what.nextBy, std::optional(minute(40)));
    QCOMPARE(entryText(story.state.entries.last()), QStringLiteral("Update to customers, by alice: We see it."));
    QCOMPARE(story.state.entries.last().body.type, EntryType::Communication);
}

void DomainTest::handoverPassesOnlyWhenTheReceiverAccepts()
{
    Story story;
    story.declare();
    QVERIFY(!story.attempt(HandoverOffered{QStringLiteral("carol"), minute(5)}, 5));
    story.apply(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, minute(5)}, 5);
    story.apply(HandoverOffered{QStringLiteral("carol"), minute(6)}, 6, QStringLiteral("bob"));
    QCOMPARE(story.state.holder(role::Commander), QStringLiteral("bob"));
    const auto other = story.attempt(HandoverAccepted{{}, QStringLiteral("carol"), minute(7)}, 7, QStringLiteral("dave"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::NotAuthorised);
    story.apply(HandoverAccepted{{}, {}, minute(7)}, 7, QStringLiteral("carol"));
    QCOMPARE(story.state.holder(role::Commander), QStringLiteral("carol"));
    QVERIFY(!story.state.handover);
    QVERIFY(!story.attempt(HandoverAccepted{{}, {}, minute(8)}, 8, QStringLiteral("carol")));
}

void DomainTest::anAmendmentKeepsTheEarlierWording()
{
    Story story;
    story.declare();
    const EventId entry = story.apply(EntryLogged{body(EntryType::Note, QStringLiteral("8 % erors"), minute(9))}, 9);
    story.apply(EntryAmended{entry, body(EntryType::Finding, QStringLiteral("8 % errors"), minute(8))}, 10, QStringLiteral("dana"));
    const EventId third = story.apply(EntryAmended{entry, body(EntryType::Finding, QStringLiteral("9 % errors"), minute(8))}, 11);
    const Entry *now = story.state.entry(entry);
    QVERIFY(now);
    QCOMPARE(now->number, 2);
    QCOMPARE(now->body.text, QStringLiteral("9 % errors"));
    QCOMPARE(now->amendment, std::optional(third));
    QCOMPARE(now->earlier.size(), 2);
    QCOMPARE(now->earlier.at(0).body.text, QStringLiteral("8 % erors"));
    QCOMPARE(now->earlier.at(0).event, entry);
    QCOMPARE(now->earlier.at(1).author, QStringLiteral("dana"));
    QVERIFY(!story.attempt(EntryAmended{entry, now->body}, 12)); // nothing would change

    story.apply(EntryStruck{entry, QStringLiteral("double")}, 12);
    QVERIFY(story.state.entry(entry)->struck);
    QCOMPARE(story.state.entry(entry)->body.text, QStringLiteral("9 % errors")); // legible still
    QVERIFY(!story.attempt(EntryAmended{entry, body(EntryType::Note, QStringLiteral("x"), minute(8))}, 13));
    story.apply(EntryRestored{entry}, 13);
    QVERIFY(!story.state.entry(entry)->struck);
    const auto automatic = story.attempt(EntryStruck{story.state.entries.first().id, QStringLiteral("no")}, 14);
    QVERIFY(!automatic);
}

void DomainTest::aResultClosesItsActionAndStrikingItOpensItAgain()
{
    Story story;
    story.declare();
    EntryBody action = body(EntryType::Action, QStringLiteral("@bob check the pool"), minute(9));
    action.people = {QStringLiteral("Bob")};
    action.timeBoxMs = 600000;
    const EventId made = story.apply(EntryLogged{action}, 9);
    QCOMPARE(story.state.entry(made)->action->name, QStringLiteral("A1"));
    QCOMPARE(story.state.entry(made)->action->assignee, QStringLiteral("bob"));
    QCOMPARE(story.state.entry(made)->action->dueAt, std::optional(minute(19)));

    EntryBody result = body(EntryType::Result, QStringLiteral("A1 done"), minute(15));
    result.refs = {QStringLiteral("A1")};
    const EventId closing = story.apply(EntryLogged{result}, 15);
    QVERIFY(story.state.entry(made)->action->state == ActionInfo::State::Done);
    QCOMPARE(story.state.entry(made)->action->closedAt, std::optional(minute(15)));
    story.apply(EntryStruck{closing, QStringLiteral("too early")}, 16);
    QVERIFY(story.state.entry(made)->action->state == ActionInfo::State::Open);
    story.apply(EntryRestored{closing}, 17);
    QVERIFY(story.state.entry(made)->action->state == ActionInfo::State::Done);
    EntryBody elsewhere = result;
    elsewhere.refs = {};
    story.apply(EntryAmended{closing, elsewhere}, 18);
    QVERIFY(story.state.entry(made)->action->state == ActionInfo::State::Open);
}

void DomainTest::theFirstOfTwoConcurrentChangesStays()
{
    Story story;
    story.declare();
    const auto concurrent = [&](const QString &who, const Payload &payload, qint64 seq, qint64 base) {
        story.foldIn(Event{EventId::random(), kIncident, who, {}, minute(5), seq, base, payload});
    };
    concurrent(QStringLiteral("bob"), StatusChanged{Status::Mitigating, minute(5)}, 2, 1);
    concurrent(QStringLiteral("carol"), StatusChanged{Status::Monitoring, minute(5)}, 3, 1);
    QCOMPARE(story.state.status, Status::Mitigating);
    QCOMPARE(story.state.conflicts.size(), 1);
    QCOMPARE(story.state.conflicts.first().by, QStringLiteral("carol"));
    QCOMPARE(story.state.conflicts.first().value, QStringLiteral("monitoring"));
    concurrent(QStringLiteral("bob"), StatusChanged{Status::Monitoring, minute(6)}, 4, 1); // own earlier change is not a conflict
    QCOMPARE(story.state.status, Status::Monitoring);
    // Free fields: last in order wins.
    concurrent(QStringLiteral("bob"), FieldEdited{Field::Title, {QStringLiteral("one")}}, 5, 1);
    concurrent(QStringLiteral("carol"), FieldEdited{Field::Title, {QStringLiteral("two")}}, 6, 1);
    QCOMPARE(story.state.title, QStringLiteral("two"));
    QCOMPARE(story.state.conflicts.size(), 1);
}

void DomainTest::theSameLogGivesTheSameStateHash()
{
    Story story;
    story.declare(kSev2);
    for (const Payload &payload : samplePayloads()) {
        if (!std::holds_alternative<IncidentDeclared>(payload))
            story.foldIn(Event{EventId::random(), kIncident, QStringLiteral("bob"), {}, minute(6), story.state.lastSeq + 1, story.state.lastSeq, payload});
    }
    const QString hash = stateHash(story.state);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    qputenv("TZ", "Asia/Kolkata");
    QCOMPARE(stateHash(foldAll(kIncident, story.log)), hash);
    QLocale::setDefault(before);
    qunsetenv("TZ");
    QVector<Event> other = story.log;
    other.last().author = QStringLiteral("mallory");
    other.removeAt(3);
    QVERIFY(stateHash(foldAll(kIncident, other)) != hash);
}

void DomainTest::foldingIsTotal()
{
    // Any order of any payloads, with ids that do not exist and roles nobody has: no crash, and nothing lost from the count.
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        Incident state(kIncident);
        qint64 seq = 0;
        QVector<EventId> ids;
        for (int i = 0; i < 60; ++i) {
            const auto samples = samplePayloads();
            Payload payload = samples.at(random.bounded(int(samples.size())));
            if (auto *amended = std::get_if<EntryAmended>(&payload); amended && !ids.isEmpty())
                amended->entry = ids.at(random.bounded(int(ids.size())));
            if (auto *struck = std::get_if<EntryStruck>(&payload); struck && !ids.isEmpty())
                struck->entry = ids.at(random.bounded(int(ids.size())));
            const Event event{EventId::random(), kIncident, QStringLiteral("u%1").arg(random.bounded(3)), {}, minute(i), ++seq,
                              random.bounded(qint64(seq)), payload};
            const qsizetype before = state.entries.size();
            const FoldEffect effect = fold(state, event);
            ids.append(event.id);
            QCOMPARE(state.lastSeq, seq);
            QVERIFY(state.entries.size() - before == (effect.entryAdded >= 0 ? 1 : 0));
            for (int index : effect.entriesChanged)
                QVERIFY(index >= 0 && index < state.entries.size());
        }
        for (int i = 0; i < state.entries.size(); ++i)
            QCOMPARE(state.entries.at(i).number, i + 1);
        QVERIFY(!stateHash(state).isEmpty());
    }
}

void DomainTest::whateverPlaceEventsGetTheStateIsThatOfTheWholeLog()
{
    using Placed = FoldedIncident::Placed;
    QRandomGenerator random(7);
    const auto samples = samplePayloads();
    qsizetype asTheyWere = 0, reordered = 0;
    for (int round = 0; round < 100; ++round) {
        FoldedIncident folded(kIncident);
        QVector<Event> accepted, pending; // what folded should be the fold of
        const auto write = [&](const QString &author) {
            const qint64 seen = accepted.size();
            return Event{EventId::random(),
                         kIncident,
                         author,
                         {},
                         minute(int(seen)),
                         0,
                         random.bounded(seen + 1),
                         samples.at(random.bounded(samples.size()))};
        };
        for (int step = 0; step < 40; ++step) {
            if (random.bounded(2) == 0) {
                pending.append(write(QStringLiteral("me")));
                folded.append(pending.last());
            } else if (pending.isEmpty() && random.bounded(4) == 0) {
                accepted.append(write(QStringLiteral("me")));
                accepted.last().seq = accepted.size();
                folded.append(accepted.last());
            } else {
                QVector<Event> rows;
                bool inOrder = true;
                for (int left = random.bounded(4); left > 0; --left) {
                    const bool ours = !pending.isEmpty() && random.bounded(2) == 0;
                    const qsizetype which = ours && random.bounded(5) == 0 ? random.bounded(pending.size()) : 0;
                    inOrder = inOrder && (ours ? which == 0 : pending.isEmpty());
                    rows.append(ours ? pending.takeAt(which) : write(QStringLiteral("you")));
                    rows.last().seq = accepted.size() + 1;
                    accepted.append(rows.last());
                }
                QCOMPARE(folded.place(rows), inOrder ? Placed::AsTheyWere : Placed::Reordered);
                ++(inOrder ? asTheyWere : reordered);
            }
            if (random.bounded(10) == 0)
                folded = FoldedIncident(kIncident, accepted + pending); // read from the log again
            const Incident whole = foldAll(kIncident, accepted + pending);
            QCOMPARE(stateHash(folded.state()), stateHash(whole));
            QCOMPARE(folded.state().pending, whole.pending);
            QCOMPARE(folded.state().withoutEntry, whole.withoutEntry);
            QCOMPARE(folded.state().indexOfEntry, whole.indexOfEntry);
        }
    }
    QVERIFY(asTheyWere > 100 && reordered > 100);
}

void DomainTest::whatChangesOrRepeatsEarlierEventsAsksForTheLog()
{
    FoldedIncident folded(kIncident);
    const Event first{EventId::random(),
                      kIncident,
                      QStringLiteral("me"),
                      {},
                      minute(1),
                      1,
                      0,
                      EntryLogged{body(EntryType::Note, QStringLiteral("a"), minute(1))}};
    folded.append(first);
    QCOMPARE(folded.place({first}), FoldedIncident::Placed::Unclear);
    FoldedIncident other(kIncident, {first});
    Event redaction = first;
    redaction.id = EventId::random();
    redaction.seq = 2;
    redaction.payload = EventRedacted{first.id};
    QCOMPARE(other.place({redaction}), FoldedIncident::Placed::Unclear);
}

void DomainTest::refusals_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, int which, const char *mentions) { QTest::newRow(name) << which << QString::fromUtf8(mentions); };
    row("empty title", 0, "needs a title");
    row("20,000-character title", 1, "too long");
    row("control character", 2, "control character");
    row("bidirectional override", 3, "reverses the writing direction");
    row("time in the future", 4, "hasn't happened yet");
    row("year 0001", 5, "plausible");
    row("same status", 6, "already");
    row("empty entry", 7, "empty");
    row("long entry", 8, "too long");
    row("strike without reason", 9, "needs a reason");
    row("unknown entry", 10, "no such entry");
    row("javascript link", 11, "web address");
    row("handle with space", 12, "spaces");
    row("vacate a vacant role", 13, "already vacant");
    row("declare twice", 14, "already declared");
    row("clear declared", 15, "declared at some time");
    row("correct without reason", 16, "needs a reason");
    row("half a surrogate", 17, "half of a character");
    row("accept nothing", 18, "Nobody has offered");
}

void DomainTest::refusals()
{
    QFETCH(int, which);
    QFETCH(QString, mentions);
    const auto titled = [](const QString &title) {
        IncidentDeclared d;
        d.title = title;
        d.at = minute(4);
        return Payload(d);
    };
    Story story;
    if (which > 3)
        story.declare();
    const EventId entry = which > 3 ? story.apply(EntryLogged{body(EntryType::Note, QStringLiteral("x"), minute(5))}, 5) : EventId::random();
    const QVector<Payload> attempts{
        titled(QStringLiteral("  \t ")),
        titled(QString(20000, u'x')),
        titled(QStringLiteral("a\x07z")),
        titled(QStringLiteral("abc\u202Edef")),
        EntryLogged{body(EntryType::Note, QStringLiteral("soon"), minute(30))},
        EntryLogged{body(EntryType::Note, QStringLiteral("long ago"), Instant{-62135596800000})},
        StatusChanged{Status::Detected, minute(6)},
        EntryLogged{body(EntryType::Note, QStringLiteral(" \n "), minute(5))},
        EntryLogged{body(EntryType::Note, QString(limits::EntryText + 1, u'x'), minute(5))},
        EntryStruck{entry, QStringLiteral("  ")},
        EntryStruck{EventId::random(), QStringLiteral("why")},
        LinkAdded{QStringLiteral("javascript:alert(1)"), {}},
        RoleAssigned{role::Scribe, QStringLiteral("bob smith"), {}, minute(6)},
        RoleAssigned{role::Scribe, {}, {}, minute(6)},
        titled(QStringLiteral("again")),
        MilestoneRecorded{Milestone::Declared, MilestoneValue::unknown(), QStringLiteral("why")},
        MilestoneRecorded{Milestone::Declared, MilestoneValue::time(minute(1)), {}},
        EntryLogged{body(EntryType::Note, QStringLiteral("x") + QChar(0xD83D), minute(5))},
        HandoverAccepted{{}, {}, minute(6)}};
    const QString before = stateHash(story.state);
    const auto answer = story.attempt(attempts.at(which), 6);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(mentions), qPrintable(answer.error().message));
    QVERIFY(answer.error().message.endsWith(u'.'));
    QCOMPARE(stateHash(story.state), before);
}

void DomainTest::aLateChangeIsToldWhoWasFirst()
{
    Story story;
    story.declare();
    const qint64 seen = story.state.lastSeq;
    story.apply(StatusChanged{Status::Mitigating, minute(6)}, 6, QStringLiteral("bob"));
    const auto late = story.attempt(StatusChanged{Status::Monitoring, minute(7)}, 7, QStringLiteral("carol"), seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY(late.error().message.contains(QStringLiteral("bob")));
    QVERIFY(story.attempt(StatusChanged{Status::Monitoring, minute(7)}, 7, QStringLiteral("carol"), story.state.lastSeq));
}

void DomainTest::refsAvoidConfusableCharacters()
{
    QRandomGenerator random(7);
    QSet<QString> seen;
    for (int i = 0; i < 5000; ++i) {
        const QString ref = incidentref::generate([&](quint32 below) { return random.bounded(below); },
                                                  [&](const QString &r) { return seen.contains(r); });
        QVERIFY(!seen.contains(ref));
        seen.insert(ref);
        QVERIFY(ref.startsWith(QStringLiteral("INC-")) && ref.size() == 10);
        for (const QChar c : ref.mid(4))
            QVERIFY(!QStringLiteral("0O1IL").contains(c));
        QCOMPARE(incidentref::parse(ref.toLower()), std::optional(ref));
        QCOMPARE(incidentref::parse(ref.mid(4)), std::optional(ref));
    }
    for (const char *wrong : {"", "INC-", "INC-7K3QZ", "INC-7K3QZPP", "INC-0K3QZP", "7K3QZL", "INC 7K3QZP", "--help"})
        QVERIFY2(!incidentref::parse(QString::fromLatin1(wrong)), wrong);
}

void DomainTest::cleanedTextAlwaysPassesTheCheck()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const int length = random.bounded(60);
        for (int k = 0; k < length; ++k)
            text += QChar(random.bounded(3) ? random.bounded(0x30) : random.bounded(0x10000));
        for (const bool multiline : {false, true})
            QVERIFY(checkText(cleaned(text, 40, multiline), QStringLiteral("It"), 40, multiline));
    }
    QCOMPARE(cleaned(QStringLiteral("a\r\nb\rc"), 40, true), QStringLiteral("a\nb\nc"));
    QCOMPARE(cleaned(QStringLiteral("a\u202Eb"), 40, false), QStringLiteral("ab"));
}

void DomainTest::policyErrorsNameThePath()
{
    const QByteArray json = shippedPolicyDocument();
    const auto policy = parsePolicy(json);
    QVERIFY2(policy.ok(), policy ? "" : qPrintable(policy.error().message));
    for (const char *spelling : {"SEV-2", "SEV2", "sev2", "2", "sev-2"})
        QCOMPARE(policy->levelFrom(QString::fromLatin1(spelling)), std::optional(kSev2));
    QVERIFY(!policy->levelFrom(QStringLiteral("SEV-9")));
    QVERIFY(!policy->levelFrom(QString()));

    const auto broken = [&json](const char *from, const char *to) { return parsePolicy(QByteArray(json).replace(from, to)); };
    QVERIFY(broken("\"label\": \"Critical\"", "\"lable\": \"Critical\"").error().message.contains(QStringLiteral("levels[0].lable")));
    QVERIFY(broken("\"commander_within_min\": 5", "\"commander_within_min\": -5").error().message.contains(QStringLiteral("levels[0].commander_within_min")));
    QVERIFY(!parsePolicy("{").ok());
    QVERIFY(!parsePolicy("[]").ok());
}

void DomainTest::commanderVacancyFollowsThePolicy()
{
    const Policy policy = shippedPolicy();
    using std::chrono::seconds;
    QCOMPARE(commanderVacancy(policy, kSev1, seconds(119)), VacancyAlarm::Quiet);
    QCOMPARE(commanderVacancy(policy, kSev1, seconds(120)), VacancyAlarm::Due);
    QCOMPARE(commanderVacancy(policy, kSev1, seconds(300)), VacancyAlarm::Overdue);
    QCOMPARE(commanderVacancy(policy, kSev2, seconds(300)), VacancyAlarm::Quiet);
    QCOMPARE(commanderVacancy(policy, kSev3, std::chrono::hours(9)), VacancyAlarm::Quiet);
    QCOMPARE(commanderVacancy(policy, std::nullopt, std::chrono::hours(9)), VacancyAlarm::Quiet);
}

void DomainTest::timesReadAndPrintRfc3339()
{
    QCOMPARE(toRfc3339(kStart), QStringLiteral("2024-11-15T14:22:00.000Z"));
    QCOMPARE(fromRfc3339(QStringLiteral("2024-11-15T14:22:00Z")), std::optional(kStart));
    QCOMPARE(fromRfc3339(QStringLiteral("2024-11-15T16:22:00.000+02:00")), std::optional(kStart));
    QCOMPARE(fromRfc3339(QStringLiteral("2024-11-15T14:22:00.0019999999Z")), std::optional(kStart + Milliseconds(1)));
    for (const char *wrong : {"", "2024-11-15", "2024-11-15T14:22:00", "2024-02-30T00:00:00Z", "yesterday", "2024-11-15T25:00:00Z"})
        QVERIFY2(!fromRfc3339(QString::fromLatin1(wrong)), wrong);
}

QUARTERDECK_TEST(DomainTest);
#include "tst_domain.moc"
