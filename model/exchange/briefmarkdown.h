// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handoverbrief.h"

namespace quarterdeck {

/// The brief as Markdown: headings and lists; nothing anybody typed becomes markup. Pure.
QString markdown(const HandoverBrief &brief);

} // namespace quarterdeck
