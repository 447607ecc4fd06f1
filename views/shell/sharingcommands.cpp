// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sharingcommands.h"

#include "sharing/accessdialog.h"
#include "sharing/diagnosticspage.h"
#include "shell/promptpanel.h"

namespace quarterdeck {

namespace {

void bringUp(QWidget &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

SharingCommands::SharingCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, QWidget *window)
    : QObject(window),
      m_room(room),
      m_actions(actions),
      m_panel(panel),
      m_window(window)
{
    connect(actions.action(CommandKey::Diagnostics), &QAction::triggered, this, &SharingCommands::showDiagnostics);
    connect(actions.action(CommandKey::ChangeAccess), &QAction::triggered, this, &SharingCommands::changeAccess);
    connect(actions.action(CommandKey::Connect), &QAction::triggered, this, &SharingCommands::connectWanted);
    connect(actions.action(CommandKey::Disconnect), &QAction::triggered, this, &SharingCommands::disconnectWanted);
    connect(actions.action(CommandKey::MoveIncidents), &QAction::triggered, this, &SharingCommands::askToMove);
}

void SharingCommands::offer(bool connects, bool disconnects)
{
    m_actions.action(CommandKey::Connect)->setEnabled(connects);
    m_actions.action(CommandKey::Disconnect)->setEnabled(disconnects);
    m_actions.action(CommandKey::MoveIncidents)->setEnabled(disconnects);
}

void SharingCommands::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    if (m_diagnostics)
        m_diagnostics->setIncident(m_incident);
    if (m_access)
        m_access->close(); // it was about the one before
}

void SharingCommands::askToMove()
{
    Prompt prompt;
    prompt.title = tr("Copy your own incidents to the database?");
    prompt.hint =
        tr("What the journal of this computer holds is recorded in %1 under your login; who wrote each entry is kept beside it. "
           "The journal stays as it is. The window closes for a moment.")
            .arg(m_room.sync().server);
    prompt.hasText = false;
    prompt.choices = [](const QString &) {
        return QVector<PromptChoice>{{tr("1  Copy them"), {}, true, {}}, {tr("2  Not now"), {}, false, {}}};
    };
    prompt.accept = [this](const QString &, const QVariant &value) {
        if (value.toBool())
            emit moveWanted();
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

void SharingCommands::showDiagnostics()
{
    if (!m_diagnostics)
        m_diagnostics = new DiagnosticsPage(m_room, m_incident, m_timeFormat, m_window);
    bringUp(*m_diagnostics);
}

void SharingCommands::changeAccess()
{
    if (!m_incident || !m_incident->state().declared)
        return;
    if (!m_access) {
        m_access = new AccessDialog(m_room, m_incident, m_window);
        connect(m_access, &AccessDialog::done, this, &SharingCommands::said);
    }
    bringUp(*m_access);
}

} // namespace quarterdeck
