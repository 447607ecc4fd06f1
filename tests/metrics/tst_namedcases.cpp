// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/grouping.h"
#include "support/testmain.h"

#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// What a caption says of a row: n, missing, pending, unknown, invalid.
QVector<int> caption(const FigureRow &row) { return {row.measured(), row.missing, row.pending, row.unknown, row.invalid}; }

Selection inZone(const char *zone)
{
    Selection selection;
    selection.zone = QTimeZone(zone);
    return selection;
}

QStringList groupKeys(const QVector<IncidentFacts> &facts, GroupBy by, const Selection &selection)
{
    QStringList keys;
    const QVector<Group> groups = groupRows(facts, allRows(facts), by, selection);
    for (const Group &group : groups)
        keys << group.key;
    return keys;
}

} // namespace

/// Every awkward incident by name: what it counts as, and what the caption says.
class TestNamedCases : public QObject
{
    Q_OBJECT

private slots:
    void reopenedCountsItsLastResolve();
    void neverAcknowledgedIsMissing();
    void missingImpactStartIsMissing();
    void recordedAsUnknownIsUnknown();
    void endBeforeStartIsInvalidAndListed();
    void openIsPendingNeverNow();
    void drillIsOut();
    void backfillIsOut();
    void raisedSeverityByEachBasis();
    void loweredSeverityByEachBasis();
    void durationAcrossTheDstNightIsRealTime();
    void hourThatHappensTwiceIsOneHour();
    void yearBoundaryGoesByIsoWeek();
    void sameIncidentsInThreeZones();
    void aProxyIsMeasuredAndSaidSo();
    void squadcastTriple();
    void factsOfARealIncident();
    void commanderGapsAreSummed();
};

/// Resolved at 30, reopened at 40, resolved for good at 100.
void TestNamedCases::reopenedCountsItsLastResolve()
{
    Story story;
    story.declare();
    story.record(Milestone::Detected, 0);
    story.status(Status::Resolved, 30);
    story.status(Status::Investigating, 40);
    const FigureRow between = figure({story.facts()}, "MTTR");
    QCOMPARE(caption(between), (QVector<int>{0, 0, 1, 0, 0}));
    story.status(Status::Resolved, 100);
    const IncidentFacts facts = story.facts();
    QCOMPARE(figure({facts}, "MTTR").statistics.mean, 100 * 60'000.0);
    QCOMPARE(facts.firstResolved, std::optional(minute(30)));
    QCOMPARE(facts.reopenCount, 1);
}

void TestNamedCases::neverAcknowledgedIsMissing()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().lasting(50).at(Milestone::Acknowledged, minute(4))};
    const FigureRow row = figure(facts, "MTTA");
    QCOMPARE(caption(row), (QVector<int>{1, 1, 0, 0, 0}));
    QCOMPARE(row.statistics.mean, 4 * 60'000.0);
}

void TestNamedCases::missingImpactStartIsMissing()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().minutes(0, 5, -1, -1, 50)};
    QCOMPARE(caption(figure(facts, "MTTD")), (QVector<int>{1, 1, 0, 0, 0}));
    QCOMPARE(caption(figure(facts, "MTTR", "impact")), (QVector<int>{1, 1, 0, 0, 0}));
    QCOMPARE(figure(facts, "MTTR", "impact").statistics.mean, 50 * 60'000.0);
    QCOMPARE(caption(figure(facts, "MTTR")), (QVector<int>{2, 0, 0, 0, 0}));
}

void TestNamedCases::recordedAsUnknownIsUnknown()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30).unknown(Milestone::ImpactStarted),
                                       FactsOf().minutes(-1, 0, -1, -1, -1).unknown(Milestone::ImpactStarted).open()};
    QCOMPARE(caption(figure(facts, "MTTD")), (QVector<int>{0, 0, 0, 2, 0}));
    QCOMPARE(caption(figure(facts, "MTTR", "impact")), (QVector<int>{0, 0, 0, 2, 0})); // waiting will not make it known
}

