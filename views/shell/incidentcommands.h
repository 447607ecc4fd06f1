// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/iconset.h"
#include "shell/promptpanel.h"
#include "warroom/warroom.h"

#include <QObject>

namespace quarterdeck {

/// The commands that ask one thing and change the open incident: declare, go to, status, severity, take command, link. Turns answers of the
/// prompt panel into submits. GUI thread.
class IncidentCommands final : public QObject
{
    Q_OBJECT
public:
    IncidentCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, const IconSet &icons, QObject *parent = nullptr);

    /// The incident the commands act on; nullptr disables them.
    void setIncident(std::shared_ptr<LiveIncident> incident);

public slots:
    void declare(const QString &title = QString());
    void goTo(const QString &typed = QString());
    void changeStatus();
    void changeSeverity();
    void takeCommand();
    void addLink();

signals:
    void incidentChosen(const quarterdeck::IncidentId &id);
    /// Something was done: for the status bar.
    void said(const QString &sentence);

private:
    QFuture<Outcome> submit(const Payload &payload);
    void askReasonFor(const SeverityLevel &level);

    WarRoom &m_room;
    CommandActions &m_actions;
    PromptPanel &m_panel;
    IconSet m_icons;
    std::shared_ptr<LiveIncident> m_incident;
};

} // namespace quarterdeck
