// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/alarmpacing.h"

#include <algorithm>

namespace quarterdeck {

const AlarmPacing::Told *AlarmPacing::told(const Alarm &alarm) const
{
    const auto found = std::find_if(m_told.begin(), m_told.end(), [&](const Told &one) { return one.alarm.isSame(alarm); });
    return found == m_told.end() ? nullptr : &*found;
}

std::optional<AlarmVoice> AlarmPacing::next(const QVector<Alarm> &alarms, bool isFlood, bool isOn, qint64 steadyMs)
{
    const Milliseconds pause = isFlood ? kFloodPause : kPause;
    const bool mayVoice = !m_soundedAt || steadyMs - *m_soundedAt >= pause.count();
    std::optional<AlarmVoice> voice;
    QVector<Told> standing;
    for (const Alarm &alarm : alarms) {
        const Told *before = told(alarm);
        const bool isOverdue = alarm.state == ClockState::Overdue;
        if (!isOverdue && alarm.state != ClockState::Due) {
            standing.append({alarm, false}); // answered: heard again only when it comes back
            continue;
        }
        const bool isNew = !before || (isOverdue && !before->asOverdue);
        const bool isHeld = isOn && !mayVoice && (isOverdue || !isFlood);
        if (isNew && isHeld) {
            if (before)
                standing.append(*before);
            continue; // its turn comes after the pause, if it still stands then
        }
        if (isNew && isOn && (isOverdue || !isFlood) && voice != AlarmVoice::Red)
            voice = isOverdue ? AlarmVoice::Red : AlarmVoice::Amber;
        standing.append({alarm, isOverdue});
    }
    m_told = std::move(standing);
    if (voice)
        m_soundedAt = steadyMs;
    return voice;
}

} // namespace quarterdeck
