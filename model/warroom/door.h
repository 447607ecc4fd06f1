// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/policy.h"
#include "domain/result.h"
#include "journal/journal.h"

#include <QFuture>
#include <QObject>

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
    /// Several commands of one import in one transaction each incident; answers in order. Stops at the first storage error.
    virtual QFuture<Result<QVector<Result<Receipt>>>> submitAll(const QVector<Command> &commands) = 0;

    virtual QFuture<Result<QVector<Event>>> events(const IncidentId &incident, qint64 afterSeq = 0) = 0;
    /// The incident folded on the worker. NotFound when there is none.
    virtual QFuture<Result<Incident>> incidentState(const IncidentId &incident);
    virtual QFuture<Result<QVector<IncidentSummary>>> summaries(int limit = -1, int offset = 0) = 0;
    virtual QFuture<Result<std::optional<IncidentId>>> findRef(const QString &ref) = 0;
    virtual QFuture<Result<QVector<SearchHit>>> search(const QString &words, int limit = 50) = 0;
    virtual QFuture<Result<VerifyReport>> verify() = 0;
    virtual QFuture<Result<JournalInfo>> info() = 0;

    /// True when this process owns the journal file (false: another process does and we talk to its socket).
    virtual bool isOwner() const = 0;

signals:
    void committed(const quarterdeck::Commit &commit);
    void storageChanged(const quarterdeck::StorageState &state);
};

struct DoorOptions
{
    QString journalPath;
    Policy policy;
    Milliseconds lockTimeout{10000}; ///< how long to try for either the lock or the owner's socket
};

/// Opens the journal here, or connects to the process that owns it. If the owner dies later, the door takes over (or finds the next
/// owner) by itself and resends what was not answered; command ids make that safe. clock must outlive the door.
Result<std::unique_ptr<Door>> openDoor(const DoorOptions &options, const Clock &clock);

/// $XDG_DATA_HOME/quarterdeck/journal.db
QString defaultJournalPath();

} // namespace quarterdeck

Q_DECLARE_METATYPE(quarterdeck::Commit)
Q_DECLARE_METATYPE(quarterdeck::StorageState)
