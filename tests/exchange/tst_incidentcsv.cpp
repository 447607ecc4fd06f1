// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text, written dates, mappings, and tables with one row per incident.
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "importrig.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace quarterdeck;

namespace {

/// Every record as "row[field|field]" or "row!reason".
QStringList records(QByteArray text, char delimiter = ',', qsizetype limit = CsvReader::kRecordLimit)
{
    QBuffer file(&text);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a buffer that cannot be read");
    CsvReader reader(file, delimiter, limit);
    QStringList all;
    while (const CsvReader::Record *record = reader.next()) {
        QStringList fields;
        for (const QByteArrayView field : record->fields)
            fields << QString::fromUtf8(field);
        all << QString::number(record->row)
                   + (record->problem.isEmpty() ? u'[' + fields.join(u'|') + u']' : u'!' + record->problem);
    }
    return all;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all << QString::fromUtf8(text);
    return all;
}

} // namespace

class CsvText : public QObject
{
    Q_OBJECT

private slots:
    void recordsByTheRfc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, std::initializer_list<const char *> expected) {
            QTest::newRow(name) << text << list(expected);
        };
        row("plain", "a,b\nc,d\n", {"0[a|b]", "1[c|d]"});
        row("no line end at the end", "a,b\nc,d", {"0[a|b]", "1[c|d]"});
        row("CRLF and a byte-order mark",
            "\xEF\xBB\xBF"
            "a,b\r\nc,d\r\n",
            {"0[a|b]", "1[c|d]"});
        row("quoted", "\"a\",\"b,c\"\r\n", {"0[a|b,c]"});
        row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {"0[say \"hi\"|\"]"});
        row("line breaks in quotes", "\"a\nb\r\nc\",d\n", {"0[a\nb\r\nc|d]"});
        row("empty fields", ",,\n\"\",\n", {"0[||]", "1[|]"});
        row("empty lines are no records", "a\n\n\r\nb\n", {"0[a]", "1[b]"});
        row("quote in a bare field", "h\na\"b,c\nd\n", {"0[h]", "1!field 1 has a quote but does not begin with one", "2[d]"});
        row("text after the closing quote", "h\nx,\"a\"b\nd\n", {"0[h]", "1!field 2 goes on after its closing quote", "2[d]"});
        row("never closed", "h\n\"a,b\nd\n", {"0[h]", "1!a quote in it is never closed", "2[d]"});
        row("never closed at the very end", "h\nd\n\"", {"0[h]", "1[d]", "2!a quote in it is never closed"});
        row("lone carriage return after quotes", "h\n\"a\"\rb\nd\n",
            {"0[h]", "1!it has a carriage return without a line feed", "2[d]"});
        row("not UTF-8", "h\na\xFF\nd\n", {"0[h]", "1!it is not UTF-8 text", "2[d]"});
        row("NUL", QByteArray("h\na\0b\nd\n", 8), {"0[h]", "1!it has a NUL character", "2[d]"});
        row("nothing", "", {});
        row("only a byte-order mark", "\xEF\xBB\xBF", {});
    }
    void recordsByTheRfc()
    {
        QFETCH(QByteArray, text);
        QTEST(records(text), "expected");
    }

    void otherDelimiters()
    {
        QCOMPARE(records("a;b,c\n", ';'), list({"0[a|b,c]"}));
        QCOMPARE(records("a\t\"b\tc\"\n", '\t'), list({"0[a|b\tc]"}));
    }

    void aRecordBeyondTheLimitIsSkipped()
    {
        const QByteArray text = "h\n" + QByteArray(3000000, 'x') + "\nd\n";
        QCOMPARE(records(text, ',', 1024), list({"0[h]", "1!it is longer than 1 kB, or a quote in it is never closed", "2[d]"}));
    }

    void recordsAcrossTheBuffersEndStayWhole()
    {
        QByteArray text;
        for (int i = 0; i < 60000; ++i)
            text += "\"row " + QByteArray::number(i) + "\n\"\"x\"\",y\",z\r\n";
        const QStringList all = records(text);
        QCOMPARE(all.size(), 60000);
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i), QStringLiteral("%1[row %1\n\"x\",y|z]").arg(i));
    }

    void mutilatedTextNeverBreaksTheReader()
    {
        QRandomGenerator random(7);
        const QByteArray whole = fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/servicenow_changes.csv"));
        for (int round = 0; round < 400; ++round) {
            QByteArray text = whole;
            for (int n = random.bounded(1, 8); n > 0; --n) {
                const int place = random.bounded(int(text.size()));
                if (random.bounded(2))
                    text.remove(place, random.bounded(1, 60));
                else
                    text.insert(place, "\",;\r\n\xFF\0?"[random.bounded(8)]);
            }
            ImportOrder order;
            QBuffer file(&text);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<SourceReading> reading = findImportFormat(QStringLiteral("events-csv"))->read(file, {});
            QVERIFY(reading.ok() || !reading.error().message.isEmpty());
        }
    }

    void writtenTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dmy");
        QTest::addColumn<QString>("mdy");
        const auto row = [](const char *text, const char *dmy, const char *mdy) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(dmy) << QString::fromLatin1(mdy);
        };
        row("29/2/2016 01:16", "2016-02-29T01:16:00.000Z", "-");
        row("2/29/2016 01:16", "-", "2016-02-29T01:16:00.000Z");
        row("3/2/2016", "2016-02-03T00:00:00.000Z", "2016-03-02T00:00:00.000Z");
        row("03-02-2016 1:05:09 PM", "2016-02-03T13:05:09.000Z", "2016-03-02T13:05:09.000Z");
        row("3.2.2016 12:00 am", "2016-02-03T00:00:00.000Z", "2016-03-02T00:00:00.000Z");
        row("2016/02/03 04:05", "2016-02-03T04:05:00.000Z", "2016-02-03T04:05:00.000Z");
        row("2016-02-03 04:05:06.789", "2016-02-03T04:05:06.789Z", "2016-02-03T04:05:06.789Z");
        row("2016-02-03T04:05:06+05:30", "2016-02-02T22:35:06.000Z", "2016-02-02T22:35:06.000Z");
        row("2016-02-03T04:05:06Z", "2016-02-03T04:05:06.000Z", "2016-02-03T04:05:06.000Z");
        row("1672531200000000001", "2023-01-01T00:00:00.000Z", "2023-01-01T00:00:00.000Z");
        row("1672531200", "2023-01-01T00:00:00.000Z", "2023-01-01T00:00:00.000Z");
        row("0001-01-01T00:00:00Z", "none", "none");
        row("1/1/0001", "none", "none");
        row("", "none", "none");
        row("30/2/2016", "-", "-");
        row("29/2/16 01:16", "-", "-");
        row("3/2/2016 25:00", "-", "-");
        row("3/2/2016 13:00 PM", "-", "-");
        row("3/2/2016x", "-", "-");
        row("3/2-2016", "-", "-");
        row("1/1/1066", "-", "-");
        row("soon", "-", "-");
    }
    void writtenTimes()
    {
        QFETCH(QByteArray, text);
        for (const auto &[order, column] :
             {std::pair(DateOrder::DayMonthYear, "dmy"), std::pair(DateOrder::MonthDayYear, "mdy")}) {
            WrittenTimeReader reader(order, QTimeZone::utc());
            const Result<std::optional<Instant>> at = reader.read(text);
            const QString read = !at ? QStringLiteral("-") : !*at ? QStringLiteral("none") : toRfc3339(**at);
            QTEST(read, column);
        }
    }
};
QUARTERDECK_TEST(CsvText);

