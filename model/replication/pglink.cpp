// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pglink.h"

#include "replication/connectionproblem.h"
#include "replication/libpq.h"
#include "replication/pgconnection.h"
#include "replication/pgdialer.h"
#include "replication/pgvalues.h"
#include "replication/statementproblem.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace quarterdeck {

namespace {

/// Dialing leaves a little of the open deadline, so that it can say itself which host was silent.
constexpr Milliseconds kDialReserve{200};
/// A pool that can give a second connection of ours a server process of its own does so at once.
constexpr Milliseconds kPoolProbe{1000};
constexpr auto kNever = std::chrono::steady_clock::time_point::max();

} // namespace

class PgLink::Private final : public QObject
{
public:
    using Outcome = LinkResult<const pg_result *>;
    /// Takes a good result or why there is none; false = the result has a shape that this version does not know, and it comes again with that.
    using Ended = std::function<bool(const Outcome &)>;

    enum class Form { Script, Prepared, Text };
    struct Statement
    {
        Form form;
        const char *text;
        QVector<PgParameter> parameters = {};
    };

    Private(PgLink *link, const DatabaseUri &uri, std::function<QString()> password, const Deadlines &deadlines);

    void open(Answer<Welcome> answer);
    void drop();
    void ask(const Statement &statement, Milliseconds within, Ended ended);
    template <class T, class Decode>
    void askFor(const Statement &statement, Milliseconds within, Decode decode, Answer<T> answer);
    static bool dontMind(const Outcome &) { return true; }
    const Deadlines &deadlines() const { return m_deadlines; }

private:
    struct Request
    {
        Milliseconds within;
        Ended ended;
    };

    void dialed(std::unique_ptr<PgConnection> connection);
    void hello();
    void greeted();
    void probePool(int backend);
    void prepare();
    void check();
    void checked(const pg_result *result);
    void adopt(std::unique_ptr<PgConnection> connection);
    void answered(const pg_result *result);
    void startDeadline();
    void checkDeadline();
    void broken();
    void breakOff(const LinkProblem &problem);
    LinkProblem silence() const;
    QString host() const { return m_uri.hosts().first().name; }

    PgLink *m_link;
    const DatabaseUri m_uri;
    const std::function<QString()> m_password;
    const Deadlines m_deadlines;
    quint64 m_generation = 0; ///< changes when a connection is given up: whoever comes back from a callback compares
    std::unique_ptr<PgDialer> m_dialer;
    std::unique_ptr<PgConnection> m_connection;
    std::unique_ptr<PgDialer> m_probeDialer;
    std::unique_ptr<PgConnection> m_probe;
    Answer<Welcome> m_opening;
    Welcome m_welcome;
    int m_backend = 0;
    std::deque<Request> m_requests; ///< all with the server, which answers in order; the deadline is the first one's
    QTimer m_openDeadline;
    std::chrono::steady_clock::time_point m_due; ///< when the first request has waited too long
    std::chrono::steady_clock::time_point m_looksAgain = kNever; ///< when m_requestDeadline fires next; it may be before m_due
    QTimer m_requestDeadline; ///< goes on while requests come and go: a timer started and stopped for each costs as much as sending it
    QTimer m_checkTimer;
};

PgLink::Private::Private(PgLink *link, const DatabaseUri &uri, std::function<QString()> password, const Deadlines &deadlines)
    : m_link(link),
      m_uri(uri),
      m_password(std::move(password)),
      m_deadlines(deadlines)
{
    m_openDeadline.setSingleShot(true);
    m_requestDeadline.setSingleShot(true);
    for (QTimer *timer : {&m_openDeadline, &m_requestDeadline, &m_checkTimer})
        timer->setTimerType(Qt::PreciseTimer); // others may be late by a twentieth, most of a second in all
    connect(&m_openDeadline, &QTimer::timeout, this, [this] { breakOff(silence()); });
    connect(&m_requestDeadline, &QTimer::timeout, this, &Private::checkDeadline);
    connect(&m_checkTimer, &QTimer::timeout, this, &Private::check);
}

