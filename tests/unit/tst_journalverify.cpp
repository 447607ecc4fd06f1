// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "testmain.h"

#include <QTest>

namespace quarterdeck {

/// verify() finds what it is for.
class TestJournalVerify : public QObject
{
    Q_OBJECT

private slots:
    void everyTamperingIsReported_data();
    void everyTamperingIsReported();
    void itCanBeStopped();
    void itCountsWhatItRead();
};

void TestJournalVerify::everyTamperingIsReported_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("problem");
    const QString loose = QStringLiteral("DROP TRIGGER event_fixed");
    const auto update = [&loose](const char *set) { return QStringList{loose, QStringLiteral("UPDATE event SET %1 WHERE server_seq = 3").arg(QLatin1String(set))}; };
    const QString content = QStringLiteral("INC-7K3QZP, event 3: its content does not match its hash.");
    const QString chain = QStringLiteral("INC-7K3QZP, event 3: it does not follow from the event before it.");
    QTest::newRow("author") << update("author = 'mallory'") << content;
    QTest::newRow("kind") << update("kind = 'entry.struck'") << content;
    QTest::newRow("base") << update("base_seq = 1") << content;
    QTest::newRow("clock") << update("hlc = hlc + 1") << content;
    QTest::newRow("device") << update("device = randomblob(16)") << content;
    QTest::newRow("content hash") << update("content_hash = randomblob(32)") << content;
    QTest::newRow("order time") << update("received_us = received_us + 1") << chain;
    QTest::newRow("chain hash") << update("server_hash = randomblob(32)") << chain;
    QTest::newRow("taken away") << QStringList{QStringLiteral("DROP TRIGGER event_keep"), QStringLiteral("DELETE FROM event WHERE server_seq = 3")}
                                << QStringLiteral("This console numbered 5 events, but the journal holds 4 of them.");
    QTest::newRow("cut tail, board kept") << QStringList{QStringLiteral("DROP TRIGGER event_keep"), QStringLiteral("DELETE FROM event WHERE server_seq = 5")}
                                          << QStringLiteral("INC-7K3QZP: its row on the board differs from its events in activity, entries, last_seq.");
    QTest::newRow("board row gone") << QStringList{QStringLiteral("DELETE FROM summary")} << QStringLiteral("its row on the board is missing");
    QTest::newRow("board row of nothing") << QStringList{QStringLiteral("INSERT INTO summary (incident, activity_ms, card) VALUES (randomblob(16), 0, x'')")}
                                          << QStringLiteral("row(s) on the board without any events");
    QTest::newRow("search text") << QStringList{QStringLiteral("UPDATE entry_text SET text = 'nothing' WHERE rowid = 3")}
                                 << QStringLiteral("INC-7K3QZP, event 3: the search index holds something else.");
    QTest::newRow("search row gone") << QStringList{QStringLiteral("DELETE FROM entry_text WHERE rowid = 3")}
                                     << QStringLiteral("INC-7K3QZP, event 3: the search index holds something else.");
    QTest::newRow("title") << QStringList{QStringLiteral("UPDATE entry_text SET text = 'nothing' WHERE rowid = 1")}
                           << QStringLiteral("INC-7K3QZP, event 1: the search index holds something else.");
    QTest::newRow("search index") << QStringList{QStringLiteral("UPDATE entry_text_content SET c0 = 'entry 2 said otherwise' WHERE id = 3")}
                                  << QStringLiteral("The search index is damaged");
}

void TestJournalVerify::everyTamperingIsReported()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, problem);
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    for (int i = 2; i <= 5; ++i)
        QVERIFY(story.log(QStringLiteral("entry %1").arg(i)).ok());
    QVERIFY((*journal)->verify()->problems.isEmpty());
    QVERIFY(tamper(statements));
    const auto report = (*journal)->verify();
    QVERIFY(report.ok());
    QVERIFY2(!report->problems.filter(problem).isEmpty(), qPrintable(report->problems.join(u'\n')));
}

void TestJournalVerify::itCanBeStopped()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVector<EventDraft> drafts;
    for (int i = 0; i < 1200; ++i)
        drafts << story.draft(EntryLogged{story.body(QString::number(i))});
    QVERIFY(story.write(drafts).ok());
    QVector<std::pair<qint64, qint64>> seen;
    const auto stopped = (*journal)->verify([&seen](qint64 done, qint64 total) {
        seen.append({done, total});
        return seen.size() < 2;
    });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, (QVector<std::pair<qint64, qint64>>{{500, 1200}, {1000, 1200}}));
    QVERIFY(story.log(QStringLiteral("still writable")).ok());
}

void TestJournalVerify::itCountsWhatItRead()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    for (int i = 0; i < 3; ++i) {
        JournalStory story(**journal, folder.clock);
        QVERIFY(story.declare(QStringLiteral("Incident"), QStringLiteral("INC-AAAAA%1").arg(i + 2)).ok());
        QVERIFY(story.log(QStringLiteral("entry")).ok());
    }
    const auto report = (*journal)->verify();
    QCOMPARE(report->incidents, 3);
    QCOMPARE(report->events, 6);
    QCOMPARE(report->problems, QStringList());
}

QUARTERDECK_TEST(TestJournalVerify);

} // namespace quarterdeck

#include "tst_journalverify.moc"
