// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/alarmpacing.h"

#include <QByteArray>

namespace quarterdeck {

/// The sound of a voice as a WAV file in memory (mono, 16 bit): three rising notes for red, one for amber, with soft edges so that
/// nothing clicks. Computed, the same bytes every time; under a second and 64 KB. Pure, any thread.
QByteArray alarmTone(AlarmVoice voice);

} // namespace quarterdeck
