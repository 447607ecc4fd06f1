// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "fakeclock.h"
#include "journal/journal.h"
#include "journal/journalreplica.h"
#include "testmain.h"
#include "warroom/journalservice.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTemporaryDir>
#include <QTest>

#ifdef QUARTERDECK_SQLITE
#include <sqlite3.h>
#endif

namespace quarterdeck {

namespace {

/// The order that a shared database would give: dense numbers and the chain, for whatever console's records.
class Order
{
public:
    QVector<LogRecord> take(const QVector<LogRecord> &records)
    {
        QVector<LogRecord> rows;
        for (LogRecord row : records) {
            row.seq = ++m_seq;
            row.receivedUs = 1731681612000000 + m_seq;
            m_hash = chainHash(m_hash, row.contentHash, row.seq, row.receivedUs);
            row.chainHash = m_hash;
            rows.append(row);
        }
        return rows;
    }

private:
    qint64 m_seq = 0;
    QByteArray m_hash;
};

/// One console's replica, as the owner's worker thread has it, on this thread.
class Console
{
public:
    explicit Console(const QString &author) : m_author(author)
    {
        auto lock = JournalLock::acquire(path());
        auto opened = JournalService::open(std::move(lock).value(), path(), Policy(), clock);
        service = std::move(opened).value();
        if (!service->replica().share().ok())
            qFatal("a new journal can always be shared");
        QObject::connect(service.get(), &JournalService::committed, [this](const Commit &commit) { commits.append(commit); });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("replica.db")); }

    Result<Receipt> submit(const IncidentId &incident, const Payload &payload, std::optional<qint64> base = {})
    {
        clock.advance(Milliseconds(1000));
        const Command command{CommandId::random(), incident, m_author, QStringLiteral("test"), clock.now(), payload, base, {}};
        auto reply = service->execute(SubmitRequest{{command}});
        return std::get<Receipts>(reply).first();
    }
    Result<Receipt> log(const IncidentId &incident, const QString &text)
    {
        EntryBody body;
        body.text = text;
        body.occurred = clock.now();
        return submit(incident, EntryLogged{body});
    }
    IncidentId declare(const QString &title)
    {
        IncidentDeclared declared;
        declared.title = title;
        declared.at = clock.now();
        const IncidentId id = IncidentId::random();
        if (!submit(id, declared).ok())
            qFatal("declared");
        return id;
    }
    QVector<LogRecord> unsent() { return service->replica().unsent(0, -1).value(); }
    Outcome accept(const IncidentId &incident, const QVector<LogRecord> &rows) { return service->replicaWriter().accept(incident, rows); }
    Incident state(const IncidentId &incident) { return std::get<Incident>(service->execute(StateRequest{incident})); }
    QStringList texts(const IncidentId &incident)
    {
        QStringList texts;
        for (const Entry &entry : state(incident).entries) {
            if (!entry.isAutomatic())
                texts << entry.body.text;
        }
        return texts;
    }
    QStringList verify() { return std::get<VerifyReport>(service->execute(VerifyRequest{})).problems; }

    FakeClock clock;
    std::unique_ptr<JournalService> service;
    QVector<Commit> commits;

private:
    QTemporaryDir m_folder;
    QString m_author;
};

/// What all statements of the open journals did since it was asked last, in steps of SQLite's machine: the same on every computer.
qint64 sqlSteps()
{
    qint64 steps = 0;
#ifdef QUARTERDECK_SQLITE
    for (const QString &name : QSqlDatabase::connectionNames()) {
        const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
        sqlite3 *const journal = *static_cast<sqlite3 *const *>(handle.constData());
        for (sqlite3_stmt *statement = sqlite3_next_stmt(journal, nullptr); statement;
             statement = sqlite3_next_stmt(journal, statement))
            steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    }
#endif
    return steps;
}

} // namespace

/// A journal as the replica of a shared log: nothing is lost, every console folds the same order, what is pending says so.
class TestReplica : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsPendingUntilItsPlaceComes();
    void twoConsolesFoldTheSameState();
    void pendingEventsMoveBehindWhatWasOrderedFirst();
    void theFirstChangeOfAFieldStaysAndTheLateOneIsShown();
    void anEventUnderAnIdThatSaysSomethingElseIsNotTaken();
    void aRewindDeletesNothingAndOffersOwnEventsAgain();
    void revokedAccessRemovesWhatTheServerHadAndKeepsWhatItNeverHad();
    void aCopiedJournalTakesANewDeviceForWhatIsUnsent();
    void whatACopyOfThisJournalSentFirstIsRecognised();
    void aNumberThatComesBackFromTheServerIsNotUsedAgain();
    void rowsThatDoNotComeNextAreNotTaken();
    void aRedactedTextIsGoneFromEverywhereAndTheChainStillChecks();
    void aRefusedEventIsKeptWithItsReasonAndNotOfferedAgain();
    void aJournalWithAnOrderOfItsOwnIsNotShared();
    void theSearchFindsWhatReadsLastInTheSharedOrder();
    void theStateIsTheSameAfterReopening();
    void whatOneIncidentCostsDoesNotGrowWithTheLog();
};

