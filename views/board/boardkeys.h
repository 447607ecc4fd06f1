// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QKeyEvent>

#include <optional>

namespace quarterdeck {

/// What a key means while the board has the keyboard, the same in cards and list. Pure.
struct BoardKey
{
    enum class Act { None, Open, SetStatus, Filter, Previous, Next };
    Act act = Act::None;
    Status status = Status::Detected; ///< for SetStatus

    /// Previous and Next are the lane before and after in reading order, so that the arrow points where it goes.
    static BoardKey of(const QKeyEvent &event, Qt::LayoutDirection direction);
};

} // namespace quarterdeck
