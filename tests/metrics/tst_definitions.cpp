// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/phases.h"
#include "metrics/standards.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"

#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// Profiles and standards are data, and their errors name the place.
class TestDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void shippedProfilesAreTheContracts();
    void aProfileOfOnesOwnIsRead();
    void anErrorNamesItsPlace_data();
    void anErrorNamesItsPlace();
    void anUnknownProfileNamesTheKnownOnes();
    void phasesAddUpToTheRecovery();
    void standardsComeFromThePolicy();
    void bandsOfQuartiles();
};

void TestDefinitions::shippedProfilesAreTheContracts()
{
    const auto formula = [](const char *name, const char *metric) {
        return profile(name).find(QLatin1String(metric))->formula();
    };
    QCOMPARE(formula("detection", "MTTD"), QStringLiteral("impact_started→detected"));
    QCOMPARE(formula("detection", "MTTA"), QStringLiteral("detected→acknowledged"));
    QCOMPARE(formula("detection", "MTTE"), QStringLiteral("detected→engaged"));
    QCOMPARE(formula("detection", "MTTF"), QStringLiteral("engaged→mitigated"));
    QCOMPARE(formula("detection", "MTTM"), QStringLiteral("detected→mitigated"));
    QCOMPARE(formula("detection", "MTTV"), QStringLiteral("mitigated→resolved"));
    QCOMPARE(formula("detection", "MTTR"), QStringLiteral("detected→resolved"));
    QCOMPARE(formula("impact", "MTTM"), QStringLiteral("declared→mitigated"));
    QCOMPARE(formula("impact", "MTTR"), QStringLiteral("impact_started→resolved"));
    QCOMPARE(formula("impact", "MTTE"), QStringLiteral("detected→engaged"));
    for (const MetricDefinition &metric : profile("from-impact").metrics)
        QCOMPARE(metric.from, Milestone::ImpactStarted);
    QCOMPARE(formula("lifecycle", "Time to severity"), QStringLiteral("detected→severity_set"));
    for (const QString &name : shippedMetricProfiles())
        QVERIFY2(shippedMetricProfile(name), qPrintable(name));
    QCOMPARE(shippedMetricProfiles().first(), QStringLiteral("detection"));
    QCOMPARE(profile("detection").headline().name, QStringLiteral("MTTR"));
}

void TestDefinitions::aProfileOfOnesOwnIsRead()
{
    const auto read =
        parseMetricProfile(R"({"name":"ours","metrics":[{"name":"Time to cause","from":"detected","to":"cause_identified"}]})");
    QVERIFY(read);
    QCOMPARE(read->headline().name, QStringLiteral("Time to cause"));
    QCOMPARE(read->metrics.first().to, Milestone::CauseIdentified);
}

