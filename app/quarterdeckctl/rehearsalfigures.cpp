// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalfigures.h"

#include "ctltext.h"
#include "exchange/incidentjson.h"
#include "exchange/incidentreport.h"

#include <QJsonArray>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr Milestone kMeasured[] = {Milestone::Acknowledged, Milestone::Declared, Milestone::Engaged, Milestone::CauseIdentified,
                                   Milestone::Mitigated, Milestone::Resolved};

qint64 typedEntries(const Incident &incident)
{
    return std::count_if(incident.entries.begin(), incident.entries.end(), [](const Entry &e) { return !e.isAutomatic(); });
}

QString when(const Incident &incident, Milestone m)
{
    const MilestoneValue &value = incident.milestone(m);
    if (value.state == MilestoneValue::State::Unknown)
        return Ctl::tr("unknown");
    return value.state == MilestoneValue::State::At ? toRfc3339(value.at) : Ctl::tr("not recorded");
}

} // namespace

QJsonObject figuresJson(const Incident &incident)
{
    const QJsonObject milestones = incidentJson(incident, incident.lastRecorded).value(QStringLiteral("milestones")).toObject();
    QJsonObject out{{QStringLiteral("ref"), incident.ref},
                    {QStringLiteral("measured_from"), key(Milestone::Detected)},
                    {QStringLiteral("detected"), milestones.value(key(Milestone::Detected))},
                    {QStringLiteral("impact_started"), milestones.value(key(Milestone::ImpactStarted))},
                    {QStringLiteral("status"), key(incident.status)},
                    {QStringLiteral("severity"), incident.severity ? QJsonValue(incident.severity->name) : QJsonValue()},
                    {QStringLiteral("commander"), incident.holder(role::Commander).isEmpty() ? QJsonValue() : QJsonValue(incident.holder(role::Commander))},
                    {QStringLiteral("services"), QJsonArray::fromStringList(incident.services)},
                    {QStringLiteral("entries"), incident.entries.size()},
                    {QStringLiteral("typed_entries"), typedEntries(incident)}};
    for (const Milestone m : kMeasured) {
        const std::optional<qint64> ms = msSinceDetected(incident, m);
        out.insert(key(m) + QStringLiteral("_ms"), ms ? QJsonValue(*ms) : QJsonValue());
        out.insert(key(m) + QStringLiteral("_min"), ms ? QJsonValue(double(*ms) / 60000) : QJsonValue());
    }
    return out;
}

QString figuresText(const Incident &incident)
{
    const QString commander = incident.holder(role::Commander);
    QVector<std::pair<QString, QString>> rows{{displayName(Milestone::ImpactStarted), when(incident, Milestone::ImpactStarted)},
                                              {displayName(Milestone::Detected), when(incident, Milestone::Detected)}};
    for (const Milestone m : kMeasured) {
        const std::optional<qint64> ms = msSinceDetected(incident, m);
        rows.append({displayName(m), ms ? Ctl::tr("%1 after detection").arg(durationText(*ms)) : when(incident, m)});
    }
    rows.append({Ctl::tr("Severity"), incident.severity ? incident.severity->name : Ctl::tr("not rated")});
    rows.append({Ctl::tr("Commander"), commander.isEmpty() ? Ctl::tr("nobody") : commander});
    rows.append({Ctl::tr("Entries"), Ctl::tr("%1, of them typed: %2").arg(incident.entries.size()).arg(typedEntries(incident))});
    qsizetype width = 0;
    for (const auto &[label, value] : std::as_const(rows))
        width = std::max(width, label.size());
    QStringList lines;
    for (const auto &[label, value] : std::as_const(rows))
        lines << label.leftJustified(width) + QStringLiteral("  ") + value;
    return lines.join(QLatin1Char('\n'));
}

} // namespace quarterdeck
