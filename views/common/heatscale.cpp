// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/heatscale.h"

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

struct Step
{
    QRgb fill;
    QRgb text;
};

// J. R. Nunez, C. R. Anderton & R. S. Renslow, "Optimizing colormaps with consideration for color vision deficiency", PLoS ONE 13 (2018).
constexpr std::array<Step, 5> kSteps{{{0xff35456c, 0xffffffff},
                                      {0xff666970, 0xffffffff},
                                      {0xff948e77, 0xff0b0e12},
                                      {0xffc8b866, 0xff0b0e12},
                                      {0xfffee838, 0xff0b0e12}}};

const Step &at(int step) { return kSteps[static_cast<size_t>(std::clamp(step, 1, 5) - 1)]; }

} // namespace

QColor heatColor(int step) { return QColor::fromRgb(at(step).fill); }

QColor heatTextColor(int step) { return QColor::fromRgb(at(step).text); }

} // namespace quarterdeck
