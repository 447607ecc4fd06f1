// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/warroom.h"

#include "warroom/policyhistory.h"
#include "warroom/policystore.h"
#include "warroom/whenready.h"

#include <QPromise>
#include <QSet>
#include <QSysInfo>
#include <QThreadPool>

namespace quarterdeck {

namespace {
constexpr qsizetype kRecentEntries = 500; ///< entries of an opened incident whose people are offered for completion
}

WarRoom::WarRoom(std::unique_ptr<Door> door, const Clock &clock, Policy policy, QString author, QString journalPath,
                 QObject *parent)
    : QObject(parent),
      m_door(std::move(door)),
      m_clock(clock),
      m_policies(std::move(policy), journalPath),
      m_author(std::move(author)),
      m_console(QSysInfo::machineHostName()),
      m_journalPath(std::move(journalPath)),
      m_book(*m_door),
      m_outbox(std::make_unique<Outbox>(*m_door, m_journalPath))
{
    connect(m_door.get(), &Door::committed, this, [this](const Commit &commit) {
        bool policies = !commit.reordered.isEmpty() && commit.reordered.contains(policyStream());
        for (const Event &event : commit.events) {
            notePeople(event);
            policies |= std::holds_alternative<PolicyPublished>(event.payload);
        }
        if (policies)
            readPolicyAgain(Told::Surely);
    });
    connect(m_door.get(), &Door::storageChanged, this, [this](const StorageState &state) {
        if (m_doorStorage.kind == StorageState::Kind::OwnerLost && state.kind == StorageState::Kind::Saved)
            readPolicyAgain(Told::Perhaps); // what was published in between was announced to nobody
        m_doorStorage = state;
        publishStorage();
    });
    connect(m_door.get(), &Door::syncChanged, this, &WarRoom::setSync);
    whenReady(this, m_door->syncState(), [this](const QFuture<Result<SyncState>> &future) {
        if (const Result<SyncState> state = future.result())
            setSync(*state);
    });
    connect(m_outbox.get(), &Outbox::changed, this, [this] {
        publishStorage();
        emit unsavedChanged();
    });
    connect(m_outbox.get(), &Outbox::refused, this, &WarRoom::refused);
    m_book.load();
}

WarRoom::~WarRoom()
{
    m_outbox->disconnect(this);
    m_door->disconnect();
    m_outbox->flush();
    m_door.reset(); // waits until everything handed over is answered
    m_outbox->keepRest();
}

std::shared_ptr<LiveIncident> WarRoom::open(const IncidentId &id)
{
    m_open.removeIf([](const auto &entry) { return entry.value().expired(); });
    if (auto live = m_open.value(id).lock())
        return live;
    // Later, because its last holder may let go of it in answer to one of its own signals.
    const std::shared_ptr<LiveIncident> live(new LiveIncident(*m_door, id), [](LiveIncident *last) { last->deleteLater(); });
    LiveIncident *raw = live.get();
    connect(raw, &LiveIncident::loaded, this, [this, raw] { notePeople(raw->state()); });
    m_open.insert(id, live);
    return live;
}

QFuture<Result<Receipt>> WarRoom::submit(const IncidentId &incident, const Payload &payload)
{
    return submitUnannounced(incident, payload).then(this, [this](const Result<Receipt> &receipt) {
        if (receipt)
            emit submitted(*receipt);
        return receipt;
    });
}

QFuture<Result<Receipt>> WarRoom::submitUnannounced(const IncidentId &incident, const Payload &payload)
{
    std::optional<qint64> seen;
    if (const auto live = m_open.value(incident).lock(); live && live->isLoaded())
        seen = live->state().lastSeq;
    return send(incident, payload, seen);
}

QFuture<Result<Receipt>> WarRoom::declare(const IncidentDeclared &incident)
{
    return send(IncidentId::random(), incident, std::nullopt);
}

QFuture<Result<Receipt>> WarRoom::send(const IncidentId &incident, const Payload &payload, std::optional<qint64> baseSeq)
{
    return m_outbox->submit({CommandId::random(), incident, m_author, m_console, m_clock.now(), payload, baseSeq, std::nullopt});
}

QFuture<Result<Receipt>> WarRoom::publish(const QString &policyId, const QByteArray &document)
{
    return send(policyStream(), PolicyPublished{policyId, document, m_clock.now()}, std::nullopt);
}

/// The journal's owner has written what the log says before anybody hears of it (policyhistory.h), so the file is right by now.
void WarRoom::readPolicyAgain(Told another)
{
    auto promise = std::make_shared<QPromise<Result<Policy>>>();
    promise->start();
    whenReady(this, promise->future(), [this, another](const QFuture<Result<Policy>> &read) {
        const Result<Policy> policy = read.result();
        if (!policy) {
            emit refused(policy.error());
            return;
        }
        if (another == Told::Perhaps && policy->id() == m_policies.inUse().id())
            return;
        m_policies.setInUse(*policy);
        emit policyChanged();
    });
    whenReady(this, m_door->events(policyStream()), [this](const QFuture<Result<QVector<Event>>> &ready) {
        const Result<QVector<Event>> events = ready.result();
        const PolicyHistory history = policyHistory(events ? *events : QVector<Event>());
        for (const Event &late : history.late) {
            if (late.author != m_author || m_toldLate.contains(late.id))
                continue;
            m_toldLate.insert(late.id);
            emit refused({ErrorCode::Conflict,
                          tr("Somebody published %1 before yours reached the database, so yours is not used. It is kept as a draft in the preferences; publish it "
                             "again as the next version.")
                              .arg(std::get<PolicyPublished>(late.payload).policy),
                          {}});
        }
    });
    QThreadPool::globalInstance()->start([promise, path = m_journalPath] {
        promise->addResult(PolicyStore(path).inUse());
        promise->finish();
    });
}

void WarRoom::setSync(const SyncState &state)
{
    if (state == m_sync)
        return;
    m_sync = state;
    emit syncChanged(m_sync);
}

void WarRoom::publishStorage()
{
    StorageState now = m_doorStorage;
    if (!unsaved().isEmpty()) {
        now = {StorageState::Kind::Failing, unsaved().constFirst().reason, rescueFile()};
        if (m_outbox->isOnlyInMemory())
            now.message += u' ' + tr("No rescue file could be written either: keep this window open.");
    } else if (now.kind == StorageState::Kind::Saved && m_outbox->isSlow()) {
        now.kind = StorageState::Kind::Saving;
    }
    if (now.kind == m_storage.kind && now.message == m_storage.message && now.rescueFile == m_storage.rescueFile)
        return;
    m_storage = now;
    emit storageChanged(m_storage);
}

QStringList WarRoom::knownPeople() const
{
    QStringList people = m_people.list();
    QSet<QString> known(people.begin(), people.end());
    const QStringList commanders = m_book.commanders();
    for (const QString &handle : commanders) {
        if (!known.contains(handle)) {
            known.insert(handle);
            people.append(handle);
        }
    }
    return people;
}

void WarRoom::notePeople(const Event &event)
{
    m_people.note(event.author, event.recorded);
    const auto noteBody = [&](const EntryBody &body) {
        for (const QString &handle : body.people)
            m_people.note(handle, event.recorded);
        m_people.note(body.assignee, event.recorded);
    };
    if (const auto *logged = std::get_if<EntryLogged>(&event.payload))
        noteBody(logged->body);
    else if (const auto *amended = std::get_if<EntryAmended>(&event.payload))
        noteBody(amended->body);
    else if (const auto *assigned = std::get_if<RoleAssigned>(&event.payload))
        m_people.note(assigned->handle, event.recorded);
    else if (const auto *offered = std::get_if<HandoverOffered>(&event.payload))
        m_people.note(offered->to, event.recorded);
    else if (const auto *declared = std::get_if<IncidentDeclared>(&event.payload))
        m_people.note(declared->commander, event.recorded);
}

/// People of an incident that was opened: those of its last entries and everyone who held a role.
void WarRoom::notePeople(const Incident &incident)
{
    for (const Tenure &tenure : incident.tenures)
        m_people.note(tenure.handle, tenure.from);
    for (qsizetype i = std::max<qsizetype>(0, incident.entries.size() - kRecentEntries); i < incident.entries.size(); ++i) {
        const Entry &entry = incident.entries.at(i);
        if (!entry.isAutomatic())
            m_people.note(entry.author, entry.recorded);
        for (const QString &handle : entry.body.people)
            m_people.note(handle, entry.recorded);
    }
}

} // namespace quarterdeck
