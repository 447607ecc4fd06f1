// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/comparison.h"
#include "support/testmain.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

constexpr int kRuns = 1000;
constexpr double kSpread = 1.2; ///< of the logarithm: how unequal incidents are in practice
constexpr double kHourMs = 3'600'000;

/// Simulated durations: log-normal around an hour, some still running.
class Simulation
{
public:
    explicit Simulation(quint32 seed) : m_random(seed) {}

    QVector<Lifetime> period(int n, double factor = 1, double openShare = 0)
    {
        QVector<Lifetime> all;
        std::lognormal_distribution<double> duration(std::log(kHourMs * factor), kSpread);
        std::uniform_real_distribution<double> chance(0, 1);
        for (int i = 0; i < n; ++i) {
            const double whole = std::round(duration(m_random));
            const bool open = chance(m_random) < openShare;
            all.append({open ? std::round(whole * chance(m_random)) : whole, !open});
        }
        return all;
    }

private:
    std::mt19937 m_random;
};

} // namespace

/// "Did it change?": never cries wolf, and sees a wolf.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void noChangeIsToldAsCantTell_data();
    void noChangeIsToldAsCantTell();
    void aLargeChangeIsFound_data();
    void aLargeChangeIsFound();
    void fewerThanSixIsTooFew();
    void theSameDataGiveTheSameAnswer();
    void allEqualIsNoChange();
    void openOnesTurnMeansIntoMedians();
    void noMedianReachedIsCantTell();
    void largePeriodsAgreeWithResampling_data();
    void largePeriodsAgreeWithResampling();
    void theSmallestVisibleChangeShrinksWithN();
    void percentsForTheSentences();
    void canBeStopped();
};

void TestComparison::noChangeIsToldAsCantTell_data()
{
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("later");
    QTest::addColumn<double>("open");
    QTest::newRow("19 and 23, all resolved") << 19 << 23 << 0.0;
    QTest::newRow("40 and 40, all resolved") << 40 << 40 << 0.0;
    QTest::newRow("8 and 12, all resolved") << 8 << 12 << 0.0;
    QTest::newRow("25 and 25, a tenth open") << 25 << 25 << 0.1;
}
void TestComparison::noChangeIsToldAsCantTell()
{
    QFETCH(int, earlier);
    QFETCH(int, later);
    QFETCH(double, open);
    Simulation simulation(20241115);
    int cantTell = 0;
    for (int run = 0; run < kRuns; ++run) {
        const QVector<Lifetime> before = simulation.period(earlier, 1, open);
        cantTell += compare(before, simulation.period(later, 1, open), {.resamples = 1000}).verdict == Verdict::CantTell;
    }
    qInfo("%d of %d", cantTell, kRuns);
    QVERIFY(cantTell >= kRuns * 95 / 100);
}

void TestComparison::aLargeChangeIsFound_data()
{
    QTest::addColumn<double>("open");
    QTest::newRow("all resolved") << 0.0;
    QTest::newRow("a twentieth open") << 0.05;
}
void TestComparison::aLargeChangeIsFound()
{
    QFETCH(double, open);
    Simulation simulation(1122);
    int faster = 0;
    int slower = 0;
    for (int run = 0; run < kRuns; ++run) {
        const QVector<Lifetime> slow = simulation.period(40, 1, open);
        const QVector<Lifetime> fast = simulation.period(40, 0.2, open); // 80 % faster
        faster += compare(slow, fast, {.resamples = 500}).verdict == Verdict::Faster;
        slower += compare(fast, slow, {.resamples = 500}).verdict == Verdict::Slower;
    }
    qInfo("faster %d, slower %d of %d", faster, slower, kRuns);
    QVERIFY(faster >= kRuns * 95 / 100);
    QVERIFY(slower >= kRuns * 95 / 100);
}

void TestComparison::fewerThanSixIsTooFew()
{
    Simulation simulation(1);
    QCOMPARE(compare(simulation.period(5), simulation.period(100, 0.01)).verdict, Verdict::TooFew);
    QCOMPARE(compare(simulation.period(100), simulation.period(5, 0.01)).verdict, Verdict::TooFew);
    QVERIFY(compare(simulation.period(6), simulation.period(6)).verdict != Verdict::TooFew);
    QCOMPARE(compare({}, {}).verdict, Verdict::TooFew);
}

