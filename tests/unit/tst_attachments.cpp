// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "faults/journalstory.h"
#include "journal/attachmenttable.h"
#include "journal/journal.h"
#include "support/fakeclock.h"
#include "testmain.h"
#include "warroom/door.h"
#include "warroom/evidencefile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck {

/// Files that entries name: kept once, whole or not at all, and told when they are not what was kept.
class TestAttachments : public QObject
{
    Q_OBJECT

private slots:
    void theSameBytesAreKeptOnceAndSurvive();
    void tooLargeIsRefusedBeforeAnythingIsWritten();
    void damageIsToldAndNeverShown();
    void recoveryTakesTheFilesOver();
    void recoveryTakesWhatIsOnlyInTheLog();
    void aJournalOfFormatTwoIsMigrated();
    void aClientOfTheSocketKeepsAndReadsTheLargestFile();
    void largeFilesAreRefusedUnread();
};

void TestAttachments::theSameBytesAreKeptOnceAndSurvive()
{
    JournalFolder folder;
    const QByteArray content = QByteArray("picture").repeated(100'000);
    QString sha256;
    {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        for (int i = 0; i < 3; ++i) {
            const Result<QString> kept = (*journal)->keepFile(QStringLiteral("image/png"), content);
            QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().message));
            QVERIFY(sha256.isEmpty() || sha256 == *kept);
            sha256 = *kept;
        }
    }
    QVERIFY(QFileInfo(folder.path()).size() < 2 * content.size());
    const auto again = folder.open();
    QVERIFY(again.ok());
    const Result<KeptFile> file = (*again)->file(sha256);
    QVERIFY(file.ok());
    QCOMPARE(file->content, content);
    QCOMPARE(file->mime, QStringLiteral("image/png"));
    QCOMPARE((*again)->file(QString(64, u'0')).error().code, ErrorCode::NotFound);
    QVERIFY((*again)->verify()->problems.isEmpty());
}

void TestAttachments::tooLargeIsRefusedBeforeAnythingIsWritten()
{
    JournalFolder folder;
    const auto journal = folder.open();
    const Result<QString> refused = (*journal)->keepFile(QStringLiteral("x/y"), QByteArray(40 * 1024 * 1024, 'x'));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("40 MB")), qPrintable(refused.error().message));
    QVERIFY(!(*journal)->keepFile(QStringLiteral("x/y"), QByteArray()).ok());
}

void TestAttachments::damageIsToldAndNeverShown()
{
    JournalFolder folder;
    QString sha256;
    {
        const auto journal = folder.open();
        sha256 = *(*journal)->keepFile(QStringLiteral("text/plain"), "as it was");
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(folder.path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE attachment SET content = CAST('as it is ' AS BLOB)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    QCOMPARE((*journal)->file(sha256).error().code, ErrorCode::Damaged);
    const QStringList problems = (*journal)->verify()->problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(sha256.left(12)), qPrintable(problems.first()));
}

void TestAttachments::recoveryTakesTheFilesOver()
{
    JournalFolder folder;
    QString sha256;
    {
        const auto journal = folder.open();
        JournalStory story(**journal, folder.clock);
        QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
        sha256 = *(*journal)->keepFile(QStringLiteral("text/plain"), "as it was");
    }
    const Result<RecoveryReport> report = recoverJournal(folder.path(), folder.clock);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    const auto recovered = Journal::open(report->path, folder.clock);
    QVERIFY(recovered.ok());
    const Result<KeptFile> file = (*recovered)->file(sha256);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QCOMPARE(file->content, QByteArray("as it was"));
}

/// After a power cut everything may be in the write-ahead log alone.
void TestAttachments::recoveryTakesWhatIsOnlyInTheLog()
{
    JournalFolder folder;
    QTemporaryDir cut;
    const QString copy = cut.filePath(QStringLiteral("journal.db"));
    const auto journal = folder.open();
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const QString sha256 = *(*journal)->keepFile(QStringLiteral("text/plain"), "written last");
    QVERIFY(QFile::copy(folder.path(), copy) && QFile::copy(folder.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const Result<RecoveryReport> report = recoverJournal(copy, folder.clock);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    const auto recovered = Journal::open(report->path, folder.clock);
    QVERIFY(recovered.ok());
    const Result<KeptFile> file = (*recovered)->file(sha256);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QCOMPARE(file->content, QByteArray("written last"));
    QCOMPARE(QDir(cut.path()).entryList({QStringLiteral("recovering-*")}), QStringList());
}

void TestAttachments::aJournalOfFormatTwoIsMigrated()
{
    JournalFolder folder;
    {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(folder.path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TABLE attachment")));
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 2")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    QCOMPARE((*journal)->info().format, 3);
    QVERIFY((*journal)->keepFile(QStringLiteral("text/plain"), "x").ok());
}

void TestAttachments::aClientOfTheSocketKeepsAndReadsTheLargestFile()
{
    QTemporaryDir folder;
    FakeClock clock;
    DoorOptions options;
    options.journalPath = folder.filePath(QStringLiteral("j.db"));
    const auto owner = openDoor(options, clock);
    QVERIFY(owner.ok());
    const auto client = openDoor(options, clock);
    QVERIFY(client.ok());
    QVERIFY(!(*client)->isOwner());
    const QByteArray content(limits::FileBytes, '\xfe');
    const auto kept = (*client)->keepFile(QStringLiteral("application/octet-stream"), content);
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 60000);
    QVERIFY2(kept.result().ok(), kept.result().ok() ? "" : qPrintable(kept.result().error().message));
    const auto read = (*client)->file(kept.result()->sha256);
    QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 60000);
    QVERIFY(read.result().ok());
    QCOMPARE(read.result()->content, content);
    const auto refused = (*client)->keepFile(QStringLiteral("x/y"), content + 'x');
    QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 60000);
    QCOMPARE(refused.result().error().code, ErrorCode::Refused);
    const auto missing = (*client)->file(QString(64, u'a'));
    QTRY_VERIFY_WITH_TIMEOUT(missing.isFinished(), 60000);
    QCOMPARE(missing.result().error().code, ErrorCode::NotFound);
}

void TestAttachments::largeFilesAreRefusedUnread()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("core.dump")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40LL * 1024 * 1024));
    large.close();
    const Result<TakenFile> refused = takeFile(large.fileName(), QTimeZone::utc());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(QStringLiteral("core.dump")), qPrintable(refused.error().message));
    QCOMPARE(takeFile(folder.filePath(QStringLiteral("none")), QTimeZone::utc()).error().code, ErrorCode::NotFound);
    QCOMPARE(takeFile(QStringLiteral("/dev/zero"), QTimeZone::utc()).error().code, ErrorCode::Refused);
    QCOMPARE(takeFile(folder.path(), QTimeZone::utc()).error().code, ErrorCode::Refused);
}

QUARTERDECK_TEST(TestAttachments);

} // namespace quarterdeck

#include "tst_attachments.moc"
