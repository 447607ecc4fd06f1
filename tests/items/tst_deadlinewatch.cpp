// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "items/clocksmodel.h"
#include "replication/timers.h"
#include "support/shippedpolicy.h"
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

    std::function<const Policy &(const Incident &)> rules = [](const Incident &) -> const Policy & { return policy(); };

    std::unique_ptr<DeadlineWatch> start()
    {
        DeadlineWatchOptions options;
        options.author = QStringLiteral("dana");
        options.console = QStringLiteral("desk");
        options.policyOf = rules;
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

const Policy &fourLevels()
{
    static const Policy policy = testing::shippedPolicy();
    return policy;
}

/// One console as a person sees it: what its clocks show, beside the watch that writes.
struct Console
{
    Console(Rig &rig, const IncidentId &id)
        : watch(rig.start()), incident(std::make_shared<LiveIncident>(rig.door, id)), model(rig.rules)
    {
        model.setIncident(incident);
    }
    ClockState stateOf(const QString &clock, const QString &subject = {}) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.readingAt(row).clock == clock && model.readingAt(row).subject == subject)
                return model.stateOf(row);
        }
        return ClockState::Met;
    }
    QString title(const QString &clock, const QString &subject) const { return data(clock, subject, Qt::DisplayRole); }
    QString data(const QString &clock, const QString &subject, int role) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.readingAt(row).clock == clock && model.readingAt(row).subject == subject)
                return model.index(row).data(role).toString();
        }
        return {};
    }
    std::unique_ptr<DeadlineWatch> watch;
    std::shared_ptr<LiveIncident> incident;
    ClocksModel model;
};

/// A SEV-1 that nobody commands, on two consoles of one journal, second by second from 14:00:00.
struct TwoConsoles
{
    explicit TwoConsoles(Rig &theRig) : rig(theRig)
    {
        rig.clock.set({1731679200000}); // 2024-11-15T14:00:00Z
        rig.rules = [](const Incident &) -> const Policy & { return fourLevels(); };
        id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), fourLevels().levels.first().level);
        declared = rig.clock.now();
        for (int i = 0; i < 2; ++i)
            consoles.push_back(std::make_unique<Console>(rig, *id));
        rig.turn();
    }
    /// To that many seconds after the declaration; both consoles look at the clock every second.
    void until(int second)
    {
        while (rig.clock.now() < declared + Milliseconds(second * 1000)) {
            rig.pass(Milliseconds(1000));
            for (const auto &console : consoles)
                console->model.tick(rig.clock.now());
        }
        QTRY_COMPARE(consoles[0]->incident->state().lastSeq, rig.door.stateOf(*id)->lastSeq);
        QTRY_COMPARE(consoles[1]->incident->state().lastSeq, rig.door.stateOf(*id)->lastSeq);
    }
    bool bothShow(ClockState state, const QString &clock, const QString &subject = {}) const
    {
        return std::all_of(consoles.begin(), consoles.end(),
                           [&](const auto &console) { return console->stateOf(clock, subject) == state; });
    }
    QVector<DeadlineMissed> missed(const QString &clock) const
    {
        QVector<DeadlineMissed> found;
        for (const DeadlineMissed &one : rig.door.stateOf(*id)->missed) {
            if (one.clock == clock)
                found.append(one);
        }
        return found;
    }

    Rig &rig;
    std::optional<IncidentId> id;
    Instant declared;
    std::vector<std::unique_ptr<Console>> consoles;
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
    void whatItLooksAtIsToldAndForgotten();
    void twoConsolesShowTheVacancyAndRecordItOnce();
    void theLadderIsNamedStepByStepOnBoth();
    void updatesToCustomersAreDueOverdueAndResetOnBoth();
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

void TestDeadlineWatch::whatItLooksAtIsToldAndForgotten()
{
    Rig rig;
    const auto watch = rig.start();
    QSignalSpy looked(watch.get(), &DeadlineWatch::looked), forgotten(watch.get(), &DeadlineWatch::forgotten);
    const IncidentId id = rig.door.declare(QStringLiteral("Checkout failing"), QStringLiteral("dana"), kSev1);
    rig.pass(minutes(1));
    QCOMPARE(looked.count(), 1);
    rig.door.revoke(id);
    rig.pass(Milliseconds(3000));
    QCOMPARE(forgotten.count(), 1);
}

