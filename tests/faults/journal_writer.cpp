// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a journal from a process of its own, so that a test can kill it, watch its system calls, or put it on a full disk.
//   journal_writer log JOURNAL COUNT          appends COUNT entries (0 = for ever); prints each event id once it is saved
//   journal_writer fill JOURNAL BALLAST       appends until the disk is full, deletes BALLAST, appends the refused entry again
#include "faults/journalstory.h"
#include "journal/journallock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace quarterdeck;

namespace {

/// One incident for all runs on a journal; its id is made from the text "story".
IncidentId storyId()
{
    return IncidentId::derived(QUuid(0x6ba7b810, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8), "story");
}

int fail(const char *what, const Error &error)
{
    std::printf("failed %s code %d: %s [%s]\n", what, int(error.code), qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

void say(const char *what, const QString &value)
{
    std::printf("%s %s\n", what, qUtf8Printable(value));
    std::fflush(stdout);
}

int writeLog(Journal &journal, JournalStory &story, int count)
{
    for (int i = 0; count == 0 || i < count; ++i) {
        const auto saved = story.log(QStringLiteral("entry %1 of this run, checking the connection pool and the error rate").arg(i));
        if (!saved)
            return fail("append", saved.error());
        say("saved", saved->first().id.toString());
    }
    say("events", QString::number(journal.info().events));
    return 0;
}

int fillDisk(Journal &journal, JournalStory &story, const QString &ballast)
{
    Result<QVector<LogRecord>> saved = QVector<LogRecord>();
    EventDraft last = story.draft(EntryLogged{story.body(QString())});
    qint64 count = 0;
    do {
        last = story.draft(EntryLogged{story.body(QStringLiteral("entry ") + QString(3000, u'x'))});
        saved = story.write({last});
        count += saved ? 1 : 0;
    } while (saved && count < 100000);
    if (saved)
        return fail("fill", {ErrorCode::Refused, QStringLiteral("the disk never got full"), {}});
    say("full", QString::number(int(saved.error().code)) + u' ' + saved.error().message);
    const auto readable = journal.read(story.id());
    if (!readable || readable->size() != count + 1)
        return fail("read on a full disk", readable ? Error{} : readable.error());
    if (!QFile::remove(ballast))
        return fail("ballast", {});
    saved = story.write({last});
    if (!saved)
        return fail("append with space again", saved.error());
    const auto report = journal.verify();
    if (!report || !report->problems.isEmpty() || report->events != count + 2)
        return fail("verify", report ? Error{ErrorCode::Damaged, report->problems.join(u' '), {}} : report.error());
    say("kept", QString::number(count));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto lock = JournalLock::acquire(arguments.at(2));
    if (!lock)
        return fail("lock", lock.error());
    FakeClock clock;
    clock.set(SystemClock().now());
    const auto journal = Journal::open(arguments.at(2), clock);
    if (!journal)
        return fail("open", journal.error());
    JournalStory story(**journal, clock, storyId());
    const auto before = (*journal)->read(story.id());
    if (!before)
        return fail("read", before.error());
    for (const LogRecord &record : *before)
        story.replay(toEvent(record));
    if (before->isEmpty()) {
        if (const auto declared = story.declare(QStringLiteral("Checkout fails")); !declared)
            return fail("declare", declared.error());
    }
    return arguments.at(1) == u"fill" ? fillDisk(**journal, story, arguments.at(3)) : writeLog(**journal, story, arguments.at(3).toInt());
}
