// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"
#include "domain/fold.h"
#include "faults/journalstory.h"
#include "journal/journal.h"
#include "journal/journalfile.h"
#include "testmain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

namespace quarterdeck {

/// What the log promises while the disk is well: order, identity, permanence, and projections that agree with it.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void aNewJournalIsForItsOwnerOnly();
    void aJournalThatOthersCouldReadIsTightened();
    void theSafetySettingsAreInForce();
    void whatWasWrittenIsThereAfterReopening();

    void everyIncidentHasItsOwnDenseChain();
    void anIdenticalRetryIsAnsweredAndNotWrittenAgain();
    void anIdThatSaysSomethingElseIsRefusedWithTheWholeCall();
    void deviceNumbersAreDenseAcrossSessions();
    void theLogicalClockNeverGoesBack();
    void aBodyOverTheLimitIsRefused();
    void everyTextComesBackAsItWas();
    void unknownKindsAreKept();
    void theEventsOfACommandAreFoundInOrder();
    void pendingEventsComeAfterAcceptedOnes();

    void historyCannotBeChanged_data();
    void historyCannotBeChanged();
    void aRowThatDoesNotMatchItsHashIsNeverReturned();
    void aMissingEventIsNoticedWhenReading_data();
    void aMissingEventIsNoticedWhenReading();
};

void TestJournal::aNewJournalIsForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    JournalFolder folder;
    const auto journal = folder.open();
    ::umask(before);
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());

    const auto mode = [](const QString &path) {
        struct stat st{};
        ::stat(QFile::encodeName(path).constData(), &st);
        return int(st.st_mode & 0777);
    };
    QCOMPARE(mode(QFileInfo(folder.path()).absolutePath()), 0700);
    for (const QString &file : folder.files())
        QCOMPARE(mode(QFileInfo(folder.path()).absolutePath() + u'/' + file), 0600);
    QCOMPARE(folder.files(), QStringList({QStringLiteral("journal.db"), QStringLiteral("journal.db-shm"), QStringLiteral("journal.db-wal")}));
}

void TestJournal::aJournalThatOthersCouldReadIsTightened()
{
    JournalFolder folder;
    QVERIFY(folder.open().ok());
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0644), 0);
    QVERIFY(folder.open().ok());
    struct stat st{};
    QCOMPARE(::stat(QFile::encodeName(folder.path()).constData(), &st), 0);
    QCOMPARE(int(st.st_mode & 0777), 0600);
}

void TestJournal::theSafetySettingsAreInForce()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    const QVector<QPair<QString, QString>> settings{
        {QStringLiteral("journal_mode"), QStringLiteral("wal")}, {QStringLiteral("synchronous"), QStringLiteral("2")},
        {QStringLiteral("foreign_keys"), QStringLiteral("1")},   {QStringLiteral("recursive_triggers"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("0")}, {QStringLiteral("cell_size_check"), QStringLiteral("1")},
        {QStringLiteral("mmap_size"), QStringLiteral("0")},      {QStringLiteral("user_version"), QString::number(kFormat)},
        {QStringLiteral("application_id"), QString::number(0x51444b31)}};
    for (const auto &[name, value] : settings)
        QCOMPARE(ask(QStringLiteral("PRAGMA ") + name).toString(), value);
}

void TestJournal::whatWasWrittenIsThereAfterReopening()
{
    JournalFolder folder;
    QVector<LogRecord> written;
    IncidentId incident = IncidentId::random();
    DeviceId device = DeviceId::random();
    {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        JournalStory story(**journal, folder.clock, incident);
        written += *story.declare(QStringLiteral("Checkout fails"));
        written += *story.log(QStringLiteral("error rate 12 %"));
        device = (*journal)->info().device;
    }
    QCOMPARE(folder.files(), QStringList(QStringLiteral("journal.db"))); // a clean close leaves no log behind
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    const auto read = (*journal)->read(incident);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        QCOMPARE(read->at(i).id, written.at(i).id);
        QCOMPARE(read->at(i).body, written.at(i).body);
        QCOMPARE(read->at(i).chainHash, written.at(i).chainHash);
        QCOMPARE(read->at(i).receivedUs, written.at(i).receivedUs);
    }
    const JournalInfo info = (*journal)->info();
    QCOMPARE(info.device, device);
    QCOMPARE(info.events, 2);
    QCOMPARE(info.incidents, 1);
    QCOMPARE(info.format, 3);
    QCOMPARE(info.path, QFileInfo(folder.path()).canonicalFilePath());
}

