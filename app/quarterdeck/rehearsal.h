// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scenarioplayer.h"
#include "warroom/door.h"

#include <QObject>
#include <QTimer>

namespace quarterdeck {

/// Plays a scenario through the door by the door's own (simulated) clock: each step when its time has come, or all at once.
/// GUI thread; ends with finished(), or failed() with one sentence.
class Rehearsal final : public QObject
{
    Q_OBJECT
public:
    Rehearsal(Door &door, const Clock &clock, Scenario scenario, const Policy &policy, QObject *parent = nullptr);

    /// instant: steps follow each other without waiting for their time.
    void start(bool instant);
    const IncidentId &incident() const { return m_player.incident(); }
    Instant endsAt() const { return m_player.endsAt(); }

signals:
    void declared(const quarterdeck::IncidentId &incident);
    void finished();
    void failed(const QString &sentence);

private:
    void scheduleNext();
    void playNext();

    Door &m_door;
    const Clock &m_clock;
    ScenarioPlayer m_player;
    Incident m_state;
    QTimer m_timer;
    bool m_instant = false;
};

/// Reads ":/scenarios/NAME.json"; until ("36m") cuts the steps after that offset off.
Result<Scenario> loadScenario(const QString &name, const QString &until);

} // namespace quarterdeck