void TestComparison::theSameDataGiveTheSameAnswer()
{
    Simulation simulation(7);
    QVector<Lifetime> before = simulation.period(20);
    QVector<Lifetime> after = simulation.period(20);
    const Comparison first = compare(before, after);
    std::reverse(before.begin(), before.end());
    std::rotate(after.begin(), after.begin() + 3, after.end());
    const Comparison second = compare(before, after);
    QVERIFY(std::abs(first.interval.lower - second.interval.lower) < 1e-12);
    QVERIFY(std::abs(first.interval.upper - second.interval.upper) < 1e-12);
}

void TestComparison::allEqualIsNoChange()
{
    const QVector<Lifetime> same(10, Lifetime{kHourMs});
    const Comparison comparison = compare(same, same);
    QCOMPARE(comparison.verdict, Verdict::CantTell);
    QVERIFY(std::abs(comparison.ratio - 1) < 1e-12);
}

void TestComparison::openOnesTurnMeansIntoMedians()
{
    Simulation simulation(3);
    QVector<Lifetime> before = simulation.period(12);
    const QVector<Lifetime> after = simulation.period(12);
    QCOMPARE(compare(before, after).basis, Comparison::Basis::GeometricMeans);
    before[0].ended = false;
    const Comparison open = compare(before, after);
    QCOMPARE(open.basis, Comparison::Basis::KaplanMeierMedians);
    QCOMPARE(open.earlierOpen, 1);
    QCOMPARE(open.laterOpen, 0);
}

void TestComparison::noMedianReachedIsCantTell()
{
    const QVector<Lifetime> running(10, Lifetime{kHourMs, false});
    const Comparison comparison = compare(running, running);
    QCOMPARE(comparison.verdict, Verdict::CantTell);
    QCOMPARE(comparison.fasterAtMost(), 100);
    QCOMPARE(comparison.slowerAtMost(), 999);
    QVERIFY(std::isinf(comparison.detectableSlower));
}

/// Above exactUpTo the resamples come from their normal limit; with 3,000 both ways must agree.
void TestComparison::largePeriodsAgreeWithResampling_data()
{
    QTest::addColumn<double>("open");
    QTest::newRow("geometric means") << 0.0;
    QTest::newRow("medians") << 0.1;
}
void TestComparison::largePeriodsAgreeWithResampling()
{
    QFETCH(double, open);
    Simulation simulation(11);
    const QVector<Lifetime> before = simulation.period(3000, 1, open);
    const QVector<Lifetime> after = simulation.period(3000, 0.9, open);
    const Comparison exact = compare(before, after, {.resamples = 2000, .exactUpTo = 5000});
    const Comparison limit = compare(before, after, {.resamples = 10'000, .exactUpTo = 100});
    QVERIFY(std::abs(exact.ratio - limit.ratio) < 1e-9);
    QVERIFY2(std::abs(exact.interval.lower - limit.interval.lower) < 0.012,
             qPrintable(QString::number(exact.interval.lower - limit.interval.lower)));
    QVERIFY2(std::abs(exact.interval.upper - limit.interval.upper) < 0.012,
             qPrintable(QString::number(exact.interval.upper - limit.interval.upper)));
}

void TestComparison::theSmallestVisibleChangeShrinksWithN()
{
    Simulation simulation(5);
    const QVector<Lifetime> many = simulation.period(400);
    const Comparison small = compare(many.first(20), many.sliced(20, 20));
    const Comparison large = compare(many.first(200), many.sliced(200));
    QVERIFY(small.detectableFaster < large.detectableFaster && large.detectableFaster < 1);
    QVERIFY(small.detectableSlower > large.detectableSlower && large.detectableSlower > 1);
    // Normal theory of two means: 2.80 standard errors (80 % power at 5 %).
    const double expected = std::exp(-2.8016 * kSpread * std::sqrt(2.0 / 200));
    QVERIFY(std::abs(large.detectableFaster - expected) < 0.05);
}

void TestComparison::percentsForTheSentences()
{
    Comparison comparison;
    comparison.interval = {0.62, 1.52};
    QCOMPARE(comparison.fasterAtMost(), 38);
    QCOMPARE(comparison.slowerAtMost(), 52);
    comparison.interval = {0.39, 0.80};
    QCOMPARE(comparison.fasterAtLeast(), 20);
    QCOMPARE(comparison.fasterAtMost(), 61);
}

void TestComparison::canBeStopped()
{
    Simulation simulation(2);
    int asked = 0;
    const Comparison comparison =
        compare(simulation.period(10), simulation.period(10), {}, [&asked](int) { return ++asked < 3; });
    QCOMPARE(asked, 3);
    QCOMPARE(comparison.verdict, Verdict::TooFew);
}

QUARTERDECK_TEST(TestComparison);
#include "tst_comparison.moc"
