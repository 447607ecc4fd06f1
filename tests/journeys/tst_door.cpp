// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorprocess.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck {

/// Several processes on one journal at once.
class TestDoor : public QObject
{
    Q_OBJECT

private slots:
    void twoWritersMakeOneDenseLog_data();
    void twoWritersMakeOneDenseLog();
    void manyShortRunsTakeTurns();
};

namespace {
/// Entries of each writer; the long run is the one the product promises.
int entriesOfEach() { return qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 5000 : 500; }
} // namespace

void TestDoor::twoWritersMakeOneDenseLog_data()
{
    QTest::addColumn<bool>("withOwner");
    QTest::newRow("one of them owns the journal") << false;
    QTest::newRow("a third process owns it") << true;
}

void TestDoor::twoWritersMakeOneDenseLog()
{
    QFETCH(bool, withOwner);
    const TestJournal journal;
    const int count = entriesOfEach();
    std::unique_ptr<DoorProcess> owner;
    if (withOwner) {
        owner = std::make_unique<DoorProcess>(journal.server());
        QTRY_VERIFY(owner->said(QStringLiteral("owner")));
    }
    DoorProcess a(journal.writer(count, QStringLiteral("alice")));
    DoorProcess b(journal.writer(count, QStringLiteral("bob")));
    QVERIFY(a.endsWell());
    QVERIFY(b.endsWell());
    QCOMPARE(a.acknowledged().size(), count);
    QCOMPARE(b.acknowledged().size(), count);

    const auto door = journal.open();
    QCOMPARE(door->isOwner(), !withOwner);
    const QHash<QString, int> texts = textsOf(*door, journal.incident);
    QCOMPARE(texts.size(), 2 * count);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        QCOMPARE(text.value(), 1);
}

/// A script that logs with one process a line: each finds the lock free or the socket of the one before.
void TestDoor::manyShortRunsTakeTurns()
{
    const TestJournal journal;
    std::vector<std::unique_ptr<DoorProcess>> runs;
    for (int i = 0; i < 12; ++i)
        runs.push_back(std::make_unique<DoorProcess>(journal.writer(5, QStringLiteral("run%1").arg(i))));
    for (const auto &run : runs)
        QVERIFY(run->endsWell());
    QCOMPARE(textsOf(*journal.open(), journal.incident).size(), 60);
}

QUARTERDECK_TEST(TestDoor);

} // namespace quarterdeck

#include "tst_door.moc"
