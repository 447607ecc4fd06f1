// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "fakeclock.h"
#include "testmain.h"
#include "warroom/committracker.h"
#include "warroom/protocol.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"
#include "warroom/wire.h"
#include "worktime.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace quarterdeck {

namespace {

const QString kAuthor = QStringLiteral("dana");

/// A journal in a folder of its own and commands for it.
struct Place
{
    QTemporaryDir folder;
    FakeClock clock;
    QString path = folder.filePath(QStringLiteral("journal.db"));

    std::unique_ptr<Door> door() const
    {
        DoorOptions options;
        options.journalPath = path;
        options.policy.name = QStringLiteral("four-level");
        auto opened = openDoor(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(opened).value();
    }
    std::unique_ptr<WarRoom> room() const { return std::make_unique<WarRoom>(door(), clock, Policy{}, kAuthor, path); }
    Command command(const IncidentId &incident, const Payload &payload) const
    {
        return {CommandId::random(), incident, kAuthor, QStringLiteral("test"), clock.now(), payload, {}, {}};
    }
    Command declare(const IncidentId &incident, const QString &title = QStringLiteral("Checkout failing")) const
    {
        IncidentDeclared declared;
        declared.title = title;
        declared.at = clock.now();
        declared.services = {QStringLiteral("checkout")};
        declared.commander = QStringLiteral("bob");
        return command(incident, declared);
    }
    EntryLogged log(const QString &text) const
    {
        EntryLogged entry;
        entry.body.text = text;
        entry.body.occurred = clock.now();
        return entry;
    }
    Command entry(const IncidentId &incident, const QString &text) const { return command(incident, log(text)); }
};

QStringList textsOf(const Incident &incident)
{
    QStringList texts;
    for (const Entry &entry : incident.entries) {
        if (!entry.isAutomatic())
            texts.append(entry.body.text);
    }
    return texts;
}

} // namespace

/// The one door: order, repeats, refusals.
class TestWarroomDoor : public QObject
{
    Q_OBJECT

private slots:
    void submitsAreExecutedInTheOrderGiven();
    void theSameCommandTwiceIsOneEvent();
    void anImportersEventIdIsWrittenOnce();
    void aRefusedCommandChangesNothing();
    void theExpectedHolderDecides();
    void aNewIncidentGetsARefAndThePolicy();
    void aRefIsNeverGivenTwice();
    void manyCommandsAreAnsweredInOrderRefusedOnesIncluded();
    void submitsWaitBehindALongBatch();
    void aCommitIsAnnouncedBeforeItsReceipt();
    void anAnswerThatArrivesAtThatMomentIsHandledOnce();
    void theStateIsWhatTheEventsFoldTo();
    void readingWhatIsNotThere();
    void closingFinishesWhatWasAsked();
    void openingWhereNoFileCanBeSaysWhy();
};

void TestWarroomDoor::submitsAreExecutedInTheOrderGiven()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVector<QFuture<Result<Receipt>>> answers{door->submit(place.declare(incident))};
    for (int i = 0; i < 200; ++i)
        answers.append(door->submit(place.entry(incident, QString::number(i))));
    for (int i = 0; i < answers.size(); ++i) {
        const Result<Receipt> receipt = answers[i].result();
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->events.first().seq, i + 1);
        QVERIFY(!receipt->repeated);
    }
}

void TestWarroomDoor::theSameCommandTwiceIsOneEvent()
{
    const Place place;
    const IncidentId incident = IncidentId::random();
    const Command entry = place.entry(incident, QStringLiteral("once"));
    EventId first = EventId::random();
    {
        const auto door = place.door();
        QVERIFY(door->submit(place.declare(incident)).result().ok());
        first = door->submit(entry).result()->events.first().id;
        QVERIFY(door->submit(entry).result()->repeated);
        const auto both = door->submitAll({entry, entry}).result();
        QVERIFY(both->at(0)->repeated && both->at(1)->repeated);
    }
    const auto door = place.door(); // after a restart too
    const Result<Receipt> again = door->submit(entry).result();
    QVERIFY(again->repeated);
    QCOMPARE(again->events.size(), 1);
    QCOMPARE(again->events.first().id, first);
    QCOMPARE(door->info().result()->events, 2);
    const Command fresh = place.entry(incident, QStringLiteral("twice in one batch"));
    const auto twice = door->submitAll({fresh, fresh}).result();
    QVERIFY(!twice->at(0)->repeated);
    QVERIFY(twice->at(1)->repeated);
    QCOMPARE(door->info().result()->events, 3);
}

void TestWarroomDoor::anImportersEventIdIsWrittenOnce()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    const EventId id = EventId::derived(incident.uuid(), "update 1");
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    for (int run = 0; run < 2; ++run) {
        Command command = place.entry(incident, QStringLiteral("imported"));
        command.eventId = id;
        const Result<Receipt> receipt = door->submit(command).result();
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->repeated, run == 1);
        QCOMPARE(receipt->events.first().id, id);
    }
    QCOMPARE(door->info().result()->events, 2);
}

void TestWarroomDoor::aRefusedCommandChangesNothing()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QSignalSpy commits(door.get(), &Door::committed);
    QVERIFY(!door->submit(place.entry(incident, QStringLiteral("nobody declared this"))).result().ok());
    QVERIFY(!door->submit(place.declare(incident, QString())).result().ok());
    QVERIFY(!door->submit(place.declare(incident, QString(20000, u'x'))).result().ok());
    QCOMPARE(door->info().result()->events, 0);
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    const Result<Receipt> refused = door->submit(place.entry(incident, QStringLiteral("  "))).result();
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(door->info().result()->events, 1);
    QTRY_COMPARE(commits.size(), 1);
}

