// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"

#include <QVector>

namespace quarterdeck {

/// One step of a source, in the source's order: a posting, a log entry, a changed row. May say several things at once.
struct ImportedUpdate
{
    QString key;                  ///< its identity in the source, unique within the incident
    Instant at;
    QString text;                 ///< cleaned; empty = it logs no entry
    std::optional<Status> status; ///< the status it moved the incident to, if any
    std::optional<EntryType> type; ///< of its entry; otherwise the incident's entryType
    QString severity;              ///< as the source words it; empty = it says nothing about severity
};

/// A milestone as the source states it; Unknown where the source says that nobody knows.
struct ImportedMilestone
{
    Milestone milestone;
    MilestoneValue value;
};

/// An incident as another system tells it, before it becomes commands: what every importer produces. Times only where the source
/// has them. (origin.system, origin.key) is its identity; importing it again changes nothing.
struct ImportedIncident
{
    Origin origin;
    QString title; ///< empty: it tells none
    IncidentKind kind = IncidentKind::Real;
    QString severity; ///< at first, as the source words it: a level's name, or a text with its number ("P1", "3 - Moderate")
    QStringList services;
    QStringList tags;
    QString internalImpact;
    std::optional<DetectionSource> source;
    std::optional<Instant> declared; ///< nullopt: news of an incident that must be here already
    std::optional<Instant> detected;
    bool detectedIsProxy = false;
    QVector<ImportedMilestone> milestones; ///< all others
    std::optional<Instant> resolved; ///< stated apart from the updates; used where no update says it
    std::optional<Status> stated; ///< where it stands now, of a source that tells no steps; `updates` say how it came there the first time
    EntryType entryType = EntryType::Communication;
    QVector<ImportedUpdate> updates;
};

} // namespace quarterdeck
