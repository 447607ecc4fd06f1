// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/updatesmodel.h"

#include <algorithm>
#include <functional>

namespace quarterdeck {

void AudiencesModel::setPlans(const QVector<AudiencePlan> &plans, Instant now)
{
    m_now = now;
    const auto isAudience = [](const AudiencePlan &a, const AudiencePlan &b) { return a.audience == b.audience; };
    become(m_plans, plans, isAudience, [](const AudiencePlan &, const AudiencePlan &) { return false; }); // what is left of the time is another
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
    const auto isSame = [](const MessageRecord &a, const MessageRecord &b) {
        return a.at == b.at && a.audience == b.audience && a.by == b.by && a.text == b.text;
    };
    become(m_records, records, isSame, std::equal_to<>());
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
