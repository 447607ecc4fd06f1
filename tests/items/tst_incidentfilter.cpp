// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "items/foldedtext.h"
#include "items/incidentfilter.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace quarterdeck;

class TestIncidentFilter : public QObject
{
    Q_OBJECT
private slots:
    void foldingTakesCaseAndDiacriticsOff_data();
    void foldingTakesCaseAndDiacriticsOff();
    void anArenaFindsWhatWasReplacedAndNotWhatWas();
    void aTokenNarrowsAndTheRestAreWords_data();
    void aTokenNarrowsAndTheRestAreWords();
    void everyRowIsJudgedAsIfAlone();
    void rowsThatComeOrChangeWhileFilteringAreJudged();
    void theFirstKeystrokeDoesNotWaitForTheSlices();
};

void TestIncidentFilter::foldingTakesCaseAndDiacriticsOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << QStringLiteral("Checkout FAILING") << QStringLiteral("checkout failing");
    QTest::newRow("umlaut") << QStringLiteral("Größe") << QStringLiteral("große");
    QTest::newRow("french") << QStringLiteral("Échec à Noël") << QStringLiteral("echec a noel");
    QTest::newRow("decomposed") << QStringLiteral("E\u0301chec") << QStringLiteral("echec");
    QTest::newRow("full width") << QStringLiteral("ＤＮＳ") << QStringLiteral("dns");
    QTest::newRow("greek") << QStringLiteral("Ώρα") << QStringLiteral("ωρα");
}

void TestIncidentFilter::foldingTakesCaseAndDiacriticsOff()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedText(text), folded);
}

void TestIncidentFilter::anArenaFindsWhatWasReplacedAndNotWhatWas()
{
    FoldedArena arena;
    const auto rowsWith = [&](const char *word) {
        QVector<quint8> hits(arena.size(), 0);
        arena.find(word, hits);
        QVector<int> rows;
        for (int row = 0; row < hits.size(); ++row) {
            if (hits[row])
                rows << row;
        }
        return rows;
    };
    for (int i = 0; i < 2000; ++i)
        arena.append("row " + QByteArray::number(i) + " alpha");
    QCOMPARE(rowsWith("row 1999"), QVector<int>{1999});
    arena.replace(7, "beta");
    arena.replace(8, "a much longer text than there was room for, gamma");
    QCOMPARE(rowsWith("beta"), QVector<int>{7});
    QCOMPARE(rowsWith("gamma"), QVector<int>{8});
    QVERIFY(!rowsWith("alpha").contains(7) && !rowsWith("alpha").contains(8));
    for (int i = 0; i < 1000; ++i) // far more than the side table holds
        arena.replace(i, "long long long long long long " + QByteArray::number(i));
    QCOMPARE(rowsWith("long 999").size(), 1);
    QCOMPARE(rowsWith("alpha").size(), 1000);
    QCOMPARE(QByteArray(arena.text(1500).data(), qsizetype(arena.text(1500).size())), QByteArray("row 1500 alpha"));
}

void TestIncidentFilter::aTokenNarrowsAndTheRestAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("refs");
    const QString a = QStringLiteral("INC-AAAAAA"), b = QStringLiteral("INC-BBBBBB"), c = QStringLiteral("INC-CCCCCC"), d = QStringLiteral("INC-DDDDDD");
    QTest::newRow("nothing") << QString() << QStringList{a, b, c, d};
    QTest::newRow("word") << QStringLiteral("checkout") << QStringList{a, b};
    QTest::newRow("two words, any order") << QStringLiteral("slow checkout") << QStringList{b};
    QTest::newRow("ref") << QStringLiteral("inc-cc") << QStringList{c};
    QTest::newRow("diacritics") << QStringLiteral("grosse") << QStringList{};
    QTest::newRow("diacritics match both ways") << QStringLiteral("zurich") << QStringList{d};
    QTest::newRow("severity by number") << QStringLiteral("sev:1") << QStringList{a};
    QTest::newRow("severity by name") << QStringLiteral("sev:sev-2") << QStringList{b};
    QTest::newRow("two severities widen") << QStringLiteral("sev:1 sev:2") << QStringList{a, b};
    QTest::newRow("not rated") << QStringLiteral("sev:none") << QStringList{d};
    QTest::newRow("status") << QStringLiteral("status:mitigating") << QStringList{a};
    QTest::newRow("status so far") << QStringLiteral("status:mi") << QStringList{a};
    QTest::newRow("half a token narrows nothing") << QStringLiteral("status:") << QStringList{a, b, c, d};
    QTest::newRow("service") << QStringLiteral("service:payments") << QStringList{b};
    QTest::newRow("commander") << QStringLiteral("ic:@bob") << QStringList{a};
    QTest::newRow("open") << QStringLiteral("is:open") << QStringList{a, b, d};
    QTest::newRow("closed") << QStringLiteral("is:closed") << QStringList{c};
    QTest::newRow("vacant") << QStringLiteral("is:vacant") << QStringList{b, d};
    QTest::newRow("kind") << QStringLiteral("kind:drill") << QStringList{d};
    QTest::newRow("token and word") << QStringLiteral("is:open checkout sev:2") << QStringList{b};
    QTest::newRow("a colon is not a token") << QStringLiteral("12:30") << QStringList{c};
}

