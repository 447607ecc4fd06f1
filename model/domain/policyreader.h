// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

/// What a policy file may be. parsePolicy() of policy.h reads it: the checks there are the truth, resources/policies/policy.schema.json
/// says the same for editors. Pure, any thread.
namespace quarterdeck::policylimits {

inline constexpr qsizetype Bytes = 1024 * 1024;
inline constexpr int FewestLevels = 3;
inline constexpr int MostLevels = 5;
inline constexpr int MostCriteria = 12;

/// Lower-case letters, digits and hyphens, 40 at most: a name is part of a file's name.
bool isPolicyName(const QString &name);

} // namespace quarterdeck::policylimits
