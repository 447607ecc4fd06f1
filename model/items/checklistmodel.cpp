// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistmodel.h"

#include "domain/guidance.h"
#include "domain/policytext.h"

#include <algorithm>

namespace quarterdeck {

namespace {


QString ownerText(const Incident &incident, const QString &owner)
{
    if (owner.isEmpty())
        return {};
    const QString role = role::displayName(owner), holder = incident.holder(owner);
    return holder.isEmpty() ? role : role + QStringLiteral(" @") + holder;
}

QString phaseName(const Policy &policy, const ChecklistStep &step)
{
    for (const LifecyclePhase &phase : policy.lifecycle.rows) {
        if (phase.key == step.phase)
            return policyText(phase.name);
    }
    return policyText(step.group);
}

bool same(const ChecklistItem &a, const ChecklistItem &b)
{
    return a.step.key == b.step.key && a.step.task == b.step.task && a.dueAt == b.dueAt && a.doneAt == b.doneAt && a.doneBy == b.doneBy
        && a.byItself == b.byItself;
}

} // namespace

bool ChecklistModel::Row::looksLike(const Row &other) const
{
    const bool items = item.has_value() == other.item.has_value() && (!item || same(*item, *other.item));
    return items && title == other.title && owner == other.owner && current == other.current && late == other.late;
}

ChecklistModel::ChecklistModel(PolicyOf policyOf, QObject *parent) : KeyedListModel(parent), m_policyOf(std::move(policyOf)) {}

ChecklistModel::~ChecklistModel() = default;

void ChecklistModel::setIncident(std::shared_ptr<LiveIncident> incident) { m_incident.follow(std::move(incident)); }

void ChecklistModel::tick(Instant now)
{
    m_now = now;
    const bool becameLate = std::any_of(m_rows.cbegin(), m_rows.cend(), [now](const Row &row) { return row.item && row.item->isLate(now) != row.late; });
    if (becameLate)
        refresh();
}

QVector<ChecklistModel::Row> ChecklistModel::rowsNow() const
{
    QVector<Row> rows;
    if (!m_incident || !m_incident->isLoaded())
        return rows;
    const Incident &incident = m_incident->state();
    const Policy &policy = m_policyOf(incident);
    const LifecyclePhase *phase = phaseAtHand(incident, policy);
    QStringList headings;
    QVector<QVector<Row>> groups;
    for (const ChecklistItem &item : checklistOf(incident, policy)) {
        const QString heading = item.firstMinutes ? QStringLiteral("/first") : u'/' + item.step.phase + u'/' + (item.step.phase.isEmpty() ? item.step.group : QString());
        qsizetype group = headings.indexOf(heading);
        if (group < 0) {
            group = headings.size();
            headings << heading;
            Row head;
            head.id = heading;
            head.title = item.firstMinutes ? tr("First five minutes") : phaseName(policy, item.step);
            head.current = !item.firstMinutes && phase && phase->key == item.step.phase;
            groups.append(QVector<Row>{head});
        }
        Row row;
        row.id = item.step.key;
        row.title = policyText(item.step.task);
        row.owner = ownerText(incident, item.step.owner);
        row.current = groups.at(group).first().current;
        row.late = item.isLate(m_now);
        row.item = item;
        groups[group].append(row);
    }
    for (const QVector<Row> &group : std::as_const(groups))
        rows += group;
    return rows;
}

void ChecklistModel::refresh()
{
    become(
        m_rows, rowsNow(), [](const Row &a, const Row &b) { return a.id == b.id; }, [](const Row &a, const Row &b) { return a.looksLike(b); });
    count();
}

void ChecklistModel::count()
{
    int steps = 0, done = 0, late = 0;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.item)
            continue;
        ++steps;
        done += row.item->isDone();
        late += row.late && !row.item->isDone();
    }
    if (steps == m_steps && done == m_done && late == m_late)
        return;
    m_steps = steps;
    m_done = done;
    m_late = late;
    emit countsChanged();
}

const ChecklistItem *ChecklistModel::itemAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).item ? &*m_rows.at(row).item : nullptr;
}

ChecklistTicked ChecklistModel::toggled(int row, Instant at) const
{
    const ChecklistItem &item = *m_rows.at(row).item;
    return {item.step.key, m_rows.at(row).title, !item.isDone(), at};
}

int ChecklistModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString ChecklistModel::spoken(const Row &row) const
{
    if (!row.item)
        return row.current ? tr("%1, the phase at hand", "heading of steps").arg(row.title) : row.title;
    QStringList parts{row.title, row.item->isDone() ? tr("done") : row.late ? tr("overdue") : tr("open")};
    if (!row.owner.isEmpty())
        parts << row.owner;
    if (!row.item->isDone() && !row.item->step.target.isEmpty())
        parts << policyText(row.item->step.target);
    return parts.join(QStringLiteral(", "));
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto time = [](const std::optional<Instant> &at) { return at ? QVariant(at->ms) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::CheckStateRole:
        return row.item ? QVariant(row.item->isDone() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case HeadingRole:
        return !row.item.has_value();
    case CurrentRole:
        return row.current;
    case OwnerRole:
        return row.owner;
    case TargetRole:
        return row.item ? policyText(row.item->step.target) : QString();
    case DueAtRole:
        return row.item ? time(row.item->dueAt) : QVariant();
    case DoneAtRole:
        return row.item ? time(row.item->doneAt) : QVariant();
    case DoneByRole:
        return row.item ? row.item->doneBy : QString();
    case LateRole:
        return row.late;
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> ChecklistModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {CurrentRole, "current"}, {OwnerRole, "owner"},   {TargetRole, "target"},
            {DueAtRole, "dueAt"},     {DoneAtRole, "doneAt"},   {DoneByRole, "doneBy"}, {LateRole, "late"}};
}

} // namespace quarterdeck
