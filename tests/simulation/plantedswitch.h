// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quarterdeck::simulation {

/// Which fault of planted.txt is switched on, counted from 1; 0 = none. Read by the instrumented copy of the replicator only.
inline int plantedFault = 0;
inline bool isPlanted(int number) { return plantedFault == number; }

} // namespace quarterdeck::simulation
