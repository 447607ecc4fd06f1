// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pgconnection.h"

#include "replication/libpq.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QTimer>
#include <QVarLengthArray>

#include <utility>

namespace quarterdeck {

/// Calls without a signal in between: every wake-up of every console comes this way (benchmark B4).
class PgConnection::SocketWatch final : public QSocketNotifier
{
public:
    SocketWatch(PgConnection *connection, Type type)
        : QSocketNotifier(PQsocket(connection->m_connection), type, connection),
          m_reads(type == Read)
    {}

    /// False once it was discarded: the connection is over or gone.
    bool isWanted() const { return parent(); }

    /// Whoever is called by it may want no more of it. Later only then: a thread that ends deletes what it was asked to delete later, but
    /// not what that asks for in turn.
    void discard()
    {
        setEnabled(false);
        if (!m_isCalling) {
            delete this;
            return;
        }
        setParent(nullptr);
        deleteLater();
    }

private:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct)
            return QSocketNotifier::event(event);
        const auto connection = static_cast<PgConnection *>(parent());
        m_isCalling = true;
        if (!connection->m_finished)
            connection->continueOpening();
        else if (m_reads)
            connection->read(*this);
        else
            connection->flush();
        m_isCalling = false;
        return true;
    }

    const bool m_reads;
    bool m_isCalling = false;
};

void PgConnection::ClearResult::operator()(pg_result *result) const { PQclear(result); }

PgConnection::PgConnection(QObject *parent) : QObject(parent) {}

PgConnection::~PgConnection()
{
    unwatch();
    PQfinish(m_connection);
}

void PgConnection::open(const QVector<DatabaseUri::Setting> &settings)
{
    QVector<const char *> names, values;
    for (const DatabaseUri::Setting &setting : settings) {
        names.append(setting.name.constData());
        values.append(setting.value.constData());
    }
    names.append(nullptr);
    values.append(nullptr);
    m_connection = PQconnectStartParams(names.constData(), values.constData(), 0);
    if (!m_connection || PQstatus(m_connection) == CONNECTION_BAD || PQsetnonblocking(m_connection, 1) != 0) {
        giveUp();
        return;
    }
    PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE); // with the SQLSTATE, whatever language the server speaks
    // What a server says beside an answer may quote the log; it is nobody's business here.
    PQsetNoticeReceiver(
        m_connection, [](void *, const PGresult *) {}, nullptr);
    watch(false, true);
}

void PgConnection::continueOpening()
{
    // The socket may be another one after each step.
    unwatch();
    switch (PQconnectPoll(m_connection)) {
    case PGRES_POLLING_READING:
        watch(true, false);
        break;
    case PGRES_POLLING_WRITING:
        watch(false, true);
        break;
    case PGRES_POLLING_OK:
        PQsetnonblocking(m_connection, 1);
        m_finished = true;
        m_tls = static_cast<SSL *>(PQsslStruct(m_connection, "OpenSSL"));
        watch(true, false);
        if (const auto tell = opened) // a copy: it may let go of this object
            tell();
        break;
    default:
        giveUp();
    }
}

void PgConnection::executeScript(const char *sql) { afterSending(PQsendQuery(m_connection, sql) == 1); }

void PgConnection::startPipeline() { m_pipeline = PQenterPipelineMode(m_connection) == 1; }

void PgConnection::send(const char *statement, bool isPrepared, const QVector<PgParameter> &parameters)
{
    constexpr int kMost = 10; // of any statement so far; more would do as well
    QVarLengthArray<const char *, kMost> values;
    QVarLengthArray<int, kMost> lengths, formats;
    for (const PgParameter &parameter : parameters) {
        values.append(parameter.null ? nullptr : parameter.bytes.constData());
        lengths.append(int(parameter.bytes.size()));
        formats.append(parameter.binary ? 1 : 0);
    }
    const int count = int(parameters.size());
    const int sent = isPrepared ? PQsendQueryPrepared(m_connection, statement, count, values.constData(), lengths.constData(),
                                                      formats.constData(), 1)
                                : PQsendQueryParams(m_connection, statement, count, nullptr, values.constData(),
                                                    lengths.constData(), formats.constData(), 1);
    // A synchronisation point of its own ends each statement's transaction and keeps its failure from the next one.
    afterSending(sent == 1 && (!m_pipeline || PQpipelineSync(m_connection) == 1));
}

