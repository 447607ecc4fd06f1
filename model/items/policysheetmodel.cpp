// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policysheetmodel.h"

#include "items/policydocument.h"
#include "items/policyduration.h"

#include <algorithm>

namespace quarterdeck {

namespace {

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines << line.toVariant().toString();
    return lines;
}

/// What was typed as the document holds it; undefined = nothing there.
QJsonValue fromTyped(const QString &typed, const PolicyColumn &column, const QJsonValue &before)
{
    switch (column.cell) {
    case PolicyCell::Duration: {
        const QJsonValue read = policyduration::read(typed);
        return read.isNull() && before.isUndefined() ? before : read;
    }
    case PolicyCell::Lines: {
        QJsonArray lines;
        for (const QString &line : typed.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines.isEmpty() && before.isUndefined() ? before : QJsonValue(lines);
    }
    case PolicyCell::Choice:
        return typed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed);
    default:
        return typed.isEmpty() && before.isUndefined() ? before : QJsonValue(typed.trimmed());
    }
}

bool sameColumns(const QVector<PolicyColumn> &a, const QVector<PolicyColumn> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PolicyColumn &left, const PolicyColumn &right) {
        return left.title == right.title && left.path.text() == right.path.text();
    });
}

} // namespace

PolicySheetModel::PolicySheetModel(PolicyDocument &document, PolicySheet sheet, QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_sheet(std::move(sheet)),
      m_columns(m_sheet.columns(document.root())),
      m_rows(m_sheet.rows.in(document.root()).toArray())
{
    connect(&m_document, &PolicyDocument::changed, this, &PolicySheetModel::sync);
}

void PolicySheetModel::sync()
{
    const QVector<PolicyColumn> columns = m_sheet.columns(m_document.root());
    const QJsonArray rows = m_sheet.rows.in(m_document.root()).toArray();
    if (!sameColumns(columns, m_columns)) {
        beginResetModel();
        m_columns = columns;
        m_rows = rows;
        endResetModel();
        return;
    }
    // Rows are known by their names. First the same rows come or go, then what they hold changes.
    const int before = rowCount(), after = int(rows.size());
    int same = 0;
    while (same < std::min(before, after)
           && m_sheet.rowName.in(rows.at(same).toObject()) == m_sheet.rowName.in(m_rows.at(same).toObject()))
        ++same;
    if (after > before) {
        beginInsertRows({}, same, same + after - before - 1);
        for (int row = same; row < same + after - before; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, same, same + before - after - 1);
        for (int row = same; row < same + before - after; ++row)
            m_rows.removeAt(same);
        endRemoveRows();
    }
    m_rows = rows;
    if (m_rows.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // the mark of what is wrong may have moved anywhere
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int PolicySheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int PolicySheetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

PolicyPath PolicySheetModel::pathOf(const QModelIndex &index) const
{
    return m_sheet.rows / qsizetype(index.row()) / m_columns.at(index.column()).path;
}

QJsonValue PolicySheetModel::valueAt(const QModelIndex &index) const
{
    return m_columns.at(index.column()).path.in(m_rows.at(index.row()).toObject());
}

QString PolicySheetModel::text(const QModelIndex &index, bool forEditing) const
{
    const PolicyColumn &column = m_columns.at(index.column());
    const QJsonValue value = valueAt(index);
    switch (column.cell) {
    case PolicyCell::Duration:
        return policyduration::text(value);
    case PolicyCell::Lines:
        return value.isArray() || value.isUndefined()
                 ? linesOf(value).join(forEditing ? QStringLiteral("\n") : QStringLiteral("; "))
                 : value.toVariant().toString();
    case PolicyCell::Choice: {
        const QString word = value.isUndefined() ? column.choices.first().word : value.toVariant().toString();
        const auto known =
            std::find_if(column.choices.begin(), column.choices.end(), [&](const PolicyChoice &c) { return c.word == word; });
        return forEditing || known == column.choices.end() ? word : known->text;
    }
    default:
        return value.toVariant().toString();
    }
}

QString PolicySheetModel::problemAt(const QModelIndex &index) const
{
    return m_document.isProblemAt(pathOf(index).text()) ? m_document.problem()->message : QString();
}

QString PolicySheetModel::nameOf(int row) const
{
    const QString name = m_sheet.rowName.in(m_rows.at(row).toObject()).toString();
    return name.isEmpty() ? QString::number(row + 1) : name;
}

QVariant PolicySheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PolicyColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index, false);
    case Qt::EditRole:
        return text(index, true);
    case Qt::ToolTipRole: {
        const QString problem = problemAt(index);
        return problem.isEmpty() ? QVariant() : QVariant(problem.toHtmlEscaped());
    }
    case Qt::AccessibleTextRole: {
        const QString problem = problemAt(index);
        const QString said = tr("%1, %2: %3").arg(nameOf(index.row()), column.title, text(index, false));
        return problem.isEmpty() ? said : said + QStringLiteral(". ") + problem;
    }
    case CellRole:
        return int(column.cell);
    case PathRole:
        return pathOf(index).text();
    case ProblemRole:
        return problemAt(index);
    case QuietRole:
        return column.cell == PolicyCell::Duration && (valueAt(index).isNull() || valueAt(index).isUndefined());
    case ChoiceWordsRole:
    case ChoiceTextsRole: {
        QStringList list;
        for (const PolicyChoice &choice : column.choices)
            list << (role == ChoiceWordsRole ? choice.word : choice.text);
        return list;
    }
    default:
        return {};
    }
}

