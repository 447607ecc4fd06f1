// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "items/clocksmodel.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace quarterdeck {

class BannerBar;
class ClockDelegate;
class ClockList;
class EmptyState;
class ThemeStore;
class WarRoom;

/// The deadlines of the open incident, the loudest first, what the coach says about it, and the answers to an alarm: A acknowledges,
/// Z keeps it quiet for five minutes, Enter does what the deadline asks for. The model belongs to the window, which ticks it. GUI thread;
/// references must outlive it.
class ClocksPanel final : public QWidget
{
    Q_OBJECT
public:
    ClocksPanel(WarRoom &room, ClocksModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    /// Call after the model got its incident.
    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);

signals:
    /// Enter on a deadline: the window knows how to do what it asks.
    void wanted(const QString &clock, const QString &subject);
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    void answer(int row, Milliseconds snooze);
    void submit(const Payload &payload, const QString &done);
    void refresh();
    void refreshButtons();
    void refreshCoach();

    WarRoom &m_room;
    ClocksModel &m_model;
    std::shared_ptr<LiveIncident> m_incident;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    BannerBar *m_coach;
    QString m_coachShown; ///< rule and subject that m_coach is about
    std::function<void()> m_dismissCoach;
    ClockList *m_list;
    ClockDelegate *m_looks;
    QPushButton *m_acknowledge, *m_snooze;
};

} // namespace quarterdeck
