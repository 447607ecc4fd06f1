// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/grouping.h"
#include "metrics/impact.h"
#include "metrics/localcalendar.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// Which incidents a figure is about, and how they fall into groups.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void thePeriodIsHalfOpen();
    void listsMeanAnyOfThese();
    void rowsComeByDeclaredTime();
    void groupsAreOrderedAndNamed();
    void anIncidentOfTwoServicesIsInBothGroups();
    void calendarAgreesWithQt_data();
    void calendarAgreesWithQt();
    void heatmapCountsWhereItWasDeclared();
    void paretoEndsAtAHundredPercent();
    void sourcesCountOnlyWhatIsRecorded();
    void impactStandsInAndSaysSo();
    void wordsOfTheCommandLine();
};

void TestSelection::thePeriodIsHalfOpen()
{
    const QVector<IncidentFacts> facts{FactsOf().declared(minute(-1)), FactsOf().declared(minute(0)),
                                       FactsOf().declared(minute(9)), FactsOf().declared(minute(10))};
    Selection selection;
    selection.from = minute(0);
    selection.to = minute(10);
    QCOMPARE(select(facts, selection).rows, (QVector<qint32>{1, 2}));
}

void TestSelection::listsMeanAnyOfThese()
{
    IncidentFacts tagged = FactsOf().services({QStringLiteral("search")}).source(DetectionSource::Customer);
    tagged.tags = {QStringLiteral("team-a")};
    tagged.system = QStringLiteral("statuspage");
    const QVector<IncidentFacts> facts{
        FactsOf().services({QStringLiteral("Checkout"), QStringLiteral("payments")}).severity(kSev1), tagged};
    const auto found = [&facts](auto change) {
        Selection selection;
        change(selection);
        return select(facts, selection).rows;
    };
    const QVector<qint32> first{0}, second{1}, both{0, 1};
    QCOMPARE(found([](Selection &s) { s.services = {QStringLiteral("checkout")}; }), first);
    QCOMPARE(found([](Selection &s) { s.services = {QStringLiteral("search"), QStringLiteral("payments")}; }), both);
    QCOMPARE(found([](Selection &s) { s.tags = {QStringLiteral("TEAM-A")}; }), second);
    QCOMPARE(found([](Selection &s) { s.sources = {DetectionSource::Customer}; }), second);
    QCOMPARE(found([](Selection &s) { s.systems = {QString()}; }), first);
    QCOMPARE(found([](Selection &s) { s.severities = {QStringLiteral("SEV-1"), QStringLiteral("SEV-2")}; }), first);
    QCOMPARE(found([&](Selection &s) { s.only = {facts.at(1).id}; }), second);
}

void TestSelection::rowsComeByDeclaredTime()
{
    const QVector<IncidentFacts> facts{FactsOf().declared(minute(9)), FactsOf().declared(minute(3)).open(),
                                       FactsOf().declared(minute(6))};
    const Selected selected = select(facts, {});
    QCOMPARE(selected.rows, (QVector<qint32>{1, 2, 0}));
    QCOMPARE(selected.open, 1);
}

void TestSelection::groupsAreOrderedAndNamed()
{
    const QVector<IncidentFacts> facts{FactsOf().severity(kSev3).source(DetectionSource::Internal),
                                       FactsOf().severity(kSev1).source(DetectionSource::Alert), FactsOf()};
    const auto keys = [&facts](GroupBy by) {
        QStringList list;
        for (const GroupFigures &group : groupFigures(facts, allRows(facts), by, {}, profile("detection"))) {
            list << group.group.key;
            if (group.rows.size() != 7)
                list << QStringLiteral("wrong");
        }
        return list;
    };
    QCOMPARE(keys(GroupBy::Severity), (QStringList{QStringLiteral("SEV-1"), QStringLiteral("SEV-3"), QString()}));
    QCOMPARE(keys(GroupBy::Source), (QStringList{QStringLiteral("alert"), QStringLiteral("internal"), QString()}));
    QCOMPARE(keys(GroupBy::Service), (QStringList{QString()}));
    QCOMPARE(keys(GroupBy::Month), (QStringList{QStringLiteral("2024-11")}));
}

void TestSelection::anIncidentOfTwoServicesIsInBothGroups()
{
    const QVector<IncidentFacts> facts{FactsOf().services({QStringLiteral("b"), QStringLiteral("a")}),
                                       FactsOf().services({QStringLiteral("a")})};
    const QVector<Group> groups = groupRows(facts, allRows(facts), GroupBy::Service, {});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).key, QStringLiteral("a"));
    QCOMPARE(groups.at(0).rows, (QVector<qint32>{0, 1}));
    QCOMPARE(groups.at(1).rows, (QVector<qint32>{0}));
}

/// The calendar remembers offsets; QDateTime asks each time. They must not differ, changes of the clocks included.
void TestSelection::calendarAgreesWithQt_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia",
                             "America/Sao_Paulo"})
        QTest::newRow(zone) << QByteArray(zone);
}
void TestSelection::calendarAgreesWithQt()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    LocalCalendar calendar(timeZone);
    QRandomGenerator random(7);
    const qint64 from = moment("1995-01-01T00:00:00Z").ms;
    const qint64 span = moment("2035-01-01T00:00:00Z").ms - from;
    for (int i = 0; i < 5000; ++i) {
        const Instant at{from + qint64(random.generateDouble() * double(span))};
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, timeZone);
        QCOMPARE(calendar.date(at), local.date());
        QCOMPARE(calendar.hour(at), local.time().hour());
    }
}

