// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "replication/timers.h"
#include "testmain.h"
#include "warroom/deadlinewatch.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace quarterdeck;

namespace {

const SeverityLevel kSev1{1, QStringLiteral("SEV-1")};

constexpr Milliseconds minutes(int m) { return Milliseconds(m * 60000); }

const Policy &policy()
{
    static const Policy policy = [] {
        Policy p;
        PolicyLevel one{kSev1};
        one.commanderWithin = minutes(5);
        p.levels = {one};
        return p;
    }();
    return policy;
}

/// Timers on a clock that a test moves.
class HandTimers final : public Timers
{
public:
    explicit HandTimers(FakeClock &clock) : m_clock(clock) {}
    Id start(Milliseconds delay, std::function<void()> fire) override
    {
        m_waiting.emplace(++m_last, std::pair(m_clock.monotonicMs() + delay.count(), std::move(fire)));
        return m_last;
    }
    void cancel(Id id) override { m_waiting.erase(id); }
    void fireDue()
    {
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            if (it->second.first > m_clock.monotonicMs()) {
                ++it;
                continue;
            }
            const auto fire = std::move(it->second.second);
            m_waiting.erase(it);
            fire();
            it = m_waiting.begin();
        }
    }
    /// Until the next one, at most `time`.
    Milliseconds untilNext(Milliseconds time) const
    {
        for (const auto &[id, waiting] : m_waiting)
            time = std::min(time, Milliseconds(std::max<qint64>(1, waiting.first - m_clock.monotonicMs())));
        return time;
    }
    qsizetype count() const { return qsizetype(m_waiting.size()); }

private:
    FakeClock &m_clock;
    Id m_last = 0;
    std::map<Id, std::pair<qint64, std::function<void()>>> m_waiting;
};

struct Rig
{
    FakeClock clock;
    HandTimers timers{clock};
    FakeDoor door{clock};

    std::unique_ptr<DeadlineWatch> start()
    {
        DeadlineWatchOptions options;
        options.author = QStringLiteral("dana");
        options.console = QStringLiteral("desk");
        options.policyOf = [](const Incident &) -> const Policy & { return policy(); };
        return std::make_unique<DeadlineWatch>(door, clock, std::move(options), &timers);
    }
    /// What was asked is answered, and what that leads to.
    void turn()
    {
        for (int i = 0; i < 8; ++i) {
            door.settle();
            QCoreApplication::sendPostedEvents();
        }
    }
    void pass(Milliseconds time)
    {
        turn();
        while (time.count() > 0) {
            const Milliseconds step = timers.untilNext(time);
            clock.advance(step);
            time -= step;
            timers.fireDue();
            turn();
        }
    }
    int missed(const IncidentId &id) const { return int(door.stateOf(id)->missed.size()); }
    int tries(const IncidentId &id) const
    {
        return int(std::count_if(door.submitted().begin(), door.submitted().end(), [&](const Command &command) {
            return command.incident == id && std::holds_alternative<DeadlineMissed>(command.payload);
        }));
    }
};

} // namespace

class TestDeadlineWatch : public QObject
{
    Q_OBJECT
private slots:
    void writesOnceAtTheDeadline();
    void aSecondProgramOnTheJournalAddsNothing();
    void aRestartDuringTheAlarmFindsIt();
    void whoMayOnlyReadWritesNothing();
    void practiceImportsAndOldOnesAreLeftAlone();
    void aFailedWriteIsTriedAgain();
    void aSleepIsToldAndCaughtUp();
    void oneTimerHoweverManyIncidents();
};

void TestDeadlineWatch::writesOnceAtTheDeadline()
{
    Rig rig;
    const auto watch = rig.start();
    rig.pass(minutes(1));
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    const Instant declared = rig.clock.now();
    rig.pass(minutes(5) - Milliseconds(1000));
    QCOMPARE(rig.missed(id), 0);
    rig.pass(Milliseconds(1000));
    QCOMPARE(rig.missed(id), 1);
    QCOMPARE(rig.door.stateOf(id)->missed.first().due, declared + minutes(5));
    QCOMPARE(rig.door.stateOf(id)->coachNotes.size(), 1); // no_commander
    rig.pass(minutes(20));
    QCOMPARE(rig.missed(id), 1);
    QCOMPARE(rig.tries(id), 1);
}

