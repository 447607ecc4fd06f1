// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"
#include "replication/pgvalues.h"
#include "replication/sharedschema.h"
#include "shareddatabase.h"
#include "testmain.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

#include <libpq-fe.h>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// The one way into the shared log, and the ways to read it.
class AppendTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_database.start(), qPrintable(m_database.error()));
        for (const char *handle : {"anna", "ben"})
            QVERIFY2(m_database.add(QString::fromLatin1(handle), MemberRole::Responder), qPrintable(m_database.error()));
        m_anna = std::make_unique<LogWriter>(QStringLiteral("anna"), m_database.uri(QStringLiteral("anna")));
        QVERIFY2(m_anna->session().isOpen(), qPrintable(m_anna->session().error()));
    }

    void helloSaysWhoAndWhat()
    {
        const PgRows rows =
            m_anna->run(QStringLiteral("SELECT login, may_write, schema_version, min_client, server_us, server_version / 10000, "
                                       "backend_pid = pg_backend_pid(), store_id IS NOT NULL, epoch FROM quarterdeck.hello()"));
        QVERIFY2(rows.ok(), qPrintable(rows.message));
        const auto &row = rows.rows.first();
        QCOMPARE(*row.at(0), QStringLiteral("anna"));
        QCOMPARE(*row.at(1), QStringLiteral("t"));
        QCOMPARE(row.at(2)->toInt(), latestSchemaVersion());
        QVERIFY(std::abs(row.at(4)->toLongLong() / 1000 - QDateTime::currentMSecsSinceEpoch()) < 60'000);
        QCOMPARE(*row.at(6), QStringLiteral("t"));
        QCOMPARE(*row.at(7), QStringLiteral("t"));
    }

    // A function's statements are planned once a connection. Planned while the log was empty they would read all of it ever after.
    void aConnectionThatBeganWithAnEmptyLogFindsEventsByTheirKeysWhenItHasGrown()
    {
        PgSession super(m_database.superUri());
        const auto counted = [&](const char *what) {
            return super.run(QStringLiteral("SELECT %1 FROM pg_stat_user_tables WHERE relid = 'quarterdeck.event'::regclass")
                                 .arg(QString::fromLatin1(what)))
                .value()
                .toLongLong();
        };
        QCOMPARE(counted("n_tup_ins"), qint64(0));
        const qint64 readThrough = counted("seq_scan");
        const IncidentId incident = IncidentId::random();
        for (int batch = 0; batch < 10; ++batch) {
            QVector<LogRecord> events;
            for (int i = 0; i < 50; ++i)
                events.append(m_anna->make(incident, note(QString::number(i))));
            QVERIFY(m_anna->append(incident, events).ok());
        }
        QVERIFY(m_anna->run(QStringLiteral("SELECT pg_stat_force_next_flush()")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(counted("n_tup_ins"), qint64(500), 20'000);
        QCOMPARE(counted("seq_scan"), readThrough);
    }

    void whatIsAppendedIsPulledAndItsHashesAreOurs()
    {
        const IncidentId incident = IncidentId::random();
        const QVector<LogRecord> sent{
            m_anna->make(incident, declaration(QStringLiteral("Zahlung hängt · 支払い"), false, QStringLiteral("anna"))),
            m_anna->make(incident, note(QStringLiteral("\"quotes\", \\ and \u2028 \U0001F6A8")), 1),
            m_anna->make(incident, StatusChanged{Status::Mitigating, {1731681613000}}, 1)};
        const PgRows answer = m_anna->append(incident, sent);
        QVERIFY2(answer.ok(), qPrintable(answer.message));
        QCOMPARE(answer.rows.size(), 3);
        const QVector<LogRecord> got = m_anna->pull(incident);
        QCOMPARE(got.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(*answer.rows.at(i).at(0), sent.at(i).id.toString());
            QCOMPARE(answer.rows.at(i).at(1)->toLongLong(), i + 1);
            QCOMPARE(*answer.rows.at(i).at(2), QStringLiteral("f"));
            QCOMPARE(got.at(i).body, sent.at(i).body);
            QCOMPARE(got.at(i).salt, sent.at(i).salt);
            QCOMPARE(got.at(i).contentHash, sent.at(i).contentHash);
            QCOMPARE(got.at(i).baseSeq, sent.at(i).baseSeq);
        }
        QCOMPARE(brokenChain(got), QString());
    }

    void theSameEventsAgainAreAnsweredNotRepeated()
    {
        const IncidentId incident = IncidentId::random();
        const QVector<LogRecord> sent{m_anna->make(incident, declaration(QStringLiteral("once"))),
                                      m_anna->make(incident, note(QStringLiteral("a")))};
        QVERIFY(m_anna->append(incident, sent).ok());
        const QVector<LogRecord> more = sent + QVector<LogRecord>{m_anna->make(incident, note(QStringLiteral("b")))};
        const PgRows again = m_anna->append(incident, more);
        QVERIFY2(again.ok(), qPrintable(again.message));
        QCOMPARE(*again.rows.at(0).at(2), QStringLiteral("t"));
        QCOMPARE(again.rows.at(1).at(1)->toInt(), 2);
        QCOMPARE(*again.rows.at(2).at(2), QStringLiteral("f"));
        QCOMPARE(m_anna->pull(incident).size(), 3);
    }

    void theSameIdWithOtherContentIsRefused()
    {
        const IncidentId incident = IncidentId::random();
        const LogRecord first = m_anna->make(incident, declaration(QStringLiteral("first")));
        QVERIFY(m_anna->append(first).ok());
        LogRecord other = m_anna->make(incident, note(QStringLiteral("other")));
        other.id = first.id;
        other.contentHash = contentHash(other);
        QCOMPARE(m_anna->append(other).sqlState, QStringLiteral("23505"));
        QCOMPARE(m_anna->append(other).detail, QStringLiteral("event_id_once"));
        LogRecord elsewhere = first; // the same event in another incident is another event
        elsewhere.incident = IncidentId::random();
        elsewhere.contentHash = contentHash(elsewhere);
        QCOMPARE(m_anna->append(elsewhere).sqlState, QStringLiteral("23505"));
        LogWriter ben(QStringLiteral("ben"), m_database.uri(QStringLiteral("ben")));
        LogRecord stolen = first;
        stolen.author = QStringLiteral("ben");
        stolen.contentHash = contentHash(stolen);
        QCOMPARE(ben.append(stolen).sqlState, QStringLiteral("23505"));
        QCOMPARE(m_anna->pull(incident).size(), 1);
    }

    void aDeviceNumberIsUsedOnce()
    {
        const IncidentId incident = IncidentId::random();
        const LogRecord first = m_anna->make(incident, declaration(QStringLiteral("cloned profile")));
        QVERIFY(m_anna->append(first).ok());
        LogRecord second = m_anna->make(incident, note(QStringLiteral("from the clone")));
        second.device = first.device;
        second.deviceSeq = first.deviceSeq;
        second.contentHash = contentHash(second);
        const PgRows answer = m_anna->append(second);
        QCOMPARE(answer.sqlState, QStringLiteral("23505"));
        QCOMPARE(answer.detail, QStringLiteral("event_device_seq"));
    }

    void aForgedAuthorIsRefused()
    {
        const IncidentId incident = IncidentId::random();
        LogRecord forged = m_anna->make(incident, declaration(QStringLiteral("x")));
        forged.author = QStringLiteral("ben");
        forged.contentHash = contentHash(forged);
        QCOMPARE(m_anna->append(forged).sqlState, QStringLiteral("22023"));
        QVERIFY(m_anna->pull(incident).isEmpty());
        QCOMPARE(
            m_anna->run(QStringLiteral("SELECT count(*) FROM quarterdeck.head WHERE incident=$1"), {incident.toString()}).value(),
            QStringLiteral("0"));
    }

    void aBodyThatTheReportsCouldNotReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("cut short") << QByteArray("{\"v\":1");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("NUL in a string") << QByteArray("{\"p\":{\"text\":\"a\\u0000b\"}}");
        QTest::newRow("half a surrogate pair") << QByteArray("{\"p\":{\"text\":\"\\ud83d\"}}");
        QTest::newRow("a number beyond numeric") << QByteArray("{\"p\":1e999999999}");
        QTest::newRow("nested too deep") << QByteArray("{\"p\":") + QByteArray(30000, '[') + QByteArray(30000, ']')
                                                + QByteArray("}");
        QTest::newRow("too long") << QByteArray("{\"p\":\"") + QByteArray(65536, 'x') + QByteArray("\"}");
    }
    void aBodyThatTheReportsCouldNotReadIsRefused()
    {
        QFETCH(QByteArray, body);
        const PgRows answer = m_anna->append(m_anna->makeRaw(IncidentId::random(), QStringLiteral("entry.logged"), body));
        QVERIFY2(answer.sqlState == u"22023", qPrintable(answer.sqlState + u' ' + answer.message));
        QVERIFY2(!answer.message.contains(u"hello"), "the refusal must not quote the text");
        QVERIFY(m_anna->session().isOpen());
    }

    void malformedCallsAreRefusedAndLeaveNothing()
    {
        // Nine arrays of different lengths, of other shapes, with holes: nothing is written.
        const QString incident = IncidentId::random().toString();
        const QVector<std::optional<QString>> good{incident,
                                                   QStringLiteral("{%1}").arg(EventId::random().toString()),
                                                   QStringLiteral("{%1}").arg(DeviceId::random().toString()),
                                                   QStringLiteral("{1}"),
                                                   QStringLiteral("{0}"),
                                                   QStringLiteral("{1}"),
                                                   QStringLiteral("{entry.logged}"),
                                                   QStringLiteral("{\\\\x%1}").arg(QString(32, u'0')),
                                                   QStringLiteral("{\"{}\"}"),
                                                   QStringLiteral("{\\\\x00}")};
        const QString call = QStringLiteral("SELECT quarterdeck.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
        for (int i = 0; i < good.size(); ++i) {
            QVector<std::optional<QString>> wrong{std::nullopt};
            if (i > 0)
                wrong << QStringLiteral("{}") << QStringLiteral("{NULL}") << QStringLiteral("[2:2]=") + *good.at(i)
                      << u'{' + *good.at(i) + u'}' << QString(*good.at(i)).replace(u'}', QStringLiteral(",NULL}"));
            for (const auto &value : wrong) {
                QVector<std::optional<QString>> arguments = good;
                arguments[i] = value;
                const PgRows answer = m_anna->run(call, arguments);
                QVERIFY2(answer.sqlState == u"22023",
                         qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(answer.sqlState, answer.message)));
            }
        }
        for (const auto &[place, value] :
             {std::pair(3, "{0}"), std::pair(4, "{-1}"), std::pair(6, "{Entry}"), std::pair(7, "{\\\\x00}")}) {
            QVector<std::optional<QString>> arguments = good;
            arguments[place] = QString::fromLatin1(value);
            QCOMPARE(m_anna->run(call, arguments).sqlState, QStringLiteral("22023"));
        }
        QVERIFY(m_anna->pull(*IncidentId::fromString(incident)).isEmpty());
        QVector<LogRecord> many;
        const IncidentId big = IncidentId::random();
        for (int i = 0; i < 501; ++i)
            many.append(m_anna->make(big, note(QStringLiteral("x"))));
        QCOMPARE(m_anna->append(big, many).sqlState, QStringLiteral("22023"));
        many.removeLast();
        QVERIFY(m_anna->append(big, many).ok());
    }

    /// After a restore of an older backup, consoles offer again what they made when more was there.
    void aBaseBeyondTheHeadIsAccepted()
    {
        const IncidentId incident = IncidentId::random();
        QVERIFY(m_anna->append(m_anna->make(incident, declaration(QStringLiteral("rewound")), 100)).ok());
    }

    void oneRefusedEventRefusesItsWholeBatch()
    {
        const IncidentId incident = IncidentId::random();
        LogRecord bad = m_anna->make(incident, note(QStringLiteral("bad")));
        bad.contentHash[0] = char(~bad.contentHash[0]);
        QCOMPARE(m_anna->append(incident, {m_anna->make(incident, declaration(QStringLiteral("good"))), bad}).sqlState,
                 QStringLiteral("22023"));
        QVERIFY(m_anna->pull(incident).isEmpty());
    }

    void whatIsNoWholeEventIsNoNews()
    {
        const IncidentId incident = IncidentId::random();
        QVERIFY(m_anna->write(incident, declaration(QStringLiteral("told at once"))).ok());
        const PgRows sent = m_anna->run(QStringLiteral("SELECT encode(newest, 'hex') FROM quarterdeck.head WHERE incident = $1"),
                                        {incident.toString()});
        const QByteArray whole = QByteArray::fromHex(sent.value().toLatin1());
        const auto news = [](QByteArray newest) {
            char mark[] = "mark", column[] = "newest", moment[] = "12345678";
            PGresAttDesc columns[] = {{mark, 0, 0, 1, 5069, 8, -1}, {column, 0, 0, 1, 17, -1, -1}};
            const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK), &PQclear);
            const bool made = PQsetResultAttrs(result.get(), 2, columns) && PQsetvalue(result.get(), 0, 0, moment, 8)
                           && PQsetvalue(result.get(), 0, 1, newest.data(), int(newest.size()));
            return made ? pgvalues::readNews(result.get(), {}) : std::nullopt;
        };
        const auto read = news(whole);
        QVERIFY(read);
        QCOMPARE(read->mark, QByteArray("12345678"));
        const LogRecord event = *read->heads.first().newest;
        QCOMPARE(event.incident, incident);
        QCOMPARE(contentHash(event), event.contentHash);

        const qsizetype body = whole.size() - event.body.size();
        for (qsizetype size = 0; size < body; ++size)
            QVERIFY(!news(whole.first(size)));
        const auto cut = news(whole.chopped(1)); // its own hash tells
        QVERIFY(cut && contentHash(*cut->heads.first().newest) != event.contentHash);
        constexpr qsizetype kLength = 64; // of the parts that are hashed
        for (const char first : {'\x01', '\x7f', '\xff'}) {
            QByteArray endless = whole;
            endless[kLength] = first;
            QVERIFY(!news(endless));
        }
    }

    void aPollTellsWhatMovedSinceItsMark()
    {
        const QString all = QStringLiteral("SELECT mark, incident, last_seq, head_hash FROM quarterdeck.poll()");
        // The newest event as packed() writes it: its seq comes first, its chain hash is at 9, its incident at 73, its body at the end.
        const QString since = QStringLiteral("SELECT mark, encode(substring(newest, 73, 16), 'hex')::uuid, newest, "
                                             "encode(substring(newest, 9, 32), 'hex') FROM quarterdeck.news($1::xid8)");
        const PgRows full = m_anna->run(all);
        QVERIFY2(full.ok(), qPrintable(full.message));
        QVERIFY(full.rows.size() > 1);
        QString mark = full.value();

        const PgRows quiet = m_anna->run(since, {mark});
        QVERIFY2(quiet.ok(), qPrintable(quiet.message));
        if (!quiet.rows.isEmpty()) // else the mark stays
            mark = quiet.value();

        // Whoever is still writing when the mark is taken is above it, however late the commit.
        LogWriter ben(QStringLiteral("ben"), m_database.uri(QStringLiteral("ben")));
        QVERIFY(ben.run(QStringLiteral("BEGIN")).ok());
        const IncidentId late = IncidentId::random();
        QVERIFY(ben.write(late, declaration(QStringLiteral("late"))).ok());
        const IncidentId early = IncidentId::random();
        QVERIFY(m_anna->write(early, declaration(QStringLiteral("early"))).ok());
        const PgRows first = m_anna->run(since, {mark});
        QCOMPARE(incidentsOf(first), QStringList{early.toString()});
        mark = first.value();
        QVERIFY(ben.run(QStringLiteral("COMMIT")).ok());
        const PgRows second = m_anna->run(since, {mark});
        QVERIFY(incidentsOf(second).contains(late.toString()));
        for (const auto &row : second.rows) {
            if (row.at(1) == late.toString()) {
                QVERIFY(row.at(2)->startsWith(u"\\x0000000000000001"));
                QVERIFY(row.at(2)->endsWith(QString::fromLatin1(m_anna->pull(late).first().body.toHex())));
                QCOMPARE(*row.at(3), QString::fromLatin1(m_anna->pull(late).first().chainHash.toHex()));
            }
        }
    }

    /// A commit that notifies waits for every other one that does: the wake-up is a statement of its own (PgLink), and empty.
    void anAppendNotifiesNobodyByItself()
    {
        LogWriter ben(QStringLiteral("ben"), m_database.uri(QStringLiteral("ben")));
        QVERIFY(ben.run(QStringLiteral("LISTEN quarterdeck_wake")).ok());
        QVERIFY(m_anna->write(IncidentId::random(), declaration(QStringLiteral("secret title"), true)).ok());
        QVERIFY(m_anna->run(QString::fromLatin1(pgvalues::wakeSql())).ok());
        QStringList heard;
        QTRY_VERIFY(!(heard += ben.session().notifications()).isEmpty());
        QVERIFY(ben.run(QStringLiteral("SELECT 1")).ok()); // whatever else was on its way is here now
        QCOMPARE(heard + ben.session().notifications(), QStringList{QStringLiteral("quarterdeck_wake ")});
    }

    /// Some of a batch were written by an earlier attempt: the new ones follow, each with what belongs to it.
    void knownAndNewEventsMixInAnyOrder()
    {
        const IncidentId incident = IncidentId::random();
        QVector<LogRecord> all{m_anna->make(incident, declaration(QStringLiteral("mixed")))};
        for (int i = 0; i < 6; ++i)
            all.append(m_anna->make(incident, note(QString::number(i))));
        QVERIFY(m_anna->append(incident, {all.at(0), all.at(2), all.at(4)}).ok());
        const PgRows answer = m_anna->append(incident, all);
        QVERIFY2(answer.ok(), qPrintable(answer.message));
        const QVector<int> places{1, 4, 2, 5, 3, 6, 7};
        const QVector<LogRecord> got = m_anna->pull(incident);
        QCOMPARE(got.size(), 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(answer.rows.at(i).at(1)->toInt(), places.at(i));
            QCOMPARE(*answer.rows.at(i).at(2), QString(i % 2 == 0 && i < 5 ? u't' : u'f'));
            QCOMPARE(got.at(places.at(i) - 1).body, all.at(i).body);
            QCOMPARE(got.at(places.at(i) - 1).id, all.at(i).id);
        }
        QCOMPARE(brokenChain(got), QString());
        const LogRecord twice = m_anna->make(incident, note(QStringLiteral("twice in one call")));
        QCOMPARE(m_anna->append(incident, {twice, twice}).sqlState, QStringLiteral("23505"));
        QVERIFY(m_anna->append(incident, {m_anna->make(incident, note(QStringLiteral("new before known"))), all.at(0)}).ok());
        QCOMPARE(m_anna->pull(incident).size(), 8);
        const PgRows heads =
            PgSession(m_database.superUri())
                .run(QStringLiteral("SELECT count(*) FROM quarterdeck.head h JOIN quarterdeck.event e ON e.incident = "
                                    "h.incident AND e.seq = h.last_seq JOIN quarterdeck.body b USING (event_id) WHERE "
                                    "h.newest = quarterdeck.packed(e.seq, e.hash, e.received_us, b.salt, quarterdeck.parts("
                                    "e.incident, e.event_id, e.author, e.device, e.device_seq, e.base_seq, e.hlc, e.kind, "
                                    "e.body_hash), b.body) AND h.incident = '%1'")
                         .arg(incident.toString()));
        QCOMPARE(heads.value(), QStringLiteral("1")); // the newest event is there once more
    }

    void eightWritersLeaveNoHole()
    {
        const QVector<IncidentId> incidents{IncidentId::random(), IncidentId::random()};
        for (const IncidentId &incident : incidents)
            QVERIFY(m_anna->write(incident, declaration(QStringLiteral("busy"))).ok());
        std::atomic<int> failures = 0;
        const auto writer = [&](int number) {
            const QString handle = number % 2 ? QStringLiteral("anna") : QStringLiteral("ben");
            LogWriter console(handle, m_database.uri(handle));
            for (int round = 0; round < 25; ++round) {
                const IncidentId &incident = incidents.at((round + number) % 2);
                QVector<LogRecord> batch;
                for (int i = 0; i <= round % 4; ++i)
                    batch.append(console.make(incident, note(QStringLiteral("%1/%2").arg(number).arg(round))));
                const bool rollBack = round % 5 == 4; // a rollback leaves no hole either
                if (rollBack)
                    console.run(QStringLiteral("BEGIN"));
                failures += !console.append(incident, batch).ok();
                if (rollBack)
                    console.run(QStringLiteral("ROLLBACK"));
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back(writer, i);
        // Meanwhile a reader never sees a higher number before a lower one.
        LogWriter reader(QStringLiteral("ben"), m_database.uri(QStringLiteral("ben")));
        qint64 seen = 0;
        QString wrong;
        for (int i = 0; i < 40; ++i) {
            for (const LogRecord &record : reader.pull(incidents.first(), seen)) {
                if (record.seq != ++seen)
                    wrong = QStringLiteral("saw %1 before %2").arg(record.seq).arg(seen);
            }
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong, QString());
        QCOMPARE(failures.load(), 0);
        qsizetype total = 0;
        for (const IncidentId &incident : incidents) {
            const QVector<LogRecord> records = m_anna->pull(incident);
            QCOMPARE(brokenChain(records), QString());
            total += records.size() - 1;
        }
        QCOMPARE(total, 8 * 5 * (1 + 2 + 3 + 4)); // 25 rounds of 1..4, of which every fifth was rolled back
    }

private:
    static QStringList incidentsOf(const PgRows &rows)
    {
        QStringList list;
        for (const auto &row : rows.rows) {
            if (row.at(1))
                list.append(*row.at(1));
        }
        return list;
    }

    SharedDatabase m_database;
    std::unique_ptr<LogWriter> m_anna;
};

QUARTERDECK_TEST(AppendTest);
#include "tst_append.moc"
