// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck::architecture {

namespace {

/// Where a rule looks: the file as it is, without comments, or without the insides of literals too.
enum class In { Text, Code, Bare };

struct WordRule
{
    In in;
    QStringList folders; ///< empty = every file
    const char *pattern;
    const char *why;
    QStringList except = {};     ///< folders it does not hold for
    const char *spare = nullptr; ///< a finding that matches this is none
};

QStringList folders(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names) {
        list.append(QString::fromLatin1(name));
    }
    return list;
}

const std::vector<WordRule> &wordRules()
{
    static const QStringList all;
    static const QStringList product = folders({"model", "views", "app"});
    static const QStringList screen = folders({"views", "app/quarterdeck"});
    static const QStringList views = folders({"views"});
    static const QStringList sources = folders({"model", "views", "app", "tests"});
    static const QStringList wall = folders({"views/wall"});
    static const QStringList theme = folders({"views/common"});
    static const QStringList documents = folders({"packaging/linux"});
    static const char *const color = "colours are tokens of the theme, in views/common";
    static const char *const flow = "this stops a live flow: open() the dialog or popup() the menu; only a drag needs exec()";
    static const std::vector<WordRule> rules{
        {In::Bare, sources, R"(\bprocessEvents\b)", "the event loop is never run from inside: continue by signal or future"},
        {In::Bare, product, R"(\bQEventLoop\s+\w+\s*[;({]|\bnew\s+QEventLoop\b)",
         "no nested event loop: continue by signal or future"},
        {In::Bare, sources, R"(\bq(Wait|Sleep)\s*\()", "no fixed wait: QTRY_*, QSignalSpy or a fake clock"},
        {In::Bare, views, R"((\b\w+\s*(\.|->)\s*)?\bexec\s*\()", flow, all, R"(^\w*[dD]rag\s*(\.|->))"},
        {In::Bare, screen, R"(\bQMessageBox::(information|warning|critical|question|about)\s*\()", flow},
        {In::Bare, screen, R"(\bQInputDialog::get\w+\s*\(|\bQFileDialog::get(Open|Save|Existing)\w*\s*\()", flow},
        {In::Bare, sources, R"((\b\w+\s*(\.|->)\s*connect\s*\([^;]*)?\b(SIGNAL|SLOT)\s*\()",
         "connect by pointer to member; only D-Bus has no such way", all, R"(^\w*[bB]us\s*(\.|->))"},
        {In::Bare, screen, R"(\bnew\s+QLabel\b|\bmake_unique<QLabel>|\bQLabel\s+\w+\s*[;({])",
         "QLabel guesses rich text: PlainLabel", theme},
        {In::Bare, screen, R"(\bQt::(RichText|AutoText|MarkdownText)\b)", "text of users is plain everywhere"},
        {In::Bare, screen, R"(\b(\w+)\s*(\.|->)\s*(setHtml|insertHtml|setMarkdown)\s*\()",
         "text of users is plain everywhere; only a clipboard carries HTML", all, R"(^\w*([mM]ime|[dD]ata)\w*\s*(\.|->))"},
        {In::Code, screen, R"re(\bQColor\s*(\w+\s*)?[({]\s*(\d|"|u"|QStringLiteral|QLatin1String))re", color, theme},
        {In::Bare, screen, R"(\bqRgba?\s*\(|\bQColor::from(Rgb|Hsl|Hsv)\w*\s*\()", color, theme},
        {In::Bare, screen,
         R"(\bQt::(white|black|red|green|blue|cyan|magenta|yellow|(dark|light)?[gG]ray|dark(Red|Green|Blue|Cyan|Magenta|Yellow))\b)",
         color, theme},
        {In::Code, screen, R"re("#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{2})?)?")re", color, theme},
        {In::Bare, screen, R"(\bsetStyleSheet\s*\()",
         "a style sheet breaks palette, fonts and theme changes: use the palette and the proxy style"},
        {In::Bare, wall, R"(\bsubmit\w*|\b(Door|WarRoom|Command|Payload|decide)\b)", "the wall has no way to write: it shows what WallSource says"},
        {In::Code, wall, R"re("domain/(command|decide)\.h")re", "the wall has no way to write: it shows what WallSource says"},
        {In::Bare, sources, R"(\bstd::(ranges::)?views::|\bstd::format\b)", "the platform's compilers do not have it"},
        {In::Bare, product, R"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\s*\()", "no singletons: pass it in"},
        {In::Bare, sources, R"(\b(class|struct)\s+\w*(Manager|Helper|Utils?|Misc)\b(?=[^;]*\{))",
         "the name says nothing: name the job"},
        {In::Text, all, R"((^|[^A-Za-z0-9_.$}])/(work|farm|home|root)/[A-Za-z])", "a path of one machine"},
        {In::Text, all, R"(\b(TODO|FIXME|XXX)\b)", "finish it or take it out", documents},
    };
    return rules;
}

const QString &textIn(const SourceFile &file, In in)
{
    return in == In::Text ? file.text : in == In::Code ? file.code : file.bare;
}

bool holdsFor(const WordRule &rule, const SourceFile &file)
{
    if (!rule.folders.isEmpty() && !(file.isCpp() && file.isUnder(rule.folders))) {
        return false;
    }
    return file.path != u"LICENSE" && !file.isUnder(rule.except);
}

void applyRule(const WordRule &rule, const std::vector<SourceFile> &files, Violations &violations)
{
    const QRegularExpression pattern(QString::fromLatin1(rule.pattern), QRegularExpression::MultilineOption);
    const QRegularExpression spare(QString::fromLatin1(rule.spare));
    for (const SourceFile &file : files) {
        if (!holdsFor(rule, file)) {
            continue;
        }
        for (auto matches = pattern.globalMatch(textIn(file, rule.in)); matches.hasNext();) {
            const auto match = matches.next();
            if (!rule.spare || !spare.match(match.captured()).hasMatch()) {
                violations.push_back({file.path, file.lineAt(match.capturedStart()),
                                      QStringLiteral("%1: %2").arg(match.captured().trimmed(), QString::fromLatin1(rule.why))});
            }
        }
    }
}

/// Calls whose text goes to the screen, and the widgets whose constructors take it.
const QRegularExpression &screenCalls()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\b(setText|setWindowTitle|setToolTip|setWhatsThis|setStatusTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|)"
        R"(setTitle|setLabelText|setInformativeText|setDetailedText|setIconText|setTabText|setHeaderLabels|setSuffix|setPrefix|)"
        R"(setSpecialValueText|addAction|addMenu|addTab|addRow|addButton|addSection|showMessage|drawText|)"
        R"((?:QAction|QLabel|PlainLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QDockWidget|QMenu)(?:\s+\w+)?))"
        R"(\s*([({]))"));
    return pattern;
}

