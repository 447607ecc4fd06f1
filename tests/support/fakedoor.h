// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

#include <QFutureInterface>

#include <deque>
#include <functional>
#include <map>

namespace quarterdeck {

/// A whole war room in memory: the real rules and the real fold, no file, no thread. Answers come through the event loop in the
/// order of asking, as the real door's do, unless a test holds them back; failures are scripted. GUI thread only.
/// Ends of tests compare stateOf() with what is shown.
class FakeDoor final : public Door
{
    Q_OBJECT
public:
    explicit FakeDoor(const Clock &clock, QObject *parent = nullptr);
    ~FakeDoor() override;

    // What a test scripts.
    /// The next `times` submits fail with this and write nothing.
    void failNext(const Error &error, int times = 1);
    /// Nothing is answered until release(); what was asked meanwhile waits in order.
    void hold() { m_held = true; }
    void release();
    /// Answers everything asked so far, now.
    void settle();
    /// Executes as if another console had submitted it: durable and announced before it returns.
    Result<Receipt> execute(const Command &command);
    /// A real incident, declared now.
    IncidentId declare(const QString &title, const QString &author = QStringLiteral("dana"),
                       std::optional<SeverityLevel> severity = std::nullopt, const QString &commander = {});
    /// As execute(), with the clock's time and the given author.
    Result<Receipt> act(const IncidentId &incident, const Payload &payload, const QString &author = QStringLiteral("dana"));
    /// Written on this console of a shared log and waiting for its place: announced, and read after what has one.
    Event writePending(const IncidentId &incident, const Payload &payload, const QString &author = QStringLiteral("dana"));
    /// Rows of the board without events behind them: for boards too big to fold.
    void seed(const QVector<IncidentSummary> &summaries);
    /// Replaces seeded rows and announces them as one commit.
    void announce(const QVector<IncidentSummary> &summaries);
    void announce(const StorageState &state) { emit storageChanged(state); }
    /// As the replication says it; also what syncState() and syncNow() answer from now on.
    void announce(const SyncState &state);
    void setRefused(const QVector<RefusedEvent> &events) { m_refused = events; }
    /// What decide() would refuse but a shared log may hold: a change made without knowing of another one.
    void inject(const IncidentId &incident, const Payload &payload, const QString &author, qint64 baseSeq);
    /// Access to it is taken away: it is gone from this journal.
    void revoke(const IncidentId &incident);
    int retries() const { return m_retries; }
    /// Files this console keeps; another one took the others in.
    int files() const { return int(m_files.size()); }
    void forgetFiles() { m_files.clear(); }

    // What a test compares.
    const Incident *stateOf(const IncidentId &incident) const;
    const QVector<Command> &submitted() const { return m_submitted; }

    QFuture<Result<Receipt>> submit(const Command &command) override;
    QFuture<Result<QVector<Result<Receipt>>>> submitAll(const QVector<Command> &commands) override;
    QFuture<Result<QVector<Event>>> events(const IncidentId &incident, qint64 afterSeq = 0) override;
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
    QFuture<Result<QVector<RefusedEvent>>> refused() override;
    void retryNow() override { ++m_retries; }
    bool isOwner() const override { return true; }

private:
    struct Log
    {
        explicit Log(const IncidentId &id) : state(id) {}
        QVector<Event> events;
        QVector<Event> pending;
        Incident state;
    };
    template <class Value>
    QFuture<Result<Value>> later(std::function<Result<Value>()> answer);
    void enqueue(std::function<void()> job);
    QString freshRef() const;
    QVector<IncidentSummary> rows() const;

    const Clock &m_clock;
    DeviceId m_device = DeviceId::random();
    std::map<IncidentId, Log> m_logs;
    QVector<IncidentId> m_order; ///< in order of declaring
    QVector<IncidentSummary> m_seeded;
    QHash<CommandId, Receipt> m_done;
    QVector<Command> m_submitted;
    std::deque<Error> m_failures;
    std::deque<std::function<void()>> m_jobs;
    bool m_held = false;
    SyncState m_sync;
    QVector<RefusedEvent> m_refused;
    int m_retries = 0;
    std::map<IncidentId, std::pair<qint64, QByteArray>> m_facts; ///< as last told, with their stamps
    qint64 m_stamp = 0;
    QHash<QString, KeptFile> m_files;
};

} // namespace quarterdeck
