// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quarterdeck::simulation {

class World;

/// Whether every promise held, once all is healed: nothing lost, nothing double, no holes, nothing forged or changed, equal logs and
/// equal state everywhere, non-members empty-handed, counts honest. One sentence per broken promise.
QStringList brokenPromises(const World &world);

} // namespace quarterdeck::simulation
