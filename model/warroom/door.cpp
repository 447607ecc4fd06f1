// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/door.h"

#include "domain/fold.h"
#include "warroom/switchingdoor.h"

#include <QStandardPaths>

namespace quarterdeck {

Result<std::unique_ptr<Door>> openDoor(const DoorOptions &options, const Clock &clock)
{
    auto door = std::make_unique<SwitchingDoor>(options, clock);
    if (Outcome opened = door->open(); !opened)
        return opened.error();
    return std::unique_ptr<Door>(std::move(door));
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

QString defaultJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quarterdeck/journal.db");
}

} // namespace quarterdeck
