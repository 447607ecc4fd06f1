// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/result.h"
#include "journal/factspage.h"

#include <QVector>

#include <functional>
#include <memory>

namespace quarterdeck {

/// What to write for one event; the journal adds device, numbers, salt, hashes.
struct EventDraft
{
    EventId id;
    IncidentId incident;
    QString author;
    QString console;
    Instant recorded;
    qint64 baseSeq = 0;
    Payload payload;
    QString onBehalfOf; ///< see Event
};

class FactsTable;
class JournalReplica;
struct KeptFile;

struct SearchHit
{
    IncidentId incident;
    EventId entry;    ///< the EntryLogged event (or the one it amends)
    QString snippet;  ///< plain text around the match, matches between U+2068 and U+2069
};

struct VerifyReport
{
    qint64 incidents = 0;
    qint64 events = 0;
    QStringList problems; ///< one sentence each; empty = clean
};

struct JournalInfo
{
    DeviceId device;
    QString path;
    int format = 0;        ///< schema version
    qint64 events = 0;
    qint64 incidents = 0;
    bool shared = false;   ///< a replica of a shared database
};

/// The embedded log: one SQLite file through Qt SQL, WAL, synchronous=FULL, foreign keys on and read back at open. One connection,
/// used only on the thread that opened it. The caller holds the JournalLock. Every write is one transaction that is durable when
/// the call returns; on an error nothing was written. Embedded, the journal itself gives each event its dense seq and chain hash; as the
/// replica of a shared log it leaves both to the database and events are pending (seq 0) until replication brings them.
class Journal
{
public:
    /// Creates the file (mode 0600, directory 0700) or migrates it. Errors: Damaged (offer recover()), Newer, Storage, StorageFull.
    static Result<std::unique_ptr<Journal>> open(const QString &path, const Clock &clock);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    JournalInfo info() const;
    /// What replication may do to this journal.
    JournalReplica &replica();
    /// What figures need of each incident, derived.
    FactsTable &facts();

    /// Appends all drafts and replaces the summary rows in one durable transaction. Drafts whose id is already there are skipped
    /// if their content is the same, and refuse the whole call if it is not. Returns the stored records, in order.
    /// `facts` of incidents as these events leave them go with it, once facts() is ready.
    Result<QVector<LogRecord>> append(const QVector<EventDraft> &drafts, const QVector<IncidentSummary> &summaries,
                                      const QVector<FactsRow> &facts);
    Result<QVector<LogRecord>> append(const QVector<EventDraft> &drafts, const QVector<IncidentSummary> &summaries);

    /// Events of one incident with seq > afterSeq, in order (accepted first, then pending by device_seq).
    Result<QVector<LogRecord>> read(const IncidentId &incident, qint64 afterSeq = 0) const;
    /// One event by id; nullopt inside when there is none.
    Result<std::optional<LogRecord>> find(const EventId &event) const;
    /// The events a command made (ids eventIdFor(command, 0..)), empty when it was never executed.
    Result<QVector<LogRecord>> findCommand(const CommandId &command) const;

    /// Newest activity first. limit < 0 = all.
    Result<QVector<IncidentSummary>> summaries(int limit = -1, int offset = 0) const;
    Result<std::optional<IncidentId>> findRef(const QString &ref) const;
    bool hasRef(const QString &ref) const;

    /// Full-text search over entry texts and titles, newest first. The query is plain words ("all of them", last one as prefix);
    /// nothing in it is an operator.
    Result<QVector<SearchHit>> search(const QString &words, int limit = 50) const;

    /// Keeps a file's bytes, durable when the call returns; the same bytes are kept once. Refused: more than limits::FileBytes.
    Result<QString> keepFile(const QString &mime, const QByteArray &content);
    /// NotFound: another console took it in.
    Result<KeptFile> file(const QString &sha256) const;

    /// Recomputes every hash, of files too, checks density, chain and summaries. progress(done, total) may return false to cancel.
    Result<VerifyReport> verify(const std::function<bool(qint64, qint64)> &progress = {}) const;

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

/// Reads what can be read of a damaged journal into a new file beside it ("journal.recovered-20241115T142200Z.db").
/// The original is not written to, moved or deleted; no Journal may be open on it. The copy is a device of its own, knows the places
/// it could not read (verify() names them), and its board and search are made anew. Errors: Damaged (nothing readable), Storage, StorageFull.
struct RecoveryReport
{
    QString path;
    qint64 read = 0;     ///< events whose hashes check
    qint64 damaged = 0;  ///< events seen but not readable or not matching their hash
};
Result<RecoveryReport> recoverJournal(const QString &damagedPath, const Clock &clock);

} // namespace quarterdeck
