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
class PlainLabel;
class ThemeStore;
class WarRoom;

/// The deadlines of the open incident, the loudest first, what the coach says about it, and the answers to an alarm: A acknowledges,
/// Z keeps it quiet for five minutes, E asks for the next tier of the ladder, Enter does what the deadline asks for. In a flood of alarms
/// it shows the worst, and all on demand. The model belongs to the window, which ticks it. GUI thread;
/// references must outlive it.
class ClocksPanel final : public QWidget
{
    Q_OBJECT
public:
    ClocksPanel(WarRoom &room, ClocksModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    /// Call after the model got its incident.
    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    /// What there is to say about a flood of alarms; empty = there is none.
    void setFlood(const QString &sentence);

signals:
    /// Enter on a deadline: the window knows how to do what it asks.
    void wanted(const QString &clock, const QString &subject);
    /// The next tier of the ladder is to be asked; only while one is due.
    void escalationWanted();
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    void answer(int row, Milliseconds snooze);
    void submit(const Payload &payload, const QString &done);
    void refresh();
    void refreshButtons();
    void refreshCoach();
    void buildFlood();
    void askForEscalation();

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
    QPushButton *m_acknowledge, *m_snooze, *m_escalate;
    QWidget *m_flood;
    PlainLabel *m_floodWords;
};

} // namespace quarterdeck