void TestNamedCases::endBeforeStartIsInvalidAndListed()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().minutes(-1, 20, -1, -1, 10)};
    const FigureRow row = figure(facts, "MTTR");
    QCOMPARE(caption(row), (QVector<int>{1, 0, 0, 0, 1}));
    QCOMPARE(row.statistics.min, 30 * 60'000.0);
    QCOMPARE(rowsInState(facts, allRows(facts), row.metric, MeasureState::Invalid), QVector<qint32>{1});
    QCOMPARE(measure(facts.at(1), row.metric).ms, -10 * 60'000);
}

void TestNamedCases::openIsPendingNeverNow()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().minutes(0, 1, 2, -1, -1).open()};
    QCOMPARE(caption(figure(facts, "MTTR")), (QVector<int>{1, 0, 1, 0, 0}));
    QCOMPARE(figure(facts, "MTTR").statistics.max, 30 * 60'000.0);
    QCOMPARE(caption(figure(facts, "MTTE")), (QVector<int>{1, 1, 0, 0, 0}));
    QCOMPARE(caption(figure(facts, "MTTV")), (QVector<int>{0, 1, 1, 0, 0})); // neither end of it has come yet
}

void TestNamedCases::drillIsOut()
{
    Story drill;
    drill.declare(0, IncidentKind::Drill);
    drill.record(Milestone::Detected, 0);
    drill.status(Status::Resolved, 999);
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), drill.facts(), FactsOf().lasting(5).kind(IncidentKind::Test)};
    const Selected real = select(facts, {});
    QCOMPARE(real.rows, QVector<qint32>{0});
    QCOMPARE(real.excluded.drill, 1);
    QCOMPARE(real.excluded.test, 1);
    Selection drills;
    drills.kinds = {IncidentKind::Drill};
    QCOMPARE(select(facts, drills).rows, QVector<qint32>{1});
    QCOMPARE(select(facts, drills).excluded.real, 1);
}

void TestNamedCases::backfillIsOut()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().lasting(5).kind(IncidentKind::Backfill)};
    QCOMPARE(select(facts, {}).excluded.backfill, 1);
    Selection both;
    both.kinds = {IncidentKind::Real, IncidentKind::Backfill};
    QCOMPARE(select(facts, both).rows.size(), 2);
    QCOMPARE(select(facts, both).excluded, ExcludedCounts());
}

void TestNamedCases::raisedSeverityByEachBasis()
{
    Story story;
    story.declare(0, IncidentKind::Real, kSev3);
    story.add(SeverityChanged{kSev1, {}, minute(10)}, 10);
    const IncidentFacts facts = story.facts();
    QCOMPARE(severityOf(facts, SeverityBasis::Final), kSev1);
    QCOMPARE(severityOf(facts, SeverityBasis::Initial), kSev3);
    QCOMPARE(severityOf(facts, SeverityBasis::Max), kSev1);
}

void TestNamedCases::loweredSeverityByEachBasis()
{
    Story story;
    story.declare(0, IncidentKind::Real, kSev2);
    story.add(SeverityChanged{kSev1, {}, minute(10)}, 10);
    story.add(SeverityChanged{kSev3, QStringLiteral("only staff"), minute(20)}, 20);
    const QVector<IncidentFacts> facts{story.facts()};
    Selection selection;
    selection.severities = {QStringLiteral("sev-3")};
    QCOMPARE(select(facts, selection).rows.size(), 1); // by severity means final severity
    selection.severities = {QStringLiteral("SEV-1")};
    QCOMPARE(select(facts, selection).rows.size(), 0);
    selection.basis = SeverityBasis::Max;
    QCOMPARE(select(facts, selection).rows.size(), 1);
    QCOMPARE(groupKeys(facts, GroupBy::Severity, selection), QStringList{QStringLiteral("SEV-1")});
    selection.severities = {QStringLiteral("SEV-2")};
    selection.basis = SeverityBasis::Initial;
    QCOMPARE(select(facts, selection).rows.size(), 1);
}

