// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "common/iconset.h"
#include "severity/severitywizard.h"

#include <QPointer>

namespace quarterdeck {

/// Opens the severity matrix of the incident at hand, one page at most. Where the policy has no matrix, the level is asked for by its name.
/// GUI thread; child of the window.
class SeverityCommand final : public QObject
{
    Q_OBJECT
public:
    SeverityCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, const IconSet &icons, QWidget *window);

    void setIncident(std::shared_ptr<LiveIncident> incident);

signals:
    void said(const QString &sentence);

private:
    void show();

    WarRoom &m_room;
    CommandActions &m_actions;
    const ThemeStore &m_themes;
    IconSet m_icons;
    QWidget *m_window;
    std::shared_ptr<LiveIncident> m_incident;
    QPointer<SeverityWizard> m_wizard;
};

} // namespace quarterdeck
