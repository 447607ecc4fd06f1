// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workitemsmodel.h"

namespace quarterdeck {

/// Tasks for one named person: those still open, what is over its time or due next first, then those without a time box, then what is
/// done, the latest first. State is ActionInfo::State. The text leaves out the mention of whom it is for.
class ActionsModel final : public WorkItemsModel
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
