// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/actionsmodel.h"

#include "domain/clockname.h"
#include "domain/mitigation.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kQuietPercent = 80; // as its clock has it

QString textOf(const Entry &entry)
{
    QString text = entry.body.text.simplified();
    const QString mention = u'@' + entry.action->assignee + u' ';
    if (!entry.action->assignee.isEmpty() && text.startsWith(mention, Qt::CaseInsensitive))
        text.remove(0, mention.size());
    return text;
}

} // namespace

QVector<WorkItem> ActionsModel::itemsOf(const Incident &incident) const
{
    QVector<WorkItem> items;
    for (const Entry &entry : incident.entries) {
        if (!entry.action || entry.struck)
            continue;
        const ActionInfo &action = *entry.action;
        WorkItem item{entry.id};
        item.number = entry.number;
        item.name = action.name;
        item.text = textOf(entry);
        item.person = action.assignee;
        item.state = int(action.state);
        item.open = action.state == ActionInfo::State::Open;
        item.group = item.open ? 0 : 1;
        item.mitigation = isMitigation(entry.body);
        item.at = entry.body.occurred;
        item.dueAt = action.dueAt;
        item.settledAt = action.closedAt;
        item.reason = action.result.simplified();
        item.extensions = action.extensions;
        items.append(item);
    }
    std::sort(items.begin(), items.end(), isDueBefore);
    return items;
}

/// As loud as its clock.
ClockState ActionsModel::loudnessOf(const WorkItem &item, const Incident &incident) const
{
    if (!item.open)
        return ClockState::Met;
    if (!item.dueAt || !isActive(incident.status))
        return ClockState::Normal;
    const Instant soon = item.at + Milliseconds((*item.dueAt - item.at).count() * kQuietPercent / 100);
    return stateAt({clockname::Action, item.name, item.at, *item.dueAt, soon, {}}, now(), incident.alarmAnswers);
}

QString ActionsModel::spoken(const WorkItem &item) const
{
    QStringList parts{item.name, item.person.isEmpty() ? tr("nobody") : item.person, item.text};
    if (item.mitigation)
        parts << tr("mitigation");
    parts << (item.open ? spokenTime(item) : tr("done: %1").arg(item.reason));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace quarterdeck
