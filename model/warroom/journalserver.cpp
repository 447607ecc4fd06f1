// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/journalserver.h"

#include "warroom/journalservice.h"
#include "warroom/messagesocket.h"
#include "warroom/protocol.h"
#include "warroom/warroomlog.h"

#include <QFile>
#include <QLocalSocket>
#include <QPointer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace quarterdeck {

namespace {

constexpr qint64 kMaxBacklog =
    64 * 1024 * 1024;           ///< bytes a follower may be behind before it is dropped (it catches up on return)
constexpr int kGoodbyeMs = 200; ///< how long leaving waits for one client to take its last answers

/// A socket left by an owner that was killed is in the way of a new one. Anything else at that path is not ours to replace.
bool makeRoom(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) == 0)
        return S_ISSOCK(info.st_mode) && QFile::remove(path);
#endif
    return true;
}

} // namespace

JournalServer::JournalServer(JournalService &service, Execute execute, QObject *parent)
    : QObject(parent), m_service(service), m_execute(std::move(execute))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &JournalServer::accept);
    connect(&m_service, &JournalService::committed, this, qOverload<const Commit &>(&JournalServer::announce));
}

JournalServer::~JournalServer()
{
    m_server.close();
    for (const Client &client : std::as_const(m_clients)) {
        disconnect(client.socket, nullptr, this, nullptr);
        client.socket->send(protocol::goodbyeLine());
        client.socket->finish(kGoodbyeMs);
    }
}

Outcome JournalServer::listen(const QString &socketPath)
{
    if (makeRoom(socketPath) && m_server.listen(socketPath))
        return Done{};
    return Error{ErrorCode::Storage, tr("Other programs cannot reach this journal while it is open here."),
                 socketPath + QStringLiteral(": ") + m_server.errorString()};
}

void JournalServer::accept()
{
    while (QLocalSocket *connection = m_server.nextPendingConnection()) {
        auto *socket = new MessageSocket(connection, this);
        if (!socket->isSameUser()) {
            qCWarning(logWarroom) << "refused a connection of another user";
            socket->finish(0);
            socket->deleteLater();
            continue;
        }
        m_clients.append({socket});
        connect(socket, &MessageSocket::closed, this, [this, socket](const QString &reason) { forget(socket, reason); });
        connect(socket, &MessageSocket::received, this, [this, socket](const QJsonObject &message) { read(socket, message); });
        socket->send(protocol::helloLine());
    }
}

void JournalServer::read(MessageSocket *socket, const QJsonObject &message)
{
    Client *client = find(socket);
    if (!client->greeted) {
        client->greeted = true;
        if (!protocol::checkHello(message))
            socket->abort(QStringLiteral("no greeting, or of another version"));
        return;
    }
    const auto id = protocol::requestId(message);
    if (!id)
        return socket->abort(QStringLiteral("not a request"));
    const auto request = protocol::decodeRequest(message);
    if (!request) {
        const Error error{
            ErrorCode::Usage, tr("The journal's owner cannot read this request; use the same version everywhere."), {}};
        for (const QByteArray &line : protocol::replyLines(*id, error))
            socket->send(line);
        return;
    }
    if (std::holds_alternative<FollowRequest>(*request))
        client->follows = true;
    // Announcing may drop clients, this one included; and some answers take their time.
    const QPointer<MessageSocket> still(socket);
    m_execute(*request, [still, id](const Reply &reply) {
        if (!still)
            return;
        for (const QByteArray &line : protocol::replyLines(*id, reply))
            still->send(line);
    });
}

void JournalServer::announce(const SyncState &state)
{
    const QByteArray line = protocol::syncLine(state);
    for (const Client &client : std::as_const(m_clients)) {
        if (client.follows)
            client.socket->send(line);
    }
}

void JournalServer::announce(const Commit &commit)
{
    QByteArrayList lines;
    const QList<Client> clients = m_clients; // dropping one changes the list
    for (const Client &client : clients) {
        if (!client.follows)
            continue;
        if (client.socket->unsent() > kMaxBacklog) {
            client.socket->abort(QStringLiteral("does not read what it follows"));
            continue;
        }
        if (lines.isEmpty())
            lines = protocol::commitLines(commit);
        for (const QByteArray &line : std::as_const(lines))
            client.socket->send(line);
    }
}

void JournalServer::forget(MessageSocket *socket, const QString &reason)
{
    qCDebug(logWarroom) << "client left:" << reason;
    m_clients.removeIf([socket](const Client &client) { return client.socket == socket; });
    socket->deleteLater();
}

JournalServer::Client *JournalServer::find(MessageSocket *socket)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [socket](const Client &c) { return c.socket == socket; });
    return found == m_clients.end() ? nullptr : &*found;
}

} // namespace quarterdeck
