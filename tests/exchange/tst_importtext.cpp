// SPDX-License-Identifier: GPL-3.0-or-later
// Postmortems in Markdown and threads of Slack.
#include "exchange/slackreader.h"
#include "importrig.h"
#include "support/testmain.h"

#include <QtTest>

using namespace quarterdeck;

namespace {

QByteArray postmortem() { return fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/postmortem.md")); }

Incident only(ImportRig &rig)
{
    const QVector<Incident> all = rig.incidents();
    if (all.size() != 1)
        qFatal("%lld incidents", qlonglong(all.size()));
    return all.first();
}

/// "54/148": minutes from the start of impact to detection and to resolution.
QString fromImpact(const Incident &incident)
{
    const auto minutes = [&](Milestone milestone) {
        const MilestoneValue &start = incident.milestone(Milestone::ImpactStarted), &end = incident.milestone(milestone);
        return start.state == MilestoneValue::State::At && end.state == MilestoneValue::State::At
                 ? QString::number((end.at - start.at).count() / 60000)
                 : at(incident, milestone);
    };
    return minutes(Milestone::Detected) + QLatin1Char('/') + minutes(Milestone::Resolved);
}

} // namespace

class ImportText : public QObject
{
    Q_OBJECT

private slots:
    void statedTimesCountFromTheFirstRowThatTheyProve()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("postmortem-md", postmortem());
        QVERIFY2(tally.ok(), tally.ok() ? "" : qPrintable(tally.error().message));
        QCOMPARE(tally->entries, 4);
        QCOMPARE(refusals(*tally), QStringLiteral("5: “soon after” is not a time."));
        const Incident p = only(rig);
        QCOMPARE(p.title, QStringLiteral("Queue stood still"));
        QCOMPARE(p.internalImpact, QStringLiteral("The broker's disk was full, so nothing was delivered."));
        QCOMPARE(p.tags, QStringList{QStringLiteral("Messaging")});
        QCOMPARE(at(p, Milestone::ImpactStarted), QStringLiteral("2023-01-10T08:00:00.000Z"));
        QCOMPARE(fromImpact(p), QStringLiteral("7/61"));
        QCOMPARE(p.status, Status::Resolved);
        QCOMPARE(at(p, Milestone::Mitigated), QStringLiteral("-"));
        QStringList texts;
        for (const Entry &entry : p.entries) {
            if (!entry.isAutomatic())
                texts << key(entry.body.type) + u' ' + entry.body.text;
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("note Disk of broker-2 full"),
                                     QStringLiteral("detection Detection: alert \"queue depth\" fires"),
                                     QStringLiteral("note Cause | culprit found: a debug log"),
                                     QStringLiteral("resolution Recovery: queue drained")}));
        const qint64 events = rig.events();
        QVERIFY(rig.run("postmortem-md", postmortem()).ok());
        QCOMPARE(rig.events(), events);
    }

    void statedTimesThatNoRowBearsOutAreLeftOut()
    {
        ImportRig rig;
        QByteArray text = postmortem();
        text.replace("7 minutes", "1 minutes").replace("1 hour 1 minute", "5 minutes");
        const Result<ImportTally> tally = rig.run("postmortem-md", text);
        QVERIFY(tally.ok());
        QVERIFY2(tally->notes.join(u' ').contains(QStringLiteral("left out")), qPrintable(tally->notes.join(u' ')));
        const Incident p = only(rig);
        QCOMPARE(at(p, Milestone::ImpactStarted), QStringLiteral("-"));
        QCOMPARE(fromImpact(p), QStringLiteral("-/-"));
        QCOMPARE(p.status, Status::Closed);
    }

    void statedTimesInOtherSpellings_data()
    {
        QTest::addColumn<QByteArray>("stats");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *stats, const char *read) {
            QTest::newRow(stats) << QByteArray(stats) << QString::fromLatin1(read);
        };
        row("* **Time to detection**: 7 min\n* **Time to recovery**: 1h 1m", "7/61");
        row("Time to Detection: 0 minutes\r\nTime to Recovery: 61 minutes.", "0/61");
        row("- Time to detection: 7 minutes", "7/-");
        row("- Time to detection: YYY\n- Time to recovery: 0 days, 1 hour and 1 minute", "-/61");
        row("- Time to detection: a while\n- Time to recovery: 0 minutes", "-/-");
    }
    void statedTimesInOtherSpellings()
    {
        QFETCH(QByteArray, stats);
        ImportRig rig;
        const QByteArray text = postmortem();
        QVERIFY(rig.run("postmortem-md", text.left(text.indexOf("- Category")) + stats).ok());
        QTEST(fromImpact(only(rig)), "read");
    }

    void aQuestionMarkIsRecordedAsUnknown()
    {
        ImportRig rig;
        QByteArray text = postmortem();
        text.replace("7 minutes", "?").replace("1 hour 1 minute", "?");
        QVERIFY(rig.run("postmortem-md", text).ok());
        QCOMPARE(fromImpact(only(rig)), QStringLiteral("unknown/unknown"));
        QVERIFY(rig.run("postmortem-md", text)->count(ImportTally::Fate::Unchanged) == 1);
    }

    void whatIsNoPostmortemIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no timeline") << QByteArray("# Title\n\n## Summary\n\nText\n");
        QTest::newRow("the template") << QByteArray("# Incident Title\n\n## Timeline\n\nAll times in UTC.\n\n| Time | Event |\n| "
                                                    ":--- | --- |\n| 20xx-MM-DD HH:mm | Short |\n");
        QTest::newRow("a zone nobody knows") << QByteArray(
            "# T\n\n## Timeline\n\nAll times in BST.\n\n| Time | Event |\n| --- | --- |\n| 2020-01-01 10:00 | x |\n");
        QTest::newRow("not UTF-8") << QByteArray("# \xFF\n");
    }
    void whatIsNoPostmortemIsRefused()
    {
        QFETCH(QByteArray, text);
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("postmortem-md", text);
        QVERIFY(!tally.ok());
        QVERIFY2(tally.error().message.endsWith(u'.'), qPrintable(tally.error().message));
        QCOMPARE(rig.events(), 0);
    }

    void thePublishedPostmortems()
    {
        const QDir folder(QStringLiteral(QUARTERDECK_SHARED_DATA "/dfds"));
        if (!folder.exists())
            QSKIP("the shared data is not here");
        const QHash<QString, QString> stated{{QStringLiteral("PM2020-001"), QStringLiteral("unknown/unknown")},
                                             {QStringLiteral("PM2020-002"), QStringLiteral("54/148")},
                                             {QStringLiteral("PM2021-004"), QStringLiteral("5/84")},
                                             {QStringLiteral("PM2021-005"), QStringLiteral("8/25")},
                                             {QStringLiteral("PM2021-006"), QStringLiteral("-/-")},
                                             {QStringLiteral("PM2021-007"), QStringLiteral("8/10")},
                                             {QStringLiteral("PM2022-003"), QStringLiteral("0/43")},
                                             {QStringLiteral("PM2022-007"), QStringLiteral("10/282")}};
        int seen = 0;
        for (const QString &name : folder.entryList({QStringLiteral("PM*.md")}, QDir::Files)) {
            ImportRig rig;
            const Result<ImportTally> tally = rig.run("postmortem-md", fixture(folder.filePath(name)));
            if (!stated.contains(name.left(10))) {
                QVERIFY(!tally.ok()); // the template
                continue;
            }
            QVERIFY2(tally.ok() && tally->rejected.isEmpty(), qPrintable(name));
            QCOMPARE(fromImpact(only(rig)), stated.value(name.left(10)));
            QVERIFY(!isActive(only(rig).status));
            ++seen;
        }
        QCOMPARE(seen, 8);
    }

    void aThreadIsATimeline()
    {
        ImportRig rig;
        const QByteArray thread = fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/slack_thread.json"));
        const Result<ImportTally> tally = rig.run("slack", thread);
        QVERIFY(tally.ok());
        QCOMPARE(tally->entries, 3);
        QCOMPARE(tally->rejected.size(), 2);
        QCOMPARE(tally->rejected.at(0).row, 3);
        QCOMPARE(tally->rejected.at(1).row, 5);
        const Incident s = only(rig);
        QCOMPARE(s.title, QStringLiteral("Checkout is <failing> for @amir"));
        QCOMPARE(s.status, Status::Detected);
        QCOMPARE(at(s, Milestone::Declared), QStringLiteral("2023-11-14T22:13:20.000Z"));
        for (const Milestone lacking :
             {Milestone::ImpactStarted, Milestone::Detected, Milestone::Acknowledged, Milestone::Mitigated, Milestone::Resolved})
            QCOMPARE(at(s, lacking), QStringLiteral("-"));
        QStringList texts;
        for (const Entry &entry : s.entries) {
            if (!entry.isAutomatic())
                texts << toRfc3339(entry.body.occurred).mid(11, 12) + u' ' + entry.body.text;
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("22:13:20.000 dana: Checkout is <failing> for @amir\nsince noon"),
                                     QStringLiteral("22:14:20.500 U2: looking, see the graph (https://example.org/graph)"),
                                     QStringLiteral("22:15:20.000 U1: [graph.png]")}));
        const qint64 events = rig.events();
        QVERIFY(rig.run("slack", thread).ok());
        QCOMPARE(rig.events(), events);
    }

    void aFileWithoutThreadsIsOneTimeline()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run(
            "slack",
            R"([{"ts":"1700000060.000000","user":"U2","text":"me too"},{"ts":"1700000000.000000","user":"U1","text":"it is down"}])");
        QVERIFY(tally.ok());
        QCOMPARE(only(rig).title, QStringLiteral("it is down"));
        QCOMPARE(tally->entries, 2);
    }

    void slackMarksBecomeReadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("<@U1>", "@U1");
        row("<#C1|ops>", "#ops");
        row("<!here> and <!subteam^S1|@sre>", "@here and @@sre");
        row("<https://x.org>", "https://x.org");
        row("&amp;lt; &lt;b&gt;", "&lt; <b>");
        row("a < b > c", "a < b > c");
    }
    void slackMarksBecomeReadable()
    {
        QFETCH(QString, text);
        QTEST(slackText(text), "read");
    }

    void theExportedThreadOfARealSystem()
    {
        const QString path = QStringLiteral(QUARTERDECK_SHARED_DATA "/wire/zulip__slack_export_normal_thread.json");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("slack", fixture(path));
        QVERIFY(tally.ok() && tally->rejected.isEmpty());
        QCOMPARE(tally->incidents.size(), 2);
        QCOMPARE(tally->entries, 4);
        const Incident s = rig.incident("slack", QStringLiteral("random/1434139102.000002"));
        QCOMPARE(at(s, Milestone::Declared), QStringLiteral("2015-06-12T19:58:22.000Z"));
        QCOMPARE(at(s, Milestone::Detected), QStringLiteral("-"));
    }
};
QUARTERDECK_TEST(ImportText);

#include "tst_importtext.moc"
