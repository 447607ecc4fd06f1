// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/situationstrip.h"

#include "common/chip.h"
#include "common/plainlabel.h"
#include "common/privatemark.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "items/clocksmodel.h"
#include "sharing/linkstatus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace quarterdeck {

namespace {

/// What makes room for the title, the least missed first: a tool tip, the timeline or a band says it too, or it goes without saying.
enum Spare { TimeOfSaving, ServerName, ElapsedWord, FloodChip, SpareCount };

} // namespace

SituationStrip::SituationStrip(WarRoom &room, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent), m_room(room), m_themes(themes), m_severity(new SeverityChip(themes, this)), m_ref(new PlainLabel(this)),
      m_title(new ElidedLabel(this)), m_status(new StatusChip(themes, this)), m_commander(new Chip(themes, this)),
      m_elapsedWord(new PlainLabel(tr("elapsed"), TextTone::Quiet, this)), m_elapsed(new PlainLabel(this)), m_update(new Chip(themes, this)), m_flood(new Chip(themes, this)), m_sound(new QToolButton(this)), m_clock(new PlainLabel(this)), m_saved(new Chip(themes, this)), m_link(new LinkStatus(themes, this)), m_private(new PrivateMark(themes, this)), m_practice(new Chip(themes, this))
{
    setObjectName(QStringLiteral("situationStrip"));
    setAccessibleName(tr("Situation"));
    setAutoFillBackground(true);
    m_clock->setTone(TextTone::Secondary);
    m_elapsed->setAccessibleName(tr("Elapsed"));
    m_clock->setAccessibleName(tr("Time"));

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_practice);
    row->addWidget(m_severity);
    row->addWidget(m_ref);
    row->addWidget(m_private);
    row->addWidget(m_title, 1);
    row->addWidget(m_status);
    row->addWidget(m_commander);
    row->addWidget(m_elapsedWord);
    row->addWidget(m_elapsed);
    row->addWidget(m_update);
    row->addWidget(m_flood);
    row->addWidget(m_clock);
    row->addWidget(m_sound);
    row->addWidget(m_saved);
    row->addWidget(m_link);
    connect(m_link, &LinkStatus::clicked, this, &SituationStrip::linkPressed);
    connect(&room, &WarRoom::syncChanged, this, &SituationStrip::setSync);
    m_practice->setText(tr("PRACTICE"), ChipLook::Due);
    m_practice->hide();
    m_update->hide();
    m_update->setObjectName(QStringLiteral("next-update"));
    m_flood->setObjectName(QStringLiteral("alert-flood"));
    m_flood->hide();
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setAutoRaise(true);
    m_sound->setFocusPolicy(Qt::NoFocus); // among the first in the window: the keyboard must not begin here; the command has a key
    connect(m_sound, &QToolButton::clicked, this, &SituationStrip::soundPressed);
    setSound(false);
    restyle();
    refresh();
    setSync(room.sync());
}

void SituationStrip::restyle()
{
    const Typography type(font());
    m_ref->setFont(type.fixed());
    m_title->setFont(type.heading());
    m_elapsed->setFont(type.timer());
    m_clock->setFont(type.timer());
    layout()->setContentsMargins(type.space(3), 0, type.space(3), 0);
    layout()->setSpacing(type.space(3));
    setFixedHeight(std::max(type.space(12), type.controlHeight() + type.space(4)));
}

void SituationStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void SituationStrip::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &SituationStrip::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &SituationStrip::refresh);
    }
    refresh();
}

void SituationStrip::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_link->setTimeFormat(format);
    tick();
}

void SituationStrip::setStorage(const StorageState &state)
{
    m_storage = state;
    if (state.kind == StorageState::Kind::Saved)
        m_lastSaved = m_room.clock().now();
    tick();
}

void SituationStrip::setSync(const SyncState &state)
{
    m_link->setState(state);
    makeRoom();
}

void SituationStrip::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void SituationStrip::setSound(bool isOn)
{
    m_sound->setText(isOn ? tr("sound on") : tr("sound off"));
    m_sound->setAccessibleName(isOn ? tr("Alarms are heard") : tr("Alarms are silent"));
    m_sound->setToolTip(plainTooltip(isOn ? tr("Alarms are heard; press to silence them.") : tr("Alarms are silent; press to hear them.")));
}

void SituationStrip::setFlood(int count)
{
    m_floodCount = count;
    if (count > 0)
        m_flood->setText(tr("Alert flood: %1").arg(count), ChipLook::Due);
    makeRoom();
}

/// The title is what the room looks for: as long as it is cut, the next of the others gives way.
void SituationStrip::makeRoom()
{
    leaveOut(m_leftOut); // what is shown at all may have changed
    int wanted = layout()->sizeHint().width();
    for (int part = 0; part < m_leftOut; ++part)
        wanted += gainedBy(part);
    int parts = 0;
    while (parts < SpareCount && wanted > width())
        wanted -= gainedBy(parts++);
    leaveOut(parts);
}

void SituationStrip::leaveOut(int parts)
{
    m_leftOut = parts;
    showSaved();
    m_link->setBrief(parts > ServerName);
    m_elapsedWord->setVisible(parts <= ElapsedWord && m_incident && m_incident->state().declared);
    m_flood->setVisible(parts <= FloodChip && m_floodCount > 0);
}