/// Los Angeles went from PST to PDT on 2024-03-10 at 2:00: 01:30 to 03:30 on the wall is one hour.
void TestNamedCases::durationAcrossTheDstNightIsRealTime()
{
    const Instant detected = moment("2024-03-10T01:30:00-08:00");
    const Instant resolved = moment("2024-03-10T03:30:00-07:00");
    const QVector<IncidentFacts> facts{
        FactsOf().declared(detected).at(Milestone::Detected, detected).at(Milestone::Resolved, resolved)};
    QCOMPARE(figure(facts, "MTTR").statistics.mean, 3'600'000.0);
    QCOMPARE(groupKeys(facts, GroupBy::Week, inZone("America/Los_Angeles")), QStringList{QStringLiteral("2024-W10")});
}

/// Berlin, 2024-10-27: 02:30 comes twice. Both fall on that day, an hour apart.
void TestNamedCases::hourThatHappensTwiceIsOneHour()
{
    const Instant first = moment("2024-10-27T02:30:00+02:00");
    const Instant second = moment("2024-10-27T02:30:00+01:00");
    const QVector<IncidentFacts> facts{FactsOf().declared(first).at(Milestone::Detected, first).at(Milestone::Resolved, second)};
    QCOMPARE(figure(facts, "MTTR").statistics.mean, 3'600'000.0);
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(weekStart(first, berlin), QDate(2024, 10, 21));
    QCOMPARE(weekStart(second, berlin), QDate(2024, 10, 21));
}

/// ISO 8601: 2024-12-30 is a Monday of 2025-W01; 2021-01-01 a Friday of 2020-W53.
void TestNamedCases::yearBoundaryGoesByIsoWeek()
{
    QCOMPARE(weekKey(moment("2024-12-30T00:00:00Z"), QTimeZone::utc()), QStringLiteral("2025-W01"));
    QCOMPARE(weekKey(moment("2024-12-29T23:59:59.999Z"), QTimeZone::utc()), QStringLiteral("2024-W52"));
    QCOMPARE(weekKey(moment("2021-01-01T00:00:00Z"), QTimeZone::utc()), QStringLiteral("2020-W53"));
    QCOMPARE(monthKey(moment("2024-12-31T23:59:59.999Z"), QTimeZone::utc()), QStringLiteral("2024-12"));
    QCOMPARE(monthKey(moment("2025-01-01T00:00:00Z"), QTimeZone::utc()), QStringLiteral("2025-01"));
}

/// One moment, 2024-03-01T02:00Z, and one at 2024-03-31T19:00Z: two months, and which ones depends on where one stands.
void TestNamedCases::sameIncidentsInThreeZones()
{
    const QVector<IncidentFacts> facts{FactsOf().declared(moment("2024-03-01T02:00:00Z")),
                                       FactsOf().declared(moment("2024-03-31T19:00:00Z"))};
    const QString february = QStringLiteral("2024-02"), march = QStringLiteral("2024-03"), april = QStringLiteral("2024-04");
    QCOMPARE(groupKeys(facts, GroupBy::Month, inZone("UTC")), (QStringList{march}));
    QCOMPARE(groupKeys(facts, GroupBy::Month, inZone("America/Los_Angeles")), (QStringList{february, march}));
    QCOMPARE(groupKeys(facts, GroupBy::Month, inZone("Asia/Kolkata")), (QStringList{march, april})); // + 5:30
    QCOMPARE(groupKeys(facts, GroupBy::Week, inZone("UTC")),
             (QStringList{QStringLiteral("2024-W09"), QStringLiteral("2024-W13")}));
    QCOMPARE(groupKeys(facts, GroupBy::Week, inZone("Asia/Kolkata")),
             (QStringList{QStringLiteral("2024-W09"), QStringLiteral("2024-W14")}));
}

