// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/desktopnotifier.h"
#include "items/alarmbook.h"

#include <optional>

namespace quarterdeck {

/// "INC-7K3QZP No incident commander". Plain text.
QString alarmName(const Alarm &alarm);

/// "INC-7K3QZP No incident commander, 5 min over": whole minutes, because what changes every second is read aloud every second. Plain text.
QString alarmSentence(const Alarm &alarm, Instant now);

/// "Alert flood: 12, showing worst 3".
QString floodSentence(const AlarmFlood &flood);

/// The alarm that the desktop is told of: the worst that nobody has answered; nullptr = none. `alarms` come from AlarmBook.
const Alarm *worstUnanswered(const QVector<Alarm> &alarms);

/// What a flood is collapsed to: the worst overdue alarm of each incident, the three worst of those. Fewer incidents, fewer alarms: an
/// incident's own clocks list the rest.
QVector<Alarm> worstOfEach(const QVector<Alarm> &alarms);

/// What the desktop says of it: the commander's is critical. Fixed words above, what people wrote below.
DesktopNote alarmNote(const Alarm &worst, const QVector<Alarm> &alarms, const AlarmFlood &flood);

} // namespace quarterdeck