void TestJournal::everyIncidentHasItsOwnDenseChain()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory one(**journal, folder.clock);
    JournalStory two(**journal, folder.clock);
    QVERIFY(one.declare(QStringLiteral("One"), QStringLiteral("INC-AAAAAA")).ok());
    QVERIFY(two.declare(QStringLiteral("Two"), QStringLiteral("INC-BBBBBB")).ok());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(one.log(QStringLiteral("one %1").arg(i)).ok());
        QVERIFY(two.log(QStringLiteral("two %1").arg(i)).ok());
    }
    for (const IncidentId &incident : {one.id(), two.id()}) {
        const auto records = (*journal)->read(incident);
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 6);
        QByteArray previous;
        for (qsizetype i = 0; i < records->size(); ++i) {
            const LogRecord &r = records->at(i);
            QCOMPARE(r.seq, i + 1);
            QCOMPARE(r.contentHash, contentHash(r));
            QCOMPARE(r.chainHash, chainHash(previous, r.contentHash, r.seq, r.receivedUs));
            previous = r.chainHash;
        }
        const auto later = (*journal)->read(incident, 4);
        QCOMPARE(later->size(), 2);
        QCOMPARE(later->first().seq, 5);
    }
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournal::anIdenticalRetryIsAnsweredAndNotWrittenAgain()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    EventDraft draft = story.draft(EntryLogged{story.body(QStringLiteral("rolled back"))});
    const auto first = story.write({draft});
    QVERIFY(first.ok());

    draft.recorded = draft.recorded + Milliseconds(5000); // a retry after a restart, on another host: still the same entry
    draft.console = QStringLiteral("console-2");
    const auto again = (*journal)->append({draft, draft}, {summarise(story.state())});
    QVERIFY(again.ok());
    QCOMPARE(again->size(), 2);
    QCOMPARE(again->first().seq, first->first().seq);
    QCOMPARE(again->first().body, first->first().body);
    QCOMPARE((*journal)->info().events, 2);

    const auto next = story.log(QStringLiteral("next"));
    QCOMPARE(next->first().seq, 3); // the retry used up no number
    QCOMPARE(next->first().deviceSeq, 3);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournal::anIdThatSaysSomethingElseIsRefusedWithTheWholeCall()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const EventDraft draft = story.draft(EntryLogged{story.body(QStringLiteral("rolled back"))});
    QVERIFY(story.write({draft}).ok());

    EventDraft otherText = draft;
    otherText.payload = EntryLogged{story.body(QStringLiteral("rolled forward"))};
    EventDraft otherAuthor = draft;
    otherAuthor.author = QStringLiteral("mallory");
    EventDraft otherIncident = draft;
    otherIncident.incident = IncidentId::random();
    for (const EventDraft &forged : {otherText, otherAuthor, otherIncident}) {
        const EventDraft innocent = story.draft(EntryLogged{story.body(QStringLiteral("in the same call"))});
        const auto result = (*journal)->append({innocent, forged}, {summarise(story.state())});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!(*journal)->find(innocent.id)->has_value());
    }
    QCOMPARE((*journal)->info().events, 2);
    QVERIFY(story.log(QStringLiteral("goes on")).ok());
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournal::deviceNumbersAreDenseAcrossSessions()
{
    JournalFolder folder;
    const IncidentId incident = IncidentId::random();
    for (int session = 0; session < 3; ++session) {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        for (int i = 0; i < 4; ++i) {
            JournalStory story(**journal, folder.clock, incident);
            const auto record = (*journal)->append({story.draft(EntryLogged{story.body(QStringLiteral("x"))})}, {});
            QVERIFY(record.ok());
            QCOMPARE(record->first().deviceSeq, session * 4 + i + 1);
        }
    }
}

void TestJournal::theLogicalClockNeverGoesBack()
{
    JournalFolder folder;
    const IncidentId incident = IncidentId::random();
    qint64 last = 0;
    qint64 seq = 0;
    const Instant start = folder.clock.now();
    for (const qint64 hours : {0, 24, -24, 0, 500000, -500000}) {
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        folder.clock.set(start + Milliseconds(hours * 3600000));
        JournalStory story(**journal, folder.clock, incident);
        for (int i = 0; i < 3; ++i) {
            const auto record = (*journal)->append({story.draft(EntryLogged{story.body(QStringLiteral("x"))})}, {});
            QVERIFY(record.ok());
            QVERIFY(record->first().hlc > last);
            QCOMPARE(record->first().seq, ++seq);
            last = record->first().hlc;
        }
    }
}

