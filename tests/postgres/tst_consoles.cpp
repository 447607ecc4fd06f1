// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "faultproxy.h"
#include "shareddatabase.h"
#include "testconsole.h"
#include "testmain.h"
#include "warroom/door.h"
#include "warroom/journalmove.h"
#include "warroom/liveincident.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck {

using testing::FaultProxy;
using testing::kSoon;
using testing::SharedDatabase;
using testing::TestConsole;

namespace {

/// What these stories ask of a console beyond what all tests do: bases, private incidents, whole states, and the commits it announced.
class Console : public TestConsole
{
public:
    Console(const QString &login, const QString &uri) : TestConsole(login, uri) { listen(); }

    void open()
    {
        TestConsole::open();
        listen();
    }
    using TestConsole::submit;
    Result<Receipt> submit(const IncidentId &incident, const Payload &payload, qint64 base)
    {
        return door->submit({CommandId::random(), incident, login(), QStringLiteral("test"), SystemClock().now(), payload, base, {}}).result();
    }
    using TestConsole::declare;
    IncidentId declarePrivate(const QString &title)
    {
        IncidentDeclared declared;
        declared.title = title;
        declared.isPrivate = true;
        declared.at = SystemClock().now();
        const IncidentId id = IncidentId::random();
        const Result<Receipt> receipt = submit(id, declared);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        return id;
    }
    Incident state(const IncidentId &incident)
    {
        const Result<Incident> state = door->incidentState(incident).result();
        return state ? *state : Incident(incident);
    }
    bool knows(const IncidentId &incident) { return door->incidentState(incident).result().ok(); }
    QStringList verify() { return problems(); }

    QVector<Commit> commits;

private:
    void listen()
    {
        QObject::connect(door.get(), &Door::committed, door.get(), [this](const Commit &commit) { commits.append(commit); });
    }
};

QStringList textsOf(const Incident &state)
{
    QStringList texts;
    for (const Entry &entry : state.entries) {
        if (!entry.isAutomatic())
            texts << entry.body.text;
    }
    return texts;
}

QString through(const QString &uri, int port, int proxy)
{
    return QString(uri).replace(QStringLiteral(":%1/").arg(port), QStringLiteral(":%1/").arg(proxy));
}

} // namespace

/// Several consoles on one real PostgreSQL: one truth, and nothing lost whatever happens to the server or the way to it.
class TestConsoles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatOneTypesTheOthersSee();
    void everyKindOfChangeReachesTheOthers();
    void workIsTheSameOnBothConsolesAndAfterARestart();
    void theLateChangeOfAFieldIsShownToBoth();
    void aPrivateIncidentIsSeenByItsMembersOnly();
    void whoIsTakenOutLosesItAndKeepsWhatWasNeverSent();
    void aManagerReadsAndDoesNotWrite();
    void aStoppedServerHoldsNothingUp();
    void aKilledServerLosesNothing();
    void aHungServerIsNoticedAndHealed();
    void lostAnswersDoubleNothing();
    void aRestoredBackupGetsBackWhatItLacks();
    void anotherStoreIsNotWrittenTo();
    void consolesSeeWhoIsOnTheIncidentAndWhoTypes();
    void hoursOfflineOnThreeConsolesConverge();
    void anEmbeddedJournalMovesAndComesBack();
    void theSecondProcessOnAReplicaSeesTheSame();

private:
    SharedDatabase m_database;
};

