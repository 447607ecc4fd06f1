// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/warroom.h"

#include <QWidget>

namespace quarterdeck {

class Chip;
class ElidedLabel;
class PlainLabel;
class SeverityChip;
class StatusChip;
class ThemeStore;

/// The line that never hides: severity, ref and title, status, commander or the lack of one, elapsed, the time, and whether all is
/// saved. Read-only. GUI thread; follows the live incident and ticks once a second by the window's heartbeat.
class SituationStrip final : public QWidget
{
    Q_OBJECT
public:
    SituationStrip(WarRoom &room, const ThemeStore &themes, QWidget *parent = nullptr);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    void setStorage(const StorageState &state);
    /// Shows PRACTICE: nothing here counts.
    void setPractice(bool practice);

public slots:
    void tick();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void refresh();
    void showCommander(const Incident &incident, Instant now);

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
    PlainLabel *m_clock;
    Chip *m_saved;
    Chip *m_practice;
};

} // namespace quarterdeck
