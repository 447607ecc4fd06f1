// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QTimeZone>
#include <QVector>

namespace quarterdeck {

/// How a report is to be made; everything the incident itself does not say.
struct ReportOptions
{
    QTimeZone zone = QTimeZone::utc(); ///< all times of the report are shown in it
    Instant now;                       ///< when the report is made; ends what is still running
};

/// One incident as a document: titles, labelled facts and tables in the interface's language, ready for any writer. Plain values.
/// Every string is plain text, most of it typed by users: a writer escapes all of it, without exception.
struct IncidentReport
{
    struct Fact
    {
        QString label;
        QString value; ///< may hold line breaks
    };
    struct MilestoneRow
    {
        QString name;
        QString when;          ///< time, "unknown" or "not recorded"
        QString sinceDetected; ///< duration, or empty
    };
    struct SpanRow
    {
        QString what; ///< role or severity level
        QString who;  ///< empty for severity
        QString from;
        QString to;
        QString duration;
    };
    /// A table with heads of its own: what was worked on. Cells are plain text; the second column is the widest.
    struct Table
    {
        QString title;
        QStringList heads;
        QVector<QStringList> rows;
    };
    /// A row of the timeline, or the divider before the first row of another day (then only `day` is set).
    struct Line
    {
        QString day;
        QString time;
        QString number;
        QString type;
        QString who;
        QString text;
        QString remark; ///< "amended", "struck: reason", "logged 14:41"; may be empty
        bool struck = false;
        bool automatic = false;
        bool isDivider() const { return !day.isEmpty(); }
    };

    QString ref;
    QString title;
    QString zoneName;   ///< "UTC", "Europe/Berlin"
    QString author;     ///< commander, for document properties; may be empty
    Instant made;
    bool practice = false; ///< a drill or test: writers mark every page
    QString practiceMark;  ///< what they mark it with
    QVector<Fact> facts;
    QVector<MilestoneRow> milestones;
    QVector<SpanRow> severities;
    QVector<SpanRow> roles;
    QVector<Table> work; ///< tried and not tried, decisions, actions; only those with rows
    QVector<Line> timeline;
    QStringList notes;  ///< zone and definitions, for the foot

    // Headings in the interface's language.
    QString milestonesTitle, severitiesTitle, rolesTitle, timelineTitle;
    QStringList milestoneHeads; ///< 3
    QStringList severityHeads;  ///< 4: level, from, to, duration
    QStringList roleHeads;      ///< 5: role, person, from, to, duration
    QStringList timelineHeads;  ///< 5: time (zone), #, type, who, entry
};

/// Pure; linear in the number of entries.
IncidentReport makeReport(const Incident &incident, const ReportOptions &options);

/// "18 min", "1 h 05 min", "2 d 03 h", "45 s": whole units, never rounded up.
QString durationText(qint64 ms);

} // namespace quarterdeck
