// SPDX-License-Identifier: GPL-3.0-or-later
// Every awkward incident by name, as Review tells it: what the figure draws, and what stands below it. Plurals are as in the source, because
// tests load no language.
#include "metrics/facts.h"
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"
#include "reviewfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

const Instant kLater = minute(2000);

std::shared_ptr<const ReviewAnswer> later(const QVector<IncidentFacts> &rows, const Selection &selection = {})
{
    return answerOf(rows, selection, kLater);
}

Selection inZone(const char *zone)
{
    Selection selection;
    selection.zone = QTimeZone(zone);
    return selection;
}

QString caption(const Figure &figure) { return figure.facts.join(QStringLiteral(" | ")); }

double heightOf(double minutes) { return logSeconds(minutes * 60'000); }

/// One line of the classic numbers by the measure it begins with: measured, median.
QStringList classic(const ReviewAnswer &answer, const QString &metric)
{
    for (const MetricsTable::Row &row : classicFigure(answer).table.rows) {
        if (row.cells.constFirst().startsWith(metric + u':'))
            return row.cells.mid(1, 2);
    }
    return {};
}

} // namespace

class ReviewCaptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void reopenedStandsAtItsLastResolve();
    void neverAcknowledgedIsCountedAsMissing();
    void missingImpactStartIsCountedAsMissing();
    void recordedAsUnknownIsSaidSo();
    void endBeforeStartIsSaidAndNotDrawn();
    void openIsHollowAtItsAgeAndSaidSo();
    void drillsAreLeftOutAndSaidSo();
    void backfillsAreLeftOutAndSaidSo();
    void raisedSeverityIsNamedWithItsBasis();
    void loweredSeverityIsNamedWithItsBasis();
    void dstNightIsRealTimeUnderItsZone();
    void yearBoundaryIsTwoMonthsAndOneWeek();
    void zoneSwitchMovesMonthsDaysAndHours();
    void aStandInIsSaidSo();
};

/// Resolved at 30, reopened at 40, resolved for good at 100.
void ReviewCaptionsTest::reopenedStandsAtItsLastResolve()
{
    Story story;
    story.declare();
    story.record(Milestone::Detected, 0);
    story.status(Status::Resolved, 30);
    story.status(Status::Investigating, 40);
    const Figure between = scatterFigure(*later({story.facts()}));
    QCOMPARE(between.facts.constFirst(), QStringLiteral("0 of 1 measured, 1 still open"));
    QVERIFY(between.plots.constFirst().marks.constFirst().open);
    story.status(Status::Resolved, 100);
    const Figure after = scatterFigure(*later({story.facts()}));
    QCOMPARE(after.facts.constFirst(), QStringLiteral("1 of 1 measured"));
    QVERIFY(!after.plots.constFirst().marks.constFirst().open);
    QCOMPARE(after.plots.constFirst().marks.constFirst().at.y(), heightOf(100));
    QVERIFY(after.plots.constFirst().marks.constFirst().text.endsWith(QStringLiteral("1 h 40 min")));
}

void ReviewCaptionsTest::neverAcknowledgedIsCountedAsMissing()
{
    const auto answer = later({FactsOf().lasting(30), FactsOf().lasting(50).at(Milestone::Acknowledged, minute(4))});
    QCOMPARE(classic(*answer, QStringLiteral("MTTA")),
             QStringList({QStringLiteral("1 of 2, 1 missing"), QStringLiteral("4 min")}));
}

void ReviewCaptionsTest::missingImpactStartIsCountedAsMissing()
{
    const auto answer = later({FactsOf().minutes(-1, 0, 5, 20, 30), FactsOf().minutes(0, 5, 8, 40, 50)});
    QCOMPARE(classic(*answer, QStringLiteral("MTTD")),
             QStringList({QStringLiteral("1 of 2, 1 missing"), QStringLiteral("5 min")}));
    // The share of phases is of those that have them all.
    QVERIFY2(phasesFigure(*answer).facts.constFirst().startsWith(QStringLiteral("1 of 2")),
             qPrintable(caption(phasesFigure(*answer))));
    QCOMPARE(scatterFigure(*answer).facts.constFirst(), QStringLiteral("2 of 2 measured"));
}

void ReviewCaptionsTest::recordedAsUnknownIsSaidSo()
{
    const auto answer = later({FactsOf().lasting(30), FactsOf().minutes(-1, -1, -1, -1, 30).unknown(Milestone::Detected)});
    QCOMPARE(scatterFigure(*answer).facts.constFirst(), QStringLiteral("1 of 2 measured, 1 unknown"));
    QCOMPARE(scatterFigure(*answer).plots.constFirst().marks.size(), 1);
}

void ReviewCaptionsTest::endBeforeStartIsSaidAndNotDrawn()
{
    const Figure figure = scatterFigure(*later({FactsOf().lasting(30), FactsOf().minutes(-1, 20, -1, -1, 10)}));
    QCOMPARE(figure.facts.constFirst(), QStringLiteral("1 of 2 measured, 1 with an end before its start"));
    QCOMPARE(figure.plots.constFirst().marks.size(), 1);
    QCOMPARE(figure.plots.constFirst().marks.constFirst().at.y(), heightOf(30));
    QCOMPARE(figure.table.rows.size(), 2); // listed
}