/// How much narrower the strip is without that part, in pixels; 0 when it is not shown anyway.
int SituationStrip::gainedBy(int part) const
{
    switch (part) {
    case TimeOfSaving: {
        const QFontMetrics metrics = m_saved->fontMetrics();
        return m_lastSaved && m_storage.kind == StorageState::Kind::Saved
                 ? metrics.horizontalAdvance(savedWithTime()) - metrics.horizontalAdvance(tr("Saved"))
                 : 0;
    }
    case ServerName:
        return m_link->gainedByBrief();
    case ElapsedWord:
        return m_incident && m_incident->state().declared ? m_elapsedWord->sizeHint().width() + layout()->spacing() : 0;
    default:
        return m_floodCount > 0 ? m_flood->sizeHint().width() + layout()->spacing() : 0;
    }
}

void SituationStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void SituationStrip::refresh()
{
    const bool shown = m_incident && m_incident->state().declared;
    for (QWidget *part : {static_cast<QWidget *>(m_severity), static_cast<QWidget *>(m_ref), static_cast<QWidget *>(m_status),
                          static_cast<QWidget *>(m_commander), static_cast<QWidget *>(m_elapsed)})
        part->setVisible(shown);
    if (shown) {
        const Incident &incident = m_incident->state();
        m_severity->setSeverity(incident.severity.value_or(SeverityLevel{}));
        m_ref->setText(incident.ref);
        m_title->setText(incident.title);
        m_private->refresh(incident);
        m_status->setStatus(incident.status);
    } else {
        m_title->setText(tr("No incident open"));
        m_private->hide();
    }
    tick();
}

void SituationStrip::showCommander(const Incident &incident, Instant now)
{
    const QString holder = incident.holder(role::Commander);
    if (!holder.isEmpty()) {
        m_commander->setText(tr("IC %1").arg(holder), ChipLook::Quiet);
        return;
    }
    if (!isActive(incident.status) || !incident.commanderVacantSince) {
        m_commander->setText(tr("No commander"), ChipLook::Quiet);
        return;
    }
    const Milliseconds vacant = now - *incident.commanderVacantSince;
    const VacancyAlarm alarm = commanderVacancy(m_room.policyOf(incident), incident.severity, vacant);
    const ChipLook look = alarm == VacancyAlarm::Overdue ? ChipLook::Overdue : alarm == VacancyAlarm::Due ? ChipLook::Due : ChipLook::Outlined;
    m_commander->setText(tr("NO IC %1").arg(TimeFormat::countUp(vacant)), look);
}

void SituationStrip::showUpdate()
{
    const auto next = m_clocks ? m_clocks->nextUpdate() : std::nullopt;
    m_update->setVisible(next.has_value());
    if (!next)
        return;
    const Milliseconds over = overBy(next->first, m_clocks->now());
    switch (next->second) {
    case ClockState::Normal:
    case ClockState::Met:
        m_update->setText(tr("next update %1").arg(TimeFormat::duration(-over)), ChipLook::Quiet);
        break;
    case ClockState::Due:
        m_update->setText(tr("next update %1").arg(TimeFormat::duration(-over)), ChipLook::Due);
        break;
    case ClockState::Overdue:
        m_update->setText(tr("update %1").arg(TimeFormat::overdue(over)), ChipLook::Overdue);
        break;
    case ClockState::Acknowledged:
    case ClockState::Snoozed:
        m_update->setText(tr("update %1").arg(TimeFormat::overdue(over)), ChipLook::Outlined);
        break;
    }
}

void SituationStrip::tick()
{
    const Instant now = m_room.clock().now();
    m_clock->setText(m_format.clock(now));
    if (m_incident && m_incident->state().declared) {
        const Incident &incident = m_incident->state();
        const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
        const bool ended = resolved.state == MilestoneValue::State::At;
        const MilestoneValue &detected = incident.milestone(Milestone::Detected);
        const Instant start = detected.state == MilestoneValue::State::At ? detected.at : incident.declaredAt();
        m_elapsed->setText(TimeFormat::elapsed((ended ? resolved.at : now) - start));
        showCommander(incident, now);
    }
    showUpdate();
    makeRoom();
}

QString SituationStrip::savedWithTime() const { return tr("Saved %1").arg(m_format.timeWithSeconds(*m_lastSaved)); }

void SituationStrip::showSaved()
{
    switch (m_storage.kind) {
    case StorageState::Kind::Saved:
        m_saved->setText(m_lastSaved && m_leftOut <= TimeOfSaving ? savedWithTime() : tr("Saved"), ChipLook::Quiet);
        break;
    case StorageState::Kind::Saving:
        m_saved->setText(tr("Saving…"), ChipLook::Quiet);
        break;
    case StorageState::Kind::OwnerLost:
        m_saved->setText(tr("Reconnecting…"), ChipLook::Due);
        break;
    case StorageState::Kind::Failing:
        m_saved->setText(tr("NOT SAVED"), ChipLook::Overdue);
        break;
    }
}

} // namespace quarterdeck
