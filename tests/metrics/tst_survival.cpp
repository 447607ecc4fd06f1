// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/survival.h"
#include "support/testmain.h"

#include <QtTest>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Weeks of remission, E. J. Freireich et al., Blood 21 (1963), as in E. A. Gehan, Biometrika 52 (1965): a negative number is censored.
const QVector<double> kTreated{6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35};
const QVector<double> kPlacebo{1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

QVector<Lifetime> lives(const QVector<double> &weeks)
{
    QVector<Lifetime> all;
    for (const double week : weeks)
        all.append({std::abs(week), week > 0});
    return all;
}

} // namespace

/// The survival curve against the best-known data of its literature: ties, censoring, and both at the same time.
class TestSurvival : public QObject
{
    Q_OBJECT

private slots:
    void curveOfTheTreatedPatients_data();
    void curveOfTheTreatedPatients();
    void bandOfTheTreatedPatients_data();
    void bandOfTheTreatedPatients();
    void mediansOfBothGroups();
    void withoutCensoringItIsThePlainShare();
    void nothingResolvedReachesNothing();
    void orderOfTheInputDoesNotMatter();
    void openIncidentsAreWatchedUntilNow();
};

/// D. G. Kleinbaum & M. Klein, Survival Analysis (3rd ed. 2012), table 2.2: n, events, S(t) of the 6-MP group.
void TestSurvival::curveOfTheTreatedPatients_data()
{
    QTest::addColumn<double>("week");
    QTest::addColumn<int>("atRisk");
    QTest::addColumn<int>("ended");
    QTest::addColumn<double>("survival");
    QTest::newRow("6") << 6.0 << 21 << 3 << .8571;
    QTest::newRow("7") << 7.0 << 17 << 1 << .8067;
    QTest::newRow("10") << 10.0 << 15 << 1 << .7529;
    QTest::newRow("13") << 13.0 << 12 << 1 << .6902;
    QTest::newRow("16") << 16.0 << 11 << 1 << .6275;
    QTest::newRow("22") << 22.0 << 7 << 1 << .5378;
    QTest::newRow("23") << 23.0 << 6 << 1 << .4482;
}
void TestSurvival::curveOfTheTreatedPatients()
{
    QFETCH(double, week);
    QFETCH(int, atRisk);
    QFETCH(int, ended);
    QFETCH(double, survival);
    const SurvivalCurve curve = survivalOf(lives(kTreated));
    QCOMPARE(curve.n, 21);
    QCOMPARE(curve.ended, 9);
    QCOMPARE(curve.censored.size(), 12);
    const auto step =
        std::find_if(curve.steps.begin(), curve.steps.end(), [week](const SurvivalStep &s) { return s.ms == week; });
    QVERIFY(step != curve.steps.end());
    QCOMPARE(step->atRisk, atRisk);
    QCOMPARE(step->ended, ended);
    QVERIFY(std::abs(step->survival - survival) < 5.1e-5);
    QVERIFY(std::abs(curve.at(week) - survival) < 5.1e-5);
    QVERIFY(curve.at(week - 0.5) > survival);
}

/// The same as Stata's `sts list` and R's survfit(conf.type = "log-log") print it.
void TestSurvival::bandOfTheTreatedPatients_data()
{
    QTest::addColumn<double>("week");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("6") << 6.0 << .6197 << .9516;
    QTest::newRow("7") << 7.0 << .5631 << .9228;
    QTest::newRow("10") << 10.0 << .5032 << .8894;
    QTest::newRow("13") << 13.0 << .4316 << .8491;
    QTest::newRow("16") << 16.0 << .3675 << .8049;
    QTest::newRow("22") << 22.0 << .2678 << .7468;
    QTest::newRow("23") << 23.0 << .1881 << .6801;
}
void TestSurvival::bandOfTheTreatedPatients()
{
    QFETCH(double, week);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const SurvivalCurve curve = survivalOf(lives(kTreated));
    const auto step =
        std::find_if(curve.steps.begin(), curve.steps.end(), [week](const SurvivalStep &s) { return s.ms == week; });
    QVERIFY(step != curve.steps.end() && step->band);
    QVERIFY2(std::abs(step->band->lower - lower) < 5.1e-5, qPrintable(QString::number(step->band->lower)));
    QVERIFY2(std::abs(step->band->upper - upper) < 5.1e-5, qPrintable(QString::number(step->band->upper)));
}

/// Medians 23 (13, not reached) and 8 (4, 11): R survfit, log-log.
void TestSurvival::mediansOfBothGroups()
{
    const SurvivalRead treated = survivalOf(lives(kTreated)).median;
    QCOMPARE(treated.ms, std::optional(23.0));
    QCOMPARE(treated.lower, std::optional(13.0));
    QVERIFY(!treated.upper);
    const SurvivalCurve placebo = survivalOf(lives(kPlacebo));
    QCOMPARE(placebo.median.ms, std::optional(8.0));
    QCOMPARE(placebo.median.lower, std::optional(4.0));
    QCOMPARE(placebo.median.upper, std::optional(11.0));
    QVERIFY(!survivalOf(lives(kTreated)).p90.ms);
}

void TestSurvival::withoutCensoringItIsThePlainShare()
{
    const SurvivalCurve placebo = survivalOf(lives(kPlacebo));
    for (const SurvivalStep &step : placebo.steps) {
        const auto left = std::count_if(kPlacebo.begin(), kPlacebo.end(), [&step](double week) { return week > step.ms; });
        QVERIFY(std::abs(step.survival - double(left) / 21) < 1e-12);
    }
    QCOMPARE(placebo.steps.last().survival, 0.0);
    QVERIFY(!placebo.steps.last().band);
}

void TestSurvival::nothingResolvedReachesNothing()
{
    const SurvivalCurve curve = survivalOf(lives({-5, -6, -7}));
    QCOMPARE(curve.ended, 0);
    QVERIFY(!curve.median.ms && !curve.p90.ms);
    QCOMPARE(curve.at(100), 1.0);
    QCOMPARE(survivalOf({}).n, 0);
}

void TestSurvival::orderOfTheInputDoesNotMatter()
{
    QVector<Lifetime> backwards = lives(kTreated);
    std::reverse(backwards.begin(), backwards.end());
    const SurvivalCurve curve = survivalOf(backwards);
    QCOMPARE(curve.median.ms, std::optional(23.0));
    QVERIFY(std::abs(curve.at(6) - .8571) < 5.1e-5); // the one censored at 6 was still at risk then
}

void TestSurvival::openIncidentsAreWatchedUntilNow()
{
    const QVector<IncidentFacts> facts{FactsOf().lasting(30), FactsOf().minutes(-1, 0, -1, -1, -1).open(),
                                       FactsOf().minutes(-1, 0, -1, -1, -1), FactsOf().minutes(-1, 20, -1, -1, 5)};
    const QVector<Lifetime> lives =
        lifetimes(facts, allRows(facts), *profile("detection").find(QStringLiteral("MTTR")), minute(100));
    QCOMPARE(lives.size(), 2); // closed without an end, and an end before its start, were never watched to anything
    QVERIFY(lives.at(0).ended);
    QCOMPARE(lives.at(0).ms, 30 * 60'000.0);
    QVERIFY(!lives.at(1).ended);
    QCOMPARE(lives.at(1).ms, 100 * 60'000.0);
}

QUARTERDECK_TEST(TestSurvival);
#include "tst_survival.moc"
