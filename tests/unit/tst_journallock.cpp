// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "journal/journallock.h"
#include "testmain.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <sys/stat.h>

namespace quarterdeck {

/// One process at a time.
class TestJournalLock : public QObject
{
    Q_OBJECT

private slots:
    void onlyOneHolderAtATime();
    void theSentenceNamesTheHolder();
    void everySpellingOfAPathIsOneJournal();
    void theSocketLiesWhereOnlyThisUserCanReachIt();
    void aLongRuntimeFolderStillGivesAShortSocket();
};

void TestJournalLock::onlyOneHolderAtATime()
{
    JournalFolder folder;
    {
        const auto first = JournalLock::acquire(folder.path());
        QVERIFY(first.ok());
        const auto second = JournalLock::acquire(folder.path());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }
    QVERIFY(JournalLock::acquire(folder.path()).ok());
    QVERIFY(folder.open().ok()); // the lock's own file is not in the way
}

void TestJournalLock::theSentenceNamesTheHolder()
{
    JournalFolder folder;
    const auto first = JournalLock::acquire(folder.path());
    QVERIFY(first.ok());
    const QString sentence = JournalLock::acquire(folder.path()).error().message;
    QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence));
    QVERIFY2(sentence.contains(QCoreApplication::applicationName()), qPrintable(sentence));
}

void TestJournalLock::everySpellingOfAPathIsOneJournal()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("linked"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("real/journal.db")), folder.filePath(QStringLiteral("alias.db"))));
    const QStringList spellings{folder.filePath(QStringLiteral("real/journal.db")), folder.filePath(QStringLiteral("linked/journal.db")),
                                folder.filePath(QStringLiteral("real/../real/./journal.db")), folder.filePath(QStringLiteral("alias.db")),
                                QDir::current().relativeFilePath(folder.filePath(QStringLiteral("real/journal.db")))};
    for (const bool exists : {false, true}) {
        if (exists)
            QVERIFY(Journal::open(spellings.first(), FakeClock()).ok());
        QSet<QString> sockets;
        for (const QString &spelling : spellings)
            sockets << JournalLock::socketPath(spelling);
        QCOMPARE(sockets.size(), 1);
        const auto held = JournalLock::acquire(spellings.first());
        QVERIFY(held.ok());
        for (const QString &spelling : spellings)
            QCOMPARE(JournalLock::acquire(spelling).error().code, ErrorCode::Busy);
    }
    QVERIFY(JournalLock::socketPath(folder.filePath(QStringLiteral("real/other.db"))) != JournalLock::socketPath(spellings.first()));
}

void TestJournalLock::theSocketLiesWhereOnlyThisUserCanReachIt()
{
    QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QString path = JournalLock::socketPath(QStringLiteral("/somewhere/journal.db"));
    QVERIFY(path.startsWith(runtime.path() + QStringLiteral("/quarterdeck/")));
    struct stat st{};
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &st), 0);
    QCOMPARE(int(st.st_mode & 0777), 0700);

    // Someone else could get in there first: not used.
    QCOMPARE(::chmod(QFile::encodeName(runtime.path() + QStringLiteral("/quarterdeck")).constData(), 0755), 0);
    QVERIFY(!JournalLock::socketPath(QStringLiteral("/somewhere/journal.db")).startsWith(runtime.path()));
    qputenv("XDG_RUNTIME_DIR", before);
}

void TestJournalLock::aLongRuntimeFolderStillGivesAShortSocket()
{
    QTemporaryDir folder;
    const QString runtime = folder.filePath(QString(100, u'r'));
    QVERIFY(QDir().mkpath(runtime));
    QCOMPARE(::chmod(QFile::encodeName(runtime).constData(), 0700), 0);
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    const QString path = JournalLock::socketPath(QStringLiteral("/somewhere/journal.db"));
    qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY(!path.isEmpty());
    QVERIFY(QFile::encodeName(path).size() < 108);
}

QUARTERDECK_TEST(TestJournalLock);

} // namespace quarterdeck

#include "tst_journallock.moc"
