// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mitigation.h"

namespace quarterdeck {

/// The shipped catalogue of mitigations, read when it is first asked for. GUI thread, or a program's main one. Empty when the program was
/// built without it.
const QVector<Mitigation> &mitigationCatalogue();
/// The one with this key, in any case; nullptr when there is none.
const Mitigation *findMitigation(const QString &key);

} // namespace quarterdeck
