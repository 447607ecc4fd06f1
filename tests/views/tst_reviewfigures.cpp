// SPDX-License-Identifier: GPL-3.0-or-later
// What the review's figures say and draw, over facts without a journal, and the models of its tables.
#include "common/heatscale.h"
#include "items/metricsmodel.h"
#include "items/reviewincidentsmodel.h"
#include "review/axisticks.h"
#include "review/figurepainter.h"
#include "review/figures.h"
#include "review/figurewords.h"
#include "review/plotpainter.h"
#include "review/plotview.h"
#include "reviewfixture.h"
#include "support/colourvision.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

QVector<IncidentFacts> series(int n, std::optional<double> minutes = 30)
{
    QVector<IncidentFacts> rows;
    for (int i = 0; i < n; ++i)
        rows.append(factsNumber(i, minutes ? std::optional(*minutes + i % 17) : std::nullopt));
    return rows;
}

const Figure &figureOf(const QVector<Figure> &figures, const char *id)
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Figure &one) { return one.id == QLatin1String(id); });
    if (found == figures.end())
        qFatal("there is no figure %s", id);
    return *found;
}

} // namespace

class ReviewFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureSaysWhatItIsAbout();
    void nothingSelectedHasNoFigures();
    void oneIncidentIsShownAsOne();
    void fiveIncidentsAreShownWithoutInterval();
    void sixIncidentsHaveAnInterval();
    void openOnesAreHollowAtTheirAge();
    void nothingMeasuredNamesWhatIsMissing();
    void changeIsToldInOneOfItsSentences();
    void aCrowdIsDecimated();
    void shareOfServicesEndsAtAHundred();
    void whatNamesNoServiceIsNoService();
    void hoursThatTieDoNotStandOut();
    void everyPlotHasItsTable();
    void durationsAreSaidInPeoplesUnits_data();
    void durationsAreSaidInPeoplesUnits();
    void wordsAtTicksNeverTouch();
    void datesFollowTheZone();
    void csvRunsNoFormula();
    void anotherPlotKeepsTheSeries();
    void everyInkIsSeenOnACard();
    void heatIsLegibleAndRisesInGreyToo();
};

void ReviewFiguresTest::everyFigureSaysWhatItIsAbout()
{
    const QVector<Figure> figures = reviewFigures(*answerOf(series(40)));
    QCOMPARE(figures.size(), 14);
    for (const Figure &figure : figures) {
        QVERIFY2(!figure.title.isEmpty() && !figure.definition.isEmpty() && !figure.summary.isEmpty(), qPrintable(figure.id));
        const QString facts = figure.facts.join(u' ');
        QVERIFY2(facts.contains(QStringLiteral("2023")) && facts.contains(QStringLiteral("UTC")), qPrintable(figure.id + facts));
        static const QRegularExpression number(QStringLiteral("[0-9]"));
        QVERIFY2(figure.facts.constFirst().contains(number) || figure.facts.value(1).contains(number), qPrintable(figure.id));
        QVERIFY2(figure.plots.isEmpty() ? (!figure.empty.isEmpty() || !figure.table.rows.isEmpty()) : figure.empty.isEmpty(),
                 qPrintable(figure.id));
    }
}

void ReviewFiguresTest::nothingSelectedHasNoFigures() { QVERIFY(reviewFigures(*answerOf({})).isEmpty()); }

void ReviewFiguresTest::oneIncidentIsShownAsOne()
{
    const QVector<Figure> figures = reviewFigures(*answerOf(series(1)));
    const Figure &scatter = figureOf(figures, "scatter");
    QVERIFY2(scatter.title.startsWith(QStringLiteral("1 incident")), qPrintable(scatter.title));
    QCOMPARE(scatter.plots.constFirst().marks.size(), 1);
    QVERIFY(scatter.plots.constFirst().bands.isEmpty());
    QVERIFY(figureOf(figures, "change").title.contains(QStringLiteral("Too few to compare")));
}

