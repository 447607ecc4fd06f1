// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"
#include "domain/coach.h"
#include "domain/decide.h"
#include "domain/fold.h"
#include "exchange/scenarioplayer.h"
#include "support/fakeclock.h"
#include "support/shippedpolicy.h"
#include "support/testmain.h"
#include "warroom/deadlineduty.h"
#include "warroom/steadytime.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <deque>
#include <memory>
#include <vector>

using namespace quarterdeck;

namespace {

const IncidentId kIncident = *IncidentId::fromString(QStringLiteral("6f0f3a4e-8a61-4c1f-9d7b-1c2d3e4f5a6b"));
constexpr Instant kDeclared{1731679200000}; // 2024-11-15T14:00:00Z
constexpr Milliseconds kSecond{1000}, kMinute{60000};
constexpr int kConsoles = 20;

const Policy &shipped()
{
    static const Policy policy = testing::shippedPolicy();
    return policy;
}

/// The wall clock can be set, and the computer can sleep, in which the steady clock counts on (as the real one does).
class ConsoleClock final : public Clock
{
public:
    explicit ConsoleClock(const Instant &trueTime) : m_true(trueTime) {}
    Instant now() const override { return m_true + m_set; }
    qint64 monotonicMs() const override { return (m_true - kDeclared).count(); }
    void setBack(Milliseconds by) { m_set -= by; }

private:
    const Instant &m_true;
    Milliseconds m_set{0};
};

/// The log that everyone's events go to; the order is that of arrival, as the database gives it.
struct SharedLog
{
    QVector<Event> events;
    Incident state{kIncident};

    void append(Event event)
    {
        if (std::any_of(events.begin(), events.end(), [&](const Event &one) { return one.id == event.id; }))
            return;
        event.seq = events.size() + 1;
        fold(state, event);
        events.append(event);
    }
};

/// One journal with one program on it: sees the log with a delay, sleeps, is started again, loses its network.
class Console
{
public:
    Console(int number, const Instant &trueTime, SharedLog &log, QRandomGenerator &chance)
        : m_number(number),
          m_true(trueTime),
          m_log(log),
          m_chance(chance),
          m_clock(trueTime)
    {
        start();
    }

    void start()
    {
        m_time = std::make_unique<SteadyTime>(m_clock);
        m_duty.emplace(m_device, true, QStringLiteral("p%1").arg(m_number), m_time->now());
        m_lookAt = m_true;
    }
    void sleepFor(Milliseconds how) { m_asleepUntil = m_true + how; }
    void cutOffFor(Milliseconds how) { m_offlineUntil = m_true + how; }
    void setBack(Milliseconds by) { m_clock.setBack(by); }
    bool isAwake() const { return m_true >= m_asleepUntil; }
    bool isOnline() const { return isAwake() && m_true >= m_offlineUntil; }

    /// One turn of its event loop.
    void turn()
    {
        if (!isAwake())
            return;
        if (m_asleepUntil > m_lastTurn && m_duty)
            m_duty->resume(m_time->now());
        m_lastTurn = m_true;
        if (isOnline()) {
            receive();
            send();
        }
        if (m_true < m_lookAt)
            return;
        const Instant now = m_time->now();
        const DeadlineDuty::Look look = m_duty->look(m_state, shipped(), now);
        for (const DeadlineDuty::Task &task : look.tasks) {
            const Command command{CommandId::random(),
                                  kIncident,
                                  QStringLiteral("p%1").arg(m_number),
                                  QStringLiteral("c%1").arg(m_number),
                                  now,
                                  task.payload,
                                  std::nullopt,
                                  task.id};
            if (decide(&m_state, command))
                write(
                    Event{task.id, kIncident, command.author, command.console, now, 0, m_state.lastSeq, task.payload, {}, false});
        }
        if (isOnline())
            send();
        const Milliseconds sleep = look.next ? std::clamp(*look.next - now, Milliseconds(20), 10 * kMinute) : 10 * kMinute;
        m_lookAt = m_true + sleep;
    }

