// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/databaseuri.h"

#include <QObject>

#include <functional>
#include <memory>

struct pg_conn;
struct pg_result;
struct ssl_st; // OpenSSL's SSL

namespace quarterdeck {

/// One parameter of a statement, as its bytes go over the wire.
struct PgParameter
{
    QByteArray bytes;
    bool binary = false;
    bool null = false;
};

/// One connection to PostgreSQL that never waits: libpq's asynchronous interface driven by the event loop of the thread it lives in. Name
/// resolution is the one thing libpq does blocking, so the settings should carry a numeric hostaddr. Callbacks come from the event loop;
/// each may destroy this object. It knows no deadlines: whoever owns it destroys it when he has waited enough.
class PgConnection final : public QObject
{
public:
    explicit PgConnection(QObject *parent = nullptr);
    ~PgConnection() override;

    /// Once per object. Ends in opened() or broken().
    void open(const QVector<DatabaseUri::Setting> &settings);
    /// Several statements separated by semicolons, without parameters, one text at a time; answered() gets the first failure or else the
    /// last result, in text form. Not once startPipeline() was called.
    void executeScript(const char *sql);
    /// From now on any number of statements may be on their way at once: each is a transaction of its own and fails alone.
    void startPipeline();
    /// A statement that PREPARE made on this connection, or a text with parameters $1…; the result comes in binary form.
    void executePrepared(const char *name, const QVector<PgParameter> &parameters) { send(name, true, parameters); }
    void execute(const char *sql, const QVector<PgParameter> &parameters) { send(sql, false, parameters); }

    pg_conn *handle() const { return m_connection; }

    std::function<void()> opened;
    std::function<void(const pg_result *)> answered; ///< the result lives until the callback returns
    /// Something arrived on a channel that this connection listens on; `byOthers` unless all of it was said on this connection itself.
    std::function<void(bool byOthers)> notified;
    std::function<void()> broken;                    ///< once: the attempt failed or the connection is gone

private:
    class SocketWatch;
    struct ClearResult
    {
        void operator()(pg_result *result) const;
    };

    void continueOpening();
    void send(const char *statement, bool isPrepared, const QVector<PgParameter> &parameters);
    void afterSending(bool sent);
    void read(const SocketWatch &caller);
    void flush();
    bool consume();
    bool takeAnswer();
    void takeNotifications();
    void keep(pg_result *result);
    void watch(bool reading, bool writing);
    void unwatch();
    void giveUp();

    pg_conn *m_connection = nullptr;
    ssl_st *m_tls = nullptr; ///< libpq's; null on a connection in clear
    SocketWatch *m_reading = nullptr;
    SocketWatch *m_writing = nullptr;
    std::unique_ptr<pg_result, ClearResult> m_result;
    int m_unanswered = 0;
    bool m_pipeline = false;
    bool m_isNotified = false; ///< and has not said so yet
    bool m_isNotifiedByOthers = false;
    bool m_finished = false;
    bool m_dead = false;
};

} // namespace quarterdeck
