// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkrig.h"
#include "testmain.h"

#include <QDateTime>

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// What the link asks and what it makes of the answers, against a real server.
class PgLinkTest : public QObject
{
    Q_OBJECT

    using Kind = LinkProblem::Kind;
    SharedDatabase m_database;

    LinkRig rig(const char *login) { return LinkRig(m_database.uri(QString::fromLatin1(login))); }
    LogWriter writer(const char *login)
    {
        return LogWriter(QString::fromLatin1(login), m_database.uri(QString::fromLatin1(login)));
    }

private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_database.start(), qPrintable(m_database.error()));
        QVERIFY2(m_database.add(QStringLiteral("anna"), MemberRole::Responder), qPrintable(m_database.error()));
        QVERIFY2(m_database.add(QStringLiteral("ben"), MemberRole::Responder), qPrintable(m_database.error()));
        QVERIFY2(m_database.add(QStringLiteral("mia"), MemberRole::Manager), qPrintable(m_database.error()));
    }

    void greetsWithWhoWeAreAndWhichLogItIs()
    {
        LinkRig anna = rig("anna");
        const auto welcome = anna.open();
        QVERIFY2(welcome, why(welcome));
        QCOMPARE(welcome->login, QStringLiteral("anna"));
        QVERIFY(welcome->mayWrite);
        QVERIFY(!welcome->store.isNull());
        QVERIFY(welcome->minClient <= kReplicationVersion);
        QVERIFY(welcome->schemaVersion > 0);
        QVERIFY(welcome->serverVersion >= 130000);
        QVERIFY(qAbs(welcome->serverUs / 1000 - QDateTime::currentMSecsSinceEpoch()) < 5000);
        LinkRig mia = rig("mia");
        const auto reader = mia.open();
        QVERIFY2(reader, why(reader));
        QVERIFY(!reader->mayWrite);
        QCOMPARE(reader->store, welcome->store);
    }

    void whatIsAppendedIsPolledAndPulledAsItWas()
    {
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const IncidentId incident = IncidentId::random();
        const QVector<LogRecord> sent{made.make(incident, declaration(QStringLiteral("Disk full"))),
                                      made.make(incident, note(QStringLiteral("one"))),
                                      made.make(incident, note(QStringLiteral("two")), 1)};
        const auto accepted = anna.append(sent);
        QVERIFY2(accepted, why(accepted));
        QCOMPARE(accepted->size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(accepted->at(i).event, sent[i].id);
            QCOMPARE(accepted->at(i).seq, qint64(i + 1));
            QVERIFY(!accepted->at(i).duplicate);
        }
        const auto again = anna.append(sent);
        QVERIFY2(again, why(again));
        QCOMPARE(again->at(2).seq, qint64(3));
        QVERIFY(again->at(0).duplicate && again->at(1).duplicate && again->at(2).duplicate);

        const auto pulled = anna.pull(incident);
        QVERIFY2(pulled, why(pulled));
        QCOMPARE(pulled->size(), 3);
        QCOMPARE(brokenChain(*pulled), QString());
        for (int i = 0; i < 3; ++i) {
            const LogRecord &row = pulled->at(i);
            QCOMPARE(row.id, sent[i].id);
            QCOMPARE(row.incident, incident);
            QCOMPARE(row.author, QStringLiteral("anna"));
            QCOMPARE(row.device, sent[i].device);
            QCOMPARE(row.deviceSeq, sent[i].deviceSeq);
            QCOMPARE(row.baseSeq, sent[i].baseSeq);
            QCOMPARE(row.hlc, sent[i].hlc);
            QCOMPARE(row.kind, sent[i].kind);
            QCOMPARE(row.salt, sent[i].salt);
            QCOMPARE(row.body, sent[i].body);
            QCOMPARE(row.contentHash, sent[i].contentHash);
            QVERIFY(!row.isRedacted());
        }
        QCOMPARE(anna.pull(incident, 1, 1)->first().seq, qint64(2));
        QVERIFY(anna.pull(incident, 3)->isEmpty());
        QVERIFY(anna.pull(IncidentId::random())->isEmpty());
    }

    void pollsAllThenOnlyWhatMoved()
    {
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const IncidentId quiet = IncidentId::random();
        const IncidentId busy = IncidentId::random();
        QVERIFY(anna.append({made.make(quiet, declaration(QStringLiteral("Quiet")))}));
        QVERIFY(anna.append({made.make(busy, declaration(QStringLiteral("Busy")))}));
        const auto all = anna.poll();
        QVERIFY2(all, why(all));
        QVERIFY(all->complete);
        QVERIFY(!all->mark.isEmpty());
        QVERIFY(
            std::any_of(all->heads.begin(), all->heads.end(), [&](const ServerHead &head) { return head.incident == quiet; }));

        const auto nothing = anna.poll(all->mark);
        QVERIFY2(nothing, why(nothing));
        QVERIFY(!nothing->complete);
        const LogRecord event = made.make(busy, note(QStringLiteral("moved")));
        QVERIFY(anna.append({event}));
        const auto moved = anna.poll(nothing->mark);
        QVERIFY2(moved, why(moved));
        const auto head =
            std::find_if(moved->heads.begin(), moved->heads.end(), [&](const ServerHead &each) { return each.incident == busy; });
        QVERIFY(head != moved->heads.end());
        QVERIFY(std::none_of(moved->heads.begin(), moved->heads.end(),
                             [&](const ServerHead &each) { return each.incident == quiet; }));
        const LogRecord row = anna.pull(busy, 1)->first();
        QCOMPARE(head->seq, qint64(2));
        QCOMPARE(head->hash, row.chainHash);
        QVERIFY(head->newest);
        QCOMPARE(head->newest->id, event.id);
        QCOMPARE(head->newest->body, event.body);
        QCOMPARE(head->newest->chainHash, row.chainHash);
        QCOMPARE(head->newest->contentHash, row.contentHash);
        QCOMPARE(head->newest->receivedUs, row.receivedUs);
        QCOMPARE(head->newest->seq, qint64(2));
    }

    void wakesTheOthers()
    {
        LinkRig anna = rig("anna");
        LinkRig ben = rig("ben");
        QVERIFY(anna.open());
        QVERIFY(ben.open());
        LogWriter made = writer("ben");
        for (int i = 1; i <= 5; ++i) {
            const int before = anna.woken;
            QVERIFY(ben.append({made.make(IncidentId::random(), declaration(QStringLiteral("Wake")))}));
            QTRY_VERIFY_WITH_TIMEOUT(anna.woken > before, 2000);
        }
    }

    void refusedIsToldApartAndTheLinkGoesOn()
    {
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const IncidentId incident = IncidentId::random();
        const LogRecord first = made.make(incident, declaration(QStringLiteral("Refusals")));
        QVERIFY(anna.append({first}));

        LogRecord forged = first;
        forged.body = encodeBody({1}, QStringLiteral("x"), note(QStringLiteral("other words")));
        forged.contentHash = contentHash(forged);
        const auto other = anna.append({forged});
        QVERIFY(!other);
        QCOMPARE(other.problem().kind, Kind::Refused);
        QCOMPARE(other.problem().sqlState, QStringLiteral("23505"));

        LogRecord clone = first;
        clone.id = EventId::random();
        clone.contentHash = contentHash(clone);
        const auto used = anna.append({clone});
        QVERIFY(!used);
        QCOMPARE(used.problem().kind, Kind::DeviceUsed);

        LogRecord someoneElses = made.make(incident, note(QStringLiteral("not mine")));
        someoneElses.author = QStringLiteral("ben");
        someoneElses.contentHash = contentHash(someoneElses);
        QCOMPARE(anna.append({someoneElses}).problem().kind, Kind::Refused);

        LogRecord nul = made.makeRaw(incident, QStringLiteral("entry.logged"), QByteArray("{\"v\":1,\"x\":\"a") + '\0' + "b\"}");
        QCOMPARE(anna.append({nul}).problem().kind, Kind::Refused);
        const auto tooLong =
            anna.append({made.makeRaw(incident, QStringLiteral("entry.logged"), "{\"x\":\"" + QByteArray(65536, 'a') + "\"}")});
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.problem().kind, Kind::Refused);

        LinkRig mia = rig("mia");
        QVERIFY(mia.open());
        LogWriter managers = writer("mia");
        const auto manager = mia.append({managers.make(incident, note(QStringLiteral("may not")))});
        QVERIFY(!manager);
        QCOMPARE(manager.problem().kind, Kind::Refused);
        QCOMPARE(manager.problem().sqlState, QStringLiteral("42501"));

        for (const auto &problem : {other.problem(), used.problem(), tooLong.problem(), manager.problem()}) {
            QVERIFY(!problem.error.message.isEmpty());
            QVERIFY(!problem.error.message.contains(QLatin1String("other words")));
        }
        QCOMPARE(anna.pull(incident)->size(), 1);
        QCOMPARE(anna.lost, 0);
        QVERIFY(anna.append({made.make(incident, note(QStringLiteral("goes on")))}));
    }

    void everyByteOfABodyArrives_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto text = [](const QByteArray &inner) { return "{\"v\":9,\"x\":\"" + inner + "\"}"; };
        QTest::newRow("8,000 bytes") << text(QByteArray(8000 - 14, 'n'));
        QTest::newRow("64 KB") << text(QByteArray(65536 - 14, 'k'));
        QTest::newRow("emoji, right to left, combining") << text(QStringLiteral("🧯 שלום e\u0301 \u202E").toUtf8());
        QTest::newRow("escapes as written") << text(R"(\n\t\"\\ \u00e9 \ud83d\ude00)");
        QTest::newRow("white space between") << QByteArray("{ \"v\" :\n9 ,\t\"x\": 1.50e0 }");
    }
    void everyByteOfABodyArrives()
    {
        QFETCH(QByteArray, body);
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const LogRecord sent = made.makeRaw(IncidentId::random(), QStringLiteral("entry.logged"), body);
        const auto accepted = anna.append({sent});
        QVERIFY2(accepted, why(accepted));
        const auto pulled = anna.pull(sent.incident);
        QVERIFY2(pulled, why(pulled));
        QCOMPARE(pulled->first().body, body);
        QCOMPARE(contentHash(pulled->first()), sent.contentHash);
    }

    void manyAtOnceAreAnsweredInOrderEachForItself()
    {
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const IncidentId incident = IncidentId::random();
        QVector<int> order;
        QVector<bool> worked(41);
        for (int i = 0; i < 40; ++i) {
            LogRecord event = made.make(incident, i == 0 ? Payload(declaration(QStringLiteral("Pipeline")))
                                                         : Payload(note(QString::number(i))));
            if (i % 10 == 5)
                event.contentHash.fill('x');
            anna.link.append(incident, {event}, [&, i](const auto &result) {
                order.append(i);
                worked[i] = bool(result);
            });
        }
        anna.link.poll({}, [&](const auto &result) {
            order.append(40);
            worked[40] = bool(result);
        });
        QVERIFY(order.isEmpty()); // never from inside the call
        QTRY_COMPARE(order.size(), 41);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (int i = 0; i <= 40; ++i)
            QCOMPARE(worked[i], i == 40 || i % 10 != 5);
        QCOMPARE(anna.pull(incident)->size(), 36);
    }

    void aHundredThousandRowsArriveInOrder()
    {
        const IncidentId incident = IncidentId::random();
        PgSession super(m_database.superUri());
        const PgRows made = super.run(
            QStringLiteral(
                "INSERT INTO quarterdeck.head (incident, last_seq) VALUES ('%1', 100000);"
                "INSERT INTO quarterdeck.event SELECT '%1', i, gen_random_uuid(), 'anna', '%2', i, 0, i, 'entry.logged', "
                "sha256(int8send(i)), i, sha256(int8send(i)), sha256(int8send(i - 1)), sha256(int8send(i)) "
                "FROM generate_series(1::bigint, 100000) i;"
                "INSERT INTO quarterdeck.body SELECT event_id, incident, uuid_send(event_id), '{\"n\":' || seq || '}' "
                "FROM quarterdeck.event WHERE incident = '%1'")
                .arg(incident.toString(), DeviceId::random().toString()));
        QVERIFY2(made.ok(), qPrintable(made.message));
        LinkRig anna = rig("anna");
        QVERIFY(anna.open());
        const auto all = anna.pull(incident, 0, 100'000);
        QVERIFY2(all, why(all));
        QCOMPARE(all->size(), 100'000);
        for (int i = 0; i < 100'000; ++i) {
            const LogRecord &row = all->at(i);
            if (row.seq != i + 1 || row.deviceSeq != i + 1 || row.body != "{\"n\":" + QByteArray::number(i + 1) + '}'
                || row.salt != row.id.toBytes() || row.chainHash.size() != 32)
                QFAIL(qPrintable(QStringLiteral("row %1").arg(i)));
        }
        // As a console does it: pages, several asked for at once.
        qint64 next = 1;
        int waiting = 0;
        for (qint64 after = 0; after < 20'000; after += 200) {
            ++waiting;
            anna.link.pull(incident, after, 200, [&](const auto &page) {
                --waiting;
                if (page && page->size() == 200 && page->first().seq == next)
                    next += 200;
            });
        }
        QVERIFY(anna.poll()); // answered in order: last
        QCOMPARE(waiting, 0);
        QCOMPARE(next, qint64(20'001));
    }

    void aRedactedEventKeepsItsPlaceInTheChain()
    {
        QVERIFY(m_database.add(QStringLiteral("rita"), MemberRole::Redactor));
        LinkRig anna = rig("anna");
        LogWriter made = writer("anna");
        QVERIFY(anna.open());
        const IncidentId incident = IncidentId::random();
        const LogRecord secret = made.make(incident, note(QStringLiteral("a name that must go")));
        QVERIFY(anna.append({made.make(incident, declaration(QStringLiteral("Redaction"))), secret}));
        PgSession super(m_database.superUri());
        const QString isInAHead = QStringLiteral("SELECT count(*) FROM quarterdeck.head WHERE position('must go' IN newest) > 0");
        QCOMPARE(super.run(isInAHead).value(), QStringLiteral("1"));
        const auto before = anna.poll();
        QVERIFY2(before, why(before));
        const PgRows redacted =
            writer("rita").run(QStringLiteral("SELECT quarterdeck.redact($1, 'court order')"), {secret.id.toString()});
        QVERIFY2(redacted.ok(), qPrintable(redacted.message));
        const auto pulled = anna.pull(incident);
        QVERIFY2(pulled, why(pulled));
        const LogRecord &row = pulled->at(1);
        QVERIFY(row.isRedacted());
        QVERIFY(row.body.isEmpty());
        QCOMPARE(contentHash(row), secret.contentHash);
        QCOMPARE(brokenChain(*pulled), QString());
        QCOMPARE(super.run(isInAHead).value(), QStringLiteral("0"));
        const auto news = anna.poll(before->mark);
        QVERIFY2(news, why(news));
        QCOMPARE(news->heads.size(), 1);
        QVERIFY(news->heads.first().newest);
        QCOMPARE(news->heads.first().newest->body, pulled->last().body);
        QCOMPARE(news->heads.first().newest->contentHash, pulled->last().contentHash);
    }

    void afterCloseNothingIsAnswered()
    {
        LinkRig anna = rig("anna");
        QVERIFY(anna.open());
        int answers = 0;
        anna.link.poll({}, [&](const auto &) { ++answers; });
        anna.link.close();
        anna.link.poll({}, [&](const auto &) { ++answers; }); // asked of a closed link: told so
        QTRY_COMPARE(answers, 1);
        int openings = 0;
        anna.link.open([&](const auto &) { openings += 100; });
        anna.link.open([&](const auto &) { ++openings; }); // the first attempt is given up
        QTRY_COMPARE(openings, 1);
        QVERIFY(anna.poll());
        QCOMPARE(answers, 1);
        QCOMPARE(anna.lost, 0);
    }

    void anAnswerMayCloseOrDestroyTheLink()
    {
        auto anna = std::make_unique<LinkRig>(m_database.uri(QStringLiteral("anna")));
        QVERIFY(anna->open());
        int answers = 0;
        anna->link.poll({}, [&](const auto &) {
            ++answers;
            anna.reset();
        });
        anna->link.poll({}, [&](const auto &) { answers += 100; });
        QTRY_COMPARE(answers, 1);
        QVERIFY(!anna);
        auto opening = std::make_unique<LinkRig>(m_database.uri(QStringLiteral("anna")));
        opening->link.open([&](const auto &) { opening.reset(); });
        QTRY_VERIFY(!opening);
    }

    void whyAnIncidentIsAbsentIsAnsweredOnlyToWhoHadIt()
    {
        LinkRig anna = rig("anna");
        LinkRig ben = rig("ben");
        QVERIFY(anna.open());
        QVERIFY(ben.open());
        LogWriter made = writer("anna");
        const IncidentId open = IncidentId::random();
        const IncidentId secret = IncidentId::random();
        QVERIFY(anna.append({made.make(open, declaration(QStringLiteral("Open")))}));
        QVERIFY(anna.append({made.make(secret, declaration(QStringLiteral("Private"), true))}));
        const QByteArray hash = anna.pull(secret)->first().chainHash;
        const auto ask = [&](LinkRig &who, const QVector<HeldHead> &heads) {
            return LinkRig::wait<QVector<Access>>([&](auto answer) { who.link.access(heads, answer); });
        };
        const auto told =
            ask(ben, {{secret, 1, hash}, {secret, 1, QByteArray(32, '"')}, {IncidentId::random(), 1, hash}, {open, 9, hash}});
        QVERIFY2(told, why(told));
        QCOMPARE(told->size(), 4);
        const auto is = [](const Access &access, bool there, bool ours, bool all) {
            return access.exists == there && access.isOurs == ours && access.holdsAll == all;
        };
        QVERIFY(is(told->at(0), true, false, true)); // taken away from him: he has proof that he had it
        QVERIFY(is(told->at(1), false, false, false));
        QVERIFY(is(told->at(2), false, false, false));
        QVERIFY(is(told->at(3), true, true, false)); // there, but not that far: the server was rewound
        QVERIFY(is(ask(anna, {{secret, 1, hash}})->first(), true, true, true));
    }

    void whoIsHereIsSeenByTheOthers()
    {
        LinkRig anna = rig("anna");
        LinkRig mia = rig("mia");
        QVERIFY(anna.open());
        QVERIFY(mia.open());
        LogWriter made = writer("anna");
        const IncidentId incident = IncidentId::random();
        QVERIFY(anna.append({made.make(incident, declaration(QStringLiteral("Presence")))}));
        anna.link.present(incident, true, QStringLiteral("wall"));
        mia.link.present(std::nullopt, false, QStringLiteral("desk \"2\""));
        QVERIFY(anna.poll());
        const auto here = LinkRig::wait<QVector<Presence>>([&](auto answer) { mia.link.who(answer); });
        QVERIFY2(here, why(here));
        QCOMPARE(here->size(), 2);
        const Presence &first = here->at(0).login == u"anna" ? here->at(0) : here->at(1);
        const Presence &second = here->at(0).login == u"anna" ? here->at(1) : here->at(0);
        QCOMPARE(first.console, QStringLiteral("wall"));
        QVERIFY(first.incident == incident && first.typing && first.seenUs > 0);
        QCOMPARE(second.console, QStringLiteral("desk \"2\""));
        QVERIFY(!second.incident && !second.typing);
    }

    void aServerThatCannotTellAboutAccessRefusesOnlyThat()
    {
        PgSession super(m_database.superUri());
        const QString function = QStringLiteral("ALTER FUNCTION quarterdeck.%1(uuid[], bigint[], bytea[]) RENAME TO %2");
        QVERIFY(super.run(function.arg(QStringLiteral("access"), QStringLiteral("access_later"))).ok());
        LinkRig anna = rig("anna");
        QVERIFY(anna.open());
        const auto access = LinkRig::wait<QVector<Access>>([&](auto answer) {
            anna.link.access({{IncidentId::random(), 3, QByteArray(32, 'h')}}, answer);
        });
        QVERIFY(super.run(function.arg(QStringLiteral("access_later"), QStringLiteral("access"))).ok());
        QVERIFY(!access);
        QCOMPARE(access.problem().kind, Kind::Refused);
        QVERIFY(anna.poll());
    }
};

QUARTERDECK_TEST(PgLinkTest);
#include "tst_pglink.moc"
