// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"

#include "items/foldedtext.h"
#include "items/timelinemodel.h"

#include <algorithm>

namespace quarterdeck {

PeopleModel::PeopleModel(QObject *parent) : QAbstractListModel(parent) {}

PeopleModel::~PeopleModel() = default;

void PeopleModel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &PeopleModel::reload);
        connect(m_incident.get(), &LiveIncident::orderChanged, this, &PeopleModel::reload);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &PeopleModel::refresh);
        connect(m_incident.get(), &LiveIncident::entryAdded, this, [this](int index) {
            const qsizetype before = m_involved.size();
            note(index);
            if (m_involved.size() != before)
                refresh();
        });
    }
    reload();
}

void PeopleModel::setKnown(const QStringList &handles)
{
    if (handles == m_known)
        return;
    m_known = handles;
    refresh();
}

void PeopleModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    refresh();
}

void PeopleModel::reload()
{
    m_involved.clear();
    m_isInvolved.clear();
    for (int i = 0; m_incident && i < m_incident->state().entries.size(); ++i)
        note(i);
    refresh();
}

void PeopleModel::note(int entryIndex)
{
    const Entry &entry = m_incident->state().entries.at(entryIndex);
    if (!entry.isAutomatic() || !entry.automatic.by.isEmpty())
        meet(authorOf(entry));
    for (const QString &handle : entry.body.people)
        meet(handle);
    meet(entry.body.assignee);
}

void PeopleModel::meet(const QString &handle)
{
    if (handle.isEmpty() || m_isInvolved.contains(handle))
        return;
    m_isInvolved.insert(handle);
    m_involved.append(handle);
}

QVector<PersonRow> PeopleModel::wanted()
{
    QHash<QString, QStringList> roles;
    QStringList order;
    QSet<QString> taken;
    const auto take = [&](const QString &handle) {
        if (!handle.isEmpty() && !taken.contains(handle)) {
            taken.insert(handle);
            order << handle;
        }
    };
    if (m_incident) {
        for (const QString &role : role::standard() + m_incident->state().roles.keys()) {
            const QString holder = m_incident->state().holder(role);
            take(holder);
            if (!holder.isEmpty() && !roles[holder].contains(role))
                roles[holder] << role;
        }
    }
    for (const QString &handle : m_involved)
        take(handle);
    const qsizetype onIncident = order.size();
    for (const QString &handle : m_known)
        take(handle);
    m_total = int(order.size());

    const QStringList words = foldedWords(QString(m_search).remove(u'@'));
    QVector<PersonRow> rows;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString folded = foldedText(order.at(i));
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); }))
            rows.append({order.at(i), i < onIncident, roles.value(order.at(i))});
    }
    return rows;
}

void PeopleModel::refresh()
{
    moveTowards(wanted());
    emit countsChanged();
}

void PeopleModel::moveTowards(const QVector<PersonRow> &target)
{
    QSet<QString> stays;
    for (const PersonRow &row : target)
        stays.insert(row.handle);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (stays.contains(m_rows[i].handle))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.remove(i);
        endRemoveRows();
    }
    for (int i = 0; i < target.size(); ++i) {
        const int at = i < m_rows.size() && m_rows[i].handle == target[i].handle ? i : rowOf(target[i].handle);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, target[i]);
            endInsertRows();
        } else if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows[i] != target[i]) {
            m_rows[i] = target[i];
            emit dataChanged(index(i), index(i));
        }
    }
}

int PeopleModel::rowOf(const QString &handle) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PersonRow &row) { return row.handle == handle; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case HandleRole:
        return row.handle;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.handle};
        for (const QString &held : row.roles)
            parts << role::displayName(held);
        if (row.onIncident)
            parts << tr("on this incident");
        return parts.join(QStringLiteral(", "));
    }
    case OnIncidentRole:
        return row.onIncident;
    case RolesRole:
        return row.roles;
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{HandleRole, "handle"}, {OnIncidentRole, "onIncident"}, {RolesRole, "roles"}};
}

} // namespace quarterdeck
