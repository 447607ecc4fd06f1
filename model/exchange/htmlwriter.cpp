// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwriter.h"

#include <QLocale>

namespace quarterdeck {

namespace {

const QString kStyle = QStringLiteral(R"(
:root{color-scheme:light dark;--ink:#14181d;--soft:#3a4552;--page:#fff;--panel:#f2f4f7;--line:#c9d1da;--mark:#8e1016}
@media (prefers-color-scheme:dark){:root{--ink:#ecf0f4;--soft:#c2cbd6;--page:#14181d;--panel:#232a33;--line:#3a4552;--mark:#ff5f57}}
body{font:15px/1.5 "Noto Sans","DejaVu Sans",system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
.ref{color:var(--soft);font-weight:600}.practice{color:var(--mark);font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
th{background:var(--panel);font-weight:600}td.t,td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
.facts th{width:11rem;background:none}.day td{font-weight:600;background:var(--panel)}
.auto{color:var(--soft)}del{color:var(--soft)}.remark{color:var(--soft);font-size:.9em}td{overflow-wrap:anywhere}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
@media print{:root{--ink:#000;--soft:#333;--page:#fff;--panel:#eee;--line:#999;--mark:#000}body{margin:0;max-width:none;font-size:10pt}
thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4;margin:18mm 15mm}}
)");

QString text(const QString &plain)
{
    return plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString cell(const QString &plain, const char *kind = nullptr)
{
    const QString attribute = kind ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(kind)) : QString();
    return QStringLiteral("<td%1 dir=\"auto\">%2</td>").arg(attribute, text(plain));
}

QString head(const QStringList &titles)
{
    QString out = QStringLiteral("<thead><tr>");
    for (const QString &title : titles)
        out += QStringLiteral("<th scope=\"col\">%1</th>").arg(text(title));
    return out + QStringLiteral("</tr></thead>\n<tbody>\n");
}

QString section(const QString &title, const QString &table)
{
    return QStringLiteral("<h2>%1</h2>\n<table>%2</tbody></table>\n").arg(text(title), table);
}

QString timelineRow(const IncidentReport::Line &line)
{
    if (line.isDivider())
        return QStringLiteral("<tr class=\"day\"><td colspan=\"5\">%1</td></tr>\n").arg(text(line.day));
    QString entry = text(line.text);
    if (line.struck)
        entry = QStringLiteral("<del>%1</del>").arg(entry);
    if (!line.remark.isEmpty())
        entry += QStringLiteral(" <span class=\"remark\">(%1)</span>").arg(text(line.remark));
    return QStringLiteral("<tr%1>").arg(line.automatic ? QStringLiteral(" class=\"auto\"") : QString()) + cell(line.time, "t")
         + cell(line.number, "n") + cell(line.type) + cell(line.who) + QStringLiteral("<td dir=\"auto\">") + entry
         + QStringLiteral("</td></tr>\n");
}

QString timelineTable(const IncidentReport &report)
{
    QString out = head(report.timelineHeads);
    for (const IncidentReport::Line &line : report.timeline)
        out += timelineRow(line);
    return out;
}

QString spanTable(const QStringList &titles, const QVector<IncidentReport::SpanRow> &spans, bool withPerson)
{
    QString out = head(titles);
    for (const IncidentReport::SpanRow &span : spans) {
        out += QStringLiteral("<tr>") + cell(span.what) + (withPerson ? cell(span.who) : QString()) + cell(span.from, "t")
             + cell(span.to, "t") + cell(span.duration, "n") + QStringLiteral("</tr>\n");
    }
    return out;
}

QString milestoneTable(const IncidentReport &report)
{
    QString out = head(report.milestoneHeads);
    for (const IncidentReport::MilestoneRow &m : report.milestones)
        out += QStringLiteral("<tr>") + cell(m.name) + cell(m.when, "t") + cell(m.sinceDetected, "n") + QStringLiteral("</tr>\n");
    return out;
}

QString plainTable(const IncidentReport::Table &table)
{
    QString out = head(table.heads);
    for (const QStringList &cells : table.rows) {
        out += QStringLiteral("<tr>");
        for (const QString &one : cells)
            out += cell(one);
        out += QStringLiteral("</tr>\n");
    }
    return out;
}

QString factTable(const IncidentReport &report)
{
    QString out = QStringLiteral("<table class=\"facts\"><tbody>\n");
    for (const IncidentReport::Fact &fact : report.facts)
        out += QStringLiteral("<tr><th scope=\"row\">%1</th>%2</tr>\n").arg(text(fact.label), cell(fact.value));
    return out + QStringLiteral("</tbody></table>\n");
}

QString language()
{
    return QLocale().bcp47Name();
}

} // namespace

QString HtmlWriter::write(const IncidentReport &report)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<meta name=\"generator\" content=\"Quarterdeck\">\n<title>")
                      .arg(language(), QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    out += text(report.ref) + QLatin1Char(' ') + text(report.title) + QStringLiteral("</title>\n<style>") + kStyle
         + QStringLiteral("</style>\n</head>\n<body>\n<header><p class=\"ref\">") + text(report.ref) + QStringLiteral("</p>\n<h1 dir=\"auto\">")
         + text(report.title) + QStringLiteral("</h1>\n");
    if (report.practice)
        out += QStringLiteral("<p class=\"practice\">%1</p>\n").arg(text(report.practiceMark));
    out += QStringLiteral("</header>\n<main>\n") + factTable(report) + section(report.milestonesTitle, milestoneTable(report));
    if (!report.severities.isEmpty())
        out += section(report.severitiesTitle, spanTable(report.severityHeads, report.severities, false));
    if (!report.roles.isEmpty())
        out += section(report.rolesTitle, spanTable(report.roleHeads, report.roles, true));
    for (const IncidentReport::Table &table : report.work)
        out += section(table.title, plainTable(table));
    out += section(report.timelineTitle, timelineTable(report)) + QStringLiteral("</main>\n<footer>\n");
    for (const QString &note : report.notes)
        out += QStringLiteral("<p>%1</p>\n").arg(text(note));
    return out + QStringLiteral("</footer>\n</body>\n</html>\n");
}

QString HtmlWriter::writeTimeline(const IncidentReport &report)
{
    return QStringLiteral("<h1>") + text(report.ref) + QLatin1Char(' ') + text(report.title) + QStringLiteral("</h1>\n<table>")
         + timelineTable(report) + QStringLiteral("</tbody></table>\n");
}

} // namespace quarterdeck
