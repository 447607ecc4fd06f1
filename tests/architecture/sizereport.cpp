// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizereport.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck::architecture {

namespace {

// The design's guide: seldom over these.
constexpr int kLongSource = 500;
constexpr int kLongHeader = 250;
constexpr int kLongFunction = 60;

int lineCount(const SourceFile &file) { return int(file.text.count(u'\n')); }

/// A room, or the first two folders of a test.
QString shelf(const SourceFile &file) { return file.path.section(u'/', 0, 1); }

/// The lines above a brace that make up one declaration, and the line they start on.
QString declarationAbove(const QStringList &lines, qsizetype brace, qsizetype &start)
{
    static const QRegularExpression ending(QStringLiteral("[;{}]\\s*$|^\\s*$|^\\s*(public|private|protected|signals|#)"));
    start = brace;
    while (start > 0 && !ending.match(lines.at(start - 1)).hasMatch()) {
        --start;
    }
    return lines.mid(start, brace - start).join(u' ').simplified();
}

QString row(const QString &left, int value, const QString &right = {})
{
    return QStringLiteral("  %1 %2 %3")
        .arg(left.leftJustified(64))
        .arg(value, 6)
        .arg(right)
        .trimmed()
        .prepend(QStringLiteral("  "));
}

} // namespace

std::vector<FunctionSize> functionSizes(const SourceFile &file)
{
    static const QRegularExpression other(QStringLiteral("\\b(class|struct|union|enum|namespace)\\b[^()]*$|=\\s*$"));
    static const QRegularExpression name(QStringLiteral("([\\w:~]+)\\s*\\("));
    std::vector<FunctionSize> sizes;
    const QStringList lines = file.bare.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed() != u"{") {
            continue;
        }
        qsizetype start = i;
        const QString declaration = declarationAbove(lines, i, start);
        if (!declaration.contains(u'(') || other.match(declaration).hasMatch()) {
            continue;
        }
        const QString indent = lines.at(i).left(lines.at(i).indexOf(u'{'));
        const qsizetype end = lines.indexOf(indent + u'}', i);
        if (end > i) {
            sizes.push_back({file.path, int(start) + 1, name.match(declaration).captured(1), int(end - start) + 1});
        }
    }
    return sizes;
}

QString sizeTable(const std::vector<SourceFile> &files)
{
    QMap<QString, int> shelves;
    QStringList longFiles;
    std::vector<FunctionSize> longFunctions;
    int product = 0;
    int tests = 0;
    for (const SourceFile &file : files) {
        if (!file.isCpp()) {
            continue;
        }
        const int lines = lineCount(file);
        const bool test = file.path.startsWith(u"tests/");
        (test ? tests : product) += lines;
        shelves[shelf(file)] += lines;
        if (lines > (file.path.endsWith(u".h") ? kLongHeader : kLongSource)) {
            longFiles.append(row(file.path, lines));
        }
        if (!test) {
            const std::vector<FunctionSize> sizes = functionSizes(file);
            std::copy_if(sizes.begin(), sizes.end(), std::back_inserter(longFunctions),
                         [](const FunctionSize &size) { return size.lines > kLongFunction; });
        }
    }
    std::sort(longFunctions.begin(), longFunctions.end(), [](const auto &a, const auto &b) { return a.lines > b.lines; });

    QStringList table{QStringLiteral("Lines by room")};
    for (auto it = shelves.cbegin(); it != shelves.cend(); ++it) {
        table.append(row(it.key(), it.value()));
    }
    table.append(row(QStringLiteral("product"), product));
    table.append(row(QStringLiteral("tests"), tests, QStringLiteral("guide: at least %1").arg(product / 2)));
    table.append(QStringLiteral("Files past the guide (source %1, header %2): %3")
                     .arg(kLongSource)
                     .arg(kLongHeader)
                     .arg(longFiles.size()));
    table.append(longFiles);
    table.append(QStringLiteral("Functions past the guide (%1): %2").arg(kLongFunction).arg(longFunctions.size()));
    for (const FunctionSize &size : longFunctions) {
        table.append(row(QStringLiteral("%1:%2 %3").arg(size.path).arg(size.line).arg(size.name), size.lines));
    }
    return table.join(u'\n');
}

} // namespace quarterdeck::architecture
