// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace quarterdeck::architecture {

/// Words that may not stand in the sources: nested event loops, rich text, colours outside the theme … The table is in the
/// .cpp, one rule a line, each with its reason.
Violations forbiddenWords(const std::vector<SourceFile> &files);

/// Every source begins with its licence line.
Violations missingLicences(const std::vector<SourceFile> &files);

/// File names that promise nothing: Manager, Helper, Util, Misc.
Violations emptyNames(const std::vector<SourceFile> &files);

/// Message boxes whose text format was left to guessing; one setTextFormat(Qt::PlainText) for each box of a file.
Violations guessingMessageBoxes(const std::vector<SourceFile> &files);

/// String literals with a word in them that go to the screen without tr(), in the views and the window program, and error
/// messages without it anywhere.
Violations untranslatedStrings(const std::vector<SourceFile> &files);

} // namespace quarterdeck::architecture