    /// When it has something to do by itself.
    Instant nextTurn() const
    {
        if (!isAwake())
            return m_asleepUntil;
        Instant next = m_lookAt;
        if (m_offlineUntil > m_true)
            next = std::min(next, m_offlineUntil);
        if (m_heardAt && isOnline())
            next = std::min(next, *m_heardAt);
        return next;
    }

private:
    /// What is written here is seen here at once, in front of what others wrote meanwhile.
    void write(const Event &event)
    {
        fold(m_state, event);
        m_unsent.append(event);
    }
    void send()
    {
        for (const Event &event : std::as_const(m_unsent))
            m_log.append(event);
        m_unsent.clear();
    }
    void receive()
    {
        const qsizetype reach = m_log.events.size();
        if (reach == m_seen)
            return;
        if (!m_heardAt)
            m_heardAt = m_true + Milliseconds(m_chance.bounded(20, 400));
        if (m_true < *m_heardAt)
            return;
        m_heardAt.reset();
        m_seen = reach;
        m_state = m_log.state;
        for (const Event &event : std::as_const(m_unsent))
            fold(m_state, event);
        m_lookAt = m_true;
    }

    int m_number;
    const Instant &m_true;
    SharedLog &m_log;
    QRandomGenerator &m_chance;
    DeviceId m_device = DeviceId::random();
    ConsoleClock m_clock;
    std::unique_ptr<SteadyTime> m_time;
    std::optional<DeadlineDuty> m_duty;
    Incident m_state{kIncident};
    qsizetype m_seen = 0;
    QVector<Event> m_unsent;
    Instant m_lookAt, m_asleepUntil, m_offlineUntil, m_lastTurn;
    std::optional<Instant> m_heardAt;
};

/// One incident on twenty consoles, for two hours, with everything that goes wrong with clocks.
class World
{
public:
    World(quint32 seed, bool isTroubled) : m_chance(seed)
    {
        IncidentDeclared p;
        p.ref = QStringLiteral("INC-7K3QZP");
        p.title = QStringLiteral("Checkout failing");
        p.severity = shipped().levels.first().level;
        p.at = kDeclared;
        person(p);
        for (int i = 0; i < kConsoles; ++i)
            m_consoles.push_back(std::make_unique<Console>(i, m_now, m_log, m_chance));
        planPeople();
        if (isTroubled)
            planTroubles();
    }

    /// Runs to the end; the first promise that was broken, or nothing.
    QString run()
    {
        const Instant end = kDeclared + 120 * kMinute;
        std::sort(m_plan.begin(), m_plan.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        size_t next = 0;
        while (m_now < end) {
            for (; next < m_plan.size() && m_plan[next].first <= m_now; ++next)
                m_plan[next].second();
            for (const auto &console : m_consoles)
                console->turn();
            if (const QString broken = check(); !broken.isEmpty())
                return broken;
            m_now = m_now + step();
        }
        return {};
    }
    int copies() const { return m_copies; }
    int alarms() const { return int(m_log.state.missed.size()); }

private:
    /// The moment at which the next of them does something; once a minute in between for the checks.
    Milliseconds step() const
    {
        Instant next = m_now + kMinute;
        for (const auto &console : m_consoles)
            next = std::min(next, console->nextTurn());
        for (const auto &[at, what] : m_plan) {
            if (at > m_now)
                next = std::min(next, at);
        }
        return std::max(next - m_now, Milliseconds(10));
    }

    /// What people do: p0 declares, p1 takes command, anyone sends updates.
    void person(const Payload &payload, int who = 0)
    {
        m_log.append(Event{EventId::random(),
                           kIncident,
                           QStringLiteral("p%1").arg(who),
                           QStringLiteral("desk"),
                           m_now,
                           0,
                           m_log.state.lastSeq,
                           payload,
                           {},
                           false});
    }
    Instant any(int fromMinute, int toMinute) { return kDeclared + m_chance.bounded(fromMinute * 60, toMinute * 60) * kSecond; }
    void plan(Instant at, std::function<void()> what) { m_plan.emplace_back(at, std::move(what)); }

    void planPeople()
    {
        plan(any(1, 12), [this] { person(RoleAssigned{role::Commander, QStringLiteral("p1"), std::nullopt, m_now}, 1); });
        for (int i = 0; i < 4; ++i) {
            const bool inside = m_chance.bounded(2) == 0;
            plan(any(4, 110), [this, inside] {
                person(UpdateSent{inside ? QStringLiteral("internal") : QStringLiteral("customers"),
                                  QStringLiteral("We are on it."), m_now, std::nullopt},
                       m_chance.bounded(kConsoles));
            });
        }
        plan(any(20, 115), [this] { person(MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(m_now), {}}); });
    }

