// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"
#include "domain/payload.h"
#include "domain/policy.h"

#include <optional>

namespace quarterdeck {

/// What is said about a change that came too late, and what one press would do about it. A plain value.
struct ConflictNotice
{
    EventId event;
    QString sentence;
    QString offer;                ///< words of the button; empty = there is nothing to do
    std::optional<Payload> apply; ///< what the button submits
    bool isMine = false;
};

/// The conflicts of an incident that are still worth a word to `me`: his own, and as commander those of others. Not those that are settled
/// (the field has the late value by now, or its author has changed it since) and not those of long ago.
QVector<ConflictNotice> conflictNotices(const Incident &incident, const Policy &policy, const QString &me, Instant now,
                                        const TimeFormat &time);

} // namespace quarterdeck
