// SPDX-License-Identifier: GPL-3.0-or-later
#include "simconsole.h"

namespace quarterdeck::simulation {

namespace {
constexpr qint64 kLiveMs = 10000; ///< two intervals
} // namespace

SimConsole::Process::Process(SimConsole &console, Scheduler &scheduler, SimServer &server)
    : timers(scheduler),
      store(scheduler, console.m_journal, console.disk, console.m_chance.fork()),
      link(scheduler, server, console.weather, console.m_login, console.m_chance.fork()),
      chance(console.m_chance.fork()),
      replicator({link, store, timers, console.clock, [this] { return chance.real(); }})
{
    link.plant = console.m_plant;
    link.store = &store;
    replicator.stateChanged = [&console](const SyncState &) { console.checkClaims(); };
    replicator.diverged = [&console](const Divergence &) { ++console.m_divergences; };
}

SimConsole::SimConsole(int number, const QString &login, Scheduler &scheduler, SimServer &server, Chance chance)
    : clock(scheduler),
      m_number(number),
      m_login(login),
      m_scheduler(scheduler),
      m_server(server),
      m_chance(chance),
      m_journal(*DeviceId::from(m_chance.uuid()), login)
{
    watchPurges();
    disk.onKill = [this] { m_scheduler.in(0, [this] { kill(); }); };
}

void SimConsole::start()
{
    if (m_process)
        return;
    if (const QString damage = m_journal.damage(); !damage.isEmpty())
        complain(QStringLiteral("at start: ") + damage);
    m_incarnation = std::make_shared<int>(0);
    m_process = std::make_unique<Process>(*this, m_scheduler, m_server);
    m_process->replicator.start();
}

void SimConsole::kill()
{
    m_process.reset();
    m_incarnation.reset();
}

void SimConsole::cloneFrom(const SimConsole &other)
{
    kill();
    m_journal = other.m_journal;
    watchPurges();
    m_saved = other.m_saved;
    start();
}

/// Whatever is purged here must be on the server. Just after a restore it may be gone again since the server said so.
void SimConsole::watchPurges()
{
    m_journal.purging = [this](const IncidentId &, const std::vector<EventId> &events) {
        if (m_scheduler.nowUs() - m_server.crashedUs() < 2000000)
            return;
        for (const EventId &event : events) {
            if (!m_server.contents().places.contains(event))
                return complain(QStringLiteral("purged what the server does not have"));
        }
    };
}

void SimConsole::plant(Plant plant)
{
    m_plant = plant;
    m_journal.plant = plant;
}

Payload SimConsole::payload(What what)
{
    const Instant now = clock.now();
    const QString text = QStringLiteral("%1-%2").arg(m_number).arg(++m_written);
    switch (what) {
    case What::Declare: {
        IncidentDeclared declared;
        declared.ref = QStringLiteral("INC-") + text;
        declared.title = text;
        declared.at = now;
        return declared;
    }
    case What::Status:
        return StatusChanged{kAllStatuses[size_t(m_chance.below(5))], now};
    case What::Severity: {
        const int rank = int(m_chance.between(1, 4));
        return SeverityChanged{{rank, QStringLiteral("SEV") + QString::number(rank)}, text, now};
    }
    case What::Commander:
        return RoleAssigned{QStringLiteral("commander"), m_login, std::nullopt, now};
    case What::Entry:
    case What::Poison:
        break;
    }
    EntryLogged entry;
    entry.body.text = text;
    entry.body.occurred = now;
    return entry;
}

void SimConsole::write(const IncidentId &incident, What what)
{
    if (disk.isFailing)
        return; // the person is told, and keeps the text
    const auto id = EventId::from(m_chance.uuid());
    const Payload made = payload(what);
    const QString kind = what == What::Poison ? QStringLiteral("poison") : kindOf(made);
    // The console's name carries the number, so that no two bodies are equal.
    const QByteArray body = encodeBody(clock.now(), QStringLiteral("console%1#%2").arg(m_number).arg(m_written), made);
    const auto put = [this, id = *id, incident, kind, body] {
        const LogRecord written = m_journal.write(id, incident, kind, body, m_chance);
        if (m_process && m_process->store.appended)
            m_process->store.appended(m_chance.happens(0.7) ? QVector<LogRecord>{written} : QVector<LogRecord>());
    };
    m_saved.push_back({*id, incident, body});
    if (m_plant == Plant::SavedBeforeCommit) {
        m_scheduler.in(m_chance.between(1000, 400000), [put, alive = std::weak_ptr<int>(m_incarnation)] {
            if (!alive.expired())
                put();
        });
        return;
    }
    put();
    if (m_process && m_process->replicator.state().upToDate)
        complain(QStringLiteral("says up to date right after something was written"));
}

void SimConsole::retryNow()
{
    if (m_process)
        m_process->replicator.retryNow();
}

const SyncState &SimConsole::state() const
{
    static const SyncState none;
    return m_process ? m_process->replicator.state() : none;
}

void SimConsole::checkClaims()
{
    if (!m_process)
        return;
    const SyncState &state = m_process->replicator.state();
    const bool isRecent = m_scheduler.nowMs() - m_process->link.lastPollMs() <= kLiveMs + 5;
    if (state.kind == SyncState::Kind::Live && !isRecent)
        complain(QStringLiteral("says live, but the last poll is older than two intervals"));
    if (state.upToDate && state.kind != SyncState::Kind::Live)
        complain(QStringLiteral("says up to date without being live"));
    if (state.upToDate && state.unsent > 0)
        complain(QStringLiteral("says up to date with unsent events"));
}

} // namespace quarterdeck::simulation
