// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferencescommand.h"

namespace quarterdeck {

PreferencesCommand::PreferencesCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *console)
    : QObject(console),
      m_room(room),
      m_actions(actions),
      m_themes(themes),
      m_console(console)
{
    connect(actions.action(CommandKey::Preferences), &QAction::triggered, this, &PreferencesCommand::open);
    connect(&room, &WarRoom::policyChanged, this,
            [this] { emit said(tr("The policy %1 is in use for new incidents from now on.").arg(m_room.policy().id())); });
}

void PreferencesCommand::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    if (m_dialog)
        m_dialog->general().setTimeFormat(format);
}

void PreferencesCommand::setZoom(double zoom)
{
    m_zoom = zoom;
    if (m_dialog)
        m_dialog->general().setZoom(zoom);
}

void PreferencesCommand::setSound(bool isOn)
{
    m_sound = isOn;
    if (m_dialog)
        m_dialog->general().setSound(isOn);
}

void PreferencesCommand::open()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_room, m_actions, m_themes, m_console);
        m_dialog->general().setTimeFormat(m_timeFormat);
        m_dialog->general().setZoom(m_zoom);
        m_dialog->general().setSound(m_sound);
        connect(&m_dialog->general(), &GeneralPage::themeChosen, this, &PreferencesCommand::themeChosen);
        connect(&m_dialog->general(), &GeneralPage::zoneChosen, this, &PreferencesCommand::zoneChosen);
        connect(&m_dialog->general(), &GeneralPage::zoomChosen, this, &PreferencesCommand::zoomChosen);
        connect(&m_dialog->policy(), &PolicyPage::said, this, &PreferencesCommand::said);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace quarterdeck
