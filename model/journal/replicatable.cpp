// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/replicatable.h"

#include "journal/journalstore.h"

#include <QCoreApplication>

namespace quarterdeck {

Result<Statement *> ReplicaTable::statement(const char *sql)
{
    Statement *&known = m_known[QByteArrayView(sql)];
    if (!known) {
        auto fresh = std::make_unique<Statement>();
        if (const Outcome done = fresh->prepare(m_store.connection->database(), QString::fromLatin1(sql)); !done)
            return done.error();
        known = fresh.get();
        m_statements.push_back(std::move(fresh));
    }
    return known;
}

namespace {

Error differentEvent(const EventId &id)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("Journal", "The shared database has another event under an id of this journal, so it was not taken over."), id.toString()};
}

/// The same event, sent by a copy of this journal under that copy's device and number.
bool differsInDeviceOnly(LogRecord mine, const LogRecord &row)
{
    mine.device = row.device;
    mine.deviceSeq = row.deviceSeq;
    return contentHash(mine) == row.contentHash;
}

} // namespace

Result<bool> ReplicaTable::isNext(const IncidentId &incident, qint64 seq)
{
    Result<Statement *> cursor = statement("SELECT seq FROM cursor WHERE incident = ?");
    if (!cursor)
        return cursor.error();
    if (const Outcome done = (*cursor)->run(incident.toBytes()); !done)
        return done.error();
    const qint64 reached = (*cursor)->next() ? (*cursor)->value(0).toLongLong() : 0;
    if (const Outcome done = (*cursor)->end(); !done)
        return done.error();
    return seq == reached + 1;
}

Outcome ReplicaTable::place(const LogRecord &row)
{
    Result<Statement *> place = statement("UPDATE event SET server_seq = ?, server_hash = ?, received_us = ?, refused = NULL WHERE event_id = ?");
    return place ? (*place)->run(row.seq, row.chainHash, row.receivedUs, row.id.toBytes()) : Outcome(place.error());
}

Outcome ReplicaTable::giveNumber(const EventId &id, const DeviceId &device, qint64 number, const QByteArray &hash)
{
    Result<Statement *> change = statement("UPDATE event SET device = ?, device_seq = ?, content_hash = ? WHERE event_id = ?");
    if (!change)
        return change.error();
    return without("event_fixed", [&] { return (*change)->run(device.toBytes(), number, hash, id.toBytes()); });
}

/// A copy of this journal used the number first: whatever waits here under it gets the next one of this journal.
Outcome ReplicaTable::makeRoomFor(const LogRecord &row)
{
    Result<Statement *> holder = statement("SELECT event_id FROM event WHERE device = ? AND device_seq = ? AND event_id <> ?");
    if (!holder)
        return holder.error();
    if (const Outcome done = (*holder)->run(row.device.toBytes(), row.deviceSeq, row.id.toBytes()); !done)
        return done;
    const auto id = (*holder)->next() ? EventId::fromBytes((*holder)->value(0).toByteArray()) : std::nullopt;
    if (const Outcome done = (*holder)->end(); !done || !id)
        return done;
    Result<std::optional<LogRecord>> found = m_store.events.find(*id);
    if (!found)
        return found.error();
    if (!found->has_value() || (*found)->seq > 0)
        return differentEvent(*id);
    LogRecord moved = **found;
    moved.device = m_store.device();
    moved.deviceSeq = ++m_store.used.deviceSeq;
    return giveNumber(moved.id, moved.device, moved.deviceSeq, contentHash(moved));
}

Outcome ReplicaTable::accept(const LogRecord &row)
{
    // A recovered file, or one that a copy of it wrote past, does not know all numbers that this device has used.
    if (row.device == m_store.device())
        m_store.used = {qMax(m_store.used.deviceSeq, row.deviceSeq), qMax(m_store.used.hlc, row.hlc)};
    const Result<std::optional<LogRecord>> known = m_store.events.find(row.id);
    if (!known)
        return known.error();
    if (known->has_value()) {
        const LogRecord &mine = **known;
        if (mine.seq > 0)
            return mine.contentHash == row.contentHash && mine.seq == row.seq ? Outcome(Done{}) : Outcome(differentEvent(row.id));
        if (mine.contentHash == row.contentHash)
            return place(row);
        if (mine.incident != row.incident || !differsInDeviceOnly(mine, row))
            return differentEvent(row.id);
        if (const Outcome done = makeRoomFor(row); !done)
            return done;
        if (const Outcome done = giveNumber(row.id, row.device, row.deviceSeq, row.contentHash); !done)
            return done;
        return place(row);
    }
    if (const Outcome done = makeRoomFor(row); !done)
        return done;
    const Result<qint64> inserted = m_store.events.insert(row);
    if (!inserted)
        return inserted.error();
    return row.isRedacted() ? Outcome(Done{}) : m_store.texts.index(row, *inserted, toEvent(row).payload);
}