void ReviewFiguresTest::fiveIncidentsAreShownWithoutInterval()
{
    const QVector<Figure> figures = reviewFigures(*answerOf(series(5)));
    const Figure &scatter = figureOf(figures, "scatter");
    QVERIFY2(scatter.title.contains(QStringLiteral("too few for intervals. Showing every one.")), qPrintable(scatter.title));
    QCOMPARE(scatter.plots.constFirst().marks.size(), 5);
    QVERIFY(scatter.plots.constFirst().bands.isEmpty());
    QVERIFY(figureOf(figures, "survival").plots.constFirst().bands.isEmpty());
}

void ReviewFiguresTest::sixIncidentsHaveAnInterval()
{
    const QVector<Figure> figures = reviewFigures(*answerOf(series(6)));
    QCOMPARE(figureOf(figures, "scatter").plots.constFirst().bands.size(), 1);
    QVERIFY(figureOf(figures, "scatter").title.startsWith(QStringLiteral("Half of 6 incidents")));
}

void ReviewFiguresTest::openOnesAreHollowAtTheirAge()
{
    QVector<IncidentFacts> rows = series(8);
    rows.append(factsNumber(8, std::nullopt));
    const auto answer = answerOf(rows);
    const Figure scatter = scatterFigure(*answer);
    QVERIFY(scatter.facts.constFirst().contains(QStringLiteral("8 of 9 measured, 1 still open")));
    const auto &marks = scatter.plots.constFirst().marks;
    QCOMPARE(marks.size(), 9);
    const PlotMark &last = marks.constLast();
    QVERIFY(last.open);
    const double age = double(answer->report.asOf.ms - rows.constLast().at(Milestone::Detected));
    QCOMPARE(last.at.y(), logSeconds(age));
    QVERIFY(last.text.contains(QStringLiteral("open for")));
}

void ReviewFiguresTest::nothingMeasuredNamesWhatIsMissing()
{
    QVector<IncidentFacts> rows = series(7);
    for (IncidentFacts &facts : rows)
        facts.setMilestone(Milestone::Detected, {});
    const QVector<Figure> figures = reviewFigures(*answerOf(rows));
    for (const char *id : {"scatter", "survival", "change", "trend", "phases", "found"}) {
        QVERIFY2(figureOf(figures, id).plots.isEmpty(), id);
        QVERIFY2(!figureOf(figures, id).empty.isEmpty(), id);
    }
    QVERIFY(figureOf(figures, "scatter").facts.constFirst().contains(QStringLiteral("0 of 7 measured, 7 missing")));
    QVERIFY2(!figureOf(figures, "when").plots.isEmpty(), "they are still known to have been");
}

void ReviewFiguresTest::changeIsToldInOneOfItsSentences()
{
    const auto titleOf = [](double earlier, double later, double spread) {
        QVector<IncidentFacts> rows;
        for (int i = 0; i < 60; ++i)
            rows.append(factsNumber(i, (i < 30 ? earlier : later) * (1 + spread * ((i * 7) % 11))));
        return changeFigure(*answerOf(rows)).title;
    };
    QVERIFY2(titleOf(100, 20, 0.05).contains(QStringLiteral("Faster by ")), qPrintable(titleOf(100, 20, 0.05)));
    QVERIFY2(titleOf(20, 100, 0.05).contains(QStringLiteral("Slower by ")), qPrintable(titleOf(20, 100, 0.05)));
    const QString same = titleOf(60, 60, 0.5);
    QVERIFY2(same.contains(QStringLiteral("Can't tell: between ")) && same.contains(QStringLiteral("(n = 30 and 30)")),
             qPrintable(same));
}

