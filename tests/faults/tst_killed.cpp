// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "journal/journallock.h"
#include "testmain.h"

#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <signal.h>
#include <unistd.h>

namespace quarterdeck {

/// What "saved" means to a process that dies, to the kernel, and on a disk that fills up.
class TestJournalKilled : public QObject
{
    Q_OBJECT

private slots:
    void everySavedEntryIsThereOnceAfterAnyKill();
    void everySaveIsFlushed();
    void aFullDiskLosesNothingAndIsUsableAgain();
    void aKilledHolderLeavesNoLock();
};

static QString writerProgram()
{
    return QStringLiteral(QUARTERDECK_JOURNAL_WRITER);
}

/// The ids after "saved" in whole lines.
static QStringList savedIn(const QByteArray &output)
{
    QStringList ids;
    qsizetype from = 0;
    for (qsizetype end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n', from)) {
        const QByteArray line = output.mid(from, end - from);
        if (line.startsWith("saved "))
            ids << QString::fromLatin1(line.mid(6));
        from = end + 1;
    }
    return ids;
}

void TestJournalKilled::everySavedEntryIsThereOnceAfterAnyKill()
{
    const int cycles = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 500 : 30;
    JournalFolder folder;
    QStringList saved;
    quint32 random = 12345;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        random = random * 1664525u + 1013904223u;
        const int killAfter = 1 + int((random >> 16) % 60);
        QProcess writer;
        writer.start(writerProgram(), {QStringLiteral("log"), folder.path(), QStringLiteral("0")});
        QByteArray output;
        while (savedIn(output).size() < killAfter) {
            QVERIFY2(writer.waitForReadyRead(10000), output.constData());
            output += writer.readAllStandardOutput();
        }
        QCOMPARE(::kill(pid_t(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        QVERIFY2(!output.contains("failed"), output.constData());
        saved += savedIn(output);
    }

    const auto journal = folder.open();
    QVERIFY2(journal.ok(), journal.ok() ? "" : qPrintable(journal.error().detail));
    const auto report = (*journal)->verify();
    QCOMPARE(report->problems, QStringList());
    QCOMPARE((*journal)->summaries()->size(), 1);
    QHash<QString, int> times;
    const auto records = (*journal)->read((*journal)->summaries()->first().id);
    QVERIFY(records.ok());
    for (const LogRecord &record : *records)
        ++times[record.id.toString()];
    QCOMPARE(times.size(), records->size());
    for (const QString &id : saved)
        QCOMPARE(times.value(id), 1);
    QVERIFY(saved.size() >= cycles);
    // At most the entry that was being written when the process died may be there without having been announced.
    QVERIFY(records->size() <= saved.size() + cycles + 1);
    qInfo("%d kills, %lld entries announced as saved, %lld in the log", cycles, qlonglong(saved.size()), qlonglong(records->size()));
}

void TestJournalKilled::everySaveIsFlushed()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    constexpr int kEntries = 50;
    JournalFolder folder;
    const QString trace = folder.folder() + QStringLiteral("/trace");
    QProcess writer;
    writer.start(strace, {QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=fdatasync,fsync,write"), QStringLiteral("-o"), trace,
                          writerProgram(), QStringLiteral("log"), folder.path(), QString::number(kEntries)});
    QVERIFY(writer.waitForFinished(60000));
    if (writer.exitCode() != 0 && writer.readAllStandardError().contains("ptrace"))
        QSKIP("this sandbox allows no tracing");
    QCOMPARE(savedIn(writer.readAllStandardOutput()).size(), kEntries);

    // Between two announcements there is a flush: none of them ran ahead of the disk.
    int flushes = 0;
    int announced = 0;
    const QList<QByteArray> lines = bytesOf(trace).split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains("fdatasync(") || line.contains("fsync("))
            ++flushes;
        if (line.contains("write(1, \"saved ")) {
            ++announced;
            QVERIFY2(flushes > 0, qPrintable(QStringLiteral("entry %1 was announced before it was flushed").arg(announced)));
            flushes = 0;
        }
    }
    QCOMPARE(announced, kEntries);
}

void TestJournalKilled::aFullDiskLosesNothingAndIsUsableAgain()
{
    const QString unshare = QStandardPaths::findExecutable(QStringLiteral("unshare"));
    if (unshare.isEmpty())
        QSKIP("unshare is not installed");
    JournalFolder folder;
    // A file system of 2 MB in a mount namespace of its own, of which the ballast keeps a part free for later.
    const QString script = QStringLiteral("mount -t tmpfs -o size=2m none \"$1\" || exit 77; "
                                          "dd if=/dev/zero of=\"$1/ballast\" bs=4096 count=100 2>/dev/null; "
                                          "exec \"$2\" fill \"$1/journal.db\" \"$1/ballast\"");
    QProcess writer;
    QStringList arguments{QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), folder.folder(), writerProgram()};
    if (::geteuid() != 0)
        arguments.prepend(QStringLiteral("-r"));
    writer.start(unshare, arguments);
    QVERIFY(writer.waitForFinished(60000));
    const QByteArray output = writer.readAllStandardOutput();
    if (writer.exitCode() == 77 || writer.readAllStandardError().contains("unshare failed"))
        QSKIP("this sandbox allows no mount namespace");
    QVERIFY2(writer.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("full " + QByteArray::number(int(ErrorCode::StorageFull)) + ' '), output.constData());
    QVERIFY2(output.contains("kept "), output.constData());
}

void TestJournalKilled::aKilledHolderLeavesNoLock()
{
    JournalFolder folder;
    QProcess writer;
    writer.start(writerProgram(), {QStringLiteral("log"), folder.path(), QStringLiteral("0")});
    QVERIFY(writer.waitForReadyRead(10000));
    const auto busy = JournalLock::acquire(folder.path());
    QCOMPARE(busy.error().code, ErrorCode::Busy);
    QVERIFY2(busy.error().message.contains(QString::number(writer.processId())), qPrintable(busy.error().message));
    QCOMPARE(::kill(pid_t(writer.processId()), SIGKILL), 0);
    QVERIFY(writer.waitForFinished());
    QVERIFY(JournalLock::acquire(folder.path()).ok());
}

QUARTERDECK_TEST(TestJournalKilled);

} // namespace quarterdeck

#include "tst_killed.moc"
