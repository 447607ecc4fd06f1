// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "journal/journalfile.h"
#include "testmain.h"

#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

namespace quarterdeck {

/// Files that must not be opened: each gets its own sentence and is left exactly as it was.
class TestJournalRefused : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotOursIsLeftAlone_data();
    void whatIsNotOursIsLeftAlone();
    void whatMayNotBeTouchedSaysSo_data();
    void whatMayNotBeTouchedSaysSo();
    void anInterruptedCreationIsFinished_data();
    void anInterruptedCreationIsFinished();
    void aNewerReaderIsRequiredByTheFile();
    void aNewerFormatInTheLogAloneIsSeen();
    void networkDrivesAreRefused();
    void everySentenceIsDifferentAndSaysWhatToDo();
};

/// Root may do anything; the rules about permissions are about everybody else.
class AsOrdinaryUser
{
public:
    explicit AsOrdinaryUser(const QString &folder) : m_root(::geteuid() == 0)
    {
        if (!m_root)
            return;
        give(folder);
        const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        for (const QFileInfo &entry : entries)
            give(entry.filePath());
        m_switched = ::seteuid(65534) == 0;
    }
    ~AsOrdinaryUser()
    {
        if (m_switched)
            (void)!::seteuid(0);
    }
    bool works() const { return !m_root || m_switched; }

private:
    static void give(const QString &path) { (void)!::chown(QFile::encodeName(path).constData(), 65534, 65534); }
    bool m_root;
    bool m_switched = false;
};

static QByteArray goodJournal()
{
    JournalFolder folder;
    {
        const auto journal = folder.open();
        JournalStory story(**journal, folder.clock);
        (void)story.declare(QStringLiteral("Checkout fails"));
        for (int i = 0; i < 20; ++i)
            (void)story.log(QStringLiteral("entry %1").arg(i));
    }
    return bytesOf(folder.path());
}

static QByteArray withNumber(QByteArray file, qsizetype offset, quint32 value)
{
    qToBigEndian(value, file.data() + offset);
    return file;
}

static QByteArray foreignDatabase()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.db"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    return bytesOf(path);
}

void TestJournalRefused::whatIsNotOursIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = goodJournal();
    QVERIFY(good.size() > 20000);
    QTest::newRow("text") << QByteArray("id,title\n1,Checkout fails\n") << ErrorCode::Refused;
    QTest::newRow("one byte") << QByteArray("x") << ErrorCode::Refused;
    QTest::newRow("large and random looking") << QByteArray(100000, 'Q') << ErrorCode::Refused;
    QTest::newRow("another program's database") << foreignDatabase() << ErrorCode::Refused;
    QTest::newRow("newer format") << withNumber(good, 60, kFormat + 1) << ErrorCode::Newer;
    QTest::newRow("much newer format") << withNumber(good, 60, 1000) << ErrorCode::Newer;
    QTest::newRow("zeros") << QByteArray(good.size(), '\0') << ErrorCode::Damaged;
    QTest::newRow("zeroed first page") << QByteArray(4096, '\0') + good.mid(4096) << ErrorCode::Damaged;
    QTest::newRow("overwritten first bytes") << QByteArray(16, 'x') + good.mid(16) << ErrorCode::Damaged;
    QTest::newRow("overwritten first page") << QByteArray(4096, 'x') + good.mid(4096) << ErrorCode::Damaged;
    QTest::newRow("wrong id, our tables") << withNumber(good, 68, 7) << ErrorCode::Damaged;
    QTest::newRow("format 0, our id") << withNumber(good, 60, 0) << ErrorCode::Damaged;
    QTest::newRow("half the file") << good.left(good.size() / 2) << ErrorCode::Damaged;
    QTest::newRow("last byte missing") << good.left(good.size() - 1) << ErrorCode::Damaged;
    QTest::newRow("only the header") << good.left(100) << ErrorCode::Damaged;
    QTest::newRow("impossible page size") << good.left(16) + QByteArray("\x00\x03", 2) + good.mid(18) << ErrorCode::Damaged;
}

void TestJournalRefused::whatIsNotOursIsLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    QVERIFY(writeBytes(path, content));
    const QDateTime before = QFileInfo(path).lastModified();
    const auto journal = Journal::open(path, FakeClock());
    QVERIFY(!journal.ok());
    QVERIFY2(journal.error().code == code, qPrintable(journal.error().message + journal.error().detail));
    QVERIFY(!journal.error().message.isEmpty());
    QCOMPARE(bytesOf(path), content);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("journal.db")));
}

void TestJournalRefused::whatMayNotBeTouchedSaysSo_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode"); // 0 = as it is, -1 = a folder, -2 = a pipe, -3 = below a file
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unreadable") << 0700 << 0200 << QStringLiteral("may not read");
    QTest::newRow("read-only") << 0700 << 0400 << QStringLiteral("is read-only");
    QTest::newRow("read-only folder") << 0500 << 0600 << QStringLiteral("Nothing may be written");
    QTest::newRow("no way in") << 0000 << 0600 << QStringLiteral("Nothing may be written");
    QTest::newRow("a folder") << 0700 << -1 << QStringLiteral("is a folder");
    QTest::newRow("a pipe") << 0700 << -2 << QStringLiteral("is not a file");
    QTest::newRow("below a file") << 0700 << -3 << QStringLiteral("part of that path is a file");
}

