// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck::architecture {

namespace {

/// What a character of C++ belongs to.
enum class Part { Code, LineComment, BlockComment, String, Character, RawString };

/// Walks C++ text once and hands each character's part on; delimiters of literals count as code, of comments as comment.
class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(text) {}

    void run(QString &code, QString &bare)
    {
        code = m_text;
        bare = m_text;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const Part before = m_part;
            step(i);
            const bool comment = isComment(before) || isComment(m_part);
            const bool literal = !comment && before != Part::Code && m_part != Part::Code;
            if (m_text.at(i) == u'\n') {
                continue;
            }
            if (comment) {
                code[i] = u' ';
            }
            if (comment || literal) {
                bare[i] = u' ';
            }
        }
    }

private:
    static bool isComment(Part part) { return part == Part::LineComment || part == Part::BlockComment; }
    bool at(qsizetype i, QStringView word) const { return QStringView(m_text).mid(i).startsWith(word); }
    bool escaped(qsizetype i) const
    {
        qsizetype slashes = 0;
        while (i - slashes > 0 && m_text.at(i - slashes - 1) == u'\\') {
            ++slashes;
        }
        return slashes % 2 == 1;
    }

    void step(qsizetype i)
    {
        const QChar c = m_text.at(i);
        switch (m_part) {
        case Part::Code:
            enter(i, c);
            break;
        case Part::LineComment:
            m_part = c == u'\n' ? Part::Code : m_part;
            break;
        case Part::BlockComment:
            m_part = i > m_start + 2 && c == u'/' && m_text.at(i - 1) == u'*' ? Part::Code : m_part;
            break;
        case Part::String:
            m_part = (c == u'"' && !escaped(i)) || c == u'\n' ? Part::Code : m_part;
            break;
        case Part::Character:
            m_part = (c == u'\'' && !escaped(i)) || c == u'\n' ? Part::Code : m_part;
            break;
        case Part::RawString:
            m_part = c == u'"' && i >= m_closing.size() && QStringView(m_text).mid(i + 1 - m_closing.size()).startsWith(m_closing)
                       ? Part::Code
                       : m_part;
            break;
        }
    }

    void enter(qsizetype i, QChar c)
    {
        m_start = i;
        const QChar previous = i > 0 ? m_text.at(i - 1) : QChar(u' ');
        if (at(i, u"//")) {
            m_part = Part::LineComment;
        } else if (at(i, u"/*")) {
            m_part = Part::BlockComment;
        } else if (c == u'"' && previous == u'R') {
            const qsizetype bracket = m_text.indexOf(u'(', i);
            m_closing = u')' + m_text.mid(i + 1, bracket - i - 1) + u'"';
            m_part = Part::RawString;
        } else if (c == u'"') {
            m_part = Part::String;
        } else if (c == u'\'' && !(previous.isDigit() && i + 1 < m_text.size() && m_text.at(i + 1).isLetterOrNumber())) {
            m_part = Part::Character; // not the separator of 1'000
        }
    }

    const QString &m_text;
    Part m_part = Part::Code;
    qsizetype m_start = 0;
    QString m_closing;
};

bool isText(const QString &path)
{
    static const QRegularExpression known(
        QStringLiteral("\\.(cpp|h|txt|cmake|sh|bash|json|md|sql|ts|xml|svg|desktop|1|in|supp|py|qrc|conf)$"
                       "|(^|/)(LICENSE|dependencies|copyright|run|_quarterdeckctl|\\.[a-z-]+)$"));
    return known.match(path).hasMatch();
}

} // namespace

bool SourceFile::isUnder(const QStringList &folders) const
{
    return std::any_of(folders.begin(), folders.end(),
                       [this](const QString &folder) { return path.startsWith(QString(folder + u'/')); });
}

QString SourceFile::room() const
{
    static const QRegularExpression pattern(QStringLiteral("^((?:model|views|app)/[^/]+)/"));
    return pattern.match(path).captured(1);
}

int SourceFile::lineAt(qsizetype offset) const { return int(QStringView(text).left(offset).count(u'\n')) + 1; }

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text, text, text};
    if (file.isCpp()) {
        Splitter(text).run(file.code, file.bare);
    }
    return file;
}

std::vector<SourceFile> readTree(const QString &top)
{
    std::vector<SourceFile> files;
    static const QStringList folders{QStringLiteral("app"),          QStringLiteral("model"), QStringLiteral("views"),
                                     QStringLiteral("resources"),    QStringLiteral("tests"), QStringLiteral("packaging"),
                                     QStringLiteral("translations"), QStringLiteral(".ci")};
    const QDir root(top);
    QStringList paths;
    for (const QString &name : root.entryList(QDir::Files | QDir::Hidden)) {
        paths.append(name);
    }
    for (const QString &folder : folders) {
        QDirIterator found(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            paths.append(root.relativeFilePath(found.next()));
        }
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(root.filePath(path));
        if (isText(path) && file.open(QIODevice::ReadOnly)) {
            files.push_back(sourceFile(path, QString::fromUtf8(file.readAll())));
        }
    }
    return files;
}

QString Violation::text() const
{
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what) : QStringLiteral("%1: %2").arg(path, what);
}

QString listed(const Violations &violations)
{
    QStringList lines{QStringLiteral("%1 broken:").arg(violations.size())};
    for (const Violation &violation : violations) {
        lines.append(violation.text());
    }
    return lines.join(u'\n');
}

qsizetype pastClosing(const SourceFile &file, qsizetype open)
{
    const QChar opening = file.bare.at(open);
    const QChar closing = opening == u'(' ? u')' : opening == u'{' ? u'}' : u']';
    int depth = 0;
    for (qsizetype i = open; i < file.bare.size(); ++i) {
        depth += file.bare.at(i) == opening ? 1 : file.bare.at(i) == closing ? -1 : 0;
        if (depth == 0) {
            return i + 1;
        }
    }
    return file.bare.size();
}

} // namespace quarterdeck::architecture
