// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "plants.h"
#include "replication/serverlink.h"
#include "scheduler.h"

#include <map>
#include <set>

namespace quarterdeck::simulation {

/// The shared log as the SQL keeps it: one lock per incident held until commit, dense numbers, chain, members, a poll whose mark is the
/// oldest transaction still open. Crashes lose what is not committed; backups can be put back; another log can stand in its place.
class SimServer
{
public:
    struct Log
    {
        QVector<LogRecord> rows;
        bool isRestricted = false;
        std::set<QString> members;
        qint64 changed = 0; ///< transaction
    };
    /// Everything a backup holds.
    struct Contents
    {
        QUuid store;
        int epoch = 1;
        std::map<IncidentId, Log> logs;
        std::map<EventId, std::pair<IncidentId, qint64>> places;
        std::map<std::pair<DeviceId, qint64>, EventId> numbers;
    };

    SimServer(Scheduler &scheduler, Chance chance);

    // What a connection may ask; answers of append come at its commit, or never after a crash.
    Welcome welcome(const QString &login) const;
    void append(const QString &login, const IncidentId &incident, const QVector<LogRecord> &events,
                std::function<void(const LinkResult<QVector<Acceptance>> &)> answer);
    PollAnswer poll(const QString &login, const QByteArray &mark);
    QVector<LogRecord> pull(const QString &login, const IncidentId &incident, qint64 after, int limit) const;
    QVector<Access> access(const QString &login, const QVector<HeldHead> &held) const;
    bool mayEnter(const QString &login) const { return !locked.contains(login); }

    // What happens to it.
    void crash();
    void putBack(const Contents &contents) { m_contents = contents; }
    /// What a standby holds that has not received the last event of that incident.
    Contents withoutLast(const IncidentId &incident) const;
    const Contents &contents() const { return m_contents; }
    void restrictTo(const IncidentId &incident, const std::set<QString> &members);
    void openToAll(const IncidentId &incident);
    /// Somebody holds the lock of that incident in an open transaction.
    void holdLock(const IncidentId &incident, qint64 forUs) { m_locks[incident] = m_scheduler.nowUs() + forUs; }

    bool sees(const QString &login, const IncidentId &incident) const;

    bool isUp = true;
    int mostRows = 200; ///< of one pull, however many were asked for
    int minClient = 1;
    std::set<QString> locked;   ///< logins it refuses
    std::set<QString> readOnly; ///< logins that may not append
    Plant plant = Plant::None;
    std::function<void()> changed; ///< NOTIFY
    QString writer; ///< whose append changed() tells of; empty: nobody's

    // For the checks.
    const std::set<EventId> &refused() const { return m_refused; } ///< alone in a batch, and refused
    const QStringList &complaints() const { return m_complaints; } ///< what no console may ever send
    qint64 crashedUs() const { return m_crashedUs; }
    int incarnation() const { return m_incarnation; }
    quint64 trace() const { return m_trace; }
    qint64 commits() const { return m_commits; }

private:
    struct Verdict
    {
        std::optional<LinkProblem> problem;
        QVector<Acceptance> acceptances;
    };
    Verdict commit(const QString &login, const IncidentId &incident, const QVector<LogRecord> &events, qint64 transaction);
    std::optional<LinkProblem> judge(const QString &login, const LogRecord &event) const;
    void insert(Log &log, const LogRecord &event, Verdict &verdict);
    LinkProblem refusal(LinkProblem::Kind kind, const char *sqlState, const QVector<LogRecord> &events);

    Scheduler &m_scheduler;
    Chance m_chance;
    Contents m_contents;
    int m_incarnation = 0;
    qint64 m_crashedUs = -10000000;
    std::map<IncidentId, qint64> m_locks; ///< until when, microseconds
    std::set<qint64> m_open;              ///< transactions begun and not ended
    qint64 m_lastTransaction = 0;
    std::set<EventId> m_refused;
    QStringList m_complaints;
    quint64 m_trace = 14695981039346656037ULL;
    qint64 m_commits = 0;
};

} // namespace quarterdeck::simulation
