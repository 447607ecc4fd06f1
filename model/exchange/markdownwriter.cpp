// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownwriter.h"

namespace quarterdeck {

namespace {

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/// Column titles are our own words; nothing in them is markup.
QString head(const QStringList &titles)
{
    QStringList rules;
    for (qsizetype i = 0; i < titles.size(); ++i)
        rules << QStringLiteral("---");
    return row(titles) + row(rules);
}

QString heading(const QString &title)
{
    return QStringLiteral("\n## ") + MarkdownWriter::escaped(title) + QStringLiteral("\n\n");
}

QString timelineRow(const IncidentReport::Line &line)
{
    if (line.isDivider())
        return row({QStringLiteral("**%1**").arg(MarkdownWriter::escaped(line.day)), {}, {}, {}, {}});
    QString text = MarkdownWriter::escaped(line.text);
    if (line.struck && !text.isEmpty())
        text = QStringLiteral("~~") + text + QStringLiteral("~~");
    if (!line.remark.isEmpty())
        text += QStringLiteral(" (") + MarkdownWriter::escaped(line.remark) + QLatin1Char(')');
    return row({MarkdownWriter::escaped(line.time), line.number, MarkdownWriter::escaped(line.type),
                MarkdownWriter::escaped(line.who), text});
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
        QStringList cells{MarkdownWriter::escaped(span.what)};
        if (withPerson)
            cells << MarkdownWriter::escaped(span.who);
        out += row(cells << span.from << span.to << span.duration);
    }
    return out;
}

QString title(const IncidentReport &report)
{
    QString out = QStringLiteral("# %1 %2\n").arg(report.ref, MarkdownWriter::escaped(report.title));
    if (report.practice)
        out += QStringLiteral("\n**%1**\n").arg(MarkdownWriter::escaped(report.practiceMark));
    return out;
}

} // namespace

QString MarkdownWriter::write(const IncidentReport &report)
{
    QString out = title(report) + QLatin1Char('\n');
    for (const IncidentReport::Fact &fact : report.facts)
        out += QStringLiteral("- **%1:** %2\n").arg(escaped(fact.label), escaped(fact.value));

    out += heading(report.milestonesTitle) + head(report.milestoneHeads);
    for (const IncidentReport::MilestoneRow &m : report.milestones)
        out += row({escaped(m.name), escaped(m.when), escaped(m.sinceDetected)});
    if (!report.severities.isEmpty())
        out += heading(report.severitiesTitle) + spanTable(report.severityHeads, report.severities, false);
    if (!report.roles.isEmpty())
        out += heading(report.rolesTitle) + spanTable(report.roleHeads, report.roles, true);
    for (const IncidentReport::Table &table : report.work) {
        out += heading(table.title) + head(table.heads);
        for (QStringList cells : table.rows) {
            for (QString &cell : cells)
                cell = escaped(cell);
            out += row(cells);
        }
    }
    out += heading(report.timelineTitle) + timelineTable(report) + QStringLiteral("\n---\n\n");
    for (const QString &note : report.notes)
        out += QStringLiteral("- ") + escaped(note) + QLatin1Char('\n');
    return out;
}

QString MarkdownWriter::writeTimeline(const IncidentReport &report)
{
    return title(report) + QLatin1Char('\n') + timelineTable(report);
}

QString MarkdownWriter::escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    bool lineStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        case u'&': out += QStringLiteral("&amp;"); break;
        case u'<': out += QStringLiteral("&lt;"); break;
        case u'>': out += QStringLiteral("&gt;"); break;
        case u'\n': out += QStringLiteral("<br>"); break;
        case u'\r': break;
        case u'\t': out += QLatin1Char(' '); break;
        case u'\\': case u'`': case u'*': case u'_': case u'[': case u']': case u'|': case u'~': case u'!': case u'$':
            out += QLatin1Char('\\');
            out += c;
            break;
        case u'+': case u'-': case u'=':
            // Only at the start could these open a list, a rule or a heading; a table cell or a fact can be such a start.
            if (lineStart)
                out += QLatin1Char('\\');
            out += c;
            break;
        case u'#':
            // Opens a heading at the start and closes one at the end.
            if (lineStart || i == text.size() - 1)
                out += QLatin1Char('\\');
            out += c;
            break;
        default:
            out += c;
        }
        lineStart = c == u'\n' || (lineStart && c.isSpace());
    }
    return out;
}

} // namespace quarterdeck