void TestSelection::heatmapCountsWhereItWasDeclared()
{
    const QVector<IncidentFacts> facts{FactsOf().minutes(0, 1, -1, 31, 40), FactsOf().lasting(10),
                                       FactsOf().declared(moment("2024-11-18T00:30:00Z"))};
    const Heatmap utc = heatmap(facts, allRows(facts), QTimeZone::utc());
    QCOMPARE(utc.incidents[4][14], 2); // Friday 14:22
    QCOMPARE(utc.incidents[0][0], 1);  // Monday 00:30
    QCOMPARE(utc.impactMinutes[4][14], 41.0);
    QCOMPARE(utc.rowsOf(4, 14), (QVector<qint32>{0, 1}));
    const Heatmap west = heatmap(facts, allRows(facts), QTimeZone("America/Los_Angeles"));
    QCOMPARE(west.incidents[4][6], 2);
    QCOMPARE(west.incidents[6][16], 1); // still Sunday there
}

void TestSelection::paretoEndsAtAHundredPercent()
{
    const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
    const QVector<IncidentFacts> facts{FactsOf().minutes(0, 1, -1, 30, 40).services({a, b, c}),
                                       FactsOf().minutes(0, 1, -1, 70, 90).services({b}), FactsOf().lasting(25),
                                       FactsOf().minutes(0, -1, -1, -1, -1).services({a})};
    const Pareto pareto = paretoByService(facts, allRows(facts));
    QCOMPARE(pareto.measured, 3);
    QCOMPARE(pareto.left, 1);
    QCOMPARE(pareto.stoodIn, 1);
    QCOMPARE(pareto.totalMs, 125 * 60'000.0);
    QCOMPARE(pareto.bars.size(), 4);
    QCOMPARE(pareto.bars.first().service, b);
    QCOMPARE(pareto.bars.first().impactMs, 80 * 60'000.0); // 30 / 3 + 70
    QCOMPARE(pareto.bars.first().rows, (QVector<qint32>{0, 1}));
    QCOMPARE(pareto.bars.at(1).service, QString());
    QCOMPARE(pareto.bars.last().cumulative, 1.0);
    QVERIFY(std::is_sorted(pareto.bars.begin(), pareto.bars.end(),
                           [](const ParetoBar &x, const ParetoBar &y) { return x.cumulative < y.cumulative; }));
}

void TestSelection::sourcesCountOnlyWhatIsRecorded()
{
    QVector<IncidentFacts> facts(81, FactsOf().source(DetectionSource::Customer));
    facts.append(QVector<IncidentFacts>(182, FactsOf().source(DetectionSource::Alert)));
    facts.append(FactsOf());
    const SourceShares shares = sourceShares(facts, allRows(facts));
    QCOMPARE(shares.recorded, 263);
    QCOMPARE(shares.unrecorded.size(), 1);
    QCOMPARE(shares.sources.at(1).source, DetectionSource::Customer);
    QVERIFY(std::abs(shares.sources.at(1).interval.lower - 0.2553) < 5.1e-5); // Newcombe's 81 of 263
    QCOMPARE(shares.sources.at(0).rows.size(), 182);
}

void TestSelection::impactStandsInAndSaysSo()
{
    const auto whole = impactSpan(FactsOf().minutes(0, 5, -1, 30, 40));
    QVERIFY(whole && !whole->fromDetection && !whole->toResolved);
    QCOMPARE(whole->ms(), 30 * 60'000);
    const auto stand = impactSpan(FactsOf().minutes(-1, 5, -1, -1, 40));
    QVERIFY(stand && stand->fromDetection && stand->toResolved);
    QCOMPARE(stand->ms(), 35 * 60'000);
    const IncidentFacts open = FactsOf().minutes(0, 5, -1, -1, -1).open();
    QVERIFY(!impactSpan(open));
    QCOMPARE(impactSpan(open, minute(90))->ms(), 90 * 60'000);
    QVERIFY(impactSpan(open, minute(90))->running);
    QVERIFY(!impactSpan(FactsOf().minutes(20, 25, -1, 10, 40)));
    QVERIFY(!impactSpan(FactsOf()));
}

void TestSelection::wordsOfTheCommandLine()
{
    for (const SeverityBasis basis : {SeverityBasis::Final, SeverityBasis::Initial, SeverityBasis::Max})
        QCOMPARE(severityBasisFromKey(key(basis).toUpper()), std::optional(basis));
    for (const GroupBy by : {GroupBy::Month, GroupBy::Week, GroupBy::Severity, GroupBy::Service, GroupBy::Source})
        QCOMPARE(groupByFromKey(key(by)), std::optional(by));
    QVERIFY(!groupByFromKey(QStringLiteral("person")));
    QVERIFY(!severityBasisFromKey(QString()));
}

QUARTERDECK_TEST(TestSelection);
#include "tst_selection.moc"
