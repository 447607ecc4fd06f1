// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace quarterdeck {

/// What a widget of our own, or a plain area, is to a screen reader; otherwise it would be nothing. Before anything asks for it, so where the
/// widget is made. GUI thread.
void speakAs(QWidget &widget, QAccessible::Role role);

} // namespace quarterdeck