void TestReplica::whatIsWrittenIsPendingUntilItsPlaceComes()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVERIFY(alice.log(id, QStringLiteral("first")).ok());
    QCOMPARE(alice.state(id).pending.size(), 2);
    QCOMPARE(alice.state(id).lastSeq, 0);
    QCOMPARE(alice.service->replica().count()->unsent, 2);
    QVERIFY(alice.verify().isEmpty());

    QVERIFY(alice.accept(id, order.take(alice.unsent())).ok());
    QVERIFY(alice.state(id).pending.isEmpty());
    QCOMPARE(alice.state(id).lastSeq, 2);
    QCOMPARE(alice.state(id).entries.last().seq, 2);
    QCOMPARE(alice.service->replica().count()->unsent, 0);
    QCOMPARE(alice.service->replica().cursors()->value(id).seq, 2);
    QVERIFY(alice.commits.last().reordered.isEmpty());
    QCOMPARE(alice.verify(), QStringList());
}

void TestReplica::twoConsolesFoldTheSameState()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVERIFY(alice.log(id, QStringLiteral("one")).ok());
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());
    QVERIFY(bob.accept(id, begun).ok());
    QVERIFY(bob.log(id, QStringLiteral("two, by bob")).ok());
    QVERIFY(alice.log(id, QStringLiteral("three, by alice")).ok());
    const QVector<LogRecord> rest = order.take(bob.unsent() + alice.unsent());
    QVERIFY(bob.accept(id, rest).ok());
    QVERIFY(alice.accept(id, rest).ok());
    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("one"), QStringLiteral("two, by bob"), QStringLiteral("three, by alice")}));
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    QVERIFY(alice.verify().isEmpty() && bob.verify().isEmpty());
}

void TestReplica::pendingEventsMoveBehindWhatWasOrderedFirst()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());
    QVERIFY(bob.accept(id, begun).ok());
    QVERIFY(alice.log(id, QStringLiteral("typed offline")).ok());
    QVERIFY(bob.log(id, QStringLiteral("ordered first")).ok());
    QVERIFY(alice.accept(id, order.take(bob.unsent())).ok());
    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("ordered first"), QStringLiteral("typed offline")}));
    QCOMPARE(alice.commits.last().reordered, QVector<IncidentId>{id});
    QCOMPARE(alice.state(id).pending.size(), 1);
    QVERIFY(alice.verify().isEmpty());
}

void TestReplica::theFirstChangeOfAFieldStaysAndTheLateOneIsShown()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());
    QVERIFY(bob.accept(id, begun).ok());
    QVERIFY(alice.submit(id, StatusChanged{Status::Mitigating, alice.clock.now()}).ok());
    QVERIFY(bob.submit(id, StatusChanged{Status::Resolved, bob.clock.now()}).ok());
    QCOMPARE(alice.state(id).status, Status::Mitigating); // what she did shows at once
    const QVector<LogRecord> rows = order.take(bob.unsent() + alice.unsent());
    QVERIFY(alice.accept(id, rows).ok());
    QVERIFY(bob.accept(id, rows).ok());
    QCOMPARE(alice.state(id).status, Status::Resolved);
    QCOMPARE(alice.state(id).conflicts.size(), 1);
    QCOMPARE(alice.state(id).conflicts.first().by, QStringLiteral("alice"));
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    QVERIFY(alice.verify().isEmpty());
}

void TestReplica::anEventUnderAnIdThatSaysSomethingElseIsNotTaken()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVector<LogRecord> forged = alice.unsent();
    forged[0].author = QStringLiteral("mallory");
    forged[0].contentHash = contentHash(forged[0]);
    const Outcome taken = alice.accept(id, order.take(forged));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code, ErrorCode::Refused);
    QCOMPARE(alice.state(id).pending.size(), 1);
    QVERIFY(alice.service->replica().cursors()->isEmpty());
    QVERIFY(alice.verify().isEmpty());
}