void TestConsoles::initTestCase()
{
    if (!testing::PostgresServer::available())
        QSKIP("PostgreSQL is not installed");
    testing::PostgresServer::Options options;
    options.durable = true; // what the server acknowledged survives its death
    QVERIFY2(m_database.start(options), qPrintable(m_database.error()));
    for (const QString &handle : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")})
        QVERIFY2(m_database.add(handle, MemberRole::Responder), qPrintable(m_database.error()));
    QVERIFY2(m_database.add(QStringLiteral("mia"), MemberRole::Manager), qPrintable(m_database.error()));
}

void TestConsoles::init()
{
    QVERIFY(m_database.server().isRunning() || m_database.server().launch());
}

void TestConsoles::whatOneTypesTheOthersSee()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    QVERIFY(alice.reaches(SyncState::Kind::Live));
    QVERIFY(bob.reaches(SyncState::Kind::Live));
    const IncidentId id = alice.declare(QStringLiteral("Checkout fails"));
    QTRY_VERIFY_WITH_TIMEOUT(bob.knows(id), kSoon);
    LiveIncident atBobs(*bob.door, id);
    QTRY_VERIFY(atBobs.isLoaded());
    QVERIFY(alice.log(id, QStringLiteral("typed by alice")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(atBobs.state()), QStringList{QStringLiteral("typed by alice")}, kSoon);
    QCOMPARE(atBobs.state().entries.last().author, QStringLiteral("alice"));
    QVERIFY(bob.log(id, QStringLiteral("typed by bob")).ok());
    QVERIFY(alice.settle() && bob.settle());
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    QCOMPARE(stateHash(atBobs.state()), stateHash(bob.state(id)));
    QCOMPARE(alice.verify() + bob.verify(), QStringList());
    QCOMPARE(alice.sync.unsent, 0);
}

void TestConsoles::everyKindOfChangeReachesTheOthers()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    SystemClock clock;
    const IncidentId id = alice.declare(QStringLiteral("Everything changes"));
    const EventId entry = alice.log(id, QStringLiteral("first wording"))->events.first().id;
    QVERIFY(alice.submit(id, SeverityChanged{{2, QStringLiteral("SEV-2")}, {}, clock.now()}).ok());
    QVERIFY(alice.submit(id, RoleAssigned{QStringLiteral("commander"), QStringLiteral("bob"), {}, clock.now()}).ok());
    QVERIFY(alice.submit(id, StatusChanged{Status::Mitigating, clock.now()}).ok());
    QVERIFY(alice.submit(id, EntryLogged{{EntryType::Action, QStringLiteral("restart it"), clock.now(), false, {QStringLiteral("bob")}}}).ok());
    QVERIFY(alice.submit(id, EntryAmended{entry, {EntryType::Note, QStringLiteral("second wording"), clock.now()}}).ok());
    QVERIFY(alice.submit(id, MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(clock.now()), {}}).ok());
    QVERIFY(alice.settle() && bob.settle());
    const Incident there = bob.state(id);
    QCOMPARE(there.status, Status::Mitigating);
    QCOMPARE(there.severity->name, QStringLiteral("SEV-2"));
    QCOMPARE(there.holder(QStringLiteral("commander")), QStringLiteral("bob"));
    QCOMPARE(textsOf(there), QStringList({QStringLiteral("second wording"), QStringLiteral("restart it")}));
    QCOMPARE(there.entries.last().automatic.what, AutomaticNote::What::MilestoneRecorded);
    QVERIFY(there.indexOfAction.contains(QStringLiteral("A1")));
    QCOMPARE(stateHash(there), stateHash(alice.state(id)));
}