void ReviewCaptionsTest::openIsHollowAtItsAgeAndSaidSo()
{
    const Figure figure = scatterFigure(*later({FactsOf().lasting(30), FactsOf().minutes(-1, 0, -1, -1, -1).open()}));
    QCOMPARE(figure.facts.constFirst(), QStringLiteral("1 of 2 measured, 1 still open"));
    const auto &marks = figure.plots.constFirst().marks;
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.constLast().open, true);
    QCOMPARE(marks.constLast().at.y(), heightOf(2000));
    QVERIFY(marks.constLast().text.endsWith(QStringLiteral("open for 1 d 9 h")));
}

void ReviewCaptionsTest::drillsAreLeftOutAndSaidSo()
{
    const QVector<IncidentFacts> rows{FactsOf().lasting(30), FactsOf().lasting(90).kind(IncidentKind::Drill),
                                      FactsOf().lasting(5).kind(IncidentKind::Test)};
    const Figure figure = scatterFigure(*later(rows));
    QCOMPARE(figure.plots.constFirst().marks.size(), 1);
    QVERIFY2(caption(figure).endsWith(QStringLiteral("| 2 practice incident(s) left out")), qPrintable(caption(figure)));
    Selection practice;
    practice.kinds = {IncidentKind::Drill, IncidentKind::Test};
    const Figure only = scatterFigure(*later(rows, practice));
    QCOMPARE(only.plots.constFirst().marks.size(), 2);
    QVERIFY2(caption(only).contains(QStringLiteral("| practice only |")), qPrintable(caption(only)));
}

void ReviewCaptionsTest::backfillsAreLeftOutAndSaidSo()
{
    const QVector<IncidentFacts> rows{FactsOf().lasting(30), FactsOf().lasting(5).kind(IncidentKind::Backfill)};
    const Figure figure = scatterFigure(*later(rows));
    QCOMPARE(figure.facts.constFirst(), QStringLiteral("1 of 1 measured"));
    QVERIFY2(caption(figure).endsWith(QStringLiteral("| 1 backfilled one(s) left out")), qPrintable(caption(figure)));
    Selection both;
    both.kinds = {IncidentKind::Real, IncidentKind::Backfill};
    const Figure all = scatterFigure(*later(rows, both));
    QCOMPARE(all.facts.constFirst(), QStringLiteral("2 of 2 measured"));
    QVERIFY2(caption(all).contains(QStringLiteral("| backfilled ones included |")), qPrintable(caption(all)));
}

void ReviewCaptionsTest::raisedSeverityIsNamedWithItsBasis()
{
    Story story;
    story.declare(0, IncidentKind::Real, kSev3);
    story.record(Milestone::Detected, 0);
    story.add(SeverityChanged{kSev1, {}, minute(10)}, 10);
    story.status(Status::Resolved, 60);
    const QVector<IncidentFacts> rows{story.facts(), FactsOf().lasting(5).severity(kSev3)};
    const auto figureOf = [&rows](const SeverityLevel &level, SeverityBasis basis) {
        Selection selection;
        selection.severities = {level.name};
        selection.basis = basis;
        return scatterFigure(*later(rows, selection));
    };
    const Figure atEnd = figureOf(kSev1, SeverityBasis::Final);
    QVERIFY2(caption(atEnd).startsWith(QStringLiteral("1 of 1 measured | severity at the end SEV-1 |")),
             qPrintable(caption(atEnd)));
    QCOMPARE(atEnd.plots.constFirst().marks.constFirst().rank, 1); // drawn as what it became
    const Figure atFirst = figureOf(kSev3, SeverityBasis::Initial);
    QVERIFY2(caption(atFirst).startsWith(QStringLiteral("2 of 2 measured | severity at first SEV-3 |")),
             qPrintable(caption(atFirst)));
}

void ReviewCaptionsTest::loweredSeverityIsNamedWithItsBasis()
{
    Story story;
    story.declare(0, IncidentKind::Real, kSev2);
    story.record(Milestone::Detected, 0);
    story.add(SeverityChanged{kSev1, {}, minute(10)}, 10);
    story.add(SeverityChanged{kSev3, QStringLiteral("only staff"), minute(20)}, 20);
    story.status(Status::Resolved, 60);
    const QVector<IncidentFacts> rows{story.facts()};
    Selection highest;
    highest.severities = {QStringLiteral("SEV-1")};
    highest.basis = SeverityBasis::Max;
    const Figure figure = scatterFigure(*later(rows, highest));
    QVERIFY2(caption(figure).startsWith(QStringLiteral("1 of 1 measured | highest severity SEV-1 |")),
             qPrintable(caption(figure)));
    QCOMPARE(figure.plots.constFirst().marks.constFirst().rank, 3);
    highest.basis = SeverityBasis::Final;
    QVERIFY(reviewFigures(*later(rows, highest)).isEmpty());
}

