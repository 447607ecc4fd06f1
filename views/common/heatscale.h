// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace quarterdeck {

/// The steps of a heat map from few (1) to most (5), cividis: even in lightness, the same for people who see red and green alike. The same in
/// every theme, because a scale is learnt once. Steps outside are the nearest.
QColor heatColor(int step);
/// The number on it.
QColor heatTextColor(int step);

} // namespace quarterdeck
