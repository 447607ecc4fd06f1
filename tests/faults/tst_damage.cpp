// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/journalstory.h"
#include "testmain.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

namespace quarterdeck {

/// A healthy journal as bytes, and every event in it.
struct Specimen
{
    QByteArray file;
    QByteArray log; ///< the write-ahead log, empty if it was closed
    QVector<LogRecord> records;
};

static bool same(const LogRecord &a, const LogRecord &b)
{
    return a.id == b.id && a.incident == b.incident && a.author == b.author && a.device == b.device && a.deviceSeq == b.deviceSeq
        && a.baseSeq == b.baseSeq && a.hlc == b.hlc && a.kind == b.kind && a.salt == b.salt && a.body == b.body
        && a.contentHash == b.contentHash && a.seq == b.seq && a.chainHash == b.chainHash && a.receivedUs == b.receivedUs;
}

static Specimen makeSpecimen(bool closed, int entries)
{
    Specimen specimen;
    JournalFolder folder;
    {
        const auto journal = folder.open();
        std::vector<JournalStory> stories;
        for (int i = 0; i < 5; ++i) {
            stories.emplace_back(**journal, folder.clock);
            specimen.records += *stories.back().declare(QStringLiteral("Incident %1").arg(i), QStringLiteral("INC-AAAAA%1").arg(i + 2));
        }
        for (int i = 0; i < entries; ++i) {
            const int length = i % 97 == 0 ? 9000 : 40 + (i * 37) % 400; // some spread over several pages
            specimen.records += *stories[size_t(i) % 5].log(QStringLiteral("entry %1 ").arg(i) + QString(length, QChar(u'a' + i % 26)));
        }
        if (!closed) {
            specimen.file = bytesOf(folder.path());
            specimen.log = bytesOf(folder.path() + QStringLiteral("-wal"));
        }
    }
    if (closed)
        specimen.file = bytesOf(folder.path());
    return specimen;
}

/// Damaged files give back what is whole in them, and say the rest is lost; nothing is changed in silence.
class TestJournalDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void randomDamageChangesNothingInSilence_data();
    void randomDamageChangesNothingInSilence();
    void nearlyAllUndamagedRowsComeBack();
    void aHealthyJournalIsRecoveredWhole();
    void theWriteAheadLogIsRecoveredToo();
    void aLostOrCutFileIsRecoveredFromItsLog();
    void aBrokenLogIsNotPassedOver();
    void nothingReadableIsAnErrorAndLeavesNoFile();
    void recoveredJournalsAreNeverOverwritten();
    void aRecoveredJournalWorksOn();
    void aChangedPlaceIsNoticed();

private:
    struct Found
    {
        bool opened = false;
        bool recovered = false;
        RecoveryReport report;
        QHash<EventId, LogRecord> records;
        QStringList problems;
    };
    static Found recover(const Specimen &damaged, const QString &folder);

    Specimen m_closed;
    Specimen m_open;
    qint64 m_undamaged = 0;
    qint64 m_missed = 0;
};

void TestJournalDamage::initTestCase()
{
    m_closed = makeSpecimen(true, 800);
    m_open = makeSpecimen(false, 300);
    QCOMPARE(m_closed.records.size(), 805);
    QVERIFY(m_open.log.size() > 100000);
}

TestJournalDamage::Found TestJournalDamage::recover(const Specimen &damaged, const QString &folder)
{
    Found found;
    const QString path = folder + QStringLiteral("/journal.db");
    const FakeClock clock;
    if (!writeBytes(path, damaged.file) || (!damaged.log.isEmpty() && !writeBytes(path + QStringLiteral("-wal"), damaged.log)))
        return found;
    const auto report = recoverJournal(path, clock);
    // The evidence stays as it was found.
    if (bytesOf(path) != damaged.file || bytesOf(path + QStringLiteral("-wal")) != damaged.log) {
        found.problems << QStringLiteral("the original was changed");
        return found;
    }
    if (!report)
        return found;
    found.recovered = true;
    found.report = *report;
    const auto journal = Journal::open(report->path, clock);
    if (!journal)
        return found;
    found.opened = true;
    const auto summaries = (*journal)->summaries();
    for (const IncidentSummary &summary : *summaries) {
        const auto records = (*journal)->read(summary.id);
        if (!records) {
            found.problems << records.error().detail;
            continue;
        }
        for (const LogRecord &record : *records)
            found.records.insert(record.id, record);
    }
    found.problems += (*journal)->verify()->problems;
    return found;
}