void TestDefinitions::anErrorNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("character");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("the top");
    QTest::newRow("no name") << QByteArray(R"({"metrics":[]})") << QStringLiteral("name");
    QTest::newRow("no measure") << QByteArray(R"({"name":"x","metrics":[]})") << QStringLiteral("metrics");
    QTest::newRow("no milestone") << QByteArray(R"({"name":"x","metrics":[{"name":"a","from":"detected","to":"fixed"}]})")
                                  << QStringLiteral("metrics[0].to");
    QTest::newRow("same") << QByteArray(R"({"name":"x","metrics":[{"name":"a","from":"detected","to":"detected"}]})")
                          << QStringLiteral("metrics[0].to");
    QTest::newRow("number") << QByteArray(R"({"name":7,"metrics":[]})") << QStringLiteral("name");
    QTest::newRow("stray") << QByteArray(R"({"name":"x","metrics":[{"name":"a","from":"detected","to":"resolved","unit":"h"}]})")
                           << QStringLiteral("metrics[0].unit");
    QTest::newRow("twice") << QByteArray(
        R"({"name":"x","metrics":[{"name":"a","from":"detected","to":"resolved"},{"name":"a","from":"detected","to":"verified"}]})")
                           << QStringLiteral("metrics[1].name");
}
void TestDefinitions::anErrorNamesItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = parseMetricProfile(json);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void TestDefinitions::anUnknownProfileNamesTheKnownOnes()
{
    const auto read = shippedMetricProfile(QStringLiteral("ours"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().message.contains(u"from-impact"));
}

/// MTTD + MTTE + MTTF + MTTV = recovery from impact, for each incident and in sum, in every shipped data set of these tests.
void TestDefinitions::phasesAddUpToTheRecovery()
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < 50; ++i)
        facts.append(FactsOf().minutes(i, i + 3.25 * i, i * 7 + 5, i * 9 + 11, i * 11 + 20.75));
    facts.append(FactsOf().minutes(-1, 5, 6, 7, 8));  // no impact start
    facts.append(FactsOf().minutes(0, 9, 6, 12, 20)); // engaged before detected
    facts.append(FactsOf().minutes(0, 1, 2, 3, -1).open());
    const PhaseShares shares = phaseShares(facts, allRows(facts));
    QCOMPARE(shares.incidents.size(), 50);
    QCOMPARE(shares.incomplete, 2);
    QCOMPARE(shares.invalid, 1);
    double total = 0;
    for (const PhaseTimes &one : shares.incidents) {
        const IncidentFacts &incident = facts.at(one.row);
        QCOMPARE(one.totalMs(), incident.at(Milestone::Resolved) - incident.at(Milestone::ImpactStarted));
        total += double(one.totalMs());
    }
    QCOMPARE(shares.totalMs, total);
    QVERIFY(std::abs(shares.share[0] + shares.share[1] + shares.share[2] + shares.share[3] - 1) < 1e-12);
    QVERIFY(shares.largest.has_value());
    QCOMPARE(shares.parts[0].invalid, 0);
    QCOMPARE(shares.parts[1].invalid, 1);
}

void TestDefinitions::standardsComeFromThePolicy()
{
    const Policy policy = shippedPolicy();
    const auto criteria = shippedMaturityCriteria();
    QVERIFY(criteria);
    const Standards standards = standardsOf(policy, *criteria);
    QCOMPARE(standards.target(QStringLiteral("MTTM"), 1)->limit, 30 * 60'000.0);
    QCOMPARE(standards.target(QStringLiteral("mttr"), 3)->limit, 30 * 60'000.0); // for all
    QVERIFY(standards.target(QStringLiteral("time_to_failure"))->atLeast);
    QCOMPARE(standards.target(QStringLiteral("incidents_per_month"))->limit, 10.0);
    QCOMPARE(standards.cost.find(1)->revenuePerHour, 11'400.0);
    QVERIFY(!standards.cost.find(4));
    QCOMPARE(standards.objective.slo, 0.999);
    QCOMPARE(standards.objective.windowDays, 30.0);
    QCOMPARE(standards.maturity.size(), 5);
    QCOMPARE(standards.maturity.at(3).recoveryBelowMs, 60 * 60'000.0);
    QCOMPARE(standards.maturity.at(3).measuredRate, 0.8);
    QCOMPARE(standards.maturity.first().postmortemRate, 0.0);
    QVERIFY(standards.postmortemRanks.contains(1));
    QVERIFY(!parseMaturityCriteria(R"({"criteria":[{"level":2,"commanded_rate":7}]})"));
}

void TestDefinitions::bandsOfQuartiles()
{
    Benchmark time;
    time.topTime = Milliseconds(2);
    time.medianTime = Milliseconds(15);
    time.bottomTime = Milliseconds(60);
    QCOMPARE(bandOf(time, 2), Band::TopQuartile);
    QCOMPARE(bandOf(time, 15), Band::AboveMedian);
    QCOMPARE(bandOf(time, 59), Band::BelowMedian);
    QCOMPARE(bandOf(time, 60), Band::BottomQuartile);
    Benchmark share;
    share.topShare = 0.9;
    share.medianShare = 0.5;
    share.bottomShare = 0.25;
    QCOMPARE(bandOf(share, 0.95), Band::TopQuartile);
    QCOMPARE(bandOf(share, 0.5), Band::AboveMedian);
    QCOMPARE(bandOf(share, 0.3), Band::BelowMedian);
    QCOMPARE(bandOf(share, 0.2), Band::BottomQuartile);
}

QUARTERDECK_TEST(TestDefinitions);
#include "tst_definitions.moc"
