// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journallock.h"
#include "warroom/doorrequest.h"
#include "warroom/factskeeper.h"
#include "warroom/replicawriter.h"
#include "warroom/statecache.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace quarterdeck {

/// Executes requests on the one journal this process owns, strictly one after another: asks decide(), appends, announces. Owns the
/// lock, the journal and a cache of folded incidents. Everything on the worker thread that made it. On a storage error nothing
/// was written and the incident is folded anew from the file when it is needed next. In the replica of a shared log what is written
/// here is pending; replication brings its place through replicaWriter().
class JournalService : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<JournalService>> open(std::unique_ptr<JournalLock> lock, const QString &path,
                                                        const Policy &policy, const Clock &clock);
    ~JournalService() override;

    Reply execute(const Request &request);

    /// For replication, on the same thread.
    JournalReplica &replica();
    /// The server will never take it. A policy is not used any more then.
    Outcome refuse(const EventId &event, const QString &reason);
    /// Whether the server takes what this login writes: a policy that can never become everybody's is not used here either.
    void setMayWrite(bool mayWrite);
    ReplicaWriter &replicaWriter() { return m_replicaWriter; }

signals:
    /// After the commit is durable, before execute() returns.
    void committed(const quarterdeck::Commit &commit);
    /// Before that: what was written here and waits for its place in a shared log.
    void recorded(const QVector<quarterdeck::LogRecord> &pending);

private:
    JournalService(std::unique_ptr<JournalLock> lock, std::unique_ptr<Journal> journal, const QString &path, const Policy &policy);

    Reply answer(const SubmitRequest &request);
    Reply answer(const EventsRequest &request);
    Reply answer(const StateRequest &request);
    Reply answer(const SummariesRequest &request);
    Reply answer(const FactsRequest &request);
    Reply answer(const FindRefRequest &request);
    Reply answer(const SearchRequest &request);
    Reply answer(const KeepFileRequest &request);
    Reply answer(const FileRequest &request);
    Reply answer(const VerifyRequest &);
    Reply answer(const InfoRequest &);
    Reply answer(const RefusedRequest &);
    Reply answer(const SyncRequest &) { return SyncState(); }      // the owner's worker answers these itself
    Reply answer(const SyncStateRequest &) { return SyncState(); }
    Reply answer(const FollowRequest &) { return Done{}; }

    struct Batch;
    using Answers = QVector<std::optional<Result<Receipt>>>;
    Result<Batch> decided(const QVector<Command> &commands, const QVector<int> &group, Answers &answers);
    Outcome add(Batch &batch, const Command &command, std::optional<Result<Receipt>> &answer);
    Outcome append(std::vector<Batch> &batches);
    Result<std::optional<Receipt>> alreadyDone(const Command &command) const;
    Result<Command> completed(const Command &command) const;
    void openWarRoom(Command &command, const Incident *state);
    bool isChannelTaken(const IncidentId &except, const QString &channel, Instant declared);
    Outcome checkVersion(const PolicyPublished &published) const;
    void announce(Commit commit);
    void adoptPolicies();

    std::unique_ptr<JournalLock> m_lock; ///< released last
    std::unique_ptr<Journal> m_journal;
    QString m_path;
    Policy m_policy; ///< of new incidents
    bool m_mayWrite = true;
    QHash<QString, IncidentId> m_refsAsked, m_channelsAsked; ///< by the request at hand, which is not in the journal yet
    StateCache m_states;
    FactsKeeper m_facts;
    ReplicaWriter m_replicaWriter;
};

} // namespace quarterdeck