void TestWarroomDoor::theExpectedHolderDecides()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    const RoleAssigned byAlice{role::Commander, QStringLiteral("alice"), QStringLiteral("bob"), place.clock.now()};
    const RoleAssigned byCarol{role::Commander, QStringLiteral("carol"), QStringLiteral("bob"), place.clock.now()};
    QVERIFY(door->submit(place.command(incident, byAlice)).result().ok());
    const Result<Receipt> late = door->submit(place.command(incident, byCarol)).result();
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(door->incidentState(incident).result()->holder(role::Commander), QStringLiteral("alice"));
}

void TestWarroomDoor::aNewIncidentGetsARefAndThePolicy()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    const Command declare = place.declare(incident);
    QVERIFY(door->submit(declare).result().ok());
    const Incident state = *door->incidentState(incident).result();
    QVERIFY(state.ref.startsWith(QStringLiteral("INC-")));
    QCOMPARE(state.policy, QStringLiteral("four-level@1"));
    QCOMPARE(*door->findRef(state.ref).result(), std::optional(incident));
    const Result<Receipt> again = door->submit(declare).result();
    QCOMPARE(std::get<IncidentDeclared>(again->events.first().payload).ref, state.ref);
}

void TestWarroomDoor::aRefIsNeverGivenTwice()
{
    const Place place;
    const auto door = place.door();
    Command first = place.declare(IncidentId::random());
    std::get<IncidentDeclared>(first.payload).ref = QStringLiteral("INC-7K3QZP");
    Command second = place.declare(IncidentId::random());
    std::get<IncidentDeclared>(second.payload).ref = QStringLiteral("INC-7K3QZP");
    QVERIFY(door->submit(first).result().ok());
    QCOMPARE(door->submit(second).result().error().code, ErrorCode::Conflict);

    // Nor by one request, which is in the journal only when all of it is; here over the socket.
    const auto client = place.door();
    QVERIFY(!client->isOwner());
    QVector<Command> both{place.declare(IncidentId::random()), place.declare(IncidentId::random()), place.declare(IncidentId::random())};
    for (int i = 0; i < 2; ++i)
        std::get<IncidentDeclared>(both[i].payload).ref = QStringLiteral("INC-ABCDEF");
    const auto answers = client->submitAll(both).result();
    QVERIFY(answers.ok());
    QVERIFY(answers->at(0).ok());
    QCOMPARE(answers->at(1).error().code, ErrorCode::Conflict);
    QVERIFY(answers->at(2).ok());
    QCOMPARE(door->summaries().result()->size(), 3);
    QVERIFY(door->verify().result()->problems.isEmpty());
}

void TestWarroomDoor::manyCommandsAreAnsweredInOrderRefusedOnesIncluded()
{
    const Place place;
    const auto door = place.door();
    const IncidentId a = IncidentId::random();
    const IncidentId b = IncidentId::random();
    QVector<Command> commands{place.declare(a), place.declare(b)};
    for (int i = 0; i < 700; ++i)
        commands.append(place.entry(i % 2 ? a : b, i % 100 == 7 ? QString() : QString::number(i)));
    const auto answers = door->submitAll(commands).result();
    QVERIFY(answers.ok());
    QCOMPARE(answers->size(), commands.size());
    for (int i = 2; i < commands.size(); ++i) {
        QCOMPARE(answers->at(i).ok(), (i - 2) % 100 != 7);
        if (answers->at(i).ok())
            QCOMPARE(std::get<EntryLogged>(answers->at(i)->events.first().payload).body.text, QString::number(i - 2));
    }
    QCOMPARE(door->events(a).result()->size() + door->events(b).result()->size(), 702 - 7);
    QVERIFY(door->verify().result()->problems.isEmpty());
}

void TestWarroomDoor::submitsWaitBehindALongBatch()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVector<Command> commands{place.declare(incident)};
    for (int i = 0; i < 900; ++i)
        commands.append(place.entry(incident, QString::number(i)));
    const auto all = door->submitAll(commands);
    const auto behind = door->submit(place.entry(incident, QStringLiteral("behind")));
    QCOMPARE(behind.result()->events.first().seq, 902);
    QVERIFY(all.isFinished());
}

void TestWarroomDoor::aCommitIsAnnouncedBeforeItsReceipt()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QStringList order;
    connect(door.get(), &Door::committed, this, [&](const Commit &commit) {
        order.append(QStringLiteral("commit"));
        QCOMPARE(commit.summaries.size(), 1);
        QCOMPARE(commit.summaries.first().lastSeq, commit.events.last().seq);
    });
    door->submit(place.declare(incident)).then(this, [&](const Result<Receipt> &) { order.append(QStringLiteral("receipt")); });
    QTRY_COMPARE(order, QStringList({QStringLiteral("commit"), QStringLiteral("receipt")}));
}

/// QFuture::then would now and then run twice here, see whenready.h.
void TestWarroomDoor::anAnswerThatArrivesAtThatMomentIsHandledOnce()
{
    constexpr int kQuestions = 3000;
    const Place place;
    const auto door = place.door();
    int handled = 0;
    for (int i = 0; i < kQuestions; ++i) {
        const auto answer = door->findRef(QStringLiteral("INC-222222"));
        for (volatile int wait = (i % 60) * 100; wait > 0;)
            wait = wait - 1;
        whenReady(this, answer, [&](QFuture<Result<std::optional<IncidentId>>> future) {
            QVERIFY(future.takeResult().ok());
            ++handled;
        });
        QVERIFY(handled <= i);
    }
    QTRY_COMPARE(handled, kQuestions);
    door->info().waitForFinished();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(handled, kQuestions);
}

