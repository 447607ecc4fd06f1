// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/sharedlog.h"

#include "replication/databaseuri.h"
#include "replication/pglink.h"
#include "replication/presencebeat.h"
#include "replication/qttimers.h"
#include "replication/replicator.h"
#include "warroom/journalreplicastore.h"
#include "warroom/journalservice.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUuid>

namespace quarterdeck {

namespace {
Q_LOGGING_CATEGORY(logReplication, "quarterdeck.replication", QtWarningMsg)
}

/// Everything of the replication thread, made and destroyed on it.
class SharedLog::Engine : public QObject
{
public:
    Engine(JournalService &service, const DatabaseUri &uri, const QString &password, const Clock &clock)
        : m_store(service),
          m_link(uri, [password] { return password; }),
          m_presence(m_link, m_timers, QSysInfo::machineHostName() + u' ' + QUuid::createUuid().toString(QUuid::Id128).left(8)),
          m_clock(clock)
    {}

    void start(std::function<void(const SyncState &)> tell, std::function<void(const QVector<Presence> &)> heard)
    {
        m_presence.heard = std::move(heard);
        const auto random = [] { return QRandomGenerator::global()->generateDouble(); };
        m_replicator = std::make_unique<Replicator>(Replicator::Surroundings{m_link, m_store, m_timers, m_clock, random});
        m_replicator->stateChanged = [this, tell = std::move(tell)](const SyncState &state) {
            m_presence.setLive(state.kind == SyncState::Kind::Live);
            tell(state);
        };
        m_replicator->diverged = [](const Divergence &d) {
            qCCritical(logReplication) << "incident" << d.incident.toString() << "differs: here" << d.localSeq << d.localHash.toHex().left(16)
                                       << "server" << d.serverSeq << d.serverHash.toHex().left(16);
        };
        m_replicator->start();
    }
    void stop()
    {
        m_presence.setLive(false);
        if (m_replicator)
            m_replicator->stop();
        m_replicator.reset();
        m_link.close();
    }
    Replicator *replicator() { return m_replicator.get(); }
    PresenceBeat &presence() { return m_presence; }
    void appended(const QVector<LogRecord> &events)
    {
        if (m_store.appended)
            m_store.appended(events);
    }

private:
    JournalReplicaStore m_store;
    PgLink m_link;
    QtTimers m_timers;
    PresenceBeat m_presence;
    const Clock &m_clock;
    std::unique_ptr<Replicator> m_replicator; ///< first to go
};

SharedLog::SharedLog(JournalService &service, const DatabaseOptions &database, const Clock &clock)
{
    m_thread.setObjectName(QStringLiteral("replication"));
    m_thread.start();
    m_engine = nullptr;
    m_state.kind = SyncState::Kind::Connecting;
    m_state.since = clock.now();
    const Result<DatabaseUri> uri = DatabaseUri::parse(database.uri);
    if (!uri) {
        m_state.kind = SyncState::Kind::Stopped;
        m_state.why = uri.error();
        return;
    }
    m_state.server = uri->displayName();
    m_state.login = uri->login();
    const QString password = database.password.isEmpty() ? uri->password() : database.password;
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [&] {
            m_engine = new Engine(service, *uri, password, clock);
            m_engine->start(
                [this](const SyncState &state) {
                    QMetaObject::invokeMethod(this, [this, state] { take(state); }, Qt::QueuedConnection);
                },
                [this](const QVector<Presence> &others) {
                    QMetaObject::invokeMethod(this, [this, others] { emit presenceChanged(others); }, Qt::QueuedConnection);
                });
        },
        Qt::BlockingQueuedConnection);
    context->deleteLater();
    connect(&service, &JournalService::recorded, this, [this](const QVector<LogRecord> &records) {
        QVector<LogRecord> pending = records;
        pending.removeIf([](const LogRecord &record) { return record.seq > 0; }); // repeated commands may have their place already
        if (!pending.isEmpty())
            QMetaObject::invokeMethod(m_engine, [engine = m_engine, pending] { engine->appended(pending); }, Qt::QueuedConnection);
    });
}

SharedLog::~SharedLog()
{
    if (m_engine) {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); }, Qt::QueuedConnection);
        m_engine->deleteLater();
    }
    m_thread.quit();
    m_thread.wait();
}

void SharedLog::take(const SyncState &state)
{
    SyncState told = state;
    told.server = m_state.server;
    if (told.login.isEmpty())
        told.login = m_state.login;
    if (told == m_state)
        return;
    m_state = told;
    emit stateChanged(m_state);
}

void SharedLog::syncNow(std::function<void(const SyncState &)> done)
{
    if (!m_engine)
        return done(m_state);
    QMetaObject::invokeMethod(m_engine, [this, engine = m_engine, done = std::move(done)] {
        engine->replicator()->syncNow([this, done](const SyncState &state) {
            QMetaObject::invokeMethod(this, [this, done, state] {
                take(state);
                done(m_state);
            }, Qt::QueuedConnection);
        });
    }, Qt::QueuedConnection);
}

void SharedLog::retryNow()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->replicator()->retryNow(); }, Qt::QueuedConnection);
}

void SharedLog::setHere(const std::optional<IncidentId> &incident, bool typing)
{
    if (m_engine) {
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, incident, typing] { engine->presence().setHere(incident, typing); }, Qt::QueuedConnection);
    }
}

void SharedLog::acceptStore()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->replicator()->acceptStore(); }, Qt::QueuedConnection);
}

} // namespace quarterdeck
