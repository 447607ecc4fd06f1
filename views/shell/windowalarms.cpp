// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowalarms.h"

#include "alarms/alarmnotice.h"
#include "alarms/canberraplayer.h"
#include "alarms/markcard.h"
#include "alarms/windowsight.h"
#include "common/timeformat.h"
#include "domain/clockname.h"
#include "items/incidentmark.h"
#include "shell/bannerstack.h"
#include "shell/situationstrip.h"
#include "shell/windowsession.h"
#include "warroom/whenready.h"
#include "work/clockspanel.h"

#include <QPushButton>

#include <utility>

namespace quarterdeck {

namespace {

const QString kFlood = QStringLiteral("flood");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

QString settingOf(bool atWall) { return atWall ? QStringLiteral("soundAtWall") : QStringLiteral("soundAtDesk"); }

std::optional<bool> chosen(const WindowSession &session, bool atWall)
{
    const QString word = session.text(settingOf(atWall));
    return word == kOn ? std::optional(true) : word == kOff ? std::optional(false) : std::nullopt;
}

} // namespace

WindowAlarms::WindowAlarms(WarRoom &room, const ThemeStore &themes, WindowSession *session, const AlarmPlaces &places,
                           QObject *parent)
    : QObject(parent),
      m_room(room),
      m_themes(themes),
      m_session(session),
      m_places(places),
      m_isSeen(isAnyWindowSeen),
      m_mark(new MarkCard(themes, places.window))
{
    if (m_session) {
        for (const bool atWall : {false, true})
            m_sound.choose(atWall, chosen(*m_session, atWall));
    }
    showSound();
}

WindowAlarms::~WindowAlarms() = default;

void WindowAlarms::setPlayer(std::unique_ptr<AlarmPlayer> player) { m_player = std::move(player); }

void WindowAlarms::setNotifier(std::unique_ptr<DesktopNotifier> notifier)
{
    m_notifier = std::move(notifier);
    connect(m_notifier.get(), &DesktopNotifier::openWanted, this, &WindowAlarms::openNotified);
    connect(m_notifier.get(), &DesktopNotifier::acknowledgeWanted, this, [this] {
        if (m_notified)
            answer(*m_notified, Milliseconds(0));
    });
    connect(m_notifier.get(), &DesktopNotifier::dismissed, this, [this] { m_dismissed = m_notified; });
}

void WindowAlarms::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident) {
        m_incident->disconnect(this);
        if (!m_isWatched)
            m_book.forget(m_incident->id());
    }
    m_incident = std::move(incident);
    m_isStale = true;
    if (m_incident) {
        const auto stale = [this] { m_isStale = true; };
        connect(m_incident.get(), &LiveIncident::loaded, this, stale);
        connect(m_incident.get(), &LiveIncident::headChanged, this, stale);
        connect(m_incident.get(), &LiveIncident::entryAdded, this, stale);
        connect(m_incident.get(), &LiveIncident::entryChanged, this, stale);
        connect(m_incident.get(), &LiveIncident::orderChanged, this, stale);
    }
    tick();
}

void WindowAlarms::take(const Incident &incident)
{
    m_isWatched = true;
    if (m_incident && m_incident->id() == incident.id && m_incident->isLoaded())
        m_isStale = true; // what is open is known better
    else
        m_book.take(incident, m_room.policyOf(incident));
}

void WindowAlarms::forget(const IncidentId &incident)
{
    if (!m_incident || m_incident->id() != incident)
        m_book.forget(incident);
}

void WindowAlarms::takeOpen()
{
    if (!m_isStale || !m_incident || !m_incident->isLoaded())
        return;
    m_isStale = false;
    m_book.take(m_incident->state(), m_room.policyOf(m_incident->state()));
}

QVector<Alarm> WindowAlarms::alarms() const { return m_book.alarms(m_room.clock().now()); }

void WindowAlarms::tick()
{
    takeOpen();
    const QVector<Alarm> standing = alarms();
    const AlarmFlood flood = m_book.flood(m_room.clock().now());
    sound(standing, flood);
    notify(standing, flood);
    showFlood(standing, flood);
    showMark();
}

void WindowAlarms::sound(const QVector<Alarm> &alarms, const AlarmFlood &flood)
{
    const auto voice = m_pacing.next(alarms, flood.isFlood(), m_sound.isOn(), m_room.clock().monotonicMs());
    if (!voice)
        return;
    if (!m_player) {
        auto player = std::make_unique<CanberraPlayer>();
        connect(player.get(), &CanberraPlayer::failed, this, &WindowAlarms::said);
        m_player = std::move(player);
    }
    m_player->play(*voice);
}