void TestDeadlineWatch::aSecondProgramOnTheJournalAddsNothing()
{
    Rig rig;
    const auto first = rig.start(), second = rig.start();
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    rig.pass(minutes(6));
    QCOMPARE(rig.missed(id), 1);
    QSet<EventId> ids;
    for (const Command &command : rig.door.submitted()) {
        if (std::holds_alternative<DeadlineMissed>(command.payload))
            ids.insert(*command.eventId);
    }
    QCOMPARE(ids.size(), 1);
}

void TestDeadlineWatch::aRestartDuringTheAlarmFindsIt()
{
    Rig rig;
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    const Instant declared = rig.clock.now();
    rig.clock.advance(minutes(12));
    auto watch = rig.start();
    rig.pass(Milliseconds(5000));
    QCOMPARE(rig.missed(id), 1);
    QCOMPARE(rig.door.stateOf(id)->missed.first().due, declared + minutes(5));
    watch = rig.start();
    rig.pass(minutes(2));
    QCOMPARE(rig.missed(id), 1);
}

void TestDeadlineWatch::whoMayOnlyReadWritesNothing()
{
    Rig rig;
    SyncState state;
    state.mayWrite = false;
    rig.door.announce(state);
    const auto watch = rig.start();
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("alice"), kSev1);
    rig.pass(minutes(10));
    QCOMPARE(rig.missed(id), 0);
    QCOMPARE(rig.tries(id), 0);
}

void TestDeadlineWatch::practiceImportsAndOldOnesAreLeftAlone()
{
    Rig rig;
    const auto watch = rig.start();
    const auto declare = [&](IncidentKind kind, Instant at, const QString &origin) {
        IncidentDeclared p;
        p.ref = QStringLiteral("INC-AAAAA%1").arg(QChar(u'A' + ushort(rig.door.submitted().size())));
        p.title = QStringLiteral("Old");
        p.kind = kind;
        p.severity = kSev1;
        p.at = at;
        p.origin = {origin, origin.isEmpty() ? QString() : QStringLiteral("k"), {}};
        const IncidentId id = IncidentId::random();
        const auto receipt = rig.door.act(id, p);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        return id;
    };
    const Instant now = rig.clock.now();
    const IncidentId test = declare(IncidentKind::Test, now, {}), backfill = declare(IncidentKind::Backfill, now, {});
    const IncidentId imported = declare(IncidentKind::Real, now, QStringLiteral("statuspage")),
                     old = declare(IncidentKind::Real, now - minutes(48 * 60), {});
    const IncidentId drill = declare(IncidentKind::Drill, now, {});
    rig.pass(minutes(10));
    for (const IncidentId &id : {test, backfill, imported, old})
        QCOMPARE(rig.missed(id), 0);
    QCOMPARE(rig.missed(drill), 1);
}

void TestDeadlineWatch::aFailedWriteIsTriedAgain()
{
    Rig rig;
    const auto watch = rig.start();
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    rig.pass(minutes(5) - Milliseconds(500));
    rig.door.failNext({ErrorCode::Storage, QStringLiteral("disk"), {}}, 2);
    rig.pass(Milliseconds(1000));
    QCOMPARE(rig.missed(id), 0);
    rig.pass(minutes(2));
    QCOMPARE(rig.missed(id), 1);
}

void TestDeadlineWatch::aSleepIsToldAndCaughtUp()
{
    Rig rig;
    const auto watch = rig.start();
    QSignalSpy jumped(watch.get(), &DeadlineWatch::clockJumped);
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    rig.pass(minutes(1));
    QCOMPARE(jumped.count(), 0);
    rig.clock.advance(minutes(40)); // nothing ran meanwhile
    rig.timers.fireDue();
    rig.turn();
    QCOMPARE(jumped.count(), 1);
    QCOMPARE(rig.missed(id), 1);
    rig.clock.set(rig.clock.now() - minutes(120)); // and its clock set back
    rig.pass(Milliseconds(31000));
    QCOMPARE(jumped.count(), 2);
    QVERIFY(jumped.last().first().toLongLong() < -minutes(119).count());
    QCOMPARE(rig.missed(id), 1);
}

void TestDeadlineWatch::oneTimerHoweverManyIncidents()
{
    Rig rig;
    const auto watch = rig.start();
    for (int i = 0; i < 20; ++i)
        rig.door.declare(QStringLiteral("Incident %1").arg(i), QStringLiteral("dana"), kSev1);
    rig.pass(minutes(1));
    QCOMPARE(rig.timers.count(), 1);
    QCOMPARE(watch->watched(), 20);
}

QUARTERDECK_TEST(TestDeadlineWatch);
#include "tst_deadlinewatch.moc"
