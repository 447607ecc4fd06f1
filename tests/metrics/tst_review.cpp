// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/report.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"

#include <QtTest>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

Standards shipped()
{
    return standardsOf(shippedPolicy(), shippedMaturityCriteria().value());
}

ReviewRequest request(double asOfMinute = 100'000)
{
    ReviewRequest request;
    request.profile = profile("detection");
    request.standards = shipped();
    request.asOf = minute(asOfMinute);
    request.comparison.resamples = 500;
    return request;
}

/// n incidents a day apart, each half an hour long, with all phases.
QVector<IncidentFacts> regular(int n)
{
    QVector<IncidentFacts> facts;
    for (int i = 0; i < n; ++i) {
        const double day = i * 1440.0;
        facts.append(FactsOf()
                         .declared(minute(day + 6))
                         .minutes(day, day + 5, day + 7, day + 25, day + 30 + i % 3)
                         .severity(kSev1)
                         .services({QStringLiteral("checkout")}));
    }
    return facts;
}

} // namespace

/// The whole review: every shape of data it must survive, and the parts that are not statistics.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPeriodIsAnAnswer();
    void oneIncidentHasNoInterval();
    void fiveIncidentsShowPointsNoInterval();
    void allOpenIsACurveWithoutMedian();
    void allMissingIsCounted();
    void theAnswerCarriesItsQuestion();
    void itComparesWithThePeriodBefore();
    void withoutAPeriodItComparesHalves();
    void whatWasImportedEndsWithItsLastMoment();
    void itCanBeStoppedAtEveryStep();
    void lastTenIncidents();
    void budgetOfThreeNines();
    void budgetOfARunningIncident();
    void remainingLineFalls();
    void costOfTheSource();
    void costSavedAtTarget();
    void maturityIsTheWeakestCriterion();
    void similarOnesComeFirst();
    void repeatsNameTheBrokenLoop();
    void processFigures_data();
    void processFigures();
};

void TestReview::anEmptyPeriodIsAnAnswer()
{
    const QVector<IncidentFacts> drill{FactsOf().lasting(5).kind(IncidentKind::Drill)};
    for (const QVector<IncidentFacts> &facts : {QVector<IncidentFacts>(), drill}) {
        const auto answer = report(facts, request());
        QVERIFY(answer);
        QCOMPARE(answer->selected.rows.size(), 0);
        QCOMPARE(answer->selected.excluded.drill, int(facts.size()));
        QCOMPARE(answer->figures.size(), 7);
        QCOMPARE(answer->headlineFigures.incidents(), 0);
        QVERIFY(answer->survival.isEmpty() && answer->trend.isEmpty() && answer->weekly.points.isEmpty() && !answer->first);
        QCOMPARE(answer->comparison.verdict, Verdict::TooFew);
        QCOMPARE(answer->measured, 0);
    }
}