/// One note for the worst alarm, and only while nobody can see the window.
void WindowAlarms::notify(const QVector<Alarm> &alarms, const AlarmFlood &flood)
{
    if (!m_session)
        return;
    const Alarm *worst = worstUnanswered(alarms);
    if (!worst || m_isSeen()) {
        if (m_notified && m_notifier)
            m_notifier->close();
        m_notified.reset();
        m_dismissed.reset();
        return;
    }
    if (m_dismissed && m_dismissed->isSame(*worst))
        return;
    if (!m_notifier)
        setNotifier(std::make_unique<DesktopNotifier>());
    m_notified = *worst;
    m_notifier->show(alarmNote(*worst, alarms, flood));
}

void WindowAlarms::openNotified()
{
    if (!m_notified)
        return;
    QWidget &window = m_places.window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    emit incidentWanted(m_notified->incident);
}

/// No minutes in it: a band that changed every minute would be read aloud every minute, and its buttons would move under the pointer.
void WindowAlarms::showFlood(const QVector<Alarm> &alarms, const AlarmFlood &flood)
{
    QStringList worst;
    QVector<std::pair<QString, IncidentId>> others;
    for (const Alarm &alarm : flood.isFlood() ? worstOfEach(alarms) : QVector<Alarm>()) {
        worst << alarmName(alarm);
        if (!m_incident || m_incident->id() != alarm.incident)
            others.append({alarm.ref, alarm.incident});
    }
    const QString sentence = worst.isEmpty() ? QString() : floodSentence(flood);
    m_places.strip.setFlood(worst.isEmpty() ? 0 : flood.count);
    m_places.clocks.setFlood(sentence);
    const QString shown = worst.isEmpty() ? QString() : sentence + QStringLiteral(": ") + worst.join(QStringLiteral(" · "));
    if (shown == std::exchange(m_floodShown, shown))
        return;
    if (shown.isEmpty())
        return m_places.banners.hide(kFlood);
    BannerBar *bar = m_places.banners.show(kFlood, BannerKind::Warning, shown);
    bar->setDismissible(false);
    for (const auto &[ref, incident] : std::as_const(others))
        connect(bar->addButton(tr("Open %1").arg(ref)), &QPushButton::clicked, this,
                [this, id = incident] { emit incidentWanted(id); });
}

void WindowAlarms::showMark()
{
    const bool there = m_incident && m_incident->isLoaded();
    const std::optional<int> mark = there ? incidentmark::minutesAt(m_incident->state(), m_room.clock().now()) : std::nullopt;
    const int minutes = mark.value_or(0);
    const QRect area(m_places.centre.mapTo(&m_places.window, QPoint(0, 0)), m_places.centre.size());
    m_mark->say(mark ? tr("%n minute(s)", "how long the incident has lasted", minutes) : QString(), area);
}

void WindowAlarms::answer(const Alarm &alarm, Milliseconds snooze)
{
    const ClockReading &reading = alarm.reading;
    const AlarmAnswered answered{reading.clock, reading.subject, reading.dueAt, m_room.clock().now(), snooze.count()};
    const QString name = alarmName(alarm);
    whenReady(this, m_room.submit(alarm.incident, answered),
              [this, incident = alarm.incident, answered, name](const QFuture<Result<Receipt>> &ready) {
                  const Result<Receipt> receipt = ready.result();
                  if (!receipt) {
                      emit said(receipt.error().message);
                      return;
                  }
                  m_book.noteAnswer(incident, answered);
                  emit said(answered.snoozeMs > 0 ? tr("Snoozed: %1.").arg(name) : tr("Seen: %1.").arg(name));
                  tick();
              });
}

void WindowAlarms::toggleSound()
{
    m_sound.toggle();
    if (m_session)
        m_session->setText(settingOf(m_sound.isAtWall()), m_sound.isOn() ? kOn : kOff);
    showSound();
    emit said(m_sound.isOn() ? tr("Alarms are heard from now on.") : tr("Alarms are silent from now on."));
}

void WindowAlarms::setAtWall(bool isOpen)
{
    m_sound.setAtWall(isOpen);
    showSound();
}

void WindowAlarms::showSound()
{
    m_places.strip.setSound(m_sound.isOn());
    emit soundChanged(m_sound.isOn());
}

void WindowAlarms::noteClockJump(qint64 ms)
{
    const QString span = TimeFormat::countUp(Milliseconds(std::abs(ms)));
    emit noticed(tr("The clock of this computer jumped by %1, or the computer slept. The deadlines were looked at again; check "
                    "the times of what you log.")
                     .arg(span));
    const bool works = m_session && m_incident && m_incident->isLoaded() && recordsDeadlines(m_incident->state())
                    && isActive(m_incident->state().status);
    if (!works)
        return;
    EntryBody body;
    body.type = EntryType::Note;
    body.text = tr("The clock of %1 jumped by %2; timers were re-based, check times.").arg(m_room.console(), span);
    body.occurred = m_room.clock().now();
    whenReady(this, m_room.submitUnannounced(m_incident->id(), EntryLogged{body}), [this](const QFuture<Result<Receipt>> &ready) {
        if (const Result<Receipt> receipt = ready.result(); !receipt)
            emit said(receipt.error().message);
    });
}

} // namespace quarterdeck
