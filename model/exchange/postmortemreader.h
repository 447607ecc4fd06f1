// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentsource.h"

namespace quarterdeck {

/// Reads one postmortem in Markdown as DFDS publishes them: a title, a table of times and events under "Timeline", and "Time to detection" and "Time
/// to recovery" under "Stats".
///
/// What becomes what:
///  - every row of the timeline is an entry; the first one is also the declaration, because the layout has no time of declaring (and a note says so);
///  - the stated times count from the start of impact. The first row is taken as that start only where a row of the timeline stands at exactly
///    the stated detection or recovery after it; then impact started, detected and resolved are recorded. Else none of them is, and a note says so;
///  - "?" is recorded as unknown; the template's placeholders are nothing;
///  - a postmortem is written when all is over: without a time of recovery the incident is closed at the timeline's last row, unresolved;
///  - the summary is the internal impact, the category a tag. What has no time (factors, actions, lessons) is not taken.
/// Times are in the zone the file states ("All times in CET."), else in the import's.
Result<SourceReading> readPostmortem(QIODevice &file, const SourceOptions &options);

} // namespace quarterdeck
