// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workitemsmodel.h"

namespace quarterdeck {

/// Proposals, the one whose round of objections ends first on top, then what was decided, the latest first. State is a DecisionState. A
/// proposal whose round is over is due: somebody has to decide.
class DecisionsModel final : public WorkItemsModel
{
    Q_OBJECT
public:
    using WorkItemsModel::WorkItemsModel;

protected:
    QVector<WorkItem> itemsOf(const Incident &incident) const override;
    ClockState loudnessOf(const WorkItem &item, const Incident &incident) const override;
    QString spoken(const WorkItem &item) const override;
};

} // namespace quarterdeck
