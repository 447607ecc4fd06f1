// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/alarmpacing.h"

namespace quarterdeck {

/// Whoever makes an alarm heard. play() returns at once and never fails: a console without a sound device is a quiet one. GUI thread.
class AlarmPlayer
{
public:
    virtual ~AlarmPlayer() = default;
    virtual void play(AlarmVoice voice) = 0;
};

} // namespace quarterdeck
