// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/updatesmodel.h"

#include <algorithm>

namespace quarterdeck {

namespace {

bool isSame(const AudiencePlan &a, const AudiencePlan &b) { return a.audience == b.audience; }
bool isSame(const MessageRecord &a, const MessageRecord &b)
{
    return a.at == b.at && a.audience == b.audience && a.by == b.by && a.text == b.text;
}

} // namespace

void AudiencesModel::setPlans(const QVector<AudiencePlan> &plans, Instant now)
{
    m_now = now;
    for (int row = 0; row < plans.size(); ++row) {
        int old = row;
        while (old < m_plans.size() && !isSame(m_plans.at(old), plans.at(row)))
            ++old;
        if (old == m_plans.size()) {
            beginInsertRows({}, row, row);
            m_plans.insert(row, plans.at(row));
            endInsertRows();
        } else if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_plans.move(old, row);
            endMoveRows();
        }
        m_plans[row] = plans.at(row);
    }
    if (m_plans.size() > plans.size()) {
        beginRemoveRows({}, int(plans.size()), int(m_plans.size()) - 1);
        m_plans.resize(plans.size());
        endRemoveRows();
    }
    if (!m_plans.isEmpty())
        emit dataChanged(index(0), index(int(m_plans.size()) - 1));
}

int AudiencesModel::rowOf(const QString &audience) const
{
    const auto it =
        std::find_if(m_plans.begin(), m_plans.end(), [&audience](const AudiencePlan &plan) { return plan.audience == audience; });
    return it == m_plans.end() ? -1 : int(it - m_plans.begin());
}

int AudiencesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_plans.size()); }

QVariant AudiencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AudiencePlan &plan = m_plans.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plan.name;
    case Qt::AccessibleTextRole:
        return m_spoken ? m_spoken(index.row()) : plan.name;
    case AudienceRole:
        return plan.audience;
    case OwedRole:
        return plan.owed;
    case StateRole:
        return plan.clock ? QVariant(int(stateAt(*plan.clock, m_now, {}))) : QVariant();
    case DueAtRole:
        return plan.clock ? QVariant(plan.clock->dueAt.ms) : QVariant();
    case LastAtRole:
        return plan.lastAt ? QVariant(plan.lastAt->ms) : QVariant();
    case LastByRole:
        return plan.lastBy;
    case SentRole:
        return plan.sent;
    case WaitingRole:
        return plan.waiting;
    case ToldRole:
        return plan.told;
    case PlannedRole:
        return plan.planned;
    default:
        return {};
    }
}

QHash<int, QByteArray> AudiencesModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {AudienceRole, "audience"}, {OwedRole, "owed"},      {StateRole, "state"},
            {DueAtRole, "dueAt"},         {LastAtRole, "lastAt"},     {LastByRole, "lastBy"},  {SentRole, "sent"},
            {WaitingRole, "waiting"},     {ToldRole, "told"},         {PlannedRole, "planned"}};
}

void UpdatesModel::setRecords(const QVector<MessageRecord> &records)
{
    for (int row = 0; row < records.size(); ++row) {
        int old = row;
        while (old < m_records.size() && !isSame(m_records.at(old), records.at(row)))
            ++old;
        if (old == m_records.size()) {
            beginInsertRows({}, row, row);
            m_records.insert(row, records.at(row));
            endInsertRows();
        } else if (old != row) {
            beginRemoveRows({}, row, old - 1); // what stood between is gone: a draft that was sent
            m_records.remove(row, old - row);
            endRemoveRows();
        }
        if (m_records.at(row) != records.at(row)) {
            m_records[row] = records.at(row);
            emit dataChanged(index(row), index(row));
        }
    }
    if (m_records.size() > records.size()) {
        beginRemoveRows({}, int(records.size()), int(m_records.size()) - 1);
        m_records.resize(records.size());
        endRemoveRows();
    }
}

int UpdatesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

QVariant UpdatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::AccessibleTextRole && m_spoken)
        return m_spoken(index.row());
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_records.at(index.row()).text) : QVariant();
}

} // namespace quarterdeck
