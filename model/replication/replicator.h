// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstate.h"
#include "replication/replicastore.h"
#include "replication/serverlink.h"
#include "replication/timers.h"

#include <functional>
#include <memory>

namespace quarterdeck {

/// An incident whose rows here and on the server tell different stories (rewind, restore, forgery): both heads, for people to compare.
struct Divergence
{
    IncidentId incident;
    qint64 localSeq = 0;
    QByteArray localHash;
    qint64 serverSeq = 0;
    QByteArray serverHash;
};

/// Keeps a journal and the shared log the same: hello, push, poll, pull, compare, rewind, refuse, purge, back off, try again. A state
/// machine without I/O of its own: link, store, timers, clock and randomness are given, so that the simulator runs this very class.
/// All on one thread; callbacks come from inside its own handlers, after its state is consistent; every call but the destructor is
/// allowed in them. Link and store must outlive it; answers that come after its end are dropped.
///
/// What it deletes: accepted rows of one incident, and only when the server says three things at once: the incident exists, this login
/// may not see it, and its own event at our seq has our chain hash (ServerLink::access), which by the chain means that it holds every
/// row that is purged here. Absence proves nothing: a server restored from an older backup looks the same as a revoked access. An incident
/// the server does not know, or knows a shorter story of, is rewound here: nothing is deleted, our own events are offered again.
/// Where the server refuses them because access is gone too, they stay, marked as refused.
class Replicator
{
public:
    struct Surroundings
    {
        ServerLink &link;
        ReplicaStore &store;
        Timers &timers;
        const Clock &clock;
        std::function<double()> random; ///< uniform in [0, 1)
        QString server = {};            ///< host and database for people, shown as it is
    };

    explicit Replicator(const Surroundings &surroundings);
    ~Replicator();
    Replicator(const Replicator &) = delete;
    Replicator &operator=(const Replicator &) = delete;

    void start();
    /// Closes the link; what is in the store stays as it is.
    void stop();
    /// The network came back, or the person asked: no waiting for the back-off.
    void retryNow();
    /// Pushes, polls all and pulls; done(state) when everything is compared, or when it failed.
    void syncNow(std::function<void(const SyncState &)> done);
    /// A person decided that this other store is right (after Stopped because of another store id): take it; everything is offered to it.
    void acceptStore();

    const SyncState &state() const;
    std::function<void(const SyncState &)> stateChanged;
    std::function<void(const Divergence &)>
        diverged; ///< the two disagree: told once per rewind, or per try when it cannot be mended

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace quarterdeck
