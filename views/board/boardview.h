// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/ids.h"
#include "items/incidentboardmodel.h"
#include "items/incidentfilter.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;

namespace quarterdeck {

class AlarmBook;
class BannerBar;
class BoardFilterBar;
class CommandActions;
class EmptyState;
class IncidentTable;
class LaneStrip;
class ThemeStore;
class WarRoom;

/// The incident board: lanes of cards by status, or the same incidents as a sortable list; one filter for both; keyboard and mouse
/// to move, open and change status, which goes through the war room like everything. Owns its models and the one timer that keeps
/// count-ups running while it is seen. GUI thread; never blocks. References must outlive it.
class BoardView final : public QWidget
{
    Q_OBJECT
public:
    BoardView(WarRoom &room, ThemeStore &themes, CommandActions &actions, QWidget *parent = nullptr);
    ~BoardView() override;

    /// The incident that is marked; survives filtering, sorting and remote changes.
    const std::optional<IncidentId> &current() const { return m_current; }
    void setCurrent(const std::optional<IncidentId> &incident);

    bool isList() const { return m_isList; }
    void setList(bool list);
    void setFilterText(const QString &text);
    QString filterText() const { return m_filter.text(); }
    void setTimeFormat(const TimeFormat &format);
    /// Where the next update to customers is counted; must outlive it.
    void setDeadlines(const AlarmBook *book);

public slots:
    void focusFilter();
    /// Puts the keyboard on the current incident, or on the first.
    void focusIncidents();

signals:
    void incidentSelected(const quarterdeck::IncidentId &incident);
    /// Enter or double click.
    void incidentActivated(const quarterdeck::IncidentId &incident);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Page { LanesPage, ListPage, EmptyPage };
    void setTexts();
    void wireModels();
    void pick(const IncidentId &incident);
    void changeStatus(const IncidentId &incident, Status status);
    IncidentTable &list();
    void refresh();
    void showEmpty(const QString &title, const QString &hint);
    void restyle();
    void tick();

    WarRoom &m_room;
    ThemeStore &m_themes;
    const AlarmBook *m_deadlines = nullptr;
    QAction *m_toggleList;
    TimeFormat m_time;
    IncidentFilter m_filter;
    IncidentBoardModel m_all;
    StatusLanes m_laneModels;

    BoardFilterBar *m_bar;
    BannerBar *m_quiet;  ///< "No active incidents" above finished ones
    QStackedWidget *m_pages;
    LaneStrip *m_lanes;
    IncidentTable *m_table = nullptr; ///< made when the list is first shown
    EmptyState *m_empty;
    QPushButton *m_declare, *m_practise, *m_clear, *m_retry;
    std::optional<IncidentId> m_current;
    bool m_isList = false;
    QString m_loadError;
    QTimer m_tick;
    QTimer m_refresh;
    Instant m_ticked;
};

} // namespace quarterdeck