void PgConnection::afterSending(bool sent)
{
    ++m_unanswered;
    if (sent)
        flush();
    else
        giveUp();
}

void PgConnection::flush()
{
    const int left = PQflush(m_connection);
    if (left < 0)
        giveUp();
    else
        watch(true, left > 0);
}

void PgConnection::read(const SocketWatch &caller)
{
    const bool alive = consume();
    while (takeAnswer()) {
        const auto result = std::move(m_result);
        if (const auto tell = answered)
            tell(result.get());
        if (!caller.isWanted())
            return; // this object may be gone
    }
    takeNotifications();
    const bool byOthers = std::exchange(m_isNotifiedByOthers, false);
    const bool wake = std::exchange(m_isNotified, false);
    if (!alive || PQstatus(m_connection) != CONNECTION_OK)
        giveUp();
    if (const auto tell = notified; tell && wake)
        tell(byOthers);
}

/// Takes in what has arrived: what is left in the socket calls again, but the rest of a TLS record that waits inside OpenSSL, where no
/// notifier sees it, is taken at once. False when the connection has ended.
bool PgConnection::consume()
{
    for (;;) {
        if (PQconsumeInput(m_connection) != 1)
            return false;
        if (!m_tls || SSL_pending(m_tls) <= 0)
            return true;
    }
}

/// True when the answer to the oldest statement on its way is complete, and is in m_result. Never waits.
bool PgConnection::takeAnswer()
{
    while (m_unanswered > 0 && PQstatus(m_connection) == CONNECTION_OK && PQisBusy(m_connection) == 0) {
        PGresult *result = PQgetResult(m_connection);
        const bool isEnd = m_pipeline ? result && PQresultStatus(result) == PGRES_PIPELINE_SYNC : !result;
        if (isEnd) {
            PQclear(result);
            --m_unanswered;
            return true;
        }
        if (result)
            keep(result);
    }
    return false;
}

void PgConnection::takeNotifications()
{
    while (PGnotify *notification = PQnotifies(m_connection)) {
        m_isNotified = true;
        m_isNotifiedByOthers = m_isNotifiedByOthers || notification->be_pid != PQbackendPID(m_connection);
        PQfreemem(notification);
    }
}

void PgConnection::keep(pg_result *result)
{
    if (m_result && PQresultStatus(m_result.get()) == PGRES_FATAL_ERROR)
        PQclear(result);
    else
        m_result.reset(result);
}

void PgConnection::watch(bool reading, bool writing)
{
    const auto set = [this](SocketWatch *&notifier, bool wanted, QSocketNotifier::Type type) {
        if (!notifier && wanted)
            notifier = new SocketWatch(this, type);
        if (notifier)
            notifier->setEnabled(wanted);
    };
    set(m_reading, reading, QSocketNotifier::Read);
    set(m_writing, writing, QSocketNotifier::Write);
}

void PgConnection::unwatch()
{
    for (SocketWatch **notifier : {&m_reading, &m_writing}) {
        if (SocketWatch *old = std::exchange(*notifier, nullptr))
            old->discard();
    }
}

void PgConnection::giveUp()
{
    if (m_dead)
        return;
    m_dead = true;
    unwatch();
    // From the event loop, so that nobody hears of a failure from inside his own call.
    QTimer::singleShot(0, this, [this] {
        if (const auto tell = broken)
            tell();
    });
}

} // namespace quarterdeck
