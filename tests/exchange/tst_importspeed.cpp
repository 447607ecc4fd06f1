// SPDX-License-Identifier: GPL-3.0-or-later
// B18: an audit log of 141,712 changes against a bare batched insert of as many rows. Only with QUARTERDECK_LONG=1.
#include "importrig.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <ctime>

using namespace quarterdeck;

namespace {

constexpr int kRows = 141712;
constexpr int kColumns = 36;
constexpr int kChangesEach = 6; ///< per incident, about as in the real log

/// One made-up change in the layout of UCI's log; `number` decides all of it.
QByteArrayList change(int number)
{
    static const char *const states[] = {"New", "Active", "Active", "Awaiting User Info", "Resolved", "Closed"};
    static const char *const priorities[] = {"1 - Critical", "2 - High", "3 - Moderate", "3 - Moderate", "4 - Low"};
    const int incident = number / kChangesEach, step = number % kChangesEach;
    const auto day = [&](int offset, int minute) {
        const QDate date = QDate(2016, 1, 13).addDays(incident % 180 + offset);
        return date.toString(QStringLiteral("d/M/yyyy")).toLatin1() + QByteArray(minute % 60 < 10 ? " 08:0" : " 08:")
             + QByteArray::number(minute % 60);
    };
    const auto named = [](const char *what, int which) { return QByteArray(what) + ' ' + QByteArray::number(which); };
    return {"INC" + QByteArray::number(1000000 + incident),
            states[step],
            step < 5 ? "true" : "false",
            QByteArray::number(step / 2),
            "0",
            QByteArray::number(step),
            "true",
            named("Caller", incident % 2500),
            named("Opened by ", incident % 200),
            day(0, incident),
            named("Created by", incident % 90),
            day(0, incident + 3),
            named("Updated by", step),
            day(step, incident + 7),
            "Phone",
            named("Location", incident % 220),
            named("Category", incident % 55),
            named("Subcategory", incident % 240),
            named("Symptom", incident % 500),
            "?",
            "2 - Medium",
            "2 - Medium",
            priorities[incident % 5],
            named("Group", (incident + step / 3) % 70),
            named("Resolver", incident % 230),
            "true",
            "false",
            "Do Not Notify",
            "?",
            "?",
            "?",
            "?",
            "code 5",
            named("Resolved by", incident % 150),
            day(4, incident + 9),
            day(9, incident)};
}

QByteArray heading()
{
    return "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_by,opened_at,"
           "sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,"
           "contact_type,location,category,subcategory,u_symptom,cmdb_ci,impact,urgency,priority,assignment_group,assigned_to,"
           "knowledge,u_priority_confirmation,notify,problem_id,rfc,"
           "vendor,caused_by,closed_code,resolved_by,resolved_at,closed_at\n";
}

/// The same rows into a plain table, a thousand a transaction; milliseconds.
qint64 bareInsert(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("SQLite cannot be used");
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    QStringList columns, marks;
    for (int i = 0; i < kColumns; ++i) {
        columns << QStringLiteral("c%1 TEXT").arg(i);
        marks << QStringLiteral("?");
    }
    query.exec(QStringLiteral("CREATE TABLE change (%1)").arg(columns.join(u',')));
    QVector<QStringList> rows;
    for (int i = 0; i < kRows; ++i) {
        QStringList row;
        for (const QByteArray &cell : change(i))
            row << QString::fromLatin1(cell);
        rows << row;
    }
    QElapsedTimer clock;
    clock.start();
    query.prepare(QStringLiteral("INSERT INTO change VALUES (%1)").arg(marks.join(u',')));
    for (int i = 0; i < kRows; ++i) {
        if (i % 1000 == 0)
            database.transaction();
        for (int column = 0; column < kColumns; ++column)
            query.bindValue(column, rows.at(i).at(column));
        if (!query.exec())
            qFatal("the bare insert failed");
        if (i % 1000 == 999 || i == kRows - 1)
            database.commit();
    }
    return clock.elapsed();
}

} // namespace

class ImportSpeed : public QObject
{
    Q_OBJECT

private slots:
    void anAuditLogWithinSixTimesABareInsert()
    {
        if (!qEnvironmentVariableIsSet("QUARTERDECK_LONG"))
            QSKIP("only with QUARTERDECK_LONG=1");
        QTemporaryDir folder;
        const qint64 bare = bareInsert(folder.filePath(QStringLiteral("bare.db")));
        QSqlDatabase::removeDatabase(QStringLiteral("bare"));
        QByteArray text = heading();
        for (int i = 0; i < kRows; ++i)
            text += change(i).join(',') + '\n';
        ImportRig rig;
        qint64 reading = 0;
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        const Result<ImportTally> tally = rig.run("events-csv", text, {}, false, [&](const ImportStep &step) {
            reading = step.writing ? reading : clock.elapsed();
            return true;
        });
        const qint64 ours = clock.elapsed();
        const auto busy = qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        QVERIFY(tally.ok());
        QCOMPARE(tally->rows, kRows);
        QVERIFY(tally->rejected.isEmpty());
        QCOMPARE(tally->count(ImportTally::Fate::Created), (kRows + kChangesEach - 1) / kChangesEach);
        qInfo("B18: bare insert %lld ms; import %lld ms (reading %lld, processor %lld), %lld events: %.2f times", bare, ours, reading,
              busy, rig.events(), double(ours) / double(bare));
        QVERIFY(ours <= 6 * bare);
    }
};
QUARTERDECK_TEST(ImportSpeed);

#include "tst_importspeed.moc"
