// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttext.h"

#include "ctltext.h"
#include "exchange/incidentreport.h"

#include <QDateTime>

namespace quarterdeck {

namespace {

QString remarks(const Entry &entry)
{
    QStringList parts;
    if (entry.action)
        parts << (entry.action->state == ActionInfo::State::Done ? Ctl::tr("%1 done").arg(entry.action->name) : Ctl::tr("%1 open").arg(entry.action->name));
    if (entry.hypothesis)
        parts << entry.hypothesis->name + u' ' + displayName(entry.hypothesis->state).toLower();
    if (entry.decision)
        parts << entry.decision->name + u' ' + displayName(entry.decision->state).toLower();
    for (const EntryFile &file : entry.body.files)
        parts << Ctl::tr("file %1 %2").arg(file.name, file.sha256.left(12));
    if (entry.isAmended())
        parts << Ctl::tr("amended");
    if (entry.struck)
        parts << Ctl::tr("struck: %1").arg(entry.strikeReason);
    return parts.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(parts.join(QStringLiteral("; ")));
}

} // namespace

QString localTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QStringList entryCells(const Entry &entry, const QTimeZone &zone)
{
    return {(entry.body.approximate ? QStringLiteral("~") : QString()) + localTime(entry.body.occurred, zone), QString::number(entry.number),
            displayName(entry.body.type), authorText(entry), entryText(entry) + remarks(entry)};
}

QString entryLine(const Entry &entry, const QTimeZone &zone)
{
    const QStringList cells = entryCells(entry, zone);
    return QStringLiteral("%1  #%2  %3  %4  %5").arg(cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4));
}

QString incidentText(const Incident &incident, const QTimeZone &zone, Instant now)
{
    IncidentReport report = makeReport(incident, {zone, now});
    QStringList lines{QStringLiteral("%1  %2").arg(report.ref, report.title)};
    qsizetype width = 0;
    for (const auto &fact : report.facts)
        width = std::max(width, fact.label.size());
    for (const auto &row : report.milestones)
        width = std::max(width, row.name.size());
    for (const auto &role : report.roles)
        width = std::max(width, role.what.size());
    const auto add = [&](const QString &label, QString value) {
        value.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(width + 4, QLatin1Char(' ')));
        lines << QStringLiteral("  %1  %2").arg(label.leftJustified(width), value);
    };
    for (const auto &fact : report.facts)
        add(fact.label, fact.value);
    for (const auto &role : report.roles)
        add(role.what, QStringLiteral("%1 (%2 - %3)").arg(role.who, role.from, role.to));
    for (const auto &row : report.milestones)
        add(row.name, row.sinceDetected.isEmpty() ? row.when : QStringLiteral("%1  (+%2)").arg(row.when, row.sinceDetected));
    add(Ctl::tr("Entries"), QString::number(incident.entries.size()));
    lines << Ctl::tr("  Times in %1").arg(report.zoneName);
    return lines.join(QLatin1Char('\n'));
}

} // namespace quarterdeck
