// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkrig.h"
#include "testmain.h"

using namespace quarterdeck;
using namespace quarterdeck::testing;

/// A link on a bad network and to a bad server: every loss is told once, in time, and what was asked again is there once.
class PgLinkFaultTest : public QObject
{
    Q_OBJECT

    using Kind = LinkProblem::Kind;
    SharedDatabase m_database;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<LogWriter> m_made;

    static PgLink::Deadlines quick()
    {
        using namespace std::chrono_literals;
        return {.open = 2000ms, .append = 1000ms, .poll = 1000ms, .pull = 1000ms, .checkEvery = 1000ms, .check = 500ms};
    }
    QString uri() const { return m_database.uri(QStringLiteral("anna")); }
    QString proxied() { return throughPort(uri(), m_database.server().port(), m_proxy->port()); }
    int count(const IncidentId &incident)
    {
        return PgSession(m_database.superUri())
            .run(QStringLiteral("SELECT count(*) FROM quarterdeck.event WHERE incident = '%1'").arg(incident.toString()))
            .value()
            .toInt();
    }
    LogRecord event(const IncidentId &incident) { return m_made->make(incident, note(QStringLiteral("once"))); }

private slots:
    void initTestCase()
    {
        if (!PostgresServer::available())
            QSKIP("PostgreSQL is not installed");
        PostgresServer::Options options;
        options.durable = true; // what was acknowledged must survive kill -9
        QVERIFY2(m_database.start(options), qPrintable(m_database.error()));
        QVERIFY2(m_database.add(QStringLiteral("anna"), MemberRole::Responder), qPrintable(m_database.error()));
        m_made = std::make_unique<LogWriter>(QStringLiteral("anna"), uri());
    }
    void init() { m_proxy = std::make_unique<FaultProxy>(quint16(m_database.server().port())); }

    void aSwallowedAnswerIsALossAndAskingAgainIsNoDuplicate()
    {
        const IncidentId incident = IncidentId::random();
        const LogRecord once = event(incident);
        LinkRig rig(proxied(), quick());
        QVERIFY(rig.open());
        m_proxy->set(FaultProxy::Fault::SwallowAnswers);
        QElapsedTimer timer;
        timer.start();
        const auto lost = rig.append({once});
        QVERIFY(!lost);
        QCOMPARE(lost.problem().kind, Kind::Lost);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(rig.lost, 1);
        QCOMPARE(count(incident), 1);
        m_proxy->set(FaultProxy::Fault::None);
        const auto opened = rig.open();
        QVERIFY2(opened, why(opened));
        const auto again = rig.append({once});
        QVERIFY2(again, why(again));
        QVERIFY(again->first().duplicate);
        QCOMPARE(count(incident), 1);
        QCOMPARE(rig.lost, 1);
    }

