// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/awaysummary.h"
#include "story.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck {

using namespace testing;
using Topic = AwaySummary::Topic;

/// What happened since somebody looked away: all of it, nothing older, and nothing of their own.
class TestAwaySummary : public QObject
{
    Q_OBJECT

private slots:
    void everyTopicIsTold();
    void onlyWhatIsNewIsTold();
    void aPlaceInTheLogDoesAsWellAsATime();
    void onesOwnDeedsAreNoNews();

private:
    static Story outage()
    {
        Story story;
        story.declare(kSev2);
        EntryBody action = body(EntryType::Action, QStringLiteral("@bob check the pool"), minute(5));
        action.people = {QStringLiteral("bob")};
        action.assignee = QStringLiteral("bob");
        action.timeBoxMs = 10 * 60000;
        story.apply(EntryLogged{action}, 5);
        story.apply(EntryLogged{action}, 5);
        // Twenty minutes in, somebody leaves.
        story.apply(StatusChanged{Status::Mitigating, minute(21)}, 21, QStringLiteral("bob"));
        story.apply(SeverityChanged{kSev1, {}, minute(22)}, 22, QStringLiteral("bob"));
        story.apply(RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, minute(22)}, 22, QStringLiteral("bob"));
        story.apply(EntryLogged{body(EntryType::Decision, QStringLiteral("roll back"), minute(23))}, 23, QStringLiteral("bob"));
        story.apply(EntryLogged{body(EntryType::Hypothesis, QStringLiteral("bad deploy"), minute(23))}, 23, QStringLiteral("carol"));
        story.apply(EntryLogged{body(EntryType::Note, QStringLiteral("quiet"), minute(24))}, 24, QStringLiteral("carol"));
        EntryBody result = body(EntryType::Result, QStringLiteral("A1 done"), minute(25));
        result.refs = {QStringLiteral("A1")};
        story.apply(EntryLogged{result}, 25, QStringLiteral("bob"));
        story.apply(UpdateSent{QStringLiteral("customers"), QStringLiteral("We roll back."), minute(26), std::nullopt, std::nullopt}, 26, QStringLiteral("carol"));
        return story;
    }
    static int countOf(const AwaySummary &summary, Topic topic)
    {
        for (const AwaySummary::Group &group : summary.groups) {
            if (group.topic == topic)
                return int(group.lines.size());
        }
        return 0;
    }
};

void TestAwaySummary::everyTopicIsTold()
{
    const Story story = outage();
    const AwaySummary summary = awaySummary(story.state, {std::nullopt, minute(14)}, minute(27));
    QCOMPARE(countOf(summary, Topic::Status), 1);
    QCOMPARE(countOf(summary, Topic::Severity), 1);
    QCOMPARE(countOf(summary, Topic::Roles), 1);
    QCOMPARE(countOf(summary, Topic::Decisions), 1);
    QCOMPARE(countOf(summary, Topic::Hypotheses), 1);
    QCOMPARE(countOf(summary, Topic::ActionsOpened), 0);
    QCOMPARE(countOf(summary, Topic::ActionsClosed), 1);
    QCOMPARE(countOf(summary, Topic::ActionsOverdue), 1); // A2 ran out at 15
    QCOMPARE(countOf(summary, Topic::Updates), 1);
    QCOMPARE(summary.people, 2);
    QVERIFY(summary.entries >= 8);
    QCOMPARE(summary.groups.first().topic, Topic::Status);
    QVERIFY(!overview(summary).isEmpty());
}

void TestAwaySummary::onlyWhatIsNewIsTold()
{
    const Story story = outage();
    QVERIFY(awaySummary(story.state, {std::nullopt, minute(27)}, minute(27)).isEmpty());
    const AwaySummary late = awaySummary(story.state, {std::nullopt, minute(24)}, minute(27));
    QCOMPARE(countOf(late, Topic::Status), 0);
    QCOMPARE(countOf(late, Topic::ActionsOverdue), 0); // that was before
    QCOMPARE(countOf(late, Topic::ActionsClosed), 1);
}

void TestAwaySummary::aPlaceInTheLogDoesAsWellAsATime()
{
    Story story;
    story.declare();
    const qint64 seen = story.state.lastSeq;
    QVERIFY(awaySummary(story.state, {seen, std::nullopt}, minute(30)).isEmpty());
    story.apply(EntryLogged{body(EntryType::Decision, QStringLiteral("go"), minute(5))}, 6);
    const AwaySummary summary = awaySummary(story.state, {seen, std::nullopt}, minute(30));
    QCOMPARE(summary.entries, 1);
    QCOMPARE(countOf(summary, Topic::Decisions), 1);
}

void TestAwaySummary::onesOwnDeedsAreNoNews()
{
    const Story story = outage();
    const AwaySummary summary = awaySummary(story.state, {std::nullopt, minute(14)}, minute(27), QStringLiteral("bob"));
    QCOMPARE(countOf(summary, Topic::Status), 0);
    QCOMPARE(countOf(summary, Topic::Decisions), 0);
    QCOMPARE(countOf(summary, Topic::ActionsClosed), 0);
    QCOMPARE(countOf(summary, Topic::Hypotheses), 1);
    QCOMPARE(summary.people, 1);
}

QUARTERDECK_TEST(TestAwaySummary);

} // namespace quarterdeck

#include "tst_awaysummary.moc"