class IncidentCsv : public QObject
{
    Q_OBJECT

private slots:
    void whatExportWroteImportReads()
    {
        ImportRig here, there;
        QVERIFY(here.run("events-csv", fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/servicenow_changes.csv"))).ok());
        QByteArray text = CsvWriter::header();
        for (const Incident &incident : here.incidents())
            text += CsvWriter::row(incident, here.clock.now());
        const Result<ImportTally> tally = there.run("csv", text);
        QVERIFY2(tally.ok() && tally->rejected.isEmpty(),
                 tally.ok() ? qPrintable(refusals(*tally)) : qPrintable(tally.error().message));
        QCOMPARE(tally->count(ImportTally::Fate::Created), 3);
        for (const Incident &incident : here.incidents()) {
            const Incident copy = there.incident("csv", incident.id.toString());
            QCOMPARE(copy.title, incident.title);
            QCOMPARE(copy.severity->name, incident.severity->name);
            QCOMPARE(copy.status, incident.status);
            QCOMPARE(copy.tags, incident.tags);
            for (const Milestone milestone :
                 {Milestone::Declared, Milestone::Detected, Milestone::Resolved, Milestone::Mitigated})
                QCOMPARE(at(copy, milestone), at(incident, milestone));
        }
        const qint64 events = there.events();
        QVERIFY(there.run("csv", text).ok());
        QCOMPARE(there.events(), events);
    }

    void semicolonsAreProvedByTheHeading()
    {
        ImportRig rig;
        const QByteArray text =
            "\xEF\xBB\xBF"
            "ref;title;declared;resolved;severity;tags\r\nA1;\"Down; all of it\";2020-03-13 08:00;unknown;SEV-9;\"a;b\"\r\n";
        const Result<ImportTally> tally = rig.run("csv", text);
        QVERIFY2(tally.ok(), tally.ok() ? "" : qPrintable(tally.error().message));
        const Incident a = rig.incident("csv", QStringLiteral("A1"));
        QCOMPARE(a.title, QStringLiteral("Down; all of it"));
        QCOMPARE(at(a, Milestone::Resolved), QStringLiteral("unknown"));
        QCOMPARE(a.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(a.severity->name, QStringLiteral("SEV-4"));
        QVERIFY2(tally->notes.join(u' ').contains(QStringLiteral("last level, SEV-4")), qPrintable(tally->notes.join(u' ')));
        SourceOptions comma;
        comma.delimiter = ',';
        QVERIFY(!rig.run("csv", text, comma).ok());
    }

    void aSecondRowOfOneIncidentIsRefused()
    {
        ImportRig rig;
        const Result<ImportTally> tally =
            rig.run("csv", "id,title,declared\nA1,One,2020-03-13\nA1,Two,2020-03-14\nA2,,2020-03-14\n");
        QVERIFY(tally.ok());
        QCOMPARE(
            refusals(*tally),
            QStringLiteral(
                "2: “A1” is in row 1 already; a table with one row per change is the format events-csv.\n3: It has no title."));
    }

    void statusWithoutATimeOfResolutionRecordsNone()
    {
        ImportRig rig;
        QVERIFY(rig.run("csv", "id,title,declared,status,resolved\nA1,One,2020-03-13T08:00:00Z,resolved,\nA2,Two,2020-03-13T08:"
                               "00:00Z,,2020-03-13T09:00:00Z\n"
                               "A3,Three,2020-03-13T08:00:00Z,mitigating,\n")
                    .ok());
        QCOMPARE(rig.incident("csv", QStringLiteral("A1")).status, Status::Closed);
        QCOMPARE(at(rig.incident("csv", QStringLiteral("A1")), Milestone::Resolved), QStringLiteral("-"));
        QCOMPARE(rig.incident("csv", QStringLiteral("A2")).status, Status::Resolved);
        QCOMPARE(rig.incident("csv", QStringLiteral("A3")).status, Status::Mitigating);
    }

    void whatPeopleChangedHereStays()
    {
        ImportRig rig;
        const QByteArray text = "id,title,declared,mitigated\nA1,One,2020-03-13T08:00:00Z,2020-03-13T09:00:00Z\n";
        QVERIFY(rig.run("csv", text).ok());
        const Incident a = rig.incident("csv", QStringLiteral("A1"));
        const Command correction{
            CommandId::random(),
            a.id,
            QStringLiteral("bea"),
            QStringLiteral("ops2"),
            rig.clock.now(),
            MilestoneRecorded{Milestone::Mitigated, MilestoneValue::unknown(), QStringLiteral("nobody wrote it down")},
            {},
            {}};
        QVERIFY(rig.door->submit(correction).result().ok());
        const Result<ImportTally> again = rig.run("csv", text);
        QVERIFY(again.ok());
        QCOMPARE(again->count(ImportTally::Fate::Unchanged), 1);
        QCOMPARE(at(rig.incident("csv", QStringLiteral("A1")), Milestone::Mitigated), QStringLiteral("unknown"));
    }

    void wrongFilesAreRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEi\0d\0", 6) << QStringLiteral("UTF-8");
        QTest::newRow("no column of the mapping") << QByteArray("a,b\n1,2\n") << QStringLiteral("--map");
        QTest::newRow("broken heading") << QByteArray("id,\"title\n") << QStringLiteral("heading");
    }
    void wrongFilesAreRefusedAsAWhole()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("csv", text);
        QVERIFY(!tally.ok());
        QVERIFY2(tally.error().message.contains(word), qPrintable(tally.error().message));
    }

    void mappingsAreData_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *json, const char *word) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(word);
        };
        row("not JSON", "{", "byte");
        row("unknown key", R"({"name":"x","system":"x","key":"a","declared":"b","title":"{a}","colour":"red"})", "colour");
        row("no key", R"({"name":"x","system":"x","declared":"b","title":"{a}"})", "key");
        row("no such milestone", R"({"name":"x","system":"x","key":"a","declared":"b","title":"{a}","milestones":{"fixed":"c"}})",
            "milestones.fixed");
        row("no such status",
            R"({"name":"x","system":"x","key":"a","declared":"b","title":"{a}","status":{"column":"s","values":{"Done":"finished"}}})",
            "status.values.Done");
        row("no such order", R"({"name":"x","system":"x","key":"a","declared":"b","title":"{a}","date_order":"ydm"})",
            "date_order");
        row("no such zone", R"({"name":"x","system":"x","key":"a","declared":"b","title":"{a}","zone":"Mars/Phobos"})", "zone");
    }
    void mappingsAreData()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const Result<ImportMapping> mapping = parseImportMapping(json);
        QVERIFY(!mapping.ok());
        QVERIFY2(mapping.error().message.contains(word), qPrintable(mapping.error().message));
    }

    void everyShippedMappingCanBeRead()
    {
        QCOMPARE(shippedMappings(), (QStringList{QStringLiteral("incidents"), QStringLiteral("servicenow")}));
        for (const QString &name : shippedMappings())
            QVERIFY(shippedMapping(name).ok());
        QCOMPARE(shippedMapping(QStringLiteral("../policies/four-level")).error().code, ErrorCode::NotFound);
    }
};
QUARTERDECK_TEST(IncidentCsv);

#include "tst_incidentcsv.moc"
