// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

class QLocalSocket;

namespace quarterdeck {

/// One connection that carries protocol messages, either side. Owns the socket. Lives on the thread that made it. Hands out whole
/// messages, a bounded number a turn so that one busy peer cannot starve the others, and none while its own answers pile up.
/// Garbage, an over-long line or the end of the connection is reported once, by closed(); nothing follows it.
class MessageSocket : public QObject
{
    Q_OBJECT
public:
    explicit MessageSocket(QLocalSocket *socket, QObject *parent = nullptr);

    /// Takes one encoded line. Never waits.
    void send(const QByteArray &line);
    /// Bytes the peer has not taken yet.
    qint64 unsent() const;
    /// True when the kernel says that the peer runs as this user.
    bool isSameUser() const;
    /// Hands what is unsent to the kernel, waiting at most that long, and ends the connection. No closed() follows.
    void finish(int waitMs);
    /// Ends the connection because of what the peer did; closed() follows.
    void abort(const QString &reason);

signals:
    void received(const QJsonObject &message);
    void closed(const QString &reason);

private:
    bool readMore();
    void handOut();
    QLocalSocket *m_socket;
    QByteArray m_buffer;
    qsizetype m_begin = 0;   ///< first byte of the next line in m_buffer
    qsizetype m_scanned = 0; ///< no line end before this
    bool m_ended = false;    ///< the peer has gone; what it said before is still handed out
    bool m_closed = false;
    bool m_busy = false; ///< handing out, or the next turn is already ordered
};

} // namespace quarterdeck