void TestConsoles::workIsTheSameOnBothConsolesAndAfterARestart()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    SystemClock clock;
    const IncidentId id = alice.declare(QStringLiteral("What was tried"));
    const auto log = [&](Console &console, EntryType type, const QString &text) {
        EntryBody body;
        body.type = type;
        body.text = text;
        body.occurred = clock.now();
        if (type == EntryType::Action) {
            body.people = QStringList{QStringLiteral("carol")};
            body.timeBoxMs = 600'000;
            body.mitigation = QStringLiteral("rollback");
        }
        return console.submit(id, EntryLogged{body})->events.first().id;
    };
    const EventId action = log(alice, EntryType::Action, QStringLiteral("@carol roll back"));
    const EventId hypothesis = log(alice, EntryType::Hypothesis, QStringLiteral("bad cache"));
    const EventId finding = log(alice, EntryType::Finding, QStringLiteral("hit rate fell"));
    QVERIFY(alice.settle() && bob.settle());
    QTRY_VERIFY_WITH_TIMEOUT(bob.knows(id), kSoon);
    const Instant due = Instant{clock.now().ms + 1'200'000};
    QVERIFY(bob.submit(id, ActionChanged{action, {}, due, QStringLiteral("slow"), {}, clock.now()}).ok());
    QVERIFY(bob.submit(id, EvidenceLinked{hypothesis, finding, false, {}, {}, clock.now()}).ok());
    QVERIFY(alice.submit(id, HypothesisChanged{hypothesis, HypothesisState::Testing, {}, {}, {}, clock.now()}).ok());
    EntryBody body;
    body.text = QStringLiteral("fail over");
    body.occurred = clock.now();
    const Result<Receipt> proposed = bob.submit(id, DecisionProposed{body, Instant{body.occurred.ms + 300'000}});
    QVERIFY(proposed.ok());
    QVERIFY(alice.settle() && bob.settle() && alice.settle());
    const EventId decision = proposed->events.first().id;
    QVERIFY(alice.submit(id, DecisionObjected{decision, QStringLiteral("the replica lags"), {}, clock.now()}).ok());
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(bob.submit(id, DecisionMade{decision, DecisionState::NoGo, {}, QStringLiteral("too risky"), {}, clock.now()}).ok());
    QVERIFY(bob.submit(id, HypothesisChanged{hypothesis, HypothesisState::Refuted, {}, QStringLiteral("it was empty"), {}, clock.now()}).ok());
    QVERIFY(bob.settle() && alice.settle());
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    alice.close();
    alice.open();
    const Incident after = alice.state(id);
    QCOMPARE(stateHash(after), stateHash(bob.state(id)));
    QCOMPARE(after.entryByName(QStringLiteral("A1"))->action->extensions, 1);
    QCOMPARE(*after.entryByName(QStringLiteral("A1"))->action->dueAt, due);
    QCOMPARE(after.entryByName(QStringLiteral("A1"))->body.mitigation, QStringLiteral("rollback"));
    const HypothesisInfo &tried = *after.entryByName(QStringLiteral("H1"))->hypothesis;
    QCOMPARE(tried.state, HypothesisState::Refuted);
    QCOMPARE(tried.steps.size(), 2);
    QCOMPARE(tried.evidence, QVector<EventId>{finding});
    const DecisionInfo &decided = *after.entryByName(QStringLiteral("D1"))->decision;
    QCOMPARE(decided.state, DecisionState::NoGo);
    QCOMPARE(decided.decidedBy, QStringLiteral("bob"));
    QCOMPARE(decided.objections.size(), 1);
    const QStringList problems = alice.verify() + bob.verify();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestConsoles::theLateChangeOfAFieldIsShownToBoth()
{
    FaultProxy proxy(quint16(m_database.server().port()));
    const QString uri = through(m_database.uri(QStringLiteral("alice")), m_database.server().port(), proxy.port());
    Console alice(QStringLiteral("alice"), uri);
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    SystemClock clock;
    const IncidentId id = alice.declare(QStringLiteral("Two at once"));
    QVERIFY(alice.settle() && bob.settle());
    proxy.set(FaultProxy::Fault::Refuse);
    proxy.cut();
    QVERIFY(alice.reaches(SyncState::Kind::Offline));
    QVERIFY(alice.submit(id, StatusChanged{Status::Mitigating, clock.now()}).ok());
    QVERIFY(bob.submit(id, StatusChanged{Status::Resolved, clock.now()}).ok());
    QVERIFY(bob.settle());
    proxy.set(FaultProxy::Fault::None);
    QVERIFY(alice.settle() && bob.settle());
    QCOMPARE(alice.state(id).status, Status::Resolved);
    QCOMPARE(alice.state(id).conflicts.size(), 1);
    QCOMPARE(alice.state(id).conflicts.first().by, QStringLiteral("alice"));
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
}

void TestConsoles::aPrivateIncidentIsSeenByItsMembersOnly()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    SystemClock clock;
    const IncidentId id = alice.declarePrivate(QStringLiteral("Stolen laptop needle"));
    QVERIFY(alice.log(id, QStringLiteral("needle in here")).ok());
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(!bob.knows(id));
    QVERIFY(bob.door->search(QStringLiteral("needle")).result()->isEmpty());
    QVERIFY(alice.submit(id, AccessChanged{true, {QStringLiteral("alice"), QStringLiteral("bob")}, clock.now()}).ok());
    QVERIFY(alice.settle() && bob.settle());
    QTRY_VERIFY_WITH_TIMEOUT(bob.knows(id), kSoon);
    QVERIFY(bob.settle());
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id))); // a new member gets all of it
}

