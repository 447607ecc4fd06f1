// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaycommand.h"

#include "ctltext.h"
#include "domain/awaysummary.h"
#include "incidenttext.h"

#include <array>

namespace quarterdeck::ctl {

namespace {

constexpr std::array kTopicKeys{"status",         "severity",        "roles",      "decisions", "actions_opened",
                                "actions_closed", "actions_overdue", "hypotheses", "updates",   "missed"};

QJsonObject awayJson(const Incident &incident, const AwaySummary &summary, Instant since)
{
    QJsonArray topics;
    for (const AwaySummary::Group &group : summary.groups) {
        QJsonArray lines;
        for (const AwaySummary::Line &line : group.lines) {
            const Entry *entry = incident.entry(line.entry);
            lines.append(QJsonObject{{QStringLiteral("number"), entry ? entry->number : 0},
                                     {QStringLiteral("at"), toRfc3339(line.at)},
                                     {QStringLiteral("text"), line.text}});
        }
        topics.append(QJsonObject{{QStringLiteral("topic"), QLatin1String(kTopicKeys.at(size_t(group.topic)))}, {QStringLiteral("lines"), lines}});
    }
    return {{QStringLiteral("ref"), incident.ref},          {QStringLiteral("since"), toRfc3339(since)},
            {QStringLiteral("entries"), summary.entries},   {QStringLiteral("people"), summary.people},
            {QStringLiteral("corrected"), summary.corrected}, {QStringLiteral("topics"), topics}};
}

} // namespace

Outcome showSince(Session &session, const Incident &incident)
{
    const Result<Instant> since = session.readMoment(session.arguments().value("since"));
    if (!since)
        return since.error();
    const AwaySummary summary = awaySummary(incident, {std::nullopt, *since}, session.now());
    if (session.json()) {
        session.out().document(awayJson(incident, summary, *since));
        return Done{};
    }
    session.out().line(summary.isEmpty() ? Ctl::tr("Nothing happened in %1 since %2.").arg(incident.ref, localTime(*since, session.zone()))
                                         : Ctl::tr("%1 since %2: %3").arg(incident.ref, localTime(*since, session.zone()), overview(summary)));
    for (const AwaySummary::Group &group : summary.groups) {
        session.out().line(countText(group.topic, int(group.lines.size())));
        for (const AwaySummary::Line &line : group.lines)
            session.out().line(QStringLiteral("  %1  %2").arg(localTime(line.at, session.zone()), line.text));
    }
    return Done{};
}

} // namespace quarterdeck::ctl