void PgLink::Private::open(Answer<Welcome> answer)
{
    drop();
    m_opening = std::move(answer);
    m_openDeadline.start(m_deadlines.open);
    m_dialer = std::make_unique<PgDialer>(m_uri, m_password ? m_password() : QString());
    m_dialer->connected = [this](std::unique_ptr<PgConnection> connection) { dialed(std::move(connection)); };
    m_dialer->failed = [this](const LinkProblem &problem) { breakOff(problem); };
    m_dialer->dial(m_deadlines.open - kDialReserve);
}

void PgLink::Private::drop()
{
    ++m_generation;
    m_opening = nullptr;
    m_requests.clear();
    m_dialer.reset();
    m_probeDialer.reset();
    m_probe.reset();
    m_connection.reset();
    m_openDeadline.stop();
    m_requestDeadline.stop();
    m_looksAgain = kNever;
    m_checkTimer.stop();
}

// --- Opening: dial, hello, is it a pool?, LISTEN and PREPARE

void PgLink::Private::dialed(std::unique_ptr<PgConnection> connection)
{
    adopt(std::move(connection));
    hello();
    m_dialer.reset(); // last: we are inside its callback
}

void PgLink::Private::adopt(std::unique_ptr<PgConnection> connection)
{
    m_connection = std::move(connection);
    m_connection->answered = [this](const pg_result *result) { answered(result); };
    m_connection->broken = [this] { broken(); };
    m_connection->notified = [this](bool byOthers) {
        if (const auto &tell = byOthers ? m_link->woken : m_link->echoed; tell && !m_opening)
            tell();
    };
}

void PgLink::Private::hello()
{
    ask({Form::Script, pgvalues::helloSql()}, m_deadlines.open, [this](const Outcome &outcome) {
        if (!outcome) {
            const LinkProblem problem = outcome.problem();
            const Error foreign = helloProblem(problem.sqlState, host(), m_uri.database());
            breakOff(foreign.code == ErrorCode::Storage ? problem : linkProblem(foreign, problem.sqlState));
            return true;
        }
        const auto welcome = pgvalues::readHello(*outcome);
        if (!welcome)
            return false;
        m_welcome = *welcome;
        m_backend = pgvalues::helloBackend(*outcome);
        greeted();
        return true;
    });
}

void PgLink::Private::greeted()
{
    if (m_welcome.login != QString::fromUtf8(PQuser(m_connection->handle())))
        breakOff(linkProblem(poolProblem(host()))); // the author of every entry would be the pool
    else if (m_backend != PQbackendPID(m_connection->handle()))
        probePool(m_backend);
    else
        prepare();
}

/// Something stands between us and the server. While our connection rests, a second one that is given the same server process proves that
/// processes are handed out per transaction; one that gets its own, or has to wait for one, proves the opposite.
void PgLink::Private::probePool(int backend)
{
    const auto decided = [this](bool shared) {
        m_probeDialer.reset();
        m_probe.reset();
        if (shared)
            breakOff(linkProblem(poolProblem(host())));
        else
            prepare();
    };
    QTimer::singleShot(kPoolProbe, this, [this, decided, generation = m_generation] {
        if (generation == m_generation && (m_probeDialer || m_probe))
            decided(false);
    });
    m_probeDialer = std::make_unique<PgDialer>(m_uri, m_password ? m_password() : QString());
    m_probeDialer->failed = [decided](const LinkProblem &) { decided(false); };
    m_probeDialer->connected = [this, decided, backend](std::unique_ptr<PgConnection> connection) {
        m_probe = std::move(connection);
        m_probe->broken = [decided] { decided(false); };
        m_probe->answered = [decided, backend](const pg_result *result) {
            const auto check = pgvalues::readCheck(result);
            decided(check && check->backend == backend);
        };
        m_probe->execute(pgvalues::checkSql(), {});
        m_probeDialer.reset();
    };
    m_probeDialer->dial(kPoolProbe);
}