void TestNamedCases::aProxyIsMeasuredAndSaidSo()
{
    const QVector<IncidentFacts> facts{FactsOf().at(Milestone::Detected, minute(0), true).at(Milestone::Resolved, minute(30))};
    const FigureRow row = figure(facts, "MTTR");
    QCOMPARE(row.measured(), 1);
    QCOMPARE(row.proxies, 1);
    QVERIFY(facts.first().milestone(Milestone::Detected).proxy);
    QVERIFY(!facts.first().milestone(Milestone::Resolved).proxy);
}

/// The timeline of Squadcast's published webhooks (triggered, acknowledged, resolved): 627.083 s and 661.689 s.
void TestNamedCases::squadcastTriple()
{
    const QVector<IncidentFacts> facts{FactsOf()
                                           .at(Milestone::Detected, moment("2022-10-06T05:26:34.256Z"))
                                           .at(Milestone::Acknowledged, moment("2022-10-06T05:37:01.339Z"))
                                           .at(Milestone::Resolved, moment("2022-10-06T05:37:35.945Z"))};
    QCOMPARE(figure(facts, "MTTA").statistics.mean, 627'083.0);
    QCOMPARE(figure(facts, "MTTR").statistics.mean, 661'689.0);
}

void TestNamedCases::factsOfARealIncident()
{
    Story story;
    story.declare(0, IncidentKind::Real, kSev2);
    story.record(Milestone::Detected, 0);
    story.add(MilestoneRecorded{Milestone::ImpactStarted, MilestoneValue::unknown(), {}}, 1);
    story.add(UpdateSent{QStringLiteral("internal"), {}, minute(3), {}}, 3);
    story.add(UpdateSent{QStringLiteral("customers"), {}, minute(12), {}}, 12);
    EntryBody action;
    action.type = EntryType::Action;
    action.text = QStringLiteral("roll back");
    action.occurred = minute(5);
    action.assignee = QStringLiteral("bob");
    story.add(EntryLogged{action}, 5);
    EntryBody followUp;
    followUp.type = EntryType::Followup;
    followUp.text = QStringLiteral("alert on it");
    followUp.occurred = minute(6);
    story.add(EntryLogged{followUp}, 6);
    const IncidentFacts facts = story.facts();
    QCOMPARE(facts.at(Milestone::ImpactStarted), IncidentFacts::kUnknown);
    QCOMPARE(facts.milestone(Milestone::ImpactStarted), MilestoneValue::unknown());
    QCOMPARE(facts.milestone(Milestone::Detected), MilestoneValue::time(minute(0)));
    QCOMPARE(facts.milestone(Milestone::Verified), MilestoneValue());
    QCOMPARE(facts.firstCustomerUpdateMs, std::optional<qint64>(12 * 60'000));
    QCOMPARE(facts.actions, 1);
    QCOMPARE(facts.ownedActions, 1);
    QCOMPARE(facts.closedActions, 0);
    QCOMPARE(facts.followUps.size(), 1);
    QVERIFY(facts.isOpen());
    QVERIFY(!facts.commanderGapMs); // it is not over yet
}

/// Nobody from 0 to 5, alice to 20, nobody to 30, bob to the end at 60.
void TestNamedCases::commanderGapsAreSummed()
{
    Story story;
    story.declare();
    story.add(RoleAssigned{role::Commander, QStringLiteral("alice"), {}, minute(5)}, 5);
    story.add(RoleAssigned{role::Commander, QString(), {}, minute(20)}, 20);
    story.add(RoleAssigned{role::Commander, QStringLiteral("bob"), {}, minute(30)}, 30);
    story.status(Status::Resolved, 60);
    QCOMPARE(story.facts().commanderGapMs, std::optional<qint64>(15 * 60'000));
    QVERIFY(story.facts().hadCommander);
    Story nobody;
    nobody.declare();
    nobody.status(Status::Resolved, 60);
    QCOMPARE(nobody.facts().commanderGapMs, std::optional<qint64>(60 * 60'000));
}

QUARTERDECK_TEST(TestNamedCases);
#include "tst_namedcases.moc"
