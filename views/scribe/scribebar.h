// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace quarterdeck {

class ChipBar;
class PlainLabel;
class ScribeLine;
class ScribePane;
class ThemeStore;

/// The scribe line in a small window that stays on top, for when another program has the room's attention: incident, line, how it is read,
/// clock. It is the pane's line in another place: what is half typed here is half typed there, and what is logged goes through the pane's session. GUI
/// thread; pane, room and themes must outlive it. Dragged by any place that is not the line. Some Wayland desktops do not let a window stay on top.
class ScribeBar : public QWidget
{
    Q_OBJECT

public:
    ScribeBar(WarRoom &room, const ThemeStore &themes, ScribePane &pane, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    ScribeLine *line() const { return m_line; }

signals:
    void hidden();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectLine();
    void toPane();
    void fromPane();
    void updateHead();
    void tick();

    WarRoom &m_room;
    const ThemeStore &m_themes;
    ScribePane &m_pane;
    TimeFormat m_format;
    std::shared_ptr<LiveIncident> m_incident;
    bool m_passing = false; ///< a draft goes from one line to the other
    QTimer m_second;
    PlainLabel *m_incidentName;
    PlainLabel *m_clock;
    ChipBar *m_chips;
    ScribeLine *m_line;
};

} // namespace quarterdeck
