// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/policy.h"
#include "domain/presence.h"
#include "domain/result.h"
#include "domain/syncstate.h"
#include "journal/attachmenttable.h"
#include "journal/factspage.h"
#include "journal/journal.h"

#include <QFuture>
#include <QObject>

#include <future>
#include <memory>

namespace quarterdeck {

/// What a submitted command became.
struct Receipt
{
    IncidentId incident;
    QVector<Event> events;
    bool repeated = false; ///< this command (or event id) was already in the log: nothing new was written
};

/// One durable commit, as announced to everyone who looks: events in log order and the new board rows.
struct Commit
{
    QVector<Event> events;
    QVector<IncidentSummary> summaries;
    QVector<IncidentId> reordered; ///< pending events got another place, or a text was taken out: read these again
    QVector<IncidentId> removed;   ///< access was taken away: gone from this journal
};

/// Saved here, but the shared database will never take it.
struct RefusedEvent
{
    Event event;
    QString reason;
};

/// Where what is typed goes right now.
struct StorageState
{
    enum class Kind { Saved, Saving, Failing, OwnerLost };
    Kind kind = Kind::Saved;
    QString message;     ///< translated sentence for Failing and OwnerLost
    QString rescueFile;  ///< where unsaved text is kept meanwhile
};

/// The one door to a journal: every write and every read of the program goes through it, whoever owns the file. Lives on the thread
/// that made it (GUI, or the command line's main thread); the work happens on a worker thread, answers come as futures
/// (whenReady() of warroom/whenready.h in an event loop, not QFuture::then; result() on the command line). Never blocks. Submits
/// are executed in the order given.
class Door : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Durable when the future is ready.
    virtual QFuture<Result<Receipt>> submit(const Command &command) = 0;
    /// Several commands of any number of incidents, one transaction for every 250 of them; answers in order. On an error nothing of the
    /// transaction it is in, nor of what comes after, is recorded.
    virtual QFuture<Result<QVector<Result<Receipt>>>> submitAll(const QVector<Command> &commands) = 0;

    virtual QFuture<Result<QVector<Event>>> events(const IncidentId &incident, qint64 afterSeq = 0) = 0;
    /// The incident folded on the worker. NotFound when there is none.
    virtual QFuture<Result<Incident>> incidentState(const IncidentId &incident);
    virtual QFuture<Result<QVector<IncidentSummary>>> summaries(int limit = -1, int offset = 0) = 0;
    /// What figures need of each incident (encodeFacts()), in the order it was derived: at most `limit` after the stamp `after`, fewer when the
    /// journal still derives them. Whoever has read all asks from the last stamp for what changed since.
    virtual QFuture<Result<FactsPage>> facts(qint64 after, int limit);
    virtual QFuture<Result<std::optional<IncidentId>>> findRef(const QString &ref) = 0;
    virtual QFuture<Result<QVector<SearchHit>>> search(const QString &words, int limit = 50) = 0;
    virtual QFuture<Result<VerifyReport>> verify() = 0;
    virtual QFuture<Result<JournalInfo>> info() = 0;

    /// Keeps a file's bytes in this journal, once however often they come; durable when the future is ready. Answers its hash and type,
    /// without the bytes. Refused above limits::FileBytes.
    virtual QFuture<Result<KeptFile>> keepFile(const QString &mime, const QByteArray &content);
    /// NotFound when the console that took it in is another one.
    virtual QFuture<Result<KeptFile>> file(const QString &sha256);

    /// Push and pull now; ready when everything was compared with the server, or when that failed. Embedded: ready at once.
    virtual QFuture<Result<SyncState>> syncNow();
    virtual QFuture<Result<SyncState>> syncState();
    /// Tries the server again without waiting for the back-off.
    virtual void retryNow() {}
    /// A person decided that the other database, which the replica did not know (SyncState::Stopped), is the right one.
    virtual void acceptStore() {}
    /// What is on this console's screen, for the others of a shared database. Only where this process owns the journal.
    virtual void setHere(const std::optional<IncidentId> &, bool /*typing*/) {}
    /// Events the server will never take, with the reason.
    virtual QFuture<Result<QVector<RefusedEvent>>> refused();

    /// True when this process owns the journal file (false: another process does and we talk to its socket).
    virtual bool isOwner() const = 0;

signals:
    void committed(const quarterdeck::Commit &commit);
    void storageChanged(const quarterdeck::StorageState &state);
    void syncChanged(const quarterdeck::SyncState &state);
    /// Who else is here; empty when alone, embedded or offline.
    void presenceChanged(const QVector<quarterdeck::Presence> &others);
};

/// Which shared database a journal is a replica of.
struct DatabaseOptions
{
    QString uri;      ///< libpq URI without a password; its login is the author of everything
    QString password; ///< empty: libpq looks into its password file
};

struct DoorOptions
{
    QString journalPath;
    std::optional<DatabaseOptions> database; ///< nullopt: embedded, or the replica works offline
    Policy policy;
    Milliseconds lockTimeout{10000}; ///< how long to try for either the lock or the owner's socket
};

/// Opens the journal here, or connects to the process that owns it. If the owner dies later, the door takes over (or finds the next
/// owner) by itself and resends what was not answered; command ids make that safe. clock must outlive the door.
Result<std::unique_ptr<Door>> openDoor(const DoorOptions &options, const Clock &clock);

/// The same in two steps: the door's thread opens from the moment this is made, and the caller has time for something else until he waits.
class DoorOpening
{
public:
    DoorOpening(const DoorOptions &options, const Clock &clock);
    /// Waits until the journal is open here or its owner answers, at most the lock timeout. Once.
    Result<std::unique_ptr<Door>> wait();

private:
    std::unique_ptr<Door> m_door;
    std::future<Outcome> m_outcome;
};

/// $XDG_DATA_HOME/quarterdeck/journal.db, or for the replica of a shared database one file a database and login below servers/.
QString defaultJournalPath(const std::optional<DatabaseOptions> &database = std::nullopt);

} // namespace quarterdeck

Q_DECLARE_METATYPE(quarterdeck::Commit)
Q_DECLARE_METATYPE(quarterdeck::StorageState)
