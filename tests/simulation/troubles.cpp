// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>

namespace quarterdeck::simulation {

namespace {

constexpr qint64 kMs = 1000; ///< microseconds
constexpr qint64 kSecond = 1000 * kMs;
constexpr qint64 kDayMs = 24 * 3600 * 1000;

} // namespace

void World::planTroubles()
{
    static const std::vector<Trouble> gentle{
        {3, &World::cutOne},      {2, &World::silenceOne}, {2, &World::blackHole},   {2, &World::offline},
        {1, &World::slowNetwork}, {4, &World::killOne},    {8, &World::killInStore}, {2, &World::diskFails},
        {3, &World::serverCrash}, {2, &World::jumpClock},  {1, &World::holdLock},    {1, &World::lockLogin},
        {1, &World::newerServer},
    };
    static const std::vector<Trouble> rough{
        {3, &World::serverRestore}, {3, &World::failover}, {2, &World::forkOfSameLength}, {2, &World::otherStore},
        {3, &World::restrictOne},   {2, &World::openOne},  {2, &World::cloneOne},         {1, &World::readOnlyLogin},
    };
    std::vector<Trouble> all = gentle;
    if (!m_isGentle)
        all.insert(all.end(), rough.begin(), rough.end());
    double sum = 0;
    for (const Trouble &trouble : all)
        sum += trouble.weight;
    for (qint64 left = m_chance.between(2, 12); left > 0; --left) {
        double dice = m_chance.real() * sum;
        const auto trouble =
            std::find_if(all.begin(), all.end(), [&dice](const Trouble &each) { return (dice -= each.weight) < 0; });
        const auto begin = trouble == all.end() ? all.front().begin : trouble->begin;
        m_scheduler.in(m_chance.below(m_endUs), [this, begin] { (this->*begin)(); });
    }
    for (qint64 left = m_chance.between(1, 4); left > 0; --left)
        m_scheduler.in(m_chance.below(m_endUs), [this] { backUp(); });
}

void World::cutOne()
{
    if (SimLink *link = anyone().link())
        link->cut();
}

void World::silenceOne()
{
    if (SimLink *link = anyone().link())
        link->silence();
}

void World::blackHole()
{
    SimConsole &console = anyone();
    console.weather.isBlackHole = true;
    after(1000, 25000, [&console] { console.weather.isBlackHole = false; });
}

void World::offline()
{
    SimConsole &console = anyone();
    console.weather.isDown = true;
    if (SimLink *link = console.link())
        link->cut();
    after(1000, 40000, [&console] { console.weather.isDown = false; });
}

void World::slowNetwork()
{
    SimConsole &console = anyone();
    console.weather.mostUs = m_chance.between(100, 1500) * kMs;
    after(2000, 30000, [&console] { console.weather.mostUs = 20000; });
}

void World::killOne()
{
    SimConsole &console = anyone();
    console.kill();
    after(0, 20000, [&console] { console.start(); });
}

void World::killInStore()
{
    SimConsole &console = anyone();
    console.disk.killAtCall = console.disk.calls + m_chance.between(1, 6);
    after(100, 20000, [&console] { console.start(); });
    after(20000, 30000, [&console] { console.start(); });
}

void World::diskFails()
{
    SimConsole &console = anyone();
    console.disk.isFailing = true;
    after(100, 15000, [&console] { console.disk.isFailing = false; });
}

void World::cutAll()
{
    for (const auto &console : m_consoles) {
        if (SimLink *link = console->link())
            link->cut();
    }
}

void World::serverUp() { m_server.isUp = true; }

void World::serverCrash()
{
    m_server.crash();
    cutAll();
    after(10, 15000, [this] { serverUp(); });
}

void World::backUp()
{
    if (!m_own)
        m_backups.push_back(m_server.contents());
}

void World::serverRestore()
{
    if (m_backups.empty() || m_own)
        return;
    m_wasRewound = true;
    serverCrash();
    SimServer::Contents contents = m_backups[size_t(m_chance.below(qint64(m_backups.size())))];
    contents.epoch += m_chance.happens(0.5) ? 1 : 0;
    if (!contents.logs.empty() && m_chance.happens(0.3)) {
        // It is from a time when one incident had other members.
        m_hasMembers = true;
        SimServer::Log &log = std::next(contents.logs.begin(), m_chance.below(qint64(contents.logs.size())))->second;
        log.isRestricted = true;
        log.members = someMembers();
    }
    m_server.putBack(contents);
}

/// The standby takes over at once, and had not received the last moments.
void World::failover()
{
    if (m_own)
        return;
    const SimServer::Contents before = m_server.contents();
    after(50, 5000, [this, before] {
        if (m_own || m_server.contents().epoch != before.epoch)
            return;
        m_wasRewound = true;
        m_server.crash();
        cutAll();
        m_server.putBack(before);
        serverUp();
    });
}

/// The standby lacks one event, and somebody else writes another in its place before the author is back.
void World::forkOfSameLength()
{
    const std::optional<IncidentId> incident = anyIncident();
    if (!incident || m_own)
        return;
    const QVector<LogRecord> &rows = m_server.contents().logs.at(*incident).rows;
    if (rows.size() < 2)
        return;
    m_wasRewound = true;
    const QString author = rows.constLast().author;
    const SimServer::Contents contents = m_server.withoutLast(*incident);
    m_server.crash();
    cutAll();
    m_server.putBack(contents);
    serverUp();
    for (const auto &console : m_consoles) {
        if (console->login() == author) {
            console->weather.isDown = true;
            after(8000, 20000, [each = console.get()] { each->weather.isDown = false; });
        }
    }
    after(4500, 6000, [this, author, incident] {
        for (const auto &console : m_consoles) {
            if (console->login() != author && console->isRunning() && console->journal().knows(*incident))
                return console->write(*incident, SimConsole::What::Entry);
        }
    });
}

void World::otherStore()
{
    for (const auto &console : m_consoles) {
        if (m_own || !console->journal().store())
            return; // a console that has met no store yet would rightly take this one
    }
    m_own = m_server.contents();
    m_server.crash();
    cutAll();
    SimServer::Contents other = m_chance.happens(0.5) ? SimServer::Contents{} : *m_own;
    other.store = m_chance.uuid();
    m_server.putBack(other);
    serverUp();
    const qint64 commits = m_server.commits();
    const auto back = [this, commits] {
        if (!m_own)
            return;
        if (m_server.commits() != commits)
            complain(QStringLiteral("something was sent to another store"));
        m_server.crash();
        cutAll();
        m_server.putBack(*std::exchange(m_own, std::nullopt));
        serverUp();
    };
    m_scheduler.in(m_chance.between(5, 30) * kSecond, back);
}

void World::restrictOne()
{
    const std::optional<IncidentId> incident = anyIncident();
    if (!incident || m_own)
        return;
    m_hasMembers = true;
    m_server.restrictTo(*incident, someMembers());
}

std::set<QString> World::someMembers()
{
    std::set<QString> members;
    for (const auto &console : m_consoles) {
        if (m_chance.happens(0.6))
            members.insert(console->login());
    }
    return members;
}

void World::openOne()
{
    const std::optional<IncidentId> incident = anyIncident();
    if (incident && !m_own)
        m_server.openToAll(*incident);
}

void World::jumpClock() { anyone().clock.jumpTo(m_chance.between(-kDayMs, kDayMs)); }

void World::cloneOne()
{
    if (m_consoles.size() >= 8)
        return;
    m_hasClones = true;
    const SimConsole &from = anyone();
    const int number = int(m_consoles.size());
    auto copy = std::make_unique<SimConsole>(number, from.login(), m_scheduler, m_server, m_chance.fork());
    copy->complain = [this, number](const QString &what) { complain(QStringLiteral("console %1 %2").arg(number).arg(what)); };
    copy->cloneFrom(from);
    copy->plant(m_wish.plant);
    m_consoles.push_back(std::move(copy));
}

void World::holdLock()
{
    if (const std::optional<IncidentId> incident = anyIncident())
        m_server.holdLock(*incident, m_chance.between(1, 12) * kSecond);
}

void World::lockLogin()
{
    SimConsole &console = anyone();
    m_server.locked.insert(console.login());
    if (SimLink *link = console.link())
        link->cut();
    after(1000, 30000, [this, login = console.login()] { m_server.locked.erase(login); });
}

void World::readOnlyLogin()
{
    const QString login = anyone().login();
    // Like a DBA would: what a login may is asked at its next hello, so its connections are ended.
    const auto kick = [this, login] {
        for (const auto &console : m_consoles) {
            if (console->login() == login && console->link())
                console->link()->cut();
        }
    };
    m_hasMembers = true; // its refusals are the server's, and it may come late
    m_server.readOnly.insert(login);
    kick();
    after(1000, 30000, [this, login, kick] {
        m_server.readOnly.erase(login);
        kick();
    });
}

void World::newerServer()
{
    m_server.minClient = kReplicationVersion + 1;
    cutAll();
    after(1000, 20000, [this] { m_server.minClient = 1; });
}

} // namespace quarterdeck::simulation
