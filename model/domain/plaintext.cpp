// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isBidiOverride(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool isForbidden(QChar c, bool multiline)
{
    if (multiline && (c == u'\n' || c == u'\t'))
        return false;
    const char16_t u = c.unicode();
    // SQLite keeps neither byte order marks at the start of a text nor the two characters that Unicode says are none.
    const bool unkept = u == 0xFEFF || u >= 0xFFFE;
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0x2028 || u == 0x2029 || unkept || isBidiOverride(c);
}

} // namespace

Outcome checkText(const QString &text, const QString &what, int limit, bool multiline)
{
    if (text.size() > limit)
        return refuse(Say::tr("%1 is too long: %L2 characters, at most %L3 fit.").arg(what).arg(text.size()).arg(limit));
    for (const QChar c : text) {
        if (isBidiOverride(c))
            return refuse(Say::tr("%1 contains an invisible character that reverses the writing direction; remove it.").arg(what));
        if (isForbidden(c, multiline))
            return refuse(Say::tr("%1 contains a control character (U+%2); remove it.").arg(what, QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0')));
    }
    if (!text.isValidUtf16())
        return refuse(Say::tr("%1 contains half of a character; type it again.").arg(what));
    return Done{};
}

QString cleaned(const QString &text, int limit, bool multiline)
{
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), limit));
    for (qsizetype i = 0; i < text.size() && out.size() < limit; ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                continue;
            out += multiline ? QChar(u'\n') : QChar(u' ');
        } else if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text.at(i + 1).isLowSurrogate() && out.size() + 1 < limit) {
                out += c;
                out += text.at(++i);
            }
        } else if (c.isLowSurrogate()) {
            continue;
        } else if (isForbidden(c, multiline)) {
            if (!isBidiOverride(c) && (c == u'\n' || c == u'\t' || c.unicode() == 0x2028 || c.unicode() == 0x2029))
                out += u' ';
        } else {
            out += c;
        }
    }
    return out.trimmed();
}

QString inert(const QString &text)
{
    const bool isInert = std::none_of(text.begin(), text.end(), [](QChar c) { return isForbidden(c, true); }) && text.isValidUtf16();
    return isInert ? text : cleaned(text, int(text.size()), true);
}

} // namespace quarterdeck
