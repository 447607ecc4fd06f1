// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/values.h"

#include <QScrollArea>

#include <array>
#include <optional>

namespace quarterdeck {

class AlarmBook;
class IncidentCardDelegate;
class LaneView;
class StatusLanes;
class ThemeStore;
class WarRoom;
struct IncidentSummary;

/// The lanes side by side, as one thing to move in: arrows cross from lane to lane, a card can be carried to another one. Shows
/// which incident is current and follows it when its status moves it. GUI thread; changes nothing itself, it asks.
class LaneStrip final : public QScrollArea
{
    Q_OBJECT
public:
    LaneStrip(const WarRoom &room, StatusLanes &lanes, const ThemeStore &themes, QWidget *parent = nullptr);
    ~LaneStrip() override;

    /// Marks the card of this incident wherever it is, and brings it into view.
    void setCurrent(const std::optional<IncidentId> &incident);
    /// Puts the keyboard on the current card, or on the first there is. False when there is none.
    bool takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason);
    /// Repaints what differs between two moments on the cards in view.
    void tick(Instant before, Instant now);
    /// Cards are drawn anew when they are next painted; what was kept of them is given back.
    void forgetPictures();
    /// Where the next update to customers is counted; must outlive it.
    void setDeadlines(const AlarmBook *book);
    LaneView &lane(Status status) const { return *m_lanes[static_cast<size_t>(status)]; }

signals:
    void picked(const quarterdeck::IncidentId &incident);
    void opened(const quarterdeck::IncidentId &incident);
    void statusAsked(const quarterdeck::IncidentId &incident, quarterdeck::Status status);
    void filterAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wire(LaneView &lane);
    void mark();
    void scheduleMark();
    void arrange();
    void step(LaneView &from, int by);
    LaneView *laneOfCurrent() const;
    LaneView *laneAt(const QPoint &globalPosition) const;
    std::optional<IncidentId> incidentAt(const LaneView &lane, const QModelIndex &index) const;

    const WarRoom &m_room;
    IncidentCardDelegate *m_delegate;
    QWidget *m_row;
    std::array<LaneView *, kAllStatuses.size()> m_lanes;
    std::optional<IncidentId> m_current;
    const AlarmBook *m_deadlines = nullptr;
    int m_deadlinesSeen = 0; ///< the book's revision as painted
    bool m_markPending = false;
    bool m_reveal = false; ///< bring the current card into view with the next mark
};

} // namespace quarterdeck