namespace {

using Damage = std::function<void(QByteArray &, QRandomGenerator &)>;

void randomBytes(QByteArray &file, QRandomGenerator &random)
{
    const quint32 count = 1 + random.bounded(60u);
    for (quint32 i = 0; i < count; ++i)
        file[qsizetype(random.bounded(quint32(file.size())))] = char(random.bounded(256u));
}

void bitFlips(QByteArray &file, QRandomGenerator &random)
{
    const quint32 count = 1 + random.bounded(200u);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype at = qsizetype(random.bounded(quint32(file.size())));
        file[at] = char(file.at(at) ^ (1 << random.bounded(8u)));
    }
}

void pages(QByteArray &file, QRandomGenerator &random, bool zero)
{
    const quint32 count = 1 + random.bounded(8u);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype start = qsizetype(random.bounded(quint32(file.size() / 4096))) * 4096;
        for (qsizetype at = start; at < start + 4096; ++at)
            file[at] = zero ? '\0' : char(random.bounded(256u));
    }
}

void header(QByteArray &file, QRandomGenerator &random)
{
    for (qsizetype at = 0; at < 4096; ++at)
        file[at] = char(random.bounded(256u));
}

void cutOff(QByteArray &file, QRandomGenerator &random)
{
    file.truncate(qsizetype(random.bounded(quint32(file.size()))) + 1);
}

const QVector<std::pair<const char *, Damage>> &damages()
{
    static const QVector<std::pair<const char *, Damage>> all{
        {"bytes", randomBytes},
        {"bits", bitFlips},
        {"zeroed pages", [](QByteArray &f, QRandomGenerator &r) { pages(f, r, true); }},
        {"scribbled pages", [](QByteArray &f, QRandomGenerator &r) { pages(f, r, false); }},
        {"first page", header},
        {"cut off", cutOff}};
    return all;
}

/// The part of the file that holds a record, a little generously; empty for one that spreads over several pages. Found by its salt,
/// which is nowhere else.
std::pair<qsizetype, qsizetype> extentOf(const LogRecord &record, const QByteArray &file)
{
    const qsizetype salt = file.indexOf(record.salt);
    if (salt < 0 || record.body.size() > 3000)
        return {0, 0};
    return {salt - 110, salt + 16 + record.body.size() + 32 + 2 + 32 + 8};
}

} // namespace

void TestJournalDamage::randomDamageChangesNothingInSilence_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 500 : 50;
    for (int seed = 0; seed < seeds; ++seed)
        QTest::addRow("%s %d", damages().at(seed % damages().size()).first, seed) << seed;
}