Outcome ReplicaTable::setCursor(const IncidentId &incident, qint64 seq, const QByteArray &hash)
{
    Result<Statement *> set = statement("INSERT INTO cursor (incident, seq, hash) VALUES (?, ?, ?) "
                                        "ON CONFLICT (incident) DO UPDATE SET seq = excluded.seq, hash = excluded.hash");
    return set ? (*set)->run(incident.toBytes(), seq, hash) : Outcome(set.error());
}

Result<QHash<IncidentId, LogHead>> ReplicaTable::cursors()
{
    Result<Statement *> all = statement("SELECT incident, seq, hash FROM cursor WHERE seq > 0");
    if (!all)
        return all.error();
    if (const Outcome done = (*all)->run(); !done)
        return done.error();
    QHash<IncidentId, LogHead> cursors;
    while ((*all)->next()) {
        if (const auto incident = IncidentId::fromBytes((*all)->value(0).toByteArray()))
            cursors.insert(*incident, {(*all)->value(1).toLongLong(), (*all)->value(2).toByteArray()});
    }
    if (const Outcome done = (*all)->end(); !done)
        return done.error();
    return cursors;
}

Outcome ReplicaTable::redact(const EventId &event)
{
    const Result<std::optional<LogRecord>> found = m_store.events.find(event);
    if (!found || !found->has_value() || (*found)->isRedacted())
        return found ? Outcome(Done{}) : Outcome(found.error());
    Result<Statement *> text = statement("DELETE FROM entry_text WHERE rowid = (SELECT row FROM event WHERE event_id = ?)");
    Result<Statement *> body = statement("UPDATE event SET body_hash = ?, salt = NULL, body = NULL WHERE event_id = ?");
    for (const Result<Statement *> &prepared : {text, body}) {
        if (!prepared)
            return prepared.error();
    }
    if (const Outcome done = (*text)->run(event.toBytes()); !done)
        return done;
    return (*body)->run(bodyHash(**found), event.toBytes());
}

Result<QVector<LogRecord>> ReplicaTable::unsent(qint64 afterDeviceSeq, int limit)
{
    return m_store.events.unsent(afterDeviceSeq, limit);
}

Result<PendingCount> ReplicaTable::count()
{
    Result<Statement *> counted = statement(
        "SELECT count(*) FILTER (WHERE refused IS NULL), count(*) FILTER (WHERE refused IS NOT NULL), "
        "min(hlc) FILTER (WHERE refused IS NULL) FROM event INDEXED BY event_pending " // not all that this device ever wrote
        "WHERE server_seq IS NULL AND device = ?");
    if (!counted)
        return counted.error();
    if (const Outcome done = (*counted)->run(m_store.device().toBytes()); !done)
        return done.error();
    PendingCount count;
    if ((*counted)->next())
        count = {(*counted)->value(0).toLongLong(), (*counted)->value(1).toLongLong(), (*counted)->value(2).toLongLong()};
    if (const Outcome done = (*counted)->end(); !done)
        return done.error();
    return count;
}

Outcome ReplicaTable::refuse(const EventId &event, const QString &reason)
{
    Result<Statement *> mark = statement("UPDATE event SET refused = ? WHERE event_id = ? AND server_seq IS NULL");
    return mark ? (*mark)->run(reason, event.toBytes()) : Outcome(mark.error());
}

