// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilestrings.h"

namespace quarterdeck::testing {

namespace {

/// %U is the reference.
constexpr const char *kReferring[] = {
    R"(%U)",
    R"(<img src="%U">)",
    R"(<IMG SRC=%U onerror=alert(1)>)",
    R"(<script src='%U'></script>)",
    R"(<iframe src="%U"></iframe>)",
    R"(<link rel="stylesheet" href="%U">)",
    R"(<style>@import url('%U'); body{background:url(%U)}</style>)",
    R"(<meta http-equiv="refresh" content="0;url=%U">)",
    R"(<table background="%U"><tr><td>x</table>)",
    R"(<a href="%U">press</a>)",
    R"(![picture](%U))",
    R"([press](%U "title"))",
    R"([r]: <%U>)",
};

constexpr const char *kReferences[] = {
    "file:///quarterdeck-canary/a.png",
    "/quarterdeck-canary/b.png",
    "file:///dev/zero",
    "file://%F",
    "http://127.0.0.1:9/c.png",
    "https://127.0.0.1:9/d.css",
    "//127.0.0.1:9/e.js",
    R"(\\127.0.0.1@9\share\f.png)",
    "ftp://127.0.0.1:9/g.png",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "javascript:alert(1)",
};

struct Group
{
    const char *name;
    QVector<QString> texts;
};

QVector<QString> all(std::initializer_list<const char *> texts)
{
    QVector<QString> out;
    for (const char *text : texts)
        out << QString::fromUtf8(text);
    return out;
}

Group markup()
{
    return {"markup", all({"<b>bold</b>",
                           "<h1>heading",
                           "</td></tr></table><h1>out of the table",
                           "</title></head><body><b>out of the title",
                           "<svg onload=alert(1)><image href='/quarterdeck-canary/svg.png'/></svg>",
                           "<math><mtext><img src=/quarterdeck-canary/m>",
                           "\"><img src=/quarterdeck-canary/q>",
                           "'><script>alert(1)</script>",
                           "<!--",
                           "--><b>",
                           "<![CDATA[<b>]]>",
                           "]]>",
                           "<?php system('id'); ?>",
                           "&lt;b&gt;",
                           "&#60;img src=/quarterdeck-canary/n&#62;",
                           "&amp;amp;",
                           "&nbsp;&shy;&ZeroWidthSpace;",
                           "<qt><img src='file:///quarterdeck-canary/qt.png'></qt>",
                           "<html><body><img src='file:///quarterdeck-canary/h.png'>",
                           "<object data='/quarterdeck-canary/o' type='text/html'></object>",
                           "<embed src=/quarterdeck-canary/e>",
                           "<video poster=/quarterdeck-canary/v src=/quarterdeck-canary/w>",
                           "<base href='http://127.0.0.1:9/'>",
                           "<form action='http://127.0.0.1:9/'><input autofocus onfocus=alert(1)>",
                           "<input type=image src=/quarterdeck-canary/i>",
                           "<del>struck</del><span class=\"remark\">(by nobody)</span>",
                           "<br><hr><p>"})};
}

Group wordsOfOtherLanguages()
{
    return {"other languages",
            all({"= HYPERLINK(\"http://127.0.0.1:9/\",\"press\")",
                 "=cmd|' /C calc'!A0",
                 "+cmd|' /C calc'!A0",
                 "-2+3+cmd|' /C calc'!A0",
                 "@SUM(1+1)*cmd|' /C calc'!A0",
                 "\t=1+1",
                 "\r=1+1",
                 "\n=1+1",
                 "\xEF\xBC\x9D"
                 "1+1",
                 "\xEF\xBC\x8B"
                 "1+1",
                 "\xEF\xBC\x8D"
                 "1+1",
                 "\xEF\xBC\xA0SUM(1)",
                 "\",\"=1+1\",\"",
                 "a;b,c\td\"e\"\"",
                 "$(touch /quarterdeck-canary/sh)",
                 "`touch /quarterdeck-canary/sh`",
                 "; touch /quarterdeck-canary/sh",
                 "| tee /quarterdeck-canary/sh",
                 "&& touch /quarterdeck-canary/sh",
                 "> /quarterdeck-canary/sh",
                 "--output=/quarterdeck-canary/o",
                 "-o/quarterdeck-canary/o",
                 "--help",
                 "%s%s%s%s%n%n%n",
                 "%1 %2 %3 %L1 %99",
                 "%n",
                 "%%",
                 "%d %x %p",
                 "{0} {1} {name}",
                 "%{SHELL}",
                 "' OR 1=1 --",
                 "\"; DROP TABLE event; --",
                 "'); SELECT pg_sleep(60); --",
                 "$$; SELECT pg_read_file('/quarterdeck-canary/p'); $$",
                 "NEAR(a b, 5)",
                 "title:x AND NOT y OR *",
                 "\"unbalanced",
                 "a* ^b -c {x y}:z",
                 "((((((((((",
                 "NOT",
                 "sev:1 status:bogus ic:",
                 R"({"v":1,"p":{"text":"inner"}})",
                 "{\"a\":",
                 "[[[[[[[[[[[[[[[[",
                 R"("\u0000\ud800")",
                 "null",
                 "1e999",
                 R"(<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///quarterdeck-canary/x">]><a>&b;</a>)",
                 R"(<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>)",
                 "!!python/object/apply:os.system ['id']",
                 "- &a [*a, *a]",
                 "--- # yaml",
                 R"({\rtf1\ansi{\object\objemb{\*\objdata 0105}}})",
                 R"({\rtf1{\field{\*\fldinst INCLUDEPICTURE "/quarterdeck-canary/r"}}})",
                 "${7*7}",
                 "${jndi:ldap://127.0.0.1:9/x}",
                 "{{7*7}}",
                 "{% include '/quarterdeck-canary/t' %}",
                 "<%= 7*7 %>",
                 "#{7*7}",
                 "#set($x=7)",
                 "# heading",
                 "* list",
                 "1. list",
                 "> quote",
                 "    code",
                 "```\ncode\n```",
                 "| a | b |\n|---|---|\n| c | d |",
                 "~~struck~~ **bold** _soft_",
                 "[*]",
                 "&File",
                 "&&",
                 "[ref]",
                 "A1 A2 A999999999999",
                 "@everyone #all INC-7K3QZP",
                 "14:32 ! decision",
                 "/goto /help /sev 1"})};
}