/// Los Angeles went from PST to PDT on 2024-03-10 at 2:00: 01:30 to 03:30 on the wall is one hour.
void ReviewCaptionsTest::dstNightIsRealTimeUnderItsZone()
{
    const Instant detected = moment("2024-03-10T01:30:00-08:00"), resolved = moment("2024-03-10T03:30:00-07:00");
    const Figure figure =
        scatterFigure(*later({FactsOf().declared(detected).at(Milestone::Detected, detected).at(Milestone::Resolved, resolved)},
                             inZone("America/Los_Angeles")));
    QCOMPARE(caption(figure), QStringLiteral("1 of 1 measured | 10 Mar 2024 – 16 Nov 2024 | America/Los_Angeles"));
    QCOMPARE(figure.plots.constFirst().marks.constFirst().at.y(), heightOf(60));
    QVERIFY(figure.table.rows.constFirst().cells.at(3).contains(QStringLiteral("01:30")));
}

void ReviewCaptionsTest::yearBoundaryIsTwoMonthsAndOneWeek()
{
    QVector<IncidentFacts> rows;
    for (const char *at : {"2024-12-30T10:00:00Z", "2024-12-31T23:59:59.999Z", "2025-01-01T00:00:00Z", "2025-01-05T10:00:00Z"})
        rows.append(FactsOf()
                        .declared(moment(at))
                        .at(Milestone::Detected, moment(at))
                        .at(Milestone::Resolved, moment(at) + Milliseconds(600'000)));
    const auto answer = answerOf(rows, {}, moment("2025-01-06T00:00:00Z"));
    const Figure trend = trendFigure(*answer);
    QCOMPARE(trend.table.rows.size(), 2);
    QCOMPARE(trend.table.rows.at(0).cells.mid(0, 2), QStringList({QStringLiteral("Dec 2024"), QStringLiteral("2")}));
    QCOMPARE(trend.table.rows.at(1).cells.mid(0, 2), QStringList({QStringLiteral("Jan 2025"), QStringLiteral("2")}));
    QVERIFY2(caption(trend).contains(QStringLiteral("30 Dec 2024 – 5 Jan 2025")), qPrintable(caption(trend)));
    const Figure weekly = weeklyFigure(*answer); // 2025-W01 begins on 2024-12-30
    QCOMPARE(weekly.table.rows.size(), 1);
    QCOMPARE(weekly.table.rows.constFirst().cells.at(1), QStringLiteral("4"));
    QVERIFY2(caption(weekly).startsWith(QStringLiteral("1 week(s) | 4 incident(s) | 30 Dec 2024")), qPrintable(caption(weekly)));
}

/// 2024-03-01T02:00Z and twice 2024-03-31T19:00Z: which month, day and hour depends on where one stands.
void ReviewCaptionsTest::zoneSwitchMovesMonthsDaysAndHours()
{
    QVector<IncidentFacts> rows;
    for (const char *at : {"2024-03-01T02:00:00Z", "2024-03-31T19:00:00Z", "2024-03-31T19:10:00Z"})
        rows.append(FactsOf()
                        .declared(moment(at))
                        .at(Milestone::Detected, moment(at))
                        .at(Milestone::Resolved, moment(at) + Milliseconds(600'000)));
    const struct
    {
        const char *zone;
        QStringList months;
        const char *when, *caption;
    } cases[] = {
        {"UTC", {QStringLiteral("Mar 2024")}, "Sunday from 19:00 to 20:00: 2", "3 incident(s) | 1 Mar 2024 – 16 Nov 2024 | UTC"},
        {"America/Los_Angeles",
         {QStringLiteral("Feb 2024"), QStringLiteral("Mar 2024")},
         "Sunday from 12:00 to 13:00: 2",
         "3 incident(s) | 29 Feb 2024 – 16 Nov 2024 | America/Los_Angeles"},
        {"Asia/Kolkata",
         {QStringLiteral("Mar 2024"), QStringLiteral("Apr 2024")},
         "Monday from 00:00 to 01:00: 2",
         "3 incident(s) | 1 Mar 2024 – 17 Nov 2024 | Asia/Kolkata"}};
    for (const auto &one : cases) {
        const auto answer = later(rows, inZone(one.zone));
        QStringList months;
        for (const MetricsTable::Row &row : trendFigure(*answer).table.rows)
            months << row.cells.constFirst();
        QCOMPARE(months, one.months);
        const Figure when = whenFigure(*answer);
        QVERIFY2(when.title.endsWith(QLatin1String(one.when)), qPrintable(when.title));
        QCOMPARE(caption(when), QString::fromUtf8(one.caption));
        QVERIFY(when.definition.contains(QLatin1String(one.zone)));
    }
}

void ReviewCaptionsTest::aStandInIsSaidSo()
{
    const auto answer = later({FactsOf().at(Milestone::Detected, minute(0), true).at(Milestone::Resolved, minute(30))});
    QCOMPARE(scatterFigure(*answer).facts.constFirst(), QStringLiteral("1 of 1 measured, 1 with a stand-in"));
}

QUARTERDECK_TEST(ReviewCaptionsTest);

#include "tst_reviewcaptions.moc"
