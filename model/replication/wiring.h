// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "replication/replicastore.h"
#include "replication/serverlink.h"

#include <functional>
#include <memory>
#include <optional>

namespace quarterdeck {

/// What the parts of one connection share: both sides, what ended it, and the wrappers that every answer comes through. A wrapped answer
/// reaches its handler only while this object lives, so answers of an old connection are nobody's; afterwards `settle` runs. Handlers only
/// take in; what follows from it is asked for by whoever settles, so nothing recurses.
class Wiring
{
public:
    Wiring(ServerLink &serverLink, ReplicaStore &replicaStore, const Clock &wallClock, std::function<double()> uniform,
           std::function<void()> settleAll)
        : link(serverLink),
          store(replicaStore),
          clock(wallClock),
          random(std::move(uniform)),
          settle(std::move(settleAll))
    {}
    Wiring(const Wiring &) = delete;
    Wiring &operator=(const Wiring &) = delete;

    ServerLink &link;
    ReplicaStore &store;
    const Clock &clock;
    const std::function<double()> random;
    const std::function<void()> settle;

    std::optional<LinkProblem> broken; ///< set once: this connection is over
    std::optional<Error> storeTrouble; ///< set once: the disk fails, everything is read anew later
    qint64 heardMs = 0;                ///< monotonic: last sign of life from the server

    void breakOff(const LinkProblem &problem)
    {
        if (!broken)
            broken = problem;
    }
    void storeFailed(const Error &error)
    {
        if (!storeTrouble)
            storeTrouble = error;
    }
    bool isOver() const { return broken || storeTrouble; }

    template <class T>
    ServerLink::Answer<T> fromLink(std::function<void(const LinkResult<T> &)> handler)
    {
        return [this, alive = std::weak_ptr<int>(m_alive), handler = std::move(handler)](const LinkResult<T> &result) {
            if (alive.expired() || isOver())
                return;
            heardMs = clock.monotonicMs();
            const auto then = settle; // it may end this object
            handler(result);
            then();
        };
    }
    template <class T>
    ReplicaStore::Answer<T> fromStore(std::function<void(const Result<T> &)> handler)
    {
        return [this, alive = std::weak_ptr<int>(m_alive), handler = std::move(handler)](const Result<T> &result) {
            if (alive.expired() || isOver())
                return;
            const auto then = settle;
            handler(result);
            then();
        };
    }

private:
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace quarterdeck
