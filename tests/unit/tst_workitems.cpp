// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"
#include "support/testmain.h"

#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

EntryBody action(const QString &who, int boxMinutes)
{
    EntryBody b = body(EntryType::Action, QStringLiteral("roll back #checkout"), minute(5));
    b.assignee = who;
    b.timeBoxMs = boxMinutes * 60000;
    return b;
}

/// The same log, folded in one go elsewhere.
void foldsAlike(const Story &story)
{
    QCOMPARE(stateHash(foldAll(kIncident, story.log)), stateHash(story.state));
}

} // namespace

/// Actions, hypotheses, decisions, the checklist and drafts of messages: what decide() lets through and what fold() makes of it.
class WorkItemTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_story = Story();
        m_story.declare(kSev2);
    }
    void anActionCanBeGivenToAnotherAndExtended();
    void whatWasGivenHoldsUntilThatPartIsReworded();
    void aHypothesisKeepsItsDatedHistory();
    void aHypothesisEndsOnlyWithAReasonOrEvidence();
    void evidenceIsLinkedOnceAndCanBeTakenBack();
    void aProposalIsDecidedOnce();
    void anOverruledObjectionNeedsAReason();
    void namesAreDenseAndKindsKeepTheirOwn();
    void aTickIsKeptAndCanBeTakenBack();
    void aDraftIsApprovedOrReturnedAndThenSent();
    void aWithdrawnIncidentCanCountAgain();
    void policiesHaveAStreamOfTheirOwn();
    void aFileIsAttachedByItsHashOnly();
    void aFinishedActionIsNotChanged();

private:
    QString refused(const Payload &payload, int at = 20)
    {
        const QString before = stateHash(m_story.state);
        const auto answer = m_story.attempt(payload, at);
        return !answer && stateHash(m_story.state) == before ? answer.error().message : QString();
    }
    const Entry &named(const char *name) { return *m_story.state.entryByName(QString::fromLatin1(name)); }
    QString lastNote() { return entryText(m_story.state.entries.last()); }

    Story m_story;
};

void WorkItemTest::anActionCanBeGivenToAnotherAndExtended()
{
    const EventId id = m_story.apply(EntryLogged{action(QStringLiteral("bob"), 10)}, 5);
    QCOMPARE(named("A1").action->dueAt, std::optional(minute(15)));
    m_story.apply(ActionChanged{id, QStringLiteral("Raj"), {}, QStringLiteral("knows it"), {}, minute(6)}, 6);
    QCOMPARE(named("A1").action->assignee, QStringLiteral("raj"));
    QCOMPARE(lastNote(), QStringLiteral("Action given to raj by alice: roll back #checkout (knows it)"));
    m_story.apply(ActionChanged{id, {}, minute(30), {}, {}, minute(14)}, 14);
    QCOMPARE(named("A1").action->dueAt, std::optional(minute(30)));
    QCOMPARE(named("A1").action->extensions, 1);
    QCOMPARE(lastNote(), QStringLiteral("Action given 16:00 more by alice: roll back #checkout"));
    QVERIFY(refused(ActionChanged{id, QStringLiteral("raj"), {}, {}, {}, minute(20)}).contains(QStringLiteral("already")));
    QVERIFY(refused(ActionChanged{id, {}, minute(10), {}, {}, minute(20)}).contains(QStringLiteral("time box")));
    QVERIFY(refused(ActionChanged{id, QStringLiteral("eve"), minute(40), {}, {}, minute(20)}).contains(QStringLiteral("either")));
    foldsAlike(m_story);
}

void WorkItemTest::whatWasGivenHoldsUntilThatPartIsReworded()
{
    const EventId id = m_story.apply(EntryLogged{action(QStringLiteral("bob"), 10)}, 5);
    m_story.apply(ActionChanged{id, QStringLiteral("raj"), {}, {}, {}, minute(6)}, 6);
    m_story.apply(ActionChanged{id, {}, minute(40), {}, {}, minute(7)}, 7);
    EntryBody reworded = action(QStringLiteral("bob"), 10);
    reworded.text = QStringLiteral("roll back #checkout to v3.1");
    m_story.apply(EntryAmended{id, reworded}, 8);
    QCOMPARE(named("A1").action->assignee, QStringLiteral("raj"));
    QCOMPARE(named("A1").action->dueAt, std::optional(minute(40)));
    reworded.assignee = QStringLiteral("eve");
    reworded.timeBoxMs = 20 * 60000;
    m_story.apply(EntryAmended{id, reworded}, 9);
    QCOMPARE(named("A1").action->assignee, QStringLiteral("eve"));
    QCOMPARE(named("A1").action->dueAt, std::optional(minute(25)));
    foldsAlike(m_story);
}

