// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QHash>

#include <functional>
#include <optional>

namespace quarterdeck {

/// How far an incident is known here: rows 1..seq are on this disk, hash is the chain hash of row seq.
struct ReplicaCursor
{
    qint64 seq = 0;
    QByteArray hash;
    friend bool operator==(const ReplicaCursor &, const ReplicaCursor &) = default;
};

struct ReplicaState
{
    std::optional<QUuid> store; ///< the shared log this journal belongs to; nullopt = never met one
    int epoch = 0;
    QHash<IncidentId, ReplicaCursor> cursors; ///< only incidents with accepted rows
};

struct UnsentCount
{
    qint64 unsent = 0; ///< pending, not refused
    Instant since;     ///< recorded time of the oldest of them
    qint64 refused = 0;
};

/// The local half of replication: the journal, asked from the replicator's thread and answered there, in the order asked, each exactly once.
/// Every answer comes after the write is durable. An error (disk full, damaged) leaves the store as it was; the replicator tries again later.
class ReplicaStore
{
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    ReplicaStore() = default;
    ReplicaStore(const ReplicaStore &) = delete;
    ReplicaStore &operator=(const ReplicaStore &) = delete;
    virtual ~ReplicaStore() = default;

    virtual void load(Answer<ReplicaState> answer) = 0;
    /// This journal belongs to that log from now on.
    virtual void adopt(const QUuid &store, int epoch, Answer<Done> answer) = 0;
    /// Pending, not refused, of every device and author, after the given device_seq: by device_seq, about limit. After a rewind several
    /// devices may have the same number; a page is never cut between equal ones. (The replicator offers only what its login wrote.)
    virtual void unsent(qint64 afterDeviceSeq, int limit, Answer<QVector<LogRecord>> answer) = 0;
    /// Of these only what was written here: others' rows that wait for the pull after a rewind are not ours to send.
    virtual void count(Answer<UnsentCount> answer) = 0;
    /// The next rows of one incident, checked by the caller: rows and cursor move in one transaction. A row that is pending here gets its
    /// seq and is no longer refused; if it differs from it in nothing but device and device_seq (a copy of this journal sent it first), it takes
    /// those and the content hash, too. Another pending event here that has the row's (device, device_seq) gets this journal's next number.
    /// A row that says something else under the same id, or does not come next, is an error (Refused; disk trouble is Storage or StorageFull).
    virtual void accept(const IncidentId &incident, const QVector<LogRecord> &rows, Answer<Done> answer) = 0;
    /// The server will never take it: kept, marked, exportable, passed over.
    virtual void refuse(const EventId &event, const QString &reason, Answer<Done> answer) = 0;
    /// The server's order of this incident is another one than ours: nothing is deleted, all rows become pending again (our own will be
    /// offered again, others' wait for the pull), the cursor goes back to 0.
    virtual void rewind(const IncidentId &incident, Answer<Done> answer) = 0;
    /// Access was revoked: everything of this incident that the server had is removed here; what was never sent stays.
    virtual void purge(const IncidentId &incident, Answer<Done> answer) = 0;
    /// This journal is a copy of another one: it gets a new device id, and all pending events (refused and others' too) that id and numbers
    /// from 1 on, in the order of the old ones.
    virtual void renumber(Answer<Done> answer) = 0;

    /// New pending events were written: these, or some (empty = the store does not say which). In the order of the writes, and of the
    /// answers around them.
    std::function<void(const QVector<LogRecord> &)> appended;
};

} // namespace quarterdeck
