// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace quarterdeck {

/// Says where a window beside another one shall be; without that some window managers put it into a corner, half off the screen. Whole on
/// the screen of its parent, title bar included, as far as it fits. `across` and `down`: 0 = at the beginning of the parent, 1 = at its end.
inline void placeOverParent(QWidget &window, double across = 0.5, double down = 0.5)
{
    const QWidget *parent = window.parentWidget() ? window.parentWidget()->window() : nullptr;
    if (!parent || !parent->screen())
        return;
    const QRect room = parent->screen()->availableGeometry();
    const QRect inner = parent->geometry(), outer = parent->frameGeometry(); // the frame will be like the parent's
    const int left = inner.left() - outer.left(), top = inner.top() - outer.top();
    const int width = window.width() + 2 * left, height = window.height() + top + (outer.bottom() - inner.bottom());
    const auto within = [](int at, int from, int to) { return std::max(from, std::min(at, to)); };
    const int x = outer.left() + int((outer.width() - width) * across), y = outer.top() + int((outer.height() - height) * down);
    window.move(within(x, room.left(), room.right() + 1 - width), within(y, room.top(), room.bottom() + 1 - height));
}

/// After it grew: up and aside as far as needed to be whole on its screen.
inline void keepOnScreen(QWidget &window)
{
    const QRect room = window.screen()->availableGeometry(), frame = window.frameGeometry();
    const int over = frame.bottom() - room.bottom(), aside = frame.right() - room.right();
    if (over > 0 || aside > 0)
        window.move(std::max(room.left(), frame.left() - std::max(0, aside)), std::max(room.top(), frame.top() - std::max(0, over)));
}

} // namespace quarterdeck
