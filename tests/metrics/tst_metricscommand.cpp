// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

/// `quarterdeckctl metrics` as a script reads it: the contract's keys, no more and no less, and the known answers of real data.
class TestMetricsCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Exit status; standard output in `out`.
    int run(const QStringList &words, QByteArray &out)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QUARTERDECK_DATABASE", "QUARTERDECK_JOURNAL", "LANGUAGE", "LANG"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("QUARTERDECK_USER"), QStringLiteral("dana"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(QUARTERDECK_CTL), words);
        if (!process.waitForFinished(60'000))
            process.kill();
        out = process.readAllStandardOutput();
        m_error = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int run(const QStringList &words)
    {
        QByteArray out;
        return run(words, out);
    }
    QStringList with(const char *journal, const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--journal"), m_dir.filePath(QLatin1String(journal))};
    }
    QJsonObject metrics(const char *journal, const QStringList &words = {})
    {
        QByteArray out;
        if (run(with(journal, QStringList{QStringLiteral("metrics"), QStringLiteral("--json")} + words), out) != 0)
            qWarning("%s", qPrintable(m_error));
        return QJsonDocument::fromJson(out).object();
    }
    static QJsonObject row(const QJsonValue &rows, const char *metric)
    {
        for (const QJsonValue &one : rows.toArray()) {
            if (one[QStringLiteral("metric")].toString() == QLatin1String(metric))
                return one.toObject();
        }
        return {};
    }
    static double minutes(const QJsonObject &row, const char *key)
    {
        return row.value(QLatin1String(key)).toDouble(qQNaN()) / 60'000;
    }
    void declare(const char *journal, const char *title, const QStringList &more, const char *resolved);

    QString m_error;

private slots:
    void keysAreTheContracts();
    void kindsPeriodsAndGroups();
    void emptyJournalHasNullsNotZeros();
    void whatCannotBeReadIsUsage();
    void serviceNowLogHasItsKnownFigures();
    void githubsStatusHistoryHasItsKnownFigures();
};

void TestMetricsCommand::declare(const char *journal, const char *title, const QStringList &more, const char *resolved)
{
    QByteArray out;
    const QStringList words{QStringLiteral("declare"), QLatin1String(title), QStringLiteral("--json")};
    QCOMPARE(run(with(journal, words + more), out), 0);
    const QString ref = QJsonDocument::fromJson(out).object().value(QStringLiteral("ref")).toString();
    if (resolved)
        QCOMPARE(run(with(journal, {QStringLiteral("status"), ref, QStringLiteral("resolved"), QStringLiteral("--at"),
                                    QLatin1String(resolved)})),
                 0);
}

void TestMetricsCommand::keysAreTheContracts()
{
    declare("keys", "Checkout failing",
            {QStringLiteral("--at"), QStringLiteral("2024-11-15T14:22:00Z"), QStringLiteral("--detected"),
             QStringLiteral("2024-11-15T14:20:00Z")},
            "2024-11-15T15:00:00Z");
    const QJsonObject answer = metrics("keys", {QStringLiteral("--by"), QStringLiteral("month")});
    const auto keys = [](const QJsonValue &object) { return object.toObject().keys().join(u' '); };
    QCOMPARE(keys(answer), QStringLiteral("counts from groups on_call percentile profile rows to zone"));
    QCOMPARE(keys(answer[QStringLiteral("counts")]), QStringLiteral("excluded incidents measured open"));
    QCOMPARE(keys(answer[QStringLiteral("counts")].toObject()[QStringLiteral("excluded")]),
             QStringLiteral("backfill drill test"));
    const QString rowKeys = QStringLiteral("definition geometric_mean_ms invalid max_ms mean_ms median_ci_ms median_ms metric "
                                           "min_ms missing n p90_ms pending unknown");
    for (const QJsonValue &one : answer[QStringLiteral("rows")].toArray())
        QCOMPARE(keys(one), rowKeys);
    const QJsonValue group = answer[QStringLiteral("groups")].toArray().first();
    QCOMPARE(keys(group), QStringLiteral("key rows"));
    QCOMPARE(keys(group[QStringLiteral("rows")].toArray().first()), rowKeys);
    QCOMPARE(group[QStringLiteral("key")].toString(), QStringLiteral("2024-11"));
    QCOMPARE(answer[QStringLiteral("percentile")].toString(), QStringLiteral("linear"));
    QCOMPARE(answer[QStringLiteral("profile")].toString(), QStringLiteral("detection"));
    QVERIFY(answer[QStringLiteral("from")].isNull());
    QCOMPARE(minutes(row(answer[QStringLiteral("rows")], "MTTR"), "mean_ms"), 40.0);
    QByteArray table;
    QCOMPARE(run(with("keys", {QStringLiteral("metrics")}), table), 0);
    QVERIFY(table.contains("40 min") && table.contains("left out and counted") && table.contains("detected→resolved"));
}

void TestMetricsCommand::kindsPeriodsAndGroups()
{
    const QStringList detected{QStringLiteral("--detected"), QStringLiteral("2024-03-01T02:00:00Z"), QStringLiteral("--at"),
                               QStringLiteral("2024-03-01T02:00:00Z")};
    declare("kinds", "Real",
            detected
                + QStringList{QStringLiteral("--severity"), QStringLiteral("2"), QStringLiteral("--service"),
                              QStringLiteral("search")},
            "2024-03-01T02:30:00Z");
    declare("kinds", "Drill", detected + QStringList{QStringLiteral("--kind"), QStringLiteral("drill")}, "2024-03-01T09:00:00Z");
    declare("kinds", "Still open", detected, nullptr);
    const QJsonObject all = metrics("kinds");
    const QJsonObject counts = all[QStringLiteral("counts")].toObject();
    QCOMPARE(counts[QStringLiteral("incidents")].toInt(), 2);
    QCOMPARE(counts[QStringLiteral("measured")].toInt(), 1);
    QCOMPARE(counts[QStringLiteral("open")].toInt(), 1);
    QCOMPARE(counts[QStringLiteral("excluded")][QStringLiteral("drill")].toInt(), 1);
    QCOMPARE(row(all[QStringLiteral("rows")], "MTTR")[QStringLiteral("pending")].toInt(), 1);
    const QJsonObject drills = metrics("kinds", {QStringLiteral("--kind"), QStringLiteral("drill")});
    QCOMPARE(minutes(row(drills[QStringLiteral("rows")], "MTTR"), "mean_ms"), 420.0);
    const QJsonObject west = metrics("kinds", {QStringLiteral("--by"), QStringLiteral("month"), QStringLiteral("--zone"),
                                               QStringLiteral("America/Los_Angeles")});
    QCOMPARE(west[QStringLiteral("groups")].toArray().first()[QStringLiteral("key")].toString(), QStringLiteral("2024-02"));
    QCOMPARE(west[QStringLiteral("zone")].toString(), QStringLiteral("America/Los_Angeles"));
    const QJsonObject none = metrics("kinds", {QStringLiteral("--to"), QStringLiteral("2024-03-01T02:00:00Z")});
    QCOMPARE(none[QStringLiteral("counts")][QStringLiteral("incidents")].toInt(), 0);
    const QJsonObject found =
        metrics("kinds", {QStringLiteral("--severity"), QStringLiteral("SEV-2"), QStringLiteral("--service"),
                          QStringLiteral("search"), QStringLiteral("--severity-basis"), QStringLiteral("max"),
                          QStringLiteral("--from"), QStringLiteral("2024-03-01")});
    QCOMPARE(found[QStringLiteral("counts")][QStringLiteral("incidents")].toInt(), 1);
    QCOMPARE(found[QStringLiteral("from")].toString(), QStringLiteral("2024-03-01T00:00:00.000Z"));
}

void TestMetricsCommand::emptyJournalHasNullsNotZeros()
{
    const QJsonObject answer = metrics("empty");
    QCOMPARE(answer[QStringLiteral("rows")].toArray().size(), 7);
    for (const QJsonValue &one : answer[QStringLiteral("rows")].toArray()) {
        QCOMPARE(one[QStringLiteral("n")].toInt(-1), 0);
        for (const char *key : {"mean_ms", "median_ms", "p90_ms", "min_ms", "max_ms", "geometric_mean_ms", "median_ci_ms"})
            QVERIFY(one[QLatin1String(key)].isNull());
    }
    QVERIFY(answer[QStringLiteral("groups")].isArray());
}

void TestMetricsCommand::whatCannotBeReadIsUsage()
{
    for (const QStringList &words : {QStringList{QStringLiteral("--profile"), QStringLiteral("ours")},
                                     QStringList{QStringLiteral("--by"), QStringLiteral("person")},
                                     QStringList{QStringLiteral("--severity-basis"), QStringLiteral("worst")},
                                     QStringList{QStringLiteral("--kind"), QStringLiteral("fake")},
                                     QStringList{QStringLiteral("--from"), QStringLiteral("soon")},
                                     QStringList{QStringLiteral("--severity"), QStringLiteral("SEV-9")}}) {
        QCOMPARE(run(with("empty", QStringList{QStringLiteral("metrics")} + words)), 2);
        QVERIFY(m_error.startsWith(u"quarterdeckctl: "));
    }
}

/// The published figures of the UCI log (data/README.md), to 1e-6 minutes.
void TestMetricsCommand::serviceNowLogHasItsKnownFigures()
{
    const QString file = QStringLiteral(QUARTERDECK_SHARED_DATA "/uci_opened_2016-02.csv");
    if (!QFileInfo::exists(file))
        QSKIP("the shared data are not here");
    QCOMPARE(run(with("uci", {QStringLiteral("import"), QStringLiteral("events-csv"), file, QStringLiteral("--map"),
                              QStringLiteral("servicenow")})),
             0);
    const QJsonObject answer = metrics("uci", {QStringLiteral("--by"), QStringLiteral("severity")});
    QCOMPARE(answer[QStringLiteral("counts")][QStringLiteral("incidents")].toInt(), 207);
    const QJsonObject all = row(answer[QStringLiteral("rows")], "MTTR");
    QCOMPARE(all[QStringLiteral("n")].toInt(), 198);
    const auto close = [](double actual, double expected) { return std::abs(actual - expected) <= 1e-6; };
    QVERIFY2(close(minutes(all, "mean_ms"), 19'872.116162), qPrintable(QString::number(minutes(all, "mean_ms"), 'f', 9)));
    QVERIFY(close(minutes(all, "median_ms"), 3'227.5));
    QVERIFY(close(minutes(all, "p90_ms"), 40'198.2));
    QVERIFY(close(minutes(all, "max_ms"), 427'337));
    struct Known
    {
        int n;
        double mean, median;
    };
    const QVector<Known> byPriority{{6, 52'238.5, 26'387.5}, {3, 9'417, 1'607}, {155, 7'515.406, 3'170}};
    const QJsonArray groups = answer[QStringLiteral("groups")].toArray();
    for (qsizetype i = 0; i < byPriority.size(); ++i) {
        const QJsonObject group = row(groups.at(i)[QStringLiteral("rows")], "MTTR");
        QCOMPARE(group[QStringLiteral("n")].toInt(), byPriority.at(i).n);
        QVERIFY(std::abs(minutes(group, "mean_ms") - byPriority.at(i).mean) < 5.1e-4);
        QVERIFY(close(minutes(group, "median_ms"), byPriority.at(i).median));
    }
}

void TestMetricsCommand::githubsStatusHistoryHasItsKnownFigures()
{
    const QString file = QStringLiteral(QUARTERDECK_SHARED_DATA "/github_2022.jsonl");
    if (!QFileInfo::exists(file))
        QSKIP("the shared data are not here");
    QCOMPARE(run(with("github", {QStringLiteral("import"), QStringLiteral("statuspage"), file})), 0);
    const QJsonObject answer = metrics("github");
    QCOMPARE(answer[QStringLiteral("counts")][QStringLiteral("incidents")].toInt(), 101);
    const QJsonObject all = row(answer[QStringLiteral("rows")], "MTTR");
    QCOMPARE(all[QStringLiteral("n")].toInt(), 101);
    QVERIFY(std::abs(minutes(all, "mean_ms") - 122.1980) < 5.1e-5);
    QVERIFY(std::abs(minutes(all, "median_ms") - 74) < 1e-6);
}

QUARTERDECK_TEST(TestMetricsCommand);
#include "tst_metricscommand.moc"
