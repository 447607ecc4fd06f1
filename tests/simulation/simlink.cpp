// SPDX-License-Identifier: GPL-3.0-or-later
#include "simlink.h"

#include <deque>

namespace quarterdeck::simulation {

namespace {

LinkProblem lostProblem(const char *why)
{
    return {
        LinkProblem::Kind::Lost, {ErrorCode::Storage, QStringLiteral("The connection is lost."), QString::fromLatin1(why)}, {}};
}

} // namespace

/// The connection itself: outlives the process that opened it, as packets under way do.
struct SimLink::Wire : std::enable_shared_from_this<SimLink::Wire>
{
    Wire(quint64 name, Scheduler &virtualTime, SimServer &sharedServer, Weather &network, Chance luck)
        : number(name),
          scheduler(virtualTime),
          server(sharedServer),
          weather(network),
          chance(luck)
    {}

    const quint64 number; ///< of this link's connections
    Scheduler &scheduler;
    SimServer &server;
    Weather &weather;
    Chance chance;
    bool isCut = false;
    bool isSilent = false;
    bool swallowsAnswers = false;
    bool isExecuting = false;
    qint64 arrivesUs = 0;
    qint64 answersUs = 0;
    int incarnation = -1; ///< of the server process at the other end
    std::deque<Job> jobs;

    bool isDead() const { return isCut || isSilent || weather.isBlackHole; }
    qint64 latency() { return chance.between(weather.leastUs, weather.mostUs); }

