// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"

#include <QVector>

namespace quarterdeck {

/// One posting of a source, in the source's order of time.
struct ImportedUpdate
{
    QString key;                  ///< its identity in the source, unique within the incident
    Instant at;
    QString text;                 ///< cleaned; never empty
    std::optional<Status> status; ///< the status it moved the incident to, if any
};

/// An incident as another system tells it, before it becomes commands: what every importer produces. Times only where the source
/// has them. (origin.system, origin.key) is its identity; importing it again changes nothing.
struct ImportedIncident
{
    Origin origin;
    QString title;
    QStringList services;
    QStringList tags;
    Instant declared;
    std::optional<Instant> detected;
    bool detectedIsProxy = false;
    std::optional<Instant> impactStarted;
    std::optional<Instant> causeIdentified;
    std::optional<Instant> mitigated;
    std::optional<Instant> resolved; ///< stated apart from the updates; used where no update says it
    EntryType entryType = EntryType::Communication;
    QVector<ImportedUpdate> updates;
};

} // namespace quarterdeck