void TestReplica::aRewindDeletesNothingAndOffersOwnEventsAgain()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(bob.accept(id, begun).ok());
    QVERIFY(bob.log(id, QStringLiteral("by bob")).ok());
    const QVector<LogRecord> theirs = order.take(bob.unsent());
    QVERIFY(alice.accept(id, begun + theirs).ok());
    QVERIFY(alice.service->replicaWriter().rewind(id).ok());
    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("by bob")}));
    QCOMPARE(alice.unsent().size(), 2); // the replicator offers what its login wrote; bob's waits for the pull
    QCOMPARE(alice.service->replica().count()->unsent, 1);
    QVERIFY(alice.service->replica().cursors()->isEmpty());
    QVERIFY(alice.verify().isEmpty());
    Order restored;
    QVERIFY(alice.accept(id, restored.take(alice.unsent().mid(0, 1))).ok());
    QCOMPARE(alice.state(id).lastSeq, 1);
    QCOMPARE(alice.state(id).pending.size(), 1);
}

void TestReplica::revokedAccessRemovesWhatTheServerHadAndKeepsWhatItNeverHad()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Secret merger outage"));
    QVERIFY(alice.log(id, QStringLiteral("needle")).ok());
    QVERIFY(bob.accept(id, order.take(alice.unsent())).ok());
    QVERIFY(bob.log(id, QStringLiteral("typed before bob knew")).ok());
    QVERIFY(bob.service->replicaWriter().purge(id, QStringLiteral("no access")).ok());
    QCOMPARE(bob.commits.last().removed, QVector<IncidentId>{id});
    QVERIFY(std::get<QVector<IncidentSummary>>(bob.service->execute(SummariesRequest{})).isEmpty());
    QVERIFY(std::get<QVector<SearchHit>>(bob.service->execute(SearchRequest{QStringLiteral("needle")})).isEmpty());
    QVERIFY(bob.unsent().isEmpty());
    const auto refused = bob.service->replica().refused();
    QCOMPARE(refused->size(), 1);
    QCOMPARE(refused->first().second, QStringLiteral("no access"));
    bob.declare(QStringLiteral("Another"));
    QCOMPARE(bob.unsent().first().deviceSeq, 2); // a number is never used twice
}

void TestReplica::aCopiedJournalTakesANewDeviceForWhatIsUnsent()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVERIFY(alice.accept(id, order.take(alice.unsent())).ok());
    QVERIFY(alice.log(id, QStringLiteral("unsent")).ok());
    const LogRecord before = alice.unsent().first();
    QVERIFY(alice.service->replica().renumber().ok());
    const LogRecord after = alice.unsent().first();
    QCOMPARE(after.id, before.id);
    QVERIFY(after.device != before.device);
    QCOMPARE(after.deviceSeq, 1);
    QCOMPARE(after.contentHash, contentHash(after));
    QVERIFY(alice.log(id, QStringLiteral("next")).ok());
    QCOMPARE(alice.unsent().last().deviceSeq, 2);
    QVERIFY(alice.verify().isEmpty());
}

void TestReplica::whatACopyOfThisJournalSentFirstIsRecognised()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const LogRecord declared = alice.unsent().first();
    LogRecord byTheCopy = declared;
    byTheCopy.device = DeviceId::random();
    byTheCopy.contentHash = contentHash(byTheCopy);
    QVERIFY(alice.accept(id, order.take({byTheCopy})).ok());
    QVERIFY(alice.state(id).pending.isEmpty());
    QCOMPARE(alice.verify(), QStringList());

    // The copy's next event has the number of one that waits here.
    QVERIFY(alice.log(id, QStringLiteral("mine")).ok());
    const LogRecord mine = alice.unsent().first();
    LogRecord other = mine;
    other.id = EventId::random();
    other.body = encodeBody(alice.clock.now(), QStringLiteral("copy"), EntryLogged{{EntryType::Note, QStringLiteral("the copy's"), alice.clock.now()}});
    other.contentHash = contentHash(other);
    QVERIFY(alice.accept(id, order.take({other})).ok());
    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("the copy's"), QStringLiteral("mine")}));
    QVERIFY(alice.unsent().first().deviceSeq > mine.deviceSeq);
    QCOMPARE(alice.unsent().first().contentHash, contentHash(alice.unsent().first()));
    QVERIFY(alice.log(id, QStringLiteral("next")).ok());
    QCOMPARE(alice.verify(), QStringList());
}