    void planTroubles()
    {
        const auto someone = [this] { return m_consoles[size_t(m_chance.bounded(kConsoles))].get(); };
        for (int i = 0; i < 12; ++i) {
            Console *one = someone();
            const int kind = m_chance.bounded(4);
            if (kind == 0)
                plan(any(0, 100), [one] { one->sleepFor(40 * kMinute); });
            else if (kind == 1)
                plan(any(0, 100), [one] { one->setBack(120 * kMinute); });
            else if (kind == 2)
                plan(any(0, 100), [one] { one->start(); });
            else
                plan(any(0, 100), [one] { one->cutOffFor(3 * kMinute); });
        }
        // And everyone at once: a building without power, a time server gone mad.
        if (m_chance.bounded(4) == 0)
            plan(any(2, 30), [this] {
                for (const auto &console : m_consoles)
                    console->sleepFor(40 * kMinute);
            });
        if (m_chance.bounded(4) == 0)
            plan(any(2, 60), [this] {
                for (const auto &console : m_consoles)
                    console->setBack(120 * kMinute);
            });
    }

    QString check()
    {
        if (m_log.events.size() != m_checked)
            return checkNew();
        // Not lost: while it is unmet and somebody has been up and connected for forty seconds after it, it is in the log.
        const bool anyUp =
            std::any_of(m_consoles.begin(), m_consoles.end(), [](const auto &console) { return console->isOnline(); });
        m_upSince = anyUp ? m_upSince.value_or(m_now) : std::optional<Instant>();
        if (!m_upSince)
            return {};
        for (const ClockReading &reading : clocksOf(m_log.state, shipped())) {
            const bool due = !reading.metAt && m_now > std::max(reading.dueAt, *m_upSince) + 40 * kSecond;
            if (due && !m_log.state.hasMissed(reading.clock, reading.subject, reading.dueAt))
                return QStringLiteral("lost: %1 %2").arg(reading.clock, reading.subject);
        }
        return {};
    }

    QString checkNew()
    {
        for (; m_checked < m_log.events.size(); ++m_checked) {
            const auto *missed = std::get_if<DeadlineMissed>(&m_log.events.at(m_checked).payload);
            if (!missed)
                continue;
            if (m_now < missed->due)
                return QStringLiteral("early: %1 %2").arg(missed->clock, missed->subject);
            ++m_copies;
        }
        const auto lines = std::count_if(m_log.state.entries.begin(), m_log.state.entries.end(), [](const Entry &entry) {
            return entry.automatic.what == AutomaticNote::What::DeadlineMissed;
        });
        if (lines != m_log.state.missed.size())
            return QStringLiteral("doubled: %1 lines for %2 deadlines").arg(lines).arg(m_log.state.missed.size());
        const auto coached = std::count_if(m_log.state.entries.begin(), m_log.state.entries.end(), [](const Entry &entry) {
            return entry.automatic.what == AutomaticNote::What::CoachNoted;
        });
        return coached == m_log.state.coachNotes.size() ? QString() : QStringLiteral("the coach said it twice");
    }

    QRandomGenerator m_chance;
    Instant m_now = kDeclared;
    std::optional<Instant> m_upSince = kDeclared;
    SharedLog m_log;
    std::vector<std::unique_ptr<Console>> m_consoles;
    std::vector<std::pair<Instant, std::function<void()>>> m_plan;
    qsizetype m_checked = 0;
    int m_copies = 0;
};

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT
private slots:
    void timeIsNotSetBackByItsClock();
    void programsOnOneJournalWriteTheSameEvent();
    void anotherLevelIsNotAnotherAlarm();
    void theCheckoutRehearsalIsHandledWell();
    void eachIsWrittenOnceWhenAllIsWell();
    void noAlarmIsLostDoubledOrEarly();
};

