// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "warroom/warroom.h"

#include <QObject>

#include <memory>

namespace quarterdeck {

class ClocksModel;
class PromptPanel;
class WindowAlarms;

/// What people answer to alarms with, from anywhere in the window: Ctrl+Shift+A acknowledges the open incident, after that the worst alarm;
/// Ctrl+Shift+D keeps the worst alarm quiet for a while; Ctrl+Shift+S turns the sound on and off; escalating logs that the next tier of the
/// ladder is asked for. GUI thread; references must outlive it.
class AlarmCommands final : public QObject
{
    Q_OBJECT
public:
    AlarmCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, const ClocksModel &clocks, WindowAlarms &alarms,
                  QObject *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident) { m_incident = std::move(incident); }

public slots:
    void escalate();

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    void acknowledge();
    void acknowledgeIncident();
    void snooze();

    WarRoom &m_room;
    PromptPanel &m_panel;
    const ClocksModel &m_clocks;
    WindowAlarms &m_alarms;
    std::shared_ptr<LiveIncident> m_incident;
};

} // namespace quarterdeck
