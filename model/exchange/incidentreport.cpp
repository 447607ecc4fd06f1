// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incidentreport.h"

#include "exchange/incidentjson.h"
#include "exchange/workreport.h"

#include <QCoreApplication>
#include <QDateTime>

namespace quarterdeck {

namespace {

constexpr Milliseconds kLate{120000}; // an entry logged later than this says so

/// Builds the document part by part; all wording of a report is here.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    Report(const Incident &incident, const ReportOptions &options) : m_incident(incident), m_options(options) {}

    IncidentReport make()
    {
        m_report.ref = m_incident.ref;
        m_report.title = m_incident.title;
        m_report.zoneName = zoneName();
        m_report.author = m_incident.holder(role::Commander);
        m_report.made = m_options.now;
        m_report.practice = m_incident.kind == IncidentKind::Drill || m_incident.kind == IncidentKind::Test;
        m_report.practiceMark = tr("Practice: not a real incident");
        addHeadings();
        addFacts();
        addMilestones();
        addSpans();
        m_report.work = workTables(m_incident, [this](Instant at) { return dateTime(at); });
        addTimeline();
        addNotes();
        return std::move(m_report);
    }

private:
    void addHeadings();
    void addFacts();
    void addMilestones();
    void addSpans();
    void addTimeline();
    void addNotes();
    IncidentReport::Line line(const Entry &entry) const;

