// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "plants.h"
#include "replication/replicastore.h"

#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace quarterdeck::simulation {

/// What is on one console's disk: survives its process. Every method is one transaction: all of it, or nothing. The contract of
/// ReplicaStore is implemented here, the way the SQLite journal must implement it.
class SimJournal
{
public:
    struct Row
    {
        LogRecord record;
        QString refused;
    };

    SimJournal(const DeviceId &device, const QString &author) : m_device(device), m_author(author) {}

    /// A person's event, saved when this returns. device numbers, hash and base are added here.
    LogRecord write(const EventId &id, const IncidentId &incident, const QString &kind, const QByteArray &body, Chance &chance);

    /// The same for an event that was made elsewhere: takes it as it is, numbers included.
    void put(const LogRecord &record);

    ReplicaState load() const;
    Outcome adopt(const QUuid &store, int epoch);
    QVector<LogRecord> unsent(qint64 after, int limit) const;
    UnsentCount count() const;
    Outcome accept(const IncidentId &incident, const QVector<LogRecord> &rows);
    Outcome refuse(const EventId &event, const QString &reason);
    Outcome rewind(const IncidentId &incident);
    Outcome purge(const IncidentId &incident);
    Outcome renumber(const DeviceId &fresh);

    /// Only for plants: half of accept().
    void moveCursor(const IncidentId &incident, const ReplicaCursor &cursor) { m_cursors.insert_or_assign(incident, cursor); }
    void forget(const EventId &event);
    void order(const EventId &event, qint64 seq);

    // For the checks.
    const std::map<EventId, Row> &rows() const { return m_rows; }
    const std::map<IncidentId, ReplicaCursor> &cursors() const { return m_cursors; }
    QVector<LogRecord> accepted(const IncidentId &incident) const;
    bool knows(const IncidentId &incident) const;
    QVector<IncidentId> incidents() const;
    const std::set<EventId> &purged() const { return m_purged; }
    const std::optional<QUuid> &store() const { return m_store; }
    /// The first thing wrong with it: rows up to the cursor, without holes, chained. Empty = nothing.
    QString damage() const;

    Plant plant = Plant::None;
    std::function<void(const IncidentId &, const std::vector<EventId> &)> purging; ///< these are about to be deleted

private:
    using Number = std::pair<DeviceId, qint64>;
    using Turn = std::tuple<qint64, qint64, EventId>; ///< device_seq, hlc
    static Turn turn(const LogRecord &record) { return {record.deviceSeq, record.hlc, record.id}; }
    Outcome fits(const IncidentId &incident, const QVector<LogRecord> &rows) const;
    void setPending(LogRecord &record);
    void giveNumber(const EventId &event);

    DeviceId m_device;
    QString m_author;
    qint64 m_lastDeviceSeq = 0;
    std::optional<QUuid> m_store;
    int m_epoch = 0;
    std::map<EventId, Row> m_rows;
    std::map<Number, EventId> m_numbers;
    std::set<Turn> m_pending;                           ///< not accepted, in the order of sending
    std::map<IncidentId, std::vector<EventId>> m_order; ///< accepted, place 0 is seq 1
    std::map<IncidentId, ReplicaCursor> m_cursors;
    std::map<IncidentId, int> m_perIncident;
    std::set<EventId> m_purged;
};

} // namespace quarterdeck::simulation