    void aHalfOpenLinkIsNoticedWithinFifteenSeconds()
    {
        LinkRig rig(proxied()); // with the product's own deadlines
        QVERIFY(rig.open());
        m_proxy->set(FaultProxy::Fault::SwallowAll);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.lost, 1, 20'000);
        QVERIFY2(timer.elapsed() <= 15'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(rig.lastProblem.kind, Kind::Lost);
    }

    void aPollIsLateAfterFiveSeconds()
    {
        LinkRig rig(proxied());
        QVERIFY(rig.open());
        m_proxy->set(FaultProxy::Fault::SwallowAll);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!rig.poll());
        QVERIFY2(timer.elapsed() >= 5000 && timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    }

    void aSlowDripIsLateAndADelayIsNot()
    {
        LinkRig rig(proxied(), quick());
        QVERIFY(rig.open());
        m_proxy->set(FaultProxy::Fault::Delay, 200);
        QVERIFY(rig.poll());
        m_proxy->set(FaultProxy::Fault::Drip, 100);
        QElapsedTimer timer;
        timer.start();
        const auto late = rig.poll();
        QVERIFY(!late);
        QCOMPARE(late.problem().kind, Kind::Lost);
        QVERIFY(timer.elapsed() < 1500);
    }

    void cutAnywhereNothingIsLostOrDoubled()
    {
        const IncidentId incident = IncidentId::random();
        int written = 0;
        for (const int bytes : {0, 1, 4, 5, 20, 60, 100, 200, 300, 1000}) {
            LinkRig rig(proxied(), quick());
            const auto opened = rig.open();
            QVERIFY2(opened, why(opened));
            m_proxy->cutAfter(bytes);
            const LogRecord once = event(incident);
            int tries = 0;
            for (;;) {
                QVERIFY(++tries < 5);
                const auto result = rig.append({once});
                if (result && rig.pull(incident, written))
                    break;
                if (!result)
                    QCOMPARE(result.problem().kind, Kind::Lost);
                const auto reopened = rig.open();
                QVERIFY2(reopened, why(reopened));
            }
            ++written;
            QCOMPARE(count(incident), written);
        }
    }

    void everyoneWhoWaitsIsToldAndTheLossOnce()
    {
        LinkRig rig(proxied());
        QVERIFY(rig.open());
        QString order;
        m_proxy->set(FaultProxy::Fault::SwallowAnswers); // or a quick server answers before the cut
        for (const QChar name : {u'a', u'b', u'c'})
            rig.link.poll({}, [&order, name](const auto &result) { order += result ? u'-' : name; });
        rig.link.lost = [&order](const LinkProblem &) { order += u'L'; };
        m_proxy->cut();
        QTRY_COMPARE(order, QStringLiteral("abcL"));
        QVERIFY(!rig.poll()); // a closed link answers too
        QCOMPARE(order, QStringLiteral("abcL"));
    }

    void openingAgainFromInsideTheLossWorks()
    {
        LinkRig rig(proxied());
        QVERIFY(rig.open());
        int opened = 0, stale = 0;
        rig.link.poll({}, [&](const auto &) { rig.link.open([&](const auto &result) { opened += result ? 1 : 100; }); });
        rig.link.poll({}, [&](const auto &) { ++stale; });
        m_proxy->cut();
        QTRY_COMPARE(opened, 1);
        QCOMPARE(stale, 0);
        QCOMPARE(rig.lost, 0);
        QVERIFY(rig.poll());
    }

    void aHungServerIsNoticedAndFoundAgain()
    {
        LinkRig rig(uri(), quick());
        QVERIFY(rig.open());
        QVERIFY(m_database.server().suspend());
        QElapsedTimer timer;
        timer.start();
        const auto hung = rig.poll();
        const qint64 noticed = timer.elapsed();
        timer.start();
        const auto closed = rig.open();
        const qint64 gaveUp = timer.elapsed();
        QVERIFY(m_database.server().resume());
        QVERIFY(!hung);
        QCOMPARE(hung.problem().kind, Kind::Lost);
        QVERIFY2(noticed < 1500, qPrintable(QString::number(noticed)));
        QVERIFY(!closed);
        QCOMPARE(closed.problem().kind, Kind::Lost);
        QVERIFY2(gaveUp < 2500, qPrintable(QString::number(gaveUp)));
        const auto opened = rig.open();
        QVERIFY2(opened, why(opened));
    }

    void aKilledServerInTheMiddleOfAppendsLosesNothingThatWasAcknowledged()
    {
        const IncidentId incident = IncidentId::random();
        QVector<LogRecord> events;
        for (int i = 0; i < 300; ++i)
            events.append(event(incident));
        for (int round = 0; round < 3; ++round) {
            LinkRig rig(uri());
            const auto opened = rig.open();
            QVERIFY2(opened, why(opened));
            int acknowledged = 0, failed = 0;
            for (const LogRecord &each : std::as_const(events)) {
                rig.link.append(incident, {each}, [&](const auto &result) {
                    if (result)
                        ++acknowledged;
                    else if (result.problem().kind == Kind::Lost)
                        ++failed;
                });
            }
            QTRY_VERIFY(acknowledged > 20 * round);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(m_database.server().kill9());
            QTRY_COMPARE_WITH_TIMEOUT(acknowledged + failed, 300, 3000);
            QTRY_COMPARE(rig.lost, failed > 0 ? 1 : rig.lost);
            QVERIFY(m_database.server().launch());
            QVERIFY2(count(incident) >= acknowledged, qPrintable(QString::number(acknowledged)));
        }
        LinkRig rig(uri());
        const auto opened = rig.open();
        QVERIFY2(opened, why(opened));
        const auto all = rig.append(events);
        QVERIFY2(all, why(all));
        QCOMPARE(count(incident), 300);
        const auto pulled = rig.pull(incident, 0, 1000);
        QVERIFY2(pulled, why(pulled));
        QCOMPARE(brokenChain(*pulled), QString());
    }

    void aRestartIsALossNotAStop()
    {
        LinkRig rig(uri());
        QVERIFY(rig.open());
        QVERIFY(m_database.server().restart());
        QTRY_COMPARE(rig.lost, 1);
        QCOMPARE(rig.lastProblem.kind, Kind::Lost);
        const auto opened = rig.open();
        QVERIFY2(opened, why(opened));
        QVERIFY(rig.poll());
    }

    void aServerThatEndsOurSessionIsALoss()
    {
        LinkRig rig(uri());
        QVERIFY(rig.open());
        QVERIFY(PgSession(m_database.superUri())
                    .run(QStringLiteral(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'Quarterdeck%'"))
                    .ok());
        QTRY_COMPARE(rig.lost, 1);
        QCOMPARE(rig.lastProblem.kind, Kind::Lost);
    }

    void anIncidentThatSomeoneHoldsLockedFailsAloneAndOthersGoOn()
    {
        const IncidentId held = IncidentId::random();
        LinkRig rig(uri());
        QVERIFY(rig.open());
        QVERIFY(rig.append({event(held)}));
        PgSession insider(m_database.superUri());
        QVERIFY(
            insider
                .run(
                    QStringLiteral("BEGIN; SELECT * FROM quarterdeck.head WHERE incident = '%1' FOR UPDATE").arg(held.toString()))
                .ok());
        const auto waited = rig.append({event(held)});
        QVERIFY(!waited);
        QCOMPARE(waited.problem().kind, Kind::Lost);
        QCOMPARE(waited.problem().sqlState, QStringLiteral("55P03"));
        QCOMPARE(rig.lost, 0); // busy, but there
        QVERIFY(rig.append({event(IncidentId::random())}));
    }
};

QUARTERDECK_TEST(PgLinkFaultTest);
#include "tst_pglinkfaults.moc"