void TestConsoles::whoIsTakenOutLosesItAndKeepsWhatWasNeverSent()
{
    FaultProxy proxy(quint16(m_database.server().port()));
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), through(m_database.uri(QStringLiteral("bob")), m_database.server().port(), proxy.port()));
    SystemClock clock;
    const IncidentId id = alice.declarePrivate(QStringLiteral("Private"));
    QVERIFY(alice.submit(id, AccessChanged{true, {QStringLiteral("alice"), QStringLiteral("bob")}, clock.now()}).ok());
    QVERIFY(alice.settle() && bob.settle());
    QTRY_VERIFY_WITH_TIMEOUT(bob.knows(id), kSoon);
    proxy.set(FaultProxy::Fault::Refuse);
    proxy.cut();
    QVERIFY(bob.reaches(SyncState::Kind::Offline));
    QVERIFY(bob.log(id, QStringLiteral("typed while offline")).ok());
    QVERIFY(alice.submit(id, AccessChanged{true, {QStringLiteral("alice")}, clock.now()}).ok());
    QVERIFY(alice.settle());
    proxy.set(FaultProxy::Fault::None);
    bob.door->retryNow();
    QVERIFY(bob.settle());
    QTRY_VERIFY_WITH_TIMEOUT(!bob.knows(id) || bob.state(id).entries.isEmpty() || !bob.state(id).declared, 2 * kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(bob.door->refused().result()->size(), 1, kSoon);
    QVERIFY(!bob.door->refused().result()->first().reason.isEmpty());
    const auto rows = bob.door->summaries().result();
    QVERIFY(std::none_of(rows->begin(), rows->end(), [&id](const IncidentSummary &s) { return s.id == id; }));
}

void TestConsoles::aManagerReadsAndDoesNotWrite()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console mia(QStringLiteral("mia"), m_database.uri(QStringLiteral("mia")));
    const IncidentId id = alice.declare(QStringLiteral("For all to read"));
    QVERIFY(alice.settle() && mia.settle());
    QVERIFY(mia.knows(id));
    const Result<Receipt> written = mia.log(id, QStringLiteral("by a manager"));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::NotAuthorised);
    QCOMPARE(mia.state(id).pending.size(), 0);
}

void TestConsoles::aStoppedServerHoldsNothingUp()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    const IncidentId id = alice.declare(QStringLiteral("Database gone"));
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(m_database.server().stop());
    QVERIFY(alice.log(id, QStringLiteral("typed without a server")).ok());
    QVERIFY(alice.reaches(SyncState::Kind::Offline));
    QTRY_COMPARE_WITH_TIMEOUT(alice.sync.unsent, 1, kSoon);
    QVERIFY(!alice.sync.why.message.isEmpty());
    QVERIFY(m_database.server().launch());
    QElapsedTimer healing;
    healing.start();
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(bob.state(id)).contains(QStringLiteral("typed without a server")), kSoon);
    qInfo("healed after %lld ms", healing.elapsed());
    QCOMPARE(alice.verify() + bob.verify(), QStringList());
}

void TestConsoles::aKilledServerLosesNothing()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    const IncidentId id = alice.declare(QStringLiteral("Under load"));
    QStringList expected;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 40; ++i) {
            const QString text = QStringLiteral("round %1 line %2").arg(round).arg(i);
            QVERIFY(alice.log(id, text).ok());
            expected << text;
            if (i == 20)
                QVERIFY(m_database.server().kill9());
        }
        QVERIFY(m_database.server().launch());
    }
    QVERIFY(alice.settle() && bob.settle());
    QCOMPARE(textsOf(bob.state(id)), expected);
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
    QCOMPARE(alice.verify() + bob.verify(), QStringList());
}