void TestJournalDamage::randomDamageChangesNothingInSilence()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    Specimen damaged = m_closed;
    damages().at(seed % damages().size()).second(damaged.file, random);

    QTemporaryDir folder;
    const Found found = recover(damaged, folder.path());
    QVERIFY(!found.problems.contains(QStringLiteral("the original was changed")));
    QHash<EventId, LogRecord> reference;
    qint64 undamaged = 0;
    qint64 missed = 0;
    for (const LogRecord &record : m_closed.records) {
        reference.insert(record.id, record);
        const auto [from, to] = extentOf(record, m_closed.file);
        if (from < to && damaged.file.mid(from, to - from) == m_closed.file.mid(from, to - from)) {
            ++undamaged;
            missed += found.records.contains(record.id) ? 0 : 1;
        }
    }
    m_undamaged += undamaged;
    m_missed += missed;
    QVERIFY2(missed <= 1 + undamaged / 200, qPrintable(QStringLiteral("%1 of %2 undamaged rows missed").arg(missed).arg(undamaged)));
    if (!found.recovered) {
        QCOMPARE(undamaged, 0);
        return;
    }
    QVERIFY(found.opened);
    QCOMPARE(found.report.read, found.records.size());
    for (const LogRecord &record : found.records) {
        const auto original = reference.constFind(record.id);
        QVERIFY(original != reference.constEnd());
        if (!same(record, *original)) // only the order time has no neighbour to prove it; then verify must say so
            QVERIFY2(!found.problems.isEmpty() && record.body == original->body && record.author == original->author, "a silent change");
    }
    // A loss with something after it is told: in the count and by verify. (Nothing can know what a lost end held.)
    QHash<IncidentId, qint64> lastFound;
    for (const LogRecord &record : found.records)
        lastFound[record.incident] = std::max(lastFound.value(record.incident), record.seq);
    const bool hasHole = std::any_of(m_closed.records.begin(), m_closed.records.end(), [&](const LogRecord &r) {
        return !found.records.contains(r.id) && r.seq < lastFound.value(r.incident);
    });
    QVERIFY(!hasHole || (found.report.damaged > 0 && !found.problems.isEmpty()));
}

void TestJournalDamage::nearlyAllUndamagedRowsComeBack()
{
    QVERIFY(m_undamaged > 10000);
    const double part = 1.0 - double(m_missed) / double(m_undamaged);
    qInfo("%lld undamaged rows, %lld missed: %.4f %% back", qlonglong(m_undamaged), qlonglong(m_missed), part * 100);
    QVERIFY(part >= 0.995);
}

void TestJournalDamage::aHealthyJournalIsRecoveredWhole()
{
    QTemporaryDir folder;
    const Found found = recover(m_closed, folder.path());
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.report.read, m_closed.records.size());
    QCOMPARE(found.report.damaged, 0);
    for (const LogRecord &record : m_closed.records) {
        QVERIFY(found.records.contains(record.id));
        QVERIFY(same(*found.records.constFind(record.id), record));
    }
    QCOMPARE(QFileInfo(found.report.path).fileName(), QStringLiteral("journal.recovered-20241115T144012Z.db"));
    QCOMPARE(QFileInfo(found.report.path).path(), QFileInfo(folder.path()).canonicalFilePath());
}

void TestJournalDamage::theWriteAheadLogIsRecoveredToo()
{
    QTemporaryDir folder;
    const Found found = recover(m_open, folder.path());
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.report.read, m_open.records.size());
    QCOMPARE(found.report.damaged, 0);
}

void TestJournalDamage::aLostOrCutFileIsRecoveredFromItsLog()
{
    // A log that was never checkpointed holds everything.
    Specimen young = makeSpecimen(false, 20);
    young.file.clear();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    QVERIFY(writeBytes(path + QStringLiteral("-wal"), young.log));
    for (const bool empty : {false, true}) {
        if (empty)
            QVERIFY(writeBytes(path, QByteArray()));
        const auto opened = Journal::open(path, FakeClock()); // SQLite would delete the log beside an empty file
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(path + QStringLiteral("-wal")), young.log);
    }
    const auto report = recoverJournal(path, FakeClock());
    QVERIFY(report.ok());
    QCOMPARE(report->read, young.records.size());
}

void TestJournalDamage::aBrokenLogIsNotPassedOver()
{
    // SQLite itself ignores everything behind the first broken frame, without a word.
    for (const qsizetype at : {qsizetype(3), qsizetype(20), qsizetype(32 + 24 + 1000), m_open.log.size() / 2}) {
        Specimen broken = m_open;
        broken.log[at] = char(broken.log.at(at) ^ 0x40);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.db"));
        QVERIFY(writeBytes(path, broken.file));
        QVERIFY(writeBytes(path + QStringLiteral("-wal"), broken.log));
        const auto opened = Journal::open(path, FakeClock());
        QVERIFY2(!opened.ok(), qPrintable(QString::number(at)));
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(path), broken.file);
        QCOMPARE(bytesOf(path + QStringLiteral("-wal")), broken.log);
        const Found found = recover(broken, folder.path());
        QVERIFY(found.opened);
        QVERIFY2(found.report.read >= m_open.records.size() * 97 / 100, qPrintable(QStringLiteral("%1 at %2").arg(found.report.read).arg(at)));
    }
}

