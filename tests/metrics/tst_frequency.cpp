// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/controlchart.h"
#include "metrics/frequency.h"
#include "support/testmain.h"

#include <QtTest>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

ControlChart chartOf(const QVector<double> &values)
{
    QVector<ControlPoint> points;
    for (const double value : values)
        points.append(ControlPoint{.value = value});
    return controlChart(points, ControlChart::Unit::IncidentsPerWeek);
}

Selection period(const char *from, const char *to)
{
    Selection selection;
    selection.from = moment(from);
    selection.to = moment(to);
    return selection;
}

} // namespace

/// How often: the Poisson model, the control chart, the time between.
class TestFrequency : public QObject
{
    Q_OBJECT

private slots:
    void chanceOfTwoAMonth();
    void horseKicksArePoisson();
    void clumpsAreNotPoisson();
    void rateAndItsExactInterval();
    void limitsOfMontgomerysLoans();
    void fewerThanTwelveWeeksHaveNoLimits();
    void provisionalUntilTwenty();
    void lowerLimitIsNeverNegative();
    void eightOnOneSideIsASignal();
    void aPointOnTheMeanEndsTheRun();
    void weeksWithoutIncidentsCount();
    void cutWeeksAreDrawnAndNotJudged();
    void rareIncidentsAreDaysBetween();
    void timeBetweenAndToFailure();
};

/// S0: a service with two incidents a month.
void TestFrequency::chanceOfTwoAMonth()
{
    QVERIFY(std::abs(chanceOfAtLeastOne(2, 30) - 0.8646647167633873) < 1e-12); // 1 - e^-2
    QCOMPARE(chanceOfAtLeastOne(0, 365), 0.0);
}

/// L. von Bortkiewicz, Das Gesetz der kleinen Zahlen (1898): deaths by horse kick, ten corps, twenty years; mean 0.61, variance 0.611.
void TestFrequency::horseKicksArePoisson()
{
    QVector<int> counts;
    for (const auto &[deaths, years] : {std::pair{0, 109}, {1, 65}, {2, 22}, {3, 3}, {4, 1}})
        counts.append(QVector<int>(years, deaths));
    const auto test = dispersionTest(counts);
    QVERIFY(test);
    QVERIFY(std::abs(test->first - 0.611 / 0.61) < 5e-4);
    QVERIFY(test->second > 0.4 && test->second < 0.6);
}

/// chi-squared 18.307 with 10 degrees of freedom is the 5 % point of every table.
void TestFrequency::clumpsAreNotPoisson()
{
    const QVector<int> clumps{0, 0, 9, 0, 0, 8, 0, 0, 0, 10};
    const auto test = dispersionTest(clumps);
    QVERIFY(test && test->first > 5 && test->second < 1e-6);
    QVERIFY(!dispersionTest(QVector<int>{3}));
    QVERIFY(!dispersionTest(QVector<int>{0, 0, 0}));
}

void TestFrequency::rateAndItsExactInterval()
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < 10; ++i)
        facts.append(FactsOf().declared(moment("2024-01-01T12:00:00Z") + Milliseconds(qint64(i) * 5 * 86'400'000)));
    const Selection selection = period("2024-01-01T00:00:00Z", "2024-03-01T00:00:00Z");
    const Frequency result = frequency(facts, select(facts, selection), selection, moment("2024-06-01T00:00:00Z"));
    QCOMPARE(result.incidents, 10);
    QCOMPARE(result.days, 60.0);
    QCOMPARE(result.rate, 5.0);
    QVERIFY(std::abs(result.rateInterval.lower - 4.795 / 2) < 1e-3); // Garwood's 4.795 to 18.390 in 60 days
    QVERIFY(std::abs(result.rateInterval.upper - 18.390 / 2) < 1e-3);
    QCOMPARE(result.weeks, 8);
    QVERIFY(!result.overdispersed());
    QCOMPARE(frequency({}, {}, Selection(), minute(0)).incidents, 0);
}

/// D. C. Montgomery, Introduction to Statistical Quality Control, example 6.5: mean 300.5, mean moving range 7.79, limits 279.78 and 321.22.
void TestFrequency::limitsOfMontgomerysLoans()
{
    const ControlChart chart =
        chartOf({310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304});
    QCOMPARE(chart.limits, ControlChart::Limits::Firm);
    QVERIFY(std::abs(chart.mean - 300.5) < 1e-9);
    QVERIFY(std::abs(chart.meanMovingRange - 7.79) < 0.0051);
    QVERIFY(std::abs(chart.lower - 279.78) < 0.0051);
    QVERIFY(std::abs(chart.upper - 321.22) < 0.0051);
    QVERIFY(!chart.hasSignal());
}

void TestFrequency::fewerThanTwelveWeeksHaveNoLimits()
{
    const ControlChart chart = chartOf({1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 90});
    QCOMPARE(chart.limits, ControlChart::Limits::None);
    QVERIFY(!chart.hasSignal());
    QVERIFY(chart.mean > 0);
}