Group paths(const QString &fifo)
{
    QVector<QString> texts =
        all({"/dev/zero", "/dev/stdin", "/proc/self/environ", "/proc/self/fd/0", "../../../../quarterdeck-canary/up", "..", ".",
             "~root/.ssh/id_rsa", R"(C:\con\con)", R"(\\.\pipe\x)", "/quarterdeck-canary/line\nend", "\\\\?\\UNC\\127.0.0.1\\x",
             "/", ":/policies/four-level.json", "qrc:/policies/four-level.json"});
    texts << fifo << QStringLiteral("file://") + fifo;
    return {"path", texts};
}

Group controls()
{
    Group group{"control", {}};
    for (char16_t c = 0; c < 0x20; ++c)
        group.texts << QStringLiteral("before") + QChar(c) + QStringLiteral("after");
    for (const char16_t c : {u'\x7F', u'\x80', u'\x84', u'\x85', u'\x90', u'\x9B', u'\x9C', u'\x9D', u'\x9F'})
        group.texts << QStringLiteral("before") + QChar(c) + QStringLiteral("after");
    return group;
}

Group terminal()
{
    return {"terminal", all({"\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x1b]52;c;cm0gLXJmIH4K\x07",
                             "\x1b]8;;http://127.0.0.1:9/\x1b\\press\x1b]8;;\x1b\\", "\x1b[2J\x1b[H", "\x1b[6n",
                             "\x1bP$q\"p\x1b\\", "\x1b[?1049h", "\x1b%G\x1b(0",
                             "\xC2\x9B"
                             "31mred",
                             "\xC2\x9D"
                             "0;title\xC2\x9C",
                             "over\rwritten", "under\b\b\b\b\bscore"})};
}

Group directions()
{
    Group group{"direction", {}};
    for (const QChar c : QStringLiteral("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C"))
        group.texts << QStringLiteral("report") + c + QStringLiteral("fdp.exe");
    group.texts << QStringLiteral("\u2067approved\u2069 by \u202Eecila\u202C")
                << QString(200, QChar(0x202E)) + QStringLiteral("deep")
                << QStringLiteral("\u05E9\u05DC\u05D5\u05DD 14:32 checkout \u0645\u0631\u062D\u0628\u0627 <b>")
                << QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064A\u0629 (abc) 123")
                << QStringLiteral("\u06F1\u06F2\u06F3 \u0661\u0662 123");
    return group;
}

