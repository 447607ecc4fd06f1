// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QJsonValue>
#include <QTimeZone>

namespace quarterdeck {

/// Reads a time of another system: RFC 3339, a date and time without a zone (read in `zone`), or seconds, milliseconds,
/// microseconds or nanoseconds since 1970 as a number. Absent, null, "" and the
/// zero of some systems (0001-01-01T00:00:00Z) are nullopt; what is no real moment is an Error
/// whose message is a reason as part of a sentence.
Result<std::optional<Instant>> readSourceTime(const QJsonValue &value, const QTimeZone &zone);

} // namespace quarterdeck
