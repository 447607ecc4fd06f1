// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simconsole.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace quarterdeck::simulation {

/// What is wanted of one schedule beside its seed.
struct Wish
{
    Plant plant = Plant::None;
    bool isCalm = false;       ///< no faults but those below
    qint64 failStoreCall = -1; ///< of the first console
    qint64 failLinkCall = -1;
    bool failsAfter = false; ///< the link call is executed before it fails
    qint64 killStoreCall = -1;
};

/// What came of it.
struct Verdict
{
    QStringList violations; ///< empty = every promise held
    quint64 trace = 0;      ///< equal for equal runs
    qint64 events = 0;      ///< saved by people
    qint64 peaceMs = 0;     ///< from the end of all faults to everyone up to date
    qint64 healedMs = 0;    ///< and to nobody holding what was taken from him
    qint64 storeCalls = 0;  ///< of the first console
    qint64 linkCalls = 0;
    qint64 steps = 0;
};

/// One schedule: a world made from a seed, one or two minutes of people writing while everything fails, then peace, then the checks.
class World
{
public:
    explicit World(quint64 seed, const Wish &wish = {});
    Verdict run();

    // For the checks.
    const SimServer &server() const { return m_server; }
    const std::vector<std::unique_ptr<SimConsole>> &consoles() const { return m_consoles; }
    bool wasRewound() const { return m_wasRewound; }
    bool hasClones() const { return m_hasClones; }
    bool wereNumbersKept() const { return !m_wasRewound && !m_hasClones && !m_hasMembers; }

private:
    struct Trouble
    {
        double weight;
        void (World::*begin)();
    };
    void planWriting();
    void planTroubles();
    void writeSomething(SimConsole &console);
    SimConsole &anyone() { return *m_consoles[size_t(m_chance.below(qint64(m_consoles.size())))]; }
    std::optional<IncidentId> anyIncident();
    std::set<QString> someMembers();
    void after(qint64 leastMs, qint64 mostMs, std::function<void()> run);

    // Troubles. Each ends by itself, or at the latest in heal().
    void cutOne();
    void silenceOne();
    void blackHole();
    void offline();
    void slowNetwork();
    void killOne();
    void killInStore();
    void diskFails();
    void serverCrash();
    void serverRestore();
    void failover();
    void forkOfSameLength();
    void otherStore();
    void restrictOne();
    void openOne();
    void jumpClock();
    void cloneOne();
    void holdLock();
    void lockLogin();
    void readOnlyLogin();
    void newerServer();

    void backUp();
    void serverUp();
    void cutAll();
    void heal();
    void pesterHalted();
    void watchClaims();
    bool isPeaceful() const;
    bool isHealed() const;
    void complain(const QString &what);

    const Wish m_wish;
    Chance m_chance;
    Scheduler m_scheduler;
    SimServer m_server;
    std::vector<std::unique_ptr<SimConsole>> m_consoles;
    QVector<IncidentId> m_incidents;
    qsizetype m_mostIncidents = 1;
    std::vector<SimServer::Contents> m_backups;
    std::optional<SimServer::Contents> m_own; ///< while another store stands in its place
    qint64 m_endUs = 0;
    bool m_isOver = false;
    bool m_wasRewound = false;
    bool m_hasClones = false;
    bool m_hasMembers = false;
    bool m_isGentle = false; ///< nobody loses anything: order and alarms are checked, too
    Verdict m_verdict;
};

} // namespace quarterdeck::simulation
