// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultdisk.h"
#include "faults/journalstory.h"
#include "testmain.h"

#include <QFileInfo>
#include <QTest>

namespace quarterdeck {

/// Every single call to the disk fails once, and again lastingly; and the power goes at any moment. Nothing that was called saved is
/// missing afterwards, nothing is there twice, and an error is always said.
class TestJournalDisk : public QObject
{
    Q_OBJECT

private slots:
    void anAppendThatFailsAtAnyCallWroteNothingOrAll_data();
    void anAppendThatFailsAtAnyCallWroteNothingOrAll();
    void openingThatFailsAtAnyCallDoesNoHarm_data();
    void openingThatFailsAtAnyCallDoesNoHarm();
    void aReadThatFailsAtAnyCallSaysSo();
    void noPowerCutLosesASavedEntry();
};

static bool isStorageError(const Error &error)
{
    return (error.code == ErrorCode::Storage || error.code == ErrorCode::StorageFull) && !error.message.isEmpty();
}

void TestJournalDisk::anAppendThatFailsAtAnyCallWroteNothingOrAll_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one error") << false << false;
    QTest::newRow("lasting error") << false << true;
    QTest::newRow("full once") << true << false;
    QTest::newRow("full until space is made") << true << true;
}

void TestJournalDisk::anAppendThatFailsAtAnyCallWroteNothingOrAll()
{
    QFETCH(bool, full);
    QFETCH(bool, lasting);
    int failures = 0;
    bool reached = true;
    for (qint64 nth = 1; reached; ++nth) {
        FaultDisk disk;
        JournalFolder folder;
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        if (disk.calls() == 0)
            QSKIP("Qt's SQLite driver does not use the system's library here");
        JournalStory story(**journal, folder.clock);
        QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
        QVERIFY(story.log(QStringLiteral("before")).ok());

        const EventDraft draft = story.draft(EntryLogged{story.body(QStringLiteral("the one that meets it"))});
        disk.arm(nth, full ? FaultDisk::Trouble::Full : FaultDisk::Trouble::Error, lasting);
        const auto failed = story.write({draft});
        reached = disk.struck();
        if (!failed) {
            ++failures;
            QVERIFY2(isStorageError(failed.error()), qPrintable(failed.error().detail));
        }
        disk.disarm();
        if (!failed) {
            const auto there = (*journal)->find(draft.id);
            QVERIFY(there.ok());
            QVERIFY(!there->has_value());
            const auto again = story.write({draft});
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(QString::number(nth) + again.error().detail));
        }
        QCOMPARE((*journal)->read(story.id())->size(), 3);
        const auto report = (*journal)->verify();
        QVERIFY2(report->problems.isEmpty(), qPrintable(QString::number(nth) + report->problems.join(u' ')));
    }
    QVERIFY2(failures >= 10, qPrintable(QString::number(failures)));
}

void TestJournalDisk::openingThatFailsAtAnyCallDoesNoHarm_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a new journal") << true;
    QTest::newRow("one with entries") << false;
}

void TestJournalDisk::openingThatFailsAtAnyCallDoesNoHarm()
{
    QFETCH(bool, isNew);
    int failures = 0;
    bool reached = true;
    for (qint64 nth = 1; reached; nth += nth < 60 ? 1 : 7) {
        FaultDisk disk;
        JournalFolder folder;
        IncidentId incident = IncidentId::random();
        if (!isNew) {
            const auto journal = folder.open();
            QVERIFY(journal.ok());
            JournalStory story(**journal, folder.clock, incident);
            QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
        }
        disk.arm(nth, FaultDisk::Trouble::Error, nth % 2 == 0);
        {
            const auto journal = folder.open();
            if (disk.calls() == 0)
                QSKIP("Qt's SQLite driver does not use the system's library here");
            reached = disk.struck();
            if (!journal) {
                ++failures;
                QVERIFY2(isStorageError(journal.error()), qPrintable(QString::number(nth) + journal.error().detail));
            }
        }
        disk.disarm();
        const auto journal = folder.open();
        QVERIFY2(journal.ok(), journal.ok() ? "" : qPrintable(QString::number(nth) + journal.error().detail));
        QCOMPARE((*journal)->read(incident)->size(), isNew ? 0 : 1);
        QVERIFY((*journal)->verify()->problems.isEmpty());
    }
    QVERIFY2(failures >= 10, qPrintable(QString::number(failures)));
}