void TestFrequency::provisionalUntilTwenty()
{
    QCOMPARE(chartOf(QVector<double>(12, 3)).limits, ControlChart::Limits::Provisional);
    QCOMPARE(chartOf(QVector<double>(19, 3)).limits, ControlChart::Limits::Provisional);
    QCOMPARE(chartOf(QVector<double>(20, 3)).limits, ControlChart::Limits::Firm);
}

void TestFrequency::lowerLimitIsNeverNegative()
{
    const ControlChart chart = chartOf({0, 4, 0, 5, 0, 4, 0, 5, 0, 4, 0, 5, 30});
    QCOMPARE(chart.lower, 0.0);
    QVERIFY(chart.points.last().beyondLimits);
}

void TestFrequency::eightOnOneSideIsASignal()
{
    const ControlChart chart = chartOf({2, 3, 2, 3, 2, 3, 2, 3, 5, 6, 5, 6, 5, 6, 5, 6});
    QVERIFY(std::all_of(chart.points.begin(), chart.points.end(),
                        [](const ControlPoint &p) { return p.longRun && !p.beyondLimits; }));
    const ControlChart seven = chartOf({3, 2, 3, 2, 3, 2, 3, 5, 6, 5, 6, 5, 6, 5});
    QVERIFY(!seven.hasSignal());
}

void TestFrequency::aPointOnTheMeanEndsTheRun()
{
    const ControlChart chart = chartOf({2, 2, 2, 2, 3, 2, 2, 2, 2, 4, 4, 4, 4, 3, 4, 4, 4, 4});
    QCOMPARE(chart.mean, 3.0);
    QVERIFY(std::none_of(chart.points.begin(), chart.points.end(), [](const ControlPoint &p) { return p.longRun; }));
}

void TestFrequency::weeksWithoutIncidentsCount()
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < 40; ++i) // two in each odd week
        facts.append(FactsOf().declared(moment("2024-01-02T10:00:00Z") + Milliseconds((i / 2) * qint64(14) * 86'400'000)));
    const Selection selection = period("2024-01-01T00:00:00Z", "2024-10-07T00:00:00Z"); // 40 whole weeks
    const ControlChart chart = incidentsPerWeek(facts, select(facts, selection), selection, moment("2025-01-01T00:00:00Z"));
    QCOMPARE(chart.unit, ControlChart::Unit::IncidentsPerWeek);
    QCOMPARE(chart.points.size(), 40);
    QCOMPARE(chart.mean, 1.0);
    QCOMPARE(chart.points.at(0).value, 2.0);
    QCOMPARE(chart.points.at(1).value, 0.0);
    QCOMPARE(chart.points.at(0).date, QDate(2024, 1, 1));
    QCOMPARE(chart.points.at(0).rows.size(), 2);
}

void TestFrequency::cutWeeksAreDrawnAndNotJudged()
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < 60; ++i)
        facts.append(FactsOf().declared(moment("2024-01-03T10:00:00Z") + Milliseconds(qint64(i) * 2 * 86'400'000)));
    const Selection selection = period("2024-01-03T00:00:00Z", "2024-04-30T00:00:00Z"); // Wednesday to Tuesday
    const ControlChart chart = incidentsPerWeek(facts, select(facts, selection), selection, moment("2024-04-20T12:00:00Z"));
    QVERIFY(chart.points.first().partial);
    QVERIFY(chart.points.last().partial);
    QCOMPARE(chart.points.last().date, QDate(2024, 4, 15)); // now ends it, not the period
    QVERIFY(!chart.points.at(1).partial);
    QVERIFY(std::abs(chart.mean - 3.5) < 0.1);
}

void TestFrequency::rareIncidentsAreDaysBetween()
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < 14; ++i)
        facts.append(FactsOf().declared(moment("2024-01-01T12:00:00Z") + Milliseconds(qint64(i) * 10 * 86'400'000)));
    const ControlChart chart = incidentsPerWeek(facts, select(facts, {}), {}, moment("2024-06-01T00:00:00Z"));
    QCOMPARE(chart.unit, ControlChart::Unit::DaysBetween);
    QCOMPARE(chart.points.size(), 13);
    QCOMPARE(chart.points.first().value, 10.0);
    QCOMPARE(chart.limits, ControlChart::Limits::Provisional);
}

void TestFrequency::timeBetweenAndToFailure()
{
    const QVector<IncidentFacts> facts{
        FactsOf().minutes(0, 5, -1, -1, 30),      // starts at its impact
        FactsOf().minutes(-1, 100, -1, -1, 130),  // no impact start: at its detection
        FactsOf().minutes(120, 125, -1, -1, 200), // begins before the one before it is over
        FactsOf().minutes(400, 410, -1, -1, -1).open(),
        FactsOf().minutes(500, 510, -1, -1, 600), // after one that is not resolved
    };
    const Reliability result = reliability(facts, allRows(facts));
    QCOMPARE(result.betweenStarts.n, 4);
    QCOMPARE(result.betweenStarts.mean, 125 * 60'000.0); // (100 + 20 + 280 + 100) / 4
    QCOMPARE(result.toFailure.n, 2);                     // 70 and 200
    QCOMPARE(result.toFailure.mean, 135 * 60'000.0);
    QCOMPARE(result.notMeasured, 2);
}

QUARTERDECK_TEST(TestFrequency);
#include "tst_frequency.moc"
