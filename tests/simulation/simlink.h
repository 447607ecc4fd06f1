// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simserver.h"
#include "simstore.h"

namespace quarterdeck::simulation {

/// What the network between one console and the server is like; outlives the process.
struct Weather
{
    bool isDown = false;      ///< connecting fails at once
    bool isBlackHole = false; ///< everything is swallowed
    qint64 leastUs = 200;     ///< latency one way
    qint64 mostUs = 20000;
    qint64 deadlineUs = 5000000; ///< of every request
    double swallows = 0;         ///< chance that from an answer on nothing comes back any more
    double repeats = 0;          ///< chance that an append is executed twice
    double losesWakes = 0;
    double lateAnswers = 0;    ///< chance that an answer reaches us after close()
    bool isSpeechless = false; ///< the server does not know the question why an incident is gone
    qint64 calls = 0;          ///< requests so far
    qint64 failAtCall = -1;    ///< the connection breaks at exactly this one, before or after it was executed
    bool failsAfter = false;
    QUuid firstStore; ///< AnyStoreWillDo
};

/// One console's ServerLink to a SimServer. Requests travel, wait behind each other, are executed, and their answers travel back in
/// order; a broken connection is noticed sooner or later. Deadlines as the real link has them.
class SimLink final : public ServerLink
{
public:
    SimLink(Scheduler &scheduler, SimServer &server, Weather &weather, QString login, Chance chance);
    ~SimLink() override;

    void open(Answer<Welcome> answer) override;
    void append(const IncidentId &incident, const QVector<LogRecord> &events, Answer<QVector<Acceptance>> answer) override;
    void poll(const QByteArray &sinceMark, Answer<PollAnswer> answer) override;
    void pull(const IncidentId &incident, qint64 afterSeq, int limit, Answer<QVector<LogRecord>> answer) override;
    void access(const QVector<HeldHead> &held, Answer<QVector<Access>> answer) override;
    void close() override;

    /// The connection is cut; noticed after a moment.
    void cut();
    /// Half-open: nothing comes through any more, and nobody says so.
    void silence();
    /// The server says that something changed.
    void notify();

    qint64 lastPollMs() const { return m_lastPollMs; }
    SimStore *store = nullptr; ///< plants only
    Plant plant = Plant::None;

private:
    using Deliver = std::function<void()>; ///< at home
    using Reply = std::function<void(Deliver)>;
    using Job = std::function<void(Reply)>; ///< on the server
    struct Wire;
    struct Pending
    {
        Scheduler::Id deadline = 0;
        std::function<void(const LinkProblem &)> fail;
    };

    template <class T>
    void request(Answer<T> answer, std::function<void(std::function<void(const LinkResult<T> &)>)> execute,
                 bool isEverLate = true);
    bool isOn(quint64 wire) const;
    /// The end of the connection, as a real link would notice it.
    void breakOff(const char *why);
    QVector<LogRecord> withFreshIds(QVector<LogRecord> events);
    qint64 latency() { return m_chance.between(m_weather.leastUs, m_weather.mostUs); }

    Scheduler &m_scheduler;
    SimServer &m_server;
    Weather &m_weather;
    const QString m_login;
    Chance m_chance;
    std::shared_ptr<Wire> m_wire;
    bool m_isOpen = false;
    quint64 m_lastWire = 0;
    quint64 m_lastRequest = 0;
    std::map<quint64, Pending> m_pending;
    qint64 m_lastPollMs = -1000000;
    std::set<EventId> m_offered; ///< FreshIdOnRetry
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace quarterdeck::simulation