void TestWarroomDoor::theStateIsWhatTheEventsFoldTo()
{
    const Place place;
    const IncidentId incident = IncidentId::random();
    QString hash;
    {
        const auto door = place.door();
        QVERIFY(door->submit(place.declare(incident)).result().ok());
        for (int i = 0; i < 30; ++i)
            QVERIFY(door->submit(place.entry(incident, QString::number(i))).result().ok());
        hash = stateHash(*door->incidentState(incident).result());
        QCOMPARE(stateHash(foldAll(incident, *door->events(incident).result())), hash);
    }
    const auto door = place.door();
    QCOMPARE(stateHash(*door->incidentState(incident).result()), hash);
    QCOMPARE(door->events(incident, 28).result()->size(), 3);
    QCOMPARE(door->summaries().result()->first().entries, 31);
    QVERIFY(!door->search(QStringLiteral("checkout")).result()->isEmpty());
}

void TestWarroomDoor::readingWhatIsNotThere()
{
    const Place place;
    const auto door = place.door();
    const IncidentId unknown = IncidentId::random();
    QVERIFY(door->events(unknown).result()->isEmpty());
    QCOMPARE(door->incidentState(unknown).result().error().code, ErrorCode::NotFound);
    QCOMPARE(*door->findRef(QStringLiteral("INC-222222")).result(), std::optional<IncidentId>());
    QVERIFY(door->summaries().result()->isEmpty());
    const auto client = place.door();
    QVERIFY(!client->isOwner());
    QCOMPARE(client->incidentState(unknown).result().error().code, ErrorCode::NotFound);
    QCOMPARE(*client->findRef(QStringLiteral("INC-222222")).result(), std::optional<IncidentId>());
}

void TestWarroomDoor::closingFinishesWhatWasAsked()
{
    const Place place;
    const IncidentId incident = IncidentId::random();
    QVector<QFuture<Result<Receipt>>> answers;
    auto owner = place.door();
    auto client = place.door();
    answers.append(owner->submit(place.declare(incident)));
    answers.first().waitForFinished();
    for (int i = 0; i < 50; ++i)
        answers.append(client->submit(place.entry(incident, QString::number(i))));
    client.reset();
    for (int i = 0; i < 50; ++i)
        answers.append(owner->submit(place.entry(incident, QString::number(i))));
    owner.reset();
    for (const auto &answer : std::as_const(answers))
        QVERIFY(answer.isFinished() && answer.result().ok());
    QCOMPARE(place.door()->info().result()->events, 101);
}

void TestWarroomDoor::openingWhereNoFileCanBeSaysWhy()
{
    const Place place;
    DoorOptions options;
    options.journalPath = place.folder.path(); // a folder
    const auto door = openDoor(options, place.clock);
    QVERIFY(!door.ok());
    QVERIFY(!door.error().message.isEmpty());
}

/// The values on the wire and what the tracker makes of commits.
class TestWarroomWire : public QObject
{
    Q_OBJECT

private slots:
    void everyValueComesBackAsItWas();
    void unreadableValuesAreNoValues();
    void longCommitsAreCutAndLoseNothing();
    void theTrackerLetsEachEventPassOnce();
};

void TestWarroomWire::everyValueComesBackAsItWas()
{
    const Place place;
    const IncidentId incident = IncidentId::random();
    Command command = place.entry(incident, QStringLiteral("<b>\"\u20ac\n\U0001F525 @bob"));
    command.baseSeq = 7;
    command.eventId = EventId::random();
    const auto back = wire::decodeCommand(wire::encode(command));
    QVERIFY(back);
    QCOMPARE(wire::encode(*back), wire::encode(command));
    QCOMPARE(std::get<EntryLogged>(back->payload).body, std::get<EntryLogged>(command.payload).body);

    IncidentSummary summary{incident};
    summary.title = QStringLiteral("title");
    summary.kind = IncidentKind::Drill;
    summary.status = Status::Mitigating;
    summary.resolved = Instant{1731681612345};
    summary.lastSeq = (qint64(1) << 40) + 1;
    summary.isPrivate = true;
    QCOMPARE(wire::encode(*wire::decodeSummary(wire::encode(summary))), wire::encode(summary));

    const Event event{EventId::random(),
                      incident,
                      kAuthor,
                      QStringLiteral("host"),
                      {1731681612345},
                      3,
                      2,
                      UnknownPayload{QStringLiteral("future.kind"), QJsonObject{{QLatin1String("x"), 1}}}};
    QCOMPARE(wire::encode(*wire::decodeEvent(wire::encode(event))), wire::encode(event));
    const Result<Receipt> receipt(Receipt{incident, {event}, true});
    QCOMPARE(wire::encode(*wire::decodeAnswer(wire::encode(receipt))), wire::encode(receipt));
    for (const ErrorCode code : {ErrorCode::Refused, ErrorCode::Usage, ErrorCode::NotFound, ErrorCode::NotAuthorised,
                                 ErrorCode::Conflict, ErrorCode::StorageFull, ErrorCode::Storage, ErrorCode::Damaged,
                                 ErrorCode::Newer, ErrorCode::Busy, ErrorCode::Cancelled}) {
        const Result<Receipt> error(Error{code, QStringLiteral("sentence"), QStringLiteral("detail")});
        QCOMPARE(wire::decodeAnswer(wire::encode(error))->error().code, code);
    }
    const SearchHit hit{incident, EventId::random(), QStringLiteral("\u2068match\u2069")};
    QCOMPARE(wire::encode(*wire::decodeHit(wire::encode(hit))), wire::encode(hit));
    const JournalInfo info{DeviceId::random(), QStringLiteral("/x"), 2, 10, 1};
    QCOMPARE(wire::encode(*wire::decodeInfo(wire::encode(info))), wire::encode(info));
    const VerifyReport report{1, 2, {QStringLiteral("problem")}};
    QCOMPARE(wire::encode(*wire::decodeVerifyReport(wire::encode(report))), wire::encode(report));
}

