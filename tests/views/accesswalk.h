// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QVector>

class QAccessibleInterface;
class QWidget;

// What somebody meets who has no mouse, no eyes or unsteady hands, as sentences about what is wrong; empty = nothing.
namespace quarterdeck::testing {

/// What the Tab key may come to in that window: shown, enabled, no part of another stop.
QVector<QWidget *> tabStops(const QWidget &window);

/// A widget as a failure names it.
QString described(const QWidget *widget);

/// The tree that screen readers read, from the window down: every control has a name and a role, says whether it is enabled, checked,
/// expandable, focusable or secret as the widget behind it is, and rows and tabs have names.
QString wrongInTree(QWidget &window);

/// Every stop offers a finger 24 px each way (WCAG 2.2, 2.5.8).
QString wrongInSizes(const QWidget &window);

/// Tab goes from stop to stop and round, past every one of them; wherever it stops the place is on the screen and something of it changes by
/// 3:1 or more when the keyboard comes (WCAG 2.2, 2.4.7 and 2.4.13). Stops in one pane
/// come as they are read, and Shift+Tab leads back the same way. The keyboard must be in the window.
QString wrongOnTheWayRound(QWidget &window);

} // namespace quarterdeck::testing
