// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workitemsmodel.h"

namespace quarterdeck {

/// What was tried and what was not, in groups: being tested, open, supported, refuted, parked; in each the order they were logged in.
/// State and group are a HypothesisState; what is still open or being tested counts as open. The reason is that of the last change.
class HypothesesModel final : public WorkItemsModel
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
