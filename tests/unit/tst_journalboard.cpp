// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "journal/summarycard.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

namespace quarterdeck {

/// The board's rows.
class TestJournalSummaries : public QObject
{
    Q_OBJECT

private slots:
    void theNewestActivityComesFirst();
    void aRowIsReplacedNotAdded();
    void oneRefBelongsToOneIncident();
    void aCardSurvivesTheRoundTrip();
    void anyChangedBitOfACardIsNoticed();
    void aDamagedRowIsNotShown();
};

static IncidentSummary sampleSummary(int number)
{
    IncidentSummary s{IncidentId::random()};
    s.ref = QStringLiteral("INC-%1").arg(number + 100000);
    s.title = QStringLiteral("Größer als %1 🔥").arg(number);
    s.kind = kAllKinds[size_t(number) % kAllKinds.size()];
    s.isPrivate = number % 2;
    s.status = kAllStatuses[size_t(number) % kAllStatuses.size()];
    s.severityRank = number % 5;
    s.severityName = s.severityRank ? QStringLiteral("SEV-%1").arg(s.severityRank) : QString();
    s.services = QStringLiteral("checkout, payments");
    s.commander = number % 3 ? QStringLiteral("alice") : QString();
    if (number % 3 == 0)
        s.commanderVacantSince = Instant{1731681612000 + number};
    s.declared = Instant{1731681612000 - number};
    if (number % 4 == 0)
        s.resolved = Instant{0};
    s.lastActivity = Instant{1731681612000 + (number * 7919) % 1000};
    s.entries = number;
    s.lastSeq = number + 1;
    return s;
}

static bool same(const IncidentSummary &a, const IncidentSummary &b)
{
    return a.id == b.id && a.ref == b.ref && a.title == b.title && a.kind == b.kind && a.isPrivate == b.isPrivate && a.status == b.status
        && a.severityRank == b.severityRank && a.severityName == b.severityName && a.services == b.services && a.commander == b.commander
        && a.commanderVacantSince == b.commanderVacantSince && a.declared == b.declared && a.resolved == b.resolved
        && a.lastActivity == b.lastActivity && a.entries == b.entries && a.lastSeq == b.lastSeq;
}

void TestJournalSummaries::theNewestActivityComesFirst()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    QVector<IncidentSummary> written;
    for (int i = 0; i < 200; ++i)
        written << sampleSummary(i);
    QVERIFY((*journal)->append({}, written).ok());
    std::stable_sort(written.begin(), written.end(), [](const auto &a, const auto &b) { return a.lastActivity > b.lastActivity; });

    const auto all = (*journal)->summaries();
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 200);
    for (qsizetype i = 0; i < 200; ++i)
        QCOMPARE(all->at(i).lastActivity, written.at(i).lastActivity);
    const auto page = (*journal)->summaries(60, 0);
    const auto rest = (*journal)->summaries(-1, 60);
    QCOMPARE(page->size(), 60);
    QCOMPARE(rest->size(), 140);
    for (qsizetype i = 0; i < 200; ++i)
        QVERIFY(same(i < 60 ? page->at(i) : rest->at(i - 60), all->at(i)));
    QVERIFY((*journal)->summaries(10, 1000)->isEmpty());
    QVERIFY((*journal)->summaries(0)->isEmpty());
}

void TestJournalSummaries::aRowIsReplacedNotAdded()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    IncidentSummary s = sampleSummary(1);
    QVERIFY((*journal)->append({}, {s}).ok());
    s.title = QStringLiteral("Another title");
    s.lastActivity = s.lastActivity + Milliseconds(1);
    QVERIFY((*journal)->append({}, {s}).ok());
    const auto all = (*journal)->summaries();
    QCOMPARE(all->size(), 1);
    QVERIFY(same(all->first(), s));
}

void TestJournalSummaries::oneRefBelongsToOneIncident()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    IncidentSummary one = sampleSummary(1);
    IncidentSummary two = sampleSummary(2);
    QVERIFY((*journal)->append({}, {one}).ok());
    QVERIFY((*journal)->hasRef(one.ref));
    QVERIFY(!(*journal)->hasRef(two.ref));
    QVERIFY((*journal)->findRef(one.ref)->value() == one.id);
    QVERIFY(!(*journal)->findRef(two.ref)->has_value());
    two.ref = one.ref;
    QVERIFY((*journal)->append({}, {two}).ok()); // made by another console that was offline too: it must not stop the sync
    QVERIFY((*journal)->findRef(one.ref)->value() == one.id);
    QCOMPARE((*journal)->summaries()->size(), 2);
    one.ref.clear(); // incidents whose declaration has not arrived have none, any number of them
    two.ref.clear();
    QVERIFY((*journal)->append({}, {one, two}).ok());
}

void TestJournalSummaries::aCardSurvivesTheRoundTrip()
{
    for (int i = 0; i < 100; ++i) {
        const IncidentSummary s = sampleSummary(i);
        const auto read = summarycard::decode(summarycard::encode(s));
        QVERIFY(read.has_value());
        QVERIFY(same(*read, s));
    }
}

void TestJournalSummaries::anyChangedBitOfACardIsNoticed()
{
    const QByteArray card = summarycard::encode(sampleSummary(3));
    for (qsizetype bit = 0; bit < card.size() * 8; ++bit) {
        QByteArray changed = card;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!summarycard::decode(changed), qPrintable(QString::number(bit)));
    }
    for (qsizetype length = 0; length < card.size(); ++length)
        QVERIFY(!summarycard::decode(card.left(length)));
    QVERIFY(!summarycard::decode(card + '\0'));
}

void TestJournalSummaries::aDamagedRowIsNotShown()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    QVERIFY((*journal)->append({}, {sampleSummary(1)}).ok());
    QVERIFY(tamper({QStringLiteral("UPDATE summary SET card = CAST(replace(CAST(card AS TEXT), 'checkout', 'chechout') AS BLOB)")}));
    QCOMPARE((*journal)->summaries().error().code, ErrorCode::Damaged);
}

QUARTERDECK_TEST(TestJournalSummaries);

} // namespace quarterdeck

#include "tst_journalboard.moc"
