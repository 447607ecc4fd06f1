// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/doorrequest.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace quarterdeck {

class MessageSocket;

/// A connection to the process that owns the journal. On the thread that made it. Either ready() or lost() follows connecting;
/// after lost() (owner gone, goodbye, nonsense) nothing else comes and it is of no further use.
class OwnerConnection : public QObject
{
    Q_OBJECT
public:
    using OnReply = std::function<void(quint64 id, Reply reply)>;
    OwnerConnection(const QString &socketPath, OnReply onReply, QObject *parent = nullptr);
    ~OwnerConnection() override;

    bool isReady() const { return m_ready; }
    /// Sends one request under this number. Error: it is too large to be sent; nothing was.
    Outcome send(quint64 id, const Request &request);

signals:
    void ready();
    void committed(const quarterdeck::Commit &commit);
    void syncChanged(const quarterdeck::SyncState &state);
    /// code is Newer when the owner speaks another version: trying again does not help.
    void lost(const quarterdeck::Error &why);

private:
    void read(const QJsonObject &message);
    void lose(const Error &why);

    OnReply m_onReply; ///< a call and not a signal, because a long answer is moved, never shared between threads
    MessageSocket *m_socket = nullptr;
    bool m_ready = false;
    bool m_lost = false;
    QHash<quint64, Reply> m_parts; ///< answers whose last part has not come yet
};

} // namespace quarterdeck
