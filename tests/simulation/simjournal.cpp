// SPDX-License-Identifier: GPL-3.0-or-later
#include "simjournal.h"

#include "replication/chaincheck.h"

namespace quarterdeck::simulation {

namespace {

Error error(ErrorCode code, const char *what) { return {code, QString::fromLatin1(what), {}}; }

/// Equal but for the numbers that a copied journal gives anew.
bool saysTheSame(const LogRecord &a, const LogRecord &b)
{
    return a.incident == b.incident && a.author == b.author && a.kind == b.kind && a.body == b.body && a.salt == b.salt
        && a.hlc == b.hlc && a.baseSeq == b.baseSeq;
}

} // namespace

LogRecord SimJournal::write(const EventId &id, const IncidentId &incident, const QString &kind, const QByteArray &body,
                            Chance &chance)
{
    LogRecord record{.id = id, .incident = incident, .author = m_author, .device = m_device, .deviceSeq = ++m_lastDeviceSeq};
    const auto cursor = m_cursors.find(incident);
    record.baseSeq = cursor == m_cursors.end() ? 0 : cursor->second.seq;
    record.hlc = m_lastDeviceSeq;
    record.kind = kind;
    record.body = body;
    record.salt = chance.bytes(16);
    record.contentHash = contentHash(record);
    put(record);
    return record;
}

void SimJournal::put(const LogRecord &record)
{
    m_lastDeviceSeq = std::max(m_lastDeviceSeq, record.deviceSeq);
    m_rows.insert_or_assign(record.id, Row{record, {}});
    m_numbers.insert_or_assign({record.device, record.deviceSeq}, record.id);
    m_pending.insert(turn(record));
    ++m_perIncident[record.incident];
}

ReplicaState SimJournal::load() const
{
    ReplicaState state{m_store, m_epoch, {}};
    for (const auto &[incident, cursor] : m_cursors)
        state.cursors.insert(incident, cursor);
    return state;
}

Outcome SimJournal::adopt(const QUuid &store, int epoch)
{
    m_store = store;
    m_epoch = epoch;
    return Done{};
}

QVector<LogRecord> SimJournal::unsent(qint64 after, int limit) const
{
    QVector<LogRecord> found;
    for (const auto &[deviceSeq, hlc, id] : m_pending) {
        // Never cut between equal numbers of two devices: the next page begins after the number.
        if (found.size() >= limit && deviceSeq != found.constLast().deviceSeq)
            break;
        const Row &row = m_rows.at(id);
        if (deviceSeq > after && row.refused.isNull())
            found.append(row.record);
    }
    return found;
}

UnsentCount SimJournal::count() const
{
    UnsentCount counted;
    for (const auto &[deviceSeq, hlc, id] : m_pending) {
        const Row &row = m_rows.at(id);
        if (!row.refused.isNull())
            ++counted.refused;
        else if (row.record.author == m_author)
            ++counted.unsent;
    }
    return counted;
}

/// Everything that would make a constraint of the real table fail, before anything is changed.
Outcome SimJournal::fits(const IncidentId &incident, const QVector<LogRecord> &rows) const
{
    const auto cursor = m_cursors.find(incident);
    qint64 seq = cursor == m_cursors.end() ? 0 : cursor->second.seq;
    for (const LogRecord &row : rows) {
        if (row.seq != ++seq)
            return error(ErrorCode::Refused, "not the next row");
        const auto known = m_rows.find(row.id);
        if (known != m_rows.end() && (known->second.record.seq > 0 || !saysTheSame(known->second.record, row)))
            return error(ErrorCode::Refused, "the id is there with another content");
        const auto number = m_numbers.find({row.device, row.deviceSeq});
        if (number != m_numbers.end() && number->second != row.id && m_rows.at(number->second).record.seq > 0)
            return error(ErrorCode::Refused, "the number is another accepted event's");
    }
    return Done{};
}

Outcome SimJournal::accept(const IncidentId &incident, const QVector<LogRecord> &rows)
{
    if (const Outcome fit = fits(incident, rows); !fit)
        return fit;
    for (const LogRecord &row : rows) {
        const auto known = m_rows.find(row.id);
        if (known != m_rows.end()) {
            m_pending.erase(turn(known->second.record));
            m_numbers.erase({known->second.record.device, known->second.record.deviceSeq});
        } else {
            ++m_perIncident[incident];
        }
        const auto number = m_numbers.find({row.device, row.deviceSeq});
        if (number != m_numbers.end() && number->second != row.id)
            giveNumber(EventId(number->second));
        m_rows.insert_or_assign(row.id, Row{row, {}});
        m_numbers.insert_or_assign({row.device, row.deviceSeq}, row.id);
        if (row.device == m_device) // a copy of this journal wrote it: our next number is beyond
            m_lastDeviceSeq = std::max(m_lastDeviceSeq, row.deviceSeq);
        m_order[incident].push_back(row.id);
        m_purged.erase(row.id);
    }
    moveCursor(incident, {rows.constLast().seq, rows.constLast().chainHash});
    return Done{};
}

/// The pending event gets this journal's next number.
void SimJournal::giveNumber(const EventId &event)
{
    LogRecord &record = m_rows.at(event).record;
    m_pending.erase(turn(record));
    m_numbers.erase({record.device, record.deviceSeq});
    record.device = m_device;
    record.deviceSeq = ++m_lastDeviceSeq;
    record.contentHash = contentHash(record);
    m_pending.insert(turn(record));
    m_numbers.insert_or_assign({record.device, record.deviceSeq}, event);
}

Outcome SimJournal::refuse(const EventId &event, const QString &reason)
{
    const auto row = m_rows.find(event);
    if (row == m_rows.end() || row->second.record.seq > 0)
        return Done{};
    if (plant == Plant::RefusedIsDropped)
        forget(event);
    else
        row->second.refused = reason.isNull() ? QStringLiteral("refused") : reason;
    return Done{};
}

void SimJournal::setPending(LogRecord &record)
{
    record.seq = 0;
    record.chainHash.clear();
    m_pending.insert(turn(record));
}

Outcome SimJournal::rewind(const IncidentId &incident)
{
    for (const EventId &id : m_order[incident]) {
        if (plant == Plant::RewindWipes)
            forget(id);
        else
            setPending(m_rows.at(id).record);
    }
    m_order.erase(incident);
    if (plant != Plant::RewindKeepsCursor)
        m_cursors.erase(incident);
    return Done{};
}

void SimJournal::forget(const EventId &event)
{
    const auto row = m_rows.find(event);
    if (row == m_rows.end())
        return;
    const LogRecord &record = row->second.record;
    m_numbers.erase({record.device, record.deviceSeq});
    m_pending.erase(turn(record));
    --m_perIncident[record.incident];
    m_rows.erase(row);
}

/// Only for AcknowledgedIsOrdered: believes the seq of an acknowledgement.
void SimJournal::order(const EventId &event, qint64 seq)
{
    const auto row = m_rows.find(event);
    if (row == m_rows.end() || row->second.record.seq > 0)
        return;
    LogRecord &record = row->second.record;
    ReplicaCursor &cursor = m_cursors[record.incident];
    if (seq <= cursor.seq)
        return;
    m_pending.erase(turn(record));
    record.seq = seq;
    cursor.seq = seq;
    m_order[record.incident].push_back(event);
}

Outcome SimJournal::purge(const IncidentId &incident)
{
    if (purging)
        purging(incident, m_order[incident]);
    for (const EventId &id : m_order[incident]) {
        m_purged.insert(id);
        forget(id);
    }
    m_order.erase(incident);
    m_cursors.erase(incident);
    if (plant == Plant::PurgeTakesUnsent) {
        for (const auto &[deviceSeq, hlc, id] : std::set(m_pending)) {
            if (m_rows.at(id).record.incident == incident)
                forget(id);
        }
    }
    return Done{};
}

Outcome SimJournal::renumber(const DeviceId &fresh)
{
    if (plant == Plant::RenumberDoesNothing)
        return Done{};
    m_device = fresh;
    m_lastDeviceSeq = 0;
    for (const auto &[deviceSeq, hlc, id] : std::set(m_pending))
        giveNumber(id);
    return Done{};
}

QVector<LogRecord> SimJournal::accepted(const IncidentId &incident) const
{
    QVector<LogRecord> found;
    if (const auto order = m_order.find(incident); order != m_order.end()) {
        for (const EventId &id : order->second)
            found.append(m_rows.at(id).record);
    }
    return found;
}

bool SimJournal::knows(const IncidentId &incident) const
{
    const auto rows = m_perIncident.find(incident);
    return rows != m_perIncident.end() && rows->second > 0;
}

QVector<IncidentId> SimJournal::incidents() const
{
    QVector<IncidentId> known;
    for (const auto &[incident, rows] : m_perIncident) {
        if (rows > 0)
            known.append(incident);
    }
    return known;
}

QString SimJournal::damage() const
{
    for (const auto &[incident, cursor] : m_cursors) {
        const std::optional<ReplicaCursor> reached = follow(incident, {}, accepted(incident));
        if (!reached)
            return QStringLiteral("rows of incident %1 do not chain").arg(incident.toString().left(8));
        if (*reached != cursor)
            return QStringLiteral("cursor of incident %1 says %2, rows end at %3")
                .arg(incident.toString().left(8))
                .arg(cursor.seq)
                .arg(reached->seq);
    }
    return {};
}

} // namespace quarterdeck::simulation
