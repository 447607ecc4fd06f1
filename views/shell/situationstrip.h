// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QWidget>

class QToolButton;

namespace quarterdeck {

class Chip;
class ClocksModel;
class ElidedLabel;
class LinkStatus;
class PlainLabel;
class PrivateMark;
class SeverityChip;
class StatusChip;
class ThemeStore;

/// The line that never hides: severity, ref and title, status, commander or the lack of one, elapsed, the next update, a flood of alarms, the
/// time, whether alarms are heard, whether all is saved, and the link to the shared database where there is one. What is said elsewhere too
/// gives way before the title is cut. Read-only. GUI thread; follows the live incident and ticks once a second by the window's heartbeat.
class SituationStrip final : public QWidget
{
    Q_OBJECT
public:
    SituationStrip(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// Where the next update to customers is counted; the window ticks it.
    void setClocks(const ClocksModel *clocks) { m_clocks = clocks; }
    void setTimeFormat(const TimeFormat &format);
    void setStorage(const StorageState &state);
    /// Shows PRACTICE: nothing here counts.
    void setPractice(bool practice);
    /// Says whether alarms are heard; always there, because nobody can hear that they are not.
    void setSound(bool isOn);
    /// How many alarms came at once; 0 = no flood.
    void setFlood(int count);

public slots:
    void tick();
    void setSync(const quarterdeck::SyncState &state);

signals:
    /// The link's state was pressed.
    void linkPressed();
    /// The state of the sound was pressed.
    void soundPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void refresh();
    void showCommander(const Incident &incident, Instant now);
    void showUpdate();
    void showSaved();
    QString savedWithTime() const;
    void makeRoom();
    void leaveOut(int parts);
    int gainedBy(int part) const;

    WarRoom &m_room;
    const ThemeStore &m_themes;
    std::shared_ptr<LiveIncident> m_incident;
    TimeFormat m_format;
    StorageState m_storage;
    std::optional<Instant> m_lastSaved;
    SeverityChip *m_severity;
    PlainLabel *m_ref;
    ElidedLabel *m_title;
    StatusChip *m_status;
    Chip *m_commander;
    PlainLabel *m_elapsedWord;
    PlainLabel *m_elapsed;
    const ClocksModel *m_clocks = nullptr;
    Chip *m_update;
    Chip *m_flood;
    int m_floodCount = 0;
    int m_leftOut = 0; ///< how many of the parts that may be, beginning with the least missed
    QToolButton *m_sound;
    PlainLabel *m_clock;
    Chip *m_saved;
    LinkStatus *m_link;
    PrivateMark *m_private;
    Chip *m_practice;
};

} // namespace quarterdeck