void TestJournalRefused::whatMayNotBeTouchedSaysSo()
{
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(QString, sentence);
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.db"));
    if (fileMode == -1)
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("journal.db")));
    else if (fileMode == -2)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(writeBytes(path, goodJournal()));
    if (fileMode == -3)
        path += QStringLiteral("/journal.db");
    if (fileMode > 0)
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), mode_t(folderMode)), 0);
    {
        const AsOrdinaryUser user(folder.path());
        if (!user.works())
            QSKIP("cannot become an ordinary user here");
        const auto journal = Journal::open(path, FakeClock());
        QVERIFY(!journal.ok());
        QCOMPARE(journal.error().code, ErrorCode::Storage);
        QVERIFY2(journal.error().message.contains(sentence), qPrintable(journal.error().message));
    }
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0700), 0);
}

void TestJournalRefused::anInterruptedCreationIsFinished_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty file") << QByteArray();
    // What SQLite has written when the switch to write-ahead logging is done and the first migration is not.
    QByteArray page(4096, '\0');
    page.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    page.replace(16, 8, QByteArray("\x10\x00\x02\x02\x00\x40\x20\x20", 8));
    page = withNumber(withNumber(withNumber(page, 24, 1), 28, 1), 92, 1);
    page = withNumber(withNumber(page, 44, 4), 56, 1);
    page[100] = 0x0d;
    page.replace(105, 2, QByteArray("\x10\x00", 2));
    QTest::newRow("header only") << page;
}

void TestJournalRefused::anInterruptedCreationIsFinished()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    QVERIFY(writeBytes(path, content));
    const FakeClock clock;
    const auto journal = Journal::open(path, clock);
    QVERIFY2(journal.ok(), journal.ok() ? "" : qPrintable(journal.error().message + journal.error().detail));
    QVERIFY((*journal)->verify()->problems.isEmpty());
    QCOMPARE((*journal)->info().format, kFormat);
}

void TestJournalRefused::aNewerReaderIsRequiredByTheFile()
{
    JournalFolder folder;
    {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        QVERIFY(tamper({QStringLiteral("UPDATE meta SET min_reader = %1").arg(kFormat + 1)}));
    }
    const QByteArray before = bytesOf(folder.path());
    QCOMPARE(folder.open().error().code, ErrorCode::Newer);
    QCOMPARE(bytesOf(folder.path()), before);
}

void TestJournalRefused::aNewerFormatInTheLogAloneIsSeen()
{
    QTemporaryDir copy;
    {
        JournalFolder folder;
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        QVERIFY(tamper({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("PRAGMA user_version = %1").arg(kFormat + 1)}));
        for (const char *suffix : {"", "-wal"}) // what a crash of the newer program leaves
            QVERIFY(QFile::copy(folder.path() + QLatin1String(suffix), copy.filePath(QStringLiteral("journal.db")) + QLatin1String(suffix)));
    }
    const QString path = copy.filePath(QStringLiteral("journal.db"));
    const QByteArray file = bytesOf(path);
    const QByteArray log = bytesOf(path + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    QCOMPARE(Journal::open(path, FakeClock()).error().code, ErrorCode::Newer);
    QCOMPARE(bytesOf(path), file);
    QCOMPARE(bytesOf(path + QStringLiteral("-wal")), log);
}

void TestJournalRefused::networkDrivesAreRefused()
{
    QCOMPARE(networkFileSystem(0x6969), std::optional(QStringLiteral("NFS")));
    QCOMPARE(networkFileSystem(0xfe534d42), std::optional(QStringLiteral("SMB")));
    QCOMPARE(networkFileSystem(0xff534d42), std::optional(QStringLiteral("SMB")));
    for (const quint32 local : {0xef53u, 0x01021994u, 0x58465342u, 0x9123683eu, 0x794c7630u}) // ext4, tmpfs, xfs, btrfs, overlay
        QVERIFY(!networkFileSystem(local));
}

void TestJournalRefused::everySentenceIsDifferentAndSaysWhatToDo()
{
    QTemporaryDir folder;
    const QByteArray good = goodJournal();
    const QVector<QByteArray> contents{QByteArray("text"), foreignDatabase(), withNumber(good, 60, kFormat + 1), good.left(good.size() / 2)};
    QSet<QString> sentences;
    for (const QByteArray &content : contents) {
        const QString path = folder.filePath(QStringLiteral("journal.db"));
        QVERIFY(writeBytes(path, content));
        const QString sentence = Journal::open(path, FakeClock()).error().message;
        QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u':'), qPrintable(sentence));
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), contents.size());
}

QUARTERDECK_TEST(TestJournalRefused);

} // namespace quarterdeck

#include "tst_refused.moc"
