// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/ownerconnection.h"

#include "warroom/messagesocket.h"
#include "warroom/protocol.h"

#include <QLocalSocket>

namespace quarterdeck {

OwnerConnection::OwnerConnection(const QString &socketPath, OnReply onReply, QObject *parent)
    : QObject(parent),
      m_onReply(std::move(onReply))
{
    auto *socket = new QLocalSocket;
    m_socket = new MessageSocket(socket, this);
    connect(m_socket, &MessageSocket::received, this, &OwnerConnection::read);
    connect(m_socket, &MessageSocket::closed, this, [this](const QString &reason) { lose({ErrorCode::Busy, {}, reason}); });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        // An established connection ends through closed(), after what it still had to say.
        if (!m_ready)
            lose({ErrorCode::Busy, {}, socket->errorString()});
    });
    connect(socket, &QLocalSocket::connected, this, [this] {
        if (m_socket->isSameUser())
            m_socket->send(protocol::helloLine());
        else
            m_socket->abort(QStringLiteral("the socket belongs to another user"));
    });
    // Queued, so that the maker can connect to ready() and lost() first.
    QMetaObject::invokeMethod(
        socket, [socket, socketPath] { socket->connectToServer(socketPath); }, Qt::QueuedConnection);
}

OwnerConnection::~OwnerConnection()
{
    disconnect(m_socket, nullptr, this, nullptr);
    m_lost = true;
    m_socket->finish(0);
}

Outcome OwnerConnection::send(quint64 id, const Request &request)
{
    const QByteArray line = protocol::requestLine(id, request);
    if (line.size() > protocol::MaxMessage)
        return Error{ErrorCode::Usage, tr("This is too much text for one request; split it."), {}};
    m_socket->send(line);
    return Done{};
}

void OwnerConnection::read(const QJsonObject &message)
{
    if (m_lost)
        return;
    if (!m_ready) {
        if (Outcome hello = protocol::checkHello(message); !hello)
            return lose(hello.error());
        m_ready = true;
        emit ready();
        return;
    }
    if (protocol::isGoodbye(message))
        return lose({ErrorCode::Busy, {}, QStringLiteral("the owner left")});
    if (const auto commit = protocol::decodeCommit(message)) {
        emit committed(*commit);
        return;
    }
    if (const auto sync = protocol::decodeSync(message)) {
        emit syncChanged(*sync);
        return;
    }
    const auto id = protocol::replyId(message);
    auto reply = protocol::decodeReply(message);
    if (!id || !reply)
        return lose({ErrorCode::Busy, {}, QStringLiteral("the owner sent something unreadable")});
    if (const auto begun = m_parts.find(*id); begun != m_parts.end()) {
        if (!protocol::appendPart(*begun, std::move(*reply)))
            return lose({ErrorCode::Busy, {}, QStringLiteral("the owner sent parts that do not match")});
        if (!protocol::hasMore(message))
            m_onReply(*id, m_parts.take(*id));
    } else if (protocol::hasMore(message)) {
        m_parts.insert(*id, std::move(*reply));
    } else {
        m_onReply(*id, std::move(*reply));
    }
}

void OwnerConnection::lose(const Error &why)
{
    if (m_lost)
        return;
    m_lost = true;
    m_ready = false;
    emit lost(why);
}

} // namespace quarterdeck
