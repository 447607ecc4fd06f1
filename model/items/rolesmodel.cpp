// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rolesmodel.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kDigits = 9;
constexpr int kRefreshSoonMs = 50;
constexpr qsizetype kRecent = 5;

QStringList roleNamesOf(const Incident &incident)
{
    QStringList names = role::standard();
    for (const Tenure &tenure : incident.tenures) {
        if (!names.contains(tenure.role))
            names << tenure.role;
    }
    for (auto it = incident.roles.cbegin(); it != incident.roles.cend(); ++it) {
        if (!names.contains(it.key()))
            names << it.key();
    }
    return names;
}

std::optional<Instant> sinceOf(const Incident &incident, const RoleSlot &slot)
{
    if (slot.role == role::Commander && slot.holder.isEmpty() && incident.commanderVacantSince)
        return incident.commanderVacantSince;
    for (auto it = incident.tenures.crbegin(); it != incident.tenures.crend(); ++it) {
        if (it->role == slot.role)
            return slot.holder.isEmpty() ? it->to : std::optional(it->from);
    }
    return incident.declared ? std::optional(incident.declaredAt()) : std::nullopt;
}

/// Everyone with another role or an open action answers to the commander.
int reportsTo(const Incident &incident, const QString &commander)
{
    QSet<QString> reports;
    for (auto it = incident.roles.cbegin(); it != incident.roles.cend(); ++it)
        reports.insert(it.value());
    for (const Entry &entry : incident.entries) {
        if (entry.action && !entry.struck && entry.action->state == ActionInfo::State::Open)
            reports.insert(entry.action->assignee);
    }
    reports.remove(commander);
    reports.remove(QString());
    return int(reports.size());
}

} // namespace

QVector<RoleSlot> roleSlots(const Incident &incident)
{
    QVector<RoleSlot> result;
    for (const QString &name : roleNamesOf(incident)) {
        RoleSlot slot;
        slot.role = name;
        slot.holder = incident.holder(name);
        slot.since = sinceOf(incident, slot);
        for (auto it = incident.roles.cbegin(); !slot.holder.isEmpty() && it != incident.roles.cend(); ++it) {
            if (it.value() == slot.holder && it.key() != name)
                slot.also << it.key();
        }
        if (name == role::Commander && incident.handover)
            slot.offeredTo = incident.handover->to;
        if (name == role::Commander && !slot.holder.isEmpty())
            slot.reports = reportsTo(incident, slot.holder);
        result.append(slot);
    }
    return result;
}

CommandShare commandShare(const IncidentBook &book, const IncidentId &incident, Instant declared, const QString &handle)
{
    QVector<const IncidentSummary *> recent; // latest first
    for (int row = 0; row < book.size(); ++row) {
        const IncidentSummary &one = book.at(row);
        const bool counts = one.kind == IncidentKind::Real || one.kind == IncidentKind::Drill;
        if (!counts || one.id == incident || one.commander.isEmpty() || one.declared > declared)
            continue;
        const auto place = std::find_if(recent.cbegin(), recent.cend(), [&one](const IncidentSummary *other) { return other->declared < one.declared; });
        recent.insert(place - recent.cbegin(), &one);
        if (recent.size() > kRecent)
            recent.removeLast();
    }
    CommandShare share;
    share.of = int(recent.size());
    for (const IncidentSummary *one : std::as_const(recent))
        share.held += one->commander.compare(handle, Qt::CaseInsensitive) == 0;
    return share;
}

RolesModel::RolesModel(QObject *parent) : QAbstractListModel(parent)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(kRefreshSoonMs);
    connect(&m_refreshSoon, &QTimer::timeout, this, &RolesModel::refresh);
}

RolesModel::~RolesModel() = default;

void RolesModel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &RolesModel::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &RolesModel::refresh);
        const auto soon = [this] {
            if (!m_refreshSoon.isActive())
                m_refreshSoon.start();
        };
        connect(m_incident.get(), &LiveIncident::entryAdded, this, soon);
        connect(m_incident.get(), &LiveIncident::entryChanged, this, soon);
    }
    refresh();
}

void RolesModel::refresh()
{
    const QVector<RoleSlot> now = m_incident && m_incident->isLoaded() ? roleSlots(m_incident->state()) : QVector<RoleSlot>();
    // Slots keep their places: custom ones are only ever added at the end, and all go when the incident goes.
    const auto samePlace = [&](qsizetype i) { return i < m_slots.size() && i < now.size() && m_slots[i].role == now[i].role; };
    qsizetype common = 0;
    while (samePlace(common))
        ++common;
    if (common < m_slots.size()) {
        beginRemoveRows({}, int(common), int(m_slots.size()) - 1);
        m_slots.resize(common);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < common; ++i) {
        if (m_slots[i] == now[i])
            continue;
        m_slots[i] = now[i];
        emit dataChanged(index(int(i)), index(int(i)));
    }
    if (common < now.size()) {
        beginInsertRows({}, int(common), int(now.size()) - 1);
        m_slots = now;
        endInsertRows();
    }
}

int RolesModel::rowOf(const QString &role) const
{
    const auto it = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const RoleSlot &slot) { return slot.role == role; });
    return it == m_slots.cend() ? -1 : int(it - m_slots.cbegin());
}

const RoleSlot *RolesModel::slotOfDigit(int digit) const
{
    return digit >= 1 && digit <= kDigits && digit <= m_slots.size() ? &m_slots.at(digit - 1) : nullptr;
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleSlot &slot = m_slots.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return role::displayName(slot.role);
    case Qt::AccessibleTextRole: {
        const QString holder = slot.holder.isEmpty() ? tr("vacant") : slot.holder;
        const QString offer = slot.offeredTo.isEmpty() ? QString() : tr(", offered to %1").arg(slot.offeredTo);
        return QString(role::displayName(slot.role) + QStringLiteral(": ") + holder + offer);
    }
    case RoleKeyRole:
        return slot.role;
    case HolderRole:
        return slot.holder;
    case SinceRole:
        return slot.since ? QVariant(slot.since->ms) : QVariant();
    case AlsoRole:
        return slot.also;
    case OfferedToRole:
        return slot.offeredTo;
    case ReportsRole:
        return slot.reports;
    case DigitRole:
        return index.row() < kDigits ? index.row() + 1 : 0;
    default:
        return {};
    }
}

Qt::ItemFlags RolesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> RolesModel::roleNames() const
{
    return {{RoleKeyRole, "roleKey"}, {TitleRole, "title"}, {HolderRole, "holder"}, {SinceRole, "since"},
            {AlsoRole, "also"}, {OfferedToRole, "offeredTo"}, {DigitRole, "digit"}, {ReportsRole, "reports"}};
}

} // namespace quarterdeck
