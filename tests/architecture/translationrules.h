// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace quarterdeck::architecture {

/// What is not finished in one .ts file: messages without translation or marked unfinished, messages no source has any more,
/// plural forms that are missing, and placeholders (%1, %n) that the translation lost or made up.
Violations incompleteTranslations(const SourceFile &messages);

} // namespace quarterdeck::architecture
