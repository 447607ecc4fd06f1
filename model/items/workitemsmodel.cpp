// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemsmodel.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <tuple>

namespace quarterdeck {

bool isDueBefore(const WorkItem &a, const WorkItem &b)
{
    const auto placeOf = [](const WorkItem &item) {
        constexpr qint64 kNever = std::numeric_limits<qint64>::max();
        const qint64 when = item.open ? item.dueAt.value_or(Instant{kNever}).ms : -item.settledAt.value_or(item.at).ms;
        return std::tuple(!item.open, when, item.number);
    };
    return placeOf(a) < placeOf(b);
}

WorkItemsModel::WorkItemsModel(QObject *parent) : KeyedListModel(parent) {}

WorkItemsModel::~WorkItemsModel() = default;

void WorkItemsModel::setIncident(std::shared_ptr<LiveIncident> incident) { m_incident.follow(std::move(incident)); }

void WorkItemsModel::read()
{
    QVector<WorkItem> rows;
    if (m_incident && m_incident->isLoaded()) {
        rows = itemsOf(m_incident->state());
        for (WorkItem &item : rows)
            item.loudness = loudnessOf(item, m_incident->state());
    }
    if (rows == m_rows)
        return;
    become(
        m_rows, rows, [](const WorkItem &a, const WorkItem &b) { return a.entry == b.entry; }, std::equal_to<>());
    emit countsChanged();
}

void WorkItemsModel::tick(Instant now)
{
    m_now = now;
    if (!m_incident || m_rows.isEmpty())
        return;
    int last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        WorkItem &item = m_rows[row];
        if (!item.open || !item.dueAt)
            continue;
        item.loudness = loudnessOf(item, m_incident->state());
        last = row;
    }
    if (last >= 0) // what runs stands first
        emit dataChanged(index(0), index(last), {LoudnessRole, RemainingRole, Qt::AccessibleTextRole});
}

int WorkItemsModel::rowOf(const EventId &entry) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&entry](const WorkItem &one) { return one.entry == entry; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int WorkItemsModel::openCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const WorkItem &one) { return one.open; }));
}

int WorkItemsModel::countOf(int state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const WorkItem &one) { return one.state == state; }));
}

QString WorkItemsModel::spokenTime(const WorkItem &item) const
{
    if (!item.open || !item.dueAt)
        return {};
    const qint64 left = (*item.dueAt - m_now).count();
    const int minutes = int(std::abs(left) / 60000);
    return left < 0 ? tr("%n minute(s) over", nullptr, minutes) : tr("%n minute(s) left", nullptr, minutes);
}

int WorkItemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant WorkItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case EntryIdRole:
        return item.entry.uuid();
    case NameRole:
        return item.name;
    case PersonRole:
        return item.person;
    case StateRole:
        return item.state;
    case GroupRole:
        return item.group;
    case OpenRole:
        return item.open;
    case LoudnessRole:
        return int(item.loudness);
    case RemainingRole:
        return item.open && item.dueAt ? QVariant(qint64((*item.dueAt - m_now).count())) : QVariant();
    case EvidenceRole: {
        QVariantList numbers;
        for (int number : item.evidence)
            numbers << number;
        return numbers;
    }
    default:
        return {};
    }
}

Qt::ItemFlags WorkItemsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> WorkItemsModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},   {NameRole, "name"},           {PersonRole, "person"},       {StateRole, "state"},      {GroupRole, "group"},
            {OpenRole, "open"},         {LoudnessRole, "loudness"},   {RemainingRole, "remaining"}, {EvidenceRole, "evidence"}};
}

} // namespace quarterdeck
