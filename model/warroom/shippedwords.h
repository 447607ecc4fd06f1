// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagewords.h"

namespace quarterdeck {

/// The words that come with the program (:/messages/words.json), read once. Any thread.
const MessageWords &shippedMessageWords();

} // namespace quarterdeck