    void send(Job job)
    {
        arrivesUs = std::max(arrivesUs, scheduler.nowUs() + latency());
        scheduler.in(arrivesUs - scheduler.nowUs(), [wire = shared_from_this(), job = std::move(job)] {
            if (wire->isDead() || !wire->server.isUp)
                return;
            if (wire->incarnation < 0)
                wire->incarnation = wire->server.incarnation();
            wire->jobs.push_back(job);
            wire->executeNext();
        });
    }
    void executeNext()
    {
        if (isExecuting || jobs.empty() || incarnation != server.incarnation())
            return;
        isExecuting = true;
        const Job job = std::move(jobs.front());
        jobs.pop_front();
        job([wire = shared_from_this()](const Deliver &deliver) {
            wire->isExecuting = false;
            wire->answer(deliver);
            wire->executeNext();
        });
    }
    void answer(const Deliver &deliver)
    {
        swallowsAnswers = swallowsAnswers || chance.happens(weather.swallows);
        if (isDead() || swallowsAnswers)
            return;
        answersUs = std::max(answersUs, scheduler.nowUs() + latency());
        scheduler.in(answersUs - scheduler.nowUs(), [wire = shared_from_this(), deliver] {
            if (!wire->isDead())
                deliver();
        });
    }
};

SimLink::SimLink(Scheduler &scheduler, SimServer &server, Weather &weather, QString login, Chance chance)
    : m_scheduler(scheduler),
      m_server(server),
      m_weather(weather),
      m_login(std::move(login)),
      m_chance(chance)
{}

SimLink::~SimLink()
{
    *m_alive = false;
    close();
}

bool SimLink::isOn(quint64 wire) const { return m_wire && m_wire->number == wire; }

template <class T>
void SimLink::request(Answer<T> answer, std::function<void(std::function<void(const LinkResult<T> &)>)> execute, bool isEverLate)
{
    const quint64 id = ++m_lastRequest;
    const std::shared_ptr<Wire> wire = m_wire;
    Pending pending;
    pending.fail = [answer](const LinkProblem &problem) { answer(problem); };
    pending.deadline = m_scheduler.in(m_weather.deadlineUs, [this, alive = m_alive, wire] {
        if (*alive && m_wire == wire)
            breakOff("late");
    });
    m_pending.emplace(id, std::move(pending));
    const bool isPlanned = ++m_weather.calls == m_weather.failAtCall;
    if (!wire)
        return; // used after its end: nobody answers
    if (isPlanned && !m_weather.failsAfter)
        return cut();
    if (isPlanned)
        wire->swallowsAnswers = true;
    const bool mayBeLate = isEverLate && m_chance.happens(m_weather.lateAnswers);
    // Not the wire itself: what waits on it would keep it alive.
    const quint64 number = wire->number;
    wire->send([this, alive = m_alive, id, number, answer, mayBeLate, isPlanned, execute = std::move(execute)](const Reply &reply) {
        execute([this, alive, id, number, answer, mayBeLate, isPlanned, reply](const LinkResult<T> &result) {
            if (isPlanned && *alive && isOn(number))
                cut();
            reply([this, alive, id, number, answer, mayBeLate, result] {
                if (!*alive)
                    return;
                if (!isOn(number)) {
                    if (mayBeLate)
                        answer(result);
                    return;
                }
                const auto asked = m_pending.find(id);
                if (asked == m_pending.end())
                    return;
                m_scheduler.cancel(asked->second.deadline);
                m_pending.erase(asked);
                answer(result);
            });
        });
    });
}

void SimLink::open(Answer<Welcome> answer)
{
    close();
    m_wire = std::make_shared<Wire>(++m_lastWire, m_scheduler, m_server, m_weather, m_chance.fork());
    Answer<Welcome> opened = [this, answer](const LinkResult<Welcome> &result) {
        m_isOpen = bool(result);
        if (!result)
            m_wire.reset();
        answer(result);
    };
    if ((m_weather.isDown || !m_server.isUp) && !m_weather.isBlackHole) {
        m_scheduler.in(m_chance.between(500, 50000), [this, alive = m_alive, wire = m_wire, opened] {
            if (*alive && m_wire == wire)
                opened(lostProblem("refused"));
        });
        return;
    }
    request<Welcome>(
        std::move(opened),
        // Without this link: the server may answer when the process that asked is dead.
        [login = m_login, &server = m_server, &weather = m_weather, plant = plant](const auto &reply) {
            Welcome welcome = server.welcome(login);
            if (plant == Plant::AnyStoreWillDo) {
                if (weather.firstStore.isNull())
                    weather.firstStore = welcome.store;
                welcome.store = weather.firstStore;
            }
            if (server.mayEnter(login))
                reply(welcome);
            else
                reply(LinkProblem{LinkProblem::Kind::Login,
                                  {ErrorCode::NotAuthorised, QStringLiteral("The login is refused."), {}},
                                  QStringLiteral("28P01")});
        },
        false);
}

QVector<LogRecord> SimLink::withFreshIds(QVector<LogRecord> events)
{
    for (LogRecord &event : events) {
        if (!m_offered.insert(event.id).second) {
            event.id = EventId::derived(event.id.uuid(), m_chance.bytes(4));
            event.deviceSeq += 1000000 + m_chance.below(1000000);
            event.contentHash = contentHash(event);
        }
    }
    return events;
}

void SimLink::append(const IncidentId &incident, const QVector<LogRecord> &events, Answer<QVector<Acceptance>> answer)
{
    const QVector<LogRecord> sent = plant == Plant::FreshIdOnRetry ? withFreshIds(events) : events;
    Answer<QVector<Acceptance>> noted = [this, events, answer = std::move(answer)](LinkResult<QVector<Acceptance>> result) {
        if (result && plant == Plant::FreshIdOnRetry) {
            QVector<Acceptance> renamed = *result;
            for (qsizetype i = 0; i < renamed.size(); ++i)
                renamed[i].event = events[i].id;
            result = renamed;
        }
        if (result && store) {
            for (const Acceptance &acceptance : *result)
                store->noteAcknowledged(acceptance.event, acceptance.seq);
        }
        answer(result);
    };
    const bool repeats = m_chance.happens(m_weather.repeats);
    request<QVector<Acceptance>>(
        std::move(noted), [login = m_login, &server = m_server, incident, sent, repeats](const auto &reply) {
            server.append(login, incident, sent, [&server, login, incident, sent, repeats, reply](const auto &result) {
                if (!repeats)
                    return reply(result);
                server.append(login, incident, sent, reply);
            });
        });
}

void SimLink::poll(const QByteArray &sinceMark, Answer<PollAnswer> answer)
{
    Answer<PollAnswer> noted = [this, answer = std::move(answer)](const LinkResult<PollAnswer> &result) {
        if (result)
            m_lastPollMs = m_scheduler.nowMs();
        answer(result);
    };
    request<PollAnswer>(std::move(noted), [login = m_login, &server = m_server, sinceMark](const auto &reply) {
        reply(server.poll(login, sinceMark));
    });
}

void SimLink::pull(const IncidentId &incident, qint64 afterSeq, int limit, Answer<QVector<LogRecord>> answer)
{
    request<QVector<LogRecord>>(std::move(answer),
                                [login = m_login, &server = m_server, incident, afterSeq, limit](const auto &reply) {
                                    reply(server.pull(login, incident, afterSeq, limit));
                                });
}

void SimLink::access(const QVector<HeldHead> &held, Answer<QVector<Access>> answer)
{
    const bool lies = plant == Plant::AbsenceIsDeletion;
    const bool isSpeechless = m_weather.isSpeechless;
    request<QVector<Access>>(std::move(answer),
                             [login = m_login, &server = m_server, held, lies, isSpeechless](const auto &reply) {
                                 if (lies)
                                     reply(QVector<Access>(held.size(), Access{true, false, true}));
                                 else if (isSpeechless)
                                     reply(LinkProblem{LinkProblem::Kind::Refused, {}, QStringLiteral("42883")});
                                 else
                                     reply(server.access(login, held));
                             });
}

void SimLink::close()
{
    m_wire.reset();
    m_isOpen = false;
    for (const auto &[id, pending] : m_pending)
        m_scheduler.cancel(pending.deadline);
    m_pending.clear();
}

void SimLink::breakOff(const char *why)
{
    const bool wasOpen = m_isOpen;
    const std::map<quint64, Pending> pending = std::exchange(m_pending, {});
    close();
    for (const auto &[id, request] : pending) {
        m_scheduler.cancel(request.deadline);
        // Once open, the news of the end is enough; a real link may give it with or without answers.
        if (!wasOpen || m_chance.happens(0.5))
            request.fail(lostProblem(why));
    }
    if (wasOpen && lost)
        lost(lostProblem(why));
}

void SimLink::cut()
{
    if (!m_wire)
        return;
    m_wire->isCut = true;
    m_scheduler.in(m_chance.between(100, 50000), [this, alive = m_alive, wire = m_wire] {
        if (*alive && m_wire == wire)
            breakOff("cut");
    });
}

void SimLink::silence()
{
    if (m_wire)
        m_wire->isSilent = true;
}

void SimLink::notify()
{
    if (!m_isOpen || m_wire->isDead() || m_chance.happens(m_weather.losesWakes))
        return;
    m_scheduler.in(m_wire->latency(), [this, alive = m_alive, wire = m_wire, isOwn = m_server.writer == m_login] {
        if (*alive && m_wire == wire && m_isOpen && !wire->isDead())
            isOwn ? echoed() : woken();
    });
}

} // namespace quarterdeck::simulation
