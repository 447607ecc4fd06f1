// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "shippedpolicy.h"
#include "testmain.h"
#include "warroom/policyhistory.h"
#include "warroom/policystore.h"
#include "warroom/warroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck {

using namespace Qt::StringLiterals;
using testing::shipped;
using testing::shippedDocument;

namespace {

/// The shipped four-level profile with another version and another time to acknowledge at its worst level.
QByteArray edited(int version, int minutes)
{
    QByteArray document = shippedDocument(u"four-level"_s);
    document.replace("\"version\": 1", "\"version\": " + QByteArray::number(version));
    const qsizetype at = document.indexOf("\"acknowledge_min\": 5");
    return document.replace(at, qstrlen("\"acknowledge_min\": 5"), "\"acknowledge_min\": " + QByteArray::number(minutes));
}

Event published(const QString &id, const QByteArray &document, qint64 seq)
{
    return {EventId::random(),
            policyStream(),
            u"dana"_s,
            u"test"_s,
            Instant{1'700'000'000'000},
            seq,
            0,
            PolicyPublished{id, document, Instant{1'700'000'000'000}},
            {},
            false};
}

struct Place
{
    QTemporaryDir folder;
    FakeClock clock;
    QString path = folder.filePath(u"journal.db"_s);

    std::unique_ptr<Door> door() const
    {
        DoorOptions options;
        options.journalPath = path;
        options.policy = *PolicyStore(path).inUse();
        auto opened = openDoor(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(opened).value();
    }
    std::unique_ptr<WarRoom> room() const
    {
        return std::make_unique<WarRoom>(door(), clock, *PolicyStore(path).inUse(), u"dana"_s, path);
    }
    Result<Receipt> publish(Door &door, const QString &id, const QByteArray &document) const
    {
        return door
            .submit({CommandId::random(),
                     policyStream(),
                     u"dana"_s,
                     u"test"_s,
                     clock.now(),
                     PolicyPublished{id, document, clock.now()},
                     {},
                     {}})
            .result();
    }
    IncidentId declare(Door &door) const
    {
        IncidentDeclared declared;
        declared.title = u"Checkout failing"_s;
        declared.at = clock.now();
        const IncidentId id = IncidentId::random();
        const Result<Receipt> receipt =
            door.submit({CommandId::random(), id, u"dana"_s, u"test"_s, clock.now(), declared, {}, {}}).result();
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        return id;
    }
    static QString policyOf(Door &door, const IncidentId &id) { return door.incidentState(id).result()->policy; }
};

} // namespace

class TestPolicyHistory : public QObject
{
    Q_OBJECT
private slots:
    void newIncidentsUseWhatWasPublishedAndOldOnesKeepTheirs();
    void anOpenWindowOfAnotherProcessUsesItAtOnce();
    void nothingListsTheStream();
    void whatCannotBeUsedIsRefusedWithPathAndReason_data();
    void whatCannotBeUsedIsRefusedWithPathAndReason();
    void aVersionThatIsThereKeepsItsContent();
    void theFilesAreMadeAgainFromTheLog();
    void theFirstInOrderIsTheVersionAndTheOtherIsLate();
    void aLateDocumentBecomesTheDraft();
    void anotherContentForAShippedVersionDoesNotCount();
    void aLargePolicyFitsIntoOneEvent();
    void aDraftComesBackAndGoes();
};

void TestPolicyHistory::newIncidentsUseWhatWasPublishedAndOldOnesKeepTheirs()
{
    const Place place;
    const auto door = place.door();
    const IncidentId before = place.declare(*door);
    const Result<Receipt> receipt = place.publish(*door, u"four-level@2"_s, edited(2, 3));
    QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.error().message));
    QCOMPARE(Place::policyOf(*door, place.declare(*door)), u"four-level@2"_s);
    QCOMPARE(Place::policyOf(*door, before), u"four-level@1"_s);
    QCOMPARE(PolicyStore(place.path).inUse()->id(), u"four-level@2"_s);
    QCOMPARE(PolicyStore(place.path).inUse()->levels.first().response.acknowledge, std::optional(Milliseconds(180'000)));
    // Back to the shipped one is publishing, too.
    QVERIFY(place.publish(*door, u"four-level@1"_s, shippedDocument(u"four-level"_s)).ok());
    QCOMPARE(Place::policyOf(*door, place.declare(*door)), u"four-level@1"_s);
    QCOMPARE(PolicyStore(place.path).nextVersion(u"four-level"_s), 3);
}

void TestPolicyHistory::anOpenWindowOfAnotherProcessUsesItAtOnce()
{
    const Place place;
    const auto owner = place.door();
    const auto window = place.room(); // through the owner's socket
    QVERIFY(!window->door().isOwner());
    QTRY_VERIFY(window->book().isLoaded());
    const IncidentId before = place.declare(*owner);
    const Policy &kept = window->policyOf(*owner->incidentState(before).result());
    QSignalSpy changed(window.get(), &WarRoom::policyChanged);
    QVERIFY(place.publish(*owner, u"four-level@2"_s, edited(2, 3)).ok());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(window->policy().id(), u"four-level@2"_s);
    QCOMPARE(kept.id(), u"four-level@1"_s); // still valid
    QCOMPARE(window->policyOf(*owner->incidentState(before).result()).id(), u"four-level@1"_s);
    // The other way round: the window publishes, the owner writes.
    const QFuture<Result<Receipt>> receipt = window->publish(u"four-level@3"_s, edited(3, 4));
    QTRY_VERIFY(receipt.isFinished());
    QVERIFY(receipt.result().ok());
    QTRY_COMPARE(window->policy().id(), u"four-level@3"_s);
    QCOMPARE(Place::policyOf(*owner, place.declare(*owner)), u"four-level@3"_s);
    QTRY_COMPARE(window->book().size(), 2); // two incidents, no stream
}

void TestPolicyHistory::nothingListsTheStream()
{
    const Place place;
    auto door = place.door();
    QSignalSpy committed(door.get(), &Door::committed);
    QVERIFY(place.publish(*door, u"four-level@2"_s, edited(2, 3)).ok());
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(committed.first().first().value<Commit>().summaries.isEmpty());
    QVERIFY(door->summaries().result()->isEmpty());
    QVERIFY(door->summaries(60).result()->isEmpty());
    QCOMPARE(door->info().result()->incidents, 0);
    QVERIFY(door->search(u"four"_s).result()->isEmpty());
    const Result<VerifyReport> verified = door->verify().result();
    QCOMPARE(verified->problems, QStringList());
    QCOMPARE(verified->events, 1);
    const IncidentId id = place.declare(*door);
    QCOMPARE(door->summaries(1).result()->size(), 1);
    QCOMPARE(door->summaries(1).result()->first().id, id);
    QCOMPARE(door->info().result()->incidents, 1);
    door.reset();
    QCOMPARE(place.door()->summaries().result()->size(), 1);
}

void TestPolicyHistory::whatCannotBeUsedIsRefusedWithPathAndReason_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("path");
    const QByteArray good = edited(2, 3);
    QTest::newRow("misspelt key") << QByteArray(good).replace("\"acknowledge_min\": 3", "\"acknowlege_min\": 3")
                                  << u"levels[0].response.acknowlege_min"_s;
    QTest::newRow("negative") << QByteArray(good).replace("\"acknowledge_min\": 3", "\"acknowledge_min\": -3")
                              << u"levels[0].response.acknowledge_min"_s;
    QJsonObject root = QJsonDocument::fromJson(good).object();
    QJsonObject matrix = root.value(u"matrix").toObject();
    QJsonArray rows = matrix.value(u"rows").toArray();
    QJsonObject row = rows.at(0).toObject();
    QJsonObject cells = row.value(u"cells").toObject();
    cells.remove(u"SEV-2"_s);
    row.insert(u"cells"_s, cells);
    rows[0] = row;
    matrix.insert(u"rows"_s, rows);
    root.insert(u"matrix"_s, matrix);
    QTest::newRow("level missing") << QJsonDocument(root).toJson() << u"matrix.rows[0].cells.SEV-2"_s;
    QTest::newRow("cyclic ladder") << QByteArray(good).replace("\"next\": \"L4\"", "\"next\": \"L1\"")
                                   << u"ladder.rows[2].next"_s;
    QTest::newRow("5 MB") << QByteArray(QByteArray(good).chopped(2) + ",\"note2\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}")
                          << u"the file"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u"byte 1"_s;
}

void TestPolicyHistory::whatCannotBeUsedIsRefusedWithPathAndReason()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, path);
    const Place place;
    const auto door = place.door();
    const Result<Receipt> receipt = place.publish(*door, u"four-level@2"_s, document);
    QVERIFY(!receipt.ok());
    QVERIFY2(receipt.error().message.contains(path), qPrintable(receipt.error().message));
    QVERIFY(door->events(policyStream()).result()->isEmpty());
    QCOMPARE(PolicyStore(place.path).inUse()->id(), u"four-level@1"_s);
    QCOMPARE(Place::policyOf(*door, place.declare(*door)), u"four-level@1"_s);
}

