// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/briefmarkdown.h"

#include "exchange/markdownwriter.h"

namespace quarterdeck {

QString markdown(const HandoverBrief &brief)
{
    QString text = QStringLiteral("# %1\n\n%2\n").arg(MarkdownWriter::escaped(brief.title), MarkdownWriter::escaped(brief.made));
    for (const HandoverBrief::Section &section : brief.sections) {
        text += QStringLiteral("\n## ") + MarkdownWriter::escaped(section.title) + QStringLiteral("\n\n");
        for (const QString &line : section.lines)
            text += QStringLiteral("- ") + MarkdownWriter::escaped(line) + QLatin1Char('\n');
    }
    return text;
}

} // namespace quarterdeck
