// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "checks.h"

#include <algorithm>

namespace quarterdeck::simulation {

namespace {

constexpr qint64 kMs = 1000; ///< microseconds
constexpr qint64 kSecond = 1000 * kMs;
/// Once everything is well again: how long until all consoles must be up to date, and until a revoked incident must be gone (the
/// complete poll comes every 5 minutes).
constexpr qint64 kHealMs = 75000;
constexpr qint64 kPurgeMs = 330000;

} // namespace

World::World(quint64 seed, const Wish &wish)
    : m_wish(wish),
      m_chance(seed * 0x2545f4914f6cdd1dULL + 1),
      m_server(m_scheduler, m_chance.fork())
{
    // Few consoles are the rule, many the exception: what goes wrong goes wrong between two of them.
    const qint64 count = wish.isCalm ? 2 : (m_chance.happens(0.8) ? m_chance.between(2, 4) : m_chance.between(5, 8));
    m_mostIncidents = wish.isCalm ? 2 : qsizetype(m_chance.between(1, 3));
    m_endUs = m_chance.between(20, 70) * kSecond;
    m_isGentle = m_chance.happens(0.25);
    m_server.plant = wish.plant;
    m_server.mostRows =
        m_chance.happens(0.5) ? int(m_chance.between(1, 6)) : 200; // small pages, so that faults fall between them
    m_server.changed = [this] {
        for (const auto &console : m_consoles) {
            if (SimLink *link = console->link())
                link->notify();
        }
    };
    for (int number = 0; number < count; ++number) {
        const QString login = QStringLiteral("person%1").arg(number);
        auto console = std::make_unique<SimConsole>(number, login, m_scheduler, m_server, m_chance.fork());
        console->complain = [this, number](const QString &what) {
            complain(QStringLiteral("console %1 %2").arg(number).arg(what));
        };
        console->plant(wish.plant);
        if (!wish.isCalm) {
            console->weather.swallows = m_chance.happens(0.4) ? 0.01 : 0;
            console->weather.repeats = m_chance.happens(0.3) ? 0.05 : 0;
            console->weather.losesWakes = m_chance.happens(0.2) ? 1 : (m_chance.happens(0.3) ? 0.2 : 0);
            console->weather.deadlineUs = (m_chance.happens(0.2) ? 20 : 5) * kSecond;
            console->weather.lateAnswers = m_chance.happens(0.3) ? 0.3 : 0;
        }
        m_consoles.push_back(std::move(console));
    }
    SimConsole &first = *m_consoles.front();
    first.disk.failAtCall = wish.failStoreCall;
    first.disk.killAtCall = wish.killStoreCall;
    first.weather.failAtCall = wish.failLinkCall;
    first.weather.failsAfter = wish.failsAfter;
}

void World::complain(const QString &what)
{
    if (!m_verdict.violations.contains(what))
        m_verdict.violations.append(what);
}

void World::after(qint64 leastMs, qint64 mostMs, std::function<void()> run)
{
    m_scheduler.in(m_chance.between(leastMs * kMs, mostMs * kMs), [this, run = std::move(run)] {
        if (!m_isOver)
            run();
    });
}

// People ----------------------------------------------------------------------------------------------------------------------------

void World::planWriting()
{
    const qint64 bursts = m_chance.between(6, 16);
    for (qint64 i = 0; i < bursts; ++i) {
        m_scheduler.in(m_chance.below(m_endUs), [this] {
            SimConsole &console = anyone();
            for (qint64 left = m_chance.between(1, m_chance.happens(0.2) ? 10 : 3); left > 0; --left)
                writeSomething(console);
        });
    }
}

void World::writeSomething(SimConsole &console)
{
    if (!console.isRunning())
        return;
    const QVector<IncidentId> known = console.journal().incidents();
    if (m_incidents.size() < m_mostIncidents && (known.isEmpty() || m_chance.happens(0.2))) {
        m_incidents.append(*IncidentId::from(m_chance.uuid()));
        return console.write(m_incidents.last(), SimConsole::What::Declare);
    }
    if (known.isEmpty())
        return;
    using What = SimConsole::What;
    const double dice = m_chance.real();
    const What what = dice < 0.6  ? What::Entry
                    : dice < 0.75 ? What::Status
                    : dice < 0.85 ? What::Severity
                    : dice < 0.94 ? What::Commander
                                  : What::Poison;
    console.write(known[m_chance.below(known.size())], what);
}

std::optional<IncidentId> World::anyIncident()
{
    const auto &logs = m_server.contents().logs;
    if (logs.empty())
        return std::nullopt;
    return std::next(logs.begin(), m_chance.below(qint64(logs.size())))->first;
}

void World::pesterHalted()
{
    for (const auto &console : m_consoles) {
        const SyncState::Kind kind = console->state().kind;
        if (kind == SyncState::Kind::Stopped || kind == SyncState::Kind::NeedsLogin)
            console->retryNow();
    }
    m_scheduler.in(15 * kSecond, [this] { pesterHalted(); });
}

void World::watchClaims()
{
    for (const auto &console : m_consoles)
        console->checkClaims();
    m_scheduler.in(2 * kSecond, [this] { watchClaims(); });
}

// Peace -----------------------------------------------------------------------------------------------------------------------------

void World::heal()
{
    m_isOver = true;
    if (m_own)
        m_scheduler.runUntil(m_scheduler.nowUs() + 31 * kSecond);
    m_server.minClient = 1;
    m_server.locked.clear();
    if (!m_server.readOnly.empty())
        cutAll();
    m_server.readOnly.clear();
    serverUp();
    for (const auto &console : m_consoles) {
        const double losesWakes = console->weather.losesWakes;
        const qint64 calls = console->weather.calls;
        const QUuid firstStore = console->weather.firstStore;
        console->weather = Weather{};
        console->weather.losesWakes = losesWakes;
        console->weather.calls = calls;
        console->weather.firstStore = firstStore;
        console->disk.isFailing = false;
        console->disk.killAtCall = -1;
        console->start();
    }
    pesterHalted();
}

/// Everyone says so, and it is so: up to date is as of the last poll, and others may have written since.
bool World::isPeaceful() const
{
    for (const auto &console : m_consoles) {
        if (!console->state().upToDate)
            return false;
        for (const auto &[incident, log] : m_server.contents().logs) {
            const auto cursor = console->journal().cursors().find(incident);
            const qint64 seq = cursor == console->journal().cursors().end() ? 0 : cursor->second.seq;
            if (m_server.sees(console->login(), incident) && seq != log.rows.size())
                return false;
        }
    }
    return true;
}

/// And nobody holds rows that are not his.
bool World::isHealed() const
{
    for (const auto &console : m_consoles) {
        for (const auto &[incident, cursor] : console->journal().cursors()) {
            if (!m_server.sees(console->login(), incident))
                return false;
        }
    }
    return isPeaceful();
}

Verdict World::run()
{
    for (const auto &console : m_consoles)
        m_scheduler.in(m_chance.below(2 * kSecond), [each = console.get()] { each->start(); });
    planWriting();
    if (!m_wish.isCalm)
        planTroubles();
    else
        after(30000, 30000, [this] { m_consoles.front()->start(); });
    m_scheduler.in(15 * kSecond, [this] { pesterHalted(); });
    watchClaims();
    m_scheduler.runUntil(m_endUs);
    heal();

    const qint64 healUs = m_scheduler.nowUs();
    bool isPeace = false;
    while (m_scheduler.nowUs() - healUs < kPurgeMs * kMs) {
        m_scheduler.runUntil(m_scheduler.nowUs() + 500 * kMs);
        if (!isPeace && isPeaceful()) {
            isPeace = true;
            m_verdict.peaceMs = (m_scheduler.nowUs() - healUs) / kMs;
        }
        if (!isPeace && m_scheduler.nowUs() - healUs > kHealMs * kMs)
            break;
        if (isHealed())
            break;
    }
    m_verdict.healedMs = (m_scheduler.nowUs() - healUs) / kMs;
    if (!isHealed())
        complain(QStringLiteral("no peace %1 ms after the last fault").arg(m_verdict.healedMs));
    for (const QString &broken : brokenPromises(*this))
        complain(broken);
    m_verdict.trace = m_server.trace() ^ quint64(m_scheduler.steps());
    for (const auto &console : m_consoles)
        m_verdict.events += console->saved().size();
    m_verdict.storeCalls = m_consoles.front()->disk.calls;
    m_verdict.linkCalls = m_consoles.front()->weather.calls;
    m_verdict.steps = m_scheduler.steps();
    return m_verdict;
}

} // namespace quarterdeck::simulation
