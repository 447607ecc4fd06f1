// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace quarterdeck {

/// What someone asks for. The payload is the fact they want recorded; decide() checks and completes it.
struct Command
{
    CommandId id = CommandId::random(); ///< a retry repeats it and is answered with the first result
    IncidentId incident;
    QString author;
    QString console;
    Instant at;                    ///< submitting console's clock: becomes the events' recorded time
    Payload payload;
    std::optional<qint64> baseSeq; ///< what the person saw; nullopt = the door's own state
    std::optional<EventId> eventId; ///< importers only: the derived id that makes a second run change nothing
};

/// The id of the n-th event a command makes: the same on every retry.
EventId eventIdFor(const CommandId &command, int index);

} // namespace quarterdeck