void TestJournalDamage::nothingReadableIsAnErrorAndLeavesNoFile()
{
    QTemporaryDir folder;
    for (const QByteArray &content : {QByteArray(), QByteArray(50000, '\0'), QByteArray("not a journal at all"), QByteArray(50000, ',')}) {
        const QString path = folder.filePath(QStringLiteral("journal.db"));
        QVERIFY(writeBytes(path, content));
        const auto report = recoverJournal(path, FakeClock());
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::Damaged);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("journal.db")));
    }
}

void TestJournalDamage::recoveredJournalsAreNeverOverwritten()
{
    QTemporaryDir folder;
    QSet<QString> paths;
    for (int i = 0; i < 3; ++i)
        paths << recover(m_closed, folder.path()).report.path;
    QCOMPARE(paths.size(), 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void TestJournalDamage::aRecoveredJournalWorksOn()
{
    Specimen damaged = m_closed;
    const LogRecord &victim = m_closed.records.at(500);
    damaged.file[damaged.file.indexOf(victim.salt)] = char(~victim.salt.at(0));
    QTemporaryDir folder;
    const Found found = recover(damaged, folder.path());
    QCOMPARE(found.report.read, m_closed.records.size() - 1);
    QCOMPARE(found.report.damaged, 1);
    QVERIFY(!found.records.contains(victim.id));
    QCOMPARE(found.problems.size(), 1); // the loss stays known
    QVERIFY2(found.problems.first().contains(QStringLiteral("1 event(s) lost before event %1").arg(victim.seq + 1)), qPrintable(found.problems.first()));

    FakeClock clock;
    const auto journal = Journal::open(found.report.path, clock);
    QVERIFY(journal.ok());
    QVERIFY((*journal)->info().device != victim.device); // its numbers may have been used by what was lost
    JournalStory story(**journal, clock, victim.incident);
    const auto records = (*journal)->read(victim.incident);
    QVERIFY(records.ok());
    for (const LogRecord &record : *records)
        story.replay(toEvent(record));
    const auto next = story.log(QStringLiteral("going on"));
    QVERIFY(next.ok());
    QCOMPARE(next->first().seq, records->last().seq + 1);
    QCOMPARE((*journal)->search(QStringLiteral("going"))->size(), 1);
    QCOMPARE((*journal)->verify()->problems, found.problems);
}

void TestJournalDamage::aChangedPlaceIsNoticed()
{
    // The number in the order is outside the content's hash; the chain holds it. The row before and the row after contradict.
    Specimen damaged = m_closed;
    const LogRecord &victim = m_closed.records.at(700);
    const qsizetype chain = damaged.file.indexOf(victim.contentHash + QByteArray(1, char(victim.seq)));
    const bool oneByte = victim.seq < 128 && chain >= 0;
    const qsizetype at = oneByte ? chain + 32 : damaged.file.indexOf(victim.chainHash) - 1;
    QVERIFY(at > 0);
    damaged.file[at] = char(damaged.file.at(at) ^ 0x10);
    QTemporaryDir folder;
    const Found found = recover(damaged, folder.path());
    QVERIFY(found.opened);
    const auto read = found.records.constFind(victim.id);
    QVERIFY(read == found.records.constEnd() || read->seq == victim.seq || !found.problems.isEmpty());
    QVERIFY(found.report.damaged > 0);
}

QUARTERDECK_TEST(TestJournalDamage);

} // namespace quarterdeck

#include "tst_damage.moc"