void TestConsoles::aHungServerIsNoticedAndHealed()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    const IncidentId id = alice.declare(QStringLiteral("Hangs"));
    QVERIFY(alice.settle());
    QVERIFY(m_database.server().suspend());
    QElapsedTimer typing;
    typing.start();
    QVERIFY(alice.log(id, QStringLiteral("typed while it hangs")).ok());
    QVERIFY(typing.elapsed() < 2000);
    const bool noticed = alice.reaches(SyncState::Kind::Offline, 16'000);
    QVERIFY(m_database.server().resume());
    QVERIFY(noticed);
    QVERIFY(alice.settle());
    QCOMPARE(alice.state(id).pending.size(), 0);
}

void TestConsoles::lostAnswersDoubleNothing()
{
    FaultProxy proxy(quint16(m_database.server().port()));
    Console alice(QStringLiteral("alice"), through(m_database.uri(QStringLiteral("alice")), m_database.server().port(), proxy.port()));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    const IncidentId id = alice.declare(QStringLiteral("Answers get lost"));
    QVERIFY(alice.settle());
    QStringList expected;
    for (int i = 0; i < 6; ++i) {
        const QString text = QStringLiteral("line %1").arg(i);
        proxy.set(FaultProxy::Fault::SwallowAnswers);
        QVERIFY(alice.log(id, text).ok());
        expected << text;
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(bob.state(id)).contains(text), kSoon); // it arrived, only the answer did not
        proxy.cut();
        proxy.set(FaultProxy::Fault::None);
        alice.door->retryNow();
        QVERIFY(alice.settle());
    }
    QVERIFY(alice.settle() && bob.settle());
    QCOMPARE(textsOf(bob.state(id)), expected);
    QCOMPARE(stateHash(alice.state(id)), stateHash(bob.state(id)));
}

void TestConsoles::aRestoredBackupGetsBackWhatItLacks()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    const IncidentId id = alice.declare(QStringLiteral("Before the backup"));
    QVERIFY(alice.log(id, QStringLiteral("in the backup")).ok());
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(m_database.server().backup(QStringLiteral("old")));
    QVERIFY(alice.log(id, QStringLiteral("after it, by alice")).ok());
    QVERIFY(bob.log(id, QStringLiteral("after it, by bob")).ok());
    const IncidentId later = alice.declare(QStringLiteral("Declared after the backup"));
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(m_database.server().restore(QStringLiteral("old")));
    QVERIFY(alice.settle() && bob.settle());
    QVERIFY(alice.settle());
    for (const IncidentId &incident : {id, later}) {
        QCOMPARE(alice.state(incident).pending.size(), 0);
        QCOMPARE(stateHash(alice.state(incident)), stateHash(bob.state(incident)));
    }
    QCOMPARE(textsOf(alice.state(id)).size(), 3);
    QCOMPARE(alice.verify() + bob.verify(), QStringList());
}

void TestConsoles::consolesSeeWhoIsOnTheIncidentAndWhoTypes()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    const IncidentId id = alice.declare(QStringLiteral("presence"));
    QVERIFY(alice.settle() && bob.settle());
    QVector<Presence> seen;
    QObject::connect(bob.door.get(), &Door::presenceChanged, bob.door.get(), [&seen](const QVector<Presence> &others) { seen = others; });
    const auto of = [&seen](const QString &login) {
        const auto it = std::find_if(seen.begin(), seen.end(), [&login](const Presence &one) { return one.login == login; });
        return it == seen.end() ? std::optional<Presence>() : *it;
    };
    alice.door->setHere(id, true);
    bob.door->setHere(id, false);
    QTRY_VERIFY_WITH_TIMEOUT(of(QStringLiteral("alice")), kSoon);
    QVERIFY(of(QStringLiteral("alice"))->typing);
    QCOMPARE(of(QStringLiteral("alice"))->incident, std::optional(id));
    QVERIFY(!of(QStringLiteral("bob"))); // one does not meet oneself
    alice.door->setHere(std::nullopt, false);
    QTRY_VERIFY_WITH_TIMEOUT(of(QStringLiteral("alice")) && !of(QStringLiteral("alice"))->incident, kSoon);
    QVERIFY(!of(QStringLiteral("alice"))->typing);
    // What is not fresh is not shown: without a link nobody is known.
    QVERIFY(m_database.server().stop());
    QTRY_VERIFY_WITH_TIMEOUT(seen.isEmpty(), 3 * kSoon);
    QVERIFY(m_database.server().launch());
    QTRY_VERIFY_WITH_TIMEOUT(of(QStringLiteral("alice")), 3 * kSoon);
}

