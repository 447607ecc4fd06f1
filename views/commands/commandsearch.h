// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"

namespace quarterdeck {

/// A command that typed words may mean.
struct CommandMatch
{
    CommandKey key;
    bool meant = false; ///< nothing reads like that; this is what comes near ("did you mean")
    friend bool operator==(const CommandMatch &, const CommandMatch &) = default;
};

/// The commands that these words name, those whose name begins with them first; nothing typed = all of them, in the menus' order. Words that
/// name none are compared letter by letter. Disabled commands and the palette itself are left out. GUI thread.
QVector<CommandMatch> commandsMatching(const CommandActions &actions, const QString &typed);

/// A command's name without mnemonic and ellipsis.
QString plainName(const QAction &action);

} // namespace quarterdeck