void PgLink::Private::prepare()
{
    ask({Form::Script, pgvalues::prepareSql()}, m_deadlines.open, [this](const Outcome &outcome) {
        if (!outcome) {
            const LinkProblem problem = outcome.problem();
            breakOff(problem.kind == LinkProblem::Kind::Stop ? linkProblem(olderSchemaProblem(host()), problem.sqlState)
                                                             : problem);
            return true;
        }
        if (PQresultStatus(*outcome) != PGRES_COMMAND_OK)
            return false;
        m_connection->startPipeline();
        m_openDeadline.stop();
        m_checkTimer.start(m_deadlines.checkEvery);
        const auto answer = std::exchange(m_opening, nullptr);
        answer(m_welcome);
        return true;
    });
}

// --- Requests

void PgLink::Private::ask(const Statement &statement, Milliseconds within, Ended ended)
{
    if (!m_connection) {
        // Not open, or lost a moment ago: answered all the same, and not from inside this call.
        QTimer::singleShot(0, this, [ended = std::move(ended), generation = m_generation, this] {
            if (generation == m_generation)
                ended(silence());
        });
        return;
    }
    m_requests.push_back({within, std::move(ended)});
    if (m_requests.size() == 1)
        startDeadline();
    switch (statement.form) {
    case Form::Script:
        m_connection->executeScript(statement.text);
        break;
    case Form::Prepared:
        m_connection->executePrepared(statement.text, statement.parameters);
        break;
    case Form::Text:
        m_connection->execute(statement.text, statement.parameters);
        break;
    }
}

template <class T, class Decode>
void PgLink::Private::askFor(const Statement &statement, Milliseconds within, Decode decode, Answer<T> answer)
{
    ask(statement, within, [decode = std::move(decode), answer = std::move(answer)](const Outcome &outcome) {
        if (!outcome) {
            answer(outcome.problem());
            return true;
        }
        auto value = decode(*outcome);
        if (value)
            answer(std::move(*value));
        return value.has_value();
    });
}

void PgLink::Private::answered(const pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    const bool good = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    if (!good && endsConnection(statementProblem(result)) && !m_opening) {
        breakOff(statementProblem(result));
        return;
    }
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    if (!m_requests.empty())
        startDeadline();
    // Whoever is told may close, open again or destroy: nothing of this object is touched afterwards.
    if (!request.ended(good ? Outcome(result) : statementProblem(result)))
        request.ended(unknownAnswer());
}

/// The first request's time begins.
void PgLink::Private::startDeadline()
{
    m_due = std::chrono::steady_clock::now() + m_requests.front().within;
    if (m_looksAgain > m_due) {
        m_looksAgain = m_due;
        m_requestDeadline.start(m_requests.front().within);
    }
}

void PgLink::Private::checkDeadline()
{
    m_looksAgain = kNever;
    if (m_requests.empty())
        return;
    const auto left = std::chrono::ceil<Milliseconds>(m_due - std::chrono::steady_clock::now());
    if (left.count() <= 0) {
        breakOff(silence());
        return;
    }
    m_looksAgain = m_due;
    m_requestDeadline.start(left);
}

LinkProblem PgLink::Private::silence() const
{
    return linkProblem(connectionProblem(QStringLiteral("timeout expired"), host(), {}, m_uri.login(), m_uri.database()));
}

void PgLink::Private::broken()
{
    // It was good a moment ago: whatever ended it, try again. Only a server that says that it stops is worth quoting.
    const LinkProblem problem = linkProblem(connectionProblem(m_connection->handle(), host()));
    breakOff(problem.error.code == ErrorCode::Busy ? problem : silence());
}

/// The connection is over: everybody who waits is told, then lost(). Any of them may close, open again or destroy.
void PgLink::Private::breakOff(const LinkProblem &problem)
{
    const LinkProblem why = problem;
    const auto opening = std::exchange(m_opening, nullptr);
    const std::deque<Request> requests = std::exchange(m_requests, {});
    drop();
    const QPointer<Private> self(this);
    const quint64 generation = m_generation;
    if (opening) {
        opening(why);
        return;
    }
    for (const Request &request : requests) {
        if (self && generation == m_generation)
            request.ended(why);
    }
    if (self && generation == m_generation && m_link->lost) {
        const auto tell = m_link->lost;
        tell(why);
    }
}

