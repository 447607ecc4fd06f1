// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/doorrequest.h"

#include <QThread>

#include <atomic>
#include <future>

namespace quarterdeck {

class DoorWorker;

/// The door as everyone gets it: hands each request to its worker thread, where the journal, or the connection to its owner, is.
/// Owns the thread. Destroying it finishes what was asked (another process is given two seconds to answer) and closes the journal.
class SwitchingDoor final : public Door
{
    Q_OBJECT
public:
    SwitchingDoor(const DoorOptions &options, const Clock &clock);
    ~SwitchingDoor() override;

    /// Ready when the journal is open here or its owner answers, at most after the lock timeout.
    std::future<Outcome> open();

    QFuture<Result<Receipt>> submit(const Command &command) override;
    QFuture<Result<QVector<Result<Receipt>>>> submitAll(const QVector<Command> &commands) override;
    QFuture<Result<QVector<Event>>> events(const IncidentId &incident, qint64 afterSeq = 0) override;
    QFuture<Result<Incident>> incidentState(const IncidentId &incident) override;
    QFuture<Result<QVector<IncidentSummary>>> summaries(int limit = -1, int offset = 0) override;
    QFuture<Result<FactsPage>> facts(qint64 after, int limit) override;
    QFuture<Result<std::optional<IncidentId>>> findRef(const QString &ref) override;
    QFuture<Result<QVector<SearchHit>>> search(const QString &words, int limit = 50) override;
    QFuture<Result<KeptFile>> keepFile(const QString &mime, const QByteArray &content) override;
    QFuture<Result<KeptFile>> file(const QString &sha256) override;
    QFuture<Result<VerifyReport>> verify() override;
    QFuture<Result<JournalInfo>> info() override;
    QFuture<Result<SyncState>> syncNow() override;
    QFuture<Result<SyncState>> syncState() override;
    void retryNow() override;
    void acceptStore() override;
    void setHere(const std::optional<IncidentId> &incident, bool typing) override;
    QFuture<Result<QVector<RefusedEvent>>> refused() override;
    bool isOwner() const override;

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    template <class T>
    QFuture<Result<T>> ask(Request request);

    QThread m_thread;
    std::unique_ptr<DoorWorker> m_worker; ///< lives on m_thread; deleted after it ended
    std::atomic<bool> m_following = false;
};

} // namespace quarterdeck