void TestDeadlines::timeIsNotSetBackByItsClock()
{
    FakeClock clock(kDeclared);
    SteadyTime time(clock);
    clock.advance(10 * kMinute);
    QCOMPARE(time.now(), kDeclared + 10 * kMinute);
    QCOMPARE(time.takeJump().count(), 0);
    clock.set(clock.now() - 120 * kMinute); // set back: the alarms go on
    QCOMPARE(time.now(), kDeclared + 10 * kMinute);
    QCOMPARE(time.takeJump(), -120 * kMinute);
    QCOMPARE(time.takeJump().count(), 0);
    clock.advance(kMinute);
    QCOMPARE(time.now(), kDeclared + 11 * kMinute);
    clock.set(kDeclared + 60 * kMinute); // a sleep that the steady clock did not count
    QCOMPARE(time.now(), kDeclared + 60 * kMinute);
    QVERIFY(time.takeJump() > 30 * kMinute);
    clock.set(kDeclared + 11 * kMinute); // it was wrong: believed when put right
    QCOMPARE(time.now(), kDeclared + 11 * kMinute);
    clock.set(kDeclared + 11 * kMinute + 20 * kSecond);
    (void)time.takeJump();
    clock.set(clock.now() + 20 * kSecond);
    QCOMPARE(time.takeJump().count(), 0); // half a minute is no jump
}

void TestDeadlines::programsOnOneJournalWriteTheSameEvent()
{
    SharedLog log;
    IncidentDeclared p;
    p.ref = QStringLiteral("INC-7K3QZP");
    p.title = QStringLiteral("Checkout failing");
    p.severity = shipped().levels.first().level;
    p.at = kDeclared;
    log.append(
        Event{EventId::random(), kIncident, QStringLiteral("alice"), QStringLiteral("desk"), kDeclared, 0, 0, p, {}, false});
    const DeviceId journal = DeviceId::random();
    const Instant now = kDeclared + 5 * kMinute;
    const DeadlineDuty::Look first =
        DeadlineDuty(journal, false, QStringLiteral("alice"), kDeclared).look(log.state, shipped(), now);
    const DeadlineDuty::Look second = DeadlineDuty(journal, false, QStringLiteral("alice"), now)
                                          .look(log.state, shipped(), now + kSecond); // started during the alarm
    QVERIFY(!first.tasks.isEmpty());
    QCOMPARE(first.tasks.size(), second.tasks.size());
    for (qsizetype i = 0; i < first.tasks.size(); ++i)
        QCOMPARE(first.tasks.at(i).id, second.tasks.at(i).id);
    QCOMPARE(DeadlineDuty(journal, false, QStringLiteral("alice"), kDeclared).look(log.state, shipped(), kDeclared).next,
             std::optional(now));
    QVERIFY(DeadlineDuty(journal, false, QStringLiteral("alice"), now)
                .look(log.state, shipped(), kDeclared + 25 * 60 * kMinute)
                .tasks.isEmpty()); // a day later it is history
    // Met late before this program ran: in the readings, not in the log.
    log.append(Event{EventId::random(),
                     kIncident,
                     QStringLiteral("bob"),
                     QStringLiteral("desk"),
                     now + kMinute,
                     0,
                     1,
                     RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, now + kMinute},
                     {},
                     false});
    const auto names = [&](Instant since) {
        QStringList words;
        for (const DeadlineDuty::Task &task :
             DeadlineDuty(journal, false, QStringLiteral("alice"), since).look(log.state, shipped(), now + 2 * kMinute).tasks) {
            if (const auto *missed = std::get_if<DeadlineMissed>(&task.payload))
                words << missed->clock;
        }
        return words;
    };
    QVERIFY(names(kDeclared).contains(clockname::Commander));
    QVERIFY(!names(now + 2 * kMinute).contains(clockname::Commander));
}

