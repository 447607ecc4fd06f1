// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace quarterdeck {

/// The system asks the program to end (SIGTERM, SIGINT or SIGHUP: a logout, a shutdown, Ctrl+C), told in the event loop, where windows can keep
/// what they hold. A second signal ends the program at once. One in a program, made before it has a second thread. GUI thread; where a
/// handler cannot be installed, the signal ends the program as before.
class TerminationRequest final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationRequest(QObject *parent = nullptr);
    ~TerminationRequest() override;

signals:
    void asked();

private:
    int m_ends[2] = {-1, -1}; ///< a pipe: the handler may do nothing but write into it
    QSocketNotifier m_heard{QSocketNotifier::Read};
};

} // namespace quarterdeck