void TestIncidentFilter::aTokenNarrowsAndTheRestAreWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, refs);
    BoardFixture board;
    const auto make = [&](const char *ref, const char *title, Status status, int rank, const char *services, const char *commander) {
        IncidentSummary summary{IncidentId::random()};
        summary.ref = QString::fromLatin1(ref);
        summary.title = QString::fromUtf8(title);
        summary.status = status;
        summary.severityRank = rank;
        summary.severityName = rank ? QStringLiteral("SEV-%1").arg(rank) : QString();
        summary.services = QString::fromLatin1(services);
        summary.commander = QString::fromLatin1(commander);
        summary.declared = summary.lastActivity = board.clock.now();
        return summary;
    };
    IncidentSummary drill = make("INC-DDDDDD", "Zürich fail-over", Status::Detected, 0, "edge", "");
    drill.kind = IncidentKind::Drill;
    board.door.seed({make("INC-AAAAAA", "Checkout failing", Status::Mitigating, 1, "checkout", "bob"),
                     make("INC-BBBBBB", "Checkout slow", Status::Detected, 2, "checkout, payments", ""),
                     make("INC-CCCCCC", "Backup at 12:30", Status::Closed, 3, "storage", ""), drill});
    board.load();
    IncidentFilter filter(board.book);
    filter.setText(text);
    QStringList found;
    for (int row = 0; row < board.book.size(); ++row) {
        if (filter.accepts(row))
            found << board.book.at(row).ref;
    }
    found.sort();
    QCOMPARE(found, refs);
    QCOMPARE(filter.matchCount(), int(refs.size()));
}

void TestIncidentFilter::everyRowIsJudgedAsIfAlone()
{
    QRandomGenerator random(4);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 3000; ++i)
        rows << randomSummary(random, board.clock.now());
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    for (const char *text : {"o", "checkout", "große dns", "bob2 latency", "sev:1 fail", "is:open auth", "zzz"}) {
        filter.setText(QString::fromUtf8(text));
        const QStringList words = foldedWords(QString::fromUtf8(text));
        int matches = 0;
        for (int row = 0; row < board.book.size(); ++row) {
            const IncidentSummary &one = board.book.at(row);
            const QString all = foldedText(one.ref + u' ' + one.title + u' ' + one.services + u' ' + one.commander + u' ' + one.severityName + u' '
                                           + key(one.status) + u' ' + displayName(one.status));
            bool wanted = true;
            for (const QString &word : words) {
                if (word == u"sev:1")
                    wanted = wanted && one.severityRank == 1;
                else if (word == u"is:open")
                    wanted = wanted && isActive(one.status);
                else
                    wanted = wanted && all.contains(word);
            }
            QCOMPARE(filter.accepts(row), wanted);
            matches += wanted;
        }
        QCOMPARE(filter.matchCount(), matches);
    }
}

void TestIncidentFilter::rowsThatComeOrChangeWhileFilteringAreJudged()
{
    QRandomGenerator random(5);
    BoardFixture board;
    board.door.seed({randomSummary(random, board.clock.now())});
    board.load();
    IncidentFilter filter(board.book);
    filter.setText(QStringLiteral("xylophone"));
    QCOMPARE(filter.matchCount(), 0);
    IncidentSummary added = randomSummary(random, board.clock.now());
    added.title = QStringLiteral("Xylophone out of tune");
    board.announce(added);
    QCOMPARE(filter.matchCount(), 1);
    added.title = QStringLiteral("Tuned");
    added.lastSeq += 1;
    board.announce(added);
    QCOMPARE(filter.matchCount(), 0);
}

void TestIncidentFilter::theFirstKeystrokeDoesNotWaitForTheSlices()
{
    QRandomGenerator random(6);
    BoardFixture board;
    QVector<IncidentSummary> rows;
    for (int i = 0; i < 5000; ++i)
        rows << randomSummary(random, board.clock.now());
    rows.last().title = QStringLiteral("the needle");
    board.door.seed(rows);
    board.load();
    IncidentFilter filter(board.book);
    filter.setText(QStringLiteral("needle")); // no event has been processed since the filter was made
    QCOMPARE(filter.matchCount(), 1);
}

QUARTERDECK_TEST(TestIncidentFilter);
#include "tst_incidentfilter.moc"
