// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simconsole.h"

#include <memory>

namespace quarterdeck::simulation {

/// One server and a few consoles in virtual time, on a good day: for tests of single rules.
struct ReplicatorRig
{
    explicit ReplicatorRig(int count = 1)
    {
        server.changed = [this] {
            for (const auto &console : consoles) {
                if (SimLink *link = console->link())
                    link->notify();
            }
        };
        for (int number = 0; number < count; ++number) {
            consoles.push_back(
                std::make_unique<SimConsole>(number, QStringLiteral("person%1").arg(number), scheduler, server, chance.fork()));
            consoles.back()->complain = [this](const QString &what) { complaints.append(what); };
        }
    }
    SimConsole &operator[](int number) { return *consoles[size_t(number)]; }
    void startAll()
    {
        for (const auto &console : consoles)
            console->start();
        pass(1000);
    }
    /// Lets so much time go by.
    void pass(qint64 ms) { scheduler.runUntil(scheduler.nowUs() + ms * 1000); }
    IncidentId incident() { return *IncidentId::from(chance.uuid()); }
    void crashServer()
    {
        server.crash();
        for (const auto &console : consoles) {
            if (SimLink *link = console->link())
                link->cut();
        }
    }
    qsizetype rows(const IncidentId &of) const
    {
        const auto log = server.contents().logs.find(of);
        return log == server.contents().logs.end() ? 0 : log->second.rows.size();
    }

    Chance chance{42};
    Scheduler scheduler;
    SimServer server{scheduler, chance.fork()};
    std::vector<std::unique_ptr<SimConsole>> consoles;
    QStringList complaints;
};

} // namespace quarterdeck::simulation
