// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace quarterdeck {

/// Which shared log a journal is a replica of.
struct SharedIdentity
{
    bool shared = false;        ///< the order comes from a database
    std::optional<QUuid> store; ///< that database's id; nullopt until it was met
    int epoch = 0;
};

/// Where an incident's accepted order ends: its last seq and that row's chain hash.
struct LogHead
{
    qint64 seq = 0;
    QByteArray hash;
};

/// Own events that have no place in the shared order yet.
struct PendingCount
{
    qint64 unsent = 0;    ///< still to be offered
    qint64 refused = 0;   ///< will never be taken
    qint64 oldestHlc = 0; ///< of the unsent ones
};

} // namespace quarterdeck
