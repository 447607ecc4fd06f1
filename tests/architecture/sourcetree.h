// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quarterdeck::architecture {

/// One text file of the tree. `code` is the text with comments blanked, `bare` with the insides of literals blanked too;
/// both keep every offset and line break of `text`, so a place found in one is a place in all.
struct SourceFile
{
    QString path; ///< relative to the top, "model/domain/fold.cpp"
    QString text;
    QString code;
    QString bare;

    bool isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
    bool isUnder(const QStringList &folders) const;
    /// "model/domain", "views/board", "app/quarterdeck"; empty for files of no room (tests, packaging, top level).
    QString room() const;
    int lineAt(qsizetype offset) const;
};

/// A file from its text; planted violations in the tests are made with it.
SourceFile sourceFile(const QString &path, const QString &text);

/// Every text file of the repository below `top`, in path order; what a build, an editor or a rehearsal leaves is not read.
std::vector<SourceFile> readTree(const QString &top);

/// A broken rule at a place, one line for people.
struct Violation
{
    QString path;
    int line = 0;
    QString what;

    QString text() const;
};
using Violations = std::vector<Violation>;

/// One violation a line, for a failing test's message.
QString listed(const Violations &violations);

/// From the bracket at `open` to past the one that closes it, brackets inside literals ignored; to the end if none does.
qsizetype pastClosing(const SourceFile &file, qsizetype open);

} // namespace quarterdeck::architecture
