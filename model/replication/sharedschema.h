// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QUuid>

namespace quarterdeck {

class AdminConnection;

// The schema of the shared database: numbered SQL files under :/sql, each of which runs once, in order. The number of the last one is the
// version. Plain functions on a connection; each change is one transaction, so a failure leaves the database as it was.

/// What a database is to Quarterdeck.
struct SchemaState
{
    int version = 0; ///< 0 = no Quarterdeck schema
    QUuid store;
    int epoch = 0;
    int minClient = 0;
    qint64 incidents = 0; ///< that this login may see
    qint64 events = 0;
    qint64 bytes = 0;     ///< of the whole database
    QStringList warnings; ///< sentences
};

/// Number of the last file this program has.
int latestSchemaVersion();

/// Everything after a version (0 = all), as one transaction that psql takes.
Result<QString> schemaScript(int after);

Result<SchemaState> readSchema(AdminConnection &connection);

/// Creates what is missing, or nothing: true when it was created now. An older schema is refused: upgrading is asked for by name.
Result<bool> createSchema(AdminConnection &connection);

/// True when there was something to do.
Result<bool> upgradeSchema(AdminConnection &connection);

} // namespace quarterdeck