void ReviewFiguresTest::aCrowdIsDecimated()
{
    QVector<IncidentFacts> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.append(factsNumber(i, 1 + (i * 7919) % 5000, {1000000000000}));
    const QVector<Figure> figures = reviewFigures(*answerOf(rows));
    for (const Figure &figure : figures) {
        for (const Plot &plot : figure.plots) {
            QVERIFY2(plot.marks.size() <= 3200, qPrintable(figure.id));
            for (const PlotLine &line : plot.lines)
                QVERIFY2(line.points.size() <= 4100, qPrintable(figure.id));
        }
        QVERIFY(figure.table.rows.size() <= 3000);
    }
    // The longest is never left out.
    double highest = 0;
    for (const PlotMark &mark : figureOf(figures, "scatter").plots.constFirst().marks)
        highest = std::max(highest, mark.at.y());
    QCOMPARE(highest, logSeconds(5000 * 60'000.0));
}

void ReviewFiguresTest::shareOfServicesEndsAtAHundred()
{
    QVector<IncidentFacts> rows = series(30);
    for (int i = 0; i < rows.size(); ++i)
        rows[i].services = {QStringLiteral("service-%1").arg(i % 14), QStringLiteral("service-%1").arg((i + 3) % 14)};
    const Figure pareto = paretoFigure(*answerOf(rows));
    const Plot &plot = pareto.plots.constFirst();
    QCOMPARE(plot.marks.size(), 10);
    QCOMPARE(pareto.table.rows.size(), 14);
    QVERIFY(qAbs(plot.lines.constFirst().points.constLast().x() - 1) < 1e-9);
}

void ReviewFiguresTest::whatNamesNoServiceIsNoService()
{
    QVector<IncidentFacts> rows{factsNumber(0, 40), factsNumber(1, 30), factsNumber(2, 20), factsNumber(3, 10)};
    rows[0].services = {QStringLiteral("checkout")};
    rows[1].services.clear();
    rows[2].services = {QStringLiteral("search")};
    rows[3].services = {QStringLiteral("media")};
    const Figure some = paretoFigure(*answerOf(rows));
    QVERIFY2(some.title.startsWith(QStringLiteral("2 of 3 services carry 60 %")), qPrintable(some.title));
    QCOMPARE(some.table.rows.size(), 4);
    QCOMPARE(some.plots.constFirst().bars.at(1).ink, PlotInk::Hatched);
    for (IncidentFacts &one : rows)
        one.services.clear();
    QCOMPARE(paretoFigure(*answerOf(rows)).title, QStringLiteral("No incident names a service"));
}

void ReviewFiguresTest::hoursThatTieDoNotStandOut()
{
    // 2023-11-14T22:13:20Z is a Tuesday; a week later is the same hour of it.
    const QVector<IncidentFacts> tied{factsNumber(0, 5), factsNumber(7, 5), factsNumber(1, 5), factsNumber(8, 5)};
    const Figure tie = whenFigure(*answerOf(tied));
    QCOMPARE(tie.title, QStringLiteral("No hour of the week stands out: 2 at most in one"));
    QCOMPARE(whenFigure(*answerOf({tied.at(0), tied.at(1), tied.at(2)})).title,
             QStringLiteral("Most come on Tuesday from 22:00 to 23:00: 2"));
    QCOMPARE(whenFigure(*answerOf({tied.at(0), tied.at(2)})).title,
             QStringLiteral("No hour of the week has more than one incident"));
}

void ReviewFiguresTest::everyPlotHasItsTable()
{
    for (const Figure &figure : reviewFigures(*answerOf(series(40)))) {
        if (figure.plots.isEmpty())
            continue;
        QVERIFY2(!figure.table.heads.isEmpty() && !figure.table.rows.isEmpty(), qPrintable(figure.id));
        for (const MetricsTable::Row &row : figure.table.rows)
            QCOMPARE(row.cells.size(), figure.table.heads.size());
        QCOMPARE(figure.table.numeric.size(), figure.table.heads.size());
    }
}

void ReviewFiguresTest::durationsAreSaidInPeoplesUnits_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 45'000.0 << QStringLiteral("45 s");
    QTest::newRow("minutes and seconds") << 454'000.0 << QStringLiteral("7 min 34 s");
    QTest::newRow("minutes") << 47.0 * 60'000 << QStringLiteral("47 min");
    QTest::newRow("rounded up to the hour") << 3'599'000.0 << QStringLiteral("1 h");
    QTest::newRow("hours") << 74.0 * 60'000 << QStringLiteral("1 h 14 min");
    QTest::newRow("days") << 76.0 * 3'600'000 << QStringLiteral("3 d 4 h");
    QTest::newRow("many days") << 223.0 * 86'400'000 << QStringLiteral("223 d");
    QTest::newRow("negative") << -90'000.0 << QStringLiteral("−1 min 30 s");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0 min");
}

void ReviewFiguresTest::durationsAreSaidInPeoplesUnits()
{
    QFETCH(double, ms);
    QFETCH(QString, words);
    QCOMPARE(durationWords(ms), words);
}

void ReviewFiguresTest::wordsAtTicksNeverTouch()
{
    const Theme theme(ThemeKind::Light);
    for (int months : {1, 2, 7, 14, 40, 200}) {
        Plot plot;
        plot.x = dateAxis({1700000000000}, {1700000000000 + months * 30LL * 86'400'000}, QTimeZone::utc());
        plot.y = numberAxis(0, 10, true);
        for (int width : {260, 600, 1300}) {
            const PlotPainter painter(plot, theme, QFont(), QRectF(0, 0, width, 300));
            const auto words = painter.wordsBelow();
            QVERIFY(!words.isEmpty());
            for (qsizetype i = 1; i < words.size(); ++i)
                QVERIFY(words.at(i).first.left() > words.at(i - 1).first.right());
            for (const auto &[box, text] : words)
                QVERIFY(box.left() >= 0 && box.right() <= width + 1);
        }
    }
}

void ReviewFiguresTest::datesFollowTheZone()
{
    const QTimeZone kolkata("Asia/Kolkata");
    const PlotAxis axis = dateAxis({1731628800000}, {1731628800000 + 5 * 86'400'000LL}, kolkata);
    for (const PlotTick &tick : axis.ticks)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(qint64(tick.at), kolkata).time(), QTime(0, 0));
}