void TestJournal::aBodyOverTheLimitIsRefused()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const auto tooLong = story.log(QString(66000, u'x'));
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.error().code, ErrorCode::Refused);
    QVERIFY(story.log(QString(65000, u'x')).ok()); // spreads over several pages of the file
    QCOMPARE((*journal)->read(story.id())->size(), 2);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournal::everyTextComesBackAsItWas()
{
    const QStringList texts{QStringLiteral("naïve Größe 東京 🔥"), QStringLiteral("a\u202eb"), QStringLiteral("\"quotes\" ' \\ % _"),
                            QStringLiteral("line\nbreak\ttab"), QString(QChar(0)) + QStringLiteral("nul"), QString(),
                            QStringLiteral("<img src='file:///dev/zero'>"), QString(QChar(0xd800))};
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    for (const QString &text : texts) {
        JournalStory story(**journal, folder.clock);
        QVERIFY(story.declare(text, QString()).ok());
        QVERIFY(story.log(text).ok());
        const auto records = (*journal)->read(story.id());
        QVERIFY(records.ok());
        const Event event = toEvent(records->last());
        const QString read = std::get<EntryLogged>(event.payload).body.text;
        if (text.contains(QChar(0xd800))) // half a character has no UTF-8 form; the log keeps a replacement
            continue;
        QCOMPARE(read, inert(text)); // what could act on a screen or a terminal is taken out when read, not in the log
        const QJsonObject body = QJsonDocument::fromJson(records->last().body).object();
        QCOMPARE(body.value(QLatin1String("p")).toObject().value(QLatin1String("text")).toString(), text);
    }
    const VerifyReport report = *(*journal)->verify();
    QCOMPARE(report.problems.filter(QStringLiteral("hash")), QStringList());
    QCOMPARE(report.events, texts.size() * 2);
}

void TestJournal::unknownKindsAreKept()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const UnknownPayload unknown{QStringLiteral("poll.opened"), QJsonObject{{QStringLiteral("question"), QStringLiteral("page the vendor?")}}};
    QVERIFY(story.write(unknown).ok());
    const auto records = (*journal)->read(story.id());
    QVERIFY(records.ok());
    QCOMPARE(records->last().kind, unknown.kind);
    const Event event = toEvent(records->last());
    QCOMPARE(std::get<UnknownPayload>(event.payload).body, unknown.body);
    QVERIFY((*journal)->verify()->problems.isEmpty());
}

void TestJournal::theEventsOfACommandAreFoundInOrder()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    const CommandId command = CommandId::random();
    QVector<EventDraft> drafts;
    for (int i = 0; i < 3; ++i) {
        drafts << story.draft(EntryLogged{story.body(QString::number(i))});
        drafts.last().id = eventIdFor(command, i);
    }
    QVERIFY(story.write(drafts).ok());
    QVERIFY(story.log(QStringLiteral("someone else's")).ok());
    const auto found = (*journal)->findCommand(command);
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(found->at(i).id, eventIdFor(command, i));
    QVERIFY((*journal)->findCommand(CommandId::random())->isEmpty());
    QVERIFY(!(*journal)->find(EventId::random())->has_value());
}

void TestJournal::pendingEventsComeAfterAcceptedOnes()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    for (int i = 0; i < 4; ++i)
        QVERIFY(story.log(QString::number(i)).ok());
    // What a rewound server leaves: the last two are no longer ordered.
    QVERIFY(tamper({QStringLiteral("UPDATE event SET server_seq = NULL, server_hash = NULL, received_us = NULL WHERE server_seq > 3")}));
    const auto records = (*journal)->read(story.id(), 2);
    QVERIFY(records.ok());
    QVector<qint64> order;
    for (const LogRecord &r : *records)
        order << r.seq << r.deviceSeq;
    QCOMPARE(order, QVector<qint64>({3, 3, 0, 4, 0, 5}));
    QVERIFY(records->last().chainHash.isEmpty());
}