void WorkItemTest::aHypothesisKeepsItsDatedHistory()
{
    EntryBody idea = body(EntryType::Hypothesis, QStringLiteral("@raj connection pool exhausted"), minute(5));
    idea.people = {QStringLiteral("raj")};
    const EventId id = m_story.apply(EntryLogged{idea}, 5);
    QCOMPARE(named("H1").hypothesis->owner, QStringLiteral("raj"));
    m_story.apply(HypothesisChanged{id, HypothesisState::Testing, {}, {}, {}, minute(6)}, 6);
    m_story.apply(HypothesisChanged{id, {}, QStringLiteral("eve"), {}, {}, minute(7)}, 7);
    m_story.apply(HypothesisChanged{id, HypothesisState::Refuted, {}, QStringLiteral("pool at 12 %"), {}, minute(9)}, 9, QStringLiteral("eve"));
    const HypothesisInfo &hypothesis = *named("h1").hypothesis;
    QCOMPARE(hypothesis.state, HypothesisState::Refuted);
    QCOMPARE(hypothesis.owner, QStringLiteral("eve"));
    QCOMPARE(hypothesis.steps.size(), 2);
    QCOMPARE(hypothesis.steps.last().by, QStringLiteral("eve"));
    QCOMPARE(hypothesis.steps.last().at, minute(9));
    QCOMPARE(lastNote(), QStringLiteral("Hypothesis refuted, by eve: @raj connection pool exhausted (pool at 12 %)"));
    foldsAlike(m_story);
}

void WorkItemTest::aHypothesisEndsOnlyWithAReasonOrEvidence()
{
    const EventId id = m_story.apply(EntryLogged{body(EntryType::Hypothesis, QStringLiteral("DNS"), minute(5))}, 5);
    const EventId finding = m_story.apply(EntryLogged{body(EntryType::Finding, QStringLiteral("resolver answers in 2 ms"), minute(6))}, 6);
    QVERIFY(refused(HypothesisChanged{id, HypothesisState::Refuted, {}, {}, {}, minute(7)}).contains(QStringLiteral("Say why")));
    QVERIFY(refused(HypothesisChanged{id, HypothesisState::Open, {}, {}, {}, minute(7)}).contains(QStringLiteral("already")));
    m_story.apply(EvidenceLinked{id, finding, false, {}, {}, minute(7)}, 7);
    QVERIFY(m_story.attempt(HypothesisChanged{id, HypothesisState::Refuted, {}, {}, {}, minute(8)}, 8));
    QVERIFY(refused(HypothesisChanged{finding, HypothesisState::Testing, {}, {}, {}, minute(8)}).contains(QStringLiteral("no hypothesis")));
}

void WorkItemTest::evidenceIsLinkedOnceAndCanBeTakenBack()
{
    const EventId id = m_story.apply(EntryLogged{body(EntryType::Hypothesis, QStringLiteral("DNS"), minute(5))}, 5);
    const EventId finding = m_story.apply(EntryLogged{body(EntryType::Finding, QStringLiteral("resolver fine"), minute(6))}, 6);
    m_story.apply(EvidenceLinked{id, finding, false, {}, {}, minute(7)}, 7);
    QCOMPARE(named("H1").hypothesis->evidence, QVector<EventId>{finding});
    QCOMPARE(lastNote(), QStringLiteral("Evidence linked by alice to “DNS”: resolver fine"));
    QVERIFY(refused(EvidenceLinked{id, finding, false, {}, {}, minute(8)}).contains(QStringLiteral("already")));
    QVERIFY(refused(EvidenceLinked{id, id, false, {}, {}, minute(8)}).contains(QStringLiteral("itself")));
    m_story.apply(EvidenceLinked{id, finding, true, {}, {}, minute(8)}, 8);
    QVERIFY(named("H1").hypothesis->evidence.isEmpty());
    foldsAlike(m_story);
}