/// What may stand around a literal without changing that it is shown: u"Save"_qs, QString(u"Save"), x.arg(u"Save").
bool isWrapper(const QString &call)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(QStringLiteral|QLatin1String(View)?|QLatin1Char|QString(View|List)?|from(Utf8|Latin1|Utf16)|"
                       "arg|append|prepend|join|)$"));
    return pattern.match(call).hasMatch();
}

/// The call each open bracket between `begin` and `at` belongs to, outermost first.
QStringList callsAround(const SourceFile &file, qsizetype begin, qsizetype at)
{
    static const QRegularExpression name(QStringLiteral("(\\w*)\\s*$"));
    QStringList calls;
    for (qsizetype i = begin; i < at; ++i) {
        const QChar c = file.bare.at(i);
        if (c == u'(' || c == u'{' || c == u'[') {
            calls.append(name.match(file.bare.mid(begin, i - begin)).captured(1));
        } else if ((c == u')' || c == u'}' || c == u']') && !calls.isEmpty()) {
            calls.removeLast();
        }
    }
    return calls;
}

bool hasWord(const QString &literal)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|n)"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QString rest = literal;
    return word.match(rest.remove(placeholder)).hasMatch();
}

/// What is set on a store of settings is a key, not text for the screen.
bool isSetting(const SourceFile &file, qsizetype call)
{
    static const QRegularExpression store(QStringLiteral("([sS]ession|[sS]ettings)\\s*(\\.|->)\\s*$"));
    return store.match(file.bare.mid(std::max<qsizetype>(0, call - 40), std::min<qsizetype>(call, 40))).hasMatch();
}

/// A lambda's body among the arguments is code of its own, not text for the screen.
bool insideBody(const SourceFile &file, qsizetype begin, qsizetype at)
{
    const QStringView before = QStringView(file.bare).mid(begin, at - begin);
    return before.contains(u';');
}

