// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/committracker.h"
#include "warroom/doorrequest.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <map>

namespace quarterdeck {

class JournalLock;
class JournalServer;
class JournalService;
class OwnerConnection;
class SharedLog;

/// The worker-thread half of a door. Owns either the journal (service and socket server) or a connection to its owner, and changes
/// from one to the other by itself when the owner goes: what is unanswered is asked again, in order, and commits that were missed
/// in between are announced. Every request is answered exactly once; one that found neither journal nor owner within the lock
/// timeout is answered Busy. Submits of one door are executed in the order given; long ones in slices, so that others get a turn.
class DoorWorker : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Reply)>;

    DoorWorker(const DoorOptions &options, const Clock &clock);
    ~DoorWorker() override;

    // All of these on the worker's thread.
    void open(std::function<void(Outcome)> opened);
    void ask(Request request, Answer answer);
    /// From now on committed() is wanted.
    void follow();
    void retryServer();
    void acceptStore();
    void setHere(const std::optional<IncidentId> &incident, bool typing);
    /// Finishes what was asked, lets go of the journal and ends the thread's event loop.
    void close();

    /// Any thread.
    bool isOwner() const { return m_isOwner; }

signals:
    void committed(const quarterdeck::Commit &commit);
    void storageChanged(const quarterdeck::StorageState &state);
    void syncChanged(const quarterdeck::SyncState &state);
    void presenceChanged(const QVector<quarterdeck::Presence> &others);

private:
    enum class Phase { Attaching, Owner, Client, Closed };
    struct Pending
    {
        Request request;
        Answer answer;
        bool internal;           ///< asked by this class itself; made anew after a change of owner
        QDeadlineTimer patience; ///< runs only while there is nobody to ask
    };
    /// A submit that waits for its turn or is being executed slice by slice.
    struct Bulk
    {
        QVector<Command> commands;
        Answer answer;
        Receipts receipts;
    };

    void attach();
    void own(std::unique_ptr<JournalLock> lock);
    void execute(const Request &request, const Answer &answer);
    void setSync(const SyncState &state);
    void connectToOwner();
    void useOwner();
    void connectionLost(const Error &why);
    void dropConnection();
    void cannotAttach(const Error &why);
    void retry(int ms);
    void expire();
    void resend();

    void pass(Request request, Answer answer, bool internal = false);
    void replied(quint64 id, Reply reply);
    void deliver(const Request &request, const Answer &answer, Reply reply);
    void nextSlice();
    void sliceDone(Reply reply);

    void sendFollow();
    void catchUp(const QVector<IncidentSummary> &summaries);
    void announce(const Commit &commit);
    void released();
    void setStorage(StorageState::Kind kind, const QString &message = {});
    void closeIfIdle();
    void finish();

    const DoorOptions m_options;
    const Clock &m_clock;
    Phase m_phase = Phase::Attaching;
    std::atomic<bool> m_isOwner = false;
    bool m_closing = false;

    std::unique_ptr<JournalService> m_service;
    std::unique_ptr<SharedLog> m_shared; ///< goes before the service
    std::optional<std::pair<std::optional<IncidentId>, bool>> m_here; ///< told last, for a shared log that comes later
    std::unique_ptr<JournalServer> m_server;
    OwnerConnection *m_connection = nullptr;

    std::function<void(Outcome)> m_opened; ///< until the first attach succeeded or failed
    QDeadlineTimer m_openDeadline;
    Error m_whyNot;
    QTimer m_retry;
    QTimer m_greeting; ///< how long a new connection may say nothing
    QTimer m_closeTimer;
    int m_retryMs = 0;

    quint64 m_lastId = 0;
    std::map<quint64, Pending> m_pending; ///< in the order asked
    std::deque<Bulk> m_submits;

    bool m_following = false; ///< commits are wanted
    bool m_followed = false;  ///< an owner was asked for them before
    CommitTracker m_tracker;
    int m_catchingUp = 0; ///< answers still to come before live commits may be announced again
    QVector<Commit> m_held;
    StorageState m_storage;
    SyncState m_sync;
};

} // namespace quarterdeck
