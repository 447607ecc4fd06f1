// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "testmain.h"
#include "worktime.h"

#include <QTest>

namespace quarterdeck {

/// Full-text search.
class TestJournalSearch : public QObject
{
    Q_OBJECT

private slots:
    void wordsFind_data();
    void wordsFind();
    void nothingIsAnOperator_data();
    void nothingIsAnOperator();
    void theNewestComeFirst();
    void matchesAreMarkedInPlainText();
    void aLongTextIsShownAroundItsFirstMatch();
    void manyShortWordsInLongTextsDoNotHoldTheJournal_data();
    void manyShortWordsInLongTextsDoNotHoldTheJournal();
    void anAmendmentReplacesTheWords();
    void aStruckEntryStaysFindable();
    void titlesAreFoundAsTheyNowRead();
    void anAmendmentOfAnotherIncidentChangesNothing();

private:
    QStringList textsFor(Journal &journal, const QString &words);
};

QStringList TestJournalSearch::textsFor(Journal &journal, const QString &words)
{
    const auto hits = journal.search(words);
    if (!hits)
        return {hits.error().message + hits.error().detail};
    QStringList texts;
    for (const SearchHit &hit : *hits)
        texts << QString(hit.snippet).remove(QChar(0x2068)).remove(QChar(0x2069));
    return texts;
}

void TestJournalSearch::wordsFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    const QString text = QStringLiteral("Rolled back v3.2 on the conn-pool, Größe 42 %");
    QTest::newRow("one word") << text << QStringLiteral("rolled") << true;
    QTest::newRow("another case") << text << QStringLiteral("ROLLED") << true;
    QTest::newRow("all of them, any order") << text << QStringLiteral("pool rolled") << true;
    QTest::newRow("one is missing") << text << QStringLiteral("rolled forward") << false;
    QTest::newRow("last as prefix") << text << QStringLiteral("back rol") << true;
    QTest::newRow("only the last is a prefix") << text << QStringLiteral("rol back") << false;
    QTest::newRow("version") << text << QStringLiteral("v3.2") << true;
    QTest::newRow("hyphenated") << text << QStringLiteral("conn-pool") << true;
    QTest::newRow("hyphenated prefix") << text << QStringLiteral("conn-po") << true;
    QTest::newRow("without diacritics") << text << QStringLiteral("grosse") << false; // ß is a letter of its own
    QTest::newRow("diacritics folded") << QStringLiteral("café naïve") << QStringLiteral("cafe naive") << true;
    QTest::newRow("diacritics typed") << QStringLiteral("cafe") << QStringLiteral("café") << true;
    QTest::newRow("marks between") << text << QStringLiteral("rolled -- back !!") << true;
    QTest::newRow("emoji besides") << text << QStringLiteral("rolled 🔥") << true;
    QTest::newRow("other script") << QStringLiteral("Сбой оплаты") << QStringLiteral("сбой опл") << true;
}

void TestJournalSearch::wordsFind()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, found);
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.log(text).ok());
    QCOMPARE(textsFor(**journal, words).size(), found ? 1 : 0);
}

void TestJournalSearch::nothingIsAnOperator_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"", " ", "\"", "\"\"\"", "*", "a OR b", "NOT", "AND OR NOT", "NEAR(a b)", "text:alpha", "{text}:alpha", "^alpha",
                              "alpha*beta", "(alpha", "alpha)", "a\"b", "'; DROP TABLE event; --", "%", "\\", "-alpha", "+", "🔥", "!!", ":"})
        QTest::addRow("%s", words) << QString::fromUtf8(words);
    QTest::newRow("nul") << QStringLiteral("al") + QChar(0) + QStringLiteral("pha");
    QTest::newRow("half a character") << QString(QChar(0xd83d));
    QTest::newRow("very long word") << QString(200000, u'x');
    QTest::newRow("very many words") << QStringLiteral("alpha ").repeated(50000);
}

void TestJournalSearch::nothingIsAnOperator()
{
    QFETCH(QString, words);
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.log(QStringLiteral("alpha")).ok());
    QVERIFY(story.log(QStringLiteral("beta")).ok());
    const auto hits = (*journal)->search(words);
    QVERIFY2(hits.ok(), hits.ok() ? "" : qPrintable(hits.error().detail));
    QVERIFY(hits->size() <= 1); // never both: that would be an OR
    QCOMPARE((*journal)->info().events, 2);
}

void TestJournalSearch::theNewestComeFirst()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    for (int i = 0; i < 100; ++i)
        QVERIFY(story.log(QStringLiteral("latency %1").arg(i)).ok());
    const auto hits = (*journal)->search(QStringLiteral("latency"), 10);
    QCOMPARE(hits->size(), 10);
    for (int i = 0; i < 10; ++i)
        QVERIFY(hits->at(i).snippet.endsWith(QStringLiteral(" %1").arg(99 - i)));
}

void TestJournalSearch::matchesAreMarkedInPlainText()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    const auto entry = story.log(QStringLiteral("<b>errors</b> & <i>checkout</i> rising"));
    const auto hits = (*journal)->search(QStringLiteral("checkout"));
    QCOMPARE(hits->size(), 1);
    QVERIFY(hits->first().incident == story.id());
    QVERIFY(hits->first().entry == entry->first().id);
    QCOMPARE(hits->first().snippet, QStringLiteral("<b>errors</b> & <i>\u2068checkout\u2069</i> rising"));
}