void literalsOfCall(const SourceFile &file, const QString &call, qsizetype open, Violations &violations)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    const qsizetype end = pastClosing(file, open);
    for (auto matches = literal.globalMatch(file.code, open); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() >= end) {
            break;
        }
        const QStringList around = callsAround(file, open + 1, match.capturedStart());
        if (hasWord(match.captured(1)) && std::all_of(around.begin(), around.end(), isWrapper)
            && !insideBody(file, open, match.capturedStart())) {
            violations.push_back({file.path, file.lineAt(match.capturedStart()),
                                  QStringLiteral("%1(%2) is shown without tr()").arg(call, match.captured())});
        }
    }
}

} // namespace

Violations forbiddenWords(const std::vector<SourceFile> &files)
{
    Violations violations;
    for (const WordRule &rule : wordRules()) {
        applyRule(rule, files, violations);
    }
    return violations;
}

Violations missingLicences(const std::vector<SourceFile> &files)
{
    static const QRegularExpression sources(
        QStringLiteral("\\.(cpp|h|cmake|sh|bash|sql|py|1)$|(^|/)CMakeLists\\.txt$|^\\.ci/run$"));
    Violations violations;
    for (const SourceFile &file : files) {
        if (sources.match(file.path).hasMatch()
            && !file.text.section(u'\n', 0, 1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later")) {
            violations.push_back({file.path, 1, QStringLiteral("no SPDX-License-Identifier in the first two lines")});
        }
    }
    return violations;
}

Violations emptyNames(const std::vector<SourceFile> &files)
{
    static const QRegularExpression pattern(QStringLiteral("(manager|helper|util|misc)[^/]*\\.(cpp|h)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    Violations violations;
    for (const SourceFile &file : files) {
        if (const auto match = pattern.match(file.path); match.hasMatch()) {
            violations.push_back(
                {file.path, 0, QStringLiteral("'%1' says nothing: name the file after its job").arg(match.captured(1))});
        }
    }
    return violations;
}

Violations guessingMessageBoxes(const std::vector<SourceFile> &files)
{
    static const QRegularExpression box(
        QStringLiteral("\\bnew\\s+QMessageBox\\b|\\bmake_unique<QMessageBox>|\\bQMessageBox\\s+\\w+\\s*[;({]"));
    static const QRegularExpression plain(QStringLiteral("\\bsetTextFormat\\s*\\(\\s*Qt::PlainText\\s*\\)"));
    Violations violations;
    for (const SourceFile &file : files) {
        if (file.isCpp() && file.isUnder(folders({"views", "app"})) && file.bare.count(box) > file.bare.count(plain)) {
            violations.push_back({file.path, file.lineAt(file.bare.indexOf(box)),
                                  QStringLiteral("a QMessageBox without setTextFormat(Qt::PlainText) guesses rich text")});
        }
    }
    return violations;
}

Violations untranslatedStrings(const std::vector<SourceFile> &files)
{
    static const QRegularExpression error(
        QStringLiteral("\\bError\\s*\\{\\s*ErrorCode::\\w+\\s*,\\s*(?:QStringLiteral|QLatin1String|QString(?:::fromUtf8|::"
                       "fromLatin1)?|u\")\\s*\\(?[^;]{0,60}"));
    Violations violations;
    for (const SourceFile &file : files) {
        if (!file.isCpp()) {
            continue;
        }
        if (file.isUnder(folders({"views", "app/quarterdeck"}))) {
            for (auto matches = screenCalls().globalMatch(file.bare); matches.hasNext();) {
                const auto match = matches.next();
                if (isSetting(file, match.capturedStart())) {
                    continue;
                }
                literalsOfCall(file, match.captured(1), match.capturedStart(2), violations);
            }
        }
        if (file.isUnder(folders({"model", "views", "app"}))) {
            for (auto matches = error.globalMatch(file.code); matches.hasNext();) {
                const auto match = matches.next();
                if (!match.captured().contains(u"{}") || match.captured().contains(u'"')) {
                    violations.push_back(
                        {file.path, file.lineAt(match.capturedStart()),
                         QStringLiteral("an error message for people without tr(): %1").arg(match.captured().simplified())});
                }
            }
        }
    }
    return violations;
}

} // namespace quarterdeck::architecture
