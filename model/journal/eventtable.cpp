// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/eventtable.h"

#include "journal/sqlerror.h"

#include <limits>

namespace quarterdeck {

namespace {

/// Text columns hold user names and kinds that repeat on every row of an incident: keep one copy.
void shareText(LogRecord &record, const LogRecord &previous)
{
    if (record.author == previous.author)
        record.author = previous.author;
    if (record.kind == previous.kind)
        record.kind = previous.kind;
}

QVariant orNull(qint64 value, bool present)
{
    return present ? QVariant(value) : QVariant();
}

} // namespace

QString EventTable::columns()
{
    return QStringLiteral("row, event_id, incident, author, device, device_seq, base_seq, hlc, kind, salt, body, content_hash, "
                          "server_seq, server_hash, received_us, body_hash");
}

Outcome EventTable::prepare(const QSqlDatabase &database)
{
    const QString select = QStringLiteral("SELECT %1 FROM event WHERE ").arg(columns());
    for (const auto &[statement, sql] : {
             std::pair(&m_insert, QStringLiteral("INSERT INTO event (event_id, incident, author, device, device_seq, base_seq, hlc, kind, salt, "
                                                 "body, content_hash, server_seq, server_hash, received_us, body_hash) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
             std::pair(&m_exists, QStringLiteral("SELECT row FROM event WHERE event_id = ?")),
             std::pair(&m_find, select + QLatin1String("event_id = ?")),
             std::pair(&m_head, QStringLiteral("SELECT server_seq, server_hash FROM event WHERE incident = ? AND server_seq > 0 "
                                               "ORDER BY server_seq DESC LIMIT 1")),
             std::pair(&m_accepted, select + QLatin1String("incident = ? AND server_seq > ? ORDER BY server_seq")),
             std::pair(&m_pending, select + QLatin1String("incident = ? AND server_seq IS NULL ORDER BY hlc, device_seq")),
             std::pair(&m_unsent, select + QLatin1String("server_seq IS NULL AND refused IS NULL AND device_seq > ? AND device_seq <= coalesce("
                                                         "(SELECT device_seq FROM event WHERE server_seq IS NULL AND refused IS NULL AND device_seq > ? "
                                                         "ORDER BY device_seq LIMIT 1 OFFSET ?), 9223372036854775807) ORDER BY device_seq, hlc")),
             std::pair(&m_unordered, select + QLatin1String("server_seq IS NULL ORDER BY device_seq, hlc")),
             std::pair(&m_last, QStringLiteral("SELECT device_seq, hlc FROM event WHERE device = ? ORDER BY device_seq DESC LIMIT 1")),
             std::pair(&m_markLost, QStringLiteral("INSERT INTO lost (incident, first_seq, last_seq) VALUES (?, ?, ?)")),
             std::pair(&m_isLost, QStringLiteral("SELECT 1 FROM lost WHERE incident = ? AND first_seq <= ? AND last_seq >= ?")),
         }) {
        if (const Outcome done = statement->prepare(database, sql); !done)
            return done;
    }
    return Done{};
}

Result<qint64> EventTable::insert(const LogRecord &r)
{
    const bool accepted = r.seq > 0;
    const Outcome done = m_insert.run(r.id.toBytes(), r.incident.toBytes(), r.author, r.device.toBytes(), r.deviceSeq, r.baseSeq, r.hlc,
                                      r.kind, r.isRedacted() ? QVariant() : QVariant(r.salt), r.isRedacted() ? QVariant() : QVariant(r.body),
                                      r.contentHash, orNull(r.seq, accepted), accepted ? QVariant(r.chainHash) : QVariant(),
                                      orNull(r.receivedUs, accepted), r.isRedacted() ? QVariant(r.bodyHash) : QVariant());
    if (!done)
        return done.error();
    return m_insert.changedRows() > 0 ? m_insert.insertedRow() : 0;
}

EventTable::Checked EventTable::check(const Statement &s)
{
    Checked checked{s.value(0).toLongLong(), std::nullopt, {}};
    const auto id = EventId::fromBytes(s.value(1).toByteArray());
    const auto incident = IncidentId::fromBytes(s.value(2).toByteArray());
    const auto device = DeviceId::fromBytes(s.value(4).toByteArray());
    if (!id || !incident || !device) {
        checked.problem = QStringLiteral("row %1 has an unreadable id").arg(checked.row);
        return checked;
    }
    checked.record = LogRecord{.id = *id, .incident = *incident, .author = s.value(3).toString(), .device = *device,
                               .deviceSeq = s.value(5).toLongLong(), .baseSeq = s.value(6).toLongLong(), .hlc = s.value(7).toLongLong(),
                               .kind = s.value(8).toString(), .salt = s.value(9).toByteArray(), .body = s.value(10).toByteArray(),
                               .contentHash = s.value(11).toByteArray(), .seq = s.value(12).toLongLong(),
                               .chainHash = s.value(13).toByteArray(), .receivedUs = s.value(14).toLongLong(), .bodyHash = s.value(15).toByteArray()};
    if (contentHash(*checked.record) != checked.record->contentHash)
        checked.problem = QStringLiteral("event %1 of incident %2 does not match its hash").arg(id->toString(), incident->toString());
    return checked;
}

Result<QVector<LogRecord>> EventTable::drain(Statement &statement)
{
    QVector<LogRecord> records;
    while (statement.next()) {
        Checked checked = check(statement);
        if (!checked.problem.isEmpty()) {
            statement.finish();
            return damagedError(checked.problem);
        }
        if (!records.isEmpty())
            shareText(*checked.record, records.constLast());
        records.append(*std::move(checked.record));
    }
    if (const Outcome done = statement.end(); !done)
        return done.error();
    return records;
}

Result<std::optional<LogRecord>> EventTable::find(const EventId &id)
{
    // Asked before every append, and nearly always in vain: Qt describes each column of a statement anew whenever it runs.
    if (const Outcome done = m_exists.run(id.toBytes()); !done)
        return done.error();
    const bool exists = m_exists.next();
    if (const Outcome done = m_exists.end(); !done)
        return done.error();
    if (!exists)
        return std::optional<LogRecord>();
    if (const Outcome done = m_find.run(id.toBytes()); !done)
        return done.error();
    const Result<QVector<LogRecord>> records = drain(m_find);
    if (!records)
        return records.error();
    return records->isEmpty() ? std::optional<LogRecord>() : records->constFirst();
}

Result<EventTable::Head> EventTable::head(const IncidentId &incident)
{
    if (const Outcome done = m_head.run(incident.toBytes()); !done)
        return done.error();
    Head head;
    if (m_head.next())
        head = {m_head.value(0).toLongLong(), m_head.value(1).toByteArray()};
    if (const Outcome done = m_head.end(); !done)
        return done.error();
    return head;
}

Result<QVector<LogRecord>> EventTable::read(const IncidentId &incident, qint64 afterSeq)
{
    if (const Outcome done = m_accepted.run(incident.toBytes(), afterSeq); !done)
        return done.error();
    Result<QVector<LogRecord>> records = drain(m_accepted);
    if (!records)
        return records;
    if (const Outcome dense = checkDense(incident, *records, afterSeq); !dense)
        return dense.error();
    if (const Outcome done = m_pending.run(incident.toBytes()); !done)
        return done.error();
    const Result<QVector<LogRecord>> pending = drain(m_pending);
    if (!pending)
        return pending;
    records.value() += *pending;
    return records;
}

Outcome EventTable::checkDense(const IncidentId &incident, const QVector<LogRecord> &records, qint64 afterSeq)
{
    qint64 last = afterSeq;
    for (const LogRecord &record : records) {
        if (record.seq != last + 1) {
            const Result<bool> known = isKnownLost(incident, last + 1, record.seq - 1);
            if (!known)
                return known.error();
            if (!*known)
                return damagedError(QStringLiteral("event %1 of incident %2 is missing").arg(last + 1).arg(incident.toString()));
        }
        last = record.seq;
    }
    return Done{};
}

Result<QVector<LogRecord>> EventTable::unsent(qint64 afterDeviceSeq, int limit)
{
    const qint64 offset = limit < 0 ? std::numeric_limits<qint64>::max() : qint64(limit) - 1;
    if (const Outcome done = m_unsent.run(afterDeviceSeq, afterDeviceSeq, offset); !done)
        return done.error();
    return drain(m_unsent);
}

Result<QVector<LogRecord>> EventTable::unordered()
{
    if (const Outcome done = m_unordered.run(); !done)
        return done.error();
    return drain(m_unordered);
}

Outcome EventTable::markLost(const IncidentId &incident, qint64 first, qint64 last)
{
    return m_markLost.run(incident.toBytes(), first, last);
}

Result<bool> EventTable::isKnownLost(const IncidentId &incident, qint64 first, qint64 last)
{
    if (const Outcome done = m_isLost.run(incident.toBytes(), first, last); !done)
        return done.error();
    const bool known = m_isLost.next();
    if (const Outcome done = m_isLost.end(); !done)
        return done.error();
    return known;
}

Result<std::pair<qint64, qint64>> EventTable::lastOf(const DeviceId &device)
{
    if (const Outcome done = m_last.run(device.toBytes()); !done)
        return done.error();
    std::pair<qint64, qint64> last{0, 0};
    if (m_last.next())
        last = {m_last.value(0).toLongLong(), m_last.value(1).toLongLong()};
    if (const Outcome done = m_last.end(); !done)
        return done.error();
    return last;
}

} // namespace quarterdeck