void TestWarroomWire::unreadableValuesAreNoValues()
{
    const QJsonObject nothing;
    QVERIFY(!wire::decodeCommand(nothing));
    QVERIFY(!wire::decodeEvent(nothing));
    QVERIFY(!wire::decodeSummary(nothing));
    QVERIFY(!wire::decodeError(nothing));
    QVERIFY(!wire::decodeAnswer(nothing));
    QVERIFY(!wire::decodeHit(nothing));
    QVERIFY(!wire::decodeInfo(nothing));
    QVERIFY(!protocol::decodeRequest(nothing));
    QVERIFY(!protocol::decodeReply(nothing));
    const Place place;
    QJsonObject command = wire::encode(place.entry(IncidentId::random(), QStringLiteral("x")));
    command.insert(QLatin1String("event"), QStringLiteral("not an id"));
    QVERIFY(!wire::decodeCommand(command));
}

void TestWarroomWire::longCommitsAreCutAndLoseNothing()
{
    const Place place;
    const IncidentId incident = IncidentId::random();
    Commit commit{{}, {IncidentSummary{incident}}};
    for (int i = 0; i < 500; ++i)
        commit.events.append({EventId::random(), incident, kAuthor, {}, {1}, i + 1, i, place.log(QString(9000, u'x'))});
    const QByteArrayList lines = protocol::commitLines(commit);
    QVERIFY(lines.size() > 1);
    Commit whole;
    for (const QByteArray &line : lines) {
        QCOMPARE(line.count('\n'), 1);
        const auto part = protocol::decodeCommit(QJsonDocument::fromJson(line).object());
        QVERIFY(part);
        whole.events += part->events;
        whole.summaries += part->summaries;
    }
    QCOMPARE(whole.events.size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(whole.events.at(i).seq, i + 1);
    QCOMPARE(whole.summaries.size(), 1);
}

void TestWarroomWire::theTrackerLetsEachEventPassOnce()
{
    const IncidentId a = IncidentId::random();
    const IncidentId b = IncidentId::random();
    const auto event = [](const IncidentId &id, qint64 seq) {
        return Event{EventId::random(), id, {}, {}, {}, seq, 0, StatusChanged{}};
    };
    CommitTracker tracker;
    IncidentSummary known{a};
    known.lastSeq = 4;
    tracker.setBase({known});
    QCOMPARE(tracker.fresh({{event(a, 4), event(a, 5), event(b, 1)}, {}}).events.size(), 2);
    QCOMPARE(tracker.fresh({{event(a, 5), event(b, 1), event(b, 2)}, {}}).events.size(), 1);
    IncidentSummary ahead{b};
    ahead.lastSeq = 9;
    known.lastSeq = 5;
    QCOMPARE(tracker.missed({known, ahead}).size(), 1);
    QCOMPARE(tracker.seen(b), 2);
}

/// The read models.
class TestWarroomModels : public QObject
{
    Q_OBJECT

private slots:
    void theBookHasEveryIncidentOnceAndFollows();
    void theBookLosesNothingWrittenWhileItLoads();
    void theBookKnowsServicesAndCommanders();
    void loadingABigBookNeverHoldsUpTheThread();
    void aLiveIncidentFollowsAnotherDoor();
    void aLiveIncidentFetchesWhatItMissed();
    void aLiveIncidentAnnouncesExactlyWhatChanged();
    void aLiveIncidentOpenedTooEarlyLoadsWhenItIsDeclared();
    void aLongIncidentIsOpenedAndFollowedWithoutHoldingUpTheThread();
    void oneIncidentIsOneReadModel();
};

void TestWarroomModels::theBookHasEveryIncidentOnceAndFollows()
{
    const Place place;
    const auto door = place.door();
    QVector<Command> commands;
    for (int i = 0; i < 150; ++i)
        commands.append(place.declare(IncidentId::random(), QStringLiteral("incident %1").arg(i)));
    QVERIFY(door->submitAll(commands).result().ok());
    IncidentBook book(*door);
    QVector<QPair<int, int>> announced;
    connect(&book, &IncidentBook::rowsAboutToBeInserted, this, [&](int first, int last) {
        QCOMPARE(first, book.size());
        announced.append({first, last});
    });
    connect(&book, &IncidentBook::rowsInserted, this, [&](int, int last) { QCOMPARE(book.size(), last + 1); });
    book.load();
    QTRY_VERIFY(book.isLoaded());
    QCOMPARE(book.size(), 150);
    QCOMPARE(announced.first(), qMakePair(0, 59));
    for (int row = 0; row < book.size(); ++row)
        QCOMPARE(book.rowOf(book.at(row).id), row);

    QSignalSpy changed(&book, &IncidentBook::rowChanged);
    const IncidentId target = book.at(70).id;
    const auto other = place.door();
    QVERIFY(!other->isOwner());
    QVERIFY(other->submit(place.command(target, StatusChanged{Status::Investigating, place.clock.now()})).result().ok());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), 70);
    QCOMPARE(book.at(70).status, Status::Investigating);
    QVERIFY(other->submit(place.declare(IncidentId::random())).result().ok());
    QTRY_COMPARE(book.size(), 151);
    QCOMPARE(book.rowOf(IncidentId::random()), -1);
}