void TestJournal::historyCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *column : {"row", "event_id", "incident", "author", "device", "device_seq", "base_seq", "hlc", "kind", "content_hash"})
        QTest::addRow("update %s", column) << QStringLiteral("UPDATE event SET %1 = %1").arg(QLatin1String(column));
    QTest::newRow("update body") << QStringLiteral("UPDATE event SET body = x'7b7d'");
    QTest::newRow("update salt") << QStringLiteral("UPDATE event SET salt = zeroblob(16)");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM event");
    const QString columns = QStringLiteral("event_id, incident, author, device, device_seq, base_seq, hlc, kind, salt, body, content_hash, "
                                           "server_seq, server_hash, received_us");
    const auto replace = [&columns](const QString &how, const QString &values) {
        return QStringLiteral("INSERT OR REPLACE INTO event (%1%2) SELECT %3 FROM event LIMIT 1").arg(how, columns, values);
    };
    const QString rest = QStringLiteral(", incident, 'mallory', device, %1, base_seq, hlc, kind, salt, body, content_hash, %2, server_hash, received_us");
    QTest::newRow("replace the id") << replace({}, QStringLiteral("event_id") + rest.arg(QStringLiteral("9"), QStringLiteral("9")));
    QTest::newRow("replace the row") << replace(QStringLiteral("row, "), QStringLiteral("row, randomblob(16)") + rest.arg(QStringLiteral("9"), QStringLiteral("9")));
    QTest::newRow("replace the place") << replace({}, QStringLiteral("randomblob(16)") + rest.arg(QStringLiteral("9"), QStringLiteral("server_seq")));
    QTest::newRow("replace the device number") << replace({}, QStringLiteral("randomblob(16)") + rest.arg(QStringLiteral("device_seq"), QStringLiteral("9")));
}

void TestJournal::historyCannotBeChanged()
{
    QFETCH(QString, sql);
    for (const bool recursive : {true, false}) { // another program may not have switched it on
        JournalFolder folder;
        const auto journal = folder.open();
        QVERIFY(journal.ok());
        JournalStory story(**journal, folder.clock);
        const auto written = story.declare(QStringLiteral("Checkout fails"));
        QVERIFY(tamper({QStringLiteral("PRAGMA recursive_triggers = %1").arg(recursive)}));
        (void)tamper({sql}); // refused, or ignored
        const auto records = (*journal)->read(story.id());
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().id, written->first().id);
        QCOMPARE(records->first().author, QStringLiteral("alice"));
        QVERIFY((*journal)->verify()->problems.isEmpty());
    }
}

void TestJournal::aRowThatDoesNotMatchItsHashIsNeverReturned()
{
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    const auto entry = story.log(QStringLiteral("error rate 12 %"));
    QVERIFY(tamper({QStringLiteral("DROP TRIGGER event_body"),
                    QStringLiteral("UPDATE event SET body = CAST(replace(CAST(body AS TEXT), '12 %', '02 %') AS BLOB) WHERE server_seq = 2")}));
    for (const ErrorCode code : {(*journal)->read(story.id()).error().code, (*journal)->find(entry->first().id).error().code})
        QCOMPARE(code, ErrorCode::Damaged);
    QVERIFY((*journal)->verify()->problems.contains(QStringLiteral("INC-7K3QZP, event 2: its content does not match its hash.")));
}

void TestJournal::aMissingEventIsNoticedWhenReading_data()
{
    QTest::addColumn<int>("seq");
    QTest::newRow("the first") << 1;
    QTest::newRow("one between") << 3;
    QTest::newRow("the last") << 5;
}

void TestJournal::aMissingEventIsNoticedWhenReading()
{
    QFETCH(int, seq);
    JournalFolder folder;
    const auto journal = folder.open();
    QVERIFY(journal.ok());
    JournalStory story(**journal, folder.clock);
    QVERIFY(story.declare(QStringLiteral("Checkout fails")).ok());
    for (int i = 0; i < 4; ++i)
        QVERIFY(story.log(QString::number(i)).ok());
    QVERIFY(tamper({QStringLiteral("DROP TRIGGER event_keep"), QStringLiteral("DELETE FROM event WHERE server_seq = %1").arg(seq)}));
    const auto records = (*journal)->read(story.id());
    QVERIFY(!records.ok());
    QCOMPARE(records.error().code, ErrorCode::Damaged);
    QVERIFY(!(*journal)->verify()->problems.isEmpty());
}

QUARTERDECK_TEST(TestJournal);

} // namespace quarterdeck

#include "tst_journal.moc"
