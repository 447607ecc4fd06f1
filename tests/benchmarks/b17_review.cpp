// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "metrics/report.h"
#include "pgsession.h"
#include "postgresserver.h"
#include "syntheticfacts.h"
#include "syntheticlog.h"

#include <QElapsedTimer>

#include <cmath>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kRowsOfOneInsert = 5000;
constexpr std::array kStored{Milestone::Declared, Milestone::ImpactStarted, Milestone::Detected, Milestone::Acknowledged,
                             Milestone::Engaged,  Milestone::Mitigated,     Milestone::Resolved};

/// Figures of one measure, as the command line prints them.
QString measureSql(const MetricDefinition &metric, const QString &group)
{
    return QStringLiteral(
               "SELECT %1, count(d) FILTER (WHERE d >= 0), count(*) FILTER (WHERE d IS NULL), count(*) FILTER (WHERE d < 0), "
               "avg(d) FILTER (WHERE d >= 0), exp(avg(ln(d)) FILTER (WHERE d > 0)), min(d) FILTER (WHERE d >= 0), max(d), "
               "percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY d) FILTER (WHERE d >= 0) "
               "FROM (SELECT *, %3 - %2 AS d FROM incident) q GROUP BY 1 ORDER BY 1")
        .arg(group, key(metric.from), key(metric.to));
}

/// The other charts: survival, phases, weeks, heatmap, Pareto, sources, budget, time between, commander gaps.
QStringList chartSql()
{
    const QString month = QStringLiteral("to_char(to_timestamp(declared / 1000.0) AT TIME ZONE 'UTC', '%1')");
    return {
        QStringLiteral("WITH l AS (SELECT coalesce(resolved, %1) - detected AS t, resolved IS NOT NULL AS e FROM incident WHERE "
                       "detected IS NOT NULL "
                       "AND (resolved >= detected OR (resolved IS NULL AND open))), s AS (SELECT t, count(*) FILTER (WHERE e) d, "
                       "sum(count(*)) OVER (ORDER BY t DESC) n "
                       "FROM l GROUP BY t) SELECT count(*), min(t) FILTER (WHERE s <= 0.5), sum(v) FROM (SELECT t, "
                       "exp(sum(ln(greatest(1 - d / n, 1e-300))) OVER (ORDER BY t)) s, sum(CASE WHEN "
                       "n > d THEN d / (n * (n - d)) END) OVER (ORDER BY t) v FROM s) k")
            .arg(kEndOfHistory.ms),
        QStringLiteral("SELECT sum(detected - impact_started), sum(engaged - detected), sum(mitigated - engaged), sum(resolved - "
                       "mitigated) FROM incident WHERE "
                       "detected >= impact_started AND engaged >= detected AND mitigated >= engaged AND resolved >= mitigated"),
        QStringLiteral(
            "SELECT w, c, abs(c - lag(c) OVER (ORDER BY w)) FROM (SELECT %1 w, count(*) c FROM incident GROUP BY 1) q ORDER BY w")
            .arg(month.arg(QStringLiteral("IYYY-IW"))),
        QStringLiteral("SELECT %1, count(*), sum(mitigated - impact_started) FROM incident GROUP BY 1 ORDER BY 1")
            .arg(month.arg(QStringLiteral("ID-HH24"))),
        QStringLiteral("SELECT s, sum(m / cardinality(services)) FROM (SELECT services, coalesce(mitigated, resolved) - "
                       "coalesce(impact_started, detected) m "
                       "FROM incident) q, unnest(services) s WHERE m >= 0 GROUP BY s ORDER BY 2 DESC"),
        QStringLiteral("SELECT source, count(*) FROM incident GROUP BY 1"),
        QStringLiteral("SELECT sum(least(coalesce(mitigated, resolved), %1) - greatest(coalesce(impact_started, detected), %1 - "
                       "2592000000)) FROM incident WHERE "
                       "coalesce(mitigated, resolved) > %1 - 2592000000")
            .arg(kEndOfHistory.ms),
        QStringLiteral("SELECT avg(b), percentile_cont(0.5) WITHIN GROUP (ORDER BY b) FROM (SELECT start - lag(start) OVER "
                       "(ORDER BY start) b FROM (SELECT "
                       "coalesce(impact_started, detected, declared) start FROM incident) q) q"),
        QStringLiteral("SELECT avg(gap), percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY gap) FROM incident"),
    };
}

