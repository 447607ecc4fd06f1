// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalstore.h"

#include "journal/journalfile.h"
#include "journal/migrations.h"
#include "journal/sqlerror.h"

#include <QCoreApplication>
#include <QDir>

namespace quarterdeck {

namespace {

/// After a crash, how large a file may be to have its whole structure checked before it is shown (about 0.2 s); larger ones rely on
/// the header and log checks before opening and on the hash of each row when it is read.
constexpr qint64 kCheckedWhole = 64 << 20;

/// Asked before anything is switched or written, so that a file of a newer program stays as it is.
Outcome checkReader(const Connection &connection, const QString &path)
{
    const Result<QVariant> minReader = connection.single(QStringLiteral("SELECT min_reader FROM meta"));
    if (!minReader)
        return minReader.error();
    if (minReader->toInt() <= kFormat)
        return Done{};
    return Error{ErrorCode::Newer,
                 QCoreApplication::translate("Journal", "The journal %1 was written by a newer Quarterdeck, so it was left as it is: update this program.")
                     .arg(QDir::toNativeSeparators(path)),
                 QStringLiteral("needs format %1, this program knows %2").arg(minReader->toInt()).arg(kFormat)};
}

Outcome checkStructure(const Connection &connection)
{
    const Result<QVariant> answer = connection.single(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return answer.error();
    return answer->toString() == QLatin1String("ok") ? Outcome(Done{}) : Outcome(damagedError(answer->toString()));
}

} // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &path)
{
    const Result<JournalFile> file = inspectJournal(path);
    if (!file)
        return file.error();
    if (const Outcome done = prepareJournal(*file); !done)
        return done.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(file->path);
    if (!connection)
        return connection.error();
    std::unique_ptr<JournalStore> store(new JournalStore(std::move(connection).value()));
    store->m_path = file->path;

    if (!file->isNew) {
        if (const Outcome done = checkReader(*store->connection, file->path); !done)
            return done.error();
    }
    if (const Outcome done = store->connection->makeDurable(); !done)
        return done.error();
    const Result<QVariant> format = store->connection->single(QStringLiteral("PRAGMA user_version"));
    if (!format)
        return format.error();
    if (const Outcome done = migrate(*store->connection, format->toInt()); !done)
        return done.error();
    if (file->wasInterrupted && file->size < kCheckedWhole) {
        if (const Outcome done = checkStructure(*store->connection); !done)
            return done.error();
    }
    const QSqlDatabase &database = store->connection->database();
    for (const Outcome &done : {store->events.prepare(database), store->summaries.prepare(database), store->texts.prepare(database)}) {
        if (!done)
            return done.error();
    }
    if (const Outcome done = store->readIdentity(); !done)
        return done.error();
    return store;
}

Outcome JournalStore::readIdentity()
{
    Statement meta;
    const QString sql = QStringLiteral("SELECT device, hlc, device_seq, shared, joined, store_id, epoch FROM meta");
    if (const Outcome done = meta.prepare(connection->database(), sql); !done)
        return done;
    if (const Outcome done = meta.run(); !done)
        return done;
    std::optional<DeviceId> device;
    Counters floor;
    if (meta.next()) {
        device = DeviceId::fromBytes(meta.value(0).toByteArray());
        floor = {meta.value(2).toLongLong(), meta.value(1).toLongLong()};
        m_shared = {meta.value(3).toBool(), std::nullopt, meta.value(6).toInt()};
        if (meta.value(4).toBool())
            m_shared.store = QUuid::fromRfc4122(meta.value(5).toByteArray());
    }
    if (const Outcome done = meta.end(); !done)
        return done;
    if (!device)
        return damagedError(QStringLiteral("the journal's own id is missing"));
    m_device = *device;
    const auto last = events.lastOf(m_device);
    if (!last)
        return last.error();
    used = {qMax(last->first, floor.deviceSeq), qMax(last->second, floor.hlc)};
    return Done{};
}

Result<qint64> JournalStore::count(const QString &table) const
{
    const Result<QVariant> rows = connection->single(QStringLiteral("SELECT count(*) FROM ") + table);
    return rows ? Result<qint64>(rows->toLongLong()) : rows.error();
}

} // namespace quarterdeck
