// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/presence.h"
#include "domain/result.h"

#include <functional>
#include <optional>

namespace quarterdeck {

/// Why the other side did not do what was asked, sorted by what the replicator must do about it.
struct LinkProblem
{
    enum class Kind {
        Lost, ///< connection failed, late, or the server is busy or stopping (08*, 57*, 53*, 40*, 55P03): try again with back-off
        Login,      ///< the login is refused (28*): ask the person
        Stop,       ///< not a Quarterdeck database, pool in transaction mode, certificate: a person must change something
        Refused,    ///< this request breaks a rule (42501, 22*, 23*): split it and mark the culprit
        DeviceUsed, ///< (device, device_seq) belongs to another event: this journal is a copy of another one
    };
    Kind kind = Kind::Lost;
    Error error;      ///< one sentence for people, no secret, no text of the log
    QString sqlState; ///< five characters; empty when the connection itself failed
};

/// A value or a LinkProblem.
template <class T>
class [[nodiscard]] LinkResult
{
public:
    LinkResult(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    LinkResult(LinkProblem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}
    explicit operator bool() const { return m_state.index() == 0; }
    const T *operator->() const { return &std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }
    const LinkProblem &problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, LinkProblem> m_state;
};

/// What the server says about itself and us when a connection begins.
struct Welcome
{
    QUuid store; ///< which log this is; another one than before = stop
    int epoch = 0;
    int schemaVersion = 0;
    int minClient = 0; ///< oldest kReplicationVersion it lets write
    QString login;     ///< session_user: the author of everything this connection appends
    bool mayWrite = false;
    qint64 serverUs = 0;   ///< the server's clock, microseconds since 1970 UTC
    int serverVersion = 0; ///< PostgreSQL's server_version_num
};

/// The protocol this program speaks; compared with Welcome::minClient.
inline constexpr int kReplicationVersion = 1;

struct ServerHead
{
    IncidentId incident;
    qint64 seq = 0;
    QByteArray hash; ///< chain hash of event seq
    std::optional<LogRecord>
        newest; ///< event seq itself, where the server sent it along: saves a pull for a console that has the rest
};

struct PollAnswer
{
    QByteArray mark; ///< as the server gave it: for the next poll of the same connection
    QVector<ServerHead> heads;
    bool complete = false; ///< all incidents this login may see are in heads
};

struct Acceptance
{
    EventId event;
    qint64 seq = 0;
    bool duplicate = false; ///< it was there already, with the same content
};

/// How far an incident is known here, to be compared by the server with its own log.
struct HeldHead
{
    IncidentId incident;
    qint64 seq = 0;
    QByteArray hash; ///< chain hash of event seq
};

/// What the server says of an incident that it no longer lists for us.
struct Access
{
    bool exists = false;   ///< there is such an incident, whoever may see it
    bool isOurs = false;   ///< this login may see it
    bool holdsAll = false; ///< its event at our seq has our chain hash: by the chain, the server has every row of it that we have
};

/// The way to the shared log. One connection at a time, used on one thread; requests are answered in order, each at most once, from the
/// event loop and never from inside the call. After close() nothing asked before is answered. Every request has a deadline of its own and
/// ends in LinkProblem::Lost when it passes; a link found dead is reported by lost() once and is then closed.
class ServerLink
{
public:
    template <class T>
    using Answer = std::function<void(LinkResult<T>)>;

    ServerLink() = default;
    ServerLink(const ServerLink &) = delete;
    ServerLink &operator=(const ServerLink &) = delete;
    virtual ~ServerLink() = default;

    /// Connects, checks, listens for wake-ups, says hello. Ends within 5 s one way or the other.
    virtual void open(Answer<Welcome> answer) = 0;
    /// 1..500 events of one incident, in device_seq order: all or none.
    virtual void append(const IncidentId &incident, const QVector<LogRecord> &events, Answer<QVector<Acceptance>> answer) = 0;
    /// Which incidents moved since the mark; an empty mark = all of them.
    virtual void poll(const QByteArray &sinceMark, Answer<PollAnswer> answer) = 0;
    /// Events of one incident with seq > afterSeq, in order.
    virtual void pull(const IncidentId &incident, qint64 afterSeq, int limit, Answer<QVector<LogRecord>> answer) = 0;
    /// Why these incidents are absent from a complete poll: one answer per question, in order. SECURITY DEFINER on the server, because
    /// absence alone proves nothing. A server that cannot tell answers Refused; then nothing is deleted and nothing offered again. This
    /// body is for such links, and the only answer that may come from inside the call.
    virtual void access(const QVector<HeldHead> &, Answer<QVector<Access>> answer)
    {
        answer(LinkProblem{LinkProblem::Kind::Refused, {}, {}});
    }
    /// "I am here": on this incident or on none, typing or not. Said every few seconds; worth nothing later, so nothing is answered.
    virtual void present(const std::optional<IncidentId> &, bool, const QString &) {}
    /// Everyone who is here now, as far as this login may see them. A link that cannot tell answers Refused, as access() does.
    virtual void who(Answer<QVector<Presence>> answer) { answer(LinkProblem{LinkProblem::Kind::Refused, {}, {}}); }
    /// Drops the connection and what is unanswered.
    virtual void close() = 0;

    std::function<void()> woken;                   ///< something changed on the server: a hint, poll
    std::function<void()> echoed;                  ///< the same hint, of this link's own append: all it can tell is in that answer
    std::function<void(const LinkProblem &)> lost; ///< the open connection is gone
};

} // namespace quarterdeck