void TestPolicyHistory::aVersionThatIsThereKeepsItsContent()
{
    const Place place;
    const auto door = place.door();
    QVERIFY(place.publish(*door, u"four-level@2"_s, edited(2, 3)).ok());
    const Result<Receipt> other = place.publish(*door, u"four-level@2"_s, edited(2, 4));
    QVERIFY(!other.ok());
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QVERIFY(!place.publish(*door, u"four-level@1"_s, edited(1, 4)).ok()); // shipped
    QVERIFY(!place.publish(*door, u"four-level@3"_s, edited(2, 3)).ok()); // under another's name
    QCOMPARE(PolicyStore(place.path).inUse()->levels.first().response.acknowledge, std::optional(Milliseconds(180'000)));
}

void TestPolicyHistory::theFilesAreMadeAgainFromTheLog()
{
    const Place place;
    QVERIFY(place.publish(*place.door(), u"four-level@2"_s, edited(2, 3)).ok());
    QVERIFY(QDir(place.path + u".policies"_s).removeRecursively());
    QCOMPARE(PolicyStore(place.path).inUse()->id(), u"four-level@1"_s);
    const auto door = place.door();
    QCOMPARE(Place::policyOf(*door, place.declare(*door)), u"four-level@2"_s);
    QCOMPARE(PolicyStore(place.path).inUse()->id(), u"four-level@2"_s);
}

void TestPolicyHistory::theFirstInOrderIsTheVersionAndTheOtherIsLate()
{
    const Event first = published(u"four-level@2"_s, edited(2, 3), 1), second = published(u"four-level@2"_s, edited(2, 4), 2);
    PolicyHistory history = policyHistory({first, second});
    QCOMPARE(history.versions.size(), 1);
    QCOMPARE(history.versions.first().document, edited(2, 3));
    QCOMPARE(history.inUse, u"four-level@2"_s);
    QCOMPARE(history.late.size(), 1);
    QCOMPARE(history.late.first().id, second.id);
    history = policyHistory({first, published(u"four-level@3"_s, edited(3, 9), 2), second});
    QCOMPARE(history.inUse, u"four-level@3"_s); // a late one changes nothing
    history = policyHistory({first, published(u"four-level@3"_s, edited(3, 9), 2), first});
    QCOMPARE(history.inUse, u"four-level@2"_s); // back to it
    QVERIFY(history.late.isEmpty());
}

void TestPolicyHistory::aLateDocumentBecomesTheDraft()
{
    const Place place;
    PolicyStore store(place.path);
    QVERIFY(adoptHistory(store, policyHistory({published(u"four-level@2"_s, edited(2, 4), 0)})).ok()); // offline
    const Result<Policy> policy = adoptHistory(
        store, policyHistory({published(u"four-level@2"_s, edited(2, 3), 1), published(u"four-level@2"_s, edited(2, 4), 2)}));
    QVERIFY(policy.ok());
    QCOMPARE(policy->levels.first().response.acknowledge, std::optional(Milliseconds(180'000)));
    QVERIFY(store.draft().has_value());
    QCOMPARE(QJsonDocument::fromJson(store.draft()->document), QJsonDocument::fromJson(edited(2, 4)));
}

void TestPolicyHistory::anotherContentForAShippedVersionDoesNotCount()
{
    QVERIFY(policyHistory({published(u"four-level@1"_s, edited(1, 4), 1)}).versions.isEmpty());
    QVERIFY(policyHistory({published(u"five-level@2"_s, edited(2, 4), 1)}).versions.isEmpty());
    QCOMPARE(policyHistory({published(u"four-level@1"_s, shippedDocument(u"four-level"_s), 1)}).inUse, u"four-level@1"_s);
}

void TestPolicyHistory::aLargePolicyFitsIntoOneEvent()
{
    const Place place;
    const auto door = place.door();
    QJsonObject root = QJsonDocument::fromJson(edited(2, 3)).object();
    QJsonObject sources = root.value(u"sources").toObject();
    for (int i = 0; i < 190; ++i)
        sources.insert(u"X%1"_s.arg(i),
                       u"A source of its own, number %1, with a sentence about what it says and where. "_s.arg(i).repeated(3));
    root.insert(u"sources"_s, sources);
    const QByteArray document = QJsonDocument(root).toJson(QJsonDocument::Compact);
    QVERIFY(document.size() > 65536);
    const Result<Receipt> receipt = place.publish(*door, u"four-level@2"_s, document);
    QVERIFY2(receipt.ok(), qPrintable(receipt ? QString() : receipt.error().message));
    const auto stored = door->events(policyStream()).result();
    QCOMPARE(std::get<PolicyPublished>(stored->first().payload).document, document);
}

void TestPolicyHistory::aDraftComesBackAndGoes()
{
    const Place place;
    PolicyStore store(place.path);
    QVERIFY(!store.draft());
    QVERIFY(store.keepDraft({u"four-level@1"_s, R"({"name":"half"})"}).ok());
    QCOMPARE(store.draft()->base, u"four-level@1"_s);
    QCOMPARE(QJsonDocument::fromJson(store.draft()->document).object().value(u"name").toString(), u"half"_s);
    QCOMPARE(store.list().size(), 3); // no profile
    QVERIFY(store.dropDraft().ok());
    QVERIFY(!store.draft());
    QVERIFY(store.dropDraft().ok());
}

} // namespace quarterdeck

using quarterdeck::TestPolicyHistory;
QUARTERDECK_TEST(TestPolicyHistory);
#include "tst_policyhistory.moc"
