// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"
#include "domain/result.h"

namespace quarterdeck {

/// A milestone between people and the log. Pure.
namespace milestonetext {

/// What is shown: "14:32:15", "unknown", "not recorded"; a stand-in says so. The date is added when it is not the day of `now`.
QString shown(const MilestoneValue &value, const TimeFormat &time, Instant now);
/// What is put into the editor: a form that is read back as the same moment; "unknown"; nothing when not recorded.
QString editable(const MilestoneValue &value, const TimeFormat &time, Instant now);
/// Reads what was typed: a time as in the scribe line, "unknown", or nothing for "not recorded".
Result<MilestoneValue> read(const QString &typed, const TimeFormat &time, Instant now);
/// Time since the earliest known of impact start, detection and declaration: "+16 min"; empty without one, or for that one itself.
QString sinceStart(const Incident &incident, Milestone milestone);

} // namespace milestonetext
} // namespace quarterdeck
