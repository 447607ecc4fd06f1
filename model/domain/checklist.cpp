// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist.h"

#include <algorithm>

namespace quarterdeck {

namespace {

const QString kCustomersTold = QStringLiteral("customers_told");

std::optional<Instant> startOf(const Incident &incident, ChecklistStep::From from)
{
    switch (from) {
    case ChecklistStep::From::Declared:
        return incident.declaredAt();
    case ChecklistStep::From::Mitigated:
        return incident.milestone(Milestone::Mitigated).known();
    case ChecklistStep::From::Resolved:
        return incident.milestone(Milestone::Resolved).known();
    }
    Q_UNREACHABLE();
}

/// When the log itself shows that a step was done.
std::optional<Instant> shownAt(const Incident &incident, const QString &doneWhen)
{
    if (doneWhen == kCustomersTold) {
        std::optional<Instant> first;
        for (const SentUpdate &update : incident.updates) {
            if (update.what.audience == u"customers")
                first = first ? std::min(*first, update.what.at) : update.what.at;
        }
        return first;
    }
    const std::optional<Milestone> milestone = milestoneFromKey(doneWhen);
    if (!milestone)
        return std::nullopt;
    const std::optional<Instant> at = incident.milestone(*milestone).known();
    // Who takes a role has taken the alert on.
    return at || milestone != Milestone::Acknowledged ? at : incident.milestone(Milestone::Engaged).known();
}

ChecklistItem itemOf(const Incident &incident, const ChecklistStep &step, bool firstMinutes)
{
    ChecklistItem item;
    item.step = step;
    item.firstMinutes = firstMinutes;
    const std::optional<Instant> start = startOf(incident, step.from);
    item.startedAt = start;
    if (incident.severity && step.within && start) {
        // As with every deadline: none lies before the moment its level began to ask for it.
        const Instant level = incident.severitySegments.isEmpty() ? *start : incident.severitySegments.last().from;
        item.dueAt = std::max(*start + *step.within, level);
    }
    const auto tick = incident.ticks.constFind(step.key);
    if (tick != incident.ticks.constEnd()) {
        item.doneAt = tick->at;
        item.doneBy = tick->by;
    }
    if (const std::optional<Instant> shown = shownAt(incident, step.doneWhen); shown && (!item.doneAt || *shown <= *item.doneAt)) {
        item.doneAt = shown;
        item.doneBy.clear();
        item.byItself = true;
    }
    return item;
}

} // namespace

QVector<ChecklistItem> checklistOf(const Incident &incident, const Policy &policy)
{
    QVector<ChecklistItem> items;
    if (!incident.declared || incident.kind == IncidentKind::Backfill || !incident.origin.system.isEmpty())
        return items;
    const auto add = [&](const PolicyTable<ChecklistStep> &table, bool firstMinutes) {
        for (const ChecklistStep &step : table.rows) {
            if (!incident.severity || step.levels.isEmpty() || step.levels.contains(incident.severity->name))
                items.append(itemOf(incident, step, firstMinutes));
        }
    };
    add(policy.firstFiveMinutes, true);
    add(policy.checklist, false);
    return items;
}

const ChecklistItem *findStep(const QVector<ChecklistItem> &items, const QString &typed)
{
    const QString word = typed.trimmed().toLower();
    const ChecklistItem *found = nullptr;
    int matches = 0;
    for (const ChecklistItem &item : items) {
        if (item.step.key.toLower() == word)
            return &item;
        if (!word.isEmpty() && item.step.key.startsWith(word, Qt::CaseInsensitive)) {
            found = &item;
            ++matches;
        }
    }
    return matches == 1 ? found : nullptr;
}

bool isDoneWhen(const QString &word) { return word == kCustomersTold || milestoneFromKey(word); }

} // namespace quarterdeck
