// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/pastedlines.h"

#include "domain/decide.h"

#include <algorithm>

namespace quarterdeck {

namespace {

QString timeText(const ParsedLine &parsed, const ScribeContext &context, const TimeFormat &format)
{
    if (parsed.problem)
        return {};
    QString text = format.zonedTime(parsed.body.occurred);
    if (!format.sameDay(parsed.body.occurred, context.now))
        text = format.date(parsed.body.occurred) + u' ' + text;
    return parsed.body.approximate ? u'~' + text : text;
}

} // namespace

PastedLines::PastedLines(QObject *parent) : QAbstractTableModel(parent) {}

void PastedLines::setText(const QString &text, const ScribeContext &context, const TimeFormat &format)
{
    beginResetModel();
    m_rows.clear();
    m_dropped = 0;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView &view : lines) {
        const QString line = view.trimmed().toString();
        if (line.isEmpty())
            continue;
        if (m_rows.size() == kMostLines) {
            ++m_dropped;
            continue;
        }
        const ParsedLine parsed = parseScribeLine(line, context);
        Row row{line, parsed.body, timeText(parsed, context, format), parsed.problem.value_or(QString())};
        if (parsed.kind == LineKind::Command)
            row.problem = tr("A command: type it into the line instead.");
        else if (row.problem.isEmpty() && parsed.tooEarly)
            row.problem = tr("More than a day before the incident began.");
        else if (row.problem.isEmpty() && row.body.text.size() > limits::EntryText)
            row.problem = tr("Too long: an entry takes %n character(s).", nullptr, limits::EntryText);
        else if (row.problem.isEmpty() && row.body.text.isEmpty())
            row.problem = tr("A time without words.");
        m_rows.append(row);
    }
    endResetModel();
}

void PastedLines::clear()
{
    beginResetModel();
    m_rows.clear();
    m_dropped = 0;
    endResetModel();
}

int PastedLines::problemCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.problem.isEmpty(); }));
}

QVector<PastedLines::Ready> PastedLines::ready() const
{
    QVector<Ready> lines;
    for (const Row &row : m_rows) {
        if (row.problem.isEmpty())
            lines.append({row.line, row.body});
    }
    return lines;
}

int PastedLines::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PastedLines::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PastedLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case TimeColumn:
        return row.time;
    case TypeColumn:
        return displayName(row.body.type);
    case TextColumn:
        return row.body.text.isEmpty() ? row.line : row.body.text;
    case ProblemColumn:
        return row.problem;
    default:
        return {};
    }
}

QVariant PastedLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Type");
    case TextColumn:
        return tr("Entry");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace quarterdeck
