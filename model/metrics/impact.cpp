// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/impact.h"

#include "metrics/localcalendar.h"

#include <QHash>

#include <algorithm>

namespace quarterdeck {

std::optional<ImpactSpan> impactSpan(const IncidentFacts &facts, std::optional<Instant> runningUntil)
{
    ImpactSpan span;
    span.fromDetection = !facts.isRecorded(Milestone::ImpactStarted);
    const Milestone start = span.fromDetection ? Milestone::Detected : Milestone::ImpactStarted;
    if (!facts.isRecorded(start))
        return std::nullopt;
    span.from = {facts.at(start)};
    span.toResolved = !facts.isRecorded(Milestone::Mitigated);
    const Milestone end = span.toResolved ? Milestone::Resolved : Milestone::Mitigated;
    if (facts.isRecorded(end)) {
        span.to = {facts.at(end)};
    } else if (facts.isOpen() && facts.at(Milestone::Mitigated) == IncidentFacts::kNotRecorded && runningUntil) {
        span.to = *runningUntil;
        span.running = true;
        span.toResolved = false;
    } else {
        return std::nullopt;
    }
    return span.to < span.from ? std::nullopt : std::optional(span);
}

Pareto paretoByService(std::span<const IncidentFacts> facts, std::span<const qint32> rows)
{
    Pareto pareto;
    QHash<QString, qsizetype> places;
    const auto bar = [&](const QString &service) -> ParetoBar & {
        const auto known = places.constFind(service);
        if (known != places.constEnd())
            return pareto.bars[*known];
        places.insert(service, pareto.bars.size());
        pareto.bars.append(ParetoBar{.service = service});
        return pareto.bars.last();
    };
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        const std::optional<ImpactSpan> span = impactSpan(one);
        if (!span) {
            ++pareto.left;
            continue;
        }
        ++pareto.measured;
        pareto.stoodIn += span->fromDetection || span->toResolved;
        pareto.totalMs += double(span->ms());
        const QStringList &services = one.services.isEmpty() ? QStringList{QString()} : one.services;
        for (const QString &service : services) {
            ParetoBar &part = bar(service);
            part.impactMs += double(span->ms()) / double(services.size());
            part.rows.append(row);
        }
    }
    std::sort(pareto.bars.begin(), pareto.bars.end(), [](const ParetoBar &a, const ParetoBar &b) {
        return a.impactMs != b.impactMs ? a.impactMs > b.impactMs : a.service < b.service;
    });
    double before = 0;
    for (ParetoBar &one : pareto.bars) {
        before += one.impactMs;
        one.share = pareto.totalMs > 0 ? one.impactMs / pareto.totalMs : 0;
        one.cumulative = pareto.totalMs > 0 ? before / pareto.totalMs : 0;
    }
    if (!pareto.bars.isEmpty() && pareto.totalMs > 0)
        pareto.bars.last().cumulative = 1; // the parts of k services do not add to the last bit
    return pareto;
}

Heatmap heatmap(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone)
{
    Heatmap map;
    LocalCalendar calendar(zone);
    map.rows = QVector<qint32>(rows.begin(), rows.end());
    map.cellOfRow.reserve(map.rows.size());
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        const auto day = size_t(calendar.date(one.declared()).dayOfWeek() - 1);
        const auto hour = size_t(calendar.hour(one.declared()));
        ++map.incidents[day][hour];
        if (const std::optional<ImpactSpan> span = impactSpan(one))
            map.impactMinutes[day][hour] += double(span->ms()) / 60'000;
        map.cellOfRow.append(quint8(day * 24 + hour));
    }
    return map;
}

QVector<qint32> Heatmap::rowsOf(int weekday, int hour) const
{
    QVector<qint32> found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (cellOfRow.at(i) == weekday * 24 + hour)
            found.append(rows.at(i));
    }
    return found;
}

SourceShares sourceShares(std::span<const IncidentFacts> facts, std::span<const qint32> rows)
{
    SourceShares shares;
    std::array<QVector<qint32>, kAllSources.size()> found;
    for (const qint32 row : rows) {
        if (const auto source = facts[size_t(row)].source)
            found[static_cast<size_t>(*source)].append(row);
        else
            shares.unrecorded.append(row);
    }
    shares.recorded = int(rows.size()) - int(shares.unrecorded.size());
    for (const DetectionSource source : kAllSources) {
        const QVector<qint32> &of = found[static_cast<size_t>(source)];
        if (!of.isEmpty())
            shares.sources.append({source, double(of.size()) / shares.recorded, wilsonInterval(of.size(), shares.recorded), of});
    }
    return shares;
}

} // namespace quarterdeck
