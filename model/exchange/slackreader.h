// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentsource.h"

namespace quarterdeck {

/// Reads messages of a Slack export (a list of messages, or one a record). Each thread is an incident, its messages the timeline; a file in which
/// no message belongs to a thread is one timeline. Declared = the thread's first message. Chat says nothing of detection, status or resolution, so
/// nothing of that is recorded. The first line of the first message is the title. Messages outside of any thread, in a file that has threads, are
/// rejected.
Result<SourceReading> readSlack(QIODevice &file, const SourceOptions &options);

/// A message's text as people read it: "<https://x|label>" is "label (https://x)", "<@U1|dana>" is "@dana", "&lt;" is "<".
QString slackText(const QString &text);
/// "1434139102.000002" in whole numbers, as Slack means it; nullopt for anything else.
std::optional<Instant> slackTime(const QString &ts);

} // namespace quarterdeck
