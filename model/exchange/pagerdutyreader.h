// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentsource.h"

namespace quarterdeck {

/// Reads what PagerDuty's REST API and webhooks give, in any mixture, one object a record: incidents (also as {"incidents": […]} or
/// {"incident": …, "log_entries": […]}), log entries (also as {"log_entries": […]}), version 3 events ({"event": …}) and version 2 messages. What names the
/// same incident is put together.
///
/// What becomes what:
///  - created, or the trigger's time = declared, and detected as a proxy (the alert is what PagerDuty knows of detection);
///  - the first acknowledgement = acknowledged; a resolve = resolved (without one, the time of the last change of a resolved incident);
///  - triggered, acknowledged, resolved = detected, investigating, resolved; every log entry and event is an entry of the timeline;
///  - the priority ("P1") = severity, the service = service, the urgency = a tag.
/// An event whose incident's beginning is neither in the file nor in the journal is refused when it is planned: no time is made up for it.
Result<SourceReading> readPagerduty(QIODevice &file, const SourceOptions &options);

} // namespace quarterdeck
