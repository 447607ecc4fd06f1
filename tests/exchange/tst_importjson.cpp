// SPDX-License-Identifier: GPL-3.0-or-later
// PagerDuty and Statuspage, from files of our own and from payloads of the real systems.
#include "importrig.h"
#include "support/testmain.h"

#include <QtTest>

using namespace quarterdeck;

namespace {

QByteArray pagerduty() { return fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/pagerduty.json")); }

QByteArray webhook(const char *id, const char *type, const char *at, const char *incident = "PQ1")
{
    return QByteArray(R"({"event":{"id":")") + id + R"(","event_type":"incident.)" + type + R"(","occurred_at":")" + at
         + R"(","agent":{"summary":"PIG"},"data":{"id":")" + incident
         + R"(","type":"incident","title":"Test","service":{"summary":"pig"},"urgency":"high","priority":null}}})" + '\n';
}

QString wire(const char *name) { return QStringLiteral(QUARTERDECK_SHARED_DATA "/wire/") + QLatin1String(name); }

} // namespace

class ImportJson : public QObject
{
    Q_OBJECT

private slots:
    void anIncidentWithItsLogEntries()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("pagerduty", pagerduty());
        QVERIFY2(tally.ok() && tally->rejected.isEmpty(),
                 tally.ok() ? qPrintable(refusals(*tally)) : qPrintable(tally.error().message));
        QCOMPARE(tally->entries, 4);
        const Incident p = rig.incident("pagerduty", QStringLiteral("PT4KHLK"));
        QCOMPARE(p.title, QStringLiteral("The server is on fire."));
        QCOMPARE(p.severity->name, QStringLiteral("SEV-2"));
        QCOMPARE(p.services, QStringList{QStringLiteral("My Mail Service")});
        QCOMPARE(p.status, Status::Resolved);
        QVERIFY(p.source == DetectionSource::Alert);
        QCOMPARE(at(p, Milestone::Declared), QStringLiteral("2015-10-06T21:30:42.000Z"));
        QCOMPARE(at(p, Milestone::Detected), QStringLiteral("2015-10-06T21:30:42.000Z"));
        QVERIFY(p.milestone(Milestone::Detected).proxy);
        QCOMPARE(at(p, Milestone::Acknowledged), QStringLiteral("2015-10-06T21:35:42.000Z"));
        QCOMPARE(at(p, Milestone::Resolved), QStringLiteral("2015-10-06T21:43:42.000Z"));
        for (const Milestone lacking : {Milestone::ImpactStarted, Milestone::Engaged, Milestone::CauseIdentified,
                                        Milestone::Mitigated, Milestone::Verified})
            QCOMPARE(at(p, lacking), QStringLiteral("-"));
        QVERIFY(std::any_of(p.entries.begin(), p.entries.end(),
                            [](const Entry &e) { return e.body.text == u"Note added\nIt was the fan."; }));
        const qint64 events = rig.events();
        const Result<ImportTally> again = rig.run("pagerduty", pagerduty());
        QVERIFY(again.ok());
        QCOMPARE(again->count(ImportTally::Fate::Unchanged), 1);
        QCOMPARE(rig.events(), events);
    }

    void withoutLogEntriesTheIncidentSpeaksForItself()
    {
        ImportRig rig;
        const QByteArray page =
            R"({"incidents":[{"id":"P1","title":"A","created_at":"2020-03-13T08:00:00Z","status":"resolved","last_status_change_at":"2020-03-13T09:00:00Z"},)"
            R"({"id":"P2","title":"B","created_at":"2020-03-13T08:00:00Z","status":"acknowledged","acknowledgements":[{"at":"2020-03-13T08:05:00Z"}]},)"
            R"({"id":"P3","title":"C","created_at":"0001-01-01T00:00:00Z","status":"triggered"},{"id":"P4","created_at":"yesterday","title":"D"},{"title":"E"}],"limit":25})";
        const Result<ImportTally> tally = rig.run("pagerduty", page);
        QVERIFY(tally.ok());
        QCOMPARE(tally->incidents.size(), 2);
        QCOMPARE(at(rig.incident("pagerduty", QStringLiteral("P1")), Milestone::Resolved),
                 QStringLiteral("2020-03-13T09:00:00.000Z"));
        QCOMPARE(at(rig.incident("pagerduty", QStringLiteral("P2")), Milestone::Acknowledged),
                 QStringLiteral("2020-03-13T08:05:00.000Z"));
        QCOMPARE(rig.incident("pagerduty", QStringLiteral("P2")).status, Status::Investigating);
        QCOMPARE(tally->rejected.size(), 3);
        QCOMPARE(tally->rejected.at(0).row, 3);
        QVERIFY2(tally->rejected.at(0).reason.contains(QStringLiteral("when the incident began")), qPrintable(refusals(*tally)));
    }

    void webhooksOneByOneAndInAnyOrder()
    {
        ImportRig rig;
        const QByteArray acknowledged = webhook("E2", "acknowledged", "2021-06-04T13:55:30.394Z");
        const Result<ImportTally> alone = rig.run("pagerduty", acknowledged);
        QVERIFY(alone.ok());
        QCOMPARE(alone->incidents.size(), 0);
        QCOMPARE(rig.events(), 0);
        QVERIFY(rig.run("pagerduty", webhook("E1", "triggered", "2021-06-04T13:35:29.781Z")).ok());
        QVERIFY(rig.run("pagerduty", acknowledged).ok());
        const Incident p = rig.incident("pagerduty", QStringLiteral("PQ1"));
        QCOMPARE(at(p, Milestone::Declared), QStringLiteral("2021-06-04T13:35:29.781Z"));
        QCOMPARE(at(p, Milestone::Acknowledged), QStringLiteral("2021-06-04T13:55:30.394Z"));
        QCOMPARE(p.status, Status::Investigating);
        QCOMPARE(at(p, Milestone::Resolved), QStringLiteral("-"));

        ImportRig other;
        QVERIFY(other
                    .run("pagerduty", webhook("E4", "resolved", "2021-06-04T15:00:00Z")
                                          + webhook("E3", "reopened", "2021-06-04T14:30:00Z")
                                          + webhook("E2", "resolved", "2021-06-04T14:00:00Z")
                                          + webhook("E1", "triggered", "2021-06-04T13:00:00Z"))
                    .ok());
        const Incident q = other.incident("pagerduty", QStringLiteral("PQ1"));
        QCOMPARE(q.reopenCount, 1);
        QCOMPARE(at(q, Milestone::Resolved), QStringLiteral("2021-06-04T15:00:00.000Z"));
        QCOMPARE(toRfc3339(*q.firstResolved), QStringLiteral("2021-06-04T14:00:00.000Z"));
    }

    void hostileJsonIsRefusedRowByRow()
    {
        const QByteArray rows =
            "{\"event\":{}}\nnot json\n[]\n{\"event\":{\"event_type\":\"service.updated\"}}\n{\"log_entries\":[{}]}\n"
            "{\"incident\":{\"id\":\"X\",\"title\":\"\xE2\x80\xAEgnp.exe\",\"created_at\":1672531200000000001}}\n{\"messages\":["
            "7,null]}\n";
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("pagerduty", rows);
        QVERIFY(tally.ok());
        QCOMPARE(tally->incidents.size(), 1);
        QCOMPARE(rig.incident("pagerduty", QStringLiteral("X")).title, QStringLiteral("gnp.exe"));
        for (const ImportTally::Rejection &rejection : tally->rejected)
            QVERIFY2(rejection.reason.size() > 10 && rejection.reason.endsWith(u'.'), qPrintable(rejection.reason));
        QCOMPARE(tally->rejected.size(), 6);
    }

    void timesWithoutAZoneAreReadInTheImportsZone()
    {
        SourceOptions options;
        options.localZone = QTimeZone("Asia/Kolkata");
        ImportRig rig;
        QVERIFY(rig.run("pagerduty", R"({"id":"P1","title":"A","created_at":"2020-03-13 05:30"})", options).ok());
        QVERIFY(rig.run("statuspage", R"({"id":"s1","name":"A","created_at":"2020-03-13 05:30","incident_updates":[]})", options)
                    .ok());
        QCOMPARE(at(rig.incident("pagerduty", QStringLiteral("P1")), Milestone::Declared),
                 QStringLiteral("2020-03-13T00:00:00.000Z"));
        QCOMPARE(at(rig.incident("statuspage", QStringLiteral("s1")), Milestone::Declared),
                 QStringLiteral("2020-03-13T00:00:00.000Z"));
    }

    void theLikelyFormatOfAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *name, const QByteArray &start, const char *format) {
            QTest::newRow(format) << QString::fromLatin1(name) << start << QString::fromLatin1(format);
        };
        row("log.csv", "number,sys_mod_count\n", "events-csv");
        row("list.CSV", "id,title\n", "csv");
        row("x.json", pagerduty(), "pagerduty");
        row("x.json", fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/slack_thread.json")), "slack");
        row("x.md", "# Title", "postmortem-md");
        row("x.jsonl", "{\"id\":1}", "statuspage");
    }
    void theLikelyFormatOfAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTEST(QString::fromLatin1(likelyImportFormat(name, start)->key), "format");
    }

    void payloadsOfRealSystemsInventNoTime()
    {
        if (!QFile::exists(wire("SOURCES.tsv")))
            QSKIP("the shared data is not here");
        ImportRig rig;
        const Result<ImportTally> triggered = rig.run("pagerduty", fixture(wire("zulip__pagerduty_triggered_v3.json")));
        QVERIFY(triggered.ok());
        QCOMPARE(triggered->incidents.size(), 1);
        const Incident p = rig.incident("pagerduty", QStringLiteral("PFQZPSY"));
        QCOMPARE(p.title, QStringLiteral("Test Incident 3"));
        QCOMPARE(at(p, Milestone::Declared), QStringLiteral("2021-06-04T13:35:29.781Z"));
        for (const Milestone lacking :
             {Milestone::Acknowledged, Milestone::Resolved, Milestone::Mitigated, Milestone::ImpactStarted})
            QCOMPARE(at(p, lacking), QStringLiteral("-"));
        const Result<ImportTally> acknowledged = rig.run("pagerduty", fixture(wire("zulip__pagerduty_acknowledged_v3.json")));
        QVERIFY(acknowledged.ok());
        QCOMPARE(acknowledged->incidents.size(), 0);
        QCOMPARE(acknowledged->rejected.size(), 1);
        QVERIFY(rig.run("statuspage", fixture(wire("zulip__statuspage_incident_update.json"))).ok());
        QCOMPARE(at(rig.incident("statuspage", QStringLiteral("z3lct0r596n4")), Milestone::Resolved),
                 QStringLiteral("2017-12-26T07:37:20.785Z"));
    }

    void incidentsOfOtherSystemsAreNotTakenForTheirOwn()
    {
        const QByteArray page = R"({"incident":{"id":"z3","name":"A","created_at":"2017-12-26T07:32:00Z","status":"resolved","incident_updates":[]}})";
        const QByteArray io = R"({"incident":{"id":"01F","name":"A","title":"A","created_at":"2021-08-17T13:28:57Z","incident_status":{"name":"Closed"}}})";
        const QByteArray pager = R"({"incident":{"id":"P1","title":"A","created_at":"2020-03-13T08:00:00Z","status":"resolved","last_status_change_at":"2020-03-13T09:00:00Z"}})";
        ImportRig rig;
        for (const auto &[format, document] : {std::pair{"pagerduty", page}, std::pair{"pagerduty", io}, std::pair{"statuspage", io},
                                               std::pair{"statuspage", pager}}) {
            const Result<ImportTally> tally = rig.run(format, document);
            QVERIFY(tally.ok());
            QCOMPARE(tally->incidents.size(), 0);
            QCOMPARE(tally->rejected.size(), 1);
            QVERIFY2(tally->rejected.first().reason.contains(QStringLiteral("another system")), qPrintable(refusals(*tally)));
        }
        QCOMPARE(rig.events(), 0);
    }

    void anyFileInAnyFormatIsAnsweredInWords()
    {
        const QDir folder(QStringLiteral(QUARTERDECK_SHARED_DATA "/wire"));
        if (!folder.exists())
            QSKIP("the shared data is not here");
        ImportRig rig;
        for (const QString &name : folder.entryList(QDir::Files)) {
            for (const ImportFormat &format : importFormats()) {
                const Result<ImportTally> tally = rig.run(format.key, fixture(folder.filePath(name)));
                QVERIFY(tally.ok() || tally.error().message.endsWith(u'.'));
            }
        }
        QVERIFY(rig.door->verify().result().value().problems.isEmpty());
    }
};
QUARTERDECK_TEST(ImportJson);

#include "tst_importjson.moc"