void TestJournalDisk::aReadThatFailsAtAnyCallSaysSo()
{
    constexpr int kEntries = 300;
    FaultDisk disk;
    JournalFolder folder;
    IncidentId incident = IncidentId::random();
    {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        JournalStory story(**journal, folder.clock, incident);
        QVector<EventDraft> drafts;
        for (int i = 0; i < kEntries; ++i)
            drafts << story.draft(EntryLogged{story.body(QStringLiteral("latency rises %1").arg(i))});
        QVERIFY(story.write(drafts).ok());
    }
    if (disk.calls() == 0)
        QSKIP("Qt's SQLite driver does not use the system's library here");
    int failures = 0;
    bool reached = true;
    for (qint64 nth = 1; reached; nth += 5) {
        const auto journal = folder.open(); // with an empty cache
        QVERIFY(journal.ok());
        disk.arm(nth, FaultDisk::Trouble::Error, true);
        const auto records = (*journal)->read(incident);
        const auto hits = (*journal)->search(QStringLiteral("latency"), kEntries);
        const auto rows = (*journal)->summaries();
        const auto report = (*journal)->verify();
        reached = disk.struck();
        disk.disarm();
        for (const Error &error : {records ? Error{ErrorCode::Storage, QStringLiteral("-"), {}} : records.error(),
                                   hits ? Error{ErrorCode::Storage, QStringLiteral("-"), {}} : hits.error(),
                                   rows ? Error{ErrorCode::Storage, QStringLiteral("-"), {}} : rows.error()}) {
            QVERIFY2(isStorageError(error), qPrintable(error.detail));
        }
        failures += records.ok() ? 0 : 1;
        QVERIFY(!records || records->size() == kEntries); // all or an error, never a part
        QVERIFY(!hits || hits->size() == kEntries);
        QVERIFY(!rows || rows->size() == 1);
        QVERIFY(!report || !reached || !report->problems.isEmpty() || report->events == kEntries);
        QCOMPARE((*journal)->read(incident)->size(), kEntries); // and the next one is whole
    }
    QVERIFY(failures >= 5);
}

void TestJournalDisk::noPowerCutLosesASavedEntry()
{
    struct Moment
    {
        FaultDisk::Files files;
        int saved;
    };
    const int moments = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 2000 : 250;
    QRandomGenerator random(20241115);
    QVector<Moment> cuts;
    QVector<EventId> saved;
    IncidentId incident = IncidentId::random();
    QString folderPath;
    {
        FaultDisk disk;
        JournalFolder folder;
        qint64 next = 1;
        disk.setObserver([&] {
            if (disk.calls() < next || cuts.size() >= moments)
                return;
            next = disk.calls() + 1 + random.bounded(12);
            cuts.append({disk.afterPowerCut(random), int(saved.size())});
        });
        const auto journal = folder.open(); // some cuts hit a journal in the making
        QVERIFY(journal.ok());
        if (disk.calls() == 0)
            QSKIP("Qt's SQLite driver does not use the system's library here");
        folderPath = QFileInfo(folder.path()).canonicalPath();
        // Checkpoints come often, so that cuts hit them, too.
        QVERIFY(tamper({QStringLiteral("PRAGMA wal_autocheckpoint = 40")}));
        JournalStory story(**journal, folder.clock, incident);
        saved << story.declare(QStringLiteral("Checkout fails"))->first().id;
        while (cuts.size() < moments) {
            const auto record = story.log(QStringLiteral("entry ") + QString(int(random.bounded(1500u)), u'x'));
            QVERIFY(record.ok());
            saved << record->first().id;
        }
        disk.setObserver({});
    }
    QTemporaryDir after;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        const QString path = after.filePath(QStringLiteral("%1/journal.db").arg(i));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        for (auto file = cuts.at(i).files.cbegin(); file != cuts.at(i).files.cend(); ++file) {
            if (file.key().startsWith(folderPath) && !file.key().endsWith(QStringLiteral("-shm")))
                QVERIFY(writeBytes(QFileInfo(path).path() + u'/' + QFileInfo(file.key()).fileName(), file.value()));
        }
        const FakeClock clock;
        const auto journal = Journal::open(path, clock);
        QVERIFY2(journal.ok(), journal.ok() ? "" : qPrintable(QStringLiteral("cut %1: %2").arg(i).arg(journal.error().detail)));
        const auto records = (*journal)->read(incident);
        QVERIFY(records.ok());
        QVERIFY2(records->size() >= cuts.at(i).saved, qPrintable(QStringLiteral("cut %1: %2 of %3").arg(i).arg(records->size()).arg(cuts.at(i).saved)));
        QVERIFY(records->size() <= cuts.at(i).saved + 1);
        for (int n = 0; n < cuts.at(i).saved; ++n)
            QVERIFY(records->at(n).id == saved.at(n));
        QCOMPARE((*journal)->verify()->problems, QStringList());
    }
    qInfo("%lld power cuts over %lld entries", qlonglong(cuts.size()), qlonglong(saved.size()));
}

QUARTERDECK_TEST(TestJournalDisk);

} // namespace quarterdeck

#include "tst_disk.moc"
