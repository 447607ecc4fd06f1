// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/severitycommand.h"

#include "common/windowplace.h"

namespace quarterdeck {

SeverityCommand::SeverityCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, const IconSet &icons,
                                 QWidget *window)
    : QObject(window),
      m_room(room),
      m_actions(actions),
      m_themes(themes),
      m_icons(icons),
      m_window(window)
{
    connect(actions.action(CommandKey::SeverityMatrix), &QAction::triggered, this, &SeverityCommand::show);
}

void SeverityCommand::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    if (m_wizard && (!m_incident || m_wizard->incidentId() != m_incident->id()))
        m_wizard->close(); // it was about the one before
}

void SeverityCommand::show()
{
    if (!m_incident || !m_incident->isLoaded())
        return;
    if (m_room.policyOf(m_incident->state()).matrix.rows.isEmpty())
        return m_actions.action(CommandKey::ChangeSeverity)->trigger();
    if (!m_wizard) {
        m_wizard = new SeverityWizard(m_room, m_incident, m_themes, m_icons, m_window);
        placeOverParent(*m_wizard);
        connect(m_wizard, &SeverityWizard::said, this, &SeverityCommand::said);
        connect(m_wizard, &SeverityWizard::levelWanted, m_actions.action(CommandKey::ChangeSeverity), &QAction::trigger);
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

} // namespace quarterdeck
