// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

namespace quarterdeck::architecture {

/// A function and its length in lines, signature to closing brace; found by the style's own-line braces, so roughly.
struct FunctionSize
{
    QString path;
    int line = 0;
    QString name;
    int lines = 0;
};
std::vector<FunctionSize> functionSizes(const SourceFile &file);

/// The sizes against the design's guide as a table for people: lines by room, files and functions past the guide, and test
/// lines beside product lines. Printed, never a reason to fail.
QString sizeTable(const std::vector<SourceFile> &files);

} // namespace quarterdeck::architecture