void TestReplica::aNumberThatComesBackFromTheServerIsNotUsedAgain()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const LogRecord declared = alice.unsent().first();
    // This device's next event was on a page that was lost; the server has it.
    LogRecord lost = declared;
    lost.id = EventId::random();
    lost.deviceSeq = declared.deviceSeq + 1;
    lost.kind = QStringLiteral("entry.logged");
    lost.body = encodeBody(alice.clock.now(), QStringLiteral("test"),
                           EntryLogged{{EntryType::Note, QStringLiteral("lost here"), alice.clock.now()}});
    lost.contentHash = contentHash(lost);
    QVERIFY(alice.accept(id, order.take({declared, lost})).ok());
    QVERIFY(alice.log(id, QStringLiteral("next")).ok());
    QCOMPARE(alice.unsent().first().deviceSeq, lost.deviceSeq + 1);
    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("lost here"), QStringLiteral("next")}));
    QCOMPARE(alice.verify(), QStringList());
}

void TestReplica::rowsThatDoNotComeNextAreNotTaken()
{
    Console alice(QStringLiteral("alice"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVERIFY(alice.log(id, QStringLiteral("one")).ok());
    const QVector<LogRecord> rows = order.take(alice.unsent());
    QVERIFY(!alice.accept(id, rows.mid(1)).ok());
    QCOMPARE(alice.state(id).pending.size(), 2);
    QVERIFY(alice.accept(id, rows.mid(0, 1)).ok());
    QVERIFY(!alice.accept(id, rows.mid(0, 1)).ok());
    QVERIFY(alice.accept(id, rows.mid(1)).ok());
}

void TestReplica::aRedactedTextIsGoneFromEverywhereAndTheChainStillChecks()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QVERIFY(alice.log(id, QStringLiteral("card number 4111")).ok());
    QVERIFY(alice.log(id, QStringLiteral("after")).ok());
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());

    LogRecord redaction{.id = EventId::random(), .incident = id, .author = QStringLiteral("legal"), .device = DeviceId::random(), .deviceSeq = 1,
                        .baseSeq = 3, .hlc = begun.last().hlc + 1, .kind = QStringLiteral("event.redacted"), .salt = QByteArray(16, 's'),
                        .body = encodeBody(alice.clock.now(), QStringLiteral("db"), EventRedacted{begun.at(1).id, QStringLiteral("card data")}),
                        .contentHash = {}, .chainHash = {}, .bodyHash = {}};
    redaction.contentHash = contentHash(redaction);
    const QVector<LogRecord> last = order.take({redaction});
    QVERIFY(alice.accept(id, last).ok());
    QVector<LogRecord> fresh = begun; // what a console pulls that was not there before
    fresh[1].bodyHash = bodyHash(fresh.at(1));
    fresh[1].salt.clear();
    fresh[1].body.clear();
    QVERIFY(bob.accept(id, fresh + last).ok());

    QCOMPARE(alice.texts(id), QStringList({QStringLiteral("after")}));
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    QVERIFY(std::get<QVector<SearchHit>>(alice.service->execute(SearchRequest{QStringLiteral("4111")})).isEmpty());
    QCOMPARE(alice.verify(), QStringList());
    QCOMPARE(bob.verify(), QStringList());
    alice.service.reset();
    QFile file(alice.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("card number 4111"));
}

void TestReplica::aRefusedEventIsKeptWithItsReasonAndNotOfferedAgain()
{
    Console alice(QStringLiteral("alice"));
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const QVector<LogRecord> unsent = alice.unsent();
    QVERIFY(alice.service->replica().refuse(unsent.first().id, QStringLiteral("too long")).ok());
    QVERIFY(alice.unsent().isEmpty());
    QCOMPARE(alice.service->replica().count()->refused, 1);
    const auto refused = std::get<QVector<RefusedEvent>>(alice.service->execute(RefusedRequest{}));
    QCOMPARE(refused.first().reason, QStringLiteral("too long"));
    QCOMPARE(alice.state(id).title, QStringLiteral("Checkout fails"));
}

void TestReplica::aJournalWithAnOrderOfItsOwnIsNotShared()
{
    QTemporaryDir folder;
    FakeClock clock;
    auto journal = Journal::open(folder.filePath(QStringLiteral("own.db")), clock);
    const EventDraft draft{EventId::random(), IncidentId::random(), QStringLiteral("a"), {}, clock.now(), 0, LinkAdded{}, {}};
    QVERIFY((*journal)->append({draft}, {}).ok());
    const Outcome shared = (*journal)->replica().share();
    QVERIFY(!shared.ok());
    QVERIFY(shared.error().message.contains(QStringLiteral("quarterdeckctl move")));
    QVERIFY(!(*journal)->replica().identity().shared);
}

