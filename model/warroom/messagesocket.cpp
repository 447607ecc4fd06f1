// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/messagesocket.h"

#include "warroom/protocol.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace quarterdeck {

namespace {
constexpr int kMessagesPerTurn = 64;
constexpr qint64 kMaxUnsent = 16 * 1024 * 1024; ///< bytes of answers a peer may leave unread before it is no longer read itself
constexpr qint64 kReadAhead = 1024 * 1024;
} // namespace

MessageSocket::MessageSocket(QLocalSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAhead);
    connect(m_socket, &QLocalSocket::readyRead, this, &MessageSocket::handOut);
    connect(m_socket, &QLocalSocket::bytesWritten, this, [this] {
        if (m_buffer.size() > m_begin || m_socket->bytesAvailable() > 0)
            handOut();
    });
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        m_ended = true;
        handOut();
    });
}

void MessageSocket::send(const QByteArray &line)
{
    if (m_closed || m_ended)
        return;
    m_socket->write(line);
    m_socket->flush();
}

qint64 MessageSocket::unsent() const { return m_socket->bytesToWrite(); }

bool MessageSocket::isSameUser() const
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    const int descriptor = int(m_socket->socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t uid = 0;
    gid_t gid = 0;
    return ::getpeereid(int(m_socket->socketDescriptor()), &uid, &gid) == 0 && uid == ::geteuid();
#else
    return true; // the pipe's access rights are the check
#endif
}

void MessageSocket::finish(int waitMs)
{
    m_closed = true;
    const QDeadlineTimer deadline(waitMs);
    while (unsent() > 0 && m_socket->state() == QLocalSocket::ConnectedState && !deadline.hasExpired()) {
        if (!m_socket->waitForBytesWritten(int(deadline.remainingTime())))
            break;
    }
    m_socket->abort();
}

void MessageSocket::abort(const QString &reason)
{
    if (m_closed)
        return;
    m_closed = true;
    m_socket->abort();
    emit closed(reason);
}

bool MessageSocket::readMore()
{
    m_buffer.remove(0, std::exchange(m_begin, 0));
    m_scanned = m_buffer.size();
    const QByteArray more = m_socket->bytesAvailable() > 0 ? m_socket->readAll() : QByteArray();
    m_buffer += more;
    return !more.isEmpty();
}

/// Reads and hands out lines until there is none, the turn is over, or the peer owes us some reading first.
void MessageSocket::handOut()
{
    if (m_busy || m_closed)
        return;
    m_busy = true;
    int handed = 0;
    while (!m_closed && unsent() < kMaxUnsent) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        if (end < 0) {
            if (m_buffer.size() - m_begin > protocol::MaxMessage)
                abort(QStringLiteral("message too long"));
            else if (!readMore())
                break;
            continue;
        }
        if (handed++ == kMessagesPerTurn) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_busy = false;
                    handOut();
                },
                Qt::QueuedConnection);
            return;
        }
        const QByteArray line = QByteArray::fromRawData(m_buffer.constData() + m_begin, end - m_begin);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        m_begin = m_scanned = end + 1;
        if (document.isObject())
            emit received(document.object());
        else
            abort(QStringLiteral("not a message"));
    }
    m_busy = false;
    if (m_ended)
        abort(QStringLiteral("connection ended"));
}

} // namespace quarterdeck