void TestWarroomModels::theBookLosesNothingWrittenWhileItLoads()
{
    const Place place;
    const auto door = place.door();
    QVector<Command> commands;
    for (int i = 0; i < 300; ++i)
        commands.append(place.declare(IncidentId::random()));
    QVERIFY(door->submitAll(commands).result().ok());
    IncidentBook book(*door);
    book.load();
    // Some rows are touched and some made between the two reads and after them.
    int step = 0;
    const auto touch = [&] {
        door->submit(place.command(commands.at(step++ % 300).incident, StatusChanged{Status::Mitigating, place.clock.now()}));
        door->submit(place.declare(IncidentId::random()));
    };
    connect(&book, &IncidentBook::rowsInserted, this, [&] {
        if (step < 40)
            touch();
    });
    touch();
    QTRY_VERIFY(book.isLoaded());
    const auto truth = door->summaries().result();
    QTRY_COMPARE(book.size(), truth->size());
    for (const IncidentSummary &summary : *truth)
        QTRY_COMPARE(book.at(book.rowOf(summary.id)).lastSeq, summary.lastSeq);
}

void TestWarroomModels::theBookKnowsServicesAndCommanders()
{
    Place place;
    const auto door = place.door();
    Command older = place.declare(IncidentId::random());
    QVERIFY(door->submit(older).result().ok());
    place.clock.advance(Milliseconds(60000));
    Command newer = place.declare(IncidentId::random());
    std::get<IncidentDeclared>(newer.payload).services = {QStringLiteral("Git operations"), QStringLiteral("pages")};
    std::get<IncidentDeclared>(newer.payload).commander = QStringLiteral("carol");
    QVERIFY(door->submit(newer).result().ok());
    IncidentBook book(*door);
    book.load();
    QTRY_VERIFY(book.isLoaded());
    QCOMPARE(book.services(),
             QStringList({QStringLiteral("Git operations"), QStringLiteral("pages"), QStringLiteral("checkout")}));
    QCOMPARE(book.commanders(), QStringList({QStringLiteral("carol"), QStringLiteral("bob")}));
}

/// Under a sanitizer every turn takes several times as long, so its length says nothing.
bool timesAreReal()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

/// A door that answers with 100,000 made-up rows: only the time on this thread is of interest.
class BigDoor : public Door
{
    Q_OBJECT
public:
    using Door::Door;
    QFuture<Result<Receipt>> submit(const Command &) override { return {}; }
    QFuture<Result<QVector<Result<Receipt>>>> submitAll(const QVector<Command> &) override { return {}; }
    QFuture<Result<QVector<Event>>> events(const IncidentId &, qint64) override { return {}; }
    QFuture<Result<QVector<IncidentSummary>>> summaries(int limit, int) override
    {
        QVector<IncidentSummary> rows;
        for (int i = 0; i < (limit < 0 ? 100000 : limit); ++i) {
            IncidentSummary row{IncidentId::derived(QUuid(), QByteArray::number(i))};
            row.title = QStringLiteral("incident %1").arg(i);
            row.services = QStringLiteral("service %1, api").arg(i % 40);
            row.commander = QStringLiteral("person%1").arg(i % 300);
            row.lastActivity = {1700000000000 - i};
            row.lastSeq = 1;
            rows.append(row);
        }
        auto promise = std::make_shared<QPromise<Result<QVector<IncidentSummary>>>>();
        promise->start();
        promise->addResult(Result<QVector<IncidentSummary>>(std::move(rows)));
        promise->finish();
        return promise->future();
    }
    QFuture<Result<std::optional<IncidentId>>> findRef(const QString &) override { return {}; }
    QFuture<Result<QVector<SearchHit>>> search(const QString &, int) override { return {}; }
    QFuture<Result<VerifyReport>> verify() override { return {}; }
    QFuture<Result<JournalInfo>> info() override { return {}; }
    bool isOwner() const override { return true; }
};

void TestWarroomModels::loadingABigBookNeverHoldsUpTheThread()
{
    BigDoor door;
    IncidentBook book(door);
    book.load();
    QTRY_VERIFY(book.size() >= 60); // the rows themselves were made on this thread
    qint64 turnBegan = testing::threadNs();
    qint64 longest = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        longest = std::max(longest, testing::threadNs() - turnBegan);
        turnBegan = testing::threadNs();
    });
    heartbeat.start(0);
    QTRY_VERIFY(book.isLoaded());
    QCOMPARE(book.size(), 100000);
    qInfo("longest turn %.1f ms", double(longest) / 1e6);
    QVERIFY2(longest < 16'000'000 || !timesAreReal(), "longer than a frame");
}

void TestWarroomModels::aLiveIncidentFollowsAnotherDoor()
{
    const Place place;
    const auto owner = place.door();
    const IncidentId incident = IncidentId::random();
    QVERIFY(owner->submit(place.declare(incident)).result().ok());
    const auto client = place.door();
    LiveIncident here(*owner, incident);
    LiveIncident there(*client, incident);
    QTRY_VERIFY(here.isLoaded() && there.isLoaded());
    for (int i = 0; i < 20; ++i) {
        owner->submit(place.entry(incident, QStringLiteral("owner %1").arg(i)));
        client->submit(place.entry(incident, QStringLiteral("client %1").arg(i)));
    }
    QTRY_COMPARE(here.state().entries.size(), 41);
    QTRY_COMPARE(there.state().entries.size(), 41);
    QCOMPARE(stateHash(here.state()), stateHash(there.state()));
}

void TestWarroomModels::aLiveIncidentFetchesWhatItMissed()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    LiveIncident live(*door, incident);
    QTRY_VERIFY(live.isLoaded());
    door->blockSignals(true);
    for (int i = 0; i < 5; ++i)
        QVERIFY(door->submit(place.entry(incident, QString::number(i))).result().ok());
    QCoreApplication::sendPostedEvents();
    door->blockSignals(false);
    QVERIFY(door->submit(place.entry(incident, QStringLiteral("5"))).result().ok());
    QTRY_COMPARE(live.state().entries.size(), 7);
    QCOMPARE(textsOf(live.state()).join(u' '), QStringLiteral("0 1 2 3 4 5"));
}