    QDateTime local(Instant at) const { return QDateTime::fromMSecsSinceEpoch(at.ms, m_options.zone); }
    QString date(Instant at) const { return local(at).toString(QStringLiteral("yyyy-MM-dd")); }
    QString clock(Instant at) const { return local(at).toString(QStringLiteral("HH:mm:ss")); }
    QString dateTime(Instant at) const { return local(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }
    bool isUtc() const { return m_options.zone == QTimeZone::utc() || m_options.zone.id() == "UTC"; }
    QString zoneName() const { return isUtc() ? QStringLiteral("UTC") : QString::fromUtf8(m_options.zone.id()); }
    void fact(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_report.facts.append({label, value});
    }
    IncidentReport::SpanRow span(const QString &what, const QString &who, Instant from, const std::optional<Instant> &to) const
    {
        return {what, who, dateTime(from), to ? dateTime(*to) : Report::tr("now"),
                durationText(std::max<qint64>(0, ((to ? *to : m_options.now) - from).count()))};
    }

    const Incident &m_incident;
    const ReportOptions &m_options;
    IncidentReport m_report;
};

void Report::addHeadings()
{
    m_report.milestonesTitle = tr("Milestones");
    m_report.severitiesTitle = tr("Severity");
    m_report.rolesTitle = tr("Roles");
    m_report.timelineTitle = tr("Timeline");
    m_report.milestoneHeads = QStringList{tr("Milestone"), tr("Time (%1)").arg(zoneName()), tr("After detection")};
    m_report.severityHeads = QStringList{tr("Level"), tr("From"), tr("To"), tr("Duration")};
    m_report.roleHeads = QStringList{tr("Role"), tr("Person"), tr("From"), tr("To"), tr("Duration")};
    m_report.timelineHeads = QStringList{tr("Time (%1)").arg(zoneName()), QStringLiteral("#"), tr("Type"), tr("Who"), tr("Entry")};
}

void Report::addFacts()
{
    const QString comma = QStringLiteral(", ");
    const QString commander = m_incident.holder(role::Commander);
    fact(tr("Status"), displayName(m_incident.status));
    fact(tr("Severity"), m_incident.severity ? m_incident.severity->name : tr("not rated"));
    if (m_incident.severityMax && m_incident.severityMax != m_incident.severity)
        fact(tr("Worst severity"), m_incident.severityMax->name);
    fact(tr("Kind"), displayName(m_incident.kind));
    fact(tr("Services"), m_incident.services.join(comma));
    fact(tr("Commander"), commander.isEmpty() ? tr("nobody") : commander);
    fact(tr("Customer impact"), m_incident.customerImpact);
    fact(tr("Internal impact"), m_incident.internalImpact);
    fact(tr("Found by"), m_incident.source ? displayName(*m_incident.source) : QString());
    fact(tr("Tags"), m_incident.tags.join(comma));
    fact(tr("Channel"), m_incident.channel);
    fact(tr("Bridge"), m_incident.bridge);
    fact(tr("Postmortem"), m_incident.postmortem);
    for (const Link &link : m_incident.links)
        fact(tr("Link"), link.label.isEmpty() ? link.url : QStringLiteral("%1: %2").arg(link.label, link.url));
    fact(tr("Reopened"), m_incident.reopenCount > 0 ? QString::number(m_incident.reopenCount) : QString());
    if (!m_incident.origin.system.isEmpty())
        fact(tr("Imported from"), QStringLiteral("%1 %2 %3").arg(m_incident.origin.system, m_incident.origin.key, m_incident.origin.url).trimmed());
    fact(tr("Policy"), m_incident.policy);
}

void Report::addMilestones()
{
    for (const Milestone m : kAllMilestones) {
        const MilestoneValue &value = m_incident.milestone(m);
        IncidentReport::MilestoneRow row{displayName(m), tr("not recorded"), {}};
        if (value.state == MilestoneValue::State::Unknown) {
            row.when = tr("unknown");
        } else if (value.state == MilestoneValue::State::At) {
            row.when = value.proxy ? tr("%1 (first posting, as a stand-in)").arg(dateTime(value.at)) : dateTime(value.at);
            const std::optional<qint64> since = msSinceDetected(m_incident, m);
            if (since && m != Milestone::Detected)
                row.sinceDetected = durationText(*since);
        }
        m_report.milestones.append(row);
    }
}

/// What is still running ends, for the reader, with the incident.
void Report::addSpans()
{
    const std::optional<Instant> end = m_incident.milestone(Milestone::Resolved).known();
    for (const SeveritySegment &segment : m_incident.severitySegments)
        m_report.severities.append(span(segment.level.name, {}, segment.from, segment.to ? segment.to : end));
    for (const Tenure &tenure : m_incident.tenures)
        m_report.roles.append(span(role::displayName(tenure.role), tenure.handle, tenure.from, tenure.to ? tenure.to : end));
}

IncidentReport::Line Report::line(const Entry &entry) const
{
    IncidentReport::Line line;
    line.time = entry.body.approximate ? QStringLiteral("~") + clock(entry.body.occurred) : clock(entry.body.occurred);
    line.number = QString::number(entry.number);
    line.type = displayName(entry.body.type);
    line.who = authorText(entry);
    line.text = entryText(entry);
    line.struck = entry.struck;
    line.automatic = entry.isAutomatic();
    QStringList remarks;
    if (entry.action) {
        const ActionInfo &action = *entry.action;
        remarks << (action.state == ActionInfo::State::Done ? tr("%1, done").arg(action.name) : tr("%1, open").arg(action.name));
    }
    if (entry.hypothesis)
        remarks << tr("%1, %2").arg(entry.hypothesis->name, displayName(entry.hypothesis->state));
    if (entry.decision && entry.decision->state != DecisionState::Decided)
        remarks << tr("%1, %2").arg(entry.decision->name, displayName(entry.decision->state));
    if (m_incident.origin.system.isEmpty() && entry.recorded - entry.body.occurred > kLate) {
        const bool sameDay = local(entry.recorded).date() == local(entry.body.occurred).date();
        remarks << tr("logged %1").arg(sameDay ? clock(entry.recorded) : dateTime(entry.recorded));
    }
    for (const EntryFile &file : entry.body.files)
        remarks << tr("file %1, SHA-256 %2…").arg(file.name, file.sha256.left(12));
    if (entry.isAmended())
        remarks << tr("amended");
    if (entry.struck)
        remarks << tr("struck by %1: %2").arg(entry.struckBy, entry.strikeReason);
    line.remark = remarks.join(QStringLiteral("; "));
    return line;
}

void Report::addTimeline()
{
    QString day;
    for (const Entry *entry : inDisplayOrder(m_incident)) {
        const QString its = date(entry->body.occurred);
        if (its != day) {
            day = its;
            IncidentReport::Line divider;
            divider.day = day;
            m_report.timeline.append(divider);
        }
        m_report.timeline.append(line(*entry));
    }
}

void Report::addNotes()
{
    m_report.notes << tr("Times are shown in %1. Durations are end minus start on the wall clock; nothing is estimated.").arg(zoneName())
                   << tr("“After detection” is measured from the detected milestone and left out where either time is not recorded.")
                   << tr("Struck entries stay legible; “logged” gives the time of writing where it differs from the time of the event.")
                   << tr("Made by Quarterdeck on %1.").arg(dateTime(m_options.now) + QLatin1Char(' ') + zoneName());
}

} // namespace

IncidentReport makeReport(const Incident &incident, const ReportOptions &options)
{
    return Report(incident, options).make();
}

QString durationText(qint64 ms)
{
    const qint64 seconds = ms / 1000, minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, QLatin1Char('0')); };
    if (days > 0)
        return QCoreApplication::translate("Report", "%1 d %2 h").arg(days).arg(two(hours % 24));
    if (hours > 0)
        return QCoreApplication::translate("Report", "%1 h %2 min").arg(hours).arg(two(minutes % 60));
    if (minutes > 0 && seconds % 60 == 0)
        return QCoreApplication::translate("Report", "%1 min").arg(minutes);
    if (minutes > 0)
        return QCoreApplication::translate("Report", "%1 min %2 s").arg(minutes).arg(two(seconds % 60));
    return QCoreApplication::translate("Report", "%1 s").arg(seconds);
}

} // namespace quarterdeck
