// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clockjson.h"

#include "domain/clockname.h"
#include "exchange/jsonvalue.h"

namespace quarterdeck {

namespace {

/// Who the clock is about, where it is about an audience.
QString audienceOf(const QString &clock, const QString &subject)
{
    if (clock == clockname::Leadership || clock == clockname::StatusPage)
        return clock;
    return clock == clockname::FirstUpdate || clock == clockname::Cadence ? subject : QString();
}

} // namespace

QJsonObject clockJson(const Incident &incident, const ClockReading &reading, Instant now)
{
    const qint64 over = overBy(reading, now).count();
    return {{QStringLiteral("ref"), incident.ref},
            {QStringLiteral("name"), reading.clock},
            {QStringLiteral("audience"), textOrNull(audienceOf(reading.clock, reading.subject))},
            {QStringLiteral("subject"), textOrNull(reading.subject)},
            {QStringLiteral("title"), clockname::display(reading.clock, reading.subject)},
            {QStringLiteral("started_at"), toRfc3339(reading.startedAt)},
            {QStringLiteral("due_soon_at"), toRfc3339(reading.dueSoonAt)},
            {QStringLiteral("due_at"), toRfc3339(reading.dueAt)},
            {QStringLiteral("met_at"), timeOrNull(reading.metAt)},
            {QStringLiteral("state"), key(stateAt(reading, now, incident.alarmAnswers))},
            {QStringLiteral("snoozed_until"), timeOrNull(snoozedUntil(reading, now, incident.alarmAnswers))},
            {QStringLiteral("over_ms"), std::max<qint64>(0, over)},
            {QStringLiteral("remaining_ms"), std::max<qint64>(0, -over)}};
}

QJsonArray adherenceJson(const Incident &incident, const Policy &policy, Instant now)
{
    QJsonArray audiences;
    for (const UpdateAdherence &each : adherenceOf(incident, policy, now)) {
        audiences.append(QJsonObject{{QStringLiteral("audience"), each.audience},
                                     {QStringLiteral("sent"), each.sent},
                                     {QStringLiteral("due"), each.due},
                                     {QStringLiteral("on_time"), each.onTime},
                                     {QStringLiteral("worst_over_ms"), qint64(each.worstOver.count())}});
    }
    return audiences;
}

QJsonArray missedJson(const Incident &incident)
{
    QJsonArray missed;
    for (const DeadlineMissed &each : incident.missed) {
        missed.append(QJsonObject{{QStringLiteral("name"), each.clock},
                                  {QStringLiteral("audience"), textOrNull(audienceOf(each.clock, each.subject))},
                                  {QStringLiteral("subject"), textOrNull(each.subject)},
                                  {QStringLiteral("due_at"), toRfc3339(each.due)}});
    }
    return missed;
}

} // namespace quarterdeck
