// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "metrics/grouping.h"
#include "support/pgsession.h"
#include "support/postgresserver.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// The same figures out of PostgreSQL's own aggregates, by month of a zone with changing clocks.
class TestSqlOracle : public QObject
{
    Q_OBJECT

private slots:
    void figuresEqualPostgresqls();
};

void TestSqlOracle::figuresEqualPostgresqls()
{
    if (!PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    PostgresServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    PgSession session(server.superUri());
    QVERIFY2(session.isOpen(), qPrintable(session.error()));

    QRandomGenerator random(20241115);
    QVector<IncidentFacts> facts;
    QStringList values;
    for (int i = 0; i < 4000; ++i) {
        const Instant declared =
            moment("2023-01-01T00:00:00Z") + Milliseconds(qint64(random.generateDouble() * 2 * 365 * 86'400'000.0));
        const auto lasted = qint64(std::exp(2 + 3 * random.generateDouble() * random.generateDouble()) * 60'000) - 300'000;
        const bool hasEnd = random.bounded(10) > 0;
        FactsOf one;
        one.declared(declared).at(Milestone::Detected, declared);
        if (hasEnd)
            one.at(Milestone::Resolved, declared + Milliseconds(lasted));
        facts.append(one);
        values << QStringLiteral("(%1,%2)")
                      .arg(declared.ms)
                      .arg(hasEnd ? QString::number(declared.ms + lasted) : QStringLiteral("NULL"));
    }
    QVERIFY(session.run(QStringLiteral("CREATE TABLE t (d bigint, r bigint); INSERT INTO t VALUES ") + values.join(u',')).ok());
    const PgRows oracle = session.run(
        QStringLiteral("SELECT to_char(to_timestamp(d / 1000.0) AT TIME ZONE 'America/Los_Angeles', 'YYYY-MM') k, count(r) "
                       "FILTER (WHERE r >= d), "
                       "count(*) FILTER (WHERE r IS NULL), count(*) FILTER (WHERE r < d), avg(r - d) FILTER (WHERE r >= d), "
                       "percentile_cont(0.5) WITHIN GROUP (ORDER BY (r - d)) FILTER (WHERE r >= d), "
                       "percentile_cont(0.9) WITHIN GROUP (ORDER BY (r - d)) FILTER (WHERE r >= d), min(r - d) FILTER (WHERE r "
                       ">= d), max(r - d), "
                       "exp(avg(ln(r - d)) FILTER (WHERE r > d)) FROM t GROUP BY k ORDER BY k"));
    QVERIFY2(oracle.ok(), qPrintable(oracle.message));

    Selection selection;
    selection.zone = QTimeZone("America/Los_Angeles");
    const QVector<GroupFigures> ours =
        groupFigures(facts, select(facts, selection).rows, GroupBy::Month, selection, profile("detection"));
    QCOMPARE(ours.size(), oracle.rows.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const auto &theirs = oracle.rows.at(i);
        const FigureRow &row = ours.at(i).rows.last(); // MTTR
        const Statistics &s = row.statistics;
        QCOMPARE(ours.at(i).group.key, *theirs.at(0));
        QCOMPARE(row.measured(), theirs.at(1)->toInt());
        QCOMPARE(row.missing, theirs.at(2)->toInt());
        QCOMPARE(row.invalid, theirs.at(3)->toInt());
        const double figures[]{s.mean, s.median, s.p90, s.min, s.max, s.geometricMean};
        for (size_t column = 0; column < std::size(figures); ++column) {
            const double expected = theirs.at(qsizetype(4 + column))->toDouble();
            QVERIFY2(std::abs(figures[column] - expected) <= 1e-9 * std::abs(expected),
                     qPrintable(QStringLiteral("%1, column %2: %3, not %4")
                                    .arg(*theirs.at(0))
                                    .arg(column)
                                    .arg(figures[column])
                                    .arg(expected)));
        }
    }
}

QUARTERDECK_TEST(TestSqlOracle);
#include "tst_sqloracle.moc"
