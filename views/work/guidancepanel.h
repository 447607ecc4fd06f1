// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/guidancemodel.h"

#include <QWidget>

class QStackedWidget;

namespace quarterdeck {

class EmptyState;
class RowList;
class ThemeStore;
class WarRoom;

/// What a good response does at this moment, from the policy: phase, war room, escalation, parts, priorities. Enter folds a heading, copies
/// the channel, opens the bridge, opens a war room where the level leaves it to people. GUI thread; references must outlive it.
class GuidancePanel final : public QWidget
{
    Q_OBJECT
public:
    GuidancePanel(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);
    ~GuidancePanel() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    void tick();

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void act(const QModelIndex &index);
    void openWarRoom();
    void refresh();

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    TimeFormat m_time;
    GuidanceModel m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    RowList *m_list;
};

} // namespace quarterdeck