QString marks(qsizetype letters, int each)
{
    QString text;
    for (qsizetype letter = 0; letter < letters; ++letter) {
        text += QChar(u'a' + int(letter) % 26);
        for (int mark = 0; mark < each; ++mark)
            text += QChar(0x0300 + (mark * 7 + int(letter)) % 0x6F);
    }
    return text;
}

QString repeated(const char *text, int times) { return QString::fromUtf8(text).repeated(times); }

Group characters()
{
    QVector<QString> texts =
        all({"\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\xE2\x80\x8D\xF0\x9F\x91\xA6",
             "\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xA5\xF3\xA0\x81\xAE\xF3\xA0\x81\xA7\xF3\xA0\x81\xBF",
             "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xA9",
             "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBF",
             "1\xEF\xB8\x8F\xE2\x83\xA3",
             "\xF0\x9D\x95\xB3\xF0\x9D\x96\x8A\xF0\x9D\x96\x91\xF0\x9D\x96\x91\xF0\x9D\x96\x94",
             "\xF0\xA0\xAE\xB7\xF0\xAA\x9A\xA5",
             "\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD",
             "\xE0\xB0\x9C\xE0\xB1\x8D\xE0\xB0\x9E\xE2\x80\x8C\xE0\xB0\xBE",
             "\xE0\xB8\x81\xE0\xB9\x87\xE0\xB9\x87\xE0\xB9\x87\xE0\xB9\x87\xE0\xB9\x87",
             "pay\xD1\x80"
             "al.com",
             "\xE2\x80\x8B\xE2\x80\x8C\xE2\x80\x8D\xE2\x81\xA0\xEF\xBB\xBF",
             "\xEF\xBF\xBC\xEF\xBF\xBD",
             "\xE2\x80\xA8\xE2\x80\xA9",
             "\xEF\xBF\xB9"
             "base\xEF\xBF\xBA"
             "over\xEF\xBF\xBB",
             "\xE2\xA0\x80\xE3\x85\xA4\xC2\xA0",
             "\xC2\xAD\xC2\xAD\xC2\xAD",
             "\xE1\x85\x9F\xE1\x85\xA0",
             " leading and trailing ",
             "   "});
    texts << marks(8, 12) << marks(1, 2000) << marks(60, 40) << QString(QChar(0xD83D)) + QStringLiteral("half")
          << QStringLiteral("half") + QChar(0xDE00) << QString(QChar(0xDE00)) + QChar(0xD83D)
          << QString(QChar(0xFFFE)) + QChar(0xFFFF) << QString(QChar(0xFEFF)) + QStringLiteral("marked")
          << QString(QChar(0xFFFE)) + QStringLiteral("swapped") << QStringLiteral("ends in ") + QChar(0xFFFF)
          << QString(QChar(0xFDD0)) + QChar(0xFDD1) << QString(QChar(0xE000)) + QString::fromUcs4(U"\U0010FFFF");
    return {"characters", texts};
}

Group lengths()
{
    return {"length",
            {QString(60000, u'W'), QString(60000, u' ') + u'x', repeated("word ", 12000), repeated("<b>", 3300),
             repeated("\n", 4000), repeated("\t", 9000), repeated("\xF0\x9F\x94\xA5", 15000), repeated("\xD7\xA9", 30000),
             marks(1000, 28), repeated("a\n", 9000), repeated("http://127.0.0.1:9/ ", 500), QString(201, u'T'),
             QString(5000, u'N'), repeated("| ", 5000), repeated("\\", 9000), repeated("&", 9000),
             repeated("\xEF\xB7\xBD", 4000)}};
}

} // namespace

QVector<HostileString> hostileStrings(const QString &fifo)
{
    QVector<HostileString> strings;
    for (const char *reference : kReferences) {
        for (const char *form : kReferring) {
            const QString target = QString::fromLatin1(reference).replace(QStringLiteral("%F"), fifo);
            strings.append({QStringLiteral("%1 as %2").arg(QLatin1String(form), QLatin1String(reference)),
                            QString::fromLatin1(form).replace(QStringLiteral("%U"), target)});
        }
    }
    for (const Group &group :
         {markup(), wordsOfOtherLanguages(), paths(fifo), controls(), terminal(), directions(), characters(), lengths()}) {
        for (qsizetype i = 0; i < group.texts.size(); ++i)
            strings.append({QStringLiteral("%1 %2").arg(QLatin1String(group.name)).arg(i), group.texts.at(i)});
    }
    return strings;
}

bool isHostileCharacter(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace quarterdeck::testing