void TestDeadlineWatch::twoConsolesShowTheVacancyAndRecordItOnce()
{
    Rig rig;
    TwoConsoles two(rig);
    two.until(119);
    QTRY_VERIFY(two.bothShow(ClockState::Normal, clockname::Commander));
    two.until(120);
    QTRY_VERIFY(two.bothShow(ClockState::Due, clockname::Commander)); // amber from 40 % of five minutes
    two.until(299);
    QTRY_VERIFY(two.bothShow(ClockState::Due, clockname::Commander));
    QVERIFY(two.missed(clockname::Commander).isEmpty());
    two.until(300);
    QTRY_VERIFY(two.bothShow(ClockState::Overdue, clockname::Commander));
    QCOMPARE(two.missed(clockname::Commander).size(), 1);
    QCOMPARE(two.missed(clockname::Commander).first().due, two.declared + minutes(5));
    two.until(450);
    QCOMPARE(two.missed(clockname::Commander).size(), 1);
    QVERIFY(rig.door.act(*two.id, RoleAssigned{role::Commander, QStringLiteral("bob"), QString(), rig.clock.now()}, QStringLiteral("bob")));
    two.until(470);
    QTRY_VERIFY(two.bothShow(ClockState::Met, clockname::Commander));
    const QVector<Entry> &entries = rig.door.stateOf(*two.id)->entries;
    const auto events = std::count_if(entries.begin(), entries.end(), [](const Entry &entry) {
        return entry.automatic.what == AutomaticNote::What::DeadlineMissed && entry.automatic.args.value(0) == clockname::Commander;
    });
    QCOMPARE(events, 1);
    const auto taken = std::find_if(entries.begin(), entries.end(),
                                    [](const Entry &entry) { return entry.automatic.what == AutomaticNote::What::RoleAssigned; });
    QVERIFY(taken != entries.end());
    QVERIFY2(entryText(*taken).contains(QStringLiteral("7:30")), qPrintable(entryText(*taken))); // how long there was nobody
}

void TestDeadlineWatch::theLadderIsNamedStepByStepOnBoth()
{
    Rig rig;
    TwoConsoles two(rig);
    const auto nextOnBoth = [&](const char *tier) {
        return std::all_of(two.consoles.begin(), two.consoles.end(), [&](const auto &console) {
            const std::optional<Escalation> due = console->model.escalationDue();
            return due && due->step() == QLatin1String(tier);
        });
    };
    two.until(299);
    QVERIFY(!two.consoles[0]->model.escalationDue());
    struct Step
    {
        int second;
        const char *tier;
    };
    for (const Step &step : {Step{300, "L2"}, Step{600, "L3"}, Step{900, "L4"}}) {
        const QString tier = QString::fromLatin1(step.tier);
        two.until(step.second - 1);
        QTRY_VERIFY(two.bothShow(ClockState::Due, clockname::Escalation, tier));
        two.until(step.second);
        QTRY_VERIFY(two.bothShow(ClockState::Overdue, clockname::Escalation, tier));
        QCOMPARE(two.missed(clockname::Escalation).last().subject, tier);
        QCOMPARE(two.missed(clockname::Escalation).last().due, two.declared + Milliseconds(step.second * 1000));
        QTRY_VERIFY(nextOnBoth(step.tier));
        for (const auto &console : two.consoles) {
            QCOMPARE(console->title(clockname::Escalation, tier), QStringLiteral("Escalate to %1").arg(tier));
            QCOMPARE(console->data(clockname::Acknowledge, {}, ClocksModel::EscalationRole), tier);
        }
        // Somebody asks that tier: it is answered on both, the next one counts on.
        const AlarmAnswered asked{clockname::Escalation, tier, two.declared + Milliseconds(step.second * 1000), rig.clock.now(), 0};
        QVERIFY(rig.door.act(*two.id, asked, QStringLiteral("bob")));
    }
    two.until(910);
    QTRY_VERIFY(!two.consoles[1]->model.escalationDue()); // the last tier was asked
    QCOMPARE(two.missed(clockname::Escalation).size(), 3);
}

void TestDeadlineWatch::updatesToCustomersAreDueOverdueAndResetOnBoth()
{
    const QString customers = QStringLiteral("customers");
    Rig rig;
    TwoConsoles two(rig);
    two.until(600);
    const Instant sent = two.declared + minutes(10), promised = two.declared + minutes(40);
    QVERIFY(rig.door.act(*two.id, UpdateSent{customers, QStringLiteral("We are on it."), sent, promised}, QStringLiteral("carol")));
    two.until(35 * 60 - 1);
    QTRY_VERIFY(two.bothShow(ClockState::Normal, clockname::Cadence, customers));
    two.until(35 * 60);
    QTRY_VERIFY(two.bothShow(ClockState::Due, clockname::Cadence, customers));
    two.until(40 * 60);
    QTRY_VERIFY(two.bothShow(ClockState::Overdue, clockname::Cadence, customers));
    two.until(41 * 60 + 30);
    for (const auto &console : two.consoles) {
        const auto next = console->model.nextUpdate();
        QVERIFY(next);
        QCOMPARE(overBy(next->first, console->model.now()), Milliseconds(90000));
    }
    const Instant again = rig.clock.now();
    QVERIFY(rig.door.act(*two.id, UpdateSent{customers, QStringLiteral("Rolling back."), again, std::nullopt}, QStringLiteral("carol")));
    two.until(41 * 60 + 32);
    QTRY_VERIFY(two.bothShow(ClockState::Normal, clockname::Cadence, customers));
    QTRY_COMPARE(two.consoles[0]->model.nextUpdate()->first.dueAt, again + minutes(30)); // the policy's cadence from the time it was sent
    const QVector<UpdateAdherence> figures = adherenceOf(*rig.door.stateOf(*two.id), fourLevels(), rig.clock.now());
    QCOMPARE(figures.first().audience, customers);
    QCOMPARE(figures.first().due, 2);
    QCOMPARE(figures.first().onTime, 1);
    QCOMPARE(figures.first().worstOver, Milliseconds(90000));
}

QUARTERDECK_TEST(TestDeadlineWatch);
#include "tst_deadlinewatch.moc"
