// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// Location, spread and intervals against figures that others published.
class TestStatistics : public QObject
{
    Q_OBJECT

    static void close(double actual, double expected, double by)
    {
        if (std::abs(actual - expected) > by)
            QFAIL(qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
    }

private slots:
    void percentilesInterpolateLinearly();
    void percentilesOfTheGaugeStudy();
    void selectingAgreesWithSorting();
    void oneValueIsEveryPercentile();
    void noValueIsNoStatistic();
    void meanOfHugeAndTinyLosesNothing();
    void geometricMeanOfAFamousPair();
    void geometricMeanIsZeroAsSoonAsOneIs();
    void medianIntervalTakesTheTabledRanks_data();
    void medianIntervalTakesTheTabledRanks();
    void medianIntervalNeedsSix();
    void medianIntervalOfAHundredThousandIsQuick();
    void wilsonAsInNewcombe_data();
    void wilsonAsInNewcombe();
    void poissonAsInGarwood_data();
    void poissonAsInGarwood();
};

/// percentile_cont of PostgreSQL over 1, 2, 3, 4: 2.5 and 3.7 (by hand: place 1 + 3 x 0.9 = 3.7).
void TestStatistics::percentilesInterpolateLinearly()
{
    const Statistics s = statisticsOf({4, 1, 3, 2});
    QCOMPARE(s.median, 2.5);
    QCOMPARE(s.p90, 3.7);
    QCOMPARE(s.min, 1.0);
    QCOMPARE(s.max, 4.0);
    QCOMPARE(s.mean, 2.5);
}

/// NIST/SEMATECH e-Handbook of Statistical Methods 7.2.6.2: 90th percentile of the gauge study, "Excel" definition: 95.1957.
void TestStatistics::percentilesOfTheGaugeStudy()
{
    const Statistics s = statisticsOf(
        {95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610, 95.1591, 95.1195, 95.1065, 95.0925, 95.1990, 95.1682});
    close(s.p90, 95.1957, 5e-5);
}

/// Large samples are not sorted, only their ranks selected: of every size around the border both must say the same.
void TestStatistics::selectingAgreesWithSorting()
{
    QRandomGenerator random(64);
    for (int n = 1; n < 400; ++n) {
        QVector<double> values;
        for (int i = 0; i < n; ++i)
            values.append(random.bounded(n)); // with ties
        const Statistics s = statisticsOf(values);
        std::sort(values.begin(), values.end());
        const std::span<const double> sorted(values.constData(), size_t(n));
        QCOMPARE(s.median, quantileOfSorted(sorted, 0.5));
        QCOMPARE(s.p90, quantileOfSorted(sorted, 0.9));
        QCOMPARE(s.medianInterval, medianIntervalOfSorted(sorted));
        QCOMPARE(s.max, sorted.back());
    }
}

void TestStatistics::oneValueIsEveryPercentile()
{
    const Statistics s = statisticsOf({42});
    QCOMPARE(s.median, 42.0);
    QCOMPARE(s.p90, 42.0);
    close(s.geometricMean, 42, 1e-12);
    QVERIFY(!s.medianInterval);
}

void TestStatistics::noValueIsNoStatistic() { QCOMPARE(statisticsOf({}).n, 0); }

void TestStatistics::meanOfHugeAndTinyLosesNothing()
{
    close(statisticsOf({1, 1e16, 1, -1e16}).mean, 0.5, 0); // Neumaier's example, a quarter of its sum 2
}

/// Growth of 10 % and then of 20 %: sqrt(1.1 x 1.2).
void TestStatistics::geometricMeanOfAFamousPair()
{
    close(statisticsOf({1.1, 1.2}).geometricMean, 1.148912529307606, 1e-12);
    close(statisticsOf({1, 10, 100}).geometricMean, 10, 1e-12);
}

void TestStatistics::geometricMeanIsZeroAsSoonAsOneIs() { QCOMPARE(statisticsOf({0, 10, 100}).geometricMean, 0.0); }

/// Ranks of 95 % intervals of the median: Conover (1999), table A3; Dixon & Massey (1969), table A-25.
void TestStatistics::medianIntervalTakesTheTabledRanks_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("rank");
    const std::pair<int, int> table[]{{6, 1},  {8, 1},  {9, 2},   {10, 2},  {11, 2},  {12, 3},  {15, 4},
                                      {20, 6}, {25, 8}, {30, 10}, {40, 14}, {50, 18}, {100, 40}};
    for (const auto &[n, rank] : table)
        QTest::addRow("%d", n) << n << rank;
}
void TestStatistics::medianIntervalTakesTheTabledRanks()
{
    QFETCH(int, n);
    QFETCH(int, rank);
    QVector<double> values;
    for (int i = 1; i <= n; ++i)
        values.append(i);
    const auto interval = statisticsOf(values).medianInterval;
    QVERIFY(interval);
    QCOMPARE(interval->lower, double(rank));
    QCOMPARE(interval->upper, double(n + 1 - rank));
}

void TestStatistics::medianIntervalNeedsSix()
{
    QVERIFY(!statisticsOf({1, 2, 3, 4, 5}).medianInterval);
    QVERIFY(statisticsOf({1, 2, 3, 4, 5, 6}).medianInterval);
}

void TestStatistics::medianIntervalOfAHundredThousandIsQuick()
{
    QVector<double> values;
    for (int i = 1; i <= 100'000; ++i)
        values.append(i);
    const auto interval = statisticsOf(values).medianInterval;
    QVERIFY(interval);
    close(interval->lower, 50'000 - 1.96 * std::sqrt(100'000) / 2, 2); // normal limit of the rank
    close(interval->upper, 100'001 - interval->lower, 0);
}

/// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
void TestStatistics::wilsonAsInNewcombe_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("20/20") << 20 << 20 << 0.8389 << 1.0;
}
void TestStatistics::wilsonAsInNewcombe()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const Interval interval = wilsonInterval(hits, n);
    close(interval.lower, lower, 5.1e-5);
    close(interval.upper, upper, 5.1e-5);
}

/// K. Ulm, "A simple method to calculate the confidence interval of a standardized mortality ratio", Am. J. Epidemiology 131 (1990), after
/// Garwood's table.
void TestStatistics::poissonAsInGarwood_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("0") << 0 << 0.0 << 3.69;
    QTest::newRow("1") << 1 << 0.0253 << 5.57;
    QTest::newRow("2") << 2 << 0.242 << 7.22;
    QTest::newRow("5") << 5 << 1.62 << 11.67;
    QTest::newRow("10") << 10 << 4.80 << 18.39;
    QTest::newRow("20") << 20 << 12.22 << 30.89;
    QTest::newRow("100") << 100 << 81.36 << 121.63;
}
void TestStatistics::poissonAsInGarwood()
{
    QFETCH(int, count);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const Interval interval = poissonInterval(count);
    close(interval.lower, lower, 0.0051);
    close(interval.upper, upper, 0.0051);
}

QUARTERDECK_TEST(TestStatistics);
#include "tst_statistics.moc"
