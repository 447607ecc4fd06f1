// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/plainlabel.h"
#include "warroom/liveincident.h"

#include <QTimer>

#include <memory>

namespace quarterdeck {

class WarRoom;

/// What the incident has cost by the policy's table, in one line, and its parts below it. Grows once a minute while the incident runs and the line is
/// on screen; empty where the policy has no rate for it, and in practice. GUI thread.
class RunningCostLine final : public PlainLabel
{
    Q_OBJECT
public:
    explicit RunningCostLine(WarRoom &room, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// Again, by the state and the clock as they are.
    void refresh();

signals:
    /// There is something to read, or no more.
    void thereChanged(bool there);

protected:
    void showEvent(QShowEvent *event) override;

private:
    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    QTimer m_minute;
};

} // namespace quarterdeck