bool PolicySheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const PolicyColumn column = m_columns.at(index.column());
    const QString typed = value.toString();
    if (typed == text(index, true))
        return true;
    const QString before = valueAt(index).toString();
    QJsonObject next = pathOf(index).put(m_document.root(), fromTyped(typed, column, valueAt(index)));
    // Only from one name that is nobody else's to another: two levels of one name cannot be told apart again.
    const QStringList levels = m_document.levelNames();
    if (column.cell == PolicyCell::LevelName && levels.count(before) == 1 && !typed.trimmed().isEmpty()
        && !levels.contains(typed.trimmed()))
        next = withLevelRenamed(next, before, typed.trimmed());
    m_document.edit(tr("%1: %2, %3").arg(m_sheet.title, nameOf(index.row()), column.title), next);
    return true;
}

int PolicySheetModel::addRow(int row)
{
    if (!mayAddRows())
        return -1;
    const qsizetype at = std::clamp<qsizetype>(row + 1, 0, m_rows.size());
    const QJsonObject fresh = m_sheet.freshRow(m_document.root());
    QJsonArray rows = m_rows;
    rows.insert(at, fresh);
    QJsonObject next = m_sheet.rows.put(m_document.root(), rows);
    if (m_sheet.id == u"levels" && at > 0)
        next = withLevelLike(next, fresh.value(u"name").toString(), nameOf(int(at) - 1));
    if (m_sheet.settle)
        next = m_sheet.settle(next);
    m_document.edit(tr("%1: a new row").arg(m_sheet.title), next);
    return int(at);
}

bool PolicySheetModel::removeRow(int row)
{
    if (!mayAddRows() || row < 0 || row >= rowCount())
        return false;
    const QString name = nameOf(row);
    QJsonArray rows = m_rows;
    rows.removeAt(row);
    QJsonObject next = m_sheet.rows.put(m_document.root(), rows);
    if (m_sheet.id == u"levels")
        next = withoutLevel(next, name);
    if (m_sheet.settle)
        next = m_sheet.settle(next);
    m_document.edit(tr("%1: without %2").arg(m_sheet.title, name), next);
    return true;
}

bool PolicySheetModel::namesRowsInAColumn() const
{
    const QString name = m_sheet.rowName.text();
    const auto columns = m_sheet.columns(m_document.root());
    return std::any_of(columns.begin(), columns.end(),
                       [&name](const PolicyColumn &column) { return column.path.text() == name; });
}

QModelIndex PolicySheetModel::problemIndex() const
{
    if (!m_document.problem())
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_document.isProblemAt(pathOf(index(row, column)).text()))
                return index(row, column);
        }
    }
    for (int row = 0; row < rowCount() && columnCount() > 0; ++row) {
        if (m_document.isProblemAt((m_sheet.rows / qsizetype(row)).text())) // of the row, but in no column
            return index(row, 0);
    }
    return {};
}

QVariant PolicySheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? nameOf(section) : QVariant();
    return section < columnCount() ? m_columns.at(section).title : QVariant();
}

Qt::ItemFlags PolicySheetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace quarterdeck
