// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/replicator.h"
#include "simlink.h"

namespace quarterdeck::simulation {

/// One console: a disk, a clock, a person, and a process with the real Replicator in it that can be killed at any moment and started again.
class SimConsole
{
public:
    /// What a person was told is saved.
    struct Saved
    {
        EventId id;
        IncidentId incident;
        QByteArray body; ///< every one is different
    };

    SimConsole(int number, const QString &login, Scheduler &scheduler, SimServer &server, Chance chance);
    SimConsole(const SimConsole &) = delete;
    SimConsole &operator=(const SimConsole &) = delete;

    void start();
    void kill();
    bool isRunning() const { return m_process != nullptr; }
    /// Takes over the other console's disk as a copied profile would.
    void cloneFrom(const SimConsole &other);

    enum class What { Declare, Entry, Status, Severity, Commander, Poison };
    void write(const IncidentId &incident, What what);

    void retryNow();
    const SyncState &state() const;
    SimLink *link() { return m_process ? &m_process->link : nullptr; }
    Replicator *replicator() { return m_process ? &m_process->replicator : nullptr; }
    SimJournal &journal() { return m_journal; }
    const SimJournal &journal() const { return m_journal; }
    const std::vector<Saved> &saved() const { return m_saved; }
    const QString &login() const { return m_login; }
    int number() const { return m_number; }
    void plant(Plant plant);
    /// Complains if what it says of itself is not so.
    void checkClaims();
    int divergences() const { return m_divergences; }

    SimClock clock;
    Weather weather;
    DiskWeather disk;
    std::function<void(const QString &)> complain; ///< something was said that is not true

private:
    struct Process
    {
        Process(SimConsole &console, Scheduler &scheduler, SimServer &server);
        SimTimers timers;
        SimStore store;
        SimLink link;
        Chance chance;
        Replicator replicator;
    };
    void watchPurges();
    Payload payload(What what);

    const int m_number;
    const QString m_login;
    Scheduler &m_scheduler;
    SimServer &m_server;
    Chance m_chance;
    SimJournal m_journal;
    Plant m_plant = Plant::None;
    std::vector<Saved> m_saved;
    int m_written = 0;
    int m_divergences = 0;
    std::unique_ptr<Process> m_process;
    std::shared_ptr<int> m_incarnation;
};

} // namespace quarterdeck::simulation