void ReviewFiguresTest::csvRunsNoFormula()
{
    QVector<IncidentFacts> rows = series(3);
    rows[0].title = QStringLiteral("=HYPERLINK(\"http://x\")");
    const QByteArray csv = figureCsv(scatterFigure(*answerOf(rows)));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(csv.contains("\r\n"));
}

void ReviewFiguresTest::anotherPlotKeepsTheSeries()
{
    PlotView view{Theme(ThemeKind::Light)};
    view.resize(600, 300);
    view.setPlot(weeklyFigure(*answerOf(series(40))).plots.constFirst());
    const auto before = view.chart()->series();
    view.setPlot(weeklyFigure(*answerOf(series(60))).plots.constFirst());
    QCOMPARE(view.chart()->series(), before);
}

void ReviewFiguresTest::everyInkIsSeenOnACard()
{
    for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Theme theme(kind);
        for (PlotInk ink : {PlotInk::Strong, PlotInk::Quiet, PlotInk::Accent, PlotInk::Signal, PlotInk::Hatched, PlotInk::Engage,
                            PlotInk::Fix, PlotInk::Verify})
            QVERIFY2(contrast(plotColor(ink, theme), theme.color(Token::Card)) >= 3, qPrintable(QString::number(int(ink))));
    }
}

void ReviewFiguresTest::heatIsLegibleAndRisesInGreyToo()
{
    for (int step = 1; step <= 5; ++step) {
        QVERIFY(contrast(heatColor(step), heatTextColor(step)) >= 4.5);
        if (step > 1)
            QVERIFY(luminance(linear(heatColor(step))) > luminance(linear(heatColor(step - 1))) * 1.2);
    }
}

class ReviewModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherAnswerKeepsRowsThatStay();
    void aPickShowsTheseOnlyAndAllComeBack();
    void sortingKeepsTheRowThatIsCurrent();
    void whatHasNoDurationIsSortedBelow();
    void anotherTableOfTheSameShapeKeepsItsRows();
};

void ReviewModelsTest::anotherAnswerKeepsRowsThatStay()
{
    ReviewIncidentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QVector<IncidentFacts> all = series(30);
    model.setAnswer(answerOf(all));
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.incidentAt(0), all.at(29).id); // newest first
    const QPersistentModelIndex kept = model.index(model.rowOf(all.at(12).id), 0);
    QVector<IncidentFacts> some;
    for (int i = 0; i < 30; i += 3)
        some.prepend(all.at(i)); // other places in other facts
    some.append(factsNumber(99, 5));
    model.setAnswer(answerOf(some));
    QCOMPARE(model.rowCount(), 11);
    QVERIFY(kept.isValid());
    QCOMPARE(model.incidentAt(kept.row()), all.at(12).id);
    QCOMPARE(model.incidentAt(0), some.constLast().id);
    model.setAnswer(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ReviewModelsTest::aPickShowsTheseOnlyAndAllComeBack()
{
    ReviewIncidentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnswer(answerOf(series(1000)));
    QVector<qint32> even;
    for (qint32 row = 0; row < 1000; row += 2)
        even.append(row);
    for (const QVector<qint32> &rows : {QVector<qint32>{3, 4, 5, 900}, even, QVector<qint32>{}}) {
        model.pick(rows);
        QCOMPARE(model.rowCount(), rows.size());
        QVERIFY(model.isPicked());
    }
    model.pick(std::nullopt);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.total(), 1000);
}

void ReviewModelsTest::sortingKeepsTheRowThatIsCurrent()
{
    ReviewIncidentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QVector<IncidentFacts> all = series(40);
    model.setAnswer(answerOf(all));
    const QPersistentModelIndex current = model.index(7, ReviewIncidentsModel::TitleColumn);
    const IncidentId id = model.incidentAt(7);
    for (int column = 0; column < ReviewIncidentsModel::ColumnCount; ++column) {
        for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QCOMPARE(model.incidentAt(current.row()), id);
        }
    }
    model.sort(ReviewIncidentsModel::DurationColumn, Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.index(row - 1, 0).data(ReviewIncidentsModel::DurationRole).toLongLong()
                <= model.index(row, 0).data(ReviewIncidentsModel::DurationRole).toLongLong());
}

void ReviewModelsTest::whatHasNoDurationIsSortedBelow()
{
    ReviewIncidentsModel model;
    QVector<IncidentFacts> rows = series(4);
    rows.append(factsNumber(4, std::nullopt));
    model.setAnswer(answerOf(rows));
    model.sort(ReviewIncidentsModel::DurationColumn, Qt::DescendingOrder);
    QVERIFY(model.index(4, 0).data(ReviewIncidentsModel::OpenRole).toBool());
    QVERIFY(!model.index(4, 0).data(ReviewIncidentsModel::DurationRole).isValid());
}

void ReviewModelsTest::anotherTableOfTheSameShapeKeepsItsRows()
{
    MetricsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = [](int rows, const QString &word) {
        MetricsTable made{{QStringLiteral("Phase"), QStringLiteral("Share")}, {false, true}, {}};
        for (int i = 0; i < rows; ++i)
            made.rows.append({{word, QString::number(i)}, {i}});
        return made;
    };
    model.setTable(table(4, QStringLiteral("a")));
    const QPersistentModelIndex second = model.index(1, 0);
    model.setTable(table(7, QStringLiteral("b")));
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), QStringLiteral("b"));
    model.setTable(table(2, QStringLiteral("c")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(second.data().toString(), QStringLiteral("c"));
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing, int(Qt::AlignTrailing));
}

QUARTERDECK_TEST(ReviewFiguresTest);
QUARTERDECK_TEST(ReviewModelsTest);

#include "tst_reviewfigures.moc"