void WorkItemTest::aProposalIsDecidedOnce()
{
    const EventId id = m_story.apply(DecisionProposed{body(EntryType::Note, QStringLiteral("roll back v3.2"), minute(5)), minute(10)}, 5);
    QCOMPARE(named("D1").decision->state, DecisionState::Proposed);
    QCOMPARE(named("D1").body.type, EntryType::Decision);
    m_story.apply(DecisionMade{id, DecisionState::Go, {}, {}, {}, minute(8)}, 8, QStringLiteral("bob"));
    QCOMPARE(named("D1").decision->state, DecisionState::Go);
    QCOMPARE(named("D1").decision->decidedBy, QStringLiteral("bob"));
    QCOMPARE(lastNote(), QStringLiteral("Go, decided by bob: roll back v3.2"));
    QVERIFY(refused(DecisionMade{id, DecisionState::NoGo, {}, QStringLiteral("late"), {}, minute(9)}).contains(QStringLiteral("is decided")));
    // Another console decided while it was offline: the first outcome stays, theirs is told.
    m_story.foldIn(Event{EventId::random(), kIncident, QStringLiteral("eve"), {}, minute(9), m_story.state.lastSeq + 1, 2,
                         DecisionMade{id, DecisionState::NoGo, QStringLiteral("eve"), QStringLiteral("risky"), QStringLiteral("roll back v3.2"), minute(7)}});
    QCOMPARE(named("D1").decision->state, DecisionState::Go);
    QCOMPARE(lastNote(), QStringLiteral("No go, decided by eve: roll back v3.2 (risky)"));
    // A decision that was only logged was taken by who logged it.
    m_story.apply(EntryLogged{body(EntryType::Decision, QStringLiteral("page the vendor"), minute(9))}, 9);
    QCOMPARE(named("D2").decision->state, DecisionState::Decided);
    foldsAlike(m_story);
}

void WorkItemTest::anOverruledObjectionNeedsAReason()
{
    const EventId id = m_story.apply(DecisionProposed{body(EntryType::Decision, QStringLiteral("fail over"), minute(5)), {}}, 5);
    m_story.apply(DecisionObjected{id, QStringLiteral("replica lags 40 s"), {}, minute(6)}, 6, QStringLiteral("raj"));
    QCOMPARE(named("D1").decision->objections.size(), 1);
    QVERIFY(refused(DecisionMade{id, DecisionState::Go, {}, {}, {}, minute(7)}).contains(QStringLiteral("objected")));
    QVERIFY(refused(DecisionMade{id, DecisionState::NoGo, {}, {}, {}, minute(7)}).contains(QStringLiteral("Say why")));
    m_story.apply(DecisionMade{id, DecisionState::Go, {}, QStringLiteral("40 s of loss is agreed"), {}, minute(7)}, 7);
    QVERIFY(refused(DecisionObjected{id, QStringLiteral("still"), {}, minute(8)}).contains(QStringLiteral("is decided")));
}

void WorkItemTest::namesAreDenseAndKindsKeepTheirOwn()
{
    for (const EntryType type : {EntryType::Action, EntryType::Hypothesis, EntryType::Decision, EntryType::Hypothesis, EntryType::Action})
        m_story.apply(EntryLogged{body(type, QStringLiteral("x"), minute(5))}, 5);
    QVERIFY(named("A2").action && named("H2").hypothesis && named("D1").decision);
    EntryBody renamed = named("H1").body;
    renamed.type = EntryType::Finding;
    m_story.apply(EntryAmended{named("H1").id, renamed}, 6);
    QVERIFY(!m_story.state.entryByName(QStringLiteral("H1")));
    QVERIFY(m_story.state.entryByName(QStringLiteral("H2")));
    foldsAlike(m_story);
}

void WorkItemTest::aTickIsKeptAndCanBeTakenBack()
{
    m_story.apply(ChecklistTicked{QStringLiteral("assess"), QStringLiteral("Assess the impact"), true, minute(6)}, 6);
    QCOMPARE(m_story.state.ticks.value(QStringLiteral("assess")).by, QStringLiteral("alice"));
    QCOMPARE(lastNote(), QStringLiteral("Checklist: done by alice: Assess the impact"));
    QVERIFY(refused(ChecklistTicked{QStringLiteral("assess"), QStringLiteral("Assess the impact"), true, minute(7)}).contains(QStringLiteral("done already")));
    m_story.apply(ChecklistTicked{QStringLiteral("assess"), {}, false, minute(8)}, 8);
    QVERIFY(m_story.state.ticks.isEmpty());
    foldsAlike(m_story);
}