void TestReplica::theSearchFindsWhatReadsLastInTheSharedOrder()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const EventId entry = alice.log(id, QStringLiteral("original"))->events.first().id;
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());
    QVERIFY(bob.accept(id, begun).ok());
    const auto amend = [&](Console &console, const QString &text) {
        EntryBody body;
        body.text = text;
        body.occurred = console.clock.now();
        return console.submit(id, EntryAmended{entry, body}).ok();
    };
    QVERIFY(amend(alice, QStringLiteral("alpha wording")));
    QVERIFY(amend(bob, QStringLiteral("bravo wording")));
    // Alice's comes first in the order although bob's arrives at her console later: his reads last everywhere.
    const QVector<LogRecord> rows = order.take(alice.unsent() + bob.unsent());
    QVERIFY(bob.accept(id, rows).ok());
    QVERIFY(alice.accept(id, rows).ok());
    for (Console *console : {&alice, &bob}) {
        QCOMPARE(console->texts(id), QStringList({QStringLiteral("bravo wording")}));
        QCOMPARE(std::get<QVector<SearchHit>>(console->service->execute(SearchRequest{QStringLiteral("bravo")})).size(), 1);
        QVERIFY(std::get<QVector<SearchHit>>(console->service->execute(SearchRequest{QStringLiteral("alpha")})).isEmpty());
        QCOMPARE(console->verify(), QStringList());
    }
}

void TestReplica::theStateIsTheSameAfterReopening()
{
    Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
    Order order;
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    const QVector<LogRecord> begun = order.take(alice.unsent());
    QVERIFY(alice.accept(id, begun).ok());
    QVERIFY(bob.accept(id, begun).ok());
    QVERIFY(bob.log(id, QStringLiteral("bob")).ok());
    QVERIFY(alice.log(id, QStringLiteral("alice")).ok());
    QVERIFY(alice.accept(id, order.take(bob.unsent())).ok());
    const QString hash = stateHash(alice.state(id));
    const QString path = alice.path();
    alice.service.reset();
    auto again = JournalService::open(std::move(JournalLock::acquire(path)).value(), path, Policy(), alice.clock);
    QVERIFY(again.ok());
    const Incident state = std::get<Incident>((*again)->execute(StateRequest{id}));
    QCOMPARE(stateHash(state), hash);
    QCOMPARE(state.pending.size(), 1);
    QVERIFY((*again)->replica().identity().shared);
}

void TestReplica::whatOneIncidentCostsDoesNotGrowWithTheLog()
{
#ifndef QUARTERDECK_SQLITE
    QSKIP("SQLite's header is not there");
#endif
    const auto costs = [](int others) {
        Console alice(QStringLiteral("alice")), bob(QStringLiteral("bob"));
        for (int i = 0; i < others; ++i) {
            const IncidentId other = alice.declare(QStringLiteral("Other %1").arg(i));
            (void)alice.log(other, QStringLiteral("one"));
            (void)alice.accept(other, Order().take(alice.unsent()));
        }
        Order order;
        const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
        const QVector<LogRecord> begun = order.take(alice.unsent());
        (void)alice.accept(id, begun);
        (void)bob.accept(id, begun);
        QMap<QString, qint64> steps;
        const auto did = [&steps](const char *what, bool done) {
            steps.insert(QString::fromLatin1(what), done ? sqlSteps() : -1);
        };
        sqlSteps();
        did("log", alice.log(id, QStringLiteral("typed here")).ok());
        did("count", alice.service->replica().count().ok());
        const QVector<LogRecord> unsent = alice.unsent();
        did("unsent", unsent.size() == 1);
        (void)bob.log(id, QStringLiteral("ordered first"));
        const QVector<LogRecord> before = order.take(bob.unsent());
        sqlSteps();
        did("accept what comes before", alice.accept(id, before).ok());
        did("accept what was pending", alice.accept(id, order.take(unsent)).ok());
        did("rename", alice.submit(id, FieldEdited{Field::Title, {QStringLiteral("Checkout is slow")}}).ok());
        did("purge", alice.service->replicaWriter().purge(id, QStringLiteral("taken away")).ok());
        return steps;
    };
    const QMap<QString, qint64> few = costs(5), many = costs(300);
    for (auto step = few.begin(); step != few.end(); ++step) {
        QVERIFY2(step.value() > 0 && many.value(step.key()) > 0, qPrintable(step.key()));
        QVERIFY2(
            many.value(step.key()) < 2 * step.value() + 100,
            qPrintable(QStringLiteral("%1: %2 steps, then %3").arg(step.key()).arg(step.value()).arg(many.value(step.key()))));
    }
}

QUARTERDECK_TEST(TestReplica);

} // namespace quarterdeck

#include "tst_replica.moc"
