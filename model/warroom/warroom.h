// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"
#include "warroom/incidentbook.h"
#include "warroom/incidentpolicies.h"
#include "warroom/liveincident.h"
#include "warroom/outbox.h"
#include "warroom/recentnames.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace quarterdeck {

/// The window's side of the door: who I am, which incidents are open, what is not yet saved. GUI thread; owns the read models and
/// begins loading the book at once. Destroying it hands everything still waiting to the journal, and what that does not take to
/// the rescue file.
class WarRoom : public QObject
{
    Q_OBJECT
public:
    WarRoom(std::unique_ptr<Door> door, const Clock &clock, Policy policy, QString author, QString journalPath,
            QObject *parent = nullptr);
    ~WarRoom() override;

    Door &door() { return *m_door; }
    const Clock &clock() const { return m_clock; }
    const Policy &policy() const { return m_policies.inUse(); }
    /// Makes a policy everybody's, from now on for new incidents: recorded in the log, so that it reaches every console. Refused where
    /// this login may not write, and for what is no valid profile.
    QFuture<Result<Receipt>> publish(const QString &policyId, const QByteArray &document);
    /// The version of the policy that an incident was declared under, where it is kept.
    const Policy &policyOf(const Incident &incident) { return m_policies.of(incident); }
    const QString &author() const { return m_author; }
    const QString &console() const { return m_console; }
    const QString &journalPath() const { return m_journalPath; }
    IncidentBook &book() { return m_book; }

    /// The live read model; kept while someone holds it open. Never null.
    std::shared_ptr<LiveIncident> open(const IncidentId &id);

    /// Stamps author, console, time and base, and submits. On a storage error the command joins unsaved() and the rescue file
    /// and is retried until it is saved; the future is ready with that error at once, so the view can say so.
    QFuture<Result<Receipt>> submit(const IncidentId &incident, const Payload &payload);
    /// The same without submitted(): for who keeps the undo order itself.
    QFuture<Result<Receipt>> submitUnannounced(const IncidentId &incident, const Payload &payload);
    /// A new incident: makes id; the door makes the ref.
    QFuture<Result<Receipt>> declare(const IncidentDeclared &incident);

    const QVector<UnsavedEntry> &unsaved() const { return m_outbox->unsaved(); }
    QString rescueFile() const { return m_outbox->rescueFile(); }
    void retryUnsaved() { m_outbox->retry(); }
    /// What the status bar says: Failing for as long as something is unsaved, Saving when a write takes its time.
    const StorageState &storage() const { return m_storage; }

    /// Where this journal stands with the shared database; kind Embedded when there is none.
    const SyncState &sync() const { return m_sync; }

    /// Handles seen in this journal, most recent first; for completion.
    QStringList knownPeople() const;

signals:
    void unsavedChanged();
    void storageChanged(const quarterdeck::StorageState &state);
    void syncChanged(const quarterdeck::SyncState &state);
    /// policy() is another one now; somebody published it.
    void policyChanged();
    /// submit() has put a change of this person into the log: what undo may take back.
    void submitted(const quarterdeck::Receipt &receipt);
    /// Something this console submitted was refused: one sentence.
    void refused(const quarterdeck::Error &error);

private:
    QFuture<Result<Receipt>> send(const IncidentId &incident, const Payload &payload, std::optional<qint64> baseSeq);
    void publishStorage();
    enum class Told { Perhaps, Surely };
    void readPolicyAgain(Told another);
    void setSync(const SyncState &state);
    void notePeople(const Event &event);
    void notePeople(const Incident &incident);

    std::unique_ptr<Door> m_door;
    const Clock &m_clock;
    IncidentPolicies m_policies;
    QString m_author, m_console, m_journalPath;
    IncidentBook m_book;
    std::unique_ptr<Outbox> m_outbox;
    QHash<IncidentId, std::weak_ptr<LiveIncident>> m_open;
    StorageState m_doorStorage; ///< as the door says
    StorageState m_storage;     ///< as we say
    SyncState m_sync;
    RecentNames m_people;
    QSet<EventId> m_toldLate; ///< own policies that came second
};

} // namespace quarterdeck
