// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/guidepanes.h"

#include "roles/rolespanel.h"
#include "shell/handovernotices.h"
#include "shell/panefocus.h"
#include "shell/panelayout.h"
#include "work/checklistpanel.h"
#include "work/guidancepanel.h"

namespace quarterdeck {

GuidePanes::GuidePanes(WarRoom &room, const ThemeStore &themes, BannerStack &banners, QWidget *window)
    : QObject(window),
      m_checklist(new ChecklistPanel(room, themes, window)),
      m_guidance(new GuidancePanel(room, themes, window)),
      m_handover(new HandoverNotices(room, banners, window))
{
    connect(m_checklist, &ChecklistPanel::said, this, &GuidePanes::said);
    connect(m_guidance, &GuidancePanel::said, this, &GuidePanes::said);
    connect(m_handover, &HandoverNotices::said, this, &GuidePanes::said);
}

void GuidePanes::addTo(PaneLayout &layout)
{
    layout.add(Pane::Checklist, tr("Checklist"), m_checklist);
    layout.add(Pane::Guidance, tr("Guidance"), m_guidance);
}

void GuidePanes::addTo(PaneFocus &round)
{
    round.add(m_checklist);
    round.add(m_guidance);
}

void GuidePanes::serve(RolesPanel &roles) { connect(&roles, &RolesPanel::briefWanted, m_handover, &HandoverNotices::showBrief); }

void GuidePanes::setIncident(const std::shared_ptr<LiveIncident> &incident)
{
    m_checklist->setIncident(incident);
    m_guidance->setIncident(incident);
    m_handover->setIncident(incident);
}

void GuidePanes::setTimeFormat(const TimeFormat &format)
{
    m_checklist->setTimeFormat(format);
    m_guidance->setTimeFormat(format);
    m_handover->setTimeFormat(format);
}

void GuidePanes::tick()
{
    m_checklist->tick();
    m_guidance->tick();
}

} // namespace quarterdeck