void TestWarroomModels::aLiveIncidentAnnouncesExactlyWhatChanged()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    const Result<Receipt> first = door->submit(place.entry(incident, QStringLiteral("first"))).result();
    LiveIncident live(*door, incident);
    QTRY_VERIFY(live.isLoaded());
    QStringList news;
    connect(&live, &LiveIncident::entryAboutToBeAdded, this, [&](int index) {
        QCOMPARE(live.state().entries.size(), index);
        news.append(QStringLiteral("about %1").arg(index));
    });
    connect(&live, &LiveIncident::entryAdded, this, [&](int index) {
        QCOMPARE(live.state().entries.size(), index + 1);
        news.append(QStringLiteral("added %1").arg(index));
    });
    connect(&live, &LiveIncident::entryChanged, this, [&](int index) { news.append(QStringLiteral("changed %1").arg(index)); });
    connect(&live, &LiveIncident::headChanged, this, [&] { news.append(QStringLiteral("head")); });
    QVERIFY(door->submit(place.entry(incident, QStringLiteral("second"))).result().ok());
    QTRY_COMPARE(news, QStringList({QStringLiteral("about 2"), QStringLiteral("added 2")}));
    news.clear();
    EntryAmended amended{first->events.first().id, place.log(QStringLiteral("first, amended")).body};
    QVERIFY(door->submit(place.command(incident, amended)).result().ok());
    QTRY_COMPARE(news, QStringList({QStringLiteral("changed 1")}));
    news.clear();
    QVERIFY(door->submit(place.command(incident, StatusChanged{Status::Mitigating, place.clock.now()})).result().ok());
    QTRY_COMPARE(news, QStringList({QStringLiteral("about 3"), QStringLiteral("added 3"), QStringLiteral("head")}));
}

void TestWarroomModels::aLiveIncidentOpenedTooEarlyLoadsWhenItIsDeclared()
{
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    LiveIncident live(*door, incident);
    QSignalSpy failed(&live, &LiveIncident::loadFailed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(door->submit(place.declare(incident)).result().ok());
    QTRY_VERIFY(live.isLoaded());
    QCOMPARE(live.state().title, QStringLiteral("Checkout failing"));
}

void TestWarroomModels::aLongIncidentIsOpenedAndFollowedWithoutHoldingUpTheThread()
{
    constexpr int kCommits = 500;
    const Place place;
    const auto door = place.door();
    const IncidentId incident = IncidentId::random();
    QVector<Command> commands{place.declare(incident)};
    for (int i = 0; i < 10000; ++i)
        commands.append(place.entry(incident, QStringLiteral("entry %1 @bob #checkout").arg(i)));
    QVERIFY(door->submitAll(commands).result().ok());
    LiveIncident live(*door, incident);
    IncidentBook book(*door);
    book.load();
    qint64 turnBegan = testing::threadNs();
    qint64 longest = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        longest = std::max(longest, testing::threadNs() - turnBegan);
        turnBegan = testing::threadNs();
    });
    heartbeat.start(0);
    QTRY_VERIFY(live.isLoaded() && book.isLoaded());
    heartbeat.stop();
    QCOMPARE(live.state().entries.size(), 10001);
    qInfo("longest turn %.1f ms", double(longest) / 1e6);
    QVERIFY2(longest < 16'000'000 || !timesAreReal(), "longer than a frame");

    for (int i = 0; i < kCommits; ++i)
        door->submit(place.entry(incident, QStringLiteral("more %1").arg(i)));
    QTRY_COMPARE(door->events(incident, 10001).result()->size(), kCommits); // all announced, none delivered here yet
    const qint64 before = testing::threadNs();
    QCoreApplication::sendPostedEvents();
    const double each = double(testing::threadNs() - before) / 1e3 / kCommits;
    QTRY_COMPARE(live.state().entries.size(), 10001 + kCommits);
    QCOMPARE(book.at(0).entries, 10001 + kCommits);
    qInfo("%.1f microseconds of this thread for each commit", each);
    QVERIFY2(each < 250 || !timesAreReal(), "five times what it may cost on a quiet machine");
}

void TestWarroomModels::oneIncidentIsOneReadModel()
{
    const Place place;
    const auto room = place.room();
    const IncidentId incident = IncidentId::random();
    const auto a = room->open(incident);
    QCOMPARE(room->open(incident).get(), a.get());
    QVERIFY(room->open(IncidentId::random()).get() != a.get());
}

/// What happens to text that the journal does not take.
class TestWarroomUnsaved : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSavedEntryLeavesNothingBehind();
    void aRefusedEntryIsSaidOnceAndNotKept();
    void aFailedWriteIsKeptInOrderAndSavedLater();
    void aFullDiskIsSaidUntilThereIsSpace();
    void whatIsUnsavedAtTheEndIsSavedNextTime();
    void textQueuedAtTheEndIsSaved();
    void anotherRunningProgramsRescueFileIsLeftAlone();
    void withNoPlaceForARescueFileItSaysSo();
    void aSlowWriteIsSaidAndThenSaved();
    void knownPeopleAreThoseSeenMostRecentFirst();

private:
    IncidentId declared(WarRoom &room);
    void log(WarRoom &room, const IncidentId &incident, const QString &text);
    QStringList rescueFiles() const;
    void failWrites(bool fail);

    std::unique_ptr<Place> m_place;
    std::unique_ptr<QTemporaryDir> m_state;
    rlimit m_limit{};
    QVector<Result<Receipt>> m_answers;
};

void TestWarroomUnsaved::init()
{
    m_place = std::make_unique<Place>();
    m_state = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
    ::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_limit);
    m_answers.clear();
}

void TestWarroomUnsaved::cleanup()
{
    failWrites(false);
    qunsetenv("XDG_STATE_HOME");
}

