// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorprocess.h"
#include "journal/journallock.h"
#include "testmain.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

namespace quarterdeck {

/// What happens to everyone else when the owner of a journal goes, politely or not.
class TestDoorTakeover : public QObject
{
    Q_OBJECT

private slots:
    void killingTheOwnerLosesNoAcknowledgedEntry_data();
    void killingTheOwnerLosesNoAcknowledgedEntry();
    void aWriterGoesOnWhenTheOwnerCloses();
    void followersHearEveryCommitOnceAcrossOwners();
    void whatWasAskedWhileTheOwnerDiedIsAnswered();
    void withoutAnAnswerOpeningGivesUpInTime_data();
    void withoutAnAnswerOpeningGivesUpInTime();
};

void TestDoorTakeover::killingTheOwnerLosesNoAcknowledgedEntry_data()
{
    QTest::addColumn<int>("killAfter");
    const int cycles = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 50 : 4;
    for (int i = 0; i < cycles; ++i) {
        const int after = 1 + (i * 37) % 211;
        QTest::addRow("after %d entries, cycle %d", after, i) << after;
    }
}

void TestDoorTakeover::killingTheOwnerLosesNoAcknowledgedEntry()
{
    QFETCH(int, killAfter);
    constexpr int kCount = 300;
    const TestJournal journal;
    DoorProcess owner(journal.writer(100000, QStringLiteral("owner")));
    QTRY_VERIFY(owner.said(QStringLiteral("owner")));
    DoorProcess other(journal.writer(kCount, QStringLiteral("other")));
    QTRY_VERIFY(other.acknowledged().size() >= std::min(killAfter, kCount / 2));
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QVERIFY(other.endsWell());
    QVERIFY(other.said(QStringLiteral("client")));

    const auto door = journal.open();
    QVERIFY(door->isOwner());
    const QHash<QString, int> texts = textsOf(*door, journal.incident);
    const QStringList acknowledged = owner.acknowledged() + other.acknowledged();
    QVERIFY(!owner.acknowledged().isEmpty());
    QCOMPARE(other.acknowledged().size(), kCount);
    for (const QString &text : acknowledged)
        QCOMPARE(texts.value(text), 1);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        QCOMPARE(text.value(), 1); // not acknowledged, but never twice either
}

void TestDoorTakeover::aWriterGoesOnWhenTheOwnerCloses()
{
    constexpr int kCount = 400;
    const TestJournal journal;
    auto owner = journal.open();
    DoorProcess writer(journal.writer(kCount, QStringLiteral("writer")));
    QTRY_VERIFY(writer.acknowledged().size() > 20);
    owner.reset();
    QVERIFY(writer.endsWell());
    const QHash<QString, int> texts = textsOf(*journal.open(), journal.incident);
    QCOMPARE(texts.size(), kCount);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        QCOMPARE(text.value(), 1);
}

void TestDoorTakeover::followersHearEveryCommitOnceAcrossOwners()
{
    constexpr int kCount = 150;
    const TestJournal journal;
    auto first = std::make_unique<DoorProcess>(journal.server());
    QTRY_VERIFY(first->said(QStringLiteral("owner")));
    const auto follower = journal.open();
    QVERIFY(!follower->isOwner());
    QVector<qint64> heard;
    connect(follower.get(), &Door::committed, this, [&](const Commit &commit) {
        for (const Event &event : commit.events)
            heard.append(event.seq);
    });
    QSignalSpy states(follower.get(), &Door::storageChanged);
    DoorProcess writer(journal.writer(kCount, QStringLiteral("writer")));
    QTRY_VERIFY(heard.size() > 30);
    first->kill();
    QVERIFY(writer.endsWell());
    QTRY_COMPARE(heard.size(), kCount);
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(heard.at(i), i + 2); // the declaration came before we listened
    QTRY_VERIFY(states.size() >= 2);
    QCOMPARE(states.first().first().value<StorageState>().kind, StorageState::Kind::OwnerLost);
    QTRY_COMPARE(states.last().first().value<StorageState>().kind, StorageState::Kind::Saved);
}

void TestDoorTakeover::whatWasAskedWhileTheOwnerDiedIsAnswered()
{
    const TestJournal journal;
    auto owner = std::make_unique<DoorProcess>(journal.server());
    QTRY_VERIFY(owner->said(QStringLiteral("owner")));
    const auto door = journal.open();
    QVERIFY(!door->isOwner());
    QVector<QFuture<Result<Receipt>>> answers;
    for (int i = 0; i < 100; ++i) {
        answers.append(door->submit(journal.entry(QStringLiteral("entry %1").arg(i))));
        if (i == 50)
            owner->kill();
    }
    for (int i = 0; i < answers.size(); ++i) {
        const Result<Receipt> receipt = answers[i].result();
        QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.error().message));
        QCOMPARE(receipt->events.first().seq, i + 2); // in the order given
    }
    QVERIFY(door->isOwner());
    QCOMPARE(textsOf(*door, journal.incident).size(), 100);
}

void TestDoorTakeover::withoutAnAnswerOpeningGivesUpInTime_data()
{
    QTest::addColumn<bool>("listens");
    QTest::newRow("a lock without a socket") << false;
    QTest::newRow("a program that hangs") << true;
}

void TestDoorTakeover::withoutAnAnswerOpeningGivesUpInTime()
{
    QFETCH(bool, listens);
    const TestJournal journal;
    const auto lock = JournalLock::acquire(journal.path);
    QVERIFY(lock.ok());
    QLocalServer mute; // the kernel takes connections for it; opening waits on this thread, so it never speaks
    if (listens)
        QVERIFY(mute.listen(JournalLock::socketPath(journal.path)));
    DoorOptions options = journal.options();
    options.lockTimeout = Milliseconds(150);
    const auto door = openDoor(options, journal.clock);
    QVERIFY(!door.ok());
    QCOMPARE(door.error().code, ErrorCode::Busy);
    QVERIFY(!door.error().message.isEmpty());
}

QUARTERDECK_TEST(TestDoorTakeover);

} // namespace quarterdeck

#include "tst_doortakeover.moc"
