// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/migrations.h"

#include "domain/ids.h"
#include "journal/connection.h"
#include "journal/journalfile.h"
#include "migrationsql.h"

#include <iterator>

namespace quarterdeck {

static_assert(std::size(kMigrations) == kFormat);

namespace {

/// A file's statements are paragraphs: an empty line ends one, so that the ';' inside triggers needs no parser.
QStringList statements(const char *sql)
{
    QStringList all;
    for (const QString &paragraph : QString::fromUtf8(sql).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        if (!paragraph.trimmed().isEmpty())
            all << paragraph;
    }
    return all;
}

Outcome identify(Connection &connection)
{
    Statement insert;
    if (const Outcome done = insert.prepare(connection.database(), QStringLiteral("INSERT INTO meta (one, store_id, device) VALUES (1, ?, ?)")); !done)
        return done;
    if (const Outcome done = insert.run(DeviceId::random().toBytes(), DeviceId::random().toBytes()); !done)
        return done;
    return connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
}

Outcome step(Connection &connection, int to)
{
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const QString &sql : statements(kMigrations[to - 1])) {
        if (const Outcome done = connection.execute(sql); !done)
            return done;
    }
    if (to == 1) {
        if (const Outcome done = identify(connection); !done)
            return done;
    }
    if (const Outcome done = connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(to)); !done)
        return done;
    return transaction.commit();
}

} // namespace

Outcome migrate(Connection &connection, int from)
{
    for (int format = from; format < kFormat; ++format) {
        if (const Outcome done = step(connection, format + 1); !done)
            return done;
    }
    return Done{};
}

} // namespace quarterdeck
