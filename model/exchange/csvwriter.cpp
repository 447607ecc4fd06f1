// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include <functional>

namespace quarterdeck {

namespace {

struct Column
{
    QString name;
    std::function<QString(const Incident &, Instant now)> value;
};

QString milestoneText(const MilestoneValue &value)
{
    if (value.state == MilestoneValue::State::At)
        return toRfc3339(value.at);
    return value.state == MilestoneValue::State::Unknown ? QStringLiteral("unknown") : QString();
}

QString levelName(const std::optional<SeverityLevel> &level)
{
    return level ? level->name : QString();
}

QString severityTimes(const Incident &incident, Instant now)
{
    QStringList parts;
    const QMap<QString, qint64> times = timeInSeverityMs(incident, now);
    for (auto it = times.begin(); it != times.end(); ++it)
        parts << QStringLiteral("%1=%2").arg(it.key()).arg(it.value());
    return parts.join(QLatin1Char(';'));
}

Column milestoneColumn(Milestone m)
{
    return {key(m), [m](const Incident &i, Instant) { return milestoneText(i.milestone(m)); }};
}

Column roleColumn(const QString &role)
{
    return {role, [role](const Incident &i, Instant) { return i.holder(role); }};
}

/// Names follow the contract's incident object.
QVector<Column> makeColumns()
{
    const QString semicolon = QStringLiteral(";");
    QVector<Column> columns{
        {QStringLiteral("ref"), [](const Incident &i, Instant) { return i.ref; }},
        {QStringLiteral("id"), [](const Incident &i, Instant) { return i.id.toString(); }},
        {QStringLiteral("title"), [](const Incident &i, Instant) { return i.title; }},
        {QStringLiteral("kind"), [](const Incident &i, Instant) { return key(i.kind); }},
        {QStringLiteral("private"), [](const Incident &i, Instant) { return i.isPrivate ? QStringLiteral("true") : QStringLiteral("false"); }},
        {QStringLiteral("status"), [](const Incident &i, Instant) { return key(i.status); }},
        {QStringLiteral("severity"), [](const Incident &i, Instant) { return levelName(i.severity); }},
        {QStringLiteral("severity_initial"), [](const Incident &i, Instant) { return levelName(i.severityInitial); }},
        {QStringLiteral("severity_max"), [](const Incident &i, Instant) { return levelName(i.severityMax); }},
        {QStringLiteral("services"), [semicolon](const Incident &i, Instant) { return i.services.join(semicolon); }},
        {QStringLiteral("tags"), [semicolon](const Incident &i, Instant) { return i.tags.join(semicolon); }},
        {QStringLiteral("customer_impact"), [](const Incident &i, Instant) { return i.customerImpact; }},
        {QStringLiteral("internal_impact"), [](const Incident &i, Instant) { return i.internalImpact; }},
        {QStringLiteral("detection_source"), [](const Incident &i, Instant) { return i.source ? key(*i.source) : QString(); }},
    };
    for (const QString &role : role::standard())
        columns << roleColumn(role);
    for (const Milestone m : kAllMilestones)
        columns << milestoneColumn(m);
    columns << Column{QStringLiteral("first_resolved"), [](const Incident &i, Instant) { return i.firstResolved ? toRfc3339(*i.firstResolved) : QString(); }}
            << Column{QStringLiteral("reopen_count"), [](const Incident &i, Instant) { return QString::number(i.reopenCount); }}
            << Column{QStringLiteral("time_in_severity_ms"), severityTimes}
            << Column{QStringLiteral("channel"), [](const Incident &i, Instant) { return i.channel; }}
            << Column{QStringLiteral("entries"), [](const Incident &i, Instant) { return QString::number(i.entries.size()); }}
            << Column{QStringLiteral("policy"), [](const Incident &i, Instant) { return i.policy; }}
            << Column{QStringLiteral("origin"), [](const Incident &i, Instant) {
                   return i.origin.system.isEmpty() ? QString() : i.origin.system + QLatin1Char(':') + i.origin.key;
               }};
    return columns;
}

const QVector<Column> &columns()
{
    static const QVector<Column> all = makeColumns();
    return all;
}

/// Spreadsheets run a cell that begins with one of these; full-width forms included.
bool startsFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    static const QString starters = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return starters.contains(text.at(0));
}

QByteArray joined(const QVector<QByteArray> &cells)
{
    QByteArray out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        out += cells.at(i);
    }
    return out + "\r\n";
}

} // namespace

QByteArray CsvWriter::header()
{
    QVector<QByteArray> cells;
    for (const Column &column : columns())
        cells << cell(column.name);
    return joined(cells);
}

QByteArray CsvWriter::row(const Incident &incident, Instant now)
{
    QVector<QByteArray> cells;
    for (const Column &column : columns())
        cells << cell(column.value(incident, now));
    return joined(cells);
}

QByteArray CsvWriter::cell(const QString &text)
{
    QString value = text;
    value.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    if (startsFormula(text))
        value.prepend(QLatin1Char('\''));
    return '"' + value.toUtf8() + '"';
}

} // namespace quarterdeck