void TestConsoles::anotherStoreIsNotWrittenTo()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    const IncidentId id = alice.declare(QStringLiteral("Belongs to one store"));
    QVERIFY(alice.settle());
    alice.close();
    SharedDatabase other;
    QVERIFY2(other.start(), qPrintable(other.error()));
    QVERIFY(other.add(QStringLiteral("alice"), MemberRole::Responder));
    DoorOptions options;
    options.journalPath = alice.path();
    options.database = DatabaseOptions{other.uri(QStringLiteral("alice")), {}};
    SystemClock clock;
    auto door = openDoor(options, clock);
    QVERIFY(door.ok());
    SyncState seen;
    connect(door->get(), &Door::syncChanged, this, [&seen](const SyncState &state) { seen = state; });
    QTRY_COMPARE_WITH_TIMEOUT(seen.kind, SyncState::Kind::Stopped, kSoon);
    QVERIFY(!seen.why.message.isEmpty());
    QVERIFY((*door)->submit({CommandId::random(), id, QStringLiteral("alice"), {}, clock.now(), EntryLogged{{EntryType::Note, QStringLiteral("still saved"), clock.now()}}, {}, {}}).result().ok());
    QVERIFY((*door)->incidentState(id).result()->entries.size() == 2);
    // Until a person decides that this one is right: then everything of ours is offered to it.
    (*door)->acceptStore();
    QTRY_VERIFY_WITH_TIMEOUT(seen.kind == SyncState::Kind::Live && seen.upToDate, kSoon);
    Console fresh(QStringLiteral("alice"), other.uri(QStringLiteral("alice")));
    QVERIFY(fresh.settle());
    QCOMPARE(textsOf(fresh.state(id)), QStringList{QStringLiteral("still saved")});
    QCOMPARE(stateHash(fresh.state(id)), stateHash(*(*door)->incidentState(id).result()));
}