void TestJournalSearch::aLongTextIsShownAroundItsFirstMatch()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    const QString filler = QStringLiteral("latency rises again ").repeated(200);
    QVERIFY(story.log(filler + QStringLiteral("the pool is exhausted ") + filler).ok());
    QVERIFY(story.log(QStringLiteral("saturated ") + filler).ok());
    QVERIFY(story.log(QString::fromUtf8("🔥").repeated(1500) + QStringLiteral(" recovered")).ok());

    const auto shown = [&journal](const QString &word) {
        const auto hits = (*journal)->search(word);
        return hits.ok() && hits->size() == 1 ? hits->first().snippet : QStringLiteral("not found once");
    };
    const QString middle = shown(QStringLiteral("exhausted"));
    QVERIFY2(middle.contains(QStringLiteral("the pool is \u2068exhausted\u2069 latency rises")), qPrintable(middle));
    QVERIFY(middle.startsWith(u'…') && middle.endsWith(u'…') && middle.size() < 250);
    const QString first = shown(QStringLiteral("saturated"));
    QVERIFY2(first.startsWith(QStringLiteral("\u2068saturated\u2069 latency")) && first.endsWith(u'…'), qPrintable(first));
    const QString last = shown(QStringLiteral("recovered"));
    QVERIFY2(last.endsWith(QStringLiteral(" \u2068recovered\u2069")) && last.isValidUtf16(), qPrintable(last));
}

void TestJournalSearch::manyShortWordsInLongTextsDoNotHoldTheJournal_data()
{
    QTest::addColumn<QString>("words");
    QString letters, joined;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        letters += QChar(c) + QStringLiteral(" ");
        joined += QChar(c) + QStringLiteral(".");
    }
    QTest::newRow("many words") << letters;
    QTest::newRow("one letter") << QStringLiteral("a");
    QTest::newRow("many words in one") << joined + joined;
    QTest::newRow("the same in one") << QStringLiteral("a.").repeated(30000);
}

void TestJournalSearch::manyShortWordsInLongTextsDoNotHoldTheJournal()
{
    QFETCH(QString, words);
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += QChar(u'a' + (i * 7 + i / 26) % 26) + QStringLiteral(" ");
    for (int i = 0; i < 20; ++i)
        QVERIFY(story.log(text).ok());
    const qint64 before = testing::threadNs();
    const auto hits = (*journal)->search(words);
    const qint64 tookMs = (testing::threadNs() - before) / 1'000'000;
    QVERIFY(hits.ok());
    QVERIFY2(tookMs < 2000, qPrintable(QString::number(tookMs))); // as a square it took 9 s
    for (const SearchHit &hit : *hits)
        QVERIFY(hit.snippet.size() < 400);
}

void TestJournalSearch::anAmendmentReplacesTheWords()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const EventId entry = story.log(QStringLiteral("rolled back v3.1"))->first().id;
    QVERIFY(story.amend(entry, QStringLiteral("rolled back v3.2")).ok());
    QVERIFY(story.amend(entry, QStringLiteral("reverted v3.3")).ok());
    QVERIFY(textsFor(**journal, QStringLiteral("v3.1")).isEmpty());
    QVERIFY(textsFor(**journal, QStringLiteral("rolled")).isEmpty());
    const auto hits = (*journal)->search(QStringLiteral("v3.3"));
    QCOMPARE(hits->size(), 1);
    QVERIFY(hits->first().entry == entry);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournalSearch::aStruckEntryStaysFindable()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const EventId entry = story.log(QStringLiteral("blamed the cache"))->first().id;
    QVERIFY(story.write(EntryStruck{entry, QStringLiteral("wrong incident")}).ok());
    QCOMPARE(textsFor(**journal, QStringLiteral("cache")).size(), 1);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournalSearch::titlesAreFoundAsTheyNowRead()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    QCOMPARE(textsFor(**journal, QStringLiteral("checkout")).size(), 1);
    QVERIFY(story.write(FieldEdited{Field::Title, {QStringLiteral("Payments fail")}}).ok());
    QVERIFY(story.write(FieldEdited{Field::CustomerImpact, {QStringLiteral("checkout unavailable")}}).ok());
    QVERIFY(textsFor(**journal, QStringLiteral("checkout")).isEmpty());
    QCOMPARE(textsFor(**journal, QStringLiteral("payments")), QStringList(QStringLiteral("Payments fail")));
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournalSearch::anAmendmentOfAnotherIncidentChangesNothing()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory one(**journal, folder.clock);
    JournalStory two(**journal, folder.clock);
    QVERIFY(one.declare(QStringLiteral("One"), QStringLiteral("INC-AAAAAA")).ok());
    QVERIFY(two.declare(QStringLiteral("Two"), QStringLiteral("INC-BBBBBB")).ok());
    const EventId entry = one.log(QStringLiteral("the truth"))->first().id;
    QVERIFY(two.amend(entry, QStringLiteral("a lie")).ok());
    QVERIFY(textsFor(**journal, QStringLiteral("lie")).isEmpty());
    QCOMPARE(textsFor(**journal, QStringLiteral("truth")).size(), 1);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

QUARTERDECK_TEST(TestJournalSearch);

} // namespace quarterdeck

#include "tst_journalsearch.moc"
