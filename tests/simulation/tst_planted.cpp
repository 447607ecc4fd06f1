// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantedswitch.h"
#include "testmain.h"
#include "world.h"

#include <QTest>

#include <cstdio>

namespace quarterdeck::simulation {

namespace {

const char *const kPlantedNames[] = {
#include "plantednames.inc"
};

} // namespace

/// Whether the simulator can see anything: every fault planted into journal, server, link or replicator must break a promise in some of a
/// few hundred schedules, and without one none is broken. Prints how often each was found.
class TestPlanted : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFaultNothingIsFound();
    void everyPlantedFaultIsFound_data();
    void everyPlantedFaultIsFound();
    void cleanup() { plantedFault = 0; }

private:
    static constexpr quint64 kSchedules = 300;
};

void TestPlanted::withoutAFaultNothingIsFound()
{
    for (quint64 seed = 1; seed <= kSchedules; ++seed)
        QCOMPARE(World(seed).run().violations, QStringList());
}

void TestPlanted::everyPlantedFaultIsFound_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<int>("fault");
    for (int plant = 1; plant < kPlants; ++plant)
        QTest::newRow(nameOf(static_cast<Plant>(plant))) << plant << 0;
    for (int fault = 1; fault <= int(std::size(kPlantedNames)); ++fault)
        QTest::newRow(kPlantedNames[fault - 1]) << 0 << fault;
}

void TestPlanted::everyPlantedFaultIsFound()
{
    QFETCH(int, plant);
    QFETCH(int, fault);
    plantedFault = fault;
    Wish wish;
    wish.plant = static_cast<Plant>(plant);
    quint64 first = 0;
    int found = 0;
    QString sentence;
    for (quint64 seed = 1; seed <= kSchedules; ++seed) {
        const Verdict verdict = World(seed, wish).run();
        if (verdict.violations.isEmpty())
            continue;
        if (++found == 1) {
            first = seed;
            sentence = verdict.violations.constFirst();
        }
    }
    std::printf("%-60s %5.1f %%  first in schedule %llu: %s\n", QTest::currentDataTag(), 100.0 * found / double(kSchedules),
                static_cast<unsigned long long>(first), qUtf8Printable(sentence));
    QVERIFY2(found > 0, "nothing was noticed");
}

QUARTERDECK_TEST(TestPlanted);

} // namespace quarterdeck::simulation

#include "tst_planted.moc"