/// Everything Review shows, against the same figures out of PostgreSQL: the measures over all and by month, and one statement a chart. The bootstrap,
/// cost, maturity and repeats have no counterpart there and count against us.
class Review final : public Benchmark
{
public:
    explicit Review(Laboratory &laboratory) : m_facts(syntheticFacts(laboratory.sizes().incidents))
    {
        const auto profile = shippedMetricProfile(QStringLiteral("detection"));
        const auto criteria = shippedMaturityCriteria();
        if (!profile || !criteria || !m_server.start() || !fill()) {
            makeVoid(m_server.error().isEmpty() ? QStringLiteral("the reference could not be prepared") : m_server.error());
            return;
        }
        m_request.profile = *profile;
        m_request.standards = standardsOf(laboratory.policy(), *criteria);
        m_request.asOf = kEndOfHistory;
        for (const MetricDefinition &metric : profile->metrics) {
            m_statements << measureSql(metric, QStringLiteral("1"))
                         << measureSql(metric,
                                       QStringLiteral("to_char(to_timestamp(declared / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM')"));
        }
        m_statements << chartSql();
    }

    double ours() override
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = report(m_facts, m_request);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (!answer || answer->selected.rows.size() != m_facts.size())
            makeVoid(QStringLiteral("the report is not whole"));
        else
            m_median = answer->figures.last().statistics.median;
        return ms;
    }

    double reference() override
    {
        if (!m_session)
            return 0;
        QElapsedTimer timer;
        timer.start();
        for (const QString &statement : std::as_const(m_statements)) {
            const testing::PgRows rows = m_session->run(statement);
            if (!rows.ok())
                makeVoid(rows.message);
        }
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        compareMedians();
        return ms;
    }

    QStringList notes() const override
    {
        return {QStringLiteral("%1 incidents; %2 statements with work_mem 256 MB; ours includes the bootstrap, which SQL has not")
                    .arg(m_facts.size())
                    .arg(m_statements.size())};
    }

private:
    bool fill()
    {
        m_session = std::make_unique<testing::PgSession>(m_server.superUri());
        QStringList columns;
        for (const Milestone milestone : kStored)
            columns << key(milestone) + QStringLiteral(" bigint");
        bool ok = m_session
                      ->run(QStringLiteral("SET work_mem = '256MB'; CREATE TABLE incident (%1, open boolean, source text, "
                                           "services text[], gap bigint)")
                                .arg(columns.join(u',')))
                      .ok();
        QStringList rows;
        for (qsizetype i = 0; i < m_facts.size() && ok; ++i) {
            rows << rowOf(m_facts.at(i));
            if (rows.size() < kRowsOfOneInsert && i + 1 < m_facts.size())
                continue;
            ok = m_session->run(QStringLiteral("INSERT INTO incident VALUES ") + rows.join(u',')).ok();
            rows.clear();
        }
        return ok && m_session->run(QStringLiteral("VACUUM ANALYZE incident")).ok();
    }

    static QString rowOf(const IncidentFacts &facts)
    {
        QStringList values;
        for (const Milestone milestone : kStored)
            values << (facts.isRecorded(milestone) ? QString::number(facts.at(milestone)) : QStringLiteral("NULL"));
        values << (facts.isOpen() ? QStringLiteral("true") : QStringLiteral("false"))
               << (facts.source ? u'\'' + key(*facts.source) + u'\'' : QStringLiteral("NULL"))
               << QStringLiteral("'{%1}'").arg(facts.services.join(u','))
               << (facts.commanderGapMs ? QString::number(*facts.commanderGapMs) : QStringLiteral("NULL"));
        return u'(' + values.join(u',') + u')';
    }

    /// Both sides must have computed the same thing.
    void compareMedians()
    {
        const double theirs =
            m_session
                ->run(
                    QStringLiteral("SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY resolved - detected) FROM incident WHERE "
                                   "resolved >= detected"))
                .value()
                .toDouble();
        if (m_median > 0 && std::abs(theirs - m_median) > 1e-6 * theirs)
            makeVoid(QStringLiteral("the medians differ: %1 and %2").arg(m_median).arg(theirs));
    }

    const QVector<IncidentFacts> m_facts;
    ReviewRequest m_request;
    testing::PostgresServer m_server;
    std::unique_ptr<testing::PgSession> m_session;
    QStringList m_statements;
    double m_median = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeReview(Laboratory &laboratory) { return std::make_unique<Review>(laboratory); }

} // namespace quarterdeck::benchmarks
