// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/alarmbook.h"

#include <optional>

namespace quarterdeck {

/// One note for what is due, three for what is overdue.
enum class AlarmVoice { Amber, Red };

/// When a console may be heard. Each deadline is told once when it is due and once when it is overdue, again as overdue when a snooze ends;
/// between two voices a minute passes, in a flood ten and only red ones; what came together is one voice, the loudest. What passed while the
/// sound was off is not made up for. A value without a clock: whoever asks says the time of the steady clock. One thread.
class AlarmPacing
{
public:
    static constexpr Milliseconds kPause{60 * 1000};
    static constexpr Milliseconds kFloodPause{10 * 60 * 1000};

    /// What to sound now, if anything; ask about once a second.
    std::optional<AlarmVoice> next(const QVector<Alarm> &alarms, bool isFlood, bool isOn, qint64 steadyMs);

private:
    struct Told
    {
        Alarm alarm;
        bool asOverdue = false; ///< else as due
    };
    const Told *told(const Alarm &alarm) const;

    QVector<Told> m_told; ///< of the alarms that stand; never more than those
    std::optional<qint64> m_soundedAt;
};

} // namespace quarterdeck
