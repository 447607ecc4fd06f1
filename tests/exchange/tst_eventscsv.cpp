// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with one row per change: what is found out with proof, what is refused, and what the rows become.
#include "importrig.h"
#include "support/testmain.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace quarterdeck;

namespace {

QByteArray changes() { return fixture(QStringLiteral(QUARTERDECK_TEST_DATA "/servicenow_changes.csv")); }

SourceOptions in(DateOrder order)
{
    SourceOptions options;
    options.dateOrder = order;
    return options;
}

/// A table of one number, in the columns that the shipped mapping needs.
QByteArray table(std::initializer_list<const char *> rows)
{
    QByteArray text("number,sys_mod_count,opened_at,sys_updated_at,incident_state,resolved_at\n");
    for (const char *row : rows)
        text += QByteArray(row) + '\n';
    return text;
}

QString entryTexts(const Incident &incident)
{
    QStringList texts;
    for (const Entry &entry : incident.entries) {
        if (!entry.isAutomatic())
            texts << entry.body.text;
    }
    return texts.join(QStringLiteral(" / "));
}

} // namespace

class EventsCsv : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfOneNumberAreOneIncident()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("events-csv", changes());
        QVERIFY2(tally.ok(), tally.ok() ? "" : qPrintable(tally.error().message));
        QCOMPARE(tally->rows, 11);
        QCOMPARE(tally->count(ImportTally::Fate::Created), 3);
        QVERIFY2(tally->rejected.isEmpty(), qPrintable(refusals(*tally)));

        const Incident one = rig.incident("servicenow", QStringLiteral("INC0001"));
        QCOMPARE(one.title, QStringLiteral("Mail, Delivery: Slow"));
        QCOMPARE(one.status, Status::Closed);
        QCOMPARE(one.severity->name, QStringLiteral("SEV-2"));
        QCOMPARE(one.severityInitial->name, QStringLiteral("SEV-3"));
        QCOMPARE(one.tags, (QStringList{QStringLiteral("Mail"), QStringLiteral("Delivery")}));
        QCOMPARE(one.services, QStringList());
        QVERIFY(one.source == DetectionSource::Customer);
        QCOMPARE(at(one, Milestone::Declared), QStringLiteral("2016-02-29T01:16:00.000Z"));
        QCOMPARE(at(one, Milestone::Detected), QStringLiteral("2016-02-29T01:16:00.000Z"));
        QVERIFY(one.milestone(Milestone::Detected).proxy);
        QCOMPARE(at(one, Milestone::Resolved), QStringLiteral("2016-03-01T10:00:00.000Z"));
        for (const Milestone lacking : {Milestone::ImpactStarted, Milestone::Acknowledged, Milestone::Engaged,
                                        Milestone::CauseIdentified, Milestone::Mitigated, Milestone::Verified})
            QCOMPARE(at(one, lacking), QStringLiteral("-"));
        QCOMPARE(entryTexts(one), QStringLiteral("assignment_group: Mail team / incident_state: Awaiting User Info"));
    }

    void whatOnlySaysResolvedStampsNoTime()
    {
        ImportRig rig;
        QVERIFY(rig.run("events-csv", changes()).ok());
        const Incident two = rig.incident("servicenow", QStringLiteral("INC0002"));
        QCOMPARE(two.status, Status::Closed);
        QCOMPARE(at(two, Milestone::Resolved), QStringLiteral("-"));
        QVERIFY(!two.firstResolved);
        QCOMPARE(two.services, QStringList{QStringLiteral("web-01")});
        QCOMPARE(two.title, QStringLiteral("Web, Login"));
    }

    void aReopenedIncidentCountsItsLastResolution()
    {
        ImportRig rig;
        QVERIFY(rig.run("events-csv", changes()).ok());
        const Incident three = rig.incident("servicenow", QStringLiteral("INC0003"));
        QCOMPARE(three.reopenCount, 1);
        QCOMPARE(toRfc3339(*three.firstResolved), QStringLiteral("2016-03-02T12:00:00.000Z"));
        QCOMPARE(at(three, Milestone::Resolved), QStringLiteral("2016-03-04T09:00:00.000Z"));
        QCOMPARE(three.severity->name, QStringLiteral("SEV-4"));
    }

    void aSecondImportChangesNothing()
    {
        ImportRig rig;
        QVERIFY(rig.run("events-csv", changes()).ok());
        const qint64 before = rig.events();
        const Result<ImportTally> again = rig.run("events-csv", changes());
        QVERIFY(again.ok());
        QCOMPARE(again->count(ImportTally::Fate::Unchanged), 3);
        QCOMPARE(again->entries, 0);
        QCOMPARE(rig.events(), before);
    }

    void laterRowsGoOnWhereTheFirstImportStopped()
    {
        ImportRig rig;
        const QByteArray early =
            table({"X1,0,13/3/2020 08:00,13/3/2020 08:00,New,", "X1,1,13/3/2020 08:00,13/3/2020 09:00,Resolved,13/3/2020 09:00"});
        QVERIFY(rig.run("events-csv", early).ok());
        const QByteArray late = table(
            {"X1,0,13/3/2020 08:00,13/3/2020 08:00,New,", "X1,1,13/3/2020 08:00,13/3/2020 09:00,Resolved,13/3/2020 09:00",
             "X1,2,13/3/2020 08:00,14/3/2020 09:00,Active,", "X1,3,13/3/2020 08:00,15/3/2020 09:00,Resolved,15/3/2020 08:55"});
        const Result<ImportTally> tally = rig.run("events-csv", late);
        QVERIFY(tally.ok());
        QCOMPARE(tally->count(ImportTally::Fate::Updated), 1);
        const Incident x = rig.incident("servicenow", QStringLiteral("X1"));
        QCOMPARE(x.reopenCount, 1);
        QCOMPARE(at(x, Milestone::Resolved), QStringLiteral("2020-03-15T08:55:00.000Z"));
        const qint64 events = rig.events();
        QVERIFY(rig.run("events-csv", late).ok());
        QCOMPARE(rig.events(), events);

        QByteArray corrected = late;
        corrected.replace("15/3/2020 08:55", "15/3/2020 08:50");
        QVERIFY(rig.run("events-csv", corrected).ok());
        QCOMPARE(at(rig.incident("servicenow", QStringLiteral("X1")), Milestone::Resolved),
                 QStringLiteral("2020-03-15T08:50:00.000Z"));
    }

    void clocksThatRunBackwardsLoseNoStep()
    {
        ImportRig rig;
        const Result<ImportTally> tally =
            rig.run("events-csv", table({"X1,0,13/3/2020 08:00,13/3/2020 12:00,Active,13/3/2020 09:00",
                                         "X1,1,13/3/2020 08:00,13/3/2020 11:00,Resolved,13/3/2020 09:00",
                                         "X1,2,13/3/2020 08:00,13/3/2020 08:30,Closed,13/3/2020 09:00"}));
        QVERIFY(tally.ok());
        const Incident x = rig.incident("servicenow", QStringLiteral("X1"));
        QCOMPARE(x.status, Status::Closed);
        QCOMPARE(at(x, Milestone::Resolved), QStringLiteral("2020-03-13T09:00:00.000Z"));
    }

    void theOrderOfDatesIsProvedByARow()
    {
        ImportRig rig;
        const Result<ImportTally> days = rig.run(
            "events-csv", table({"X1,0,3/2/2020 08:00,3/2/2020 08:00,New,", "X1,1,3/2/2020 08:00,13/2/2020 09:00,Closed,"}));
        QVERIFY(days.ok());
        QVERIFY2(days->notes.join(u' ').contains(
                     QStringLiteral("day/month/year: row 2 says “13/2/2020 09:00” in the column “sys_updated_at”")),
                 qPrintable(days->notes.join(u' ')));
        QCOMPARE(at(rig.incident("servicenow", QStringLiteral("X1")), Milestone::Declared),
                 QStringLiteral("2020-02-03T08:00:00.000Z"));
        const Result<ImportTally> months = rig.run(
            "events-csv", table({"Y1,0,3-2-2020 08:00,3-2-2020 08:00,New,", "Y1,1,3-2-2020 08:00,2-13-2020 09:00,Closed,"}));
        QVERIFY(months.ok());
        QVERIFY(months->notes.join(u' ').contains(QStringLiteral("month/day/year: row 2")));
        QCOMPARE(at(rig.incident("servicenow", QStringLiteral("Y1")), Milestone::Declared),
                 QStringLiteral("2020-03-02T08:00:00.000Z"));
    }

    void anOrderThatCannotBeIsRefusedWithItsRow()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("events-csv", changes(), in(DateOrder::MonthDayYear));
        QVERIFY(!tally.ok());
        QVERIFY2(tally.error().message.contains(QStringLiteral("row 1 says “29/2/2016 01:16” in the column “opened_at”")),
                 qPrintable(tally.error().message));
        QVERIFY(tally.error().message.contains(QStringLiteral("--date-order dmy")));
        QVERIFY(!rig.run("events-csv", changes(), in(DateOrder::YearMonthDay)).ok());
        QCOMPARE(rig.events(), 0);
        QVERIFY(rig.run("events-csv", changes(), in(DateOrder::DayMonthYear)).ok());
    }

    void anOrderThatNoRowProvesIsNeverGuessed()
    {
        ImportRig rig;
        const QByteArray open = table({"X1,0,3/2/2020 08:00,3/2/2020 08:00,New,"});
        const Result<ImportTally> tally = rig.run("events-csv", open);
        QVERIFY(!tally.ok());
        QVERIFY2(tally.error().message.contains(QStringLiteral("--date-order dmy or --date-order mdy")),
                 qPrintable(tally.error().message));
        QCOMPARE(rig.events(), 0);
        QVERIFY(rig.run("events-csv", open, in(DateOrder::MonthDayYear)).ok());
        QCOMPARE(at(rig.incident("servicenow", QStringLiteral("X1")), Milestone::Declared),
                 QStringLiteral("2020-03-02T08:00:00.000Z"));
        const Result<ImportTally> both = rig.run("events-csv", table({"X1,0,13/2/2020 08:00,2/13/2020 08:00,New,"}));
        QVERIFY(!both.ok());
        QVERIFY(both.error().message.contains(QStringLiteral("No one order")));
        // The same in every order, or with the year first: nothing to ask.
        QVERIFY(rig.run("events-csv", table({"Z1,0,5/5/2020 08:00,2020-02-03 09:00,New,"})).ok());
    }

    void theMarkForNoValueIsProvedByAColumnOfTimes()
    {
        ImportMapping mapping = *shippedMapping(QStringLiteral("servicenow"));
        mapping.nulls.reset();
        SourceOptions options;
        options.mapping = mapping;
        ImportRig rig;
        const Result<ImportTally> tally =
            rig.run("events-csv",
                    "number,sys_mod_count,opened_at,sys_updated_at,incident_state,resolved_at,cmdb_ci,category\n"
                    "X1,0,13/3/2020 08:00,13/3/2020 08:00,New,N/A,N/A,-\n",
                    options);
        QVERIFY(tally.ok());
        QVERIFY2(tally->notes.join(u' ').contains(QStringLiteral("“N/A” is read as no value: row 1")),
                 qPrintable(tally->notes.join(u' ')));
        const Incident x = rig.incident("servicenow", QStringLiteral("X1"));
        QCOMPARE(x.services, QStringList());
        QCOMPARE(x.tags, QStringList{QStringLiteral("-")}); // nothing proves that this is a mark
        options.nulls = QStringList{QStringLiteral("?")};
        const Result<ImportTally> stated = rig.run("events-csv",
                                                   "number,sys_mod_count,opened_at,sys_updated_at,incident_state,resolved_at\n"
                                                   "X2,0,13/3/2020 08:00,13/3/2020 08:00,New,N/A\n",
                                                   options);
        QVERIFY(!stated.ok() || !stated->rejected.isEmpty()); // stated is stated: N/A is then no time
    }

    void aSeverityBeyondTheScaleDoesNotComeBackOnASecondRun()
    {
        SourceOptions options;
        options.mapping = *shippedMapping(QStringLiteral("servicenow"));
        ImportRig rig;
        const QByteArray rows("number,sys_mod_count,opened_at,sys_updated_at,incident_state,priority\n"
                              "X1,0,13/3/2020 08:00,13/3/2020 08:00,New,4 - Low\n"
                              "X1,1,13/3/2020 08:00,13/3/2020 09:00,Active,5 - Planning\n"
                              "X1,2,13/3/2020 08:00,13/3/2020 10:00,Active,1 - Critical\n");
        QVERIFY(rig.run("events-csv", rows, options).ok());
        QCOMPARE(rig.incident("servicenow", QStringLiteral("X1")).severity->rank, 1);
        const Result<ImportTally> again = rig.run("events-csv", rows, options);
        QVERIFY(again.ok());
        QCOMPARE(again->count(ImportTally::Fate::Unchanged), 1);
        QCOMPARE(rig.incident("servicenow", QStringLiteral("X1")).severity->rank, 1);
    }

    void timesWithoutAZoneAreReadInTheZone()
    {
        SourceOptions options;
        options.zone = QTimeZone("America/Los_Angeles");
        ImportRig rig;
        QVERIFY(rig.run("events-csv", table({"X1,0,13/3/2020 08:00,13/3/2020 08:00,New,"}), options).ok());
        QCOMPARE(at(rig.incident("servicenow", QStringLiteral("X1")), Milestone::Declared),
                 QStringLiteral("2020-03-13T15:00:00.000Z"));
        // 2:30 does not exist in the night the clocks go forward.
        const Result<ImportTally> gap = rig.run("events-csv", table({"X2,0,8/3/2020 02:30,13/3/2020 08:00,New,"}), options);
        QVERIFY(gap.ok());
        QVERIFY2(refusals(*gap).contains(QStringLiteral("skip")), qPrintable(refusals(*gap)));
    }

    void everyRefusedRowHasANumberAndAReason()
    {
        ImportRig rig;
        QByteArray text =
            table({"X1,0,13/3/2020 08:00,13/3/2020 08:00,New,", "short,row", ",1,13/3/2020 08:00,13/3/2020 08:00,New,",
                   "X1,one,13/3/2020 08:00,13/3/2020 09:00,New,", "X1,1,13/3/2020 08:00,31/2/2020 09:00,New,",
                   "X2,0,13/3/2220 08:00,13/3/2020 08:00,New,", "X3,0,13/3/2020 08:00,,New,", "X4,0,,13/3/2020 08:00,New,",
                   "X5,\"0,13/3/2020 08:00,13/3/2020 08:00,New,", "X6,0,\"13/3/2020\" 08:00,13/3/2020 08:00,New,"});
        text += "X7,0,13/3/2020 08:00,13/3/2020 08:00,N\xFFw,\n";
        const Result<ImportTally> tally = rig.run("events-csv", text);
        QVERIFY2(tally.ok(), tally.ok() ? "" : qPrintable(tally.error().message));
        QCOMPARE(tally->incidents.size(), 1);
        QVector<int> rows;
        for (const ImportTally::Rejection &rejection : tally->rejected) {
            rows << rejection.row;
            QVERIFY2(rejection.reason.endsWith(u'.') && rejection.reason.at(0).isUpper(), qPrintable(rejection.reason));
        }
        QVERIFY2((rows == QVector<int>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11}), qPrintable(refusals(*tally)));
    }

    void cancelWhileReadingLeavesNothingBehind()
    {
        QByteArray many("number,sys_mod_count,opened_at,sys_updated_at,incident_state,resolved_at\n");
        for (int i = 0; i < 2000; ++i)
            many += "N" + QByteArray::number(i) + ",0,13/3/2020 08:00,13/3/2020 08:00,New,\n";
        ImportRig rig;
        bool wrote = false;
        const Result<ImportTally> cancelled = rig.run("events-csv", many, {}, false, [&](const ImportStep &step) {
            wrote = wrote || step.writing;
            return step.done < 1000;
        });
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(cancelled.error().message.contains(QStringLiteral("nothing was written")));
        QVERIFY(!wrote);
        QCOMPARE(rig.events(), 0);

        int last = 0;
        const Result<ImportTally> whole = rig.run("events-csv", many, {}, false, [&](const ImportStep &step) {
            last = step.writing ? step.done : last;
            return true;
        });
        QVERIFY(whole.ok());
        QCOMPARE(last, 2000);
        QCOMPARE(whole->count(ImportTally::Fate::Created), 2000);
        QCOMPARE(rig.door->info().result().value().incidents, 2000);
        QVERIFY(rig.door->verify().result().value().problems.isEmpty());
    }

    void aDryRunWritesNothingAndShowsWhatWouldBe()
    {
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("events-csv", changes(), {}, true);
        QVERIFY(tally.ok());
        QCOMPARE(tally->count(ImportTally::Fate::Created), 3);
        QCOMPARE(tally->first.size(), 3);
        QCOMPARE(tally->first.first().row, 1);
        QCOMPARE(at(tally->first.first().incident, Milestone::Resolved), QStringLiteral("2016-03-01T10:00:00.000Z"));
        QCOMPARE(rig.events(), 0);
    }

    void theServiceNowLogOf2016()
    {
        const QString path = QStringLiteral(QUARTERDECK_SHARED_DATA "/uci_opened_2016-02.csv");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        ImportRig rig;
        const Result<ImportTally> tally = rig.run("events-csv", fixture(path));
        QVERIFY(tally.ok());
        QCOMPARE(tally->rows, 1342);
        QCOMPARE(tally->incidents.size(), 207);
        QVERIFY2(tally->rejected.isEmpty(), qPrintable(refusals(*tally)));
        QHash<QString, QVector<double>> minutes;
        for (const Incident &incident : rig.incidents()) {
            const MilestoneValue &detected = incident.milestone(Milestone::Detected),
                                 &resolved = incident.milestone(Milestone::Resolved);
            QCOMPARE(incident.status, Status::Closed);
            if (resolved.state != MilestoneValue::State::At)
                continue;
            const double length = double((resolved.at - detected.at).count()) / 60000;
            minutes[QString()] << length;
            minutes[incident.severity->name] << length;
        }
        const auto figures = [&](const char *level) {
            QVector<double> all = minutes.value(QLatin1String(level));
            std::sort(all.begin(), all.end());
            const double middle =
                all.size() % 2 ? all.at(all.size() / 2) : (all.at(all.size() / 2) + all.at(all.size() / 2 - 1)) / 2;
            return QStringLiteral("%1 %2 %3")
                .arg(all.size())
                .arg(std::accumulate(all.begin(), all.end(), 0.0) / double(all.size()), 0, 'f', 3)
                .arg(middle, 0, 'f', 1);
        };
        QCOMPARE(figures(""), QStringLiteral("198 19872.116 3227.5"));
        QCOMPARE(figures("SEV-1"), QStringLiteral("6 52238.500 26387.5"));
        QCOMPARE(figures("SEV-2"), QStringLiteral("3 9417.000 1607.0"));
        QCOMPARE(figures("SEV-3"), QStringLiteral("155 7515.406 3170.0"));
        const qint64 events = rig.events();
        const Result<ImportTally> again = rig.run("events-csv", fixture(path));
        QVERIFY(again.ok());
        QCOMPARE(again->count(ImportTally::Fate::Unchanged), 207);
        QCOMPARE(rig.events(), events);
        const Result<ImportTally> american = rig.run("events-csv", fixture(path), in(DateOrder::MonthDayYear));
        QVERIFY(!american.ok());
        QVERIFY2(american.error().message.contains(QStringLiteral("row 1 says “29/2/2016 01:16”")),
                 qPrintable(american.error().message));
    }
};
QUARTERDECK_TEST(EventsCsv);

#include "tst_eventscsv.moc"
