// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"
#include "domain/syncstate.h"
#include "warroom/door.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace quarterdeck {

class JournalService;

/// The shared database as the journal's owner sees it: a thread of its own with the link and the replicator, and the last state they told.
/// Lives on the journal's thread, as does the service it serves; destroy it before that. Replication never waits for this thread and this
/// thread never for the network.
class SharedLog : public QObject
{
    Q_OBJECT
public:
    SharedLog(JournalService &service, const DatabaseOptions &database, const Clock &clock);
    ~SharedLog() override;

    const SyncState &state() const { return m_state; }
    /// Pushes and pulls now; done() on this thread, when everything is compared or when it failed.
    void syncNow(std::function<void(const SyncState &)> done);
    void retryNow();
    /// The person decided that this other database is the right one.
    void acceptStore();
    /// What is on this console's screen, for the others.
    void setHere(const std::optional<IncidentId> &incident, bool typing);

signals:
    void stateChanged(const quarterdeck::SyncState &state);
    /// Who else is here; empty while the link is down.
    void presenceChanged(const QVector<quarterdeck::Presence> &others);

private:
    class Engine;
    void take(const SyncState &state);

    QThread m_thread;
    Engine *m_engine; ///< lives on m_thread and ends with it
    SyncState m_state;
};

} // namespace quarterdeck
