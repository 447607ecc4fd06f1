// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisionsmodel.h"

#include <algorithm>

namespace quarterdeck {

QVector<WorkItem> DecisionsModel::itemsOf(const Incident &incident) const
{
    QVector<WorkItem> items;
    for (const Entry &entry : incident.entries) {
        if (!entry.decision || entry.struck)
            continue;
        const DecisionInfo &decision = *entry.decision;
        WorkItem item{entry.id};
        item.number = entry.number;
        item.name = decision.name;
        item.text = entry.body.text.simplified();
        item.state = int(decision.state);
        item.open = decision.state == DecisionState::Proposed;
        item.person = item.open ? decision.proposedBy : decision.decidedBy;
        item.group = item.open ? 0 : 1;
        item.mitigation = !entry.body.mitigation.isEmpty();
        item.at = entry.body.occurred;
        item.dueAt = decision.objectionsUntil;
        item.settledAt = decision.decidedAt;
        item.objections = int(decision.objections.size());
        item.reason = decision.reason.simplified();
        if (item.open && item.objections > 0)
            item.reason = decision.objections.last().text.simplified();
        items.append(item);
    }
    std::sort(items.begin(), items.end(), isDueBefore);
    return items;
}

ClockState DecisionsModel::loudnessOf(const WorkItem &item, const Incident &) const
{
    if (!item.open)
        return ClockState::Met;
    return item.dueAt && now() >= *item.dueAt ? ClockState::Due : ClockState::Normal;
}

QString DecisionsModel::spoken(const WorkItem &item) const
{
    const int objections = item.objections;
    QStringList parts{item.name, displayName(static_cast<DecisionState>(item.state)), item.text, item.person};
    if (objections > 0)
        parts << tr("%n objection(s)", nullptr, objections);
    parts << item.reason << spokenTime(item);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace quarterdeck
