// SPDX-License-Identifier: GPL-3.0-or-later
// What is mended with consoles on a real PostgreSQL: a declaration whose text the law took, a replica whose file was damaged.
#include "journal/journal.h"
#include "pgsession.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "testmain.h"
#include "warroom/journalmove.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck {

using namespace Qt::StringLiterals;
using testing::kSoon;
using testing::PgSession;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

Incident stateOf(Door &door, const IncidentId &id)
{
    const Result<Incident> state = door.incidentState(id).result();
    return state ? *state : Incident(id);
}

std::unique_ptr<Door> doorOn(const QString &journal, const QString &uri, const Clock &clock)
{
    DoorOptions options;
    options.journalPath = journal;
    if (!uri.isEmpty())
        options.database = DatabaseOptions{uri, {}};
    auto door = openDoor(options, clock);
    if (!door)
        qFatal("%s", qPrintable(door.error().message));
    return std::move(door).value();
}

/// Overwrites some bytes in the middle of every n-th page behind the first.
void damage(const QString &path, int every)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 3; page * 4096 < file.size(); page += every) {
        QVERIFY(file.seek(page * 4096 + 1000));
        file.write(QByteArray(3000, 'X'));
    }
}

} // namespace

class TestSharedRepairs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void aDeclarationIsTakenOutOnEveryConsole();
    void whatTheLawTookStaysOutOfAJournalThatIsMoved();
    void aDamagedReplicaIsRecoveredAndFetchesTheRest_data();
    void aDamagedReplicaIsRecoveredAndFetchesTheRest();

private:
    SharedDatabase m_database;
};

void TestSharedRepairs::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    QVERIFY2(m_database.start(), qPrintable(m_database.error()));
    for (const QString &handle : {u"alice"_s, u"bob"_s})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
    QVERIFY2(m_database.add(u"rita"_s, MemberRole::Redactor), qPrintable(m_database.error()));
}

void TestSharedRepairs::aDeclarationIsTakenOutOnEveryConsole()
{
    TestConsole alice(u"alice"_s, m_database.uri(u"alice"_s)), bob(u"bob"_s, m_database.uri(u"bob"_s));
    const IncidentId id = alice.declare(u"Zwetschge, Karl cannot log in"_s);
    QVERIFY(alice.log(id, u"looking into it"_s).ok());
    QVERIFY(alice.settle() && bob.settle());
    const QString ref = stateOf(*bob.door, id).ref;
    PgSession rita(m_database.uri(u"rita"_s));
    const EventId declaration = alice.events(id).first().id;
    QVERIFY(rita.run(u"SELECT quarterdeck.redact($1, 'his request')"_s, {declaration.toString()}).ok());
    TestConsole late(u"bob"_s, m_database.uri(u"bob"_s)); // who never saw the words
    for (TestConsole *console : {&alice, &bob, &late}) {
        QVERIFY(console->settle());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*console->door, id).title, u"Taken out by law"_s, kSoon);
        const Incident state = stateOf(*console->door, id);
        QCOMPARE(state.ref, ref);
        QVERIFY(state.declared);
        QCOMPARE(console->hash(id), alice.hash(id));
        QVERIFY(console->door->search(u"Zwetschge"_s).result()->isEmpty());
        QCOMPARE(console->problems(), QStringList());
        const auto rows = console->door->summaries().result();
        QCOMPARE(rows->first().title, u"Taken out by law"_s);
        QCOMPARE(rows->first().ref, ref);
    }
    // It goes on, with a title of its own that is found.
    QVERIFY(bob.submit(id, FieldEdited{Field::Title, {u"A customer cannot log in"_s}}).ok());
    QVERIFY(bob.settle());
    for (TestConsole *console : {&alice, &late}) {
        QVERIFY(console->settle());
        QCOMPARE(stateOf(*console->door, id).title, u"A customer cannot log in"_s);
        QCOMPARE(console->door->search(u"customer cannot"_s).result()->size(), 1);
        QCOMPARE(console->problems(), QStringList());
    }
    // The words are in no replica's file any more, nor in its log once that is written back.
    alice.close();
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(alice.path() + suffix);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("Zwetschge"), qPrintable(suffix));
    }
}

