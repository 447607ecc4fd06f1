// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workcommands.h"

#include "scribe/scribepane.h"
#include "scribe/timelineview.h"
#include "shell/panefocus.h"
#include "shell/panelayout.h"
#include "work/workpanel.h"

#include <QMenu>

namespace quarterdeck {

WorkCommands::WorkCommands(WarRoom &room, const ThemeStore &themes, CommandActions &actions, PromptPanel &prompt, ScribePane &scribe, QWidget *window)
    : QObject(window), m_room(room), m_actions(actions), m_scribe(scribe), m_panel(new WorkPanel(themes, window)),
      m_prompts(new WorkPrompts(room, prompt, this))
{
    const auto on = [this](CommandKey key, auto slot) { connect(m_actions.action(key), &QAction::triggered, this, slot); };
    on(CommandKey::NewAction, [this] { m_prompts->newAction(); });
    on(CommandKey::NewMitigation, [this] { m_prompts->newMitigation(); });
    on(CommandKey::NewHypothesis, [this] { m_prompts->newHypothesis(); });
    on(CommandKey::ProposeDecision, [this] { m_prompts->propose(); });
    on(CommandKey::LinkEvidence, [this] { linkSelected(); });
    on(CommandKey::ShowWork, [this] {
        emit paneWanted();
        m_panel->takeFocus();
    });
    connect(m_prompts, &WorkPrompts::said, this, &WorkCommands::said);
    connect(m_prompts, &WorkPrompts::entryWanted, &m_scribe, [this](const EventId &entry) {
        m_scribe.goToEntry(entry);
        m_scribe.timeline()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &WorkPanel::asked, this, [this](WorkKind kind, WorkVerb verb, const std::optional<EventId> &entry) {
        m_prompts->setSelected(m_scribe.timeline()->currentEntry());
        if (entry)
            m_prompts->run(verb, *entry);
        else if (verb == WorkVerb::NewMitigation)
            m_prompts->newMitigation();
        else if (kind == WorkKind::Action)
            m_prompts->newAction();
        else if (kind == WorkKind::Hypothesis)
            m_prompts->newHypothesis();
        else
            m_prompts->propose();
    });
    tick();
}

void WorkCommands::addTo(PaneLayout &layout) { layout.add(Pane::Work, tr("Work"), m_panel); }

void WorkCommands::addTo(PaneFocus &round)
{
    round.add(m_panel, [this] { m_panel->takeFocus(); });
}

void WorkCommands::addTo(QMenu &menu)
{
    menu.addSeparator();
    QMenu *current = menu.addMenu(tr("The selected &item"));
    current->setObjectName(QStringLiteral("menu-work-item"));
    connect(current, &QMenu::aboutToShow, m_panel, [this, current] {
        current->clear();
        m_panel->fillMenu(*current);
    });
}

void WorkCommands::setIncident(const std::shared_ptr<LiveIncident> &incident)
{
    m_prompts->setIncident(incident);
    m_panel->setIncident(incident);
}

void WorkCommands::setTimeFormat(const TimeFormat &format) { m_panel->setTimeFormat(format); }

void WorkCommands::tick() { m_panel->tick(m_room.clock().now()); }

void WorkCommands::linkSelected()
{
    if (const std::optional<EventId> entry = m_scribe.timeline()->currentEntry())
        m_prompts->linkAsEvidence(*entry);
    else
        emit said(tr("Select the entry that is evidence first: F6 goes to the timeline."));
}

} // namespace quarterdeck
