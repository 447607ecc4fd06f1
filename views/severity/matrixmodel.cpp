// SPDX-License-Identifier: GPL-3.0-or-later
#include "severity/matrixmodel.h"

#include "common/plainlabel.h"
#include "domain/policytext.h"

#include <algorithm>

namespace quarterdeck {

MatrixModel::MatrixModel(const Policy &policy, const MatrixAnswers &answers, const IconSet &icons, QObject *parent)
    : QAbstractTableModel(parent),
      m_policy(policy),
      m_answers(answers),
      m_result(assess(policy, answers)),
      m_icons(icons)
{}

int MatrixModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_policy.matrix.rows.size()); }

int MatrixModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_policy.levels.size()); }

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PolicyCriterion &criterion = m_policy.matrix.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return policyText(criterion.cells.value(index.column()));
    case Qt::ToolTipRole:
        return criterion.question.isEmpty() ? QVariant() : plainTooltip(policyText(criterion.question));
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case MarkRole:
        return int(markOf(index.row(), index.column()));
    case LevelRole:
        return index.column() + 1;
    case DecidesRole:
        return m_result && m_result->decidedBy.contains(criterion.key);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const PolicyCriterion &criterion = m_policy.matrix.rows.at(section);
        if (role == Qt::DisplayRole)
            return policyText(criterion.label);
        return role == Qt::ToolTipRole && !criterion.question.isEmpty() ? QVariant(plainTooltip(policyText(criterion.question)))
                                                                        : QVariant();
    }
    const PolicyLevel &level = m_policy.levels.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return level.label.isEmpty() ? level.level.name : level.level.name + u' ' + policyText(level.label);
    case Qt::DecorationRole:
        return m_icons.severity(level.level);
    case Qt::ToolTipRole:
        return level.definition.isEmpty() ? QVariant() : plainTooltip(policyText(level.definition));
    default:
        return {};
    }
}

MatrixModel::Mark MatrixModel::markOf(int row, int column) const
{
    const MatrixAnswer answer = m_answers.value(m_policy.matrix.rows.at(row).key);
    if (answer.rank == column + 1)
        return Mark::Chosen;
    return answer.unsureTo == column + 1 ? Mark::Unsure : Mark::None;
}

QString MatrixModel::spoken(int row, int column) const
{
    const PolicyCriterion &criterion = m_policy.matrix.rows.at(row);
    const QString cell =
        tr("%1, %2: %3")
            .arg(policyText(criterion.label), m_policy.levels.at(column).level.name, policyText(criterion.cells.value(column)));
    switch (markOf(row, column)) {
    case Mark::Chosen:
        return tr("%1, chosen").arg(cell);
    case Mark::Unsure:
        return tr("%1, or perhaps this").arg(cell);
    case Mark::None:
        break;
    }
    return cell;
}

void MatrixModel::pick(int row, int column, bool unsure)
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return;
    MatrixAnswer answer{column + 1, 0};
    if (unsure && column + 1 < columnCount())
        answer.unsureTo = column + 2;
    else if (unsure && column > 0)
        answer = {column, column + 1};
    m_answers.insert(m_policy.matrix.rows.at(row).key, answer);
    changed();
}

void MatrixModel::clear(int row)
{
    if (row >= 0 && row < rowCount() && m_answers.remove(m_policy.matrix.rows.at(row).key) > 0)
        changed();
}

/// Which rows decide may change with any answer.
void MatrixModel::changed()
{
    m_result = assess(m_policy, m_answers);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit answersChanged();
}

int MatrixModel::columnOfDigit(QChar digit) const
{
    if (!digit.isDigit())
        return -1;
    const QString number = QString::number(digit.digitValue());
    const auto named = std::find_if(m_policy.levels.begin(), m_policy.levels.end(),
                                    [&number](const PolicyLevel &l) { return l.number() == number; });
    return named == m_policy.levels.end() ? -1 : int(named - m_policy.levels.begin());
}

} // namespace quarterdeck
