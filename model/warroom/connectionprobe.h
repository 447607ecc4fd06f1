// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QThread>

namespace quarterdeck {

/// Tries to log in to a shared database and says in one sentence what came of it; writes nothing. One attempt at a time, each on its own
/// connection and thread, at most five seconds; another start() or cancel() drops the one before and its answer. GUI thread.
class ConnectionProbe final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        QString login; ///< who the server says we are
        bool mayWrite = false;
        QString serverVersion; ///< "15.14"
        qint64 skewMs = 0;     ///< this clock minus the server's
    };

    explicit ConnectionProbe(QObject *parent = nullptr);
    ~ConnectionProbe() override;

    void start(const QString &uri, const QString &password);
    void cancel();
    bool isRunning() const { return m_attempt != nullptr; }

signals:
    void succeeded(const quarterdeck::ConnectionProbe::Found &found);
    void failed(const quarterdeck::Error &error);

private:
    class Attempt;
    void finish(int round, const Result<Found> &answer);

    QThread m_thread;
    Attempt *m_attempt = nullptr; ///< lives on m_thread
    int m_round = 0;              ///< drops the answer of an attempt that was called off
};

} // namespace quarterdeck
