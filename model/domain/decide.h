// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/result.h"

namespace quarterdeck {

namespace limits {
inline constexpr int Title = 200;           ///< characters
inline constexpr int EntryText = 10000;     ///< characters; a body stays under the log's 65,536 bytes
inline constexpr int Impact = 2000;
inline constexpr int Reason = 500;
inline constexpr int Name = 64;             ///< handle, role, service, tag
inline constexpr int ListItems = 50;
inline constexpr int Url = 2000;
inline constexpr Milliseconds FutureSlack{60000}; ///< how far ahead of the writing console's clock a time may be
inline constexpr Milliseconds Snooze{600000};     ///< an overdue alarm is quiet for this long at most
inline constexpr Milliseconds TimeBox{qint64(7) * 24 * 3600 * 1000}; ///< the longest an action may take
inline constexpr int Files = 4;                       ///< per entry
inline constexpr qint64 FileBytes = 25 * 1024 * 1024; ///< of one file
inline constexpr int Thumbnail = 4096;                ///< bytes of a small picture; four and a text stay under the log's limit
} // namespace limits

/// The rules: either the payloads to record, in order, or one sentence why not. Pure and total.
/// state is nullptr for an incident that does not exist yet (only IncidentDeclared is possible then; its ref must be set).
Result<QVector<Payload>> decide(const Incident *state, const Command &command);

} // namespace quarterdeck