// --- Liveness

void PgLink::Private::check()
{
    ask({Form::Prepared, pgvalues::kCheck}, m_deadlines.check, [this](const Outcome &outcome) {
        if (outcome) // a lost connection is told of by lost()
            checked(*outcome);
        return true;
    });
}

void PgLink::Private::checked(const pg_result *result)
{
    const auto check = pgvalues::readCheck(result);
    if (check && check->backend != m_backend)
        breakOff(linkProblem(poolProblem(host())));
    else if (!check || !check->listening)
        breakOff(silence());
}

// --- The link

PgLink::PgLink(const DatabaseUri &uri, std::function<QString()> password, const Deadlines &deadlines)
    : d(std::make_unique<Private>(this, uri, std::move(password), deadlines))
{}

PgLink::~PgLink() = default;

void PgLink::open(Answer<Welcome> answer) { d->open(std::move(answer)); }

void PgLink::close() { d->drop(); }

void PgLink::append(const IncidentId &incident, const QVector<LogRecord> &events, Answer<QVector<Acceptance>> answer)
{
    QVector<EventId> ids;
    for (const LogRecord &event : events)
        ids.append(event.id);
    const auto read = [ids](const pg_result *result) { return pgvalues::readAcceptances(result, ids); };
    d->askFor<QVector<Acceptance>>({Private::Form::Prepared, pgvalues::kAppend, pgvalues::appendParameters(incident, events)},
                                   d->deadlines().append, read, std::move(answer));
    // On its way at once; runs when the append is committed. Should it be lost, the others poll within seconds.
    d->ask({Private::Form::Text, pgvalues::wakeSql()}, d->deadlines().append, Private::dontMind);
}

void PgLink::poll(const QByteArray &sinceMark, Answer<PollAnswer> answer)
{
    if (sinceMark.isEmpty()) {
        d->askFor<PollAnswer>({Private::Form::Prepared, pgvalues::kPoll}, d->deadlines().poll, pgvalues::readPoll,
                              std::move(answer));
        return;
    }
    const auto read = [sinceMark](const pg_result *result) { return pgvalues::readNews(result, sinceMark); };
    d->askFor<PollAnswer>({Private::Form::Prepared, pgvalues::kNews, pgvalues::newsParameters(sinceMark)}, d->deadlines().poll,
                          read, std::move(answer));
}

void PgLink::pull(const IncidentId &incident, qint64 afterSeq, int limit, Answer<QVector<LogRecord>> answer)
{
    const auto read = [incident](const pg_result *result) { return pgvalues::readRecords(result, incident); };
    d->askFor<QVector<LogRecord>>({Private::Form::Prepared, pgvalues::kPull, pgvalues::pullParameters(incident, afterSeq, limit)},
                                  d->deadlines().pull, read, std::move(answer));
}

void PgLink::access(const QVector<HeldHead> &heads, Answer<QVector<Access>> answer)
{
    const auto told = [answer = std::move(answer)](LinkResult<QVector<Access>> result) {
        if (!result && result.problem().sqlState == u"42883") {
            LinkProblem unknown = result.problem();
            unknown.kind = LinkProblem::Kind::Refused;
            result = unknown;
        }
        answer(std::move(result));
    };
    d->askFor<QVector<Access>>({Private::Form::Text, pgvalues::accessSql(), pgvalues::accessParameters(heads)},
                               d->deadlines().poll, &pgvalues::readAccess, told);
}

void PgLink::present(const std::optional<IncidentId> &incident, bool typing, const QString &console)
{
    d->ask({Private::Form::Text, pgvalues::presentSql(), pgvalues::presentParameters(incident, typing, console)},
           d->deadlines().poll, Private::dontMind);
}

void PgLink::who(Answer<QVector<Presence>> answer)
{
    d->askFor<QVector<Presence>>({Private::Form::Text, pgvalues::whoSql()}, d->deadlines().poll, &pgvalues::readPresence,
                                 std::move(answer));
}

} // namespace quarterdeck
