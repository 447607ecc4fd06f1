// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hypothesesmodel.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace quarterdeck {

namespace {

/// What is worked on first, then what nobody got to, then what came out.
constexpr std::array kOrder{HypothesisState::Testing, HypothesisState::Open, HypothesisState::Supported, HypothesisState::Refuted, HypothesisState::Parked};

auto placeOf(const WorkItem &item)
{
    const auto at = std::find(kOrder.begin(), kOrder.end(), static_cast<HypothesisState>(item.state));
    return std::tuple(at - kOrder.begin(), item.number);
}

} // namespace

QVector<WorkItem> HypothesesModel::itemsOf(const Incident &incident) const
{
    QVector<WorkItem> items;
    for (const Entry &entry : incident.entries) {
        if (!entry.hypothesis || entry.struck)
            continue;
        const HypothesisInfo &hypothesis = *entry.hypothesis;
        WorkItem item{entry.id};
        item.number = entry.number;
        item.name = hypothesis.name;
        item.text = entry.body.text.simplified();
        item.person = hypothesis.owner;
        item.state = item.group = int(hypothesis.state);
        item.open = hypothesis.state == HypothesisState::Open || hypothesis.state == HypothesisState::Testing;
        item.at = entry.body.occurred;
        if (!hypothesis.steps.isEmpty()) {
            item.settledAt = hypothesis.steps.last().at;
            item.reason = hypothesis.steps.last().reason.simplified();
        }
        for (const EventId &id : hypothesis.evidence) {
            if (const Entry *linked = incident.entry(id))
                item.evidence.append(linked->number);
        }
        items.append(item);
    }
    std::sort(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) { return placeOf(a) < placeOf(b); });
    return items;
}

ClockState HypothesesModel::loudnessOf(const WorkItem &, const Incident &) const { return ClockState::Normal; }

QString HypothesesModel::spoken(const WorkItem &item) const
{
    const int links = int(item.evidence.size());
    QStringList parts{item.name, displayName(static_cast<HypothesisState>(item.state)), item.text, item.person, item.reason};
    if (links > 0)
        parts << tr("%n piece(s) of evidence", nullptr, links);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace quarterdeck
