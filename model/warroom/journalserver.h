// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/doorrequest.h"

#include <QList>
#include <QLocalServer>

namespace quarterdeck {

class JournalService;
class MessageSocket;

/// The owner's local socket: lets other processes of this user use the journal through the same service. On the service's thread;
/// made only while holding the journal's lock. A client that speaks nonsense, is another user, or does not take the commits it
/// asked for is disconnected; nobody waits for it. Destroying the server says goodbye to everyone, so that they can take over.
class JournalServer : public QObject
{
    Q_OBJECT
public:
    using Execute = std::function<void(const Request &, const std::function<void(Reply)> &)>;
    /// service: whose commits are announced; execute: who answers requests, at once or later.
    JournalServer(JournalService &service, Execute execute, QObject *parent = nullptr);
    ~JournalServer() override;

    /// Error: the socket cannot be made; the journal still works for this process.
    Outcome listen(const QString &socketPath);
    /// To everyone who follows.
    void announce(const SyncState &state);

private:
    struct Client
    {
        MessageSocket *socket;
        bool greeted = false;
        bool follows = false;
    };

    void accept();
    void read(MessageSocket *socket, const QJsonObject &message);
    void forget(MessageSocket *socket, const QString &reason);
    void announce(const Commit &commit);

    Client *find(MessageSocket *socket);

    JournalService &m_service;
    Execute m_execute;
    QLocalServer m_server;
    QList<Client> m_clients;
};

} // namespace quarterdeck
