// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "journal/journalreplica.h"
#include "simjournal.h"
#include "testmain.h"
#include "warroom/journalservice.h"

#include <QTemporaryDir>
#include <QTest>

namespace quarterdeck::simulation {

/// What the simulator believes of a journal is what the real one does: the same random life (writing, places from the server, a copy of
/// the journal that was first, refusals, rewinds, new numbers) leaves the same rows, numbers, places and cursors in both.
class TestStoreContract : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRealJournalDoesWhatTheSimulatedOneDoes_data();
    void theRealJournalDoesWhatTheSimulatedOneDoes();

private:
    void write();
    void othersWrite();
    void serverTakes();
    void aCopyWasFirst();
    void accept(bool skipsOne);
    void refuse();
    void rewind();
    void renumber();
    void compare(const char *after);

    IncidentId anyIncident() { return m_incidents[m_chance.below(m_incidents.size())]; }
    void order(LogRecord row);
    void learn();
    QVector<LogRecord> pending() { return m_service->replica().unsent(0, -1).value(); }
    JournalInfo info() { return std::get<JournalInfo>(m_service->execute(InfoRequest{})); }

    Chance m_chance{1};
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalService> m_service;
    std::unique_ptr<SimJournal> m_simulated;
    QVector<IncidentId> m_incidents;
    std::map<IncidentId, QVector<LogRecord>> m_orders; ///< the server's
    qint64 m_othersNumber = 0;
};

void TestStoreContract::init()
{
    m_service.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("journal.db"));
    auto lock = JournalLock::acquire(path);
    QVERIFY(lock.ok());
    auto opened = JournalService::open(std::move(lock).value(), path, Policy(), m_clock);
    QVERIFY(opened.ok());
    m_service = std::move(opened).value();
    QVERIFY(m_service->replica().share().ok());
    m_simulated = std::make_unique<SimJournal>(info().device, QStringLiteral("dana"));
    m_incidents = {IncidentId::random(), IncidentId::random()};
    m_orders.clear();
    for (const IncidentId &incident : m_incidents) {
        IncidentDeclared declared;
        declared.title = QStringLiteral("Checkout fails");
        declared.at = m_clock.now();
        const Command command{
            CommandId::random(), incident, QStringLiteral("dana"), QStringLiteral("test"), m_clock.now(), declared, {}, {}};
        QVERIFY(std::get<Receipts>(m_service->execute(SubmitRequest{{command}})).first().ok());
    }
    learn();
}

/// The simulated journal gets what the real one has written.
void TestStoreContract::learn()
{
    for (const LogRecord &record : pending()) {
        if (!m_simulated->rows().contains(record.id))
            m_simulated->put(record);
    }
}

void TestStoreContract::write()
{
    m_clock.advance(Milliseconds(1000));
    EntryBody body;
    body.text = QStringLiteral("entry %1").arg(m_clock.now().ms);
    body.occurred = m_clock.now();
    const Command command{CommandId::random(),
                          anyIncident(),
                          QStringLiteral("dana"),
                          QStringLiteral("test"),
                          m_clock.now(),
                          EntryLogged{body},
                          {},
                          {}};
    QVERIFY(std::get<Receipts>(m_service->execute(SubmitRequest{{command}})).first().ok());
    learn();
}

/// Gives the row the next place of its incident; like the server, no id and no number of a device twice.
void TestStoreContract::order(LogRecord row)
{
    for (const auto &[incident, rows] : m_orders) {
        for (const LogRecord &known : rows) {
            if (known.id == row.id || (known.device == row.device && known.deviceSeq == row.deviceSeq))
                return;
        }
    }
    QVector<LogRecord> &rows = m_orders[row.incident];
    row.seq = rows.size() + 1;
    row.receivedUs = m_clock.now().ms * 1000 + row.seq;
    row.chainHash =
        chainHash(rows.isEmpty() ? QByteArray() : rows.constLast().chainHash, row.contentHash, row.seq, row.receivedUs);
    rows.append(row);
}

void TestStoreContract::othersWrite()
{
    static const DeviceId device = DeviceId::random();
    LogRecord row{.id = EventId::random(),
                  .incident = anyIncident(),
                  .author = QStringLiteral("sam"),
                  .device = device,
                  .deviceSeq = ++m_othersNumber};
    row.hlc = (m_clock.now().ms << 16) + 1000 + m_othersNumber; // never equal to ours, so that the order of sending is total
    EntryBody body;
    body.text = QStringLiteral("from elsewhere");
    row.kind = kindOf(EntryLogged{body});
    row.body = encodeBody(m_clock.now(), QStringLiteral("elsewhere"), EntryLogged{body});
    row.salt = m_chance.bytes(16);
    row.contentHash = contentHash(row);
    order(row);
}