void TestSharedRepairs::whatTheLawTookStaysOutOfAJournalThatIsMoved()
{
    TestConsole alice(u"alice"_s, m_database.uri(u"alice"_s));
    const IncidentId id = alice.declare(u"Zwetschge, Karl cannot log in"_s);
    QVERIFY(alice.log(id, u"Karl Zwetschge called"_s).ok());
    QVERIFY(alice.log(id, u"restarted the login service"_s).ok());
    QVERIFY(alice.settle());
    PgSession rita(m_database.uri(u"rita"_s));
    for (const EventId &event : {alice.events(id).at(0).id, alice.events(id).at(1).id})
        QVERIFY(rita.run(u"SELECT quarterdeck.redact($1, 'his request')"_s, {event.toString()}).ok());
    QVERIFY(alice.settle());
    alice.close();
    const QTemporaryDir folder;
    const QString moved = folder.filePath(u"moved.db"_s);
    const SystemClock clock;
    const Result<MoveReport> report = moveJournal({alice.path(), moved, {}, false}, clock);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));

    const auto door = doorOn(moved, {}, clock);
    const Incident state = stateOf(*door, id);
    QCOMPARE(state.title, u"Taken out by law"_s);
    QCOMPARE(state.unknownEvents, 0);
    QStringList typed;
    int takenOut = 0;
    for (const Entry &entry : state.entries) {
        if (!entry.isAutomatic())
            typed << entry.body.text;
        takenOut += entry.automatic.what == AutomaticNote::What::Redaction;
    }
    QCOMPARE(typed, QStringList{u"restarted the login service"_s});
    QCOMPARE(takenOut, 2);
    QVERIFY(door->search(u"Zwetschge"_s).result()->isEmpty());
    QCOMPARE(door->verify().result()->problems, QStringList());

    // Another shared database writes such notes itself and takes none: what they say is an entry there, and nothing is refused.
    QVERIFY(m_database.create(u"elsewhere"_s));
    TestConsole there(u"alice"_s, m_database.server().uri(u"alice"_s, m_database.password(u"alice"_s), u"elsewhere"_s));
    there.close();
    const Result<MoveReport> shared = moveJournal({alice.path(), there.path(), u"alice"_s, true}, clock);
    QVERIFY2(shared.ok(), shared.ok() ? "" : qPrintable(shared.error().message));
    there.open();
    QVERIFY(there.settle());
    QCOMPARE(there.pending(id), 0);
    QCOMPARE(there.sync.refused, 0);
    const QString note = u"A text was taken out by law, by rita: his request"_s;
    QCOMPARE(there.texts(id), (QStringList{u"restarted the login service"_s, note, note}));
    QCOMPARE(there.problems(), QStringList());
}

void TestSharedRepairs::aDamagedReplicaIsRecoveredAndFetchesTheRest_data()
{
    QTest::addColumn<int>("every");
    QTest::newRow("none") << 1'000'000;
    QTest::newRow("some pages") << 5;
    QTest::newRow("every third page") << 3;
    QTest::newRow("all but the first pages") << 1;
}

void TestSharedRepairs::aDamagedReplicaIsRecoveredAndFetchesTheRest()
{
    QFETCH(int, every);
    TestConsole alice(u"alice"_s, m_database.uri(u"alice"_s)), bob(u"bob"_s, m_database.uri(u"bob"_s));
    const IncidentId id = alice.declare(u"Replica"_s);
    QVERIFY(alice.settle() && bob.settle());
    for (int i = 0; i < 60; ++i) {
        QVERIFY(alice.log(id, u"alice %1"_s.arg(i)).ok());
        QVERIFY(bob.log(id, u"bob %1"_s.arg(i)).ok());
    }
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(alice.settle());
    // Then she writes where no server is, and her file is damaged.
    alice.close();
    SystemClock clock;
    {
        const QString nowhere = QString(m_database.uri(u"alice"_s)).replace(u":%1/"_s.arg(m_database.server().port()), u":1/"_s);
        const auto offline = doorOn(alice.path(), nowhere, clock);
        EntryLogged entry{{EntryType::Note, u"typed without a server"_s, clock.now()}};
        QVERIFY(offline->submit({CommandId::random(), id, u"alice"_s, u"test"_s, clock.now(), entry, {}, {}}).result().ok());
    }
    const qint64 sizeBefore = QFile(alice.path()).size();
    damage(alice.path(), every);
    const Result<RecoveryReport> report = recoverJournal(alice.path(), clock);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(QFile(alice.path()).size(), sizeBefore); // the damaged one stays

    // What was never sent is in the copy unless its very page was hit.
    bool isKept = false;
    {
        const auto copy = Journal::open(report->path, clock);
        QVERIFY(copy.ok());
        const auto rows = (*copy)->read(id);
        QVERIFY(rows.ok());
        isKept = std::any_of(rows->begin(), rows->end(),
                             [](const LogRecord &row) { return row.body.contains("typed without a server"); });
        QVERIFY(isKept || every < 9);
    }

    const auto recovered = doorOn(report->path, m_database.uri(u"alice"_s), clock);
    const auto settled = [&] {
        const auto state = recovered->syncNow();
        return QTest::qWaitFor([&state] { return state.isFinished(); }, 20'000) && state.result()->upToDate;
    };
    QVERIFY(QTest::qWaitFor(settled, 40'000));
    QVERIFY(bob.settle());
    QCOMPARE(stateHash(stateOf(*recovered, id)), bob.hash(id));
    QCOMPARE(recovered->verify().result()->problems, QStringList());
    QCOMPARE(stateOf(*recovered, id).pending.size(), 0);
    const QStringList texts = bob.texts(id);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size()); // nothing twice
    QVERIFY(texts.size() >= 120);
    QCOMPARE(texts.contains(u"typed without a server"_s), isKept);
    // And it goes on as a replica of that database.
    EntryLogged entry{{EntryType::Note, u"after the repair"_s, clock.now()}};
    const Result<Receipt> written =
        recovered->submit({CommandId::random(), id, u"alice"_s, u"test"_s, clock.now(), entry, {}, {}}).result();
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message + u' ' + written.error().detail));
    QVERIFY(QTest::qWaitFor(settled, 40'000));
    QVERIFY(bob.settle());
    QVERIFY(bob.texts(id).contains(u"after the repair"_s));
}

} // namespace quarterdeck

using quarterdeck::TestSharedRepairs;
QUARTERDECK_TEST(TestSharedRepairs);
#include "tst_sharedrepairs.moc"
