// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/door.h"

#include "domain/fold.h"
#include "replication/databaseuri.h"
#include "warroom/switchingdoor.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStandardPaths>

namespace quarterdeck {

Result<std::unique_ptr<Door>> openDoor(const DoorOptions &options, const Clock &clock)
{
    return DoorOpening(options, clock).wait();
}

DoorOpening::DoorOpening(const DoorOptions &options, const Clock &clock)
{
    auto door = std::make_unique<SwitchingDoor>(options, clock);
    m_outcome = door->open();
    m_door = std::move(door);
}

Result<std::unique_ptr<Door>> DoorOpening::wait()
{
    if (const Outcome opened = m_outcome.get(); !opened)
        return opened.error();
    return std::move(m_door);
}

QFuture<Result<Incident>> Door::incidentState(const IncidentId &incident)
{
    return events(incident).then([incident](const Result<QVector<Event>> &events) -> Result<Incident> {
        if (!events)
            return events.error();
        if (events->isEmpty())
            return Error{ErrorCode::NotFound, tr("There is no such incident."), {}};
        return foldAll(incident, *events);
    });
}

QFuture<Result<FactsPage>> Door::facts(qint64, int) { return QtFuture::makeReadyFuture(Result<FactsPage>(FactsPage())); }

// A door without a shared database behind it has nothing to wait for.
QFuture<Result<KeptFile>> Door::keepFile(const QString &, const QByteArray &)
{
    return QtFuture::makeReadyFuture(Result<KeptFile>(Error{ErrorCode::Refused, tr("Files cannot be kept here."), {}}));
}

QFuture<Result<KeptFile>> Door::file(const QString &)
{
    return QtFuture::makeReadyFuture(Result<KeptFile>(Error{ErrorCode::NotFound, tr("Files cannot be kept here."), {}}));
}

QFuture<Result<SyncState>> Door::syncNow() { return QtFuture::makeReadyFuture(Result<SyncState>(SyncState())); }

QFuture<Result<SyncState>> Door::syncState() { return QtFuture::makeReadyFuture(Result<SyncState>(SyncState())); }

QFuture<Result<QVector<RefusedEvent>>> Door::refused()
{
    return QtFuture::makeReadyFuture(Result<QVector<RefusedEvent>>(QVector<RefusedEvent>()));
}

QString defaultJournalPath(const std::optional<DatabaseOptions> &database)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quarterdeck/");
    if (!database)
        return folder + QStringLiteral("journal.db");
    const Result<DatabaseUri> uri = DatabaseUri::parse(database->uri);
    if (!uri)
        return folder + QStringLiteral("servers/unreadable.db");
    // The name is for people, the digest keeps apart what only looks alike as a file name.
    QString name = uri->login() + u'@' + uri->displayName();
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._@-]+"));
    name = name.replace(unsafe, QStringLiteral("_")).left(80);
    return folder + QStringLiteral("servers/%1-%2.db").arg(name, QString::fromLatin1(digest));
}

} // namespace quarterdeck