void TestConsoles::hoursOfflineOnThreeConsolesConverge()
{
    constexpr int kEntries = 300; // 2,000 each in the long run
    const int count = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 2000 : kEntries;
    FaultProxy proxy(quint16(m_database.server().port()));
    std::vector<std::unique_ptr<Console>> consoles;
    for (const QString &login : {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")})
        consoles.push_back(std::make_unique<Console>(login, through(m_database.uri(login), m_database.server().port(), proxy.port())));
    const IncidentId id = consoles[0]->declare(QStringLiteral("Long night"));
    for (auto &console : consoles)
        QVERIFY(console->settle());
    proxy.set(FaultProxy::Fault::Refuse);
    proxy.cut();
    for (int c = 0; c < 3; ++c) {
        QVector<Command> commands;
        SystemClock clock;
        const QString login = c == 0 ? QStringLiteral("alice") : c == 1 ? QStringLiteral("bob") : QStringLiteral("carol");
        for (int i = 0; i < count; ++i)
            commands.append({CommandId::random(), id, login, {}, clock.now(), EntryLogged{{EntryType::Note, QStringLiteral("%1 %2").arg(login).arg(i), clock.now()}}, {}, {}});
        const auto answers = consoles[size_t(c)]->door->submitAll(commands).result();
        QVERIFY(answers.ok());
        QVERIFY(consoles[size_t(c)]->submit(id, StatusChanged{c == 0 ? Status::Mitigating : Status::Monitoring, clock.now()}).ok());
    }
    proxy.set(FaultProxy::Fault::None);
    for (auto &console : consoles)
        console->door->retryNow();
    for (int round = 0; round < 2; ++round) {
        for (auto &console : consoles)
            QVERIFY(console->settle());
    }
    const Incident first = consoles[0]->state(id);
    QCOMPARE(textsOf(first).size(), 3 * count);
    QCOMPARE(first.conflicts.size(), 2);
    for (auto &console : consoles) {
        const Incident state = console->state(id);
        QCOMPARE(textsOf(state), textsOf(first));
        QCOMPARE(stateHash(state), stateHash(first));
        QCOMPARE(state.pending.size(), 0);
        QCOMPARE(console->verify(), QStringList());
    }
}

void TestConsoles::anEmbeddedJournalMovesAndComesBack()
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString own = folder.filePath(QStringLiteral("own.db"));
    IncidentId id = IncidentId::random();
    {
        DoorOptions options;
        options.journalPath = own;
        auto door = openDoor(options, clock);
        QVERIFY(door.ok());
        IncidentDeclared declared;
        declared.title = QStringLiteral("Before there was a server");
        declared.at = clock.now();
        QVERIFY((*door)->submit({CommandId::random(), id, QStringLiteral("alice"), {}, clock.now(), declared, {}, {}}).result().ok());
        QVERIFY((*door)->submit({CommandId::random(), id, QStringLiteral("raj"), {}, clock.now(), EntryLogged{{EntryType::Note, QStringLiteral("by raj"), clock.now()}}, {}, {}}).result().ok());
    }
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    Console bob(QStringLiteral("bob"), m_database.uri(QStringLiteral("bob")));
    alice.close();
    const MoveOptions there{own, alice.path(), QStringLiteral("alice"), true};
    const Result<MoveReport> moved = moveJournal(there, clock);
    QVERIFY2(moved.ok(), moved.ok() ? "" : qPrintable(moved.error().message));
    QCOMPARE(moved->events, 2);
    QCOMPARE(moved->onBehalf, 1);
    QCOMPARE(moveJournal(there, clock)->already, 2);
    alice.open();
    QVERIFY(alice.settle() && bob.settle());
    const Incident atBobs = bob.state(id);
    QCOMPARE(textsOf(atBobs), QStringList{QStringLiteral("by raj")});
    QCOMPARE(atBobs.entries.last().author, QStringLiteral("alice"));
    QCOMPARE(atBobs.entries.last().onBehalfOf, QStringLiteral("raj"));

    bob.close();
    const QString back = folder.filePath(QStringLiteral("back.db"));
    const Result<MoveReport> returned = moveJournal({bob.path(), back, {}, false}, clock);
    QVERIFY2(returned.ok(), returned.ok() ? "" : qPrintable(returned.error().message));
    DoorOptions options;
    options.journalPath = back;
    auto door = openDoor(options, clock);
    QVERIFY(door.ok());
    QCOMPARE(textsOf(*(*door)->incidentState(id).result()), QStringList{QStringLiteral("by raj")});
    QVERIFY((*door)->verify().result()->problems.isEmpty());
}

void TestConsoles::theSecondProcessOnAReplicaSeesTheSame()
{
    Console alice(QStringLiteral("alice"), m_database.uri(QStringLiteral("alice")));
    DoorOptions options;
    options.journalPath = alice.path();
    options.database = DatabaseOptions{m_database.uri(QStringLiteral("alice")), {}};
    SystemClock clock;
    auto second = openDoor(options, clock);
    QVERIFY(second.ok());
    QVERIFY(!(*second)->isOwner());
    QTRY_COMPARE_WITH_TIMEOUT((*second)->syncState().result()->kind, SyncState::Kind::Live, kSoon);
    const IncidentId id = alice.declare(QStringLiteral("Seen by both"));
    LiveIncident live(**second, id);
    QTRY_VERIFY(live.isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(live.state().lastSeq == 1 && live.state().pending.isEmpty(), kSoon);
    const auto synced = (*second)->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(synced.isFinished(), kSoon);
    QVERIFY(synced.result()->upToDate);
}

QUARTERDECK_TEST(TestConsoles);

} // namespace quarterdeck

#include "tst_consoles.moc"