void WorkItemTest::aDraftIsApprovedOrReturnedAndThenSent()
{
    const EventId first = m_story.apply(UpdateDrafted{QStringLiteral("customers"), QStringLiteral("initial"), QStringLiteral("We see it."), minute(40), minute(6)}, 6);
    QVERIFY(refused(UpdateReviewed{first, false, {}, {}, minute(7)}).contains(QStringLiteral("what to change")));
    m_story.apply(UpdateReviewed{first, false, QStringLiteral("say when we speak again"), {}, minute(7)}, 7, QStringLiteral("bob"));
    QCOMPARE(m_story.state.drafts.first().state, UpdateDraft::State::Returned);
    QCOMPARE(m_story.state.drafts.first().reviewedBy, QStringLiteral("bob"));
    QVERIFY(refused(UpdateReviewed{first, true, {}, {}, minute(8)}).contains(QStringLiteral("answered already")));
    const EventId second = m_story.apply(UpdateDrafted{QStringLiteral("customers"), {}, QStringLiteral("We see it; more at 14:40."), minute(40), minute(8)}, 8);
    m_story.apply(UpdateReviewed{second, true, {}, {}, minute(9)}, 9, QStringLiteral("bob"));
    QCOMPARE(m_story.state.drafts.last().state, UpdateDraft::State::Approved);
    m_story.apply(UpdateSent{QStringLiteral("customers"), QStringLiteral("We see it; more at 14:40."), minute(10), minute(40), second}, 10);
    QCOMPARE(m_story.state.drafts.last().state, UpdateDraft::State::Sent);
    QCOMPARE(m_story.state.updates.size(), 1);
    foldsAlike(m_story);
}

void WorkItemTest::aWithdrawnIncidentCanCountAgain()
{
    QVERIFY(refused(IncidentWithdrawn{true, {}, minute(6)}).contains(QStringLiteral("Say why")));
    m_story.apply(IncidentWithdrawn{true, QStringLiteral("imported twice"), minute(6)}, 6);
    QVERIFY(m_story.state.withdrawn && summarise(m_story.state).withdrawn);
    m_story.apply(IncidentWithdrawn{false, {}, minute(7)}, 7);
    QVERIFY(!m_story.state.withdrawn);
    foldsAlike(m_story);
}

void WorkItemTest::policiesHaveAStreamOfTheirOwn()
{
    const PolicyPublished published{QStringLiteral("ours@2"), QByteArray("{}"), minute(6)};
    QVERIFY(refused(published).contains(QStringLiteral("stream of their own")));
    Command command{CommandId::random(), policyStream(), QStringLiteral("alice"), QStringLiteral("test"), minute(6), published, {}, {}};
    QVERIFY(decide(nullptr, command));
    command.payload = EntryLogged{body(EntryType::Note, QStringLiteral("x"), minute(5))};
    QVERIFY(!decide(nullptr, command));
}

void WorkItemTest::aFileIsAttachedByItsHashOnly()
{
    EntryBody note = body(EntryType::Finding, QStringLiteral("graph"), minute(5));
    note.files = {{QStringLiteral("graph.png"), QStringLiteral("image/png"), QString(64, u'a'), 4 * 1024 * 1024, {}, {}}};
    m_story.apply(EntryLogged{note}, 5);
    QCOMPARE(m_story.state.entries.last().body.files.size(), 1);
    note.files.first().bytes = limits::FileBytes + 1;
    QVERIFY(refused(EntryLogged{note}).contains(QStringLiteral("25 MB")));
    note.files.first() = {QStringLiteral("graph.png"), QStringLiteral("image/png"), QStringLiteral("../../etc"), 1, {}, {}};
    QVERIFY(!refused(EntryLogged{note}).isEmpty());
}

void WorkItemTest::aFinishedActionIsNotChanged()
{
    const EventId id = m_story.apply(EntryLogged{action(QStringLiteral("bob"), 10)}, 5);
    EntryBody result = body(EntryType::Result, QStringLiteral("A1 done"), minute(9));
    result.refs = {QStringLiteral("A1")};
    m_story.apply(EntryLogged{result}, 9);
    QVERIFY(refused(ActionChanged{id, QStringLiteral("raj"), {}, {}, {}, minute(10)}).contains(QStringLiteral("is done")));
}

QUARTERDECK_TEST(WorkItemTest);
#include "tst_workitems.moc"
