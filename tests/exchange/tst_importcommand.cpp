// SPDX-License-Identifier: GPL-3.0-or-later
// `quarterdeckctl import`, as a script would call it.
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace {

struct Call
{
    int exitCode = -1;
    QByteArray out;
    QString error;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class ImportCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    std::unique_ptr<QProcess> start(const QStringList &words)
    {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QUARTERDECK_DATABASE", "LANGUAGE", "LANG"})
            e.remove(QLatin1String(name));
        e.insert(QStringLiteral("QUARTERDECK_JOURNAL"), m_dir->filePath(QStringLiteral("j.db")));
        e.insert(QStringLiteral("QUARTERDECK_USER"), QStringLiteral("dana"));
        e.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
        e.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        e.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(e);
        process->setWorkingDirectory(m_dir->path());
        process->start(QStringLiteral(QUARTERDECK_CTL), words);
        return process;
    }
    Call call(const QStringList &words, const QByteArray &input = {})
    {
        const auto process = start(words);
        process->write(input);
        process->closeWriteChannel();
        process->waitForFinished(60000);
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(),
                QString::fromUtf8(process->readAllStandardError())};
    }
    Call import(const char *format, const QString &file, const QStringList &more = {})
    {
        return call(QStringList{QStringLiteral("import"), QLatin1String(format), file, QStringLiteral("--json")} + more);
    }
    int listed()
    {
        return int(QJsonDocument::fromJson(call({QStringLiteral("list"), QStringLiteral("--json")}).out).array().size());
    }
    static QString data(const char *name) { return QStringLiteral(QUARTERDECK_TEST_DATA "/") + QLatin1String(name); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aTallyAsJson()
    {
        const Call dry = import("events-csv", data("servicenow_changes.csv"), {QStringLiteral("--dry-run")});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.object().value(u"created").toInt(), 3);
        QCOMPARE(listed(), 0);
        const QJsonObject first =
            import("events-csv", data("servicenow_changes.csv"), {QStringLiteral("--map"), QStringLiteral("servicenow")})
                .object();
        QCOMPARE(first.value(u"rows").toInt(), 11);
        QCOMPARE(first.value(u"incidents").toInt(), 3);
        QCOMPARE(first.value(u"created").toInt(), 3);
        QCOMPARE(first.value(u"entries").toInt(), 2);
        QCOMPARE(first.value(u"rejected").toArray().size(), 0);
        QVERIFY(first.value(u"notes").toArray().at(0).toString().contains(QStringLiteral("day/month/year: row 1")));
        const QJsonObject second = import("events-csv", data("servicenow_changes.csv")).object();
        QCOMPARE(second.value(u"unchanged").toInt(), 3);
        QCOMPARE(second.value(u"created").toInt() + second.value(u"updated").toInt() + second.value(u"entries").toInt(), 0);
        QCOMPARE(listed(), 3);
    }

    void aWholeImportIsTakenBackAndRestored()
    {
        const QString batch = import("events-csv", data("servicenow_changes.csv")).object().value(u"batch").toString();
        QVERIFY(!batch.isEmpty());
        QCOMPARE(listed(), 3);
        const auto past = [this](const QStringList &words) { return call(QStringList(QStringLiteral("import")) + words + QStringList(QStringLiteral("--json"))); };
        const QJsonArray batches = QJsonDocument::fromJson(past({QStringLiteral("list")}).out).array();
        QCOMPARE(batches.size(), 1);
        QCOMPARE(batches.at(0)[u"batch"].toString(), batch);
        QCOMPARE(batches.at(0)[u"incidents"].toInt(), 3);
        QCOMPARE(past({QStringLiteral("undo")}).exitCode, 2);
        QCOMPARE(past({QStringLiteral("undo"), QStringLiteral("nosuch")}).exitCode, 3);
        QCOMPARE(past({QStringLiteral("undo"), QStringLiteral("--last")}).object().value(u"withdrawn").toInt(), 3);
        QCOMPARE(listed(), 0);
        QCOMPARE(call({QStringLiteral("metrics"), QStringLiteral("--json")}).object()[u"counts"][u"incidents"].toInt(), 0);
        QCOMPARE(past({QStringLiteral("undo"), QStringLiteral("--last")}).exitCode, 3); // there is none left
        QCOMPARE(past({QStringLiteral("restore"), batch}).object().value(u"restored").toInt(), 3);
        QCOMPARE(listed(), 3);
        QCOMPARE(call({QStringLiteral("metrics"), QStringLiteral("--json")}).object()[u"counts"][u"incidents"].toInt(), 3);
    }

    void anImpossibleOrderOfDatesIsRefused()
    {
        const Call mdy =
            import("events-csv", data("servicenow_changes.csv"), {QStringLiteral("--date-order"), QStringLiteral("mdy")});
        QCOMPARE(mdy.exitCode, 1);
        QVERIFY2(mdy.error.contains(QStringLiteral("row 1")) && mdy.error.count(u'\n') == 1, qPrintable(mdy.error));
        QVERIFY(mdy.out.isEmpty());
        QCOMPARE(listed(), 0);
    }

    void everyFormatHasAName()
    {
        QCOMPARE(import("postmortem-md", data("postmortem.md")).object().value(u"created").toInt(), 1);
        QCOMPARE(import("slack", data("slack_thread.json")).object().value(u"created").toInt(), 1);
        QCOMPARE(import("pagerduty", data("pagerduty.json")).object().value(u"created").toInt(), 1);
        QCOMPARE(call({QStringLiteral("import"), QStringLiteral("csv"), QStringLiteral("-"), QStringLiteral("--json")},
                      "id,title,declared\n1,x,2020-01-01T00:00:00Z\n")
                     .object()
                     .value(u"created")
                     .toInt(),
                 1);
        QCOMPARE(listed(), 4);
    }

    void aZoneIsWhereTimesWithoutOneAreRead()
    {
        QVERIFY(call({QStringLiteral("import"), QStringLiteral("csv"), QStringLiteral("-"), QStringLiteral("--zone"),
                      QStringLiteral("Asia/Kolkata")},
                     "id,title,declared\n1,x,2020-01-01 05:30\n")
                    .exitCode
                == 0);
        const QJsonArray all = QJsonDocument::fromJson(call({QStringLiteral("list"), QStringLiteral("--json")}).out).array();
        QCOMPARE(all.at(0)[u"milestones"][u"declared"].toString(), QStringLiteral("2020-01-01T00:00:00.000Z"));
    }

    void wrongWordsAreUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *words, int code) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << code;
        };
        row("import xls x.csv", 2);
        row("import csv x.csv --date-order ydm", 2);
        row("import csv x.csv --delimiter ab", 2);
        row("import slack x.json --map servicenow", 2);
        row("import csv x.csv --map nosuch", 3);
        row("import csv x.csv --map nosuch.json", 3);
        row("import csv nosuch.csv", 3);
    }
    void wrongWordsAreUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Call c = call(words);
        QCOMPARE(c.exitCode, code);
        QCOMPARE(c.error.count(u'\n'), 1);
    }

    void interruptedWhileReadingItLeavesNothingBehind()
    {
        const auto process = start({QStringLiteral("import"), QStringLiteral("events-csv"), QStringLiteral("-")});
        QVERIFY(process->waitForStarted());
        QByteArray rows("number,sys_mod_count,opened_at,sys_updated_at,incident_state,resolved_at\n");
        for (int i = 0; i < 20000; ++i)
            rows += "N" + QByteArray::number(i) + ",0,13/3/2020 08:00,13/3/2020 08:00,New,\n";
        process->write(rows);
        QVERIFY(process->waitForBytesWritten(30000));
        while (process->bytesToWrite() > 0)
            QVERIFY(process->waitForBytesWritten(30000));
        ::kill(pid_t(process->processId()), SIGINT);
        process->write("more\n");
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished(30000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 1);
        QVERIFY(QString::fromUtf8(process->readAllStandardError()).contains(QStringLiteral("nothing was written")));
        QCOMPARE(listed(), 0);
    }
};
QUARTERDECK_TEST(ImportCommand);

#include "tst_importcommand.moc"