/// Lets every write past the end of the journal's log fail, as a broken or full disk does; small new files still work.
void TestWarroomUnsaved::failWrites(bool fail)
{
    rlimit limit = m_limit;
    if (fail)
        limit.rlim_cur = rlim_t(QFileInfo(m_place->path + QStringLiteral("-wal")).size());
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

IncidentId TestWarroomUnsaved::declared(WarRoom &room)
{
    IncidentDeclared declared;
    declared.title = QStringLiteral("Checkout failing");
    declared.at = m_place->clock.now();
    const auto answer = room.declare(declared);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
        qFatal("no answer");
    return answer.result()->incident;
}

void TestWarroomUnsaved::log(WarRoom &room, const IncidentId &incident, const QString &text)
{
    room.submit(incident, m_place->log(text)).then(this, [this](const Result<Receipt> &answer) { m_answers.append(answer); });
}

QStringList TestWarroomUnsaved::rescueFiles() const
{
    return QDir(m_state->filePath(QStringLiteral("quarterdeck/rescue"))).entryList({QStringLiteral("*.jsonl")}, QDir::Files);
}

void TestWarroomUnsaved::aSavedEntryLeavesNothingBehind()
{
    const auto room = m_place->room();
    const IncidentId incident = declared(*room);
    const auto live = room->open(incident);
    for (int i = 0; i < 10; ++i)
        log(*room, incident, QString::number(i));
    QTRY_COMPARE(m_answers.size(), 10);
    QTRY_COMPARE(textsOf(live->state()).join(u' '), QStringLiteral("0 1 2 3 4 5 6 7 8 9"));
    QCOMPARE(live->state().entries.last().author, kAuthor);
    QVERIFY(room->unsaved().isEmpty());
    QVERIFY(room->rescueFile().isEmpty());
    QVERIFY(rescueFiles().isEmpty());
}

void TestWarroomUnsaved::aRefusedEntryIsSaidOnceAndNotKept()
{
    const auto room = m_place->room();
    const IncidentId incident = declared(*room);
    QSignalSpy refused(room.get(), &WarRoom::refused);
    log(*room, incident, QString());
    log(*room, incident, QStringLiteral("fine"));
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(!m_answers.at(0).ok());
    QVERIFY(m_answers.at(1).ok());
    QCOMPARE(refused.size(), 1);
    QVERIFY(room->unsaved().isEmpty());
}

void TestWarroomUnsaved::aFailedWriteIsKeptInOrderAndSavedLater()
{
    const auto room = m_place->room();
    const IncidentId incident = declared(*room);
    const auto live = room->open(incident);
    log(*room, incident, QStringLiteral("before"));
    QTRY_COMPARE(m_answers.size(), 1);
    failWrites(true);
    for (const QString &text : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
        log(*room, incident, text);
    QTRY_COMPARE(m_answers.size(), 4);
    log(*room, incident, QStringLiteral("four"));
    QTRY_COMPARE(m_answers.size(), 5);
    for (int i = 1; i < 5; ++i)
        QVERIFY(!m_answers.at(i).ok() && !m_answers.at(i).error().message.isEmpty());
    QCOMPARE(room->unsaved().size(), 4);
    QCOMPARE(room->storage().kind, StorageState::Kind::Failing);
    QTRY_COMPARE(rescueFiles().size(), 1);
    QTRY_VERIFY(!room->rescueFile().isEmpty());
    QTRY_COMPARE(room->storage().rescueFile, room->rescueFile());
    QFile rescue(room->rescueFile());
    QCOMPARE(rescue.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(rescue.open(QIODevice::ReadOnly));
    QTRY_COMPARE(QFile(room->rescueFile()).size() > 0 && (rescue.seek(0), rescue.readAll().count('\n')) == 4, true);

    failWrites(false);
    room->retryUnsaved();
    QTRY_VERIFY(room->unsaved().isEmpty());
    QTRY_COMPARE(room->storage().kind, StorageState::Kind::Saved);
    QTRY_VERIFY(rescueFiles().isEmpty());
    log(*room, incident, QStringLiteral("after"));
    QTRY_COMPARE(textsOf(live->state()).join(u' '), QStringLiteral("before one two three four after"));
}

/// On a real full disk: one megabyte of memory, mounted. Needs the right to mount; skipped without.
void TestWarroomUnsaved::aFullDiskIsSaidUntilThereIsSpace()
{
    const QTemporaryDir disk;
    if (::mount("none", disk.path().toUtf8().constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("may not mount");
    const auto unmount = qScopeGuard([&] { ::umount2(disk.path().toUtf8().constData(), MNT_DETACH); });
    m_place->path = disk.filePath(QStringLiteral("journal.db"));
    {
        const auto room = m_place->room();
        const IncidentId incident = declared(*room);
        QFile ballast(disk.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) > 0) {}
        for (int i = 0; i < 5; ++i)
            log(*room, incident, QStringLiteral("entry %1 ").arg(i) + QString(5000, u'x'));
        QTRY_COMPARE(m_answers.size(), 5);
        QTRY_COMPARE(m_answers.last().error().code, ErrorCode::StorageFull);
        QCOMPARE(room->storage().kind, StorageState::Kind::Failing);
        QTRY_VERIFY(!room->rescueFile().isEmpty());
        QVERIFY(!room->rescueFile().startsWith(disk.path()));
        QVERIFY(ballast.remove());
        room->retryUnsaved();
        QTRY_VERIFY(room->unsaved().isEmpty());
        QCOMPARE(room->storage().kind, StorageState::Kind::Saved);
        const auto live = room->open(incident);
        QTRY_VERIFY(live->isLoaded());
        QCOMPARE(textsOf(live->state()).size(), 5);
    }
    m_place->path.clear();
}

void TestWarroomUnsaved::whatIsUnsavedAtTheEndIsSavedNextTime()
{
    IncidentId incident = IncidentId::random();
    {
        const auto room = m_place->room();
        incident = declared(*room);
        failWrites(true);
        log(*room, incident, QStringLiteral("one"));
        QTRY_COMPARE(m_answers.size(), 1);
        log(*room, incident, QStringLiteral("two"));
        QTRY_COMPARE(rescueFiles().size(), 1);
    }
    QCOMPARE(rescueFiles().size(), 1);
    failWrites(false);
    const auto room = m_place->room();
    const auto live = room->open(incident);
    QTRY_COMPARE(textsOf(live->state()).join(u' '), QStringLiteral("one two"));
    QTRY_VERIFY(room->unsaved().isEmpty());
    QTRY_VERIFY(rescueFiles().isEmpty());
}

void TestWarroomUnsaved::textQueuedAtTheEndIsSaved()
{
    IncidentId incident = IncidentId::random();
    {
        const auto room = m_place->room();
        incident = declared(*room);
        for (int i = 0; i < 20; ++i)
            log(*room, incident, QString::number(i));
    } // at once, with all of them under way
    {
        const auto door = m_place->door();
        QCOMPARE(textsOf(*door->incidentState(incident).result()).size(), 20);
    }
    QVERIFY(rescueFiles().isEmpty());

    auto room = m_place->room();
    log(*room, incident, QStringLiteral("saved"));
    QTRY_COMPARE(m_answers.size(), 1);
    failWrites(true);
    log(*room, incident, QStringLiteral("typed on a full disk, then closed"));
    room.reset();
    QCOMPARE(rescueFiles().size(), 1);
    failWrites(false);
    room = m_place->room();
    const auto live = room->open(incident);
    QTRY_COMPARE(textsOf(live->state()).value(21), QStringLiteral("typed on a full disk, then closed"));
    QTRY_VERIFY(rescueFiles().isEmpty());
}

void TestWarroomUnsaved::anotherRunningProgramsRescueFileIsLeftAlone()
{
    const auto first = m_place->room();
    const IncidentId incident = declared(*first);
    failWrites(true);
    log(*first, incident, QStringLiteral("mine"));
    QTRY_COMPARE(rescueFiles().size(), 1);
    const auto second = m_place->room();
    QTRY_VERIFY(second->book().isLoaded());
    QVERIFY(second->unsaved().isEmpty());
    failWrites(false);
    first->retryUnsaved();
    QTRY_VERIFY(rescueFiles().isEmpty());
}

void TestWarroomUnsaved::withNoPlaceForARescueFileItSaysSo()
{
    QFile notAFolder(m_state->filePath(QStringLiteral("file")));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", notAFolder.fileName().toUtf8());
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    const auto room = m_place->room();
    const IncidentId incident = declared(*room);
    qputenv("XDG_RUNTIME_DIR", notAFolder.fileName().toUtf8());
    qputenv("TMPDIR", notAFolder.fileName().toUtf8());
    const auto restore = qScopeGuard([&] {
        runtime.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", runtime);
        temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    });
    failWrites(true);
    log(*room, incident, QStringLiteral("only in memory"));
    QTRY_COMPARE(m_answers.size(), 1);
    const QString plain = m_answers.first().error().message;
    QTRY_VERIFY(room->storage().message.size() > plain.size());
    QVERIFY(room->rescueFile().isEmpty());
    failWrites(false);
    room->retryUnsaved();
    QTRY_COMPARE(room->storage().kind, StorageState::Kind::Saved);
}

/// A door whose journal takes as long as the test wants.
class SlowDoor final : public BigDoor
{
    Q_OBJECT
public:
    QFuture<Result<Receipt>> submit(const Command &command) override
    {
        m_incident = command.incident;
        m_answer.start();
        return m_answer.future();
    }
    void answer()
    {
        m_answer.addResult(Result<Receipt>(Receipt{*m_incident, {}, false}));
        m_answer.finish();
    }

private:
    QPromise<Result<Receipt>> m_answer;
    std::optional<IncidentId> m_incident;
};

void TestWarroomUnsaved::aSlowWriteIsSaidAndThenSaved()
{
    auto door = std::make_unique<SlowDoor>();
    SlowDoor &slow = *door;
    WarRoom room(std::move(door), m_place->clock, Policy{}, kAuthor, m_place->path);
    QSignalSpy states(&room, &WarRoom::storageChanged);
    log(room, IncidentId::random(), QStringLiteral("takes its time"));
    QTRY_COMPARE(room.storage().kind, StorageState::Kind::Saving);
    slow.answer();
    QTRY_COMPARE(room.storage().kind, StorageState::Kind::Saved);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(states.size(), 2);
}

void TestWarroomUnsaved::knownPeopleAreThoseSeenMostRecentFirst()
{
    const auto room = m_place->room();
    const IncidentId incident = declared(*room);
    m_place->clock.advance(Milliseconds(1000));
    EntryLogged entry = m_place->log(QStringLiteral("ask @erin"));
    entry.body.people = {QStringLiteral("erin")};
    const auto first = room->submit(incident, entry);
    QTRY_VERIFY(first.isFinished());
    m_place->clock.advance(Milliseconds(1000));
    const auto second = room->submit(incident, RoleAssigned{role::Commander, QStringLiteral("frank"), {}, m_place->clock.now()});
    QTRY_VERIFY(second.isFinished());
    QTRY_COMPARE(room->knownPeople(), QStringList({kAuthor, QStringLiteral("frank"), QStringLiteral("erin")}));
}

QUARTERDECK_TEST(TestWarroomDoor);
QUARTERDECK_TEST(TestWarroomUnsaved);
QUARTERDECK_TEST(TestWarroomWire);
QUARTERDECK_TEST(TestWarroomModels);

} // namespace quarterdeck

#include "tst_warroom.moc"