void TestDeadlines::anotherLevelIsNotAnotherAlarm()
{
    SharedLog log;
    const auto tell = [&](Instant at, const Payload &payload) {
        log.append(Event{EventId::random(), kIncident, QStringLiteral("alice"), QStringLiteral("desk"), at, 0, log.state.lastSeq, payload, {}, false});
    };
    IncidentDeclared p;
    p.ref = QStringLiteral("INC-7K3QZP");
    p.title = QStringLiteral("Checkout failing");
    p.severity = shipped().levels.at(1).level;
    p.at = kDeclared;
    tell(kDeclared, p);
    const DeadlineDuty duty(DeviceId::random(), false, QStringLiteral("alice"), kDeclared);
    const auto commanderAlarms = [&](Instant now) {
        int alarms = 0;
        for (const DeadlineDuty::Task &task : duty.look(log.state, shipped(), now).tasks) {
            const auto *missed = std::get_if<DeadlineMissed>(&task.payload);
            if (!missed || missed->clock != clockname::Commander)
                continue;
            ++alarms;
            tell(now, *missed);
        }
        return alarms;
    };
    tell(kDeclared + 6 * kMinute, SeverityChanged{shipped().levels.at(0).level, {}, kDeclared + 6 * kMinute});
    QCOMPARE(commanderAlarms(kDeclared + 7 * kMinute), 1);
    tell(kDeclared + 20 * kMinute, SeverityChanged{shipped().levels.at(1).level, QStringLiteral("a few only"), kDeclared + 20 * kMinute});
    QCOMPARE(commanderAlarms(kDeclared + 21 * kMinute), 0);
    tell(kDeclared + 30 * kMinute, RoleAssigned{role::Commander, QStringLiteral("bob"), std::nullopt, kDeclared + 30 * kMinute});
    tell(kDeclared + 40 * kMinute, RoleAssigned{role::Commander, {}, std::nullopt, kDeclared + 40 * kMinute});
    QCOMPARE(commanderAlarms(kDeclared + 56 * kMinute), 1); // a new vacancy
}

/// The coach says nothing and no deadline is missed, at any second of it.
void TestDeadlines::theCheckoutRehearsalIsHandledWell()
{
    QFile file(QStringLiteral(":/scenarios/checkout.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Scenario> scenario = parseScenario(file.readAll());
    QVERIFY(scenario.ok());
    ScenarioPlayer player(*scenario, shipped(), QStringLiteral("test"));
    Incident state(player.incident());
    qint64 seq = 0;
    for (Instant now = scenario->starts; now <= player.endsAt(); now = now + kSecond) {
        while (!player.atEnd() && player.nextAt() <= now) {
            const Result<Command> command = player.next(state.declared ? &state : nullptr);
            QVERIFY2(command.ok(), command ? "" : qPrintable(command.error().message));
            const auto payloads = decide(state.declared ? &state : nullptr, *command);
            QVERIFY2(payloads.ok(), payloads ? "" : qPrintable(payloads.error().message));
            for (const Payload &payload : *payloads) {
                ++seq;
                fold(state, Event{EventId::random(),
                                  player.incident(),
                                  command->author,
                                  command->console,
                                  command->at,
                                  seq,
                                  seq - 1,
                                  payload,
                                  {},
                                  false});
            }
        }
        const QVector<CoachFinding> said = coachFindings(state, shipped(), now);
        QVERIFY2(said.isEmpty(), said.isEmpty() ? "" : qPrintable(toRfc3339(now) + u' ' + said.first().rule));
        for (const ClockReading &reading : clocksOf(state, shipped())) {
            if (reading.metAt || isActive(state.status))
                QVERIFY2(overBy(reading, now).count() <= 0,
                         qPrintable(toRfc3339(now) + u' ' + reading.clock + u' ' + reading.subject));
        }
    }
    QCOMPARE(state.status, Status::Resolved);
}

void TestDeadlines::eachIsWrittenOnceWhenAllIsWell()
{
    int alarms = 0, copies = 0;
    for (int seed = 1; seed <= 100; ++seed) {
        World world(quint32(seed), false);
        const QString broken = world.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
        alarms += world.alarms();
        copies += world.copies();
    }
    QCOMPARE(copies, alarms);
}

void TestDeadlines::noAlarmIsLostDoubledOrEarly()
{
    const int runs = qEnvironmentVariableIsSet("QUARTERDECK_LONG") ? 20000 : 1000;
    QElapsedTimer timer;
    timer.start();
    int alarms = 0, copies = 0;
    for (int seed = 1; seed <= runs; ++seed) {
        World world(quint32(seed), true);
        const QString broken = world.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
        alarms += world.alarms();
        copies += world.copies();
    }
    qInfo("%d runs, %d missed deadlines in %d events, %lld ms", runs, alarms, copies, timer.elapsed());
    QVERIFY(alarms > runs * 5);
}

QUARTERDECK_TEST(TestDeadlines);
#include "tst_deadlines.moc"
