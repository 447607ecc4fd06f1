// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/liveincident.h"

#include <QObject>

#include <memory>

class QWidget;

namespace quarterdeck {

class BannerStack;
class ChecklistPanel;
class GuidancePanel;
class HandoverNotices;
class PaneFocus;
class PaneLayout;
class RolesPanel;
class ThemeStore;
class WarRoom;

/// What leads people through the response, put into the window: checklist and guidance as panes, and the handover's band and brief.
/// GUI thread; child of the window; room, themes and stack outlive it.
class GuidePanes final : public QObject
{
    Q_OBJECT
public:
    GuidePanes(WarRoom &room, const ThemeStore &themes, BannerStack &banners, QWidget *window);

    void addTo(PaneLayout &layout);
    void addTo(PaneFocus &round);
    void serve(RolesPanel &roles);
    void setIncident(const std::shared_ptr<LiveIncident> &incident);
    void setTimeFormat(const TimeFormat &format);
    void tick();

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    ChecklistPanel *m_checklist;
    GuidancePanel *m_guidance;
    HandoverNotices *m_handover;
};

} // namespace quarterdeck
