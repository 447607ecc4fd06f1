// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/desktopnotifier.h"
#include "alarms/soundswitch.h"
#include "items/alarmpacing.h"
#include "warroom/warroom.h"

#include <QObject>

#include <functional>
#include <memory>

namespace quarterdeck {

class AlarmPlayer;
class BannerStack;
class ClocksPanel;
class MarkCard;
class SituationStrip;
class ThemeStore;
class WindowSession;

/// Where the window says what alarms are about.
struct AlarmPlaces
{
    QWidget &window;
    QWidget &centre; ///< over which the mark lies: the timeline, where it covers no alarm
    BannerStack &banners;
    SituationStrip &strip;
    ClocksPanel &clocks;
};

/// The alarms of the whole console, whichever incident is open: once a second it decides what is heard, what the desktop is told while no
/// window can be seen, whether a flood is collapsed, and whether the mark of ten minutes is up. It learns of the open incident by itself and of
/// the others by take(). Sound and notifications come into being with the first alarm that needs them. GUI thread; references must
/// outlive it.
class WindowAlarms final : public QObject
{
    Q_OBJECT
public:
    /// session: where the choice of sound is remembered; nullptr (practice) = nowhere, and the desktop is not told of anything.
    WindowAlarms(WarRoom &room, const ThemeStore &themes, WindowSession *session, const AlarmPlaces &places,
                 QObject *parent = nullptr);
    ~WindowAlarms() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void take(const Incident &incident);
    void forget(const IncidentId &incident);
    /// Looks at the clock again.
    void tick();

    /// What asks for attention now, the worst first.
    QVector<Alarm> alarms() const;
    const AlarmBook &book() const { return m_book; }
    /// Says that somebody has seen it, or keeps it quiet for a while.
    void answer(const Alarm &alarm, Milliseconds snooze);

    bool isSoundOn() const { return m_sound.isOn(); }
    void toggleSound();
    /// A wall is open, where sound is on unless somebody said otherwise.
    void setAtWall(bool isOpen);
    /// The wall clock moved, or the computer slept: told in a band, and logged in the incident that is worked on.
    void noteClockJump(qint64 ms);

    /// For tests: who plays, who tells the desktop, and whether any window can be seen.
    void setPlayer(std::unique_ptr<AlarmPlayer> player);
    void setNotifier(std::unique_ptr<DesktopNotifier> notifier);
    void setSight(std::function<bool()> isSeen) { m_isSeen = std::move(isSeen); }

signals:
    void soundChanged(bool isOn);
    void said(const QString &sentence);
    /// One sentence for a band.
    void noticed(const QString &sentence);
    void incidentWanted(const quarterdeck::IncidentId &incident);

private:
    void takeOpen();
    void sound(const QVector<Alarm> &alarms, const AlarmFlood &flood);
    void notify(const QVector<Alarm> &alarms, const AlarmFlood &flood);
    void showFlood(const QVector<Alarm> &alarms, const AlarmFlood &flood);
    void showMark();
    void showSound();
    void openNotified();

    WarRoom &m_room;
    const ThemeStore &m_themes;
    WindowSession *m_session;
    AlarmPlaces m_places;
    std::shared_ptr<LiveIncident> m_incident;
    bool m_isStale = true;    ///< the open incident has changed since it was taken
    bool m_isWatched = false; ///< somebody tells of the other incidents
    AlarmBook m_book;
    AlarmPacing m_pacing;
    SoundSwitch m_sound;
    std::unique_ptr<AlarmPlayer> m_player;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::function<bool()> m_isSeen;
    std::optional<Alarm> m_notified, m_dismissed;
    QString m_floodShown;
    MarkCard *m_mark;
};

} // namespace quarterdeck
