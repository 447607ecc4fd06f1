// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardkeys.h"

#include <QKeySequence>

namespace quarterdeck {

BoardKey BoardKey::of(const QKeyEvent &event, Qt::LayoutDirection direction)
{
    if (event.matches(QKeySequence::Find))
        return {Act::Filter, {}};
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return {};
    const bool mirrored = direction == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return {Act::Open, {}};
    case Qt::Key_Left:
        return {mirrored ? Act::Next : Act::Previous, {}};
    case Qt::Key_Right:
        return {mirrored ? Act::Previous : Act::Next, {}};
    default:
        break;
    }
    // By what was typed, not by key: "/" is Shift+7 on a German keyboard.
    if (event.text() == u"/")
        return {Act::Filter, {}};
    const int digit = event.text().size() == 1 ? event.text().at(0).digitValue() : -1;
    if (digit >= 1 && digit <= int(kAllStatuses.size()))
        return {Act::SetStatus, kAllStatuses[static_cast<size_t>(digit - 1)]};
    return {};
}

} // namespace quarterdeck