void TestStoreContract::serverTakes()
{
    for (const LogRecord &event : pending()) {
        if (m_chance.happens(0.5))
            order(event);
    }
}

/// A copy of this journal sent an event of ours under its own numbers, or another event under a number of ours.
void TestStoreContract::aCopyWasFirst()
{
    QVector<LogRecord> events = pending();
    if (events.isEmpty())
        return;
    LogRecord event = events[m_chance.below(events.size())];
    if (m_chance.happens(0.5)) {
        event.device = DeviceId::random();
        event.deviceSeq = 1;
    } else {
        event.id = EventId::random();
        event.hlc += 500;
    }
    event.contentHash = contentHash(event);
    order(event);
}

void TestStoreContract::accept(bool skipsOne)
{
    const IncidentId incident = anyIncident();
    const ReplicaState state = m_simulated->load();
    const qint64 from = state.cursors.value(incident).seq + (skipsOne ? 1 : 0);
    const QVector<LogRecord> rows = m_orders[incident].mid(from, m_chance.between(1, 4));
    if (rows.isEmpty())
        return;
    const Outcome simulated = m_simulated->accept(incident, rows);
    const Outcome real = m_service->replicaWriter().accept(incident, rows);
    const QString why = real ? (simulated ? QString() : simulated.error().message) : real.error().message;
    QVERIFY2(real.ok() == simulated.ok(), qPrintable(why));
}

void TestStoreContract::refuse()
{
    const QVector<LogRecord> events = pending();
    if (events.isEmpty())
        return;
    const EventId event = events[m_chance.below(events.size())].id;
    QVERIFY(m_service->replica().refuse(event, QStringLiteral("no")).ok());
    QVERIFY(m_simulated->refuse(event, QStringLiteral("no")).ok());
}

/// The server lost the end of the incident.
void TestStoreContract::rewind()
{
    const IncidentId incident = anyIncident();
    QVector<LogRecord> &rows = m_orders[incident];
    rows = rows.mid(0, m_chance.below(rows.size() + 1));
    QVERIFY(m_service->replicaWriter().rewind(incident).ok());
    QVERIFY(m_simulated->rewind(incident).ok());
}

void TestStoreContract::renumber()
{
    QVERIFY(m_service->replica().renumber().ok());
    QVERIFY(m_simulated->renumber(info().device).ok());
}

void TestStoreContract::compare(const char *after)
{
    const auto cursors = m_service->replica().cursors();
    QVERIFY(cursors.ok());
    QCOMPARE(cursors->size(), qsizetype(m_simulated->cursors().size()));
    for (const auto &[incident, cursor] : m_simulated->cursors()) {
        QCOMPARE(cursors->value(incident).seq, cursor.seq);
        QCOMPARE(cursors->value(incident).hash, cursor.hash);
    }
    const QVector<LogRecord> real = pending();
    const QVector<LogRecord> simulated = m_simulated->unsent(0, 100000);
    QVERIFY2(real.size() == simulated.size(), after);
    for (qsizetype i = 0; i < real.size(); ++i) {
        QVERIFY2(real[i].id == simulated[i].id, after);
        QCOMPARE(real[i].device, simulated[i].device);
        QCOMPARE(real[i].deviceSeq, simulated[i].deviceSeq);
        QCOMPARE(real[i].contentHash, simulated[i].contentHash);
    }
    const QStringList problems = std::get<VerifyReport>(m_service->execute(VerifyRequest{})).problems;
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1String(after) + QStringLiteral(": ") + problems.join(QStringLiteral("; "))));
    QVERIFY2(m_simulated->damage().isEmpty(), after);
}

void TestStoreContract::theRealJournalDoesWhatTheSimulatedOneDoes_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("life %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestStoreContract::theRealJournalDoesWhatTheSimulatedOneDoes()
{
    QFETCH(quint64, seed);
    m_chance = Chance(seed);
    for (int step = 0; step < 80; ++step) {
        const double dice = m_chance.real();
        const char *done = "";
        if (dice < 0.25)
            write(), done = "writing";
        else if (dice < 0.40)
            othersWrite(), done = "others' writing";
        else if (dice < 0.52)
            serverTakes(), done = "the server taking events";
        else if (dice < 0.58)
            aCopyWasFirst(), done = "a copy being first";
        else if (dice < 0.85)
            accept(false), done = "accepting";
        else if (dice < 0.88)
            accept(true), done = "rows that do not come next";
        else if (dice < 0.91)
            refuse(), done = "a refusal";
        else if (dice < 0.96)
            rewind(), done = "a rewind";
        else
            renumber(), done = "new numbers";
        compare(done);
        if (QTest::currentTestFailed())
            return;
    }
}

QUARTERDECK_TEST(TestStoreContract);

} // namespace quarterdeck::simulation

#include "tst_storecontract.moc"