void TestReview::oneIncidentHasNoInterval()
{
    const auto answer = report(regular(1), request());
    QVERIFY(answer);
    QCOMPARE(answer->incidents.size(), 1);
    QCOMPARE(answer->measured, 1);
    QVERIFY(!answer->headlineFigures.statistics.medianInterval);
    QCOMPARE(answer->headlineFigures.statistics.median, 25 * 60'000.0);
    QCOMPARE(answer->phases.largest, std::optional(Phase::Fix));
    QCOMPARE(answer->comparison.verdict, Verdict::TooFew);
    QCOMPARE(answer->weekly.limits, ControlChart::Limits::None);
}

void TestReview::fiveIncidentsShowPointsNoInterval()
{
    const auto answer = report(regular(5), request());
    QVERIFY(answer);
    QCOMPARE(answer->incidents.size(), 5);
    QVERIFY(!answer->headlineFigures.statistics.medianInterval);
    QCOMPARE(answer->earlierLifetimes.size() + answer->laterLifetimes.size(), 5); // the dots
    QCOMPARE(answer->comparison.verdict, Verdict::TooFew);
    QVERIFY(report(regular(6), request())->headlineFigures.statistics.medianInterval);
}

void TestReview::allOpenIsACurveWithoutMedian()
{
    QVector<IncidentFacts> facts(8, FactsOf().minutes(-1, 0, -1, -1, -1).open());
    const auto answer = report(facts, request(600));
    QVERIFY(answer);
    QCOMPARE(answer->selected.open, 8);
    QCOMPARE(answer->headlineFigures.pending, 8);
    QCOMPARE(answer->incidents.first().openForMs, std::optional<qint64>(600 * 60'000));
    QVERIFY(!answer->survival.first().median.ms);
    QCOMPARE(answer->survival.first().censored.size(), 4); // of two halves
}

void TestReview::allMissingIsCounted()
{
    const QVector<IncidentFacts> facts(8, FactsOf());
    const auto answer = report(facts, request());
    QVERIFY(answer);
    for (const FigureRow &row : answer->figures)
        QCOMPARE(row.missing, 8);
    QCOMPARE(answer->measured, 0);
    QCOMPARE(answer->pareto.left, 8);
    QCOMPARE(answer->phases.incomplete, 8);
    QVERIFY(!answer->phases.largest);
    QCOMPARE(answer->comparison.verdict, Verdict::TooFew);
}

void TestReview::theAnswerCarriesItsQuestion()
{
    ReviewRequest asked = request();
    asked.selection.from = minute(0);
    asked.selection.services = {QStringLiteral("checkout")};
    asked.headline = QStringLiteral("MTTM");
    const auto answer = report(regular(10), asked);
    QVERIFY(answer);
    QCOMPARE(answer->selection.services, asked.selection.services);
    QCOMPARE(answer->selection.profile, QStringLiteral("detection"));
    QCOMPARE(answer->headline.name, QStringLiteral("MTTM"));
    QCOMPARE(answer->headlineFigures.statistics.median, 20 * 60'000.0);
    QCOMPARE(answer->asOf, asked.asOf);
}

void TestReview::itComparesWithThePeriodBefore()
{
    ReviewRequest asked = request();
    asked.selection.from = minute(20 * 1440);
    asked.selection.to = minute(40 * 1440);
    const auto answer = report(regular(60), asked);
    QVERIFY(answer);
    QCOMPARE(answer->earlierFrom, minute(0));
    QCOMPARE(answer->earlierTo, minute(20 * 1440));
    QCOMPARE(answer->comparison.earlier, 20);
    QCOMPARE(answer->comparison.later, 20);
    QCOMPARE(answer->comparison.verdict, Verdict::CantTell);
    QCOMPARE(answer->survival.size(), 2);
    asked.earlierFrom = minute(50 * 1440);
    asked.earlierTo = minute(55 * 1440);
    QCOMPARE(report(regular(60), asked)->comparison.earlier, 5);
}

void TestReview::withoutAPeriodItComparesHalves()
{
    const auto answer = report(regular(21), request());
    QVERIFY(answer);
    QCOMPARE(answer->comparison.earlier, 10);
    QCOMPARE(answer->comparison.later, 11);
    QCOMPARE(answer->laterFrom, minute(10 * 1440 + 6));
}

/// Sixty days with an incident each, looked at two years later.
void TestReview::whatWasImportedEndsWithItsLastMoment()
{
    QVector<IncidentFacts> facts = regular(60);
    const double day = 1440, years = 800 * day;
    const auto here = report(facts, request(years));
    QVERIFY(here);
    QCOMPARE(here->until, minute(years));
    QVERIFY(std::abs(here->frequency.days - 800) < 1); // two years without any are known
    QCOMPARE(here->weekly.unit, ControlChart::Unit::DaysBetween);
    QCOMPARE(here->budget.draws.size(), 0);
    for (IncidentFacts &one : facts)
        one.system = QStringLiteral("statuspage");
    const auto imported = report(facts, request(years));
    QVERIFY(imported);
    QCOMPARE(imported->until, minute(59 * day + 30 + 59 % 3) + Milliseconds(1)); // the last one's end
    QVERIFY(std::abs(imported->frequency.days - 59) < 1);
    QCOMPARE(imported->weekly.unit, ControlChart::Unit::IncidentsPerWeek);
    QCOMPARE(imported->budget.draws.size(), 30);
    // A stated end is the end, and one incident of our own says that somebody was watching.
    ReviewRequest stated = request(years);
    stated.selection.to = minute(700 * day);
    QCOMPARE(report(facts, stated)->until, minute(700 * day));
    facts[10].system.clear();
    QCOMPARE(report(facts, request(years))->until, minute(years));
}

void TestReview::itCanBeStoppedAtEveryStep()
{
    const QVector<IncidentFacts> facts = regular(30);
    int steps = 0;
    int last = -1;
    QVERIFY(report(facts, request(), [&](int percent) {
        ++steps;
        const bool forward = percent >= last && percent <= 100;
        last = percent;
        return forward;
    }));
    QCOMPARE(last, 100);
    QVERIFY(steps > 10);
    for (int stop = 1; stop <= steps; ++stop) {
        int asked = 0;
        QVERIFY(!report(facts, request(), [&](int) { return ++asked < stop; }));
        QCOMPARE(asked, stop);
    }
}

/// S1's exercise: of the last ten incidents, is it detection or mitigation that takes the time?
void TestReview::lastTenIncidents()
{
    QVector<IncidentFacts> facts = regular(5);
    for (int i = 5; i < 15; ++i)
        facts.append(FactsOf()
                         .declared(minute(i * 1440 + 50))
                         .minutes(i * 1440, i * 1440 + 45, i * 1440 + 47, i * 1440 + 55, i * 1440 + 60));
    ReviewRequest asked = request();
    const Selected all = select(facts, {});
    for (const qint32 row : all.rows.last(10))
        asked.selection.only.append(facts.at(row).id);
    const auto answer = report(facts, asked);
    QVERIFY(answer);
    QCOMPARE(answer->phases.incidents.size(), 10);
    QCOMPARE(answer->phases.largest, std::optional(Phase::Detect));
    QCOMPARE(answer->phases.share[0], 0.75);
}

/// S3: 99.9 % leaves 43 minutes a month (43.2 of 30 days).
void TestReview::budgetOfThreeNines()
{
    IncidentFacts half = FactsOf().minutes(0, 1, -1, 30, 40);
    half.impactFraction = 0.5;
    const QVector<IncidentFacts> facts{half, FactsOf().declared(minute(1000)).minutes(1000, 1001, -1, 1010, 1020), FactsOf()};
    const ErrorBudget budget = errorBudget(facts, allRows(facts), {0.999, 30, {}, 1}, minute(2000), minute(2000));
    QVERIFY(std::abs(budget.budgetMinutes - 43.2) < 1e-9);
    QVERIFY(std::abs(budget.usedMinutes - 25) < 1e-9);
    QVERIFY(std::abs(budget.upperBoundMinutes - 10) < 1e-9);
    QCOMPARE(budget.left, 1);
    QCOMPARE(budget.advice(), ErrorBudget::Advice::Caution); // half of it went, all within three days
    QCOMPARE(errorBudget(facts, allRows(facts), {0.999, 30, {}, 1}, minute(9000), minute(9000)).advice(), ErrorBudget::Advice::Ship);
    QVERIFY(std::abs(budget.burns.at(2).rate - 25 / (72 * 60 * 0.001)) < 1e-9);
    QVERIFY(budget.burns.at(2).beyond() == (budget.burns.at(2).rate > 1));
    const ErrorBudget spent = errorBudget(facts, allRows(facts), {0.9999, 30, {}, 1}, minute(2000), minute(2000));
    QCOMPARE(spent.advice(), ErrorBudget::Advice::Freeze);
    QVERIFY(spent.remainingMinutes() < 0);
}

void TestReview::budgetOfARunningIncident()
{
    const QVector<IncidentFacts> facts{FactsOf().minutes(0, 1, -1, -1, -1).open()};
    const ErrorBudget budget = errorBudget(facts, allRows(facts), {0.999, 30, {}, 1}, minute(5000), minute(30));
    QCOMPARE(budget.to, minute(30));
    QVERIFY(std::abs(budget.usedMinutes - 30) < 1e-9);
    QVERIFY(budget.draws.first().running);
    QVERIFY(std::abs(budget.burns.first().rate - 500) < 1e-9); // half of the last hour, at 0.06 minutes an hour
    QCOMPARE(budget.advice(), ErrorBudget::Advice::Caution);
}

void TestReview::remainingLineFalls()
{
    const QVector<IncidentFacts> facts{FactsOf().minutes(0, 1, -1, 30, 40), FactsOf().minutes(20, 21, -1, 40, 50)};
    const ErrorBudget budget = errorBudget(facts, allRows(facts), {0.999, 30, {}, 1}, minute(2000), minute(2000));
    const auto line = remainingLine(budget);
    QCOMPARE(line.first().first, budget.from);
    QCOMPARE(line.last().first, budget.to);
    QVERIFY(std::abs(line.last().second - budget.remainingMinutes()) < 1e-9);
    QVERIFY(std::is_sorted(line.begin(), line.end(), [](const auto &a, const auto &b) { return a.first < b.first; }));
    QVERIFY(std::is_sorted(line.begin(), line.end(), [](const auto &a, const auto &b) { return a.second > b.second; }));
}

/// S0's table. Its P0 total is 67,150; its other totals do not follow from its rows, so the rows count.
void TestReview::costOfTheSource()
{
    const CostTable table = shipped().cost;
    QVERIFY(std::abs(costOf(*table.find(1), 3'600'000).total() - 67'150) < 1e-9);
    QVERIFY(std::abs(costOf(*table.find(2), 4 * 3'600'000).total() - (4 * 11'900 + 12'000)) < 1e-9);
    QVERIFY(std::abs(costOf(*table.find(3), 8 * 3'600'000).total() - (8 * 3'100 + 2'500)) < 1e-9);
}

void TestReview::costSavedAtTarget()
{
    const QVector<IncidentFacts> facts{FactsOf().minutes(0, 1, -1, 60, 70).severity(kSev1),
                                       FactsOf().minutes(0, 1, -1, 20, 30).severity(kSev1), FactsOf().lasting(5),
                                       FactsOf().minutes(0, 1, -1, 60, 70).severity({4, QStringLiteral("SEV-4")})};
    const std::array<qint64, 2> targets{0, 30 * 60'000};
    const CostSummary summary =
        costSummary(facts, allRows(facts), shipped().cost, SeverityBasis::Final, targets, 365.25 / 2, minute(100));
    QCOMPARE(summary.priced, 2);
    QCOMPARE(summary.left, 2);
    QVERIFY(std::abs(summary.savedAtTarget - 12'150.0 / 2) < 1e-9); // half an hour of revenue and people
    QVERIFY(std::abs(summary.perYear - 2 * summary.sum.total()) < 1e-9);
    QCOMPARE(summary.incidents.first().first, 0);
}

void TestReview::maturityIsTheWeakestCriterion()
{
    QVector<IncidentFacts> facts = regular(40);
    for (IncidentFacts &one : facts) {
        one.hasPostmortem = true;
        one.hadCommander = true;
        one.source = DetectionSource::Alert;
    }
    const Selection selection;
    const auto levelOf = [&](const QVector<IncidentFacts> &all) {
        return maturity(all, select(all, selection), selection, shipped(), minute(90 * 1440)).level;
    };
    QCOMPARE(levelOf(facts), 2); // no drill
    QVector<IncidentFacts> drilled = facts;
    for (int i = 0; i < 2; ++i)
        drilled.append(FactsOf().declared(minute(30 * 1440)).kind(IncidentKind::Drill));
    QCOMPARE(levelOf(drilled), 5); // 25 to 27 minutes
    for (qsizetype i = 0; i < 10; ++i)
        drilled[i].hasPostmortem = false;
    QCOMPARE(levelOf(drilled), 2); // three quarters reviewed
    const Maturity none = maturity({}, {}, selection, shipped(), minute(0));
    QCOMPARE(none.level, 1);
    QVERIFY(!none.evidence.first().value);
}

void TestReview::similarOnesComeFirst()
{
    const QStringList checkout{QStringLiteral("checkout")}, search{QStringLiteral("search")};
    const QVector<IncidentFacts> facts{
        FactsOf().titled("Certificate expired on checkout").services(checkout), FactsOf().titled("Search slow").services(search),
        FactsOf().titled("Payment provider down").services(checkout), FactsOf().titled("expired certificate").services(search)};
    const IncidentFacts now = FactsOf().titled("CERTIFICATE expired again").services(checkout);
    const QVector<SimilarIncident> similar = similarIncidents(now, facts);
    QCOMPARE(similar.first().row, 0);
    QCOMPARE(similar.first().services, checkout);
    QVERIFY(similar.first().words.contains(QStringLiteral("certificate")));
    QVERIFY(
        std::none_of(similar.begin(), similar.end(), [](const SimilarIncident &one) { return one.row == 1 || one.row == 2; }));
    QVERIFY(similarIncidents(facts.at(1), facts).isEmpty()); // not itself
}

void TestReview::repeatsNameTheBrokenLoop()
{
    const QStringList checkout{QStringLiteral("checkout")};
    QVector<IncidentFacts> facts;
    for (const char *title : {"Certificate expired", "Disk full on replica", "Expired certificate on edge",
                              "Checkout: certificate expired", "Login slow"})
        facts.append(FactsOf().titled(title).services(checkout));
    const QVector<RepeatGroup> groups = repeats(facts, allRows(facts));
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().rows, (QVector<qint32>{0, 2, 3}));
    QCOMPARE(groups.first().services, checkout);
    QVERIFY(groups.first().words.contains(QStringLiteral("certificate"))
            && groups.first().words.contains(QStringLiteral("expired")));
    QVERIFY(!groups.first().words.contains(QStringLiteral("checkout")));
}

void TestReview::processFigures_data()
{
    QTest::addColumn<double>("firstUpdate");
    QTest::addColumn<int>("inTime");
    QTest::newRow("at the limit") << 10.0 << 1;
    QTest::newRow("late") << 10.5 << 0;
    QTest::newRow("never") << -1.0 << 0;
}
void TestReview::processFigures()
{
    QFETCH(double, firstUpdate);
    QFETCH(int, inTime);
    IncidentFacts one = FactsOf().lasting(60).severity(kSev1);
    if (firstUpdate >= 0)
        one.firstCustomerUpdateMs = qint64(firstUpdate * 60'000);
    one.commanderGapMs = 120'000;
    one.updates = {4, 3};
    one.actions = 5;
    one.ownedActions = 4;
    one.closedActions = 2;
    one.followUps = {{minute(0), true}, {minute(59 * 1440), false}};
    const QVector<IncidentFacts> facts{one, FactsOf().lasting(5)};
    const ProcessFigures figures = quarterdeck::processFigures(facts, allRows(facts), shipped(), minute(60 * 1440));
    QCOMPARE(figures.firstUpdateInTime.n, 1); // only rated incidents have a deadline
    QCOMPARE(figures.firstUpdateInTime.hits, inTime);
    QCOMPARE(figures.withoutUpdate, firstUpdate < 0 ? 2 : 1);
    QCOMPARE(figures.commanderGap.n, 1);
    QCOMPARE(figures.updatesInTime.value(), 0.75);
    QCOMPARE(figures.ownedActions.value(), 0.8);
    QCOMPARE(figures.closedActions.value(), 0.4);
    QCOMPARE(figures.postmortems.n, 1);
    QCOMPARE(figures.followUps, (std::array{1, 0, 1, 0}));
}

QUARTERDECK_TEST(TestReview);
#include "tst_review.moc"
