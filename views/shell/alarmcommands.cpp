// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/alarmcommands.h"

#include "alarms/alarmnotice.h"
#include "items/clocksmodel.h"
#include "shell/promptpanel.h"
#include "shell/windowalarms.h"
#include "warroom/whenready.h"

namespace quarterdeck {

namespace {

constexpr int kSnoozes[] = {1, 3, 5, 10}; // minutes; the policy of the log allows ten at most
constexpr int kUsual = 2;

} // namespace

AlarmCommands::AlarmCommands(WarRoom &room, CommandActions &actions, PromptPanel &panel, const ClocksModel &clocks,
                             WindowAlarms &alarms, QObject *parent)
    : QObject(parent),
      m_room(room),
      m_panel(panel),
      m_clocks(clocks),
      m_alarms(alarms)
{
    const auto on = [this, &actions](CommandKey key, auto slot) {
        connect(actions.action(key), &QAction::triggered, this, slot);
    };
    on(CommandKey::Acknowledge, [this] { acknowledge(); });
    on(CommandKey::SnoozeAlarm, [this] { snooze(); });
    on(CommandKey::Escalate, [this] { escalate(); });
    on(CommandKey::Sound, [this] { m_alarms.toggleSound(); });
}

void AlarmCommands::acknowledge()
{
    const bool isOpen = m_incident && m_incident->isLoaded() && isActive(m_incident->state().status);
    if (isOpen && m_incident->state().milestone(Milestone::Acknowledged).state == MilestoneValue::State::NotRecorded)
        return acknowledgeIncident();
    const QVector<Alarm> alarms = m_alarms.alarms();
    if (const Alarm *worst = worstUnanswered(alarms))
        m_alarms.answer(*worst, Milliseconds(0));
    else
        emit said(tr("Nothing to acknowledge."));
}

void AlarmCommands::acknowledgeIncident()
{
    const MilestoneRecorded taken{Milestone::Acknowledged, MilestoneValue::time(m_room.clock().now()), {}};
    whenReady(this, m_room.submit(m_incident->id(), taken), [this](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        emit said(receipt ? tr("Acknowledged.") : receipt.error().message);
    });
}

void AlarmCommands::snooze()
{
    const QVector<Alarm> alarms = m_alarms.alarms();
    const Alarm *worst = worstUnanswered(alarms);
    if (!worst) {
        emit said(tr("Nothing to snooze."));
        return;
    }
    Prompt prompt;
    prompt.title = tr("Snooze: %1").arg(alarmSentence(*worst, m_room.clock().now()));
    prompt.hint = tr("Press a digit, then Enter. It stays listed, and comes back.");
    prompt.hasText = false;
    prompt.selected = kUsual;
    prompt.choices = [](const QString &) {
        QVector<PromptChoice> choices;
        for (const int minutes : kSnoozes)
            choices.append(
                {QStringLiteral("%1  ").arg(choices.size() + 1) + tr("%n minute(s)", "to snooze", minutes), {}, minutes, {}});
        return choices;
    };
    prompt.accept = [this, alarm = *worst](const QString &, const QVariant &value) {
        m_alarms.answer(alarm, Milliseconds(value.toInt() * 60000));
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

/// The tier is answered too: it has been asked, so its alarm is over; the next one counts on until somebody takes the incident on.
void AlarmCommands::escalate()
{
    const std::optional<Escalation> tier = m_clocks.escalationDue();
    if (!tier || !m_incident) {
        emit said(tr("No escalation is due."));
        return;
    }
    const Instant now = m_room.clock().now();
    const IncidentId incident = m_incident->id();
    EntryBody body;
    body.type = EntryType::Escalation;
    body.text = escalationText(*tier);
    body.occurred = now;
    const AlarmAnswered asked{tier->reading.clock, tier->reading.subject, tier->reading.dueAt, now, 0};
    whenReady(this, m_room.submitUnannounced(incident, asked), [this, incident, body](const QFuture<Result<Receipt>> &ready) {
        if (const Result<Receipt> receipt = ready.result(); !receipt) {
            emit said(receipt.error().message);
            return;
        }
        whenReady(this, m_room.submit(incident, EntryLogged{body}),
                  [this, text = body.text](const QFuture<Result<Receipt>> &logged) {
                      const Result<Receipt> receipt = logged.result();
                      emit said(receipt ? text : receipt.error().message);
                  });
    });
}

} // namespace quarterdeck