Result<QVector<std::pair<LogRecord, QString>>> ReplicaTable::refused()
{
    Result<Statement *> ids = statement("SELECT event_id, refused FROM event WHERE refused IS NOT NULL ORDER BY device_seq");
    if (!ids)
        return ids.error();
    if (const Outcome done = (*ids)->run(); !done)
        return done.error();
    QVector<std::pair<QByteArray, QString>> found;
    while ((*ids)->next())
        found.append({(*ids)->value(0).toByteArray(), (*ids)->value(1).toString()});
    if (const Outcome done = (*ids)->end(); !done)
        return done.error();
    QVector<std::pair<LogRecord, QString>> refused;
    for (const auto &[bytes, reason] : std::as_const(found)) {
        const auto id = EventId::fromBytes(bytes);
        const Result<std::optional<LogRecord>> record = id ? m_store.events.find(*id) : std::optional<LogRecord>();
        if (!record)
            return record.error();
        if (record->has_value())
            refused.append({**record, reason});
    }
    return refused;
}

Outcome ReplicaTable::rewind(const IncidentId &incident)
{
    Result<Statement *> places = statement("UPDATE event SET server_seq = NULL, server_hash = NULL, received_us = NULL "
                                           "WHERE incident = ? AND server_seq IS NOT NULL");
    if (!places)
        return places.error();
    if (const Outcome done = (*places)->run(incident.toBytes()); !done)
        return done;
    return setCursor(incident, 0, {});
}

Outcome ReplicaTable::without(const char *trigger, const std::function<Outcome()> &work)
{
    const QString name = QLatin1String(trigger);
    const Result<QVariant> sql = m_store.connection->single(
        QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '%1'").arg(name));
    if (!sql)
        return sql.error();
    if (const Outcome done = m_store.connection->execute(QStringLiteral("DROP TRIGGER ") + name); !done)
        return done;
    if (const Outcome done = work(); !done)
        return done;
    return m_store.connection->execute(sql->toString());
}

Outcome ReplicaTable::purge(const IncidentId &incident, const QString &reason)
{
    const QByteArray id = incident.toBytes();
    Result<Statement *> mark = statement("UPDATE event SET refused = ? WHERE incident = ? AND device = ? AND server_seq IS NULL");
    Result<Statement *> floor = statement("UPDATE meta SET device_seq = max(device_seq, (SELECT coalesce(max(event.device_seq), 0) FROM event "
                                          "WHERE event.device = meta.device))");
    // Accepted and pending ones apart: they have an index each.
    Result<Statement *> text =
        statement("DELETE FROM entry_text WHERE rowid IN (SELECT row FROM event WHERE incident = ? AND server_seq IS NOT NULL "
                  "UNION ALL SELECT row FROM event WHERE incident = ? AND server_seq IS NULL)");
    Result<Statement *> rows = statement("DELETE FROM event WHERE incident = ? AND server_seq IS NOT NULL");
    Result<Statement *> others = statement("DELETE FROM event WHERE incident = ? AND server_seq IS NULL AND device <> ?");
    Result<Statement *> cursor = statement("DELETE FROM cursor WHERE incident = ?");
    Result<Statement *> card = statement("DELETE FROM summary WHERE incident = ?");
    for (const Result<Statement *> &prepared : {mark, floor, text, rows, others, cursor, card}) {
        if (!prepared)
            return prepared.error();
    }
    const QByteArray device = m_store.device().toBytes();
    return without("event_keep", [&]() -> Outcome {
        for (const Outcome &done : {(*mark)->run(reason, id, device), (*floor)->run(), (*text)->run(id, id), (*rows)->run(id),
                                    (*others)->run(id, device), (*cursor)->run(id), (*card)->run(id)}) {
            if (!done)
                return done;
        }
        return Done{};
    });
}

Outcome ReplicaTable::renumber(const DeviceId &device)
{
    Result<Statement *> meta = statement("UPDATE meta SET device = ?, device_seq = 0");
    if (!meta)
        return meta.error();
    Result<QVector<LogRecord>> pending = m_store.events.unordered();
    if (!pending)
        return pending.error();
    qint64 number = 0;
    for (LogRecord &record : pending.value()) {
        record.device = device;
        record.deviceSeq = ++number;
        if (const Outcome done = giveNumber(record.id, device, number, contentHash(record)); !done)
            return done;
    }
    return (*meta)->run(device.toBytes());
}

} // namespace quarterdeck
