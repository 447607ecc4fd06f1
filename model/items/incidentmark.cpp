// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/incidentmark.h"

#include <algorithm>

namespace quarterdeck::incidentmark {

namespace {

constexpr int kMarkedRank = 2;
constexpr int kQuietRank = 1;

bool isUpTo(const Incident &incident, int rank)
{
    return incident.declared && isActive(incident.status) && incident.kind != IncidentKind::Backfill
        && incident.origin.system.isEmpty() && incident.severity && incident.severity->rank <= rank;
}

} // namespace

Instant startOf(const Incident &incident)
{
    const MilestoneValue &detected = incident.milestone(Milestone::Detected);
    return detected.state == MilestoneValue::State::At ? detected.at : incident.declaredAt();
}

std::optional<int> minutesAt(const Incident &incident, Instant now)
{
    if (!isUpTo(incident, kMarkedRank))
        return std::nullopt;
    const Milliseconds lasted = now - startOf(incident);
    if (lasted < kEvery || lasted % kEvery >= kShownFor)
        return std::nullopt;
    return int(lasted / kEvery * (kEvery.count() / 60000));
}

std::optional<Milliseconds> quietFor(const Incident &incident, Instant now)
{
    if (!isUpTo(incident, kQuietRank))
        return std::nullopt;
    const auto last = std::find_if(incident.entries.crbegin(), incident.entries.crend(),
                                   [](const Entry &entry) { return !entry.isAutomatic(); });
    const Instant since = last == incident.entries.crend() ? incident.declaredAt() : last->recorded;
    const Milliseconds quiet = now - since;
    return quiet >= kQuietAfter ? std::optional(quiet) : std::nullopt;
}

bool isScribe(const Incident &incident, const QString &handle, bool inScribeMode)
{
    const QString scribe = incident.holder(role::Scribe);
    return scribe.isEmpty() ? inScribeMode : scribe == handle;
}

} // namespace quarterdeck::incidentmark
